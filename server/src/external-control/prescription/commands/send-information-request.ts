import { computeDeadline, dayOf, instantFromEpoch } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { calendarToCount } from '../../../working-calendar';
import { assertHappened } from '../../case';
import { beginAct, type PrescriptionCommand } from '../begin-act';
import { endAct } from '../end-act';
import { InformationRequestRecord, type DeliveryWayName } from '../information-request.record';
import { issueInformationRequest } from '../issue-information-request';
import { findRequest, type PrescriptionCase } from '../load-case';
import { judgeAnswer, judgeRequest } from '../rules';
import { settle } from '../settle';
import { meetTermAnew, openTerm } from '../terms';

export interface SendRequest extends PrescriptionCommand {
  readonly way: DeliveryWayName;
  /** Left out: the inspected body itself. */
  readonly recipient?: string | null | undefined;
}

/** The three working days of clause 28-3 run from the receipt. */
async function receive(
  work: Work,
  { record }: PrescriptionCase,
  request: InformationRequestRecord,
  at: Date,
  proof: string,
): Promise<void> {
  const from = instantFromEpoch(at.getTime());
  const { calendar } = await calendarToCount(work);
  const { dueDate, dueAt } = computeDeadline({ rule: 'P28_3_ANSWER', from, calendar });
  Object.assign(request, { receivedAt: at, proof, dueDate, answerDueAt: new Date(dueAt) });
  // Once the subject knows that an inspection checks it all, no answer is awaited.
  if (record.phase !== 'RUNNING' && !record.closingWithheld) return;
  await openTerm(work, record, 'P28_3_ANSWER', from);
  if (request.answeredAt)
    await meetTermAnew(work, record, 'P28_3_ANSWER', at.getTime(), request.answeredAt.getTime());
}

/** The request that the sweep drafted; a new one where the office was quicker. */
async function draftOf(
  work: Work,
  { id: prescriptionId, authorityId }: PrescriptionCase['record'],
): Promise<InformationRequestRecord> {
  const drafted = await findRequest(work, prescriptionId);
  return (
    drafted ??
    work.manager.create(InformationRequestRecord, { prescriptionId, authorityId, draftedAt: work.now })
  );
}

/** Sends the request for missing information (clause 28-2). Through the portal it is received at once. */
export async function sendInformationRequest(context: RequestContext, input: SendRequest): Promise<number> {
  const { idempotencyKey, way, ...given } = input;
  const recipient = input.recipient?.trim() ?? null;
  return context.execute(
    { name: 'sendInformationRequest', idempotencyKey, input: { ...given, way } },
    async (work) => {
      const found = await beginAct(work, 'sendInformationRequest', input);
      const { record } = found;
      const request = await draftOf(work, record);
      const { number, body } = await issueInformationRequest(work, record, recipient);
      const { disclosedToSubjectId } = record;
      Object.assign(request, { number, sentAt: work.now, way, recipient, disclosedToSubjectId });
      if (way === 'ELECTRONIC') await receive(work, found, request, work.now, 'portal');
      await work.manager.save(request);
      await meetTermAnew(work, record, 'P28_2_REQUEST', record.reportBy, work.now.getTime());
      await settle(work, record);
      const findings = [judgeRequest(found.facts, work.now.getTime())];
      await endAct(work, record, {
        event: 'informationRequestSent',
        details: { recipient: recipient ?? body, way },
        findings,
      });
      return record.id;
    },
  );
}

export interface RecordReceipt extends PrescriptionCommand {
  readonly receivedAt: Date;
  readonly proof: string;
}

/** Records when the subject received a request that was sent on paper or by e-mail. */
export async function recordInformationRequestReceipt(
  context: RequestContext,
  input: RecordReceipt,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute(
    { name: 'recordInformationRequestReceipt', idempotencyKey, input: given },
    async (work) => {
      const found = await beginAct(work, 'recordInformationRequestReceipt', input);
      const { record } = found;
      const request = await findRequest(work, record.id);
      if (!request) throw new Refusal('NOT_FOUND');
      assertHappened(input.receivedAt, {
        now: work.now,
        after: request.sentAt,
        field: 'input.receivedAt',
      });
      await receive(work, found, request, input.receivedAt, input.proof);
      await work.manager.save(request);
      const facts = await settle(work, record);
      const date = dayOf(input.receivedAt);
      const details = { date, ...(request.dueDate ? { dueDate: request.dueDate } : {}) };
      await endAct(work, record, {
        event: 'informationRequestReceived',
        details,
        findings: judgeAnswer(facts),
      });
      return record.id;
    },
  );
}
