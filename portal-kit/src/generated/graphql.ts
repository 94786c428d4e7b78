/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AnswerPublicationInput = {
  text: string;
};

export type ChecklistAnswerKind =
  | 'MET'
  | 'NOT_APPLICABLE'
  | 'VIOLATED';

export type ControlAcquaintance =
  | 'REFUSED'
  | 'SHOWN';

export type ControlEventBasis =
  | 'MONITORING'
  | 'PLAN';

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

export type FilingTableFilter = {
  /** Only this body. */
  bodyId?: string | number | null | undefined;
  /** Code of the form. */
  form?: string | null | undefined;
  /** Only bodies that file through this one: the districts of an oblast or city (62). */
  higherBodyId?: string | number | null | undefined;
  /** Only bodies of which a report of this quarter fits. */
  quarter?: number | null | undefined;
  state?: FilingState | null | undefined;
  /** KATO code: bodies of the territory and those within it. */
  territoryCode?: string | null | undefined;
};

/** A violation of the law, or what study showed to be wanting without one. */
export type FindingNature =
  | 'OBSERVATION'
  | 'VIOLATION';

export type FindingOutcome =
  | 'COMPUTED'
  | 'MET'
  | 'NOT_MET'
  | 'UNCLEAR';

export type InternalMonitoringState =
  | 'CLOSED'
  | 'OPEN'
  | 'SENT'
  | 'SUBMITTED';

export type Language =
  | 'EN'
  | 'KK'
  | 'RU';

export type LiftMarkInput = {
  reason: string;
};

export type MarkControlThingInput = {
  /** The control event or the internal monitoring. */
  caseId: string | number;
  /** As in `MarkThingInput`. */
  law?: string | null | undefined;
  mark: SecretMark;
  of: MarkedCase;
  /** Whether it is the object’s own secret, which it may go on reading. */
  ofObject?: boolean;
  reason: string;
  /** A file, an answer, an objection, or a finding of internal monitoring. */
  thing: MarkableThing;
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

export type MarkedCase =
  | 'CONTROL_EVENT'
  | 'INTERNAL_MONITORING';

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

export type ProposalState =
  | 'DRAFT'
  | 'FULFILLED'
  | 'NOT_FULFILLED'
  | 'SENT'
  | 'WITHDRAWN';

export type PublicationFilter = {
  /** Of one inspection. */
  inspectionId?: string | number | null | undefined;
  kind?: Array<PublicationKind> | null | undefined;
  /** Only what your own office or body published. */
  own?: boolean | null | undefined;
  publisherKind?: Array<PublisherKind> | null | undefined;
  state?: Array<PublicationState> | null | undefined;
  /** The body that it is about. */
  subjectId?: string | number | null | undefined;
  /** KATO code of a territory of the first level. */
  territoryCode?: string | null | undefined;
  year?: number | null | undefined;
};

export type PublicationKind =
  | 'CONTROL_EVENT'
  | 'INSPECTION'
  | 'OWN_RESULT'
  | 'QUARTER';

/** What is to be published: a case, a control activity, a quarter, or one’s own words. */
export type PublicationSourceInput = {
  /** The inspection, or the control activity. */
  caseId?: string | number | null | undefined;
  /** Code of the form, of a quarter’s figures. */
  form?: string | null | undefined;
  kind: PublicationKind;
  /** Words to be left out of every passage; not given, those that your last publication of it, and others’ in force, leave out. */
  leaveOut?: Array<string> | null | undefined;
  quarter?: number | null | undefined;
  /** What a subject says of its own results. */
  text?: string | null | undefined;
  year?: number | null | undefined;
};

export type PublicationState =
  | 'HELD_BACK'
  | 'PUBLISHED'
  | 'REPLACED'
  | 'WITHDRAWN';

export type PublisherKind =
  | 'AGENCY'
  | 'SUBJECT'
  | 'TERRITORIAL';

export type RecordMediaPublicationInput = {
  link?: string | null | undefined;
  /** Newspaper, channel or site. */
  outlet: string;
  publishedOn: string;
};

export type ReportCorrectionState =
  | 'MADE'
  | 'MADE_IN_PART'
  | 'REFUSED'
  | 'REQUESTED';

/** What ended a version: a return with remarks, a correction (64), a newer file of history (D51). */
export type ReportVersionCause =
  | 'CORRECTED'
  | 'REPLACED'
  | 'RETURNED';

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

/** A secret that the law protects: commercial, of taxes, or another one, whose law is named (clause 31). */
export type SecretMark =
  | 'COMMERCIAL'
  | 'OTHER_SECRET'
  | 'TAX';

/** VOID: the act falls. CURABLE: it can be mended. WARNING: a person is told. */
export type Severity =
  | 'CURABLE'
  | 'VOID'
  | 'WARNING';

export type Side =
  | 'AUTHORITY'
  | 'PUBLIC'
  | 'SUBJECT';

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

/** A term of the Rules, a duty that they set no term for, or a step that follows from where a case stands. */
export type WaitingKind =
  | 'DUTY'
  | 'STEP'
  | 'TERM';

export type WithdrawPublicationInput = {
  /** The public reads it. */
  reason: string;
};

export type CorrectionPartsFragment = { id: string, state: ReportCorrectionState, stateTitle: string, reason: string, requestedAt: string, requestedBy: string, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, acknowledgedAt: string | null, cells: Array<{ id: string, rowKey: string, month: number, oldValue: number | null, newValue: number | null, reason: string, refusedBecause: string | null }>, warnings: Array<{ relation: ControlRelationKind, rowKey: string, month: number | null, message: string }>, proof: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, requestDocument: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, decisionDocument: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

export type ReportCorrectionsQueryVariables = Exact<{
  reportId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ReportCorrectionsQuery = { reportCorrections: { edges: Array<{ cursor: string, node: { id: string, state: ReportCorrectionState, stateTitle: string, reason: string, requestedAt: string, requestedBy: string, decidedAt: string | null, decidedBy: string | null, decisionReason: string | null, acknowledgedAt: string | null, cells: Array<{ id: string, rowKey: string, month: number, oldValue: number | null, newValue: number | null, reason: string, refusedBecause: string | null }>, warnings: Array<{ relation: ControlRelationKind, rowKey: string, month: number | null, message: string }>, proof: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, requestDocument: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null, decisionDocument: { id: string, kind: DocumentKind, title: string, number: string, date: string, code: string, journalHead: string, urlKk: string, urlRu: string, docxKk: string, docxRu: string, verifyUrl: string, cancelledAt: string | null, cancelledBy: string | null, setRight: boolean, replacedAt: string | null, registryMarkNumber: string | null, registryMarkedOn: string | null, copies: Array<{ copy: number, title: string, way: DeliveryWay | null, deliveredAt: string | null, receivedAt: string | null, receivedBy: string | null, receiptRule: string | null, openedAt: string | null, openedBy: string | null, unopened: boolean, awaited: boolean, proof: string | null }>, signedOriginals: Array<{ id: string, fileName: string, size: number, sha256: string | null, signedOn: string, note: string | null, keptAt: string, keptBy: string, url: string, laidAsideAt: string | null, laidAsideBy: string | null, laidAsideReason: string | null, sameFile: Array<{ id: string, document: { id: string, title: string, number: string } }> }>, receiptFiles: Array<{ id: string, name: string, mediaType: string, size: number, sha256: string | null, uploadedAt: string, url: string, mark: SecretMark | null, markTitle: string | null, laidAsideAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ReportToCompareQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportToCompareQuery = { report: { id: string, version: number, year: number, quarter: number, body: { id: string, name: string } | null, form: { id: string, title: string }, earlierVersions: Array<{ version: number, replacedAt: string, cause: ReportVersionCause, submittedAt: string | null }> } | null };

export type ReportComparisonQueryVariables = Exact<{
  reportId: string | number;
  earlier: number;
  later?: number | null | undefined;
  changedOnly: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type ReportComparisonQuery = { reportComparison: { edges: Array<{ cursor: string, node: { rowKey: string, number: string, title: string, month: number, before: number | null, after: number | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ReportVersionsQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportVersionsQuery = { report: { id: string, earlierVersions: Array<{ version: number, replacedAt: string, cause: ReportVersionCause, submittedAt: string | null, submittedBy: string | null, note: string, rows: Array<{ key: string, number: string, title: string, months: Array<number | null> }> }> } | null };

export type FilingTableQueryVariables = Exact<{
  year: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: FilingTableFilter | null | undefined;
}>;


export type FilingTableQuery = { filingTable: { edges: Array<{ cursor: string, node: { id: string, body: string, form: string, formTitle: string, addressee: string, cells: Array<{ quarter: number, state: FilingState, stateTitle: string, dueDate: string, begun: number | null, late: boolean, reportId: string | null, firstSubmittedAt: string | null, submittedAt: string | null }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type FilingCountsQueryVariables = Exact<{
  year: number;
  filter?: FilingTableFilter | null | undefined;
}>;


export type FilingCountsQuery = { filingCounts: Array<{ quarter: number, state: FilingState, count: number }> };

export type FilingHigherBodiesQueryVariables = Exact<{
  year: number;
}>;


export type FilingHigherBodiesQuery = { filingHigherBodies: Array<{ id: string, name: string }> };

export type FormTitlesQueryVariables = Exact<{ [key: string]: never; }>;


export type FormTitlesQuery = { reportForms: Array<{ code: string, title: string }> };

export type BodyTotalQueryVariables = Exact<{
  form: string;
  year: number;
  quarter: number;
  bodyId: string | number;
}>;


export type BodyTotalQuery = { reportAggregate: { reportCount: number, rows: Array<{ key: string, number: string, title: string, stock: boolean, value: number | null, standing: number | null, parts: number, note: string | null }> } };

export type BodyTotalPartsQueryVariables = Exact<{
  form: string;
  year: number;
  quarter: number;
  bodyId: string | number;
  key: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BodyTotalPartsQuery = { reportAggregateParts: { edges: Array<{ cursor: string, node: { month: number, value: number | null, body: { id: string, name: string } | null, report: { id: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PublicationShownPartsFragment = { title: string, facts: Array<{ label: string, value: string }>, parts: Array<{ title: string | null, text: string | null, table: { caption: string, columns: Array<string>, figures: boolean, rows: Array<{ head: string, cells: Array<string>, before: Array<string | null> }> } | null }> };

export type PublicationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: PublicationFilter | null | undefined;
}>;


export type PublicationsQuery = { publications: { edges: Array<{ cursor: string, node: { id: string, kind: PublicationKind, kindTitle: string, caseNumber: string | null, caseId: string | null, formTitle: string | null, state: PublicationState, stateTitle: string, publisherName: string, title: string, bodyName: string | null, publishedAt: string, points: number } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PublicationQueryVariables = Exact<{
  id: string | number;
}>;


export type PublicationQuery = { publication: { id: string, version: number, kind: PublicationKind, publisherKind: PublisherKind, state: PublicationState, stateTitle: string, publisherName: string, title: string, bodyName: string | null, caseId: string | null, contentWithheld: string | null, sha256: string, url: string, publishedAt: string, heldBackAt: string | null, changedAt: string | null, withdrawnAt: string | null, withdrawalReason: string | null, replacedById: string | null, answersLeftOut: number, shown: { title: string, facts: Array<{ label: string, value: string }>, parts: Array<{ title: string | null, text: string | null, table: { caption: string, columns: Array<string>, figures: boolean, rows: Array<{ head: string, cells: Array<string>, before: Array<string | null> }> } | null }> } | null, answers: Array<{ id: string, text: string, answeredAt: string, earlierAt: string | null }>, media: Array<{ id: string, outlet: string, publishedOn: string, link: string | null, earlierAt: string | null }>, actions: Array<{ name: string, allowed: boolean, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> }> } | null };

export type PublicationJournalQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicationJournalQuery = { publication: { journal: { edges: Array<{ cursor: string, node: { id: string, at: string, actorName: string, actorTitle: string, action: string, title: string, hash: string, details: Array<{ label: string, value: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type PreviewPublicationQueryVariables = Exact<{
  source: PublicationSourceInput;
}>;


export type PreviewPublicationQuery = { previewPublication: { sha256: string, typed: boolean, withheldPoints: number, inForceId: string | null, standsBeside: Array<string>, leaveOut: Array<string>, notLeftOut: Array<string>, comesBack: Array<string>, allowed: boolean, shown: { title: string, facts: Array<{ label: string, value: string }>, parts: Array<{ title: string | null, text: string | null, table: { caption: string, columns: Array<string>, figures: boolean, rows: Array<{ head: string, cells: Array<string>, before: Array<string | null> }> } | null }> }, refusals: Array<{ clause: string | null, code: string, severity: Severity, message: string }> } };

export type PublishResultMutationVariables = Exact<{
  source: PublicationSourceInput;
  sha256: string;
  textsRead: boolean;
  wordsComeBack: boolean;
  idempotencyKey: string;
}>;


export type PublishResultMutation = { publishResult: { id: string } };

export type WithdrawPublicationMutationVariables = Exact<{
  publicationId: string | number;
  input: WithdrawPublicationInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type WithdrawPublicationMutation = { withdrawPublication: { id: string } };

export type RecordMediaPublicationMutationVariables = Exact<{
  publicationId: string | number;
  input: RecordMediaPublicationInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type RecordMediaPublicationMutation = { recordMediaPublication: { id: string } };

export type AnswerPublicationMutationVariables = Exact<{
  publicationId: string | number;
  input: AnswerPublicationInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type AnswerPublicationMutation = { answerPublication: { id: string } };

export type OpenMarkedTextMutationVariables = Exact<{
  thing: MarkableThing;
  thingId: string | number;
  idempotencyKey: string;
}>;


export type OpenMarkedTextMutation = { openMarkedText: { mark: SecretMark, text: string } };

export type MarkControlThingMutationVariables = Exact<{
  input: MarkControlThingInput;
  idempotencyKey: string;
}>;


export type MarkControlThingMutation = { markControlThing: { id: string } };

export type LiftControlMarkMutationVariables = Exact<{
  markId: string | number;
  input: LiftMarkInput;
  idempotencyKey: string;
  expectedVersion: number;
}>;


export type LiftControlMarkMutation = { liftMark: { id: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { permissions: Array<string>, now: string, today: string, demo: boolean, account: { id: string, fullName: string, email: string, language: Language }, capacity: { id: string, role: Role, roleTitle: string, side: Side, positionTitle: string, acting: boolean, orderNumber: string | null, orderDate: string | null, validFrom: string, validTo: string | null, current: boolean, authority: { id: string, name: string } | null, subject: { id: string, name: string } | null }, capacities: Array<{ id: string, role: Role, roleTitle: string, side: Side, positionTitle: string, acting: boolean, orderNumber: string | null, orderDate: string | null, validFrom: string, validTo: string | null, current: boolean, authority: { id: string, name: string } | null, subject: { id: string, name: string } | null }> } | null };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { demoAccounts: Array<{ email: string, roleTitle: string, positionTitle: string, bodyName: string, side: Side }> };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
  newPassword?: string | null | undefined;
}>;


export type SignInMutation = { signIn: { viewer: { permissions: Array<string>, now: string, today: string, demo: boolean, account: { id: string, fullName: string, email: string, language: Language }, capacity: { id: string, role: Role, roleTitle: string, side: Side, positionTitle: string, acting: boolean, orderNumber: string | null, orderDate: string | null, validFrom: string, validTo: string | null, current: boolean, authority: { id: string, name: string } | null, subject: { id: string, name: string } | null }, capacities: Array<{ id: string, role: Role, roleTitle: string, side: Side, positionTitle: string, acting: boolean, orderNumber: string | null, orderDate: string | null, validFrom: string, validTo: string | null, current: boolean, authority: { id: string, name: string } | null, subject: { id: string, name: string } | null }> } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SwitchCapacityMutationVariables = Exact<{
  capacityId: string | number;
}>;


export type SwitchCapacityMutation = { switchCapacity: { permissions: Array<string>, now: string, today: string, demo: boolean, account: { id: string, fullName: string, email: string, language: Language }, capacity: { id: string, role: Role, roleTitle: string, side: Side, positionTitle: string, acting: boolean, orderNumber: string | null, orderDate: string | null, validFrom: string, validTo: string | null, current: boolean, authority: { id: string, name: string } | null, subject: { id: string, name: string } | null }, capacities: Array<{ id: string, role: Role, roleTitle: string, side: Side, positionTitle: string, acting: boolean, orderNumber: string | null, orderDate: string | null, validFrom: string, validTo: string | null, current: boolean, authority: { id: string, name: string } | null, subject: { id: string, name: string } | null }> } };

export type SetLanguageMutationVariables = Exact<{
  language: Language;
}>;


export type SetLanguageMutation = { setLanguage: { permissions: Array<string>, now: string, today: string, demo: boolean, account: { id: string, fullName: string, email: string, language: Language }, capacity: { id: string, role: Role, roleTitle: string, side: Side, positionTitle: string, acting: boolean, orderNumber: string | null, orderDate: string | null, validFrom: string, validTo: string | null, current: boolean, authority: { id: string, name: string } | null, subject: { id: string, name: string } | null }, capacities: Array<{ id: string, role: Role, roleTitle: string, side: Side, positionTitle: string, acting: boolean, orderNumber: string | null, orderDate: string | null, validFrom: string, validTo: string | null, current: boolean, authority: { id: string, name: string } | null, subject: { id: string, name: string } | null }> } };

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

export * from './documents/corrections';
export * from './documents/filings';
export * from './documents/publications';
export * from './documents/secrets';
export * from './documents/session';
