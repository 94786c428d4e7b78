import type { CalendarDate } from '../../law';
import { asSystem } from '../../platform/access/as-system';
import type { RequestContext } from '../../platform/graphql/request-context';
import { POINTS, type PointAnswer } from './states';

/** What the system knows of a point: a code for the words, and the numbers in them. */
export interface KnownFact {
  readonly code: 'KNOWN_COMPLAINTS' | 'KNOWN_FIGURES' | 'KNOWN_REFUSALS' | 'KNOWN_NO_FIGURES';
  readonly params: Readonly<Record<string, string | number>>;
}

interface Row {
  readonly complaints: number;
  readonly rendered: number | null;
  readonly late: number | null;
  readonly refused: number | null;
  readonly refusals: number | null;
  readonly unjustified: number | null;
}

/** $1: body, $2: first day, $3: the day after the quarter, $4: year, $5: quarter. Numbers alone: who complained is nobody's here. */
const KNOWN_SQL = `
  select (select count(*)::int from complaint c where c.subject_id = $1 and c.received_at >= ($2::date)::timestamp at time zone 'Asia/Almaty'
      and c.received_at < ($3::date)::timestamp at time zone 'Asia/Almaty') as complaints,
    f.rendered::float8, f.late::float8, f.refused::float8, r.refusals::float8, r.unjustified::float8
  from (select sum(rendered) as rendered, sum(late) as late, sum(refused) as refused from service_figure
      where subject_id = $1 and month >= $2::date and month < $3::date) f
  cross join (select
      sum(coalesce(w.m1, 0) + coalesce(w.m2, 0) + coalesce(w.m3, 0)) filter (where w.row_key = '2/13') as refusals,
      sum(coalesce(w.m1, 0) + coalesce(w.m2, 0) + coalesce(w.m3, 0)) filter (where w.row_key = '2/13.2') as unjustified
    from quarterly_report q join report_row w on w.report_id = q.id
    where q.body_id = $1 and q.year = $4::int and q.quarter = $5::int and w.row_key in ('2/13', '2/13.2')) r`;

/** What stands beside each point when a quarter is opened, by its number. */
export async function findKnown(
  { dataSource }: RequestContext,
  bodyId: number,
  quarter: {
    readonly from: CalendarDate;
    readonly after: CalendarDate;
    readonly year: number;
    readonly number: number;
  },
): Promise<ReadonlyMap<number, readonly KnownFact[]>> {
  const [row] = await asSystem(
    dataSource,
    async (manager) =>
      (await manager.query(KNOWN_SQL, [
        bodyId,
        quarter.from,
        quarter.after,
        quarter.year,
        quarter.number,
      ])) as Row[],
  );
  const known = new Map<number, KnownFact[]>(Array.from({ length: POINTS }, (_, i) => [i + 1, []]));
  const add = (point: number, fact: KnownFact) => known.get(point)?.push(fact);
  if (!row) return known;
  const figures: KnownFact =
    row.rendered === null
      ? { code: 'KNOWN_NO_FIGURES', params: {} }
      : {
          code: 'KNOWN_FIGURES',
          params: { rendered: row.rendered, late: row.late ?? 0, refused: row.refused ?? 0 },
        };
  // Compliance, and stages entered in the monitoring information system.
  add(7, figures);
  add(11, figures);
  if (row.refusals !== null)
    add(8, { code: 'KNOWN_REFUSALS', params: { refusals: row.refusals, unjustified: row.unjustified ?? 0 } });
  add(10, { code: 'KNOWN_COMPLAINTS', params: { count: row.complaints } });
  return known;
}

/** How a point was answered in the quarter before, as it stands when it is read: an answer that is given later is not lost. */
export interface LastAnswer {
  readonly answer: PointAnswer;
  readonly text: string | null;
}

/** SQL of it, of a point by its alias; null where the quarter before was not monitored, or the point not answered. */
export const lastAnswerSql = (alias: string): string =>
  `(select jsonb_build_object('answer', p.answer, 'text', case when p.mark is null then p.text end) from internal_monitoring own
    join internal_monitoring m on m.body_id = own.body_id and m.year * 4 + m.quarter = own.year * 4 + own.quarter - 1
    join internal_monitoring_point p on p.monitoring_id = m.id and p.number = ${alias}.number and p.answer is not null
    where own.id = ${alias}.monitoring_id)`;
