import { own, type Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, SUBJECT_ROLES, TERRITORIAL_ROLES } from '../case';

const APPROVED = { state: { $in: ['APPROVED', 'PUBLISHED'] } } as const;
const LINES = ['HalfYearListLine', 'RiskScorePart', 'RiskFact'];

export const halfYearListPermissions: Permission[] = [
  ...['HalfYearList', ...LINES, 'HalfYearListChange', 'HalfYearListRequest'].map((subject): Permission => ({
    roles: [...CENTRAL_ROLES, 'SYSTEM'],
    actions: ['read'],
    subject,
    basis: 'clause 7: the list is the Agency’s',
  })),
  {
    roles: [...TERRITORIAL_ROLES, ...SUBJECT_ROLES],
    actions: ['read'],
    subject: 'HalfYearList',
    conditions: APPROVED,
    basis: 'clause 7: an approved list is a ground to appoint; clause 3: transparency',
  },
  ...LINES.flatMap((subject): Permission[] => [
    {
      roles: TERRITORIAL_ROLES,
      actions: ['read'],
      subject,
      conditions: { authorityId: own.authority, disclosedToSubjectId: { $ne: null } },
      basis: 'clauses 7 and 9: lines of approved lists within its competence',
    },
    {
      roles: SUBJECT_ROLES,
      actions: ['read'],
      subject,
      conditions: { disclosedToSubjectId: own.subject },
      basis: 'clause 3: a subject sees that it stands on an approved list, and why',
    },
  ]),
  ...['RiskCriteriaEdition', 'RiskCriterion'].map((subject): Permission => ({
    roles: [...CENTRAL_ROLES, ...TERRITORIAL_ROLES, ...SUBJECT_ROLES, 'SYSTEM'],
    actions: ['read'],
    subject,
    basis: 'clause 7-1: approved criteria are no secret',
  })),
  ...['RiskCriteriaEdition', 'RiskCriterion'].map((subject): Permission => ({
    roles: ['ADMINISTRATOR'],
    actions: ['read'],
    subject,
    basis: 'ours: who takes criteria in sees which stand',
  })),
  {
    roles: ['ANALYST', 'ADMINISTRATOR'],
    actions: ['import'],
    subject: 'RiskCriteriaEdition',
    basis: 'clause 7-1: the criteria are approved elsewhere and taken in as data',
  },
  {
    roles: CENTRAL_ROLES,
    actions: ['prepare'],
    subject: 'HalfYearList',
    basis: 'clause 7-1: the Agency’s staff draw the list up',
  },
  {
    roles: ['AGENCY_CHAIR'],
    actions: ['approve'],
    subject: 'HalfYearList',
    basis: 'clause 7: the Chair or the person performing the Chair’s duties',
  },
];
