import { own, type Conditions, type Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, TERRITORIAL_ROLES } from '../../external-control/case';
import { ROLE_NAMES } from '../../people';

const BODY_ROLES = ['SUBJECT_HEAD', 'INTERNAL_CONTROL', 'OBJECT_HEAD'] as const;
const OWN_OF_BODY = [...BODY_ROLES, 'REPORTS_CLERK'] as const;
const EVERYBODY = [...ROLE_NAMES, 'ANONYMOUS', 'API_CLIENT', 'OPEN_DATA_CLIENT', 'SYSTEM'];

const PUBLISHED = { state: 'PUBLISHED' } as const;
const BASIS_OF_PUBLISHING = 'clause 66: the Agency, its territorial bodies and the subjects publish';

function mayRead(roles: readonly string[], conditions: Conditions | undefined, basis: string): Permission {
  return { roles, actions: ['read'], subject: 'Publication', ...(conditions ? { conditions } : {}), basis };
}

export const publishedResultPermissions: Permission[] = [
  mayRead(EVERYBODY, PUBLISHED, 'clause 66: what is published, everybody reads'),
  mayRead([...CENTRAL_ROLES, 'SYSTEM'], undefined, 'clause 4: the Agency leads external control'),
  mayRead(TERRITORIAL_ROLES, { authorityId: own.authority }, 'clause 9: an office within its competence'),
  mayRead(OWN_OF_BODY, { publisherSubjectId: own.subject }, 'clause 66: its own publications'),
  mayRead(OWN_OF_BODY, { subjectId: own.subject }, 'clause 3: what was published about it'),
  // What hangs on a publication is read with it; row-level security asks whether that one is seen.
  ...['PublicationAnswer', 'PublicationMedia'].map((subject): Permission => ({
    roles: EVERYBODY,
    actions: ['read'],
    subject,
    basis: 'clause 66: it stands beside a publication that one may read',
  })),
  {
    roles: [...CENTRAL_ROLES, ...TERRITORIAL_ROLES, ...BODY_ROLES],
    actions: ['publish'],
    subject: 'Publication',
    basis: BASIS_OF_PUBLISHING,
  },
  {
    roles: CENTRAL_ROLES,
    actions: ['lead'],
    subject: 'Publication',
    conditions: { publisherKind: 'AGENCY' },
    basis: BASIS_OF_PUBLISHING,
  },
  {
    roles: TERRITORIAL_ROLES,
    actions: ['lead'],
    subject: 'Publication',
    conditions: { publisherKind: 'TERRITORIAL', authorityId: own.authority },
    basis: BASIS_OF_PUBLISHING,
  },
  {
    roles: BODY_ROLES,
    actions: ['lead'],
    subject: 'Publication',
    conditions: { publisherSubjectId: own.subject },
    basis: BASIS_OF_PUBLISHING,
  },
  {
    roles: BODY_ROLES,
    actions: ['answer'],
    subject: 'Publication',
    conditions: { subjectId: own.subject },
    basis: 'ours: whom a publication is about is heard beside it',
  },
];
