import {
  AnswerComplaintDocument,
  AssignComplaintDocument,
  ClarifyComplaintDocument,
  ForwardComplaintDocument,
  KeepComplaintForMonitoringDocument,
  PassComplaintOnDocument,
  RecordForwardingAnswerDocument,
  TakeComplaintAsGroundDocument,
  TellComplainantDocument,
} from '../generated/graphql';
import type { ComplaintState } from '../generated/graphql';

/** In the order of the page: first what decides, then what leads there, then what follows. */
export const COMPLAINT_ACTS = [
  'takeComplaintAsGround',
  'forwardComplaint',
  'answerComplaint',
  'keepComplaintForMonitoring',
  'clarifyComplaint',
  'passComplaintOn',
  'assignComplaint',
  'tellComplainant',
  'recordForwardingAnswer',
] as const;
export type ComplaintAct = (typeof COMPLAINT_ACTS)[number];

export type ComplaintField =
  | 'basisText'
  | 'subjectId'
  | 'publicServiceId'
  | 'factDate'
  | 'violatedRight'
  | 'authorityId'
  | 'reason'
  | 'capacityId'
  | 'bodyId'
  | 'bodyName'
  | 'bodyField'
  | 'at'
  | 'way'
  | 'note'
  | 'number'
  | 'answeredOn'
  | 'text';

/** What each act asks for, in the order of the dialog; `?` where it may stay empty. */
export const COMPLAINT_FORMS: Readonly<
  Record<ComplaintAct, readonly (ComplaintField | `${ComplaintField}?`)[]>
> = {
  takeComplaintAsGround: ['basisText', 'violatedRight'],
  forwardComplaint: ['bodyId?', 'bodyName?', 'bodyField?'],
  answerComplaint: ['reason'],
  keepComplaintForMonitoring: ['reason'],
  clarifyComplaint: ['subjectId?', 'publicServiceId?', 'factDate?', 'violatedRight?'],
  passComplaintOn: ['authorityId', 'reason'],
  assignComplaint: ['capacityId'],
  tellComplainant: ['at', 'way', 'note?'],
  recordForwardingAnswer: ['number', 'answeredOn', 'text'],
};

export const COMPLAINT_DOCUMENTS = {
  takeComplaintAsGround: TakeComplaintAsGroundDocument,
  forwardComplaint: ForwardComplaintDocument,
  answerComplaint: AnswerComplaintDocument,
  keepComplaintForMonitoring: KeepComplaintForMonitoringDocument,
  clarifyComplaint: ClarifyComplaintDocument,
  passComplaintOn: PassComplaintOnDocument,
  assignComplaint: AssignComplaintDocument,
  tellComplainant: TellComplainantDocument,
  recordForwardingAnswer: RecordForwardingAnswerDocument,
} as const;

export const complaintTones = {
  WAITING: 'warn',
  TAKEN: 'good',
  FORWARDED: 'neutral',
  MONITORED: 'neutral',
  ANSWERED: 'good',
} as const satisfies Record<ComplaintState, string>;
