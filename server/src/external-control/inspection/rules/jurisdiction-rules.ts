import { breach, type Finding } from '../../../law';
import type { InspectionFacts } from '../facts/inspection-facts';

function ofOffice({ subject, authority, assignmentNumber }: InspectionFacts): Finding[] {
  const central = authority.kind === 'CENTRAL';
  if (subject.competence === 'NONE') return [breach('9', 'SUBJECT_OUTSIDE_CLAUSE_9', 'VOID')];
  if (subject.competence === 'AGENCY') return central ? [] : [breach('9', 'SUBJECT_ONLY_OF_AGENCY', 'VOID')];
  if (central) {
    return assignmentNumber ? [] : [breach('9', 'AGENCY_NEEDS_ASSIGNMENT', 'VOID')];
  }
  return authority.id === subject.authorityId ? [] : [breach('9', 'SUBJECT_OF_OTHER_TERRITORY', 'VOID')];
}

function ofInspectors({ authority, agencyId, assignmentNumber, inspectors }: InspectionFacts): Finding[] {
  if (inspectors.length === 0) return [breach('12', 'INSPECTORS_MISSING', 'CURABLE')];
  const lent = (authorityId: number) => authorityId === agencyId && assignmentNumber !== null;
  const foreign = inspectors.some(({ authorityId }) => authorityId !== authority.id && !lent(authorityId));
  const unfit = inspectors.some(({ role, current }) => !current || !role.endsWith('_INSPECTOR'));
  return [
    ...(foreign ? [breach('9', 'INSPECTOR_OF_OTHER_OFFICE', 'VOID')] : []),
    ...(unfit ? [breach('9', 'INSPECTOR_NOT_IN_OFFICE', 'VOID')] : []),
  ];
}

/** Who inspects whom: by the kind of subject, its territory, and the employer of every inspector. Clause 9; D5. */
export function judgeJurisdiction(facts: InspectionFacts): Finding[] {
  return [...ofOffice(facts), ...ofInspectors(facts)];
}
