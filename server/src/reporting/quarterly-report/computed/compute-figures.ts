import { complaintFiguresOf } from '../../../external-control/complaint';
import type { RunQuery } from '../../../external-control/case';
import { serviceFiguresOf } from '../../../external-control/monitoring/figures';
import { controlFiguresOf } from '../../../internal-control/control-event';
import { findObjectsCounted } from '../../../internal-control/scope';
import { addMonths, fromCivil, type CalendarDate } from '../../../law';
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

/** Rows 12 to 14 as the monitoring information system gives them: sums alone, since it does not say in which way a service was rendered. */
async function serviceRows(
  run: RunQuery,
  subjectIds: readonly number[],
  first: CalendarDate,
): Promise<ComputedRow[]> {
  const found = await serviceFiguresOf(run, { subjectIds, from: first, after: addMonths(first, 3) });
  if (found.length === 0) return [];
  const sumOf = (month: CalendarDate, field: 'rendered' | 'refused' | 'late') => {
    const figures = found.filter((figure) => figure.month === month);
    return figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure[field], 0);
  };
  const row = (indicator: string, field: 'rendered' | 'refused' | 'late'): ComputedRow => ({
    key: rowKey('2', indicator),
    source: 'SERVICE_FIGURES',
    reach: 'WHOLE',
    months: [0, 1, 2].map((month) => sumOf(addMonths(first, month), field)),
    ids: [],
  });
  return [row('12', 'rendered'), row('13', 'refused'), row('14', 'late')];
}

/** All that the system computes of a quarter of a body, by statements that run with the rights of the system. */
export async function computeWith(
  run: RunQuery,
  { bodyId, bodyKind, year, quarter }: ComputedOf,
): Promise<ComputedRow[]> {
  const first = fromCivil(year, quarter * 3 - 2, 1);
  const objects = await findObjectsCounted(run, bodyId, FORM_CODES.flatMap(kindsFiling));
  const subjectIds = objects.filter(({ inReport }) => inReport).map(({ id }) => id);
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
    const run: RunQuery = async <T extends object>(text: string, values: readonly unknown[] = []) =>
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
