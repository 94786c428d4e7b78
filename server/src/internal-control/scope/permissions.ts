import { own, type Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, TERRITORIAL_ROLES } from '../../external-control/case';

/** The unit of a state body that is responsible for internal control, and the head of the body. */
export const CONTROLLING_ROLES = ['SUBJECT_HEAD', 'INTERNAL_CONTROL'] as const;

/**
 * Who may read what a controlling body writes: the Agency all, an office that of the bodies within its competence, the body its own.
 * @param draft there are rows before anything was approved or appointed: these are the body's own
 */
export function mayReadAsBody(subject: string, draft = false): Permission[] {
  const told = draft ? { toldToAgency: true } : undefined;
  return [
    {
      roles: ['SYSTEM'],
      actions: ['read'],
      subject,
      basis: 'ours: the product itself',
    },
    {
      roles: CENTRAL_ROLES,
      actions: ['read'],
      subject,
      ...(told ? { conditions: told } : {}),
      basis: 'clauses 61 and 62: the Agency watches over internal control; not over working papers',
    },
    {
      roles: TERRITORIAL_ROLES,
      actions: ['read'],
      subject,
      conditions: { ...told, authorityId: own.authority },
      basis: 'clause 62: a territorial body watches over the bodies within its competence',
    },
    {
      roles: CONTROLLING_ROLES,
      actions: ['read'],
      subject,
      conditions: { bodyId: own.subject },
      basis: 'clauses 38 to 40: the body that controls',
    },
  ];
}

export const scopePermissions: Permission[] = [
  {
    roles: CONTROLLING_ROLES,
    actions: ['list'],
    subject: 'ObjectOfControl',
    basis: 'clauses 39 and 40: a body knows whom it controls',
  },
  {
    roles: CONTROLLING_ROLES,
    actions: ['read'],
    subject: 'InspectedSubject',
    conditions: { parentId: own.subject },
    basis: 'clauses 39 and 40: persons whose services the body coordinates',
  },
];
