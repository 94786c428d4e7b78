import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inspectionStep, joinWaiting, writeWaitingPart } from './support/waiting';

/** A case on another ground of the same prescription leaves the ground of a cancelled appointment where it was (clauses 8, 12). */
export class TellGroundsOfCancelledApart1763800000373 implements MigrationInterface {
  readonly name = 'TellGroundsOfCancelledApart1763800000373';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(
      runner,
      'cancelled_appointment',
      remains(`${SAME_PRESCRIPTION} and ${SAME_GROUND}`),
    );
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'cancelled_appointment', remains(SAME_PRESCRIPTION));
    await joinWaiting(runner);
  }
}

const SAME_PRESCRIPTION = 'o.origin_prescription_id = i.origin_prescription_id';
const SAME_GROUND = `exists (select from inspection_ground g
  join inspection_ground h on h.inspection_id = o.id and h.kind = g.kind and h.prescription_id = g.prescription_id
  where g.inspection_id = i.id and g.prescription_id = i.origin_prescription_id)`;

/** Another case that was drafted since and was not given up as a draft. */
const later = (which: string) =>
  `not exists (select from inspection o where o.id > i.id and ${which} and (o.state <> 'WITHDRAWN' or o.appointment_cancelled_at is not null))`;

/** @param onIt of a later case, that it stands on what the cancelled one stood on */
const remains = (onIt: string) =>
  inspectionStep(
    'APPOINT_ANEW',
    '8',
    { since: 'i.appointment_cancelled_at' },
    `i.appointment_cancelled_at is not null and i.ground_left_at is null and ${later('o.cancelled_inspection_id = i.id')}
     and ${later(onIt)} and ${later('o.list_line_id = i.list_line_id')}`,
  );
