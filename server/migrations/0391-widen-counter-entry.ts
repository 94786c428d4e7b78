import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counter-entries to every fact that external control records with a date, of a case that is closed too (clauses 5, 12 to 32). */
export class WidenCounterEntry1763800000391 implements MigrationInterface {
  readonly name = 'WidenCounterEntry1763800000391';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const BEFORE = [
  'START_NOTICE',
  'APPOINTMENT_HANDING_OVER',
  'CHECKLIST_ACQUAINTANCE',
  'RESULT_ACT_HANDING_OVER',
  'PRESCRIPTION_HANDING_OVER',
  'RESULT_ACT_REGISTRY_MARK',
];
const SINCE = [
  'APPOINTMENT_REGISTRATION',
  'EXTENSION_NOTICE',
  'SUSPENSION_NOTICE',
  'RESUMPTION_NOTICE',
  'OBSTRUCTION_PROTOCOL',
  'RESULT_ACT_REFUSAL',
  'REQUEST_ANSWER',
  'ACCESS_END',
  'FIELD_RECORD',
  'OBJECTION_RECEIPT',
  'PAPER_SENDING',
  'PAPER_RECEIPT',
  'REMEDIATION_INFORMATION',
  'REMEDIATION_EXTENSION_REQUEST',
  'ADMINISTRATIVE_OUTCOME',
  'LETTER_RECEIPT',
  'LETTER_REPORT',
  'ACTION_PLAN_RECEIPT',
  'ESCALATION_DELIVERY',
  'ESCALATION_ANSWER',
];
const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');
const facts = (names: readonly string[]) =>
  `alter table counter_entry drop constraint counter_entry_fact_check,
    add constraint counter_entry_fact_check check (fact in (${quoted(names)}))`;
const OF_SINCE = `(select id from counter_entry where fact in (${quoted(SINCE)}))`;

const UP = [
  facts([...BEFORE, ...SINCE]),
  `alter table counter_entry add column record_id integer, add column record_label text`,
  `comment on column counter_entry.record_id is 'Which row, where a case may have several of the fact; the label tells people which'`,
  'drop index counter_entry_undecided',
  `create unique index counter_entry_undecided on counter_entry (inspection_id, fact, coalesce(record_id, 0)) where state = 'PROPOSED'`,
  `alter table counter_entry_move add column earlier_kept text check (earlier_kept in ('IN_TIME', 'LATE')),
    add column kept text check (kept in ('IN_TIME', 'LATE'))`,
  `comment on column counter_entry_move.kept is 'Whether the term was kept in time by what happened in truth; null while it runs'`,
];

const DOWN = [
  'alter table counter_entry_move drop column earlier_kept, drop column kept',
  `delete from counter_entry_move where counter_entry_id in ${OF_SINCE}`,
  `delete from followed_act where counter_entry_id in ${OF_SINCE}`,
  `delete from counter_entry where fact in (${quoted(SINCE)})`,
  'drop index counter_entry_undecided',
  'alter table counter_entry drop column record_id, drop column record_label',
  `create unique index counter_entry_undecided on counter_entry (inspection_id, fact) where state = 'PROPOSED'`,
  facts(BEFORE),
];
