import { own, type Permission } from '../../platform/access/permission';
import { mayReadAsController, mayReadCase } from '../case';

export const letterPermissions: Permission[] = [
  ...[
    'LetterOnMeasures',
    'LetterDemand',
    'LetterReport',
    'ActionPlan',
    'ActionPlanRow',
    'PlanRowInformation',
  ].flatMap((subject) => [...mayReadCase(subject), mayReadAsController(subject)]),
  {
    roles: ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'],
    actions: ['send', 'handle'],
    subject: 'LetterOnMeasures',
    conditions: { authorityId: own.authority, controlEventId: null },
    basis: 'clauses 30, 32 and 34: the office that inspected',
  },
  {
    roles: ['SUBJECT_HEAD', 'INTERNAL_CONTROL'],
    actions: ['handle'],
    subject: 'LetterOnMeasures',
    conditions: { alsoDisclosedToSubjectId: own.subject },
    basis: 'clauses 54 to 57: the body that held the control event',
  },
  {
    roles: ['SUBJECT_HEAD'],
    actions: ['send'],
    subject: 'LetterOnMeasures',
    conditions: { alsoDisclosedToSubjectId: own.subject },
    basis: 'clause 54: the head of the body, or who performs the duties',
  },
  {
    roles: ['SUBJECT_HEAD', 'INTERNAL_CONTROL', 'OBJECT_HEAD'],
    actions: ['inform'],
    subject: 'LetterOnMeasures',
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'clauses 30, 34 and 37: the inspected subject',
  },
  {
    roles: ['SUBJECT_HEAD', 'OBJECT_HEAD'],
    actions: ['plan'],
    subject: 'LetterOnMeasures',
    conditions: { disclosedToSubjectId: own.subject },
    basis: 'clause 32: the inspected subject hands the plan in, by its head',
  },
];
