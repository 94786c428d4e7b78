import { dayOf } from '../../../law';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import type { Work } from '../../../platform/commands/work';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { getEditionOfYear, getScoreEdition, type ScoreEditionFacts } from '../load-edition';
import { beginAct, endAct, noteEvent, type ScoreCommand } from '../score-case';
import { scoreYear, type ComputedYear } from '../score-year';
import { lastTermOf } from '../terms';
import { YearScoreRecord } from '../year-score.record';

export interface BuildYearScore {
  readonly year: number;
  readonly idempotencyKey: string;
}

/** The first year whose quarters are all under a term (D0, D51). */
const EARLIEST_YEAR = 2019;

async function agencyOf(work: Work): Promise<number> {
  const [agency] = await work.query<{ id: number }>(`select id from authority where kind = 'CENTRAL'`);
  if (!agency) throw new Refusal('NOT_FOUND');
  return agency.id;
}

/** Scores the bodies of a year. @throws Refusal YEAR_SCORE_OF_NOBODY where none of them had to report in it */
async function scoreSomebody(
  work: Work,
  score: YearScoreRecord,
  edition: ScoreEditionFacts,
): Promise<ComputedYear> {
  const computed = await scoreYear(work, score, edition, dayOf(work.now));
  if (computed.lines === 0)
    throw new Refusal('YEAR_SCORE_OF_NOBODY', { field: 'year', params: { year: String(score.year) } });
  return computed;
}

/**
 * Scores every body for a year (clause 65): a draft, which may be computed anew while the year's reports come in. One that was
 * made of nobody is filled.
 * @throws Refusal YEAR_SCORE_EXISTS, YEAR_SCORE_OF_NOBODY, NO_SCORE_CRITERIA, INVALID_INPUT
 */
export async function buildYearScore(context: CommandContext, input: BuildYearScore): Promise<number> {
  const { idempotencyKey, year } = input;
  return execute(context, { name: 'buildYearScore', idempotencyKey, input: { year } }, async (work) => {
    work.authorize('prepare', 'YearScore', { state: 'DRAFT' });
    const today = dayOf(work.now);
    if (year < EARLIEST_YEAR || year > Number(today.slice(0, 4))) throw invalidInput('year');
    await work.query('select pg_advisory_xact_lock(780340, $1)', [year]);
    const repository = work.manager.getRepository(YearScoreRecord);
    const before = await repository.findOneBy({ year });
    if (before && (before.state !== 'DRAFT' || before.lineCount > 0))
      throw new Refusal('YEAR_SCORE_EXISTS', { field: 'year' });
    const edition = await getEditionOfYear((text, values) => work.query(text, values), year);
    const score = await repository.save(
      repository.create({
        ...before,
        version: (before?.version ?? 0) + 1,
        year,
        state: 'DRAFT',
        authorityId: await agencyOf(work),
        editionId: edition.id,
        lastTerm: lastTermOf(year),
        computedAt: work.now,
        lineCount: 0,
      }),
    );
    score.lineCount = (await scoreSomebody(work, score, edition)).lines;
    await repository.save(score);
    noteEvent(work, score, 'yearScoreBuilt', { count: score.lineCount });
    return score.id;
  });
}

export interface RescoreYear extends ScoreCommand {
  /** Another edition, e.g. weights that were tried out; that of the year where null. */
  readonly editionId: number | null;
}

/** Computes a draft anew from what is known today. What is sealed is never computed again. @throws Refusal YEAR_SCORE_OF_NOBODY */
export async function rescoreYear(context: CommandContext, command: RescoreYear): Promise<number> {
  const { idempotencyKey, editionId } = command;
  return execute(context, { name: 'rescoreYear', idempotencyKey, input: command }, async (work) => {
    const score = await beginAct(work, 'rescoreYear', command);
    const run = <T extends object>(text: string, values: readonly unknown[]) => work.query<T>(text, values);
    const edition =
      editionId === null ? await getEditionOfYear(run, score.year) : await getScoreEdition(run, editionId);
    const { lines, changed } = await scoreSomebody(work, score, edition);
    Object.assign(score, { lineCount: lines, editionId: edition.id, computedAt: work.now });
    await endAct(work, score, 'rescoreYear', 'yearScoreComputed', {
      count: lines,
      changedBodies: changed,
      edition: edition.edition,
    });
    return score.id;
  });
}
