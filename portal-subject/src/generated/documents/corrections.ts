/* eslint-disable */
import type { RequestReportCorrectionMutation, RequestReportCorrectionMutationVariables, AcknowledgeReportCorrectionMutation, AcknowledgeReportCorrectionMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const RequestReportCorrectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RequestReportCorrection($reportId: ID!, $reason: String!, $cells: [ReportCorrectionCellInput!]!, $fileIds: [ID!]!, $idempotencyKey: String!, $expectedVersion: Int!) {
  requestReportCorrection(
    reportId: $reportId
    reason: $reason
    cells: $cells
    fileIds: $fileIds
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<RequestReportCorrectionMutation, RequestReportCorrectionMutationVariables>;

export const AcknowledgeReportCorrectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcknowledgeReportCorrection($reportId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acknowledgeReportCorrection(
    reportId: $reportId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeReportCorrectionMutation, AcknowledgeReportCorrectionMutationVariables>;
