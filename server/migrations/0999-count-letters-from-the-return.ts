import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CARRIED_OUT, waitingOf, type ReportAndRows } from './0422-withdraw-letters-without-points';
import { controlLettersThatWait } from './0535-ask-heads-for-control-letters';
import { openTogether } from './support/open-together';
import { joinWaiting, writeWaitingPart } from './support/waiting';

/**
 * A report on a letter and information on a row of its plan wait for their subject since they were given back, not since they came
 * (clauses 30, 34, 37, 57): the day on which that was done is a fact of each.
 */
export class CountLettersFromTheReturn1763800000999 implements MigrationInterface {
  readonly name = 'CountLettersFromTheReturn1763800000999';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, letter, event] of RETURNED) {
      await runner.query(`alter table ${table} add column returned_at timestamptz`);
      await runner.query(fromTheJournal(table, letter, event));
      await runner.query(
        `alter table ${table} add constraint ${table}_returned check ((state = 'RETURNED') = (returned_at is not null))`,
      );
    }
    await writeWaitingPart(runner, 'letter_on_measures', waitingOf(CARRIED_OUT, SINCE_THE_RETURN));
    await writeWaitingPart(runner, 'control_letters', controlLettersThatWait(SINCE_THE_RETURN));
    await joinWaiting(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await writeWaitingPart(runner, 'letter_on_measures', waitingOf(CARRIED_OUT));
    await writeWaitingPart(runner, 'control_letters', controlLettersThatWait());
    await joinWaiting(runner);
    await openTogether(runner);
    for (const [table] of RETURNED) await runner.query(`alter table ${table} drop column returned_at`);
  }
}

/** Of each table, whose letter its row is, and how its return is noted. */
const RETURNED = [
  ['letter_report', 'n.letter_id', 'letterReportReturned'],
  [
    'plan_row_information',
    '(select r.letter_id from action_plan_row r where r.id = n.row_id)',
    'planRowReturned',
  ],
] as const;

/** Every return was noted with its reason. */
const fromTheJournal = (table: string, letter: string, event: string) => `
  update ${table} n set returned_at = coalesce((select min(j.at) from journal_entry j
    where j.case_kind = 'letter-on-measures' and j.case_id = ${letter} and j.action = '${event}'
      and j.at >= n.recorded_at and j.details->>'reason' = n.return_reason), n.recorded_at)
  where n.state = 'RETURNED'`;

/** Of rows the one that waits longest. */
export const SINCE_THE_RETURN: ReportAndRows = {
  report: '(select max(n.returned_at) from letter_report n where n.letter_id = l.id)',
  rows: `(select min(b.at) from action_plan_row r join action_plan p on p.id = r.plan_id and p.replaced_at is null
    cross join lateral (select max(n.returned_at) as at from plan_row_information n where n.row_id = r.id) b
    where r.letter_id = l.id and r.state = 'RETURNED')`,
};
