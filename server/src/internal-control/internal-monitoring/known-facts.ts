import type { RunQuery } from '../../external-control/case';
import { complaintsAbout } from '../../external-control/complaint';
import { serviceFiguresOf } from '../../external-control/monitoring/figures';
import { addMonths, dayOf, type CalendarDate } from '../../law';
import { asSystem } from '../../platform/access/as-system';
import type { RequestContext } from '../../platform/graphql/request-context';
import { FORM_CODES, kindsFiling } from '../../reporting/form';
import { findObjectsCounted, type CountedObject } from '../scope';
import { firstDayOf } from './rules';
import { POINTS, type PointAnswer } from './states';

type Params = Readonly<Record<string, number>>;

/** What one object of control has of a fact, in the numbers of the whole. */
export interface KnownPart {
  readonly objectId: number;
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
  /** Counted in the body's own quarterly report; otherwise it reports itself. */
  readonly inReport: boolean;
  readonly params: Params;
}

/** What the system knows of a point: a code for the words, the numbers in them, and of which objects they are the sum. */
export interface KnownFact {
  readonly code:
    | 'KNOWN_COMPLAINTS'
    | 'KNOWN_FIGURES'
    | 'KNOWN_REFUSALS'
    | 'KNOWN_NO_FIGURES'
    // Kept of quarters that ended before unanswered requests were counted with the late ones.
    | 'KNOWN_REQUESTS'
    | 'KNOWN_REQUESTS_BY_DAY';
  readonly params: Params;
  /** Left out in what was kept before figures were told by object. */
  readonly parts?: readonly KnownPart[];
}

/** $1: body, $2: year, $3: quarter. What the body itself declares. */
const REFUSALS_SQL = `
  select sum(coalesce(w.m1, 0) + coalesce(w.m2, 0) + coalesce(w.m3, 0)) filter (where w.row_key = '2/13')::float8 as refusals,
    sum(coalesce(w.m1, 0) + coalesce(w.m2, 0) + coalesce(w.m3, 0)) filter (where w.row_key = '2/13.2')::float8 as unjustified
  from quarterly_report q join report_row w on w.report_id = q.id
  where q.body_id = $1 and q.year = $2::int and q.quarter = $3::int and w.row_key in ('2/13', '2/13.2')`;

/**
 * $1: body, $2: first day, $3: the day after the quarter, $4: today. What its executors asked of objects in control events (clause 48 (1)): late
 * is what came after its day, and what nobody answered by it while it was asked for.
 */
const REQUESTS_SQL = `
  select e.object_id as "objectId", count(*)::int as sent, count(r.answered_at)::int as answered,
    (count(*) filter (where r.late or r.answered_at is null and r.due_date
      < least($4::date, (coalesce(e.closed_at, e.cancelled_at) at time zone 'Asia/Almaty')::date)))::int as late
  from control_request r join control_event e on e.id = r.event_id
  where e.body_id = $1 and r.withdrawn_at is null and r.sent_at >= ($2::date::timestamp at time zone 'Asia/Almaty')
    and r.sent_at < ($3::date::timestamp at time zone 'Asia/Almaty')
  group by e.object_id`;

type PartRow = { readonly objectId: number } & Params;

/** The sum over the objects, and what each has of it; objects that have nothing are left out. */
function sumUp(
  code: KnownFact['code'],
  names: readonly string[],
  rows: readonly PartRow[],
  objects: ReadonlyMap<number, CountedObject>,
): KnownFact {
  const sumOf = (of: readonly PartRow[]): Params =>
    Object.fromEntries(names.map((name) => [name, of.reduce((sum, row) => sum + (row[name] ?? 0), 0)]));
  const parts = [...new Set(rows.map(({ objectId }) => objectId))].flatMap((objectId): KnownPart[] => {
    const object = objects.get(objectId);
    if (!object) return [];
    const { kk, ru, en, inReport } = object;
    return [
      { objectId, kk, ru, en, inReport, params: sumOf(rows.filter((row) => row.objectId === objectId)) },
    ];
  });
  return { code, params: sumOf(rows), parts };
}

export interface QuarterOfBody {
  readonly bodyId: number;
  readonly year: number;
  readonly quarter: number;
}

/**
 * What stands beside each point, by its number: of the body and all objects of its control (clauses 39, 40, 58), counted as the
 * computed figures of the quarterly report are. Numbers alone: who complained is nobody's here.
 */
export async function findKnown(
  { dataSource, now }: Pick<RequestContext, 'dataSource' | 'now'>,
  { bodyId, year, quarter }: QuarterOfBody,
): Promise<ReadonlyMap<number, readonly KnownFact[]>> {
  const from = firstDayOf(year, quarter);
  const after: CalendarDate = addMonths(from, 3);
  return asSystem(dataSource, async (manager) => {
    const run: RunQuery = async <T extends object>(text: string, values: readonly unknown[]) =>
      (await manager.query(text, [...values])) as T[];
    const counted = await findObjectsCounted(run, bodyId, FORM_CODES.flatMap(kindsFiling));
    const objects = new Map(counted.map((object) => [object.id, object]));
    const asked = { subjectIds: [...objects.keys()], from, after };
    const services = await serviceFiguresOf(run, asked);
    const complaints = await complaintsAbout(run, asked);
    const requests = await run<PartRow>(REQUESTS_SQL, [bodyId, from, after, dayOf(now)]);
    const [declared] = await run<{ refusals: number | null; unjustified: number | null }>(REFUSALS_SQL, [
      bodyId,
      year,
      quarter,
    ]);
    const ofServices = services.map(({ subjectId, rendered, late, refused }) => ({
      objectId: subjectId,
      rendered,
      late,
      refused,
    }));
    const figures: KnownFact =
      services.length === 0
        ? { code: 'KNOWN_NO_FIGURES', params: {} }
        : sumUp('KNOWN_FIGURES', ['rendered', 'late', 'refused'], ofServices, objects);
    const ofComplaints = complaints.map(({ subjectId }) => ({ objectId: subjectId, count: 1 }));
    const known = new Map<number, KnownFact[]>(Array.from({ length: POINTS }, (_, i) => [i + 1, []]));
    // Compliance, and stages entered in the monitoring information system.
    known.set(7, [figures]);
    known.set(11, [figures]);
    if (declared?.refusals != null)
      known.set(8, [
        {
          code: 'KNOWN_REFUSALS',
          params: { refusals: declared.refusals, unjustified: declared.unjustified ?? 0 },
        },
      ]);
    known.set(10, [sumUp('KNOWN_COMPLAINTS', ['count'], ofComplaints, objects)]);
    known.set(13, [sumUp('KNOWN_REQUESTS_BY_DAY', ['sent', 'answered', 'late'], requests, objects)]);
    return known;
  });
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
