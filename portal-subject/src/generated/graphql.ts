/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AcceptPlanRowInput = {
  rowId: string | number;
};

export type ActionPlanRowInput = {
  completion?: string | null | undefined;
  dueDate?: string | null | undefined;
  measure?: string | null | undefined;
  responsible?: string | null | undefined;
};

/** Who the expert is, whose worker, and that nothing ties him or her to the object. */
export type AddControlExpertInput = {
  /** Why an employer or a position called like the object is not tied to it: asked for by the refusal that finds the likeness. */
  apartBecause?: string | null | undefined;
  /** A civil-law relation with the object. */
  civilLawTies: boolean;
  /** The declaration that nothing ties the expert to the object: its date and form. */
  declaration: string;
  /** The employer, where the register of subjects has it. */
  employerId?: string | number | null | undefined;
  /** What the expert knows. */
  field: string;
  fullName: string;
  /** A labour relation with the object. */
  labourTies: boolean;
  /** The employer in words, where the register does not have it. */
  organisation?: string;
  /** What the expert is where he or she works. */
  position: string;
};

export type AddInternalFindingInput = {
  fileIds?: Array<string | number>;
  nature?: FindingNature;
  point: number;
  publicServiceId?: string | number | null | undefined;
  text: string;
};

export type AddMonitoringProposalInput = {
  /** In words, where the addressee is none of these. */
  addressee?: string;
  /** A body or organisation of your control: it reads the proposal when it is sent on, and answers. */
  addresseeId?: string | number | null | undefined;
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

export type AnswerExpertObjectionInput = {
  answer: ControlExpertAnswer;
  objectionId: string | number;
  reason: string;
};

export type AnswerMonitoringPointInput = {
  answer: PointAnswer;
  fileIds?: Array<string | number>;
  number: number;
  /** What was studied; why, where the point does not apply. */
  text?: string;
};

/** What the addressee of a proposal informs of: clause 60. */
export type AnswerMonitoringProposalInput = {
  fileIds?: Array<string | number>;
  proposalId: string | number;
  /** Which measures were taken, or why none. */
  text: string;
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

export type ControlEntry =
  | 'EXPERT'
  | 'PENALTY'
  | 'REQUEST'
  | 'RESTORATION';

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

export type ControlExpertAnswer =
  | 'KEPT'
  | 'REPLACED';

export type ControlExtensionState =
  | 'ASKED'
  | 'DECLINED'
  | 'GRANTED'
  | 'LAPSED';

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
  | 'SUSPENSION_NOTICE'
  | 'THIRD_PERSON_ANSWER';

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
  | 'ACTION_PLAN'
  | 'ACT_OF_APPOINTMENT'
  | 'ADDITIONAL_ACT'
  | 'AGENCY_ASSIGNMENT'
  | 'COMMISSION_INVITATION'
  | 'COMMISSION_ORDER'
  | 'COMMISSION_PROTOCOL'
  | 'COMPLAINT_FORWARDING'
  | 'CONTROL_ACT'
  | 'CONTROL_APPOINTMENT'
  | 'CONTROL_APPOINTMENT_ORDER'
  | 'CONTROL_CANCELLATION_ORDER'
  | 'CONTROL_EXECUTION_REPORT'
  | 'CONTROL_EXTENSION_ORDER'
  | 'CONTROL_EXTENSION_SUBMISSION'
  | 'CONTROL_LETTER'
  | 'CONTROL_MEASURES_PLAN'
  | 'CONTROL_NOTED_DECISION'
  | 'CONTROL_NOTICE'
  | 'CONTROL_PLAN_ORDER'
  | 'CONTROL_RECOMMENDATION'
  | 'CONTROL_REQUEST'
  | 'CONTROL_SHORTENING_ORDER'
  | 'CONTROL_SUBMISSION'
  | 'COURT_CLAIM'
  | 'DISCLOSURE_LETTER'
  | 'ESCALATION_RECALL'
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
  | 'OFFENCE_RECORD'
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
  | 'THIRD_PERSON_REQUEST'
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
  /** Of an act that was drawn up on paper before it was entered; now where left out. */
  drawnUpAt?: string | null | undefined;
  /** What proves the violations. */
  fileIds?: Array<string | number>;
  /** Where the activity was held: clause 51 (5). */
  heldPlace: string;
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
  | 'REFUSED'
  | 'REPLACED';

export type FileObjectionInput = {
  fileIds: Array<string | number>;
  text: string;
};

/** Where the report of a quarter stands for whoever waits for it: in one state. LATE is a mark of what is filed. */
export type FilingState =
  | 'ACCEPTED'
  | 'DRAFT'
  | 'DUE'
  | 'LATE'
  | 'NOT_DUE'
  | 'OVERDUE'
  | 'RETURNED'
  | 'SUBMITTED';

/** A violation of the law, or what study showed to be wanting without one. */
export type FindingNature =
  | 'OBSERVATION'
  | 'VIOLATION';

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
  /** Why nothing that proves it goes with it: asked for after a control activity (clause 57). */
  noProofReason?: string | null | undefined;
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
  /** Cases about it, and those that it leads on as the legal successor of whom they are about. */
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

export type LaySignedOriginalAsideInput = {
  /** One of the `signedOriginals` of the paper. */
  originalId: string | number;
  /** To what it belongs, and how it came here. */
  reason: string;
};

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

/** A file of the case; what was found on a point of the checklist; what the subject answered to a request; what was said at a hearing or told by public monitoring; an objection; what a protocol of a refusal describes; a specialist’s conclusion; what the subject informed of on remedying and on a row of its plan; its report on the letter on measures; in internal control an answer or an objection of the object, a finding of internal monitoring. */
export type MarkableThing =
  | 'CONTROL_ACT'
  | 'CONTROL_ANSWER'
  | 'CONTROL_RESPONSE'
  | 'FIELD_RECORD'
  | 'FILE'
  | 'FINDING'
  | 'INTERNAL_FINDING'
  | 'INTERNAL_POINT'
  | 'LATE_ANSWER'
  | 'LETTER_REPORT'
  | 'MONITORING_PROPOSAL'
  | 'OBJECTION'
  | 'PLAN_ROW_INFORMATION'
  | 'REFUSAL_PROTOCOL'
  | 'REMEDIATION_INFORMATION'
  | 'REQUEST_ANSWER'
  | 'SPECIALIST_CONCLUSION';

export type MeasureState =
  | 'ACCEPTED'
  | 'INFORMED'
  | 'OPEN'
  | 'RETURNED';

export type ObjectToControlActInput = {
  fileIds?: Array<string | number>;
  text: string;
};

export type ObjectToControlExpertInput = {
  expertId: string | number;
  /** What ties the expert to the object, or makes him or her unfit. */
  reason: string;
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
  /** Whole numbers of services. */
  codes?: Array<string> | null | undefined;
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

export type RecordActionPlanInput = {
  /** The paper itself, scanned. */
  fileIds?: Array<string | number>;
  receivedAt: string;
  rows: Array<ActionPlanRowInput>;
};

export type RecordControlAnswerInput = {
  fileIds?: Array<string | number>;
  receivedAt: string;
  requestId: string | number;
  text: string;
  /** Kept back as a secret that the law protects. */
  withheldAsSecret?: boolean;
};

export type RecordControlNoticeInput = {
  at: string;
  fileIds?: Array<string | number>;
  /** Number of the paper, and who received it. */
  reference: string;
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
  fileIds?: Array<string | number>;
  handing: ControlHanding;
  /** Who took the order, or who witnessed the refusal. */
  witness: string;
};

export type RecordControlWorkInput = {
  /** Of other acts: what lets the unit do them. */
  basis?: string;
  /** Of data of the information system, or of complaints: the first day of the period of which they are kept with the record. */
  dataFrom?: string | null | undefined;
  /** The last day of it. */
  dataTo?: string | null | undefined;
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
  /** Of the proposal as you read it: it grows with each answer. */
  proposalVersion: number;
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

export type ReportReturnRequestState =
  | 'ACCEPTED'
  | 'ASKED'
  | 'DECLINED'
  | 'RETURNED';

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

export type SeatEnd =
  | 'CHANGED'
  | 'PROTOCOL_SENT'
  | 'RECUSED';

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

export type ShortenControlEventInput = {
  /** The new last day. */
  endDate: string;
  reason: string;
};

export type ShowControlActInput = {
  fileIds?: Array<string | number>;
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

/** An entry that was made by mistake, and why it is taken back. */
export type TakeBackControlEntryInput = {
  entryId: string | number;
  kind: ControlEntry;
  reason: string;
};

/** A finding that was recorded by mistake, and why it is taken back. */
export type TakeBackInternalFindingInput = {
  findingId: string | number;
  reason: string;
};

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


export type AnswerDocumentRequestMutation = { answerDocumentRequest: { id: string, version: number, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null } };

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


export type FileObjectionMutation = { fileObjection: { id: string, version: number, objections: Array<{ id: string, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null }> } };

export type ProvideRemediationInformationMutationVariables = Exact<{
  prescriptionId: string | number;
  input: ProvideRemediationInformationInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ProvideRemediationInformationMutation = { provideRemediationInformation: { id: string, version: number, violations: Array<{ id: string, information: Array<{ id: string, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null }> }> } };

export type RequestExtensionMutationVariables = Exact<{
  prescriptionId: string | number;
  input: RequestExtensionInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RequestExtensionMutation = { requestExtension: { id: string, version: number, extensions: Array<{ id: string, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null }> } };

export type ConfirmPaperReceiptMutationVariables = Exact<{
  documentId: string | number;
  idempotencyKey: string;
}>;


export type ConfirmPaperReceiptMutation = { confirmPaperReceipt: { id: string } };

export type ExtensionPartsFragment = { id: string, state: ExtensionState, stateTitle: string, receivedAt: string, onPaper: boolean, late: boolean, needsTime: boolean, needsMoney: boolean, measures: string, reasons: string, earlierReportBy: string, reportBy: string | null, number: string | null, decidedAt: string | null, decisionReason: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, violations: Array<{ id: string, earlierRemedyBy: string, askedUntil: string, remedyBy: string | null, violation: { id: string, checklistPoint: { number: string } } }> };

export type CasePrescriptionFragment = { id: string, version: number, number: string, date: string, state: PrescriptionState, stateTitle: string, reportBy: string, handedOverOn: string | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, takenOverBy: string | null, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, information: Array<{ id: string, at: string, text: string | null, markTitle: string | null, state: ViolationState, returnReason: string | null, returnedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null }> }>, extensions: Array<{ id: string, state: ExtensionState, stateTitle: string, receivedAt: string, onPaper: boolean, late: boolean, needsTime: boolean, needsMoney: boolean, measures: string, reasons: string, earlierReportBy: string, reportBy: string | null, number: string | null, decidedAt: string | null, decisionReason: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, violations: Array<{ id: string, earlierRemedyBy: string, askedUntil: string, remedyBy: string | null, violation: { id: string, checklistPoint: { number: string } } }> }>, informationRequest: { id: string, number: string | null, draftedAt: string, sentAt: string | null, receivedAt: string | null, answeredAt: string | null, dueDate: string | null } | null, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, followUps: Array<{ id: string, number: string, stateTitle: string }> };

export type CaseRequestFragment = { id: string, version: number, number: string, kind: DocumentRequestKind, kindTitle: string, text: string, items: Array<string>, official: string | null, aims: Array<RecommendationAim>, points: Array<string>, dueDate: string, sentAt: string, seenAt: string | null, accessEndedAt: string | null, state: DocumentRequestState, stateTitle: string, answeredAt: string | null, answerText: string | null, answers: Array<string>, mark: SecretMark | null, markTitle: string | null, overdue: boolean, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type CaseFromSubjectSideFragment = { id: string, version: number, number: string, procedure: Procedure, procedureTitle: string, objects: Array<string>, earlierList: string | null, state: InspectionState, stateTitle: string, edition: string, subjectMatter: string, scope: InspectionScope, periodFrom: string | null, periodTo: string | null, termWorkingDays: number, termReason: string, plannedStart: string, endDate: string | null, endDateStrict: string | null, actNumber: string | null, actDate: string | null, noticeNeeded: boolean, listLine: { id: string, position: number | null, fact: string | null, risk: string | null, list: { id: string, orderNumber: string | null, orderDate: string | null } } | null, administrativeCases: Array<{ id: string, number: string, article: string, official: string, openedOn: string, outcome: string | null, outcomeOn: string | null }>, authority: { id: string, name: string }, subject: { id: string, name: string, bin: string | null }, succession: { actNumber: string, actDate: string, successorName: string } | null, nextDeadline: { id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> } | null, grounds: Array<{ id: string, title: string, clause: string, basisNumber: string | null, basisDate: string | null, basisText: string }>, inspectors: Array<{ fullName: string, positionTitle: string }>, checklist: { code: string, title: string, edition: string, points: Array<{ id: string, number: string, text: string, answer: ChecklistAnswerKind | null, severity: ViolationSeverity | null }> }, registration: { number: string, registeredAt: string, registeredBy: string } | null, notice: { sentAt: string, way: DeliveryWay, recipient: string, receivedAt: string | null } | null, start: { handedOverAt: string | null, acquaintedAt: string | null, acquaintedBy: string | null, acquaintedByPower: string | null, representative: string | null, startDate: string | null, refused: boolean, outsideSystem: boolean } | null, protocols: Array<{ id: string, kind: RefusalProtocolKind, title: string, at: string, text: string | null, markTitle: string | null, representative: string | null, representativePower: string | null, signedBy: string, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, requests: Array<{ id: string, version: number, number: string, kind: DocumentRequestKind, kindTitle: string, text: string, items: Array<string>, official: string | null, aims: Array<RecommendationAim>, points: Array<string>, dueDate: string, sentAt: string, seenAt: string | null, accessEndedAt: string | null, state: DocumentRequestState, stateTitle: string, answeredAt: string | null, answerText: string | null, answers: Array<string>, mark: SecretMark | null, markTitle: string | null, overdue: boolean, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, fieldRecords: Array<{ id: string, title: string, number: string, happenedAt: string, person: string, position: string | null, questions: Array<string>, answers: Array<string>, markTitle: string | null, signing: HearingSigning | null, signingTitle: string | null, refusalReason: string | null, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, resultAct: { id: string, number: string, date: string, place: string, text: string, completedOn: string | null, handedOver: { handedOverAt: string, representative: string } | null, refusal: { at: string, registryNumber: string | null, registryDate: string | null } | null } | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, takenOverBy: string | null, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, information: Array<{ id: string, at: string, text: string | null, markTitle: string | null, state: ViolationState, returnReason: string | null, returnedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null }> }>, prescription: { id: string, version: number, number: string, date: string, state: PrescriptionState, stateTitle: string, reportBy: string, handedOverOn: string | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, takenOverBy: string | null, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, information: Array<{ id: string, at: string, text: string | null, markTitle: string | null, state: ViolationState, returnReason: string | null, returnedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null }> }>, extensions: Array<{ id: string, state: ExtensionState, stateTitle: string, receivedAt: string, onPaper: boolean, late: boolean, needsTime: boolean, needsMoney: boolean, measures: string, reasons: string, earlierReportBy: string, reportBy: string | null, number: string | null, decidedAt: string | null, decisionReason: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, violations: Array<{ id: string, earlierRemedyBy: string, askedUntil: string, remedyBy: string | null, violation: { id: string, checklistPoint: { number: string } } }> }>, informationRequest: { id: string, number: string | null, draftedAt: string, sentAt: string | null, receivedAt: string | null, answeredAt: string | null, dueDate: string | null } | null, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, followUps: Array<{ id: string, number: string, stateTitle: string }> } | null, objections: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, late: boolean, marked: boolean, outcome: ObjectionOutcome | null, outcomeTitle: string | null, decidedOn: string | null, decisionReason: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, commissions: Array<{ id: string, state: CommissionState, stateTitle: string, formedAt: string, sessionAt: string | null, place: string | null, protocolNumber: string | null, protocolDate: string | null, receivedAt: string | null, receivedBy: string | null, orders: Array<{ id: string, kindTitle: string, number: string, date: string }>, seats: Array<{ id: string, partTitle: string, until: string | null, endedBecause: SeatEnd | null, endTitle: string | null, capacity: { id: string, positionTitle: string, account: { id: string, fullName: string } } }>, invitations: Array<{ id: string, kind: InvitationKind, kindTitle: string, sentAt: string | null, recipient: string | null, account: { id: string, fullName: string } | null }>, questions: Array<{ id: string, objectionId: string | null, outcomeTitle: string, reason: string, points: Array<string>, noPointsReason: string | null, contradictionReason: string | null, state: CommissionQuestionState, votesFor: number | null, votesAgainst: number | null }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, timeline: Array<{ key: string, title: string, clause: string | null, state: TimelineState, at: string | null, on: string | null, dueDate: string | null }>, followUps: Array<{ id: string, number: string, stateTitle: string, grounds: Array<{ id: string, title: string, clause: string }> }>, originPrescription: { id: string, number: string } | null, originInspection: { id: string, number: string } | null, extension: { actNumber: string, actDate: string, workingDays: number, reason: string, earlierEnd: string, newEnd: string, registrationNumber: string | null, registeredAt: string | null, inForceAt: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } } | null, suspension: { cause: SuspensionCause, causeTitle: string, reason: string, expectedOn: string, actNumber: string, actDate: string, suspendedOn: string, earlierEnd: string, daysLeft: number, latestResumption: string, resumedOn: string | null, arrived: string | null, resumptionNumber: string | null, resumptionDate: string | null, newEnd: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } }, resumptionMoves: Array<{ id: string, earlierDate: string, date: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> } | null, inspectorChanges: Array<{ id: string, actNumber: string, actDate: string, reason: string, added: Array<string>, removed: Array<string>, registrationNumber: string | null, registeredAt: string | null, specialists: Array<{ id: string, kindTitle: string, fullName: string, position: string, employer: { id: string, name: string } }>, releasedSpecialists: Array<{ id: string, fullName: string, position: string }> }>, courseNotices: Array<{ id: string, kind: CourseNoticeKind, title: string, effectiveOn: string, sentAt: string | null, way: DeliveryWay | null, recipient: string, proof: string | null, outsideSystem: boolean }>, counterEntries: Array<{ id: string, fact: CorrectedFact, factTitle: string, recordLabel: string | null, state: CounterEntryState, stateTitle: string, recordedAt: string, recordedWay: DeliveryWay | null, recordedNumber: string | null, correctedAt: string, correctedWay: DeliveryWay | null, correctedNumber: string | null, reason: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, declineReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, moves: Array<{ id: string, rule: string, title: string, earlierDueDate: string, dueDate: string, earlierKept: TermKept | null, kept: TermKept | null }> }>, lateAnswers: Array<{ id: string, answer: ChecklistAnswerKind, note: string | null, mark: SecretMark | null, markTitle: string | null, severity: ViolationSeverity | null, severityTitle: string | null, answeredAt: string, answeredBy: string, receivedAt: string, point: { id: string, number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, takenIn: { fileName: string, line: number, sha256: string, takenInAt: string, takenInBy: string } | null };

export type CasePageQueryVariables = Exact<{
  id: string | number;
}>;


export type CasePageQuery = { inspection: { id: string, version: number, number: string, procedure: Procedure, procedureTitle: string, objects: Array<string>, earlierList: string | null, state: InspectionState, stateTitle: string, edition: string, subjectMatter: string, scope: InspectionScope, periodFrom: string | null, periodTo: string | null, termWorkingDays: number, termReason: string, plannedStart: string, endDate: string | null, endDateStrict: string | null, actNumber: string | null, actDate: string | null, noticeNeeded: boolean, listLine: { id: string, position: number | null, fact: string | null, risk: string | null, list: { id: string, orderNumber: string | null, orderDate: string | null } } | null, administrativeCases: Array<{ id: string, number: string, article: string, official: string, openedOn: string, outcome: string | null, outcomeOn: string | null }>, authority: { id: string, name: string }, subject: { id: string, name: string, bin: string | null }, succession: { actNumber: string, actDate: string, successorName: string } | null, nextDeadline: { id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> } | null, grounds: Array<{ id: string, title: string, clause: string, basisNumber: string | null, basisDate: string | null, basisText: string }>, inspectors: Array<{ fullName: string, positionTitle: string }>, checklist: { code: string, title: string, edition: string, points: Array<{ id: string, number: string, text: string, answer: ChecklistAnswerKind | null, severity: ViolationSeverity | null }> }, registration: { number: string, registeredAt: string, registeredBy: string } | null, notice: { sentAt: string, way: DeliveryWay, recipient: string, receivedAt: string | null } | null, start: { handedOverAt: string | null, acquaintedAt: string | null, acquaintedBy: string | null, acquaintedByPower: string | null, representative: string | null, startDate: string | null, refused: boolean, outsideSystem: boolean } | null, protocols: Array<{ id: string, kind: RefusalProtocolKind, title: string, at: string, text: string | null, markTitle: string | null, representative: string | null, representativePower: string | null, signedBy: string, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, requests: Array<{ id: string, version: number, number: string, kind: DocumentRequestKind, kindTitle: string, text: string, items: Array<string>, official: string | null, aims: Array<RecommendationAim>, points: Array<string>, dueDate: string, sentAt: string, seenAt: string | null, accessEndedAt: string | null, state: DocumentRequestState, stateTitle: string, answeredAt: string | null, answerText: string | null, answers: Array<string>, mark: SecretMark | null, markTitle: string | null, overdue: boolean, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, fieldRecords: Array<{ id: string, title: string, number: string, happenedAt: string, person: string, position: string | null, questions: Array<string>, answers: Array<string>, markTitle: string | null, signing: HearingSigning | null, signingTitle: string | null, refusalReason: string | null, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, resultAct: { id: string, number: string, date: string, place: string, text: string, completedOn: string | null, handedOver: { handedOverAt: string, representative: string } | null, refusal: { at: string, registryNumber: string | null, registryDate: string | null } | null } | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, takenOverBy: string | null, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, information: Array<{ id: string, at: string, text: string | null, markTitle: string | null, state: ViolationState, returnReason: string | null, returnedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null }> }>, prescription: { id: string, version: number, number: string, date: string, state: PrescriptionState, stateTitle: string, reportBy: string, handedOverOn: string | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, takenOverBy: string | null, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, information: Array<{ id: string, at: string, text: string | null, markTitle: string | null, state: ViolationState, returnReason: string | null, returnedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null }> }>, extensions: Array<{ id: string, state: ExtensionState, stateTitle: string, receivedAt: string, onPaper: boolean, late: boolean, needsTime: boolean, needsMoney: boolean, measures: string, reasons: string, earlierReportBy: string, reportBy: string | null, number: string | null, decidedAt: string | null, decisionReason: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, violations: Array<{ id: string, earlierRemedyBy: string, askedUntil: string, remedyBy: string | null, violation: { id: string, checklistPoint: { number: string } } }> }>, informationRequest: { id: string, number: string | null, draftedAt: string, sentAt: string | null, receivedAt: string | null, answeredAt: string | null, dueDate: string | null } | null, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, followUps: Array<{ id: string, number: string, stateTitle: string }> } | null, objections: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, late: boolean, marked: boolean, outcome: ObjectionOutcome | null, outcomeTitle: string | null, decidedOn: string | null, decisionReason: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, commissions: Array<{ id: string, state: CommissionState, stateTitle: string, formedAt: string, sessionAt: string | null, place: string | null, protocolNumber: string | null, protocolDate: string | null, receivedAt: string | null, receivedBy: string | null, orders: Array<{ id: string, kindTitle: string, number: string, date: string }>, seats: Array<{ id: string, partTitle: string, until: string | null, endedBecause: SeatEnd | null, endTitle: string | null, capacity: { id: string, positionTitle: string, account: { id: string, fullName: string } } }>, invitations: Array<{ id: string, kind: InvitationKind, kindTitle: string, sentAt: string | null, recipient: string | null, account: { id: string, fullName: string } | null }>, questions: Array<{ id: string, objectionId: string | null, outcomeTitle: string, reason: string, points: Array<string>, noPointsReason: string | null, contradictionReason: string | null, state: CommissionQuestionState, votesFor: number | null, votesAgainst: number | null }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, timeline: Array<{ key: string, title: string, clause: string | null, state: TimelineState, at: string | null, on: string | null, dueDate: string | null }>, followUps: Array<{ id: string, number: string, stateTitle: string, grounds: Array<{ id: string, title: string, clause: string }> }>, originPrescription: { id: string, number: string } | null, originInspection: { id: string, number: string } | null, extension: { actNumber: string, actDate: string, workingDays: number, reason: string, earlierEnd: string, newEnd: string, registrationNumber: string | null, registeredAt: string | null, inForceAt: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } } | null, suspension: { cause: SuspensionCause, causeTitle: string, reason: string, expectedOn: string, actNumber: string, actDate: string, suspendedOn: string, earlierEnd: string, daysLeft: number, latestResumption: string, resumedOn: string | null, arrived: string | null, resumptionNumber: string | null, resumptionDate: string | null, newEnd: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } }, resumptionMoves: Array<{ id: string, earlierDate: string, date: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> } | null, inspectorChanges: Array<{ id: string, actNumber: string, actDate: string, reason: string, added: Array<string>, removed: Array<string>, registrationNumber: string | null, registeredAt: string | null, specialists: Array<{ id: string, kindTitle: string, fullName: string, position: string, employer: { id: string, name: string } }>, releasedSpecialists: Array<{ id: string, fullName: string, position: string }> }>, courseNotices: Array<{ id: string, kind: CourseNoticeKind, title: string, effectiveOn: string, sentAt: string | null, way: DeliveryWay | null, recipient: string, proof: string | null, outsideSystem: boolean }>, counterEntries: Array<{ id: string, fact: CorrectedFact, factTitle: string, recordLabel: string | null, state: CounterEntryState, stateTitle: string, recordedAt: string, recordedWay: DeliveryWay | null, recordedNumber: string | null, correctedAt: string, correctedWay: DeliveryWay | null, correctedNumber: string | null, reason: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, declineReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, moves: Array<{ id: string, rule: string, title: string, earlierDueDate: string, dueDate: string, earlierKept: TermKept | null, kept: TermKept | null }> }>, lateAnswers: Array<{ id: string, answer: ChecklistAnswerKind, note: string | null, mark: SecretMark | null, markTitle: string | null, severity: ViolationSeverity | null, severityTitle: string | null, answeredAt: string, answeredBy: string, receivedAt: string, point: { id: string, number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, takenIn: { fileName: string, line: number, sha256: string, takenInAt: string, takenInBy: string } | null } | null };

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

export type RecordControlNoticeMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: RecordControlNoticeInput;
}>;


export type RecordControlNoticeMutation = { recordControlNotice: { id: string, version: number } };

export type TakeBackControlEntryMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: TakeBackControlEntryInput;
}>;


export type TakeBackControlEntryMutation = { takeBackControlEntry: { id: string, version: number } };

export type ShortenControlEventMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: ShortenControlEventInput;
}>;


export type ShortenControlEventMutation = { shortenControlEvent: { id: string, version: number } };

export type ObjectToControlExpertMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: ObjectToControlExpertInput;
}>;


export type ObjectToControlExpertMutation = { objectToControlExpert: { id: string, version: number } };

export type AnswerExpertObjectionMutationVariables = Exact<{
  eventId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: AnswerExpertObjectionInput;
}>;


export type AnswerExpertObjectionMutation = { answerExpertObjection: { id: string, version: number } };

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


export type MyControlPlanQuery = { controlPlan: { id: string, version: number, year: number, state: ControlPlanState, stateTitle: string, late: boolean, dueDate: string, agreedBy: string | null, agreedWith: string | null, orderNumber: string | null, orderDate: string | null, approvedBy: string | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, body: { id: string, name: string }, carriedFrom: { year: number } | null, lines: Array<{ id: string, successorName: string | null, questions: string, startsOn: string, endsOn: string, completion: string, eventId: string | null, eventFrom: string | null, eventTo: string | null, cancelledBy: string | null, object: { id: string, name: string }, executors: Array<{ accountId: string, fullName: string, position: string }> }>, changes: Array<{ id: string, kind: ControlPlanChangeKind, kindTitle: string, reason: string, orderNumber: string, orderDate: string, byName: string, line: { questions: string, startsOn: string, endsOn: string, object: { name: string } } }>, clashes: Array<{ lineId: string, otherLineId: string, kind: PlanClashKind, accountId: string | null, from: string, to: string }>, load: Array<{ accountId: string, month: number, events: number, days: number }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> } | null };

export type MyControlEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ControlEventFilter | null | undefined;
}>;


export type MyControlEventsQuery = { controlEvents: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, version: number, number: string, state: ControlEventState, stateTitle: string, basis: ControlEventBasis, questions: string, plannedStart: string, endDate: string, body: { id: string, name: string }, object: { id: string, name: string } } }> } };

export type MyControlEventQueryVariables = Exact<{
  id: string | number;
}>;


export type MyControlEventQuery = { controlEvent: { id: string, version: number, number: string, state: ControlEventState, stateTitle: string, basis: ControlEventBasis, basisTitle: string, internalMonitoringId: string | null, monitoringLetterId: string | null, externalMonitoringId: string | null, monitoringReference: string | null, monitoringDate: string | null, questions: string, plannedStart: string, endDate: string, appointedEndDate: string, orderNumber: string | null, orderDate: string | null, appointedBy: string | null, notifiedAt: string | null, noticeReference: string | null, startedOn: string | null, handing: ControlHanding | null, handingWitness: string | null, shownAt: string | null, response: string | null, responseTitle: string | null, submittedAt: string | null, decisionTitle: string | null, decidedAt: string | null, decidedBy: string | null, cancelledAt: string | null, cancelledBy: string | null, cancelReason: string | null, cancelOrderNumber: string | null, cancelOrderDate: string | null, object: { address: string | null, id: string, name: string }, letter: { id: string, version: number, state: LetterState, stateTitle: string, planAsked: boolean, owedSince: string, number: string | null, addressee: string | null, way: DeliveryWay | null, sentAt: string | null, receivedAt: string | null, reportBy: string | null, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, demands: Array<{ id: string, kindTitle: string, text: string | null }>, reports: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, state: MeasureState, stateTitle: string, returnReason: string | null, returnedAt: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, plan: { id: string, number: number, receivedAt: string, late: boolean, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, stateTitle: string, returnReason: string | null, returnedAt: string | null, noProofReason: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> }> } | null, earlierPlans: Array<{ id: string, number: number, receivedAt: string, replacedAt: string | null, neverInForce: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, noticeFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, handingFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, body: { id: string, name: string }, executors: Array<{ accountId: string, fullName: string, position: string }>, experts: Array<{ id: string, fullName: string, position: string | null, organisation: string | null, field: string, checkedBy: string, declaration: string | null, apartBecause: string | null, withdrawnAt: string | null, withdrawReason: string | null }>, expertObjections: Array<{ id: string, reason: string, objectedAt: string, objectedBy: string, answer: ControlExpertAnswer | null, answerTitle: string | null, answerReason: string | null, answeredAt: string | null, answeredBy: string | null, expert: { id: string, fullName: string } }>, shortenings: Array<{ id: string, earlierEnd: string, endDate: string, reason: string, orderNumber: string, orderDate: string, byName: string }>, extensions: Array<{ id: string, reason: string, askedAt: string, askedBy: string, endDate: string, state: ControlExtensionState, stateTitle: string, orderNumber: string | null, declineReason: string | null }>, requests: Array<{ id: string, number: string, kindTitle: string, text: string, dueDate: string, sentAt: string, answeredAt: string | null, answer: string | null, markTitle: string | null, withheldAsSecret: boolean, late: boolean, withdrawnAt: string | null, withdrawReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, records: Array<{ id: string, kindTitle: string, text: string, basis: string | null, used: string | null, at: string, byName: string }>, act: { id: string, number: string, drawnUpAt: string, heldPlace: string, place: string, present: string | null, periodFrom: string, periodTo: string, analysis: string | null, results: string | null, violations: boolean, causes: string | null, checklist: string, points: string, measures: string | null, measuresBy: string | null, accountability: string | null, acquaintance: ControlAcquaintance | null, refusalNote: string | null, markTitle: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> } | null, violationCounts: Array<{ id: string, kindTitle: string, count: number }>, recommendations: Array<{ id: string, text: string, fulfilled: boolean | null, settledOn: string | null, note: string | null }>, restorations: Array<{ id: string, violations: number, persons: number, restoredOn: string, text: string, withdrawnAt: string | null, withdrawReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, penalties: Array<{ id: string, kindTitle: string, staffTitle: string, person: string, imposedOn: string, orderReference: string, withdrawnAt: string | null, withdrawReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, responses: Array<{ id: string, kindTitle: string, text: string | null, markTitle: string | null, receivedAt: string, late: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, markedThings: Array<{ id: string, version: number, thing: MarkableThing, thingId: string, thingTitle: string, title: string, markTitle: string, law: string | null, reason: string, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string, formTitle: string | null }>, actions: Array<{ name: string }> }>, secrecyActions: Array<{ name: string }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> } | null };

export type ObjectsOfControlQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
}>;


export type ObjectsOfControlQuery = { objectsOfControl: { edges: Array<{ node: { id: string, name: string, kindTitle: string, bin: string | null } }> } };

export type EmployersOfExpertsQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
}>;


export type EmployersOfExpertsQuery = { inspectedSubjects: { edges: Array<{ node: { id: string, name: string, kindTitle: string, bin: string | null } }> } };

export type ControlExecutorsQueryVariables = Exact<{ [key: string]: never; }>;


export type ControlExecutorsQuery = { controlExecutors: Array<{ accountId: string, fullName: string, position: string }> };

export type KeepOwnOriginalMutationVariables = Exact<{
  documentId: string | number;
  input: KeepSignedOriginalInput;
  idempotencyKey: string;
}>;


export type KeepOwnOriginalMutation = { keepSignedOriginal: { id: string } };

export type LayOwnOriginalAsideMutationVariables = Exact<{
  documentId: string | number;
  input: LaySignedOriginalAsideInput;
  idempotencyKey: string;
}>;


export type LayOwnOriginalAsideMutation = { laySignedOriginalAside: { id: string } };

export type RecordOwnReceiptMutationVariables = Exact<{
  documentId: string | number;
  input: RecordPaperReceiptInput;
  idempotencyKey: string;
}>;


export type RecordOwnReceiptMutation = { recordPaperReceipt: { id: string } };

export type ObjectOfControlDataQueryVariables = Exact<{
  objectId: string | number;
  from: string;
  to: string;
}>;


export type ObjectOfControlDataQuery = { objectOfControlData: { rendered: number, late: number, refused: number, complaintCount: number, services: Array<{ subjectId: string, name: string, service: string, rendered: number, late: number, refused: number, share: number | null }>, complaints: Array<{ number: string, day: string, stateTitle: string, serviceCode: string | null }> } };

export type ObjectsComparedQueryVariables = Exact<{
  year: number;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ObjectsComparedQuery = { objectsOfControlCompared: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string, quarters: Array<{ quarter: number, from: string, to: string, rendered: number | null, late: number | null, complaints: number, violations: number, events: Array<{ id: string, number: string, violations: number }> }> } }> } };

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


export type MyDutiesQuery = { waiting: { totals: { overdue: number, dueSoon: number, running: number, undated: number }, edges: Array<{ cursor: string, node: { id: string, kind: WaitingKind, code: string, title: string, clause: string, party: Party, partyTitle: string, caseKind: string, caseId: string | null, caseNumber: string, inspectionId: string | null, draftInspectionId: string | null, reference: string | null, since: string, dueDate: string | null, dueAt: string | null, dateReason: string | null, state: DeadlineState | null, workingDaysLeft: number | null, subject: { id: string, name: string } | null, deadline: { id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> } | null, report: { form: string, year: number, quarter: number } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MyRemindersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyRemindersQuery = { reminders: { edges: Array<{ cursor: string, node: { id: string, stage: number, at: string, deadline: { id: string, rule: string, title: string, clause: string, caseKind: string, caseId: string, caseNumber: string, inspectionId: string | null, subjectId: string | null, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, subject: { id: string, name: string } | null } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

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

export type ReportImportPartsFragment = { id: string, version: number, fileName: string, state: ReportImportState, stateTitle: string, rowsRead: number, rowsChecked: number, rowsWritten: number, cells: number | null, changed: number | null, failure: string | null, startedAt: string, startedBy: string, endedAt: string | null, refusals: Array<{ place: string, message: string }>, warnings: Array<{ place: string, message: string }> };

export type ReportImportsQueryVariables = Exact<{
  reportId: string | number;
}>;


export type ReportImportsQuery = { reportImports: Array<{ id: string, version: number, fileName: string, state: ReportImportState, stateTitle: string, rowsRead: number, rowsChecked: number, rowsWritten: number, cells: number | null, changed: number | null, failure: string | null, startedAt: string, startedBy: string, endedAt: string | null, refusals: Array<{ place: string, message: string }>, warnings: Array<{ place: string, message: string }> }> };

export type CancelReportImportMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type CancelReportImportMutation = { cancelReportImport: Array<{ id: string, version: number, fileName: string, state: ReportImportState, stateTitle: string, rowsRead: number, rowsChecked: number, rowsWritten: number, cells: number | null, changed: number | null, failure: string | null, startedAt: string, startedBy: string, endedAt: string | null, refusals: Array<{ place: string, message: string }>, warnings: Array<{ place: string, message: string }> }> };

export type MyListLinesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyListLinesQuery = { halfYearListLines: { edges: Array<{ cursor: string, node: { id: string, position: number | null, score: number, levelTitle: string, fact: string | null, risk: string | null, addedByHand: boolean, addedBecause: string | null, subject: { id: string, name: string }, list: { id: string, year: number, half: number, state: HalfYearListState, orderNumber: string | null, orderDate: string | null, approvedBy: string | null, sha256: string | null, criteria: { edition: string, source: string } }, notices: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, control: { id: string, number: string, stateTitle: string } | null, reasons: Array<{ id: string, reason: string, control: { id: string, number: string } | null }>, parts: Array<{ id: string, counted: number, points: number, criterion: { id: string, name: string, risk: string, weight: number }, facts: Array<{ id: string, title: string, number: string, date: string, amount: number, text: string | null, caseKind: string | null, caseId: string | null }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MonitoringLetterQueryVariables = Exact<{
  id: string | number;
}>;


export type MonitoringLetterQuery = { letterOnMeasures: { controlEventId: string | null, id: string, version: number, state: LetterState, stateTitle: string, planAsked: boolean, owedSince: string, number: string | null, addressee: string | null, way: DeliveryWay | null, sentAt: string | null, receivedAt: string | null, reportBy: string | null, authority: { id: string, name: string }, inspection: { id: string } | null, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, demands: Array<{ id: string, kindTitle: string, text: string | null }>, reports: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, state: MeasureState, stateTitle: string, returnReason: string | null, returnedAt: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, plan: { id: string, number: number, receivedAt: string, late: boolean, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, stateTitle: string, returnReason: string | null, returnedAt: string | null, noProofReason: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> }> } | null, earlierPlans: Array<{ id: string, number: number, receivedAt: string, replacedAt: string | null, neverInForce: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

export type CaseMeasuresQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseMeasuresQuery = { inspection: { id: string, letterOnMeasures: { id: string, version: number, state: LetterState, stateTitle: string, planAsked: boolean, owedSince: string, number: string | null, addressee: string | null, way: DeliveryWay | null, sentAt: string | null, receivedAt: string | null, reportBy: string | null, demands: Array<{ id: string, kindTitle: string, text: string | null }>, reports: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, state: MeasureState, stateTitle: string, returnReason: string | null, returnedAt: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, plan: { id: string, number: number, receivedAt: string, late: boolean, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, stateTitle: string, returnReason: string | null, returnedAt: string | null, noProofReason: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> }> } | null, earlierPlans: Array<{ id: string, number: number, receivedAt: string, replacedAt: string | null, neverInForce: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, escalation: { id: string, statement: string, sentAt: string | null, movedTerms: Array<string>, recalledAt: string | null, recallReason: string | null, papers: Array<{ id: string, addresseeTitle: string, recipient: string, sentAt: string, recalls: { id: string, addresseeTitle: string, sentAt: string } | null }> } | null } | null };

export type LetterPartsFragment = { id: string, version: number, state: LetterState, stateTitle: string, planAsked: boolean, owedSince: string, number: string | null, addressee: string | null, way: DeliveryWay | null, sentAt: string | null, receivedAt: string | null, reportBy: string | null, demands: Array<{ id: string, kindTitle: string, text: string | null }>, reports: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, state: MeasureState, stateTitle: string, returnReason: string | null, returnedAt: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, plan: { id: string, number: number, receivedAt: string, late: boolean, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, stateTitle: string, returnReason: string | null, returnedAt: string | null, noProofReason: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> }> } | null, earlierPlans: Array<{ id: string, number: number, receivedAt: string, replacedAt: string | null, neverInForce: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type PlanPartsFragment = { id: string, number: number, receivedAt: string, late: boolean, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, stateTitle: string, returnReason: string | null, returnedAt: string | null, noProofReason: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> }> };

export type SubmitActionPlanMutationVariables = Exact<{
  letterId: string | number;
  input: SubmitActionPlanInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SubmitActionPlanMutation = { submitActionPlan: { id: string, version: number, plan: { id: string, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null } | null } };

export type RecordActionPlanMutationVariables = Exact<{
  letterId: string | number;
  input: RecordActionPlanInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordActionPlanMutation = { recordActionPlan: { id: string, version: number } };

export type ReportOnLetterMutationVariables = Exact<{
  letterId: string | number;
  input: ReportOnLetterInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ReportOnLetterMutation = { reportOnLetter: { id: string, version: number, reports: Array<{ id: string, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null }> } };

export type InformOnPlanRowMutationVariables = Exact<{
  letterId: string | number;
  input: InformOnPlanRowInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type InformOnPlanRowMutation = { informOnPlanRow: { id: string, version: number, plan: { id: string, rows: Array<{ id: string, information: Array<{ id: string, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null }> }> } | null } };

export type InternalMonitoringsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InternalMonitoringsQuery = { internalMonitorings: { edges: Array<{ cursor: string, node: { id: string, year: number, quarter: number, state: InternalMonitoringState, stateTitle: string, dueDate: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type InternalMonitoringQueryVariables = Exact<{
  id: string | number;
}>;


export type InternalMonitoringQuery = { internalMonitoring: { id: string, version: number, state: InternalMonitoringState, stateTitle: string, year: number, quarter: number, dueDate: string, submittedAt: string | null, returnReason: string | null, sentAt: string | null, sentBy: string | null, knownAt: string | null, body: { id: string, name: string }, points: Array<{ id: string, number: number, title: string, answer: PointAnswer | null, answerTitle: string | null, text: string | null, markTitle: string | null, answeredBy: string | null, known: Array<{ text: string, parts: Array<{ objectId: string, name: string, text: string, inReport: boolean }> }>, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, found: Array<{ id: string, position: number, point: number, nature: FindingNature, natureTitle: string, text: string | null, markTitle: string | null, foundBy: string, withdrawnAt: string | null, withdrawReason: string | null, publicService: { id: string, name: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, proposals: Array<{ id: string, version: number, position: number, kind: number, kindTitle: string, eventId: string | null, text: string | null, markTitle: string | null, addressee: string, reportBy: string, state: ProposalState, stateTitle: string, outcome: string | null, informedAt: string | null, answers: Array<{ id: string, text: string, late: boolean, answeredAt: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, object: { id: string, name: string } | null, finding: { id: string, position: number, text: string | null, markTitle: string | null } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, markedThings: Array<{ id: string, version: number, thing: MarkableThing, thingId: string, thingTitle: string, title: string, markTitle: string, law: string | null, reason: string, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string, formTitle: string | null }>, actions: Array<{ name: string }> }>, secrecyActions: Array<{ name: string }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type MonitoringObjectsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type MonitoringObjectsQuery = { objectsOfControl: { edges: Array<{ node: { id: string, name: string, bin: string | null, kindTitle: string } }> } };

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

export type TakeBackInternalFindingMutationVariables = Exact<{
  id: string | number;
  input: TakeBackInternalFindingInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type TakeBackInternalFindingMutation = { takeBackInternalFinding: { id: string, version: number } };

export type ProposalsReceivedQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProposalsReceivedQuery = { proposalsReceived: { edges: Array<{ cursor: string, node: { id: string, version: number, kindTitle: string, text: string | null, markTitle: string | null, state: ProposalState, stateTitle: string, reportBy: string, sentAt: string | null, body: { id: string, name: string }, letters: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, answers: Array<{ id: string, text: string, late: boolean, answeredAt: string, answeredBy: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AnswerMonitoringProposalMutationVariables = Exact<{
  input: AnswerMonitoringProposalInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AnswerMonitoringProposalMutation = { answerMonitoringProposal: { id: string } };

export type RecommendationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RecommendationsQuery = { controlsWithoutVisit: { edges: Array<{ cursor: string, node: { id: string, version: number, number: string, state: ControlWithoutVisitState, stateTitle: string, analysis: string, periodFrom: string, periodTo: string, recommendation: string | null, recommendedAt: string | null, recommendationNumber: string | null, reportBy: string | null, objectionsUntil: string | null, seenAt: string | null, seenBy: string | null, authority: { id: string, name: string }, findings: Array<{ id: string, sourceTitle: string, reference: string, text: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

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


export type SetReportNoteMutation = { setReportNote: { id: string, version: number, year: number, quarter: number, historical: boolean, state: ReportState, stateTitle: string, addressee: string, dueDate: string | null, note: string | null, firstSubmittedAt: string | null, submittedAt: string | null, submittedBy: string | null, acceptedAt: string | null, returnAsked: boolean, correctionPending: boolean, correctedAt: string | null, returnRequests: Array<{ id: string, state: ReportReturnRequestState, stateTitle: string, reason: string, askedAt: string, askedBy: string, answeredAt: string | null, answeredBy: string | null, answerReason: string | null }>, noteFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, body: { id: string, name: string } | null, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, remarks: Array<{ id: string, rowKey: string | null, month: number | null, text: string, at: string, by: string, monthsThen: Array<number | null> | null, monthsNow: Array<number | null> | null, changed: boolean | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } };

export type SubmitReportMutationVariables = Exact<{
  reportId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SubmitReportMutation = { submitReport: { id: string, version: number, year: number, quarter: number, historical: boolean, state: ReportState, stateTitle: string, addressee: string, dueDate: string | null, note: string | null, firstSubmittedAt: string | null, submittedAt: string | null, submittedBy: string | null, acceptedAt: string | null, returnAsked: boolean, correctionPending: boolean, correctedAt: string | null, returnRequests: Array<{ id: string, state: ReportReturnRequestState, stateTitle: string, reason: string, askedAt: string, askedBy: string, answeredAt: string | null, answeredBy: string | null, answerReason: string | null }>, noteFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, body: { id: string, name: string } | null, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, remarks: Array<{ id: string, rowKey: string | null, month: number | null, text: string, at: string, by: string, monthsThen: Array<number | null> | null, monthsNow: Array<number | null> | null, changed: boolean | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } };

export type ReturnReportMutationVariables = Exact<{
  reportId: string | number;
  remarks: Array<ReportRemarkInput> | ReportRemarkInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ReturnReportMutation = { returnReport: { id: string, version: number, year: number, quarter: number, historical: boolean, state: ReportState, stateTitle: string, addressee: string, dueDate: string | null, note: string | null, firstSubmittedAt: string | null, submittedAt: string | null, submittedBy: string | null, acceptedAt: string | null, returnAsked: boolean, correctionPending: boolean, correctedAt: string | null, returnRequests: Array<{ id: string, state: ReportReturnRequestState, stateTitle: string, reason: string, askedAt: string, askedBy: string, answeredAt: string | null, answeredBy: string | null, answerReason: string | null }>, noteFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, body: { id: string, name: string } | null, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, remarks: Array<{ id: string, rowKey: string | null, month: number | null, text: string, at: string, by: string, monthsThen: Array<number | null> | null, monthsNow: Array<number | null> | null, changed: boolean | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } };

export type AcceptReportMutationVariables = Exact<{
  reportId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AcceptReportMutation = { acceptReport: { id: string, version: number, year: number, quarter: number, historical: boolean, state: ReportState, stateTitle: string, addressee: string, dueDate: string | null, note: string | null, firstSubmittedAt: string | null, submittedAt: string | null, submittedBy: string | null, acceptedAt: string | null, returnAsked: boolean, correctionPending: boolean, correctedAt: string | null, returnRequests: Array<{ id: string, state: ReportReturnRequestState, stateTitle: string, reason: string, askedAt: string, askedBy: string, answeredAt: string | null, answeredBy: string | null, answerReason: string | null }>, noteFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, body: { id: string, name: string } | null, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, remarks: Array<{ id: string, rowKey: string | null, month: number | null, text: string, at: string, by: string, monthsThen: Array<number | null> | null, monthsNow: Array<number | null> | null, changed: boolean | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } };

export type AskReportReturnMutationVariables = Exact<{
  reportId: string | number;
  reason: string;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AskReportReturnMutation = { askReportReturn: { id: string, version: number, year: number, quarter: number, historical: boolean, state: ReportState, stateTitle: string, addressee: string, dueDate: string | null, note: string | null, firstSubmittedAt: string | null, submittedAt: string | null, submittedBy: string | null, acceptedAt: string | null, returnAsked: boolean, correctionPending: boolean, correctedAt: string | null, returnRequests: Array<{ id: string, state: ReportReturnRequestState, stateTitle: string, reason: string, askedAt: string, askedBy: string, answeredAt: string | null, answeredBy: string | null, answerReason: string | null }>, noteFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, body: { id: string, name: string } | null, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, remarks: Array<{ id: string, rowKey: string | null, month: number | null, text: string, at: string, by: string, monthsThen: Array<number | null> | null, monthsNow: Array<number | null> | null, changed: boolean | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } };

export type DeclineReportReturnMutationVariables = Exact<{
  reportId: string | number;
  reason: string;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type DeclineReportReturnMutation = { declineReportReturn: { id: string, version: number, year: number, quarter: number, historical: boolean, state: ReportState, stateTitle: string, addressee: string, dueDate: string | null, note: string | null, firstSubmittedAt: string | null, submittedAt: string | null, submittedBy: string | null, acceptedAt: string | null, returnAsked: boolean, correctionPending: boolean, correctedAt: string | null, returnRequests: Array<{ id: string, state: ReportReturnRequestState, stateTitle: string, reason: string, askedAt: string, askedBy: string, answeredAt: string | null, answeredBy: string | null, answerReason: string | null }>, noteFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, body: { id: string, name: string } | null, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, remarks: Array<{ id: string, rowKey: string | null, month: number | null, text: string, at: string, by: string, monthsThen: Array<number | null> | null, monthsNow: Array<number | null> | null, changed: boolean | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } };

export type ReportHeadFragment = { id: string, version: number, year: number, quarter: number, historical: boolean, state: ReportState, stateTitle: string, addressee: string, dueDate: string | null, note: string | null, firstSubmittedAt: string | null, submittedAt: string | null, submittedBy: string | null, acceptedAt: string | null, returnAsked: boolean, correctionPending: boolean, correctedAt: string | null, returnRequests: Array<{ id: string, state: ReportReturnRequestState, stateTitle: string, reason: string, askedAt: string, askedBy: string, answeredAt: string | null, answeredBy: string | null, answerReason: string | null }>, noteFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, body: { id: string, name: string } | null, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, remarks: Array<{ id: string, rowKey: string | null, month: number | null, text: string, at: string, by: string, monthsThen: Array<number | null> | null, monthsNow: Array<number | null> | null, changed: boolean | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type ReportRowPartsFragment = { key: string, section: string, indicator: string, service: string | null, number: string, title: string, level: number, stock: boolean, months: Array<number | null>, total: number | null, standing: number | null, computedFrom: Array<string> | null, closedBecause: string | null };

export type ReportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportPageQuery = { report: { id: string, version: number, year: number, quarter: number, historical: boolean, state: ReportState, stateTitle: string, addressee: string, dueDate: string | null, note: string | null, firstSubmittedAt: string | null, submittedAt: string | null, submittedBy: string | null, acceptedAt: string | null, returnAsked: boolean, correctionPending: boolean, correctedAt: string | null, body: { id: string, nameKk: string, nameRu: string, nameEn: string, name: string } | null, form: { id: string, code: string, edition: string, title: string, sections: Array<{ key: string, title: string, indicators: Array<{ key: string, number: string, title: string, stock: boolean, byService: boolean, parentKey: string | null }> }>, controlRelations: Array<{ kind: ControlRelationKind, left: string, right: Array<string>, message: string }>, otherForms: Array<{ code: string, words: Array<string> }> }, rows: Array<{ titles: Array<string>, key: string, section: string, indicator: string, service: string | null, number: string, title: string, level: number, stock: boolean, months: Array<number | null>, total: number | null, standing: number | null, computedFrom: Array<string> | null, closedBecause: string | null }>, warnings: Array<{ relation: ControlRelationKind, message: string, expected: number | null, actual: number | null, rowKey: string, month: number | null }>, returnRequests: Array<{ id: string, state: ReportReturnRequestState, stateTitle: string, reason: string, askedAt: string, askedBy: string, answeredAt: string | null, answeredBy: string | null, answerReason: string | null }>, noteFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, remarks: Array<{ id: string, rowKey: string | null, month: number | null, text: string, at: string, by: string, monthsThen: Array<number | null> | null, monthsNow: Array<number | null> | null, changed: boolean | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

export type ReportRowsNowQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportRowsNowQuery = { report: { id: string, version: number, state: ReportState, rows: Array<{ key: string, section: string, indicator: string, service: string | null, number: string, title: string, level: number, stock: boolean, months: Array<number | null>, total: number | null, standing: number | null, computedFrom: Array<string> | null, closedBecause: string | null }> } | null };

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


export type ServicesToAddQuery = { publicServices: { edges: Array<{ node: { id: string, code: string, name: string, nameKk: string, nameRu: string } }> } };

export type ReportLineFragment = { id: string, year: number, quarter: number, state: ReportState, stateTitle: string, dueDate: string | null, addressee: string, firstSubmittedAt: string | null, submittedAt: string | null, acceptedAt: string | null, form: { id: string, code: string, title: string }, body: { id: string, name: string } | null, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }> };

export type MyReportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: QuarterlyReportFilter | null | undefined;
}>;


export type MyReportsQuery = { reports: { edges: Array<{ cursor: string, node: { id: string, year: number, quarter: number, state: ReportState, stateTitle: string, dueDate: string | null, addressee: string, firstSubmittedAt: string | null, submittedAt: string | null, acceptedAt: string | null, form: { id: string, code: string, title: string }, body: { id: string, name: string } | null, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MyReportDutiesQueryVariables = Exact<{
  year: number;
  quarter: number;
  first: number;
  after?: string | null | undefined;
}>;


export type MyReportDutiesQuery = { reportDuties: { edges: Array<{ cursor: string, node: { id: string, clause: string, form: string, year: number, quarter: number, dueDate: string | null, termClause: string, late: boolean, addressee: string, standing: { state: FilingState, title: string, begun: number | null }, body: { id: string, name: string } | null, report: { id: string, returnAsked: boolean } | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

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

export type DeadlinePartsFragment = { id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> };

export type IncomingPartsFragment = { id: string, number: string, receivedOn: string, registeredOn: string };

export type FilePartsFragment = { id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null };

export type FindingPartsFragment = { clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null };

export type DocumentPartsFragment = { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type TimelinePartsFragment = { key: string, title: string, clause: string | null, state: TimelineState, at: string | null, on: string | null, dueDate: string | null };

export type CoursePartsFragment = { endDate: string | null, extension: { actNumber: string, actDate: string, workingDays: number, reason: string, earlierEnd: string, newEnd: string, registrationNumber: string | null, registeredAt: string | null, inForceAt: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } } | null, suspension: { cause: SuspensionCause, causeTitle: string, reason: string, expectedOn: string, actNumber: string, actDate: string, suspendedOn: string, earlierEnd: string, daysLeft: number, latestResumption: string, resumedOn: string | null, arrived: string | null, resumptionNumber: string | null, resumptionDate: string | null, newEnd: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } }, resumptionMoves: Array<{ id: string, earlierDate: string, date: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> } | null, inspectorChanges: Array<{ id: string, actNumber: string, actDate: string, reason: string, added: Array<string>, removed: Array<string>, registrationNumber: string | null, registeredAt: string | null, specialists: Array<{ id: string, kindTitle: string, fullName: string, position: string, employer: { id: string, name: string } }>, releasedSpecialists: Array<{ id: string, fullName: string, position: string }> }>, courseNotices: Array<{ id: string, kind: CourseNoticeKind, title: string, effectiveOn: string, sentAt: string | null, way: DeliveryWay | null, recipient: string, proof: string | null, outsideSystem: boolean }> };

export type ViolationPartsFragment = { id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, takenOverBy: string | null, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, information: Array<{ id: string, at: string, text: string | null, markTitle: string | null, state: ViolationState, returnReason: string | null, returnedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null }> };

export type JournalPageFragment = { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } };

export type ReminderPartsFragment = { id: string, stage: number, at: string, deadline: { id: string, rule: string, title: string, clause: string, caseKind: string, caseId: string, caseNumber: string, inspectionId: string | null, subjectId: string | null, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, subject: { id: string, name: string } | null } };

export type WaitingPartsFragment = { id: string, kind: WaitingKind, code: string, title: string, clause: string, party: Party, partyTitle: string, caseKind: string, caseId: string | null, caseNumber: string, inspectionId: string | null, draftInspectionId: string | null, reference: string | null, since: string, dueDate: string | null, dueAt: string | null, dateReason: string | null, state: DeadlineState | null, workingDaysLeft: number | null, subject: { id: string, name: string } | null, deadline: { id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> } | null, report: { form: string, year: number, quarter: number } | null };

export type TakenInPartsFragment = { takenIn: { fileName: string, line: number, sha256: string, takenInAt: string, takenInBy: string } | null };

export type CounterEntryPartsFragment = { counterEntries: Array<{ id: string, fact: CorrectedFact, factTitle: string, recordLabel: string | null, state: CounterEntryState, stateTitle: string, recordedAt: string, recordedWay: DeliveryWay | null, recordedNumber: string | null, correctedAt: string, correctedWay: DeliveryWay | null, correctedNumber: string | null, reason: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, declineReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, moves: Array<{ id: string, rule: string, title: string, earlierDueDate: string, dueDate: string, earlierKept: TermKept | null, kept: TermKept | null }> }> };

export type LateAnswerPartsFragment = { lateAnswers: Array<{ id: string, answer: ChecklistAnswerKind, note: string | null, mark: SecretMark | null, markTitle: string | null, severity: ViolationSeverity | null, severityTitle: string | null, answeredAt: string, answeredBy: string, receivedAt: string, point: { id: string, number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> };

export type ControlLinePartsFragment = { id: string, successorName: string | null, questions: string, startsOn: string, endsOn: string, completion: string, eventId: string | null, eventFrom: string | null, eventTo: string | null, cancelledBy: string | null, object: { id: string, name: string }, executors: Array<{ accountId: string, fullName: string, position: string }> };

export type ControlPlanPartsFragment = { id: string, version: number, year: number, state: ControlPlanState, stateTitle: string, late: boolean, dueDate: string, agreedBy: string | null, agreedWith: string | null, orderNumber: string | null, orderDate: string | null, approvedBy: string | null, body: { id: string, name: string }, carriedFrom: { year: number } | null, lines: Array<{ id: string, successorName: string | null, questions: string, startsOn: string, endsOn: string, completion: string, eventId: string | null, eventFrom: string | null, eventTo: string | null, cancelledBy: string | null, object: { id: string, name: string }, executors: Array<{ accountId: string, fullName: string, position: string }> }>, changes: Array<{ id: string, kind: ControlPlanChangeKind, kindTitle: string, reason: string, orderNumber: string, orderDate: string, byName: string, line: { questions: string, startsOn: string, endsOn: string, object: { name: string } } }>, clashes: Array<{ lineId: string, otherLineId: string, kind: PlanClashKind, accountId: string | null, from: string, to: string }>, load: Array<{ accountId: string, month: number, events: number, days: number }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> };

export type ControlEventPartsFragment = { id: string, version: number, number: string, state: ControlEventState, stateTitle: string, basis: ControlEventBasis, basisTitle: string, internalMonitoringId: string | null, monitoringLetterId: string | null, externalMonitoringId: string | null, monitoringReference: string | null, monitoringDate: string | null, questions: string, plannedStart: string, endDate: string, appointedEndDate: string, orderNumber: string | null, orderDate: string | null, appointedBy: string | null, notifiedAt: string | null, noticeReference: string | null, startedOn: string | null, handing: ControlHanding | null, handingWitness: string | null, shownAt: string | null, response: string | null, responseTitle: string | null, submittedAt: string | null, decisionTitle: string | null, decidedAt: string | null, decidedBy: string | null, cancelledAt: string | null, cancelledBy: string | null, cancelReason: string | null, cancelOrderNumber: string | null, cancelOrderDate: string | null, noticeFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, handingFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, body: { id: string, name: string }, object: { id: string, name: string }, executors: Array<{ accountId: string, fullName: string, position: string }>, experts: Array<{ id: string, fullName: string, position: string | null, organisation: string | null, field: string, checkedBy: string, declaration: string | null, apartBecause: string | null, withdrawnAt: string | null, withdrawReason: string | null }>, expertObjections: Array<{ id: string, reason: string, objectedAt: string, objectedBy: string, answer: ControlExpertAnswer | null, answerTitle: string | null, answerReason: string | null, answeredAt: string | null, answeredBy: string | null, expert: { id: string, fullName: string } }>, shortenings: Array<{ id: string, earlierEnd: string, endDate: string, reason: string, orderNumber: string, orderDate: string, byName: string }>, extensions: Array<{ id: string, reason: string, askedAt: string, askedBy: string, endDate: string, state: ControlExtensionState, stateTitle: string, orderNumber: string | null, declineReason: string | null }>, requests: Array<{ id: string, number: string, kindTitle: string, text: string, dueDate: string, sentAt: string, answeredAt: string | null, answer: string | null, markTitle: string | null, withheldAsSecret: boolean, late: boolean, withdrawnAt: string | null, withdrawReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, records: Array<{ id: string, kindTitle: string, text: string, basis: string | null, used: string | null, at: string, byName: string }>, act: { id: string, number: string, drawnUpAt: string, heldPlace: string, place: string, present: string | null, periodFrom: string, periodTo: string, analysis: string | null, results: string | null, violations: boolean, causes: string | null, checklist: string, points: string, measures: string | null, measuresBy: string | null, accountability: string | null, acquaintance: ControlAcquaintance | null, refusalNote: string | null, markTitle: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> } | null, violationCounts: Array<{ id: string, kindTitle: string, count: number }>, recommendations: Array<{ id: string, text: string, fulfilled: boolean | null, settledOn: string | null, note: string | null }>, restorations: Array<{ id: string, violations: number, persons: number, restoredOn: string, text: string, withdrawnAt: string | null, withdrawReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, penalties: Array<{ id: string, kindTitle: string, staffTitle: string, person: string, imposedOn: string, orderReference: string, withdrawnAt: string | null, withdrawReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, responses: Array<{ id: string, kindTitle: string, text: string | null, markTitle: string | null, receivedAt: string, late: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, markedThings: Array<{ id: string, version: number, thing: MarkableThing, thingId: string, thingTitle: string, title: string, markTitle: string, law: string | null, reason: string, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string, formTitle: string | null }>, actions: Array<{ name: string }> }>, secrecyActions: Array<{ name: string }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> };

export type QuarterPartsFragment = { id: string, version: number, state: InternalMonitoringState, stateTitle: string, year: number, quarter: number, dueDate: string, submittedAt: string | null, returnReason: string | null, sentAt: string | null, sentBy: string | null, knownAt: string | null, body: { id: string, name: string }, points: Array<{ id: string, number: number, title: string, answer: PointAnswer | null, answerTitle: string | null, text: string | null, markTitle: string | null, answeredBy: string | null, known: Array<{ text: string, parts: Array<{ objectId: string, name: string, text: string, inReport: boolean }> }>, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, found: Array<{ id: string, position: number, point: number, nature: FindingNature, natureTitle: string, text: string | null, markTitle: string | null, foundBy: string, withdrawnAt: string | null, withdrawReason: string | null, publicService: { id: string, name: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, proposals: Array<{ id: string, version: number, position: number, kind: number, kindTitle: string, eventId: string | null, text: string | null, markTitle: string | null, addressee: string, reportBy: string, state: ProposalState, stateTitle: string, outcome: string | null, informedAt: string | null, answers: Array<{ id: string, text: string, late: boolean, answeredAt: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, object: { id: string, name: string } | null, finding: { id: string, position: number, text: string | null, markTitle: string | null } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, markedThings: Array<{ id: string, version: number, thing: MarkableThing, thingId: string, thingTitle: string, title: string, markTitle: string, law: string | null, reason: string, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string, formTitle: string | null }>, actions: Array<{ name: string }> }>, secrecyActions: Array<{ name: string }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ControlMarkPartsFragment = { id: string, version: number, thing: MarkableThing, thingId: string, thingTitle: string, title: string, markTitle: string, law: string | null, reason: string, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string, formTitle: string | null }>, actions: Array<{ name: string }> };

export type SessionCapacityFragment = { id: string, role: Role, roleTitle: string, side: Side, positionTitle: string, acting: boolean, orderNumber: string | null, orderDate: string | null, validFrom: string, validTo: string | null, current: boolean, authority: { id: string, name: string } | null, subject: { id: string, name: string } | null };

export type SessionViewerFragment = { permissions: Array<string>, now: string, today: string, demo: boolean, account: { id: string, fullName: string, email: string, language: Language }, capacity: { id: string, role: Role, roleTitle: string, side: Side, positionTitle: string, acting: boolean, orderNumber: string | null, orderDate: string | null, validFrom: string, validTo: string | null, current: boolean, authority: { id: string, name: string } | null, subject: { id: string, name: string } | null }, capacities: Array<{ id: string, role: Role, roleTitle: string, side: Side, positionTitle: string, acting: boolean, orderNumber: string | null, orderDate: string | null, validFrom: string, validTo: string | null, current: boolean, authority: { id: string, name: string } | null, subject: { id: string, name: string } | null }> };

export * from './documents/case-acts';
export * from './documents/case';
export * from './documents/cases';
export * from './documents/control-event-acts';
export * from './documents/control-plan-acts';
export * from './documents/control';
export * from './documents/corrections';
export * from './documents/duties';
export * from './documents/filling';
export * from './documents/lists';
export * from './documents/measures';
export * from './documents/monitoring';
export * from './documents/recommendations';
export * from './documents/report-acts';
export * from './documents/report';
export * from './documents/reports';
export * from './documents/scores';
