import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inspectionStep, joinWaiting, roles, writeWaitingPart, type WaitingColumn } from './support/waiting';

/**
 * A subject has the inspections that it was told of among what waits for it, from their announcement to the handing over of the results,
 * with what it may or must do (clauses 5, 16, 17, 19).
 */
export class TellSubjectOfRunningInspections1763800000571 implements MigrationInterface {
  readonly name = 'TellSubjectOfRunningInspections1763800000571';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index inspection_running_told on inspection (disclosed_to_subject_id)
         where state in ('NOTIFIED', 'IN_PROGRESS', 'SUSPENDED', 'RESULTS_DRAWN_UP')`,
    );
    await writeWaitingPart(runner, 'told_course', [ANNOUNCED, RUNNING, SUSPENDED].join(' union all '));
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_told_course');
    await joinWaiting(runner);
    await runner.query('drop index inspection_running_told');
  }
}

const called = (ofInspection: string, ofControl: string) =>
  `case i.procedure when 'PREVENTIVE_CONTROL' then 'STEP_${ofControl}' else 'STEP_${ofInspection}' end`;
const fact = (column: string) => `(select s.${column} from inspection_start s where s.inspection_id = i.id)`;
/** From here on the subject's head is asked to take the act itself: the planned day, and no sooner than a day after the notice (16). */
const MAY_START = `(select greatest(n.sent_at + interval '24 hours', i.planned_start::timestamp at time zone 'Asia/Almaty')
  from start_notice n where n.inspection_id = i.id)`;

const told = (code: string, clause: string, columns: Partial<Record<WaitingColumn, string>>, which: string) =>
  inspectionStep(
    code,
    clause,
    {
      party: `'SUBJECT'`,
      disclosed_to_subject_id: 'i.disclosed_to_subject_id',
      account_ids: 'null::integer[]',
      whose: `'OFFICE'`,
      roles: roles('SUBJECT_HEAD', 'OBJECT_HEAD', 'INTERNAL_CONTROL'),
      ...columns,
    },
    `i.disclosed_to_subject_id is not null and ${which}`,
  );

const ANNOUNCED = told(
  'AWAIT_INSPECTION',
  '17',
  {
    code: called('AWAIT_INSPECTION', 'AWAIT_CONTROL'),
    since: '(select n.sent_at from start_notice n where n.inspection_id = i.id)',
    asks_until: MAY_START,
    toward: `'TOWARD_START'`,
    toward_value: 'i.planned_start::text',
  },
  `i.state = 'NOTIFIED' and ${fact('handed_over_at')} is null and ${MAY_START} is not null`,
);

/** Results that were drawn up are told with their handing over: till then the inspection runs (22 to 24). */
const RUNNING = told(
  'ASSIST_INSPECTION',
  '5',
  {
    code: called('ASSIST_INSPECTION', 'ASSIST_CONTROL'),
    since: `coalesce(${fact('handed_over_at')}, i.created_at)`,
    toward: `'TOWARD_END'`,
    toward_value: 'i.end_date::text',
  },
  `i.state in ('IN_PROGRESS', 'RESULTS_DRAWN_UP')`,
);

const SUSPENDED = told(
  'SEE_SUSPENSION',
  '19',
  {
    since: '(select s.signed_at from inspection_suspension s where s.inspection_id = i.id)',
    toward: `'TOWARD_RESUMPTION'`,
    toward_value:
      '(select s.latest_resumption::text from inspection_suspension s where s.inspection_id = i.id)',
  },
  `i.state = 'SUSPENDED'`,
);
