import { CENTRAL_ROLES, TERRITORIAL_ROLES } from '../../external-control/case';
import { own, type Permission } from '../../platform/access/permission';

const ADDRESSEES = ['SUBJECT_HEAD', 'INTERNAL_CONTROL', 'OBJECT_HEAD'] as const;

export const internalMonitoringPermissions: Permission[] = [
  ...['MonitoringProposal', 'ProposalAnswer'].map((subject): Permission => ({
    roles: ADDRESSEES,
    actions: ['read'],
    subject,
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'clause 60: the addressee of a proposal that was sent on',
  })),
  {
    roles: ADDRESSEES,
    actions: ['answer'],
    subject: 'MonitoringProposal',
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'clause 60: the addressee informs of the measures',
  },
  ...[
    'InternalMonitoring',
    'InternalMonitoringPoint',
    'InternalMonitoringFinding',
    'MonitoringProposal',
    'ProposalAnswer',
  ].flatMap((subject): Permission[] => [
    {
      roles: [...CENTRAL_ROLES, 'SYSTEM'],
      actions: ['read'],
      subject,
      basis: 'clause 36 (2): the Agency monitors internal control',
    },
    {
      roles: TERRITORIAL_ROLES,
      actions: ['read'],
      subject,
      conditions: { authorityId: own.authority },
      basis: 'clause 36 (2): a territorial body within its competence',
    },
    {
      roles: ['SUBJECT_HEAD', 'INTERNAL_CONTROL'],
      actions: ['read'],
      subject,
      conditions: { bodyId: own.subject },
      basis: 'clause 58: the body’s own monitoring',
    },
  ]),
  {
    roles: ['INTERNAL_CONTROL'],
    actions: ['conduct'],
    subject: 'InternalMonitoring',
    conditions: { bodyId: own.subject },
    basis: 'clauses 58 and 59: the unit responsible for internal control (D26)',
  },
  {
    roles: ['SUBJECT_HEAD'],
    actions: ['send'],
    subject: 'InternalMonitoring',
    conditions: { bodyId: own.subject },
    basis: 'clause 60: the leadership of the body sends proposals on',
  },
];
