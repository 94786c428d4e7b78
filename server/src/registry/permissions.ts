import { own, type Permission } from '../platform/access/permission';
import { competenceOver, SUBJECT_KINDS, type SubjectKind } from './subject-kind';

const AGENCY = ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST', 'ADMINISTRATOR'];
const TERRITORY = ['TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR', 'COMMISSION_MEMBER'];
/** Who is brought into one case needs the names in it (clause 11). */
const BROUGHT_IN = ['SPECIALIST'];
const SUBJECT = ['SUBJECT_HEAD', 'INTERNAL_CONTROL', 'REPORTS_CLERK', 'OBJECT_HEAD'];
const EVERY_ROLE = [
  ...AGENCY,
  ...TERRITORY,
  ...BROUGHT_IN,
  ...SUBJECT,
  'API_CLIENT',
  'OPEN_DATA_CLIENT',
  'SYSTEM',
];

const CENTRAL_KINDS = (Object.keys(SUBJECT_KINDS) as SubjectKind[]).filter(
  (kind) => competenceOver(kind) === 'AGENCY',
);

/** What a natural person's entry tells beside the name. */
const OF_A_PERSON = ['bin', 'headName', 'headPosition', 'address', 'phone', 'email'];

const OPEN_REGISTERS = [
  'Territory',
  'Authority',
  'PublicService',
  'Checklist',
  'ChecklistPoint',
  'SubjectSuccession',
];

export const registryPermissions: readonly Permission[] = [
  ...OPEN_REGISTERS.map((subject) => ({
    roles: EVERY_ROLE,
    actions: ['read'],
    subject,
    basis: 'clause 3: transparency; registers without personal data',
  })),
  {
    roles: [...AGENCY, ...TERRITORY, ...BROUGHT_IN, 'SYSTEM'],
    actions: ['read'],
    subject: 'InspectedSubject',
    basis: 'clause 9: whoever controls must know every subject',
  },
  {
    roles: ['TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'],
    actions: ['read'],
    subject: 'InspectedSubject',
    fields: OF_A_PERSON,
    conditions: { kind: 'NATURAL_PERSON', authorityId: { $ne: own.authority } },
    forbids: true,
    basis: 'clause 9: of another region’s natural person an office needs the name alone',
  },
  {
    roles: ['ANALYST', 'COMMISSION_MEMBER', ...BROUGHT_IN],
    actions: ['read'],
    subject: 'InspectedSubject',
    fields: OF_A_PERSON,
    conditions: { kind: 'NATURAL_PERSON' },
    forbids: true,
    basis: 'ours: who inspects nobody needs the name alone',
  },
  {
    roles: [...SUBJECT, 'API_CLIENT'],
    actions: ['read'],
    subject: 'InspectedSubject',
    conditions: { kind: { $ne: 'NATURAL_PERSON' } },
    basis: 'ours: bodies are public, a natural person is not',
  },
  {
    roles: SUBJECT,
    actions: ['read'],
    subject: 'InspectedSubject',
    conditions: { id: own.subject },
    basis: 'ours: one may read of oneself',
  },
  {
    roles: ['ADMINISTRATOR', 'AGENCY_CHAIR'],
    actions: ['register', 'revise', 'placeBelow'],
    subject: 'InspectedSubject',
    basis: 'ours: the register is kept by the Agency',
  },
  {
    roles: ['ADMINISTRATOR', 'AGENCY_CHAIR'],
    actions: ['succeed'],
    subject: 'InspectedSubject',
    basis:
      'ours: an act of reorganisation moves duties, so the Agency records it, and a second person confirms',
  },
  {
    roles: ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST', 'ADMINISTRATOR', 'SYSTEM'],
    actions: ['read'],
    subject: 'SubjectReorganisation',
    basis: 'ours: the Agency sees acts of reorganisation before they are in force, and those taken back',
  },
  {
    roles: ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST', 'ADMINISTRATOR', 'SYSTEM'],
    actions: ['read'],
    subject: 'ReorganisedSubject',
    basis: 'ours: who confirms an act of reorganisation sees what will change by it',
  },
  {
    roles: ['TERRITORIAL_HEAD'],
    actions: ['register', 'revise', 'placeBelow'],
    subject: 'InspectedSubject',
    conditions: { authorityId: own.authority },
    basis: 'clause 9: subjects within the territorial body’s competence',
  },
  {
    roles: ['TERRITORIAL_HEAD'],
    actions: ['placeBelow'],
    subject: 'InspectedSubject',
    conditions: { kind: { $in: CENTRAL_KINDS } },
    basis:
      'clause 9: territorial subdivisions of central bodies lie within the territorial body’s competence',
  },
];
