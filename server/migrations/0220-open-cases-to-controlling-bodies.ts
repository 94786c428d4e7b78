import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, IS_SYSTEM, isOwnAccount, isOwnSubject, protect } from './support/row-security';

/**
 * In internal control a body of the subject side leads the case (clauses 38 to 40): what belongs to the case names it beside the
 * object of control, and both see it. Its papers are numbered by itself.
 */
export class OpenCasesToControllingBodies1763800000220 implements MigrationInterface {
  readonly name = 'OpenCasesToControllingBodies1763800000220';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(VISIBLE)) {
      await runner.query(`alter table ${table} add column also_disclosed_to_subject_id integer`);
      await runner.query(
        `comment on column ${table}.also_disclosed_to_subject_id is 'Of internal control: the body that controls (clause 38)'`,
      );
      await runner.query(
        `create index ${table}_controlling on ${table} (also_disclosed_to_subject_id) where also_disclosed_to_subject_id is not null`,
      );
    }
    for (const statement of policies(` or ${CONTROLLING}`)) await runner.query(statement);
    // A controlling body opens, meets and moves the terms of its own cases; those of reports it only reads (clause 62).
    await runner.query(
      `alter policy deadline_app on deadline using (${CASE_ROWS} or (${CONTROLLING} and case_kind <> 'report'))
       with check (${CASE_ROWS} or (${CONTROLLING} and case_kind <> 'report'))`,
    );
    for (const statement of [appendToJournal(', also_disclosed_to_subject_id', ALSO), ...NUMBERS])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table internal_control_number');
    await runner.query(appendToJournal('', ''));
    await runner.query('drop index issued_document_number');
    await runner.query(
      'create unique index issued_document_number on issued_document (authority_id, kind, year, number) where replaced_at is null',
    );
    await runner.query(
      `alter policy deadline_app on deadline using (${CASE_ROWS}) with check (${CASE_ROWS})`,
    );
    for (const statement of policies('')) await runner.query(statement);
    for (const table of Object.keys(VISIBLE))
      await runner.query(`alter table ${table} drop column also_disclosed_to_subject_id`);
  }
}

const CONTROLLING = isOwnSubject('also_disclosed_to_subject_id');

const VISIBLE = {
  journal_entry: CASE_ROWS,
  case_finding: CASE_ROWS,
  issued_document: CASE_ROWS,
  stored_file: `${CASE_ROWS} or ${isOwnAccount('uploaded_by_account_id')}`,
} as const;

const policies = (more: string) =>
  Object.entries(VISIBLE).flatMap(([table, visible]) => [
    `alter policy ${table}_app on ${table} using (${visible}${more}) with check (${visible}${more})`,
    `alter policy ${table}_reader on ${table} using (${visible}${more})`,
  ]);

const ALSO = `, (entry->>'alsoDisclosedToSubjectId')::int`;

const appendToJournal = (
  column: string,
  value: string,
) => `create or replace function append_to_journal(entries jsonb) returns text language plpgsql security definer
    set search_path = pg_catalog, public as $$
    declare entry jsonb; head text; next_hash text; body text;
    begin
      perform pg_advisory_xact_lock(780001);
      select hash into head from public.journal_entry order by id desc limit 1;
      head := coalesce(head, repeat('0', 64));
      for entry in select value from jsonb_array_elements(entries) loop
        body := entry::text;
        next_hash := encode(sha256(convert_to(head || body, 'UTF8')), 'hex');
        insert into public.journal_entry (at, actor_account_id, actor_capacity_id, actor_name, actor_title, action, case_kind,
          case_id, case_version, authority_id, disclosed_to_subject_id, details, payload, previous_hash, hash${column})
        values ((entry->>'at')::timestamptz, (entry->>'actorAccountId')::int, (entry->>'actorCapacityId')::int,
          entry->>'actorName', entry->>'actorTitle', entry->>'action', entry->>'caseKind', (entry->>'caseId')::int,
          (entry->>'caseVersion')::int, (entry->>'authorityId')::int, (entry->>'disclosedToSubjectId')::int,
          entry->'details', body, head, next_hash${value});
        head := next_hash;
      end loop;
      update public.journal_length set written = written + jsonb_array_length(entries);
      return head;
    end $$`;

const NUMBERS = [
  'grant update (also_disclosed_to_subject_id) on stored_file to qadagalau_app',
  'drop index issued_document_number',
  `create unique index issued_document_number on issued_document (authority_id, coalesce(also_disclosed_to_subject_id, 0), kind, year, number)
    where replaced_at is null`,
  `create table internal_control_number (
    body_id integer not null references inspected_subject (id),
    kind text not null,
    year smallint not null,
    last_number integer not null check (last_number > 0),
    primary key (body_id, kind, year)
  )`,
  `comment on table internal_control_number is 'Last number that a controlling body took of a kind of paper or case. Locked until the command ends'`,
  ...protect({
    table: 'internal_control_number',
    visible: `${isOwnSubject('body_id')} or ${IS_SYSTEM}`,
    grants: ['select', 'insert', 'update'],
  }),
];
