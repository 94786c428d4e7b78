import { factsSql, factValues } from './collect-facts';
import { getScoreEdition, type RunQuery } from './load-edition';
import { pointsOf } from './rules';
import { SUM_COLUMNS, type Sum } from './score-year';
import { FIGURE_SOURCES } from './sources';

/** A criterion of a sealed score that would give other points by the reports as they stand now (clause 64). */
export interface Difference {
  readonly criterionId: number;
  readonly sealedPoints: number;
  readonly presentPoints: number;
}

interface SealedLine {
  readonly id: number;
  readonly bodyId: number;
  readonly year: number;
  readonly editionId: number;
  readonly parts: readonly { readonly source: string; readonly points: number }[];
}

const SEALED = `select l.id, l.body_id as "bodyId", s.year, s.edition_id as "editionId",
    (select jsonb_agg(jsonb_build_object('source', p.source, 'points', p.points)) from year_score_part p where p.line_id = l.id) as parts
  from year_score_line l join year_score s on s.id = l.score_id and s.state = 'SEALED' where l.id = any ($1::int[])`;

/** What the figures of a year's accepted reports give now, for some bodies, in one statement. */
async function presentSums(
  run: RunQuery,
  year: number,
  bodyIds: readonly number[],
): Promise<Map<number, Map<string, Sum>>> {
  const looked = { year, today: `${year}-12-31`, latePercent: 0, bodyIds };
  const text = factsSql(
    `select body_id as "bodyId", ${SUM_COLUMNS} from fact group by body_id, source`,
    FIGURE_SOURCES,
  );
  const sums = new Map<number, Map<string, Sum>>();
  for (const row of await run<Sum & { bodyId: number }>(text, factValues(looked)))
    sums.set(row.bodyId, (sums.get(row.bodyId) ?? new Map<string, Sum>()).set(row.source, row));
  return sums;
}

/**
 * Where corrected reports (64) would give other points than were sealed: shown beside the sealed score, which stays. Only what
 * reports alone tell is compared, so that a body and an office find the same.
 */
export async function findDifferences(
  run: RunQuery,
  lineIds: readonly number[],
): Promise<Map<number, Difference[]>> {
  const lines = await run<SealedLine>(SEALED, [lineIds]);
  const found = new Map<number, Difference[]>();
  for (const year of new Set(lines.map((line) => line.year))) {
    const ofYear = lines.filter((line) => line.year === year);
    const [first] = ofYear;
    if (!first) continue;
    const { criteria } = await getScoreEdition(run, first.editionId);
    const sums = await presentSums(
      run,
      year,
      ofYear.map(({ bodyId }) => bodyId),
    );
    for (const { id, bodyId, parts } of ofYear)
      found.set(
        id,
        criteria
          .filter(({ source }) => FIGURE_SOURCES.includes(source))
          .map((criterion) => ({
            criterionId: criterion.id,
            sealedPoints: parts.find(({ source }) => source === criterion.source)?.points ?? 0,
            presentPoints: pointsOf(
              criterion,
              sums.get(bodyId)?.get(criterion.source) ?? { counted: 0, base: 0 },
            ),
          }))
          .filter(({ sealedPoints, presentPoints }) => sealedPoints !== presentPoints),
      );
  }
  return found;
}
