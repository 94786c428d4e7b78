import { own, type Permission } from '../platform/access/permission';
import { OFFICE_ROLES, SUBJECT_ROLES } from './role';

const THINGS = ['Account', 'Capacity'] as const;
/** The account behind a capacity is read by its own columns. */
const HOME = { Account: 'homeSubjectId', Capacity: 'subjectId' } as const;
const SELF = { Account: 'id', Capacity: 'accountId' } as const;

export const peoplePermissions: readonly Permission[] = [
  ...THINGS.flatMap((subject): Permission[] => [
    {
      roles: [...OFFICE_ROLES, 'SYSTEM'],
      actions: ['read'],
      subject,
      basis: 'clauses 9, 12 and 16: offices know who acts for either side',
    },
    {
      roles: [...SUBJECT_ROLES, 'SPECIALIST'],
      actions: ['read'],
      subject,
      conditions: { side: 'AUTHORITY' },
      basis: 'clause 3: the subject, and who is brought in (11), know which officials they deal with',
    },
    {
      roles: SUBJECT_ROLES,
      actions: ['read'],
      subject,
      conditions: { [HOME[subject]]: own.subject },
      basis: 'ours: people of one’s own body',
    },
    {
      roles: SUBJECT_ROLES,
      actions: ['read'],
      subject,
      conditions: { [SELF[subject]]: own.account },
      basis: 'ours: oneself',
    },
  ]),
  {
    roles: OFFICE_ROLES,
    actions: ['list'],
    subject: 'Inspector',
    basis: 'clause 9: staff who may be authorised',
  },
  { roles: OFFICE_ROLES, actions: ['list'], subject: 'ActingPerson', basis: 'clause 12: who may sign' },
  {
    roles: ['ADMINISTRATOR', 'AGENCY_CHAIR'],
    actions: ['appoint', 'end'],
    subject: 'ActingPerson',
    basis: 'clause 12: order of the Agency’s leadership',
  },
  {
    roles: ['TERRITORIAL_HEAD'],
    actions: ['appoint', 'end'],
    subject: 'ActingPerson',
    conditions: { authorityId: own.authority },
    basis: 'clause 12: order of the territorial head',
  },
  {
    roles: ['ADMINISTRATOR', 'AGENCY_CHAIR', 'TERRITORIAL_HEAD'],
    actions: ['register', 'list'],
    subject: 'Specialist',
    basis: 'clause 11: who brings in staff of other state bodies lets them in',
  },
  {
    roles: ['AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR'],
    actions: ['list'],
    subject: 'Specialist',
    basis: 'clause 11: who prepares the act names whom it brings in',
  },
  {
    roles: ['ADMINISTRATOR'],
    actions: ['register', 'list'],
    subject: 'SubjectPerson',
    basis: 'ours: a body whose people have no account yet gets its first one from the administrator',
  },
  {
    roles: ['ADMINISTRATOR'],
    actions: ['givePassword'],
    subject: 'Account',
    basis: 'ours: whoever lost a first password asks the administrator, and nobody else learns it',
  },
];
