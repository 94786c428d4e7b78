import { own, type Permission } from '../../platform/access/permission';

const CENTRAL = ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST'];
const TERRITORIAL = ['TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'];
const SUBJECT_SIDE = ['SUBJECT_HEAD', 'OBJECT_HEAD', 'INTERNAL_CONTROL'];

const PLAN_OF_SUBJECT = 'ACTION_PLAN';
const PLAN_OF_OBJECT = 'CONTROL_MEASURES_PLAN';
/** What an analyst draws up and signs. */
const OF_ANALYSTS = [
  'STATE_BODY_REQUEST',
  'MONITORING_RECORD',
  'REPORT_CORRECTION_ACT',
  'REPORT_CORRECTION_REFUSAL',
];

/** A document is seen with its case; the inspected subject sees it once it is disclosed. */
export const documentPermissions: readonly Permission[] = [
  {
    roles: [...CENTRAL, 'SYSTEM'],
    actions: ['read'],
    subject: 'IssuedDocument',
    basis: 'clause 4: the Agency leads external control',
  },
  {
    roles: TERRITORIAL,
    actions: ['read'],
    subject: 'IssuedDocument',
    conditions: { authorityId: own.authority },
    basis: 'clause 9: an office within its competence',
  },
  {
    roles: SUBJECT_SIDE,
    actions: ['read'],
    subject: 'IssuedDocument',
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'clause 3: transparency; clauses 17, 22: what is handed over',
  },
  {
    roles: ['SUBJECT_HEAD', 'INTERNAL_CONTROL'],
    actions: ['read'],
    subject: 'IssuedDocument',
    conditions: { alsoDisclosedToSubjectId: own.subject },
    basis: 'clauses 38 to 40: the body that controls',
  },
  {
    roles: ['SUBJECT_HEAD', 'INTERNAL_CONTROL'],
    actions: ['edit'],
    subject: 'IssuedDocument',
    conditions: { alsoDisclosedToSubjectId: own.subject, kind: { $ne: PLAN_OF_OBJECT } },
    basis: 'clauses 42 to 60: a controlling body draws up the papers of its own control',
  },
  {
    roles: ['SUBJECT_HEAD', 'OBJECT_HEAD'],
    actions: ['edit'],
    subject: 'IssuedDocument',
    conditions: { disclosedToSubjectId: own.subject, kind: { $in: [PLAN_OF_SUBJECT, PLAN_OF_OBJECT] } },
    basis:
      'clauses 32, 33, 55 and 56: the head of the subject or object draws up its plan, which whoever asked for it receives',
  },
  {
    roles: [...CENTRAL, ...TERRITORIAL, ...SUBJECT_SIDE, 'SYSTEM'],
    actions: ['read'],
    subject: 'DocumentCopy',
    basis: 'clause 22: each copy is accounted for; its rows follow the document (row-level security)',
  },
  {
    roles: ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', ...TERRITORIAL],
    actions: ['sign', 'keepOriginal', 'recordReceipt'],
    subject: 'IssuedDocument',
    // A paper of a controlling body lies with the office too, and the plan of an inspected subject: it reads them and no more.
    conditions: {
      authorityId: own.authority,
      alsoDisclosedToSubjectId: null,
      kind: { $ne: PLAN_OF_SUBJECT },
    },
    basis: 'clauses 12, 22, 22-1: the officials of the body draw its papers up and sign them',
  },
  {
    roles: ['ANALYST'],
    actions: ['edit'],
    subject: 'IssuedDocument',
    conditions: { authorityId: own.authority, kind: { $in: OF_ANALYSTS } },
    basis: 'clauses 7-1, 36, 64: whoever draws a paper up edits it before signing',
  },
];
