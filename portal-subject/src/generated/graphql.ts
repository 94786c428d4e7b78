/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptPlanRowInput = {
  rowId: string | number;
};

export type ActionPlanRowInput = {
  completion?: string | null | undefined;
  dueDate?: string | null | undefined;
  measure?: string | null | undefined;
  responsible?: string | null | undefined;
};

export type AddControlExpertInput = {
  /** A civil-law relation with the object. */
  civilLawTies: boolean;
  /** What the expert knows. */
  field: string;
  fullName: string;
  /** A labour relation with the object. */
  labourTies: boolean;
  organisation?: string;
};

export type AddInternalFindingInput = {
  fileIds?: Array<string | number>;
  point: number;
  publicServiceId?: string | number | null | undefined;
  text: string;
};

export type AddMonitoringProposalInput = {
  addressee: string;
  findingId: string | number;
  kind: number;
  /** Of the fourth kind alone. */
  objectId?: string | number | null | undefined;
  reportBy: string;
  text: string;
};

export type AnswerControlRequestInput = {
  fileIds?: Array<string | number>;
  requestId: string | number;
  text: string;
  /** Kept back as a secret that the law protects. */
  withheldAsSecret?: boolean;
};

export type AnswerDocumentRequestInput = {
  /** Of an explanation one for each question that was put, in their order (clause 5, sub-paragraph 2). */
  answers?: Array<string>;
  fileIds: Array<string | number>;
  /** May be empty where each question is answered. */
  text: string;
};

export type AnswerMonitoringPointInput = {
  answer: PointAnswer;
  fileIds?: Array<string | number>;
  number: number;
  /** What was studied; why, where the point does not apply. */
  text?: string;
};

export type AppointControlEventInput = {
  endDate: string;
  plannedStart: string;
};

/** One of the activities that an order appoints together, with its own dates. */
export type AppointTogetherInput = {
  endDate: string;
  eventId: string | number;
  expectedVersion: number;
  plannedStart: string;
};

/** Why an activity that has not begun is not held. */
export type CancelControlEventInput = {
  reason: string;
};

export type ChangeControlPlanInput = {
  kind: ControlPlanChangeKind;
  /** The line that is added or put in its place. */
  line?: ControlPlanLineInput | null | undefined;
  /** The line that is replaced or removed. */
  lineId?: string | number | null | undefined;
  reason: string;
};

export type ChecklistAnswerKind =
  | 'MET'
  | 'NOT_APPLICABLE'
  | 'VIOLATED';

export type CommissionQuestionState =
  | 'CARRIED'
  | 'LOST'
  | 'OPEN';

export type CommissionState =
  | 'FORMED'
  | 'IN_SESSION'
  | 'PROTOCOL_SENT'
  | 'PROTOCOL_SIGNED'
  | 'SESSION_SET';

export type ComputedFigureSource =
  | 'COMPLAINTS'
  | 'CONTROL_EVENTS'
  | 'SERVICE_FIGURES';

export type ControlAcquaintance =
  | 'REFUSED'
  | 'SHOWN';

export type ControlEventBasis =
  | 'MONITORING'
  | 'PLAN';

export type ControlEventFilter = {
  /** Only those in which your body is the object. */
  asObject?: boolean | null | undefined;
  state?: Array<ControlEventState> | null | undefined;
};

export type ControlEventState =
  | 'ACT_DRAWN_UP'
  | 'ACT_SHOWN'
  | 'APPOINTED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'DRAFT'
  | 'NOTIFIED'
  | 'STARTED'
  | 'SUBMITTED'
  | 'UNDER_MEASURES';

export type ControlExtensionState =
  | 'ASKED'
  | 'DECLINED'
  | 'GRANTED';

export type ControlHanding =
  | 'REFUSED'
  | 'TAKEN';

export type ControlPenaltyKind =
  | 'DEMOTION'
  | 'DISMISSAL'
  | 'REMARK'
  | 'REPRIMAND'
  | 'SEVERE_REPRIMAND'
  | 'WARNING_OF_INCOMPLETE_FITNESS';

export type ControlPlanChangeKind =
  | 'ADDED'
  | 'REMOVED'
  | 'REPLACED';

/** What clause 43 asks of a line. */
export type ControlPlanLineInput = {
  completion: string;
  endsOn: string;
  /** Accounts of the unit’s people. */
  executorIds: Array<string | number>;
  objectId: string | number;
  questions: string;
  startsOn: string;
};

export type ControlPlanState =
  | 'AGREED'
  | 'APPROVED'
  | 'DRAFT'
  | 'WITHDRAWN';

export type ControlRecordKind =
  | 'COMPLAINTS'
  | 'MONITORING_SYSTEM'
  | 'OTHER'
  | 'PAPERS';

/** What must hold between rows of a report in every month. */
export type ControlRelationKind =
  | 'EQUAL'
  | 'NOT_WITHOUT'
  | 'SUM_OF_CHILDREN'
  | 'SUM_OF_SERVICES';

export type ControlRequestKind =
  | 'CERTIFICATE'
  | 'DOCUMENTS'
  | 'ORAL_EXPLANATION'
  | 'WRITTEN_EXPLANATION';

export type ControlResponseKind =
  | 'AGREED'
  | 'OBJECTED';

export type ControlStaff =
  | 'ORGANISATION'
  | 'OTHER'
  | 'STATE_BODY';

/** How many violations of one kind an act states. */
export type ControlViolationCountInput = {
  count: number;
  kind: ControlViolationKind;
};

export type ControlViolationKind =
  | 'DOCUMENTS_BEYOND_STANDARD'
  | 'INCOMPLETE_PACKAGE'
  | 'MISSED_COMPLAINT_TERM'
  | 'MISSED_TERM'
  | 'OTHER'
  | 'REFUSED_WITHOUT_GROUND';

export type ControlWithoutVisitState =
  | 'ANALYSIS'
  | 'ENDED'
  | 'RECOMMENDED'
  | 'SEEN';

/** A fact that a counter-entry corrects (clauses 5 to 35). */
export type CorrectedFact =
  | 'ACCESS_END'
  | 'ACTION_PLAN_RECEIPT'
  | 'ADMINISTRATIVE_OUTCOME'
  | 'APPOINTMENT_HANDING_OVER'
  | 'APPOINTMENT_REGISTRATION'
  | 'CHECKLIST_ACQUAINTANCE'
  | 'ESCALATION_ANSWER'
  | 'ESCALATION_DELIVERY'
  | 'EXTENSION_NOTICE'
  | 'FIELD_RECORD'
  | 'LETTER_RECEIPT'
  | 'LETTER_REPORT'
  | 'OBJECTION_RECEIPT'
  | 'OBSTRUCTION_PROTOCOL'
  | 'PAPER_RECEIPT'
  | 'PAPER_SENDING'
  | 'PRESCRIPTION_HANDING_OVER'
  | 'REMEDIATION_EXTENSION_REQUEST'
  | 'REMEDIATION_INFORMATION'
  | 'REQUEST_ANSWER'
  | 'RESULT_ACT_HANDING_OVER'
  | 'RESULT_ACT_REFUSAL'
  | 'RESULT_ACT_REGISTRY_MARK'
  | 'RESUMPTION_NOTICE'
  | 'START_NOTICE'
  | 'START_REFUSAL_PROTOCOL'
  | 'SUSPENSION_NOTICE';

export type CounterEntryState =
  | 'DECLINED'
  | 'PROPOSED'
  | 'SIGNED';

/** What the subject is told of the course of an inspection (clauses 14, 21). */
export type CourseNoticeKind =
  | 'EXTENSION'
  | 'RESUMPTION'
  | 'SUSPENSION';

export type DeadlineState =
  | 'CANCELLED'
  | 'DUE_SOON'
  | 'MET'
  | 'MET_LATE'
  | 'OVERDUE'
  | 'RUNNING'
  | 'SUSPENDED';

export type DeclineControlExtensionInput = {
  reason: string;
};

/** How something was brought to its addressee. */
export type DeliveryWay =
  | 'ELECTRONIC'
  | 'EMAIL'
  | 'PAPER';

export type DocumentKind =
  | 'ACT_OF_APPOINTMENT'
  | 'ADDITIONAL_ACT'
  | 'COMMISSION_INVITATION'
  | 'COMMISSION_ORDER'
  | 'COMMISSION_PROTOCOL'
  | 'COMPLAINT_FORWARDING'
  | 'CONTROL_ACT'
  | 'CONTROL_APPOINTMENT'
  | 'CONTROL_APPOINTMENT_ORDER'
  | 'CONTROL_CANCELLATION_ORDER'
  | 'CONTROL_EXTENSION_ORDER'
  | 'CONTROL_EXTENSION_SUBMISSION'
  | 'CONTROL_LETTER'
  | 'CONTROL_NOTICE'
  | 'CONTROL_PLAN_ORDER'
  | 'CONTROL_RECOMMENDATION'
  | 'CONTROL_REQUEST'
  | 'COURT_CLAIM'
  | 'DISCLOSURE_LETTER'
  | 'EXTENSION_DECISION'
  | 'EXTENSION_NOTICE'
  | 'FIELD_REQUEST'
  | 'HALF_YEAR_LIST_ORDER'
  | 'HEARING_RECORD'
  | 'INFORMATION_REQUEST'
  | 'INSPECTOR_CHANGE_ACT'
  | 'INTERNAL_MONITORING_PROPOSALS'
  | 'INTERNAL_MONITORING_SHEET'
  | 'LETTER_ON_MEASURES'
  | 'LIABILITY_LETTER'
  | 'LIST_NOTICE'
  | 'MONITORING_DECISION'
  | 'MONITORING_LETTER'
  | 'MONITORING_RECORD'
  | 'MONITORING_REFERRAL'
  | 'PRESCRIPTION'
  | 'PROPOSALS_LETTER'
  | 'PROPOSALS_SUBMISSION'
  | 'PROSECUTOR_NOTICE'
  | 'RECOMMENDATION'
  | 'REFERRAL_OF_MATERIALS'
  | 'REFUSAL_PROTOCOL'
  | 'REPORT_CORRECTION_ACT'
  | 'REPORT_CORRECTION_REFUSAL'
  | 'REPORT_CORRECTION_REQUEST'
  | 'RESULT_ACT'
  | 'RESULT_ACT_REFUSAL_PROTOCOL'
  | 'RESUMPTION_ACT'
  | 'RESUMPTION_NOTICE'
  | 'START_NOTICE'
  | 'STATE_BODY_NOTICE'
  | 'STATE_BODY_REQUEST'
  | 'SUSPENSION_ACT'
  | 'SUSPENSION_NOTICE'
  | 'YEAR_SCORE_ORDER';

/** What is asked of the subject (clause 5). */
export type DocumentRequestKind =
  | 'DOCUMENTS'
  | 'EXPLANATION'
  | 'INTERNAL_CONTROL'
  | 'RECOMMENDATION'
  | 'SYSTEM_ACCESS';

export type DocumentRequestState =
  | 'ANSWERED'
  | 'CANCELLED'
  | 'SENT';

export type DraftControlEventAfterMonitoringInput = {
  endDate: string;
  executorIds: Array<string | number>;
  monitoringDate?: string | null | undefined;
  /** The letter that the body had after external monitoring (clause 37), where that gave rise to it. */
  monitoringLetterId?: string | number | null | undefined;
  /** What a monitoring that was held before the system is called, and its number; one of the system is named by its proposal or its letter. */
  monitoringReference?: string | null | undefined;
  objectId: string | number;
  plannedStart: string;
  questions: string;
};

export type DraftControlEventOnProposalInput = {
  endDate: string;
  executorIds: Array<string | number>;
  plannedStart: string;
  /** A proposal of the fourth kind of clause 59 that was sent on. */
  proposalId: string | number;
  questions: string;
};

/** What the executors write of the thirteen items of clause 51. */
export type DrawUpControlActInput = {
  accountability?: string;
  analysis: string;
  causes: string;
  checklist: string;
  /** What proves the violations. */
  fileIds?: Array<string | number>;
  measures?: string;
  measuresBy?: string | null | undefined;
  periodFrom: string;
  periodTo: string;
  place: string;
  points: string;
  /** Who else was present. */
  present?: string;
  /** Point by point; left out, the measures are one recommendation. */
  recommendations?: Array<string>;
  results: string;
  /** How many violations of which kind: rows 3.1 to 3.5 and 6 of the quarterly form. */
  violationCounts?: Array<ControlViolationCountInput>;
  violations: boolean;
};

export type ExtensionItemInput = {
  remedyBy: string;
  violationId: string | number;
};

export type ExtensionState =
  | 'ASKED'
  | 'DROPPED'
  | 'EXTENDED'
  | 'REFUSED';

export type FileObjectionInput = {
  fileIds: Array<string | number>;
  text: string;
};

export type FindingOutcome =
  | 'COMPUTED'
  | 'MET'
  | 'NOT_MET'
  | 'UNCLEAR';

export type HalfYearListState =
  | 'APPROVED'
  | 'DRAFT'
  | 'FROZEN'
  | 'PUBLISHED';

export type HearingSigning =
  | 'REFUSED'
  | 'SIGNED';

export type InformOnPlanRowInput = {
  fileIds?: Array<string | number>;
  rowId: string | number;
  text: string;
};

export type InspectionFilter = {
  authorityId?: string | number | null | undefined;
  /** The capacity of an inspector who is named. */
  inspectorId?: string | number | null | undefined;
  /** Only those in which you are a named inspector. */
  inspectorMe?: boolean | null | undefined;
  procedure?: Array<Procedure> | null | undefined;
  /** Part of the number, of the subject’s name or of the subject-matter. */
  search?: string | null | undefined;
  state?: Array<InspectionState> | null | undefined;
  subjectId?: string | number | null | undefined;
};

export type InspectionOrder =
  | 'NEWEST'
  | 'NEXT_DEADLINE';

/** One fact, or the activity over a period (clause 15). */
export type InspectionScope =
  | 'SINGLE_FACT'
  | 'WHOLE_ACTIVITY';

export type InspectionState =
  | 'APPOINTED'
  | 'CLOSED'
  | 'DRAFT'
  | 'HANDED_OVER'
  | 'IN_PROGRESS'
  | 'NOTIFIED'
  | 'REGISTERED'
  | 'RESULTS_DRAWN_UP'
  | 'SUSPENDED'
  | 'WITHDRAWN';

export type InternalMonitoringState =
  | 'CLOSED'
  | 'OPEN'
  | 'SENT'
  | 'SUBMITTED';

export type InvitationKind =
  | 'INSPECTOR'
  | 'SUBJECT';

export type IssueLetterOnMeasuresInput = {
  /** Left out: the head of the subject. */
  addressee?: string | null | undefined;
  demands: Array<LetterDemandInput>;
  /** Day by which the subject reports back. */
  reportBy: string;
  way: DeliveryWay;
};

export type KeepSignedOriginalInput = {
  /** Uploaded with `POST /files`. */
  fileId: string | number;
  note?: string | null | undefined;
  signedOn: string;
};

export type Language =
  | 'EN'
  | 'KK'
  | 'RU';

export type LetterDemandInput = {
  kind: LetterDemandKind;
  /** Left out: the words of the clause. */
  text?: string | null | undefined;
};

export type LetterDemandKind =
  | 'CHANGE_LEGAL_ACTS'
  | 'HOLD_TO_ACCOUNT'
  | 'IMPROVE_PROCEDURES'
  | 'OPTIMISE_PROCESSES'
  | 'REMEDY_VIOLATIONS'
  | 'REMOVE_CAUSES'
  | 'RESTORE_RIGHTS';

export type LetterState =
  | 'ACCEPTED'
  | 'NOT_OWED'
  | 'OWED'
  | 'RECEIVED'
  | 'REPORTED'
  | 'RETURNED'
  | 'SENT'
  | 'WITHDRAWN';

/** A file of the case; what was found on a point of the checklist; what the subject answered to a request; what was said at a hearing or told by public monitoring; an objection; what a protocol of a refusal describes; in internal control an answer or an objection of the object, a finding of internal monitoring. */
export type MarkableThing =
  | 'CONTROL_ACT'
  | 'CONTROL_ANSWER'
  | 'CONTROL_RESPONSE'
  | 'FIELD_RECORD'
  | 'FILE'
  | 'FINDING'
  | 'INTERNAL_FINDING'
  | 'INTERNAL_POINT'
  | 'MONITORING_PROPOSAL'
  | 'OBJECTION'
  | 'REFUSAL_PROTOCOL'
  | 'REQUEST_ANSWER';

export type MeasureState =
  | 'ACCEPTED'
  | 'INFORMED'
  | 'OPEN'
  | 'RETURNED';

export type ObjectToControlActInput = {
  fileIds?: Array<string | number>;
  text: string;
};

export type ObjectionOutcome =
  | 'PARTLY_UPHELD'
  | 'REJECTED'
  | 'UPHELD';

export type OpenInternalMonitoringInput = {
  quarter: number;
  year: number;
};

/** Who must act. */
export type Party =
  | 'AUTHORITY'
  | 'REGISTRY'
  | 'SUBJECT';

export type PlanClashKind =
  | 'EXECUTOR'
  | 'OBJECT';

export type PointAnswer =
  | 'MET'
  | 'NOT_APPLICABLE'
  | 'VIOLATED';

export type PrescriptionState =
  | 'CLOSED_BY_INSPECTION'
  | 'DRAWN_UP'
  | 'FULFILLED'
  | 'INFORMATION_GIVEN'
  | 'INFORMATION_MISSED'
  | 'REQUEST_SENT'
  | 'REQUEST_UNANSWERED'
  | 'RETURNED'
  | 'RUNNING'
  | 'WITHDRAWN';

/** An unscheduled inspection, or a preventive control with a visit (clauses 4, 6). */
export type Procedure =
  | 'INSPECTION'
  | 'PREVENTIVE_CONTROL';

export type ProposalState =
  | 'DRAFT'
  | 'FULFILLED'
  | 'NOT_FULFILLED'
  | 'SENT'
  | 'WITHDRAWN';

export type ProvideRemediationInformationInput = {
  items: Array<RemediationItemInput>;
};

export type PublicServiceFilter = {
  search?: string | null | undefined;
};

export type QuarterlyReportFilter = {
  bodyId?: string | number | null | undefined;
  formCode?: string | null | undefined;
  quarter?: number | null | undefined;
  state?: Array<ReportState> | null | undefined;
  year?: number | null | undefined;
};

/** What a recommendation aims at (clause 5). */
export type RecommendationAim =
  | 'BETTER_SERVICE'
  | 'HOLD_TO_ACCOUNT'
  | 'REMEDY_VIOLATIONS';

export type RecordControlAnswerInput = {
  fileIds?: Array<string | number>;
  receivedAt: string;
  requestId: string | number;
  text: string;
  /** Kept back as a secret that the law protects. */
  withheldAsSecret?: boolean;
};

export type RecordControlPenaltyInput = {
  /** Copies that prove it: clause 57. */
  fileIds?: Array<string | number>;
  imposedOn: string;
  kind: ControlPenaltyKind;
  /** Number and date of the order. */
  orderReference: string;
  /** Name and position. */
  person: string;
  /** Whose staff the person belongs to. */
  staff: ControlStaff;
};

export type RecordControlResponseInput = {
  fileIds?: Array<string | number>;
  kind: ControlResponseKind;
  receivedAt: string;
  text?: string;
};

export type RecordControlRestorationInput = {
  fileIds?: Array<string | number>;
  /** Persons whose rights were restored. */
  persons: number;
  restoredOn: string;
  /** How. */
  text: string;
  /** Violations after which rights were restored. */
  violations: number;
};

export type RecordControlStartInput = {
  at: string;
  handing: ControlHanding;
  /** Who took the order, or who witnessed the refusal. */
  witness: string;
};

export type RecordControlWorkInput = {
  /** Of other acts: what lets the unit do them. */
  basis?: string;
  kind: ControlRecordKind;
  text: string;
};

export type RecordLetterReceiptInput = {
  proof: string;
  receivedAt: string;
};

export type RecordPaperReceiptInput = {
  fileIds?: Array<string | number>;
  /** What proves it: a postal receipt, a mark of the registry, an answer. */
  proof: string;
  receivedAt: string;
  /** Who took it. */
  receivedBy: string;
  way: DeliveryWay;
};

export type RecordProposalOutcomeInput = {
  fileIds?: Array<string | number>;
  fulfilled: boolean;
  informedAt: string;
  proposalId: string | number;
  /** Which measures were taken, or why none. */
  text: string;
};

/** The three causes of a protocol (clause 18). */
export type RefusalProtocolKind =
  | 'ACCESS_OBSTRUCTED'
  | 'ACT_NOT_ACCEPTED'
  | 'CHECKLIST_NOT_ACKNOWLEDGED';

export type RemediationItemInput = {
  fileIds?: Array<string | number>;
  text: string;
  violationId: string | number;
};

/** One cell as typed. An empty value is a blank. */
export type ReportCellInput = {
  indicator: string;
  /** Of the year, 1 to 12. */
  month: number;
  section: string;
  service?: string | null | undefined;
  value: string;
  /** What stood in the cell when the typing began, empty for a blank. A cell that is other by now is not overwritten. Left out: a blank where expectedVersion is left out too, else whatever stands. */
  was?: string | null | undefined;
};

/** A cell that is to be corrected. An empty value is a blank. */
export type ReportCorrectionCellInput = {
  month: number;
  newValue: string;
  /** As it stands. */
  oldValue: string;
  reason: string;
  rowKey: string;
};

export type ReportCorrectionState =
  | 'MADE'
  | 'MADE_IN_PART'
  | 'REFUSED'
  | 'REQUESTED';

export type ReportImportState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'REFUSED'
  | 'RUNNING';

export type ReportOnLetterInput = {
  fileIds?: Array<string | number>;
  text: string;
};

export type ReportRemarkInput = {
  month?: number | null | undefined;
  rowKey?: string | null | undefined;
  text: string;
};

export type ReportState =
  | 'ACCEPTED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED';

export type RequestExtensionInput = {
  fileIds?: Array<string | number>;
  items: Array<ExtensionItemInput>;
  measures: string;
  /** More money is needed. */
  needsMoney: boolean;
  /** More time is needed. */
  needsTime: boolean;
  reasons: string;
};

export type ReturnLetterReportInput = {
  reason: string;
};

export type ReturnMonitoringProposalsInput = {
  reason: string;
};

export type ReturnPlanRowInput = {
  reason: string;
  rowId: string | number;
};

export type ReviseControlPlanLineInput = {
  line: ControlPlanLineInput;
  lineId: string | number;
};

export type Role =
  | 'ADMINISTRATOR'
  | 'AGENCY_CHAIR'
  | 'AGENCY_INSPECTOR'
  | 'ANALYST'
  | 'COMMISSION_MEMBER'
  | 'INTERNAL_CONTROL'
  | 'OBJECT_HEAD'
  | 'REPORTS_CLERK'
  | 'SPECIALIST'
  | 'SUBJECT_HEAD'
  | 'TERRITORIAL_HEAD'
  | 'TERRITORIAL_INSPECTOR';

export type ScoreSource =
  | 'COMPLAINT_FOUNDED'
  | 'EVENT_HELD'
  | 'GROSS_VIOLATION'
  | 'MEASURES_ANSWERED'
  | 'MINOR_VIOLATION'
  | 'MONITORING_DONE'
  | 'PLAN_APPROVED'
  | 'PRESCRIPTION_FULFILLED'
  | 'REFUSAL_WITHOUT_GROUND'
  | 'RELATIONS_HELD'
  | 'REPORT_FILED'
  | 'RIGHTS_RESTORED'
  | 'SERVICE_LATE'
  | 'SIGNIFICANT_VIOLATION';

/** A secret that the law protects: commercial, of taxes, or another one, whose law is named (clause 31). */
export type SecretMark =
  | 'COMMERCIAL'
  | 'OTHER_SECRET'
  | 'TAX';

export type SendControlRequestInput = {
  dueDate: string;
  kind: ControlRequestKind;
  text: string;
};

export type SendMonitoringProposalsInput = {
  /** One day for all; left out: the day of each. */
  reportBy?: string | null | undefined;
};

export type SettleControlRecommendationInput = {
  fulfilled: boolean;
  /** Why not, where it was not fulfilled. */
  note?: string;
  recommendationId: string | number;
  settledOn: string;
};

/** VOID: the act falls. CURABLE: it can be mended. WARNING: a person is told. */
export type Severity =
  | 'CURABLE'
  | 'VOID'
  | 'WARNING';

export type ShowControlActInput = {
  refusalNote?: string;
  refused: boolean;
  shownAt: string;
};

export type Side =
  | 'AUTHORITY'
  | 'PUBLIC'
  | 'SUBJECT';

export type SubmitActionPlanInput = {
  rows: Array<ActionPlanRowInput>;
};

export type SubmitControlExtensionInput = {
  endDate: string;
  reason: string;
};

/** What an inspection waits for (clause 19). */
export type SuspensionCause =
  | 'EXPERT_EXAMINATION'
  | 'FOREIGN_INFORMATION'
  | 'SPECIAL_STUDY'
  | 'TESTS';

export type TermKept =
  | 'IN_TIME'
  | 'LATE';

export type TimelineState =
  | 'AHEAD'
  | 'CURRENT'
  | 'DONE'
  | 'SKIPPED';

export type ViolationSeverity =
  | 'GROSS'
  | 'MINOR'
  | 'SIGNIFICANT';

export type ViolationState =
  | 'ACCEPTED'
  | 'INFORMED'
  | 'OPEN'
  | 'RETURNED'
  | 'WITHDRAWN';

export type WaitingFilter = {
  /** Only what you yourself do next: where you are named, or what your role alone may do. */
  mine?: boolean | null | undefined;
  /** Who must act; your own side where left out. */
  party?: Party | null | undefined;
  state?: Array<DeadlineState> | null | undefined;
  /** Only what has no date or is suspended. */
  undated?: boolean | null | undefined;
};

/** A term of the Rules, a duty that they set no term for, or a step that follows from where a case stands. */
export type WaitingKind =
  | 'DUTY'
  | 'STEP'
  | 'TERM';

export type WithdrawControlDraftInput = {
  reason: string;
};

export type WithdrawMonitoringProposalInput = {
  proposalId: string | number;
};

export type AcknowledgeAppointmentMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AcknowledgeAppointmentMutation = { acknowledgeAppointment: { id: string, version: number } };

export type AnswerDocumentRequestMutationVariables = Exact<{
  requestId: string | number;
  input: AnswerDocumentRequestInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AnswerDocumentRequestMutation = { answerDocumentRequest: { id: string, version: number } };

export type AcknowledgeRecommendationMutationVariables = Exact<{
  requestId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AcknowledgeRecommendationMutation = { acknowledgeRecommendation: { id: string, version: number } };

export type FileObjectionMutationVariables = Exact<{
  id: string | number;
  input: FileObjectionInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type FileObjectionMutation = { fileObjection: { id: string, version: number } };

export type ProvideRemediationInformationMutationVariables = Exact<{
  prescriptionId: string | number;
  input: ProvideRemediationInformationInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ProvideRemediationInformationMutation = { provideRemediationInformation: { id: string, version: number } };

export type RequestExtensionMutationVariables = Exact<{
  prescriptionId: string | number;
  input: RequestExtensionInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RequestExtensionMutation = { requestExtension: { id: string, version: number } };

export type ConfirmPaperReceiptMutationVariables = Exact<{
  documentId: string | number;
  idempotencyKey: string;
}>;


export type ConfirmPaperReceiptMutation = { confirmPaperReceipt: { id: string } };

export type ExtensionPartsFragment = { id: string, state: ExtensionState, stateTitle: string, receivedAt: string, onPaper: boolean, late: boolean, needsTime: boolean, needsMoney: boolean, measures: string, reasons: string, earlierReportBy: string, reportBy: string | null, number: string | null, decidedAt: string | null, decisionReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, violations: Array<{ id: string, earlierRemedyBy: string, askedUntil: string, remedyBy: string | null, violation: { id: string, checklistPoint: { number: string } } }> };

export type CasePrescriptionFragment = { id: string, version: number, number: string, date: string, state: PrescriptionState, stateTitle: string, reportBy: string, handedOverOn: string | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, information: Array<{ id: string, at: string, text: string, state: ViolationState, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }>, extensions: Array<{ id: string, state: ExtensionState, stateTitle: string, receivedAt: string, onPaper: boolean, late: boolean, needsTime: boolean, needsMoney: boolean, measures: string, reasons: string, earlierReportBy: string, reportBy: string | null, number: string | null, decidedAt: string | null, decisionReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, violations: Array<{ id: string, earlierRemedyBy: string, askedUntil: string, remedyBy: string | null, violation: { id: string, checklistPoint: { number: string } } }> }>, informationRequest: { id: string, number: string | null, draftedAt: string, sentAt: string | null, receivedAt: string | null, answeredAt: string | null, dueDate: string | null } | null, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, followUps: Array<{ id: string, number: string, stateTitle: string }> };

export type CaseRequestFragment = { id: string, version: number, number: string, kind: DocumentRequestKind, kindTitle: string, text: string, items: Array<string>, official: string | null, aims: Array<RecommendationAim>, points: Array<string>, dueDate: string, sentAt: string, seenAt: string | null, accessEndedAt: string | null, state: DocumentRequestState, stateTitle: string, answeredAt: string | null, answerText: string | null, answers: Array<string>, mark: SecretMark | null, markTitle: string | null, overdue: boolean, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type CaseFromSubjectSideFragment = { id: string, version: number, number: string, procedure: Procedure, procedureTitle: string, objects: Array<string>, state: InspectionState, stateTitle: string, edition: string, subjectMatter: string, scope: InspectionScope, periodFrom: string | null, periodTo: string | null, termWorkingDays: number, termReason: string, plannedStart: string, endDate: string | null, endDateStrict: string | null, actNumber: string | null, actDate: string | null, noticeNeeded: boolean, listLine: { id: string, position: number | null, fact: string | null, risk: string | null, list: { id: string, orderNumber: string | null, orderDate: string | null } } | null, administrativeCases: Array<{ id: string, number: string, article: string, official: string, openedOn: string, outcome: string | null, outcomeOn: string | null }>, authority: { id: string, name: string }, subject: { id: string, name: string, bin: string | null, succession: { actNumber: string, actDate: string, successor: { id: string, name: string } } | null }, nextDeadline: { id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> } | null, grounds: Array<{ id: string, title: string, clause: string, basisNumber: string | null, basisDate: string | null, basisText: string }>, inspectors: Array<{ fullName: string, positionTitle: string }>, checklist: { code: string, title: string, edition: string, points: Array<{ id: string, number: string, text: string, answer: ChecklistAnswerKind | null, severity: ViolationSeverity | null }> }, registration: { number: string, registeredAt: string, registeredBy: string } | null, notice: { sentAt: string, way: DeliveryWay, recipient: string, receivedAt: string | null } | null, start: { handedOverAt: string | null, acquaintedAt: string | null, acquaintedBy: string | null, acquaintedByPower: string | null, representative: string | null, startDate: string | null, refused: boolean, outsideSystem: boolean } | null, protocols: Array<{ id: string, kind: RefusalProtocolKind, title: string, at: string, text: string | null, markTitle: string | null, representative: string | null, representativePower: string | null, signedBy: string, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, requests: Array<{ id: string, version: number, number: string, kind: DocumentRequestKind, kindTitle: string, text: string, items: Array<string>, official: string | null, aims: Array<RecommendationAim>, points: Array<string>, dueDate: string, sentAt: string, seenAt: string | null, accessEndedAt: string | null, state: DocumentRequestState, stateTitle: string, answeredAt: string | null, answerText: string | null, answers: Array<string>, mark: SecretMark | null, markTitle: string | null, overdue: boolean, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, fieldRecords: Array<{ id: string, title: string, number: string, happenedAt: string, person: string, position: string | null, questions: Array<string>, answers: Array<string>, markTitle: string | null, signing: HearingSigning | null, signingTitle: string | null, refusalReason: string | null, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, resultAct: { id: string, number: string, date: string, place: string, text: string, completedOn: string | null, handedOver: { handedOverAt: string, representative: string } | null, refusal: { at: string, registryNumber: string, registryDate: string } | null } | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, information: Array<{ id: string, at: string, text: string, state: ViolationState, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }>, prescription: { id: string, version: number, number: string, date: string, state: PrescriptionState, stateTitle: string, reportBy: string, handedOverOn: string | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, information: Array<{ id: string, at: string, text: string, state: ViolationState, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }>, extensions: Array<{ id: string, state: ExtensionState, stateTitle: string, receivedAt: string, onPaper: boolean, late: boolean, needsTime: boolean, needsMoney: boolean, measures: string, reasons: string, earlierReportBy: string, reportBy: string | null, number: string | null, decidedAt: string | null, decisionReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, violations: Array<{ id: string, earlierRemedyBy: string, askedUntil: string, remedyBy: string | null, violation: { id: string, checklistPoint: { number: string } } }> }>, informationRequest: { id: string, number: string | null, draftedAt: string, sentAt: string | null, receivedAt: string | null, answeredAt: string | null, dueDate: string | null } | null, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, followUps: Array<{ id: string, number: string, stateTitle: string }> } | null, objections: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, late: boolean, marked: boolean, outcome: ObjectionOutcome | null, outcomeTitle: string | null, decidedOn: string | null, decisionReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, commissions: Array<{ id: string, state: CommissionState, stateTitle: string, formedAt: string, sessionAt: string | null, place: string | null, protocolNumber: string | null, protocolDate: string | null, receivedAt: string | null, receivedBy: string | null, orders: Array<{ id: string, kindTitle: string, number: string, date: string }>, seats: Array<{ id: string, partTitle: string, until: string | null, capacity: { id: string, positionTitle: string, account: { id: string, fullName: string } } }>, invitations: Array<{ id: string, kind: InvitationKind, kindTitle: string, sentAt: string | null, recipient: string | null, account: { id: string, fullName: string } | null }>, questions: Array<{ id: string, objectionId: string | null, outcomeTitle: string, reason: string, points: Array<string>, noPointsReason: string | null, state: CommissionQuestionState, votesFor: number | null, votesAgainst: number | null }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, timeline: Array<{ key: string, title: string, clause: string | null, state: TimelineState, at: string | null, on: string | null, dueDate: string | null }>, followUps: Array<{ id: string, number: string, stateTitle: string, grounds: Array<{ id: string, title: string, clause: string }> }>, originPrescription: { id: string, number: string } | null, originInspection: { id: string, number: string } | null, extension: { actNumber: string, actDate: string, workingDays: number, reason: string, earlierEnd: string, newEnd: string, registrationNumber: string | null, registeredAt: string | null, inForceAt: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } } | null, suspension: { cause: SuspensionCause, causeTitle: string, reason: string, expectedOn: string, actNumber: string, actDate: string, suspendedOn: string, earlierEnd: string, daysLeft: number, latestResumption: string, resumedOn: string | null, arrived: string | null, resumptionNumber: string | null, resumptionDate: string | null, newEnd: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } } | null, inspectorChanges: Array<{ id: string, actNumber: string, actDate: string, reason: string, added: Array<string>, removed: Array<string>, registrationNumber: string | null, registeredAt: string | null, specialists: Array<{ id: string, kindTitle: string, fullName: string, position: string, employer: { id: string, name: string } }> }>, courseNotices: Array<{ id: string, kind: CourseNoticeKind, title: string, effectiveOn: string, sentAt: string | null, way: DeliveryWay | null, recipient: string, proof: string | null, outsideSystem: boolean }>, counterEntries: Array<{ id: string, fact: CorrectedFact, factTitle: string, recordLabel: string | null, state: CounterEntryState, stateTitle: string, recordedAt: string, recordedWay: DeliveryWay | null, correctedAt: string, correctedWay: DeliveryWay | null, reason: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, declineReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, moves: Array<{ id: string, rule: string, title: string, earlierDueDate: string, dueDate: string, earlierKept: TermKept | null, kept: TermKept | null }> }>, takenIn: { fileName: string, line: number, sha256: string, takenInAt: string, takenInBy: string } | null };

export type CasePageQueryVariables = Exact<{
  id: string | number;
}>;


export type CasePageQuery = { inspection: { id: string, version: number, number: string, procedure: Procedure, procedureTitle: string, objects: Array<string>, state: InspectionState, stateTitle: string, edition: string, subjectMatter: string, scope: InspectionScope, periodFrom: string | null, periodTo: string | null, termWorkingDays: number, termReason: string, plannedStart: string, endDate: string | null, endDateStrict: string | null, actNumber: string | null, actDate: string | null, noticeNeeded: boolean, listLine: { id: string, position: number | null, fact: string | null, risk: string | null, list: { id: string, orderNumber: string | null, orderDate: string | null } } | null, administrativeCases: Array<{ id: string, number: string, article: string, official: string, openedOn: string, outcome: string | null, outcomeOn: string | null }>, authority: { id: string, name: string }, subject: { id: string, name: string, bin: string | null, succession: { actNumber: string, actDate: string, successor: { id: string, name: string } } | null }, nextDeadline: { id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> } | null, grounds: Array<{ id: string, title: string, clause: string, basisNumber: string | null, basisDate: string | null, basisText: string }>, inspectors: Array<{ fullName: string, positionTitle: string }>, checklist: { code: string, title: string, edition: string, points: Array<{ id: string, number: string, text: string, answer: ChecklistAnswerKind | null, severity: ViolationSeverity | null }> }, registration: { number: string, registeredAt: string, registeredBy: string } | null, notice: { sentAt: string, way: DeliveryWay, recipient: string, receivedAt: string | null } | null, start: { handedOverAt: string | null, acquaintedAt: string | null, acquaintedBy: string | null, acquaintedByPower: string | null, representative: string | null, startDate: string | null, refused: boolean, outsideSystem: boolean } | null, protocols: Array<{ id: string, kind: RefusalProtocolKind, title: string, at: string, text: string | null, markTitle: string | null, representative: string | null, representativePower: string | null, signedBy: string, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, requests: Array<{ id: string, version: number, number: string, kind: DocumentRequestKind, kindTitle: string, text: string, items: Array<string>, official: string | null, aims: Array<RecommendationAim>, points: Array<string>, dueDate: string, sentAt: string, seenAt: string | null, accessEndedAt: string | null, state: DocumentRequestState, stateTitle: string, answeredAt: string | null, answerText: string | null, answers: Array<string>, mark: SecretMark | null, markTitle: string | null, overdue: boolean, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, fieldRecords: Array<{ id: string, title: string, number: string, happenedAt: string, person: string, position: string | null, questions: Array<string>, answers: Array<string>, markTitle: string | null, signing: HearingSigning | null, signingTitle: string | null, refusalReason: string | null, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, resultAct: { id: string, number: string, date: string, place: string, text: string, completedOn: string | null, handedOver: { handedOverAt: string, representative: string } | null, refusal: { at: string, registryNumber: string, registryDate: string } | null } | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, information: Array<{ id: string, at: string, text: string, state: ViolationState, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }>, prescription: { id: string, version: number, number: string, date: string, state: PrescriptionState, stateTitle: string, reportBy: string, handedOverOn: string | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, information: Array<{ id: string, at: string, text: string, state: ViolationState, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }>, extensions: Array<{ id: string, state: ExtensionState, stateTitle: string, receivedAt: string, onPaper: boolean, late: boolean, needsTime: boolean, needsMoney: boolean, measures: string, reasons: string, earlierReportBy: string, reportBy: string | null, number: string | null, decidedAt: string | null, decisionReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, violations: Array<{ id: string, earlierRemedyBy: string, askedUntil: string, remedyBy: string | null, violation: { id: string, checklistPoint: { number: string } } }> }>, informationRequest: { id: string, number: string | null, draftedAt: string, sentAt: string | null, receivedAt: string | null, answeredAt: string | null, dueDate: string | null } | null, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, followUps: Array<{ id: string, number: string, stateTitle: string }> } | null, objections: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, late: boolean, marked: boolean, outcome: ObjectionOutcome | null, outcomeTitle: string | null, decidedOn: string | null, decisionReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, commissions: Array<{ id: string, state: CommissionState, stateTitle: string, formedAt: string, sessionAt: string | null, place: string | null, protocolNumber: string | null, protocolDate: string | null, receivedAt: string | null, receivedBy: string | null, orders: Array<{ id: string, kindTitle: string, number: string, date: string }>, seats: Array<{ id: string, partTitle: string, until: string | null, capacity: { id: string, positionTitle: string, account: { id: string, fullName: string } } }>, invitations: Array<{ id: string, kind: InvitationKind, kindTitle: string, sentAt: string | null, recipient: string | null, account: { id: string, fullName: string } | null }>, questions: Array<{ id: string, objectionId: string | null, outcomeTitle: string, reason: string, points: Array<string>, noPointsReason: string | null, state: CommissionQuestionState, votesFor: number | null, votesAgainst: number | null }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, timeline: Array<{ key: string, title: string, clause: string | null, state: TimelineState, at: string | null, on: string | null, dueDate: string | null }>, followUps: Array<{ id: string, number: string, stateTitle: string, grounds: Array<{ id: string, title: string, clause: string }> }>, originPrescription: { id: string, number: string } | null, originInspection: { id: string, number: string } | null, extension: { actNumber: string, actDate: string, workingDays: number, reason: string, earlierEnd: string, newEnd: string, registrationNumber: string | null, registeredAt: string | null, inForceAt: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } } | null, suspension: { cause: SuspensionCause, causeTitle: string, reason: string, expectedOn: string, actNumber: string, actDate: string, suspendedOn: string, earlierEnd: string, daysLeft: number, latestResumption: string, resumedOn: string | null, arrived: string | null, resumptionNumber: string | null, resumptionDate: string | null, newEnd: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } } | null, inspectorChanges: Array<{ id: string, actNumber: string, actDate: string, reason: string, added: Array<string>, removed: Array<string>, registrationNumber: string | null, registeredAt: string | null, specialists: Array<{ id: string, kindTitle: string, fullName: string, position: string, employer: { id: string, name: string } }> }>, courseNotices: Array<{ id: string, kind: CourseNoticeKind, title: string, effectiveOn: string, sentAt: string | null, way: DeliveryWay | null, recipient: string, proof: string | null, outsideSystem: boolean }>, counterEntries: Array<{ id: string, fact: CorrectedFact, factTitle: string, recordLabel: string | null, state: CounterEntryState, stateTitle: string, recordedAt: string, recordedWay: DeliveryWay | null, correctedAt: string, correctedWay: DeliveryWay | null, reason: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, declineReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, moves: Array<{ id: string, rule: string, title: string, earlierDueDate: string, dueDate: string, earlierKept: TermKept | null, kept: TermKept | null }> }>, takenIn: { fileName: string, line: number, sha256: string, takenInAt: string, takenInBy: string } | null } | null };

export type CaseJournalQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CaseJournalQuery = { inspection: { id: string, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type PrescriptionHomeQueryVariables = Exact<{
  id: string | number;
}>;


export type PrescriptionHomeQuery = { prescription: { id: string, inspection: { id: string } } | null };

export type MyCasesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: InspectionFilter | null | undefined;
  orderBy?: InspectionOrder | null | undefined;
}>;


export type MyCasesQuery = { inspections: { edges: Array<{ cursor: string, node: { id: string, number: string, procedure: Procedure, procedureTitle: string, state: InspectionState, stateTitle: string, subjectMatter: string, actNumber: string | null, actDate: string | null, plannedStart: string, endDate: string | null, authority: { id: string, name: string }, subject: { id: string, name: string }, nextDeadline: { id: string, rule: string, title: string, clause: string, party: Party, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type DraftPlannedControlEventMutationVariables = Exact<{
  planLineId: string | number;
  idempotencyKey: string;
}>;


export type DraftPlannedControlEventMutation = { draftPlannedControlEvent: { id: string, version: number } };

export type DraftControlEventAfterMonitoringMutationVariables = Exact<{
  input: DraftControlEventAfterMonitoringInput;
  idempotencyKey: string;
}>;


export type DraftControlEventAfterMonitoringMutation = { draftControlEventAfterMonitoring: { id: string, version: number } };

export type DraftControlEventOnProposalMutationVariables = Exact<{
  input: DraftControlEventOnProposalInput;
  idempotencyKey: string;
}>;


export type DraftControlEventOnProposalMutation = { draftControlEventOnProposal: { id: string, version: number } };

export type CancelControlEventMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: CancelControlEventInput;
}>;


export type CancelControlEventMutation = { cancelControlEvent: { id: string, version: number } };

export type WithdrawControlDraftMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: WithdrawControlDraftInput;
}>;


export type WithdrawControlDraftMutation = { withdrawControlDraft: { id: string, version: number } };

export type AppointControlEventsMutationVariables = Exact<{
  events: Array<AppointTogetherInput> | AppointTogetherInput;
  idempotencyKey: string;
}>;


export type AppointControlEventsMutation = { appointControlEvents: Array<{ id: string, version: number }> };

export type AppointControlEventMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: AppointControlEventInput;
}>;


export type AppointControlEventMutation = { appointControlEvent: { id: string, version: number } };

export type AddControlExpertMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: AddControlExpertInput;
}>;


export type AddControlExpertMutation = { addControlExpert: { id: string, version: number } };

export type SendControlNoticeMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SendControlNoticeMutation = { sendControlNotice: { id: string, version: number } };

export type HandOverControlOrderMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type HandOverControlOrderMutation = { handOverControlOrder: { id: string, version: number } };

export type RecordControlStartMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: RecordControlStartInput;
}>;


export type RecordControlStartMutation = { recordControlStart: { id: string, version: number } };

export type SendControlRequestMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: SendControlRequestInput;
}>;


export type SendControlRequestMutation = { sendControlRequest: { id: string, version: number } };

export type AnswerControlRequestMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: AnswerControlRequestInput;
}>;


export type AnswerControlRequestMutation = { answerControlRequest: { id: string, version: number } };

export type RecordControlAnswerMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: RecordControlAnswerInput;
}>;


export type RecordControlAnswerMutation = { recordControlAnswer: { id: string, version: number } };

export type RecordControlWorkMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: RecordControlWorkInput;
}>;


export type RecordControlWorkMutation = { recordControlWork: { id: string, version: number } };

export type SubmitControlExtensionMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: SubmitControlExtensionInput;
}>;


export type SubmitControlExtensionMutation = { submitControlExtension: { id: string, version: number } };

export type GrantControlExtensionMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type GrantControlExtensionMutation = { grantControlExtension: { id: string, version: number } };

export type DeclineControlExtensionMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: DeclineControlExtensionInput;
}>;


export type DeclineControlExtensionMutation = { declineControlExtension: { id: string, version: number } };

export type DrawUpControlActMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: DrawUpControlActInput;
}>;


export type DrawUpControlActMutation = { drawUpControlAct: { id: string, version: number } };

export type ShowControlActMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: ShowControlActInput;
}>;


export type ShowControlActMutation = { showControlAct: { id: string, version: number } };

export type AgreeToControlActMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AgreeToControlActMutation = { agreeToControlAct: { id: string, version: number } };

export type ObjectToControlActMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: ObjectToControlActInput;
}>;


export type ObjectToControlActMutation = { objectToControlAct: { id: string, version: number } };

export type RecordControlResponseMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: RecordControlResponseInput;
}>;


export type RecordControlResponseMutation = { recordControlResponse: { id: string, version: number } };

export type RecordControlRestorationMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: RecordControlRestorationInput;
}>;


export type RecordControlRestorationMutation = { recordControlRestoration: { id: string, version: number } };

export type RecordControlPenaltyMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: RecordControlPenaltyInput;
}>;


export type RecordControlPenaltyMutation = { recordControlPenalty: { id: string, version: number } };

export type SettleControlRecommendationMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: SettleControlRecommendationInput;
}>;


export type SettleControlRecommendationMutation = { settleControlRecommendation: { id: string, version: number } };

export type SubmitControlMaterialsMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SubmitControlMaterialsMutation = { submitControlMaterials: { id: string, version: number } };

export type DecideOnMeasuresMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type DecideOnMeasuresMutation = { decideOnMeasures: { id: string, version: number } };

export type TakeNoteOfControlMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type TakeNoteOfControlMutation = { takeNoteOfControl: { id: string, version: number } };

export type CloseControlEventMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type CloseControlEventMutation = { closeControlEvent: { id: string, version: number } };

export type IssueLetterOnMeasuresMutationVariables = Exact<{
  letterId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: IssueLetterOnMeasuresInput;
}>;


export type IssueLetterOnMeasuresMutation = { issueLetterOnMeasures: { id: string, version: number } };

export type RecordLetterReceiptMutationVariables = Exact<{
  letterId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: RecordLetterReceiptInput;
}>;


export type RecordLetterReceiptMutation = { recordLetterReceipt: { id: string, version: number } };

export type AcceptLetterReportMutationVariables = Exact<{
  letterId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AcceptLetterReportMutation = { acceptLetterReport: { id: string, version: number } };

export type ReturnLetterReportMutationVariables = Exact<{
  letterId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: ReturnLetterReportInput;
}>;


export type ReturnLetterReportMutation = { returnLetterReport: { id: string, version: number } };

export type AcceptPlanRowMutationVariables = Exact<{
  letterId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: AcceptPlanRowInput;
}>;


export type AcceptPlanRowMutation = { acceptPlanRow: { id: string, version: number } };

export type ReturnPlanRowMutationVariables = Exact<{
  letterId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: ReturnPlanRowInput;
}>;


export type ReturnPlanRowMutation = { returnPlanRow: { id: string, version: number } };

export type DraftControlPlanMutationVariables = Exact<{
  year: number;
  carryOver: boolean;
  idempotencyKey: string;
}>;


export type DraftControlPlanMutation = { draftControlPlan: { id: string, version: number } };

export type AddControlPlanLineMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: ControlPlanLineInput;
}>;


export type AddControlPlanLineMutation = { addControlPlanLine: { id: string, version: number } };

export type ReviseControlPlanLineMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: ReviseControlPlanLineInput;
}>;


export type ReviseControlPlanLineMutation = { reviseControlPlanLine: { id: string, version: number } };

export type RemoveControlPlanLineMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  lineId: string | number;
}>;


export type RemoveControlPlanLineMutation = { removeControlPlanLine: { id: string, version: number } };

export type AgreeControlPlanMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  agreedWith: string;
}>;


export type AgreeControlPlanMutation = { agreeControlPlan: { id: string, version: number } };

export type ReopenControlPlanMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  reason: string;
}>;


export type ReopenControlPlanMutation = { reopenControlPlan: { id: string, version: number } };

export type WithdrawControlPlanMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type WithdrawControlPlanMutation = { withdrawControlPlan: { id: string, version: number } };

export type ApproveControlPlanMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ApproveControlPlanMutation = { approveControlPlan: { id: string, version: number } };

export type ChangeControlPlanMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: ChangeControlPlanInput;
}>;


export type ChangeControlPlanMutation = { changeControlPlan: { id: string, version: number } };

export type MyControlPlansQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  withWithdrawn: boolean;
}>;


export type MyControlPlansQuery = { controlPlans: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, year: number, state: ControlPlanState, stateTitle: string, late: boolean, lineCount: number, orderNumber: string | null, orderDate: string | null, dueDate: string } }> } };

export type MyControlPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type MyControlPlanQuery = { controlPlan: { id: string, version: number, year: number, state: ControlPlanState, stateTitle: string, late: boolean, dueDate: string, agreedBy: string | null, agreedWith: string | null, orderNumber: string | null, orderDate: string | null, approvedBy: string | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, body: { id: string, name: string }, carriedFrom: { year: number } | null, lines: Array<{ id: string, questions: string, startsOn: string, endsOn: string, completion: string, eventId: string | null, object: { id: string, name: string }, executors: Array<{ accountId: string, fullName: string, position: string }> }>, changes: Array<{ id: string, kind: ControlPlanChangeKind, kindTitle: string, reason: string, orderNumber: string, orderDate: string, byName: string, line: { questions: string, startsOn: string, endsOn: string, object: { name: string } } }>, clashes: Array<{ lineId: string, otherLineId: string, kind: PlanClashKind, accountId: string | null, from: string, to: string }>, load: Array<{ accountId: string, month: number, events: number, days: number }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> } | null };

export type MyControlEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ControlEventFilter | null | undefined;
}>;


export type MyControlEventsQuery = { controlEvents: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, version: number, number: string, state: ControlEventState, stateTitle: string, basis: ControlEventBasis, questions: string, plannedStart: string, endDate: string, body: { id: string, name: string }, object: { id: string, name: string } } }> } };

export type MyControlEventQueryVariables = Exact<{
  id: string | number;
}>;


export type MyControlEventQuery = { controlEvent: { id: string, version: number, number: string, state: ControlEventState, stateTitle: string, basis: ControlEventBasis, basisTitle: string, internalMonitoringId: string | null, monitoringLetterId: string | null, externalMonitoringId: string | null, monitoringReference: string | null, monitoringDate: string | null, questions: string, plannedStart: string, endDate: string, appointedEndDate: string, orderNumber: string | null, orderDate: string | null, appointedBy: string | null, notifiedAt: string | null, startedOn: string | null, handing: ControlHanding | null, handingWitness: string | null, shownAt: string | null, response: string | null, responseTitle: string | null, submittedAt: string | null, decisionTitle: string | null, decidedAt: string | null, decidedBy: string | null, cancelledAt: string | null, cancelledBy: string | null, cancelReason: string | null, cancelOrderNumber: string | null, cancelOrderDate: string | null, letter: { id: string, version: number, state: LetterState, stateTitle: string, planAsked: boolean, owedSince: string, number: string | null, addressee: string | null, way: DeliveryWay | null, sentAt: string | null, receivedAt: string | null, reportBy: string | null, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, demands: Array<{ id: string, kindTitle: string, text: string | null }>, reports: Array<{ id: string, receivedAt: string, text: string, state: MeasureState, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, plan: { id: string, number: number, receivedAt: string, late: boolean, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }> } | null, earlierPlans: Array<{ id: string, number: number, receivedAt: string, replacedAt: string | null, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, body: { id: string, name: string }, object: { id: string, name: string }, executors: Array<{ accountId: string, fullName: string, position: string }>, experts: Array<{ id: string, fullName: string, organisation: string | null, field: string, checkedBy: string }>, extensions: Array<{ id: string, reason: string, askedAt: string, askedBy: string, endDate: string, state: ControlExtensionState, stateTitle: string, orderNumber: string | null, declineReason: string | null }>, requests: Array<{ id: string, number: string, kindTitle: string, text: string, dueDate: string, sentAt: string, answeredAt: string | null, answer: string | null, markTitle: string | null, withheldAsSecret: boolean, late: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, records: Array<{ id: string, kindTitle: string, text: string, basis: string | null, at: string, byName: string }>, act: { id: string, number: string, drawnUpAt: string, place: string, present: string | null, periodFrom: string, periodTo: string, analysis: string | null, results: string | null, violations: boolean, causes: string | null, checklist: string, points: string, measures: string | null, measuresBy: string | null, accountability: string | null, acquaintance: ControlAcquaintance | null, refusalNote: string | null, markTitle: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> } | null, violationCounts: Array<{ id: string, kindTitle: string, count: number }>, recommendations: Array<{ id: string, text: string, fulfilled: boolean | null, settledOn: string | null, note: string | null }>, restorations: Array<{ id: string, violations: number, persons: number, restoredOn: string, text: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, penalties: Array<{ id: string, kindTitle: string, staffTitle: string, person: string, imposedOn: string, orderReference: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, responses: Array<{ id: string, kindTitle: string, text: string | null, markTitle: string | null, receivedAt: string, late: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, markedThings: Array<{ id: string, thing: MarkableThing, thingId: string, thingTitle: string, title: string, markTitle: string, law: string | null, reason: string, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string }>, actions: Array<{ name: string }> }>, secrecyActions: Array<{ name: string }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> } | null };

export type ObjectsOfControlQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
}>;


export type ObjectsOfControlQuery = { objectsOfControl: { edges: Array<{ node: { id: string, name: string, kindTitle: string, bin: string | null } }> } };

export type ControlExecutorsQueryVariables = Exact<{ [key: string]: never; }>;


export type ControlExecutorsQuery = { controlExecutors: Array<{ accountId: string, fullName: string, position: string }> };

export type KeepOwnOriginalMutationVariables = Exact<{
  documentId: string | number;
  input: KeepSignedOriginalInput;
  idempotencyKey: string;
}>;


export type KeepOwnOriginalMutation = { keepSignedOriginal: { id: string } };

export type RecordOwnReceiptMutationVariables = Exact<{
  documentId: string | number;
  input: RecordPaperReceiptInput;
  idempotencyKey: string;
}>;


export type RecordOwnReceiptMutation = { recordPaperReceipt: { id: string } };

export type RequestReportCorrectionMutationVariables = Exact<{
  reportId: string | number;
  reason: string;
  cells: Array<ReportCorrectionCellInput> | ReportCorrectionCellInput;
  fileIds: Array<string | number> | string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RequestReportCorrectionMutation = { requestReportCorrection: { id: string, state: ReportCorrectionState } };

export type AcknowledgeReportCorrectionMutationVariables = Exact<{
  reportId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AcknowledgeReportCorrectionMutation = { acknowledgeReportCorrection: { id: string, state: ReportCorrectionState } };

export type MyDutiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: WaitingFilter | null | undefined;
}>;


export type MyDutiesQuery = { waiting: { totals: { overdue: number, dueSoon: number, running: number, undated: number }, edges: Array<{ cursor: string, node: { id: string, kind: WaitingKind, code: string, title: string, clause: string, party: Party, partyTitle: string, caseKind: string, caseId: string | null, caseNumber: string, inspectionId: string | null, draftInspectionId: string | null, reference: string | null, since: string, dueDate: string | null, dueAt: string | null, dateReason: string | null, state: DeadlineState | null, workingDaysLeft: number | null, subject: { id: string, name: string } | null, deadline: { id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> } | null, report: { form: string, year: number, quarter: number } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MyRemindersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyRemindersQuery = { reminders: { edges: Array<{ cursor: string, node: { id: string, stage: number, at: string, deadline: { id: string, rule: string, title: string, clause: string, caseKind: string, caseId: string, caseNumber: string, inspectionId: string | null, subjectId: string | null, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, subject: { id: string, name: string } | null } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ReportComputedQueryVariables = Exact<{
  reportId: string | number;
}>;


export type ReportComputedQuery = { reportComputedFigures: Array<{ rowKey: string, number: string, title: string, source: ComputedFigureSource, sourceTitle: string, months: Array<number | null>, declared: Array<number | null>, differs: Array<number>, reason: string | null, reasonBy: string | null, reasonAt: string | null, origins: Array<{ id: string, number: string, day: string }> }> };

export type ReportsBesideQueryVariables = Exact<{
  reportId: string | number;
}>;


export type ReportsBesideQuery = { reportsBeside: Array<{ year: number, quarter: number, reportId: string, rows: Array<{ key: string, months: Array<number | null>, total: number | null }> }> };

export type ExplainReportFigureMutationVariables = Exact<{
  reportId: string | number;
  rowKey: string;
  reason: string;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ExplainReportFigureMutation = { explainReportFigure: { id: string, version: number } };

export type ReportImportPartsFragment = { id: string, fileName: string, state: ReportImportState, stateTitle: string, rowsRead: number, rowsChecked: number, rowsWritten: number, cells: number | null, changed: number | null, failure: string | null, startedAt: string, startedBy: string, endedAt: string | null, refusals: Array<{ place: string, message: string }>, warnings: Array<{ place: string, message: string }> };

export type ReportImportsQueryVariables = Exact<{
  reportId: string | number;
}>;


export type ReportImportsQuery = { reportImports: Array<{ id: string, fileName: string, state: ReportImportState, stateTitle: string, rowsRead: number, rowsChecked: number, rowsWritten: number, cells: number | null, changed: number | null, failure: string | null, startedAt: string, startedBy: string, endedAt: string | null, refusals: Array<{ place: string, message: string }>, warnings: Array<{ place: string, message: string }> }> };

export type CancelReportImportMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
}>;


export type CancelReportImportMutation = { cancelReportImport: Array<{ id: string, fileName: string, state: ReportImportState, stateTitle: string, rowsRead: number, rowsChecked: number, rowsWritten: number, cells: number | null, changed: number | null, failure: string | null, startedAt: string, startedBy: string, endedAt: string | null, refusals: Array<{ place: string, message: string }>, warnings: Array<{ place: string, message: string }> }> };

export type MyListLinesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyListLinesQuery = { halfYearListLines: { edges: Array<{ cursor: string, node: { id: string, position: number | null, score: number, levelTitle: string, fact: string | null, risk: string | null, list: { id: string, year: number, half: number, state: HalfYearListState, orderNumber: string | null, orderDate: string | null, approvedBy: string | null, sha256: string | null, criteria: { edition: string, source: string } }, notices: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, control: { id: string, number: string, stateTitle: string } | null, reasons: Array<{ id: string, reason: string, control: { id: string, number: string } | null }>, parts: Array<{ id: string, counted: number, points: number, criterion: { id: string, name: string, risk: string, weight: number }, facts: Array<{ id: string, title: string, number: string, date: string, amount: number, text: string | null, caseKind: string | null, caseId: string | null }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MonitoringLetterQueryVariables = Exact<{
  id: string | number;
}>;


export type MonitoringLetterQuery = { letterOnMeasures: { controlEventId: string | null, id: string, version: number, state: LetterState, stateTitle: string, planAsked: boolean, owedSince: string, number: string | null, addressee: string | null, way: DeliveryWay | null, sentAt: string | null, receivedAt: string | null, reportBy: string | null, authority: { id: string, name: string }, inspection: { id: string } | null, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, demands: Array<{ id: string, kindTitle: string, text: string | null }>, reports: Array<{ id: string, receivedAt: string, text: string, state: MeasureState, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, plan: { id: string, number: number, receivedAt: string, late: boolean, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }> } | null, earlierPlans: Array<{ id: string, number: number, receivedAt: string, replacedAt: string | null, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

export type CaseMeasuresQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseMeasuresQuery = { inspection: { id: string, letterOnMeasures: { id: string, version: number, state: LetterState, stateTitle: string, planAsked: boolean, owedSince: string, number: string | null, addressee: string | null, way: DeliveryWay | null, sentAt: string | null, receivedAt: string | null, reportBy: string | null, demands: Array<{ id: string, kindTitle: string, text: string | null }>, reports: Array<{ id: string, receivedAt: string, text: string, state: MeasureState, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, plan: { id: string, number: number, receivedAt: string, late: boolean, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }> } | null, earlierPlans: Array<{ id: string, number: number, receivedAt: string, replacedAt: string | null, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, escalation: { id: string, statement: string, sentAt: string | null, papers: Array<{ id: string, addresseeTitle: string, recipient: string, sentAt: string }> } | null } | null };

export type LetterPartsFragment = { id: string, version: number, state: LetterState, stateTitle: string, planAsked: boolean, owedSince: string, number: string | null, addressee: string | null, way: DeliveryWay | null, sentAt: string | null, receivedAt: string | null, reportBy: string | null, demands: Array<{ id: string, kindTitle: string, text: string | null }>, reports: Array<{ id: string, receivedAt: string, text: string, state: MeasureState, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, plan: { id: string, number: number, receivedAt: string, late: boolean, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }> } | null, earlierPlans: Array<{ id: string, number: number, receivedAt: string, replacedAt: string | null, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type PlanPartsFragment = { id: string, number: number, receivedAt: string, late: boolean, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }> };

export type SubmitActionPlanMutationVariables = Exact<{
  letterId: string | number;
  input: SubmitActionPlanInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SubmitActionPlanMutation = { submitActionPlan: { id: string, version: number } };

export type ReportOnLetterMutationVariables = Exact<{
  letterId: string | number;
  input: ReportOnLetterInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ReportOnLetterMutation = { reportOnLetter: { id: string, version: number } };

export type InformOnPlanRowMutationVariables = Exact<{
  letterId: string | number;
  input: InformOnPlanRowInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type InformOnPlanRowMutation = { informOnPlanRow: { id: string, version: number } };

export type InternalMonitoringsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InternalMonitoringsQuery = { internalMonitorings: { edges: Array<{ cursor: string, node: { id: string, year: number, quarter: number, state: InternalMonitoringState, stateTitle: string, dueDate: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type InternalMonitoringQueryVariables = Exact<{
  id: string | number;
}>;


export type InternalMonitoringQuery = { internalMonitoring: { id: string, version: number, state: InternalMonitoringState, stateTitle: string, year: number, quarter: number, dueDate: string, submittedAt: string | null, returnReason: string | null, sentAt: string | null, sentBy: string | null, body: { id: string, name: string }, points: Array<{ id: string, number: number, title: string, answer: PointAnswer | null, answerTitle: string | null, text: string | null, markTitle: string | null, answeredBy: string | null, known: Array<string>, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, found: Array<{ id: string, position: number, point: number, text: string | null, markTitle: string | null, foundBy: string, publicService: { id: string, name: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, proposals: Array<{ id: string, position: number, kind: number, kindTitle: string, eventId: string | null, text: string | null, markTitle: string | null, addressee: string, reportBy: string, state: ProposalState, stateTitle: string, outcome: string | null, informedAt: string | null, object: { id: string, name: string } | null, finding: { id: string, position: number, text: string | null, markTitle: string | null }, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, markedThings: Array<{ id: string, thing: MarkableThing, thingId: string, thingTitle: string, title: string, markTitle: string, law: string | null, reason: string, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string }>, actions: Array<{ name: string }> }>, secrecyActions: Array<{ name: string }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type MonitoringObjectsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type MonitoringObjectsQuery = { inspectedSubjects: { edges: Array<{ node: { id: string, name: string, bin: string | null, kindTitle: string } }> } };

export type OpenInternalMonitoringMutationVariables = Exact<{
  input: OpenInternalMonitoringInput;
  idempotencyKey: string;
}>;


export type OpenInternalMonitoringMutation = { openInternalMonitoring: { id: string } };

export type AnswerMonitoringPointMutationVariables = Exact<{
  id: string | number;
  input: AnswerMonitoringPointInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AnswerMonitoringPointMutation = { answerMonitoringPoint: { id: string, version: number } };

export type AddInternalFindingMutationVariables = Exact<{
  id: string | number;
  input: AddInternalFindingInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AddInternalFindingMutation = { addInternalFinding: { id: string, version: number } };

export type AddMonitoringProposalMutationVariables = Exact<{
  id: string | number;
  input: AddMonitoringProposalInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AddMonitoringProposalMutation = { addMonitoringProposal: { id: string, version: number } };

export type WithdrawMonitoringProposalMutationVariables = Exact<{
  id: string | number;
  input: WithdrawMonitoringProposalInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type WithdrawMonitoringProposalMutation = { withdrawMonitoringProposal: { id: string, version: number } };

export type CloseInternalMonitoringMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type CloseInternalMonitoringMutation = { closeInternalMonitoring: { id: string, version: number } };

export type SubmitMonitoringProposalsMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SubmitMonitoringProposalsMutation = { submitMonitoringProposals: { id: string, version: number } };

export type ReturnMonitoringProposalsMutationVariables = Exact<{
  id: string | number;
  input: ReturnMonitoringProposalsInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ReturnMonitoringProposalsMutation = { returnMonitoringProposals: { id: string, version: number } };

export type SendMonitoringProposalsMutationVariables = Exact<{
  id: string | number;
  input: SendMonitoringProposalsInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SendMonitoringProposalsMutation = { sendMonitoringProposals: { id: string, version: number } };

export type RecordProposalOutcomeMutationVariables = Exact<{
  id: string | number;
  input: RecordProposalOutcomeInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordProposalOutcomeMutation = { recordProposalOutcome: { id: string, version: number } };

export type RecommendationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RecommendationsQuery = { controlsWithoutVisit: { edges: Array<{ cursor: string, node: { id: string, version: number, number: string, state: ControlWithoutVisitState, stateTitle: string, analysis: string, periodFrom: string, periodTo: string, recommendation: string | null, recommendedAt: string | null, recommendationNumber: string | null, reportBy: string | null, objectionsUntil: string | null, seenAt: string | null, seenBy: string | null, authority: { id: string, name: string }, findings: Array<{ id: string, sourceTitle: string, reference: string, text: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AcknowledgeControlRecommendationMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AcknowledgeControlRecommendationMutation = { acknowledgeControlRecommendation: { id: string, version: number } };

export type OpenReportMutationVariables = Exact<{
  form: string;
  year: number;
  quarter: number;
  bodyId?: string | number | null | undefined;
  idempotencyKey: string;
}>;


export type OpenReportMutation = { openReport: { id: string, version: number } };

export type SaveReportCellsMutationVariables = Exact<{
  reportId: string | number;
  cells: Array<ReportCellInput> | ReportCellInput;
  idempotencyKey: string;
}>;


export type SaveReportCellsMutation = { saveReportCells: { saved: number, refused: Array<{ code: string, message: string, cell: { section: string, indicator: string, service: string | null, month: number } }>, overtaken: Array<{ value: number | null, by: string | null, at: string | null, cell: { section: string, indicator: string, service: string | null, month: number } }>, report: { id: string, version: number, state: ReportState, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } } };

export type SetReportNoteMutationVariables = Exact<{
  reportId: string | number;
  note: string;
  fileIds?: Array<string | number> | string | number | null | undefined;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SetReportNoteMutation = { setReportNote: { id: string, version: number, year: number, quarter: number, historical: boolean, state: ReportState, stateTitle: string, addressee: string, dueDate: string | null, note: string | null, submittedAt: string | null, submittedBy: string | null, acceptedAt: string | null, correctionPending: boolean, correctedAt: string | null, noteFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, body: { id: string, name: string } | null, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, remarks: Array<{ id: string, rowKey: string | null, month: number | null, text: string, at: string, by: string, monthsThen: Array<number | null> | null, monthsNow: Array<number | null> | null, changed: boolean | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } };

export type SubmitReportMutationVariables = Exact<{
  reportId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SubmitReportMutation = { submitReport: { id: string, version: number, year: number, quarter: number, historical: boolean, state: ReportState, stateTitle: string, addressee: string, dueDate: string | null, note: string | null, submittedAt: string | null, submittedBy: string | null, acceptedAt: string | null, correctionPending: boolean, correctedAt: string | null, noteFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, body: { id: string, name: string } | null, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, remarks: Array<{ id: string, rowKey: string | null, month: number | null, text: string, at: string, by: string, monthsThen: Array<number | null> | null, monthsNow: Array<number | null> | null, changed: boolean | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } };

export type ReturnReportMutationVariables = Exact<{
  reportId: string | number;
  remarks: Array<ReportRemarkInput> | ReportRemarkInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ReturnReportMutation = { returnReport: { id: string, version: number, year: number, quarter: number, historical: boolean, state: ReportState, stateTitle: string, addressee: string, dueDate: string | null, note: string | null, submittedAt: string | null, submittedBy: string | null, acceptedAt: string | null, correctionPending: boolean, correctedAt: string | null, noteFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, body: { id: string, name: string } | null, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, remarks: Array<{ id: string, rowKey: string | null, month: number | null, text: string, at: string, by: string, monthsThen: Array<number | null> | null, monthsNow: Array<number | null> | null, changed: boolean | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } };

export type AcceptReportMutationVariables = Exact<{
  reportId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AcceptReportMutation = { acceptReport: { id: string, version: number, year: number, quarter: number, historical: boolean, state: ReportState, stateTitle: string, addressee: string, dueDate: string | null, note: string | null, submittedAt: string | null, submittedBy: string | null, acceptedAt: string | null, correctionPending: boolean, correctedAt: string | null, noteFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, body: { id: string, name: string } | null, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, remarks: Array<{ id: string, rowKey: string | null, month: number | null, text: string, at: string, by: string, monthsThen: Array<number | null> | null, monthsNow: Array<number | null> | null, changed: boolean | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } };

export type ReportHeadFragment = { id: string, version: number, year: number, quarter: number, historical: boolean, state: ReportState, stateTitle: string, addressee: string, dueDate: string | null, note: string | null, submittedAt: string | null, submittedBy: string | null, acceptedAt: string | null, correctionPending: boolean, correctedAt: string | null, noteFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, body: { id: string, name: string } | null, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, remarks: Array<{ id: string, rowKey: string | null, month: number | null, text: string, at: string, by: string, monthsThen: Array<number | null> | null, monthsNow: Array<number | null> | null, changed: boolean | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type ReportRowPartsFragment = { key: string, section: string, indicator: string, service: string | null, number: string, title: string, level: number, stock: boolean, months: Array<number | null>, total: number | null, standing: number | null, computedFrom: Array<string> | null };

export type ReportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportPageQuery = { report: { id: string, version: number, year: number, quarter: number, historical: boolean, state: ReportState, stateTitle: string, addressee: string, dueDate: string | null, note: string | null, submittedAt: string | null, submittedBy: string | null, acceptedAt: string | null, correctionPending: boolean, correctedAt: string | null, form: { id: string, code: string, edition: string, title: string, sections: Array<{ key: string, title: string, indicators: Array<{ key: string, number: string, title: string, stock: boolean, byService: boolean, parentKey: string | null }> }>, controlRelations: Array<{ kind: ControlRelationKind, left: string, right: Array<string>, message: string }> }, rows: Array<{ key: string, section: string, indicator: string, service: string | null, number: string, title: string, level: number, stock: boolean, months: Array<number | null>, total: number | null, standing: number | null, computedFrom: Array<string> | null }>, warnings: Array<{ relation: ControlRelationKind, message: string, expected: number | null, actual: number | null, rowKey: string, month: number | null }>, noteFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, body: { id: string, name: string } | null, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, remarks: Array<{ id: string, rowKey: string | null, month: number | null, text: string, at: string, by: string, monthsThen: Array<number | null> | null, monthsNow: Array<number | null> | null, changed: boolean | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

export type ReportRowsNowQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportRowsNowQuery = { report: { id: string, version: number, state: ReportState, rows: Array<{ key: string, section: string, indicator: string, service: string | null, number: string, title: string, level: number, stock: boolean, months: Array<number | null>, total: number | null, standing: number | null, computedFrom: Array<string> | null }> } | null };

export type ReportJournalQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ReportJournalQuery = { report: { id: string, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type ServicesToAddQueryVariables = Exact<{
  first: number;
  filter?: PublicServiceFilter | null | undefined;
}>;


export type ServicesToAddQuery = { publicServices: { edges: Array<{ node: { id: string, code: string, name: string } }> } };

export type ReportLineFragment = { id: string, year: number, quarter: number, state: ReportState, stateTitle: string, dueDate: string | null, addressee: string, submittedAt: string | null, acceptedAt: string | null, form: { id: string, code: string, title: string }, body: { id: string, name: string } | null, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }> };

export type MyReportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: QuarterlyReportFilter | null | undefined;
}>;


export type MyReportsQuery = { reports: { edges: Array<{ cursor: string, node: { id: string, year: number, quarter: number, state: ReportState, stateTitle: string, dueDate: string | null, addressee: string, submittedAt: string | null, acceptedAt: string | null, form: { id: string, code: string, title: string }, body: { id: string, name: string } | null, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MyReportDutiesQueryVariables = Exact<{
  year: number;
  quarter: number;
  first: number;
  after?: string | null | undefined;
}>;


export type MyReportDutiesQuery = { reportDuties: { edges: Array<{ cursor: string, node: { id: string, clause: string, form: string, year: number, quarter: number, dueDate: string | null, termClause: string, overdue: boolean, late: boolean, addressee: string, body: { id: string, name: string } | null, report: { id: string, state: ReportState, stateTitle: string } | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MyYearScoresQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyYearScoresQuery = { yearScoreLines: { edges: Array<{ cursor: string, node: { id: string, points: number, place: number, score: { id: string, year: number, orderNumber: string | null, orderDate: string | null, sealedBy: string | null, sha256: string | null, edition: { id: string, edition: string, source: string } }, differences: Array<{ criterionId: string, sealedPoints: number, presentPoints: number }>, parts: Array<{ id: string, source: ScoreSource, points: number, factCount: number, reason: string, criterion: { id: string, name: string, clause: string, weight: number } }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MyYearScoreFactsQueryVariables = Exact<{
  lineId: string | number;
  source: ScoreSource;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyYearScoreFactsQuery = { yearScoreFacts: { edges: Array<{ cursor: string, node: { id: string, outcomeTitle: string, number: string, date: string, counted: number, base: number, caseKind: string | null, caseId: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type RefusalPartsFragment = { clause: string | null, code: string, severity: Severity, message: string };

export type ActionPartsFragment = { name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> };

export type DeadlinePartsFragment = { id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> };

export type FilePartsFragment = { id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null };

export type FindingPartsFragment = { clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null };

export type DocumentPartsFragment = { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type TimelinePartsFragment = { key: string, title: string, clause: string | null, state: TimelineState, at: string | null, on: string | null, dueDate: string | null };

export type CoursePartsFragment = { extension: { actNumber: string, actDate: string, workingDays: number, reason: string, earlierEnd: string, newEnd: string, registrationNumber: string | null, registeredAt: string | null, inForceAt: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } } | null, suspension: { cause: SuspensionCause, causeTitle: string, reason: string, expectedOn: string, actNumber: string, actDate: string, suspendedOn: string, earlierEnd: string, daysLeft: number, latestResumption: string, resumedOn: string | null, arrived: string | null, resumptionNumber: string | null, resumptionDate: string | null, newEnd: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } } | null, inspectorChanges: Array<{ id: string, actNumber: string, actDate: string, reason: string, added: Array<string>, removed: Array<string>, registrationNumber: string | null, registeredAt: string | null, specialists: Array<{ id: string, kindTitle: string, fullName: string, position: string, employer: { id: string, name: string } }> }>, courseNotices: Array<{ id: string, kind: CourseNoticeKind, title: string, effectiveOn: string, sentAt: string | null, way: DeliveryWay | null, recipient: string, proof: string | null, outsideSystem: boolean }> };

export type ViolationPartsFragment = { id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, information: Array<{ id: string, at: string, text: string, state: ViolationState, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> };

export type JournalPageFragment = { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } };

export type ReminderPartsFragment = { id: string, stage: number, at: string, deadline: { id: string, rule: string, title: string, clause: string, caseKind: string, caseId: string, caseNumber: string, inspectionId: string | null, subjectId: string | null, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, subject: { id: string, name: string } | null } };

export type WaitingPartsFragment = { id: string, kind: WaitingKind, code: string, title: string, clause: string, party: Party, partyTitle: string, caseKind: string, caseId: string | null, caseNumber: string, inspectionId: string | null, draftInspectionId: string | null, reference: string | null, since: string, dueDate: string | null, dueAt: string | null, dateReason: string | null, state: DeadlineState | null, workingDaysLeft: number | null, subject: { id: string, name: string } | null, deadline: { id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> } | null, report: { form: string, year: number, quarter: number } | null };

export type TakenInPartsFragment = { takenIn: { fileName: string, line: number, sha256: string, takenInAt: string, takenInBy: string } | null };

export type CounterEntryPartsFragment = { counterEntries: Array<{ id: string, fact: CorrectedFact, factTitle: string, recordLabel: string | null, state: CounterEntryState, stateTitle: string, recordedAt: string, recordedWay: DeliveryWay | null, correctedAt: string, correctedWay: DeliveryWay | null, reason: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, declineReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, moves: Array<{ id: string, rule: string, title: string, earlierDueDate: string, dueDate: string, earlierKept: TermKept | null, kept: TermKept | null }> }> };

export type ControlLinePartsFragment = { id: string, questions: string, startsOn: string, endsOn: string, completion: string, eventId: string | null, object: { id: string, name: string }, executors: Array<{ accountId: string, fullName: string, position: string }> };

export type ControlPlanPartsFragment = { id: string, version: number, year: number, state: ControlPlanState, stateTitle: string, late: boolean, dueDate: string, agreedBy: string | null, agreedWith: string | null, orderNumber: string | null, orderDate: string | null, approvedBy: string | null, body: { id: string, name: string }, carriedFrom: { year: number } | null, lines: Array<{ id: string, questions: string, startsOn: string, endsOn: string, completion: string, eventId: string | null, object: { id: string, name: string }, executors: Array<{ accountId: string, fullName: string, position: string }> }>, changes: Array<{ id: string, kind: ControlPlanChangeKind, kindTitle: string, reason: string, orderNumber: string, orderDate: string, byName: string, line: { questions: string, startsOn: string, endsOn: string, object: { name: string } } }>, clashes: Array<{ lineId: string, otherLineId: string, kind: PlanClashKind, accountId: string | null, from: string, to: string }>, load: Array<{ accountId: string, month: number, events: number, days: number }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> };

export type ControlEventPartsFragment = { id: string, version: number, number: string, state: ControlEventState, stateTitle: string, basis: ControlEventBasis, basisTitle: string, internalMonitoringId: string | null, monitoringLetterId: string | null, externalMonitoringId: string | null, monitoringReference: string | null, monitoringDate: string | null, questions: string, plannedStart: string, endDate: string, appointedEndDate: string, orderNumber: string | null, orderDate: string | null, appointedBy: string | null, notifiedAt: string | null, startedOn: string | null, handing: ControlHanding | null, handingWitness: string | null, shownAt: string | null, response: string | null, responseTitle: string | null, submittedAt: string | null, decisionTitle: string | null, decidedAt: string | null, decidedBy: string | null, cancelledAt: string | null, cancelledBy: string | null, cancelReason: string | null, cancelOrderNumber: string | null, cancelOrderDate: string | null, body: { id: string, name: string }, object: { id: string, name: string }, executors: Array<{ accountId: string, fullName: string, position: string }>, experts: Array<{ id: string, fullName: string, organisation: string | null, field: string, checkedBy: string }>, extensions: Array<{ id: string, reason: string, askedAt: string, askedBy: string, endDate: string, state: ControlExtensionState, stateTitle: string, orderNumber: string | null, declineReason: string | null }>, requests: Array<{ id: string, number: string, kindTitle: string, text: string, dueDate: string, sentAt: string, answeredAt: string | null, answer: string | null, markTitle: string | null, withheldAsSecret: boolean, late: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, records: Array<{ id: string, kindTitle: string, text: string, basis: string | null, at: string, byName: string }>, act: { id: string, number: string, drawnUpAt: string, place: string, present: string | null, periodFrom: string, periodTo: string, analysis: string | null, results: string | null, violations: boolean, causes: string | null, checklist: string, points: string, measures: string | null, measuresBy: string | null, accountability: string | null, acquaintance: ControlAcquaintance | null, refusalNote: string | null, markTitle: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> } | null, violationCounts: Array<{ id: string, kindTitle: string, count: number }>, recommendations: Array<{ id: string, text: string, fulfilled: boolean | null, settledOn: string | null, note: string | null }>, restorations: Array<{ id: string, violations: number, persons: number, restoredOn: string, text: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, penalties: Array<{ id: string, kindTitle: string, staffTitle: string, person: string, imposedOn: string, orderReference: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, responses: Array<{ id: string, kindTitle: string, text: string | null, markTitle: string | null, receivedAt: string, late: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, markedThings: Array<{ id: string, thing: MarkableThing, thingId: string, thingTitle: string, title: string, markTitle: string, law: string | null, reason: string, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string }>, actions: Array<{ name: string }> }>, secrecyActions: Array<{ name: string }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> };

export type QuarterPartsFragment = { id: string, version: number, state: InternalMonitoringState, stateTitle: string, year: number, quarter: number, dueDate: string, submittedAt: string | null, returnReason: string | null, sentAt: string | null, sentBy: string | null, body: { id: string, name: string }, points: Array<{ id: string, number: number, title: string, answer: PointAnswer | null, answerTitle: string | null, text: string | null, markTitle: string | null, answeredBy: string | null, known: Array<string>, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, found: Array<{ id: string, position: number, point: number, text: string | null, markTitle: string | null, foundBy: string, publicService: { id: string, name: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, proposals: Array<{ id: string, position: number, kind: number, kindTitle: string, eventId: string | null, text: string | null, markTitle: string | null, addressee: string, reportBy: string, state: ProposalState, stateTitle: string, outcome: string | null, informedAt: string | null, object: { id: string, name: string } | null, finding: { id: string, position: number, text: string | null, markTitle: string | null }, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, markedThings: Array<{ id: string, thing: MarkableThing, thingId: string, thingTitle: string, title: string, markTitle: string, law: string | null, reason: string, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string }>, actions: Array<{ name: string }> }>, secrecyActions: Array<{ name: string }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ControlMarkPartsFragment = { id: string, thing: MarkableThing, thingId: string, thingTitle: string, title: string, markTitle: string, law: string | null, reason: string, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string }>, actions: Array<{ name: string }> };

export type SessionCapacityFragment = { id: string, role: Role, roleTitle: string, side: Side, positionTitle: string, acting: boolean, orderNumber: string | null, orderDate: string | null, validFrom: string, validTo: string | null, current: boolean, authority: { id: string, name: string } | null, subject: { id: string, name: string } | null };

export type SessionViewerFragment = { permissions: Array<string>, now: string, today: string, demo: boolean, account: { id: string, fullName: string, email: string, language: Language }, capacity: { id: string, role: Role, roleTitle: string, side: Side, positionTitle: string, acting: boolean, orderNumber: string | null, orderDate: string | null, validFrom: string, validTo: string | null, current: boolean, authority: { id: string, name: string } | null, subject: { id: string, name: string } | null }, capacities: Array<{ id: string, role: Role, roleTitle: string, side: Side, positionTitle: string, acting: boolean, orderNumber: string | null, orderDate: string | null, validFrom: string, validTo: string | null, current: boolean, authority: { id: string, name: string } | null, subject: { id: string, name: string } | null }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DeadlinePartsFragmentDoc = new TypedDocumentString(`
    fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}
    `, {"fragmentName":"DeadlineParts"}) as unknown as TypedDocumentString<DeadlinePartsFragment, unknown>;
export const CoursePartsFragmentDoc = new TypedDocumentString(`
    fragment CourseParts on Inspection {
  extension {
    actNumber
    actDate
    workingDays
    reason
    earlierEnd
    newEnd
    signedBy {
      id
      roleTitle
      account {
        id
        fullName
      }
    }
    registrationNumber
    registeredAt
    inForceAt
  }
  suspension {
    cause
    causeTitle
    reason
    expectedOn
    actNumber
    actDate
    suspendedOn
    signedBy {
      id
      roleTitle
      account {
        id
        fullName
      }
    }
    earlierEnd
    daysLeft
    latestResumption
    resumedOn
    arrived
    resumptionNumber
    resumptionDate
    newEnd
  }
  inspectorChanges {
    id
    actNumber
    actDate
    reason
    added
    removed
    registrationNumber
    registeredAt
    specialists {
      id
      kindTitle
      fullName
      position
      employer {
        id
        name
      }
    }
  }
  courseNotices {
    id
    kind
    title
    effectiveOn
    sentAt
    way
    recipient
    proof
    outsideSystem
  }
}
    `, {"fragmentName":"CourseParts"}) as unknown as TypedDocumentString<CoursePartsFragment, unknown>;
export const FilePartsFragmentDoc = new TypedDocumentString(`
    fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}
    `, {"fragmentName":"FileParts"}) as unknown as TypedDocumentString<FilePartsFragment, unknown>;
export const CounterEntryPartsFragmentDoc = new TypedDocumentString(`
    fragment CounterEntryParts on Inspection {
  counterEntries {
    id
    fact
    factTitle
    recordLabel
    state
    stateTitle
    recordedAt
    recordedWay
    correctedAt
    correctedWay
    reason
    proposedAt
    proposedBy
    decidedAt
    decidedBy
    declineReason
    files {
      ...FileParts
    }
    moves {
      id
      rule
      title
      earlierDueDate
      dueDate
      earlierKept
      kept
    }
  }
}
    fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}`, {"fragmentName":"CounterEntryParts"}) as unknown as TypedDocumentString<CounterEntryPartsFragment, unknown>;
export const TakenInPartsFragmentDoc = new TypedDocumentString(`
    fragment TakenInParts on Inspection {
  takenIn {
    fileName
    line
    sha256
    takenInAt
    takenInBy
  }
}
    `, {"fragmentName":"TakenInParts"}) as unknown as TypedDocumentString<TakenInPartsFragment, unknown>;
export const RefusalPartsFragmentDoc = new TypedDocumentString(`
    fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
    `, {"fragmentName":"RefusalParts"}) as unknown as TypedDocumentString<RefusalPartsFragment, unknown>;
export const ActionPartsFragmentDoc = new TypedDocumentString(`
    fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}`, {"fragmentName":"ActionParts"}) as unknown as TypedDocumentString<ActionPartsFragment, unknown>;
export const DocumentPartsFragmentDoc = new TypedDocumentString(`
    fragment DocumentParts on IssuedDocument {
  id
  kind
  title
  number
  date
  code
  journalHead
  urlKk
  urlRu
  docxKk
  docxRu
  verifyUrl
  cancelledAt
  cancelledBy
  replacedAt
  copies {
    copy
    title
    way
    deliveredAt
    receivedAt
    receivedBy
    openedAt
    openedBy
    unopened
    awaited
    proof
  }
  signedOriginals {
    id
    fileName
    size
    sha256
    signedOn
    note
    keptAt
    keptBy
    url
  }
  receiptFiles {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}
    fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}`, {"fragmentName":"DocumentParts"}) as unknown as TypedDocumentString<DocumentPartsFragment, unknown>;
export const CaseRequestFragmentDoc = new TypedDocumentString(`
    fragment CaseRequest on DocumentRequest {
  id
  version
  number
  kind
  kindTitle
  text
  items
  official
  aims
  points
  dueDate
  sentAt
  seenAt
  accessEndedAt
  document {
    ...DocumentParts
  }
  state
  stateTitle
  answeredAt
  answerText
  answers
  mark
  markTitle
  overdue
  files {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}
    fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}
fragment DocumentParts on IssuedDocument {
  id
  kind
  title
  number
  date
  code
  journalHead
  urlKk
  urlRu
  docxKk
  docxRu
  verifyUrl
  cancelledAt
  cancelledBy
  replacedAt
  copies {
    copy
    title
    way
    deliveredAt
    receivedAt
    receivedBy
    openedAt
    openedBy
    unopened
    awaited
    proof
  }
  signedOriginals {
    id
    fileName
    size
    sha256
    signedOn
    note
    keptAt
    keptBy
    url
  }
  receiptFiles {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}`, {"fragmentName":"CaseRequest"}) as unknown as TypedDocumentString<CaseRequestFragment, unknown>;
export const ViolationPartsFragmentDoc = new TypedDocumentString(`
    fragment ViolationParts on Violation {
  id
  checklistPoint {
    number
    text
  }
  severity
  severityTitle
  description
  pointId
  mark
  markTitle
  evidence {
    ...FileParts
  }
  remedyBy
  state
  stateTitle
  information {
    id
    at
    text
    files {
      ...FileParts
    }
    state
    returnReason
  }
}
    fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}`, {"fragmentName":"ViolationParts"}) as unknown as TypedDocumentString<ViolationPartsFragment, unknown>;
export const ExtensionPartsFragmentDoc = new TypedDocumentString(`
    fragment ExtensionParts on RemediationExtension {
  id
  state
  stateTitle
  receivedAt
  onPaper
  late
  needsTime
  needsMoney
  measures
  reasons
  files {
    ...FileParts
  }
  violations {
    id
    earlierRemedyBy
    askedUntil
    remedyBy
    violation {
      id
      checklistPoint {
        number
      }
    }
  }
  earlierReportBy
  reportBy
  number
  decidedAt
  decisionReason
}
    fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}`, {"fragmentName":"ExtensionParts"}) as unknown as TypedDocumentString<ExtensionPartsFragment, unknown>;
export const FindingPartsFragmentDoc = new TypedDocumentString(`
    fragment FindingParts on Finding {
  clause
  code
  severity
  outcome
  message
  at
  takenIn
  overtakenAt
  overtakenTitle
}
    `, {"fragmentName":"FindingParts"}) as unknown as TypedDocumentString<FindingPartsFragment, unknown>;
export const CasePrescriptionFragmentDoc = new TypedDocumentString(`
    fragment CasePrescription on Prescription {
  id
  version
  number
  date
  state
  stateTitle
  reportBy
  handedOverOn
  violations {
    ...ViolationParts
  }
  extensions {
    ...ExtensionParts
  }
  informationRequest {
    id
    number
    draftedAt
    sentAt
    receivedAt
    answeredAt
    dueDate
  }
  documents {
    ...DocumentParts
  }
  deadlines {
    ...DeadlineParts
  }
  findings {
    ...FindingParts
  }
  actions {
    ...ActionParts
  }
  followUps {
    id
    number
    stateTitle
  }
}
    fragment ExtensionParts on RemediationExtension {
  id
  state
  stateTitle
  receivedAt
  onPaper
  late
  needsTime
  needsMoney
  measures
  reasons
  files {
    ...FileParts
  }
  violations {
    id
    earlierRemedyBy
    askedUntil
    remedyBy
    violation {
      id
      checklistPoint {
        number
      }
    }
  }
  earlierReportBy
  reportBy
  number
  decidedAt
  decisionReason
}
fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}
fragment FindingParts on Finding {
  clause
  code
  severity
  outcome
  message
  at
  takenIn
  overtakenAt
  overtakenTitle
}
fragment DocumentParts on IssuedDocument {
  id
  kind
  title
  number
  date
  code
  journalHead
  urlKk
  urlRu
  docxKk
  docxRu
  verifyUrl
  cancelledAt
  cancelledBy
  replacedAt
  copies {
    copy
    title
    way
    deliveredAt
    receivedAt
    receivedBy
    openedAt
    openedBy
    unopened
    awaited
    proof
  }
  signedOriginals {
    id
    fileName
    size
    sha256
    signedOn
    note
    keptAt
    keptBy
    url
  }
  receiptFiles {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}
fragment ViolationParts on Violation {
  id
  checklistPoint {
    number
    text
  }
  severity
  severityTitle
  description
  pointId
  mark
  markTitle
  evidence {
    ...FileParts
  }
  remedyBy
  state
  stateTitle
  information {
    id
    at
    text
    files {
      ...FileParts
    }
    state
    returnReason
  }
}`, {"fragmentName":"CasePrescription"}) as unknown as TypedDocumentString<CasePrescriptionFragment, unknown>;
export const TimelinePartsFragmentDoc = new TypedDocumentString(`
    fragment TimelineParts on TimelineStep {
  key
  title
  clause
  state
  at
  on
  dueDate
}
    `, {"fragmentName":"TimelineParts"}) as unknown as TypedDocumentString<TimelinePartsFragment, unknown>;
export const CaseFromSubjectSideFragmentDoc = new TypedDocumentString(`
    fragment CaseFromSubjectSide on Inspection {
  id
  version
  number
  procedure
  procedureTitle
  objects
  listLine {
    id
    position
    fact
    risk
    list {
      id
      orderNumber
      orderDate
    }
  }
  administrativeCases {
    id
    number
    article
    official
    openedOn
    outcome
    outcomeOn
  }
  state
  stateTitle
  edition
  subjectMatter
  scope
  periodFrom
  periodTo
  termWorkingDays
  termReason
  plannedStart
  endDate
  endDateStrict
  actNumber
  actDate
  authority {
    id
    name
  }
  subject {
    id
    name
    bin
    succession {
      actNumber
      actDate
      successor {
        id
        name
      }
    }
  }
  nextDeadline {
    ...DeadlineParts
  }
  grounds {
    id
    title
    clause
    basisNumber
    basisDate
    basisText
  }
  inspectors {
    fullName
    positionTitle
  }
  checklist {
    code
    title
    edition
    points {
      id
      number
      text
      answer
      severity
    }
  }
  registration {
    number
    registeredAt
    registeredBy
  }
  noticeNeeded
  notice {
    sentAt
    way
    recipient
    receivedAt
  }
  start {
    handedOverAt
    acquaintedAt
    acquaintedBy
    acquaintedByPower
    representative
    startDate
    refused
    outsideSystem
  }
  ...CourseParts
  ...CounterEntryParts
  ...TakenInParts
  protocols {
    id
    kind
    title
    at
    text
    markTitle
    representative
    representativePower
    signedBy
    document {
      ...DocumentParts
    }
    files {
      ...FileParts
    }
  }
  requests {
    ...CaseRequest
  }
  fieldRecords {
    id
    title
    number
    happenedAt
    person
    position
    questions
    answers
    markTitle
    signing
    signingTitle
    refusalReason
    document {
      ...DocumentParts
    }
    files {
      ...FileParts
    }
  }
  resultAct {
    id
    number
    date
    place
    text
    completedOn
    handedOver {
      handedOverAt
      representative
    }
    refusal {
      at
      registryNumber
      registryDate
    }
  }
  violations {
    ...ViolationParts
  }
  prescription {
    ...CasePrescription
  }
  objections {
    id
    receivedAt
    text
    markTitle
    late
    marked
    outcome
    outcomeTitle
    decidedOn
    decisionReason
    files {
      ...FileParts
    }
  }
  commissions {
    id
    state
    stateTitle
    formedAt
    sessionAt
    place
    protocolNumber
    protocolDate
    receivedAt
    receivedBy
    orders {
      id
      kindTitle
      number
      date
    }
    seats {
      id
      partTitle
      until
      capacity {
        id
        positionTitle
        account {
          id
          fullName
        }
      }
    }
    invitations {
      id
      kind
      kindTitle
      sentAt
      recipient
      account {
        id
        fullName
      }
    }
    questions {
      id
      objectionId
      outcomeTitle
      reason
      points
      noPointsReason
      state
      votesFor
      votesAgainst
    }
    findings {
      ...FindingParts
    }
    documents {
      ...DocumentParts
    }
  }
  documents {
    ...DocumentParts
  }
  deadlines {
    ...DeadlineParts
  }
  findings {
    ...FindingParts
  }
  actions {
    ...ActionParts
  }
  timeline {
    ...TimelineParts
  }
  followUps {
    id
    number
    stateTitle
    grounds {
      id
      title
      clause
    }
  }
  originPrescription {
    id
    number
  }
  originInspection {
    id
    number
  }
}
    fragment ExtensionParts on RemediationExtension {
  id
  state
  stateTitle
  receivedAt
  onPaper
  late
  needsTime
  needsMoney
  measures
  reasons
  files {
    ...FileParts
  }
  violations {
    id
    earlierRemedyBy
    askedUntil
    remedyBy
    violation {
      id
      checklistPoint {
        number
      }
    }
  }
  earlierReportBy
  reportBy
  number
  decidedAt
  decisionReason
}
fragment CasePrescription on Prescription {
  id
  version
  number
  date
  state
  stateTitle
  reportBy
  handedOverOn
  violations {
    ...ViolationParts
  }
  extensions {
    ...ExtensionParts
  }
  informationRequest {
    id
    number
    draftedAt
    sentAt
    receivedAt
    answeredAt
    dueDate
  }
  documents {
    ...DocumentParts
  }
  deadlines {
    ...DeadlineParts
  }
  findings {
    ...FindingParts
  }
  actions {
    ...ActionParts
  }
  followUps {
    id
    number
    stateTitle
  }
}
fragment CaseRequest on DocumentRequest {
  id
  version
  number
  kind
  kindTitle
  text
  items
  official
  aims
  points
  dueDate
  sentAt
  seenAt
  accessEndedAt
  document {
    ...DocumentParts
  }
  state
  stateTitle
  answeredAt
  answerText
  answers
  mark
  markTitle
  overdue
  files {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}
fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}
fragment FindingParts on Finding {
  clause
  code
  severity
  outcome
  message
  at
  takenIn
  overtakenAt
  overtakenTitle
}
fragment DocumentParts on IssuedDocument {
  id
  kind
  title
  number
  date
  code
  journalHead
  urlKk
  urlRu
  docxKk
  docxRu
  verifyUrl
  cancelledAt
  cancelledBy
  replacedAt
  copies {
    copy
    title
    way
    deliveredAt
    receivedAt
    receivedBy
    openedAt
    openedBy
    unopened
    awaited
    proof
  }
  signedOriginals {
    id
    fileName
    size
    sha256
    signedOn
    note
    keptAt
    keptBy
    url
  }
  receiptFiles {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}
fragment TimelineParts on TimelineStep {
  key
  title
  clause
  state
  at
  on
  dueDate
}
fragment CourseParts on Inspection {
  extension {
    actNumber
    actDate
    workingDays
    reason
    earlierEnd
    newEnd
    signedBy {
      id
      roleTitle
      account {
        id
        fullName
      }
    }
    registrationNumber
    registeredAt
    inForceAt
  }
  suspension {
    cause
    causeTitle
    reason
    expectedOn
    actNumber
    actDate
    suspendedOn
    signedBy {
      id
      roleTitle
      account {
        id
        fullName
      }
    }
    earlierEnd
    daysLeft
    latestResumption
    resumedOn
    arrived
    resumptionNumber
    resumptionDate
    newEnd
  }
  inspectorChanges {
    id
    actNumber
    actDate
    reason
    added
    removed
    registrationNumber
    registeredAt
    specialists {
      id
      kindTitle
      fullName
      position
      employer {
        id
        name
      }
    }
  }
  courseNotices {
    id
    kind
    title
    effectiveOn
    sentAt
    way
    recipient
    proof
    outsideSystem
  }
}
fragment ViolationParts on Violation {
  id
  checklistPoint {
    number
    text
  }
  severity
  severityTitle
  description
  pointId
  mark
  markTitle
  evidence {
    ...FileParts
  }
  remedyBy
  state
  stateTitle
  information {
    id
    at
    text
    files {
      ...FileParts
    }
    state
    returnReason
  }
}
fragment TakenInParts on Inspection {
  takenIn {
    fileName
    line
    sha256
    takenInAt
    takenInBy
  }
}
fragment CounterEntryParts on Inspection {
  counterEntries {
    id
    fact
    factTitle
    recordLabel
    state
    stateTitle
    recordedAt
    recordedWay
    correctedAt
    correctedWay
    reason
    proposedAt
    proposedBy
    decidedAt
    decidedBy
    declineReason
    files {
      ...FileParts
    }
    moves {
      id
      rule
      title
      earlierDueDate
      dueDate
      earlierKept
      kept
    }
  }
}`, {"fragmentName":"CaseFromSubjectSide"}) as unknown as TypedDocumentString<CaseFromSubjectSideFragment, unknown>;
export const ReportImportPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportImportParts on ReportImport {
  id
  fileName
  state
  stateTitle
  rowsRead
  rowsChecked
  rowsWritten
  cells
  changed
  failure
  refusals {
    place
    message
  }
  warnings {
    place
    message
  }
  startedAt
  startedBy
  endedAt
}
    `, {"fragmentName":"ReportImportParts"}) as unknown as TypedDocumentString<ReportImportPartsFragment, unknown>;
export const PlanPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanParts on ActionPlan {
  id
  number
  receivedAt
  late
  rows {
    id
    position
    measure
    responsible
    dueDate
    completion
    state
    stateTitle
    information {
      id
      receivedAt
      text
      stateTitle
      returnReason
      files {
        ...FileParts
      }
    }
  }
}
    fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}`, {"fragmentName":"PlanParts"}) as unknown as TypedDocumentString<PlanPartsFragment, unknown>;
export const LetterPartsFragmentDoc = new TypedDocumentString(`
    fragment LetterParts on LetterOnMeasures {
  id
  version
  state
  stateTitle
  planAsked
  owedSince
  number
  addressee
  way
  sentAt
  receivedAt
  reportBy
  demands {
    id
    kindTitle
    text
  }
  reports {
    id
    receivedAt
    text
    state
    stateTitle
    returnReason
    files {
      ...FileParts
    }
  }
  plan {
    ...PlanParts
  }
  earlierPlans {
    id
    number
    receivedAt
    replacedAt
    rows {
      id
      position
      measure
      responsible
      dueDate
      completion
    }
  }
  findings {
    ...FindingParts
  }
  actions {
    ...ActionParts
  }
}
    fragment PlanParts on ActionPlan {
  id
  number
  receivedAt
  late
  rows {
    id
    position
    measure
    responsible
    dueDate
    completion
    state
    stateTitle
    information {
      id
      receivedAt
      text
      stateTitle
      returnReason
      files {
        ...FileParts
      }
    }
  }
}
fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}
fragment FindingParts on Finding {
  clause
  code
  severity
  outcome
  message
  at
  takenIn
  overtakenAt
  overtakenTitle
}`, {"fragmentName":"LetterParts"}) as unknown as TypedDocumentString<LetterPartsFragment, unknown>;
export const ReportHeadFragmentDoc = new TypedDocumentString(`
    fragment ReportHead on QuarterlyReport {
  id
  version
  year
  quarter
  historical
  state
  stateTitle
  addressee
  dueDate
  note
  submittedAt
  submittedBy
  acceptedAt
  correctionPending
  correctedAt
  noteFiles {
    ...FileParts
  }
  body {
    id
    name
  }
  deadlines {
    ...DeadlineParts
  }
  remarks {
    id
    rowKey
    month
    text
    at
    by
    monthsThen
    monthsNow
    changed
  }
  actions {
    ...ActionParts
  }
}
    fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}`, {"fragmentName":"ReportHead"}) as unknown as TypedDocumentString<ReportHeadFragment, unknown>;
export const ReportRowPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportRowParts on ReportRow {
  key
  section
  indicator
  service
  number
  title
  level
  stock
  months
  total
  standing
  computedFrom
}
    `, {"fragmentName":"ReportRowParts"}) as unknown as TypedDocumentString<ReportRowPartsFragment, unknown>;
export const ReportLineFragmentDoc = new TypedDocumentString(`
    fragment ReportLine on QuarterlyReport {
  id
  year
  quarter
  state
  stateTitle
  dueDate
  addressee
  submittedAt
  acceptedAt
  form {
    id
    code
    title
  }
  body {
    id
    name
  }
  deadlines {
    ...DeadlineParts
  }
}
    fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}`, {"fragmentName":"ReportLine"}) as unknown as TypedDocumentString<ReportLineFragment, unknown>;
export const ReminderPartsFragmentDoc = new TypedDocumentString(`
    fragment ReminderParts on Reminder {
  id
  stage
  at
  deadline {
    id
    rule
    title
    clause
    caseKind
    caseId
    caseNumber
    inspectionId
    subjectId
    subject {
      id
      name
    }
    dueDate
    dueAt
    state
    lapsed
    provisional
    workingDaysLeft
    metAt
  }
}
    `, {"fragmentName":"ReminderParts"}) as unknown as TypedDocumentString<ReminderPartsFragment, unknown>;
export const WaitingPartsFragmentDoc = new TypedDocumentString(`
    fragment WaitingParts on WaitingItem {
  id
  kind
  code
  title
  clause
  party
  partyTitle
  caseKind
  caseId
  caseNumber
  inspectionId
  draftInspectionId
  reference
  since
  dueDate
  dueAt
  dateReason
  state
  workingDaysLeft
  subject {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  report {
    form
    year
    quarter
  }
}
    fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}`, {"fragmentName":"WaitingParts"}) as unknown as TypedDocumentString<WaitingPartsFragment, unknown>;
export const ControlLinePartsFragmentDoc = new TypedDocumentString(`
    fragment ControlLineParts on ControlPlanLine {
  id
  object {
    id
    name
  }
  questions
  startsOn
  endsOn
  completion
  eventId
  executors {
    accountId
    fullName
    position
  }
}
    `, {"fragmentName":"ControlLineParts"}) as unknown as TypedDocumentString<ControlLinePartsFragment, unknown>;
export const ControlPlanPartsFragmentDoc = new TypedDocumentString(`
    fragment ControlPlanParts on ControlPlan {
  id
  version
  year
  state
  stateTitle
  late
  dueDate
  agreedBy
  agreedWith
  orderNumber
  orderDate
  approvedBy
  body {
    id
    name
  }
  carriedFrom {
    year
  }
  lines {
    ...ControlLineParts
  }
  changes {
    id
    kind
    kindTitle
    reason
    orderNumber
    orderDate
    byName
    line {
      questions
      startsOn
      endsOn
      object {
        name
      }
    }
  }
  clashes {
    lineId
    otherLineId
    kind
    accountId
    from
    to
  }
  load {
    accountId
    month
    events
    days
  }
  documents {
    ...DocumentParts
  }
  deadlines {
    ...DeadlineParts
  }
  findings {
    ...FindingParts
  }
}
    fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}
fragment FindingParts on Finding {
  clause
  code
  severity
  outcome
  message
  at
  takenIn
  overtakenAt
  overtakenTitle
}
fragment DocumentParts on IssuedDocument {
  id
  kind
  title
  number
  date
  code
  journalHead
  urlKk
  urlRu
  docxKk
  docxRu
  verifyUrl
  cancelledAt
  cancelledBy
  replacedAt
  copies {
    copy
    title
    way
    deliveredAt
    receivedAt
    receivedBy
    openedAt
    openedBy
    unopened
    awaited
    proof
  }
  signedOriginals {
    id
    fileName
    size
    sha256
    signedOn
    note
    keptAt
    keptBy
    url
  }
  receiptFiles {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}
fragment ControlLineParts on ControlPlanLine {
  id
  object {
    id
    name
  }
  questions
  startsOn
  endsOn
  completion
  eventId
  executors {
    accountId
    fullName
    position
  }
}`, {"fragmentName":"ControlPlanParts"}) as unknown as TypedDocumentString<ControlPlanPartsFragment, unknown>;
export const ControlMarkPartsFragmentDoc = new TypedDocumentString(`
    fragment ControlMarkParts on MarkedThing {
  id
  thing
  thingId
  thingTitle
  title
  markTitle
  law
  reason
  placedAt
  placedBy
  liftedAt
  liftedBy
  liftReason
  readings {
    id
    at
    readerName
    readerTitle
    wayTitle
  }
  actions {
    name
  }
}
    `, {"fragmentName":"ControlMarkParts"}) as unknown as TypedDocumentString<ControlMarkPartsFragment, unknown>;
export const ControlEventPartsFragmentDoc = new TypedDocumentString(`
    fragment ControlEventParts on ControlEvent {
  id
  version
  number
  state
  stateTitle
  basis
  basisTitle
  internalMonitoringId
  monitoringLetterId
  externalMonitoringId
  monitoringReference
  monitoringDate
  questions
  plannedStart
  endDate
  appointedEndDate
  orderNumber
  orderDate
  appointedBy
  notifiedAt
  startedOn
  handing
  handingWitness
  shownAt
  response
  responseTitle
  submittedAt
  decisionTitle
  decidedAt
  decidedBy
  cancelledAt
  cancelledBy
  cancelReason
  cancelOrderNumber
  cancelOrderDate
  body {
    id
    name
  }
  object {
    id
    name
  }
  executors {
    accountId
    fullName
    position
  }
  experts {
    id
    fullName
    organisation
    field
    checkedBy
  }
  extensions {
    id
    reason
    askedAt
    askedBy
    endDate
    state
    stateTitle
    orderNumber
    declineReason
  }
  requests {
    id
    number
    kindTitle
    text
    dueDate
    sentAt
    answeredAt
    answer
    markTitle
    withheldAsSecret
    late
    files {
      ...FileParts
    }
  }
  records {
    id
    kindTitle
    text
    basis
    at
    byName
  }
  act {
    id
    number
    drawnUpAt
    place
    present
    periodFrom
    periodTo
    analysis
    results
    violations
    causes
    checklist
    points
    measures
    measuresBy
    accountability
    acquaintance
    refusalNote
    markTitle
    files {
      ...FileParts
    }
  }
  violationCounts {
    id
    kindTitle
    count
  }
  recommendations {
    id
    text
    fulfilled
    settledOn
    note
  }
  restorations {
    id
    violations
    persons
    restoredOn
    text
    files {
      ...FileParts
    }
  }
  penalties {
    id
    kindTitle
    staffTitle
    person
    imposedOn
    orderReference
    files {
      ...FileParts
    }
  }
  responses {
    id
    kindTitle
    text
    markTitle
    receivedAt
    late
    files {
      ...FileParts
    }
  }
  markedThings {
    ...ControlMarkParts
  }
  secrecyActions {
    name
  }
  documents {
    ...DocumentParts
  }
  deadlines {
    ...DeadlineParts
  }
  findings {
    ...FindingParts
  }
}
    fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}
fragment FindingParts on Finding {
  clause
  code
  severity
  outcome
  message
  at
  takenIn
  overtakenAt
  overtakenTitle
}
fragment DocumentParts on IssuedDocument {
  id
  kind
  title
  number
  date
  code
  journalHead
  urlKk
  urlRu
  docxKk
  docxRu
  verifyUrl
  cancelledAt
  cancelledBy
  replacedAt
  copies {
    copy
    title
    way
    deliveredAt
    receivedAt
    receivedBy
    openedAt
    openedBy
    unopened
    awaited
    proof
  }
  signedOriginals {
    id
    fileName
    size
    sha256
    signedOn
    note
    keptAt
    keptBy
    url
  }
  receiptFiles {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}
fragment ControlMarkParts on MarkedThing {
  id
  thing
  thingId
  thingTitle
  title
  markTitle
  law
  reason
  placedAt
  placedBy
  liftedAt
  liftedBy
  liftReason
  readings {
    id
    at
    readerName
    readerTitle
    wayTitle
  }
  actions {
    name
  }
}`, {"fragmentName":"ControlEventParts"}) as unknown as TypedDocumentString<ControlEventPartsFragment, unknown>;
export const JournalPageFragmentDoc = new TypedDocumentString(`
    fragment JournalPage on JournalEntryConnection {
  edges {
    cursor
    node {
      id
      at
      actorName
      actorTitle
      action
      title
      details {
        label
        value
      }
      hash
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}
    `, {"fragmentName":"JournalPage"}) as unknown as TypedDocumentString<JournalPageFragment, unknown>;
export const QuarterPartsFragmentDoc = new TypedDocumentString(`
    fragment QuarterParts on InternalMonitoring {
  id
  version
  state
  stateTitle
  year
  quarter
  dueDate
  body {
    id
    name
  }
  submittedAt
  returnReason
  sentAt
  sentBy
  points {
    id
    number
    title
    answer
    answerTitle
    text
    markTitle
    answeredBy
    known
    files {
      ...FileParts
    }
  }
  found {
    id
    position
    point
    text
    markTitle
    foundBy
    publicService {
      id
      name
    }
    files {
      ...FileParts
    }
  }
  proposals {
    id
    position
    kind
    kindTitle
    eventId
    text
    markTitle
    addressee
    reportBy
    state
    stateTitle
    outcome
    informedAt
    object {
      id
      name
    }
    finding {
      id
      position
      text
      markTitle
    }
    files {
      ...FileParts
    }
  }
  markedThings {
    ...ControlMarkParts
  }
  secrecyActions {
    name
  }
  documents {
    ...DocumentParts
  }
  findings {
    ...FindingParts
  }
  actions {
    ...ActionParts
  }
  journal(first: 50) {
    ...JournalPage
  }
}
    fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}
fragment FindingParts on Finding {
  clause
  code
  severity
  outcome
  message
  at
  takenIn
  overtakenAt
  overtakenTitle
}
fragment DocumentParts on IssuedDocument {
  id
  kind
  title
  number
  date
  code
  journalHead
  urlKk
  urlRu
  docxKk
  docxRu
  verifyUrl
  cancelledAt
  cancelledBy
  replacedAt
  copies {
    copy
    title
    way
    deliveredAt
    receivedAt
    receivedBy
    openedAt
    openedBy
    unopened
    awaited
    proof
  }
  signedOriginals {
    id
    fileName
    size
    sha256
    signedOn
    note
    keptAt
    keptBy
    url
  }
  receiptFiles {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}
fragment JournalPage on JournalEntryConnection {
  edges {
    cursor
    node {
      id
      at
      actorName
      actorTitle
      action
      title
      details {
        label
        value
      }
      hash
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}
fragment ControlMarkParts on MarkedThing {
  id
  thing
  thingId
  thingTitle
  title
  markTitle
  law
  reason
  placedAt
  placedBy
  liftedAt
  liftedBy
  liftReason
  readings {
    id
    at
    readerName
    readerTitle
    wayTitle
  }
  actions {
    name
  }
}`, {"fragmentName":"QuarterParts"}) as unknown as TypedDocumentString<QuarterPartsFragment, unknown>;
export const SessionCapacityFragmentDoc = new TypedDocumentString(`
    fragment SessionCapacity on Capacity {
  id
  role
  roleTitle
  side
  positionTitle
  acting
  orderNumber
  orderDate
  validFrom
  validTo
  current
  authority {
    id
    name
  }
  subject {
    id
    name
  }
}
    `, {"fragmentName":"SessionCapacity"}) as unknown as TypedDocumentString<SessionCapacityFragment, unknown>;
export const SessionViewerFragmentDoc = new TypedDocumentString(`
    fragment SessionViewer on Viewer {
  account {
    id
    fullName
    email
    language
  }
  capacity {
    ...SessionCapacity
  }
  capacities {
    ...SessionCapacity
  }
  permissions
  now
  today
  demo
}
    fragment SessionCapacity on Capacity {
  id
  role
  roleTitle
  side
  positionTitle
  acting
  orderNumber
  orderDate
  validFrom
  validTo
  current
  authority {
    id
    name
  }
  subject {
    id
    name
  }
}`, {"fragmentName":"SessionViewer"}) as unknown as TypedDocumentString<SessionViewerFragment, unknown>;
export const AcknowledgeAppointmentDocument = new TypedDocumentString(`
    mutation AcknowledgeAppointment($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acknowledgeAppointment(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeAppointmentMutation, AcknowledgeAppointmentMutationVariables>;
export const AnswerDocumentRequestDocument = new TypedDocumentString(`
    mutation AnswerDocumentRequest($requestId: ID!, $input: AnswerDocumentRequestInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  answerDocumentRequest(
    requestId: $requestId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AnswerDocumentRequestMutation, AnswerDocumentRequestMutationVariables>;
export const AcknowledgeRecommendationDocument = new TypedDocumentString(`
    mutation AcknowledgeRecommendation($requestId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acknowledgeRecommendation(
    requestId: $requestId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeRecommendationMutation, AcknowledgeRecommendationMutationVariables>;
export const FileObjectionDocument = new TypedDocumentString(`
    mutation FileObjection($id: ID!, $input: FileObjectionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  fileObjection(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<FileObjectionMutation, FileObjectionMutationVariables>;
export const ProvideRemediationInformationDocument = new TypedDocumentString(`
    mutation ProvideRemediationInformation($prescriptionId: ID!, $input: ProvideRemediationInformationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  provideRemediationInformation(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ProvideRemediationInformationMutation, ProvideRemediationInformationMutationVariables>;
export const RequestExtensionDocument = new TypedDocumentString(`
    mutation RequestExtension($prescriptionId: ID!, $input: RequestExtensionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  requestExtension(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RequestExtensionMutation, RequestExtensionMutationVariables>;
export const ConfirmPaperReceiptDocument = new TypedDocumentString(`
    mutation ConfirmPaperReceipt($documentId: ID!, $idempotencyKey: String!) {
  confirmPaperReceipt(documentId: $documentId, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmPaperReceiptMutation, ConfirmPaperReceiptMutationVariables>;
export const CasePageDocument = new TypedDocumentString(`
    query CasePage($id: ID!) {
  inspection(id: $id) {
    ...CaseFromSubjectSide
  }
}
    fragment ExtensionParts on RemediationExtension {
  id
  state
  stateTitle
  receivedAt
  onPaper
  late
  needsTime
  needsMoney
  measures
  reasons
  files {
    ...FileParts
  }
  violations {
    id
    earlierRemedyBy
    askedUntil
    remedyBy
    violation {
      id
      checklistPoint {
        number
      }
    }
  }
  earlierReportBy
  reportBy
  number
  decidedAt
  decisionReason
}
fragment CasePrescription on Prescription {
  id
  version
  number
  date
  state
  stateTitle
  reportBy
  handedOverOn
  violations {
    ...ViolationParts
  }
  extensions {
    ...ExtensionParts
  }
  informationRequest {
    id
    number
    draftedAt
    sentAt
    receivedAt
    answeredAt
    dueDate
  }
  documents {
    ...DocumentParts
  }
  deadlines {
    ...DeadlineParts
  }
  findings {
    ...FindingParts
  }
  actions {
    ...ActionParts
  }
  followUps {
    id
    number
    stateTitle
  }
}
fragment CaseRequest on DocumentRequest {
  id
  version
  number
  kind
  kindTitle
  text
  items
  official
  aims
  points
  dueDate
  sentAt
  seenAt
  accessEndedAt
  document {
    ...DocumentParts
  }
  state
  stateTitle
  answeredAt
  answerText
  answers
  mark
  markTitle
  overdue
  files {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}
fragment CaseFromSubjectSide on Inspection {
  id
  version
  number
  procedure
  procedureTitle
  objects
  listLine {
    id
    position
    fact
    risk
    list {
      id
      orderNumber
      orderDate
    }
  }
  administrativeCases {
    id
    number
    article
    official
    openedOn
    outcome
    outcomeOn
  }
  state
  stateTitle
  edition
  subjectMatter
  scope
  periodFrom
  periodTo
  termWorkingDays
  termReason
  plannedStart
  endDate
  endDateStrict
  actNumber
  actDate
  authority {
    id
    name
  }
  subject {
    id
    name
    bin
    succession {
      actNumber
      actDate
      successor {
        id
        name
      }
    }
  }
  nextDeadline {
    ...DeadlineParts
  }
  grounds {
    id
    title
    clause
    basisNumber
    basisDate
    basisText
  }
  inspectors {
    fullName
    positionTitle
  }
  checklist {
    code
    title
    edition
    points {
      id
      number
      text
      answer
      severity
    }
  }
  registration {
    number
    registeredAt
    registeredBy
  }
  noticeNeeded
  notice {
    sentAt
    way
    recipient
    receivedAt
  }
  start {
    handedOverAt
    acquaintedAt
    acquaintedBy
    acquaintedByPower
    representative
    startDate
    refused
    outsideSystem
  }
  ...CourseParts
  ...CounterEntryParts
  ...TakenInParts
  protocols {
    id
    kind
    title
    at
    text
    markTitle
    representative
    representativePower
    signedBy
    document {
      ...DocumentParts
    }
    files {
      ...FileParts
    }
  }
  requests {
    ...CaseRequest
  }
  fieldRecords {
    id
    title
    number
    happenedAt
    person
    position
    questions
    answers
    markTitle
    signing
    signingTitle
    refusalReason
    document {
      ...DocumentParts
    }
    files {
      ...FileParts
    }
  }
  resultAct {
    id
    number
    date
    place
    text
    completedOn
    handedOver {
      handedOverAt
      representative
    }
    refusal {
      at
      registryNumber
      registryDate
    }
  }
  violations {
    ...ViolationParts
  }
  prescription {
    ...CasePrescription
  }
  objections {
    id
    receivedAt
    text
    markTitle
    late
    marked
    outcome
    outcomeTitle
    decidedOn
    decisionReason
    files {
      ...FileParts
    }
  }
  commissions {
    id
    state
    stateTitle
    formedAt
    sessionAt
    place
    protocolNumber
    protocolDate
    receivedAt
    receivedBy
    orders {
      id
      kindTitle
      number
      date
    }
    seats {
      id
      partTitle
      until
      capacity {
        id
        positionTitle
        account {
          id
          fullName
        }
      }
    }
    invitations {
      id
      kind
      kindTitle
      sentAt
      recipient
      account {
        id
        fullName
      }
    }
    questions {
      id
      objectionId
      outcomeTitle
      reason
      points
      noPointsReason
      state
      votesFor
      votesAgainst
    }
    findings {
      ...FindingParts
    }
    documents {
      ...DocumentParts
    }
  }
  documents {
    ...DocumentParts
  }
  deadlines {
    ...DeadlineParts
  }
  findings {
    ...FindingParts
  }
  actions {
    ...ActionParts
  }
  timeline {
    ...TimelineParts
  }
  followUps {
    id
    number
    stateTitle
    grounds {
      id
      title
      clause
    }
  }
  originPrescription {
    id
    number
  }
  originInspection {
    id
    number
  }
}
fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}
fragment FindingParts on Finding {
  clause
  code
  severity
  outcome
  message
  at
  takenIn
  overtakenAt
  overtakenTitle
}
fragment DocumentParts on IssuedDocument {
  id
  kind
  title
  number
  date
  code
  journalHead
  urlKk
  urlRu
  docxKk
  docxRu
  verifyUrl
  cancelledAt
  cancelledBy
  replacedAt
  copies {
    copy
    title
    way
    deliveredAt
    receivedAt
    receivedBy
    openedAt
    openedBy
    unopened
    awaited
    proof
  }
  signedOriginals {
    id
    fileName
    size
    sha256
    signedOn
    note
    keptAt
    keptBy
    url
  }
  receiptFiles {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}
fragment TimelineParts on TimelineStep {
  key
  title
  clause
  state
  at
  on
  dueDate
}
fragment CourseParts on Inspection {
  extension {
    actNumber
    actDate
    workingDays
    reason
    earlierEnd
    newEnd
    signedBy {
      id
      roleTitle
      account {
        id
        fullName
      }
    }
    registrationNumber
    registeredAt
    inForceAt
  }
  suspension {
    cause
    causeTitle
    reason
    expectedOn
    actNumber
    actDate
    suspendedOn
    signedBy {
      id
      roleTitle
      account {
        id
        fullName
      }
    }
    earlierEnd
    daysLeft
    latestResumption
    resumedOn
    arrived
    resumptionNumber
    resumptionDate
    newEnd
  }
  inspectorChanges {
    id
    actNumber
    actDate
    reason
    added
    removed
    registrationNumber
    registeredAt
    specialists {
      id
      kindTitle
      fullName
      position
      employer {
        id
        name
      }
    }
  }
  courseNotices {
    id
    kind
    title
    effectiveOn
    sentAt
    way
    recipient
    proof
    outsideSystem
  }
}
fragment ViolationParts on Violation {
  id
  checklistPoint {
    number
    text
  }
  severity
  severityTitle
  description
  pointId
  mark
  markTitle
  evidence {
    ...FileParts
  }
  remedyBy
  state
  stateTitle
  information {
    id
    at
    text
    files {
      ...FileParts
    }
    state
    returnReason
  }
}
fragment TakenInParts on Inspection {
  takenIn {
    fileName
    line
    sha256
    takenInAt
    takenInBy
  }
}
fragment CounterEntryParts on Inspection {
  counterEntries {
    id
    fact
    factTitle
    recordLabel
    state
    stateTitle
    recordedAt
    recordedWay
    correctedAt
    correctedWay
    reason
    proposedAt
    proposedBy
    decidedAt
    decidedBy
    declineReason
    files {
      ...FileParts
    }
    moves {
      id
      rule
      title
      earlierDueDate
      dueDate
      earlierKept
      kept
    }
  }
}`) as unknown as TypedDocumentString<CasePageQuery, CasePageQueryVariables>;
export const CaseJournalDocument = new TypedDocumentString(`
    query CaseJournal($id: ID!, $first: Int!, $after: String) {
  inspection(id: $id) {
    id
    journal(first: $first, after: $after) {
      ...JournalPage
    }
  }
}
    fragment JournalPage on JournalEntryConnection {
  edges {
    cursor
    node {
      id
      at
      actorName
      actorTitle
      action
      title
      details {
        label
        value
      }
      hash
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}`) as unknown as TypedDocumentString<CaseJournalQuery, CaseJournalQueryVariables>;
export const PrescriptionHomeDocument = new TypedDocumentString(`
    query PrescriptionHome($id: ID!) {
  prescription(id: $id) {
    id
    inspection {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PrescriptionHomeQuery, PrescriptionHomeQueryVariables>;
export const MyCasesDocument = new TypedDocumentString(`
    query MyCases($first: Int!, $after: String, $filter: InspectionFilter, $orderBy: InspectionOrder) {
  inspections(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    edges {
      cursor
      node {
        id
        number
        procedure
        procedureTitle
        state
        stateTitle
        subjectMatter
        actNumber
        actDate
        plannedStart
        endDate
        authority {
          id
          name
        }
        subject {
          id
          name
        }
        nextDeadline {
          id
          rule
          title
          clause
          party
          dueDate
          dueAt
          state
          lapsed
          provisional
          workingDaysLeft
          metAt
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<MyCasesQuery, MyCasesQueryVariables>;
export const DraftPlannedControlEventDocument = new TypedDocumentString(`
    mutation DraftPlannedControlEvent($planLineId: ID!, $idempotencyKey: String!) {
  draftPlannedControlEvent(
    planLineId: $planLineId
    idempotencyKey: $idempotencyKey
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DraftPlannedControlEventMutation, DraftPlannedControlEventMutationVariables>;
export const DraftControlEventAfterMonitoringDocument = new TypedDocumentString(`
    mutation DraftControlEventAfterMonitoring($input: DraftControlEventAfterMonitoringInput!, $idempotencyKey: String!) {
  draftControlEventAfterMonitoring(input: $input, idempotencyKey: $idempotencyKey) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DraftControlEventAfterMonitoringMutation, DraftControlEventAfterMonitoringMutationVariables>;
export const DraftControlEventOnProposalDocument = new TypedDocumentString(`
    mutation DraftControlEventOnProposal($input: DraftControlEventOnProposalInput!, $idempotencyKey: String!) {
  draftControlEventOnProposal(input: $input, idempotencyKey: $idempotencyKey) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DraftControlEventOnProposalMutation, DraftControlEventOnProposalMutationVariables>;
export const CancelControlEventDocument = new TypedDocumentString(`
    mutation CancelControlEvent($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: CancelControlEventInput!) {
  cancelControlEvent(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CancelControlEventMutation, CancelControlEventMutationVariables>;
export const WithdrawControlDraftDocument = new TypedDocumentString(`
    mutation WithdrawControlDraft($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: WithdrawControlDraftInput!) {
  withdrawControlDraft(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawControlDraftMutation, WithdrawControlDraftMutationVariables>;
export const AppointControlEventsDocument = new TypedDocumentString(`
    mutation AppointControlEvents($events: [AppointTogetherInput!]!, $idempotencyKey: String!) {
  appointControlEvents(events: $events, idempotencyKey: $idempotencyKey) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AppointControlEventsMutation, AppointControlEventsMutationVariables>;
export const AppointControlEventDocument = new TypedDocumentString(`
    mutation AppointControlEvent($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: AppointControlEventInput!) {
  appointControlEvent(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AppointControlEventMutation, AppointControlEventMutationVariables>;
export const AddControlExpertDocument = new TypedDocumentString(`
    mutation AddControlExpert($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: AddControlExpertInput!) {
  addControlExpert(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AddControlExpertMutation, AddControlExpertMutationVariables>;
export const SendControlNoticeDocument = new TypedDocumentString(`
    mutation SendControlNotice($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendControlNotice(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendControlNoticeMutation, SendControlNoticeMutationVariables>;
export const HandOverControlOrderDocument = new TypedDocumentString(`
    mutation HandOverControlOrder($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  handOverControlOrder(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<HandOverControlOrderMutation, HandOverControlOrderMutationVariables>;
export const RecordControlStartDocument = new TypedDocumentString(`
    mutation RecordControlStart($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordControlStartInput!) {
  recordControlStart(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordControlStartMutation, RecordControlStartMutationVariables>;
export const SendControlRequestDocument = new TypedDocumentString(`
    mutation SendControlRequest($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: SendControlRequestInput!) {
  sendControlRequest(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendControlRequestMutation, SendControlRequestMutationVariables>;
export const AnswerControlRequestDocument = new TypedDocumentString(`
    mutation AnswerControlRequest($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: AnswerControlRequestInput!) {
  answerControlRequest(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AnswerControlRequestMutation, AnswerControlRequestMutationVariables>;
export const RecordControlAnswerDocument = new TypedDocumentString(`
    mutation RecordControlAnswer($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordControlAnswerInput!) {
  recordControlAnswer(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordControlAnswerMutation, RecordControlAnswerMutationVariables>;
export const RecordControlWorkDocument = new TypedDocumentString(`
    mutation RecordControlWork($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordControlWorkInput!) {
  recordControlWork(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordControlWorkMutation, RecordControlWorkMutationVariables>;
export const SubmitControlExtensionDocument = new TypedDocumentString(`
    mutation SubmitControlExtension($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: SubmitControlExtensionInput!) {
  submitControlExtension(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SubmitControlExtensionMutation, SubmitControlExtensionMutationVariables>;
export const GrantControlExtensionDocument = new TypedDocumentString(`
    mutation GrantControlExtension($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  grantControlExtension(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<GrantControlExtensionMutation, GrantControlExtensionMutationVariables>;
export const DeclineControlExtensionDocument = new TypedDocumentString(`
    mutation DeclineControlExtension($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: DeclineControlExtensionInput!) {
  declineControlExtension(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DeclineControlExtensionMutation, DeclineControlExtensionMutationVariables>;
export const DrawUpControlActDocument = new TypedDocumentString(`
    mutation DrawUpControlAct($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: DrawUpControlActInput!) {
  drawUpControlAct(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DrawUpControlActMutation, DrawUpControlActMutationVariables>;
export const ShowControlActDocument = new TypedDocumentString(`
    mutation ShowControlAct($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ShowControlActInput!) {
  showControlAct(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ShowControlActMutation, ShowControlActMutationVariables>;
export const AgreeToControlActDocument = new TypedDocumentString(`
    mutation AgreeToControlAct($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  agreeToControlAct(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AgreeToControlActMutation, AgreeToControlActMutationVariables>;
export const ObjectToControlActDocument = new TypedDocumentString(`
    mutation ObjectToControlAct($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ObjectToControlActInput!) {
  objectToControlAct(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ObjectToControlActMutation, ObjectToControlActMutationVariables>;
export const RecordControlResponseDocument = new TypedDocumentString(`
    mutation RecordControlResponse($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordControlResponseInput!) {
  recordControlResponse(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordControlResponseMutation, RecordControlResponseMutationVariables>;
export const RecordControlRestorationDocument = new TypedDocumentString(`
    mutation RecordControlRestoration($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordControlRestorationInput!) {
  recordControlRestoration(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordControlRestorationMutation, RecordControlRestorationMutationVariables>;
export const RecordControlPenaltyDocument = new TypedDocumentString(`
    mutation RecordControlPenalty($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordControlPenaltyInput!) {
  recordControlPenalty(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordControlPenaltyMutation, RecordControlPenaltyMutationVariables>;
export const SettleControlRecommendationDocument = new TypedDocumentString(`
    mutation SettleControlRecommendation($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: SettleControlRecommendationInput!) {
  settleControlRecommendation(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SettleControlRecommendationMutation, SettleControlRecommendationMutationVariables>;
export const SubmitControlMaterialsDocument = new TypedDocumentString(`
    mutation SubmitControlMaterials($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  submitControlMaterials(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SubmitControlMaterialsMutation, SubmitControlMaterialsMutationVariables>;
export const DecideOnMeasuresDocument = new TypedDocumentString(`
    mutation DecideOnMeasures($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  decideOnMeasures(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DecideOnMeasuresMutation, DecideOnMeasuresMutationVariables>;
export const TakeNoteOfControlDocument = new TypedDocumentString(`
    mutation TakeNoteOfControl($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  takeNoteOfControl(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<TakeNoteOfControlMutation, TakeNoteOfControlMutationVariables>;
export const CloseControlEventDocument = new TypedDocumentString(`
    mutation CloseControlEvent($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  closeControlEvent(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CloseControlEventMutation, CloseControlEventMutationVariables>;
export const IssueLetterOnMeasuresDocument = new TypedDocumentString(`
    mutation IssueLetterOnMeasures($letterId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: IssueLetterOnMeasuresInput!) {
  issueLetterOnMeasures(
    letterId: $letterId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<IssueLetterOnMeasuresMutation, IssueLetterOnMeasuresMutationVariables>;
export const RecordLetterReceiptDocument = new TypedDocumentString(`
    mutation RecordLetterReceipt($letterId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordLetterReceiptInput!) {
  recordLetterReceipt(
    letterId: $letterId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordLetterReceiptMutation, RecordLetterReceiptMutationVariables>;
export const AcceptLetterReportDocument = new TypedDocumentString(`
    mutation AcceptLetterReport($letterId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acceptLetterReport(
    letterId: $letterId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcceptLetterReportMutation, AcceptLetterReportMutationVariables>;
export const ReturnLetterReportDocument = new TypedDocumentString(`
    mutation ReturnLetterReport($letterId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ReturnLetterReportInput!) {
  returnLetterReport(
    letterId: $letterId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnLetterReportMutation, ReturnLetterReportMutationVariables>;
export const AcceptPlanRowDocument = new TypedDocumentString(`
    mutation AcceptPlanRow($letterId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: AcceptPlanRowInput!) {
  acceptPlanRow(
    letterId: $letterId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcceptPlanRowMutation, AcceptPlanRowMutationVariables>;
export const ReturnPlanRowDocument = new TypedDocumentString(`
    mutation ReturnPlanRow($letterId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ReturnPlanRowInput!) {
  returnPlanRow(
    letterId: $letterId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnPlanRowMutation, ReturnPlanRowMutationVariables>;
export const DraftControlPlanDocument = new TypedDocumentString(`
    mutation DraftControlPlan($year: Int!, $carryOver: Boolean!, $idempotencyKey: String!) {
  draftControlPlan(
    year: $year
    carryOver: $carryOver
    idempotencyKey: $idempotencyKey
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DraftControlPlanMutation, DraftControlPlanMutationVariables>;
export const AddControlPlanLineDocument = new TypedDocumentString(`
    mutation AddControlPlanLine($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ControlPlanLineInput!) {
  addControlPlanLine(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AddControlPlanLineMutation, AddControlPlanLineMutationVariables>;
export const ReviseControlPlanLineDocument = new TypedDocumentString(`
    mutation ReviseControlPlanLine($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ReviseControlPlanLineInput!) {
  reviseControlPlanLine(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReviseControlPlanLineMutation, ReviseControlPlanLineMutationVariables>;
export const RemoveControlPlanLineDocument = new TypedDocumentString(`
    mutation RemoveControlPlanLine($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $lineId: ID!) {
  removeControlPlanLine(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    lineId: $lineId
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RemoveControlPlanLineMutation, RemoveControlPlanLineMutationVariables>;
export const AgreeControlPlanDocument = new TypedDocumentString(`
    mutation AgreeControlPlan($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $agreedWith: String!) {
  agreeControlPlan(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    agreedWith: $agreedWith
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AgreeControlPlanMutation, AgreeControlPlanMutationVariables>;
export const ReopenControlPlanDocument = new TypedDocumentString(`
    mutation ReopenControlPlan($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $reason: String!) {
  reopenControlPlan(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    reason: $reason
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReopenControlPlanMutation, ReopenControlPlanMutationVariables>;
export const WithdrawControlPlanDocument = new TypedDocumentString(`
    mutation WithdrawControlPlan($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  withdrawControlPlan(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawControlPlanMutation, WithdrawControlPlanMutationVariables>;
export const ApproveControlPlanDocument = new TypedDocumentString(`
    mutation ApproveControlPlan($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  approveControlPlan(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ApproveControlPlanMutation, ApproveControlPlanMutationVariables>;
export const ChangeControlPlanDocument = new TypedDocumentString(`
    mutation ChangeControlPlan($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ChangeControlPlanInput!) {
  changeControlPlan(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ChangeControlPlanMutation, ChangeControlPlanMutationVariables>;
export const MyControlPlansDocument = new TypedDocumentString(`
    query MyControlPlans($first: Int!, $after: String, $withWithdrawn: Boolean!) {
  controlPlans(first: $first, after: $after, withWithdrawn: $withWithdrawn) {
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        year
        state
        stateTitle
        late
        lineCount
        orderNumber
        orderDate
        dueDate
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyControlPlansQuery, MyControlPlansQueryVariables>;
export const MyControlPlanDocument = new TypedDocumentString(`
    query MyControlPlan($id: ID!) {
  controlPlan(id: $id) {
    ...ControlPlanParts
    actions {
      ...ActionParts
    }
  }
}
    fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}
fragment FindingParts on Finding {
  clause
  code
  severity
  outcome
  message
  at
  takenIn
  overtakenAt
  overtakenTitle
}
fragment DocumentParts on IssuedDocument {
  id
  kind
  title
  number
  date
  code
  journalHead
  urlKk
  urlRu
  docxKk
  docxRu
  verifyUrl
  cancelledAt
  cancelledBy
  replacedAt
  copies {
    copy
    title
    way
    deliveredAt
    receivedAt
    receivedBy
    openedAt
    openedBy
    unopened
    awaited
    proof
  }
  signedOriginals {
    id
    fileName
    size
    sha256
    signedOn
    note
    keptAt
    keptBy
    url
  }
  receiptFiles {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}
fragment ControlLineParts on ControlPlanLine {
  id
  object {
    id
    name
  }
  questions
  startsOn
  endsOn
  completion
  eventId
  executors {
    accountId
    fullName
    position
  }
}
fragment ControlPlanParts on ControlPlan {
  id
  version
  year
  state
  stateTitle
  late
  dueDate
  agreedBy
  agreedWith
  orderNumber
  orderDate
  approvedBy
  body {
    id
    name
  }
  carriedFrom {
    year
  }
  lines {
    ...ControlLineParts
  }
  changes {
    id
    kind
    kindTitle
    reason
    orderNumber
    orderDate
    byName
    line {
      questions
      startsOn
      endsOn
      object {
        name
      }
    }
  }
  clashes {
    lineId
    otherLineId
    kind
    accountId
    from
    to
  }
  load {
    accountId
    month
    events
    days
  }
  documents {
    ...DocumentParts
  }
  deadlines {
    ...DeadlineParts
  }
  findings {
    ...FindingParts
  }
}`) as unknown as TypedDocumentString<MyControlPlanQuery, MyControlPlanQueryVariables>;
export const MyControlEventsDocument = new TypedDocumentString(`
    query MyControlEvents($first: Int!, $after: String, $filter: ControlEventFilter) {
  controlEvents(first: $first, after: $after, filter: $filter) {
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        version
        number
        state
        stateTitle
        basis
        questions
        plannedStart
        endDate
        body {
          id
          name
        }
        object {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyControlEventsQuery, MyControlEventsQueryVariables>;
export const MyControlEventDocument = new TypedDocumentString(`
    query MyControlEvent($id: ID!) {
  controlEvent(id: $id) {
    ...ControlEventParts
    letter {
      ...LetterParts
      documents {
        ...DocumentParts
      }
    }
    actions {
      ...ActionParts
    }
    journal(first: 50) {
      ...JournalPage
    }
  }
}
    fragment LetterParts on LetterOnMeasures {
  id
  version
  state
  stateTitle
  planAsked
  owedSince
  number
  addressee
  way
  sentAt
  receivedAt
  reportBy
  demands {
    id
    kindTitle
    text
  }
  reports {
    id
    receivedAt
    text
    state
    stateTitle
    returnReason
    files {
      ...FileParts
    }
  }
  plan {
    ...PlanParts
  }
  earlierPlans {
    id
    number
    receivedAt
    replacedAt
    rows {
      id
      position
      measure
      responsible
      dueDate
      completion
    }
  }
  findings {
    ...FindingParts
  }
  actions {
    ...ActionParts
  }
}
fragment PlanParts on ActionPlan {
  id
  number
  receivedAt
  late
  rows {
    id
    position
    measure
    responsible
    dueDate
    completion
    state
    stateTitle
    information {
      id
      receivedAt
      text
      stateTitle
      returnReason
      files {
        ...FileParts
      }
    }
  }
}
fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}
fragment FindingParts on Finding {
  clause
  code
  severity
  outcome
  message
  at
  takenIn
  overtakenAt
  overtakenTitle
}
fragment DocumentParts on IssuedDocument {
  id
  kind
  title
  number
  date
  code
  journalHead
  urlKk
  urlRu
  docxKk
  docxRu
  verifyUrl
  cancelledAt
  cancelledBy
  replacedAt
  copies {
    copy
    title
    way
    deliveredAt
    receivedAt
    receivedBy
    openedAt
    openedBy
    unopened
    awaited
    proof
  }
  signedOriginals {
    id
    fileName
    size
    sha256
    signedOn
    note
    keptAt
    keptBy
    url
  }
  receiptFiles {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}
fragment JournalPage on JournalEntryConnection {
  edges {
    cursor
    node {
      id
      at
      actorName
      actorTitle
      action
      title
      details {
        label
        value
      }
      hash
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}
fragment ControlEventParts on ControlEvent {
  id
  version
  number
  state
  stateTitle
  basis
  basisTitle
  internalMonitoringId
  monitoringLetterId
  externalMonitoringId
  monitoringReference
  monitoringDate
  questions
  plannedStart
  endDate
  appointedEndDate
  orderNumber
  orderDate
  appointedBy
  notifiedAt
  startedOn
  handing
  handingWitness
  shownAt
  response
  responseTitle
  submittedAt
  decisionTitle
  decidedAt
  decidedBy
  cancelledAt
  cancelledBy
  cancelReason
  cancelOrderNumber
  cancelOrderDate
  body {
    id
    name
  }
  object {
    id
    name
  }
  executors {
    accountId
    fullName
    position
  }
  experts {
    id
    fullName
    organisation
    field
    checkedBy
  }
  extensions {
    id
    reason
    askedAt
    askedBy
    endDate
    state
    stateTitle
    orderNumber
    declineReason
  }
  requests {
    id
    number
    kindTitle
    text
    dueDate
    sentAt
    answeredAt
    answer
    markTitle
    withheldAsSecret
    late
    files {
      ...FileParts
    }
  }
  records {
    id
    kindTitle
    text
    basis
    at
    byName
  }
  act {
    id
    number
    drawnUpAt
    place
    present
    periodFrom
    periodTo
    analysis
    results
    violations
    causes
    checklist
    points
    measures
    measuresBy
    accountability
    acquaintance
    refusalNote
    markTitle
    files {
      ...FileParts
    }
  }
  violationCounts {
    id
    kindTitle
    count
  }
  recommendations {
    id
    text
    fulfilled
    settledOn
    note
  }
  restorations {
    id
    violations
    persons
    restoredOn
    text
    files {
      ...FileParts
    }
  }
  penalties {
    id
    kindTitle
    staffTitle
    person
    imposedOn
    orderReference
    files {
      ...FileParts
    }
  }
  responses {
    id
    kindTitle
    text
    markTitle
    receivedAt
    late
    files {
      ...FileParts
    }
  }
  markedThings {
    ...ControlMarkParts
  }
  secrecyActions {
    name
  }
  documents {
    ...DocumentParts
  }
  deadlines {
    ...DeadlineParts
  }
  findings {
    ...FindingParts
  }
}
fragment ControlMarkParts on MarkedThing {
  id
  thing
  thingId
  thingTitle
  title
  markTitle
  law
  reason
  placedAt
  placedBy
  liftedAt
  liftedBy
  liftReason
  readings {
    id
    at
    readerName
    readerTitle
    wayTitle
  }
  actions {
    name
  }
}`) as unknown as TypedDocumentString<MyControlEventQuery, MyControlEventQueryVariables>;
export const ObjectsOfControlDocument = new TypedDocumentString(`
    query ObjectsOfControl($search: String, $first: Int!) {
  objectsOfControl(search: $search, first: $first) {
    edges {
      node {
        id
        name
        kindTitle
        bin
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ObjectsOfControlQuery, ObjectsOfControlQueryVariables>;
export const ControlExecutorsDocument = new TypedDocumentString(`
    query ControlExecutors {
  controlExecutors {
    accountId
    fullName
    position
  }
}
    `) as unknown as TypedDocumentString<ControlExecutorsQuery, ControlExecutorsQueryVariables>;
export const KeepOwnOriginalDocument = new TypedDocumentString(`
    mutation KeepOwnOriginal($documentId: ID!, $input: KeepSignedOriginalInput!, $idempotencyKey: String!) {
  keepSignedOriginal(
    documentId: $documentId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<KeepOwnOriginalMutation, KeepOwnOriginalMutationVariables>;
export const RecordOwnReceiptDocument = new TypedDocumentString(`
    mutation RecordOwnReceipt($documentId: ID!, $input: RecordPaperReceiptInput!, $idempotencyKey: String!) {
  recordPaperReceipt(
    documentId: $documentId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordOwnReceiptMutation, RecordOwnReceiptMutationVariables>;
export const RequestReportCorrectionDocument = new TypedDocumentString(`
    mutation RequestReportCorrection($reportId: ID!, $reason: String!, $cells: [ReportCorrectionCellInput!]!, $fileIds: [ID!]!, $idempotencyKey: String!, $expectedVersion: Int!) {
  requestReportCorrection(
    reportId: $reportId
    reason: $reason
    cells: $cells
    fileIds: $fileIds
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<RequestReportCorrectionMutation, RequestReportCorrectionMutationVariables>;
export const AcknowledgeReportCorrectionDocument = new TypedDocumentString(`
    mutation AcknowledgeReportCorrection($reportId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acknowledgeReportCorrection(
    reportId: $reportId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeReportCorrectionMutation, AcknowledgeReportCorrectionMutationVariables>;
export const MyDutiesDocument = new TypedDocumentString(`
    query MyDuties($first: Int!, $after: String, $filter: WaitingFilter) {
  waiting(first: $first, after: $after, filter: $filter) {
    totals {
      overdue
      dueSoon
      running
      undated
    }
    edges {
      cursor
      node {
        ...WaitingParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}
fragment WaitingParts on WaitingItem {
  id
  kind
  code
  title
  clause
  party
  partyTitle
  caseKind
  caseId
  caseNumber
  inspectionId
  draftInspectionId
  reference
  since
  dueDate
  dueAt
  dateReason
  state
  workingDaysLeft
  subject {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  report {
    form
    year
    quarter
  }
}`) as unknown as TypedDocumentString<MyDutiesQuery, MyDutiesQueryVariables>;
export const MyRemindersDocument = new TypedDocumentString(`
    query MyReminders($first: Int!, $after: String) {
  reminders(first: $first, after: $after) {
    edges {
      cursor
      node {
        ...ReminderParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment ReminderParts on Reminder {
  id
  stage
  at
  deadline {
    id
    rule
    title
    clause
    caseKind
    caseId
    caseNumber
    inspectionId
    subjectId
    subject {
      id
      name
    }
    dueDate
    dueAt
    state
    lapsed
    provisional
    workingDaysLeft
    metAt
  }
}`) as unknown as TypedDocumentString<MyRemindersQuery, MyRemindersQueryVariables>;
export const ReportComputedDocument = new TypedDocumentString(`
    query ReportComputed($reportId: ID!) {
  reportComputedFigures(reportId: $reportId) {
    rowKey
    number
    title
    source
    sourceTitle
    months
    declared
    differs
    reason
    reasonBy
    reasonAt
    origins {
      id
      number
      day
    }
  }
}
    `) as unknown as TypedDocumentString<ReportComputedQuery, ReportComputedQueryVariables>;
export const ReportsBesideDocument = new TypedDocumentString(`
    query ReportsBeside($reportId: ID!) {
  reportsBeside(reportId: $reportId) {
    year
    quarter
    reportId
    rows {
      key
      months
      total
    }
  }
}
    `) as unknown as TypedDocumentString<ReportsBesideQuery, ReportsBesideQueryVariables>;
export const ExplainReportFigureDocument = new TypedDocumentString(`
    mutation ExplainReportFigure($reportId: ID!, $rowKey: String!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  explainReportFigure(
    reportId: $reportId
    rowKey: $rowKey
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ExplainReportFigureMutation, ExplainReportFigureMutationVariables>;
export const ReportImportsDocument = new TypedDocumentString(`
    query ReportImports($reportId: ID!) {
  reportImports(reportId: $reportId) {
    ...ReportImportParts
  }
}
    fragment ReportImportParts on ReportImport {
  id
  fileName
  state
  stateTitle
  rowsRead
  rowsChecked
  rowsWritten
  cells
  changed
  failure
  refusals {
    place
    message
  }
  warnings {
    place
    message
  }
  startedAt
  startedBy
  endedAt
}`) as unknown as TypedDocumentString<ReportImportsQuery, ReportImportsQueryVariables>;
export const CancelReportImportDocument = new TypedDocumentString(`
    mutation CancelReportImport($id: ID!, $idempotencyKey: String!) {
  cancelReportImport(id: $id, idempotencyKey: $idempotencyKey) {
    ...ReportImportParts
  }
}
    fragment ReportImportParts on ReportImport {
  id
  fileName
  state
  stateTitle
  rowsRead
  rowsChecked
  rowsWritten
  cells
  changed
  failure
  refusals {
    place
    message
  }
  warnings {
    place
    message
  }
  startedAt
  startedBy
  endedAt
}`) as unknown as TypedDocumentString<CancelReportImportMutation, CancelReportImportMutationVariables>;
export const MyListLinesDocument = new TypedDocumentString(`
    query MyListLines($first: Int, $after: String) {
  halfYearListLines(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        position
        score
        levelTitle
        fact
        risk
        list {
          id
          year
          half
          state
          orderNumber
          orderDate
          approvedBy
          sha256
          criteria {
            edition
            source
          }
        }
        notices {
          ...DocumentParts
        }
        control {
          id
          number
          stateTitle
        }
        reasons {
          id
          reason
          control {
            id
            number
          }
        }
        parts {
          id
          counted
          points
          criterion {
            id
            name
            risk
            weight
          }
          facts {
            id
            title
            number
            date
            amount
            text
            caseKind
            caseId
          }
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}
fragment DocumentParts on IssuedDocument {
  id
  kind
  title
  number
  date
  code
  journalHead
  urlKk
  urlRu
  docxKk
  docxRu
  verifyUrl
  cancelledAt
  cancelledBy
  replacedAt
  copies {
    copy
    title
    way
    deliveredAt
    receivedAt
    receivedBy
    openedAt
    openedBy
    unopened
    awaited
    proof
  }
  signedOriginals {
    id
    fileName
    size
    sha256
    signedOn
    note
    keptAt
    keptBy
    url
  }
  receiptFiles {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}`) as unknown as TypedDocumentString<MyListLinesQuery, MyListLinesQueryVariables>;
export const MonitoringLetterDocument = new TypedDocumentString(`
    query MonitoringLetter($id: ID!) {
  letterOnMeasures(id: $id) {
    ...LetterParts
    authority {
      id
      name
    }
    controlEventId
    inspection {
      id
    }
    documents {
      ...DocumentParts
    }
  }
}
    fragment LetterParts on LetterOnMeasures {
  id
  version
  state
  stateTitle
  planAsked
  owedSince
  number
  addressee
  way
  sentAt
  receivedAt
  reportBy
  demands {
    id
    kindTitle
    text
  }
  reports {
    id
    receivedAt
    text
    state
    stateTitle
    returnReason
    files {
      ...FileParts
    }
  }
  plan {
    ...PlanParts
  }
  earlierPlans {
    id
    number
    receivedAt
    replacedAt
    rows {
      id
      position
      measure
      responsible
      dueDate
      completion
    }
  }
  findings {
    ...FindingParts
  }
  actions {
    ...ActionParts
  }
}
fragment PlanParts on ActionPlan {
  id
  number
  receivedAt
  late
  rows {
    id
    position
    measure
    responsible
    dueDate
    completion
    state
    stateTitle
    information {
      id
      receivedAt
      text
      stateTitle
      returnReason
      files {
        ...FileParts
      }
    }
  }
}
fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}
fragment FindingParts on Finding {
  clause
  code
  severity
  outcome
  message
  at
  takenIn
  overtakenAt
  overtakenTitle
}
fragment DocumentParts on IssuedDocument {
  id
  kind
  title
  number
  date
  code
  journalHead
  urlKk
  urlRu
  docxKk
  docxRu
  verifyUrl
  cancelledAt
  cancelledBy
  replacedAt
  copies {
    copy
    title
    way
    deliveredAt
    receivedAt
    receivedBy
    openedAt
    openedBy
    unopened
    awaited
    proof
  }
  signedOriginals {
    id
    fileName
    size
    sha256
    signedOn
    note
    keptAt
    keptBy
    url
  }
  receiptFiles {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}`) as unknown as TypedDocumentString<MonitoringLetterQuery, MonitoringLetterQueryVariables>;
export const CaseMeasuresDocument = new TypedDocumentString(`
    query CaseMeasures($id: ID!) {
  inspection(id: $id) {
    id
    letterOnMeasures {
      ...LetterParts
    }
    escalation {
      id
      statement
      sentAt
      papers {
        id
        addresseeTitle
        recipient
        sentAt
      }
    }
  }
}
    fragment LetterParts on LetterOnMeasures {
  id
  version
  state
  stateTitle
  planAsked
  owedSince
  number
  addressee
  way
  sentAt
  receivedAt
  reportBy
  demands {
    id
    kindTitle
    text
  }
  reports {
    id
    receivedAt
    text
    state
    stateTitle
    returnReason
    files {
      ...FileParts
    }
  }
  plan {
    ...PlanParts
  }
  earlierPlans {
    id
    number
    receivedAt
    replacedAt
    rows {
      id
      position
      measure
      responsible
      dueDate
      completion
    }
  }
  findings {
    ...FindingParts
  }
  actions {
    ...ActionParts
  }
}
fragment PlanParts on ActionPlan {
  id
  number
  receivedAt
  late
  rows {
    id
    position
    measure
    responsible
    dueDate
    completion
    state
    stateTitle
    information {
      id
      receivedAt
      text
      stateTitle
      returnReason
      files {
        ...FileParts
      }
    }
  }
}
fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}
fragment FindingParts on Finding {
  clause
  code
  severity
  outcome
  message
  at
  takenIn
  overtakenAt
  overtakenTitle
}`) as unknown as TypedDocumentString<CaseMeasuresQuery, CaseMeasuresQueryVariables>;
export const SubmitActionPlanDocument = new TypedDocumentString(`
    mutation SubmitActionPlan($letterId: ID!, $input: SubmitActionPlanInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  submitActionPlan(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SubmitActionPlanMutation, SubmitActionPlanMutationVariables>;
export const ReportOnLetterDocument = new TypedDocumentString(`
    mutation ReportOnLetter($letterId: ID!, $input: ReportOnLetterInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  reportOnLetter(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReportOnLetterMutation, ReportOnLetterMutationVariables>;
export const InformOnPlanRowDocument = new TypedDocumentString(`
    mutation InformOnPlanRow($letterId: ID!, $input: InformOnPlanRowInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  informOnPlanRow(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<InformOnPlanRowMutation, InformOnPlanRowMutationVariables>;
export const InternalMonitoringsDocument = new TypedDocumentString(`
    query InternalMonitorings($first: Int, $after: String) {
  internalMonitorings(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        year
        quarter
        state
        stateTitle
        dueDate
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<InternalMonitoringsQuery, InternalMonitoringsQueryVariables>;
export const InternalMonitoringDocument = new TypedDocumentString(`
    query InternalMonitoring($id: ID!) {
  internalMonitoring(id: $id) {
    ...QuarterParts
  }
}
    fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}
fragment FindingParts on Finding {
  clause
  code
  severity
  outcome
  message
  at
  takenIn
  overtakenAt
  overtakenTitle
}
fragment DocumentParts on IssuedDocument {
  id
  kind
  title
  number
  date
  code
  journalHead
  urlKk
  urlRu
  docxKk
  docxRu
  verifyUrl
  cancelledAt
  cancelledBy
  replacedAt
  copies {
    copy
    title
    way
    deliveredAt
    receivedAt
    receivedBy
    openedAt
    openedBy
    unopened
    awaited
    proof
  }
  signedOriginals {
    id
    fileName
    size
    sha256
    signedOn
    note
    keptAt
    keptBy
    url
  }
  receiptFiles {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}
fragment JournalPage on JournalEntryConnection {
  edges {
    cursor
    node {
      id
      at
      actorName
      actorTitle
      action
      title
      details {
        label
        value
      }
      hash
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}
fragment QuarterParts on InternalMonitoring {
  id
  version
  state
  stateTitle
  year
  quarter
  dueDate
  body {
    id
    name
  }
  submittedAt
  returnReason
  sentAt
  sentBy
  points {
    id
    number
    title
    answer
    answerTitle
    text
    markTitle
    answeredBy
    known
    files {
      ...FileParts
    }
  }
  found {
    id
    position
    point
    text
    markTitle
    foundBy
    publicService {
      id
      name
    }
    files {
      ...FileParts
    }
  }
  proposals {
    id
    position
    kind
    kindTitle
    eventId
    text
    markTitle
    addressee
    reportBy
    state
    stateTitle
    outcome
    informedAt
    object {
      id
      name
    }
    finding {
      id
      position
      text
      markTitle
    }
    files {
      ...FileParts
    }
  }
  markedThings {
    ...ControlMarkParts
  }
  secrecyActions {
    name
  }
  documents {
    ...DocumentParts
  }
  findings {
    ...FindingParts
  }
  actions {
    ...ActionParts
  }
  journal(first: 50) {
    ...JournalPage
  }
}
fragment ControlMarkParts on MarkedThing {
  id
  thing
  thingId
  thingTitle
  title
  markTitle
  law
  reason
  placedAt
  placedBy
  liftedAt
  liftedBy
  liftReason
  readings {
    id
    at
    readerName
    readerTitle
    wayTitle
  }
  actions {
    name
  }
}`) as unknown as TypedDocumentString<InternalMonitoringQuery, InternalMonitoringQueryVariables>;
export const MonitoringObjectsDocument = new TypedDocumentString(`
    query MonitoringObjects($search: String) {
  inspectedSubjects(first: 15, filter: {search: $search}) {
    edges {
      node {
        id
        name
        bin
        kindTitle
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MonitoringObjectsQuery, MonitoringObjectsQueryVariables>;
export const OpenInternalMonitoringDocument = new TypedDocumentString(`
    mutation OpenInternalMonitoring($input: OpenInternalMonitoringInput!, $idempotencyKey: String!) {
  openInternalMonitoring(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenInternalMonitoringMutation, OpenInternalMonitoringMutationVariables>;
export const AnswerMonitoringPointDocument = new TypedDocumentString(`
    mutation AnswerMonitoringPoint($id: ID!, $input: AnswerMonitoringPointInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  answerMonitoringPoint(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AnswerMonitoringPointMutation, AnswerMonitoringPointMutationVariables>;
export const AddInternalFindingDocument = new TypedDocumentString(`
    mutation AddInternalFinding($id: ID!, $input: AddInternalFindingInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  addInternalFinding(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AddInternalFindingMutation, AddInternalFindingMutationVariables>;
export const AddMonitoringProposalDocument = new TypedDocumentString(`
    mutation AddMonitoringProposal($id: ID!, $input: AddMonitoringProposalInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  addMonitoringProposal(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AddMonitoringProposalMutation, AddMonitoringProposalMutationVariables>;
export const WithdrawMonitoringProposalDocument = new TypedDocumentString(`
    mutation WithdrawMonitoringProposal($id: ID!, $input: WithdrawMonitoringProposalInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  withdrawMonitoringProposal(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawMonitoringProposalMutation, WithdrawMonitoringProposalMutationVariables>;
export const CloseInternalMonitoringDocument = new TypedDocumentString(`
    mutation CloseInternalMonitoring($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  closeInternalMonitoring(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CloseInternalMonitoringMutation, CloseInternalMonitoringMutationVariables>;
export const SubmitMonitoringProposalsDocument = new TypedDocumentString(`
    mutation SubmitMonitoringProposals($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  submitMonitoringProposals(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SubmitMonitoringProposalsMutation, SubmitMonitoringProposalsMutationVariables>;
export const ReturnMonitoringProposalsDocument = new TypedDocumentString(`
    mutation ReturnMonitoringProposals($id: ID!, $input: ReturnMonitoringProposalsInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  returnMonitoringProposals(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnMonitoringProposalsMutation, ReturnMonitoringProposalsMutationVariables>;
export const SendMonitoringProposalsDocument = new TypedDocumentString(`
    mutation SendMonitoringProposals($id: ID!, $input: SendMonitoringProposalsInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendMonitoringProposals(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendMonitoringProposalsMutation, SendMonitoringProposalsMutationVariables>;
export const RecordProposalOutcomeDocument = new TypedDocumentString(`
    mutation RecordProposalOutcome($id: ID!, $input: RecordProposalOutcomeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordProposalOutcome(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordProposalOutcomeMutation, RecordProposalOutcomeMutationVariables>;
export const RecommendationsDocument = new TypedDocumentString(`
    query Recommendations($first: Int, $after: String) {
  controlsWithoutVisit(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        version
        number
        state
        stateTitle
        analysis
        periodFrom
        periodTo
        recommendation
        recommendedAt
        recommendationNumber
        reportBy
        objectionsUntil
        seenAt
        seenBy
        authority {
          id
          name
        }
        findings {
          id
          sourceTitle
          reference
          text
          files {
            ...FileParts
          }
        }
        documents {
          ...DocumentParts
        }
        actions {
          ...ActionParts
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}
fragment DocumentParts on IssuedDocument {
  id
  kind
  title
  number
  date
  code
  journalHead
  urlKk
  urlRu
  docxKk
  docxRu
  verifyUrl
  cancelledAt
  cancelledBy
  replacedAt
  copies {
    copy
    title
    way
    deliveredAt
    receivedAt
    receivedBy
    openedAt
    openedBy
    unopened
    awaited
    proof
  }
  signedOriginals {
    id
    fileName
    size
    sha256
    signedOn
    note
    keptAt
    keptBy
    url
  }
  receiptFiles {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}`) as unknown as TypedDocumentString<RecommendationsQuery, RecommendationsQueryVariables>;
export const AcknowledgeControlRecommendationDocument = new TypedDocumentString(`
    mutation AcknowledgeControlRecommendation($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acknowledgeControlRecommendation(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeControlRecommendationMutation, AcknowledgeControlRecommendationMutationVariables>;
export const OpenReportDocument = new TypedDocumentString(`
    mutation OpenReport($form: String!, $year: Int!, $quarter: Int!, $bodyId: ID, $idempotencyKey: String!) {
  openReport(
    form: $form
    year: $year
    quarter: $quarter
    bodyId: $bodyId
    idempotencyKey: $idempotencyKey
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<OpenReportMutation, OpenReportMutationVariables>;
export const SaveReportCellsDocument = new TypedDocumentString(`
    mutation SaveReportCells($reportId: ID!, $cells: [ReportCellInput!]!, $idempotencyKey: String!) {
  saveReportCells(
    reportId: $reportId
    cells: $cells
    idempotencyKey: $idempotencyKey
  ) {
    saved
    refused {
      cell {
        section
        indicator
        service
        month
      }
      code
      message
    }
    overtaken {
      cell {
        section
        indicator
        service
        month
      }
      value
      by
      at
    }
    report {
      id
      version
      state
      actions {
        ...ActionParts
      }
    }
  }
}
    fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}`) as unknown as TypedDocumentString<SaveReportCellsMutation, SaveReportCellsMutationVariables>;
export const SetReportNoteDocument = new TypedDocumentString(`
    mutation SetReportNote($reportId: ID!, $note: String!, $fileIds: [ID!], $idempotencyKey: String!, $expectedVersion: Int!) {
  setReportNote(
    reportId: $reportId
    note: $note
    fileIds: $fileIds
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    ...ReportHead
  }
}
    fragment ReportHead on QuarterlyReport {
  id
  version
  year
  quarter
  historical
  state
  stateTitle
  addressee
  dueDate
  note
  submittedAt
  submittedBy
  acceptedAt
  correctionPending
  correctedAt
  noteFiles {
    ...FileParts
  }
  body {
    id
    name
  }
  deadlines {
    ...DeadlineParts
  }
  remarks {
    id
    rowKey
    month
    text
    at
    by
    monthsThen
    monthsNow
    changed
  }
  actions {
    ...ActionParts
  }
}
fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}`) as unknown as TypedDocumentString<SetReportNoteMutation, SetReportNoteMutationVariables>;
export const SubmitReportDocument = new TypedDocumentString(`
    mutation SubmitReport($reportId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  submitReport(
    reportId: $reportId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    ...ReportHead
  }
}
    fragment ReportHead on QuarterlyReport {
  id
  version
  year
  quarter
  historical
  state
  stateTitle
  addressee
  dueDate
  note
  submittedAt
  submittedBy
  acceptedAt
  correctionPending
  correctedAt
  noteFiles {
    ...FileParts
  }
  body {
    id
    name
  }
  deadlines {
    ...DeadlineParts
  }
  remarks {
    id
    rowKey
    month
    text
    at
    by
    monthsThen
    monthsNow
    changed
  }
  actions {
    ...ActionParts
  }
}
fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}`) as unknown as TypedDocumentString<SubmitReportMutation, SubmitReportMutationVariables>;
export const ReturnReportDocument = new TypedDocumentString(`
    mutation ReturnReport($reportId: ID!, $remarks: [ReportRemarkInput!]!, $idempotencyKey: String!, $expectedVersion: Int!) {
  returnReport(
    reportId: $reportId
    remarks: $remarks
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    ...ReportHead
  }
}
    fragment ReportHead on QuarterlyReport {
  id
  version
  year
  quarter
  historical
  state
  stateTitle
  addressee
  dueDate
  note
  submittedAt
  submittedBy
  acceptedAt
  correctionPending
  correctedAt
  noteFiles {
    ...FileParts
  }
  body {
    id
    name
  }
  deadlines {
    ...DeadlineParts
  }
  remarks {
    id
    rowKey
    month
    text
    at
    by
    monthsThen
    monthsNow
    changed
  }
  actions {
    ...ActionParts
  }
}
fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}`) as unknown as TypedDocumentString<ReturnReportMutation, ReturnReportMutationVariables>;
export const AcceptReportDocument = new TypedDocumentString(`
    mutation AcceptReport($reportId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acceptReport(
    reportId: $reportId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    ...ReportHead
  }
}
    fragment ReportHead on QuarterlyReport {
  id
  version
  year
  quarter
  historical
  state
  stateTitle
  addressee
  dueDate
  note
  submittedAt
  submittedBy
  acceptedAt
  correctionPending
  correctedAt
  noteFiles {
    ...FileParts
  }
  body {
    id
    name
  }
  deadlines {
    ...DeadlineParts
  }
  remarks {
    id
    rowKey
    month
    text
    at
    by
    monthsThen
    monthsNow
    changed
  }
  actions {
    ...ActionParts
  }
}
fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}`) as unknown as TypedDocumentString<AcceptReportMutation, AcceptReportMutationVariables>;
export const ReportPageDocument = new TypedDocumentString(`
    query ReportPage($id: ID!) {
  report(id: $id) {
    ...ReportHead
    form {
      id
      code
      edition
      title
      sections {
        key
        title
        indicators {
          key
          number
          title
          stock
          byService
          parentKey
        }
      }
      controlRelations {
        kind
        left
        right
        message
      }
    }
    rows {
      ...ReportRowParts
    }
    warnings {
      relation
      message
      expected
      actual
      rowKey
      month
    }
  }
}
    fragment ReportHead on QuarterlyReport {
  id
  version
  year
  quarter
  historical
  state
  stateTitle
  addressee
  dueDate
  note
  submittedAt
  submittedBy
  acceptedAt
  correctionPending
  correctedAt
  noteFiles {
    ...FileParts
  }
  body {
    id
    name
  }
  deadlines {
    ...DeadlineParts
  }
  remarks {
    id
    rowKey
    month
    text
    at
    by
    monthsThen
    monthsNow
    changed
  }
  actions {
    ...ActionParts
  }
}
fragment ReportRowParts on ReportRow {
  key
  section
  indicator
  service
  number
  title
  level
  stock
  months
  total
  standing
  computedFrom
}
fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}
fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
}`) as unknown as TypedDocumentString<ReportPageQuery, ReportPageQueryVariables>;
export const ReportRowsNowDocument = new TypedDocumentString(`
    query ReportRowsNow($id: ID!) {
  report(id: $id) {
    id
    version
    state
    rows {
      ...ReportRowParts
    }
  }
}
    fragment ReportRowParts on ReportRow {
  key
  section
  indicator
  service
  number
  title
  level
  stock
  months
  total
  standing
  computedFrom
}`) as unknown as TypedDocumentString<ReportRowsNowQuery, ReportRowsNowQueryVariables>;
export const ReportJournalDocument = new TypedDocumentString(`
    query ReportJournal($id: ID!, $first: Int!, $after: String) {
  report(id: $id) {
    id
    journal(first: $first, after: $after) {
      ...JournalPage
    }
  }
}
    fragment JournalPage on JournalEntryConnection {
  edges {
    cursor
    node {
      id
      at
      actorName
      actorTitle
      action
      title
      details {
        label
        value
      }
      hash
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}`) as unknown as TypedDocumentString<ReportJournalQuery, ReportJournalQueryVariables>;
export const ServicesToAddDocument = new TypedDocumentString(`
    query ServicesToAdd($first: Int!, $filter: PublicServiceFilter) {
  publicServices(first: $first, filter: $filter) {
    edges {
      node {
        id
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServicesToAddQuery, ServicesToAddQueryVariables>;
export const MyReportsDocument = new TypedDocumentString(`
    query MyReports($first: Int!, $after: String, $filter: QuarterlyReportFilter) {
  reports(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        ...ReportLine
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment ReportLine on QuarterlyReport {
  id
  year
  quarter
  state
  stateTitle
  dueDate
  addressee
  submittedAt
  acceptedAt
  form {
    id
    code
    title
  }
  body {
    id
    name
  }
  deadlines {
    ...DeadlineParts
  }
}
fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
  }
}`) as unknown as TypedDocumentString<MyReportsQuery, MyReportsQueryVariables>;
export const MyReportDutiesDocument = new TypedDocumentString(`
    query MyReportDuties($year: Int!, $quarter: Int!, $first: Int!, $after: String) {
  reportDuties(year: $year, quarter: $quarter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        clause
        form
        year
        quarter
        dueDate
        termClause
        overdue
        late
        addressee
        body {
          id
          name
        }
        report {
          id
          state
          stateTitle
        }
        actions {
          ...ActionParts
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}`) as unknown as TypedDocumentString<MyReportDutiesQuery, MyReportDutiesQueryVariables>;
export const MyYearScoresDocument = new TypedDocumentString(`
    query MyYearScores($first: Int, $after: String) {
  yearScoreLines(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        points
        place
        score {
          id
          year
          orderNumber
          orderDate
          sealedBy
          sha256
          edition {
            id
            edition
            source
          }
        }
        differences {
          criterionId
          sealedPoints
          presentPoints
        }
        parts {
          id
          source
          points
          factCount
          reason
          criterion {
            id
            name
            clause
            weight
          }
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<MyYearScoresQuery, MyYearScoresQueryVariables>;
export const MyYearScoreFactsDocument = new TypedDocumentString(`
    query MyYearScoreFacts($lineId: ID!, $source: ScoreSource!, $first: Int, $after: String) {
  yearScoreFacts(lineId: $lineId, source: $source, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        outcomeTitle
        number
        date
        counted
        base
        caseKind
        caseId
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<MyYearScoreFactsQuery, MyYearScoreFactsQueryVariables>;
