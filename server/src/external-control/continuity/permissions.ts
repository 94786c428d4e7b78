import { own, type Permission } from '../../platform/access/permission';

const HEADS = ['AGENCY_CHAIR', 'TERRITORIAL_HEAD'] as const;

export const continuityPermissions: Permission[] = [
  ...['InspectorLoad', 'StaffLeave'].map((subject): Permission => ({
    roles: [...HEADS],
    actions: ['read'],
    subject,
    conditions: { authorityId: own.authority },
    basis: 'ours: a head sees how the work of the own office is spread',
  })),
  {
    roles: [...HEADS],
    actions: ['enter', 'withdraw'],
    subject: 'StaffLeave',
    conditions: { authorityId: own.authority },
    basis: 'ours: a head enters the leave of the own staff',
  },
  {
    roles: [...HEADS],
    actions: ['handOver'],
    subject: 'InspectorLoad',
    conditions: { authorityId: own.authority },
    basis: 'clause 12: a head says who of the office prepares an inspection',
  },
];
