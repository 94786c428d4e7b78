import { conditionSql } from '../../platform/access/condition-sql';
import { parseId } from '../../platform/graphql/id';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { Language } from '../../platform/messages/language';
import { cursorOf, decodeCursor } from '../../platform/reading/cursor';
import { SqlWriter } from '../../platform/reading/sql-writer';
import { termsOf } from './filing-terms';

/** Where a report of a quarter may stand for whoever waits for it: in one of them. LATE alone is a mark of what is filed. */
export const FILING_STATES = [
  'NOT_DUE',
  'DUE',
  'OVERDUE',
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'ACCEPTED',
  'LATE',
] as const;
export type FilingState = (typeof FILING_STATES)[number];

export interface FilingFilter {
  readonly year: number;
  readonly quarter?: number | null;
  readonly state?: FilingState | null;
  readonly form?: string | null;
  readonly territoryCode?: string | null;
  readonly bodyId?: string | null;
  /** The bodies that file through this one. */
  readonly higherBodyId?: string | null;
}

export interface FilingCellData {
  readonly quarter: number;
  readonly state: string;
  readonly dueDate: string;
  /** Figures in a draft; null where none is filled in yet or it is filed. */
  readonly begun: number | null;
  readonly late: boolean;
  /** The report, where the reader may open it. */
  readonly reportId: number | null;
  /** The first filing meets the term; what was returned is submitted again later. */
  readonly firstSubmittedAt: string | null;
  readonly submittedAt: string | null;
}

export interface FilingRowData {
  readonly bodyId: number;
  readonly form: string;
  readonly body: string;
  readonly authorityId: number;
  readonly higherBodyId: number | null;
  readonly cells: readonly FilingCellData[];
}

export interface FilingCountData {
  readonly quarter: number;
  readonly state: FilingState;
  readonly count: number;
}

export interface HigherBodyData {
  readonly id: string;
  readonly name: string;
}

const KEY_TYPES = ['text', 'integer', 'text'] as const;

/** A body has a name in every language; the bodies that file have an index by each. */
const nameIn = (language: Language) => `b.name_${language}`;

/** Drafts of the lines of a page, each by its key, and those of all lines of a year at once. */
const DRAFTS_OF_PAGE =
  'cross join lateral report_draft_cells(d.body_id, d.form_code, d.year, d.quarter) p (filled_cells)';
const draftsOfYear = (year: number, sql: SqlWriter) =>
  `left join report_drafts(${sql.value(year, 'integer')}) p
      on p.body_id = d.body_id and p.form_code = d.form_code and p.quarter = d.quarter`;

/**
 * One line for each body, form and quarter of the year, with the one state that its report is in: cells, counts and filter ask it
 * alone. A draft that is opened and empty is not begun; a term that is over tells more than that it is being filled in. Names are
 * the filer's and keys the duty's: grouped by a key and a name of one row, PostgreSQL leaves the name out, and with it the order.
 */
function cellsSql(
  { actor, abilities, language }: RequestContext,
  filter: FilingFilter,
  sql: SqlWriter,
  drafts: string,
): string {
  const readable = conditionSql(abilities.template(actor.role), 'read', 'ReportDuty', undefined, 'd', sql);
  const year = sql.value(filter.year, 'integer');
  const conditions = [
    readable,
    `d.year = ${year}`,
    ...(filter.form ? [`d.form_code = ${sql.value(filter.form, 'text')}`] : []),
    ...(filter.bodyId ? [`d.body_id = ${sql.value(parseId(filter.bodyId), 'integer')}`] : []),
    ...(filter.higherBodyId ? [`d.parent_id = ${sql.value(parseId(filter.higherBodyId), 'integer')}`] : []),
    ...(filter.territoryCode
      ? [
          `b.territory_id in (with recursive within as (
            select id from territory where code = ${sql.value(filter.territoryCode, 'text')}
            union all select t.id from territory t join within w on t.parent_id = w.id) select id from within)`,
        ]
      : []),
  ];
  return `select d.body_id, d.form_code, d.quarter, d.authority_id, d.parent_id, ${nameIn(language)} as body,
      t.due_date, d.first_submitted_at, r.submitted_at, coalesce(d.first_submitted_at >= t.due_at, false) as late, nullif(p.filled_cells, 0) as begun,
      d.report_id,
      case when d.report_state in ('SUBMITTED', 'RETURNED') then d.report_state
        when d.report_state <> 'DRAFT' then 'ACCEPTED' when ${sql.instant()} >= t.due_at then 'OVERDUE'
        when p.filled_cells > 0 then 'DRAFT' when ${sql.instant()} >= t.over_at then 'DUE' else 'NOT_DUE' end as state
    from report_filer b
    join report_duty d on d.body_id = b.id
    cross join lateral jsonb_to_record(${sql.value(JSON.stringify(termsOf(filter.year)), 'jsonb')} -> (d.rule || d.quarter))
      t (due_date date, due_at timestamptz, over_at timestamptz)
    left join quarterly_report r on r.id = d.report_id
    ${drafts}
    where ${conditions.join(' and ')}`;
}

/** The bodies that others file through in a year (62), among the duties that the reader may see: by name. */
export async function readHigherBodies(
  { actor, abilities, language, now, reader }: RequestContext,
  year: number,
): Promise<HigherBodyData[]> {
  const sql = new SqlWriter(language, { actor, now });
  const readable = conditionSql(abilities.template(actor.role), 'read', 'ReportDuty', undefined, 'd', sql);
  return reader.query<HigherBodyData>(
    `select h.id::text as id, ${sql.localized('h', 'name')} as name
     from (select distinct d.parent_id from report_duty d
       where ${readable} and d.year = ${sql.value(year, 'integer')} and d.parent_id is not null) p
     join inspected_subject h on h.id = p.parent_id order by 2, 1`,
    sql.values,
  );
}

/** Whether a cell is in a state, over an alias of the cells. */
function isIn(alias: string, state: FilingState): string {
  return state === 'LATE' ? `${alias}.late` : `${alias}.state = '${state}'`;
}

/** The bodies and forms of which some cell, of the quarter that is asked for, fits. */
function fits({ state, quarter }: FilingFilter, sql: SqlWriter): string {
  const parts = [
    ...(state ? [isIn('c', state)] : []),
    ...(quarter ? [`c.quarter = ${sql.value(quarter, 'integer')}`] : []),
  ];
  return parts.length === 0 ? 'true' : `bool_or(${parts.join(' and ')})`;
}

/** The name that the list's cursors bear. */
const LIST = 'Query.filingTable';

/** What comes behind a position. PostgreSQL walks the bodies from its name on; of names alone it knows where they stand. */
function onwardsFrom(position: readonly (string | number)[], sql: SqlWriter): string {
  const [body, ...others] = position.map((value, i) => sql.value(value, KEY_TYPES[i]));
  return `c.body >= ${body} and (c.body, c.body_id, c.form_code) > (${[body, ...others].join(', ')})`;
}

/** A page of the table: bodies by their names, each with the quarters of the year. */
export async function readFilings(
  context: RequestContext,
  filter: FilingFilter,
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
): Promise<{ rows: FilingRowData[]; cursors: string[]; hasNextPage: boolean }> {
  const sql = new SqlWriter(context.language, { actor: context.actor, now: context.now });
  const cells = cellsSql(context, filter, sql, DRAFTS_OF_PAGE);
  const onwards = typeof after === 'string' ? onwardsFrom(decodeCursor(after, LIST, KEY_TYPES), sql) : 'true';
  const rows = await context.reader.query<FilingRowData>(
    `with cell as (${cells})
     select c.body_id as "bodyId", c.form_code as form, c.body, min(c.authority_id) as "authorityId",
       min(c.parent_id) as "higherBodyId",
       jsonb_agg(jsonb_build_object('quarter', c.quarter, 'state', c.state, 'dueDate', c.due_date, 'begun', c.begun,
         'late', c.late, 'reportId', c.report_id,
         'firstSubmittedAt', c.first_submitted_at, 'submittedAt', c.submitted_at) order by c.quarter) as cells
     from cell c where ${onwards}
     group by c.body, c.body_id, c.form_code having ${fits(filter, sql)}
     order by c.body, c.body_id, c.form_code limit ${first + 1}`,
    sql.values,
  );
  const page = rows.slice(0, first);
  const cursors = page.map(({ body, bodyId, form }) => cursorOf(LIST, [body, bodyId, form]));
  return { rows: page, cursors, hasNextPage: rows.length > first };
}

/** How many reports of each quarter stand where, over the whole of what is filtered. */
export async function countFilings(
  context: RequestContext,
  filter: FilingFilter,
): Promise<FilingCountData[]> {
  const sql = new SqlWriter(context.language, { actor: context.actor, now: context.now });
  const cells = cellsSql(context, filter, sql, draftsOfYear(filter.year, sql));
  const counts = FILING_STATES.map((state) => `count(*) filter (where ${isIn('c', state)})`);
  const names = FILING_STATES.map((state) => `'${state}'`);
  return context.reader.query<FilingCountData>(
    `with cell as materialized (${cells}), kept as (
       select c.body_id, c.form_code from cell c group by c.body_id, c.form_code having ${fits(filter, sql)})
     select q.quarter, n.state, n.count::int as count
     from (select c.quarter, array[${counts.join(', ')}] as counts
       from cell c join kept k on k.body_id = c.body_id and k.form_code = c.form_code group by c.quarter) q
     cross join lateral unnest(array[${names.join(', ')}], q.counts) n (state, count)
     order by q.quarter`,
    sql.values,
  );
}
