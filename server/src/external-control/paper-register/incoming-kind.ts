/** What no step of a case takes in: the office records it, from whomever it comes. */
export const RECORDED_KINDS = [
  'COURT_PAPER',
  'PROSECUTOR_PAPER',
  'STATE_BODY_PAPER',
  'THIRD_PERSON_PAPER',
] as const;
export type RecordedKind = (typeof RECORDED_KINDS)[number];

/** Answers of others that a step of a case takes in and keeps: clauses 7-1, 8 (6), 10, 29, 35. */
export const ANSWER_KINDS = [
  'ESCALATION_ANSWER',
  'REFERRAL_ANSWER',
  'THIRD_PERSON_ANSWER',
  'FORWARDING_ANSWER',
  'LIST_ANSWER',
] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** What an office corrects at its entry: neither comes from the subject, whose own papers are corrected at their case. */
export const CORRECTABLE_KINDS: readonly string[] = [...RECORDED_KINDS, ...ANSWER_KINDS];

/** What comes in, by what it is: clauses 5, 25, 28, 28-1, 30, 32, 34, 10; answers of others under 7-1, 8 (6), 10, 29, 35. */
export const INCOMING_KINDS = [
  'OBJECTION',
  'REQUEST_ANSWER',
  'EXPLANATION',
  'REMEDIATION_INFORMATION',
  'EXTENSION_REQUEST',
  'LETTER_REPORT',
  'ACTION_PLAN',
  'PLAN_ROW_INFORMATION',
  'COMPLAINT',
  ...ANSWER_KINDS,
  ...RECORDED_KINDS,
] as const;
export type IncomingKind = (typeof INCOMING_KINDS)[number];
