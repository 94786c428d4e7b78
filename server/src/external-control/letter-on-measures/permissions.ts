import { own, type Permission } from '../../platform/access/permission';
import { mayReadCase } from '../case';

export const letterPermissions: Permission[] = [
  ...[
    'LetterOnMeasures',
    'LetterDemand',
    'LetterReport',
    'ActionPlan',
    'ActionPlanRow',
    'PlanRowInformation',
  ].flatMap(mayReadCase),
  {
    roles: ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'],
    actions: ['handle'],
    subject: 'LetterOnMeasures',
    conditions: { authorityId: own.authority },
    basis: 'clauses 30, 32, 34 and 37: the office that inspected or monitored',
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
