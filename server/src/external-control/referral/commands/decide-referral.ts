import type { RequestContext } from '../../../platform/graphql/request-context';
import { assertHappened } from '../../case';
import { registerIncoming } from '../../paper-register';
import { issueReferral } from '../issue-referral';
import { beginAct, endAct, type ReferralCommand } from '../referral-case';
import { REFERRAL_ACTS } from '../states';

export interface SendReferral extends ReferralCommand {
  readonly competentBody: string;
}

/** The leadership, the head or whoever performs the head's duties sends the materials to the competent body (clause 29). */
export async function sendReferral(context: RequestContext, input: SendReferral): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'sendReferral', idempotencyKey, input: given }, async (work) => {
    const referral = await beginAct(work, 'sendReferral', input);
    const competentBody = input.competentBody.trim();
    const { number } = await issueReferral(work, referral, competentBody);
    Object.assign(referral, {
      state: REFERRAL_ACTS.sendReferral.opens.PROPOSED,
      competentBody,
      number,
      decidedAt: work.now,
      decidedBy: work.actor.name,
    });
    return endAct(work, referral, 'referralSent', { recipient: competentBody });
  });
}

export interface DeclineReferral extends ReferralCommand {
  readonly reason: string;
}

/** The head does not send the materials on, and says why. */
export async function declineReferral(context: RequestContext, input: DeclineReferral): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'declineReferral', idempotencyKey, input: given }, async (work) => {
    const referral = await beginAct(work, 'declineReferral', input);
    const decisionReason = input.reason.trim();
    Object.assign(referral, {
      state: REFERRAL_ACTS.declineReferral.opens.PROPOSED,
      decisionReason,
      decidedAt: work.now,
      decidedBy: work.actor.name,
    });
    return endAct(work, referral, 'referralDeclined', { reason: decisionReason });
  });
}

export interface RecordReferralAnswer extends ReferralCommand {
  readonly answeredAt: Date;
  readonly answer: string;
}

/** Records what the competent body answered. */
export async function recordReferralAnswer(
  context: RequestContext,
  input: RecordReferralAnswer,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'recordReferralAnswer', idempotencyKey, input: given }, async (work) => {
    const referral = await beginAct(work, 'recordReferralAnswer', input);
    const { answeredAt } = input;
    assertHappened(answeredAt, { now: work.now, after: referral.decidedAt, field: 'input.answeredAt' });
    const incomingPaperId = await registerIncoming(work, {
      kind: 'REFERRAL_ANSWER',
      authorityId: referral.authorityId,
      caseKind: 'referral',
      caseId: referral.id,
      caseNumber: referral.caseNumber,
      inspectionId: referral.inspectionId,
      senderId: null,
      sender: referral.competentBody,
      receivedAt: answeredAt,
      // Nothing of a referral is for the subject's eyes (clause 29).
      disclosedToSubjectId: null,
    });
    Object.assign(referral, {
      state: REFERRAL_ACTS.recordReferralAnswer.opens.SENT,
      answeredAt,
      answer: input.answer.trim(),
      incomingPaperId,
    });
    return endAct(work, referral, 'referralAnswered');
  });
}
