import type { Finding } from '../../law';
import { endsOf } from '../../platform/commands/state-table';
import type { Work } from '../../platform/commands/work';
import type { JournalDetails } from '../../platform/journal/journal';
import { Refusal } from '../../platform/refusals/refusal';
import { keepFindings, refuseUnlawful } from '../case';
import { EscalationRecord } from './escalation.record';
import { findingsFor, type ActOnEscalation } from './judge-act';
import { loadEscalationFacts, type EscalationFacts } from './load-facts';
import { ESCALATION_ACTS, type EscalationState } from './states';

export const ESCALATION_CASE = 'escalation';

/** What every command on an escalation is given. */
export interface EscalationCommand {
  readonly escalationId: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

export interface BegunAct {
  readonly escalation: EscalationRecord;
  readonly facts: EscalationFacts;
  /** What the rules warn of: kept with the act. */
  readonly warnings: readonly Finding[];
}

/**
 * The beginning of every act on an escalation: locked, permitted, seen in its present version, lawful.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, REFUSED_BY_LAW, WRONG_STATE
 */
export async function beginAct(
  work: Work,
  act: ActOnEscalation,
  command: EscalationCommand,
): Promise<BegunAct> {
  const escalation = await work.manager.findOne(EscalationRecord, {
    where: { id: command.escalationId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!escalation) throw new Refusal('NOT_FOUND');
  work.authorize(ESCALATION_ACTS[act].permission, 'Escalation', escalation);
  await work.expectVersion(escalation, command.expectedVersion, ESCALATION_CASE);
  const run = <T extends object>(text: string, values: readonly unknown[]) => work.query<T>(text, values);
  const facts = (await loadEscalationFacts(run, [escalation.id], work.now)).get(escalation.id);
  if (!facts) throw new Refusal('NOT_FOUND');
  const warnings = refuseUnlawful(findingsFor(act, facts));
  if (endsOf<EscalationState>(ESCALATION_ACTS[act].opens, escalation.state).length === 0)
    throw new Refusal('WRONG_STATE');
  return { escalation, facts, warnings };
}

/** Saves the changed escalation as its next version, keeps what the rules said and notes what happened. */
export async function endAct(
  work: Work,
  escalation: EscalationRecord,
  happened: {
    readonly event: string;
    readonly details?: JournalDetails;
    readonly findings?: readonly Finding[];
  },
): Promise<number> {
  const { event, details = {}, findings = [] } = happened;
  const { id, authorityId, disclosedToSubjectId } = escalation;
  escalation.version += 1;
  await work.manager.save(escalation);
  const of = { caseKind: ESCALATION_CASE, id, authorityId, disclosedToSubjectId } as const;
  await keepFindings(work, of, event, findings);
  work.journal({
    action: event,
    caseKind: ESCALATION_CASE,
    caseId: id,
    caseVersion: escalation.version,
    authorityId,
    disclosedToSubjectId,
    details: { number: escalation.caseNumber, ...details },
  });
  return id;
}

/** What deadlines and papers of the escalation are opened with: they are the office's own. */
export function caseOf(escalation: EscalationRecord) {
  const { id, caseNumber, inspectionId, authorityId, subjectId, responsibleAccountIds } = escalation;
  return {
    caseKind: ESCALATION_CASE,
    caseId: id,
    caseNumber,
    inspectionId,
    authorityId,
    subjectId,
    disclosedToSubjectId: null,
    responsibleAccountIds,
  };
}
