import { own, type Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, SUBJECT_ROLES, TERRITORIAL_ROLES } from '../case';

const HEADS = ['AGENCY_CHAIR', 'TERRITORIAL_HEAD'];
const INSPECTORS = ['AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR'];
const MEMBER = ['COMMISSION_MEMBER'];
const READERS = [...CENTRAL_ROLES, 'SYSTEM', ...TERRITORIAL_ROLES, ...SUBJECT_ROLES, ...MEMBER, 'SPECIALIST'];

const NEED = 'clause 31: only who needs it, each reading noted';
const NAMED = 'clause 31: the inspectors named in the act keep the secret';

/** What lies apart is shown to nobody in passing: whoever may see it opens it, and that is noted. */
const withheld = (subject: string, field: string): Permission => ({
  roles: READERS,
  actions: ['read'],
  subject,
  fields: [field],
  conditions: { mark: { $ne: null } },
  forbids: true,
  basis: 'clause 31: a marked text is opened, never shown in passing',
});

export const confidentialityPermissions: Permission[] = [
  {
    roles: [...CENTRAL_ROLES, 'SYSTEM'],
    actions: ['read'],
    subject: 'MarkedThing',
    basis: 'clause 4: the Agency leads external control; that there is a marked thing, not what it says',
  },
  {
    roles: TERRITORIAL_ROLES,
    actions: ['read'],
    subject: 'MarkedThing',
    conditions: { authorityId: own.authority },
    basis: 'clause 9: an office within its competence; that there is a marked thing, not what it says',
  },
  {
    roles: ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'SYSTEM'],
    actions: ['read'],
    subject: 'MarkedReading',
    basis: 'clause 31: who keeps secrets sees who read them',
  },
  {
    roles: TERRITORIAL_ROLES,
    actions: ['read'],
    subject: 'MarkedReading',
    conditions: { authorityId: own.authority },
    basis: 'clause 31: who keeps secrets sees who read them',
  },
  {
    roles: HEADS,
    actions: ['mark', 'open'],
    subject: 'MarkedThing',
    conditions: { authorityId: own.authority, bodyId: null },
    basis:
      'clauses 12 and 31: the head who signs the acts of the case; of internal control the office reads, and leads nothing',
  },
  ...['MarkedThing', 'MarkedReading'].map((subject): Permission => ({
    roles: ['SUBJECT_HEAD', 'INTERNAL_CONTROL'],
    actions: ['read'],
    subject,
    conditions: { bodyId: own.subject },
    basis: 'clauses 31 and 38: the body whose internal control it is',
  })),
  {
    roles: ['SUBJECT_HEAD'],
    actions: ['mark', 'open'],
    subject: 'MarkedThing',
    conditions: { bodyId: own.subject },
    basis: 'clauses 31, 42 and 54: the leadership that appoints and decides',
  },
  {
    roles: ['INTERNAL_CONTROL'],
    actions: ['mark', 'open'],
    subject: 'MarkedThing',
    conditions: { bodyId: own.subject, namedAccountId: own.account },
    basis: 'clauses 31 and 47: the executors named in the order',
  },
  {
    roles: ['INTERNAL_CONTROL'],
    actions: ['mark', 'open'],
    subject: 'MarkedThing',
    conditions: { bodyId: own.subject, caseKind: 'internal-monitoring' },
    basis: 'clauses 31 and 58: the unit that monitors',
  },
  {
    roles: INSPECTORS,
    actions: ['mark', 'open'],
    subject: 'MarkedThing',
    conditions: { namedAccountId: own.account },
    basis: NAMED,
  },
  {
    roles: SUBJECT_ROLES,
    actions: ['open'],
    subject: 'MarkedThing',
    conditions: { secretOfSubjectId: own.subject },
    basis: 'clause 31: whose secret it is',
  },
  {
    roles: MEMBER,
    actions: ['open'],
    subject: 'MarkedThing',
    conditions: { inspectionId: own.openedCases },
    basis: `${NEED}; clauses 26 and 27: who considers the objections, till the protocol is sent`,
  },
  {
    roles: ['SPECIALIST'],
    actions: ['open'],
    subject: 'MarkedThing',
    conditions: { inspectionId: own.openedCases, thing: 'FILE' },
    basis: `${NEED}; clause 11: the materials that were put to who is brought in, till the case ends`,
  },
  withheld('Violation', 'description'),
  withheld('PinnedChecklistPoint', 'note'),
  withheld('LateAnswer', 'note'),
  withheld('DocumentRequest', 'answerText'),
  withheld('FieldRecord', 'text'),
  withheld('Objection', 'text'),
  withheld('RefusalProtocol', 'text'),
  withheld('SpecialistConclusion', 'text'),
  withheld('RemediationInformation', 'text'),
  withheld('PlanRowInformation', 'text'),
  withheld('LetterReport', 'text'),
  withheld('ControlRequest', 'answer'),
  withheld('ControlResponse', 'text'),
  withheld('InternalMonitoringFinding', 'text'),
];
