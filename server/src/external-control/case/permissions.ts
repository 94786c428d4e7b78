import { own, type Permission } from '../../platform/access/permission';

export const CENTRAL_ROLES = ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST'] as const;
/** Not the members of a special commission: these see single cases (`../special-commission/permissions.ts`). */
export const TERRITORIAL_ROLES = ['TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'] as const;
export const SUBJECT_ROLES = ['SUBJECT_HEAD', 'INTERNAL_CONTROL', 'OBJECT_HEAD'] as const;

/** Who may read the rows of a case: the Agency all, an office its own, a subject what was disclosed to it. */
export function mayReadCase(subject: string): Permission[] {
  return [
    {
      roles: [...CENTRAL_ROLES, 'SYSTEM'],
      actions: ['read'],
      subject,
      basis: 'clause 4: the Agency leads external control',
    },
    {
      roles: TERRITORIAL_ROLES,
      actions: ['read'],
      subject,
      conditions: { authorityId: own.authority },
      basis: 'clause 9: an office within its competence',
    },
    {
      roles: SUBJECT_ROLES,
      actions: ['read'],
      subject,
      conditions: { disclosedToSubjectId: own.subject },
      basis: 'clause 3: the subject sees its case',
    },
  ];
}

/** The rows that name the body which controls, in internal control. */
export function mayReadAsController(subject: string): Permission {
  return {
    roles: ['SUBJECT_HEAD', 'INTERNAL_CONTROL'],
    actions: ['read'],
    subject,
    conditions: { alsoDisclosedToSubjectId: own.subject },
    basis: 'clauses 38 to 40: the body that controls',
  };
}

export const casePermissions: Permission[] = [
  ...['Violation', 'Finding'].flatMap(mayReadCase),
  mayReadAsController('Finding'),
];
