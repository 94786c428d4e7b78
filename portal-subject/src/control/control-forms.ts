import * as documents from '../generated/graphql';

/** How a field of an act is filled in. */
export type FieldKind =
  | 'line'
  | 'text'
  | 'day'
  | 'moment'
  | 'choice'
  | 'check'
  | 'files'
  | 'object'
  | 'executors'
  | 'request'
  | 'demands'
  | 'planLine'
  /** one text a line */
  | 'lines'
  | 'number'
  /** a number for each of the options */
  | 'counts'
  | 'recommendation'
  /** said outright, not left as a box that nobody ticked */
  | 'yesNo'
  /** what was entered by mistake: its kind and id */
  | 'entry'
  /** anybody of the register */
  | 'employer'
  | 'expert'
  | 'objection';

interface FieldForm {
  readonly kind: FieldKind;
  /** The name that the command knows it by, where another act uses its name otherwise. */
  readonly as?: string;
  readonly options?: readonly string[];
  /** Asked for only once the server has found this. */
  readonly afterFinding?: string;
}

export const FIELDS = {
  objectId: { kind: 'object' },
  questions: { kind: 'text' },
  startsOn: { kind: 'day' },
  endsOn: { kind: 'day' },
  completion: { kind: 'line' },
  executorIds: { kind: 'executors' },
  agreedWith: { kind: 'line' },
  reason: { kind: 'text' },
  changeKind: { kind: 'choice', as: 'kind', options: ['ADDED', 'REPLACED', 'REMOVED'] },
  lineId: { kind: 'planLine' },
  monitoringReference: { kind: 'line' },
  monitoringDate: { kind: 'day' },
  plannedStart: { kind: 'day' },
  endDate: { kind: 'day' },
  fullName: { kind: 'line' },
  position: { kind: 'line' },
  employerId: { kind: 'employer' },
  organisation: { kind: 'line' },
  expertId: { kind: 'expert' },
  objectionId: { kind: 'objection' },
  expertAnswer: { kind: 'choice', as: 'answer', options: ['REPLACED', 'KEPT'] },
  field: { kind: 'line' },
  declaration: { kind: 'line' },
  civilLawTies: { kind: 'yesNo' },
  labourTies: { kind: 'yesNo' },
  apartBecause: { kind: 'line', afterFinding: 'EXPERT_EMPLOYER_LIKE_OBJECT' },
  noticeReference: { kind: 'line', as: 'reference' },
  drawnUpAt: { kind: 'moment' },
  entry: { kind: 'entry' },
  at: { kind: 'moment' },
  handing: { kind: 'choice', options: ['TAKEN', 'REFUSED'] },
  witness: { kind: 'line' },
  requestKind: {
    kind: 'choice',
    as: 'kind',
    options: ['DOCUMENTS', 'CERTIFICATE', 'ORAL_EXPLANATION', 'WRITTEN_EXPLANATION'],
  },
  text: { kind: 'text' },
  dueDate: { kind: 'day' },
  requestId: { kind: 'request' },
  withheldAsSecret: { kind: 'check' },
  fileIds: { kind: 'files' },
  receivedAt: { kind: 'moment' },
  workKind: {
    kind: 'choice',
    as: 'kind',
    options: ['PAPERS', 'MONITORING_SYSTEM', 'COMPLAINTS', 'OTHER'],
  },
  basis: { kind: 'line' },
  dataFrom: { kind: 'day' },
  dataTo: { kind: 'day' },
  place: { kind: 'line' },
  heldPlace: { kind: 'line' },
  present: { kind: 'line' },
  periodFrom: { kind: 'day' },
  periodTo: { kind: 'day' },
  analysis: { kind: 'text' },
  results: { kind: 'text' },
  violations: { kind: 'check' },
  causes: { kind: 'text' },
  checklist: { kind: 'line' },
  points: { kind: 'line' },
  measures: { kind: 'text' },
  measuresBy: { kind: 'day' },
  accountability: { kind: 'text' },
  shownAt: { kind: 'moment' },
  refused: { kind: 'check' },
  refusalNote: { kind: 'text' },
  responseKind: { kind: 'choice', as: 'kind', options: ['AGREED', 'OBJECTED'] },
  demands: {
    kind: 'demands',
    options: [
      'REMEDY_VIOLATIONS',
      'REMOVE_CAUSES',
      'IMPROVE_PROCEDURES',
      'CHANGE_LEGAL_ACTS',
      'OPTIMISE_PROCESSES',
      'HOLD_TO_ACCOUNT',
    ],
  },
  reportBy: { kind: 'day' },
  way: { kind: 'choice', options: ['ELECTRONIC', 'PAPER', 'EMAIL'] },
  proof: { kind: 'line' },
  violationCounts: {
    kind: 'counts',
    options: [
      'MISSED_TERM',
      'INCOMPLETE_PACKAGE',
      'REFUSED_WITHOUT_GROUND',
      'DOCUMENTS_BEYOND_STANDARD',
      'OTHER',
      'MISSED_COMPLAINT_TERM',
    ],
  },
  recommendations: { kind: 'lines' },
  restoredViolations: { kind: 'number', as: 'violations' },
  persons: { kind: 'number' },
  restoredOn: { kind: 'day' },
  restoredHow: { kind: 'text', as: 'text' },
  penaltyKind: {
    kind: 'choice',
    as: 'kind',
    options: [
      'REMARK',
      'REPRIMAND',
      'SEVERE_REPRIMAND',
      'WARNING_OF_INCOMPLETE_FITNESS',
      'DEMOTION',
      'DISMISSAL',
    ],
  },
  staff: { kind: 'choice', options: ['STATE_BODY', 'ORGANISATION', 'OTHER'] },
  person: { kind: 'line' },
  imposedOn: { kind: 'day' },
  orderReference: { kind: 'line' },
  recommendationId: { kind: 'recommendation' },
  fulfilled: { kind: 'check' },
  settledOn: { kind: 'day' },
  settledNote: { kind: 'text', as: 'note' },
} as const satisfies Record<string, FieldForm>;
export type ControlField = keyof typeof FIELDS;

interface ActForm {
  readonly document: unknown;
  /** In the order of the dialog; `?` where it may stay empty. */
  readonly fields: readonly (ControlField | `${ControlField}?`)[];
  /** Fields of a line go into the input under this name. */
  readonly line?: true;
  /** What is given stands beside the id, not in an input. */
  readonly plain?: true;
  /** What cannot be changed afterwards is read through before it is signed. */
  readonly review?: true;
}

const LINE = ['objectId', 'questions', 'startsOn', 'endsOn', 'completion', 'executorIds'] as const;
const ANSWER = ['requestId', 'text', 'withheldAsSecret?', 'fileIds?'] as const;
export const LINE_FIELDS: readonly ControlField[] = LINE;

export const PLAN_FORMS = {
  addControlPlanLine: { document: documents.AddControlPlanLineDocument, fields: LINE },
  reviseControlPlanLine: { document: documents.ReviseControlPlanLineDocument, fields: LINE, line: true },
  removeControlPlanLine: { document: documents.RemoveControlPlanLineDocument, fields: [], plain: true },
  agreeControlPlan: { document: documents.AgreeControlPlanDocument, fields: ['agreedWith'], plain: true },
  reopenControlPlan: { document: documents.ReopenControlPlanDocument, fields: ['reason'], plain: true },
  withdrawControlPlan: { document: documents.WithdrawControlPlanDocument, fields: [] },
  approveControlPlan: { document: documents.ApproveControlPlanDocument, fields: [] },
  changeControlPlan: {
    document: documents.ChangeControlPlanDocument,
    fields: [
      'changeKind',
      'reason',
      'lineId?',
      'objectId?',
      'questions?',
      'startsOn?',
      'endsOn?',
      'completion?',
      'executorIds?',
    ],
    line: true,
  },
} as const satisfies Record<string, ActForm>;
export type PlanAct = keyof typeof PLAN_FORMS;

/** Acts of one line stand beside it. */
export const LINE_ACTS: readonly PlanAct[] = ['reviseControlPlanLine', 'removeControlPlanLine'];

export const EVENT_FORMS = {
  appointControlEvent: {
    document: documents.AppointControlEventDocument,
    fields: ['plannedStart', 'endDate'],
  },
  cancelControlEvent: { document: documents.CancelControlEventDocument, fields: ['reason'] },
  shortenControlEvent: {
    document: documents.ShortenControlEventDocument,
    fields: ['endDate', 'reason'],
  },
  withdrawControlDraft: { document: documents.WithdrawControlDraftDocument, fields: ['reason'] },
  sendControlNotice: { document: documents.SendControlNoticeDocument, fields: [] },
  recordControlNotice: {
    document: documents.RecordControlNoticeDocument,
    fields: ['at', 'noticeReference', 'fileIds?'],
  },
  handOverControlOrder: { document: documents.HandOverControlOrderDocument, fields: [] },
  recordControlStart: {
    document: documents.RecordControlStartDocument,
    fields: ['at', 'handing', 'witness', 'fileIds?'],
  },
  sendControlRequest: {
    document: documents.SendControlRequestDocument,
    fields: ['requestKind', 'text', 'dueDate'],
  },
  answerControlRequest: { document: documents.AnswerControlRequestDocument, fields: ANSWER },
  recordControlAnswer: {
    document: documents.RecordControlAnswerDocument,
    fields: [...ANSWER, 'receivedAt'],
  },
  recordControlWork: {
    document: documents.RecordControlWorkDocument,
    fields: ['workKind', 'text', 'basis?', 'dataFrom?', 'dataTo?'],
  },
  addControlExpert: {
    document: documents.AddControlExpertDocument,
    fields: [
      'fullName',
      'position',
      'employerId?',
      'organisation?',
      'field',
      'declaration',
      'civilLawTies',
      'labourTies',
      'apartBecause?',
    ],
  },
  objectToControlExpert: {
    document: documents.ObjectToControlExpertDocument,
    fields: ['expertId', 'reason'],
  },
  answerExpertObjection: {
    document: documents.AnswerExpertObjectionDocument,
    fields: ['objectionId', 'expertAnswer', 'reason'],
  },
  submitControlExtension: {
    document: documents.SubmitControlExtensionDocument,
    fields: ['reason', 'endDate'],
  },
  grantControlExtension: { document: documents.GrantControlExtensionDocument, fields: [] },
  declineControlExtension: { document: documents.DeclineControlExtensionDocument, fields: ['reason'] },
  drawUpControlAct: {
    document: documents.DrawUpControlActDocument,
    review: true,
    fields: [
      'drawnUpAt?',
      'place',
      'heldPlace',
      'present?',
      'periodFrom',
      'periodTo',
      'analysis',
      'results',
      'violations?',
      'violationCounts?',
      'causes',
      'checklist',
      'points',
      'measures?',
      'measuresBy?',
      'recommendations?',
      'accountability?',
      'fileIds?',
    ],
  },
  showControlAct: {
    document: documents.ShowControlActDocument,
    fields: ['shownAt', 'refused?', 'refusalNote?', 'fileIds?'],
  },
  agreeToControlAct: { document: documents.AgreeToControlActDocument, fields: [] },
  objectToControlAct: { document: documents.ObjectToControlActDocument, fields: ['text', 'fileIds?'] },
  recordControlResponse: {
    document: documents.RecordControlResponseDocument,
    fields: ['responseKind', 'text?', 'fileIds?', 'receivedAt'],
  },
  recordControlRestoration: {
    document: documents.RecordControlRestorationDocument,
    fields: ['restoredViolations', 'persons', 'restoredOn', 'restoredHow', 'fileIds?'],
  },
  recordControlPenalty: {
    document: documents.RecordControlPenaltyDocument,
    fields: ['penaltyKind', 'person', 'staff', 'imposedOn', 'orderReference', 'fileIds?'],
  },
  settleControlRecommendation: {
    document: documents.SettleControlRecommendationDocument,
    fields: ['recommendationId', 'fulfilled?', 'settledOn', 'settledNote?'],
  },
  takeBackControlEntry: {
    document: documents.TakeBackControlEntryDocument,
    fields: ['entry', 'reason'],
  },
  submitControlMaterials: { document: documents.SubmitControlMaterialsDocument, fields: [] },
  decideOnMeasures: { document: documents.DecideOnMeasuresDocument, fields: [] },
  takeNoteOfControl: { document: documents.TakeNoteOfControlDocument, fields: [] },
  closeControlEvent: { document: documents.CloseControlEventDocument, fields: [] },
} as const satisfies Record<string, ActForm>;
export type EventAct = keyof typeof EVENT_FORMS;

/** What the body that controls does with the letter and the plan after its activity (clauses 54 to 57). */
export const LETTER_FORMS = {
  issueLetterOnMeasures: {
    document: documents.IssueLetterOnMeasuresDocument,
    fields: ['demands', 'reportBy', 'way'],
  },
  recordLetterReceipt: {
    document: documents.RecordLetterReceiptDocument,
    fields: ['receivedAt', 'proof'],
  },
  acceptLetterReport: { document: documents.AcceptLetterReportDocument, fields: [] },
  returnLetterReport: { document: documents.ReturnLetterReportDocument, fields: ['reason'] },
  acceptPlanRow: { document: documents.AcceptPlanRowDocument, fields: [] },
  returnPlanRow: { document: documents.ReturnPlanRowDocument, fields: ['reason'] },
} as const satisfies Record<string, ActForm>;
export type LetterActName = keyof typeof LETTER_FORMS;

export const DRAFT_FORMS = {
  draftControlEventOnProposal: {
    document: documents.DraftControlEventOnProposalDocument,
    fields: ['questions', 'plannedStart', 'endDate', 'executorIds'],
  },
  draftControlEventAfterLetter: {
    document: documents.DraftControlEventAfterMonitoringDocument,
    fields: ['objectId', 'questions', 'plannedStart', 'endDate', 'executorIds'],
  },
  draftControlEventAfterMonitoring: {
    document: documents.DraftControlEventAfterMonitoringDocument,
    fields: [
      'monitoringReference',
      'monitoringDate',
      'objectId',
      'questions',
      'plannedStart',
      'endDate',
      'executorIds',
    ],
  },
} as const satisfies Record<string, ActForm>;

export type ControlAct = PlanAct | EventAct | LetterActName | keyof typeof DRAFT_FORMS;

const FORMS: Readonly<Record<ControlAct, ActForm>> = {
  ...PLAN_FORMS,
  ...EVENT_FORMS,
  ...LETTER_FORMS,
  ...DRAFT_FORMS,
};

export function formOf(act: ControlAct): ActForm {
  return FORMS[act];
}
