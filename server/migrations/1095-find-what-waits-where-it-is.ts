import type { MigrationInterface, QueryRunner } from 'typeorm';
import { nonFulfilmentAndRecalls } from './0995-tell-of-recalled-escalations';
import { openTogether } from './support/open-together';
import { joinWaiting, writeWaitingPart } from './support/waiting';

/**
 * What waits of clause 35 is looked for in the reader's own cases, and what waits of prescriptions among those that run: asked by
 * somebody of the Agency, the one counted the open terms of the country, the other read all prescriptions that an office ever gave.
 */
export class FindWhatWaitsWhereItIs1763800001095 implements MigrationInterface {
  readonly name = 'FindWhatWaitsWhereItIs1763800001095';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index prescription_running on prescription (authority_id, inspection_id) where phase = 'RUNNING'`,
    );
    await write(runner, ofOwnCases(nonFulfilmentAndRecalls()));
  }

  async down(runner: QueryRunner): Promise<void> {
    await write(runner, nonFulfilmentAndRecalls());
    await runner.query('drop index prescription_running');
  }
}

async function write(runner: QueryRunner, part: string): Promise<void> {
  await writeWaitingPart(runner, 'escalation', part);
  await joinWaiting(runner);
  await openTogether(runner);
}

/** The case as the terms name it: by it PostgreSQL looks for them before it counts them. */
function ofOwnCases(part: string): string {
  const OF_CASE = 'i.id as inspection_id';
  if (!part.includes(OF_CASE)) throw new Error('the part names no case');
  return part.replace(OF_CASE, 'm.inspection_id as inspection_id');
}
