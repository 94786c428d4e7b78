import type { PrescriptionRecord } from './prescription.record';

/** The prescription, for what comes in from its subject to be registered under. */
export const cameTo = (record: PrescriptionRecord) => ({
  authorityId: record.authorityId,
  caseKind: 'prescription' as const,
  caseId: record.id,
  caseNumber: record.number,
  inspectionId: record.inspectionId,
  senderId: record.subjectId,
  disclosedToSubjectId: record.disclosedToSubjectId,
});
