import type { MigrationInterface, QueryRunner } from 'typeorm';
import { nonFulfilmentToEstablish } from './0941-recall-escalations-of-moved-terms';
import { openTogether } from './support/open-together';
import { joinWaiting, writeWaitingPart } from './support/waiting';

/** Non-fulfilment is established after an inspection alone: of a preventive control nobody is asked to consider it (clause 35). */
export class AskForNonFulfilmentOfInspections1763800000942 implements MigrationInterface {
  readonly name = 'AskForNonFulfilmentOfInspections1763800000942';

  async up(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'escalation', nonFulfilmentOfInspections());
    await joinWaiting(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'escalation', nonFulfilmentToEstablish());
    await joinWaiting(runner);
    await openTogether(runner);
  }
}

/** What waits of clause 35, of inspections alone. */
export const nonFulfilmentOfInspections = () => nonFulfilmentToEstablish(`and i.procedure = 'INSPECTION'`);
