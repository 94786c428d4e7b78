import type { MigrationInterface, QueryRunner } from 'typeorm';

import { DUTIES, TERM } from './0096-create-waiting';
import { joinWaiting, part, writeWaitingPart } from './support/waiting';

/**
 * A refusal to accept the result act is recorded before the registry has it (clause 24): who refused is kept apart from who may take
 * the act after all, and the term of the completion says that the mark is what is awaited.
 */
export class MarkRefusedActsApart1763800000830 implements MigrationInterface {
  readonly name = 'MarkRefusedActsApart1763800000830';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table result_act add column refused_by text, add column refused_by_power text');
    await runner.query(
      `update result_act set refused_by = representative, refused_by_power = representative_power,
         representative = null, representative_power = null where refused_at is not null`,
    );
    await writeWaitingPart(runner, 'terms', terms(AFTER_THE_ACT));
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'terms', terms(`'TOWARD_HANDING_OVER'`));
    await joinWaiting(runner);
    await runner.query(
      `update result_act set representative = refused_by, representative_power = refused_by_power
       where refused_at is not null and handed_over_at is null`,
    );
    await runner.query('alter table result_act drop column refused_by, drop column refused_by_power');
  }
}

const AFTER_THE_ACT = `case when exists (select from result_act a where a.inspection_id = i.id and a.refused_at is not null)
  then 'TOWARD_REGISTRY_MARK' else 'TOWARD_HANDING_OVER' end`;

const ofCase = (what: string) => `(select ${what} from inspection i where i.id = d.inspection_id)`;
const points = (which: string) =>
  `(select count(*) from inspection_checklist_point c where c.inspection_id = d.inspection_id and ${which})`;
const ANSWERED = points('exists (select from checklist_answer a where a.point_id = c.id)');

const terms = (afterTheAct: string) =>
  [
    part(
      {
        ...TERM,
        toward: `case when d.rule = 'P23_COMPLETION' then ${ofCase(`case i.state when 'RESULTS_DRAWN_UP' then ${afterTheAct}
          when 'IN_PROGRESS' then case when ${ANSWERED} < ${points('true')} then 'TOWARD_CHECKLIST' else 'TOWARD_RESULT_ACT' end end`)}
        when d.ref like 'violation-%' then 'TOWARD_POINT' end`,
        toward_value: `case when d.rule = 'P23_COMPLETION' then ${ANSWERED} || ' / ' || ${points('true')}
        when d.ref like 'violation-%' then (select v.point_number from violation v where 'violation-' || v.id = d.ref and v.inspection_id = d.inspection_id) end`,
      },
      'deadline d where d.met_at is null and d.cancelled_at is null',
    ),
    DUTIES,
  ].join(' union all ');
