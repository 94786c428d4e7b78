import type { InspectionRecord } from '../inspection.record';

/** Whose paper it is. @param disclosedTo null until the subject may read it */
export function documentCase(inspection: InspectionRecord, disclosedTo: number | null) {
  return {
    procedure: inspection.procedure,
    caseKind: 'inspection',
    caseId: inspection.id,
    inspectionId: inspection.id,
    authorityId: inspection.authorityId,
    subjectId: inspection.subjectId,
    disclosedToSubjectId: disclosedTo,
  };
}
