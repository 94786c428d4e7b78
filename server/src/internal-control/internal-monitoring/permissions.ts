import { CENTRAL_ROLES, TERRITORIAL_ROLES } from '../../external-control/case';
import { own, type Permission } from '../../platform/access/permission';

const ADDRESSEES = ['SUBJECT_HEAD', 'INTERNAL_CONTROL', 'OBJECT_HEAD'] as const;

const SHEET = ['InternalMonitoringPoint', 'InternalMonitoringFinding', 'MonitoringProposal'];

const mayReadQuarter = (subject: string, told: Permission['conditions']): Permission[] => [
  { roles: ['SYSTEM'], actions: ['read'], subject, basis: 'ours: the product itself' },
  {
    roles: CENTRAL_ROLES,
    actions: ['read'],
    subject,
    ...(told ? { conditions: told } : {}),
    basis: 'clause 36 (2): the Agency monitors internal control',
  },
  {
    roles: TERRITORIAL_ROLES,
    actions: ['read'],
    subject,
    conditions: { ...told, authorityId: own.authority },
    basis: 'clause 36 (2): a territorial body within its competence',
  },
  {
    roles: ['SUBJECT_HEAD', 'INTERNAL_CONTROL'],
    actions: ['read'],
    subject,
    conditions: { bodyId: own.subject },
    basis: 'clause 58: the body’s own monitoring',
  },
];

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
  // That a quarter is under way the Agency knows; its sheet it reads from the day on which the unit ended it.
  ...['InternalMonitoring', 'ProposalAnswer'].flatMap((one) => mayReadQuarter(one, undefined)),
  ...SHEET.flatMap((one) => mayReadQuarter(one, { toldToAgency: true })),
  {
    roles: [...CENTRAL_ROLES, ...TERRITORIAL_ROLES],
    actions: ['read'],
    subject: 'InternalMonitoring',
    fields: ['returnReason'],
    conditions: { toldToAgency: false },
    forbids: true,
    basis: 'clause 60: what the leadership tells its unit about a sheet that is not ended',
  },
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
