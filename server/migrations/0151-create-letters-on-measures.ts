import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_ROWS, protect } from './support/row-security';
import { joinWaiting, OFFICE, part, roles, writeWaitingPart, type WaitingColumn } from './support/waiting';

/** Letters on measures with the reports on them, action plans and their execution (clauses 30, 32 to 34). */
export class CreateLettersOnMeasures1763800000151 implements MigrationInterface {
  readonly name = 'CreateLettersOnMeasures1763800000151';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeWaitingPart(runner, 'letter_on_measures', WAITING);
    await joinWaiting(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view waiting');
    await runner.query('drop view waiting_letter_on_measures');
    await joinWaiting(runner);
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}

const TABLES = [
  'plan_row_information',
  'action_plan_row',
  'action_plan',
  'letter_report',
  'letter_demand',
  'letter_on_measures',
];

const SEEN = `authority_id integer not null references authority (id),
    disclosed_to_subject_id integer references inspected_subject (id)`;
const CAME = `received_at timestamptz not null,
    recorded_at timestamptz not null,
    on_paper boolean not null`;
const JUDGED = `state text not null default 'INFORMED' check (state in ('INFORMED', 'ACCEPTED', 'RETURNED')),
    return_reason text,
    check ((state = 'RETURNED') = (return_reason is not null))`;

/** Row-level security of a case and the indexes that it looks through. */
const ofCase = (table: string) => [
  `create index ${table}_authority on ${table} (authority_id)`,
  `create index ${table}_disclosed on ${table} (disclosed_to_subject_id)`,
  ...protect({ table, visible: CASE_ROWS, grants: ['select', 'insert', 'update'] }),
];

const UP = [
  `create table letter_on_measures (
    id integer generated always as identity primary key,
    version integer not null default 1,
    state text not null default 'OWED' check (state in ('OWED', 'SENT', 'RECEIVED', 'REPORTED', 'RETURNED', 'ACCEPTED')),
    inspection_id integer unique references inspection (id),
    case_number text not null,
    subject_id integer not null references inspected_subject (id),
    ${SEEN},
    responsible_account_ids integer[] not null,
    plan_asked boolean not null,
    owed_since timestamptz not null,
    number text,
    addressee text,
    way text check (way in ('ELECTRONIC', 'PAPER', 'EMAIL')),
    sent_at timestamptz,
    received_at timestamptz,
    proof text,
    report_by date,
    unique (authority_id, number),
    check ((state = 'OWED') = (number is null)),
    check ((number is null) = (sent_at is null)),
    check ((number is null) = (report_by is null)),
    check ((received_at is null) = (proof is null))
  )`,
  `comment on table letter_on_measures is 'Owed since an inspection with violations was completed (clause 30); disclosed when it is sent'`,
  `comment on column letter_on_measures.inspection_id is 'Null for a letter that follows no inspection (clause 37)'`,
  `create index letter_on_measures_subject on letter_on_measures (subject_id)`,
  `create index letter_on_measures_waiting on letter_on_measures (state) where state in ('OWED', 'SENT', 'REPORTED', 'RETURNED')`,
  ...ofCase('letter_on_measures'),

  `create table letter_demand (
    id integer generated always as identity primary key,
    letter_id integer not null references letter_on_measures (id),
    ${SEEN},
    position integer not null,
    kind text not null check (kind in ('REMEDY_VIOLATIONS', 'REMOVE_CAUSES', 'CHANGE_LEGAL_ACTS', 'OPTIMISE_PROCESSES', 'HOLD_TO_ACCOUNT', 'RESTORE_RIGHTS')),
    text text,
    unique (letter_id, kind)
  )`,
  `comment on table letter_demand is 'What a letter on measures asks for, of what clause 30 names'`,
  ...ofCase('letter_demand'),

  `create table letter_report (
    id integer generated always as identity primary key,
    letter_id integer not null references letter_on_measures (id),
    ${SEEN},
    ${CAME},
    text text not null,
    ${JUDGED}
  )`,
  `comment on table letter_report is 'What the subject reported on a letter; nothing is overwritten'`,
  `create index letter_report_letter on letter_report (letter_id, id)`,
  ...ofCase('letter_report'),

  `create table action_plan (
    id integer generated always as identity primary key,
    letter_id integer not null references letter_on_measures (id),
    ${SEEN},
    number integer not null check (number > 0),
    ${CAME},
    late boolean not null,
    replaced_at timestamptz,
    unique (letter_id, number)
  )`,
  `comment on table action_plan is 'Versions of the action plan of a letter (clause 32); the one that is not replaced holds'`,
  `create unique index action_plan_holding on action_plan (letter_id) where replaced_at is null`,
  ...ofCase('action_plan'),

  `create table action_plan_row (
    id integer generated always as identity primary key,
    plan_id integer not null references action_plan (id),
    letter_id integer not null references letter_on_measures (id),
    ${SEEN},
    position integer not null check (position > 0),
    measure text not null check (btrim(measure) <> ''),
    responsible text not null check (btrim(responsible) <> ''),
    due_date date not null,
    completion text not null check (btrim(completion) <> ''),
    state text not null default 'OPEN' check (state in ('OPEN', 'INFORMED', 'ACCEPTED', 'RETURNED')),
    unique (plan_id, position)
  )`,
  `comment on table action_plan_row is 'Measure, person responsible, date, form of completion (clause 33)'`,
  `create index action_plan_row_waiting on action_plan_row (letter_id) where state in ('INFORMED', 'RETURNED')`,
  ...ofCase('action_plan_row'),

  `create table plan_row_information (
    id integer generated always as identity primary key,
    row_id integer not null references action_plan_row (id),
    ${SEEN},
    ${CAME},
    text text not null,
    ${JUDGED}
  )`,
  `comment on table plan_row_information is 'Information on the execution of a row, with copies of proof (clause 34); nothing is overwritten'`,
  `create index plan_row_information_row on plan_row_information (row_id, id)`,
  ...ofCase('plan_row_information'),

  // Inspections that were completed with violations before owe their letter too.
  `insert into letter_on_measures (inspection_id, case_number, authority_id, subject_id, responsible_account_ids, plan_asked, owed_since)
   select i.id, i.number, i.authority_id, i.subject_id, p.responsible_account_ids, true, p.handed_over_on::timestamp at time zone 'Asia/Almaty'
   from prescription p join inspection i on i.id = p.inspection_id where p.handed_over_on is not null`,
];

const letter = (code: string, columns: Partial<Record<WaitingColumn, string>>, which: string) =>
  part(
    {
      id: `'${code}-' || l.id`,
      code: `'STEP_${code}'`,
      clause: `'30'`,
      case_kind: `'letter-on-measures'`,
      case_id: 'l.id',
      case_number: 'l.case_number',
      inspection_id: 'l.inspection_id',
      authority_id: 'l.authority_id',
      subject_id: 'l.subject_id',
      account_ids: 'l.responsible_account_ids',
      roles: roles(...OFFICE),
      ...columns,
    },
    `letter_on_measures l where ${which}`,
  );

const BY_SUBJECT = {
  party: `'SUBJECT'`,
  disclosed_to_subject_id: 'l.disclosed_to_subject_id',
  account_ids: 'null::integer[]',
  roles: roles('SUBJECT_HEAD', 'INTERNAL_CONTROL', 'OBJECT_HEAD'),
};
const rowOf = (state: string) =>
  `exists (select from action_plan_row r join action_plan p on p.id = r.plan_id and p.replaced_at is null
    where r.letter_id = l.id and r.state = '${state}')`;
const lastOfRows = (state: string) =>
  `(select max(n.received_at) from plan_row_information n join action_plan_row r on r.id = n.row_id
    where r.letter_id = l.id and n.state = '${state}')`;
const lastReport = (state: string) =>
  `(select max(n.received_at) from letter_report n where n.letter_id = l.id and n.state = '${state}')`;

const WAITING = [
  letter(
    'OWED_LETTER',
    { kind: `'DUTY'`, code: `'DUTY_LETTER_ON_MEASURES'`, since: 'l.owed_since' },
    `l.state = 'OWED'`,
  ),
  letter('RECORD_LETTER_RECEIPT', { since: 'l.sent_at' }, `l.state = 'SENT'`),
  letter('JUDGE_LETTER_REPORT', { since: lastReport('INFORMED') }, `l.state = 'REPORTED'`),
  letter(
    'JUDGE_PLAN_ROW',
    { clause: `'34'`, since: lastOfRows('INFORMED') },
    `l.state <> 'OWED' and ${rowOf('INFORMED')}`,
  ),
  letter('REPORT_ON_LETTER_AGAIN', { ...BY_SUBJECT, since: lastReport('RETURNED') }, `l.state = 'RETURNED'`),
  letter(
    'INFORM_ON_PLAN_ROW_AGAIN',
    { ...BY_SUBJECT, clause: `'34'`, since: lastOfRows('RETURNED') },
    `l.state <> 'OWED' and ${rowOf('RETURNED')}`,
  ),
].join(' union all ');
