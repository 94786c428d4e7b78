import { breach, type Finding } from '../../../law';
import type { GroundFacts, InspectionFacts, ListLineFacts } from '../facts/inspection-facts';
import { groundClause } from '../ground-kind';

export type InspectedFacts = Pick<InspectionFacts['subject'], 'id' | 'successorId'>;

/** Whether what a case stands on is about its subject. Facts name of whoever has a legal successor that one. */
export const isAbout = (subjectId: number, { id, successorId }: InspectedFacts): boolean =>
  subjectId === id || subjectId === successorId;

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
  if (isAbout(prescription.subjectId, subject)) return [];
  const clause = groundClause(kind);
  return [breach(clause, 'GROUND_PRESCRIPTION_OF_OTHER_SUBJECT', 'VOID', { params: { ground: clause } })];
}

/**
 * An appointment on a legal successor stands on its predecessor's line or prescription; the act of reorganisation withdrawn, these are
 * another body's. Clauses 7, 8.
 */
export function judgeWhoseBasis({ grounds, line, subject }: InspectionFacts): Finding[] {
  return [
    ...(line === null ? [] : judgeWhoseLine(line, subject)),
    ...grounds.flatMap((ground) => judgeWhosePrescription(ground, subject)),
  ];
}
