import { question, staleCommand, type Operation } from './operation';

const onReport = (name: string, cells: string, also?: readonly [string, string, unknown]): Operation =>
  staleCommand({
    name,
    cells,
    target: 'reportId',
    on: ({ correctedReportId }) => correctedReportId,
    ...(also ? { also } : {}),
  });

const SEEN = '++++ ++fmm +++fmm s';
/** The Chair of the Agency and the office to which the report is addressed; none of the bodies (clause 64). */
const OF_OFFICE = '+fff ++fmm ffffff s';
const OF_BODY = 'ffff fffff +++fmm s';

/** The accepted report of the city, of which a correction is asked. */
export const REPORT_CORRECTION_OPERATIONS: readonly Operation[] = [
  question(
    'reportCorrections',
    SEEN,
    'query ($id: ID!) { reportCorrections(reportId: $id) { nodes { id } } }',
    ({ correctedReportId: id }) => ({ id }),
  ),
  question(
    'reportComparison',
    SEEN,
    'query ($id: ID!) { reportComparison(reportId: $id, earlier: 1) { pageInfo { hasNextPage } } }',
    ({ correctedReportId: id }) => ({ id }),
  ),
  {
    ...onReport('requestReportCorrection', OF_BODY),
    document: `mutation ($id: ID!, $key: String!, $version: Int!) { requestReportCorrection(reportId: $id, reason: "A slip", cells: [],
      fileIds: [], idempotencyKey: $key, expectedVersion: $version) { id } }`,
  },
  onReport('makeReportCorrection', OF_OFFICE),
  onReport('refuseReportCorrection', OF_OFFICE, ['reason', 'String!', 'No proof']),
  onReport('acknowledgeReportCorrection', OF_BODY),
];
