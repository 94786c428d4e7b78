/* eslint-disable */
import type { SendRecommendationMutation, SendRecommendationMutationVariables, RecordHearingMutation, RecordHearingMutationVariables, RecordPublicMonitoringMutation, RecordPublicMonitoringMutationVariables, RecordAccessEndMutation, RecordAccessEndMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const SendRecommendationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendRecommendation($id: ID!, $input: SendRecommendationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendRecommendation(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendRecommendationMutation, SendRecommendationMutationVariables>;

export const RecordHearingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordHearing($id: ID!, $input: RecordHearingInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordHearing(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordHearingMutation, RecordHearingMutationVariables>;

export const RecordPublicMonitoringDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordPublicMonitoring($id: ID!, $input: RecordPublicMonitoringInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordPublicMonitoring(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordPublicMonitoringMutation, RecordPublicMonitoringMutationVariables>;

export const RecordAccessEndDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordAccessEnd($requestId: ID!, $input: RecordAccessEndInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordAccessEnd(
    requestId: $requestId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordAccessEndMutation, RecordAccessEndMutationVariables>;
