import { own, type Permission } from '../../../platform/access/permission';
import { REPORT_CASE } from '../report-case';

const AGENCY = ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST', 'ADMINISTRATOR'];
const STAFF = ['AGENCY_INSPECTOR', 'ANALYST'];
const TERRITORIAL = ['TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'];
const BODY = ['SUBJECT_HEAD', 'INTERNAL_CONTROL', 'REPORTS_CLERK'];

/** Clause 64: the body asks, the Agency or its territorial body corrects, the bodies above watch. */
export const correctionPermissions: readonly Permission[] = [
  {
    roles: BODY,
    actions: ['askCorrection', 'acknowledge'],
    subject: 'QuarterlyReport',
    conditions: { bodyId: own.subject },
    basis: 'clause 64: the body brings the materials that confirm it',
  },
  {
    roles: ['AGENCY_CHAIR'],
    actions: ['correct'],
    subject: 'QuarterlyReport',
    conditions: { state: { $ne: 'DRAFT' } },
    basis:
      'clause 64: the Agency or its territorial bodies, so the Agency whichever of them took the report in',
  },
  {
    roles: [...STAFF, ...TERRITORIAL],
    actions: ['correct'],
    subject: 'QuarterlyReport',
    conditions: { state: { $ne: 'DRAFT' }, authorityId: own.authority },
    basis:
      'clause 64, D33: the Agency or its territorial body to which the report is addressed; no body of an oblast or city',
  },
  {
    roles: [...AGENCY, 'SYSTEM'],
    actions: ['read'],
    subject: 'ReportCorrection',
    basis: 'clause 64: the Agency',
  },
  {
    roles: TERRITORIAL,
    actions: ['read'],
    subject: 'ReportCorrection',
    conditions: { authorityId: own.authority },
    basis: 'clause 64: its territorial body',
  },
  ...(['bodyId', 'higherBodyId', 'leadBodyId'] as const).map((column): Permission => ({
    roles: BODY,
    actions: ['read'],
    subject: 'ReportCorrection',
    conditions: { [column]: own.subject },
    basis: 'clause 64: the body that asked, and those into whose totals its report goes',
  })),
  {
    roles: [...AGENCY, ...TERRITORIAL, ...BODY, 'SYSTEM'],
    actions: ['read'],
    subject: 'ReportCorrectionCell',
    basis: 'clause 64: with the correction that it belongs to (row-level security)',
  },
  {
    roles: ['REPORTS_CLERK'],
    actions: ['read'],
    subject: 'IssuedDocument',
    conditions: { caseKind: REPORT_CASE, disclosedToSubjectId: own.subject },
    basis: 'clause 64: the papers of its body’s reports, and of no inspection (31)',
  },
  {
    roles: ['REPORTS_CLERK'],
    actions: ['read'],
    subject: 'DocumentCopy',
    basis: 'clause 64: its rows follow the document (row-level security)',
  },
];
