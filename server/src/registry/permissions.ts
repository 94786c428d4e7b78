import { own, type Permission } from '../platform/access/permission';

const AGENCY = ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST', 'ADMINISTRATOR'];
const TERRITORY = ['TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR', 'COMMISSION_MEMBER'];
const SUBJECT = ['SUBJECT_HEAD', 'INTERNAL_CONTROL', 'REPORTS_CLERK', 'OBJECT_HEAD'];
const EVERY_ROLE = [...AGENCY, ...TERRITORY, ...SUBJECT, 'API_CLIENT', 'OPEN_DATA_CLIENT', 'SYSTEM'];

const OPEN_REGISTERS = ['Territory', 'Authority', 'PublicService', 'Checklist', 'ChecklistPoint'];

export const registryPermissions: readonly Permission[] = [
  ...OPEN_REGISTERS.map((subject) => ({
    roles: EVERY_ROLE,
    actions: ['read'],
    subject,
    basis: 'clause 3: transparency; registers without personal data',
  })),
  {
    roles: [...AGENCY, ...TERRITORY, 'SYSTEM'],
    actions: ['read'],
    subject: 'InspectedSubject',
    basis: 'clause 9: whoever controls must know every subject',
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
    actions: ['register', 'revise'],
    subject: 'InspectedSubject',
    basis: 'ours: the register is kept by the Agency',
  },
  {
    roles: ['TERRITORIAL_HEAD'],
    actions: ['register', 'revise'],
    subject: 'InspectedSubject',
    conditions: { authorityId: own.authority },
    basis: 'clause 9: subjects within the territorial body’s competence',
  },
];
