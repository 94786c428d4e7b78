import { own, type Permission } from '../../platform/access/permission';
import { mayReadAsBody } from '../scope';

const OBJECT_ROLES = ['SUBJECT_HEAD', 'INTERNAL_CONTROL', 'OBJECT_HEAD'] as const;
/** The Agency reads an event, and what there is of it before, from its order of appointment. */
const DRAFTED = ['ControlEvent', 'ControlExecutor', 'ControlExpert'];
const SHARED = [
  ...DRAFTED,
  'ControlExpertObjection',
  'ControlShortening',
  'ControlExtension',
  'ControlRequest',
  'ControlAct',
  'ControlResponse',
  'ControlViolation',
  'ControlRecommendation',
  'ControlRestoration',
  'ControlPenalty',
];

export const controlEventPermissions: Permission[] = [
  ...[...SHARED, 'ControlRecord'].flatMap((one) => mayReadAsBody(one, DRAFTED.includes(one))),
  ...SHARED.map((subject): Permission => ({
    roles: OBJECT_ROLES,
    actions: ['read'],
    subject,
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'clauses 46, 47 and 50: what the object was told, handed or shown',
  })),
  {
    roles: ['INTERNAL_CONTROL'],
    actions: ['conduct'],
    subject: 'ControlEvent',
    conditions: { bodyId: own.subject },
    basis: 'clauses 41, 46 to 53: responsible executors of the unit',
  },
  {
    roles: ['SUBJECT_HEAD'],
    actions: ['order'],
    subject: 'ControlEvent',
    conditions: { bodyId: own.subject },
    basis: 'clauses 42, 45 and 54: orders and decisions of the leadership',
  },
  {
    roles: OBJECT_ROLES,
    actions: ['answer'],
    subject: 'ControlEvent',
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'clause 48: the object of control answers',
  },
  {
    roles: ['SUBJECT_HEAD', 'OBJECT_HEAD'],
    actions: ['respond'],
    subject: 'ControlEvent',
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'clause 52: the head of the object of control',
  },
];
