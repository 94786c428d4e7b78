/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
  /** Language of the fact and the risk; left out where they are written in both. */
  wordedIn?: ListWording | null | undefined;
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

export type CaseShareInput = {
  caseId: string | number;
  /** inspection or complaint. */
  caseKind: string;
  successorId: string | number;
};

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
  /** Specialists who take part no more: their access ends with the registration of the act. */
  releasedSpecialistIds?: Array<string | number>;
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
  | 'GIVEN'
  | 'LAPSED';

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

export type CorrectIncomingPaperInput = {
  /** It should not have been entered at all: the number stays and is given to nothing else. */
  annul?: boolean;
  /** Files of it that belong to something else: they are laid aside and stay readable. */
  asideFileIds?: Array<string | number>;
  /** What belongs to it and came with it. */
  fileIds?: Array<string | number>;
  /** Left out, it stays; of an answer that a step of a case took in it stays always. */
  kind?: RecordedPaperKind | null | undefined;
  reason: string;
  receivedAt: string;
  /** Left out, it stays; of an answer that a step of a case took in it stays always. */
  sender?: string | null | undefined;
  /** The number that it bears. */
  senderNumber?: string | null | undefined;
  /** What it says. */
  text: string;
};

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
  | 'RECALLED'
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
  | 'REFUSED'
  | 'REPLACED';

export type FieldRecordKind =
  | 'HEARING'
  | 'PUBLIC_MONITORING';

export type FigureImportState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'RUNNING';

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
  /** What one decree moved; left out, an act stands once, by the last decree in force that moved its date. */
  decreeId?: string | number | null | undefined;
  /** One of them, as the list of work leads to it. */
  id?: string | number | null | undefined;
  /** Only those that wait for a decision. */
  undecided?: boolean | null | undefined;
};

/** What followed from the earlier date. */
export type FollowedActKind =
  | 'APPOINTMENT'
  | 'ESCALATION'
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
  date?: string | null | undefined;
  fileIds: Array<string | number>;
  /** Of a paper that was drawn up elsewhere, with its date and file; left out, it is drawn up here. */
  number?: string | null | undefined;
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

/** What came in. */
export type IncomingKind =
  | 'ACTION_PLAN'
  | 'COMPLAINT'
  | 'COURT_PAPER'
  | 'ESCALATION_ANSWER'
  | 'EXPLANATION'
  | 'EXTENSION_REQUEST'
  | 'FORWARDING_ANSWER'
  | 'LETTER_REPORT'
  | 'LIST_ANSWER'
  | 'OBJECTION'
  | 'PLAN_ROW_INFORMATION'
  | 'PROSECUTOR_PAPER'
  | 'REFERRAL_ANSWER'
  | 'REMEDIATION_INFORMATION'
  | 'REQUEST_ANSWER'
  | 'STATE_BODY_PAPER'
  | 'THIRD_PERSON_ANSWER'
  | 'THIRD_PERSON_PAPER';

export type IncomingPaperFilter = {
  kind?: IncomingKind | null | undefined;
  /** A number, its beginning, or the running number. */
  search?: string | null | undefined;
  year?: number | null | undefined;
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
  /** From which day it is: its duties to report begin with the quarter of that day (61 to 63), though never before the first quarter that the system asked reports of. Left out: the day of its entry; in a change, what stands. */
  beganOn?: string | null | undefined;
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
  /** Cases about it, and those that it leads on as the legal successor of whom they are about. */
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

export type LiftMarkInput = {
  reason: string;
};

export type ListWording =
  | 'KK'
  | 'RU';

export type LoadReportFormInput = {
  /** The file as text: JSON in UTF-8. */
  content: string;
  /** Why the other one is taken back. */
  reason?: string | null | undefined;
  /** An edition that has not begun, in whose place this one comes. */
  replaces?: string | number | null | undefined;
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
  /** What `thing` names: the point of the checklist for FINDING, else the file, answer, request, record, objection, protocol, conclusion, information or report. */
  thingId: string | number;
};

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

export type MonitoringFilter = {
  /** Beginning of the number, or words of the name of the subject. */
  search?: string | null | undefined;
  state?: Array<MonitoringState> | null | undefined;
  /** Of it, or of one in whose place it stands as the legal successor. */
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
  /** What was done against the law. */
  essence?: string | null | undefined;
  /** Of a record that was drawn up elsewhere; left out, it is drawn up here and says the essence. */
  number?: string | null | undefined;
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

export type OutgoingPaperFilter = {
  kind?: DocumentKind | null | undefined;
  /** A number, its beginning, or the running number. */
  search?: string | null | undefined;
  year?: number | null | undefined;
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

/** What becomes of somebody who acts for a body that ends: goes over to the successor, is one of several heads of whom one is named, acts no more. */
export type Passage =
  | 'ENDS'
  | 'GOES_OVER'
  | 'TO_BE_CHOSEN';

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
  /** Of a mark of the registry: its number; as recorded where left out. */
  number?: string | null | undefined;
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
  /** Why both hold, where a point falls and the results are objective, or all is rejected and they are not. */
  contradictionReason?: string | null | undefined;
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
  /** The paper itself, scanned. */
  fileIds?: Array<string | number>;
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
  /** When the session in fact began, where that was before its hour, or is entered on a later day. */
  beganAt?: string | null | undefined;
  presentSeatIds: Array<string | number>;
};

export type RecordChecklistAnswerInput = {
  answer: ChecklistAnswerKind;
  /** When it was given, where it is sent later: a phone had no network. Left out, it is given now. */
  answeredAt?: string | null | undefined;
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

export type RecordIncomingPaperInput = {
  fileIds: Array<string | number>;
  /** The case that it is about. */
  inspectionId: string | number;
  kind: RecordedPaperKind;
  receivedAt: string;
  /** Who sent it: the court, the prosecutor’s office, the body, the person. */
  sender: string;
  /** The number that it bears. */
  senderNumber?: string | null | undefined;
  /** What it says. */
  text: string;
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
  /** Why nothing that proves it goes with it: asked for after a control activity (clause 57). */
  noProofReason?: string | null | undefined;
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

/** Of whoever took an act for the subject: by what power. */
export type RecordRepresentativePowerInput = {
  representative: string;
  representativePower: string;
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
  registryDate?: string | null | undefined;
  /** Of the registry’s mark, with its date; left out while the papers have not been there. */
  registryNumber?: string | null | undefined;
  /** Left out: the head of the inspected body. */
  representative?: string | null | undefined;
  /** The head needs none. */
  representativePower?: string | null | undefined;
  text: string;
};

/** Mark of the subject’s registry on the protocol of refusal (clause 24; D14). */
export type RecordResultActRegistryMarkInput = {
  registryDate: string;
  registryNumber: string;
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

/** Papers that no step of a case takes in. */
export type RecordedPaperKind =
  | 'COURT_PAPER'
  | 'PROSECUTOR_PAPER'
  | 'STATE_BODY_PAPER'
  | 'THIRD_PERSON_PAPER';

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
  /** It was looked at beside one of the same person, words, day and body: two papers came. */
  isAnother?: boolean;
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

/** Somebody of an inspected body who is to sign in for it. */
export type RegisterSubjectPersonInput = {
  email: string;
  fullName: string;
  positionEn: string;
  positionKk: string;
  positionRu: string;
  /** Of a head: whoever leads the body till now acts for it no more. */
  replacesHead?: boolean | null | undefined;
  role: SubjectRole;
  subjectId: string | number;
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

export type ReportFormDifference =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type ReportFormPart =
  | 'FILER'
  | 'RELATION'
  | 'ROW';

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

export type SendEscalationRecallInput = {
  /** The paper that is withdrawn. */
  paperId: string | number;
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
  /** By when the answer is asked for. */
  answerBy?: string | null | undefined;
  /** Of a letter that was registered on paper elsewhere; left out, the request is issued here under the office’s next number. */
  number?: string | null | undefined;
  /** When that letter went out; today where left out. */
  sentOn?: string | null | undefined;
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

/** As what somebody acts for an inspected body. */
export type SubjectRole =
  | 'INTERNAL_CONTROL'
  | 'OBJECT_HEAD'
  | 'REPORTS_CLERK'
  | 'SUBJECT_HEAD';

export type SubmitMonitoringInput = {
  /** What follows from the monitoring. */
  summary: string;
};

export type SuccessionInput = {
  actDate: string;
  actNumber: string;
  /** The day from which the successor stands in their place. */
  effectiveOn: string;
  /** Of a division: who succeeds beside the first one; open cases are shared out among them all when it is confirmed. */
  furtherSuccessorIds?: Array<string | number> | null | undefined;
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


export type AgencyAssignmentsQuery = { agencyAssignments: { edges: Array<{ node: { withdrawalReason: string | null, id: string, version: number, state: AgencyAssignmentState, stateTitle: string, number: string, date: string, reason: string, givenBy: string, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, territorialAuthority: { id: string, name: string }, actions: Array<{ name: string, allowed: boolean }>, subject: { id: string, name: string }, people: Array<{ fullName: string, positionTitle: string, capacity: { id: string } }>, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type SubjectAssignmentsQueryVariables = Exact<{
  subjectId: string | number;
}>;


export type SubjectAssignmentsQuery = { agencyAssignments: { edges: Array<{ node: { id: string, version: number, state: AgencyAssignmentState, stateTitle: string, number: string, date: string, reason: string, givenBy: string, subject: { id: string, name: string }, people: Array<{ fullName: string, positionTitle: string, capacity: { id: string } }>, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AssignmentChoicesQueryVariables = Exact<{
  authorityId?: string | number | null | undefined;
}>;


export type AssignmentChoicesQuery = { inspectors: { edges: Array<{ node: { id: string, positionTitle: string, leaveFrom: string | null, leaveUntil: string | null, account: { id: string, fullName: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AssignmentPartsFragment = { id: string, version: number, state: AgencyAssignmentState, stateTitle: string, number: string, date: string, reason: string, givenBy: string, subject: { id: string, name: string }, people: Array<{ fullName: string, positionTitle: string, capacity: { id: string } }>, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> };

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


export type DecreePreviewQuery = { decreePreview: { touched: number, moving: number, resumptions: number } };

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


export type FollowedActsQuery = { followedActs: { edges: Array<{ cursor: string, node: { id: string, version: number, kind: FollowedActKind, kindTitle: string, actNumber: string | null, title: string, caseKind: string, caseNumber: string, inspectionId: string | null, earlierDueDate: string, dateNow: string, decision: FollowedActDecision | null, decisionReason: string | null, decidedBy: string | null, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, decree: { id: string, number: string, kindTitle: string, date: string, decreedOn: string, source: string, reason: string, takenBackBy: { id: string, reason: string } | null, takesBack: { id: string } | null } | null }>, decree: { id: string, number: string, takenBackBy: { id: string, reason: string } | null } | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type DecideFollowedActMutationVariables = Exact<{
  id: string | number;
  decision: FollowedActDecision;
  reason: string;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type DecideFollowedActMutation = { decideFollowedAct: { id: string, version: number } };

export type CaseImportPartsFragment = { id: string, version: number, fileName: string, state: CaseImportState, stateTitle: string, rowsTotal: number, rowsRead: number, rowsTaken: number, rowsKnown: number, rowsRefused: number, failure: string | null, uploadedAt: string, uploadedBy: string, cancelAskedAt: string | null };

export type CaseImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CaseImportsQuery = { caseImports: { edges: Array<{ cursor: string, node: { id: string, version: number, fileName: string, state: CaseImportState, stateTitle: string, rowsTotal: number, rowsRead: number, rowsTaken: number, rowsKnown: number, rowsRefused: number, failure: string | null, uploadedAt: string, uploadedBy: string, cancelAskedAt: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CaseImportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseImportPageQuery = { caseImport: { sha256: string, id: string, version: number, fileName: string, state: CaseImportState, stateTitle: string, rowsTotal: number, rowsRead: number, rowsTaken: number, rowsKnown: number, rowsRefused: number, failure: string | null, uploadedAt: string, uploadedBy: string, cancelAskedAt: string | null } | null };

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
  expectedVersion: number;
}>;


export type StartCaseImportMutation = { startCaseImport: { id: string, version: number, fileName: string, state: CaseImportState, stateTitle: string, rowsTotal: number, rowsRead: number, rowsTaken: number, rowsKnown: number, rowsRefused: number, failure: string | null, uploadedAt: string, uploadedBy: string, cancelAskedAt: string | null } };

export type StopCaseImportMutationVariables = Exact<{
  id: string | number;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type StopCaseImportMutation = { stopCaseImport: { id: string, version: number, fileName: string, state: CaseImportState, stateTitle: string, rowsTotal: number, rowsRead: number, rowsTaken: number, rowsKnown: number, rowsRefused: number, failure: string | null, uploadedAt: string, uploadedBy: string, cancelAskedAt: string | null } };

export type FormRowsQueryVariables = Exact<{ [key: string]: never; }>;


export type FormRowsQuery = { reportForms: Array<{ id: string, code: string, title: string, sections: Array<{ key: string, indicators: Array<{ key: string, parentKey: string | null, number: string, title: string, stock: boolean, byService: boolean, territoryCode: string | null }> }> }> };

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

export type RecordRepresentativePowerMutationVariables = Exact<{
  id: string | number;
  input: RecordRepresentativePowerInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordRepresentativePowerMutation = { recordRepresentativePower: { id: string, version: number } };

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

export type SetResultActAsideMutationVariables = Exact<{
  id: string | number;
  reason: string;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SetResultActAsideMutation = { setResultActAside: { id: string, version: number } };

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

export type RecordResultActRegistryMarkMutationVariables = Exact<{
  id: string | number;
  input: RecordResultActRegistryMarkInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordResultActRegistryMarkMutation = { recordResultActRegistryMark: { id: string, version: number } };

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

export type CommissionPartsFragment = { id: string, version: number, state: CommissionState, stateTitle: string, formedAt: string, sessionAt: string | null, place: string | null, openedAt: string | null, protocolNumber: string | null, protocolDate: string | null, sentWay: DeliveryWay | null, receivedAt: string | null, receivedBy: string | null, proof: string | null, ownSessionTerm: { workingDays: number, dueDate: string, passed: boolean } | null, quorum: { composed: number, present: number, needed: number }, inspection: { id: string, number: string, subject: { id: string, name: string }, violations: Array<{ id: string, checklistPoint: { number: string, text: string } }>, objections: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, late: boolean, outcome: ObjectionOutcome | null, outcomeTitle: string | null, decidedOn: string | null, decisionReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> }, seats: Array<{ id: string, part: CommissionPart, partTitle: string, since: string, until: string | null, endedBecause: SeatEnd | null, endTitle: string | null, reason: string | null, present: boolean, capacity: { id: string, positionTitle: string, account: { id: string, fullName: string } } }>, orders: Array<{ id: string, kind: CommissionOrderKind, kindTitle: string, number: string, date: string, reason: string | null, signedBy: string }>, invitations: Array<{ id: string, kind: InvitationKind, kindTitle: string, way: DeliveryWay | null, sentAt: string | null, recipient: string | null, proof: string | null, attended: boolean | null, account: { id: string, fullName: string } | null }>, questions: Array<{ id: string, kind: CommissionQuestionKind, objectionId: string | null, outcome: CommissionOutcome, outcomeTitle: string, reason: string, points: Array<string>, noPointsReason: string | null, contradictionReason: string | null, state: CommissionQuestionState, stateTitle: string, votesFor: number | null, votesAgainst: number | null, chairDecided: boolean, votes: Array<{ id: string, choice: VoteChoice, choiceTitle: string, account: { id: string, fullName: string } }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type SpecialCommissionQueryVariables = Exact<{
  id: string | number;
}>;


export type SpecialCommissionQuery = { specialCommission: { id: string, version: number, state: CommissionState, stateTitle: string, formedAt: string, sessionAt: string | null, place: string | null, openedAt: string | null, protocolNumber: string | null, protocolDate: string | null, sentWay: DeliveryWay | null, receivedAt: string | null, receivedBy: string | null, proof: string | null, ownSessionTerm: { workingDays: number, dueDate: string, passed: boolean } | null, quorum: { composed: number, present: number, needed: number }, inspection: { id: string, number: string, subject: { id: string, name: string }, violations: Array<{ id: string, checklistPoint: { number: string, text: string } }>, objections: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, late: boolean, outcome: ObjectionOutcome | null, outcomeTitle: string | null, decidedOn: string | null, decisionReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> }, seats: Array<{ id: string, part: CommissionPart, partTitle: string, since: string, until: string | null, endedBecause: SeatEnd | null, endTitle: string | null, reason: string | null, present: boolean, capacity: { id: string, positionTitle: string, account: { id: string, fullName: string } } }>, orders: Array<{ id: string, kind: CommissionOrderKind, kindTitle: string, number: string, date: string, reason: string | null, signedBy: string }>, invitations: Array<{ id: string, kind: InvitationKind, kindTitle: string, way: DeliveryWay | null, sentAt: string | null, recipient: string | null, proof: string | null, attended: boolean | null, account: { id: string, fullName: string } | null }>, questions: Array<{ id: string, kind: CommissionQuestionKind, objectionId: string | null, outcome: CommissionOutcome, outcomeTitle: string, reason: string, points: Array<string>, noPointsReason: string | null, contradictionReason: string | null, state: CommissionQuestionState, stateTitle: string, votesFor: number | null, votesAgainst: number | null, chairDecided: boolean, votes: Array<{ id: string, choice: VoteChoice, choiceTitle: string, account: { id: string, fullName: string } }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

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


export type ComplaintQuery = { complaint: { id: string, version: number, number: string, state: ComplaintState, stateTitle: string, cameByTitle: string, receivedAt: string, waitedDays: number | null, fromBody: string | null, fromNumber: string | null, fromDate: string | null, nameless: boolean, providerName: string | null, suggestedBasis: string, suggestedRight: string, serviceText: string | null, factDate: string | null, reason: string | null, decidedAt: string | null, decidedBy: string | null, bodyName: string | null, bodyField: string | null, letterNumber: string | null, letterDate: string | null, answerNumber: string | null, answeredOn: string | null, answer: string | null, toldAt: string | null, toldWay: DeliveryWay | null, toldNote: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, answerIncoming: { id: string, version: number, number: string, kind: IncomingKind, receivedAt: string, receivedOn: string, registeredOn: string, senderBody: string | null, senderNumber: string | null, annulledAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, corrections: Array<{ id: string, formerKindTitle: string, formerSender: string, formerSenderNumber: string | null, formerContent: string, formerReceivedOn: string, reason: string, correctedBy: string }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, earlierTellings: Array<{ id: string, at: string, way: DeliveryWay, note: string | null, inspection: { id: string, number: string } | null }>, authority: { id: string, name: string }, subject: { id: string, name: string, authority: { id: string, name: string } | null } | null, succession: { actNumber: string, actDate: string, successorName: string, officeId: string | null } | null, territory: { id: string, name: string } | null, publicService: { id: string, name: string } | null, assignedTo: { id: string, fullName: string } | null, person: { kind: ComplainantKind, name: string | null, phone: string | null, email: string | null, address: string | null, violatedRight: string | null, text: string } | null, inspection: { id: string, number: string, stateTitle: string } | null, passings: Array<{ id: string, reason: string, at: string, byName: string, from: { id: string, name: string }, to: { id: string, name: string } }>, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type ComplaintChoicesQueryVariables = Exact<{
  authorityId: string | number;
}>;


export type ComplaintChoicesQuery = { authorities: Array<{ id: string, name: string }>, controllingBodies: { edges: Array<{ node: { id: string, name: string, field: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, inspectors: { edges: Array<{ node: { id: string, leaveFrom: string | null, leaveUntil: string | null, account: { id: string, fullName: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ControllingBodiesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ControllingBodiesQuery = { controllingBodies: { edges: Array<{ cursor: string, node: { id: string, version: number, name: string, field: string, address: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

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
  expectedVersion: number;
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


export type ControlPlanOfBodyQuery = { controlPlan: { id: string, version: number, year: number, state: ControlPlanState, stateTitle: string, late: boolean, dueDate: string, agreedBy: string | null, agreedWith: string | null, orderNumber: string | null, orderDate: string | null, approvedBy: string | null, body: { id: string, name: string }, carriedFrom: { year: number } | null, lines: Array<{ id: string, successorName: string | null, questions: string, startsOn: string, endsOn: string, completion: string, eventId: string | null, eventFrom: string | null, eventTo: string | null, cancelledBy: string | null, object: { id: string, name: string }, executors: Array<{ accountId: string, fullName: string, position: string }> }>, changes: Array<{ id: string, kind: ControlPlanChangeKind, kindTitle: string, reason: string, orderNumber: string, orderDate: string, byName: string, line: { questions: string, startsOn: string, endsOn: string, object: { name: string } } }>, clashes: Array<{ lineId: string, otherLineId: string, kind: PlanClashKind, accountId: string | null, from: string, to: string }>, load: Array<{ accountId: string, month: number, events: number, days: number }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> } | null };

export type ControlEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ControlEventFilter | null | undefined;
}>;


export type ControlEventsQuery = { controlEvents: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, number: string, state: ControlEventState, stateTitle: string, plannedStart: string, endDate: string, body: { id: string, name: string }, object: { id: string, name: string } } }> } };

export type ControlEventOfBodyQueryVariables = Exact<{
  id: string | number;
}>;


export type ControlEventOfBodyQuery = { controlEvent: { id: string, version: number, number: string, state: ControlEventState, stateTitle: string, basis: ControlEventBasis, basisTitle: string, internalMonitoringId: string | null, monitoringLetterId: string | null, externalMonitoringId: string | null, monitoringReference: string | null, monitoringDate: string | null, questions: string, plannedStart: string, endDate: string, appointedEndDate: string, orderNumber: string | null, orderDate: string | null, appointedBy: string | null, notifiedAt: string | null, noticeReference: string | null, startedOn: string | null, handing: ControlHanding | null, handingWitness: string | null, shownAt: string | null, response: string | null, responseTitle: string | null, submittedAt: string | null, decisionTitle: string | null, decidedAt: string | null, decidedBy: string | null, cancelledAt: string | null, cancelledBy: string | null, cancelReason: string | null, cancelOrderNumber: string | null, cancelOrderDate: string | null, letter: { id: string, number: string | null, stateTitle: string, reportBy: string | null, plan: { id: string, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, stateTitle: string }> } | null } | null, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, noticeFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, handingFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, body: { id: string, name: string }, object: { id: string, name: string }, executors: Array<{ accountId: string, fullName: string, position: string }>, experts: Array<{ id: string, fullName: string, position: string | null, organisation: string | null, field: string, checkedBy: string, declaration: string | null, apartBecause: string | null, withdrawnAt: string | null, withdrawReason: string | null }>, expertObjections: Array<{ id: string, reason: string, objectedAt: string, objectedBy: string, answer: ControlExpertAnswer | null, answerTitle: string | null, answerReason: string | null, answeredAt: string | null, answeredBy: string | null, expert: { id: string, fullName: string } }>, shortenings: Array<{ id: string, earlierEnd: string, endDate: string, reason: string, orderNumber: string, orderDate: string, byName: string }>, extensions: Array<{ id: string, reason: string, askedAt: string, askedBy: string, endDate: string, state: ControlExtensionState, stateTitle: string, orderNumber: string | null, declineReason: string | null }>, requests: Array<{ id: string, number: string, kindTitle: string, text: string, dueDate: string, sentAt: string, answeredAt: string | null, answer: string | null, markTitle: string | null, withheldAsSecret: boolean, late: boolean, withdrawnAt: string | null, withdrawReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, records: Array<{ id: string, kindTitle: string, text: string, basis: string | null, used: string | null, at: string, byName: string }>, act: { id: string, number: string, drawnUpAt: string, heldPlace: string, place: string, present: string | null, periodFrom: string, periodTo: string, analysis: string | null, results: string | null, violations: boolean, causes: string | null, checklist: string, points: string, measures: string | null, measuresBy: string | null, accountability: string | null, acquaintance: ControlAcquaintance | null, refusalNote: string | null, markTitle: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> } | null, violationCounts: Array<{ id: string, kindTitle: string, count: number }>, recommendations: Array<{ id: string, text: string, fulfilled: boolean | null, settledOn: string | null, note: string | null }>, restorations: Array<{ id: string, violations: number, persons: number, restoredOn: string, text: string, withdrawnAt: string | null, withdrawReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, penalties: Array<{ id: string, kindTitle: string, staffTitle: string, person: string, imposedOn: string, orderReference: string, withdrawnAt: string | null, withdrawReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, responses: Array<{ id: string, kindTitle: string, text: string | null, markTitle: string | null, receivedAt: string, late: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, markedThings: Array<{ id: string, version: number, thing: MarkableThing, thingId: string, thingTitle: string, title: string, markTitle: string, law: string | null, reason: string, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string, formTitle: string | null }>, actions: Array<{ name: string }> }>, secrecyActions: Array<{ name: string }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> } | null };

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


export type ControlWithoutVisitQuery = { controlWithoutVisit: { id: string, version: number, number: string, state: ControlWithoutVisitState, stateTitle: string, edition: string, analysis: string, periodFrom: string, periodTo: string, openedAt: string, openedBy: string, recommendation: string | null, recommendedAt: string | null, recommendedBy: string | null, recommendationNumber: string | null, reportBy: string | null, objectionsUntil: string | null, seenAt: string | null, seenBy: string | null, endedAt: string | null, endReason: string | null, subject: { id: string, name: string }, authority: { id: string, name: string }, findings: Array<{ id: string, sourceTitle: string, reference: string, text: string, recordedAt: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

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

export type ExtensionPreviewQueryVariables = Exact<{
  id: string | number;
  workingDays: number;
}>;


export type ExtensionPreviewQuery = { inspection: { id: string, extensionPreview: { newEnd: string, noticeBy: string, explanation: Array<string> } | null } | null };

export type FieldChecklistQueryVariables = Exact<{
  id: string | number;
}>;


export type FieldChecklistQuery = { inspection: { id: string, version: number, number: string, state: InspectionState, stateTitle: string, subjectMatter: string, endDate: string | null, subject: { id: string, name: string }, checklist: { title: string, edition: string, points: Array<{ id: string, number: string, text: string, answer: ChecklistAnswerKind | null, note: string | null, severity: ViolationSeverity | null, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> }, resultAct: { id: string } | null, lateAnswers: Array<{ id: string, answer: ChecklistAnswerKind, note: string | null, answeredAt: string, point: { id: string } }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

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


export type ReportFiguresQuery = { reportFigures: { edges: Array<{ cursor: string, node: { key: string, number: string, title: string, level: number, stock: boolean, note: string | null, scope: string, territoryCode: string | null, bodyId: string | null, figures: Array<{ year: number, quarter: number | null, month: number | null, value: number | null, parts: number, note: string | null }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ReportFormEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportFormEditionsQuery = { reportFormEditions: Array<{ id: string, code: string, edition: string, title: string, clause: string, fromYear: number, fromQuarter: number, builtIn: boolean, standsIn: boolean, rowsOfSections: Array<number>, mayBeWithdrawn: boolean, loadedAt: string | null, loadedBy: string | null }>, informatisationBodies: Array<{ fromYear: number, fromQuarter: number, body: { id: string, name: string } | null }> };

export type ReportFormFilesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportFormFilesQuery = { reportFormEditions: Array<{ id: string, file: string }> };

export type PreviewReportFormQueryVariables = Exact<{
  input: LoadReportFormInput;
}>;


export type PreviewReportFormQuery = { previewReportForm: { fromYear: number | null, fromQuarter: number | null, before: string | null, filers: Array<string>, faults: Array<{ path: string, code: string, message: string }>, changes: Array<{ part: ReportFormPart, difference: ReportFormDifference, title: string }>, form: { id: string, title: string, edition: string, sections: Array<{ key: string, title: string, indicators: Array<{ key: string, number: string, title: string }> }>, controlRelations: Array<{ message: string }> } | null } };

export type WithdrawReportFormMutationVariables = Exact<{
  formId: string | number;
  reason: string;
  idempotencyKey: string;
}>;


export type WithdrawReportFormMutation = { withdrawReportForm: boolean };

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


export type InspectionCaseQuery = { inspection: { id: string, version: number, number: string, procedure: Procedure, procedureTitle: string, earlierList: string | null, objects: Array<string>, businessSupport: boolean, earlyOrderReason: string | null, earlyOrderedAt: string | null, state: InspectionState, stateTitle: string, edition: string, subjectMatter: string, scope: InspectionScope, periodFrom: string | null, periodTo: string | null, termWorkingDays: number, termReason: string, plannedStart: string, noticeNeeded: boolean, endDate: string | null, endDateStrict: string | null, appointedAt: string | null, actNumber: string | null, actDate: string | null, createdAt: string, closedAt: string | null, completedOn: string | null, withdrawalReason: string | null, studiedAt: string | null, studiedMaterials: Array<string>, powersMissing: Array<string>, assignmentId: string | null, assignmentBy: string | null, assignmentNumber: string | null, assignmentDate: string | null, mayFormCommission: boolean, listLine: { id: string, position: number | null, fact: string | null, risk: string | null, score: number, list: { id: string, year: number, half: number, orderNumber: string | null, orderDate: string | null } } | null, administrativeCases: Array<{ id: string, number: string, article: string, official: string, openedOn: string, outcome: string | null, outcomeOn: string | null, protocol: { id: string, title: string } | null }>, appointedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } | null, authority: { id: string, name: string }, subject: { id: string, name: string, bin: string | null, kind: SubjectKind, kindTitle: string, address: string | null, headName: string | null, headPosition: string | null, territory: { id: string, name: string } | null }, succession: { actNumber: string, actDate: string, successorName: string } | null, complaints: Array<{ id: string, number: string }>, grounds: Array<{ id: string, kind: GroundKind, title: string, clause: string, basisNumber: string | null, basisDate: string | null, basisText: string, personName: string | null, violatedRight: string | null, factDate: string | null, criminalProcedureArticle: string | null, civilLawRelation: string | null, informationSought: string | null, relatedInspectionId: string | null, publicService: { id: string, code: string, name: string } | null, prescription: { id: string, number: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, inspectors: Array<{ fullName: string, positionTitle: string, capacity: { id: string } }>, checklist: { code: string, title: string, edition: string, points: Array<{ id: string, number: string, text: string, answer: ChecklistAnswerKind | null, note: string | null, mark: SecretMark | null, markTitle: string | null, severity: ViolationSeverity | null, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> }, registration: { number: string, registeredAt: string, registeredBy: string } | null, notice: { sentAt: string, way: DeliveryWay, recipient: string, proof: string | null, receivedBy: string | null, receivedAt: string | null, outsideSystem: boolean } | null, start: { handedOverAt: string | null, acquaintedAt: string | null, acquaintedBy: string | null, acquaintedByPower: string | null, representative: string | null, representativePower: string | null, startDate: string | null, refused: boolean, outsideSystem: boolean } | null, specialistCandidates: Array<{ id: string, positionTitle: string, account: { id: string, fullName: string } }> | null, specialists: Array<{ id: string, capacityId: string | null, fullName: string, position: string, takesPart: boolean }>, inspectorCandidates: Array<{ id: string, roleTitle: string, leaveFrom: string | null, leaveUntil: string | null, account: { id: string, fullName: string } }> | null, protocols: Array<{ id: string, kind: RefusalProtocolKind, title: string, at: string, text: string | null, markTitle: string | null, representative: string | null, representativePower: string | null, signedBy: string, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, requests: Array<{ id: string, version: number, number: string, kind: DocumentRequestKind, kindTitle: string, text: string, items: Array<string>, official: string | null, aims: Array<RecommendationAim>, points: Array<string>, dueDate: string, sentAt: string, seenAt: string | null, accessEndedAt: string | null, state: DocumentRequestState, stateTitle: string, answeredAt: string | null, answerText: string | null, answers: Array<string>, mark: SecretMark | null, markTitle: string | null, overdue: boolean, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, fieldRecords: Array<{ id: string, kind: FieldRecordKind, title: string, number: string, happenedAt: string, person: string, position: string | null, sourceTitle: string | null, text: string | null, markTitle: string | null, questions: Array<string>, answers: Array<string>, signing: HearingSigning | null, signingTitle: string | null, refusalReason: string | null, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, resultAct: { id: string, number: string, date: string, place: string, text: string, completedOn: string | null, handedOver: { handedOverAt: string, representative: string, representativePower: string | null, outsideSystem: boolean } | null, refusal: { at: string, text: string, representative: string | null, representativePower: string | null, registryNumber: string | null, registryDate: string | null } | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, proof: string | null }> } | null, setAsideResultActs: Array<{ id: string, number: string, date: string, prescriptionNumber: string | null, prescriptionDate: string | null, setAsideAt: string, setAsideBy: string, reason: string, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, prescriptionDocument: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null }> | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, takenOverBy: string | null, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, information: Array<{ id: string, at: string, text: string | null, markTitle: string | null, state: ViolationState, returnReason: string | null, returnedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null }> }>, prescription: { id: string, version: number, number: string, date: string, state: PrescriptionState, stateTitle: string, reportBy: string, handedOverOn: string | null, extensions: Array<{ id: string, state: ExtensionState, stateTitle: string, receivedAt: string, onPaper: boolean, late: boolean, needsTime: boolean, needsMoney: boolean, measures: string, reasons: string, earlierReportBy: string, reportBy: string | null, number: string | null, decidedAt: string | null, decisionReason: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, violations: Array<{ id: string, earlierRemedyBy: string, askedUntil: string, remedyBy: string | null, violation: { id: string, checklistPoint: { number: string } } }> }>, informationRequest: { id: string, number: string | null, draftedAt: string, sentAt: string | null, receivedAt: string | null, answeredAt: string | null, dueDate: string | null } | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, takenOverBy: string | null, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, information: Array<{ id: string, at: string, text: string | null, markTitle: string | null, state: ViolationState, returnReason: string | null, returnedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, followUps: Array<{ id: string, number: string, stateTitle: string }> } | null, objections: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, late: boolean, marked: boolean, outcome: ObjectionOutcome | null, outcomeTitle: string | null, decidedOn: string | null, decisionReason: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, commissions: Array<{ id: string, state: CommissionState, stateTitle: string, formedAt: string, sessionAt: string | null, place: string | null, protocolNumber: string | null, protocolDate: string | null, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, hindrances: Array<{ clause: string | null, code: string, severity: Severity, message: string }>, correctableFacts: Array<{ fact: CorrectedFact, recordId: string | null, title: string, recordedAt: string }>, timeline: Array<{ key: string, title: string, clause: string | null, state: TimelineState, at: string | null, on: string | null, dueDate: string | null }>, nextDeadline: { id: string, rule: string, title: string, clause: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null } | null, thirdPersonRequests: Array<{ id: string, version: number, state: ThirdPersonRequestState, stateTitle: string, why: string, relation: string, informationSought: string, number: string | null, sentAt: string | null, answerBy: string | null, answeredOn: string | null, answer: string | null, thirdPerson: { id: string, name: string }, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, incoming: { id: string, version: number, number: string, kind: IncomingKind, receivedAt: string, receivedOn: string, registeredOn: string, senderBody: string | null, senderNumber: string | null, annulledAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, corrections: Array<{ id: string, formerKindTitle: string, formerSender: string, formerSenderNumber: string | null, formerContent: string, formerReceivedOn: string, reason: string, correctedBy: string }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, papersOfOthers: Array<{ kindTitle: string, content: string | null, beforeCase: boolean, id: string, version: number, number: string, kind: IncomingKind, receivedAt: string, receivedOn: string, registeredOn: string, senderBody: string | null, senderNumber: string | null, annulledAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, corrections: Array<{ id: string, formerKindTitle: string, formerSender: string, formerSenderNumber: string | null, formerContent: string, formerReceivedOn: string, reason: string, correctedBy: string }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, originPrescription: { id: string, number: string } | null, originInspection: { id: string, number: string, stateTitle: string, subject: { id: string, name: string } } | null, draftedAnew: Array<{ id: string, number: string, stateTitle: string }>, followUps: Array<{ id: string, number: string, stateTitle: string, grounds: Array<{ id: string, title: string, clause: string }> }>, extension: { actNumber: string, actDate: string, workingDays: number, reason: string, earlierEnd: string, newEnd: string, registrationNumber: string | null, registeredAt: string | null, inForceAt: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } } | null, suspension: { cause: SuspensionCause, causeTitle: string, reason: string, expectedOn: string, actNumber: string, actDate: string, suspendedOn: string, earlierEnd: string, daysLeft: number, latestResumption: string, resumedOn: string | null, arrived: string | null, resumptionNumber: string | null, resumptionDate: string | null, newEnd: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } }, resumptionMoves: Array<{ id: string, earlierDate: string, date: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> } | null, inspectorChanges: Array<{ id: string, actNumber: string, actDate: string, reason: string, added: Array<string>, removed: Array<string>, registrationNumber: string | null, registeredAt: string | null, specialists: Array<{ id: string, kindTitle: string, fullName: string, position: string, employer: { id: string, name: string } }>, releasedSpecialists: Array<{ id: string, fullName: string, position: string }> }>, courseNotices: Array<{ id: string, kind: CourseNoticeKind, title: string, effectiveOn: string, sentAt: string | null, way: DeliveryWay | null, recipient: string, proof: string | null, outsideSystem: boolean }>, counterEntries: Array<{ id: string, fact: CorrectedFact, factTitle: string, recordLabel: string | null, state: CounterEntryState, stateTitle: string, recordedAt: string, recordedWay: DeliveryWay | null, recordedNumber: string | null, correctedAt: string, correctedWay: DeliveryWay | null, correctedNumber: string | null, reason: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, declineReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, moves: Array<{ id: string, rule: string, title: string, earlierDueDate: string, dueDate: string, earlierKept: TermKept | null, kept: TermKept | null }> }>, lateAnswers: Array<{ id: string, answer: ChecklistAnswerKind, note: string | null, mark: SecretMark | null, markTitle: string | null, severity: ViolationSeverity | null, severityTitle: string | null, answeredAt: string, answeredBy: string, receivedAt: string, point: { id: string, number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, takenIn: { fileName: string, line: number, sha256: string, takenInAt: string, takenInBy: string } | null } | null };

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


export type DraftChoicesQuery = { checklists: { edges: Array<{ node: { id: string, code: string, title: string, edition: string, points: Array<{ id: string, number: string, text: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, inspectors: { edges: Array<{ node: { id: string, roleTitle: string, positionTitle: string, leaveFrom: string | null, leaveUntil: string | null, account: { id: string, fullName: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, specialists: { edges: Array<{ node: { id: string, positionTitle: string, account: { id: string, fullName: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type SubjectPrescriptionsQueryVariables = Exact<{
  subjectId: string | number;
}>;


export type SubjectPrescriptionsQuery = { prescriptions: { edges: Array<{ node: { id: string, number: string, date: string, stateTitle: string, reportBy: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type SearchServicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type SearchServicesQuery = { publicServices: { edges: Array<{ node: { id: string, code: string, name: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CasePartsFragment = { id: string, version: number, number: string, procedure: Procedure, procedureTitle: string, earlierList: string | null, objects: Array<string>, businessSupport: boolean, earlyOrderReason: string | null, earlyOrderedAt: string | null, state: InspectionState, stateTitle: string, edition: string, subjectMatter: string, scope: InspectionScope, periodFrom: string | null, periodTo: string | null, termWorkingDays: number, termReason: string, plannedStart: string, noticeNeeded: boolean, endDate: string | null, endDateStrict: string | null, appointedAt: string | null, actNumber: string | null, actDate: string | null, createdAt: string, closedAt: string | null, completedOn: string | null, withdrawalReason: string | null, studiedAt: string | null, studiedMaterials: Array<string>, powersMissing: Array<string>, assignmentId: string | null, assignmentBy: string | null, assignmentNumber: string | null, assignmentDate: string | null, mayFormCommission: boolean, listLine: { id: string, position: number | null, fact: string | null, risk: string | null, score: number, list: { id: string, year: number, half: number, orderNumber: string | null, orderDate: string | null } } | null, administrativeCases: Array<{ id: string, number: string, article: string, official: string, openedOn: string, outcome: string | null, outcomeOn: string | null, protocol: { id: string, title: string } | null }>, appointedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } | null, authority: { id: string, name: string }, subject: { id: string, name: string, bin: string | null, kind: SubjectKind, kindTitle: string, address: string | null, headName: string | null, headPosition: string | null, territory: { id: string, name: string } | null }, succession: { actNumber: string, actDate: string, successorName: string } | null, complaints: Array<{ id: string, number: string }>, grounds: Array<{ id: string, kind: GroundKind, title: string, clause: string, basisNumber: string | null, basisDate: string | null, basisText: string, personName: string | null, violatedRight: string | null, factDate: string | null, criminalProcedureArticle: string | null, civilLawRelation: string | null, informationSought: string | null, relatedInspectionId: string | null, publicService: { id: string, code: string, name: string } | null, prescription: { id: string, number: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, inspectors: Array<{ fullName: string, positionTitle: string, capacity: { id: string } }>, checklist: { code: string, title: string, edition: string, points: Array<{ id: string, number: string, text: string, answer: ChecklistAnswerKind | null, note: string | null, mark: SecretMark | null, markTitle: string | null, severity: ViolationSeverity | null, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> }, registration: { number: string, registeredAt: string, registeredBy: string } | null, notice: { sentAt: string, way: DeliveryWay, recipient: string, proof: string | null, receivedBy: string | null, receivedAt: string | null, outsideSystem: boolean } | null, start: { handedOverAt: string | null, acquaintedAt: string | null, acquaintedBy: string | null, acquaintedByPower: string | null, representative: string | null, representativePower: string | null, startDate: string | null, refused: boolean, outsideSystem: boolean } | null, specialistCandidates: Array<{ id: string, positionTitle: string, account: { id: string, fullName: string } }> | null, specialists: Array<{ id: string, capacityId: string | null, fullName: string, position: string, takesPart: boolean }>, inspectorCandidates: Array<{ id: string, roleTitle: string, leaveFrom: string | null, leaveUntil: string | null, account: { id: string, fullName: string } }> | null, protocols: Array<{ id: string, kind: RefusalProtocolKind, title: string, at: string, text: string | null, markTitle: string | null, representative: string | null, representativePower: string | null, signedBy: string, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, requests: Array<{ id: string, version: number, number: string, kind: DocumentRequestKind, kindTitle: string, text: string, items: Array<string>, official: string | null, aims: Array<RecommendationAim>, points: Array<string>, dueDate: string, sentAt: string, seenAt: string | null, accessEndedAt: string | null, state: DocumentRequestState, stateTitle: string, answeredAt: string | null, answerText: string | null, answers: Array<string>, mark: SecretMark | null, markTitle: string | null, overdue: boolean, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, fieldRecords: Array<{ id: string, kind: FieldRecordKind, title: string, number: string, happenedAt: string, person: string, position: string | null, sourceTitle: string | null, text: string | null, markTitle: string | null, questions: Array<string>, answers: Array<string>, signing: HearingSigning | null, signingTitle: string | null, refusalReason: string | null, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, resultAct: { id: string, number: string, date: string, place: string, text: string, completedOn: string | null, handedOver: { handedOverAt: string, representative: string, representativePower: string | null, outsideSystem: boolean } | null, refusal: { at: string, text: string, representative: string | null, representativePower: string | null, registryNumber: string | null, registryDate: string | null } | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, proof: string | null }> } | null, setAsideResultActs: Array<{ id: string, number: string, date: string, prescriptionNumber: string | null, prescriptionDate: string | null, setAsideAt: string, setAsideBy: string, reason: string, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, prescriptionDocument: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null }> | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, takenOverBy: string | null, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, information: Array<{ id: string, at: string, text: string | null, markTitle: string | null, state: ViolationState, returnReason: string | null, returnedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null }> }>, prescription: { id: string, version: number, number: string, date: string, state: PrescriptionState, stateTitle: string, reportBy: string, handedOverOn: string | null, extensions: Array<{ id: string, state: ExtensionState, stateTitle: string, receivedAt: string, onPaper: boolean, late: boolean, needsTime: boolean, needsMoney: boolean, measures: string, reasons: string, earlierReportBy: string, reportBy: string | null, number: string | null, decidedAt: string | null, decisionReason: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, violations: Array<{ id: string, earlierRemedyBy: string, askedUntil: string, remedyBy: string | null, violation: { id: string, checklistPoint: { number: string } } }> }>, informationRequest: { id: string, number: string | null, draftedAt: string, sentAt: string | null, receivedAt: string | null, answeredAt: string | null, dueDate: string | null } | null, violations: Array<{ id: string, severity: ViolationSeverity, severityTitle: string, description: string | null, pointId: string, mark: SecretMark | null, markTitle: string | null, remedyBy: string, state: ViolationState, stateTitle: string, takenOverBy: string | null, checklistPoint: { number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, information: Array<{ id: string, at: string, text: string | null, markTitle: string | null, state: ViolationState, returnReason: string | null, returnedAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, followUps: Array<{ id: string, number: string, stateTitle: string }> } | null, objections: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, late: boolean, marked: boolean, outcome: ObjectionOutcome | null, outcomeTitle: string | null, decidedOn: string | null, decisionReason: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, commissions: Array<{ id: string, state: CommissionState, stateTitle: string, formedAt: string, sessionAt: string | null, place: string | null, protocolNumber: string | null, protocolDate: string | null, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, hindrances: Array<{ clause: string | null, code: string, severity: Severity, message: string }>, correctableFacts: Array<{ fact: CorrectedFact, recordId: string | null, title: string, recordedAt: string }>, timeline: Array<{ key: string, title: string, clause: string | null, state: TimelineState, at: string | null, on: string | null, dueDate: string | null }>, nextDeadline: { id: string, rule: string, title: string, clause: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null } | null, thirdPersonRequests: Array<{ id: string, version: number, state: ThirdPersonRequestState, stateTitle: string, why: string, relation: string, informationSought: string, number: string | null, sentAt: string | null, answerBy: string | null, answeredOn: string | null, answer: string | null, thirdPerson: { id: string, name: string }, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, incoming: { id: string, version: number, number: string, kind: IncomingKind, receivedAt: string, receivedOn: string, registeredOn: string, senderBody: string | null, senderNumber: string | null, annulledAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, corrections: Array<{ id: string, formerKindTitle: string, formerSender: string, formerSenderNumber: string | null, formerContent: string, formerReceivedOn: string, reason: string, correctedBy: string }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, papersOfOthers: Array<{ kindTitle: string, content: string | null, beforeCase: boolean, id: string, version: number, number: string, kind: IncomingKind, receivedAt: string, receivedOn: string, registeredOn: string, senderBody: string | null, senderNumber: string | null, annulledAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, corrections: Array<{ id: string, formerKindTitle: string, formerSender: string, formerSenderNumber: string | null, formerContent: string, formerReceivedOn: string, reason: string, correctedBy: string }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, originPrescription: { id: string, number: string } | null, originInspection: { id: string, number: string, stateTitle: string, subject: { id: string, name: string } } | null, draftedAnew: Array<{ id: string, number: string, stateTitle: string }>, followUps: Array<{ id: string, number: string, stateTitle: string, grounds: Array<{ id: string, title: string, clause: string }> }>, extension: { actNumber: string, actDate: string, workingDays: number, reason: string, earlierEnd: string, newEnd: string, registrationNumber: string | null, registeredAt: string | null, inForceAt: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } } } | null, suspension: { cause: SuspensionCause, causeTitle: string, reason: string, expectedOn: string, actNumber: string, actDate: string, suspendedOn: string, earlierEnd: string, daysLeft: number, latestResumption: string, resumedOn: string | null, arrived: string | null, resumptionNumber: string | null, resumptionDate: string | null, newEnd: string | null, signedBy: { id: string, roleTitle: string, account: { id: string, fullName: string } }, resumptionMoves: Array<{ id: string, earlierDate: string, date: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> } | null, inspectorChanges: Array<{ id: string, actNumber: string, actDate: string, reason: string, added: Array<string>, removed: Array<string>, registrationNumber: string | null, registeredAt: string | null, specialists: Array<{ id: string, kindTitle: string, fullName: string, position: string, employer: { id: string, name: string } }>, releasedSpecialists: Array<{ id: string, fullName: string, position: string }> }>, courseNotices: Array<{ id: string, kind: CourseNoticeKind, title: string, effectiveOn: string, sentAt: string | null, way: DeliveryWay | null, recipient: string, proof: string | null, outsideSystem: boolean }>, counterEntries: Array<{ id: string, fact: CorrectedFact, factTitle: string, recordLabel: string | null, state: CounterEntryState, stateTitle: string, recordedAt: string, recordedWay: DeliveryWay | null, recordedNumber: string | null, correctedAt: string, correctedWay: DeliveryWay | null, correctedNumber: string | null, reason: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, declineReason: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, moves: Array<{ id: string, rule: string, title: string, earlierDueDate: string, dueDate: string, earlierKept: TermKept | null, kept: TermKept | null }> }>, lateAnswers: Array<{ id: string, answer: ChecklistAnswerKind, note: string | null, mark: SecretMark | null, markTitle: string | null, severity: ViolationSeverity | null, severityTitle: string | null, answeredAt: string, answeredBy: string, receivedAt: string, point: { id: string, number: string, text: string }, evidence: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, takenIn: { fileName: string, line: number, sha256: string, takenInAt: string, takenInBy: string } | null };

export type ExtensionPartsFragment = { id: string, state: ExtensionState, stateTitle: string, receivedAt: string, onPaper: boolean, late: boolean, needsTime: boolean, needsMoney: boolean, measures: string, reasons: string, earlierReportBy: string, reportBy: string | null, number: string | null, decidedAt: string | null, decisionReason: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, violations: Array<{ id: string, earlierRemedyBy: string, askedUntil: string, remedyBy: string | null, violation: { id: string, checklistPoint: { number: string } } }> };

export type InternalMonitoringTableQueryVariables = Exact<{
  filter: InternalMonitoringFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InternalMonitoringTableQuery = { internalMonitoringTable: { edges: Array<{ cursor: string, node: { id: string, bodyId: string, body: string, year: number, quarter: number, standing: MonitoringStanding, standingTitle: string, dueDate: string, late: boolean, monitoringId: string | null, answered: number | null, violated: number | null, found: number | null, proposals: number | null, awaited: number | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

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


export type InternalMonitoringProposalsQuery = { monitoringProposals: { edges: Array<{ cursor: string, node: { id: string, kindTitle: string, text: string | null, markTitle: string | null, addressee: string, reportBy: string, state: ProposalState, stateTitle: string, outcome: string | null, monitoring: { id: string, year: number, quarter: number, body: { id: string, name: string } } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type InternalMonitoringOfBodyQueryVariables = Exact<{
  id: string | number;
}>;


export type InternalMonitoringOfBodyQuery = { internalMonitoring: { id: string, version: number, state: InternalMonitoringState, stateTitle: string, year: number, quarter: number, dueDate: string, submittedAt: string | null, returnReason: string | null, sentAt: string | null, sentBy: string | null, knownAt: string | null, body: { id: string, name: string }, points: Array<{ id: string, number: number, title: string, answer: PointAnswer | null, answerTitle: string | null, text: string | null, markTitle: string | null, answeredBy: string | null, known: Array<{ text: string, parts: Array<{ objectId: string, name: string, text: string, inReport: boolean }> }>, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, found: Array<{ id: string, position: number, point: number, nature: FindingNature, natureTitle: string, text: string | null, markTitle: string | null, foundBy: string, withdrawnAt: string | null, withdrawReason: string | null, publicService: { id: string, name: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, proposals: Array<{ id: string, version: number, position: number, kind: number, kindTitle: string, eventId: string | null, text: string | null, markTitle: string | null, addressee: string, reportBy: string, state: ProposalState, stateTitle: string, outcome: string | null, informedAt: string | null, answers: Array<{ id: string, text: string, late: boolean, answeredAt: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, object: { id: string, name: string } | null, finding: { id: string, position: number, text: string | null, markTitle: string | null } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, markedThings: Array<{ id: string, version: number, thing: MarkableThing, thingId: string, thingTitle: string, title: string, markTitle: string, law: string | null, reason: string, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string, formTitle: string | null }>, actions: Array<{ name: string }> }>, secrecyActions: Array<{ name: string }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

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


export type HalfYearListQuery = { halfYearList: { id: string, version: number, year: number, half: number, state: HalfYearListState, stateTitle: string, lineCount: number, scoredCount: number, lookedFrom: string, lookedTo: string, dueDate: string, sha256: string | null, orderNumber: string | null, orderDate: string | null, late: boolean, approvedBy: string | null, criteria: { edition: string, source: string, listedFrom: number }, changes: Array<{ id: string, kindTitle: string, reason: string, at: string, byName: string, subject: { id: string, name: string } | null }>, requests: Array<{ id: string, number: string, sentOn: string, addressee: string, text: string, answerNumber: string | null, answeredOn: string | null, answer: string | null, incoming: { id: string, version: number, number: string, kind: IncomingKind, receivedAt: string, receivedOn: string, registeredOn: string, senderBody: string | null, senderNumber: string | null, annulledAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, corrections: Array<{ id: string, formerKindTitle: string, formerSender: string, formerSenderNumber: string | null, formerContent: string, formerReceivedOn: string, reason: string, correctedBy: string }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, subject: { id: string, name: string } | null, document: { id: string, urlKk: string, urlRu: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, answerFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

export type HalfYearListLinesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: HalfYearListLineFilter | null | undefined;
}>;


export type HalfYearListLinesQuery = { halfYearListLines: { edges: Array<{ cursor: string, node: { id: string, position: number | null, score: number, level: RiskLevel, levelTitle: string, fact: string | null, risk: string | null, addedByHand: boolean, addedBecause: string | null, subject: { id: string, name: string, bin: string | null }, control: { id: string, number: string, stateTitle: string } | null, controlActions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, reasons: Array<{ id: string, reason: string, byName: string, control: { id: string, number: string } | null }>, offeredReasons: Array<{ id: string, number: string }>, parts: Array<{ id: string, counted: number, points: number, criterion: { id: string, name: string, risk: string, weight: number }, facts: Array<{ id: string, title: string, number: string, date: string, amount: number, text: string | null, caseKind: string | null, caseId: string | null }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

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


export type RiskCriteriaEditionsQuery = { riskCriteriaEditions: Array<{ id: string, edition: string, source: string, validFrom: string, listedFrom: number, table: string, criteria: Array<{ id: string, name: string, weight: number }> }> };

export type ImportRiskCriteriaMutationVariables = Exact<{
  input: ImportRiskCriteriaInput;
  idempotencyKey: string;
}>;


export type ImportRiskCriteriaMutation = { importRiskCriteria: { id: string, edition: string } };

export type CaseReferralsQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseReferralsQuery = { inspection: { id: string, referrals: Array<{ id: string, version: number, state: ReferralState, stateTitle: string, officials: string, signs: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, competentBody: string | null, number: string | null, answeredAt: string | null, answer: string | null, incoming: { id: string, version: number, number: string, kind: IncomingKind, receivedAt: string, receivedOn: string, registeredOn: string, senderBody: string | null, senderNumber: string | null, annulledAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, corrections: Array<{ id: string, formerKindTitle: string, formerSender: string, formerSenderNumber: string | null, formerContent: string, formerReceivedOn: string, reason: string, correctedBy: string }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, referralActions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

export type ReferralPartsFragment = { id: string, version: number, state: ReferralState, stateTitle: string, officials: string, signs: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, competentBody: string | null, number: string | null, answeredAt: string | null, answer: string | null, incoming: { id: string, version: number, number: string, kind: IncomingKind, receivedAt: string, receivedOn: string, registeredOn: string, senderBody: string | null, senderNumber: string | null, annulledAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, corrections: Array<{ id: string, formerKindTitle: string, formerSender: string, formerSenderNumber: string | null, formerContent: string, formerReceivedOn: string, reason: string, correctedBy: string }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type CaseMeasuresQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseMeasuresQuery = { inspection: { id: string, letterOnMeasures: { id: string, version: number, state: LetterState, stateTitle: string, planAsked: boolean, owedSince: string, number: string | null, addressee: string | null, way: DeliveryWay | null, sentAt: string | null, receivedAt: string | null, reportBy: string | null, demands: Array<{ id: string, kindTitle: string, text: string | null }>, reports: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, state: MeasureState, stateTitle: string, returnReason: string | null, returnedAt: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, plan: { id: string, number: number, receivedAt: string, late: boolean, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, stateTitle: string, returnReason: string | null, returnedAt: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> }> } | null, earlierPlans: Array<{ id: string, number: number, receivedAt: string, replacedAt: string | null, neverInForce: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, escalation: { id: string, version: number, state: EscalationState, stateTitle: string, establishedAt: string, establishedBy: string, statement: string, missedTerms: Array<string>, movedTerms: Array<string>, recalledAt: string | null, recallReason: string | null, papers: Array<{ id: string, addressee: EscalationAddressee, addresseeTitle: string, recipient: string, number: string, sentAt: string, deliveredAt: string | null, proof: string | null, answeredAt: string | null, answer: string | null, incoming: { id: string, version: number, number: string, kind: IncomingKind, receivedAt: string, receivedOn: string, registeredOn: string, senderBody: string | null, senderNumber: string | null, annulledAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, corrections: Array<{ id: string, formerKindTitle: string, formerSender: string, formerSenderNumber: string | null, formerContent: string, formerReceivedOn: string, reason: string, correctedBy: string }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, recalls: { id: string, number: string } | null }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, recalledEscalations: Array<{ id: string, version: number, state: EscalationState, stateTitle: string, establishedAt: string, establishedBy: string, statement: string, missedTerms: Array<string>, movedTerms: Array<string>, recalledAt: string | null, recallReason: string | null, papers: Array<{ id: string, addressee: EscalationAddressee, addresseeTitle: string, recipient: string, number: string, sentAt: string, deliveredAt: string | null, proof: string | null, answeredAt: string | null, answer: string | null, incoming: { id: string, version: number, number: string, kind: IncomingKind, receivedAt: string, receivedOn: string, registeredOn: string, senderBody: string | null, senderNumber: string | null, annulledAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, corrections: Array<{ id: string, formerKindTitle: string, formerSender: string, formerSenderNumber: string | null, formerContent: string, formerReceivedOn: string, reason: string, correctedBy: string }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, recalls: { id: string, number: string } | null }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, escalationActions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

export type EscalationPartsFragment = { id: string, version: number, state: EscalationState, stateTitle: string, establishedAt: string, establishedBy: string, statement: string, missedTerms: Array<string>, movedTerms: Array<string>, recalledAt: string | null, recallReason: string | null, papers: Array<{ id: string, addressee: EscalationAddressee, addresseeTitle: string, recipient: string, number: string, sentAt: string, deliveredAt: string | null, proof: string | null, answeredAt: string | null, answer: string | null, incoming: { id: string, version: number, number: string, kind: IncomingKind, receivedAt: string, receivedOn: string, registeredOn: string, senderBody: string | null, senderNumber: string | null, annulledAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, corrections: Array<{ id: string, formerKindTitle: string, formerSender: string, formerSenderNumber: string | null, formerContent: string, formerReceivedOn: string, reason: string, correctedBy: string }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, recalls: { id: string, number: string } | null }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type LetterPartsFragment = { id: string, version: number, state: LetterState, stateTitle: string, planAsked: boolean, owedSince: string, number: string | null, addressee: string | null, way: DeliveryWay | null, sentAt: string | null, receivedAt: string | null, reportBy: string | null, demands: Array<{ id: string, kindTitle: string, text: string | null }>, reports: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, state: MeasureState, stateTitle: string, returnReason: string | null, returnedAt: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, plan: { id: string, number: number, receivedAt: string, late: boolean, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, stateTitle: string, returnReason: string | null, returnedAt: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> }> } | null, earlierPlans: Array<{ id: string, number: number, receivedAt: string, replacedAt: string | null, neverInForce: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type PlanPartsFragment = { id: string, number: number, receivedAt: string, late: boolean, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, stateTitle: string, returnReason: string | null, returnedAt: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> }> };

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

export type SendEscalationRecallMutationVariables = Exact<{
  escalationId: string | number;
  input: SendEscalationRecallInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type SendEscalationRecallMutation = { sendEscalationRecall: { id: string, version: number } };

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


export type MonitoringQuery = { monitoring: { id: string, version: number, number: string, state: MonitoringState, stateTitle: string, periodFrom: string, periodTo: string, openedAt: string, openedBy: string, summary: string | null, submittedAt: string | null, submittedBy: string | null, returnReason: string | null, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, authority: { id: string, name: string }, subject: { id: string, name: string, headName: string | null }, materials: Array<{ id: string, position: number, source: MonitoringSource, sourceTitle: string, lookedOn: string, text: string, link: string | null, reportId: string | null, complaintId: string | null, rendered: number | null, late: number | null, refused: number | null, recordedBy: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, found: Array<{ id: string, position: number, kind: MonitoringFindingKind, kindTitle: string, text: string, foundBy: string, withdrawnAt: string | null, withdrawnReason: string | null, publicService: { id: string, name: string } | null, material: { id: string, position: number }, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, subjectReports: Array<{ id: string, year: number, quarter: number }>, subjectComplaints: Array<{ id: string, number: string, receivedAt: string }>, letter: { id: string, version: number, state: LetterState, stateTitle: string, planAsked: boolean, owedSince: string, number: string | null, addressee: string | null, way: DeliveryWay | null, sentAt: string | null, receivedAt: string | null, reportBy: string | null, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, demands: Array<{ id: string, kindTitle: string, text: string | null }>, reports: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, state: MeasureState, stateTitle: string, returnReason: string | null, returnedAt: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, plan: { id: string, number: number, receivedAt: string, late: boolean, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, stateTitle: string, returnReason: string | null, returnedAt: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> }> } | null, earlierPlans: Array<{ id: string, number: number, receivedAt: string, replacedAt: string | null, neverInForce: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, referrals: Array<{ id: string, version: number, state: ReferralState, stateTitle: string, officials: string, signs: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, competentBody: string | null, number: string | null, answeredAt: string | null, answer: string | null, incoming: { id: string, version: number, number: string, kind: IncomingKind, receivedAt: string, receivedOn: string, registeredOn: string, senderBody: string | null, senderNumber: string | null, annulledAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, corrections: Array<{ id: string, formerKindTitle: string, formerSender: string, formerSenderNumber: string | null, formerContent: string, formerReceivedOn: string, reason: string, correctedBy: string }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, referralActions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type MonitoringPartsFragment = { id: string, version: number, number: string, state: MonitoringState, stateTitle: string, periodFrom: string, periodTo: string, openedAt: string, openedBy: string, summary: string | null, submittedAt: string | null, submittedBy: string | null, returnReason: string | null, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, authority: { id: string, name: string }, subject: { id: string, name: string, headName: string | null }, materials: Array<{ id: string, position: number, source: MonitoringSource, sourceTitle: string, lookedOn: string, text: string, link: string | null, reportId: string | null, complaintId: string | null, rendered: number | null, late: number | null, refused: number | null, recordedBy: string, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, found: Array<{ id: string, position: number, kind: MonitoringFindingKind, kindTitle: string, text: string, foundBy: string, withdrawnAt: string | null, withdrawnReason: string | null, publicService: { id: string, name: string } | null, material: { id: string, position: number }, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, subjectReports: Array<{ id: string, year: number, quarter: number }>, subjectComplaints: Array<{ id: string, number: string, receivedAt: string }>, letter: { id: string, version: number, state: LetterState, stateTitle: string, planAsked: boolean, owedSince: string, number: string | null, addressee: string | null, way: DeliveryWay | null, sentAt: string | null, receivedAt: string | null, reportBy: string | null, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, demands: Array<{ id: string, kindTitle: string, text: string | null }>, reports: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, state: MeasureState, stateTitle: string, returnReason: string | null, returnedAt: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, plan: { id: string, number: number, receivedAt: string, late: boolean, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string, state: MeasureState, stateTitle: string, information: Array<{ id: string, receivedAt: string, text: string | null, markTitle: string | null, stateTitle: string, returnReason: string | null, returnedAt: string | null, incoming: { id: string, number: string, receivedOn: string, registeredOn: string } | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> }> } | null, earlierPlans: Array<{ id: string, number: number, receivedAt: string, replacedAt: string | null, neverInForce: boolean, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, rows: Array<{ id: string, position: number, measure: string, responsible: string, dueDate: string, completion: string }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, referrals: Array<{ id: string, version: number, state: ReferralState, stateTitle: string, officials: string, signs: string, proposedAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, competentBody: string | null, number: string | null, answeredAt: string | null, answer: string | null, incoming: { id: string, version: number, number: string, kind: IncomingKind, receivedAt: string, receivedOn: string, registeredOn: string, senderBody: string | null, senderNumber: string | null, annulledAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, corrections: Array<{ id: string, formerKindTitle: string, formerSender: string, formerSenderNumber: string | null, formerContent: string, formerReceivedOn: string, reason: string, correctedBy: string }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, referralActions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, findings: Array<{ clause: string, code: string, severity: Severity | null, outcome: FindingOutcome, message: string, at: string, takenIn: boolean, overtakenAt: string | null, overtakenTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

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


export type ServiceFigureImportsQuery = { serviceFigureImports: { edges: Array<{ cursor: string, node: { id: string, version: number, fileName: string, state: FigureImportState, stateTitle: string, percent: number, rowsRead: number, rowsNew: number, rowsChanged: number, rowsKnown: number, rowsRefused: number, failMessage: string | null, startedAt: string, startedBy: string, cancelAskedAt: string | null, faults: Array<{ id: string, line: number, field: string | null, message: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

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
  expectedVersion: number;
}>;


export type CancelServiceFiguresMutation = { cancelServiceFigures: { id: string, state: FigureImportState } };

export type IncomingPapersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: IncomingPaperFilter | null | undefined;
}>;


export type IncomingPapersQuery = { incomingPapers: { edges: Array<{ cursor: string, node: { id: string, number: string, kindTitle: string, receivedOn: string, registeredOn: string, senderBody: string | null, senderNumber: string | null, caseKind: string, caseId: string, caseNumber: string, inspectionId: string | null, sender: { id: string, name: string } | null, senderSuccessor: { id: string, name: string } | null, senderOffice: { id: string, name: string } | null, corrections: Array<{ id: string, formerReceivedOn: string, reason: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type OutgoingPapersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: OutgoingPaperFilter | null | undefined;
}>;


export type OutgoingPapersQuery = { outgoingPapers: { edges: Array<{ cursor: string, node: { id: string, number: string, date: string, title: string, urlKk: string, urlRu: string, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, subject: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PaperRegisterKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type PaperRegisterKindsQuery = { paperRegisterKinds: { incoming: Array<{ kind: IncomingKind, title: string }>, outgoing: Array<{ kind: DocumentKind, title: string }> } };

export type RecordIncomingPaperMutationVariables = Exact<{
  input: RecordIncomingPaperInput;
  idempotencyKey: string;
}>;


export type RecordIncomingPaperMutation = { recordIncomingPaper: { id: string, number: string } };

export type CorrectIncomingPaperMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: CorrectIncomingPaperInput;
  idempotencyKey: string;
}>;


export type CorrectIncomingPaperMutation = { correctIncomingPaper: { id: string, version: number } };

export type PaperEntryPartsFragment = { id: string, version: number, number: string, kind: IncomingKind, receivedAt: string, receivedOn: string, registeredOn: string, senderBody: string | null, senderNumber: string | null, annulledAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, corrections: Array<{ id: string, formerKindTitle: string, formerSender: string, formerSenderNumber: string | null, formerContent: string, formerReceivedOn: string, reason: string, correctedBy: string }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

export type KeepSignedOriginalMutationVariables = Exact<{
  documentId: string | number;
  input: KeepSignedOriginalInput;
  idempotencyKey: string;
}>;


export type KeepSignedOriginalMutation = { keepSignedOriginal: { id: string } };

export type LaySignedOriginalAsideMutationVariables = Exact<{
  documentId: string | number;
  input: LaySignedOriginalAsideInput;
  idempotencyKey: string;
}>;


export type LaySignedOriginalAsideMutation = { laySignedOriginalAside: { id: string } };

export type RecordPaperReceiptMutationVariables = Exact<{
  documentId: string | number;
  input: RecordPaperReceiptInput;
  idempotencyKey: string;
}>;


export type RecordPaperReceiptMutation = { recordPaperReceipt: { id: string } };

export type PaperBatchPartsFragment = { id: string, version: number, kind: PaperBatchKind, kindTitle: string, state: PaperBatchState, stateTitle: string, total: number, made: number, refused: number, askedAt: string, endedAt: string | null, url: string };

export type PaperBatchesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PaperBatchesQuery = { paperBatches: { edges: Array<{ cursor: string, node: { id: string, version: number, kind: PaperBatchKind, kindTitle: string, state: PaperBatchState, stateTitle: string, total: number, made: number, refused: number, askedAt: string, endedAt: string | null, url: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PaperBatchQueryVariables = Exact<{
  id: string | number;
}>;


export type PaperBatchQuery = { paperBatch: { id: string, version: number, kind: PaperBatchKind, kindTitle: string, state: PaperBatchState, stateTitle: string, total: number, made: number, refused: number, askedAt: string, endedAt: string | null, url: string, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, items: Array<{ id: string, position: number, name: string, state: PaperItemState, stateTitle: string, subject: { id: string, name: string } | null, document: { id: string, number: string, urlKk: string, urlRu: string } | null, refusals: Array<{ clause: string | null, code: string, message: string }> }> } | null };

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
  expectedVersion: number;
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


export type SubjectQuery = { inspectedSubject: { id: string, version: number, kind: SubjectKind, kindTitle: string, bin: string | null, name: string, nameKk: string, nameRu: string, nameEn: string, beganOn: string | null, headName: string | null, headPosition: string | null, address: string | null, phone: string | null, email: string | null, territory: { id: string, name: string, code: string } | null, parent: { id: string, name: string } | null, authority: { id: string, name: string } | null, succession: { id: string, kindTitle: string, actNumber: string, actDate: string, effectiveOn: string, enteredAt: string, enteredBy: string, successor: { id: string, name: string }, furtherSuccessors: Array<{ id: string, name: string }> } | null, predecessors: Array<{ id: string, kindTitle: string, actNumber: string, actDate: string, effectiveOn: string, enteredAt: string, enteredBy: string, predecessor: { id: string, name: string } }> } | null };

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


export type AppointmentCandidatesQuery = { inspectors: { edges: Array<{ node: { id: string, roleTitle: string, positionTitle: string, leaveFrom: string | null, leaveUntil: string | null, account: { id: string, fullName: string }, authority: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

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


export type ReportDutiesQuery = { reportDuties: { edges: Array<{ cursor: string, node: { id: string, form: string, clause: string, addressee: string, dueDate: string | null, termClause: string, late: boolean, standing: { state: FilingState, title: string, begun: number | null }, body: { id: string, name: string } | null, report: { id: string, returnAsked: boolean, firstSubmittedAt: string | null, submittedAt: string | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ReportFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportFormsQuery = { reportForms: Array<{ id: string, code: string, edition: string, title: string }> };

export type ReportQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportQuery = { report: { id: string, version: number, year: number, quarter: number, historical: boolean, state: ReportState, stateTitle: string, addressee: string, dueDate: string | null, note: string | null, firstSubmittedAt: string | null, submittedAt: string | null, submittedBy: string | null, acceptedAt: string | null, returnAsked: boolean, correctionPending: boolean, correctedAt: string | null, returnRequests: Array<{ id: string, state: ReportReturnRequestState, stateTitle: string, reason: string, askedAt: string, askedBy: string, answeredAt: string | null, answeredBy: string | null, answerReason: string | null }>, body: { id: string, name: string } | null, form: { id: string, code: string, title: string, edition: string, sections: Array<{ key: string, title: string }> }, noteFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, deadlines: Array<{ id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> }>, rows: Array<{ key: string, section: string, indicator: string, service: string | null, number: string, title: string, level: number, stock: boolean, months: Array<number | null>, total: number | null, standing: number | null }>, warnings: Array<{ relation: ControlRelationKind, message: string, expected: number | null, actual: number | null, rowKey: string, month: number | null }>, remarks: Array<{ id: string, rowKey: string | null, month: number | null, text: string, at: string, by: string, monthsThen: Array<number | null> | null, monthsNow: Array<number | null> | null, changed: boolean | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

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

export type DeclineReportReturnMutationVariables = Exact<{
  reportId: string | number;
  reason: string;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type DeclineReportReturnMutation = { declineReportReturn: { id: string, version: number } };

export type ReportAggregateQueryVariables = Exact<{
  form: string;
  year: number;
  quarter?: number | null | undefined;
  month?: number | null | undefined;
  territoryCode?: string | null | undefined;
  bodyId?: string | number | null | undefined;
}>;


export type ReportAggregateQuery = { reportAggregate: { title: string, year: number, quarter: number | null, reportCount: number, form: { id: string, sections: Array<{ key: string, title: string }> }, rows: Array<{ key: string, number: string, title: string, level: number, stock: boolean, value: number | null, standing: number | null, parts: number, note: string | null }> } };

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


export type YearScoreQuery = { yearScore: { id: string, version: number, year: number, state: YearScoreState, stateTitle: string, lineCount: number, lastTerm: string, computedAt: string, sha256: string | null, orderNumber: string | null, orderDate: string | null, sealedBy: string | null, edition: { id: string, edition: string, source: string, official: boolean, draft: boolean, criteria: Array<{ id: string, source: ScoreSource, name: string, weight: number }> }, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

export type YearScoreLinesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: YearScoreLineFilter | null | undefined;
}>;


export type YearScoreLinesQuery = { yearScoreLines: { edges: Array<{ cursor: string, node: { id: string, points: number, place: number, pointsBefore: number | null, placeBefore: number | null, body: { id: string, name: string, bin: string | null }, score: { id: string, year: number, stateTitle: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

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


export type CaseSecretsQuery = { inspection: { id: string, secrecyActions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, markedThings: Array<{ id: string, version: number, thing: MarkableThing, thingId: string, thingTitle: string, title: string, mark: SecretMark, markTitle: string, law: string | null, reason: string, ofSubject: boolean, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string, formTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }>, conclusions: Array<{ id: string, fullName: string, givenAt: string | null, markTitle: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, letterOnMeasures: { id: string, reports: Array<{ id: string, receivedAt: string, markTitle: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }>, plan: { id: string, rows: Array<{ id: string, position: number, information: Array<{ id: string, receivedAt: string, markTitle: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }> }> }> } | null } | null, secretDisclosures: Array<{ id: string, things: Array<string>, law: string, article: string, recipient: string, reason: string, what: string, disclosedAt: string, disclosedBy: string, document: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null }> } | null };

export type MarkPartsFragment = { id: string, version: number, thing: MarkableThing, thingId: string, thingTitle: string, title: string, mark: SecretMark, markTitle: string, law: string | null, reason: string, ofSubject: boolean, placedAt: string, placedBy: string, liftedAt: string | null, liftedBy: string | null, liftReason: string | null, readings: Array<{ id: string, at: string, readerName: string, readerTitle: string, wayTitle: string, formTitle: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

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
  expectedVersion: number;
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


export type CaseSpecialistsQuery = { inspection: { id: string, specialists: Array<{ id: string, kindTitle: string, fullName: string, position: string, letIn: boolean, employer: { id: string, name: string } }>, specialistMaterials: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, specialistActions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }>, conclusions: Array<{ id: string, version: number, state: ConclusionState, stateTitle: string, fullName: string, question: string, dueDate: string, askedAt: string, askedBy: string, text: string | null, markTitle: string | null, givenAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> }> } | null };

export type SpecialistPartsFragment = { id: string, kindTitle: string, fullName: string, position: string, letIn: boolean, employer: { id: string, name: string } };

export type ConclusionPartsFragment = { id: string, version: number, state: ConclusionState, stateTitle: string, fullName: string, question: string, dueDate: string, askedAt: string, askedBy: string, text: string | null, markTitle: string | null, givenAt: string | null, files: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> };

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

export type SubjectPeopleQueryVariables = Exact<{
  subjectId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SubjectPeopleQuery = { subjectPeople: { edges: Array<{ cursor: string, node: { id: string, positionTitle: string, roleTitle: string, account: { id: string, fullName: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type RegisterSubjectPersonMutationVariables = Exact<{
  input: RegisterSubjectPersonInput;
  idempotencyKey: string;
}>;


export type RegisterSubjectPersonMutation = { registerSubjectPerson: { capacityId: string, password: string | null } };

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


export type SubjectReorganisationsQuery = { subjectReorganisations: { edges: Array<{ cursor: string, node: { id: string, version: number, state: ReorganisationState, stateTitle: string, kindTitle: string, actNumber: string, actDate: string, effectiveOn: string, enteredAt: string, enteredBy: string, confirmedAt: string | null, confirmedBy: string | null, endedAt: string | null, endedBy: string | null, endReason: string | null, successor: { id: string, name: string }, furtherSuccessors: Array<{ id: string, name: string }>, casesOfDivision: Array<{ caseKind: string, caseId: string, number: string, successorId: string | null, successorName: string | null }>, predecessors: Array<{ id: string, openCases: number, openCaseNumbers: Array<string>, appointmentsAnew: Array<string>, openPrescriptions: number, openReports: number, people: number, peopleNames: Array<string>, subordinates: number, subject: { id: string, name: string }, doneMeanwhile: Array<{ id: string, entry: { id: string, at: string, actorName: string, title: string } }> }>, peoplePassing: Array<{ id: string, fullName: string, positionTitle: string, subjectName: string, passage: Passage, passageTitle: string }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ReorganisedPartsFragment = { id: string, openCases: number, openCaseNumbers: Array<string>, appointmentsAnew: Array<string>, openPrescriptions: number, openReports: number, people: number, peopleNames: Array<string>, subordinates: number, subject: { id: string, name: string }, doneMeanwhile: Array<{ id: string, entry: { id: string, at: string, actorName: string, title: string } }> };

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
  headCapacityId?: string | number | null | undefined;
  shares?: Array<CaseShareInput> | CaseShareInput | null | undefined;
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


export type WaitingQuery = { waiting: { edges: Array<{ cursor: string, node: { id: string, kind: WaitingKind, code: string, title: string, clause: string, party: Party, partyTitle: string, caseKind: string, caseId: string | null, caseNumber: string, inspectionId: string | null, draftInspectionId: string | null, reference: string | null, since: string, dueDate: string | null, dueAt: string | null, dateReason: string | null, state: DeadlineState | null, workingDaysLeft: number | null, subject: { id: string, name: string } | null, deadline: { id: string, rule: string, title: string, clause: string, edition: string, party: Party, partyTitle: string, from: string, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, consequence: string, explanation: string, dateMoves: Array<string>, caseKind: string, caseId: string, caseNumber: string, days: Array<{ date: string, counted: boolean, reason: string }>, notes: Array<{ id: string, text: string }>, moves: Array<{ id: string, earlierDueDate: string, dueDate: string, earlierExplanation: string, decree: { id: string, kindTitle: string, number: string, decreedOn: string, source: string, reason: string } }> } | null, report: { form: string, year: number, quarter: number } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, totals: { overdue: number, dueSoon: number, running: number, undated: number } } };

export type RemindersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RemindersQuery = { reminders: { edges: Array<{ cursor: string, node: { id: string, stage: number, at: string, deadline: { id: string, rule: string, title: string, clause: string, caseKind: string, caseId: string, caseNumber: string, inspectionId: string | null, subjectId: string | null, dueDate: string, dueAt: string, state: DeadlineState, lapsed: boolean, provisional: boolean, workingDaysLeft: number | null, metAt: string | null, toldAt: string | null, subject: { id: string, name: string } | null } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

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

export * from './documents/assignments';
export * from './documents/calendar';
export * from './documents/case-imports';
export * from './documents/charts';
export * from './documents/commands';
export * from './documents/commissions';
export * from './documents/complaints';
export * from './documents/control';
export * from './documents/controls';
export * from './documents/corrections';
export * from './documents/counter-entries';
export * from './documents/course';
export * from './documents/field-checklist';
export * from './documents/field-work';
export * from './documents/figures';
export * from './documents/filings';
export * from './documents/filling';
export * from './documents/inspections';
export * from './documents/internal-monitoring';
export * from './documents/law';
export * from './documents/lists';
export * from './documents/measures';
export * from './documents/monitoring';
export * from './documents/paper-register';
export * from './documents/papers';
export * from './documents/registers';
export * from './documents/reports';
export * from './documents/scores';
export * from './documents/secrets';
export * from './documents/specialists';
export * from './documents/staff';
export * from './documents/successions';
export * from './documents/third-persons';
export * from './documents/work';
