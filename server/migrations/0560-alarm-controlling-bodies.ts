import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The body that controls is told once that the object missed a request, the plan or the execution (clauses 48, 55, 57), and what was said of a
 * notice for the planned start is judged anew by the actual one (46, 47).
 */
export class AlarmControllingBodies1763800000560 implements MigrationInterface {
  readonly name = 'AlarmControllingBodies1763800000560';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const overtakenBy = (codes: string) => [
  'alter table case_finding drop constraint case_finding_overtaken_by_check',
  `alter table case_finding add constraint case_finding_overtaken_by_check check (overtaken_by in (${codes}))`,
];

const UP = [
  ...overtakenBy(`'COUNTER_ENTRY', 'DECREE', 'START'`),
  `comment on column case_finding.overtaken_by is 'What overtook it: a counter-entry that corrected the fact it rests on, a decree after which the mark of lateness was withdrawn, or the actual start of a case that was to begin on another day'`,
  `comment on column reminder.also_disclosed_to_subject_id is 'Of a report that was missed the body above that takes it in (clause 62), of what an object of control missed the body that controls (48, 55, 57)'`,
  `update reminder m set also_disclosed_to_subject_id = d.also_disclosed_to_subject_id from deadline d
    where d.id = m.deadline_id and m.stage = 3 and d.rule in ('P48_REQUEST', 'P55_PLAN', 'P57_EXECUTION') and d.met_at is null and d.cancelled_at is null`,
  // What was met at the handing over without any notice was never done.
  `update deadline d set met_at = null, cancelled_at = d.met_at from control_event e
    where d.case_kind = 'control-event' and d.case_id = e.id and d.rule = 'P46_EVENT_NOTICE' and d.met_at is not null and e.notified_at is null`,
  `update case_finding f set overtaken_at = e.handed_over_at, overtaken_by = 'START' from control_event e
    where f.case_kind = 'control-event' and f.case_id = e.id and f.code = 'CONTROL_NOTICE_IN_TIME' and f.severity = 'WARNING'
      and e.handed_over_at is not null and f.overtaken_at is null`,
  `update deadline d set cancelled_at = e.closed_at, next_wake_at = null from control_event e
    where d.case_kind = 'control-event' and d.case_id = e.id and d.rule = 'P48_REQUEST' and e.state = 'CLOSED' and d.met_at is null and d.cancelled_at is null`,
];

const DOWN = [
  `update reminder set also_disclosed_to_subject_id = null where case_kind in ('control-event', 'letter-on-measures')`,
  `update case_finding set overtaken_at = null, overtaken_by = null where overtaken_by = 'START'`,
  ...overtakenBy(`'COUNTER_ENTRY', 'DECREE'`),
];
