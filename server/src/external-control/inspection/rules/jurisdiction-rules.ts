import { breach, type Finding } from '../../../law';
import type { InspectionFacts } from '../facts/inspection-facts';
import { judgeWhoseAssignment } from './whose-basis';

/**
 * Of a territorial body's competence the Agency inspects by an assignment of its leadership alone: a draft without one would be void,
 * and would bar the body from its own line meanwhile. Clause 9.
 */
export function judgeWithoutAssignment(
  { subject, authority }: Pick<InspectionFacts, 'subject' | 'authority'>,
  assignmentId: number | null,
): Finding[] {
  const asks = authority.kind === 'CENTRAL' && subject.competence === 'TERRITORIAL';
  return asks && assignmentId === null ? [breach('9', 'AGENCY_NEEDS_ASSIGNMENT', 'VOID')] : [];
}

function ofOffice({ subject, authority, assignment }: InspectionFacts): Finding[] {
  const central = authority.kind === 'CENTRAL';
  if (subject.competence === 'NONE') return [breach('9', 'SUBJECT_OUTSIDE_CLAUSE_9', 'VOID')];
  if (subject.competence === 'AGENCY') return central ? [] : [breach('9', 'SUBJECT_ONLY_OF_AGENCY', 'VOID')];
  if (central) return assignment ? [] : [breach('9', 'AGENCY_NEEDS_ASSIGNMENT', 'VOID')];
  return authority.id === subject.authorityId ? [] : [breach('9', 'SUBJECT_OF_OTHER_TERRITORY', 'VOID')];
}

/**
 * Nobody is inspected who was no more when the act of appointment was signed: the legal successor stands in that place. A case
 * whose act is older goes on. Clause 9.
 */
export function judgeSuccessor({ subject: { successor, succeededOn }, actDate }: InspectionFacts): Finding[] {
  if (successor === null || succeededOn === null) return [];
  // Whoever signs today signs after it: a succession to come is not recorded.
  if (actDate !== null && actDate < succeededOn) return [];
  return [breach('9', 'SUBJECT_SUCCEEDED', 'VOID', { params: { successor } })];
}

/** Whether the assignment that is named gives what it is named for. */
function ofAssignment({ subject, assignment }: InspectionFacts): Finding[] {
  if (assignment === null) return [];
  const params = { number: assignment.number };
  return [
    ...(assignment.withdrawn ? [breach('9', 'ASSIGNMENT_WITHDRAWN', 'VOID', { params })] : []),
    ...judgeWhoseAssignment(assignment, subject),
  ];
}

function ofInspectors({ subject, authority, agencyId, assignment, inspectors }: InspectionFacts): Finding[] {
  if (inspectors.length === 0) return [breach('12', 'INSPECTORS_MISSING', 'CURABLE')];
  const lent = (authorityId: number) => authorityId === agencyId && assignment !== null;
  const foreign = inspectors.some(({ authorityId }) => authorityId !== authority.id && !lent(authorityId));
  const unfit = inspectors.some(({ role, current }) => !current || !role.endsWith('_INSPECTOR'));
  const unassigned =
    assignment !== null &&
    subject.competence === 'TERRITORIAL' &&
    inspectors.some(
      ({ authorityId, capacityId }) =>
        authorityId === agencyId && !assignment.capacityIds.includes(capacityId),
    );
  return [
    ...(foreign ? [breach('9', 'INSPECTOR_OF_OTHER_OFFICE', 'VOID')] : []),
    ...(unfit ? [breach('9', 'INSPECTOR_NOT_IN_OFFICE', 'VOID')] : []),
    ...(unassigned
      ? [breach('9', 'INSPECTOR_NOT_ASSIGNED', 'VOID', { params: { number: assignment.number } })]
      : []),
  ];
}

/**
 * Who inspects whom: by the kind of subject, its territory, the employer of every inspector, and the assignment by which the
 * Agency's staff inspects within a territorial body's competence. Clause 9; D5.
 */
export function judgeJurisdiction(facts: InspectionFacts): Finding[] {
  return [...judgeSuccessor(facts), ...ofOffice(facts), ...ofAssignment(facts), ...ofInspectors(facts)];
}
