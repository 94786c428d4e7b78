import { CENTRAL_ROLES, SUBJECT_ROLES, TERRITORIAL_ROLES } from '../../external-control/case';
import { own, type Permission } from '../../platform/access/permission';

const LINES = ['YearScoreLine', 'YearScorePart', 'YearScoreFact'];
const EDITIONS = ['ScoreEdition', 'ScoreCriterion'];
/** A body's head, its coordinating unit and its reports clerk. */
const BODY = ['SUBJECT_HEAD', 'INTERNAL_CONTROL', 'REPORTS_CLERK'];

export const yearScorePermissions: readonly Permission[] = [
  ...['YearScore', ...LINES].map((subject): Permission => ({
    roles: [...CENTRAL_ROLES, 'SYSTEM'],
    actions: ['read'],
    subject,
    basis: 'clause 65: the Agency makes the score out of the results of control',
  })),
  {
    roles: TERRITORIAL_ROLES,
    actions: ['read'],
    subject: 'YearScore',
    basis: 'clauses 9 and 65: the score of the bodies within its competence, and what it still lacks',
  },
  {
    roles: BODY,
    actions: ['read'],
    subject: 'YearScore',
    conditions: { state: 'SEALED' },
    basis: 'clause 3: a body sees how it was scored, when the score is approved',
  },
  ...LINES.flatMap((subject): Permission[] => [
    {
      roles: TERRITORIAL_ROLES,
      actions: ['read'],
      subject,
      conditions: { authorityId: own.authority },
      basis: 'clauses 9 and 65: bodies within its competence',
    },
    {
      roles: BODY,
      actions: ['read'],
      subject,
      conditions: { disclosedToSubjectId: own.subject },
      basis: 'clause 3: a body sees its own score and what every point is made of, and no other body’s',
    },
  ]),
  ...EDITIONS.map((subject): Permission => ({
    roles: [
      ...CENTRAL_ROLES,
      ...TERRITORIAL_ROLES,
      ...SUBJECT_ROLES,
      'REPORTS_CLERK',
      'ADMINISTRATOR',
      'SYSTEM',
    ],
    actions: ['read'],
    subject,
    basis: 'clause 65: by which criteria bodies are scored is no secret',
  })),
  {
    roles: ['ADMINISTRATOR'],
    actions: ['import'],
    subject: 'ScoreEdition',
    basis: 'clause 65: the method is approved elsewhere and taken in as data',
  },
  {
    roles: ['ANALYST'],
    actions: ['draft'],
    subject: 'ScoreEdition',
    basis: 'ours: whoever makes the score keeps weights that were tried out',
  },
  {
    roles: CENTRAL_ROLES,
    actions: ['weigh'],
    subject: 'YearScore',
    basis: 'ours: trying out weights changes nothing and needs every body',
  },
  {
    roles: ['ANALYST'],
    actions: ['prepare'],
    subject: 'YearScore',
    basis: 'clause 65: the analyst of the Agency makes the score',
  },
  {
    roles: ['AGENCY_CHAIR'],
    actions: ['seal'],
    subject: 'YearScore',
    basis: 'clause 65: the Chair or the person performing the Chair’s duties',
  },
];
