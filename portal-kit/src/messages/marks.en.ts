import type { MessagesLike } from '../i18n/message-types';
import type { marks as pattern } from './marks.kk';

export const marks: MessagesLike<typeof pattern> = {
  title: 'Confidentiality (clause 31)',
  lead: 'What is marked is opened by those alone who need it for the case, and each opening is noted; papers and copies leave it out.',
  act: 'Mark as a secret',
  lift: 'Lift the mark',
  liftOf: 'Lift the mark: {what}',
  what: 'What is marked',
  mark: 'Kind of secret',
  law: 'Law that protects the secret',
  lawHint: 'Required for another secret protected by law',
  ofObject: 'It is the object’s own secret, which it goes on reading',
  reason: 'Reason',
  byLaw: 'Law: {law}.',
  lifted: 'Mark lifted',
  readers: 'Readings: {count}',
  done: 'Marked as a secret.',
  liftDone: 'The mark is lifted.',
  required: 'Fill in this field',
  file: 'File “{name}”',
  answer: 'Answer to request No. {number}',
  response: 'Objection of {instant}',
  point: 'Answer at point {number}',
  proposal: 'Proposal {number}',
  controlAct: 'Act No. {number}',
  finding: 'Finding {number}',
  marks: {
    COMMERCIAL: 'Commercial secret',
    TAX: 'Tax secret',
    OTHER_SECRET: 'Another secret protected by law',
  },
};
