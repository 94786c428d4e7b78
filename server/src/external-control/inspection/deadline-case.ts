import type { DeadlineCase } from '../../deadlines';
import type { Step } from './act';

/** What deadlines of the case are opened with: on the work lists of the inspectors named in the act. */
export function deadlineCase({ inspection, facts }: Pick<Step, 'inspection' | 'facts'>): DeadlineCase {
  return {
    caseKind: 'inspection',
    caseId: inspection.id,
    caseNumber: inspection.number,
    inspectionId: inspection.id,
    authorityId: inspection.authorityId,
    subjectId: inspection.subjectId,
    disclosedToSubjectId: inspection.disclosedToSubjectId,
    responsibleAccountIds: facts.inspectors.map(({ accountId }) => accountId),
  };
}

export function whichDeadline(inspection: { id: number }, rule: string, ref?: string) {
  return { caseKind: 'inspection', caseId: inspection.id, rule, ...(ref ? { ref } : {}) };
}
