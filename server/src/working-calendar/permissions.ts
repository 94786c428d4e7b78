import type { Permission } from '../platform/access/permission';

const AGENCY = [
  'AGENCY_CHAIR',
  'AGENCY_INSPECTOR',
  'ANALYST',
  'ADMINISTRATOR',
  'COMMISSION_MEMBER',
  'SPECIALIST',
];
const TERRITORIAL = ['TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'];
const SUBJECT_SIDE = ['SUBJECT_HEAD', 'OBJECT_HEAD', 'INTERNAL_CONTROL', 'REPORTS_CLERK'];

export const calendarPermissions: Permission[] = [
  {
    roles: [...AGENCY, ...TERRITORIAL, ...SUBJECT_SIDE, 'SYSTEM'],
    actions: ['read'],
    subject: 'CalendarDecree',
    basis: 'clause 3: transparency; a decree is public, and every date rests on it',
  },
  {
    roles: ['ADMINISTRATOR', 'AGENCY_CHAIR', 'SYSTEM'],
    actions: ['read'],
    subject: 'CalendarRecount',
    basis: 'ours: who answers for the calendar sees what a decree has moved so far',
  },
  {
    roles: ['ADMINISTRATOR'],
    actions: ['enter'],
    subject: 'CalendarDecree',
    basis: 'ours: the calendar is data that an administrator keeps',
  },
];
