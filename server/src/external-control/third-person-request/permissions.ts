import { own, type Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, TERRITORIAL_ROLES } from '../case';

/** No role of the subject's side: whom else the office asks is confidential (clause 31). */
export const thirdPersonPermissions: Permission[] = [
  {
    roles: [...CENTRAL_ROLES, 'SYSTEM'],
    actions: ['read'],
    subject: 'ThirdPersonRequest',
    basis: 'clause 4: the Agency leads external control',
  },
  {
    roles: TERRITORIAL_ROLES,
    actions: ['read'],
    subject: 'ThirdPersonRequest',
    conditions: { authorityId: own.authority },
    basis: 'clause 9: an office within its competence',
  },
  {
    roles: ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'],
    actions: ['sendThirdPersonRequest', 'recordThirdPersonAnswer'],
    subject: 'ThirdPersonRequest',
    conditions: { authorityId: own.authority },
    basis: 'clause 8 (6), D3: a person outside clause 9 is asked, not inspected',
  },
];
