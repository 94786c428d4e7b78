import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inspectionStep, joinWaiting, writeWaitingPart } from './support/waiting';

/** After a cancelled appointment its ground remains: the next one is offered, till it is drafted or the head leaves it (clauses 8, 12). */
export class AppointAnew1763800000294 implements MigrationInterface {
  readonly name = 'AppointAnew1763800000294';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'cancelled_appointment', REMAINS);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_cancelled_appointment');
    await joinWaiting(runner);
    await runner.query(
      'alter table inspection drop column cancelled_inspection_id, drop column appointment_cancelled_at, drop column ground_left_at',
    );
  }
}

const UP = [
  `alter table inspection add column cancelled_inspection_id integer references inspection (id),
     add column appointment_cancelled_at timestamptz, add column ground_left_at timestamptz`,
  `comment on column inspection.cancelled_inspection_id is 'The case whose appointment was cancelled, where this one was drafted anew from it'`,
  `comment on column inspection.appointment_cancelled_at is 'When an appointed inspection was ended before its start (12)'`,
  `comment on column inspection.ground_left_at is 'When the head decided that nothing is appointed any more on the grounds of a cancelled appointment'`,
  'create index inspection_after_cancelled on inspection (cancelled_inspection_id) where cancelled_inspection_id is not null',
  `create index inspection_cancelled on inspection (authority_id) where appointment_cancelled_at is not null and ground_left_at is null`,
];

/** Another case that was drafted since and was not given up as a draft. */
const later = (which: string) =>
  `not exists (select from inspection o where o.id > i.id and ${which} and (o.state <> 'WITHDRAWN' or o.appointment_cancelled_at is not null))`;

const REMAINS = inspectionStep(
  'APPOINT_ANEW',
  '8',
  { since: 'i.appointment_cancelled_at' },
  `i.appointment_cancelled_at is not null and i.ground_left_at is null and ${later('o.cancelled_inspection_id = i.id')}
     and ${later('o.origin_prescription_id = i.origin_prescription_id')} and ${later('o.list_line_id = i.list_line_id')}`,
);
