import type { Work } from '../../platform/commands/work';
import { attachFiles } from '../../platform/files';
import { parseId } from '../../platform/graphql/id';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { registerIncoming } from '../paper-register';
import { cameTo } from './came-to';
import type { Happened } from './end-act';
import type { PrescriptionCase } from './load-case';
import { POINT_ACTS } from './point-states';
import { RemediationInformationRecord } from './remediation-information.record';
import { answeredAt, judgeAnswer, judgeInformation, judgeProof } from './rules';
import { settle } from './settle';
import { meetCorrection } from './terms';

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

function chosen(
  { facts }: PrescriptionCase,
  items: readonly RemediationItem[],
): Map<number, RemediationItem> {
  const byViolation = new Map(items.map((item) => [parseId(item.violationId), item]));
  if (byViolation.size === 0 || byViolation.size !== items.length) {
    throw invalidInput('items');
  }
  for (const id of byViolation.keys()) {
    const violation = facts.violations.find((candidate) => candidate.id === id);
    if (!violation || violation.state === 'WITHDRAWN') throw new Refusal('NOT_FOUND');
    if (!(violation.state in POINT_ACTS.recordRemediationInformation.opens))
      throw new Refusal('VIOLATION_ALREADY_ACCEPTED');
  }
  return byViolation;
}

async function keep(
  work: Work,
  { record }: PrescriptionCase,
  violationId: number,
  item: RemediationItem,
  info: ReceivedInformation & { readonly incomingPaperId: number },
): Promise<string[]> {
  const { id: prescriptionId, authorityId, disclosedToSubjectId } = record;
  const repository = work.manager.getRepository(RemediationInformationRecord);
  const saved = await repository.save(
    repository.create({
      prescriptionId,
      violationId,
      authorityId,
      disclosedToSubjectId,
      incomingPaperId: info.incomingPaperId,
      receivedAt: info.receivedAt,
      recordedAt: work.now,
      onPaper: info.onPaper,
      text: item.text,
      state: 'INFORMED',
      returnReason: null,
      returnedAt: null,
    }),
  );
  return attachFiles(work, item.fileIds, {
    caseKind: 'prescription',
    caseId: prescriptionId,
    authorityId,
    ownerKind: 'remediationInformation',
    ownerId: saved.id,
    disclosedToSubjectId,
  });
}

/**
 * Takes in what the subject informed of, now or at an earlier hour on paper, and settles what follows from it.
 * Late information is kept like any other, and said to be late.
 * @returns whether it came in time, and whether it completed an answer in time; what the journal keeps of it
 * @throws Refusal INVALID_INPUT, NOT_FOUND, VIOLATION_ALREADY_ACCEPTED
 */
export async function giveInformation(
  work: Work,
  given: PrescriptionCase,
  info: ReceivedInformation,
): Promise<Pick<Happened, 'findings' | 'details'>> {
  const items = chosen(given, info.items);
  const files: string[] = [];
  const incomingPaperId = await registerIncoming(work, {
    ...cameTo(given.record),
    kind: 'REMEDIATION_INFORMATION',
    receivedAt: info.receivedAt,
  });
  for (const [violationId, item] of items)
    files.push(...(await keep(work, given, violationId, item, { ...info, incomingPaperId })));
  await work.query('update violation set state = $2 where id = any($1)', [
    [...items.keys()],
    POINT_ACTS.recordRemediationInformation.opens.OPEN,
  ]);
  for (const id of items.keys()) await meetCorrection(work, given.record, id, info.receivedAt);
  const facts = await settle(work, given.record);
  const answered = answeredAt(facts) !== given.facts.request?.answeredAt;
  const withoutFiles = info.items.filter(({ fileIds }) => fileIds.length === 0);
  const findings = [
    ...judgeInformation(facts, info.receivedAt.getTime()),
    ...(answered ? judgeAnswer(facts) : []),
    ...judgeProof(withoutFiles.map(({ violationId }) => violationId)),
  ];
  return { findings, details: { count: items.size, files } };
}
