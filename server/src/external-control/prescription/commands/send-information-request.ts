import { meetDeadline, openDeadline } from '../../../deadlines';
import { computeDeadline, dateOfInstant, instantFromEpoch } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { beginAct, type PrescriptionCommand } from '../begin-act';
import { endAct } from '../end-act';
import { InformationRequestRecord, type DeliveryWayName } from '../information-request.record';
import { issueInformationRequest } from '../issue-information-request';
import { caseOf, type PrescriptionCase } from '../load-case';

export interface SendRequest extends PrescriptionCommand {
  readonly way: DeliveryWayName;
  readonly recipient: string;
}

/** The three working days of clause 28-3 run from the receipt. */
async function receive(work: Work, { record }: PrescriptionCase, request: InformationRequestRecord, at: Date, proof: string): Promise<void> {
  const from = instantFromEpoch(at.getTime());
  const { dueDate, dueAt } = computeDeadline({ rule: 'P28_3_ANSWER', from });
  Object.assign(request, { receivedAt: at, proof, dueDate, answerDueAt: new Date(dueAt) });
  await openDeadline(work, {
    ...caseOf(record),
    responsibleAccountIds: record.responsibleAccountIds,
    rule: 'P28_3_ANSWER',
    party: 'SUBJECT',
    from,
  });
}

function draftOf(work: Work, { record, request }: PrescriptionCase): InformationRequestRecord {
  if (request) return request;
  // The office was quicker than the sweep.
  const { id: prescriptionId, authorityId } = record;
  return work.manager.getRepository(InformationRequestRecord).create({ prescriptionId, authorityId, draftedAt: work.now });
}

/** Sends the request for missing information (clause 28-2). Through the portal it is received at once. */
export async function sendInformationRequest(context: RequestContext, input: SendRequest): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'sendInformationRequest', idempotencyKey, input: given }, async (work) => {
    const found = await beginAct(work, 'sendInformationRequest', input);
    const { record } = found;
    const request = draftOf(work, found);
    const { number } = await issueInformationRequest(work, record, input.recipient);
    Object.assign(request, { number, sentAt: work.now, way: input.way, recipient: input.recipient });
    request.disclosedToSubjectId = record.disclosedToSubjectId;
    if (input.way === 'ELECTRONIC') await receive(work, found, request, work.now, 'portal');
    await work.manager.getRepository(InformationRequestRecord).save(request);
    await openDeadline(work, {
      ...caseOf(record),
      responsibleAccountIds: record.responsibleAccountIds,
      rule: 'P28_2_REQUEST',
      party: 'AUTHORITY',
      from: record.reportBy,
    });
    await meetDeadline(work, { caseKind: 'prescription', caseId: record.id, rule: 'P28_2_REQUEST' }, work.now);
    await endAct(work, record, 'informationRequestSent', { recipient: input.recipient, way: input.way });
    return record.id;
  });
}

export interface RecordReceipt extends PrescriptionCommand {
  readonly receivedAt: Date;
  readonly proof: string;
}

/** Records when the subject received a request that was sent on paper or by e-mail. */
export async function recordInformationRequestReceipt(context: RequestContext, input: RecordReceipt): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'recordInformationRequestReceipt', idempotencyKey, input: given }, async (work) => {
    const found = await beginAct(work, 'recordInformationRequestReceipt', input);
    const { record, request } = found;
    if (!request?.sentAt || input.receivedAt > work.now || input.receivedAt < request.sentAt) {
      throw new Refusal('INVALID_INPUT', { params: { field: 'receivedAt' }, field: 'receivedAt' });
    }
    await receive(work, found, request, input.receivedAt, input.proof);
    await work.manager.getRepository(InformationRequestRecord).save(request);
    const date = dateOfInstant(instantFromEpoch(input.receivedAt.getTime()));
    await endAct(work, record, 'informationRequestReceived', { date, ...(request.dueDate ? { dueDate: request.dueDate } : {}) });
    return record.id;
  });
}
