import { enumOf } from '../../../platform/graphql/enum-of';
import { PROCEDURES } from '../../documents';
import { SUSPENSION_CAUSES } from '../facts/inspection-facts';
import { GROUND_KINDS } from '../ground-kind';
import { RECOMMENDATION_AIMS, REQUEST_KINDS } from '../rules/field-rules';
import { INSPECTION_STATES } from '../states';
import { DOCUMENT_REQUEST_STATES } from '../rules/document-request-states';

export const InspectionStateEnum = enumOf('InspectionState', INSPECTION_STATES);
export const GroundKindEnum = enumOf(
  'GroundKind',
  GROUND_KINDS,
  'The eight grounds of clause 8, in its order.',
);
export const ProcedureEnum = enumOf(
  'Procedure',
  PROCEDURES,
  'An unscheduled inspection, or a preventive control with a visit (clauses 4, 6).',
);
export const InspectionScopeEnum = enumOf(
  'InspectionScope',
  ['SINGLE_FACT', 'WHOLE_ACTIVITY'],
  'One fact, or the activity over a period (clause 15).',
);
export const ChecklistAnswerKindEnum = enumOf('ChecklistAnswerKind', ['MET', 'VIOLATED', 'NOT_APPLICABLE']);
export const RefusalProtocolKindEnum = enumOf(
  'RefusalProtocolKind',
  ['ACT_NOT_ACCEPTED', 'CHECKLIST_NOT_ACKNOWLEDGED', 'ACCESS_OBSTRUCTED'],
  'The three causes of a protocol (clause 18).',
);
export const SuspensionCauseEnum = enumOf(
  'SuspensionCause',
  SUSPENSION_CAUSES,
  'What an inspection waits for (clause 19).',
);
export const SpecialistKindEnum = enumOf(
  'SpecialistKind',
  ['SPECIALIST', 'CONSULTANT', 'EXPERT'],
  'Who may be brought in (clause 11).',
);
export const CourseNoticeKindEnum = enumOf(
  'CourseNoticeKind',
  ['EXTENSION', 'SUSPENSION', 'RESUMPTION'],
  'What the subject is told of the course of an inspection (clauses 14, 21).',
);
export const DocumentRequestStateEnum = enumOf('DocumentRequestState', DOCUMENT_REQUEST_STATES);
export const DocumentRequestKindEnum = enumOf(
  'DocumentRequestKind',
  REQUEST_KINDS,
  'What is asked of the subject (clause 5).',
);
export const RecommendationAimEnum = enumOf(
  'RecommendationAim',
  RECOMMENDATION_AIMS,
  'What a recommendation aims at (clause 5).',
);
export const FieldRecordKindEnum = enumOf('FieldRecordKind', ['HEARING', 'PUBLIC_MONITORING']);
export const MonitoringSourceEnum = enumOf('PublicMonitoringSource', ['NATURAL_PERSON', 'NON_PROFIT']);
export const HearingSigningEnum = enumOf('HearingSigning', ['SIGNED', 'REFUSED']);
export const ObjectionOutcomeEnum = enumOf('ObjectionOutcome', [
  'UPHELD',
  'PARTLY_UPHELD',
  'REJECTED',
] as const);
export const InspectionOrderEnum = enumOf('InspectionOrder', ['NEWEST', 'NEXT_DEADLINE']);
export const TimelineStateEnum = enumOf('TimelineState', ['DONE', 'CURRENT', 'AHEAD', 'SKIPPED']);

export type InspectionOrder = keyof typeof InspectionOrderEnum;
export type TimelineState = keyof typeof TimelineStateEnum;
