/** What an act states and what follows it, in the kinds of section 1 of the quarterly form (clauses 51, 57, 61, 62). */

/** Kinds of violations with the number that the form gives them; missed terms of complaint handling are a row of their own there. */
export const VIOLATION_NUMBERS = {
  MISSED_TERM: '3.1',
  INCOMPLETE_PACKAGE: '3.2',
  REFUSED_WITHOUT_GROUND: '3.3',
  DOCUMENTS_BEYOND_STANDARD: '3.4',
  OTHER: '3.5',
  MISSED_COMPLAINT_TERM: '6',
} as const;
export type ControlViolationKindName = keyof typeof VIOLATION_NUMBERS;
export const VIOLATION_KINDS = Object.keys(VIOLATION_NUMBERS) as ControlViolationKindName[];

/** Disciplinary penalties. */
export const PENALTY_NUMBERS = {
  REMARK: '7.1',
  REPRIMAND: '7.2',
  SEVERE_REPRIMAND: '7.3',
  WARNING_OF_INCOMPLETE_FITNESS: '7.4',
  DEMOTION: '7.5',
  DISMISSAL: '7.6',
} as const;
export type ControlPenaltyKindName = keyof typeof PENALTY_NUMBERS;
export const PENALTY_KINDS = Object.keys(PENALTY_NUMBERS) as ControlPenaltyKindName[];

/** Whose staff was disciplined: of a state body (local executive bodies; in the form of central bodies theirs), of a subordinate organisation, others. */
export const STAFF_NUMBERS = { STATE_BODY: '8.1', ORGANISATION: '8.2', OTHER: '8.3' } as const;
export type ControlStaffName = keyof typeof STAFF_NUMBERS;
export const STAFF = Object.keys(STAFF_NUMBERS) as ControlStaffName[];

export interface ViolationCount {
  readonly kind: ControlViolationKindName;
  readonly count: number;
}

export const totalOf = (counts: readonly ViolationCount[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);
