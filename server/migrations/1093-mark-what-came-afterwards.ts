import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A specialist's conclusion (11), information on remedying (28-1) and on a row of a plan (34) and the report on the letter on measures
 * (30) can be marked, like what was found and answered, and the files that came with them (31).
 */
export class MarkWhatCameAfterwards1763800001093 implements MigrationInterface {
  readonly name = 'MarkWhatCameAfterwards1763800001093';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const MARK = `text check (mark in ('COMMERCIAL', 'TAX', 'OTHER_SECRET'))`;
const TEXTS = ['specialist_conclusion', 'remediation_information', 'plan_row_information', 'letter_report'];
const EARLIER = `'FILE', 'FINDING', 'LATE_ANSWER', 'REQUEST_ANSWER', 'FIELD_RECORD', 'OBJECTION', 'REFUSAL_PROTOCOL', 'CONTROL_ANSWER', 'CONTROL_RESPONSE', 'INTERNAL_FINDING', 'CONTROL_ACT', 'INTERNAL_POINT', 'MONITORING_PROPOSAL'`;
const LATER = `'SPECIALIST_CONCLUSION', 'REMEDIATION_INFORMATION', 'PLAN_ROW_INFORMATION', 'LETTER_REPORT'`;
const things = (names: string) => [
  'alter table confidential_mark drop constraint confidential_mark_thing_check',
  `alter table confidential_mark add constraint confidential_mark_thing_check check (thing in (${names}))`,
];

/** Who needs the marked files of an inspection needs those of its prescription and of its letter. */
const NEEDS_FILE = `create function needs_marked_file(given integer) returns boolean language plpgsql stable as $$
  begin return exists (select from public.stored_file f where f.id = given and f.mark is not null
    and f.case_kind in ('prescription', 'letter-on-measures')
    and public.inspection_of(f.case_kind, f.case_id) = any ((select public.own_marked_cases())::int[])); end $$`;
const ROLES = ['app', 'reader'];

const UP = [
  NEEDS_FILE,
  ...ROLES.map(
    (role) =>
      `create policy stored_file_content_afterwards_${role} on stored_file_content for select to qadagalau_${role} using (needs_marked_file(file_id))`,
  ),
  ...TEXTS.map((table) => `alter table ${table} add column mark ${MARK}`),
  ...things(`${EARLIER}, ${LATER}`),
];

/** What they keep stands in its place again. */
const putBack = (table: string) =>
  `update ${table} x set text = w.text from confidential_mark m join withheld_content w on w.mark_id = m.id
   where m.thing = '${table.toUpperCase()}' and m.thing_id = x.id and m.lifted_at is null`;

const DOWN = [
  ...ROLES.map((role) => `drop policy stored_file_content_afterwards_${role} on stored_file_content`),
  'drop function needs_marked_file(integer)',
  ...TEXTS.map(putBack),
  `delete from marked_reading r using confidential_mark m where m.id = r.mark_id and m.thing in (${LATER})`,
  `delete from withheld_content w using confidential_mark m where m.id = w.mark_id and m.thing in (${LATER})`,
  `delete from confidential_mark where thing in (${LATER})`,
  ...things(EARLIER),
  ...TEXTS.map((table) => `alter table ${table} drop column mark`),
];
