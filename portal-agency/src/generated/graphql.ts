/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptPlanRowInput = {
  rowId: string | number;
};

export type AcceptRemediationInput = {
  violationIds: Array<string | number>;
};

export type ActionPlanRowInput = {
  completion?: string | null | undefined;
  dueDate?: string | null | undefined;
  measure?: string | null | undefined;
  responsible?: string | null | undefined;
};

export type AddControlFindingInput = {
  fileIds: Array<string | number>;
  reference: string;
  source: FindingSource;
  text: string;
};

export type AddListLineInput = {
  /** The concrete fact: clause 7-1. */
  fact: string;
  /** The last place where left out. */
  position?: number | null | undefined;
  reason: string;
  /** The potential risk: clause 7-1. */
  risk: string;
  subjectId: string | number;
};

/** Clause 6-3: a person names it, with the reason. */
export type AddListReasonInput = {
  /** The control without a visit. */
  controlId: string | number;
  reason: string;
};

export type AddMonitoringFindingInput = {
  fileIds?: Array<string | number>;
  kind: MonitoringFindingKind;
  /** What it was found in. */
  materialId: string | number;
  publicServiceId?: string | number | null | undefined;
  text: string;
};

export type AddMonitoringMaterialInput = {
  /** A complaint about the subject: clause 36 (4). */
  complaintId?: string | number | null | undefined;
  fileIds?: Array<string | number>;
  link?: string | null | undefined;
  lookedOn: string;
  /** A filed report of the subject: clause 36 (2). */
  reportId?: string | number | null | undefined;
  source: MonitoringSource;
  /** What was looked at. */
  text: string;
};

export type AgencyAssignmentState =
  | 'IN_FORCE'
  | 'WITHDRAWN';

export type AppointActingPersonInput = {
  accountId: string | number;
  /** The office whose head is stood in for. */
  authorityId: string | number;
  orderDate: string;
  orderNumber: string;
  validFrom: string;
  /** The last day, itself included. */
  validTo: string;
};

export type ApproveHalfYearListInput = {
  orderDate: string;
  orderNumber: string;
};

export type AskConclusionInput = {
  dueDate: string;
  /** Files of the case that are put to whoever is brought into it. */
  fileIds: Array<string | number>;
  question: string;
};

export type AssignComplaintInput = {
  /** An inspector of the office. */
  capacityId: string | number;
};

export type CaseImportOutcome =
  | 'KNOWN'
  | 'REFUSED'
  | 'TAKEN';

export type CaseImportState =
  | 'CHECKED'
  | 'CHECKING'
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'STOPPED';

export type ChangeCommissionInput = {
  /** Capacity of the chair of the commission. */
  chairId: string | number;
  /** Capacities of the other members. */
  memberIds: Array<string | number>;
  orderDate: string;
  orderNumber: string;
  reason: string;
  /** Capacity of the secretary, who does not vote. */
  secretaryId: string | number;
};

/** Clauses 11 and 12: all who inspect from then on, and who is brought in. */
export type ChangeInspectorsInput = {
  inspectorIds: Array<string | number>;
  reason: string;
  specialists: Array<SpecialistInput>;
};

export type ChecklistAnswerKind =
  | 'MET'
  | 'NOT_APPLICABLE'
  | 'VIOLATED';

/** What is left out stays as it is. */
export type ClarifyComplaintInput = {
  factDate?: string | null | undefined;
  publicServiceId?: string | number | null | undefined;
  subjectId?: string | number | null | undefined;
  violatedRight?: string | null | undefined;
};

export type CommissionOrderKind =
  | 'CHANGED'
  | 'FORMED';

export type CommissionOutcome =
  | 'NOT_OBJECTIVE'
  | 'OBJECTIVE'
  | 'PARTLY_OBJECTIVE'
  | 'PARTLY_UPHELD'
  | 'REJECTED'
  | 'UPHELD';

export type CommissionPart =
  | 'CHAIR'
  | 'MEMBER'
  | 'SECRETARY';

export type CommissionQuestionKind =
  | 'OBJECTION'
  | 'OBJECTIVITY';

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

export type ComplainantInput = {
  address?: string | null | undefined;
  email?: string | null | undefined;
  kind: ComplainantKind;
  /** Left out: nameless. */
  name?: string | null | undefined;
  phone?: string | null | undefined;
};

export type ComplainantKind =
  | 'LEGAL'
  | 'NATURAL';

export type ComplaintFilter = {
  cameBy?: ComplaintWay | null | undefined;
  /** Given to you. */
  mine?: boolean | null | undefined;
  /** Only those without a name, or only those with one. */
  nameless?: boolean | null | undefined;
  /** Beginning of the number, or words of the name of whom it is about. */
  search?: string | null | undefined;
  state?: Array<ComplaintState> | null | undefined;
};

/** The body that sent a complaint on, with its paper. */
export type ComplaintSenderInput = {
  body: string;
  date: string;
  number: string;
};

export type ComplaintState =
  | 'ANSWERED'
  | 'FORWARDED'
  | 'MONITORED'
  | 'TAKEN'
  | 'WAITING';

/** How a complaint came in. */
export type ComplaintWay =
  | 'EMAIL'
  | 'PAPER'
  | 'PUBLIC_FORM'
  | 'STATE_BODY';

export type ComputedFigureSource =
  | 'COMPLAINTS'
  | 'CONTROL_EVENTS'
  | 'SERVICE_FIGURES';

export type ConclusionState =
  | 'ASKED'
  | 'GIVEN';

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

export type ControlPlanChangeKind =
  | 'ADDED'
  | 'REMOVED'
  | 'REPLACED';

export type ControlPlanState =
  | 'AGREED'
  | 'APPROVED'
  | 'DRAFT'
  | 'WITHDRAWN';

/** What must hold between rows of a report in every month. */
export type ControlRelationKind =
  | 'EQUAL'
  | 'NOT_WITHOUT'
  | 'SUM_OF_CHILDREN'
  | 'SUM_OF_SERVICES';

export type ControlWithoutVisitFilter = {
  /** Part of the number or of the subject’s name. */
  search?: string | null | undefined;
  state?: Array<ControlWithoutVisitState> | null | undefined;
};

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

export type CreateApiTokenInput = {
  name: string;
  scopes: Array<TokenScope>;
  validTo: string;
};

export type CriteriaFormat =
  | 'CSV'
  | 'JSON';

export type DeadlineMoveFilter = {
  decreeId?: string | number | null | undefined;
};

export type DeadlineState =
  | 'CANCELLED'
  | 'DUE_SOON'
  | 'MET'
  | 'MET_LATE'
  | 'OVERDUE'
  | 'RUNNING'
  | 'SUSPENDED';

export type DeclineReferralInput = {
  reason: string;
};

/** The same, or the entry by which a wrong decree was taken back. */
export type DecreeEntryKind =
  | 'DAY_OFF'
  | 'DECREED_UNTIL'
  | 'MOURNING'
  | 'TAKEN_BACK'
  | 'TRANSFER'
  | 'WORKING_DAY';

/** What a decree does to the calendar. */
export type DecreeKind =
  | 'DAY_OFF'
  | 'DECREED_UNTIL'
  | 'MOURNING'
  | 'TRANSFER'
  | 'WORKING_DAY';

/** How something was brought to its addressee. */
export type DeliveryWay =
  | 'ELECTRONIC'
  | 'EMAIL'
  | 'PAPER';

export type DiscloseSecretInput = {
  article: string;
  /** The law that allows it: without one it is refused. */
  law: string;
  /** Marks in force of the case. */
  markIds: Array<string | number>;
  reason: string;
  recipient: string;
  /** What exactly of the marked things is disclosed. */
  what: string;
};

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

/** A draft may lack what the act of appointment will need: its actions say what. */
export type DraftInspectionInput = {
  /** The assignment by the leadership of the Agency on which its staff inspects (clause 9). */
  assignmentId?: string | number | null | undefined;
  checklistId: string | number;
  grounds: Array<InspectionGroundInput>;
  inspectorIds: Array<string | number>;
  periodFrom?: string | null | undefined;
  periodTo?: string | null | undefined;
  plannedStart: string;
  /** Points to be checked; every point where left out (clause 17). */
  pointIds?: Array<string | number> | null | undefined;
  scope: InspectionScope;
  /** Specialists, consultants and experts whom the act of appointment brings in (clause 11); left out, those who stand there. */
  specialists?: Array<SpecialistInput> | null | undefined;
  subjectId: string | number;
  subjectMatter: string;
  termReason: string;
  termWorkingDays: number;
};

export type DrawUpResultActInput = {
  conclusions: string;
  place: string;
  /** A date for each violated point (clause 22-1). */
  remedy: Array<RemedyInput>;
  /** The last remedy-by date where left out (D16). */
  reportBy?: string | null | undefined;
};

export type EndControlWithoutVisitInput = {
  reason: string;
};

export type EnterDecreeInput = {
  /** The day off, the working day, or the last decreed day. */
  date: string;
  decreedOn: string;
  kind: DecreeKind;
  number: string;
  reason: string;
  source: string;
  /** Of a transfer: the day that is worked. */
  workingDate?: string | null | undefined;
};

export type EnterStaffLeaveInput = {
  /** The capacity of the inspector. */
  capacityId: string | number;
  firstDay: string;
  /** The last day, itself included. */
  lastDay: string;
  reason: string;
};

export type EscalationAddressee =
  | 'COURT'
  | 'HIGHER_BODY'
  | 'PROSECUTOR'
  | 'STATE_BODY';

export type EscalationState =
  | 'ESTABLISHED'
  | 'SENT'
  | 'WITHDRAWN';

export type EstablishNonFulfilmentInput = {
  /** What was not done. */
  statement: string;
};

/** Clauses 13 and 14: how many working days are added, and why. */
export type ExtendInspectionInput = {
  reason: string;
  workingDays: number;
};

export type ExtendRemediationInput = {
  extensionId: string | number;
  items: Array<ExtensionItemInput>;
  reason: string;
  reportBy: string;
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

export type FieldRecordKind =
  | 'HEARING'
  | 'PUBLIC_MONITORING';

export type FigureImportState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'RUNNING';

export type FindingOutcome =
  | 'COMPUTED'
  | 'MET'
  | 'NOT_MET'
  | 'UNCLEAR';

export type FindingSource =
  | 'COMPLAINTS'
  | 'MONITORING'
  | 'OTHER'
  | 'PORTAL'
  | 'REPORT'
  | 'STATE_BODY';

/** The act stands, or it is withdrawn. */
export type FollowedActDecision =
  | 'CONFIRMED'
  | 'WITHDRAWN';

export type FollowedActFilter = {
  decreeId?: string | number | null | undefined;
  /** Only those that wait for a decision. */
  undecided?: boolean | null | undefined;
};

/** What followed from the earlier date. */
export type FollowedActKind =
  | 'INSPECTION_DRAFT'
  | 'LATE_MARK'
  | 'MISSED_NOTICE';

/** The order with the whole composition that it fixes: clause 26. */
export type FormCommissionInput = {
  /** Capacity of the chair of the commission. */
  chairId: string | number;
  /** Capacities of the other members. */
  memberIds: Array<string | number>;
  orderDate: string;
  orderNumber: string;
  /** Capacity of the secretary, who does not vote. */
  secretaryId: string | number;
};

/** A body of the register, or one as it is typed. */
export type ForwardComplaintInput = {
  /** The field that it controls. */
  bodyField?: string | null | undefined;
  bodyId?: string | number | null | undefined;
  bodyName?: string | null | undefined;
};

export type GiveAgencyAssignmentInput = {
  /** Capacities of the staff who are assigned. */
  capacityIds: Array<string | number>;
  date: string;
  fileIds: Array<string | number>;
  number: string;
  /** What is to be inspected, and why by the Agency. */
  reason: string;
  subjectId: string | number;
};

export type GiveConclusionInput = {
  fileIds: Array<string | number>;
  text: string;
};

/** The eight grounds of clause 8, in its order. */
export type GroundKind =
  | 'CONSUMER_ADDRESS'
  | 'COUNTER_INSPECTION'
  | 'CRIMINAL_PROSECUTION_ASSIGNMENT'
  | 'GROSS_PRESCRIPTION_CONTROL'
  | 'PRESCRIPTION_CONTROL'
  | 'PROSECUTOR_ASSIGNMENT'
  | 'REPEATED_INSPECTION'
  | 'STATE_BODY_ADDRESS';

export type HalfYearListLineFilter = {
  authorityId?: string | number | null | undefined;
  level?: RiskLevel | null | undefined;
  listId?: string | number | null | undefined;
  /** On the list, or scored and not on it; all where left out. */
  listed?: boolean | null | undefined;
  /** Beginnings of words of the name, or the BIN. */
  search?: string | null | undefined;
};

export type HalfYearListState =
  | 'APPROVED'
  | 'DRAFT'
  | 'FROZEN'
  | 'PUBLISHED';

export type HandOverAppointmentInput = {
  /** The checklist was shown too (clause 17). */
  checklistAcquainted: boolean;
  /** Left out: the head of the inspected body. */
  representative?: string | null | undefined;
  /** The head needs none. */
  representativePower?: string | null | undefined;
};

export type HandOverResultActInput = {
  /** Left out: the head of the inspected body. */
  representative?: string | null | undefined;
  /** The head needs none. */
  representativePower?: string | null | undefined;
};

export type HandOverWorkInput = {
  /** The capacity whose work goes over. */
  fromId: string | number;
  /** Chosen drafts; all of it, with the complaints, where left out. */
  inspectionIds?: Array<string | number> | null | undefined;
  reason: string;
  toId: string | number;
};

export type HearingQuestionInput = {
  answer: string;
  question: string;
};

export type HearingSigning =
  | 'REFUSED'
  | 'SIGNED';

export type ImportRiskCriteriaInput = {
  /** The file as text, in UTF-8. */
  content: string;
  format: CriteriaFormat;
};

export type ImportScoreCriteriaInput = {
  /** The JSON file as text, in UTF-8. */
  content: string;
};

export type InspectedSubjectFilter = {
  kind?: SubjectKind | null | undefined;
  parentId?: string | number | null | undefined;
  /** Beginnings of words of the names, or of the BIN; an IIN whole. */
  search?: string | null | undefined;
  territoryId?: string | number | null | undefined;
};

export type InspectedSubjectInput = {
  address?: string | null | undefined;
  bin?: string | null | undefined;
  email?: string | null | undefined;
  headName?: string | null | undefined;
  headPosition?: string | null | undefined;
  kind: SubjectKind;
  nameEn: string;
  nameKk: string;
  nameRu: string;
  parentId?: string | number | null | undefined;
  phone?: string | null | undefined;
  territoryId?: string | number | null | undefined;
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

export type InspectionGroundInput = {
  basisDate?: string | null | undefined;
  basisNumber?: string | null | undefined;
  basisText: string;
  /** Civil-law relation with the third person (8.6). */
  civilLawRelation?: string | null | undefined;
  criminalProcedureArticle?: string | null | undefined;
  factDate?: string | null | undefined;
  fileIds: Array<string | number>;
  /** What must be learnt from the third person (8.6). */
  informationSought?: string | null | undefined;
  kind: GroundKind;
  personName?: string | null | undefined;
  prescriptionId?: string | number | null | undefined;
  publicServiceId?: string | number | null | undefined;
  /** The running inspection of 8.6, the first inspection of 8.7. */
  relatedInspectionId?: string | number | null | undefined;
  violatedRight?: string | null | undefined;
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

export type InternalMonitoringFilter = {
  answer?: PointStanding | null | undefined;
  /** Only this body. */
  bodyId?: string | number | null | undefined;
  /** Only what ended, or should have ended, after its day. */
  late?: boolean | null | undefined;
  /** With `answer`: only where this point has it. */
  point?: number | null | undefined;
  quarter?: number | null | undefined;
  /** Words of the name, or the number, of the body. */
  search?: string | null | undefined;
  standing?: MonitoringStanding | null | undefined;
  /** KATO code: bodies of the territory and those within. */
  territoryCode?: string | null | undefined;
  year: number;
};

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

export type LiftMarkInput = {
  reason: string;
};

export type LoadReportFormInput = {
  /** The file as text: JSON in UTF-8. */
  content: string;
};

export type MakePapersInput = {
  kind: PaperBatchKind;
  /** Of notices of a half-year list: which list. */
  listId?: string | number | null | undefined;
  /** Lines of the list, all of it where left out; of the other kinds the inspections. */
  targetIds?: Array<string | number> | null | undefined;
};

export type MarkThingInput = {
  /** The law that protects the secret; to be named of another secret than those of commerce and of taxes. */
  law?: string | null | undefined;
  mark: SecretMark;
  /** Whether it is the inspected subject’s own secret, which it may go on reading. */
  ofSubject?: boolean;
  reason: string;
  thing: MarkableThing;
  /** The file, the point of the checklist, the request, the record, the objection or the protocol. */
  thingId: string | number;
};

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

export type MonitoringFilter = {
  /** Beginning of the number, or words of the name of the subject. */
  search?: string | null | undefined;
  state?: Array<MonitoringState> | null | undefined;
  subjectId?: string | number | null | undefined;
};

export type MonitoringFindingKind =
  | 'CAUSE'
  | 'NOTE'
  | 'VIOLATION';

export type MonitoringProposalFilter = {
  kind?: number | null | undefined;
  standing?: ProposalStanding | null | undefined;
};

/** A source of clause 36. */
export type MonitoringSource =
  | 'ADDRESSES'
  | 'INFORMATION_SYSTEM'
  | 'QUARTERLY_INFORMATION'
  | 'SITES_AND_MEDIA';

/** Where the internal monitoring of a quarter stands; NOT_BEGUN where the body owes one and has none. */
export type MonitoringStanding =
  | 'CLOSED'
  | 'NOT_BEGUN'
  | 'OPEN'
  | 'SENT'
  | 'SUBMITTED';

export type MonitoringState =
  | 'LETTER'
  | 'NOTED'
  | 'OPEN'
  | 'SUBMITTED';

export type MoveListLineInput = {
  position: number;
  reason: string;
  subjectId: string | number;
};

export type ObjectionOutcome =
  | 'PARTLY_UPHELD'
  | 'REJECTED'
  | 'UPHELD';

/** A case on an administrative offence: clause 6-1. */
export type OpenAdministrativeCaseInput = {
  article: string;
  number: string;
  /** Name and position. */
  official: string;
  openedOn: string;
  /** The protocol of clause 18 that it goes with. */
  protocolId?: string | number | null | undefined;
};

export type OpenControlWithoutVisitInput = {
  /** What is analysed. */
  analysis: string;
  periodFrom: string;
  periodTo: string;
  subjectId: string | number;
};

export type OpenMonitoringInput = {
  periodFrom: string;
  periodTo: string;
  subjectId: string | number;
};

export type PaperBatchKind =
  | 'ACT_OF_APPOINTMENT'
  | 'LIST_NOTICE'
  | 'START_NOTICE';

export type PaperBatchState =
  | 'CANCELLED'
  | 'DONE'
  | 'RUNNING';

export type PaperItemState =
  | 'CANCELLED'
  | 'FOUND'
  | 'MADE'
  | 'PENDING'
  | 'REFUSED';

/** Who must act. */
export type Party =
  | 'AUTHORITY'
  | 'REGISTRY'
  | 'SUBJECT';

export type PassComplaintOnInput = {
  authorityId: string | number;
  reason: string;
};

export type PlanClashKind =
  | 'EXECUTOR'
  | 'OBJECT';

export type PointAnswer =
  | 'MET'
  | 'NOT_APPLICABLE'
  | 'VIOLATED';

export type PointStanding =
  | 'MET'
  | 'NOT_APPLICABLE'
  | 'UNANSWERED'
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

/** What a control with a visit says of itself; its subject is that of its line (clause 7). */
export type PreventiveControlInput = {
  /** The assignment by the leadership of the Agency on which its staff controls (clause 9). */
  assignmentId?: string | number | null | undefined;
  /** In the field of support and protection of entrepreneurship (clause 6-1). */
  businessSupport: boolean;
  checklistId: string | number;
  inspectorIds: Array<string | number>;
  /** Objects of the subject that are visited. */
  objects: Array<string>;
  periodFrom?: string | null | undefined;
  periodTo?: string | null | undefined;
  plannedStart: string;
  /** Points to be checked; every point where left out. */
  pointIds?: Array<string | number> | null | undefined;
  subjectMatter: string;
  termReason: string;
  termWorkingDays: number;
};

/** An unscheduled inspection, or a preventive control with a visit (clauses 4, 6). */
export type Procedure =
  | 'INSPECTION'
  | 'PREVENTIVE_CONTROL';

/** What became of a proposal; OVERDUE: nothing is known of it, and its day is past. */
export type ProposalStanding =
  | 'AWAITED'
  | 'DRAFT'
  | 'FULFILLED'
  | 'NOT_FULFILLED'
  | 'OVERDUE';

export type ProposalState =
  | 'DRAFT'
  | 'FULFILLED'
  | 'NOT_FULFILLED'
  | 'SENT'
  | 'WITHDRAWN';

/** What happened in truth, why it was recorded otherwise, and the paper that shows it. */
export type ProposeCounterEntryInput = {
  fact: CorrectedFact;
  fileIds: Array<string | number>;
  happenedAt: string;
  reason: string;
  /** Which one, where the case has several. */
  recordId?: string | number | null | undefined;
  /** Of a notice: how it went out; as recorded where left out. */
  way?: DeliveryWay | null | undefined;
};

export type ProposeReferralInput = {
  officials: string;
  signs: string;
};

export type PublicMonitoringSource =
  | 'NATURAL_PERSON'
  | 'NON_PROFIT';

export type PutToVoteInput = {
  /** Why an objection that is upheld withdraws no point (D17). */
  noPointsReason?: string | null | undefined;
  /** Left out: whether the results are objective. */
  objectionId?: string | number | null | undefined;
  outcome: CommissionOutcome;
  reason: string;
  /** Points that it touches; upheld, they are withdrawn. */
  violationIds?: Array<string | number>;
};

export type RecommendToSubjectInput = {
  recommendation: string;
};

/** What a recommendation aims at (clause 5). */
export type RecommendationAim =
  | 'BETTER_SERVICE'
  | 'HOLD_TO_ACCOUNT'
  | 'REMEDY_VIOLATIONS';

export type RecordAccessEndInput = {
  endedAt: string;
};

export type RecordActionPlanInput = {
  receivedAt: string;
  rows: Array<ActionPlanRowInput>;
};

export type RecordAdministrativeOutcomeInput = {
  caseId: string | number;
  outcome: string;
  outcomeOn: string;
};

export type RecordAttendanceInput = {
  attendedInvitationIds: Array<string | number>;
  /** When the session in fact began, where that was before its hour. */
  beganAt?: string | null | undefined;
  presentSeatIds: Array<string | number>;
};

export type RecordChecklistAnswerInput = {
  answer: ChecklistAnswerKind;
  fileIds: Array<string | number>;
  note?: string | null | undefined;
  pointId: string | number;
  severity?: ViolationSeverity | null | undefined;
};

export type RecordEscalationAnswerInput = {
  answer: string;
  answeredAt: string;
  paperId: string | number;
};

export type RecordEscalationDeliveryInput = {
  deliveredAt: string;
  paperId: string | number;
  proof: string;
};

export type RecordExtensionNoticeInput = {
  proof: string;
  /** Left out: the inspected body itself. */
  recipient?: string | null | undefined;
  sentAt: string;
  way: DeliveryWay;
};

export type RecordExtensionRequestInput = {
  fileIds?: Array<string | number>;
  items: Array<ExtensionItemInput>;
  measures: string;
  /** More money is needed. */
  needsMoney: boolean;
  /** More time is needed. */
  needsTime: boolean;
  reasons: string;
  receivedAt: string;
};

export type RecordForwardingAnswerInput = {
  answeredOn: string;
  number: string;
  text: string;
};

export type RecordHandingOverInput = {
  acquaintedAt?: string | null | undefined;
  handedOverAt: string;
  /** Left out: the head of the inspected body. */
  representative?: string | null | undefined;
  /** The head needs none. */
  representativePower?: string | null | undefined;
};

/** Clause 5 (2): who was heard, when, what was asked and answered. */
export type RecordHearingInput = {
  fileIds: Array<string | number>;
  heldAt: string;
  /** The official’s full name. */
  official: string;
  position: string;
  questions: Array<HearingQuestionInput>;
  refusalReason?: string | null | undefined;
  signing: HearingSigning;
};

export type RecordInformationRequestReceiptInput = {
  proof: string;
  receivedAt: string;
};

export type RecordInvitationInput = {
  invitationId: string | number;
  /** What proves that it was sent: a number, a mark, a signature. */
  proof: string;
  recipient: string;
  sentAt: string;
  way: DeliveryWay;
};

export type RecordLetterReceiptInput = {
  proof: string;
  receivedAt: string;
};

export type RecordLetterReportInput = {
  fileIds?: Array<string | number>;
  receivedAt: string;
  text: string;
};

export type RecordListAnswerInput = {
  answeredOn: string;
  facts?: Array<ToldFactInput>;
  fileIds?: Array<string | number>;
  number: string;
  requestId: string | number;
  text: string;
};

export type RecordObjectionInput = {
  fileIds: Array<string | number>;
  receivedAt: string;
  text: string;
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

export type RecordPlanRowInformationInput = {
  fileIds?: Array<string | number>;
  receivedAt: string;
  rowId: string | number;
  text: string;
};

/** Clause 15: legal acts and materials that were studied. */
export type RecordPreparationInput = {
  materials: Array<string>;
};

export type RecordProtocolDeliveryInput = {
  proof: string;
  receivedAt: string;
  /** Who took it. */
  receivedBy: string;
  way: DeliveryWay;
};

/** Clause 5 (4): results of public monitoring, their source named. */
export type RecordPublicMonitoringInput = {
  fileIds: Array<string | number>;
  receivedAt: string;
  source: string;
  sourceKind: PublicMonitoringSource;
  text: string;
};

export type RecordReferralAnswerInput = {
  answer: string;
  answeredAt: string;
};

export type RecordRefusalProtocolInput = {
  at: string;
  /** Photographs and other proof of what happened. */
  fileIds?: Array<string | number>;
  kind: RefusalProtocolKind;
  /** Left out: the head of the inspected body. */
  representative?: string | null | undefined;
  /** The head needs none. */
  representativePower?: string | null | undefined;
  text: string;
};

export type RecordRemediationInformationInput = {
  items: Array<RemediationItemInput>;
  receivedAt: string;
};

export type RecordResultActHandingOverInput = {
  handedOverAt: string;
  /** Left out: the head of the inspected body. */
  representative?: string | null | undefined;
  /** The head needs none. */
  representativePower?: string | null | undefined;
};

export type RecordResultActRefusalInput = {
  at: string;
  registryDate: string;
  registryNumber: string;
  /** Left out: the head of the inspected body. */
  representative?: string | null | undefined;
  /** The head needs none. */
  representativePower?: string | null | undefined;
  text: string;
};

export type RecordResumptionNoticeInput = {
  proof: string;
  /** Left out: the inspected body itself. */
  recipient?: string | null | undefined;
  sentAt: string;
  way: DeliveryWay;
};

export type RecordStartNoticeInput = {
  proof: string;
  /** Left out: the inspected body itself. */
  recipient?: string | null | undefined;
  sentAt: string;
  way: DeliveryWay;
};

export type RecordSuspensionNoticeInput = {
  proof: string;
  /** Left out: the inspected body itself. */
  recipient?: string | null | undefined;
  sentAt: string;
  way: DeliveryWay;
};

export type RecordThirdPersonAnswerInput = {
  answeredOn: string;
  fileIds: Array<string | number>;
  text: string;
};

export type RecuseMemberInput = {
  reason: string;
  seatId: string | number;
};

export type ReferralState =
  | 'ANSWERED'
  | 'DECLINED'
  | 'PROPOSED'
  | 'SENT';

/** The three causes of a protocol (clause 18). */
export type RefusalProtocolKind =
  | 'ACCESS_OBSTRUCTED'
  | 'ACT_NOT_ACCEPTED'
  | 'CHECKLIST_NOT_ACKNOWLEDGED';

export type RefuseExtensionInput = {
  extensionId: string | number;
  reason: string;
};

/** A cell that the office leaves as it stands. */
export type RefusedCorrectionCellInput = {
  cellId: string | number;
  reason: string;
};

export type RegisterComplaintInput = {
  cameBy: ComplaintWay;
  factDate?: string | null | undefined;
  fileIds?: Array<string | number>;
  from?: ComplaintSenderInput | null | undefined;
  person: ComplainantInput;
  /** As it is written, where no register holds it. */
  providerName?: string | null | undefined;
  publicServiceId?: string | number | null | undefined;
  receivedAt: string;
  serviceText?: string | null | undefined;
  subjectId?: string | number | null | undefined;
  territoryId?: string | number | null | undefined;
  text: string;
  violatedRight?: string | null | undefined;
};

export type RegisterControllingBodyInput = {
  address?: string | null | undefined;
  fieldEn: string;
  fieldKk: string;
  fieldRu: string;
  nameEn: string;
  nameKk: string;
  nameRu: string;
};

/** Clause 11: staff of a state body or its organisation, by its BIN. */
export type RegisterSpecialistInput = {
  email: string;
  employerBin: string;
  fullName: string;
  positionEn: string;
  positionKk: string;
  positionRu: string;
};

export type RemediationItemInput = {
  fileIds?: Array<string | number>;
  text: string;
  violationId: string | number;
};

export type RemedyInput = {
  /** What is to be done, as field 7 of the prescription says it; the requirement of the point where left out. */
  measure?: string | null | undefined;
  pointId: string | number;
  remedyBy: string;
};

export type RemoveControlFindingInput = {
  findingId: string | number;
  reason: string;
};

export type RemoveListLineInput = {
  reason: string;
  subjectId: string | number;
};

/** Whether a second person confirmed an act of reorganisation, and whether it was taken back. */
export type ReorganisationState =
  | 'DRAFT'
  | 'DROPPED'
  | 'IN_FORCE'
  | 'WITHDRAWN';

export type ReportCorrectionState =
  | 'MADE'
  | 'MADE_IN_PART'
  | 'REFUSED'
  | 'REQUESTED';

/** What a column of figures stands for. */
export type ReportPeriod =
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

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

/** Clause 19: the material that resumes the inspection. */
export type ResumeInspectionInput = {
  /** What came, and from whom. */
  arrived: string;
  arrivedOn: string;
};

export type ReturnLetterReportInput = {
  reason: string;
};

export type ReturnMonitoringInput = {
  reason: string;
};

export type ReturnPlanRowInput = {
  reason: string;
  rowId: string | number;
};

export type ReturnRemediationInput = {
  reason: string;
  violationIds: Array<string | number>;
};

export type RevisePrescriptionInput = {
  /** A date for each violated point; a measure that is left out stays as it was prescribed. */
  remedy: Array<RemedyInput>;
  /** The last remedy-by date where left out (D16). */
  reportBy?: string | null | undefined;
};

export type RiskLevel =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

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

export type SaveScoreWeightsInput = {
  /** The edition whose weights are changed. */
  editionId: string | number;
  /** What the draft edition is called. */
  name: string;
  weights: Array<ScoreWeightInput>;
};

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

/** Points of a hundred that a criterion is to weigh. */
export type ScoreWeightInput = {
  criterionId: string | number;
  weight: number;
};

export type SealYearScoreInput = {
  orderDate: string;
  orderNumber: string;
};

export type SeatEnd =
  | 'CHANGED'
  | 'PROTOCOL_SENT'
  | 'RECUSED';

/** A secret that the law protects: commercial, of taxes, or another one, whose law is named (clause 31). */
export type SecretMark =
  | 'COMMERCIAL'
  | 'OTHER_SECRET'
  | 'TAX';

export type SendDocumentRequestInput = {
  dueDate: string;
  items: Array<string>;
  /** A recommendation is none: it has its own command. */
  kind?: DocumentRequestKind;
  /** Of whom an explanation is asked: name and position. */
  official?: string | null | undefined;
  /** Points of the checklist that it serves; none: the subject-matter as a whole. */
  pointIds?: Array<string | number>;
  text: string;
};

export type SendEscalationPaperInput = {
  addressee: EscalationAddressee;
  /** Left out for the higher body: the one that the register names. */
  recipient?: string | null | undefined;
  way: DeliveryWay;
};

export type SendExtensionNoticeInput = {
  /** Left out: the inspected body itself. */
  recipient?: string | null | undefined;
  way: DeliveryWay;
};

export type SendInformationRequestInput = {
  /** Left out: the inspected body itself. */
  recipient?: string | null | undefined;
  way: DeliveryWay;
};

export type SendListRequestInput = {
  addressee: string;
  fileIds?: Array<string | number>;
  /** Of a request that was drawn up elsewhere; left out it is drawn up here under its own number. */
  number?: string | null | undefined;
  sentOn: string;
  /** The line that it is about; all where left out. */
  subjectId?: string | number | null | undefined;
  text: string;
};

export type SendMonitoringLetterInput = {
  /** Left out: the head of the subject. */
  addressee?: string | null | undefined;
  demands: Array<LetterDemandInput>;
  reason: string;
  /** Day by which the subject reports back. */
  reportBy: string;
  way: DeliveryWay;
};

/** Clause 5 (5): what is recommended, and to what end. */
export type SendRecommendationInput = {
  aims: Array<RecommendationAim>;
  /** By when the subject says what it did. */
  dueDate: string;
  pointIds?: Array<string | number>;
  text: string;
};

export type SendReferralInput = {
  /** The body that looks into such acts. */
  competentBody: string;
};

export type SendResumptionNoticeInput = {
  /** Left out: the inspected body itself. */
  recipient?: string | null | undefined;
  way: DeliveryWay;
};

export type SendStartNoticeInput = {
  /** Left out: the inspected body itself. */
  recipient?: string | null | undefined;
  way: DeliveryWay;
};

export type SendSuspensionNoticeInput = {
  /** Left out: the inspected body itself. */
  recipient?: string | null | undefined;
  way: DeliveryWay;
};

export type SendThirdPersonRequestInput = {
  /** Number of the outgoing letter. */
  number: string;
};

export type SetSessionInput = {
  at: string;
  place: string;
};

export type SettleComplaintInput = {
  reason: string;
};

/** VOID: the act falls. CURABLE: it can be mended. WARNING: a person is told. */
export type Severity =
  | 'CURABLE'
  | 'VOID'
  | 'WARNING';

export type Side =
  | 'AUTHORITY'
  | 'PUBLIC'
  | 'SUBJECT';

/** Clause 11: by the BIN of the state body or organisation that employs them. */
export type SpecialistInput = {
  /** The capacity of their account, whose name, position and employer then stand (`specialists`). */
  capacityId?: string | number | null | undefined;
  employerBin: string;
  fullName: string;
  kind: SpecialistKind;
  position: string;
};

/** Who may be brought in (clause 11). */
export type SpecialistKind =
  | 'CONSULTANT'
  | 'EXPERT'
  | 'SPECIALIST';

/** Kinds of inspected subjects by clause 1 of the Rules. */
export type SubjectKind =
  | 'AKIM_CITY_DISTRICT'
  | 'AKIM_DISTRICT_CITY'
  | 'AKIM_RURAL_OKRUG'
  | 'AKIM_SETTLEMENT'
  | 'AKIM_VILLAGE'
  | 'CAPITAL_EXECUTIVE'
  | 'CENTRAL_BODY'
  | 'CENTRAL_DEPARTMENT'
  | 'DISTRICT_EXECUTIVE'
  | 'LEGAL_PERSON'
  | 'NATURAL_PERSON'
  | 'OBLAST_CITY_EXECUTIVE'
  | 'OBLAST_EXECUTIVE'
  | 'ORGANISATION_OF_CENTRAL'
  | 'ORGANISATION_OF_LOCAL'
  | 'REPUBLICAN_CITY_EXECUTIVE'
  | 'TERRITORIAL_SUBDIVISION_OF_CENTRAL'
  | 'TERRITORIAL_SUBDIVISION_OF_DEPARTMENT';

export type SubmitMonitoringInput = {
  /** What follows from the monitoring. */
  summary: string;
};

export type SuccessionInput = {
  actDate: string;
  actNumber: string;
  /** The day from which the successor stands in their place. */
  effectiveOn: string;
  kind: SuccessionKind;
  predecessorIds: Array<string | number>;
  successorId: string | number;
};

/** How a body or organisation came to an end with a legal successor. */
export type SuccessionKind =
  | 'ACCESSION'
  | 'DIVISION'
  | 'MERGER'
  | 'TRANSFORMATION';

/** Clause 19: what the inspection waits for. */
export type SuspendInspectionInput = {
  cause: SuspensionCause;
  /** When it is expected to be there. */
  expectedOn: string;
  /** What is asked for or examined, and of whom. */
  reason: string;
};

/** What an inspection waits for (clause 19). */
export type SuspensionCause =
  | 'EXPERT_EXAMINATION'
  | 'FOREIGN_INFORMATION'
  | 'SPECIAL_STUDY'
  | 'TESTS';

/** What the act of appointment will say of the complaint: the inspected subject reads it (clause 31). */
export type TakeComplaintAsGroundInput = {
  /** The substance in the inspector’s own words; left out: the suggested basis. */
  basisText?: string | null | undefined;
  /** Left out: as the complaint has it. */
  violatedRight?: string | null | undefined;
};

export type TakeNoteOfMonitoringInput = {
  reason: string;
};

export type TellComplainantInput = {
  at: string;
  note?: string | null | undefined;
  way: DeliveryWay;
};

export type TermKept =
  | 'IN_TIME'
  | 'LATE';

export type TerritoryFilter = {
  level?: TerritoryLevel | null | undefined;
  parentId?: string | number | null | undefined;
  search?: string | null | undefined;
};

/** Levels of the classifier. OBLAST is the first one: cities of republican significance and the capital stand on it too. */
export type TerritoryLevel =
  | 'DISTRICT'
  | 'OBLAST'
  | 'SETTLEMENT'
  | 'SUB_DISTRICT';

export type ThirdPersonRequestState =
  | 'ANSWERED'
  | 'DRAFTED'
  | 'SENT';

export type TimelineState =
  | 'AHEAD'
  | 'CURRENT'
  | 'DONE'
  | 'SKIPPED';

/** What a client may read. */
export type TokenScope =
  | 'OPEN_DATA'
  | 'READ_REPORTS';

/** What the answer tells of one subject. */
export type ToldFactInput = {
  date: string;
  subjectId: string | number;
  text: string;
};

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

export type VoteChoice =
  | 'AGAINST'
  | 'FOR';

export type WaitingFilter = {
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

export type WithdrawMonitoringFindingInput = {
  findingId: string | number;
  reason: string;
};

export type YearScoreLineFilter = {
  /** The office within whose competence the body lies. */
  authorityId?: string | number | null | undefined;
  /** These bodies, in every year that you may see. */
  bodyIds?: Array<string | number> | null | undefined;
  scoreId?: string | number | null | undefined;
  /** Beginnings of words of the name, or the BIN. */
  search?: string | null | undefined;
};

export type YearScoreState =
  | 'DRAFT'
  | 'SEALED';

export type AgencyAssignmentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AgencyAssignmentsQuery = { agencyAssignments: { edges: Array<{ node: { withdrawalReason: string | null, id: string, version: number, state: AgencyAssignmentState, stateTitle: string, number: string, date: string, reason: string, givenBy: string, territorialAuthority: { id: string, name: string }, actions: Array<{ name: string, allowed: boolean }>, subject: { id: string, name: string }, people: Array<{ fullName: string, positionTitle: string, capacity: { id: string } }>, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type SubjectAssignmentsQueryVariables = Exact<{
  subjectId: string | number;
}>;


export type SubjectAssignmentsQuery = { agencyAssignments: { edges: Array<{ node: { id: string, version: number, state: AgencyAssignmentState, stateTitle: string, number: string, date: string, reason: string, givenBy: string, subject: { id: string, name: string }, people: Array<{ fullName: string, positionTitle: string, capacity: { id: string } }>, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AssignmentChoicesQueryVariables = Exact<{
  authorityId?: string | number | null | undefined;
}>;


export type AssignmentChoicesQuery = { inspectors: { edges: Array<{ node: { id: string, positionTitle: string, account: { id: string, fullName: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AssignmentPartsFragment = { id: string, version: number, state: AgencyAssignmentState, stateTitle: string, number: string, date: string, reason: string, givenBy: string, subject: { id: string, name: string }, people: Array<{ fullName: string, positionTitle: string, capacity: { id: string } }>, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> };

export type GiveAgencyAssignmentMutationVariables = Exact<{
  input: GiveAgencyAssignmentInput;
  idempotencyKey: string;
}>;


export type GiveAgencyAssignmentMutation = { giveAgencyAssignment: { id: string } };

export type WithdrawAgencyAssignmentMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  reason: string;
}>;


export type WithdrawAgencyAssignmentMutation = { withdrawAgencyAssignment: { id: string } };

export type WorkingYearQueryVariables = Exact<{
  year: number;
}>;


export type WorkingYearQuery = { workingYear: { year: number, version: number, firstYear: number, lastYear: number, decreedUntil: string, workingDays: number, source: string, days: Array<{ date: string, working: boolean, code: string, reason: string, decreed: boolean, provisional: boolean }> } };

export type CalendarDecreesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CalendarDecreesQuery = { calendarDecrees: { edges: Array<{ cursor: string, node: { id: string, kind: DecreeEntryKind, kindTitle: string, date: string, workingDate: string | null, number: string, decreedOn: string, source: string, reason: string, enteredAt: string, takenBackBy: { id: string, reason: string } | null, takesBack: { id: string, number: string } | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type DecreeProgressQueryVariables = Exact<{
  id: string | number;
}>;


export type DecreeProgressQuery = { calendarDecree: { id: string, recount: { looked: number, moved: number, refused: number, percent: number, finishedAt: string | null } | null } | null };

export type DecreePreviewQueryVariables = Exact<{
  input: EnterDecreeInput;
}>;


export type DecreePreviewQuery = { decreePreview: { touched: number, moving: number } };

export type EnterDecreeMutationVariables = Exact<{
  input: EnterDecreeInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type EnterDecreeMutation = { enterDecree: { id: string } };

export type TakeBackDecreeMutationVariables = Exact<{
  id: string | number;
  reason: string;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type TakeBackDecreeMutation = { takeBackDecree: { id: string } };

export type DeadlineMovesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: DeadlineMoveFilter | null | undefined;
}>;


export type DeadlineMovesQuery = { deadlineMoves: { edges: Array<{ cursor: string, node: { id: string, title: string, partyTitle: string, caseKind: string, caseNumber: string, inspectionId: string | null, earlierDueDate: string, dueDate: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type FollowedActsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: FollowedActFilter | null | undefined;
}>;


export type FollowedActsQuery = { followedActs: { edges: Array<{ cursor: string, node: { id: string, version: number, kind: FollowedActKind, kindTitle: string, title: string, caseKind: string, caseNumber: string, inspectionId: string | null, earlierDueDate: string, dueDate: string, decision: FollowedActDecision | null, decisionReason: string | null, decidedBy: string | null, decree: { id: string, number: string, takenBackBy: { id: string, reason: string } | null } | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type DecideFollowedActMutationVariables = Exact<{
  id: string | number;
  decision: FollowedActDecision;
  reason: string;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type DecideFollowedActMutation = { decideFollowedAct: { id: string, version: number } };

export type CaseImportPartsFragment = { id: string, fileName: string, state: CaseImportState, stateTitle: string, rowsTotal: number, rowsRead: number, rowsTaken: number, rowsKnown: number, rowsRefused: number, failure: string | null, uploadedAt: string, uploadedBy: string, cancelAskedAt: string | null };

export type CaseImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CaseImportsQuery = { caseImports: { edges: Array<{ cursor: string, node: { id: string, fileName: string, state: CaseImportState, stateTitle: string, rowsTotal: number, rowsRead: number, rowsTaken: number, rowsKnown: number, rowsRefused: number, failure: string | null, uploadedAt: string, uploadedBy: string, cancelAskedAt: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CaseImportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseImportPageQuery = { caseImport: { sha256: string, id: string, fileName: string, state: CaseImportState, stateTitle: string, rowsTotal: number, rowsRead: number, rowsTaken: number, rowsKnown: number, rowsRefused: number, failure: string | null, uploadedAt: string, uploadedBy: string, cancelAskedAt: string | null } | null };

export type CaseImportRowsQueryVariables = Exact<{
  importId: string | number;
  outcome: Array<CaseImportOutcome> | CaseImportOutcome;
  first: number;
  after?: string | null | undefined;
}>;


export type CaseImportRowsQuery = { caseImportRows: { edges: Array<{ cursor: string, node: { id: string, line: number, actNumber: string | null, field: string | null, value: string, message: string | null, stateTitle: string | null, number: string | null, inspectionId: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type StartCaseImportMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
}>;


export type StartCaseImportMutation = { startCaseImport: { id: string, fileName: string, state: CaseImportState, stateTitle: string, rowsTotal: number, rowsRead: number, rowsTaken: number, rowsKnown: number, rowsRefused: number, failure: string | null, uploadedAt: string, uploadedBy: string, cancelAskedAt: string | null } };

export type StopCaseImportMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
}>;


export type StopCaseImportMutation = { stopCaseImport: { id: string, fileName: string, state: CaseImportState, stateTitle: string, rowsTotal: number, rowsRead: number, rowsTaken: number, rowsKnown: number, rowsRefused: number, failure: string | null, uploadedAt: string, uploadedBy: string, cancelAskedAt: string | null } };

export type FormRowsQueryVariables = Exact<{ [key: string]: never; }>;


export type FormRowsQuery = { reportForms: Array<{ id: string, code: string, title: string, sections: Array<{ key: string, indicators: Array<{ key: string, number: string, title: string, stock: boolean, byService: boolean }> }> }> };

export type RegionFiguresQueryVariables = Exact<{
  form: string;
  year: number;
  quarter: number;
  keys?: Array<string> | string | null | undefined;
}>;


export type RegionFiguresQuery = { reportRegions: Array<{ mapColumn: number | null, mapRow: number | null, territory: { id: string, code: string, name: string }, rows: Array<{ key: string, value: number | null, parts: number }> }> };

export type RowSeriesQueryVariables = Exact<{
  form: string;
  year: number;
  toYear: number;
  keys?: Array<string> | string | null | undefined;
  servicesOf?: string | null | undefined;
  territoryCodes?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RowSeriesQuery = { reportFigures: { edges: Array<{ cursor: string, node: { key: string, number: string, title: string, scope: string, territoryCode: string | null, figures: Array<{ year: number, quarter: number | null, value: number | null, parts: number }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type DraftInspectionMutationVariables = Exact<{
  input: DraftInspectionInput;
  idempotencyKey: string;
}>;


export type DraftInspectionMutation = { draftInspection: { id: string, version: number } };

export type AppointInspectionMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AppointInspectionMutation = { appointInspection: { id: string, version: number } };

export type RegisterAppointmentMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RegisterAppointmentMutation = { registerAppointment: { id: string, version: number } };

export type CloseInspectionMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type CloseInspectionMutation = { closeInspection: { id: string, version: number } };

export type DraftNextAppointmentMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type DraftNextAppointmentMutation = { draftNextAppointment: { id: string, version: number } };

export type LeaveGroundMutationVariables = Exact<{
  id: string | number;
  reason: string;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type LeaveGroundMutation = { leaveGround: { id: string, version: number } };

export type CancelAppointmentMutationVariables = Exact<{
  id: string | number;
  reason: string;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type CancelAppointmentMutation = { cancelAppointment: { id: string, version: number } };

export type WithdrawInspectionDraftMutationVariables = Exact<{
  id: string | number;
  reason: string;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type WithdrawInspectionDraftMutation = { withdrawInspectionDraft: { id: string, version: number } };

export type ReviseInspectionDraftMutationVariables = Exact<{
  id: string | number;
  input: DraftInspectionInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ReviseInspectionDraftMutation = { reviseInspectionDraft: { id: string, version: number } };

export type SendStartNoticeMutationVariables = Exact<{
  id: string | number;
  input: SendStartNoticeInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SendStartNoticeMutation = { sendStartNotice: { id: string, version: number } };

export type RecordStartNoticeMutationVariables = Exact<{
  id: string | number;
  input: RecordStartNoticeInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordStartNoticeMutation = { recordStartNotice: { id: string, version: number } };

export type HandOverAppointmentMutationVariables = Exact<{
  id: string | number;
  input: HandOverAppointmentInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type HandOverAppointmentMutation = { handOverAppointment: { id: string, version: number } };

export type RecordHandingOverMutationVariables = Exact<{
  id: string | number;
  input: RecordHandingOverInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordHandingOverMutation = { recordHandingOver: { id: string, version: number } };

export type RecordRefusalProtocolMutationVariables = Exact<{
  id: string | number;
  input: RecordRefusalProtocolInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordRefusalProtocolMutation = { recordRefusalProtocol: { id: string, version: number } };

export type SendDocumentRequestMutationVariables = Exact<{
  id: string | number;
  input: SendDocumentRequestInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SendDocumentRequestMutation = { sendDocumentRequest: { id: string, version: number } };

export type RecordChecklistAnswerMutationVariables = Exact<{
  id: string | number;
  input: RecordChecklistAnswerInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordChecklistAnswerMutation = { recordChecklistAnswer: { id: string, version: number } };

export type DrawUpResultActMutationVariables = Exact<{
  id: string | number;
  input: DrawUpResultActInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type DrawUpResultActMutation = { drawUpResultAct: { id: string, version: number } };

export type RevisePrescriptionMutationVariables = Exact<{
  id: string | number;
  input: RevisePrescriptionInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RevisePrescriptionMutation = { revisePrescription: { id: string, version: number } };

export type HandOverResultActMutationVariables = Exact<{
  id: string | number;
  input: HandOverResultActInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type HandOverResultActMutation = { handOverResultAct: { id: string, version: number } };

export type RecordResultActHandingOverMutationVariables = Exact<{
  id: string | number;
  input: RecordResultActHandingOverInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordResultActHandingOverMutation = { recordResultActHandingOver: { id: string, version: number } };

export type RecordResultActRefusalMutationVariables = Exact<{
  id: string | number;
  input: RecordResultActRefusalInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordResultActRefusalMutation = { recordResultActRefusal: { id: string, version: number } };

export type RecordObjectionMutationVariables = Exact<{
  id: string | number;
  input: RecordObjectionInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordObjectionMutation = { recordObjection: { id: string, version: number } };

export type RecordRemediationInformationMutationVariables = Exact<{
  prescriptionId: string | number;
  input: RecordRemediationInformationInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordRemediationInformationMutation = { recordRemediationInformation: { id: string, version: number } };

export type AcceptRemediationMutationVariables = Exact<{
  prescriptionId: string | number;
  input: AcceptRemediationInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AcceptRemediationMutation = { acceptRemediation: { id: string, version: number } };

export type ReturnRemediationMutationVariables = Exact<{
  prescriptionId: string | number;
  input: ReturnRemediationInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ReturnRemediationMutation = { returnRemediation: { id: string, version: number } };

export type SendInformationRequestMutationVariables = Exact<{
  prescriptionId: string | number;
  input: SendInformationRequestInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SendInformationRequestMutation = { sendInformationRequest: { id: string, version: number } };

export type RecordInformationRequestReceiptMutationVariables = Exact<{
  prescriptionId: string | number;
  input: RecordInformationRequestReceiptInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordInformationRequestReceiptMutation = { recordInformationRequestReceipt: { id: string, version: number } };

export type ConfirmRemediationMutationVariables = Exact<{
  prescriptionId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ConfirmRemediationMutation = { confirmRemediation: { id: string, version: number } };

export type RecordPreparationMutationVariables = Exact<{
  id: string | number;
  input: RecordPreparationInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordPreparationMutation = { recordPreparation: { id: string, version: number } };

export type RecordExtensionRequestMutationVariables = Exact<{
  prescriptionId: string | number;
  input: RecordExtensionRequestInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordExtensionRequestMutation = { recordExtensionRequest: { id: string, version: number } };

export type ExtendRemediationMutationVariables = Exact<{
  prescriptionId: string | number;
  input: ExtendRemediationInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ExtendRemediationMutation = { extendRemediation: { id: string, version: number } };

export type RefuseExtensionMutationVariables = Exact<{
  prescriptionId: string | number;
  input: RefuseExtensionInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RefuseExtensionMutation = { refuseExtension: { id: string, version: number } };

export type CommissionPartsFragment = { id: string, version: number, state: CommissionState, stateTitle: string, formedAt: string, sessionAt: string | null, place: string | null, openedAt: string | null, protocolNumber: string | null, protocolDate: string | null, sentWay: DeliveryWay | null, receivedAt: string | null, receivedBy: string | null, proof: string | null, ownSessionTerm: { workingDays: number, dueDate: string, passed: boolean } | null, quorum: { composed: number, present: number, needed: number }, inspection: { id: string, number: string, subject: { id: string, name: string }, violations: Array<{ id: string, checklistPoint: { number: string, text: string } }>, objections: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, late: boolean, outcome: ObjectionOutcome | null, outcomeTitle: string | null, decidedOn: string | null, decisionReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }, seats: Array<{ id: string, part: CommissionPart, partTitle: string, since: string, until: string | null, endedBecause: SeatEnd | null, endTitle: string | null, reason: string | null, present: boolean, capacity: { id: string, positionTitle: string, account: { id: string, fullName: string } } }>, orders: Array<{ id: string, kind: CommissionOrderKind, kindTitle: string, number: string, date: string, reason: string | null, signedBy: string }>, invitations: Array<{ id: string, kind: InvitationKind, kindTitle: string, way: DeliveryWay | null, sentAt: string | null, recipient: string | null, proof: string | null, attended: boolean | null, account: { id: string, fullName: string } | null }>, questions: Array<{ id: string, kind: CommissionQuestionKind, objectionId: string | null, outcome: CommissionOutcome, outcomeTitle: string, reason: string, points: Array<string>, noPointsReason: string | null, state: CommissionQuestionState, stateTitle: string, votesFor: number | null, votesAgainst: number | null, chairDecided: boolean, votes: Array<{ id: string, choice: VoteChoice, choiceTitle: string, account: { id: string, fullName: string } }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type SpecialCommissionQueryVariables = Exact<{
  id: string | number;
}>;


export type SpecialCommissionQuery = { specialCommission: { id: string, version: number, state: CommissionState, stateTitle: string, formedAt: string, sessionAt: string | null, place: string | null, openedAt: string | null, protocolNumber: string | null, protocolDate: string | null, sentWay: DeliveryWay | null, receivedAt: string | null, receivedBy: string | null, proof: string | null, ownSessionTerm: { workingDays: number, dueDate: string, passed: boolean } | null, quorum: { composed: number, present: number, needed: number }, inspection: { id: string, number: string, subject: { id: string, name: string }, violations: Array<{ id: string, checklistPoint: { number: string, text: string } }>, objections: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, late: boolean, outcome: ObjectionOutcome | null, outcomeTitle: string | null, decidedOn: string | null, decisionReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }, seats: Array<{ id: string, part: CommissionPart, partTitle: string, since: string, until: string | null, endedBecause: SeatEnd | null, endTitle: string | null, reason: string | null, present: boolean, capacity: { id: string, positionTitle: string, account: { id: string, fullName: string } } }>, orders: Array<{ id: string, kind: CommissionOrderKind, kindTitle: string, number: string, date: string, reason: string | null, signedBy: string }>, invitations: Array<{ id: string, kind: InvitationKind, kindTitle: string, way: DeliveryWay | null, sentAt: string | null, recipient: string | null, proof: string | null, attended: boolean | null, account: { id: string, fullName: string } | null }>, questions: Array<{ id: string, kind: CommissionQuestionKind, objectionId: string | null, outcome: CommissionOutcome, outcomeTitle: string, reason: string, points: Array<string>, noPointsReason: string | null, state: CommissionQuestionState, stateTitle: string, votesFor: number | null, votesAgainst: number | null, chairDecided: boolean, votes: Array<{ id: string, choice: VoteChoice, choiceTitle: string, account: { id: string, fullName: string } }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

export type CommissionJournalQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CommissionJournalQuery = { specialCommission: { id: string, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type CommissionCandidatesQueryVariables = Exact<{
  inspectionId: string | number;
}>;


export type CommissionCandidatesQuery = { commissionCandidates: Array<{ id: string, positionTitle: string, account: { id: string, fullName: string } }> };

export type FormCommissionMutationVariables = Exact<{
  inspectionId: string | number;
  idempotencyKey: string;
  input: FormCommissionInput;
}>;


export type FormCommissionMutation = { formCommission: { id: string } };

export type ChangeCommissionMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: ChangeCommissionInput;
}>;


export type ChangeCommissionMutation = { changeCommission: { id: string } };

export type RecuseMemberMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: RecuseMemberInput;
}>;


export type RecuseMemberMutation = { recuseMember: { id: string } | null };

export type SetSessionMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: SetSessionInput;
}>;


export type SetSessionMutation = { setSession: { id: string } };

export type RecordInvitationMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: RecordInvitationInput;
}>;


export type RecordInvitationMutation = { recordInvitation: { id: string } };

export type RecordAttendanceMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance: { id: string } };

export type OpenSessionMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type OpenSessionMutation = { openSession: { id: string } };

export type PutToVoteMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: PutToVoteInput;
}>;


export type PutToVoteMutation = { putToVote: { id: string } };

export type CastVoteMutationVariables = Exact<{
  id: string | number;
  questionId: string | number;
  choice: VoteChoice;
  idempotencyKey: string;
}>;


export type CastVoteMutation = { castVote: { id: string } };

export type SignCommissionProtocolMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SignCommissionProtocolMutation = { signCommissionProtocol: { id: string } };

export type RecordProtocolDeliveryMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: RecordProtocolDeliveryInput;
}>;


export type RecordProtocolDeliveryMutation = { recordProtocolDelivery: { id: string } | null };

export type ComplaintsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ComplaintFilter | null | undefined;
}>;


export type ComplaintsQuery = { complaints: { edges: Array<{ cursor: string, node: { id: string, number: string, state: ComplaintState, stateTitle: string, cameByTitle: string, receivedAt: string, waitedDays: number | null, nameless: boolean, providerName: string | null, subject: { id: string, name: string } | null, authority: { id: string, name: string }, assignedTo: { id: string, fullName: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ComplaintQueryVariables = Exact<{
  id: string | number;
}>;


export type ComplaintQuery = { complaint: { id: string, version: number, number: string, state: ComplaintState, stateTitle: string, cameByTitle: string, receivedAt: string, waitedDays: number | null, fromBody: string | null, fromNumber: string | null, fromDate: string | null, nameless: boolean, providerName: string | null, suggestedBasis: string, serviceText: string | null, factDate: string | null, reason: string | null, decidedAt: string | null, decidedBy: string | null, bodyName: string | null, bodyField: string | null, letterNumber: string | null, letterDate: string | null, answerNumber: string | null, answeredOn: string | null, answer: string | null, toldAt: string | null, toldWay: DeliveryWay | null, toldNote: string | null, authority: { id: string, name: string }, subject: { id: string, name: string, authority: { id: string, name: string } | null } | null, territory: { id: string, name: string } | null, publicService: { id: string, name: string } | null, assignedTo: { id: string, fullName: string } | null, person: { kind: ComplainantKind, name: string | null, phone: string | null, email: string | null, address: string | null, violatedRight: string | null, text: string } | null, inspection: { id: string, number: string, stateTitle: string } | null, passings: Array<{ id: string, reason: string, at: string, byName: string, from: { id: string, name: string }, to: { id: string, name: string } }>, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type ComplaintChoicesQueryVariables = Exact<{
  authorityId: string | number;
}>;


export type ComplaintChoicesQuery = { authorities: Array<{ id: string, name: string }>, controllingBodies: { edges: Array<{ node: { id: string, name: string, field: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, inspectors: { edges: Array<{ node: { id: string, account: { id: string, fullName: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ControllingBodiesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ControllingBodiesQuery = { controllingBodies: { edges: Array<{ cursor: string, node: { id: string, name: string, field: string, address: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type RegisterComplaintMutationVariables = Exact<{
  input: RegisterComplaintInput;
  idempotencyKey: string;
}>;


export type RegisterComplaintMutation = { registerComplaint: { id: string } };

export type RegisterControllingBodyMutationVariables = Exact<{
  input: RegisterControllingBodyInput;
  idempotencyKey: string;
}>;


export type RegisterControllingBodyMutation = { registerControllingBody: { id: string } };

export type WithdrawControllingBodyMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
}>;


export type WithdrawControllingBodyMutation = { withdrawControllingBody: { id: string } };

export type AssignComplaintMutationVariables = Exact<{
  id: string | number;
  input: AssignComplaintInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AssignComplaintMutation = { assignComplaint: { id: string } };

export type ClarifyComplaintMutationVariables = Exact<{
  id: string | number;
  input: ClarifyComplaintInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ClarifyComplaintMutation = { clarifyComplaint: { id: string } };

export type PassComplaintOnMutationVariables = Exact<{
  id: string | number;
  input: PassComplaintOnInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type PassComplaintOnMutation = { passComplaintOn: { id: string } | null };

export type ForwardComplaintMutationVariables = Exact<{
  id: string | number;
  input: ForwardComplaintInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ForwardComplaintMutation = { forwardComplaint: { id: string } };

export type KeepComplaintForMonitoringMutationVariables = Exact<{
  id: string | number;
  input: SettleComplaintInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type KeepComplaintForMonitoringMutation = { keepComplaintForMonitoring: { id: string } };

export type AnswerComplaintMutationVariables = Exact<{
  id: string | number;
  input: SettleComplaintInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AnswerComplaintMutation = { answerComplaint: { id: string } };

export type RecordForwardingAnswerMutationVariables = Exact<{
  id: string | number;
  input: RecordForwardingAnswerInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordForwardingAnswerMutation = { recordForwardingAnswer: { id: string } };

export type TellComplainantMutationVariables = Exact<{
  id: string | number;
  input: TellComplainantInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type TellComplainantMutation = { tellComplainant: { id: string } };

export type TakeComplaintAsGroundMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: TakeComplaintAsGroundInput;
}>;


export type TakeComplaintAsGroundMutation = { takeComplaintAsGround: { id: string, inspection: { id: string } | null } };

export type ControlPlansQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ControlPlansQuery = { controlPlans: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, year: number, state: ControlPlanState, stateTitle: string, late: boolean, lineCount: number, orderNumber: string | null, orderDate: string | null, dueDate: string, body: { id: string, name: string } } }> } };

export type ControlPlanOfBodyQueryVariables = Exact<{
  id: string | number;
}>;


export type ControlPlanOfBodyQuery = { controlPlan: { id: string, version: number, year: number, state: ControlPlanState, stateTitle: string, late: boolean, dueDate: string, agreedBy: string | null, agreedWith: string | null, orderNumber: string | null, orderDate: string | null, approvedBy: string | null, body: { id: string, name: string }, carriedFrom: { year: number } | null, lines: Array<{ id: string, questions: string, startsOn: string, endsOn: string, completion: string, eventId: string | null, object: { id: string, name: string }, executors: Array<{ accountId: string, fullName: string, position: string }> }>, changes: Array<{ id: string, kind: ControlPlanChangeKind, kindTitle: string, reason: string, orderNumber: string, orderDate: string, byName: string, line: { questions: string, startsOn: string, endsOn: string, object: { name: string } } }>, clashes: Array<{ lineId: string, otherLineId: string, kind: PlanClashKind, accountId: string | null, from: string, to: string }>, load: Array<{ accountId: string, month: number, events: number, days: number }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> } | null };

export type ControlEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ControlEventFilter | null | undefined;
}>;


export type ControlEventsQuery = { controlEvents: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, number: string, state: ControlEventState, stateTitle: string, plannedStart: string, endDate: string, body: { id: string, name: string }, object: { id: string, name: string } } }> } };

export type ControlEventOfBodyQueryVariables = Exact<{
  id: string | number;
}>;


export type ControlEventOfBodyQuery = { controlEvent: { id: string, version: number, number: string, state: ControlEventState, stateTitle: string, basis: ControlEventBasis, basisTitle: string, internalMonitoringId: string | null, monitoringLetterId: string | null, externalMonitoringId: string | null, monitoringReference: string | null, monitoringDate: string | null, questions: string, plannedStart: string, endDate: string, appointedEndDate: string, orderNumber: string | null, orderDate: string | null, appointedBy: string | null, notifiedAt: string | null, startedOn: string | null, handing: ControlHanding | null, handingWitness: string | null, shownAt: string | null, response: string | null, responseTitle: string | null, submittedAt: string | null, decisionTitle: string | null, decidedAt: string | null, decidedBy: string | null, cancelledAt: string | null, cancelledBy: string | null, cancelReason: string | null, cancelOrderNumber: string | null, cancelOrderDate: string | null, letter: { id: string, number: string | null, stateTitle: string, reportBy: string | null, plan: { id: string, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, stateTitle: string }> } | null } | null, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, body: { id: string, name: string }, object: { id: string, name: string }, executors: Array<{ accountId: string, fullName: string, position: string }>, experts: Array<{ id: string, fullName: string, organisation: string | null, field: string, checkedBy: string }>, extensions: Array<{ id: string, reason: string, askedAt: string, askedBy: string, endDate: string, state: ControlExtensionState, stateTitle: string, orderNumber: string | null, declineReason: string | null }>, requests: Array<{ id: string, number: string, kindTitle: string, text: string, dueDate: string, sentAt: string, answeredAt: string | null, answer: string | null, markTitle: string | null, withheldAsSecret: boolean, late: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, records: Array<{ id: string, kindTitle: string, text: string, basis: string | null, at: string, byName: string }>, act: { id: string, number: string, drawnUpAt: string, place: string, present: string | null, periodFrom: string, periodTo: string, analysis: string | null, results: string | null, violations: boolean, causes: string | null, checklist: string, points: string, measures: string | null, measuresBy: string | null, accountability: string | null, acquaintance: ControlAcquaintance | null, refusalNote: string | null, markTitle: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> } | null, violationCounts: Array<{ id: string, kindTitle: string, count: number }>, recommendations: Array<{ id: string, text: string, fulfilled: boolean | null, settledOn: string | null, note: string | null }>, restorations: Array<{ id: string, violations: number, persons: number, restoredOn: string, text: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, penalties: Array<{ id: string, kindTitle: string, staffTitle: string, person: string, imposedOn: string, orderReference: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, responses: Array<{ id: string, kindTitle: string, text: string | null, markTitle: string | null, receivedAt: string, late: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, markedThings: Array<{ id: string, thing: MarkableThing, thingId: string, thingTitle: string, title: string, markTitle: string, law: string | null, reason: string, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string }>, actions: Array<{ name: string }> }>, secrecyActions: Array<{ name: string }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> } | null };

export type OpenPreventiveControlMutationVariables = Exact<{
  lineId: string | number;
  input: PreventiveControlInput;
  idempotencyKey: string;
}>;


export type OpenPreventiveControlMutation = { openPreventiveControl: { id: string, version: number } };

export type RevisePreventiveControlMutationVariables = Exact<{
  id: string | number;
  input: PreventiveControlInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RevisePreventiveControlMutation = { revisePreventiveControl: { id: string, version: number } };

export type OrderEarlyInspectionMutationVariables = Exact<{
  id: string | number;
  reason: string;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type OrderEarlyInspectionMutation = { orderEarlyInspection: { id: string, version: number } };

export type OpenAdministrativeCaseMutationVariables = Exact<{
  id: string | number;
  input: OpenAdministrativeCaseInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type OpenAdministrativeCaseMutation = { openAdministrativeCase: { id: string, version: number } };

export type RecordAdministrativeOutcomeMutationVariables = Exact<{
  id: string | number;
  input: RecordAdministrativeOutcomeInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordAdministrativeOutcomeMutation = { recordAdministrativeOutcome: { id: string, version: number } };

export type ControlsWithoutVisitQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ControlWithoutVisitFilter | null | undefined;
}>;


export type ControlsWithoutVisitQuery = { controlsWithoutVisit: { edges: Array<{ cursor: string, node: { id: string, number: string, state: ControlWithoutVisitState, stateTitle: string, analysis: string, openedAt: string, subject: { id: string, name: string }, authority: { id: string, name: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ControlWithoutVisitQueryVariables = Exact<{
  id: string | number;
}>;


export type ControlWithoutVisitQuery = { controlWithoutVisit: { id: string, version: number, number: string, state: ControlWithoutVisitState, stateTitle: string, edition: string, analysis: string, periodFrom: string, periodTo: string, openedAt: string, openedBy: string, recommendation: string | null, recommendedAt: string | null, recommendedBy: string | null, recommendationNumber: string | null, reportBy: string | null, objectionsUntil: string | null, seenAt: string | null, seenBy: string | null, endedAt: string | null, endReason: string | null, subject: { id: string, name: string }, authority: { id: string, name: string }, findings: Array<{ id: string, sourceTitle: string, reference: string, text: string, recordedAt: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type OpenControlWithoutVisitMutationVariables = Exact<{
  input: OpenControlWithoutVisitInput;
  idempotencyKey: string;
}>;


export type OpenControlWithoutVisitMutation = { openControlWithoutVisit: { id: string } };

export type AddControlFindingMutationVariables = Exact<{
  id: string | number;
  input: AddControlFindingInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AddControlFindingMutation = { addControlFinding: { id: string } };

export type RemoveControlFindingMutationVariables = Exact<{
  id: string | number;
  input: RemoveControlFindingInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RemoveControlFindingMutation = { removeControlFinding: { id: string } };

export type RecommendToSubjectMutationVariables = Exact<{
  id: string | number;
  input: RecommendToSubjectInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecommendToSubjectMutation = { recommendToSubject: { id: string } };

export type EndControlWithoutVisitMutationVariables = Exact<{
  id: string | number;
  input: EndControlWithoutVisitInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type EndControlWithoutVisitMutation = { endControlWithoutVisit: { id: string } };

export type AlarmsQueryVariables = Exact<{ [key: string]: never; }>;


export type AlarmsQuery = { duties: { edges: Array<{ node: { id: string, title: string, clause: string, caseNumber: string, since: string, inspection: { id: string, number: string, subject: { id: string, name: string } } | null, draft: { id: string, number: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MakeReportCorrectionMutationVariables = Exact<{
  reportId: string | number;
  refusedCells: Array<RefusedCorrectionCellInput> | RefusedCorrectionCellInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type MakeReportCorrectionMutation = { makeReportCorrection: { id: string, state: ReportCorrectionState } };

export type RefuseReportCorrectionMutationVariables = Exact<{
  reportId: string | number;
  reason: string;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RefuseReportCorrectionMutation = { refuseReportCorrection: { id: string, state: ReportCorrectionState } };

export type ProposeCounterEntryMutationVariables = Exact<{
  id: string | number;
  input: ProposeCounterEntryInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ProposeCounterEntryMutation = { proposeCounterEntry: { id: string, version: number } };

export type SignCounterEntryMutationVariables = Exact<{
  id: string | number;
  entryId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SignCounterEntryMutation = { signCounterEntry: { id: string, version: number } };

export type DeclineCounterEntryMutationVariables = Exact<{
  id: string | number;
  entryId: string | number;
  reason: string;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type DeclineCounterEntryMutation = { declineCounterEntry: { id: string, version: number } };

export type ExtendInspectionMutationVariables = Exact<{
  id: string | number;
  input: ExtendInspectionInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ExtendInspectionMutation = { extendInspection: { id: string, version: number } };

export type RegisterExtensionMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RegisterExtensionMutation = { registerExtension: { id: string, version: number } };

export type SendExtensionNoticeMutationVariables = Exact<{
  id: string | number;
  input: SendExtensionNoticeInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SendExtensionNoticeMutation = { sendExtensionNotice: { id: string, version: number } };

export type RecordExtensionNoticeMutationVariables = Exact<{
  id: string | number;
  input: RecordExtensionNoticeInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordExtensionNoticeMutation = { recordExtensionNotice: { id: string, version: number } };

export type SuspendInspectionMutationVariables = Exact<{
  id: string | number;
  input: SuspendInspectionInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SuspendInspectionMutation = { suspendInspection: { id: string, version: number } };

export type ResumeInspectionMutationVariables = Exact<{
  id: string | number;
  input: ResumeInspectionInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ResumeInspectionMutation = { resumeInspection: { id: string, version: number } };

export type SendSuspensionNoticeMutationVariables = Exact<{
  id: string | number;
  input: SendSuspensionNoticeInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SendSuspensionNoticeMutation = { sendSuspensionNotice: { id: string, version: number } };

export type RecordSuspensionNoticeMutationVariables = Exact<{
  id: string | number;
  input: RecordSuspensionNoticeInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordSuspensionNoticeMutation = { recordSuspensionNotice: { id: string, version: number } };

export type SendResumptionNoticeMutationVariables = Exact<{
  id: string | number;
  input: SendResumptionNoticeInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SendResumptionNoticeMutation = { sendResumptionNotice: { id: string, version: number } };

export type RecordResumptionNoticeMutationVariables = Exact<{
  id: string | number;
  input: RecordResumptionNoticeInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordResumptionNoticeMutation = { recordResumptionNotice: { id: string, version: number } };

export type ChangeInspectorsMutationVariables = Exact<{
  id: string | number;
  input: ChangeInspectorsInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ChangeInspectorsMutation = { changeInspectors: { id: string, version: number } };

export type RegisterInspectorChangeMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RegisterInspectorChangeMutation = { registerInspectorChange: { id: string, version: number } };

export type FieldChecklistQueryVariables = Exact<{
  id: string | number;
}>;


export type FieldChecklistQuery = { inspection: { id: string, version: number, number: string, state: InspectionState, stateTitle: string, subjectMatter: string, endDate: string | null, subject: { id: string, name: string }, checklist: { title: string, edition: string, points: Array<{ id: string, number: string, text: string, answer: ChecklistAnswerKind | null, note: string | null, severity: ViolationSeverity | null, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

export type SendRecommendationMutationVariables = Exact<{
  id: string | number;
  input: SendRecommendationInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SendRecommendationMutation = { sendRecommendation: { id: string, version: number } };

export type RecordHearingMutationVariables = Exact<{
  id: string | number;
  input: RecordHearingInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordHearingMutation = { recordHearing: { id: string, version: number } };

export type RecordPublicMonitoringMutationVariables = Exact<{
  id: string | number;
  input: RecordPublicMonitoringInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordPublicMonitoringMutation = { recordPublicMonitoring: { id: string, version: number } };

export type RecordAccessEndMutationVariables = Exact<{
  requestId: string | number;
  input: RecordAccessEndInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordAccessEndMutation = { recordAccessEnd: { id: string, version: number } };

export type ReportFiguresQueryVariables = Exact<{
  form: string;
  year: number;
  toYear?: number | null | undefined;
  period: ReportPeriod;
  servicesOf?: string | null | undefined;
  service?: string | null | undefined;
  territoryCodes?: Array<string> | string | null | undefined;
  bodyIds?: Array<string | number> | string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ReportFiguresQuery = { reportFigures: { edges: Array<{ cursor: string, node: { key: string, number: string, title: string, level: number, stock: boolean, scope: string, territoryCode: string | null, bodyId: string | null, figures: Array<{ year: number, quarter: number | null, month: number | null, value: number | null, parts: number }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ReportFormEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportFormEditionsQuery = { reportFormEditions: Array<{ id: string, code: string, edition: string, title: string, clause: string, fromYear: number, fromQuarter: number, builtIn: boolean, standsIn: boolean, rowsOfSections: Array<number>, loadedAt: string | null, loadedBy: string | null }>, informatisationBodies: Array<{ fromYear: number, fromQuarter: number, body: { id: string, name: string } | null }> };

export type LoadReportFormMutationVariables = Exact<{
  input: LoadReportFormInput;
  idempotencyKey: string;
}>;


export type LoadReportFormMutation = { loadReportForm: { formId: string | null, added: boolean, keptReports: number, faults: Array<{ path: string, code: string, message: string }> } };

export type DesignateInformatisationBodyMutationVariables = Exact<{
  bodyId: string | number;
  year: number;
  quarter: number;
  idempotencyKey: string;
}>;


export type DesignateInformatisationBodyMutation = { designateInformatisationBody: { fromYear: number, fromQuarter: number } };

export type ReportComputedQueryVariables = Exact<{
  reportId: string | number;
}>;


export type ReportComputedQuery = { reportComputedFigures: Array<{ rowKey: string, number: string, title: string, source: ComputedFigureSource, sourceTitle: string, months: Array<number | null>, declared: Array<number | null>, differs: Array<number>, reason: string | null, reasonBy: string | null, reasonAt: string | null, origins: Array<{ id: string, number: string, day: string }> }> };

export type InspectionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: InspectionFilter | null | undefined;
  orderBy?: InspectionOrder | null | undefined;
}>;


export type InspectionsQuery = { inspections: { edges: Array<{ cursor: string, node: { id: string, number: string, procedure: Procedure, procedureTitle: string, state: InspectionState, stateTitle: string, subjectMatter: string, plannedStart: string, endDate: string | null, subject: { id: string, name: string }, authority: { id: string, name: string }, start: { startDate: string | null } | null, nextDeadline: { id: string, rule: string, title: string, clause: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type InspectionCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectionCaseQuery = { inspection: { id: string, version: number, number: string, procedure: Procedure, procedureTitle: string, objects: Array<string>, businessSupport: boolean, earlyOrderReason: string | null, earlyOrderedAt: string | null, state: InspectionState, stateTitle: string, edition: string, subjectMatter: string, scope: InspectionScope, periodFrom: string | null, periodTo: string | null, termWorkingDays: number, termReason: string, plannedStart: string, noticeNeeded: boolean, endDate: string | null, endDateStrict: string | null, appointedAt: string | null, actNumber: string | null, actDate: string | null, createdAt: string, closedAt: string | null, completedOn: string | null, withdrawalReason: string | null, studiedAt: string | null, studiedMaterials: Array<string>, assignmentId: string | null, assignmentBy: string | null, assignmentNumber: string | null, assignmentDate: string | null, mayFormCommission: boolean, listLine: { id: string, position: number | null, fact: string | null, risk: string | null, score: number, list: { id: string, year: number, half: number, orderNumber: string | null, orderDate: string | null } } | null, administrativeCases: Array<{ id: string, number: string, article: string, official: string, openedOn: string, outcome: string | null, outcomeOn: string | null, protocol: { id: string, title: string } | null }>, appointedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } | null, authority: { id: string, name: string }, subject: { id: string, name: string, bin: string | null, kind: SubjectKind, kindTitle: string, address: string | null, headName: string | null, headPosition: string | null, succession: { actNumber: string, actDate: string, successor: { id: string, name: string } } | null, territory: { id: string, name: string } | null }, complaints: Array<{ id: string, number: string }>, grounds: Array<{ id: string, kind: GroundKind, title: string, clause: string, basisNumber: string | null, basisDate: string | null, basisText: string, personName: string | null, violatedRight: string | null, factDate: string | null, criminalProcedureArticle: string | null, civilLawRelation: string | null, informationSought: string | null, relatedInspectionId: string | null, publicService: { id: string, code: string, name: string } | null, prescription: { id: string, number: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, inspectors: Array<{ fullName: string, positionTitle: string, capacity: { id: string } }>, checklist: { code: string, title: string, edition: string, points: Array<{ id: string, number: string, text: string, answer: ChecklistAnswerKind | null, note: string | null, mark: SecretMark | null, markTitle: string | null, severity: ViolationSeverity | null, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }, registration: { number: string, registeredAt: string, registeredBy: string } | null, notice: { sentAt: string, way: DeliveryWay, recipient: string, proof: string | null, receivedBy: string | null, receivedAt: string | null, outsideSystem: boolean } | null, start: { handedOverAt: string | null, acquaintedAt: string | null, acquaintedBy: string | null, acquaintedByPower: string | null, representative: string | null, representativePower: string | null, startDate: string | null, refused: boolean, outsideSystem: boolean } | null, specialistCandidates: Array<{ id: string, positionTitle: string, account: { id: string, fullName: string } }> | null, specialists: Array<{ id: string, capacityId: string | null }>, inspectorCandidates: Array<{ id: string, roleTitle: string, account: { id: string, fullName: string } }> | null, protocols: Array<{ id: string, kind: RefusalProtocolKind, title: string, at: string, text: string | null, markTitle: string | null, representative: string | null, representativePower: string | null, signedBy: string, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, requests: Array<{ id: string, version: number, number: string, kind: DocumentRequestKind, kindTitle: string, text: string, items: Array<string>, official: string | null, aims: Array<RecommendationAim>, points: Array<string>, dueDate: string, sentAt: string, seenAt: string | null, accessEndedAt: string | null, state: DocumentRequestState, stateTitle: string, answeredAt: string | null, answerText: string | null, answers: Array<string>, mark: SecretMark | null, markTitle: string | null, overdue: boolean, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, fieldRecords: Array<{ id: string, kind: FieldRecordKind, title: string, number: string, happenedAt: string, person: string, position: string | null, sourceTitle: string | null, text: string | null, markTitle: string | null, questions: Array<string>, answers: Array<string>, signing: HearingSigning | null, signingTitle: string | null, refusalReason: string | null, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, resultAct: { id: string, number: string, date: string, place: string, text: string, completedOn: string | null, handedOver: { handedOverAt: string, representative: string, representativePower: string | null, outsideSystem: boolean } | null, refusal: { at: string, text: string, representative: string | null, representativePower: string | null, registryNumber: string, registryDate: string } | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, proof: string | null }> } | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, information: Array<{ id: string, at: string, text: string, state: ViolationState, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }>, prescription: { id: string, version: number, number: string, date: string, state: PrescriptionState, stateTitle: string, reportBy: string, handedOverOn: string | null, extensions: Array<{ id: string, state: ExtensionState, stateTitle: string, receivedAt: string, onPaper: boolean, late: boolean, needsTime: boolean, needsMoney: boolean, measures: string, reasons: string, earlierReportBy: string, reportBy: string | null, number: string | null, decidedAt: string | null, decisionReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, violations: Array<{ id: string, earlierRemedyBy: string, askedUntil: string, remedyBy: string | null, violation: { id: string, checklistPoint: { number: string } } }> }>, informationRequest: { id: string, number: string | null, draftedAt: string, sentAt: string | null, receivedAt: string | null, answeredAt: string | null, dueDate: string | null } | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, information: Array<{ id: string, at: string, text: string, state: ViolationState, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, followUps: Array<{ id: string, number: string, stateTitle: string }> } | null, objections: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, late: boolean, marked: boolean, outcome: ObjectionOutcome | null, outcomeTitle: string | null, decidedOn: string | null, decisionReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, commissions: Array<{ id: string, state: CommissionState, stateTitle: string, formedAt: string, sessionAt: string | null, place: string | null, protocolNumber: string | null, protocolDate: string | null, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, hindrances: Array<{ clause: string | null, code: string, severity: Severity, message: string }>, correctableFacts: Array<{ fact: CorrectedFact, recordId: string | null, title: string, recordedAt: string }>, timeline: Array<{ key: string, title: string, clause: string | null, state: TimelineState, at: string | null, on: string | null, dueDate: string | null }>, nextDeadline: { id: string, rule: string, title: string, clause: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null } | null, thirdPersonRequests: Array<{ id: string, version: number, state: ThirdPersonRequestState, stateTitle: string, why: string, relation: string, informationSought: string, number: string | null, sentAt: string | null, answeredOn: string | null, answer: string | null, thirdPerson: { id: string, name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, originPrescription: { id: string, number: string } | null, originInspection: { id: string, number: string, stateTitle: string, subject: { id: string, name: string } } | null, draftedAnew: Array<{ id: string, number: string, stateTitle: string }>, followUps: Array<{ id: string, number: string, stateTitle: string, grounds: Array<{ id: string, title: string, clause: string }> }>, extension: { actNumber: string, actDate: string, workingDays: number, reason: string, earlierEnd: string, newEnd: string, registrationNumber: string | null, registeredAt: string | null, inForceAt: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } } | null, suspension: { cause: SuspensionCause, causeTitle: string, reason: string, expectedOn: string, actNumber: string, actDate: string, suspendedOn: string, earlierEnd: string, daysLeft: number, latestResumption: string, resumedOn: string | null, arrived: string | null, resumptionNumber: string | null, resumptionDate: string | null, newEnd: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } } | null, inspectorChanges: Array<{ id: string, actNumber: string, actDate: string, reason: string, added: Array<string>, removed: Array<string>, registrationNumber: string | null, registeredAt: string | null, specialists: Array<{ id: string, kindTitle: string, fullName: string, position: string, employer: { id: string, name: string } }> }>, courseNotices: Array<{ id: string, kind: CourseNoticeKind, title: string, effectiveOn: string, sentAt: string | null, way: DeliveryWay | null, recipient: string, proof: string | null, outsideSystem: boolean }>, counterEntries: Array<{ id: string, fact: CorrectedFact, factTitle: string, recordLabel: string | null, state: CounterEntryState, stateTitle: string, recordedAt: string, recordedWay: DeliveryWay | null, correctedAt: string, correctedWay: DeliveryWay | null, reason: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, declineReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, moves: Array<{ id: string, rule: string, title: string, earlierDueDate: string, dueDate: string, earlierKept: TermKept | null, kept: TermKept | null }> }>, takenIn: { fileName: string, line: number, sha256: string, takenInAt: string, takenInBy: string } | null } | null };

export type InspectionJournalQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InspectionJournalQuery = { inspection: { id: string, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type DraftChoicesQueryVariables = Exact<{
  subjectKind?: SubjectKind | null | undefined;
  authorityId?: string | number | null | undefined;
}>;


export type DraftChoicesQuery = { checklists: { edges: Array<{ node: { id: string, code: string, title: string, edition: string, points: Array<{ id: string, number: string, text: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, inspectors: { edges: Array<{ node: { id: string, roleTitle: string, positionTitle: string, account: { id: string, fullName: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, specialists: { edges: Array<{ node: { id: string, positionTitle: string, account: { id: string, fullName: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type SubjectPrescriptionsQueryVariables = Exact<{
  subjectId: string | number;
}>;


export type SubjectPrescriptionsQuery = { prescriptions: { edges: Array<{ node: { id: string, number: string, date: string, stateTitle: string, reportBy: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type SearchServicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type SearchServicesQuery = { publicServices: { edges: Array<{ node: { id: string, code: string, name: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CasePartsFragment = { id: string, version: number, number: string, procedure: Procedure, procedureTitle: string, objects: Array<string>, businessSupport: boolean, earlyOrderReason: string | null, earlyOrderedAt: string | null, state: InspectionState, stateTitle: string, edition: string, subjectMatter: string, scope: InspectionScope, periodFrom: string | null, periodTo: string | null, termWorkingDays: number, termReason: string, plannedStart: string, noticeNeeded: boolean, endDate: string | null, endDateStrict: string | null, appointedAt: string | null, actNumber: string | null, actDate: string | null, createdAt: string, closedAt: string | null, completedOn: string | null, withdrawalReason: string | null, studiedAt: string | null, studiedMaterials: Array<string>, assignmentId: string | null, assignmentBy: string | null, assignmentNumber: string | null, assignmentDate: string | null, mayFormCommission: boolean, listLine: { id: string, position: number | null, fact: string | null, risk: string | null, score: number, list: { id: string, year: number, half: number, orderNumber: string | null, orderDate: string | null } } | null, administrativeCases: Array<{ id: string, number: string, article: string, official: string, openedOn: string, outcome: string | null, outcomeOn: string | null, protocol: { id: string, title: string } | null }>, appointedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } | null, authority: { id: string, name: string }, subject: { id: string, name: string, bin: string | null, kind: SubjectKind, kindTitle: string, address: string | null, headName: string | null, headPosition: string | null, succession: { actNumber: string, actDate: string, successor: { id: string, name: string } } | null, territory: { id: string, name: string } | null }, complaints: Array<{ id: string, number: string }>, grounds: Array<{ id: string, kind: GroundKind, title: string, clause: string, basisNumber: string | null, basisDate: string | null, basisText: string, personName: string | null, violatedRight: string | null, factDate: string | null, criminalProcedureArticle: string | null, civilLawRelation: string | null, informationSought: string | null, relatedInspectionId: string | null, publicService: { id: string, code: string, name: string } | null, prescription: { id: string, number: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, inspectors: Array<{ fullName: string, positionTitle: string, capacity: { id: string } }>, checklist: { code: string, title: string, edition: string, points: Array<{ id: string, number: string, text: string, answer: ChecklistAnswerKind | null, note: string | null, mark: SecretMark | null, markTitle: string | null, severity: ViolationSeverity | null, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }, registration: { number: string, registeredAt: string, registeredBy: string } | null, notice: { sentAt: string, way: DeliveryWay, recipient: string, proof: string | null, receivedBy: string | null, receivedAt: string | null, outsideSystem: boolean } | null, start: { handedOverAt: string | null, acquaintedAt: string | null, acquaintedBy: string | null, acquaintedByPower: string | null, representative: string | null, representativePower: string | null, startDate: string | null, refused: boolean, outsideSystem: boolean } | null, specialistCandidates: Array<{ id: string, positionTitle: string, account: { id: string, fullName: string } }> | null, specialists: Array<{ id: string, capacityId: string | null }>, inspectorCandidates: Array<{ id: string, roleTitle: string, account: { id: string, fullName: string } }> | null, protocols: Array<{ id: string, kind: RefusalProtocolKind, title: string, at: string, text: string | null, markTitle: string | null, representative: string | null, representativePower: string | null, signedBy: string, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, requests: Array<{ id: string, version: number, number: string, kind: DocumentRequestKind, kindTitle: string, text: string, items: Array<string>, official: string | null, aims: Array<RecommendationAim>, points: Array<string>, dueDate: string, sentAt: string, seenAt: string | null, accessEndedAt: string | null, state: DocumentRequestState, stateTitle: string, answeredAt: string | null, answerText: string | null, answers: Array<string>, mark: SecretMark | null, markTitle: string | null, overdue: boolean, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, fieldRecords: Array<{ id: string, kind: FieldRecordKind, title: string, number: string, happenedAt: string, person: string, position: string | null, sourceTitle: string | null, text: string | null, markTitle: string | null, questions: Array<string>, answers: Array<string>, signing: HearingSigning | null, signingTitle: string | null, refusalReason: string | null, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, resultAct: { id: string, number: string, date: string, place: string, text: string, completedOn: string | null, handedOver: { handedOverAt: string, representative: string, representativePower: string | null, outsideSystem: boolean } | null, refusal: { at: string, text: string, representative: string | null, representativePower: string | null, registryNumber: string, registryDate: string } | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, proof: string | null }> } | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, information: Array<{ id: string, at: string, text: string, state: ViolationState, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }>, prescription: { id: string, version: number, number: string, date: string, state: PrescriptionState, stateTitle: string, reportBy: string, handedOverOn: string | null, extensions: Array<{ id: string, state: ExtensionState, stateTitle: string, receivedAt: string, onPaper: boolean, late: boolean, needsTime: boolean, needsMoney: boolean, measures: string, reasons: string, earlierReportBy: string, reportBy: string | null, number: string | null, decidedAt: string | null, decisionReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, violations: Array<{ id: string, earlierRemedyBy: string, askedUntil: string, remedyBy: string | null, violation: { id: string, checklistPoint: { number: string } } }> }>, informationRequest: { id: string, number: string | null, draftedAt: string, sentAt: string | null, receivedAt: string | null, answeredAt: string | null, dueDate: string | null } | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, information: Array<{ id: string, at: string, text: string, state: ViolationState, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, followUps: Array<{ id: string, number: string, stateTitle: string }> } | null, objections: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, late: boolean, marked: boolean, outcome: ObjectionOutcome | null, outcomeTitle: string | null, decidedOn: string | null, decisionReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, commissions: Array<{ id: string, state: CommissionState, stateTitle: string, formedAt: string, sessionAt: string | null, place: string | null, protocolNumber: string | null, protocolDate: string | null, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, hindrances: Array<{ clause: string | null, code: string, severity: Severity, message: string }>, correctableFacts: Array<{ fact: CorrectedFact, recordId: string | null, title: string, recordedAt: string }>, timeline: Array<{ key: string, title: string, clause: string | null, state: TimelineState, at: string | null, on: string | null, dueDate: string | null }>, nextDeadline: { id: string, rule: string, title: string, clause: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null } | null, thirdPersonRequests: Array<{ id: string, version: number, state: ThirdPersonRequestState, stateTitle: string, why: string, relation: string, informationSought: string, number: string | null, sentAt: string | null, answeredOn: string | null, answer: string | null, thirdPerson: { id: string, name: string }, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, originPrescription: { id: string, number: string } | null, originInspection: { id: string, number: string, stateTitle: string, subject: { id: string, name: string } } | null, draftedAnew: Array<{ id: string, number: string, stateTitle: string }>, followUps: Array<{ id: string, number: string, stateTitle: string, grounds: Array<{ id: string, title: string, clause: string }> }>, extension: { actNumber: string, actDate: string, workingDays: number, reason: string, earlierEnd: string, newEnd: string, registrationNumber: string | null, registeredAt: string | null, inForceAt: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } } | null, suspension: { cause: SuspensionCause, causeTitle: string, reason: string, expectedOn: string, actNumber: string, actDate: string, suspendedOn: string, earlierEnd: string, daysLeft: number, latestResumption: string, resumedOn: string | null, arrived: string | null, resumptionNumber: string | null, resumptionDate: string | null, newEnd: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } } | null, inspectorChanges: Array<{ id: string, actNumber: string, actDate: string, reason: string, added: Array<string>, removed: Array<string>, registrationNumber: string | null, registeredAt: string | null, specialists: Array<{ id: string, kindTitle: string, fullName: string, position: string, employer: { id: string, name: string } }> }>, courseNotices: Array<{ id: string, kind: CourseNoticeKind, title: string, effectiveOn: string, sentAt: string | null, way: DeliveryWay | null, recipient: string, proof: string | null, outsideSystem: boolean }>, counterEntries: Array<{ id: string, fact: CorrectedFact, factTitle: string, recordLabel: string | null, state: CounterEntryState, stateTitle: string, recordedAt: string, recordedWay: DeliveryWay | null, correctedAt: string, correctedWay: DeliveryWay | null, reason: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, declineReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, moves: Array<{ id: string, rule: string, title: string, earlierDueDate: string, dueDate: string, earlierKept: TermKept | null, kept: TermKept | null }> }>, takenIn: { fileName: string, line: number, sha256: string, takenInAt: string, takenInBy: string } | null };

export type ExtensionPartsFragment = { id: string, state: ExtensionState, stateTitle: string, receivedAt: string, onPaper: boolean, late: boolean, needsTime: boolean, needsMoney: boolean, measures: string, reasons: string, earlierReportBy: string, reportBy: string | null, number: string | null, decidedAt: string | null, decisionReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, violations: Array<{ id: string, earlierRemedyBy: string, askedUntil: string, remedyBy: string | null, violation: { id: string, checklistPoint: { number: string } } }> };

export type InternalMonitoringTableQueryVariables = Exact<{
  filter: InternalMonitoringFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InternalMonitoringTableQuery = { internalMonitoringTable: { edges: Array<{ cursor: string, node: { id: string, bodyId: string, body: string, year: number, quarter: number, standing: MonitoringStanding, standingTitle: string, dueDate: string, late: boolean, monitoringId: string | null, answered: number, violated: number, found: number, proposals: number, awaited: number } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type InternalMonitoringFiguresQueryVariables = Exact<{
  filter: InternalMonitoringFilter;
}>;


export type InternalMonitoringFiguresQuery = { internalMonitoringFigures: { standings: Array<{ standing: MonitoringStanding, title: string, count: number, late: number }>, points: Array<{ number: number, title: string, met: number, violated: number, notApplicable: number, unanswered: number, found: number }>, proposals: Array<{ kind: number, title: string, draft: number, awaited: number, overdue: number, fulfilled: number, notFulfilled: number }> } };

export type InternalMonitoringFindingsQueryVariables = Exact<{
  filter: InternalMonitoringFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InternalMonitoringFindingsQuery = { internalMonitoringFindings: { edges: Array<{ cursor: string, node: { id: string, point: number, text: string | null, markTitle: string | null, publicService: { id: string, name: string } | null, monitoring: { id: string, year: number, quarter: number, body: { id: string, name: string } } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type InternalMonitoringProposalsQueryVariables = Exact<{
  filter: InternalMonitoringFilter;
  of?: MonitoringProposalFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InternalMonitoringProposalsQuery = { monitoringProposals: { edges: Array<{ cursor: string, node: { id: string, kindTitle: string, text: string | null, markTitle: string | null, addressee: string, reportBy: string, state: ProposalState, stateTitle: string, outcome: string | null, monitoring: { id: string, year: number, quarter: number, body: { id: string, name: string } } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type InternalMonitoringOfBodyQueryVariables = Exact<{
  id: string | number;
}>;


export type InternalMonitoringOfBodyQuery = { internalMonitoring: { id: string, version: number, state: InternalMonitoringState, stateTitle: string, year: number, quarter: number, dueDate: string, submittedAt: string | null, returnReason: string | null, sentAt: string | null, sentBy: string | null, body: { id: string, name: string }, points: Array<{ id: string, number: number, title: string, answer: PointAnswer | null, answerTitle: string | null, text: string | null, markTitle: string | null, answeredBy: string | null, known: Array<string>, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, found: Array<{ id: string, position: number, point: number, text: string | null, markTitle: string | null, foundBy: string, publicService: { id: string, name: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, proposals: Array<{ id: string, position: number, kind: number, kindTitle: string, eventId: string | null, text: string | null, markTitle: string | null, addressee: string, reportBy: string, state: ProposalState, stateTitle: string, outcome: string | null, informedAt: string | null, object: { id: string, name: string } | null, finding: { id: string, position: number, text: string | null, markTitle: string | null }, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, markedThings: Array<{ id: string, thing: MarkableThing, thingId: string, thingTitle: string, title: string, markTitle: string, law: string | null, reason: string, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string }>, actions: Array<{ name: string }> }>, secrecyActions: Array<{ name: string }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type DeadlineRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeadlineRulesQuery = { deadlineRules: Array<{ id: string, clause: string, title: string, whoMustAct: string, countedFrom: string, length: string, unit: string, direction: string, consequence: string }> };

export type ComputeDeadlineQueryVariables = Exact<{
  rule: string;
  from: string;
}>;


export type ComputeDeadlineQuery = { computeDeadline: { rule: string, clause: string, edition: string, unit: string, direction: string, dueDate: string, dueAt: string, provisional: boolean, explanation: Array<string>, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }> } };

export type HalfYearListsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HalfYearListsQuery = { halfYearLists: { edges: Array<{ cursor: string, node: { id: string, year: number, half: number, state: HalfYearListState, stateTitle: string, lineCount: number, dueDate: string, orderNumber: string | null, orderDate: string | null, late: boolean } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type HalfYearListQueryVariables = Exact<{
  id: string | number;
}>;


export type HalfYearListQuery = { halfYearList: { id: string, version: number, year: number, half: number, state: HalfYearListState, stateTitle: string, lineCount: number, scoredCount: number, lookedFrom: string, lookedTo: string, dueDate: string, sha256: string | null, orderNumber: string | null, orderDate: string | null, late: boolean, approvedBy: string | null, criteria: { edition: string, source: string, listedFrom: number }, changes: Array<{ id: string, kindTitle: string, reason: string, at: string, byName: string, subject: { id: string, name: string } }>, requests: Array<{ id: string, number: string, sentOn: string, addressee: string, text: string, answerNumber: string | null, answeredOn: string | null, answer: string | null, subject: { id: string, name: string } | null, document: { id: string, urlKk: string, urlRu: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, answerFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

export type HalfYearListLinesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: HalfYearListLineFilter | null | undefined;
}>;


export type HalfYearListLinesQuery = { halfYearListLines: { edges: Array<{ cursor: string, node: { id: string, position: number | null, score: number, level: RiskLevel, levelTitle: string, fact: string | null, risk: string | null, subject: { id: string, name: string, bin: string | null }, control: { id: string, number: string, stateTitle: string } | null, controlActions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, reasons: Array<{ id: string, reason: string, byName: string, control: { id: string, number: string } | null }>, offeredReasons: Array<{ id: string, number: string }>, parts: Array<{ id: string, counted: number, points: number, criterion: { id: string, name: string, risk: string, weight: number }, facts: Array<{ id: string, title: string, number: string, date: string, amount: number, text: string | null, caseKind: string | null, caseId: string | null }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type BuildHalfYearListMutationVariables = Exact<{
  year: number;
  half: number;
  idempotencyKey: string;
}>;


export type BuildHalfYearListMutation = { buildHalfYearList: { id: string } };

export type RescoreHalfYearListMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RescoreHalfYearListMutation = { rescoreHalfYearList: { id: string } };

export type AddListLineMutationVariables = Exact<{
  id: string | number;
  input: AddListLineInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AddListLineMutation = { addListLine: { id: string } };

export type RemoveListLineMutationVariables = Exact<{
  id: string | number;
  input: RemoveListLineInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RemoveListLineMutation = { removeListLine: { id: string } };

export type MoveListLineMutationVariables = Exact<{
  id: string | number;
  input: MoveListLineInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type MoveListLineMutation = { moveListLine: { id: string } };

export type AddListReasonMutationVariables = Exact<{
  id: string | number;
  input: AddListReasonInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AddListReasonMutation = { addListReason: { id: string } };

export type FreezeHalfYearListMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type FreezeHalfYearListMutation = { freezeHalfYearList: { id: string } };

export type ReopenHalfYearListMutationVariables = Exact<{
  id: string | number;
  reason: string;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ReopenHalfYearListMutation = { reopenHalfYearList: { id: string } };

export type ApproveHalfYearListMutationVariables = Exact<{
  id: string | number;
  input: ApproveHalfYearListInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ApproveHalfYearListMutation = { approveHalfYearList: { id: string } };

export type PublishHalfYearListMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type PublishHalfYearListMutation = { publishHalfYearList: { id: string } };

export type SendListRequestMutationVariables = Exact<{
  id: string | number;
  input: SendListRequestInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SendListRequestMutation = { sendListRequest: { id: string } };

export type RecordListAnswerMutationVariables = Exact<{
  id: string | number;
  input: RecordListAnswerInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordListAnswerMutation = { recordListAnswer: { id: string } };

export type RiskCriteriaEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RiskCriteriaEditionsQuery = { riskCriteriaEditions: Array<{ id: string, edition: string, source: string, validFrom: string, listedFrom: number, criteria: Array<{ id: string, name: string, weight: number }> }> };

export type ImportRiskCriteriaMutationVariables = Exact<{
  input: ImportRiskCriteriaInput;
  idempotencyKey: string;
}>;


export type ImportRiskCriteriaMutation = { importRiskCriteria: { id: string, edition: string } };

export type CaseReferralsQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseReferralsQuery = { inspection: { id: string, referrals: Array<{ id: string, version: number, state: ReferralState, stateTitle: string, officials: string, signs: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, competentBody: string | null, number: string | null, answeredAt: string | null, answer: string | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, referralActions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

export type ReferralPartsFragment = { id: string, version: number, state: ReferralState, stateTitle: string, officials: string, signs: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, competentBody: string | null, number: string | null, answeredAt: string | null, answer: string | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type CaseMeasuresQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseMeasuresQuery = { inspection: { id: string, letterOnMeasures: { id: string, version: number, state: LetterState, stateTitle: string, planAsked: boolean, owedSince: string, number: string | null, addressee: string | null, way: DeliveryWay | null, sentAt: string | null, receivedAt: string | null, reportBy: string | null, demands: Array<{ id: string, kindTitle: string, text: string | null }>, reports: Array<{ id: string, receivedAt: string, text: string, state: MeasureState, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, plan: { id: string, number: number, receivedAt: string, late: boolean, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }> } | null, earlierPlans: Array<{ id: string, number: number, receivedAt: string, replacedAt: string | null, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, escalation: { id: string, version: number, state: EscalationState, stateTitle: string, establishedAt: string, establishedBy: string, statement: string, missedTerms: Array<string>, papers: Array<{ id: string, addressee: EscalationAddressee, addresseeTitle: string, recipient: string, number: string, sentAt: string, deliveredAt: string | null, proof: string | null, answeredAt: string | null, answer: string | null }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, escalationActions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

export type EscalationPartsFragment = { id: string, version: number, state: EscalationState, stateTitle: string, establishedAt: string, establishedBy: string, statement: string, missedTerms: Array<string>, papers: Array<{ id: string, addressee: EscalationAddressee, addresseeTitle: string, recipient: string, number: string, sentAt: string, deliveredAt: string | null, proof: string | null, answeredAt: string | null, answer: string | null }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type LetterPartsFragment = { id: string, version: number, state: LetterState, stateTitle: string, planAsked: boolean, owedSince: string, number: string | null, addressee: string | null, way: DeliveryWay | null, sentAt: string | null, receivedAt: string | null, reportBy: string | null, demands: Array<{ id: string, kindTitle: string, text: string | null }>, reports: Array<{ id: string, receivedAt: string, text: string, state: MeasureState, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, plan: { id: string, number: number, receivedAt: string, late: boolean, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }> } | null, earlierPlans: Array<{ id: string, number: number, receivedAt: string, replacedAt: string | null, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type PlanPartsFragment = { id: string, number: number, receivedAt: string, late: boolean, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }> };

export type IssueLetterOnMeasuresMutationVariables = Exact<{
  letterId: string | number;
  input: IssueLetterOnMeasuresInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type IssueLetterOnMeasuresMutation = { issueLetterOnMeasures: { id: string, version: number } };

export type RecordLetterReceiptMutationVariables = Exact<{
  letterId: string | number;
  input: RecordLetterReceiptInput;
  idempotencyKey: string;
  expectedVersion: number;
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
  input: ReturnLetterReportInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ReturnLetterReportMutation = { returnLetterReport: { id: string, version: number } };

export type RecordLetterReportMutationVariables = Exact<{
  letterId: string | number;
  input: RecordLetterReportInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordLetterReportMutation = { recordLetterReport: { id: string, version: number } };

export type AcceptPlanRowMutationVariables = Exact<{
  letterId: string | number;
  input: AcceptPlanRowInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AcceptPlanRowMutation = { acceptPlanRow: { id: string, version: number } };

export type ReturnPlanRowMutationVariables = Exact<{
  letterId: string | number;
  input: ReturnPlanRowInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ReturnPlanRowMutation = { returnPlanRow: { id: string, version: number } };

export type RecordActionPlanMutationVariables = Exact<{
  letterId: string | number;
  input: RecordActionPlanInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordActionPlanMutation = { recordActionPlan: { id: string, version: number } };

export type RecordPlanRowInformationMutationVariables = Exact<{
  letterId: string | number;
  input: RecordPlanRowInformationInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordPlanRowInformationMutation = { recordPlanRowInformation: { id: string, version: number } };

export type EstablishNonFulfilmentMutationVariables = Exact<{
  inspectionId: string | number;
  input: EstablishNonFulfilmentInput;
  idempotencyKey: string;
}>;


export type EstablishNonFulfilmentMutation = { establishNonFulfilment: { id: string, version: number } };

export type SendEscalationPaperMutationVariables = Exact<{
  escalationId: string | number;
  input: SendEscalationPaperInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SendEscalationPaperMutation = { sendEscalationPaper: { id: string, version: number } };

export type RecordEscalationDeliveryMutationVariables = Exact<{
  escalationId: string | number;
  input: RecordEscalationDeliveryInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordEscalationDeliveryMutation = { recordEscalationDelivery: { id: string, version: number } };

export type RecordEscalationAnswerMutationVariables = Exact<{
  escalationId: string | number;
  input: RecordEscalationAnswerInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordEscalationAnswerMutation = { recordEscalationAnswer: { id: string, version: number } };

export type ProposeReferralMutationVariables = Exact<{
  inspectionId: string | number;
  input: ProposeReferralInput;
  idempotencyKey: string;
}>;


export type ProposeReferralMutation = { proposeReferral: { id: string, version: number } };

export type SendReferralMutationVariables = Exact<{
  referralId: string | number;
  input: SendReferralInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SendReferralMutation = { sendReferral: { id: string, version: number } };

export type DeclineReferralMutationVariables = Exact<{
  referralId: string | number;
  input: DeclineReferralInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type DeclineReferralMutation = { declineReferral: { id: string, version: number } };

export type RecordReferralAnswerMutationVariables = Exact<{
  referralId: string | number;
  input: RecordReferralAnswerInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordReferralAnswerMutation = { recordReferralAnswer: { id: string, version: number } };

export type MonitoringsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: MonitoringFilter | null | undefined;
}>;


export type MonitoringsQuery = { monitorings: { edges: Array<{ cursor: string, node: { id: string, number: string, state: MonitoringState, stateTitle: string, periodFrom: string, periodTo: string, openedAt: string, subject: { id: string, name: string }, authority: { id: string, name: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MonitoringQueryVariables = Exact<{
  id: string | number;
}>;


export type MonitoringQuery = { monitoring: { id: string, version: number, number: string, state: MonitoringState, stateTitle: string, periodFrom: string, periodTo: string, openedAt: string, openedBy: string, summary: string | null, submittedAt: string | null, submittedBy: string | null, returnReason: string | null, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, authority: { id: string, name: string }, subject: { id: string, name: string, headName: string | null }, materials: Array<{ id: string, position: number, source: MonitoringSource, sourceTitle: string, lookedOn: string, text: string, link: string | null, reportId: string | null, complaintId: string | null, rendered: number | null, late: number | null, refused: number | null, recordedBy: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, found: Array<{ id: string, position: number, kind: MonitoringFindingKind, kindTitle: string, text: string, foundBy: string, withdrawnAt: string | null, withdrawnReason: string | null, publicService: { id: string, name: string } | null, material: { id: string, position: number }, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, subjectReports: Array<{ id: string, year: number, quarter: number }>, subjectComplaints: Array<{ id: string, number: string, receivedAt: string }>, letter: { id: string, version: number, state: LetterState, stateTitle: string, planAsked: boolean, owedSince: string, number: string | null, addressee: string | null, way: DeliveryWay | null, sentAt: string | null, receivedAt: string | null, reportBy: string | null, demands: Array<{ id: string, kindTitle: string, text: string | null }>, reports: Array<{ id: string, receivedAt: string, text: string, state: MeasureState, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, plan: { id: string, number: number, receivedAt: string, late: boolean, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }> } | null, earlierPlans: Array<{ id: string, number: number, receivedAt: string, replacedAt: string | null, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, referrals: Array<{ id: string, version: number, state: ReferralState, stateTitle: string, officials: string, signs: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, competentBody: string | null, number: string | null, answeredAt: string | null, answer: string | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, referralActions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type MonitoringPartsFragment = { id: string, version: number, number: string, state: MonitoringState, stateTitle: string, periodFrom: string, periodTo: string, openedAt: string, openedBy: string, summary: string | null, submittedAt: string | null, submittedBy: string | null, returnReason: string | null, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, authority: { id: string, name: string }, subject: { id: string, name: string, headName: string | null }, materials: Array<{ id: string, position: number, source: MonitoringSource, sourceTitle: string, lookedOn: string, text: string, link: string | null, reportId: string | null, complaintId: string | null, rendered: number | null, late: number | null, refused: number | null, recordedBy: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, found: Array<{ id: string, position: number, kind: MonitoringFindingKind, kindTitle: string, text: string, foundBy: string, withdrawnAt: string | null, withdrawnReason: string | null, publicService: { id: string, name: string } | null, material: { id: string, position: number }, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, subjectReports: Array<{ id: string, year: number, quarter: number }>, subjectComplaints: Array<{ id: string, number: string, receivedAt: string }>, letter: { id: string, version: number, state: LetterState, stateTitle: string, planAsked: boolean, owedSince: string, number: string | null, addressee: string | null, way: DeliveryWay | null, sentAt: string | null, receivedAt: string | null, reportBy: string | null, demands: Array<{ id: string, kindTitle: string, text: string | null }>, reports: Array<{ id: string, receivedAt: string, text: string, state: MeasureState, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, plan: { id: string, number: number, receivedAt: string, late: boolean, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string, stateTitle: string, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> }> } | null, earlierPlans: Array<{ id: string, number: number, receivedAt: string, replacedAt: string | null, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, referrals: Array<{ id: string, version: number, state: ReferralState, stateTitle: string, officials: string, signs: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, competentBody: string | null, number: string | null, answeredAt: string | null, answer: string | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, referralActions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type LetterOfMonitoringQueryVariables = Exact<{
  id: string | number;
}>;


export type LetterOfMonitoringQuery = { letterOnMeasures: { id: string, monitoring: { id: string } | null, inspection: { id: string } | null } | null };

export type ReferralOfMonitoringQueryVariables = Exact<{
  id: string | number;
}>;


export type ReferralOfMonitoringQuery = { referral: { id: string, monitoring: { id: string } | null } | null };

export type OpenMonitoringMutationVariables = Exact<{
  input: OpenMonitoringInput;
  idempotencyKey: string;
}>;


export type OpenMonitoringMutation = { openMonitoring: { id: string } };

export type ProposeMonitoringReferralMutationVariables = Exact<{
  monitoringId: string | number;
  input: ProposeReferralInput;
  idempotencyKey: string;
}>;


export type ProposeMonitoringReferralMutation = { proposeMonitoringReferral: { id: string, version: number } };

export type AddMonitoringMaterialMutationVariables = Exact<{
  id: string | number;
  input: AddMonitoringMaterialInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AddMonitoringMaterialMutation = { addMonitoringMaterial: { id: string, version: number } };

export type AddMonitoringFindingMutationVariables = Exact<{
  id: string | number;
  input: AddMonitoringFindingInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AddMonitoringFindingMutation = { addMonitoringFinding: { id: string, version: number } };

export type WithdrawMonitoringFindingMutationVariables = Exact<{
  id: string | number;
  input: WithdrawMonitoringFindingInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type WithdrawMonitoringFindingMutation = { withdrawMonitoringFinding: { id: string, version: number } };

export type SubmitMonitoringMutationVariables = Exact<{
  id: string | number;
  input: SubmitMonitoringInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SubmitMonitoringMutation = { submitMonitoring: { id: string, version: number } };

export type ReturnMonitoringMutationVariables = Exact<{
  id: string | number;
  input: ReturnMonitoringInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ReturnMonitoringMutation = { returnMonitoring: { id: string, version: number } };

export type SendMonitoringLetterMutationVariables = Exact<{
  id: string | number;
  input: SendMonitoringLetterInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SendMonitoringLetterMutation = { sendMonitoringLetter: { id: string, version: number } };

export type TakeNoteOfMonitoringMutationVariables = Exact<{
  id: string | number;
  input: TakeNoteOfMonitoringInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type TakeNoteOfMonitoringMutation = { takeNoteOfMonitoring: { id: string, version: number } };

export type ServiceFigureImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceFigureImportsQuery = { serviceFigureImports: { edges: Array<{ cursor: string, node: { id: string, fileName: string, state: FigureImportState, stateTitle: string, percent: number, rowsRead: number, rowsNew: number, rowsChanged: number, rowsKnown: number, rowsRefused: number, failMessage: string | null, startedAt: string, startedBy: string, cancelAskedAt: string | null, faults: Array<{ id: string, line: number, field: string | null, message: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ServiceComparisonQueryVariables = Exact<{
  from: string;
  to: string;
  publicServiceId?: string | number | null | undefined;
}>;


export type ServiceComparisonQuery = { serviceComparison: { explanation: string, compared: number, median: number | null, threshold: number | null, providers: Array<{ subjectId: string, name: string, rendered: number, late: number, refused: number, share: number | null, earlierShare: number | null, reasons: Array<{ kind: string, message: string }> }> } };

export type ServiceFiguresQueryVariables = Exact<{
  subjectId: string | number;
  from: string;
  to: string;
  publicServiceId?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ServiceFiguresQuery = { serviceFigures: { edges: Array<{ node: { month: string, rendered: number, late: number, refused: number, fileName: string | null, service: { id: string, code: string, name: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CancelServiceFiguresMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
}>;


export type CancelServiceFiguresMutation = { cancelServiceFigures: { id: string, state: FigureImportState } };

export type KeepSignedOriginalMutationVariables = Exact<{
  documentId: string | number;
  input: KeepSignedOriginalInput;
  idempotencyKey: string;
}>;


export type KeepSignedOriginalMutation = { keepSignedOriginal: { id: string } };

export type RecordPaperReceiptMutationVariables = Exact<{
  documentId: string | number;
  input: RecordPaperReceiptInput;
  idempotencyKey: string;
}>;


export type RecordPaperReceiptMutation = { recordPaperReceipt: { id: string } };

export type PaperBatchPartsFragment = { id: string, kind: PaperBatchKind, kindTitle: string, state: PaperBatchState, stateTitle: string, total: number, made: number, refused: number, askedAt: string, endedAt: string | null, url: string };

export type PaperBatchesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PaperBatchesQuery = { paperBatches: { edges: Array<{ cursor: string, node: { id: string, kind: PaperBatchKind, kindTitle: string, state: PaperBatchState, stateTitle: string, total: number, made: number, refused: number, askedAt: string, endedAt: string | null, url: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PaperBatchQueryVariables = Exact<{
  id: string | number;
}>;


export type PaperBatchQuery = { paperBatch: { id: string, kind: PaperBatchKind, kindTitle: string, state: PaperBatchState, stateTitle: string, total: number, made: number, refused: number, askedAt: string, endedAt: string | null, url: string, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, items: Array<{ id: string, position: number, name: string, state: PaperItemState, stateTitle: string, subject: { id: string, name: string } | null, document: { id: string, number: string, urlKk: string, urlRu: string } | null, refusals: Array<{ clause: string | null, code: string, message: string }> }> } | null };

export type InspectionIdsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: InspectionFilter | null | undefined;
}>;


export type InspectionIdsQuery = { inspections: { edges: Array<{ node: { id: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type MakePapersMutationVariables = Exact<{
  input: MakePapersInput;
  idempotencyKey: string;
}>;


export type MakePapersMutation = { makePapers: { id: string } };

export type CancelPapersMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
}>;


export type CancelPapersMutation = { cancelPapers: { id: string } };

export type SubjectsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: InspectedSubjectFilter | null | undefined;
}>;


export type SubjectsQuery = { inspectedSubjects: { edges: Array<{ cursor: string, node: { id: string, name: string, bin: string | null, kind: SubjectKind, kindTitle: string, headName: string | null, territory: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type SubjectQueryVariables = Exact<{
  id: string | number;
}>;


export type SubjectQuery = { inspectedSubject: { id: string, version: number, kind: SubjectKind, kindTitle: string, bin: string | null, name: string, nameKk: string, nameRu: string, nameEn: string, headName: string | null, headPosition: string | null, address: string | null, phone: string | null, email: string | null, territory: { id: string, name: string, code: string } | null, parent: { id: string, name: string } | null, authority: { id: string, name: string } | null, succession: { id: string, kindTitle: string, actNumber: string, actDate: string, effectiveOn: string, enteredAt: string, enteredBy: string, successor: { id: string, name: string } } | null, predecessors: Array<{ id: string, kindTitle: string, actNumber: string, actDate: string, effectiveOn: string, enteredAt: string, enteredBy: string, predecessor: { id: string, name: string } }> } | null };

export type SuccessionPartsFragment = { id: string, kindTitle: string, actNumber: string, actDate: string, effectiveOn: string, enteredAt: string, enteredBy: string };

export type RegisterSubjectMutationVariables = Exact<{
  input: InspectedSubjectInput;
  idempotencyKey: string;
}>;


export type RegisterSubjectMutation = { registerSubject: { id: string } };

export type ReviseSubjectMutationVariables = Exact<{
  id: string | number;
  input: InspectedSubjectInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ReviseSubjectMutation = { reviseSubject: { id: string, version: number } };

export type TerritoriesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: TerritoryFilter | null | undefined;
}>;


export type TerritoriesQuery = { territories: { edges: Array<{ cursor: string, node: { id: string, code: string, level: TerritoryLevel, name: string, nameKk: string, nameRu: string, parent: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ActingPersonsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ActingPersonsQuery = { actingPersons: { edges: Array<{ cursor: string, node: { id: string, roleTitle: string, version: number, orderNumber: string | null, orderDate: string | null, validFrom: string, validTo: string | null, current: boolean, account: { id: string, fullName: string }, authority: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AppointmentCandidatesQueryVariables = Exact<{ [key: string]: never; }>;


export type AppointmentCandidatesQuery = { inspectors: { edges: Array<{ node: { id: string, roleTitle: string, positionTitle: string, account: { id: string, fullName: string }, authority: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AppointActingPersonMutationVariables = Exact<{
  input: AppointActingPersonInput;
  idempotencyKey: string;
}>;


export type AppointActingPersonMutation = { appointActingPerson: { id: string } };

export type EndActingMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type EndActingMutation = { endActing: { id: string, version: number } };

export type ApiTokensQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApiTokensQuery = { apiTokens: { edges: Array<{ cursor: string, node: { id: string, version: number, name: string, scopes: Array<TokenScope>, createdAt: string, validTo: string, withdrawnAt: string | null, lastUsedAt: string | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
  idempotencyKey: string;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string | null, token: { id: string, name: string } } };

export type WithdrawApiTokenMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type WithdrawApiTokenMutation = { withdrawApiToken: { id: string, version: number } };

export type ReportDutiesQueryVariables = Exact<{
  year: number;
  quarter: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportDutiesQuery = { reportDuties: { edges: Array<{ cursor: string, node: { id: string, form: string, clause: string, addressee: string, dueDate: string | null, termClause: string, late: boolean, overdue: boolean, body: { id: string, name: string } | null, report: { id: string, state: ReportState, stateTitle: string, submittedAt: string | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ReportFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportFormsQuery = { reportForms: Array<{ id: string, code: string, edition: string, title: string }> };

export type ReportQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportQuery = { report: { id: string, version: number, year: number, quarter: number, historical: boolean, state: ReportState, stateTitle: string, addressee: string, dueDate: string | null, note: string | null, submittedAt: string | null, submittedBy: string | null, acceptedAt: string | null, correctionPending: boolean, correctedAt: string | null, body: { id: string, name: string } | null, form: { id: string, code: string, title: string, edition: string, sections: Array<{ key: string, title: string }> }, noteFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, rows: Array<{ key: string, section: string, indicator: string, service: string | null, number: string, title: string, level: number, stock: boolean, months: Array<number | null>, total: number | null, standing: number | null }>, warnings: Array<{ relation: ControlRelationKind, message: string, expected: number | null, actual: number | null, rowKey: string, month: number | null }>, remarks: Array<{ id: string, rowKey: string | null, month: number | null, text: string, at: string, by: string, monthsThen: Array<number | null> | null, monthsNow: Array<number | null> | null, changed: boolean | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

export type ReportJournalQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportJournalQuery = { report: { id: string, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type AcceptReportMutationVariables = Exact<{
  reportId: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AcceptReportMutation = { acceptReport: { id: string, version: number } };

export type ReturnReportMutationVariables = Exact<{
  reportId: string | number;
  remarks: Array<ReportRemarkInput> | ReportRemarkInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ReturnReportMutation = { returnReport: { id: string, version: number } };

export type ReportAggregateQueryVariables = Exact<{
  form: string;
  year: number;
  quarter?: number | null | undefined;
  month?: number | null | undefined;
  territoryCode?: string | null | undefined;
  bodyId?: string | number | null | undefined;
}>;


export type ReportAggregateQuery = { reportAggregate: { title: string, year: number, quarter: number | null, reportCount: number, form: { id: string, sections: Array<{ key: string, title: string }> }, rows: Array<{ key: string, number: string, title: string, level: number, stock: boolean, value: number | null, standing: number | null, parts: number }> } };

export type ReportAggregatePartsQueryVariables = Exact<{
  form: string;
  year: number;
  quarter?: number | null | undefined;
  month?: number | null | undefined;
  key: string;
  territoryCode?: string | null | undefined;
  bodyId?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportAggregatePartsQuery = { reportAggregateParts: { edges: Array<{ cursor: string, node: { month: number, value: number | null, body: { id: string, name: string } | null, report: { id: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type OwnTerritoryQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnTerritoryQuery = { viewer: { capacity: { id: string, authority: { id: string, territory: { id: string, code: string, name: string } | null } | null } } | null };

export type YearScoresQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type YearScoresQuery = { yearScores: { edges: Array<{ cursor: string, node: { id: string, year: number, state: YearScoreState, stateTitle: string, lineCount: number, computedAt: string, orderNumber: string | null, orderDate: string | null, edition: { id: string, edition: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type YearScoreQueryVariables = Exact<{
  id: string | number;
}>;


export type YearScoreQuery = { yearScore: { id: string, version: number, year: number, state: YearScoreState, stateTitle: string, lineCount: number, lastTerm: string, computedAt: string, sha256: string | null, orderNumber: string | null, orderDate: string | null, sealedBy: string | null, edition: { id: string, edition: string, source: string, official: boolean, draft: boolean, criteria: Array<{ id: string, source: ScoreSource, name: string, weight: number }> }, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

export type YearScoreLinesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: YearScoreLineFilter | null | undefined;
}>;


export type YearScoreLinesQuery = { yearScoreLines: { edges: Array<{ cursor: string, node: { id: string, points: number, place: number, body: { id: string, name: string, bin: string | null }, score: { id: string, year: number, stateTitle: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type YearScorePartsQueryVariables = Exact<{
  first?: number | null | undefined;
  filter?: YearScoreLineFilter | null | undefined;
}>;


export type YearScorePartsQuery = { yearScoreLines: { nodes: Array<{ id: string, differences: Array<{ criterionId: string, sealedPoints: number, presentPoints: number }>, parts: Array<{ id: string, source: ScoreSource, points: number, factCount: number, reason: string, criterion: { id: string, name: string, clause: string, weight: number } }> }> } };

export type YearScoreFactsQueryVariables = Exact<{
  lineId: string | number;
  source: ScoreSource;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type YearScoreFactsQuery = { yearScoreFacts: { edges: Array<{ cursor: string, node: { id: string, outcomeTitle: string, number: string, date: string, counted: number, base: number, caseKind: string | null, caseId: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type WeighYearScoreQueryVariables = Exact<{
  id: string | number;
  weights: Array<ScoreWeightInput> | ScoreWeightInput;
  first: number;
  skip: number;
}>;


export type WeighYearScoreQuery = { weighYearScore: { count: number, moved: number, bodies: Array<{ bodyId: string, name: string, points: number, place: number, presentPoints: number, presentPlace: number }> } };

export type ScoreEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ScoreEditionsQuery = { scoreEditions: Array<{ id: string, edition: string, source: string, official: boolean, draft: boolean, validFrom: string, enteredBy: string, criteria: Array<{ id: string, name: string, weight: number }> }> };

export type BuildYearScoreMutationVariables = Exact<{
  year: number;
  idempotencyKey: string;
}>;


export type BuildYearScoreMutation = { buildYearScore: { id: string } };

export type RescoreYearMutationVariables = Exact<{
  id: string | number;
  editionId?: string | number | null | undefined;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RescoreYearMutation = { rescoreYear: { id: string } };

export type SealYearScoreMutationVariables = Exact<{
  id: string | number;
  input: SealYearScoreInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SealYearScoreMutation = { sealYearScore: { id: string } };

export type ImportScoreCriteriaMutationVariables = Exact<{
  input: ImportScoreCriteriaInput;
  idempotencyKey: string;
}>;


export type ImportScoreCriteriaMutation = { importScoreCriteria: { id: string, edition: string } };

export type SaveScoreWeightsMutationVariables = Exact<{
  input: SaveScoreWeightsInput;
  idempotencyKey: string;
}>;


export type SaveScoreWeightsMutation = { saveScoreWeights: { id: string, edition: string } };

export type CaseSecretsQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseSecretsQuery = { inspection: { id: string, secrecyActions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, markedThings: Array<{ id: string, thing: MarkableThing, thingId: string, thingTitle: string, title: string, mark: SecretMark, markTitle: string, law: string | null, reason: string, ofSubject: boolean, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, secretDisclosures: Array<{ id: string, things: Array<string>, law: string, article: string, recipient: string, reason: string, what: string, disclosedAt: string, disclosedBy: string, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null }> } | null };

export type MarkPartsFragment = { id: string, thing: MarkableThing, thingId: string, thingTitle: string, title: string, mark: SecretMark, markTitle: string, law: string | null, reason: string, ofSubject: boolean, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type MarkThingMutationVariables = Exact<{
  inspectionId: string | number;
  input: MarkThingInput;
  idempotencyKey: string;
}>;


export type MarkThingMutation = { markThing: { id: string } };

export type LiftMarkMutationVariables = Exact<{
  markId: string | number;
  input: LiftMarkInput;
  idempotencyKey: string;
}>;


export type LiftMarkMutation = { liftMark: { id: string } };

export type DiscloseSecretMutationVariables = Exact<{
  inspectionId: string | number;
  input: DiscloseSecretInput;
  idempotencyKey: string;
}>;


export type DiscloseSecretMutation = { discloseSecret: { id: string } };

export type CaseSpecialistsQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseSpecialistsQuery = { inspection: { id: string, specialists: Array<{ id: string, kindTitle: string, fullName: string, position: string, letIn: boolean, employer: { id: string, name: string } }>, specialistMaterials: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, specialistActions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, conclusions: Array<{ id: string, version: number, state: ConclusionState, stateTitle: string, fullName: string, question: string, dueDate: string, askedAt: string, askedBy: string, text: string | null, givenAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }> } | null };

export type SpecialistPartsFragment = { id: string, kindTitle: string, fullName: string, position: string, letIn: boolean, employer: { id: string, name: string } };

export type ConclusionPartsFragment = { id: string, version: number, state: ConclusionState, stateTitle: string, fullName: string, question: string, dueDate: string, askedAt: string, askedBy: string, text: string | null, givenAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type AskConclusionMutationVariables = Exact<{
  specialistId: string | number;
  input: AskConclusionInput;
  idempotencyKey: string;
}>;


export type AskConclusionMutation = { askConclusion: { id: string } };

export type GiveConclusionMutationVariables = Exact<{
  conclusionId: string | number;
  input: GiveConclusionInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type GiveConclusionMutation = { giveConclusion: { id: string } };

export type SpecialistsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SpecialistsQuery = { specialists: { edges: Array<{ cursor: string, node: { id: string, positionTitle: string, account: { id: string, fullName: string }, employer: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type RegisterSpecialistMutationVariables = Exact<{
  input: RegisterSpecialistInput;
  idempotencyKey: string;
}>;


export type RegisterSpecialistMutation = { registerSpecialist: { capacityId: string, password: string | null } };

export type GiveFirstPasswordMutationVariables = Exact<{
  capacityId: string | number;
  idempotencyKey: string;
}>;


export type GiveFirstPasswordMutation = { giveFirstPassword: { capacityId: string, password: string | null } };

export type InspectorLoadsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type InspectorLoadsQuery = { inspectorLoads: { edges: Array<{ node: { id: string, fullName: string, positionTitle: string, drafts: number, namedCases: number, complaints: number, openTerms: number, overdueTerms: number, termsInLeave: number, leaves: Array<{ id: string, version: number, firstDay: string, lastDay: string, reason: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type EnterStaffLeaveMutationVariables = Exact<{
  input: EnterStaffLeaveInput;
  idempotencyKey: string;
}>;


export type EnterStaffLeaveMutation = { enterStaffLeave: { id: string } };

export type WithdrawStaffLeaveMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  reason: string;
}>;


export type WithdrawStaffLeaveMutation = { withdrawStaffLeave: { id: string } };

export type HandOverWorkMutationVariables = Exact<{
  input: HandOverWorkInput;
  idempotencyKey: string;
}>;


export type HandOverWorkMutation = { handOverWork: { id: string, namedCases: number } };

export type SubjectReorganisationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  subjectId: string | number;
}>;


export type SubjectReorganisationsQuery = { subjectReorganisations: { edges: Array<{ cursor: string, node: { id: string, version: number, state: ReorganisationState, stateTitle: string, kindTitle: string, actNumber: string, actDate: string, effectiveOn: string, enteredAt: string, enteredBy: string, confirmedAt: string | null, confirmedBy: string | null, endedAt: string | null, endedBy: string | null, endReason: string | null, successor: { id: string, name: string }, predecessors: Array<{ id: string, openCases: number, openCaseNumbers: Array<string>, openPrescriptions: number, openReports: number, people: number, peopleNames: Array<string>, subordinates: number, subject: { id: string, name: string }, doneMeanwhile: Array<{ id: string, entry: { id: string, at: string, actorName: string, title: string } }> }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ReorganisedPartsFragment = { id: string, openCases: number, openCaseNumbers: Array<string>, openPrescriptions: number, openReports: number, people: number, peopleNames: Array<string>, subordinates: number, subject: { id: string, name: string }, doneMeanwhile: Array<{ id: string, entry: { id: string, at: string, actorName: string, title: string } }> };

export type DraftReorganisationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DraftReorganisationsQuery = { subjectReorganisations: { edges: Array<{ cursor: string, node: { id: string, kindTitle: string, actNumber: string, actDate: string, enteredBy: string, successor: { id: string, name: string }, predecessors: Array<{ id: string, subject: { id: string, name: string } }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type RecordSuccessionMutationVariables = Exact<{
  input: SuccessionInput;
  idempotencyKey: string;
}>;


export type RecordSuccessionMutation = { recordSuccession: { id: string, version: number } };

export type ConfirmSuccessionMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type ConfirmSuccessionMutation = { confirmSuccession: { id: string, version: number } };

export type DropSuccessionMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  reason: string;
}>;


export type DropSuccessionMutation = { dropSuccession: { id: string, version: number } };

export type WithdrawSuccessionMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  reason: string;
}>;


export type WithdrawSuccessionMutation = { withdrawSuccession: { id: string, version: number } };

export type SendThirdPersonRequestMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: SendThirdPersonRequestInput;
}>;


export type SendThirdPersonRequestMutation = { sendThirdPersonRequest: { id: string } };

export type RecordThirdPersonAnswerMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
  input: RecordThirdPersonAnswerInput;
}>;


export type RecordThirdPersonAnswerMutation = { recordThirdPersonAnswer: { id: string } };

export type WaitingQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: WaitingFilter | null | undefined;
}>;


export type WaitingQuery = { waiting: { edges: Array<{ cursor: string, node: { id: string, kind: WaitingKind, code: string, title: string, clause: string, party: Party, partyTitle: string, caseKind: string, caseId: string | null, caseNumber: string, inspectionId: string | null, draftInspectionId: string | null, reference: string | null, since: string, dueDate: string | null, dueAt: string | null, dateReason: string | null, state: DeadlineState | null, workingDaysLeft: number | null, subject: { id: string, name: string } | null, deadline: { id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> } | null, report: { form: string, year: number, quarter: number } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, totals: { overdue: number, dueSoon: number, running: number, undated: number } } };

export type RemindersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RemindersQuery = { reminders: { edges: Array<{ cursor: string, node: { id: string, stage: number, at: string, deadline: { id: string, rule: string, title: string, clause: string, caseKind: string, caseId: string, caseNumber: string, inspectionId: string | null, subjectId: string | null, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, subject: { id: string, name: string } | null } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type RefusalPartsFragment = { clause: string | null, code: string, severity: Severity, message: string };

export type ActionPartsFragment = { name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> };

export type DeadlinePartsFragment = { id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> };

export type FilePartsFragment = { id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null };

export type FindingPartsFragment = { clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null };

export type DocumentPartsFragment = { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type TimelinePartsFragment = { key: string, title: string, clause: string | null, state: TimelineState, at: string | null, on: string | null, dueDate: string | null };

export type CoursePartsFragment = { extension: { actNumber: string, actDate: string, workingDays: number, reason: string, earlierEnd: string, newEnd: string, registrationNumber: string | null, registeredAt: string | null, inForceAt: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } } | null, suspension: { cause: SuspensionCause, causeTitle: string, reason: string, expectedOn: string, actNumber: string, actDate: string, suspendedOn: string, earlierEnd: string, daysLeft: number, latestResumption: string, resumedOn: string | null, arrived: string | null, resumptionNumber: string | null, resumptionDate: string | null, newEnd: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } } | null, inspectorChanges: Array<{ id: string, actNumber: string, actDate: string, reason: string, added: Array<string>, removed: Array<string>, registrationNumber: string | null, registeredAt: string | null, specialists: Array<{ id: string, kindTitle: string, fullName: string, position: string, employer: { id: string, name: string } }> }>, courseNotices: Array<{ id: string, kind: CourseNoticeKind, title: string, effectiveOn: string, sentAt: string | null, way: DeliveryWay | null, recipient: string, proof: string | null, outsideSystem: boolean }> };

export type ViolationPartsFragment = { id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, information: Array<{ id: string, at: string, text: string, state: ViolationState, returnReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }> };

export type JournalPageFragment = { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } };

export type ReminderPartsFragment = { id: string, stage: number, at: string, deadline: { id: string, rule: string, title: string, clause: string, caseKind: string, caseId: string, caseNumber: string, inspectionId: string | null, subjectId: string | null, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, subject: { id: string, name: string } | null } };

export type WaitingPartsFragment = { id: string, kind: WaitingKind, code: string, title: string, clause: string, party: Party, partyTitle: string, caseKind: string, caseId: string | null, caseNumber: string, inspectionId: string | null, draftInspectionId: string | null, reference: string | null, since: string, dueDate: string | null, dueAt: string | null, dateReason: string | null, state: DeadlineState | null, workingDaysLeft: number | null, subject: { id: string, name: string } | null, deadline: { id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> } | null, report: { form: string, year: number, quarter: number } | null };

export type TakenInPartsFragment = { takenIn: { fileName: string, line: number, sha256: string, takenInAt: string, takenInBy: string } | null };

export type CounterEntryPartsFragment = { counterEntries: Array<{ id: string, fact: CorrectedFact, factTitle: string, recordLabel: string | null, state: CounterEntryState, stateTitle: string, recordedAt: string, recordedWay: DeliveryWay | null, correctedAt: string, correctedWay: DeliveryWay | null, reason: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, declineReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, moves: Array<{ id: string, rule: string, title: string, earlierDueDate: string, dueDate: string, earlierKept: TermKept | null, kept: TermKept | null }> }> };

export type ControlLinePartsFragment = { id: string, questions: string, startsOn: string, endsOn: string, completion: string, eventId: string | null, object: { id: string, name: string }, executors: Array<{ accountId: string, fullName: string, position: string }> };

export type ControlPlanPartsFragment = { id: string, version: number, year: number, state: ControlPlanState, stateTitle: string, late: boolean, dueDate: string, agreedBy: string | null, agreedWith: string | null, orderNumber: string | null, orderDate: string | null, approvedBy: string | null, body: { id: string, name: string }, carriedFrom: { year: number } | null, lines: Array<{ id: string, questions: string, startsOn: string, endsOn: string, completion: string, eventId: string | null, object: { id: string, name: string }, executors: Array<{ accountId: string, fullName: string, position: string }> }>, changes: Array<{ id: string, kind: ControlPlanChangeKind, kindTitle: string, reason: string, orderNumber: string, orderDate: string, byName: string, line: { questions: string, startsOn: string, endsOn: string, object: { name: string } } }>, clashes: Array<{ lineId: string, otherLineId: string, kind: PlanClashKind, accountId: string | null, from: string, to: string }>, load: Array<{ accountId: string, month: number, events: number, days: number }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> };

export type ControlEventPartsFragment = { id: string, version: number, number: string, state: ControlEventState, stateTitle: string, basis: ControlEventBasis, basisTitle: string, internalMonitoringId: string | null, monitoringLetterId: string | null, externalMonitoringId: string | null, monitoringReference: string | null, monitoringDate: string | null, questions: string, plannedStart: string, endDate: string, appointedEndDate: string, orderNumber: string | null, orderDate: string | null, appointedBy: string | null, notifiedAt: string | null, startedOn: string | null, handing: ControlHanding | null, handingWitness: string | null, shownAt: string | null, response: string | null, responseTitle: string | null, submittedAt: string | null, decisionTitle: string | null, decidedAt: string | null, decidedBy: string | null, cancelledAt: string | null, cancelledBy: string | null, cancelReason: string | null, cancelOrderNumber: string | null, cancelOrderDate: string | null, body: { id: string, name: string }, object: { id: string, name: string }, executors: Array<{ accountId: string, fullName: string, position: string }>, experts: Array<{ id: string, fullName: string, organisation: string | null, field: string, checkedBy: string }>, extensions: Array<{ id: string, reason: string, askedAt: string, askedBy: string, endDate: string, state: ControlExtensionState, stateTitle: string, orderNumber: string | null, declineReason: string | null }>, requests: Array<{ id: string, number: string, kindTitle: string, text: string, dueDate: string, sentAt: string, answeredAt: string | null, answer: string | null, markTitle: string | null, withheldAsSecret: boolean, late: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, records: Array<{ id: string, kindTitle: string, text: string, basis: string | null, at: string, byName: string }>, act: { id: string, number: string, drawnUpAt: string, place: string, present: string | null, periodFrom: string, periodTo: string, analysis: string | null, results: string | null, violations: boolean, causes: string | null, checklist: string, points: string, measures: string | null, measuresBy: string | null, accountability: string | null, acquaintance: ControlAcquaintance | null, refusalNote: string | null, markTitle: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> } | null, violationCounts: Array<{ id: string, kindTitle: string, count: number }>, recommendations: Array<{ id: string, text: string, fulfilled: boolean | null, settledOn: string | null, note: string | null }>, restorations: Array<{ id: string, violations: number, persons: number, restoredOn: string, text: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, penalties: Array<{ id: string, kindTitle: string, staffTitle: string, person: string, imposedOn: string, orderReference: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, responses: Array<{ id: string, kindTitle: string, text: string | null, markTitle: string | null, receivedAt: string, late: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, markedThings: Array<{ id: string, thing: MarkableThing, thingId: string, thingTitle: string, title: string, markTitle: string, law: string | null, reason: string, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string }>, actions: Array<{ name: string }> }>, secrecyActions: Array<{ name: string }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> };

export type QuarterPartsFragment = { id: string, version: number, state: InternalMonitoringState, stateTitle: string, year: number, quarter: number, dueDate: string, submittedAt: string | null, returnReason: string | null, sentAt: string | null, sentBy: string | null, body: { id: string, name: string }, points: Array<{ id: string, number: number, title: string, answer: PointAnswer | null, answerTitle: string | null, text: string | null, markTitle: string | null, answeredBy: string | null, known: Array<string>, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, found: Array<{ id: string, position: number, point: number, text: string | null, markTitle: string | null, foundBy: string, publicService: { id: string, name: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, proposals: Array<{ id: string, position: number, kind: number, kindTitle: string, eventId: string | null, text: string | null, markTitle: string | null, addressee: string, reportBy: string, state: ProposalState, stateTitle: string, outcome: string | null, informedAt: string | null, object: { id: string, name: string } | null, finding: { id: string, position: number, text: string | null, markTitle: string | null }, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }> }>, markedThings: Array<{ id: string, thing: MarkableThing, thingId: string, thingTitle: string, title: string, markTitle: string, law: string | null, reason: string, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string }>, actions: Array<{ name: string }> }>, secrecyActions: Array<{ name: string }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, replacedAt: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

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
export const AssignmentPartsFragmentDoc = new TypedDocumentString(`
    fragment AssignmentParts on AgencyAssignment {
  id
  version
  state
  stateTitle
  number
  date
  reason
  givenBy
  subject {
    id
    name
  }
  people {
    fullName
    positionTitle
    capacity {
      id
    }
  }
  files {
    ...FileParts
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
}`, {"fragmentName":"AssignmentParts"}) as unknown as TypedDocumentString<AssignmentPartsFragment, unknown>;
export const CaseImportPartsFragmentDoc = new TypedDocumentString(`
    fragment CaseImportParts on CaseImport {
  id
  fileName
  state
  stateTitle
  rowsTotal
  rowsRead
  rowsTaken
  rowsKnown
  rowsRefused
  failure
  uploadedAt
  uploadedBy
  cancelAskedAt
}
    `, {"fragmentName":"CaseImportParts"}) as unknown as TypedDocumentString<CaseImportPartsFragment, unknown>;
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
export const CommissionPartsFragmentDoc = new TypedDocumentString(`
    fragment CommissionParts on SpecialCommission {
  id
  version
  state
  stateTitle
  formedAt
  sessionAt
  place
  openedAt
  protocolNumber
  protocolDate
  sentWay
  receivedAt
  receivedBy
  proof
  ownSessionTerm {
    workingDays
    dueDate
    passed
  }
  quorum {
    composed
    present
    needed
  }
  inspection {
    id
    number
    subject {
      id
      name
    }
    violations {
      id
      checklistPoint {
        number
        text
      }
    }
    objections {
      id
      receivedAt
      text
      markTitle
      late
      outcome
      outcomeTitle
      decidedOn
      decisionReason
      files {
        ...FileParts
      }
    }
  }
  seats {
    id
    part
    partTitle
    since
    until
    endedBecause
    endTitle
    reason
    present
    capacity {
      id
      positionTitle
      account {
        id
        fullName
      }
    }
  }
  orders {
    id
    kind
    kindTitle
    number
    date
    reason
    signedBy
  }
  invitations {
    id
    kind
    kindTitle
    way
    sentAt
    recipient
    proof
    attended
    account {
      id
      fullName
    }
  }
  questions {
    id
    kind
    objectionId
    outcome
    outcomeTitle
    reason
    points
    noPointsReason
    state
    stateTitle
    votesFor
    votesAgainst
    chairDecided
    votes {
      id
      choice
      choiceTitle
      account {
        id
        fullName
      }
    }
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
}`, {"fragmentName":"CommissionParts"}) as unknown as TypedDocumentString<CommissionPartsFragment, unknown>;
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
export const CasePartsFragmentDoc = new TypedDocumentString(`
    fragment CaseParts on Inspection {
  id
  version
  number
  procedure
  procedureTitle
  listLine {
    id
    position
    fact
    risk
    score
    list {
      id
      year
      half
      orderNumber
      orderDate
    }
  }
  objects
  businessSupport
  administrativeCases {
    id
    number
    article
    official
    openedOn
    outcome
    outcomeOn
    protocol {
      id
      title
    }
  }
  earlyOrderReason
  earlyOrderedAt
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
  noticeNeeded
  endDate
  endDateStrict
  appointedAt
  actNumber
  actDate
  createdAt
  closedAt
  completedOn
  withdrawalReason
  studiedAt
  studiedMaterials
  assignmentId
  assignmentBy
  assignmentNumber
  assignmentDate
  appointedBy {
    id
    roleTitle
    account {
      id
      fullName
    }
  }
  authority {
    id
    name
  }
  subject {
    id
    name
    bin
    kind
    kindTitle
    succession {
      actNumber
      actDate
      successor {
        id
        name
      }
    }
    address
    headName
    headPosition
    territory {
      id
      name
    }
  }
  complaints {
    id
    number
  }
  grounds {
    id
    kind
    title
    clause
    basisNumber
    basisDate
    basisText
    personName
    violatedRight
    factDate
    criminalProcedureArticle
    civilLawRelation
    informationSought
    relatedInspectionId
    publicService {
      id
      code
      name
    }
    prescription {
      id
      number
    }
    files {
      ...FileParts
    }
  }
  inspectors {
    fullName
    positionTitle
    capacity {
      id
    }
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
      note
      mark
      markTitle
      severity
      evidence {
        ...FileParts
      }
    }
  }
  registration {
    number
    registeredAt
    registeredBy
  }
  notice {
    sentAt
    way
    recipient
    proof
    receivedBy
    receivedAt
    outsideSystem
  }
  start {
    handedOverAt
    acquaintedAt
    acquaintedBy
    acquaintedByPower
    representative
    representativePower
    startDate
    refused
    outsideSystem
  }
  specialistCandidates {
    id
    positionTitle
    account {
      id
      fullName
    }
  }
  specialists {
    id
    capacityId
  }
  inspectorCandidates {
    id
    roleTitle
    account {
      id
      fullName
    }
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
  }
  fieldRecords {
    id
    kind
    title
    number
    happenedAt
    person
    position
    sourceTitle
    text
    markTitle
    questions
    answers
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
      representativePower
      outsideSystem
    }
    refusal {
      at
      text
      representative
      representativePower
      registryNumber
      registryDate
    }
    copies {
      copy
      title
      way
      deliveredAt
      proof
    }
  }
  violations {
    ...ViolationParts
  }
  prescription {
    id
    version
    number
    date
    state
    stateTitle
    reportBy
    handedOverOn
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
    violations {
      ...ViolationParts
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
  mayFormCommission
  commissions {
    id
    state
    stateTitle
    formedAt
    sessionAt
    place
    protocolNumber
    protocolDate
    findings {
      ...FindingParts
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
  hindrances {
    ...RefusalParts
  }
  correctableFacts {
    fact
    recordId
    title
    recordedAt
  }
  timeline {
    ...TimelineParts
  }
  nextDeadline {
    id
    rule
    title
    clause
    dueDate
    dueAt
    state
    lapsed
    provisional
    workingDaysLeft
    metAt
  }
  thirdPersonRequests {
    id
    version
    state
    stateTitle
    why
    thirdPerson {
      id
      name
    }
    relation
    informationSought
    number
    sentAt
    answeredOn
    answer
    files {
      ...FileParts
    }
    actions {
      ...ActionParts
    }
  }
  originPrescription {
    id
    number
  }
  originInspection {
    id
    number
    stateTitle
    subject {
      id
      name
    }
  }
  draftedAnew {
    id
    number
    stateTitle
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
}`, {"fragmentName":"CaseParts"}) as unknown as TypedDocumentString<CasePartsFragment, unknown>;
export const EscalationPartsFragmentDoc = new TypedDocumentString(`
    fragment EscalationParts on Escalation {
  id
  version
  state
  stateTitle
  establishedAt
  establishedBy
  statement
  missedTerms
  papers {
    id
    addressee
    addresseeTitle
    recipient
    number
    sentAt
    deliveredAt
    proof
    answeredAt
    answer
  }
  findings {
    ...FindingParts
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
}`, {"fragmentName":"EscalationParts"}) as unknown as TypedDocumentString<EscalationPartsFragment, unknown>;
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
export const ReferralPartsFragmentDoc = new TypedDocumentString(`
    fragment ReferralParts on Referral {
  id
  version
  state
  stateTitle
  officials
  signs
  proposedAt
  proposedBy
  decidedAt
  decidedBy
  decisionReason
  competentBody
  number
  answeredAt
  answer
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
}`, {"fragmentName":"ReferralParts"}) as unknown as TypedDocumentString<ReferralPartsFragment, unknown>;
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
export const MonitoringPartsFragmentDoc = new TypedDocumentString(`
    fragment MonitoringParts on Monitoring {
  id
  version
  number
  state
  stateTitle
  periodFrom
  periodTo
  openedAt
  openedBy
  summary
  submittedAt
  submittedBy
  returnReason
  decidedAt
  decidedBy
  decisionReason
  authority {
    id
    name
  }
  subject {
    id
    name
    headName
  }
  materials {
    id
    position
    source
    sourceTitle
    lookedOn
    text
    link
    reportId
    complaintId
    rendered
    late
    refused
    recordedBy
    files {
      ...FileParts
    }
  }
  found {
    id
    position
    kind
    kindTitle
    text
    foundBy
    withdrawnAt
    withdrawnReason
    publicService {
      id
      name
    }
    material {
      id
      position
    }
    files {
      ...FileParts
    }
  }
  subjectReports {
    id
    year
    quarter
  }
  subjectComplaints {
    id
    number
    receivedAt
  }
  letter {
    ...LetterParts
  }
  referrals {
    ...ReferralParts
  }
  referralActions {
    ...ActionParts
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
    fragment ReferralParts on Referral {
  id
  version
  state
  stateTitle
  officials
  signs
  proposedAt
  proposedBy
  decidedAt
  decidedBy
  decisionReason
  competentBody
  number
  answeredAt
  answer
  actions {
    ...ActionParts
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
}`, {"fragmentName":"MonitoringParts"}) as unknown as TypedDocumentString<MonitoringPartsFragment, unknown>;
export const PaperBatchPartsFragmentDoc = new TypedDocumentString(`
    fragment PaperBatchParts on PaperBatch {
  id
  kind
  kindTitle
  state
  stateTitle
  total
  made
  refused
  askedAt
  endedAt
  url
}
    `, {"fragmentName":"PaperBatchParts"}) as unknown as TypedDocumentString<PaperBatchPartsFragment, unknown>;
export const SuccessionPartsFragmentDoc = new TypedDocumentString(`
    fragment SuccessionParts on SubjectSuccession {
  id
  kindTitle
  actNumber
  actDate
  effectiveOn
  enteredAt
  enteredBy
}
    `, {"fragmentName":"SuccessionParts"}) as unknown as TypedDocumentString<SuccessionPartsFragment, unknown>;
export const MarkPartsFragmentDoc = new TypedDocumentString(`
    fragment MarkParts on MarkedThing {
  id
  thing
  thingId
  thingTitle
  title
  mark
  markTitle
  law
  reason
  ofSubject
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
}`, {"fragmentName":"MarkParts"}) as unknown as TypedDocumentString<MarkPartsFragment, unknown>;
export const SpecialistPartsFragmentDoc = new TypedDocumentString(`
    fragment SpecialistParts on InspectionSpecialist {
  id
  kindTitle
  fullName
  position
  letIn
  employer {
    id
    name
  }
}
    `, {"fragmentName":"SpecialistParts"}) as unknown as TypedDocumentString<SpecialistPartsFragment, unknown>;
export const ConclusionPartsFragmentDoc = new TypedDocumentString(`
    fragment ConclusionParts on SpecialistConclusion {
  id
  version
  state
  stateTitle
  fullName
  question
  dueDate
  askedAt
  askedBy
  text
  givenAt
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
}`, {"fragmentName":"ConclusionParts"}) as unknown as TypedDocumentString<ConclusionPartsFragment, unknown>;
export const ReorganisedPartsFragmentDoc = new TypedDocumentString(`
    fragment ReorganisedParts on ReorganisedSubject {
  id
  subject {
    id
    name
  }
  openCases
  openCaseNumbers
  openPrescriptions
  openReports
  people
  peopleNames
  subordinates
  doneMeanwhile {
    id
    entry {
      id
      at
      actorName
      title
    }
  }
}
    `, {"fragmentName":"ReorganisedParts"}) as unknown as TypedDocumentString<ReorganisedPartsFragment, unknown>;
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
export const AgencyAssignmentsDocument = new TypedDocumentString(`
    query AgencyAssignments($first: Int!, $after: String) {
  agencyAssignments(first: $first, after: $after) {
    edges {
      node {
        ...AssignmentParts
        territorialAuthority {
          id
          name
        }
        withdrawalReason
        actions {
          name
          allowed
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment AssignmentParts on AgencyAssignment {
  id
  version
  state
  stateTitle
  number
  date
  reason
  givenBy
  subject {
    id
    name
  }
  people {
    fullName
    positionTitle
    capacity {
      id
    }
  }
  files {
    ...FileParts
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
}`) as unknown as TypedDocumentString<AgencyAssignmentsQuery, AgencyAssignmentsQueryVariables>;
export const SubjectAssignmentsDocument = new TypedDocumentString(`
    query SubjectAssignments($subjectId: ID!) {
  agencyAssignments(first: 50, filter: {subjectId: $subjectId, state: IN_FORCE}) {
    edges {
      node {
        ...AssignmentParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment AssignmentParts on AgencyAssignment {
  id
  version
  state
  stateTitle
  number
  date
  reason
  givenBy
  subject {
    id
    name
  }
  people {
    fullName
    positionTitle
    capacity {
      id
    }
  }
  files {
    ...FileParts
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
}`) as unknown as TypedDocumentString<SubjectAssignmentsQuery, SubjectAssignmentsQueryVariables>;
export const AssignmentChoicesDocument = new TypedDocumentString(`
    query AssignmentChoices($authorityId: ID) {
  inspectors(first: 100, filter: {authorityId: $authorityId}) {
    edges {
      node {
        id
        positionTitle
        account {
          id
          fullName
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<AssignmentChoicesQuery, AssignmentChoicesQueryVariables>;
export const GiveAgencyAssignmentDocument = new TypedDocumentString(`
    mutation GiveAgencyAssignment($input: GiveAgencyAssignmentInput!, $idempotencyKey: String!) {
  giveAgencyAssignment(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<GiveAgencyAssignmentMutation, GiveAgencyAssignmentMutationVariables>;
export const WithdrawAgencyAssignmentDocument = new TypedDocumentString(`
    mutation WithdrawAgencyAssignment($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $reason: String!) {
  withdrawAgencyAssignment(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    reason: $reason
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawAgencyAssignmentMutation, WithdrawAgencyAssignmentMutationVariables>;
export const WorkingYearDocument = new TypedDocumentString(`
    query WorkingYear($year: Int!) {
  workingYear(year: $year) {
    year
    version
    firstYear
    lastYear
    decreedUntil
    workingDays
    source
    days {
      date
      working
      code
      reason
      decreed
      provisional
    }
  }
}
    `) as unknown as TypedDocumentString<WorkingYearQuery, WorkingYearQueryVariables>;
export const CalendarDecreesDocument = new TypedDocumentString(`
    query CalendarDecrees($first: Int, $after: String) {
  calendarDecrees(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        kind
        kindTitle
        date
        workingDate
        number
        decreedOn
        source
        reason
        enteredAt
        takenBackBy {
          id
          reason
        }
        takesBack {
          id
          number
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
}`) as unknown as TypedDocumentString<CalendarDecreesQuery, CalendarDecreesQueryVariables>;
export const DecreeProgressDocument = new TypedDocumentString(`
    query DecreeProgress($id: ID!) {
  calendarDecree(id: $id) {
    id
    recount {
      looked
      moved
      refused
      percent
      finishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<DecreeProgressQuery, DecreeProgressQueryVariables>;
export const DecreePreviewDocument = new TypedDocumentString(`
    query DecreePreview($input: EnterDecreeInput!) {
  decreePreview(input: $input) {
    touched
    moving
  }
}
    `) as unknown as TypedDocumentString<DecreePreviewQuery, DecreePreviewQueryVariables>;
export const EnterDecreeDocument = new TypedDocumentString(`
    mutation EnterDecree($input: EnterDecreeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  enterDecree(
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<EnterDecreeMutation, EnterDecreeMutationVariables>;
export const TakeBackDecreeDocument = new TypedDocumentString(`
    mutation TakeBackDecree($id: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  takeBackDecree(
    id: $id
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<TakeBackDecreeMutation, TakeBackDecreeMutationVariables>;
export const DeadlineMovesDocument = new TypedDocumentString(`
    query DeadlineMoves($first: Int, $after: String, $filter: DeadlineMoveFilter) {
  deadlineMoves(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        title
        partyTitle
        caseKind
        caseNumber
        inspectionId
        earlierDueDate
        dueDate
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<DeadlineMovesQuery, DeadlineMovesQueryVariables>;
export const FollowedActsDocument = new TypedDocumentString(`
    query FollowedActs($first: Int, $after: String, $filter: FollowedActFilter) {
  followedActs(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        version
        kind
        kindTitle
        title
        caseKind
        caseNumber
        inspectionId
        earlierDueDate
        dueDate
        decision
        decisionReason
        decidedBy
        decree {
          id
          number
          takenBackBy {
            id
            reason
          }
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
}`) as unknown as TypedDocumentString<FollowedActsQuery, FollowedActsQueryVariables>;
export const DecideFollowedActDocument = new TypedDocumentString(`
    mutation DecideFollowedAct($id: ID!, $decision: FollowedActDecision!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  decideFollowedAct(
    id: $id
    decision: $decision
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DecideFollowedActMutation, DecideFollowedActMutationVariables>;
export const CaseImportsDocument = new TypedDocumentString(`
    query CaseImports($first: Int!, $after: String) {
  caseImports(first: $first, after: $after) {
    edges {
      cursor
      node {
        ...CaseImportParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CaseImportParts on CaseImport {
  id
  fileName
  state
  stateTitle
  rowsTotal
  rowsRead
  rowsTaken
  rowsKnown
  rowsRefused
  failure
  uploadedAt
  uploadedBy
  cancelAskedAt
}`) as unknown as TypedDocumentString<CaseImportsQuery, CaseImportsQueryVariables>;
export const CaseImportPageDocument = new TypedDocumentString(`
    query CaseImportPage($id: ID!) {
  caseImport(id: $id) {
    ...CaseImportParts
    sha256
  }
}
    fragment CaseImportParts on CaseImport {
  id
  fileName
  state
  stateTitle
  rowsTotal
  rowsRead
  rowsTaken
  rowsKnown
  rowsRefused
  failure
  uploadedAt
  uploadedBy
  cancelAskedAt
}`) as unknown as TypedDocumentString<CaseImportPageQuery, CaseImportPageQueryVariables>;
export const CaseImportRowsDocument = new TypedDocumentString(`
    query CaseImportRows($importId: ID!, $outcome: [CaseImportOutcome!]!, $first: Int!, $after: String) {
  caseImportRows(
    importId: $importId
    outcome: $outcome
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        id
        line
        actNumber
        field
        value
        message
        stateTitle
        number
        inspectionId
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<CaseImportRowsQuery, CaseImportRowsQueryVariables>;
export const StartCaseImportDocument = new TypedDocumentString(`
    mutation StartCaseImport($id: ID!, $idempotencyKey: String!) {
  startCaseImport(id: $id, idempotencyKey: $idempotencyKey) {
    ...CaseImportParts
  }
}
    fragment CaseImportParts on CaseImport {
  id
  fileName
  state
  stateTitle
  rowsTotal
  rowsRead
  rowsTaken
  rowsKnown
  rowsRefused
  failure
  uploadedAt
  uploadedBy
  cancelAskedAt
}`) as unknown as TypedDocumentString<StartCaseImportMutation, StartCaseImportMutationVariables>;
export const StopCaseImportDocument = new TypedDocumentString(`
    mutation StopCaseImport($id: ID!, $idempotencyKey: String!) {
  stopCaseImport(id: $id, idempotencyKey: $idempotencyKey) {
    ...CaseImportParts
  }
}
    fragment CaseImportParts on CaseImport {
  id
  fileName
  state
  stateTitle
  rowsTotal
  rowsRead
  rowsTaken
  rowsKnown
  rowsRefused
  failure
  uploadedAt
  uploadedBy
  cancelAskedAt
}`) as unknown as TypedDocumentString<StopCaseImportMutation, StopCaseImportMutationVariables>;
export const FormRowsDocument = new TypedDocumentString(`
    query FormRows {
  reportForms {
    id
    code
    title
    sections {
      key
      indicators {
        key
        number
        title
        stock
        byService
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FormRowsQuery, FormRowsQueryVariables>;
export const RegionFiguresDocument = new TypedDocumentString(`
    query RegionFigures($form: String!, $year: Int!, $quarter: Int!, $keys: [String!]) {
  reportRegions(form: $form, year: $year, quarter: $quarter, keys: $keys) {
    mapColumn
    mapRow
    territory {
      id
      code
      name
    }
    rows {
      key
      value
      parts
    }
  }
}
    `) as unknown as TypedDocumentString<RegionFiguresQuery, RegionFiguresQueryVariables>;
export const RowSeriesDocument = new TypedDocumentString(`
    query RowSeries($form: String!, $year: Int!, $toYear: Int!, $keys: [String!], $servicesOf: String, $territoryCodes: [String!], $first: Int!, $after: String) {
  reportFigures(
    form: $form
    year: $year
    toYear: $toYear
    period: QUARTER
    keys: $keys
    servicesOf: $servicesOf
    territoryCodes: $territoryCodes
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        key
        number
        title
        scope
        territoryCode
        figures {
          year
          quarter
          value
          parts
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<RowSeriesQuery, RowSeriesQueryVariables>;
export const DraftInspectionDocument = new TypedDocumentString(`
    mutation DraftInspection($input: DraftInspectionInput!, $idempotencyKey: String!) {
  draftInspection(input: $input, idempotencyKey: $idempotencyKey) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DraftInspectionMutation, DraftInspectionMutationVariables>;
export const AppointInspectionDocument = new TypedDocumentString(`
    mutation AppointInspection($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  appointInspection(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AppointInspectionMutation, AppointInspectionMutationVariables>;
export const RegisterAppointmentDocument = new TypedDocumentString(`
    mutation RegisterAppointment($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  registerAppointment(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RegisterAppointmentMutation, RegisterAppointmentMutationVariables>;
export const CloseInspectionDocument = new TypedDocumentString(`
    mutation CloseInspection($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  closeInspection(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CloseInspectionMutation, CloseInspectionMutationVariables>;
export const DraftNextAppointmentDocument = new TypedDocumentString(`
    mutation DraftNextAppointment($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  draftNextAppointment(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DraftNextAppointmentMutation, DraftNextAppointmentMutationVariables>;
export const LeaveGroundDocument = new TypedDocumentString(`
    mutation LeaveGround($id: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  leaveGround(
    id: $id
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<LeaveGroundMutation, LeaveGroundMutationVariables>;
export const CancelAppointmentDocument = new TypedDocumentString(`
    mutation CancelAppointment($id: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  cancelAppointment(
    id: $id
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CancelAppointmentMutation, CancelAppointmentMutationVariables>;
export const WithdrawInspectionDraftDocument = new TypedDocumentString(`
    mutation WithdrawInspectionDraft($id: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  withdrawInspectionDraft(
    id: $id
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawInspectionDraftMutation, WithdrawInspectionDraftMutationVariables>;
export const ReviseInspectionDraftDocument = new TypedDocumentString(`
    mutation ReviseInspectionDraft($id: ID!, $input: DraftInspectionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  reviseInspectionDraft(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReviseInspectionDraftMutation, ReviseInspectionDraftMutationVariables>;
export const SendStartNoticeDocument = new TypedDocumentString(`
    mutation SendStartNotice($id: ID!, $input: SendStartNoticeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendStartNotice(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendStartNoticeMutation, SendStartNoticeMutationVariables>;
export const RecordStartNoticeDocument = new TypedDocumentString(`
    mutation RecordStartNotice($id: ID!, $input: RecordStartNoticeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordStartNotice(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordStartNoticeMutation, RecordStartNoticeMutationVariables>;
export const HandOverAppointmentDocument = new TypedDocumentString(`
    mutation HandOverAppointment($id: ID!, $input: HandOverAppointmentInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  handOverAppointment(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<HandOverAppointmentMutation, HandOverAppointmentMutationVariables>;
export const RecordHandingOverDocument = new TypedDocumentString(`
    mutation RecordHandingOver($id: ID!, $input: RecordHandingOverInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordHandingOver(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordHandingOverMutation, RecordHandingOverMutationVariables>;
export const RecordRefusalProtocolDocument = new TypedDocumentString(`
    mutation RecordRefusalProtocol($id: ID!, $input: RecordRefusalProtocolInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordRefusalProtocol(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordRefusalProtocolMutation, RecordRefusalProtocolMutationVariables>;
export const SendDocumentRequestDocument = new TypedDocumentString(`
    mutation SendDocumentRequest($id: ID!, $input: SendDocumentRequestInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendDocumentRequest(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendDocumentRequestMutation, SendDocumentRequestMutationVariables>;
export const RecordChecklistAnswerDocument = new TypedDocumentString(`
    mutation RecordChecklistAnswer($id: ID!, $input: RecordChecklistAnswerInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordChecklistAnswer(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordChecklistAnswerMutation, RecordChecklistAnswerMutationVariables>;
export const DrawUpResultActDocument = new TypedDocumentString(`
    mutation DrawUpResultAct($id: ID!, $input: DrawUpResultActInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  drawUpResultAct(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DrawUpResultActMutation, DrawUpResultActMutationVariables>;
export const RevisePrescriptionDocument = new TypedDocumentString(`
    mutation RevisePrescription($id: ID!, $input: RevisePrescriptionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  revisePrescription(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RevisePrescriptionMutation, RevisePrescriptionMutationVariables>;
export const HandOverResultActDocument = new TypedDocumentString(`
    mutation HandOverResultAct($id: ID!, $input: HandOverResultActInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  handOverResultAct(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<HandOverResultActMutation, HandOverResultActMutationVariables>;
export const RecordResultActHandingOverDocument = new TypedDocumentString(`
    mutation RecordResultActHandingOver($id: ID!, $input: RecordResultActHandingOverInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordResultActHandingOver(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordResultActHandingOverMutation, RecordResultActHandingOverMutationVariables>;
export const RecordResultActRefusalDocument = new TypedDocumentString(`
    mutation RecordResultActRefusal($id: ID!, $input: RecordResultActRefusalInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordResultActRefusal(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordResultActRefusalMutation, RecordResultActRefusalMutationVariables>;
export const RecordObjectionDocument = new TypedDocumentString(`
    mutation RecordObjection($id: ID!, $input: RecordObjectionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordObjection(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordObjectionMutation, RecordObjectionMutationVariables>;
export const RecordRemediationInformationDocument = new TypedDocumentString(`
    mutation RecordRemediationInformation($prescriptionId: ID!, $input: RecordRemediationInformationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordRemediationInformation(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordRemediationInformationMutation, RecordRemediationInformationMutationVariables>;
export const AcceptRemediationDocument = new TypedDocumentString(`
    mutation AcceptRemediation($prescriptionId: ID!, $input: AcceptRemediationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acceptRemediation(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcceptRemediationMutation, AcceptRemediationMutationVariables>;
export const ReturnRemediationDocument = new TypedDocumentString(`
    mutation ReturnRemediation($prescriptionId: ID!, $input: ReturnRemediationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  returnRemediation(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnRemediationMutation, ReturnRemediationMutationVariables>;
export const SendInformationRequestDocument = new TypedDocumentString(`
    mutation SendInformationRequest($prescriptionId: ID!, $input: SendInformationRequestInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendInformationRequest(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendInformationRequestMutation, SendInformationRequestMutationVariables>;
export const RecordInformationRequestReceiptDocument = new TypedDocumentString(`
    mutation RecordInformationRequestReceipt($prescriptionId: ID!, $input: RecordInformationRequestReceiptInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordInformationRequestReceipt(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordInformationRequestReceiptMutation, RecordInformationRequestReceiptMutationVariables>;
export const ConfirmRemediationDocument = new TypedDocumentString(`
    mutation ConfirmRemediation($prescriptionId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  confirmRemediation(
    prescriptionId: $prescriptionId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ConfirmRemediationMutation, ConfirmRemediationMutationVariables>;
export const RecordPreparationDocument = new TypedDocumentString(`
    mutation RecordPreparation($id: ID!, $input: RecordPreparationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordPreparation(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordPreparationMutation, RecordPreparationMutationVariables>;
export const RecordExtensionRequestDocument = new TypedDocumentString(`
    mutation RecordExtensionRequest($prescriptionId: ID!, $input: RecordExtensionRequestInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordExtensionRequest(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordExtensionRequestMutation, RecordExtensionRequestMutationVariables>;
export const ExtendRemediationDocument = new TypedDocumentString(`
    mutation ExtendRemediation($prescriptionId: ID!, $input: ExtendRemediationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  extendRemediation(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ExtendRemediationMutation, ExtendRemediationMutationVariables>;
export const RefuseExtensionDocument = new TypedDocumentString(`
    mutation RefuseExtension($prescriptionId: ID!, $input: RefuseExtensionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  refuseExtension(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RefuseExtensionMutation, RefuseExtensionMutationVariables>;
export const SpecialCommissionDocument = new TypedDocumentString(`
    query SpecialCommission($id: ID!) {
  specialCommission(id: $id) {
    ...CommissionParts
  }
}
    fragment CommissionParts on SpecialCommission {
  id
  version
  state
  stateTitle
  formedAt
  sessionAt
  place
  openedAt
  protocolNumber
  protocolDate
  sentWay
  receivedAt
  receivedBy
  proof
  ownSessionTerm {
    workingDays
    dueDate
    passed
  }
  quorum {
    composed
    present
    needed
  }
  inspection {
    id
    number
    subject {
      id
      name
    }
    violations {
      id
      checklistPoint {
        number
        text
      }
    }
    objections {
      id
      receivedAt
      text
      markTitle
      late
      outcome
      outcomeTitle
      decidedOn
      decisionReason
      files {
        ...FileParts
      }
    }
  }
  seats {
    id
    part
    partTitle
    since
    until
    endedBecause
    endTitle
    reason
    present
    capacity {
      id
      positionTitle
      account {
        id
        fullName
      }
    }
  }
  orders {
    id
    kind
    kindTitle
    number
    date
    reason
    signedBy
  }
  invitations {
    id
    kind
    kindTitle
    way
    sentAt
    recipient
    proof
    attended
    account {
      id
      fullName
    }
  }
  questions {
    id
    kind
    objectionId
    outcome
    outcomeTitle
    reason
    points
    noPointsReason
    state
    stateTitle
    votesFor
    votesAgainst
    chairDecided
    votes {
      id
      choice
      choiceTitle
      account {
        id
        fullName
      }
    }
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
}`) as unknown as TypedDocumentString<SpecialCommissionQuery, SpecialCommissionQueryVariables>;
export const CommissionJournalDocument = new TypedDocumentString(`
    query CommissionJournal($id: ID!, $first: Int, $after: String) {
  specialCommission(id: $id) {
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
}`) as unknown as TypedDocumentString<CommissionJournalQuery, CommissionJournalQueryVariables>;
export const CommissionCandidatesDocument = new TypedDocumentString(`
    query CommissionCandidates($inspectionId: ID!) {
  commissionCandidates(inspectionId: $inspectionId) {
    id
    positionTitle
    account {
      id
      fullName
    }
  }
}
    `) as unknown as TypedDocumentString<CommissionCandidatesQuery, CommissionCandidatesQueryVariables>;
export const FormCommissionDocument = new TypedDocumentString(`
    mutation FormCommission($inspectionId: ID!, $idempotencyKey: String!, $input: FormCommissionInput!) {
  formCommission(
    inspectionId: $inspectionId
    idempotencyKey: $idempotencyKey
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<FormCommissionMutation, FormCommissionMutationVariables>;
export const ChangeCommissionDocument = new TypedDocumentString(`
    mutation ChangeCommission($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ChangeCommissionInput!) {
  changeCommission(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeCommissionMutation, ChangeCommissionMutationVariables>;
export const RecuseMemberDocument = new TypedDocumentString(`
    mutation RecuseMember($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecuseMemberInput!) {
  recuseMember(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecuseMemberMutation, RecuseMemberMutationVariables>;
export const SetSessionDocument = new TypedDocumentString(`
    mutation SetSession($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: SetSessionInput!) {
  setSession(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetSessionMutation, SetSessionMutationVariables>;
export const RecordInvitationDocument = new TypedDocumentString(`
    mutation RecordInvitation($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordInvitationInput!) {
  recordInvitation(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordInvitationMutation, RecordInvitationMutationVariables>;
export const RecordAttendanceDocument = new TypedDocumentString(`
    mutation RecordAttendance($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordAttendanceInput!) {
  recordAttendance(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const OpenSessionDocument = new TypedDocumentString(`
    mutation OpenSession($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  openSession(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenSessionMutation, OpenSessionMutationVariables>;
export const PutToVoteDocument = new TypedDocumentString(`
    mutation PutToVote($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: PutToVoteInput!) {
  putToVote(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<PutToVoteMutation, PutToVoteMutationVariables>;
export const CastVoteDocument = new TypedDocumentString(`
    mutation CastVote($id: ID!, $questionId: ID!, $choice: VoteChoice!, $idempotencyKey: String!) {
  castVote(
    id: $id
    questionId: $questionId
    choice: $choice
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<CastVoteMutation, CastVoteMutationVariables>;
export const SignCommissionProtocolDocument = new TypedDocumentString(`
    mutation SignCommissionProtocol($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  signCommissionProtocol(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SignCommissionProtocolMutation, SignCommissionProtocolMutationVariables>;
export const RecordProtocolDeliveryDocument = new TypedDocumentString(`
    mutation RecordProtocolDelivery($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordProtocolDeliveryInput!) {
  recordProtocolDelivery(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordProtocolDeliveryMutation, RecordProtocolDeliveryMutationVariables>;
export const ComplaintsDocument = new TypedDocumentString(`
    query Complaints($first: Int, $after: String, $filter: ComplaintFilter) {
  complaints(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        number
        state
        stateTitle
        cameByTitle
        receivedAt
        waitedDays
        nameless
        providerName
        subject {
          id
          name
        }
        authority {
          id
          name
        }
        assignedTo {
          id
          fullName
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ComplaintsQuery, ComplaintsQueryVariables>;
export const ComplaintDocument = new TypedDocumentString(`
    query Complaint($id: ID!) {
  complaint(id: $id) {
    id
    version
    number
    state
    stateTitle
    cameByTitle
    receivedAt
    waitedDays
    fromBody
    fromNumber
    fromDate
    nameless
    providerName
    suggestedBasis
    serviceText
    factDate
    reason
    decidedAt
    decidedBy
    bodyName
    bodyField
    letterNumber
    letterDate
    answerNumber
    answeredOn
    answer
    toldAt
    toldWay
    toldNote
    authority {
      id
      name
    }
    subject {
      id
      name
      authority {
        id
        name
      }
    }
    territory {
      id
      name
    }
    publicService {
      id
      name
    }
    assignedTo {
      id
      fullName
    }
    person {
      kind
      name
      phone
      email
      address
      violatedRight
      text
    }
    inspection {
      id
      number
      stateTitle
    }
    passings {
      id
      reason
      at
      byName
      from {
        id
        name
      }
      to {
        id
        name
      }
    }
    files {
      ...FileParts
    }
    documents {
      ...DocumentParts
    }
    actions {
      ...ActionParts
    }
    journal(first: 50) {
      ...JournalPage
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
}`) as unknown as TypedDocumentString<ComplaintQuery, ComplaintQueryVariables>;
export const ComplaintChoicesDocument = new TypedDocumentString(`
    query ComplaintChoices($authorityId: ID!) {
  authorities {
    id
    name
  }
  controllingBodies(first: 100) {
    edges {
      node {
        id
        name
        field
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  inspectors(first: 100, filter: {authorityId: $authorityId}) {
    edges {
      node {
        id
        account {
          id
          fullName
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ComplaintChoicesQuery, ComplaintChoicesQueryVariables>;
export const ControllingBodiesDocument = new TypedDocumentString(`
    query ControllingBodies($first: Int, $after: String) {
  controllingBodies(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        name
        field
        address
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ControllingBodiesQuery, ControllingBodiesQueryVariables>;
export const RegisterComplaintDocument = new TypedDocumentString(`
    mutation RegisterComplaint($input: RegisterComplaintInput!, $idempotencyKey: String!) {
  registerComplaint(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<RegisterComplaintMutation, RegisterComplaintMutationVariables>;
export const RegisterControllingBodyDocument = new TypedDocumentString(`
    mutation RegisterControllingBody($input: RegisterControllingBodyInput!, $idempotencyKey: String!) {
  registerControllingBody(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<RegisterControllingBodyMutation, RegisterControllingBodyMutationVariables>;
export const WithdrawControllingBodyDocument = new TypedDocumentString(`
    mutation WithdrawControllingBody($id: ID!, $idempotencyKey: String!) {
  withdrawControllingBody(id: $id, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawControllingBodyMutation, WithdrawControllingBodyMutationVariables>;
export const AssignComplaintDocument = new TypedDocumentString(`
    mutation AssignComplaint($id: ID!, $input: AssignComplaintInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  assignComplaint(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AssignComplaintMutation, AssignComplaintMutationVariables>;
export const ClarifyComplaintDocument = new TypedDocumentString(`
    mutation ClarifyComplaint($id: ID!, $input: ClarifyComplaintInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  clarifyComplaint(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ClarifyComplaintMutation, ClarifyComplaintMutationVariables>;
export const PassComplaintOnDocument = new TypedDocumentString(`
    mutation PassComplaintOn($id: ID!, $input: PassComplaintOnInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  passComplaintOn(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<PassComplaintOnMutation, PassComplaintOnMutationVariables>;
export const ForwardComplaintDocument = new TypedDocumentString(`
    mutation ForwardComplaint($id: ID!, $input: ForwardComplaintInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  forwardComplaint(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ForwardComplaintMutation, ForwardComplaintMutationVariables>;
export const KeepComplaintForMonitoringDocument = new TypedDocumentString(`
    mutation KeepComplaintForMonitoring($id: ID!, $input: SettleComplaintInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  keepComplaintForMonitoring(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<KeepComplaintForMonitoringMutation, KeepComplaintForMonitoringMutationVariables>;
export const AnswerComplaintDocument = new TypedDocumentString(`
    mutation AnswerComplaint($id: ID!, $input: SettleComplaintInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  answerComplaint(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AnswerComplaintMutation, AnswerComplaintMutationVariables>;
export const RecordForwardingAnswerDocument = new TypedDocumentString(`
    mutation RecordForwardingAnswer($id: ID!, $input: RecordForwardingAnswerInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordForwardingAnswer(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordForwardingAnswerMutation, RecordForwardingAnswerMutationVariables>;
export const TellComplainantDocument = new TypedDocumentString(`
    mutation TellComplainant($id: ID!, $input: TellComplainantInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  tellComplainant(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<TellComplainantMutation, TellComplainantMutationVariables>;
export const TakeComplaintAsGroundDocument = new TypedDocumentString(`
    mutation TakeComplaintAsGround($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: TakeComplaintAsGroundInput!) {
  takeComplaintAsGround(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    inspection {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TakeComplaintAsGroundMutation, TakeComplaintAsGroundMutationVariables>;
export const ControlPlansDocument = new TypedDocumentString(`
    query ControlPlans($first: Int!, $after: String) {
  controlPlans(first: $first, after: $after) {
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
        body {
          id
          name
        }
        orderNumber
        orderDate
        dueDate
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ControlPlansQuery, ControlPlansQueryVariables>;
export const ControlPlanOfBodyDocument = new TypedDocumentString(`
    query ControlPlanOfBody($id: ID!) {
  controlPlan(id: $id) {
    ...ControlPlanParts
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
}`) as unknown as TypedDocumentString<ControlPlanOfBodyQuery, ControlPlanOfBodyQueryVariables>;
export const ControlEventsDocument = new TypedDocumentString(`
    query ControlEvents($first: Int!, $after: String, $filter: ControlEventFilter) {
  controlEvents(first: $first, after: $after, filter: $filter) {
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        number
        state
        stateTitle
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
    `) as unknown as TypedDocumentString<ControlEventsQuery, ControlEventsQueryVariables>;
export const ControlEventOfBodyDocument = new TypedDocumentString(`
    query ControlEventOfBody($id: ID!) {
  controlEvent(id: $id) {
    ...ControlEventParts
    letter {
      id
      number
      stateTitle
      reportBy
      plan {
        id
        rows {
          id
          position
          measure
          responsible
          dueDate
          stateTitle
        }
      }
    }
    journal(first: 50) {
      ...JournalPage
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
}`) as unknown as TypedDocumentString<ControlEventOfBodyQuery, ControlEventOfBodyQueryVariables>;
export const OpenPreventiveControlDocument = new TypedDocumentString(`
    mutation OpenPreventiveControl($lineId: ID!, $input: PreventiveControlInput!, $idempotencyKey: String!) {
  openPreventiveControl(
    lineId: $lineId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<OpenPreventiveControlMutation, OpenPreventiveControlMutationVariables>;
export const RevisePreventiveControlDocument = new TypedDocumentString(`
    mutation RevisePreventiveControl($id: ID!, $input: PreventiveControlInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  revisePreventiveControl(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RevisePreventiveControlMutation, RevisePreventiveControlMutationVariables>;
export const OrderEarlyInspectionDocument = new TypedDocumentString(`
    mutation OrderEarlyInspection($id: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  orderEarlyInspection(
    id: $id
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<OrderEarlyInspectionMutation, OrderEarlyInspectionMutationVariables>;
export const OpenAdministrativeCaseDocument = new TypedDocumentString(`
    mutation OpenAdministrativeCase($id: ID!, $input: OpenAdministrativeCaseInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  openAdministrativeCase(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<OpenAdministrativeCaseMutation, OpenAdministrativeCaseMutationVariables>;
export const RecordAdministrativeOutcomeDocument = new TypedDocumentString(`
    mutation RecordAdministrativeOutcome($id: ID!, $input: RecordAdministrativeOutcomeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordAdministrativeOutcome(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordAdministrativeOutcomeMutation, RecordAdministrativeOutcomeMutationVariables>;
export const ControlsWithoutVisitDocument = new TypedDocumentString(`
    query ControlsWithoutVisit($first: Int, $after: String, $filter: ControlWithoutVisitFilter) {
  controlsWithoutVisit(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        number
        state
        stateTitle
        analysis
        openedAt
        subject {
          id
          name
        }
        authority {
          id
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ControlsWithoutVisitQuery, ControlsWithoutVisitQueryVariables>;
export const ControlWithoutVisitDocument = new TypedDocumentString(`
    query ControlWithoutVisit($id: ID!) {
  controlWithoutVisit(id: $id) {
    id
    version
    number
    state
    stateTitle
    edition
    analysis
    periodFrom
    periodTo
    openedAt
    openedBy
    recommendation
    recommendedAt
    recommendedBy
    recommendationNumber
    reportBy
    objectionsUntil
    seenAt
    seenBy
    endedAt
    endReason
    subject {
      id
      name
    }
    authority {
      id
      name
    }
    findings {
      id
      sourceTitle
      reference
      text
      recordedAt
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
    journal(first: 25) {
      ...JournalPage
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
}`) as unknown as TypedDocumentString<ControlWithoutVisitQuery, ControlWithoutVisitQueryVariables>;
export const OpenControlWithoutVisitDocument = new TypedDocumentString(`
    mutation OpenControlWithoutVisit($input: OpenControlWithoutVisitInput!, $idempotencyKey: String!) {
  openControlWithoutVisit(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenControlWithoutVisitMutation, OpenControlWithoutVisitMutationVariables>;
export const AddControlFindingDocument = new TypedDocumentString(`
    mutation AddControlFinding($id: ID!, $input: AddControlFindingInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  addControlFinding(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddControlFindingMutation, AddControlFindingMutationVariables>;
export const RemoveControlFindingDocument = new TypedDocumentString(`
    mutation RemoveControlFinding($id: ID!, $input: RemoveControlFindingInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  removeControlFinding(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveControlFindingMutation, RemoveControlFindingMutationVariables>;
export const RecommendToSubjectDocument = new TypedDocumentString(`
    mutation RecommendToSubject($id: ID!, $input: RecommendToSubjectInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recommendToSubject(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecommendToSubjectMutation, RecommendToSubjectMutationVariables>;
export const EndControlWithoutVisitDocument = new TypedDocumentString(`
    mutation EndControlWithoutVisit($id: ID!, $input: EndControlWithoutVisitInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  endControlWithoutVisit(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndControlWithoutVisitMutation, EndControlWithoutVisitMutationVariables>;
export const AlarmsDocument = new TypedDocumentString(`
    query Alarms {
  duties(first: 50) {
    edges {
      node {
        id
        title
        clause
        caseNumber
        since
        inspection {
          id
          number
          subject {
            id
            name
          }
        }
        draft {
          id
          number
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<AlarmsQuery, AlarmsQueryVariables>;
export const MakeReportCorrectionDocument = new TypedDocumentString(`
    mutation MakeReportCorrection($reportId: ID!, $refusedCells: [RefusedCorrectionCellInput!]!, $idempotencyKey: String!, $expectedVersion: Int!) {
  makeReportCorrection(
    reportId: $reportId
    refusedCells: $refusedCells
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<MakeReportCorrectionMutation, MakeReportCorrectionMutationVariables>;
export const RefuseReportCorrectionDocument = new TypedDocumentString(`
    mutation RefuseReportCorrection($reportId: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  refuseReportCorrection(
    reportId: $reportId
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<RefuseReportCorrectionMutation, RefuseReportCorrectionMutationVariables>;
export const ProposeCounterEntryDocument = new TypedDocumentString(`
    mutation ProposeCounterEntry($id: ID!, $input: ProposeCounterEntryInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  proposeCounterEntry(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ProposeCounterEntryMutation, ProposeCounterEntryMutationVariables>;
export const SignCounterEntryDocument = new TypedDocumentString(`
    mutation SignCounterEntry($id: ID!, $entryId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  signCounterEntry(
    id: $id
    entryId: $entryId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SignCounterEntryMutation, SignCounterEntryMutationVariables>;
export const DeclineCounterEntryDocument = new TypedDocumentString(`
    mutation DeclineCounterEntry($id: ID!, $entryId: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  declineCounterEntry(
    id: $id
    entryId: $entryId
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DeclineCounterEntryMutation, DeclineCounterEntryMutationVariables>;
export const ExtendInspectionDocument = new TypedDocumentString(`
    mutation ExtendInspection($id: ID!, $input: ExtendInspectionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  extendInspection(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ExtendInspectionMutation, ExtendInspectionMutationVariables>;
export const RegisterExtensionDocument = new TypedDocumentString(`
    mutation RegisterExtension($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  registerExtension(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RegisterExtensionMutation, RegisterExtensionMutationVariables>;
export const SendExtensionNoticeDocument = new TypedDocumentString(`
    mutation SendExtensionNotice($id: ID!, $input: SendExtensionNoticeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendExtensionNotice(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendExtensionNoticeMutation, SendExtensionNoticeMutationVariables>;
export const RecordExtensionNoticeDocument = new TypedDocumentString(`
    mutation RecordExtensionNotice($id: ID!, $input: RecordExtensionNoticeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordExtensionNotice(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordExtensionNoticeMutation, RecordExtensionNoticeMutationVariables>;
export const SuspendInspectionDocument = new TypedDocumentString(`
    mutation SuspendInspection($id: ID!, $input: SuspendInspectionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  suspendInspection(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SuspendInspectionMutation, SuspendInspectionMutationVariables>;
export const ResumeInspectionDocument = new TypedDocumentString(`
    mutation ResumeInspection($id: ID!, $input: ResumeInspectionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  resumeInspection(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ResumeInspectionMutation, ResumeInspectionMutationVariables>;
export const SendSuspensionNoticeDocument = new TypedDocumentString(`
    mutation SendSuspensionNotice($id: ID!, $input: SendSuspensionNoticeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendSuspensionNotice(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendSuspensionNoticeMutation, SendSuspensionNoticeMutationVariables>;
export const RecordSuspensionNoticeDocument = new TypedDocumentString(`
    mutation RecordSuspensionNotice($id: ID!, $input: RecordSuspensionNoticeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordSuspensionNotice(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordSuspensionNoticeMutation, RecordSuspensionNoticeMutationVariables>;
export const SendResumptionNoticeDocument = new TypedDocumentString(`
    mutation SendResumptionNotice($id: ID!, $input: SendResumptionNoticeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendResumptionNotice(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendResumptionNoticeMutation, SendResumptionNoticeMutationVariables>;
export const RecordResumptionNoticeDocument = new TypedDocumentString(`
    mutation RecordResumptionNotice($id: ID!, $input: RecordResumptionNoticeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordResumptionNotice(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordResumptionNoticeMutation, RecordResumptionNoticeMutationVariables>;
export const ChangeInspectorsDocument = new TypedDocumentString(`
    mutation ChangeInspectors($id: ID!, $input: ChangeInspectorsInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  changeInspectors(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ChangeInspectorsMutation, ChangeInspectorsMutationVariables>;
export const RegisterInspectorChangeDocument = new TypedDocumentString(`
    mutation RegisterInspectorChange($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  registerInspectorChange(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RegisterInspectorChangeMutation, RegisterInspectorChangeMutationVariables>;
export const FieldChecklistDocument = new TypedDocumentString(`
    query FieldChecklist($id: ID!) {
  inspection(id: $id) {
    id
    version
    number
    state
    stateTitle
    subjectMatter
    endDate
    subject {
      id
      name
    }
    checklist {
      title
      edition
      points {
        id
        number
        text
        answer
        note
        severity
        evidence {
          ...FileParts
        }
      }
    }
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
}`) as unknown as TypedDocumentString<FieldChecklistQuery, FieldChecklistQueryVariables>;
export const SendRecommendationDocument = new TypedDocumentString(`
    mutation SendRecommendation($id: ID!, $input: SendRecommendationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendRecommendation(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendRecommendationMutation, SendRecommendationMutationVariables>;
export const RecordHearingDocument = new TypedDocumentString(`
    mutation RecordHearing($id: ID!, $input: RecordHearingInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordHearing(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordHearingMutation, RecordHearingMutationVariables>;
export const RecordPublicMonitoringDocument = new TypedDocumentString(`
    mutation RecordPublicMonitoring($id: ID!, $input: RecordPublicMonitoringInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordPublicMonitoring(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordPublicMonitoringMutation, RecordPublicMonitoringMutationVariables>;
export const RecordAccessEndDocument = new TypedDocumentString(`
    mutation RecordAccessEnd($requestId: ID!, $input: RecordAccessEndInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordAccessEnd(
    requestId: $requestId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordAccessEndMutation, RecordAccessEndMutationVariables>;
export const ReportFiguresDocument = new TypedDocumentString(`
    query ReportFigures($form: String!, $year: Int!, $toYear: Int, $period: ReportPeriod!, $servicesOf: String, $service: String, $territoryCodes: [String!], $bodyIds: [ID!], $first: Int!, $after: String) {
  reportFigures(
    form: $form
    year: $year
    toYear: $toYear
    period: $period
    servicesOf: $servicesOf
    service: $service
    territoryCodes: $territoryCodes
    bodyIds: $bodyIds
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        key
        number
        title
        level
        stock
        scope
        territoryCode
        bodyId
        figures {
          year
          quarter
          month
          value
          parts
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ReportFiguresQuery, ReportFiguresQueryVariables>;
export const ReportFormEditionsDocument = new TypedDocumentString(`
    query ReportFormEditions {
  reportFormEditions {
    id
    code
    edition
    title
    clause
    fromYear
    fromQuarter
    builtIn
    standsIn
    rowsOfSections
    loadedAt
    loadedBy
  }
  informatisationBodies {
    fromYear
    fromQuarter
    body {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ReportFormEditionsQuery, ReportFormEditionsQueryVariables>;
export const LoadReportFormDocument = new TypedDocumentString(`
    mutation LoadReportForm($input: LoadReportFormInput!, $idempotencyKey: String!) {
  loadReportForm(input: $input, idempotencyKey: $idempotencyKey) {
    formId
    added
    keptReports
    faults {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LoadReportFormMutation, LoadReportFormMutationVariables>;
export const DesignateInformatisationBodyDocument = new TypedDocumentString(`
    mutation DesignateInformatisationBody($bodyId: ID!, $year: Int!, $quarter: Int!, $idempotencyKey: String!) {
  designateInformatisationBody(
    bodyId: $bodyId
    year: $year
    quarter: $quarter
    idempotencyKey: $idempotencyKey
  ) {
    fromYear
    fromQuarter
  }
}
    `) as unknown as TypedDocumentString<DesignateInformatisationBodyMutation, DesignateInformatisationBodyMutationVariables>;
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
export const InspectionsDocument = new TypedDocumentString(`
    query Inspections($first: Int, $after: String, $filter: InspectionFilter, $orderBy: InspectionOrder) {
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
        subject {
          id
          name
        }
        authority {
          id
          name
        }
        subjectMatter
        plannedStart
        start {
          startDate
        }
        endDate
        nextDeadline {
          id
          rule
          title
          clause
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
    `) as unknown as TypedDocumentString<InspectionsQuery, InspectionsQueryVariables>;
export const InspectionCaseDocument = new TypedDocumentString(`
    query InspectionCase($id: ID!) {
  inspection(id: $id) {
    ...CaseParts
  }
}
    fragment CaseParts on Inspection {
  id
  version
  number
  procedure
  procedureTitle
  listLine {
    id
    position
    fact
    risk
    score
    list {
      id
      year
      half
      orderNumber
      orderDate
    }
  }
  objects
  businessSupport
  administrativeCases {
    id
    number
    article
    official
    openedOn
    outcome
    outcomeOn
    protocol {
      id
      title
    }
  }
  earlyOrderReason
  earlyOrderedAt
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
  noticeNeeded
  endDate
  endDateStrict
  appointedAt
  actNumber
  actDate
  createdAt
  closedAt
  completedOn
  withdrawalReason
  studiedAt
  studiedMaterials
  assignmentId
  assignmentBy
  assignmentNumber
  assignmentDate
  appointedBy {
    id
    roleTitle
    account {
      id
      fullName
    }
  }
  authority {
    id
    name
  }
  subject {
    id
    name
    bin
    kind
    kindTitle
    succession {
      actNumber
      actDate
      successor {
        id
        name
      }
    }
    address
    headName
    headPosition
    territory {
      id
      name
    }
  }
  complaints {
    id
    number
  }
  grounds {
    id
    kind
    title
    clause
    basisNumber
    basisDate
    basisText
    personName
    violatedRight
    factDate
    criminalProcedureArticle
    civilLawRelation
    informationSought
    relatedInspectionId
    publicService {
      id
      code
      name
    }
    prescription {
      id
      number
    }
    files {
      ...FileParts
    }
  }
  inspectors {
    fullName
    positionTitle
    capacity {
      id
    }
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
      note
      mark
      markTitle
      severity
      evidence {
        ...FileParts
      }
    }
  }
  registration {
    number
    registeredAt
    registeredBy
  }
  notice {
    sentAt
    way
    recipient
    proof
    receivedBy
    receivedAt
    outsideSystem
  }
  start {
    handedOverAt
    acquaintedAt
    acquaintedBy
    acquaintedByPower
    representative
    representativePower
    startDate
    refused
    outsideSystem
  }
  specialistCandidates {
    id
    positionTitle
    account {
      id
      fullName
    }
  }
  specialists {
    id
    capacityId
  }
  inspectorCandidates {
    id
    roleTitle
    account {
      id
      fullName
    }
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
  }
  fieldRecords {
    id
    kind
    title
    number
    happenedAt
    person
    position
    sourceTitle
    text
    markTitle
    questions
    answers
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
      representativePower
      outsideSystem
    }
    refusal {
      at
      text
      representative
      representativePower
      registryNumber
      registryDate
    }
    copies {
      copy
      title
      way
      deliveredAt
      proof
    }
  }
  violations {
    ...ViolationParts
  }
  prescription {
    id
    version
    number
    date
    state
    stateTitle
    reportBy
    handedOverOn
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
    violations {
      ...ViolationParts
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
  mayFormCommission
  commissions {
    id
    state
    stateTitle
    formedAt
    sessionAt
    place
    protocolNumber
    protocolDate
    findings {
      ...FindingParts
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
  hindrances {
    ...RefusalParts
  }
  correctableFacts {
    fact
    recordId
    title
    recordedAt
  }
  timeline {
    ...TimelineParts
  }
  nextDeadline {
    id
    rule
    title
    clause
    dueDate
    dueAt
    state
    lapsed
    provisional
    workingDaysLeft
    metAt
  }
  thirdPersonRequests {
    id
    version
    state
    stateTitle
    why
    thirdPerson {
      id
      name
    }
    relation
    informationSought
    number
    sentAt
    answeredOn
    answer
    files {
      ...FileParts
    }
    actions {
      ...ActionParts
    }
  }
  originPrescription {
    id
    number
  }
  originInspection {
    id
    number
    stateTitle
    subject {
      id
      name
    }
  }
  draftedAnew {
    id
    number
    stateTitle
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
}`) as unknown as TypedDocumentString<InspectionCaseQuery, InspectionCaseQueryVariables>;
export const InspectionJournalDocument = new TypedDocumentString(`
    query InspectionJournal($id: ID!, $first: Int, $after: String) {
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
}`) as unknown as TypedDocumentString<InspectionJournalQuery, InspectionJournalQueryVariables>;
export const DraftChoicesDocument = new TypedDocumentString(`
    query DraftChoices($subjectKind: SubjectKind, $authorityId: ID) {
  checklists(first: 25, filter: {subjectKind: $subjectKind}) {
    edges {
      node {
        id
        code
        title
        edition
        points {
          id
          number
          text
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  inspectors(first: 100, filter: {authorityId: $authorityId}) {
    edges {
      node {
        id
        roleTitle
        positionTitle
        account {
          id
          fullName
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  specialists(first: 100) {
    edges {
      node {
        id
        positionTitle
        account {
          id
          fullName
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<DraftChoicesQuery, DraftChoicesQueryVariables>;
export const SubjectPrescriptionsDocument = new TypedDocumentString(`
    query SubjectPrescriptions($subjectId: ID!) {
  prescriptions(first: 25, filter: {subjectId: $subjectId}) {
    edges {
      node {
        id
        number
        date
        stateTitle
        reportBy
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<SubjectPrescriptionsQuery, SubjectPrescriptionsQueryVariables>;
export const SearchServicesDocument = new TypedDocumentString(`
    query SearchServices($search: String) {
  publicServices(first: 15, filter: {search: $search}) {
    edges {
      node {
        id
        code
        name
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<SearchServicesQuery, SearchServicesQueryVariables>;
export const InternalMonitoringTableDocument = new TypedDocumentString(`
    query InternalMonitoringTable($filter: InternalMonitoringFilter!, $first: Int, $after: String) {
  internalMonitoringTable(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        bodyId
        body
        year
        quarter
        standing
        standingTitle
        dueDate
        late
        monitoringId
        answered
        violated
        found
        proposals
        awaited
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<InternalMonitoringTableQuery, InternalMonitoringTableQueryVariables>;
export const InternalMonitoringFiguresDocument = new TypedDocumentString(`
    query InternalMonitoringFigures($filter: InternalMonitoringFilter!) {
  internalMonitoringFigures(filter: $filter) {
    standings {
      standing
      title
      count
      late
    }
    points {
      number
      title
      met
      violated
      notApplicable
      unanswered
      found
    }
    proposals {
      kind
      title
      draft
      awaited
      overdue
      fulfilled
      notFulfilled
    }
  }
}
    `) as unknown as TypedDocumentString<InternalMonitoringFiguresQuery, InternalMonitoringFiguresQueryVariables>;
export const InternalMonitoringFindingsDocument = new TypedDocumentString(`
    query InternalMonitoringFindings($filter: InternalMonitoringFilter!, $first: Int, $after: String) {
  internalMonitoringFindings(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        point
        text
        markTitle
        publicService {
          id
          name
        }
        monitoring {
          id
          year
          quarter
          body {
            id
            name
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
    `) as unknown as TypedDocumentString<InternalMonitoringFindingsQuery, InternalMonitoringFindingsQueryVariables>;
export const InternalMonitoringProposalsDocument = new TypedDocumentString(`
    query InternalMonitoringProposals($filter: InternalMonitoringFilter!, $of: MonitoringProposalFilter, $first: Int, $after: String) {
  monitoringProposals(filter: $filter, of: $of, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        kindTitle
        text
        markTitle
        addressee
        reportBy
        state
        stateTitle
        outcome
        monitoring {
          id
          year
          quarter
          body {
            id
            name
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
    `) as unknown as TypedDocumentString<InternalMonitoringProposalsQuery, InternalMonitoringProposalsQueryVariables>;
export const InternalMonitoringOfBodyDocument = new TypedDocumentString(`
    query InternalMonitoringOfBody($id: ID!) {
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
}`) as unknown as TypedDocumentString<InternalMonitoringOfBodyQuery, InternalMonitoringOfBodyQueryVariables>;
export const DeadlineRulesDocument = new TypedDocumentString(`
    query DeadlineRules {
  deadlineRules {
    id
    clause
    title
    whoMustAct
    countedFrom
    length
    unit
    direction
    consequence
  }
}
    `) as unknown as TypedDocumentString<DeadlineRulesQuery, DeadlineRulesQueryVariables>;
export const ComputeDeadlineDocument = new TypedDocumentString(`
    query ComputeDeadline($rule: String!, $from: String!) {
  computeDeadline(rule: $rule, from: $from) {
    rule
    clause
    edition
    unit
    direction
    dueDate
    dueAt
    provisional
    explanation
    days {
      date
      counted
      reason
    }
    notes {
      id
      text
    }
  }
}
    `) as unknown as TypedDocumentString<ComputeDeadlineQuery, ComputeDeadlineQueryVariables>;
export const HalfYearListsDocument = new TypedDocumentString(`
    query HalfYearLists($first: Int, $after: String) {
  halfYearLists(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        year
        half
        state
        stateTitle
        lineCount
        dueDate
        orderNumber
        orderDate
        late
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<HalfYearListsQuery, HalfYearListsQueryVariables>;
export const HalfYearListDocument = new TypedDocumentString(`
    query HalfYearList($id: ID!) {
  halfYearList(id: $id) {
    id
    version
    year
    half
    state
    stateTitle
    lineCount
    scoredCount
    lookedFrom
    lookedTo
    dueDate
    sha256
    orderNumber
    orderDate
    late
    approvedBy
    criteria {
      edition
      source
      listedFrom
    }
    changes {
      id
      kindTitle
      reason
      at
      byName
      subject {
        id
        name
      }
    }
    requests {
      id
      number
      sentOn
      addressee
      text
      answerNumber
      answeredOn
      answer
      subject {
        id
        name
      }
      document {
        id
        urlKk
        urlRu
      }
      files {
        ...FileParts
      }
      answerFiles {
        ...FileParts
      }
    }
    findings {
      ...FindingParts
    }
    deadlines {
      ...DeadlineParts
    }
    documents {
      ...DocumentParts
    }
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
}`) as unknown as TypedDocumentString<HalfYearListQuery, HalfYearListQueryVariables>;
export const HalfYearListLinesDocument = new TypedDocumentString(`
    query HalfYearListLines($first: Int, $after: String, $filter: HalfYearListLineFilter) {
  halfYearListLines(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        position
        score
        level
        levelTitle
        fact
        risk
        subject {
          id
          name
          bin
        }
        control {
          id
          number
          stateTitle
        }
        controlActions {
          ...ActionParts
        }
        reasons {
          id
          reason
          byName
          control {
            id
            number
          }
        }
        offeredReasons {
          id
          number
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
}`) as unknown as TypedDocumentString<HalfYearListLinesQuery, HalfYearListLinesQueryVariables>;
export const BuildHalfYearListDocument = new TypedDocumentString(`
    mutation BuildHalfYearList($year: Int!, $half: Int!, $idempotencyKey: String!) {
  buildHalfYearList(year: $year, half: $half, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<BuildHalfYearListMutation, BuildHalfYearListMutationVariables>;
export const RescoreHalfYearListDocument = new TypedDocumentString(`
    mutation RescoreHalfYearList($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  rescoreHalfYearList(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RescoreHalfYearListMutation, RescoreHalfYearListMutationVariables>;
export const AddListLineDocument = new TypedDocumentString(`
    mutation AddListLine($id: ID!, $input: AddListLineInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  addListLine(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddListLineMutation, AddListLineMutationVariables>;
export const RemoveListLineDocument = new TypedDocumentString(`
    mutation RemoveListLine($id: ID!, $input: RemoveListLineInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  removeListLine(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveListLineMutation, RemoveListLineMutationVariables>;
export const MoveListLineDocument = new TypedDocumentString(`
    mutation MoveListLine($id: ID!, $input: MoveListLineInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  moveListLine(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<MoveListLineMutation, MoveListLineMutationVariables>;
export const AddListReasonDocument = new TypedDocumentString(`
    mutation AddListReason($id: ID!, $input: AddListReasonInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  addListReason(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddListReasonMutation, AddListReasonMutationVariables>;
export const FreezeHalfYearListDocument = new TypedDocumentString(`
    mutation FreezeHalfYearList($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  freezeHalfYearList(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<FreezeHalfYearListMutation, FreezeHalfYearListMutationVariables>;
export const ReopenHalfYearListDocument = new TypedDocumentString(`
    mutation ReopenHalfYearList($id: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  reopenHalfYearList(
    id: $id
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenHalfYearListMutation, ReopenHalfYearListMutationVariables>;
export const ApproveHalfYearListDocument = new TypedDocumentString(`
    mutation ApproveHalfYearList($id: ID!, $input: ApproveHalfYearListInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  approveHalfYearList(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApproveHalfYearListMutation, ApproveHalfYearListMutationVariables>;
export const PublishHalfYearListDocument = new TypedDocumentString(`
    mutation PublishHalfYearList($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  publishHalfYearList(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishHalfYearListMutation, PublishHalfYearListMutationVariables>;
export const SendListRequestDocument = new TypedDocumentString(`
    mutation SendListRequest($id: ID!, $input: SendListRequestInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendListRequest(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SendListRequestMutation, SendListRequestMutationVariables>;
export const RecordListAnswerDocument = new TypedDocumentString(`
    mutation RecordListAnswer($id: ID!, $input: RecordListAnswerInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordListAnswer(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordListAnswerMutation, RecordListAnswerMutationVariables>;
export const RiskCriteriaEditionsDocument = new TypedDocumentString(`
    query RiskCriteriaEditions {
  riskCriteriaEditions {
    id
    edition
    source
    validFrom
    listedFrom
    criteria {
      id
      name
      weight
    }
  }
}
    `) as unknown as TypedDocumentString<RiskCriteriaEditionsQuery, RiskCriteriaEditionsQueryVariables>;
export const ImportRiskCriteriaDocument = new TypedDocumentString(`
    mutation ImportRiskCriteria($input: ImportRiskCriteriaInput!, $idempotencyKey: String!) {
  importRiskCriteria(input: $input, idempotencyKey: $idempotencyKey) {
    id
    edition
  }
}
    `) as unknown as TypedDocumentString<ImportRiskCriteriaMutation, ImportRiskCriteriaMutationVariables>;
export const CaseReferralsDocument = new TypedDocumentString(`
    query CaseReferrals($id: ID!) {
  inspection(id: $id) {
    id
    referrals {
      ...ReferralParts
    }
    referralActions {
      ...ActionParts
    }
  }
}
    fragment ReferralParts on Referral {
  id
  version
  state
  stateTitle
  officials
  signs
  proposedAt
  proposedBy
  decidedAt
  decidedBy
  decisionReason
  competentBody
  number
  answeredAt
  answer
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
}`) as unknown as TypedDocumentString<CaseReferralsQuery, CaseReferralsQueryVariables>;
export const CaseMeasuresDocument = new TypedDocumentString(`
    query CaseMeasures($id: ID!) {
  inspection(id: $id) {
    id
    letterOnMeasures {
      ...LetterParts
    }
    escalation {
      ...EscalationParts
    }
    escalationActions {
      ...ActionParts
    }
  }
}
    fragment EscalationParts on Escalation {
  id
  version
  state
  stateTitle
  establishedAt
  establishedBy
  statement
  missedTerms
  papers {
    id
    addressee
    addresseeTitle
    recipient
    number
    sentAt
    deliveredAt
    proof
    answeredAt
    answer
  }
  findings {
    ...FindingParts
  }
  actions {
    ...ActionParts
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
export const IssueLetterOnMeasuresDocument = new TypedDocumentString(`
    mutation IssueLetterOnMeasures($letterId: ID!, $input: IssueLetterOnMeasuresInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  issueLetterOnMeasures(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<IssueLetterOnMeasuresMutation, IssueLetterOnMeasuresMutationVariables>;
export const RecordLetterReceiptDocument = new TypedDocumentString(`
    mutation RecordLetterReceipt($letterId: ID!, $input: RecordLetterReceiptInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordLetterReceipt(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
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
    mutation ReturnLetterReport($letterId: ID!, $input: ReturnLetterReportInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  returnLetterReport(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnLetterReportMutation, ReturnLetterReportMutationVariables>;
export const RecordLetterReportDocument = new TypedDocumentString(`
    mutation RecordLetterReport($letterId: ID!, $input: RecordLetterReportInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordLetterReport(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordLetterReportMutation, RecordLetterReportMutationVariables>;
export const AcceptPlanRowDocument = new TypedDocumentString(`
    mutation AcceptPlanRow($letterId: ID!, $input: AcceptPlanRowInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acceptPlanRow(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcceptPlanRowMutation, AcceptPlanRowMutationVariables>;
export const ReturnPlanRowDocument = new TypedDocumentString(`
    mutation ReturnPlanRow($letterId: ID!, $input: ReturnPlanRowInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  returnPlanRow(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnPlanRowMutation, ReturnPlanRowMutationVariables>;
export const RecordActionPlanDocument = new TypedDocumentString(`
    mutation RecordActionPlan($letterId: ID!, $input: RecordActionPlanInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordActionPlan(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordActionPlanMutation, RecordActionPlanMutationVariables>;
export const RecordPlanRowInformationDocument = new TypedDocumentString(`
    mutation RecordPlanRowInformation($letterId: ID!, $input: RecordPlanRowInformationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordPlanRowInformation(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordPlanRowInformationMutation, RecordPlanRowInformationMutationVariables>;
export const EstablishNonFulfilmentDocument = new TypedDocumentString(`
    mutation EstablishNonFulfilment($inspectionId: ID!, $input: EstablishNonFulfilmentInput!, $idempotencyKey: String!) {
  establishNonFulfilment(
    inspectionId: $inspectionId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EstablishNonFulfilmentMutation, EstablishNonFulfilmentMutationVariables>;
export const SendEscalationPaperDocument = new TypedDocumentString(`
    mutation SendEscalationPaper($escalationId: ID!, $input: SendEscalationPaperInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendEscalationPaper(
    escalationId: $escalationId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendEscalationPaperMutation, SendEscalationPaperMutationVariables>;
export const RecordEscalationDeliveryDocument = new TypedDocumentString(`
    mutation RecordEscalationDelivery($escalationId: ID!, $input: RecordEscalationDeliveryInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordEscalationDelivery(
    escalationId: $escalationId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordEscalationDeliveryMutation, RecordEscalationDeliveryMutationVariables>;
export const RecordEscalationAnswerDocument = new TypedDocumentString(`
    mutation RecordEscalationAnswer($escalationId: ID!, $input: RecordEscalationAnswerInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordEscalationAnswer(
    escalationId: $escalationId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordEscalationAnswerMutation, RecordEscalationAnswerMutationVariables>;
export const ProposeReferralDocument = new TypedDocumentString(`
    mutation ProposeReferral($inspectionId: ID!, $input: ProposeReferralInput!, $idempotencyKey: String!) {
  proposeReferral(
    inspectionId: $inspectionId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ProposeReferralMutation, ProposeReferralMutationVariables>;
export const SendReferralDocument = new TypedDocumentString(`
    mutation SendReferral($referralId: ID!, $input: SendReferralInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendReferral(
    referralId: $referralId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendReferralMutation, SendReferralMutationVariables>;
export const DeclineReferralDocument = new TypedDocumentString(`
    mutation DeclineReferral($referralId: ID!, $input: DeclineReferralInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  declineReferral(
    referralId: $referralId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DeclineReferralMutation, DeclineReferralMutationVariables>;
export const RecordReferralAnswerDocument = new TypedDocumentString(`
    mutation RecordReferralAnswer($referralId: ID!, $input: RecordReferralAnswerInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordReferralAnswer(
    referralId: $referralId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordReferralAnswerMutation, RecordReferralAnswerMutationVariables>;
export const MonitoringsDocument = new TypedDocumentString(`
    query Monitorings($first: Int, $after: String, $filter: MonitoringFilter) {
  monitorings(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        number
        state
        stateTitle
        periodFrom
        periodTo
        openedAt
        subject {
          id
          name
        }
        authority {
          id
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<MonitoringsQuery, MonitoringsQueryVariables>;
export const MonitoringDocument = new TypedDocumentString(`
    query Monitoring($id: ID!) {
  monitoring(id: $id) {
    ...MonitoringParts
  }
}
    fragment ReferralParts on Referral {
  id
  version
  state
  stateTitle
  officials
  signs
  proposedAt
  proposedBy
  decidedAt
  decidedBy
  decisionReason
  competentBody
  number
  answeredAt
  answer
  actions {
    ...ActionParts
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
fragment MonitoringParts on Monitoring {
  id
  version
  number
  state
  stateTitle
  periodFrom
  periodTo
  openedAt
  openedBy
  summary
  submittedAt
  submittedBy
  returnReason
  decidedAt
  decidedBy
  decisionReason
  authority {
    id
    name
  }
  subject {
    id
    name
    headName
  }
  materials {
    id
    position
    source
    sourceTitle
    lookedOn
    text
    link
    reportId
    complaintId
    rendered
    late
    refused
    recordedBy
    files {
      ...FileParts
    }
  }
  found {
    id
    position
    kind
    kindTitle
    text
    foundBy
    withdrawnAt
    withdrawnReason
    publicService {
      id
      name
    }
    material {
      id
      position
    }
    files {
      ...FileParts
    }
  }
  subjectReports {
    id
    year
    quarter
  }
  subjectComplaints {
    id
    number
    receivedAt
  }
  letter {
    ...LetterParts
  }
  referrals {
    ...ReferralParts
  }
  referralActions {
    ...ActionParts
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
}`) as unknown as TypedDocumentString<MonitoringQuery, MonitoringQueryVariables>;
export const LetterOfMonitoringDocument = new TypedDocumentString(`
    query LetterOfMonitoring($id: ID!) {
  letterOnMeasures(id: $id) {
    id
    monitoring {
      id
    }
    inspection {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LetterOfMonitoringQuery, LetterOfMonitoringQueryVariables>;
export const ReferralOfMonitoringDocument = new TypedDocumentString(`
    query ReferralOfMonitoring($id: ID!) {
  referral(id: $id) {
    id
    monitoring {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReferralOfMonitoringQuery, ReferralOfMonitoringQueryVariables>;
export const OpenMonitoringDocument = new TypedDocumentString(`
    mutation OpenMonitoring($input: OpenMonitoringInput!, $idempotencyKey: String!) {
  openMonitoring(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenMonitoringMutation, OpenMonitoringMutationVariables>;
export const ProposeMonitoringReferralDocument = new TypedDocumentString(`
    mutation ProposeMonitoringReferral($monitoringId: ID!, $input: ProposeReferralInput!, $idempotencyKey: String!) {
  proposeMonitoringReferral(
    monitoringId: $monitoringId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ProposeMonitoringReferralMutation, ProposeMonitoringReferralMutationVariables>;
export const AddMonitoringMaterialDocument = new TypedDocumentString(`
    mutation AddMonitoringMaterial($id: ID!, $input: AddMonitoringMaterialInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  addMonitoringMaterial(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AddMonitoringMaterialMutation, AddMonitoringMaterialMutationVariables>;
export const AddMonitoringFindingDocument = new TypedDocumentString(`
    mutation AddMonitoringFinding($id: ID!, $input: AddMonitoringFindingInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  addMonitoringFinding(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AddMonitoringFindingMutation, AddMonitoringFindingMutationVariables>;
export const WithdrawMonitoringFindingDocument = new TypedDocumentString(`
    mutation WithdrawMonitoringFinding($id: ID!, $input: WithdrawMonitoringFindingInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  withdrawMonitoringFinding(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawMonitoringFindingMutation, WithdrawMonitoringFindingMutationVariables>;
export const SubmitMonitoringDocument = new TypedDocumentString(`
    mutation SubmitMonitoring($id: ID!, $input: SubmitMonitoringInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  submitMonitoring(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SubmitMonitoringMutation, SubmitMonitoringMutationVariables>;
export const ReturnMonitoringDocument = new TypedDocumentString(`
    mutation ReturnMonitoring($id: ID!, $input: ReturnMonitoringInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  returnMonitoring(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnMonitoringMutation, ReturnMonitoringMutationVariables>;
export const SendMonitoringLetterDocument = new TypedDocumentString(`
    mutation SendMonitoringLetter($id: ID!, $input: SendMonitoringLetterInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendMonitoringLetter(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendMonitoringLetterMutation, SendMonitoringLetterMutationVariables>;
export const TakeNoteOfMonitoringDocument = new TypedDocumentString(`
    mutation TakeNoteOfMonitoring($id: ID!, $input: TakeNoteOfMonitoringInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  takeNoteOfMonitoring(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<TakeNoteOfMonitoringMutation, TakeNoteOfMonitoringMutationVariables>;
export const ServiceFigureImportsDocument = new TypedDocumentString(`
    query ServiceFigureImports {
  serviceFigureImports(first: 20) {
    edges {
      cursor
      node {
        id
        fileName
        state
        stateTitle
        percent
        rowsRead
        rowsNew
        rowsChanged
        rowsKnown
        rowsRefused
        failMessage
        startedAt
        startedBy
        cancelAskedAt
        faults {
          id
          line
          field
          message
          value
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceFigureImportsQuery, ServiceFigureImportsQueryVariables>;
export const ServiceComparisonDocument = new TypedDocumentString(`
    query ServiceComparison($from: CalendarDate!, $to: CalendarDate!, $publicServiceId: ID) {
  serviceComparison(from: $from, to: $to, publicServiceId: $publicServiceId) {
    explanation
    compared
    median
    threshold
    providers {
      subjectId
      name
      rendered
      late
      refused
      share
      earlierShare
      reasons {
        kind
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceComparisonQuery, ServiceComparisonQueryVariables>;
export const ServiceFiguresDocument = new TypedDocumentString(`
    query ServiceFigures($subjectId: ID!, $from: CalendarDate!, $to: CalendarDate!, $publicServiceId: ID, $first: Int!, $after: String) {
  serviceFigures(
    subjectId: $subjectId
    from: $from
    to: $to
    publicServiceId: $publicServiceId
    first: $first
    after: $after
  ) {
    edges {
      node {
        service {
          id
          code
          name
        }
        month
        rendered
        late
        refused
        fileName
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceFiguresQuery, ServiceFiguresQueryVariables>;
export const CancelServiceFiguresDocument = new TypedDocumentString(`
    mutation CancelServiceFigures($id: ID!, $idempotencyKey: String!) {
  cancelServiceFigures(id: $id, idempotencyKey: $idempotencyKey) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<CancelServiceFiguresMutation, CancelServiceFiguresMutationVariables>;
export const KeepSignedOriginalDocument = new TypedDocumentString(`
    mutation KeepSignedOriginal($documentId: ID!, $input: KeepSignedOriginalInput!, $idempotencyKey: String!) {
  keepSignedOriginal(
    documentId: $documentId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<KeepSignedOriginalMutation, KeepSignedOriginalMutationVariables>;
export const RecordPaperReceiptDocument = new TypedDocumentString(`
    mutation RecordPaperReceipt($documentId: ID!, $input: RecordPaperReceiptInput!, $idempotencyKey: String!) {
  recordPaperReceipt(
    documentId: $documentId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordPaperReceiptMutation, RecordPaperReceiptMutationVariables>;
export const PaperBatchesDocument = new TypedDocumentString(`
    query PaperBatches($first: Int, $after: String) {
  paperBatches(first: $first, after: $after) {
    edges {
      cursor
      node {
        ...PaperBatchParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment PaperBatchParts on PaperBatch {
  id
  kind
  kindTitle
  state
  stateTitle
  total
  made
  refused
  askedAt
  endedAt
  url
}`) as unknown as TypedDocumentString<PaperBatchesQuery, PaperBatchesQueryVariables>;
export const PaperBatchDocument = new TypedDocumentString(`
    query PaperBatch($id: ID!) {
  paperBatch(id: $id) {
    ...PaperBatchParts
    actions {
      ...ActionParts
    }
    items {
      id
      position
      name
      state
      stateTitle
      subject {
        id
        name
      }
      document {
        id
        number
        urlKk
        urlRu
      }
      refusals {
        clause
        code
        message
      }
    }
  }
}
    fragment PaperBatchParts on PaperBatch {
  id
  kind
  kindTitle
  state
  stateTitle
  total
  made
  refused
  askedAt
  endedAt
  url
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
}`) as unknown as TypedDocumentString<PaperBatchQuery, PaperBatchQueryVariables>;
export const InspectionIdsDocument = new TypedDocumentString(`
    query InspectionIds($first: Int, $after: String, $filter: InspectionFilter) {
  inspections(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<InspectionIdsQuery, InspectionIdsQueryVariables>;
export const MakePapersDocument = new TypedDocumentString(`
    mutation MakePapers($input: MakePapersInput!, $idempotencyKey: String!) {
  makePapers(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<MakePapersMutation, MakePapersMutationVariables>;
export const CancelPapersDocument = new TypedDocumentString(`
    mutation CancelPapers($id: ID!, $idempotencyKey: String!) {
  cancelPapers(id: $id, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelPapersMutation, CancelPapersMutationVariables>;
export const SubjectsDocument = new TypedDocumentString(`
    query Subjects($first: Int, $after: String, $filter: InspectedSubjectFilter) {
  inspectedSubjects(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        name
        bin
        kind
        kindTitle
        headName
        territory {
          id
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<SubjectsQuery, SubjectsQueryVariables>;
export const SubjectDocument = new TypedDocumentString(`
    query Subject($id: ID!) {
  inspectedSubject(id: $id) {
    id
    version
    kind
    kindTitle
    bin
    name
    nameKk
    nameRu
    nameEn
    headName
    headPosition
    address
    phone
    email
    territory {
      id
      name
      code
    }
    parent {
      id
      name
    }
    authority {
      id
      name
    }
    succession {
      ...SuccessionParts
      successor {
        id
        name
      }
    }
    predecessors {
      ...SuccessionParts
      predecessor {
        id
        name
      }
    }
  }
}
    fragment SuccessionParts on SubjectSuccession {
  id
  kindTitle
  actNumber
  actDate
  effectiveOn
  enteredAt
  enteredBy
}`) as unknown as TypedDocumentString<SubjectQuery, SubjectQueryVariables>;
export const RegisterSubjectDocument = new TypedDocumentString(`
    mutation RegisterSubject($input: InspectedSubjectInput!, $idempotencyKey: String!) {
  registerSubject(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<RegisterSubjectMutation, RegisterSubjectMutationVariables>;
export const ReviseSubjectDocument = new TypedDocumentString(`
    mutation ReviseSubject($id: ID!, $input: InspectedSubjectInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  reviseSubject(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReviseSubjectMutation, ReviseSubjectMutationVariables>;
export const TerritoriesDocument = new TypedDocumentString(`
    query Territories($first: Int, $after: String, $filter: TerritoryFilter) {
  territories(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        code
        level
        name
        nameKk
        nameRu
        parent {
          id
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<TerritoriesQuery, TerritoriesQueryVariables>;
export const ActingPersonsDocument = new TypedDocumentString(`
    query ActingPersons($first: Int, $after: String) {
  actingPersons(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        roleTitle
        version
        orderNumber
        orderDate
        validFrom
        validTo
        current
        account {
          id
          fullName
        }
        authority {
          id
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ActingPersonsQuery, ActingPersonsQueryVariables>;
export const AppointmentCandidatesDocument = new TypedDocumentString(`
    query AppointmentCandidates {
  inspectors(first: 100) {
    edges {
      node {
        id
        roleTitle
        positionTitle
        account {
          id
          fullName
        }
        authority {
          id
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<AppointmentCandidatesQuery, AppointmentCandidatesQueryVariables>;
export const AppointActingPersonDocument = new TypedDocumentString(`
    mutation AppointActingPerson($input: AppointActingPersonInput!, $idempotencyKey: String!) {
  appointActingPerson(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<AppointActingPersonMutation, AppointActingPersonMutationVariables>;
export const EndActingDocument = new TypedDocumentString(`
    mutation EndActing($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  endActing(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EndActingMutation, EndActingMutationVariables>;
export const ApiTokensDocument = new TypedDocumentString(`
    query ApiTokens($first: Int, $after: String) {
  apiTokens(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        version
        name
        scopes
        createdAt
        validTo
        withdrawnAt
        lastUsedAt
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
}`) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($input: CreateApiTokenInput!, $idempotencyKey: String!) {
  createApiToken(input: $input, idempotencyKey: $idempotencyKey) {
    secret
    token {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const WithdrawApiTokenDocument = new TypedDocumentString(`
    mutation WithdrawApiToken($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  withdrawApiToken(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawApiTokenMutation, WithdrawApiTokenMutationVariables>;
export const ReportDutiesDocument = new TypedDocumentString(`
    query ReportDuties($year: Int!, $quarter: Int!, $first: Int, $after: String) {
  reportDuties(year: $year, quarter: $quarter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        form
        clause
        addressee
        dueDate
        termClause
        late
        overdue
        body {
          id
          name
        }
        report {
          id
          state
          stateTitle
          submittedAt
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ReportDutiesQuery, ReportDutiesQueryVariables>;
export const ReportFormsDocument = new TypedDocumentString(`
    query ReportForms {
  reportForms {
    id
    code
    edition
    title
  }
}
    `) as unknown as TypedDocumentString<ReportFormsQuery, ReportFormsQueryVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($id: ID!) {
  report(id: $id) {
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
    body {
      id
      name
    }
    form {
      id
      code
      title
      edition
      sections {
        key
        title
      }
    }
    noteFiles {
      ...FileParts
    }
    deadlines {
      ...DeadlineParts
    }
    rows {
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
    }
    warnings {
      relation
      message
      expected
      actual
      rowKey
      month
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
}`) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const ReportJournalDocument = new TypedDocumentString(`
    query ReportJournal($id: ID!, $first: Int, $after: String) {
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
export const AcceptReportDocument = new TypedDocumentString(`
    mutation AcceptReport($reportId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acceptReport(
    reportId: $reportId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcceptReportMutation, AcceptReportMutationVariables>;
export const ReturnReportDocument = new TypedDocumentString(`
    mutation ReturnReport($reportId: ID!, $remarks: [ReportRemarkInput!]!, $idempotencyKey: String!, $expectedVersion: Int!) {
  returnReport(
    reportId: $reportId
    remarks: $remarks
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnReportMutation, ReturnReportMutationVariables>;
export const ReportAggregateDocument = new TypedDocumentString(`
    query ReportAggregate($form: String!, $year: Int!, $quarter: Int, $month: Int, $territoryCode: String, $bodyId: ID) {
  reportAggregate(
    form: $form
    year: $year
    quarter: $quarter
    month: $month
    territoryCode: $territoryCode
    bodyId: $bodyId
  ) {
    title
    year
    quarter
    reportCount
    form {
      id
      sections {
        key
        title
      }
    }
    rows {
      key
      number
      title
      level
      stock
      value
      standing
      parts
    }
  }
}
    `) as unknown as TypedDocumentString<ReportAggregateQuery, ReportAggregateQueryVariables>;
export const ReportAggregatePartsDocument = new TypedDocumentString(`
    query ReportAggregateParts($form: String!, $year: Int!, $quarter: Int, $month: Int, $key: String!, $territoryCode: String, $bodyId: ID, $first: Int, $after: String) {
  reportAggregateParts(
    form: $form
    year: $year
    quarter: $quarter
    month: $month
    key: $key
    territoryCode: $territoryCode
    bodyId: $bodyId
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        month
        value
        body {
          id
          name
        }
        report {
          id
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ReportAggregatePartsQuery, ReportAggregatePartsQueryVariables>;
export const OwnTerritoryDocument = new TypedDocumentString(`
    query OwnTerritory {
  viewer {
    capacity {
      id
      authority {
        id
        territory {
          id
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnTerritoryQuery, OwnTerritoryQueryVariables>;
export const YearScoresDocument = new TypedDocumentString(`
    query YearScores($first: Int, $after: String) {
  yearScores(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        year
        state
        stateTitle
        lineCount
        computedAt
        orderNumber
        orderDate
        edition {
          id
          edition
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<YearScoresQuery, YearScoresQueryVariables>;
export const YearScoreDocument = new TypedDocumentString(`
    query YearScore($id: ID!) {
  yearScore(id: $id) {
    id
    version
    year
    state
    stateTitle
    lineCount
    lastTerm
    computedAt
    sha256
    orderNumber
    orderDate
    sealedBy
    edition {
      id
      edition
      source
      official
      draft
      criteria {
        id
        source
        name
        weight
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
}`) as unknown as TypedDocumentString<YearScoreQuery, YearScoreQueryVariables>;
export const YearScoreLinesDocument = new TypedDocumentString(`
    query YearScoreLines($first: Int, $after: String, $filter: YearScoreLineFilter) {
  yearScoreLines(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        points
        place
        body {
          id
          name
          bin
        }
        score {
          id
          year
          stateTitle
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<YearScoreLinesQuery, YearScoreLinesQueryVariables>;
export const YearScorePartsDocument = new TypedDocumentString(`
    query YearScoreParts($first: Int, $filter: YearScoreLineFilter) {
  yearScoreLines(first: $first, filter: $filter) {
    nodes {
      id
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
}
    `) as unknown as TypedDocumentString<YearScorePartsQuery, YearScorePartsQueryVariables>;
export const YearScoreFactsDocument = new TypedDocumentString(`
    query YearScoreFacts($lineId: ID!, $source: ScoreSource!, $first: Int, $after: String) {
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
    `) as unknown as TypedDocumentString<YearScoreFactsQuery, YearScoreFactsQueryVariables>;
export const WeighYearScoreDocument = new TypedDocumentString(`
    query WeighYearScore($id: ID!, $weights: [ScoreWeightInput!]!, $first: Int!, $skip: Int!) {
  weighYearScore(id: $id, weights: $weights, first: $first, skip: $skip) {
    count
    moved
    bodies {
      bodyId
      name
      points
      place
      presentPoints
      presentPlace
    }
  }
}
    `) as unknown as TypedDocumentString<WeighYearScoreQuery, WeighYearScoreQueryVariables>;
export const ScoreEditionsDocument = new TypedDocumentString(`
    query ScoreEditions {
  scoreEditions {
    id
    edition
    source
    official
    draft
    validFrom
    enteredBy
    criteria {
      id
      name
      weight
    }
  }
}
    `) as unknown as TypedDocumentString<ScoreEditionsQuery, ScoreEditionsQueryVariables>;
export const BuildYearScoreDocument = new TypedDocumentString(`
    mutation BuildYearScore($year: Int!, $idempotencyKey: String!) {
  buildYearScore(year: $year, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<BuildYearScoreMutation, BuildYearScoreMutationVariables>;
export const RescoreYearDocument = new TypedDocumentString(`
    mutation RescoreYear($id: ID!, $editionId: ID, $idempotencyKey: String!, $expectedVersion: Int!) {
  rescoreYear(
    id: $id
    editionId: $editionId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RescoreYearMutation, RescoreYearMutationVariables>;
export const SealYearScoreDocument = new TypedDocumentString(`
    mutation SealYearScore($id: ID!, $input: SealYearScoreInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sealYearScore(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SealYearScoreMutation, SealYearScoreMutationVariables>;
export const ImportScoreCriteriaDocument = new TypedDocumentString(`
    mutation ImportScoreCriteria($input: ImportScoreCriteriaInput!, $idempotencyKey: String!) {
  importScoreCriteria(input: $input, idempotencyKey: $idempotencyKey) {
    id
    edition
  }
}
    `) as unknown as TypedDocumentString<ImportScoreCriteriaMutation, ImportScoreCriteriaMutationVariables>;
export const SaveScoreWeightsDocument = new TypedDocumentString(`
    mutation SaveScoreWeights($input: SaveScoreWeightsInput!, $idempotencyKey: String!) {
  saveScoreWeights(input: $input, idempotencyKey: $idempotencyKey) {
    id
    edition
  }
}
    `) as unknown as TypedDocumentString<SaveScoreWeightsMutation, SaveScoreWeightsMutationVariables>;
export const CaseSecretsDocument = new TypedDocumentString(`
    query CaseSecrets($id: ID!) {
  inspection(id: $id) {
    id
    secrecyActions {
      ...ActionParts
    }
    markedThings {
      ...MarkParts
    }
    secretDisclosures {
      id
      things
      law
      article
      recipient
      reason
      what
      disclosedAt
      disclosedBy
      document {
        ...DocumentParts
      }
    }
  }
}
    fragment MarkParts on MarkedThing {
  id
  thing
  thingId
  thingTitle
  title
  mark
  markTitle
  law
  reason
  ofSubject
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
}`) as unknown as TypedDocumentString<CaseSecretsQuery, CaseSecretsQueryVariables>;
export const MarkThingDocument = new TypedDocumentString(`
    mutation MarkThing($inspectionId: ID!, $input: MarkThingInput!, $idempotencyKey: String!) {
  markThing(
    inspectionId: $inspectionId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<MarkThingMutation, MarkThingMutationVariables>;
export const LiftMarkDocument = new TypedDocumentString(`
    mutation LiftMark($markId: ID!, $input: LiftMarkInput!, $idempotencyKey: String!) {
  liftMark(markId: $markId, input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<LiftMarkMutation, LiftMarkMutationVariables>;
export const DiscloseSecretDocument = new TypedDocumentString(`
    mutation DiscloseSecret($inspectionId: ID!, $input: DiscloseSecretInput!, $idempotencyKey: String!) {
  discloseSecret(
    inspectionId: $inspectionId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<DiscloseSecretMutation, DiscloseSecretMutationVariables>;
export const CaseSpecialistsDocument = new TypedDocumentString(`
    query CaseSpecialists($id: ID!) {
  inspection(id: $id) {
    id
    specialists {
      ...SpecialistParts
    }
    specialistMaterials {
      ...FileParts
    }
    specialistActions {
      ...ActionParts
    }
    conclusions {
      ...ConclusionParts
    }
  }
}
    fragment SpecialistParts on InspectionSpecialist {
  id
  kindTitle
  fullName
  position
  letIn
  employer {
    id
    name
  }
}
fragment ConclusionParts on SpecialistConclusion {
  id
  version
  state
  stateTitle
  fullName
  question
  dueDate
  askedAt
  askedBy
  text
  givenAt
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
}`) as unknown as TypedDocumentString<CaseSpecialistsQuery, CaseSpecialistsQueryVariables>;
export const AskConclusionDocument = new TypedDocumentString(`
    mutation AskConclusion($specialistId: ID!, $input: AskConclusionInput!, $idempotencyKey: String!) {
  askConclusion(
    specialistId: $specialistId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AskConclusionMutation, AskConclusionMutationVariables>;
export const GiveConclusionDocument = new TypedDocumentString(`
    mutation GiveConclusion($conclusionId: ID!, $input: GiveConclusionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  giveConclusion(
    conclusionId: $conclusionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<GiveConclusionMutation, GiveConclusionMutationVariables>;
export const SpecialistsDocument = new TypedDocumentString(`
    query Specialists($first: Int, $after: String) {
  specialists(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        positionTitle
        account {
          id
          fullName
        }
        employer {
          id
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<SpecialistsQuery, SpecialistsQueryVariables>;
export const RegisterSpecialistDocument = new TypedDocumentString(`
    mutation RegisterSpecialist($input: RegisterSpecialistInput!, $idempotencyKey: String!) {
  registerSpecialist(input: $input, idempotencyKey: $idempotencyKey) {
    capacityId
    password
  }
}
    `) as unknown as TypedDocumentString<RegisterSpecialistMutation, RegisterSpecialistMutationVariables>;
export const GiveFirstPasswordDocument = new TypedDocumentString(`
    mutation GiveFirstPassword($capacityId: ID!, $idempotencyKey: String!) {
  giveFirstPassword(capacityId: $capacityId, idempotencyKey: $idempotencyKey) {
    capacityId
    password
  }
}
    `) as unknown as TypedDocumentString<GiveFirstPasswordMutation, GiveFirstPasswordMutationVariables>;
export const InspectorLoadsDocument = new TypedDocumentString(`
    query InspectorLoads($first: Int!, $after: String) {
  inspectorLoads(first: $first, after: $after) {
    edges {
      node {
        id
        fullName
        positionTitle
        drafts
        namedCases
        complaints
        openTerms
        overdueTerms
        termsInLeave
        leaves {
          id
          version
          firstDay
          lastDay
          reason
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<InspectorLoadsQuery, InspectorLoadsQueryVariables>;
export const EnterStaffLeaveDocument = new TypedDocumentString(`
    mutation EnterStaffLeave($input: EnterStaffLeaveInput!, $idempotencyKey: String!) {
  enterStaffLeave(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<EnterStaffLeaveMutation, EnterStaffLeaveMutationVariables>;
export const WithdrawStaffLeaveDocument = new TypedDocumentString(`
    mutation WithdrawStaffLeave($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $reason: String!) {
  withdrawStaffLeave(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    reason: $reason
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawStaffLeaveMutation, WithdrawStaffLeaveMutationVariables>;
export const HandOverWorkDocument = new TypedDocumentString(`
    mutation HandOverWork($input: HandOverWorkInput!, $idempotencyKey: String!) {
  handOverWork(input: $input, idempotencyKey: $idempotencyKey) {
    id
    namedCases
  }
}
    `) as unknown as TypedDocumentString<HandOverWorkMutation, HandOverWorkMutationVariables>;
export const SubjectReorganisationsDocument = new TypedDocumentString(`
    query SubjectReorganisations($first: Int, $after: String, $subjectId: ID!) {
  subjectReorganisations(
    first: $first
    after: $after
    filter: {subjectId: $subjectId}
  ) {
    edges {
      cursor
      node {
        id
        version
        state
        stateTitle
        kindTitle
        actNumber
        actDate
        effectiveOn
        enteredAt
        enteredBy
        confirmedAt
        confirmedBy
        endedAt
        endedBy
        endReason
        successor {
          id
          name
        }
        predecessors {
          ...ReorganisedParts
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
    fragment ReorganisedParts on ReorganisedSubject {
  id
  subject {
    id
    name
  }
  openCases
  openCaseNumbers
  openPrescriptions
  openReports
  people
  peopleNames
  subordinates
  doneMeanwhile {
    id
    entry {
      id
      at
      actorName
      title
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
}`) as unknown as TypedDocumentString<SubjectReorganisationsQuery, SubjectReorganisationsQueryVariables>;
export const DraftReorganisationsDocument = new TypedDocumentString(`
    query DraftReorganisations($first: Int, $after: String) {
  subjectReorganisations(first: $first, after: $after, filter: {state: DRAFT}) {
    edges {
      cursor
      node {
        id
        kindTitle
        actNumber
        actDate
        enteredBy
        successor {
          id
          name
        }
        predecessors {
          id
          subject {
            id
            name
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
    `) as unknown as TypedDocumentString<DraftReorganisationsQuery, DraftReorganisationsQueryVariables>;
export const RecordSuccessionDocument = new TypedDocumentString(`
    mutation RecordSuccession($input: SuccessionInput!, $idempotencyKey: String!) {
  recordSuccession(input: $input, idempotencyKey: $idempotencyKey) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordSuccessionMutation, RecordSuccessionMutationVariables>;
export const ConfirmSuccessionDocument = new TypedDocumentString(`
    mutation ConfirmSuccession($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  confirmSuccession(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ConfirmSuccessionMutation, ConfirmSuccessionMutationVariables>;
export const DropSuccessionDocument = new TypedDocumentString(`
    mutation DropSuccession($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $reason: String!) {
  dropSuccession(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    reason: $reason
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DropSuccessionMutation, DropSuccessionMutationVariables>;
export const WithdrawSuccessionDocument = new TypedDocumentString(`
    mutation WithdrawSuccession($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $reason: String!) {
  withdrawSuccession(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    reason: $reason
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawSuccessionMutation, WithdrawSuccessionMutationVariables>;
export const SendThirdPersonRequestDocument = new TypedDocumentString(`
    mutation SendThirdPersonRequest($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: SendThirdPersonRequestInput!) {
  sendThirdPersonRequest(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SendThirdPersonRequestMutation, SendThirdPersonRequestMutationVariables>;
export const RecordThirdPersonAnswerDocument = new TypedDocumentString(`
    mutation RecordThirdPersonAnswer($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordThirdPersonAnswerInput!) {
  recordThirdPersonAnswer(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordThirdPersonAnswerMutation, RecordThirdPersonAnswerMutationVariables>;
export const WaitingDocument = new TypedDocumentString(`
    query Waiting($first: Int, $after: String, $filter: WaitingFilter) {
  waiting(first: $first, after: $after, filter: $filter) {
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
    totals {
      overdue
      dueSoon
      running
      undated
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
}`) as unknown as TypedDocumentString<WaitingQuery, WaitingQueryVariables>;
export const RemindersDocument = new TypedDocumentString(`
    query Reminders($first: Int, $after: String) {
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
}`) as unknown as TypedDocumentString<RemindersQuery, RemindersQueryVariables>;
