import { correctDeadline, type Correction, type MovedDate } from '../../deadlines';
import type { Work } from '../../platform/commands/work';
import { endAct } from './end-act';
import { PrescriptionRecord } from './prescription.record';

export interface CorrectedHandingOver extends Pick<Correction, 'counterEntryId' | 'because'> {
  readonly inspectionId: number;
  readonly handedOverOn: string;
  /** Left as it is where it was handed over on another day than this one. */
  readonly onlyFrom?: string | null;
}

/**
 * The prescription reached the subject on another day than was recorded: the days for asking for more time are counted anew; the
 * dates that stand in the paper stay (28, 28-1, D48). Does nothing where the inspection has no prescription.
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
  await endAct(work, record, {
    event: 'prescriptionHandingOverCorrected',
    details: { recordedBefore: earlier, date: handedOverOn },
  });
  return moved;
}
