import type { RequestContext } from '../../../platform/graphql/request-context';
import { replaceDocuments } from '../../documents';
import { sendLetterAfterMonitoring, type LetterToSend } from '../../letter-on-measures';
import { issueDecision, issueRecord } from '../issue-papers';
import { beginAct, endAct, MONITORING_CASE, type MonitoringCommand } from '../monitoring-case';

export interface SubmitMonitoring extends MonitoringCommand {
  readonly summary: string;
}

/** Draws up the record and puts it before the leadership or the head (clauses 36, 37). */
export async function submitMonitoring(context: RequestContext, input: SubmitMonitoring): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'submitMonitoring', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'submitMonitoring', input);
    const summary = input.summary.trim();
    const { number: recordNumber } = await issueRecord(work, begun.facts, summary);
    return endAct(work, 'submitMonitoring', begun, {
      values: {
        summary,
        submittedAt: work.now.toISOString(),
        submittedBy: work.actor.name,
        returnReason: null,
      },
      event: 'monitoringSubmitted',
      details: { document: recordNumber },
    });
  });
}

export interface DecideMonitoring extends MonitoringCommand {
  readonly reason: string;
}

/** Gives the record back to be completed; another is drawn up then, and the earlier one holds no more. */
export async function returnMonitoring(context: RequestContext, input: DecideMonitoring): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'returnMonitoring', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'returnMonitoring', input);
    const returnReason = input.reason.trim();
    await replaceDocuments(work, {
      caseKind: MONITORING_CASE,
      caseId: begun.facts.id,
      kind: 'MONITORING_RECORD',
    });
    return endAct(work, 'returnMonitoring', begun, {
      values: { returnReason },
      event: 'monitoringReturned',
      details: { reason: returnReason },
    });
  });
}

export interface SendMonitoringLetter extends DecideMonitoring, LetterToSend {}

/** Decides to send a letter on measures, and sends it (clause 37 (1)). */
export async function sendMonitoringLetter(
  context: RequestContext,
  input: SendMonitoringLetter,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'sendMonitoringLetter', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'sendMonitoringLetter', input);
    const { id, number, authorityId, subjectId } = begun.facts;
    const letter = await sendLetterAfterMonitoring(
      work,
      { monitoringId: id, monitoringNumber: number, authorityId, subjectId },
      input,
    );
    const reason = input.reason.trim();
    await issueDecision(work, begun.facts, reason, {
      number: letter.number,
      date: letter.date,
      reportBy: input.reportBy,
    });
    return endAct(work, 'sendMonitoringLetter', begun, {
      values: { decidedAt: work.now.toISOString(), decidedBy: work.actor.name, decisionReason: reason },
      event: 'monitoringLetterSent',
      details: { document: letter.number, dueDate: input.reportBy },
    });
  });
}

/** Decides to take note of what the monitoring says (clause 37 (2), D23). */
export async function takeNoteOfMonitoring(
  context: RequestContext,
  input: DecideMonitoring,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'takeNoteOfMonitoring', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'takeNoteOfMonitoring', input);
    const reason = input.reason.trim();
    await issueDecision(work, begun.facts, reason);
    return endAct(work, 'takeNoteOfMonitoring', begun, {
      values: { decidedAt: work.now.toISOString(), decidedBy: work.actor.name, decisionReason: reason },
      event: 'monitoringNoted',
      details: { reason },
    });
  });
}
