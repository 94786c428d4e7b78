import type { QueryRunner } from 'typeorm';
import { isWrittenLater } from './written-later';

/*
 * What waits for somebody is one view of parts, one part a room. A room brings its part with `writeWaitingPart` in a migration of
 * its own, or replaces it, and calls `joinWaiting` after it. A part keeps the columns below, in their order.
 */

/** Writes the part of a room, or writes it anew. */
export async function writeWaitingPart(runner: QueryRunner, name: string, text: string): Promise<void> {
  await writeView(runner, `waiting_${name}`, text);
}

/**
 * `waiting`: all parts that there are, together. Of migrations that run one after another the last joins them; until then it stands
 * with the parts that it had, and no server is up.
 */
export async function joinWaiting(runner: QueryRunner): Promise<void> {
  const [{ stands } = { stands: false }] = (await runner.query(
    `select to_regclass('waiting') is not null as stands`,
  )) as { stands: boolean }[];
  if (stands && (await isWrittenLater(runner, joinWaiting))) return;
  const parts = (await runner.query(
    `select viewname from pg_views where schemaname = current_schema() and viewname like 'waiting\\_%' order by viewname`,
  )) as { viewname: string }[];
  await writeView(
    runner,
    'waiting',
    parts.map(({ viewname }) => `select * from ${viewname}`).join(' union all '),
  );
}

async function writeView(runner: QueryRunner, name: string, text: string): Promise<void> {
  await runner.query(`create or replace view ${name} with (security_invoker = true) as ${text}`);
  await runner.query(`grant select on ${name} to qadagalau_app, qadagalau_reader`);
}

/** The columns of every part, in their order, with what most parts leave empty. */
const COLUMNS = {
  id: '',
  kind: `'STEP'`,
  code: '',
  clause: '',
  party: `'AUTHORITY'`,
  case_kind: '',
  case_id: '',
  case_number: '',
  inspection_id: 'null::integer',
  authority_id: '',
  subject_id: '',
  disclosed_to_subject_id: 'null::integer',
  also_disclosed_to_subject_id: 'null::integer',
  account_ids: 'null::integer[]',
  roles: 'null::text[]',
  reference: 'null::text',
  since: '',
  asks_from: 'null::timestamptz',
  asks_until: 'null::timestamptz',
  due_date: 'null::date',
  due_at: 'null::timestamptz',
  due_instant_included: 'false',
  first_warning_at: 'null::timestamptz',
  suspended_at: 'null::timestamptz',
  rule: 'null::text',
  edition: 'null::text',
  deadline_id: 'null::integer',
  draft_inspection_id: 'null::integer',
  form_code: 'null::text',
  year: 'null::integer',
  quarter: 'null::integer',
  whose: '',
  toward: 'null::text',
  toward_value: 'null::text',
} as const;
export type WaitingColumn = keyof typeof COLUMNS;

/** One kind of thing that waits: its columns, from the rows that ask for it; a room joins its parts by `union all`. */
export function part(columns: Partial<Record<WaitingColumn, string>>, from: string): string {
  // A constant of the part: PostgreSQL leaves out of it what is asked of the others.
  const all = { whose: columns.account_ids === undefined ? `'OFFICE'` : `'NAMED'`, ...columns };
  const list = Object.entries(COLUMNS).map(
    ([name, empty]) => `${all[name as WaitingColumn] ?? empty} as ${name}`,
  );
  return `select ${list.join(', ')} from ${from}`;
}

/** The midnight after a day, in Almaty. */
export const end = (day: string) => `((${day} + 1)::timestamp at time zone 'Asia/Almaty')`;
export const until = (day: string) => ({
  due_date: day,
  due_at: end(day),
  // Three working days ahead, like the terms; holidays are left out of account, for nothing follows from it.
  first_warning_at: `((${day} - case when extract(isodow from ${day}) <= 3 then 5 when extract(isodow from ${day}) = 7 then 4 else 3 end)
    ::timestamp at time zone 'Asia/Almaty')`,
});
export const roles = (...names: string[]) => `array[${names.map((name) => `'${name}'`).join(', ')}]`;
export const HEADS = ['AGENCY_CHAIR', 'TERRITORIAL_HEAD'];
export const INSPECTORS = ['AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR'];
export const OFFICE = [...HEADS, ...INSPECTORS];
export const BODY = ['SUBJECT_HEAD', 'INTERNAL_CONTROL', 'REPORTS_CLERK'];

export const named = (inspection: string) =>
  `array(select n.account_id from inspection_inspector n where n.inspection_id = ${inspection})`;

/** A step of an inspection: the named inspectors' and their head's. */
export const inspectionStep = (
  code: string,
  clause: string,
  columns: Partial<Record<WaitingColumn, string>>,
  which: string,
) =>
  part(
    {
      id: `'${code}-' || i.id`,
      code: `'STEP_${code}'`,
      clause: `'${clause}'`,
      case_kind: `'inspection'`,
      case_id: 'i.id',
      case_number: 'i.number',
      inspection_id: 'i.id',
      authority_id: 'i.authority_id',
      subject_id: 'i.subject_id',
      account_ids: named('i.id'),
      roles: roles(...OFFICE),
      since: 'i.created_at',
      ...columns,
    },
    `inspection i where ${which}`,
  );
