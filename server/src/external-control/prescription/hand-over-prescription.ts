import type { Work } from '../../platform/commands/work';
import type { PrescriptionHandingOver } from '../case';
import { discloseDocuments } from '../documents';
import { endAct } from './end-act';
import { openDutyOfControl } from './gross-of-control';
import { phaseAfter } from './phase-states';
import { PrescriptionRecord } from './prescription.record';
import { openTerm } from './terms';

/**
 * The prescription reached the subject with the result act: its dates run from now on, and the days for asking for more time
 * (clauses 23, 24, 28, 28-1).
 * Does nothing where the inspection has no prescription.
 */
export async function handOverPrescription(
  work: Work,
  { inspectionId, handedOverOn }: PrescriptionHandingOver,
): Promise<void> {
  const repository = work.manager.getRepository(PrescriptionRecord);
  const record = await repository.findOne({ where: { inspectionId }, lock: { mode: 'pessimistic_write' } });
  if (!record) return;
  const { subjectId } = record;
  const phase = phaseAfter('handOverResultAct', record.phase, 'RUNNING');
  Object.assign(record, { phase, handedOverOn, disclosedToSubjectId: subjectId });
  await work.query('update violation set disclosed_to_subject_id = $2 where prescription_id = $1', [
    record.id,
    subjectId,
  ]);
  await discloseDocuments(work, { caseKind: 'prescription', caseId: record.id }, subjectId);
  await openTerm(work, record, 'P28_1_REMEDIATION', record.reportBy);
  await openTerm(work, record, 'P28_EXTENSION_REQUEST', handedOverOn);
  await openDutyOfControl(work, record);
  await endAct(work, record, {
    event: 'prescriptionHandedOver',
    details: { date: handedOverOn, dueDate: record.reportBy },
  });
}
