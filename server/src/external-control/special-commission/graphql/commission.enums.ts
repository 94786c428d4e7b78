import { enumOf } from '../../../platform/graphql/enum-of';
import { OBJECTION_OUTCOMES, OBJECTIVITY_OUTCOMES } from '../commands/voting';
import { COMMISSION_STATES } from '../states';
import { QUESTION_STATES } from '../question-states';

export const CommissionStateEnum = enumOf('CommissionState', COMMISSION_STATES);
export const CommissionPartEnum = enumOf('CommissionPart', ['CHAIR', 'MEMBER', 'SECRETARY'] as const);
export const SeatEndEnum = enumOf('SeatEnd', ['RECUSED', 'CHANGED', 'PROTOCOL_SENT'] as const);
export const CommissionOrderKindEnum = enumOf('CommissionOrderKind', ['FORMED', 'CHANGED'] as const);
export const InvitationKindEnum = enumOf('InvitationKind', ['SUBJECT', 'INSPECTOR'] as const);
export const CommissionQuestionKindEnum = enumOf('CommissionQuestionKind', [
  'OBJECTION',
  'OBJECTIVITY',
] as const);
export const CommissionQuestionStateEnum = enumOf('CommissionQuestionState', QUESTION_STATES);
export const CommissionOutcomeEnum = enumOf('CommissionOutcome', [
  ...OBJECTION_OUTCOMES,
  ...OBJECTIVITY_OUTCOMES,
] as const);
export const VoteChoiceEnum = enumOf('VoteChoice', ['FOR', 'AGAINST'] as const);
