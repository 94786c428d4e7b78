import { own, type Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, mayReadCase, SUBJECT_ROLES, TERRITORIAL_ROLES } from '../case';
import { CONTROL_WITHOUT_VISIT_ACT_NAMES, CONTROL_WITHOUT_VISIT_ACTS, OFFICE_ROLES } from './states';

const OFFICE_CASE = { authorityId: own.authority } as const;
const SUBJECT_CASE = { disclosedToSubjectId: own.subject } as const;
const isSubjectRole = (role: string) => (SUBJECT_ROLES as readonly string[]).includes(role);

export const preventiveControlPermissions: Permission[] = [
  ...['ControlWithoutVisit', 'ControlFinding'].flatMap(mayReadCase),
  ...CONTROL_WITHOUT_VISIT_ACT_NAMES.map((name): Permission => {
    const { roles, clause } = CONTROL_WITHOUT_VISIT_ACTS[name];
    return {
      roles,
      actions: [name],
      subject: 'ControlWithoutVisit',
      conditions: roles.every(isSubjectRole) ? SUBJECT_CASE : OFFICE_CASE,
      basis: `clause ${clause}`,
    };
  }),
  {
    roles: OFFICE_ROLES,
    actions: ['openControlWithoutVisit'],
    subject: 'ControlWithoutVisit',
    conditions: OFFICE_CASE,
    basis: 'clauses 4 and 7-2: an office analyses within its competence',
  },
  {
    roles: [...CENTRAL_ROLES, 'SYSTEM'],
    actions: ['read'],
    subject: 'HalfYearListReason',
    basis: 'clause 7: the list is the Agency’s',
  },
  {
    roles: TERRITORIAL_ROLES,
    actions: ['read'],
    subject: 'HalfYearListReason',
    conditions: { authorityId: own.authority, disclosedToSubjectId: { $ne: null } },
    basis: 'clauses 6-3 and 9: reasons of lines of approved lists within its competence',
  },
  {
    roles: SUBJECT_ROLES,
    actions: ['read'],
    subject: 'HalfYearListReason',
    conditions: SUBJECT_CASE,
    basis: 'clause 3: a subject sees why it stands on an approved list',
  },
];
