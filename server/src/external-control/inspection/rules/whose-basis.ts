import { breach, type Finding } from '../../../law';
import type { PrescriptionFacts } from '../../case';
import type { AssignmentFacts, GroundFacts, InspectionFacts, ListLineFacts } from '../facts/inspection-facts';
import { groundClause } from '../ground-kind';

export type InspectedFacts = Pick<InspectionFacts['subject'], 'id' | 'successorId'>;

/** Whether what a case stands on is about its subject. Facts name of whoever has a legal successor that one. */
export const isAbout = (subjectId: number, { id, successorId }: InspectedFacts): boolean =>
  subjectId === id || subjectId === successorId;

/** The prescription was issued to it, or to one in whose place it stands: a division may have given both to different successors since. */
export const isPrescribedTo = (
  { subjectId, issuedToId = subjectId }: Pick<PrescriptionFacts, 'subjectId' | 'issuedToId'>,
  subject: InspectedFacts,
): boolean => isAbout(subjectId, subject) || issuedToId === subject.id;

/** A control is of whom its line names. Clause 7. */
export function judgeWhoseLine(line: ListLineFacts, subject: InspectedFacts): Finding[] {
  if (isAbout(line.subjectId, subject)) return [];
  const params = { year: line.year, half: line.half };
  return [breach('7', 'LINE_OF_OTHER_SUBJECT', 'VOID', { params })];
}

/** The prescription under control was issued to whoever is inspected. Clauses 8.1, 8.2. */
export function judgeWhosePrescription(
  { kind, prescription }: GroundFacts,
  subject: InspectedFacts,
): Finding[] {
  if (!kind.endsWith('PRESCRIPTION_CONTROL') || !prescription) return [];
  if (isPrescribedTo(prescription, subject)) return [];
  const clause = groundClause(kind);
  return [breach(clause, 'GROUND_PRESCRIPTION_OF_OTHER_SUBJECT', 'VOID', { params: { ground: clause } })];
}

/** The complaint on which it stands is about whoever is inspected. Clause 8.3. */
export function judgeWhoseComplaint(
  { kind, complaintSubjectId }: GroundFacts,
  subject: InspectedFacts,
): Finding[] {
  if (!complaintSubjectId || isAbout(complaintSubjectId, subject)) return [];
  const clause = groundClause(kind);
  return [breach(clause, 'GROUND_COMPLAINT_OF_OTHER_SUBJECT', 'VOID', { params: { ground: clause } })];
}

/** The assignment by which the Agency inspects names whoever is inspected. Clause 9. */
export function judgeWhoseAssignment(
  { number, subjectId }: AssignmentFacts,
  subject: InspectedFacts,
): Finding[] {
  if (isAbout(subjectId, subject)) return [];
  return [breach('9', 'ASSIGNMENT_OF_OTHER_SUBJECT', 'VOID', { params: { number } })];
}

/**
 * An appointment on a legal successor stands on its predecessor's line, prescription, complaint or assignment; the act of reorganisation withdrawn, these are
 * another body's. Clauses 7 to 9.
 */
export function judgeWhoseBasis({ grounds, line, assignment, subject }: InspectionFacts): Finding[] {
  return [
    ...(line === null ? [] : judgeWhoseLine(line, subject)),
    ...(assignment === null ? [] : judgeWhoseAssignment(assignment, subject)),
    ...grounds.flatMap((ground) => [
      ...judgeWhosePrescription(ground, subject),
      ...judgeWhoseComplaint(ground, subject),
    ]),
  ];
}
