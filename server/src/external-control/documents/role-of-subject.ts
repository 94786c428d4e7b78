import type { ExternalControlDocumentKind } from './catalogue';

/** What the body is that a paper names beside its issuer: whom it checks, to whom it is addressed, or merely whom it concerns. */
export const ROLES_OF_SUBJECT = ['SUBJECT', 'OBJECT', 'ADDRESSEE', 'CONCERNED'] as const;
export type RoleOfSubject = (typeof ROLES_OF_SUBJECT)[number];

const OTHER_ROLES: Partial<Record<ExternalControlDocumentKind, RoleOfSubject>> = {
  CONTROL_APPOINTMENT_ORDER: 'OBJECT',
  CONTROL_EXTENSION_SUBMISSION: 'OBJECT',
  CONTROL_EXTENSION_ORDER: 'OBJECT',
  CONTROL_NOTICE: 'OBJECT',
  CONTROL_REQUEST: 'OBJECT',
  CONTROL_CANCELLATION_ORDER: 'OBJECT',
  CONTROL_SHORTENING_ORDER: 'OBJECT',
  CONTROL_SUBMISSION: 'OBJECT',
  CONTROL_NOTED_DECISION: 'OBJECT',
  CONTROL_ACT: 'OBJECT',
  CONTROL_LETTER: 'OBJECT',
  THIRD_PERSON_REQUEST: 'ADDRESSEE',
  ACTION_PLAN: 'ADDRESSEE',
  CONTROL_MEASURES_PLAN: 'ADDRESSEE',
  CONTROL_EXECUTION_REPORT: 'ADDRESSEE',
  REPORT_CORRECTION_REQUEST: 'ADDRESSEE',
  REPORT_CORRECTION_ACT: 'ADDRESSEE',
  REPORT_CORRECTION_REFUSAL: 'ADDRESSEE',
  // Of a body's own control and monitoring, and of papers about many: nobody is inspected by them.
  CONTROL_PLAN_ORDER: 'CONCERNED',
  INTERNAL_MONITORING_SHEET: 'CONCERNED',
  INTERNAL_MONITORING_PROPOSALS: 'CONCERNED',
  PROPOSALS_SUBMISSION: 'CONCERNED',
  PROPOSALS_LETTER: 'CONCERNED',
  HALF_YEAR_LIST_ORDER: 'CONCERNED',
  STATE_BODY_REQUEST: 'CONCERNED',
  YEAR_SCORE_ORDER: 'CONCERNED',
};

/** Of an issued paper, by its kind. */
export function roleOfSubject(kind: string): RoleOfSubject {
  return OTHER_ROLES[kind as ExternalControlDocumentKind] ?? 'SUBJECT';
}
