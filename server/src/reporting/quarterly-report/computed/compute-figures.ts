import { complaintFiguresOf } from '../../../external-control/complaint';
import { controlFiguresOf } from '../../../internal-control/control-event';
import { asSystem } from '../../../platform/access/as-system';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { findFiling, FORM_CODES, kindsFiling, rowKey, type RowKey } from '../../form';
import type { ComputedReach } from './rules';

export const COMPUTED_SOURCES = ['CONTROL_EVENTS', 'COMPLAINTS', 'SERVICE_FIGURES'] as const;
export type ComputedSource = (typeof COMPUTED_SOURCES)[number];

/** What the system itself knows of a row of the quarter. */
export interface ComputedRow {
  readonly key: RowKey;
  readonly source: ComputedSource;
  readonly reach: ComputedReach;
  /** Null for a month of which nothing is known. */
  readonly months: readonly (number | null)[];
  /** The events or complaints that it is made of. */
  readonly ids: readonly number[];
}

export interface ComputedOf {
  readonly bodyId: number;
  readonly bodyKind: string;
  readonly year: number;
  readonly quarter: number;
}

export type Run = <T extends object>(text: string, values?: readonly unknown[]) => Promise<T[]>;

/** The body and those below it that file no report of their own: who is counted in its report (clauses 61, 62). */
const COUNTED_SQL = `
  with recursive counted as (
    select id from inspected_subject where id = $1
    union select s.id from inspected_subject s join counted c on s.parent_id = c.id where s.kind <> all ($2::text[]))
  select id from counted`;

const SERVICES_SQL = `
  select extract(month from f.month)::int - extract(month from $2::date)::int as month,
    sum(f.rendered)::float8 as rendered, sum(f.refused)::float8 as refused, sum(f.late)::float8 as late
  from service_figure f where f.subject_id = any ($1::int[]) and f.month >= $2::date and f.month < $2::date + interval '3 months'
  group by f.month`;

/** Rows 12 to 14 as the monitoring information system gives them: sums alone, since it does not say in which way a service was rendered. */
async function serviceRows(run: Run, subjectIds: readonly number[], first: string): Promise<ComputedRow[]> {
  const found = await run<{ month: number; rendered: number; refused: number; late: number }>(SERVICES_SQL, [
    subjectIds,
    first,
  ]);
  if (found.length === 0) return [];
  const row = (indicator: string, field: 'rendered' | 'refused' | 'late'): ComputedRow => ({
    key: rowKey('2', indicator),
    source: 'SERVICE_FIGURES',
    reach: 'WHOLE',
    months: [0, 1, 2].map((month) => found.find((figure) => figure.month === month)?.[field] ?? null),
    ids: [],
  });
  return [row('12', 'rendered'), row('13', 'refused'), row('14', 'late')];
}

/** All that the system computes of a quarter of a body, by statements that run with the rights of the system. */
export async function computeWith(
  run: Run,
  { bodyId, bodyKind, year, quarter }: ComputedOf,
): Promise<ComputedRow[]> {
  const first = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
  const counted = await run<{ id: number }>(COUNTED_SQL, [bodyId, FORM_CODES.flatMap(kindsFiling)]);
  const subjectIds = counted.map(({ id }) => id);
  const events =
    (findFiling(bodyKind)?.sections?.includes('1') ?? true)
      ? await controlFiguresOf(run, { bodyId, year, quarter })
      : [];
  const complaints = await complaintFiguresOf(run, { subjectIds, year, quarter });
  return [
    ...events.map(({ indicator, months, eventIds }): ComputedRow => ({
      key: rowKey('1', indicator),
      source: 'CONTROL_EVENTS',
      reach: 'WHOLE',
      months,
      ids: eventIds,
    })),
    ...(await serviceRows(run, subjectIds, first)),
    ...complaints.map(({ indicator, service, months, complaintIds }): ComputedRow => ({
      key: rowKey('2', indicator, service),
      source: 'COMPLAINTS',
      reach: 'AT_LEAST',
      months,
      ids: complaintIds,
    })),
  ];
}

/** The same for a reader: numbers and ids, whoever asks; the report itself was read by the caller. */
export async function computeFigures({ dataSource }: RequestContext, of: ComputedOf): Promise<ComputedRow[]> {
  return asSystem(dataSource, async (manager) => {
    const run: Run = async <T extends object>(text: string, values: readonly unknown[] = []) =>
      (await manager.query(text, [...values])) as T[];
    return computeWith(run, of);
  });
}

/** What a computed figure opens into: no names, no words of a complaint, for both sides of the report read it. */
export interface FigureOrigin {
  readonly source: ComputedSource;
  readonly id: number;
  readonly number: string;
  readonly day: string;
}

const ORIGINS_SQL = `
  select 'CONTROL_EVENTS' as source, id, number, coalesce((shown_at at time zone 'Asia/Almaty')::date, planned_start)::text as day
  from control_event where id = any ($1::int[])
  union all
  select 'COMPLAINTS', id, number, (received_at at time zone 'Asia/Almaty')::date::text from complaint where id = any ($2::int[])
  order by day, id`;

export async function findOrigins(
  { dataSource }: RequestContext,
  rows: readonly ComputedRow[],
): Promise<Map<string, FigureOrigin>> {
  const idsOf = (source: ComputedSource) => [
    ...new Set(rows.filter((row) => row.source === source).flatMap(({ ids }) => ids)),
  ];
  const found = await asSystem(
    dataSource,
    async (manager) =>
      (await manager.query(ORIGINS_SQL, [idsOf('CONTROL_EVENTS'), idsOf('COMPLAINTS')])) as FigureOrigin[],
  );
  return new Map(found.map((origin) => [`${origin.source} ${origin.id}`, origin]));
}
