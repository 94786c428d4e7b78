import type { MigrationInterface, QueryRunner } from 'typeorm';
import { end, joinWaiting, part, roles, writeWaitingPart } from './support/waiting';

/** A subject that was told of an inspection has its cancellation among what waits for it, to be seen (clauses 12, 16). */
export class TellSubjectOfCancelledAppointment1763800000423 implements MigrationInterface {
  readonly name = 'TellSubjectOfCancelledAppointment1763800000423';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index inspection_cancelled_told on inspection (disclosed_to_subject_id) where appointment_cancelled_at is not null`,
    );
    await writeWaitingPart(runner, 'told_cancellation', SEE);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_told_cancellation');
    await joinWaiting(runner);
    await runner.query('drop index inspection_cancelled_told');
  }
}

/** It stands till the day on which the inspection was to start is over, and for ten days at least (ours). */
const SEE = part(
  {
    id: `'SEE_CANCELLED_APPOINTMENT-' || i.id`,
    code: `'STEP_SEE_CANCELLED_APPOINTMENT'`,
    clause: `'12'`,
    party: `'SUBJECT'`,
    case_kind: `'inspection'`,
    case_id: 'i.id',
    case_number: 'i.number',
    inspection_id: 'i.id',
    authority_id: 'i.authority_id',
    subject_id: 'i.subject_id',
    disclosed_to_subject_id: 'i.disclosed_to_subject_id',
    roles: roles('SUBJECT_HEAD', 'OBJECT_HEAD', 'INTERNAL_CONTROL'),
    since: 'i.appointment_cancelled_at',
    asks_until: `greatest(${end('i.planned_start')}, i.appointment_cancelled_at + interval '10 days')`,
  },
  'inspection i where i.appointment_cancelled_at is not null and i.disclosed_to_subject_id is not null',
);
