import type { ClauseReference } from '../../law';

/** The eight grounds in the order of the sub-paragraphs of clause 8. */
export const GROUND_KINDS = [
  'GROSS_PRESCRIPTION_CONTROL',
  'PRESCRIPTION_CONTROL',
  'CONSUMER_ADDRESS',
  'PROSECUTOR_ASSIGNMENT',
  'STATE_BODY_ADDRESS',
  'COUNTER_INSPECTION',
  'REPEATED_INSPECTION',
  'CRIMINAL_PROSECUTION_ASSIGNMENT',
] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

export function groundNumber(kind: GroundKind): number {
  return GROUND_KINDS.indexOf(kind) + 1;
}

export function groundClause(kind: GroundKind): ClauseReference {
  return `8.${groundNumber(kind)}`;
}

/** Grounds 3 and 8 need no notice (clause 16). An inspection that also stands on another ground does. */
export function exemptFromNotice(kinds: readonly GroundKind[]): boolean {
  const exempt: readonly GroundKind[] = ['CONSUMER_ADDRESS', 'CRIMINAL_PROSECUTION_ASSIGNMENT'];
  return kinds.length > 0 && kinds.every((kind) => exempt.includes(kind));
}
