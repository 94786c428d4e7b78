import type { MigrationInterface, QueryRunner } from 'typeorm';

import { DUTIES, PARTS, TERM } from './0096-create-waiting';
import { joinWaiting, part, writeWaitingPart } from './support/waiting';

/**
 * What waits says whose it is (of those whom an act names, or of whoever works in the office), so that an inspector's work is found by
 * the cases that name it; and a term says what is done next towards it, or of which violation it is.
 */
export class AlterWaitingForTerms1763800000133 implements MigrationInterface {
  readonly name = 'AlterWaitingForTerms1763800000133';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'terms', TERMS);
    await joinWaiting(runner);
    await runner.query(
      `comment on column waiting.whose is 'NAMED: of account_ids, who are named in the case; OFFICE: of whoever works in the office'`,
    );
    await runner.query(
      `comment on column waiting.toward is 'What is done next towards a term, or what it is of: a code for the title, with toward_value'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'terms', PARTS.terms);
  }
}

const ofCase = (what: string) => `(select ${what} from inspection i where i.id = d.inspection_id)`;
const points = (which: string) =>
  `(select count(*) from inspection_checklist_point c where c.inspection_id = d.inspection_id and ${which})`;

const TERMS = [
  part(
    {
      ...TERM,
      toward: `case when d.rule = 'P23_COMPLETION' then ${ofCase(`case i.state when 'RESULTS_DRAWN_UP' then 'TOWARD_HANDING_OVER'
          when 'IN_PROGRESS' then case when ${points('exists (select from checklist_answer a where a.point_id = c.id)')} < ${points('true')} then 'TOWARD_CHECKLIST' else 'TOWARD_RESULT_ACT' end end`)}
        when d.ref like 'violation-%' then 'TOWARD_POINT' end`,
      toward_value: `case when d.rule = 'P23_COMPLETION' then ${points('exists (select from checklist_answer a where a.point_id = c.id)')} || ' / ' || ${points('true')}
        when d.ref like 'violation-%' then (select v.point_number from violation v where 'violation-' || v.id = d.ref and v.inspection_id = d.inspection_id) end`,
    },
    'deadline d where d.met_at is null and d.cancelled_at is null',
  ),
  DUTIES,
].join(' union all ');
