import { own, type Permission } from '../../platform/access/permission';
import { mayReadCase } from '../case';

export const escalationPermissions: Permission[] = [
  ...['Escalation', 'EscalationPaper'].flatMap(mayReadCase),
  {
    roles: ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'],
    actions: ['handle'],
    subject: 'Escalation',
    conditions: { authorityId: own.authority },
    basis: 'clause 35: the office that inspected',
  },
  {
    roles: ['AGENCY_CHAIR', 'TERRITORIAL_HEAD'],
    actions: ['send'],
    subject: 'Escalation',
    conditions: { authorityId: own.authority },
    basis: 'clause 35: the office that inspected, by its head or the person performing the head’s duties',
  },
];
