import { own, type Conditions, type Permission } from '../../platform/access/permission';
import { mayReadCase, SUBJECT_ROLES } from '../case';

const SPECIALIST = ['SPECIALIST'];
const BASIS = 'clause 11: that case alone, from the registration of the act till the case ends';

/** What whoever is brought in sees of the case: its papers of appointment, the checklist, and the materials put to them. */
const OPENED: Readonly<Record<string, Conditions>> = {
  Inspection: { id: own.openedCases },
  InspectionInspector: { inspectionId: own.openedCases },
  InspectionSpecialist: { inspectionId: own.openedCases },
  PinnedChecklist: { inspectionId: own.openedCases },
  PinnedChecklistPoint: { inspectionId: own.openedCases },
  SpecialistConclusion: { inspectionId: own.openedCases, accountId: own.account },
  IssuedDocument: {
    inspectionId: own.openedCases,
    kind: { $in: ['ACT_OF_APPOINTMENT', 'INSPECTOR_CHANGE_ACT'] },
  },
  FileRecord: { caseKind: 'inspection', caseId: own.openedCases, putToSpecialists: true },
  WaitingItem: { code: 'STEP_GIVE_CONCLUSION', inspectionId: own.openedCases },
};

export const specialistPermissions: Permission[] = [
  ...mayReadCase('SpecialistConclusion'),
  ...Object.entries(OPENED).map(([subject, conditions]): Permission => ({
    roles: SPECIALIST,
    actions: ['read'],
    subject,
    conditions,
    basis: BASIS,
  })),
  {
    roles: [...SUBJECT_ROLES, 'SPECIALIST', 'COMMISSION_MEMBER'],
    actions: ['read'],
    subject: 'Inspection',
    fields: ['specialistCandidates'],
    forbids: true,
    basis: 'clause 11: whom an act brings in is the office’s own to choose',
  },
  {
    roles: ['AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR'],
    actions: ['ask'],
    subject: 'SpecialistConclusion',
    conditions: { namedAccountId: own.account },
    basis:
      'clauses 11 and 12: the inspectors named in the act put materials and questions to who is brought in',
  },
  {
    roles: SPECIALIST,
    actions: ['give'],
    subject: 'SpecialistConclusion',
    conditions: { accountId: own.account, inspectionId: own.openedCases },
    basis: BASIS,
  },
];
