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

const WITHOUT_NOTICE: readonly GroundKind[] = ['CONSUMER_ADDRESS', 'CRIMINAL_PROSECUTION_ASSIGNMENT'];

/** Grounds 3 and 8 need no notice (clause 16). An inspection that also stands on another ground does. */
export function exemptFromNotice(kinds: readonly GroundKind[]): boolean {
  return kinds.length > 0 && kinds.every((kind) => WITHOUT_NOTICE.includes(kind));
}

/** The same in SQL: whether the inspection of a row needs a notice. */
export function noticeNeededSql(alias: string): string {
  const exempt = WITHOUT_NOTICE.map((kind) => `'${kind}'`).join(', ');
  return `(select coalesce(bool_or(g.kind not in (${exempt})), true) from inspection_ground g where g.inspection_id = ${alias}.id)`;
}
