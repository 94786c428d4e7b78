import { dayOf, type CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { findIndicator, quarterOfMonth, type ReportForm, type RowKey } from '../../form';
import { ownRowsOf, scopeOfRow, type AggregateScope } from './aggregate-scope';
import type { ReportPeriod, ReportPeriodFigure } from './figures.graphql-type';
import {
  lackingAt,
  LACKING_NOTHING,
  readMissingQuarters,
  type Lacking,
  type MissingQuarters,
} from './stock-note';

export interface FiguresQuestion {
  readonly form: ReportForm;
  readonly years: readonly number[];
  readonly period: ReportPeriod;
  readonly scopes: readonly AggregateScope[];
}

/** Sums of one month, kept for one row of one scope; `parts` are its cells. */
interface MonthSum {
  readonly value: number;
  readonly parts: number;
}

export interface MonthSums {
  /** By scope, row, year and month. */
  readonly of: ReadonlyMap<string, MonthSum>;
  /** Of the bodies of stock figures. */
  readonly missing: MissingQuarters;
  readonly today: CalendarDate;
}

const place = (scope: AggregateScope, key: string, year: number, month: number) =>
  `${scope.scope} ${scope.id} ${key} ${year} ${month}`;

interface KeptRow {
  scope: AggregateScope['scope'];
  id: number;
  key: string;
  year: number;
  quarter: number;
  m: (string | null)[];
  n: number[];
}

const QUARTERS = `unnest($2::smallint[]) y (year) cross join generate_series(1, 4) q (quarter)`;
const SCOPES = 'unnest($3::text[], $4::int[]) s (scope, id)';
const KEPT = `${QUARTERS} cross join ${SCOPES} join report_rollup r on r.form_code = $1 and r.year = y.year
  and r.quarter = q.quarter and r.scope = s.scope and r.scope_id = s.id`;

// Holds what rows of regions say, beside the territories that ask for theirs.
const REPUBLIC = { scope: 'REPUBLIC', id: 0, title: '' } as const;

function given({ form, years, scopes: asked }: FiguresQuestion): unknown[] {
  const hasOwnRows = asked.some((scope) => ownRowsOf(form, scope).length > 0);
  const scopes: readonly AggregateScope[] =
    hasOwnRows && !asked.some(({ scope }) => scope === 'REPUBLIC') ? [...asked, REPUBLIC] : asked;
  return [form.code, years, scopes.map(({ scope }) => scope), scopes.map(({ id }) => id)];
}

/** Keys of the rows by service that the totals have. */
export async function serviceKeys(context: RequestContext, question: FiguresQuestion): Promise<RowKey[]> {
  const rows = await context.reader.query<Pick<KeptRow, 'scope'> & { key: RowKey }>(
    `select distinct s.scope, r.row_key as key from ${KEPT} where r.row_key like '%/%/%'`,
    given(question),
  );
  const { form, scopes } = question;
  const asked = rows.filter(({ key, scope }) =>
    scopes.some((one) => scopeOfRow(form, key, one).scope === scope),
  );
  return [...new Set(asked.map(({ key }) => key))];
}

/** Sums of flows, month by month, out of the kept totals. */
async function flows(
  context: RequestContext,
  question: FiguresQuestion,
  keys: readonly string[],
): Promise<KeptRow[]> {
  return context.reader.query<KeptRow>(
    `select s.scope, s.id, r.row_key as key, r.year, r.quarter, array[r.m1, r.m2, r.m3] as m, array[r.n1, r.n2, r.n3] as n
     from ${KEPT} and r.row_key = any ($5::text[])`,
    [...given(question), keys],
  );
}

/** Cells of a stock figure of single bodies, which are never added over bodies. */
async function stocks(
  context: RequestContext,
  { form, years, scopes }: FiguresQuestion,
  keys: readonly string[],
): Promise<KeptRow[]> {
  const bodies = scopes.filter(({ scope }) => scope === 'BODY').map(({ id }) => id);
  if (bodies.length === 0 || keys.length === 0) return [];
  return context.reader.query<KeptRow>(
    `select 'BODY' as scope, r.body_id as id, w.row_key as key, r.year, r.quarter, array[w.m1, w.m2, w.m3] as m,
       array[(w.m1 is not null)::int, (w.m2 is not null)::int, (w.m3 is not null)::int] as n
     from quarterly_report r join report_row w on w.report_id = r.id and w.stock
     where r.state = 'ACCEPTED' and r.form_code = $1 and r.year = any ($2::smallint[]) and r.body_id = any ($3::int[])
       and w.row_key = any ($4::text[])`,
    [form.code, years, bodies, keys],
  );
}

export async function readMonthSums(
  context: RequestContext,
  question: FiguresQuestion,
  keys: readonly RowKey[],
): Promise<MonthSums> {
  const isStock = (key: RowKey) => findIndicator(question.form, key)?.stock === true;
  const stocked = keys.filter(isStock);
  const bodies = stocked.length === 0 ? [] : question.scopes.filter(({ scope }) => scope === 'BODY');
  const [flow, stock, missing] = await Promise.all([
    flows(
      context,
      question,
      keys.filter((key) => !isStock(key)),
    ),
    stocks(context, question, stocked),
    readMissingQuarters(
      context,
      question.form.code,
      question.years,
      bodies.map(({ id }) => id),
    ),
  ]);
  const sums = new Map<string, MonthSum>();
  for (const { scope, id, key, year, quarter, m, n } of [...flow, ...stock]) {
    n.forEach((parts, at) => {
      if (parts > 0)
        sums.set(place({ scope, id, title: '' }, key, year, quarter * 3 - 2 + at), {
          value: Number(m[at]),
          parts,
        });
    });
  }
  return { of: sums, missing, today: dayOf(context.now) };
}

const MONTHS_OF = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** A month, quarter or year of the question, with its first and last month. */
interface Column extends Pick<ReportPeriodFigure, 'year' | 'quarter' | 'month'> {
  readonly first: number;
  readonly last: number;
}

/** The columns of a question, in their order. */
export function columnsOf({ years, period }: Pick<FiguresQuestion, 'years' | 'period'>): Column[] {
  const size = MONTHS_OF[period];
  return years.flatMap((year) =>
    Array.from({ length: 12 / size }, (_, at) => {
      const last = (at + 1) * size;
      return {
        year,
        quarter: period === 'YEAR' ? null : quarterOfMonth(last),
        month: period === 'MONTH' ? last : null,
        first: at * size + 1,
        last,
      };
    }),
  );
}

/** The figures of one line: sums of a flow, running sums from January of a stock figure. */
export function figuresOf(
  question: FiguresQuestion,
  sums: MonthSums,
  { scope, key, stock }: { readonly scope: AggregateScope; readonly key: RowKey; readonly stock: boolean },
): (Omit<ReportPeriodFigure, 'note'> & Lacking)[] {
  const standing = stock && scope.scope === 'BODY';
  const held = scopeOfRow(question.form, key, scope);
  return columnsOf(question).map(({ year, quarter, month, first, last }) => {
    let value: number | null = null;
    let parts = 0;
    for (let of = stock ? 1 : first; of <= last; of += 1) {
      const sum = sums.of.get(place(held, key, year, of));
      if (!sum) continue;
      value = (value ?? 0) + sum.value;
      parts += sum.parts;
    }
    const stands = { opened: sums.of.has(place(scope, key, year, 1)), known: value !== null };
    const lacking = standing
      ? lackingAt(sums.missing, sums.today, scope.id, { year, first, last }, stands)
      : LACKING_NOTHING;
    const figure = lacking.notYet ? { value: null, parts: 0 } : { value, parts };
    return { year, quarter, month, ...figure, ...lacking };
  });
}
