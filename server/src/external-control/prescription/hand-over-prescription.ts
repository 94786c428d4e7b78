import { openDeadline } from '../../deadlines';
import type { Work } from '../../platform/commands/work';
import type { PrescriptionHandingOver } from '../case';
import { discloseDocuments } from '../documents';
import { endAct } from './end-act';
import { caseOf } from './load-case';
import { PrescriptionRecord } from './prescription.record';

/**
 * The prescription reached the subject with the result act: its dates run from now on (clauses 23, 24, 28-1).
 * Does nothing where the inspection has no prescription.
 */
export async function handOverPrescription(work: Work, { inspectionId, handedOverOn }: PrescriptionHandingOver): Promise<void> {
  const repository = work.manager.getRepository(PrescriptionRecord);
  const record = await repository.findOne({ where: { inspectionId }, lock: { mode: 'pessimistic_write' } });
  if (!record) return;
  const { subjectId } = record;
  Object.assign(record, { phase: 'RUNNING', handedOverOn, disclosedToSubjectId: subjectId });
  await work.query('update violation set disclosed_to_subject_id = $2 where prescription_id = $1', [record.id, subjectId]);
  await discloseDocuments(work, { caseKind: 'prescription', caseId: record.id }, subjectId);
  await openDeadline(work, {
    ...caseOf(record),
    responsibleAccountIds: record.responsibleAccountIds,
    rule: 'P28_1_REMEDIATION',
    party: 'SUBJECT',
    from: record.reportBy,
  });
  await endAct(work, record, 'prescriptionHandedOver', { date: handedOverOn, dueDate: record.reportBy });
}
