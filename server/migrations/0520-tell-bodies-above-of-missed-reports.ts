import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToHeirs } from './support/open-to-heirs';
import { openTogether } from './support/open-together';
import { CASE_ROWS, isOwnSubject } from './support/row-security';

/**
 * The oblast or city is told once that its district missed the day of its report (clause 62), and whoever takes a report into its
 * totals opens what confirms its correction (clause 64).
 */
export class TellBodiesAboveOfMissedReports1763800000520 implements MigrationInterface {
  readonly name = 'TellBodiesAboveOfMissedReports1763800000520';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await readable(runner, `${CASE_ROWS} or ${isOwnSubject('also_disclosed_to_subject_id')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await readable(runner, CASE_ROWS);
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** Only reading is widened: who may write a reminder stays as it was. */
async function readable(runner: QueryRunner, visible: string): Promise<void> {
  await runner.query('drop policy if exists a_heir_reminder_reader on reminder');
  await runner.query('drop policy if exists together_reminder_reader on reminder');
  await runner.query(`alter policy reminder_reader on reminder using (${visible})`);
  await openToHeirs(runner);
  await openTogether(runner);
}

const UP = [
  'alter table reminder add column also_disclosed_to_subject_id integer',
  `comment on column reminder.also_disclosed_to_subject_id is 'Of a report that was missed: the body above that takes it in (clause 62)'`,
  `update reminder m set also_disclosed_to_subject_id = d.also_disclosed_to_subject_id from deadline d
    where d.id = m.deadline_id and m.stage = 3 and m.case_kind = 'report' and d.met_at is null and d.cancelled_at is null`,
  `create index reminder_of_body_above on reminder (also_disclosed_to_subject_id, id) where also_disclosed_to_subject_id is not null`,
  `update stored_file f set also_disclosed_to_subject_id = coalesce(c.higher_body_id, c.lead_body_id) from report_correction c
    where f.owner_kind = 'reportCorrection' and c.id = f.owner_id`,
];

const DOWN = [
  `update stored_file set also_disclosed_to_subject_id = null where owner_kind = 'reportCorrection'`,
  'alter table reminder drop column also_disclosed_to_subject_id',
];
