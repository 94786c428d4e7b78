import { Refusal } from '../../platform/refusals/refusal';
import { weightsOf, type GivenWeight } from './commands/enter-edition';
import { getScoreEdition, type RunQuery } from './load-edition';
import { placesOf, pointsOf, type ScoreCriterionFacts } from './rules';

export interface WeighedBody {
  readonly bodyId: number;
  readonly points: number;
  readonly place: number;
  readonly presentPoints: number;
  readonly presentPlace: number;
}

export interface Weighed {
  readonly count: number;
  /** How many would stand elsewhere. */
  readonly moved: number;
  readonly bodies: readonly WeighedBody[];
}

interface Line {
  readonly bodyId: number;
  readonly points: number;
  readonly place: number;
  /** By criterion: what it counts and its base. */
  readonly sums: readonly (readonly [criterionId: number, counted: number, base: number])[];
}

const LINES = `select l.body_id as "bodyId", l.points, l.place, p.sums
  from year_score_line l
  join (select p.line_id, jsonb_agg(jsonb_build_array(p.criterion_id, p.counted, p.base)) as sums
    from year_score_part p join year_score_line n on n.id = p.line_id where n.score_id = $1 group by p.line_id) p on p.line_id = l.id
  where l.score_id = $1`;

/**
 * The order of the bodies by other weights, beside the present one; nothing is stored. The sums of a score do not depend on
 * its weights, so they are read once, in one statement, and weighed in memory.
 * @throws Refusal NOT_FOUND, SCORE_WEIGHTS_OF_EDITION, SCORE_WEIGHTS
 */
export async function weighScore(
  run: RunQuery,
  scoreId: number,
  given: readonly GivenWeight[],
): Promise<Weighed> {
  const [score] = await run<{ editionId: number }>(
    'select edition_id as "editionId" from year_score where id = $1',
    [scoreId],
  );
  if (!score) throw new Refusal('NOT_FOUND');
  const { criteria } = await getScoreEdition(run, score.editionId);
  const weights = weightsOf(
    criteria.map(({ id }) => id),
    given,
  );
  const weighed = new Map<number, ScoreCriterionFacts>(
    criteria.map((criterion) => [criterion.id, { ...criterion, weight: weights.get(criterion.id) ?? 0 }]),
  );
  const lines = await run<Line>(LINES, [scoreId]);
  const present = new Map(lines.map((line) => [line.bodyId, line]));
  const placed = placesOf(
    lines.map(({ bodyId, sums }) => ({
      bodyId,
      points: sums.reduce((sum, [criterionId, counted, base]) => {
        const criterion = weighed.get(criterionId);
        return criterion ? sum + pointsOf(criterion, { counted, base }) : sum;
      }, 0),
    })),
  );
  const bodies = placed.map(({ bodyId, points, place }) => {
    const { points: presentPoints = 0, place: presentPlace = 0 } = present.get(bodyId) ?? {};
    return { bodyId, points, place, presentPoints, presentPlace };
  });
  const moved = bodies.filter(({ place, presentPlace }) => place !== presentPlace).length;
  return { count: bodies.length, moved, bodies };
}
