import type { Work } from '../../platform/commands/work';
import { factsSql, factValues } from './collect-facts';
import type { ScoreEditionFacts } from './load-edition';
import { placesOf, scoreOf, type Counted, type Placed } from './rules';

/** What the facts of one source of a body add up to. */
export interface Sum extends Counted {
  readonly source: string;
  readonly timely: number;
  readonly late: number;
  readonly missed: number;
}

/** The sums of facts as rows, over a relation with their columns. */
export const SUM_COLUMNS = `source, sum(counted)::float8 as counted, sum(base)::float8 as base,
  (count(*) filter (where outcome in ('IN_TIME', 'KEPT')))::int as timely, (count(*) filter (where outcome = 'LATE'))::int as late,
  (count(*) filter (where outcome in ('MISSED', 'BROKEN')))::int as missed`;

/** Bodies that file reports of their own: all others are counted in a body's report (61, 62). */
const WRITE_LINES = `insert into year_score_line (score_id, body_id, authority_id, points, place)
  select $1, b.id, b.authority_id, 0, 0 from inspected_subject b
  where exists (select from report_duty u where u.body_id = b.id and u.year = $2) order by b.id`;

/** $7: the score. */
const WRITE_FACTS = `insert into year_score_fact
    (line_id, source, authority_id, outcome, number, date, counted, base, case_kind, case_id)
  select l.id, f.source, l.authority_id, f.outcome, f.number, f.date, f.counted, f.base, case when f.case_id is not null then f.case_kind end, f.case_id
  from fact f join year_score_line l on l.score_id = $7 and l.body_id = f.body_id
  order by l.id, f.source, f.date, f.number`;

const READ_SUMS = `select l.id as "lineId", l.body_id as "bodyId", coalesce(s.sums, '[]') as sums
  from year_score_line l left join (
    select line_id, jsonb_agg(jsonb_build_object('source', source, 'counted', counted, 'base', base, 'timely', timely, 'late', late,
      'missed', missed)) as sums
    from (select f.line_id, ${SUM_COLUMNS} from year_score_fact f join year_score_line n on n.id = f.line_id and n.score_id = $1
      group by f.line_id, source) g group by line_id) s on s.line_id = l.id
  where l.score_id = $1 order by l.body_id`;

const WRITE_PARTS = `insert into year_score_part
    (line_id, criterion_id, source, authority_id, counted, base, timely, late, missed, points)
  select p."lineId", p."criterionId", c.source, l.authority_id, p.counted, p.base, p.timely, p.late, p.missed, p.points
  from jsonb_to_recordset($1::jsonb) p("lineId" int, "criterionId" int, counted bigint, base bigint, timely int, late int, missed int, points int)
  join year_score_line l on l.id = p."lineId" join score_criterion c on c.id = p."criterionId"`;

const WRITE_PLACES = `update year_score_line l set points = p.points, place = p.place, points_before = p."pointsBefore",
    place_before = p."placeBefore"
  from jsonb_to_recordset($2::jsonb) p("bodyId" int, points int, place int, "pointsBefore" int, "placeBefore" int)
  where l.score_id = $1 and l.body_id = p."bodyId"`;

/** What a computing gave. */
export interface ComputedYear {
  readonly lines: number;
  /** Bodies that have other points or another place than in the draft before, or were not in it. */
  readonly changed: number;
}

interface BodySums {
  readonly lineId: number;
  readonly bodyId: number;
  readonly sums: readonly Sum[];
}

/**
 * Scores every body that files reports anew; of what was computed before, points and places stay beside. A handful of statements for however many bodies:
 * facts are written where they lie, only their sums are brought here, and the points are given by the rule.
 */
export async function scoreYear(
  work: Work,
  { id, year }: { readonly id: number; readonly year: number },
  edition: ScoreEditionFacts,
  today: string,
): Promise<ComputedYear> {
  const before = new Map(
    (
      await work.query<Placed>(
        'delete from year_score_line where score_id = $1 returning body_id as "bodyId", points, place',
        [id],
      )
    ).map((line) => [line.bodyId, line]),
  );
  await work.query(WRITE_LINES, [id, year]);
  const looked = { year, today, latePercent: edition.latePercent };
  await work.query(factsSql(WRITE_FACTS), [...factValues(looked), id]);
  const bodies = await work.query<BodySums>(READ_SUMS, [id]);
  const scored = bodies.map(({ lineId, bodyId, sums }) => {
    const known = new Map(sums.map((sum) => [sum.source, sum]));
    return { lineId, bodyId, known, ...scoreOf(known, edition.criteria) };
  });
  const sourceOf = new Map(edition.criteria.map((criterion) => [criterion.id, criterion.source]));
  const parts = scored.flatMap(({ lineId, known, parts: given }) =>
    given.map((part) => {
      const { timely = 0, late = 0, missed = 0 } = known.get(sourceOf.get(part.criterionId) ?? '') ?? {};
      return { lineId, ...part, timely, late, missed };
    }),
  );
  await work.query(WRITE_PARTS, [JSON.stringify(parts)]);
  const places = placesOf(scored.map(({ bodyId, points }) => ({ bodyId, points }))).map((line) => {
    const { points: pointsBefore = null, place: placeBefore = null } = before.get(line.bodyId) ?? {};
    return { ...line, pointsBefore, placeBefore };
  });
  await work.query(WRITE_PLACES, [id, JSON.stringify(places)]);
  const changed = places.filter(
    ({ points, place, pointsBefore, placeBefore }) => points !== pointsBefore || place !== placeBefore,
  ).length;
  return { lines: bodies.length, changed };
}
