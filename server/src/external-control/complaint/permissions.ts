import { own, type Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, TERRITORIAL_ROLES } from '../case';
import { COMPLAINT_ACT_NAMES, COMPLAINT_ACTS, HEADS, INSPECTING_ROLES, INSPECTORS } from './states';

const OWN_OFFICE = { authorityId: own.authority } as const;
/** An inspector leads what the head gave to that inspector, and what nobody was given yet; a head leads all of the office. */
const NEEDED_BY: readonly Pick<Permission, 'roles' | 'conditions'>[] = [
  { roles: HEADS, conditions: OWN_OFFICE },
  { roles: INSPECTORS, conditions: { ...OWN_OFFICE, assignedAccountId: null } },
  { roles: INSPECTORS, conditions: { ...OWN_OFFICE, assignedAccountId: own.account } },
];
const CENTRAL = [...CENTRAL_ROLES, 'ADMINISTRATOR'];

export const complaintPermissions: Permission[] = [
  ...['Complaint', 'ComplaintPassing', 'ComplaintTelling'].flatMap((subject): Permission[] => [
    {
      roles: [...CENTRAL_ROLES, 'SYSTEM'],
      actions: ['read'],
      subject,
      basis: 'clause 4: the Agency leads external control; who complains is not in these rows',
    },
    {
      roles: TERRITORIAL_ROLES,
      actions: ['read'],
      subject,
      conditions: OWN_OFFICE,
      basis: 'clause 9: an office within its competence',
    },
  ]),
  ...NEEDED_BY.map((who): Permission => ({
    ...who,
    actions: ['read'],
    subject: 'ComplaintPerson',
    basis:
      'clause 31: who complains is known to whoever handles the complaint, and to the head of that office',
  })),
  {
    roles: INSPECTING_ROLES,
    actions: ['readPerson'],
    subject: 'InspectionGround',
    basis:
      'clause 31: whose complaint became a ground is known to the named inspectors and the head of the office (handles_inspection), not to whom it is about',
  },
  {
    roles: CENTRAL,
    actions: ['read'],
    subject: 'FileRecord',
    conditions: { caseKind: 'complaint', authorityId: { $ne: own.authority } },
    forbids: true,
    basis: 'ours: the papers of a complaint name the complainant',
  },
  {
    roles: ['ANALYST', 'ADMINISTRATOR'],
    actions: ['read'],
    subject: 'FileRecord',
    conditions: { caseKind: 'complaint' },
    forbids: true,
    basis: 'clause 31: the papers of a complaint name the complainant, and neither handles complaints',
  },
  ...COMPLAINT_ACT_NAMES.flatMap((name) =>
    NEEDED_BY.map(({ roles, conditions }): Permission => ({
      roles: roles.filter((role) => COMPLAINT_ACTS[name].roles.includes(role)),
      actions: [name],
      subject: 'Complaint',
      ...(conditions ? { conditions } : {}),
      basis: `clause ${COMPLAINT_ACTS[name].clause}`,
    })).filter(({ roles }) => roles.length > 0),
  ),
  {
    roles: INSPECTING_ROLES,
    actions: ['register'],
    subject: 'Complaint',
    conditions: OWN_OFFICE,
    basis: 'clauses 8 (3) and 36 (4): an office takes in what is addressed to it',
  },
  {
    roles: [...CENTRAL, ...TERRITORIAL_ROLES],
    actions: ['read'],
    subject: 'ControllingBody',
    basis: 'clause 10: to whom a complaint may be forwarded',
  },
  {
    roles: ['ADMINISTRATOR'],
    actions: ['keep'],
    subject: 'ControllingBody',
    basis: 'ours: the administrator keeps the register of bodies by field',
  },
];
