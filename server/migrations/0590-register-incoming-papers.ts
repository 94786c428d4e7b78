import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openToHeirs } from './support/open-to-heirs';
import { openTogether } from './support/open-together';
import { CASE_ROWS, protect } from './support/row-security';

/** What comes in from subjects and others is registered by office and year; what came before is numbered in the order of its receipt. */
export class RegisterIncomingPapers1763800000590 implements MigrationInterface {
  readonly name = 'RegisterIncomingPapers1763800000590';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await openToHeirs(runner);
    await openTogether(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
    await openTogether(runner);
  }
}

/** What keeps the number of the paper that it came by. */
const TABLES = [
  'objection',
  'document_request',
  'remediation_information',
  'remediation_extension',
  'letter_report',
  'action_plan',
  'plan_row_information',
  'complaint',
];

/** Where something that came in stands: the thing, its case, who sent it, when it came and when it was noted. */
const came = (columns: {
  readonly table: string;
  readonly kind: string;
  readonly caseKind: string;
  readonly of: string;
  readonly number: string;
  readonly inspection: string;
  readonly from: string;
  readonly received?: string;
  readonly registered?: string;
  readonly ids?: string;
}) => {
  const { table, kind, caseKind, of, number, inspection, from } = columns;
  return `select '${table}' as source, ${columns.ids ?? 'array[x.id]'} as ids, x.authority_id, ${kind} as kind, '${caseKind}' as case_kind,
    ${of}.id as case_id, ${number} as case_number, ${inspection} as inspection_id, ${of}.subject_id as sender_id, null::text as sender,
    ${columns.received ?? 'x.received_at'} as received_at, ${columns.registered ?? 'x.recorded_at'} as registered_at,
    x.disclosed_to_subject_id from ${from}`;
};

const OF_INSPECTION = {
  caseKind: 'inspection',
  of: 'i',
  number: 'i.number',
  inspection: 'i.id',
};
const OF_PRESCRIPTION = {
  caseKind: 'prescription',
  of: 'p',
  number: 'p.number',
  inspection: 'p.inspection_id',
};
// Letters after a control activity are the controlling body's, and so is what is answered to them.
const OF_LETTER = {
  caseKind: 'letter-on-measures',
  of: 'l',
  number: 'l.case_number',
  inspection: 'l.inspection_id',
};
const LETTER = 'letter_on_measures l on l.control_event_id is null and l.id =';

const CAME_BEFORE = [
  came({
    ...OF_INSPECTION,
    table: 'objection',
    kind: `'OBJECTION'`,
    from: 'objection x join inspection i on i.id = x.inspection_id',
    registered: 'x.marked_at',
  }),
  came({
    ...OF_INSPECTION,
    table: 'document_request',
    kind: `case x.kind when 'EXPLANATION' then 'EXPLANATION' else 'REQUEST_ANSWER' end`,
    from: `document_request x join inspection i on i.id = x.inspection_id where x.state = 'ANSWERED'`,
    received: 'x.answered_at',
    registered: 'x.answered_at',
  }),
  // What was informed of several violations at once came as one paper.
  came({
    ...OF_PRESCRIPTION,
    table: 'remediation_information',
    kind: `'REMEDIATION_INFORMATION'`,
    from: `(select array_agg(id order by id) as ids, prescription_id, authority_id, disclosed_to_subject_id, received_at, recorded_at
      from remediation_information group by 2, 3, 4, 5, 6) x join prescription p on p.id = x.prescription_id`,
    ids: 'x.ids',
  }),
  came({
    ...OF_PRESCRIPTION,
    table: 'remediation_extension',
    kind: `'EXTENSION_REQUEST'`,
    from: 'remediation_extension x join prescription p on p.id = x.prescription_id',
  }),
  came({
    ...OF_LETTER,
    table: 'letter_report',
    kind: `'LETTER_REPORT'`,
    from: `letter_report x join ${LETTER} x.letter_id`,
  }),
  came({
    ...OF_LETTER,
    table: 'action_plan',
    kind: `'ACTION_PLAN'`,
    from: `action_plan x join ${LETTER} x.letter_id`,
  }),
  came({
    ...OF_LETTER,
    table: 'plan_row_information',
    kind: `'PLAN_ROW_INFORMATION'`,
    from: `plan_row_information x join action_plan_row r on r.id = x.row_id join ${LETTER} r.letter_id`,
  }),
  // Whom a complaint is about did not send it; who did is known to those who handle it alone (clause 31).
  `select 'complaint', array[id], authority_id, 'COMPLAINT', 'complaint', id, number, null::integer, null::integer, from_body,
    received_at, registered_at, null::integer from complaint`,
].join(' union all ');

const YEAR = `extract(year from registered_at at time zone 'Asia/Almaty')::integer`;

const UP = [
  `create table incoming_paper (
    id integer generated always as identity primary key,
    authority_id integer not null references authority (id),
    year integer not null,
    running_number integer not null check (running_number > 0),
    number text not null,
    kind text not null check (kind in ('OBJECTION', 'REQUEST_ANSWER', 'EXPLANATION', 'REMEDIATION_INFORMATION', 'EXTENSION_REQUEST',
      'LETTER_REPORT', 'ACTION_PLAN', 'PLAN_ROW_INFORMATION', 'COMPLAINT')),
    case_kind text not null,
    case_id integer not null,
    case_number text not null,
    inspection_id integer,
    sender_id integer references inspected_subject (id),
    sender text,
    sender_authority_id integer references authority (id),
    received_at timestamptz not null,
    registered_at timestamptz not null,
    disclosed_to_subject_id integer references inspected_subject (id),
    unique (authority_id, year, running_number)
  )`,
  `comment on table incoming_paper is 'Papers that came in, numbered by office and year; who complains stands in complaint_person alone'`,
  `comment on column incoming_paper.registered_at is 'When it was entered: later than received_at where it is recorded of an earlier day'`,
  `create index incoming_paper_sender on incoming_paper (sender_id)`,
  `create index incoming_paper_from_office on incoming_paper (sender_authority_id)`,
  `create index incoming_paper_disclosed on incoming_paper (disclosed_to_subject_id)`,
  ...protect({ table: 'incoming_paper', visible: CASE_ROWS, grants: ['select'] }),
  // A corrected fact has a corrected day; the number and the day of the registration stay.
  `grant update (received_at) on incoming_paper to qadagalau_app`,

  // A subject that hands something in sees no counter of the office, nor does an office that of another to which it passes a complaint.
  `create function register_incoming(office integer, what text, of_kind text, of_case integer, of_number text, of_inspection integer,
      from_subject integer, from_body text, from_office integer, came timestamptz, instant timestamptz, shown_to integer) returns integer language plpgsql
    security definer set search_path = pg_catalog, public, pg_temp as $$
    declare
      of_year integer := extract(year from instant at time zone 'Asia/Almaty');
      next integer;
      given integer;
    begin
      insert into public.case_number as c (kind, authority_id, year, last) values ('incoming-paper', office, of_year, 1)
        on conflict (kind, authority_id, year) do update set last = c.last + 1 returning last into next;
      insert into public.incoming_paper (authority_id, year, running_number, number, kind, case_kind, case_id, case_number, inspection_id,
          sender_id, sender, sender_authority_id, received_at, registered_at, disclosed_to_subject_id)
        values (office, of_year, next, '12-' || next || '/' || of_year, what, of_kind, of_case, of_number, of_inspection,
          from_subject, from_body, from_office, came, instant, shown_to)
        returning id into given;
      return given;
    end $$`,
  `revoke all on function register_incoming(integer, text, text, integer, text, integer, integer, text, integer, timestamptz, timestamptz, integer) from public`,
  `grant execute on function register_incoming(integer, text, text, integer, text, integer, integer, text, integer, timestamptz, timestamptz, integer)
    to qadagalau_app`,

  ...TABLES.flatMap((table) => [
    `alter table ${table} add column incoming_paper_id integer references incoming_paper (id)`,
    `create index ${table}_incoming on ${table} (incoming_paper_id)`,
  ]),
  `create temporary table came_before as select *, ${YEAR} as year, row_number() over (
      partition by authority_id, ${YEAR} order by received_at, registered_at, source, ids)::integer as running_number
    from (${CAME_BEFORE}) x`,
  `insert into incoming_paper (authority_id, year, running_number, number, kind, case_kind, case_id, case_number, inspection_id, sender_id,
      sender, received_at, registered_at, disclosed_to_subject_id)
    select authority_id, year, running_number, '12-' || running_number || '/' || year, kind, case_kind, case_id, case_number, inspection_id,
      sender_id, sender, received_at, registered_at, disclosed_to_subject_id from came_before order by authority_id, year, running_number`,
  ...TABLES.map(
    (table) =>
      `update ${table} t set incoming_paper_id = p.id from came_before c
       join incoming_paper p on p.authority_id = c.authority_id and p.year = c.year and p.running_number = c.running_number
       where c.source = '${table}' and t.id = any (c.ids)`,
  ),
  `drop table came_before`,
  `insert into case_number (kind, authority_id, year, last)
    select 'incoming-paper', authority_id, year, max(running_number) from incoming_paper group by 2, 3`,
  `create index issued_document_register on issued_document (authority_id, year, id)`,
];

const DOWN = [
  'drop index issued_document_register',
  'drop function register_incoming(integer, text, text, integer, text, integer, integer, text, integer, timestamptz, timestamptz, integer)',
  ...TABLES.map((table) => `alter table ${table} drop column incoming_paper_id`),
  `delete from case_number where kind = 'incoming-paper'`,
  'drop table incoming_paper',
];
