import { own, type Permission } from '../../platform/access/permission';
import { REPORT_CASE } from './report-case';

const AGENCY = ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST', 'ADMINISTRATOR'];
const TERRITORIAL = ['TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'];
const BODY = ['SUBJECT_HEAD', 'INTERNAL_CONTROL', 'REPORTS_CLERK'];
const CHAIN_END = ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST'];
const notDraft = { state: { $ne: 'DRAFT' } } as const;

/** What is read along the chain, under one condition for a report, its remarks and its parts. */
const read = (roles: readonly string[], conditions: Permission['conditions'], basis: string): Permission[] =>
  ['QuarterlyReport', 'ReportPart'].map((subject) => ({
    roles,
    actions: ['read'],
    subject,
    ...(conditions ? { conditions } : {}),
    basis,
  }));

export const reportPermissions: readonly Permission[] = [
  ...read(['SYSTEM'], undefined, 'ours: the product itself'),
  ...read(AGENCY, notDraft, 'clauses 61 and 62: filed with the Agency; visible to it at once (D33)'),
  ...read(
    TERRITORIAL,
    { ...notDraft, authorityId: own.authority },
    'clauses 61 and 62: filed with the territorial body',
  ),
  ...read(BODY, { bodyId: own.subject }, 'clauses 61 and 62: its own report'),
  ...read(
    BODY,
    { ...notDraft, higherBodyId: own.subject },
    'clause 62: districts file with the oblast or city',
  ),
  ...read(
    BODY,
    { state: 'ACCEPTED', leadBodyId: own.subject },
    'clause 61: a central body with its territorial subdivisions',
  ),
  ...read(['API_CLIENT'], { state: 'ACCEPTED' }, 'clause 66: results are published; only what was accepted'),
  {
    roles: ['API_CLIENT'],
    actions: ['read'],
    subject: 'QuarterlyReport',
    fields: ['submittedBy'],
    forbids: true,
    basis: 'clause 66: figures are read, not who typed them',
  },
  {
    roles: ['REPORTS_CLERK'],
    actions: ['read'],
    subject: 'FileRecord',
    conditions: { caseKind: REPORT_CASE, disclosedToSubjectId: own.subject },
    basis: 'clauses 61 and 62: the files of its body’s reports, and of no inspection (31)',
  },
  {
    roles: ['REPORTS_CLERK'],
    actions: ['read'],
    subject: 'FileRecord',
    conditions: { caseKind: REPORT_CASE, alsoDisclosedToSubjectId: own.subject },
    basis: 'clause 62: the files of what districts file with the oblast or city',
  },
  {
    roles: ['REPORTS_CLERK'],
    actions: ['read'],
    subject: 'JournalEntry',
    conditions: { caseKind: REPORT_CASE, alsoDisclosedToSubjectId: own.subject },
    basis: 'clause 62: what became of the reports that districts file with the oblast or city',
  },
  {
    roles: BODY,
    actions: ['open', 'fill', 'submit'],
    subject: 'QuarterlyReport',
    conditions: { bodyId: own.subject },
    basis: 'clauses 61 and 62: the body files; clause 38: its coordinating unit',
  },
  {
    roles: BODY,
    actions: ['judge'],
    subject: 'QuarterlyReport',
    conditions: { ...notDraft, higherBodyId: own.subject },
    basis: 'clause 62: the oblast or city takes in its districts',
  },
  {
    roles: TERRITORIAL,
    actions: ['judge'],
    subject: 'QuarterlyReport',
    conditions: { ...notDraft, authorityId: own.authority, higherBodyId: null },
    basis: 'clauses 61 and 62, D33, D34: the territorial body accepts what is addressed to it',
  },
  {
    roles: CHAIN_END,
    actions: ['judge'],
    subject: 'QuarterlyReport',
    conditions: { ...notDraft, authorityId: own.authority, higherBodyId: null },
    basis: 'clause 61: central bodies file with the Agency',
  },
  {
    roles: ['SYSTEM'],
    actions: ['open', 'fill', 'takeIn'],
    subject: 'QuarterlyReport',
    basis: 'D51: history is imported',
  },
  ...['ReportRemark', 'ReportVersion', 'ReportAggregate'].map((subject): Permission => ({
    roles: [
      ...AGENCY,
      ...TERRITORIAL,
      ...BODY,
      'SYSTEM',
      // Open data is what was published: its clients read the snapshots of quarters, as everybody does.
      ...(subject === 'ReportAggregate' ? ['API_CLIENT'] : []),
    ],
    actions: ['read'],
    subject,
    basis: 'clauses 61, 62 and 66: with the reports that it belongs to',
  })),
  {
    roles: [...AGENCY, ...TERRITORIAL, ...BODY, 'SYSTEM'],
    actions: ['read'],
    subject: 'ReportReturnRequest',
    basis: 'clauses 61 and 62: with the report that it is about',
  },
  { roles: [...AGENCY, 'SYSTEM'], actions: ['read'], subject: 'ReportDuty', basis: 'clauses 61 and 62' },
  {
    roles: TERRITORIAL,
    actions: ['read'],
    subject: 'ReportDuty',
    conditions: { authorityId: own.authority },
    basis: 'clauses 61 and 62',
  },
  {
    roles: BODY,
    actions: ['read'],
    subject: 'ReportDuty',
    conditions: { bodyId: own.subject },
    basis: 'clauses 61 and 62',
  },
  {
    roles: BODY,
    actions: ['read'],
    subject: 'ReportDuty',
    conditions: { parentId: own.subject },
    basis: 'clause 62: the oblast or city watches its districts',
  },
];
