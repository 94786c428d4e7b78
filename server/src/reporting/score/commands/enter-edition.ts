import { bySystem } from '../../../external-control/case';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import type { Work } from '../../../platform/commands/work';
import { Refusal } from '../../../platform/refusals/refusal';
import type { ScoreEditionData } from '../criteria-ours';
import { readScoreCriteria, requireWhole } from '../read-criteria';
import { writeScoreEdition } from '../write-edition';

export interface ImportScoreCriteria {
  readonly idempotencyKey: string;
  readonly content: string;
}

async function enter(
  work: Work,
  edition: ScoreEditionData,
  event: string,
  basedOnId?: number,
): Promise<number> {
  return bySystem(work, async () => {
    const entry = {
      at: work.now,
      by: work.actor.name,
      ...(basedOnId === undefined ? {} : { basedOnId }),
    };
    const { id, added } = await writeScoreEdition((text, values) => work.query(text, values), edition, entry);
    if (added)
      work.journal({
        action: event,
        caseKind: 'score-criteria',
        caseId: id,
        authorityId: work.actor.authorityId,
        disclosedToSubjectId: null,
        details: { number: edition.edition, date: edition.validFrom, count: edition.criteria.length },
      });
    return id;
  });
}

/**
 * Takes criteria and weights in, as data with their source (clause 65). The same file twice adds nothing; sealed scores keep
 * their edition, a draft takes the new one when it is computed anew.
 * @throws Refusal SCORE_EDITION_EXISTS and what `readScoreCriteria` finds
 */
export function importScoreCriteria(context: CommandContext, input: ImportScoreCriteria): Promise<number> {
  const { idempotencyKey, content } = input;
  return execute(context, { name: 'importScoreCriteria', idempotencyKey, input: { content } }, (work) => {
    work.authorize('import', 'ScoreEdition', {});
    return enter(work, readScoreCriteria(content), 'scoreCriteriaImported');
  });
}

export interface GivenWeight {
  readonly criterionId: number;
  readonly weight: number;
}

export interface SaveScoreWeights {
  readonly idempotencyKey: string;
  readonly editionId: number;
  readonly name: string;
  readonly weights: readonly GivenWeight[];
}

type Based = Omit<ScoreEditionData, 'edition' | 'official' | 'criteria'> & {
  readonly criteria: readonly (ScoreEditionData['criteria'][number] & { readonly id: number })[];
};

const MOST = 100;

/**
 * Weights for every criterion of an edition, each once, whole and from 0 to 100.
 * @param ids of the criteria, in their order
 * @throws Refusal SCORE_WEIGHTS_OF_EDITION, SCORE_WEIGHT_RANGE, SCORE_WEIGHTS
 */
export function weightsOf(ids: readonly number[], weights: readonly GivenWeight[]): Map<number, number> {
  const given = new Map(weights.map(({ criterionId, weight }) => [criterionId, weight]));
  if (given.size !== weights.length || given.size !== ids.length || ids.some((id) => !given.has(id)))
    throw new Refusal('SCORE_WEIGHTS_OF_EDITION', { field: 'weights' });
  for (const [at, { criterionId, weight }] of weights.entries())
    if (!Number.isInteger(weight) || weight < 0 || weight > MOST)
      throw new Refusal('SCORE_WEIGHT_RANGE', {
        field: `weights.${at}.weight`,
        params: { number: ids.indexOf(criterionId) + 1, weight },
      });
  requireWhole([...given.values()], 'weights');
  return given;
}

/** Keeps weights that were tried out as a draft edition under a name. No score is sealed by it (clause 65). */
export function saveScoreWeights(context: CommandContext, input: SaveScoreWeights): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return execute(context, { name: 'saveScoreWeights', idempotencyKey, input: given }, async (work) => {
    work.authorize('draft', 'ScoreEdition', {});
    const [base] = await work.query<Based>(
      `select jsonb_build_object('kk', e.source_kk, 'ru', e.source_ru, 'en', e.source_en) as source, e.valid_from::text as "validFrom",
         e.late_percent as "latePercent", (select jsonb_agg(jsonb_build_object('id', c.id, 'source', c.source, 'weight', c.weight,
           'name', jsonb_build_object('kk', c.name_kk, 'ru', c.name_ru, 'en', c.name_en), 'grades', c.grades,
           'withoutBase', c.without_base) order by c.position) from score_criterion c where c.edition_id = e.id) as criteria
       from score_edition e where e.id = $1`,
      [given.editionId],
    );
    if (!base) throw new Refusal('NOT_FOUND');
    const ids = base.criteria.map(({ id }) => id);
    const weights = weightsOf(ids, given.weights);
    const criteria = base.criteria.map(({ id, ...criterion }) => ({
      ...criterion,
      weight: weights.get(id) ?? 0,
    }));
    const edition = { ...base, edition: given.name.trim(), official: false, criteria };
    return enter(work, edition, 'scoreWeightsSaved', given.editionId);
  });
}
