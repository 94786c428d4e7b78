import type { RequestContext } from '../../../platform/graphql/request-context';
import { compareRows, findIndicator, readRowKey, type ReportForm, type RowKey } from '../../form';
import type { AggregateScope } from './aggregate-scope';
import { inScope } from './aggregate-scope';
import type { ReportAggregateRow } from './aggregate.graphql-type';

export interface AggregateQuestion {
  readonly form: ReportForm;
  readonly year: number;
  readonly quarter: number | null;
  readonly scope: AggregateScope;
}

interface Total {
  key: RowKey;
  value: string | null;
  parts: number;
}

/** Sums of flows out of the kept totals: one row of the roll-up for each quarter. */
async function sums(
  context: RequestContext,
  { form, year, quarter, scope }: AggregateQuestion,
): Promise<Total[]> {
  return context.reader.query<Total>(
    `select row_key as key, sum(coalesce(m1, 0) + coalesce(m2, 0) + coalesce(m3, 0)) as value, sum(n1 + n2 + n3)::int as parts
     from report_rollup where form_code = $1 and year = $2 and ($3::int is null or quarter = $3) and scope = $4 and scope_id = $5
     group by row_key having sum(n1 + n2 + n3) > 0`,
    [form.code, year, quarter, scope.scope, scope.id],
  );
}

/** Stock figures are counted and never added; one body's own standing figure is its running sum from January. */
async function stocks(
  context: RequestContext,
  { form, year, quarter, scope }: AggregateQuestion,
): Promise<Total[]> {
  const values = [form.code, year, quarter, ...(scope.scope === 'REPUBLIC' ? [] : [scope.id])];
  const ownBody = scope.scope === 'BODY' ? 'r.body_id = $4' : 'false';
  return context.reader.query<Total>(
    `select w.row_key as key,
       sum(coalesce(w.m1, 0)::bigint + coalesce(w.m2, 0) + coalesce(w.m3, 0)) filter (where ${ownBody}) as value,
       coalesce(sum(num_nonnulls(w.m1, w.m2, w.m3)) filter (where $3::int is null or r.quarter = $3), 0)::int as parts
     from quarterly_report r join report_row w on w.report_id = r.id and w.stock
     where r.state = 'ACCEPTED' and r.form_code = $1 and r.year = $2 and ($3::int is null or r.quarter <= $3)
       and ${inScope('r', scope, () => '$4')}
     group by w.row_key having sum(num_nonnulls(w.m1, w.m2, w.m3)) > 0`,
    values,
  );
}

async function serviceNames(context: RequestContext, keys: readonly RowKey[]): Promise<Map<string, string>> {
  const codes = [...new Set(keys.flatMap((key) => readRowKey(key).service ?? []))];
  if (codes.length === 0) return new Map();
  const rows = await context.reader.query<{ code: string; name: string }>(
    `select code, case $2 when 'kk' then name_kk when 'ru' then name_ru else name_en end as name
     from public_service where code = any ($1::text[])`,
    [codes, context.language],
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}

const number = (total: Total | undefined) =>
  total === undefined || total.value === null ? null : Number(total.value);

/** Every row of the form, and the service rows that the reports have, with its total. */
export async function aggregateRows(
  context: RequestContext,
  question: AggregateQuestion,
): Promise<ReportAggregateRow[]> {
  const { form } = question;
  const [flows, stock] = await Promise.all([sums(context, question), stocks(context, question)]);
  const totals = new Map([...flows, ...stock].map((total) => [total.key, total]));
  const services = [...totals.keys()].filter((key) => readRowKey(key).service !== null);
  const names = await serviceNames(context, services);
  const keys = [...form.sections.flatMap(({ indicators }) => indicators.map(({ key }) => key)), ...services];
  return keys
    .sort((a, b) => compareRows(form, a, b))
    .flatMap((key): ReportAggregateRow[] => {
      const indicator = findIndicator(form, key);
      if (!indicator) return [];
      const { service } = readRowKey(key);
      const total = totals.get(key);
      return [
        {
          key,
          number: service ?? indicator.number,
          title: service === null ? indicator.title[context.language] : (names.get(service) ?? service),
          level: indicator.level + (service === null ? 0 : 1),
          stock: indicator.stock,
          value: indicator.stock ? null : number(total),
          standing: indicator.stock ? number(total) : null,
          parts: total?.parts ?? 0,
        },
      ];
    });
}

export async function countReports(
  context: RequestContext,
  { form, year, quarter, scope }: AggregateQuestion,
): Promise<number> {
  const [row] = await context.reader.query<{ count: number }>(
    `select count(*)::int as count from quarterly_report r
     where r.state = 'ACCEPTED' and r.form_code = $1 and r.year = $2 and ($3::int is null or r.quarter = $3)
       and ${inScope('r', scope, () => '$4')}`,
    [form.code, year, quarter, ...(scope.scope === 'REPUBLIC' ? [] : [scope.id])],
  );
  return row?.count ?? 0;
}
