import { own, type Permission } from '../access/permission';

const CENTRAL = ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST'];
const TERRITORIAL = ['TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'];
/** Of a body's people those whose cases are inspections too; a reporting officer's are reports (see the rooms). */
const SUBJECT_SIDE = ['SUBJECT_HEAD', 'OBJECT_HEAD', 'INTERNAL_CONTROL'];

/** A file is seen with the case it is attached to, and by whoever brought it. */
export const filePermissions: readonly Permission[] = [
  {
    roles: CENTRAL,
    actions: ['read'],
    subject: 'FileRecord',
    conditions: { authorityId: { $ne: null } },
    basis: 'clause 4: the Agency leads external control; not what nobody has submitted yet',
  },
  {
    roles: TERRITORIAL,
    actions: ['read'],
    subject: 'FileRecord',
    conditions: { authorityId: own.authority },
    basis: 'clause 9: an office within its competence',
  },
  {
    roles: SUBJECT_SIDE,
    actions: ['read'],
    subject: 'FileRecord',
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'clause 3: transparency',
  },
  {
    roles: ['SUBJECT_HEAD', 'INTERNAL_CONTROL'],
    actions: ['read'],
    subject: 'FileRecord',
    conditions: { alsoDisclosedToSubjectId: own.subject },
    basis: 'clauses 38 to 40: the body that controls',
  },
  {
    roles: [...CENTRAL, ...TERRITORIAL, ...SUBJECT_SIDE, 'REPORTS_CLERK', 'COMMISSION_MEMBER', 'SPECIALIST'],
    actions: ['read'],
    subject: 'FileRecord',
    conditions: { uploadedByAccountId: own.account },
    basis: 'ours: people see what they brought',
  },
  {
    roles: [...CENTRAL, ...TERRITORIAL, ...SUBJECT_SIDE, 'REPORTS_CLERK', 'COMMISSION_MEMBER', 'SPECIALIST'],
    actions: ['read'],
    subject: 'FileRecord',
    fields: ['sha256'],
    conditions: { mark: { $ne: null } },
    forbids: true,
    basis: 'clause 31: what a marked file holds is not told by its checksum either',
  },
  {
    roles: ['ANALYST'],
    actions: ['read'],
    subject: 'FileRecord',
    conditions: { ofComplainant: true },
    forbids: true,
    basis: 'clause 31: who complained is read by who handles the case, whatever else that person may be',
  },
];
