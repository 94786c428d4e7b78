import type { ExternalControlDocumentKind } from './catalogue';
import { COPIES } from './issue';

/** Drawn up by a body of the subjects' side under its own numbers: no register of an office holds them. */
const OF_BODIES: readonly ExternalControlDocumentKind[] = [
  'CONTROL_PLAN_ORDER',
  'CONTROL_APPOINTMENT_ORDER',
  'CONTROL_EXTENSION_SUBMISSION',
  'CONTROL_EXTENSION_ORDER',
  'CONTROL_NOTICE',
  'CONTROL_REQUEST',
  'CONTROL_CANCELLATION_ORDER',
  'CONTROL_SHORTENING_ORDER',
  'CONTROL_SUBMISSION',
  'CONTROL_NOTED_DECISION',
  'CONTROL_ACT',
  'CONTROL_LETTER',
  'CONTROL_MEASURES_PLAN',
  'CONTROL_EXECUTION_REPORT',
  'INTERNAL_MONITORING_SHEET',
  'INTERNAL_MONITORING_PROPOSALS',
  'PROPOSALS_SUBMISSION',
  'PROPOSALS_LETTER',
  'REPORT_CORRECTION_REQUEST',
  'ACTION_PLAN',
];

/** Kinds of papers that an office numbers and that go to somebody. */
export const OUTGOING_KINDS: readonly ExternalControlDocumentKind[] = (
  Object.keys(COPIES) as ExternalControlDocumentKind[]
).filter((kind) => !OF_BODIES.includes(kind) && COPIES[kind].some((recipient) => recipient !== 'OFFICE'));
