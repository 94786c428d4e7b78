/* eslint-disable */
import type { ReportComputedQuery, ReportComputedQueryVariables, ReportsBesideQuery, ReportsBesideQueryVariables, ExplainReportFigureMutation, ExplainReportFigureMutationVariables, ReportImportsQuery, ReportImportsQueryVariables, CancelReportImportMutation, CancelReportImportMutationVariables } from '../graphql';
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

export const ReportsBesideDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportsBeside($reportId: ID!) {
  reportsBeside(reportId: $reportId) {
    year
    quarter
    reportId
    rows {
      key
      months
      total
    }
  }
}
    `) as unknown as TypedDocumentString<ReportsBesideQuery, ReportsBesideQueryVariables>;

export const ExplainReportFigureDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ExplainReportFigure($reportId: ID!, $rowKey: String!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  explainReportFigure(
    reportId: $reportId
    rowKey: $rowKey
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ExplainReportFigureMutation, ExplainReportFigureMutationVariables>;

export const ReportImportsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportImports($reportId: ID!) {
  reportImports(reportId: $reportId) {
    ...ReportImportParts
  }
}
    fragment ReportImportParts on ReportImport {
  id
  version
  fileName
  state
  stateTitle
  rowsRead
  rowsChecked
  rowsWritten
  cells
  changed
  failure
  refusals {
    place
    message
  }
  warnings {
    place
    message
  }
  startedAt
  startedBy
  endedAt
}`) as unknown as TypedDocumentString<ReportImportsQuery, ReportImportsQueryVariables>;

export const CancelReportImportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelReportImport($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  cancelReportImport(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    ...ReportImportParts
  }
}
    fragment ReportImportParts on ReportImport {
  id
  version
  fileName
  state
  stateTitle
  rowsRead
  rowsChecked
  rowsWritten
  cells
  changed
  failure
  refusals {
    place
    message
  }
  warnings {
    place
    message
  }
  startedAt
  startedBy
  endedAt
}`) as unknown as TypedDocumentString<CancelReportImportMutation, CancelReportImportMutationVariables>;
