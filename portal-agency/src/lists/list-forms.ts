import {
  AddListLineDocument,
  AddListReasonDocument,
  ApproveHalfYearListDocument,
  FreezeHalfYearListDocument,
  MoveListLineDocument,
  PublishHalfYearListDocument,
  RecordListAnswerDocument,
  RemoveListLineDocument,
  ReopenHalfYearListDocument,
  RescoreHalfYearListDocument,
  SendListRequestDocument,
} from '../generated/graphql';

export const LIST_ACTS = [
  'freezeHalfYearList',
  'approveHalfYearList',
  'publishHalfYearList',
  'addListLine',
  'rescoreHalfYearList',
  'sendListRequest',
  'recordListAnswer',
  'reopenHalfYearList',
  'moveListLine',
  'removeListLine',
  'addListReason',
] as const;
export type ListAct = (typeof LIST_ACTS)[number];

/** Those of one line stand beside it. */
export const LINE_ACTS: readonly ListAct[] = ['moveListLine', 'removeListLine', 'addListReason'];

export type ListField =
  | 'subjectId'
  | 'controlId'
  | 'position'
  | 'fact'
  | 'risk'
  | 'wordedIn'
  | 'reason'
  | 'orderNumber'
  | 'orderDate'
  | 'number'
  | 'sentOn'
  | 'addressee'
  | 'requestId'
  | 'answeredOn'
  | 'text';

interface ListForm {
  /** In the order of the dialog; `?` where it may stay empty. */
  readonly fields: readonly (ListField | `${ListField}?`)[];
  /** The reason of a reopening is an argument of its own. */
  readonly plain?: true;
  /** Papers go with it. */
  readonly files?: true;
  /** Named by its own field, not by the subject of its line. */
  readonly own?: true;
}

/** What each act asks for. */
export const LIST_FORMS: Readonly<Record<ListAct, ListForm>> = {
  freezeHalfYearList: { fields: [] },
  approveHalfYearList: { fields: ['orderNumber', 'orderDate'] },
  publishHalfYearList: { fields: [] },
  rescoreHalfYearList: { fields: [] },
  addListLine: { fields: ['subjectId', 'fact', 'risk', 'wordedIn?', 'position?', 'reason'] },
  moveListLine: { fields: ['position', 'reason'] },
  removeListLine: { fields: ['reason'] },
  addListReason: { fields: ['controlId', 'reason'], own: true },
  reopenHalfYearList: { fields: ['reason'], plain: true },
  sendListRequest: { fields: ['number?', 'sentOn', 'addressee', 'subjectId?', 'text'], files: true },
  recordListAnswer: { fields: ['requestId', 'number', 'answeredOn', 'text'], files: true },
};

export const LIST_DOCUMENTS = {
  freezeHalfYearList: FreezeHalfYearListDocument,
  approveHalfYearList: ApproveHalfYearListDocument,
  publishHalfYearList: PublishHalfYearListDocument,
  rescoreHalfYearList: RescoreHalfYearListDocument,
  addListLine: AddListLineDocument,
  moveListLine: MoveListLineDocument,
  removeListLine: RemoveListLineDocument,
  addListReason: AddListReasonDocument,
  reopenHalfYearList: ReopenHalfYearListDocument,
  sendListRequest: SendListRequestDocument,
  recordListAnswer: RecordListAnswerDocument,
} as const;
