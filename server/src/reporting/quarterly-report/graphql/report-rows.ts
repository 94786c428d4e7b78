import type { RequestContext } from '../../../platform/graphql/request-context';
import {
  compareRows,
  findIndicator,
  mayFillSection,
  readRowKey,
  type ReportForm,
  type RowKey,
} from '../../form';
import { sumOfMonths } from '../relations';
import type { ReportRow } from './report-row.graphql-type';
import { ReportStore } from './report-store';

/** Columns of a report that its rows are put together from. */
export interface RowsOf {
  readonly id: number;
  readonly form: ReportForm;
  readonly bodyId: number;
  readonly year: number;
  readonly quarter: number;
}

const BLANK = [null, null, null] as const;

/** Standing figures at the end of the quarter: running sums from January over the body's own reports of the year. */
async function standings(context: RequestContext, report: RowsOf): Promise<Map<RowKey, number>> {
  const rows = await context.reader.query<{ rowKey: RowKey; standing: string }>(
    `select w.row_key as "rowKey", sum(coalesce(w.m1, 0)::bigint + coalesce(w.m2, 0) + coalesce(w.m3, 0)) as standing
     from quarterly_report r join report_row w on w.report_id = r.id and w.stock
     where r.body_id = $1 and r.form_code = $2 and r.year = $3 and r.quarter <= $4
       and (w.m1 is not null or w.m2 is not null or w.m3 is not null)
     group by w.row_key`,
    [report.bodyId, report.form.code, report.year, report.quarter],
  );
  return new Map(rows.map((row) => [row.rowKey, Number(row.standing)]));
}

type Names = Readonly<Record<'kk' | 'ru' | 'en', string>>;

async function serviceNames(
  context: RequestContext,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Names>> {
  if (codes.length === 0) return new Map();
  const rows = await context.reader.query<Names & { code: string }>(
    `select code, name_kk as kk, name_ru as ru, name_en as en from public_service where code = any ($1::text[])`,
    [[...new Set(codes)]],
  );
  return new Map(rows.map(({ code, ...names }) => [code, names]));
}

/** Every row of the form in its order, with the service rows that the report has, in the caller's language. */
export async function rowsOf(
  context: RequestContext,
  report: RowsOf,
  section: string | null,
): Promise<ReportRow[]> {
  const { form } = report;
  const { months, serviceTitles } = await ReportStore.of(context).figures(report.id);
  const services = [...months.keys()].filter((key) => readRowKey(key).service !== null);
  const keys = [
    ...form.sections.flatMap((part) => part.indicators.map((indicator) => indicator.key)),
    ...services,
  ]
    .filter((key) => section === null || readRowKey(key).section === section)
    .sort((a, b) => compareRows(form, a, b));
  const [[body], standing, names] = await Promise.all([
    context.reader.query<{ kind: string }>('select kind from inspected_subject where id = $1', [
      report.bodyId,
    ]),
    standings(context, report),
    serviceNames(
      context,
      services.map((key) => readRowKey(key).service ?? ''),
    ),
  ]);
  return keys.flatMap((key): ReportRow[] => {
    const indicator = findIndicator(form, key);
    if (!indicator) return [];
    const address = readRowKey(key);
    const { service } = address;
    const values = months.get(key) ?? BLANK;
    const named = service === null ? indicator.title : names.get(service);
    const title = named?.[context.language] ?? serviceTitles.get(key) ?? service ?? '';
    return [
      {
        ...address,
        key,
        number: service ?? indicator.number,
        title,
        titles: named ? [named.kk, named.ru, named.en] : [title],
        level: indicator.level + (service === null ? 0 : 1),
        stock: indicator.stock,
        months: [...values],
        total: indicator.stock ? null : sumOfMonths(values),
        standing: indicator.stock ? (standing.get(key) ?? null) : null,
        computedFrom: null,
        closedBecause:
          body && !mayFillSection(form, body.kind, address.section) && values.every((value) => value === null)
            ? context.text('SECTION_NOT_FILLED')
            : null,
      },
    ];
  });
}
