import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inspectionsThatWait } from './0172-alter-waiting-for-controls';
import { openTogether } from './support/open-together';
import { joinWaiting, writeWaitingPart } from './support/waiting';

/**
 * The end of the time for objections is asked for by the key of its term, instead of among all terms of a case that was handed over;
 * and the terms that an office sees are told from those of its subjects in the index: five of six were read to be left out.
 */
export class AskForWhatWaitsByItsKey1763800001097 implements MigrationInterface {
  readonly name = 'AskForWhatWaitsByItsKey1763800001097';

  async up(runner: QueryRunner): Promise<void> {
    await write(runner, byKey(inspectionsThatWait));
    await index(runner, 'authority_id, due_at, id, party');
  }

  async down(runner: QueryRunner): Promise<void> {
    await index(runner, 'authority_id, due_at, id');
    await write(runner, inspectionsThatWait);
  }
}

async function write(runner: QueryRunner, part: string): Promise<void> {
  await writeWaitingPart(runner, 'inspection', part);
  await joinWaiting(runner);
  await openTogether(runner);
}

async function index(runner: QueryRunner, columns: string): Promise<void> {
  await runner.query('drop index deadline_open_of_authority');
  await runner.query(
    `create index deadline_open_of_authority on deadline (${columns}) where met_at is null and cancelled_at is null`,
  );
}

const AMONG_ALL = `(select max(d.due_at) from deadline d where d.inspection_id = i.id and d.rule = 'P25_OBJECTION')`;
const BY_KEY = `(select max(d.due_at) from deadline d
  where d.case_kind = 'inspection' and d.case_id = i.id and d.rule = 'P25_OBJECTION')`;

function byKey(part: string): string {
  if (!part.includes(AMONG_ALL)) throw new Error('the part asks for no end of the time for objections');
  return part.replaceAll(AMONG_ALL, BY_KEY);
}
