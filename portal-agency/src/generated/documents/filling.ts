/* eslint-disable */
import type { ReportComputedQuery, ReportComputedQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const ReportComputedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportComputed($reportId: ID!) {
  reportComputedFigures(reportId: $reportId) {
    rowKey
    number
    title
    source
    sourceTitle
    months
    declared
    differs
    reason
    reasonBy
    reasonAt
    origins {
      id
      number
      day
    }
  }
}
    `) as unknown as TypedDocumentString<ReportComputedQuery, ReportComputedQueryVariables>;
