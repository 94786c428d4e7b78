import { cancelDeadlines, closeDuty } from '../../deadlines';
import type { CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { cancelDocuments } from '../documents';
import { dropExtensionRequests } from './drop-extension-requests';
import { PRESCRIPTION_DUTIES } from './duties';
import { endAct } from './end-act';
import { dropDutyOfControl } from './gross-of-control';
import { InformationRequestRecord } from './information-request.record';
import { factsOf, findRequest } from './load-case';
import type { CaseFacts } from './load-facts';
import { POINT_ACTS } from './point-states';
import { phaseAfter } from './phase-states';
import { PrescriptionRecord } from './prescription.record';
import { settle } from './settle';
import { closeWhereTakenOver } from './take-over-points';
import { dropCorrection, dropTerm } from './terms';

export interface PointsToWithdraw {
  readonly inspectionId: number;
  readonly violationIds: readonly number[];
  readonly protocol: { readonly number: string; readonly date: CalendarDate };
}

/** What a withdrawn prescription demanded and asked stands in these papers: whoever checks one learns that it holds no more. */
const PAPERS = ['PRESCRIPTION', 'INFORMATION_REQUEST'];

/** Nothing stands any more: the prescription asks for nothing, and no term or duty of it runs. */
async function end(
  work: Work,
  record: PrescriptionRecord,
  protocol: PointsToWithdraw['protocol'],
): Promise<void> {
  const which = { caseKind: 'prescription', caseId: record.id };
  record.phase = phaseAfter('signCommissionProtocol', record.phase, 'WITHDRAWN');
  record.closedAt = work.now;
  await cancelDeadlines(work, which);
  for (const code of PRESCRIPTION_DUTIES) await closeDuty(work, { ...which, code });
  await cancelDocuments(work, { ...which, kinds: PAPERS }, protocol);
}

/** A request asks of significant and minor points alone (D47): with the last of them it falls away. */
async function dropRequest(work: Work, record: PrescriptionRecord, facts: CaseFacts): Promise<void> {
  const isAsked = facts.violations.some(
    ({ state, severity }) => state !== 'WITHDRAWN' && severity !== 'GROSS',
  );
  const request = await findRequest(work, record.id);
  if (isAsked || !request?.sentAt || request.answeredAt) return;
  request.answeredAt = work.now;
  await work.manager.getRepository(InformationRequestRecord).save(request);
  await dropTerm(work, record, 'P28_3_ANSWER');
}

/**
 * Withdraws points of a result act whose objection was upheld, from the date of the protocol, each by an entry of its own;
 * the act itself is not rewritten, and the dates of what stands go on (D17). @returns the numbers of the points withdrawn
 */
export async function withdrawPoints(work: Work, given: PointsToWithdraw): Promise<string[]> {
  const { inspectionId, violationIds, protocol } = given;
  const repository = work.manager.getRepository(PrescriptionRecord);
  const record = await repository.findOne({ where: { inspectionId }, lock: { mode: 'pessimistic_write' } });
  const points = await work.query<{ id: number; number: string }>(
    `update violation set state = $3 where inspection_id = $1 and id = any($2::int[]) and state <> 'WITHDRAWN'
     returning id, point_number as number`,
    [inspectionId, violationIds, POINT_ACTS.signCommissionProtocol.opens.OPEN],
  );
  if (!record || points.length === 0) return points.map(({ number }) => number);
  for (const { id, number: point } of points) {
    await dropCorrection(work, record, id);
    await endAct(work, record, {
      event: 'violationWithdrawn',
      details: { withdrawnPoint: point, commissionProtocol: protocol.number, date: protocol.date },
    });
  }
  await dropDutyOfControl(work, record);
  const facts = await factsOf(work, record.id);
  if (record.phase === 'RUNNING' && facts.violations.every(({ state }) => state === 'WITHDRAWN')) {
    await end(work, record, protocol);
    await endAct(work, record, {
      event: 'prescriptionWithdrawn',
      details: { commissionProtocol: protocol.number },
    });
    await dropExtensionRequests(work, record);
  } else if (record.phase === 'RUNNING') {
    await dropRequest(work, record, facts);
    await settle(work, record);
    await repository.save(record);
    await closeWhereTakenOver(work, record, 'signCommissionProtocol');
  }
  return points.map(({ number }) => number);
}
