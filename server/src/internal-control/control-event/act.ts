import { toldAfterEnd } from '../../deadlines';
import { breach, breaches, dayOf, type CalendarDate, type ClauseReference, type Finding } from '../../law';
import { keepFindings, refuseUnlawful, toRefusalFinding } from '../../external-control/case';
import type { Work } from '../../platform/commands/work';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { JournalDetails } from '../../platform/journal/journal';
import { Refusal } from '../../platform/refusals/refusal';
import { ControlEventRecord } from './control-event.record';
import { findingsFor } from './judge-act';
import { loadEventFacts, type ControlEventFacts } from './load-event-facts';
import { CONTROL_EVENT_ACTS, stateAfter, type ControlEventAct } from './states';

export const EVENT_CASE = 'control-event';

/** What every command on an event is given. */
export interface ActRequest {
  readonly eventId: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/** A lawful act on a locked event. */
export interface Step {
  readonly work: Work;
  readonly event: ControlEventRecord;
  readonly facts: ControlEventFacts;
  readonly today: CalendarDate;
}

export interface Outcome {
  /** In the past tense: `controlEventAppointed`. */
  readonly event: string;
  readonly details?: JournalDetails;
  readonly findings?: readonly Finding[];
  /** Kept from the object. */
  readonly withinBody?: boolean;
}

/** Notes what happened to an event; what is kept within the body, the object does not read. */
export function noteEvent(
  work: Work,
  event: ControlEventRecord,
  { event: action, details = {}, withinBody = false }: Outcome,
): void {
  work.journal({
    action,
    caseKind: EVENT_CASE,
    caseId: event.id,
    caseVersion: event.version,
    authorityId: event.authorityId,
    disclosedToSubjectId: withinBody ? null : event.disclosedToSubjectId,
    alsoDisclosedToSubjectId: event.bodyId,
    details: { number: event.number, ...details },
  });
}

/** The body's word alone that a term had been kept, given after its end, is marked, to both sides: till then the term stood as missed. */
async function toldLate(work: Work, caseId: number): Promise<Finding[]> {
  const told = await toldAfterEnd(work, { caseKind: EVENT_CASE, caseId });
  return told.map(({ clause, dueDate, metOn }) =>
    breach(clause as ClauseReference, 'CONTROL_TOLD_AFTER_TERM', 'WARNING', {
      inputs: { dueDate, metOn },
      params: { date: dueDate, from: metOn },
    }),
  );
}

/**
 * One act on an event from its lock to its journal entry: permitted, seen in its present version, open in its state, lawful;
 * then what the body does, the next state, what the rules said.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE, REFUSED_BY_LAW
 */
export function act(
  context: RequestContext,
  name: ControlEventAct,
  request: ActRequest,
  input: unknown,
  body: (step: Step) => Promise<Outcome>,
): Promise<number> {
  const { idempotencyKey, eventId, expectedVersion } = request;
  const command = { name, idempotencyKey, input: { eventId, expectedVersion, input } };
  return context.execute(command, (work) => actOn(work, name, request, body));
}

/** The same act inside a command that is about more than one event. */
export async function actOn(
  work: Work,
  name: ControlEventAct,
  { eventId, expectedVersion }: Pick<ActRequest, 'eventId' | 'expectedVersion'>,
  body: (step: Step) => Promise<Outcome>,
): Promise<number> {
  const event = await work.manager.findOne(ControlEventRecord, {
    where: { id: eventId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!event) throw new Refusal('NOT_FOUND');
  work.authorize(CONTROL_EVENT_ACTS[name].permission, 'ControlEvent', event);
  await work.expectVersion(event, expectedVersion, EVENT_CASE);
  const facts = (await loadEventFacts((text, values) => work.query(text, values), [eventId])).get(eventId);
  if (!facts) throw new Refusal('NOT_FOUND');
  const findings = findingsFor(name, facts, work.now.getTime());
  const closed = findings.filter(({ code }) => code === 'WRONG_STATE');
  if (closed.length > 0) throw new Refusal('WRONG_STATE', { findings: closed.map(toRefusalFinding) });
  const warnings = refuseUnlawful(findings);
  const outcome = await body({ work, event, facts, today: dayOf(work.now) });
  event.state = stateAfter(name, event.state) ?? event.state;
  event.version += 1;
  await work.manager.save(event);
  const { id, authorityId, bodyId } = event;
  const disclosedToSubjectId = outcome.withinBody ? null : event.disclosedToSubjectId;
  const of = { caseKind: EVENT_CASE, id, authorityId, disclosedToSubjectId } as const;
  await keepFindings(work, { ...of, alsoDisclosedToSubjectId: bodyId }, name, [
    ...warnings,
    ...breaches(outcome.findings ?? []),
    ...(await toldLate(work, id)),
  ]);
  noteEvent(work, event, outcome);
  return id;
}

/** What the rows of an event have in common, in the order of `ROW_COLUMNS`. */
export const ROW_COLUMNS = 'event_id, body_id, authority_id, disclosed_to_subject_id';

export function rowOf(event: ControlEventRecord): [number, number, number, number | null] {
  return [event.id, event.bodyId, event.authorityId, event.disclosedToSubjectId];
}

/** Whose files, papers and findings they are. */
export function caseOf(event: ControlEventRecord, disclosedToSubjectId = event.disclosedToSubjectId) {
  return {
    caseKind: EVENT_CASE,
    caseId: event.id,
    authorityId: event.authorityId,
    disclosedToSubjectId,
    alsoDisclosedToSubjectId: event.bodyId,
  };
}
