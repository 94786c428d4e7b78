import { dayOf } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { unreadable } from '../../../platform/http/asked-parameters';
import {
  compareRows,
  findIndicator,
  quarterOfMonth,
  readRowKey,
  SERVICE_NUMBER,
  type ReportForm,
  type RowKey,
} from '../../form';
import type { AggregateScope } from './aggregate-scope';
import { inScope, ownRowsOf } from './aggregate-scope';
import type { ReportAggregateRow } from './aggregate.graphql-type';
import { lackingAt, LACKING_NOTHING, lackingNote, readMissingQuarters, stockNote } from './stock-note';

/** What is asked of the totals: a year, or its months from `first` to `last`. */
export interface AggregateQuestion {
  readonly form: ReportForm;
  readonly year: number;
  readonly months: { readonly first: number; readonly last: number };
  /** Only rows of this service. */
  readonly service: string | null;
  readonly scope: AggregateScope;
}

interface Total {
  key: RowKey;
  value: string | null;
  parts: number;
}

interface Stock extends Total {
  /** January's cell was filed: it holds the opening stock. */
  opened: boolean;
}

/** The quarters that the months lie in, and, where they are one month, its place in its quarter. */
function quartersOf({ months: { first, last } }: AggregateQuestion): [number, number, number | null] {
  return [quarterOfMonth(first), quarterOfMonth(last), first === last ? ((first - 1) % 3) + 1 : null];
}

/** Of a row of a form: that it, or the row that it is one by service of, is among the territory's own. */
const IS_OWN = `split_part(row_key, '/', 1) || '/' || split_part(row_key, '/', 2) = any ($8::text[])`;

/** Sums of flows out of the kept totals: one row of the roll-up for each quarter, and of it one month or all. */
async function sums(context: RequestContext, question: AggregateQuestion): Promise<Total[]> {
  const { form, year, scope } = question;
  const [from, to, month] = quartersOf(question);
  const own = ownRowsOf(form, scope);
  const ofScope =
    own.length === 0
      ? 'scope = $6 and scope_id = $7'
      : `case when ${IS_OWN} then scope = 'REPUBLIC' else scope = $6 and scope_id = $7 end`;
  return context.reader.query<Total>(
    `select row_key as key,
       sum(case when $5::int is null then coalesce(m1, 0) + coalesce(m2, 0) + coalesce(m3, 0) else (array[m1, m2, m3])[$5] end) as value,
       sum(case when $5::int is null then n1 + n2 + n3 else (array[n1, n2, n3])[$5] end)::int as parts
     from report_rollup where form_code = $1 and year = $2 and quarter between $3 and $4 and ${ofScope}
     group by row_key having sum(case when $5::int is null then n1 + n2 + n3 else (array[n1, n2, n3])[$5] end) > 0`,
    [form.code, year, from, to, month, scope.scope, scope.id, ...(own.length > 0 ? [own] : [])],
  );
}

/** Stock figures are counted and never added; one body's own standing figure is the running sum of its own cells from January. */
async function stocks(
  context: RequestContext,
  { form, year, months, scope }: AggregateQuestion,
): Promise<Stock[]> {
  const id = scope.scope === 'REPUBLIC' ? [] : [scope.id];
  const ofBody = scope.scope === 'BODY';
  const from = ofBody ? 1 : months.first;
  return context.reader.query<Stock>(
    `select w.row_key as key, ${ofBody ? 'sum(cell.value)' : 'null'} as value, count(*)::int as parts,
       bool_or(r.quarter = 1 and cell.at = 1) as opened
     from quarterly_report r join report_row w on w.report_id = r.id and w.stock
     cross join lateral (values (1, w.m1), (2, w.m2), (3, w.m3)) cell (at, value)
     where r.state = 'ACCEPTED' and r.form_code = $1 and r.year = $2 and (r.quarter - 1) * 3 + cell.at between $3 and $4
       and cell.value is not null and ${ofBody ? 'r.body_id = $5' : inScope('r', scope, () => '$5')}
     group by w.row_key`,
    [form.code, year, from, months.last, ...id],
  );
}

export async function serviceNames(
  context: RequestContext,
  keys: readonly RowKey[],
): Promise<Map<string, string>> {
  const codes = [...new Set(keys.flatMap((key) => readRowKey(key).service ?? []))];
  if (codes.length === 0) return new Map();
  const rows = await context.reader.query<{ code: string; name: string }>(
    `select code, case $2 when 'kk' then name_kk when 'ru' then name_ru else name_en end as name
     from public_service where code = any ($1::text[])`,
    [codes, context.language],
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/**
 * A number that neither a report nor the register of services has asks for nothing: an empty table would be taken for an answer.
 * @throws Refusal UNREADABLE_PARAMETER
 */
export async function assertService(context: RequestContext, form: string, service: string): Promise<void> {
  const known = SERVICE_NUMBER.test(service)
    ? await context.reader.query(
        `select 1 from public_service where code = $1
         union all
         (select 1 from report_rollup where form_code = $2 and scope = 'REPUBLIC' and row_key like '%/%/' || $1 limit 1)`,
        [service, form],
      )
    : [];
  if (known.length === 0) throw unreadable('service', service);
}

const number = (total: Total | undefined) =>
  total === undefined || total.value === null ? null : Number(total.value);

/** Every row of the form, and the service rows that the reports have, with its total. */
export async function aggregateRows(
  context: RequestContext,
  question: AggregateQuestion,
): Promise<ReportAggregateRow[]> {
  const { form } = question;
  const { scope, year, months } = question;
  const [flows, stock, missing] = await Promise.all([
    sums(context, question),
    stocks(context, question),
    readMissingQuarters(context, form.code, [year], scope.scope === 'BODY' ? [scope.id] : []),
  ]);
  const today = dayOf(context.now);
  const openings = new Map(stock.map(({ key, opened }) => [key, opened]));
  const lackingOf = (key: RowKey) =>
    scope.scope === 'BODY'
      ? lackingAt(
          missing,
          today,
          scope.id,
          { year, ...months },
          { opened: openings.get(key) === true, known: openings.has(key) },
        )
      : LACKING_NOTHING;
  const totals = new Map([...flows, ...stock].map((total) => [total.key, total]));
  const { service: only } = question;
  const services = [...totals.keys()].filter((key) => {
    const { service } = readRowKey(key);
    return service !== null && (only === null || service === only);
  });
  if (only !== null && services.length === 0) await assertService(context, form.code, only);
  const names = await serviceNames(context, services);
  const indicators = form.sections.flatMap((section) => section.indicators.map(({ key }) => key));
  const keys = [...(only === null ? indicators : []), ...services];
  return keys
    .sort((a, b) => compareRows(form, a, b))
    .flatMap((key): ReportAggregateRow[] => {
      const indicator = findIndicator(form, key);
      if (!indicator) return [];
      const { service } = readRowKey(key);
      const total = totals.get(key);
      const { notYet, ...lacking } = indicator.stock ? lackingOf(key) : LACKING_NOTHING;
      const said = [stockNote(context, scope), lackingNote(context, { ...lacking, notYet })];
      return [
        {
          key,
          number: service ?? indicator.number,
          title: service === null ? indicator.title[context.language] : (names.get(service) ?? service),
          level: indicator.level + (service === null ? 0 : 1),
          stock: indicator.stock,
          value: indicator.stock ? null : number(total),
          standing: indicator.stock && !notYet ? number(total) : null,
          parts: notYet ? 0 : (total?.parts ?? 0),
          ...lacking,
          note: indicator.stock ? said.filter(Boolean).join('. ') : null,
        },
      ];
    });
}

export async function countReports(context: RequestContext, question: AggregateQuestion): Promise<number> {
  const { form, year, scope } = question;
  const [from, to] = quartersOf(question);
  const own = ownRowsOf(form, scope);
  const holds =
    own.length === 0
      ? ''
      : 'or exists (select 1 from report_row w where w.report_id = r.id and w.row_key = any ($6::text[]))';
  const [row] = await context.reader.query<{ count: number }>(
    `select count(*)::int as count from quarterly_report r
     where r.state = 'ACCEPTED' and r.form_code = $1 and r.year = $2 and r.quarter between $3 and $4
       and (${inScope('r', scope, () => '$5')} ${holds})`,
    [
      form.code,
      year,
      from,
      to,
      ...(scope.scope === 'REPUBLIC' ? [] : [scope.id]),
      ...(own.length === 0 ? [] : [own]),
    ],
  );
  return row?.count ?? 0;
}
