/* eslint-disable */
import type { MakeReportCorrectionMutation, MakeReportCorrectionMutationVariables, RefuseReportCorrectionMutation, RefuseReportCorrectionMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const MakeReportCorrectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MakeReportCorrection($reportId: ID!, $refusedCells: [RefusedCorrectionCellInput!]!, $idempotencyKey: String!, $expectedVersion: Int!) {
  makeReportCorrection(
    reportId: $reportId
    refusedCells: $refusedCells
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<MakeReportCorrectionMutation, MakeReportCorrectionMutationVariables>;

export const RefuseReportCorrectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RefuseReportCorrection($reportId: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  refuseReportCorrection(
    reportId: $reportId
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<RefuseReportCorrectionMutation, RefuseReportCorrectionMutationVariables>;
