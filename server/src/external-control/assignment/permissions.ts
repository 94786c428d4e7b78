import { own, type Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, TERRITORIAL_ROLES } from '../case';

const THINGS = ['AgencyAssignment', 'AssignedPerson'] as const;

export const assignmentPermissions: Permission[] = [
  ...THINGS.flatMap((subject): Permission[] => [
    {
      roles: [...CENTRAL_ROLES, 'SYSTEM'],
      actions: ['read'],
      subject,
      basis: 'clause 9: the Agency’s leadership assigns its staff',
    },
    {
      roles: TERRITORIAL_ROLES,
      actions: ['read'],
      subject,
      conditions: { territorialAuthorityId: own.authority },
      basis: 'clause 9: a territorial body knows who else inspects within its competence',
    },
  ]),
  {
    roles: ['AGENCY_CHAIR'],
    actions: ['give', 'withdraw'],
    subject: 'AgencyAssignment',
    basis: 'clause 9: on assignment by the leadership of the Agency',
  },
];
