import { keepFindings, refuseUnlawful, toRefusalFinding, withLaw } from '../case';
import { dateOfInstant, instantFromEpoch, type CalendarDate, type Finding, type Instant } from '../../law';
import type { Work } from '../../platform/commands/work';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { JournalDetails } from '../../platform/journal/journal';
import { Refusal } from '../../platform/refusals/refusal';
import { isWithheld } from './disclose';
import { EVENT_OF } from './events';
import type { InspectionFacts, Occasion } from './facts/inspection-facts';
import { loadFacts } from './facts/load-facts';
import { InspectionRecord } from './inspection.record';
import { judgeProcedure } from './procedures';
import { inspects } from './rules/change-rules';
import { judgeClosed, judgeTurn } from './rules/state-rules';
import { judgeAct } from './rules';
import { mayLeadTo, opens, type InspectionAct, type InspectionState } from './states';

/** What every command on an existing inspection is asked with. */
export interface ActRequest {
  readonly id: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/** One act on a locked, authorised, lawful case. */
export interface Step {
  readonly work: Work;
  readonly inspection: InspectionRecord;
  readonly facts: InspectionFacts;
  readonly now: Instant;
  readonly today: CalendarDate;
}

export interface Outcome {
  /** The same state where left out. */
  readonly next?: InspectionState;
  /** What the rules said of the act's own input or of the fact: kept with the case. */
  readonly findings?: readonly Finding[];
  readonly details?: JournalDetails;
  /** Whether the subject is not told of it yet, whatever the act says of itself. */
  readonly withheld?: boolean;
  /** Kept beside what the case went on with, once the stage of the act was over: what the journal calls it. The state has no say. */
  readonly aside?: string;
}

export function occasionOf(
  now: Date,
  actor: { accountId: number | null; authorityId: number | null },
): Occasion {
  const at = instantFromEpoch(now.getTime());
  return { now: at, today: dateOfInstant(at), actor };
}

/** What the ability is asked about: whose case it is, and whether its act names whoever acts, or did when it was done. */
export function whoseCase(facts: InspectionFacts, occasion: Occasion) {
  return {
    authorityId: facts.authority.id,
    disclosedToSubjectId: facts.disclosed ? facts.subject.id : null,
    namedAccountId: inspects(facts, occasion) ? occasion.actor.accountId : null,
  };
}

/** @throws Refusal NOT_FOUND for a case that the actor may not see */
export async function lockInspection(work: Work, id: number): Promise<InspectionRecord> {
  const inspection = await work.manager.findOne(InspectionRecord, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!inspection) throw new Refusal('NOT_FOUND');
  return inspection;
}

export async function factsOf(work: Work, id: number, now: Instant): Promise<InspectionFacts> {
  const facts = (await loadFacts((text, values) => work.query(text, values), [id], now)).get(id);
  if (!facts) throw new Refusal('NOT_FOUND');
  return facts;
}

const OF_THE_START: readonly InspectionAct[] = [
  'handOverAppointment',
  'recordHandingOver',
  'acknowledgeAppointment',
];

/** The two facts of one start are judged alike: what was said of the first is not said again of the second (clause 17). */
async function notYetKept(
  work: Work,
  act: InspectionAct,
  { id }: InspectionRecord,
  findings: readonly Finding[],
): Promise<readonly Finding[]> {
  if (!OF_THE_START.includes(act) || findings.length === 0) return findings;
  const kept = await work.query<{ code: string; representative: string | null }>(
    `select code, params->>'representative' as representative from case_finding where case_kind = 'inspection' and case_id = $1 and about = any($2) and overtaken_at is null`,
    [id, OF_THE_START],
  );
  return findings.filter(
    ({ code, params }) =>
      !kept.some(
        (earlier) => earlier.code === code && earlier.representative === (params['representative'] ?? null),
      ),
  );
}

/** Writes the case as it stands after an act, with its findings and its journal entry. */
export async function conclude(
  work: Work,
  act: InspectionAct,
  inspection: InspectionRecord,
  outcome: Outcome,
): Promise<void> {
  const { next = inspection.state, findings = [], details = {} } = outcome;
  if (outcome.aside === undefined && !mayLeadTo(inspection.state, act, next))
    throw new Error(`${act} does not lead from ${inspection.state} to ${next}`);
  inspection.state = next;
  const hidden = outcome.withheld ?? isWithheld(act);
  inspection.version += 1;
  if (hidden) inspection.withheldVersions += 1;
  await work.manager.save(inspection);
  const disclosedToSubjectId = hidden ? null : inspection.disclosedToSubjectId;
  // A warning breaches nothing.
  const breached = findings.filter(({ outcome: is, severity }) => is === 'notMet' && severity !== 'WARNING');
  await keepFindings(
    work,
    { caseKind: 'inspection', id: inspection.id, authorityId: inspection.authorityId, disclosedToSubjectId },
    act,
    await notYetKept(work, act, inspection, findings),
  );
  work.journal({
    action: outcome.aside ?? EVENT_OF[act],
    caseKind: 'inspection',
    caseId: inspection.id,
    caseVersion: inspection.version,
    authorityId: inspection.authorityId,
    disclosedToSubjectId,
    details: {
      ...details,
      ...(breached.length > 0 ? { breaches: [...new Set(breached.map(({ clause }) => clause))] } : {}),
    },
  });
}

/** Whether the caller saw what it acts on as it stands. */
type Expectation = (work: Work, inspection: InspectionRecord, expectedVersion: number) => Promise<void>;

const wholeCase: Expectation = (work, inspection, expectedVersion) =>
  work.expectVersion(inspection, expectedVersion, 'inspection');

/** The refusal of an act that finds nothing to act upon, though the state opens it: done already, or not its turn yet. */
export function outOfTurn(act: InspectionAct, done: boolean, field?: string): Refusal {
  const findings = judgeTurn(act, done).map(toRefusalFinding);
  return new Refusal('WRONG_STATE', { findings, ...(field === undefined ? {} : { field }) });
}

/** What an act asks beside its input. */
interface Circumstances {
  /** What of the case the caller must have seen: all of it where left out. */
  readonly expect?: Expectation;
  /** When what is recorded happened, where that was before now. */
  readonly happenedAt?: Date;
  /** What happened while the stage of the act lasted and is told after it: whether this did, and how it is kept. */
  readonly belated?: {
    readonly is: (facts: InspectionFacts) => boolean;
    readonly keep: (step: Step) => Promise<Outcome & { readonly aside: string }>;
  };
  /** Locks what else it is judged by and changes, before its facts are read: two such acts take turns. */
  readonly hold?: (work: Work, id: number) => Promise<void>;
}

/**
 * Carries out an act: lock, authority, version, state, law, the act itself, its findings and its journal entry.
 * @param perform the act itself; what it throws undoes everything
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE, REFUSED_BY_LAW
 */
export async function act(
  context: RequestContext,
  name: InspectionAct,
  { id, idempotencyKey, expectedVersion }: ActRequest,
  input: unknown,
  perform: (step: Step) => Promise<Outcome>,
  { expect = wholeCase, happenedAt, belated, hold }: Circumstances = {},
): Promise<number> {
  const command = { name, idempotencyKey, input: { id, expectedVersion, input } };
  return context.execute(command, async (work) => {
    const inspection = await lockInspection(work, id);
    await hold?.(work, id);
    const occasion = {
      ...occasionOf(work.now, work.actor),
      ...(happenedAt ? { happenedAt: instantFromEpoch(happenedAt.getTime()) } : {}),
    };
    const facts = await factsOf(work, id, occasion.now);
    work.authorize(name, 'Inspection', whoseCase(facts, occasion));
    // What is kept beside the rest is kept whatever the caller saw of it.
    const late = !opens(inspection.state, name) && belated?.is(facts) ? belated : undefined;
    if (!late) await expect(work, inspection, expectedVersion);
    refuseUnlawful(judgeProcedure(name, inspection));
    if (!late && !opens(inspection.state, name)) {
      const closed = judgeClosed(name, facts).map(toRefusalFinding);
      throw new Refusal('WRONG_STATE', { findings: closed });
    }
    const { guards, kept } = judgeAct(name, facts, occasion);
    refuseUnlawful(guards);
    const step = { work, inspection, facts, now: occasion.now, today: occasion.today };
    const outcome = await withLaw(() => (late ? late.keep(step) : perform(step)));
    await conclude(work, name, inspection, {
      ...outcome,
      findings: [...guards, ...kept, ...(outcome.findings ?? [])],
    });
    return id;
  });
}
