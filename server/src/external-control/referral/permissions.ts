import { own, type Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, TERRITORIAL_ROLES } from '../case';

/** No role of the subject's side stands here: it does not see what is proposed or sent (clause 29). */
export const referralPermissions: Permission[] = [
  {
    roles: [...CENTRAL_ROLES, 'SYSTEM'],
    actions: ['read'],
    subject: 'Referral',
    basis: 'clause 4: the Agency leads external control',
  },
  {
    roles: TERRITORIAL_ROLES,
    actions: ['read'],
    subject: 'Referral',
    conditions: { authorityId: own.authority },
    basis: 'clause 9: an office within its competence',
  },
  {
    roles: ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'],
    actions: ['propose'],
    subject: 'Referral',
    conditions: { authorityId: own.authority },
    basis: 'clause 29: who finds the signs proposes',
  },
  {
    roles: ['AGENCY_CHAIR', 'TERRITORIAL_HEAD'],
    actions: ['decide'],
    subject: 'Referral',
    conditions: { authorityId: own.authority },
    basis:
      'clause 29: the leadership, the head of a territorial body or the person performing the head’s duties',
  },
];
