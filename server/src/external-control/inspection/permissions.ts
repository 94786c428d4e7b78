import { own, type Conditions, type Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, mayReadCase, SUBJECT_ROLES, TERRITORIAL_ROLES } from '../case';
import { INSPECTION_ACT_NAMES, INSPECTION_ACTS, type InspectionActFacts } from './states';

const THINGS = [
  'Inspection',
  'InspectionGround',
  'InspectionInspector',
  'PinnedChecklist',
  'PinnedChecklistPoint',
  'LateAnswer',
  'Registration',
  'Delivery',
  'InspectionStart',
  'RefusalProtocol',
  'InspectionExtension',
  'InspectionSuspension',
  'InspectorChange',
  'InspectionSpecialist',
  'CourseNotice',
  'DocumentRequest',
  'FieldRecord',
  'ResultAct',
  'Objection',
  'AdministrativeCase',
  'CounterEntry',
  'CounterEntryMove',
  'TakenInCase',
];

const OFFICE_CASE: Conditions = { authorityId: own.authority };
const SUBJECT_CASE: Conditions = { disclosedToSubjectId: own.subject };

function isSubjectRole(role: string): boolean {
  return (SUBJECT_ROLES as readonly string[]).includes(role);
}

/** Who does what, as the table of acts says: an office in its own cases, the subject in those it may see. */
const acts: Permission[] = INSPECTION_ACT_NAMES.map((name) => {
  const { roles, clause } = INSPECTION_ACTS[name];
  const conditions = roles.every(isSubjectRole) ? SUBJECT_CASE : OFFICE_CASE;
  return { roles, actions: [name], subject: 'Inspection', conditions, basis: `clause ${clause}` };
});

/** What the named inspectors do, whichever office the case is of: staff of the Agency inspect on assignment too. */
const lent: Permission = {
  roles: ['AGENCY_INSPECTOR'],
  actions: INSPECTION_ACT_NAMES.filter((name) => (INSPECTION_ACTS[name] as InspectionActFacts).named),
  subject: 'Inspection',
  conditions: { namedAccountId: own.account },
  basis: 'clause 9: staff of the Agency on assignment by its leadership, named in the act of appointment',
};

/** What never left the office: not the subject's, which was given none of it (22 to 24). */
const ofTheOffice: Permission[] = [
  {
    roles: [...CENTRAL_ROLES, 'SYSTEM'],
    actions: ['read'],
    subject: 'SetAsideResultAct',
    basis: 'clause 4: the Agency leads external control',
  },
  {
    roles: TERRITORIAL_ROLES,
    actions: ['read'],
    subject: 'SetAsideResultAct',
    conditions: OFFICE_CASE,
    basis: 'clause 9: an office within its competence',
  },
];

export const inspectionPermissions: Permission[] = [
  ...THINGS.flatMap(mayReadCase),
  ...ofTheOffice,
  ...acts,
  lent,
  {
    roles: ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'],
    actions: ['draftInspection'],
    subject: 'Inspection',
    conditions: OFFICE_CASE,
    basis: 'clauses 8 and 9: an office prepares its own inspections',
  },
  {
    roles: ['ADMINISTRATOR', 'SYSTEM'],
    actions: ['takeIn'],
    subject: 'Inspection',
    basis: 'ours: cases that run already are taken in once, when an office begins to work with the system',
  },
  ...['CaseImport', 'CaseImportRow'].map((subject): Permission => ({
    roles: [...CENTRAL_ROLES, 'ADMINISTRATOR', 'SYSTEM'],
    actions: ['read'],
    subject,
    basis:
      'ours: the Agency, which reads every case, sees which came from a file; who takes them in sees what came of it',
  })),
  {
    roles: ['ADMINISTRATOR'],
    actions: ['takeIn'],
    subject: 'CaseImport',
    basis: 'ours: whoever may take in cases at the terminal may do so on the page',
  },
  {
    roles: SUBJECT_ROLES,
    actions: ['read'],
    subject: 'Inspection',
    fields: ['inspectorCandidates'],
    forbids: true,
    basis: 'clause 12: whom an office names is its own to choose',
  },
];
