import { own, type Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, TERRITORIAL_ROLES } from '../case';
import { COMPLAINT_ACT_NAMES, COMPLAINT_ACTS, INSPECTING_ROLES } from './states';

const OWN_OFFICE = { authorityId: own.authority } as const;
const CENTRAL = [...CENTRAL_ROLES, 'ADMINISTRATOR'];

export const complaintPermissions: Permission[] = [
  ...['Complaint', 'ComplaintPassing'].flatMap((subject): Permission[] => [
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
  {
    roles: [...CENTRAL_ROLES, ...TERRITORIAL_ROLES],
    actions: ['read'],
    subject: 'ComplaintPerson',
    conditions: OWN_OFFICE,
    basis: 'ours: who complains is known to the office that handles the complaint alone',
  },
  {
    roles: CENTRAL,
    actions: ['read'],
    subject: 'FileRecord',
    conditions: { caseKind: 'complaint', authorityId: { $ne: own.authority } },
    forbids: true,
    basis: 'ours: the papers of a complaint name the complainant',
  },
  ...COMPLAINT_ACT_NAMES.map((name): Permission => ({
    roles: COMPLAINT_ACTS[name].roles,
    actions: [name],
    subject: 'Complaint',
    conditions: OWN_OFFICE,
    basis: `clause ${COMPLAINT_ACTS[name].clause}`,
  })),
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
