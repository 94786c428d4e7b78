import { meetDeadline } from '../../../deadlines';
import type { Finding } from '../../../law';
import { leadTo } from '../../../platform/commands/state-table';
import type { Work } from '../../../platform/commands/work';
import { parseId } from '../../../platform/graphql/id';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { assertHappened, refuseUnlawful } from '../../case';
import { recordCopyDelivery, recordCopyReceipt, type DeliveryWay } from '../../documents';
import { registerIncoming } from '../../paper-register';
import { beginAct, endAct, ESCALATION_CASE, type BegunAct, type EscalationCommand } from '../escalation-case';
import { higherBodyOf, issuePaper } from '../issue-paper';
import { judgeEscalationTerm, judgePaper } from '../rules';
import { ESCALATION_ACTS, MUST_BE_SENT, type EscalationAddressee, type EscalationState } from '../states';

export interface SendPaper extends EscalationCommand {
  readonly addressee: EscalationAddressee;
  /** Left out for the higher body: the one that the register names. */
  readonly recipient?: string | null | undefined;
  readonly way: DeliveryWay;
}

/**
 * By hand, or the body above in the register.
 * @throws Refusal RECIPIENT_BY_HAND where the register names none (D22), ESCALATION_RECIPIENT_MISSING for any other addressee without a name
 */
async function recipientOf(work: Work, { escalation }: BegunAct, { addressee, recipient }: SendPaper) {
  const given = recipient?.trim() ?? '';
  if (given !== '') return given;
  if (addressee !== 'HIGHER_BODY')
    throw new Refusal('ESCALATION_RECIPIENT_MISSING', { field: 'input.recipient' });
  const above = await higherBodyOf(work, escalation.subjectId);
  if (!above) throw new Refusal('RECIPIENT_BY_HAND', { field: 'input.recipient' });
  return above;
}

/** The first two addressees have theirs: the term is met, and the subject may know of it (clauses 3, 35). */
async function concludeSending(work: Work, { escalation, facts }: BegunAct) {
  const state = leadTo<EscalationState>(ESCALATION_ACTS.sendEscalationPaper.opens, escalation.state, 'SENT');
  Object.assign(escalation, { state, sentAt: work.now, disclosedToSubjectId: escalation.subjectId });
  await work.query('update escalation_paper set disclosed_to_subject_id = $2 where escalation_id = $1', [
    escalation.id,
    escalation.subjectId,
  ]);
  const which = { caseKind: ESCALATION_CASE, caseId: escalation.id, rule: 'P35_ESCALATION' };
  await meetDeadline(work, which, work.now);
  return [judgeEscalationTerm(facts, work.now.getTime())];
}

/** What is warned of, once a case: it was said at the establishing, or with the paper before. */
async function notYetKept(work: Work, { escalation, warnings }: BegunAct): Promise<readonly Finding[]> {
  if (warnings.length === 0) return warnings;
  const kept = await work.query<{ code: string }>(
    'select code from case_finding where case_kind = $1 and case_id = $2 and overtaken_at is null',
    [ESCALATION_CASE, escalation.id],
  );
  return warnings.filter(({ code }) => !kept.some((earlier) => earlier.code === code));
}

/** Sends one paper of clause 35 with its package; the duty ends when the higher body and the prosecutor's office have theirs. */
export async function sendEscalationPaper(context: RequestContext, input: SendPaper): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'sendEscalationPaper', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'sendEscalationPaper', input);
    const { escalation, facts } = begun;
    const { addressee, way } = input;
    refuseUnlawful(judgePaper(facts, addressee, input.recipient ?? ''));
    const recipient = await recipientOf(work, begun, input);
    const paper = await issuePaper(
      work,
      escalation,
      addressee,
      typeof recipient === 'string' ? recipient : { kk: recipient.kk, ru: recipient.ru },
    );
    const sent = [...facts.papers.map((earlier) => earlier.addressee), addressee];
    const whole = escalation.state !== 'SENT' && MUST_BE_SENT.every((must) => sent.includes(must));
    const findings = [
      ...(await notYetKept(work, begun)),
      ...(whole ? await concludeSending(work, begun) : []),
    ];
    const names = typeof recipient === 'string' ? { kk: recipient, ru: recipient, en: recipient } : recipient;
    await work.query(
      `insert into escalation_paper (escalation_id, authority_id, disclosed_to_subject_id, addressee, recipient_kk, recipient_ru, recipient_en, number, way, sent_at, document_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        escalation.id,
        escalation.authorityId,
        escalation.disclosedToSubjectId,
        addressee,
        names.kk,
        names.ru,
        names.en,
        paper.number,
        way,
        work.now.toISOString(),
        paper.id,
      ],
    );
    await recordCopyDelivery(work, {
      documentId: paper.id,
      recipient: 'ADDRESSEE',
      way,
      deliveredAt: work.now,
      proof: null,
    });
    return endAct(work, escalation, {
      event: 'escalationPaperSent',
      details: { recipient: names, way },
      findings,
    });
  });
}

export interface RecordDelivery extends EscalationCommand {
  readonly paperId: string;
  readonly deliveredAt: Date;
  readonly proof: string;
}

/** A paper of this escalation. @throws Refusal NOT_FOUND */
async function paperOf(work: Work, { escalation }: BegunAct, paperId: string) {
  const [paper] = await work.query<{
    id: number;
    sentAt: Date;
    answeredAt: Date | null;
    deliveredAt: Date | null;
    recipient: string;
    way: DeliveryWay;
    documentId: number;
  }>(
    `select id, recipient_ru as recipient, way, document_id as "documentId", sent_at as "sentAt", answered_at as "answeredAt", delivered_at as "deliveredAt"
     from escalation_paper where id = $1 and escalation_id = $2`,
    [parseId(paperId), escalation.id],
  );
  if (!paper) throw new Refusal('NOT_FOUND');
  return paper;
}

/** Records that an addressee has its paper, with the proof; the copy of the paper says the same. */
export async function recordEscalationDelivery(
  context: RequestContext,
  input: RecordDelivery,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'recordEscalationDelivery', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'recordEscalationDelivery', input);
    const paper = await paperOf(work, begun, input.paperId);
    if (paper.deliveredAt !== null) throw new Refusal('WRONG_STATE', { field: 'input.paperId' });
    const { deliveredAt } = input;
    assertHappened(deliveredAt, { now: work.now, after: paper.sentAt, field: 'input.deliveredAt' });
    const proof = input.proof.trim();
    await work.query('update escalation_paper set delivered_at = $2, proof = $3 where id = $1', [
      paper.id,
      deliveredAt.toISOString(),
      proof,
    ]);
    const { documentId, way, recipient: receivedBy } = paper;
    await recordCopyReceipt(work, { documentId, way, receivedAt: deliveredAt, receivedBy, proof });
    return endAct(work, begun.escalation, { event: 'escalationPaperDelivered' });
  });
}

export interface RecordAnswer extends EscalationCommand {
  readonly paperId: string;
  readonly answeredAt: Date;
  readonly answer: string;
}

/** Records what an addressee answered. */
export async function recordEscalationAnswer(context: RequestContext, input: RecordAnswer): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'recordEscalationAnswer', idempotencyKey, input: given }, async (work) => {
    const begun = await beginAct(work, 'recordEscalationAnswer', input);
    const paper = await paperOf(work, begun, input.paperId);
    if (paper.answeredAt !== null) throw new Refusal('WRONG_STATE', { field: 'input.paperId' });
    const { answeredAt } = input;
    assertHappened(answeredAt, { now: work.now, after: paper.sentAt, field: 'input.answeredAt' });
    const { escalation } = begun;
    const incomingPaperId = await registerIncoming(work, {
      kind: 'ESCALATION_ANSWER',
      authorityId: escalation.authorityId,
      caseKind: ESCALATION_CASE,
      caseId: escalation.id,
      caseNumber: escalation.caseNumber,
      inspectionId: escalation.inspectionId,
      senderId: null,
      sender: paper.recipient,
      receivedAt: answeredAt,
      disclosedToSubjectId: escalation.disclosedToSubjectId,
    });
    await work.query(
      'update escalation_paper set answered_at = $2, answer = $3, incoming_paper_id = $4 where id = $1',
      [paper.id, answeredAt.toISOString(), input.answer.trim(), incomingPaperId],
    );
    return endAct(work, escalation, { event: 'escalationPaperAnswered' });
  });
}
