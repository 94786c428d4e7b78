import { dayOf, startOfDay, type CalendarDate } from '../../../law';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import { assertDayHappened, assertHappened } from '../../case';
import { recordCopyReceipt, type DeliveryWay } from '../../documents';
import { registerIncoming } from '../../paper-register';
import { beginAct, COMPLAINT_CASE, decided, endAct, type ComplaintCommand } from '../complaint-case';

export interface SettleComplaint extends ComplaintCommand {
  readonly reason: string;
}

/** Keeps a complaint among the materials of external monitoring (clause 36 (4)): what becomes of nameless ones, D4. */
export async function keepComplaintForMonitoring(
  context: CommandContext,
  input: SettleComplaint,
): Promise<number> {
  const { idempotencyKey, reason } = input;
  return execute(context, { name: 'keepComplaintForMonitoring', idempotencyKey, input }, async (work) => {
    const complaint = await beginAct(work, 'keepComplaintForMonitoring', input);
    await endAct(work, complaint, 'keepComplaintForMonitoring', {
      values: { ...decided(work), reason },
      event: 'complaintKeptForMonitoring',
    });
    return complaint.id;
  });
}

/** Answers a complaint without measures of control; the complainant reads the reason. */
export async function answerComplaint(context: CommandContext, input: SettleComplaint): Promise<number> {
  const { idempotencyKey, reason } = input;
  return execute(context, { name: 'answerComplaint', idempotencyKey, input }, async (work) => {
    const complaint = await beginAct(work, 'answerComplaint', input);
    await endAct(work, complaint, 'answerComplaint', {
      values: { ...decided(work), reason },
      event: 'complaintAnswered',
    });
    return complaint.id;
  });
}

export interface TellComplainant extends ComplaintCommand {
  readonly at: Date;
  readonly way: DeliveryWay;
  readonly note: string | null;
}

/** Records when and how the complainant was told what became of the complaint (clause 10). */
export async function tellComplainant(context: CommandContext, input: TellComplainant): Promise<number> {
  const { idempotencyKey, at, way, note } = input;
  return execute(context, { name: 'tellComplainant', idempotencyKey, input }, async (work) => {
    const complaint = await beginAct(work, 'tellComplainant', input);
    assertHappened(at, { now: work.now, after: complaint.decidedAt, field: 'input.at' });
    await endAct(work, complaint, 'tellComplainant', {
      values: { toldAt: at.toISOString(), toldWay: way, toldNote: note },
      event: 'complainantTold',
      details: { date: dayOf(at), way },
    });
    return complaint.id;
  });
}

export interface RecordForwardingAnswer extends ComplaintCommand {
  readonly number: string;
  readonly answeredOn: string;
  readonly text: string;
}

/** Records what the body that controls the field answered (clause 10). */
export async function recordForwardingAnswer(
  context: CommandContext,
  input: RecordForwardingAnswer,
): Promise<number> {
  const { idempotencyKey, number, answeredOn, text } = input;
  return execute(context, { name: 'recordForwardingAnswer', idempotencyKey, input }, async (work) => {
    const complaint = await beginAct(work, 'recordForwardingAnswer', input);
    assertDayHappened(answeredOn, {
      now: work.now,
      after: complaint.letterDate,
      field: 'input.answeredOn',
    });
    const [letter] = await work.query<{ id: number; recipient: string }>(
      `select d.id, c.body_name as recipient from complaint c join issued_document d on d.case_kind = 'complaint' and d.case_id = c.id
       where c.id = $1 and d.kind = 'COMPLAINT_FORWARDING' and d.replaced_at is null`,
      [complaint.id],
    );
    const answerPaperId = await registerIncoming(work, {
      kind: 'FORWARDING_ANSWER',
      authorityId: complaint.authority.id,
      caseKind: COMPLAINT_CASE,
      caseId: complaint.id,
      caseNumber: complaint.number,
      inspectionId: null,
      senderId: null,
      sender: letter?.recipient ?? null,
      receivedAt: new Date(startOfDay(answeredOn as CalendarDate)),
      disclosedToSubjectId: null,
      senderNumber: number,
    });
    // Who answers has received: the letter waits for no other proof.
    if (letter)
      await recordCopyReceipt(work, {
        documentId: letter.id,
        way: 'PAPER',
        receivedAt: work.now,
        receivedBy: letter.recipient,
        proof: number,
      });
    await endAct(work, complaint, 'recordForwardingAnswer', {
      values: { answerNumber: number, answeredOn, answer: text, answerPaperId },
      event: 'forwardingAnswerRecorded',
      details: { date: answeredOn },
    });
    return complaint.id;
  });
}
