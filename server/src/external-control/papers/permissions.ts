import { own, type Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, SUBJECT_ROLES, TERRITORIAL_ROLES } from '../case';

const MAKERS = ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', ...TERRITORIAL_ROLES];

export const papersPermissions: Permission[] = [
  {
    roles: MAKERS,
    actions: ['make'],
    subject: 'PaperBatch',
    basis: 'ours: whoever may issue one paper may ask for many; each is judged as an act of theirs',
  },
  {
    roles: MAKERS,
    actions: ['read', 'cancel'],
    subject: 'PaperBatch',
    conditions: { askedByAccountId: own.account },
    basis: 'ours: people see what they asked for',
  },
  {
    roles: MAKERS,
    actions: ['read'],
    subject: 'PaperBatchItem',
    conditions: { askedByAccountId: own.account },
    basis: 'ours: people see what they asked for',
  },
  {
    roles: [...CENTRAL_ROLES, ...TERRITORIAL_ROLES, ...SUBJECT_ROLES, 'SYSTEM'],
    actions: ['read'],
    subject: 'SignedOriginal',
    basis: 'clause 22: the signed copies belong to the paper; their rows follow it (row-level security)',
  },
  {
    roles: [
      ...CENTRAL_ROLES,
      ...TERRITORIAL_ROLES,
      ...SUBJECT_ROLES,
      'COMMISSION_MEMBER',
      'SPECIALIST',
      'SYSTEM',
    ],
    actions: ['read'],
    subject: 'FileRecord',
    conditions: { ownerKind: 'signedOriginal', mark: null },
    forbids: true,
    basis:
      'clause 31: a signed original is opened at its own address, which asks for the marked texts that the paper holds',
  },
  {
    roles: ['SUBJECT_HEAD', 'INTERNAL_CONTROL'],
    actions: ['keepOriginal', 'recordReceipt'],
    subject: 'IssuedDocument',
    conditions: { alsoDisclosedToSubjectId: own.subject },
    basis:
      'clauses 42 to 60: the body that controls has its own papers signed, the act in two copies (50), and sends them',
  },
  {
    roles: [...SUBJECT_ROLES],
    actions: ['confirm'],
    subject: 'IssuedDocument',
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'clause 22: the subject says itself what it has received',
  },
];
