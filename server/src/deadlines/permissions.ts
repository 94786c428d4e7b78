import { own, type Permission } from '../platform/access/permission';
import { recountPermissions } from './recount/permissions';

const CENTRAL = ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST'];
const TERRITORIAL = ['TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'];
const SUBJECT_SIDE = ['SUBJECT_HEAD', 'OBJECT_HEAD', 'INTERNAL_CONTROL'];
const THINGS = ['Deadline', 'Duty', 'Reminder', 'WaitingItem', 'DeadlineMove'];

/** Deadlines are seen by whoever sees their case: both sides see the same dates. */
const seenWithTheCase = (subject: string): Permission[] => [
  {
    roles: [...CENTRAL, 'SYSTEM'],
    actions: ['read'],
    subject,
    basis: 'clause 4: the Agency leads external control',
  },
  {
    roles: TERRITORIAL,
    actions: ['read'],
    subject,
    conditions: { authorityId: own.authority },
    basis: 'clause 9: an office within its competence',
  },
  {
    roles: SUBJECT_SIDE,
    actions: ['read'],
    subject,
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'clause 3: transparency',
  },
  {
    roles: ['REPORTS_CLERK'],
    actions: ['read'],
    subject,
    conditions: { disclosedToSubjectId: own.subject, caseKind: 'report' },
    basis: 'clauses 61 and 62: who files the reports learns of their dates, not of inspections',
  },
];

export const deadlinePermissions: Permission[] = [
  ...THINGS.flatMap(seenWithTheCase),
  ...['Deadline', 'WaitingItem', 'DeadlineMove', 'Reminder'].map((subject): Permission => ({
    roles: ['SUBJECT_HEAD', 'INTERNAL_CONTROL', 'REPORTS_CLERK'],
    actions: ['read'],
    subject,
    conditions: { alsoDisclosedToSubjectId: own.subject, caseKind: 'report' },
    basis: 'clause 62: the oblast or city takes in the reports of its districts and watches their dates',
  })),
  ...['Deadline', 'WaitingItem', 'DeadlineMove', 'Reminder'].map((subject): Permission => ({
    roles: ['SUBJECT_HEAD', 'INTERNAL_CONTROL'],
    actions: ['read'],
    subject,
    conditions: {
      alsoDisclosedToSubjectId: own.subject,
      caseKind: { $in: ['control-event', 'letter-on-measures'] },
    },
    basis: 'clauses 38 to 40: the body that controls watches the dates of the object',
  })),
  ...recountPermissions,
];
