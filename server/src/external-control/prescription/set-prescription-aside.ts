import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { setDocumentsAside } from '../documents';
import { endAct } from './end-act';
import { PrescriptionRecord } from './prescription.record';

/** What is left of a prescription that was set aside: its number is never given again. */
export interface PrescriptionSetAside {
  readonly number: string;
  readonly date: string;
  /** None where it was drawn up before the case was taken in. */
  readonly documentId: number | null;
}

/**
 * Takes a prescription out of force together with its result act, before either reached the subject (clauses 22, 22-1): it never ran, so
 * only its paper and its journal remain. Its violations are taken out before it, with the act that names them.
 * @returns null where the act has none
 * @throws Refusal WRONG_STATE for one that was handed over
 */
export async function setPrescriptionAside(
  work: Work,
  inspectionId: number,
): Promise<PrescriptionSetAside | null> {
  const repository = work.manager.getRepository(PrescriptionRecord);
  const record = await repository.findOne({ where: { inspectionId }, lock: { mode: 'pessimistic_write' } });
  if (!record) return null;
  if (record.phase !== 'DRAWN_UP') throw new Refusal('WRONG_STATE');
  const { id, number, date } = record;
  const documentId = await setDocumentsAside(work, {
    caseKind: 'prescription',
    caseId: id,
    kind: 'PRESCRIPTION',
  });
  await endAct(work, record, { event: 'prescriptionSetAside' });
  await repository.delete(id);
  return { number, date, documentId };
}
