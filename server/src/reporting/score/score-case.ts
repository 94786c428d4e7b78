import { blocking, breach, dayOf, type CalendarDate, type Finding } from '../../law';
import type { Ability } from '../../platform/access/ability';
import { thing } from '../../platform/access/ability';
import type { Work } from '../../platform/commands/work';
import type { JournalDetails } from '../../platform/journal/journal';
import { Refusal } from '../../platform/refusals/refusal';
import { refuseUnlawful, toRefusalFinding } from '../law-refusal';
import { maySeal } from './rules';
import {
  stateAfter,
  YEAR_SCORE_ACT_NAMES,
  YEAR_SCORE_ACTS,
  type YearScoreAct,
  type YearScoreState,
} from './states';
import { YearScoreRecord } from './year-score.record';

export const SCORE_CASE = 'year-score';

/** What every command on a score is given. */
export interface ScoreCommand {
  readonly scoreId: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/** What the acts of a score are judged by. */
export interface ScoreFacts {
  readonly state: YearScoreState;
  readonly year: number;
  readonly lastTerm: CalendarDate;
  readonly lines: number;
  readonly editionIsDraft: boolean;
  readonly computedOn: CalendarDate;
}

type RunQuery = <T extends object>(text: string, values: readonly unknown[]) => Promise<T[]>;

/** Facts of however many scores, in one statement. */
export async function loadScoreFacts(
  run: RunQuery,
  ids: readonly number[],
): Promise<Map<number, ScoreFacts>> {
  const rows = await run<ScoreFacts & { id: number }>(
    `select s.id, s.state, s.year, s.last_term::text as "lastTerm", s.line_count as lines, e.draft as "editionIsDraft",
       (s.computed_at at time zone 'Asia/Almaty')::date::text as "computedOn"
     from year_score s join score_edition e on e.id = s.edition_id where s.id = any ($1::int[])`,
    [ids],
  );
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}

/** What the rules say of an act by the facts alone, and before them the state. */
export function findingsFor(act: YearScoreAct, facts: ScoreFacts, today: CalendarDate): Finding[] {
  if (stateAfter(act, facts.state) === undefined)
    return [breach(YEAR_SCORE_ACTS[act].clause, 'WRONG_STATE', 'CURABLE')];
  return act === 'sealYearScore' ? maySeal({ ...facts, today }) : [];
}

/** The acts of the actor's side with what stands in the way of each now: the same judgement as the commands'. */
export function judgeActs(facts: ScoreFacts, ability: Ability, today: CalendarDate) {
  const of = thing('YearScore', facts);
  return YEAR_SCORE_ACT_NAMES.filter((act) => ability.can(YEAR_SCORE_ACTS[act].permission, of)).map(
    (name) => ({ name, refused: blocking(findingsFor(name, facts, today)) }),
  );
}

/**
 * The beginning of every act on a score: locked, permitted, seen in its present version, open in its state, lawful.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE, REFUSED_BY_LAW
 */
export async function beginAct(
  work: Work,
  act: YearScoreAct,
  command: ScoreCommand,
): Promise<YearScoreRecord> {
  const score = await work.manager.findOne(YearScoreRecord, {
    where: { id: command.scoreId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!score) throw new Refusal('NOT_FOUND');
  work.authorize(YEAR_SCORE_ACTS[act].permission, 'YearScore', score);
  await work.expectVersion(score, command.expectedVersion, SCORE_CASE);
  const facts = (await loadScoreFacts((text, values) => work.query(text, values), [score.id])).get(score.id);
  if (!facts) throw new Refusal('NOT_FOUND');
  const findings = findingsFor(act, facts, dayOf(work.now));
  const closed = findings.filter(({ code }) => code === 'WRONG_STATE');
  if (closed.length > 0) throw new Refusal('WRONG_STATE', { findings: closed.map(toRefusalFinding) });
  refuseUnlawful(findings);
  return score;
}

/** Moves the score on, saves it as its next version and notes what happened. */
export async function endAct(
  work: Work,
  score: YearScoreRecord,
  act: YearScoreAct,
  event: string,
  details: JournalDetails,
): Promise<void> {
  score.state = stateAfter(act, score.state) ?? score.state;
  score.version += 1;
  await work.manager.save(score);
  noteEvent(work, score, event, details);
}

/** The score is the Agency's own paper: a body sees its line, not who worked on it. */
export function noteEvent(work: Work, score: YearScoreRecord, event: string, details: JournalDetails): void {
  work.journal({
    action: event,
    caseKind: SCORE_CASE,
    caseId: score.id,
    caseVersion: score.version,
    authorityId: score.authorityId,
    disclosedToSubjectId: null,
    details: { number: String(score.year), ...details },
  });
}
