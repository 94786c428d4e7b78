/* eslint-disable */
import type { SendThirdPersonRequestMutation, SendThirdPersonRequestMutationVariables, RecordThirdPersonAnswerMutation, RecordThirdPersonAnswerMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const SendThirdPersonRequestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendThirdPersonRequest($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: SendThirdPersonRequestInput!) {
  sendThirdPersonRequest(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SendThirdPersonRequestMutation, SendThirdPersonRequestMutationVariables>;

export const RecordThirdPersonAnswerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordThirdPersonAnswer($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordThirdPersonAnswerInput!) {
  recordThirdPersonAnswer(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordThirdPersonAnswerMutation, RecordThirdPersonAnswerMutationVariables>;
