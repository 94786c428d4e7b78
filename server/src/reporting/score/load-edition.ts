import { Refusal } from '../../platform/refusals/refusal';
import type { ScoreCriterionFacts } from './rules';

export interface ScoreEditionFacts {
  readonly id: number;
  readonly edition: string;
  readonly draft: boolean;
  readonly latePercent: number;
  readonly criteria: readonly ScoreCriterionFacts[];
}

export type RunQuery = <T extends object>(text: string, values: readonly unknown[]) => Promise<T[]>;

const COLUMNS = `e.id, e.edition, e.draft, e.late_percent as "latePercent", (select jsonb_agg(jsonb_build_object('id', c.id,
    'source', c.source, 'weight', c.weight, 'grades', c.grades, 'withoutBase', c.without_base) order by c.position)
  from score_criterion c where c.edition_id = e.id) as criteria`;

/** @throws Refusal NOT_FOUND */
export async function getScoreEdition(run: RunQuery, id: number): Promise<ScoreEditionFacts> {
  const [edition] = await run<ScoreEditionFacts>(`select ${COLUMNS} from score_edition e where e.id = $1`, [
    id,
  ]);
  if (!edition) throw new Refusal('NOT_FOUND');
  return edition;
}

/** The edition that a year is scored by: of those in force on its last day the official one, then the newest. @throws Refusal NO_SCORE_CRITERIA */
export async function getEditionOfYear(run: RunQuery, year: number): Promise<ScoreEditionFacts> {
  const [edition] = await run<ScoreEditionFacts>(
    `select ${COLUMNS} from score_edition e where not e.draft and e.valid_from <= make_date($1, 12, 31)
     order by e.official desc, e.valid_from desc, e.id desc limit 1`,
    [year],
  );
  if (!edition) throw new Refusal('NO_SCORE_CRITERIA');
  return edition;
}
