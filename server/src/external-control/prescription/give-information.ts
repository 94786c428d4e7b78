import { cancelDeadlines, closeDuty, meetDeadline } from '../../deadlines';
import type { Work } from '../../platform/commands/work';
import { attachFiles } from '../../platform/files';
import { parseId } from '../../platform/graphql/id';
import { Refusal } from '../../platform/refusals/refusal';
import { DUTY_GROUND_ONE, DUTY_GROUND_TWO } from './duties';
import { InformationRequestRecord } from './information-request.record';
import type { PrescriptionCase } from './load-case';
import { RemediationInformationRecord } from './remediation-information.record';
import { requestable, unheard, type ViolationFacts } from './rules';
import { ruleFacts } from './load-case';

export interface RemediationItem {
  readonly violationId: string;
  readonly text: string;
  readonly fileIds: readonly string[];
}

export interface ReceivedInformation {
  readonly receivedAt: Date;
  readonly onPaper: boolean;
  readonly items: readonly RemediationItem[];
}

function chosen(given: PrescriptionCase, items: readonly RemediationItem[]): Map<number, RemediationItem> {
  const byViolation = new Map(items.map((item) => [parseId(item.violationId), item]));
  if (byViolation.size === 0 || byViolation.size !== items.length) {
    throw new Refusal('INVALID_INPUT', { params: { field: 'items' }, field: 'items' });
  }
  for (const id of byViolation.keys()) {
    const violation = given.violations.find((candidate) => candidate.id === id);
    if (!violation || violation.state === 'WITHDRAWN') throw new Refusal('NOT_FOUND');
    if (violation.state === 'ACCEPTED') throw new Refusal('VIOLATION_ALREADY_ACCEPTED');
  }
  return byViolation;
}

async function keep(work: Work, given: PrescriptionCase, violationId: number, item: RemediationItem, info: ReceivedInformation) {
  const { record } = given;
  const rows = { caseKind: 'prescription', caseId: record.id, authorityId: record.authorityId };
  const repository = work.manager.getRepository(RemediationInformationRecord);
  const saved = await repository.save(
    repository.create({
      prescriptionId: record.id,
      violationId,
      authorityId: record.authorityId,
      disclosedToSubjectId: record.disclosedToSubjectId,
      receivedAt: info.receivedAt,
      recordedAt: work.now,
      onPaper: info.onPaper,
      text: item.text,
      state: 'INFORMED',
      returnReason: null,
    }),
  );
  await attachFiles(work, item.fileIds, {
    ...rows,
    ownerKind: 'remediationInformation',
    ownerId: saved.id,
    disclosedToSubjectId: record.disclosedToSubjectId,
  });
}

/** Information that was there in time takes back what its seeming absence had opened: nothing was missed. */
async function undoSilence(work: Work, { record, request }: PrescriptionCase): Promise<void> {
  const which = { caseKind: 'prescription', caseId: record.id };
  await closeDuty(work, { ...which, code: DUTY_GROUND_ONE });
  if (request?.sentAt) return;
  await cancelDeadlines(work, { ...which, rule: 'P28_2_REQUEST' });
  if (request) await work.manager.getRepository(InformationRequestRecord).remove(request);
}

async function answerRequest(work: Work, request: InformationRequestRecord, receivedAt: Date): Promise<void> {
  const which = { caseKind: 'prescription', caseId: request.prescriptionId };
  request.answeredAt = receivedAt;
  await work.manager.getRepository(InformationRequestRecord).save(request);
  await meetDeadline(work, { ...which, rule: 'P28_3_ANSWER' }, receivedAt);
  const inTime = request.answerDueAt === null || receivedAt < request.answerDueAt;
  if (inTime) await closeDuty(work, { ...which, code: DUTY_GROUND_TWO });
}

/**
 * Takes in what the subject informed of, now or at an earlier hour on paper, and settles the terms that it meets:
 * the report-by date when nothing is left unheard (28-1), the answer to the request when it covers what was asked (28-3).
 * Late information is kept like any other; the deadline then reads "met late".
 * @throws Refusal INVALID_INPUT, NOT_FOUND, VIOLATION_ALREADY_ACCEPTED
 */
export async function giveInformation(work: Work, given: PrescriptionCase, info: ReceivedInformation): Promise<void> {
  const { record, request } = given;
  const items = chosen(given, info.items);
  for (const [violationId, item] of items) await keep(work, given, violationId, item, info);
  await work.query(`update violation set state = 'INFORMED' where id = any($1)`, [[...items.keys()]]);
  const violations: ViolationFacts[] = given.violations.map((v) => (items.has(v.id) ? { ...v, state: 'INFORMED' } : v));
  const facts = { ...ruleFacts(given), violations };
  if (unheard(facts).length === 0 && record.informedAt === null) {
    record.informedAt = info.receivedAt;
    await meetDeadline(work, { caseKind: 'prescription', caseId: record.id, rule: 'P28_1_REMEDIATION' }, info.receivedAt);
    if (info.receivedAt < record.reportDueAt) await undoSilence(work, given);
  }
  if (request?.sentAt && !request.answeredAt && requestable(facts).length === 0) {
    await answerRequest(work, request, info.receivedAt);
  }
}
