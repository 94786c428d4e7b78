import { own, type Conditions, type Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, mayReadCase, SUBJECT_ROLES, TERRITORIAL_ROLES } from '../case';
import { COMMISSION_ACT_NAMES, COMMISSION_ACTS, type CommissionActor } from './states';

const MEMBER = ['COMMISSION_MEMBER'];
const HEADS = ['AGENCY_CHAIR', 'TERRITORIAL_HEAD'];
const THINGS = ['SpecialCommission', 'CommissionSeat', 'CommissionOrder', 'CommissionInvitation'];
/** How the session decides is told with the protocol, in totals; how each voted, to the head alone who formed it. */
const OF_SESSION = ['CommissionQuestion', 'CommissionVote'];
const TOLD = { toldAt: { $ne: null } } as const;
const SITS =
  'clauses 26 and 27: who considers the objections, from the appointment till the protocol is sent';

/** What a member sees of the case that it sits on: the acts, the answers, the objections and their files. */
const OPENED: Readonly<Record<string, Conditions>> = {
  Inspection: { id: own.openedCases },
  ...Object.fromEntries(
    [
      'InspectionInspector',
      'PinnedChecklist',
      'PinnedChecklistPoint',
      'LateAnswer',
      'ResultAct',
      'Objection',
      'Violation',
      ...THINGS,
      ...OF_SESSION,
    ].map((name) => [name, { inspectionId: own.openedCases }]),
  ),
  IssuedDocument: {
    inspectionId: own.openedCases,
    kind: {
      $in: [
        'ACT_OF_APPOINTMENT',
        'CONTROL_APPOINTMENT',
        'RESULT_ACT',
        'COMMISSION_ORDER',
        'COMMISSION_INVITATION',
        'COMMISSION_PROTOCOL',
      ],
    },
  },
  FileRecord: {
    caseKind: 'inspection',
    caseId: own.openedCases,
    ownerKind: { $in: ['objection', 'checklistAnswer', 'lateAnswer'] },
  },
  WaitingItem: { caseKind: 'special-commission', inspectionId: own.openedCases },
};

const BY: Readonly<Record<CommissionActor, { roles: readonly string[]; conditions: Conditions }>> = {
  HEAD: { roles: HEADS, conditions: { authorityId: own.authority } },
  SECRETARY: { roles: MEMBER, conditions: { secretaryAccountId: own.account } },
  CHAIR: { roles: MEMBER, conditions: { chairAccountId: own.account } },
  // Of a list it means: is among them.
  VOTER: { roles: MEMBER, conditions: { memberAccountIds: own.account } },
};

const acts: Permission[] = COMMISSION_ACT_NAMES.flatMap((name) => {
  const { by, clause } = COMMISSION_ACTS[name];
  return by.map((actor) => ({
    ...BY[actor],
    actions: [name],
    subject: 'SpecialCommission',
    basis: `clause ${clause}`,
  }));
});

export const specialCommissionPermissions: Permission[] = [
  ...THINGS.flatMap(mayReadCase),
  ...OF_SESSION.map((subject): Permission => ({
    roles: ['SYSTEM'],
    actions: ['read'],
    subject,
    basis: 'ours: what the product does of itself',
  })),
  {
    roles: CENTRAL_ROLES,
    actions: ['read'],
    subject: 'CommissionQuestion',
    conditions: TOLD,
    basis: 'clause 4: the Agency leads external control; decisions are told with the protocol (27)',
  },
  {
    roles: TERRITORIAL_ROLES,
    actions: ['read'],
    subject: 'CommissionQuestion',
    conditions: { authorityId: own.authority, ...TOLD },
    basis: 'clause 9: an office within its competence; decisions are told with the protocol (27)',
  },
  {
    roles: SUBJECT_ROLES,
    actions: ['read'],
    subject: 'CommissionQuestion',
    conditions: { disclosedToSubjectId: own.subject, ...TOLD },
    basis: 'clause 27: the protocol is brought to the subject’s knowledge, with totals of the votes',
  },
  {
    roles: HEADS,
    actions: ['read'],
    subject: 'CommissionVote',
    conditions: { authorityId: own.authority, ...TOLD },
    basis:
      'clause 26: the head forms the commission and answers for it; votes by name go to nobody else (27)',
  },
  ...Object.entries(OPENED).map(([subject, conditions]): Permission => ({
    roles: MEMBER,
    actions: ['read'],
    subject,
    conditions,
    basis: SITS,
  })),
  ...['DocumentCopy', 'SignedOriginal'].map((subject) => ({
    roles: MEMBER,
    actions: ['read'],
    subject,
    basis: SITS,
  })),
  {
    roles: MEMBER,
    actions: ['read'],
    subject: 'FileRecord',
    conditions: { ownerKind: 'signedOriginal' },
    basis: `${SITS}; of the papers that they read (row-level security)`,
  },
  ...acts,
  {
    roles: HEADS,
    actions: ['formCommission'],
    subject: 'SpecialCommission',
    conditions: { authorityId: own.authority },
    basis: 'clause 26: the Agency and its territorial bodies form commissions themselves',
  },
  {
    roles: HEADS,
    actions: ['list'],
    subject: 'CommissionCandidate',
    basis: 'clause 26: of whom a commission may be composed',
  },
];
