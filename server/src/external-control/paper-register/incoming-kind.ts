/** What comes in, by what it is: clauses 5, 25, 28, 28-1, 30, 32, 34, 10. */
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
] as const;
export type IncomingKind = (typeof INCOMING_KINDS)[number];
