/* eslint-disable */
import type { ProposeCounterEntryMutation, ProposeCounterEntryMutationVariables, SignCounterEntryMutation, SignCounterEntryMutationVariables, DeclineCounterEntryMutation, DeclineCounterEntryMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const ProposeCounterEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProposeCounterEntry($id: ID!, $input: ProposeCounterEntryInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  proposeCounterEntry(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ProposeCounterEntryMutation, ProposeCounterEntryMutationVariables>;

export const SignCounterEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignCounterEntry($id: ID!, $entryId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  signCounterEntry(
    id: $id
    entryId: $entryId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SignCounterEntryMutation, SignCounterEntryMutationVariables>;

export const DeclineCounterEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineCounterEntry($id: ID!, $entryId: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  declineCounterEntry(
    id: $id
    entryId: $entryId
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DeclineCounterEntryMutation, DeclineCounterEntryMutationVariables>;
