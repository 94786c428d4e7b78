import { own, type Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, TERRITORIAL_ROLES } from '../case';

export const disclosurePermissions: Permission[] = [
  {
    roles: [...CENTRAL_ROLES, 'SYSTEM'],
    actions: ['read'],
    subject: 'SecretDisclosure',
    basis: 'clause 4: the Agency leads external control; to whom and by which law, not what it says',
  },
  {
    roles: TERRITORIAL_ROLES,
    actions: ['read'],
    subject: 'SecretDisclosure',
    conditions: { authorityId: own.authority },
    basis: 'clause 9: an office within its competence; to whom and by which law, not what it says',
  },
  {
    roles: ['AGENCY_CHAIR', 'TERRITORIAL_HEAD'],
    actions: ['disclose'],
    subject: 'SecretDisclosure',
    conditions: { authorityId: own.authority },
    basis:
      'clauses 12 and 31: the leadership, the head of a territorial body or whoever performs their duties',
  },
];
