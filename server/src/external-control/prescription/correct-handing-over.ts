import { correctDeadline, type Correction, type MovedDate } from '../../deadlines';
import { calendarDate, type Finding } from '../../law';
import type { Work } from '../../platform/commands/work';
import { endAct } from './end-act';
import { judgeExtensionRequest } from './extension-rules';
import { openDutyOfControl, standsOfControl } from './gross-of-control';
import { factsOf } from './load-case';
import { PrescriptionRecord } from './prescription.record';
import { RemediationExtensionRecord } from './remediation-extension.record';

export interface CorrectedHandingOver extends Pick<Correction, 'counterEntryId' | 'because'> {
  readonly inspectionId: number;
  readonly handedOverOn: string;
  /** Left as it is where it was handed over on another day than this one. */
  readonly onlyFrom?: string | null;
}

/** Requests for more time that are undecided are late or in time by the corrected day; decided ones stay as they were decided. Clause 28; D45. */
async function markRequestsAnew(work: Work, { id, handedOverOn }: PrescriptionRecord): Promise<Finding[]> {
  const repository = work.manager.getRepository(RemediationExtensionRecord);
  const facts = {
    ...(await factsOf(work, id)),
    handedOverOn: handedOverOn === null ? null : calendarDate(handedOverOn),
  };
  const changed: Finding[] = [];
  for (const request of await repository.find({ where: { prescriptionId: id, state: 'ASKED' } })) {
    const findings = judgeExtensionRequest(facts, request.receivedAt.getTime());
    const late = findings.some(({ outcome }) => outcome === 'notMet');
    if (late === request.late) continue;
    await repository.update(request.id, { late });
    changed.push(...findings);
  }
  return changed;
}

/**
 * The prescription reached the subject on another day than was recorded: the days for asking for more time are counted anew; the
 * dates that stand in the paper stay (28, 28-1, D48), and a duty of 6-2 stands since the corrected day. Does nothing where the inspection has no prescription.
 */
export async function correctHandingOver(
  work: Work,
  { inspectionId, handedOverOn, onlyFrom, counterEntryId, because }: CorrectedHandingOver,
): Promise<MovedDate | null> {
  const repository = work.manager.getRepository(PrescriptionRecord);
  const record = await repository.findOne({ where: { inspectionId }, lock: { mode: 'pessimistic_write' } });
  if (!record?.handedOverOn || record.handedOverOn === handedOverOn) return null;
  if (onlyFrom !== undefined && record.handedOverOn !== onlyFrom) return null;
  const earlier = record.handedOverOn;
  record.handedOverOn = handedOverOn;
  const which = { caseKind: 'prescription', caseId: record.id, rule: 'P28_EXTENSION_REQUEST' };
  const moved = await correctDeadline(work, which, { counterEntryId, from: handedOverOn, because });
  if (await standsOfControl(work, record)) await openDutyOfControl(work, record);
  const findings = await markRequestsAnew(work, record);
  await endAct(work, record, {
    findings,
    event: 'prescriptionHandingOverCorrected',
    details: { recordedBefore: earlier, date: handedOverOn },
  });
  return moved;
}
