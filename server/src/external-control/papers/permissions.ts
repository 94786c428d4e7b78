import { own, type Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, SUBJECT_ROLES, TERRITORIAL_ROLES } from '../case';

export const papersPermissions: Permission[] = [
  {
    roles: [...CENTRAL_ROLES, ...TERRITORIAL_ROLES, ...SUBJECT_ROLES, 'SYSTEM'],
    actions: ['read'],
    subject: 'SignedOriginal',
    basis: 'clause 22: the signed copies belong to the paper; their rows follow it (row-level security)',
  },
  {
    roles: [...SUBJECT_ROLES],
    actions: ['confirm'],
    subject: 'IssuedDocument',
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'clause 22: the subject says itself what it has received',
  },
];
