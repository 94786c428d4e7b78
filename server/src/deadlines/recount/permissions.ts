import { own, type Permission } from '../../platform/access/permission';

/** What a decree moved and what followed from the earlier dates: the list of moves itself is seen like the deadlines. */
export const recountPermissions: Permission[] = [
  {
    roles: ['ADMINISTRATOR'],
    actions: ['read'],
    subject: 'DeadlineMove',
    basis: 'ours: whoever enters a decree answers for what it moved',
  },
  {
    roles: ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST', 'ADMINISTRATOR', 'SYSTEM'],
    actions: ['read'],
    subject: 'FollowedAct',
    basis: 'clause 4: the Agency leads external control',
  },
  {
    roles: ['TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'],
    actions: ['read'],
    subject: 'FollowedAct',
    conditions: { authorityId: own.authority },
    basis: 'clause 9: an office within its competence',
  },
  {
    roles: ['AGENCY_CHAIR'],
    actions: ['decide'],
    subject: 'FollowedAct',
    basis: 'clause 4: the Agency leads external control',
  },
  {
    roles: ['TERRITORIAL_HEAD'],
    actions: ['decide'],
    subject: 'FollowedAct',
    conditions: { authorityId: own.authority },
    basis: 'clause 12: the head answers for the acts of the office',
  },
];
