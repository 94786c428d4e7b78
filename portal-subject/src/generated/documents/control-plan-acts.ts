/* eslint-disable */
import type { DraftControlPlanMutation, DraftControlPlanMutationVariables, AddControlPlanLineMutation, AddControlPlanLineMutationVariables, ReviseControlPlanLineMutation, ReviseControlPlanLineMutationVariables, RemoveControlPlanLineMutation, RemoveControlPlanLineMutationVariables, AgreeControlPlanMutation, AgreeControlPlanMutationVariables, ReopenControlPlanMutation, ReopenControlPlanMutationVariables, WithdrawControlPlanMutation, WithdrawControlPlanMutationVariables, ApproveControlPlanMutation, ApproveControlPlanMutationVariables, ChangeControlPlanMutation, ChangeControlPlanMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const DraftControlPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DraftControlPlan($year: Int!, $carryOver: Boolean!, $idempotencyKey: String!) {
  draftControlPlan(
    year: $year
    carryOver: $carryOver
    idempotencyKey: $idempotencyKey
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DraftControlPlanMutation, DraftControlPlanMutationVariables>;

export const AddControlPlanLineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddControlPlanLine($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ControlPlanLineInput!) {
  addControlPlanLine(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AddControlPlanLineMutation, AddControlPlanLineMutationVariables>;

export const ReviseControlPlanLineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReviseControlPlanLine($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ReviseControlPlanLineInput!) {
  reviseControlPlanLine(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReviseControlPlanLineMutation, ReviseControlPlanLineMutationVariables>;

export const RemoveControlPlanLineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveControlPlanLine($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $lineId: ID!) {
  removeControlPlanLine(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    lineId: $lineId
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RemoveControlPlanLineMutation, RemoveControlPlanLineMutationVariables>;

export const AgreeControlPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AgreeControlPlan($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $agreedWith: String!) {
  agreeControlPlan(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    agreedWith: $agreedWith
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AgreeControlPlanMutation, AgreeControlPlanMutationVariables>;

export const ReopenControlPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenControlPlan($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $reason: String!) {
  reopenControlPlan(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    reason: $reason
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReopenControlPlanMutation, ReopenControlPlanMutationVariables>;

export const WithdrawControlPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawControlPlan($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  withdrawControlPlan(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawControlPlanMutation, WithdrawControlPlanMutationVariables>;

export const ApproveControlPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ApproveControlPlan($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  approveControlPlan(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ApproveControlPlanMutation, ApproveControlPlanMutationVariables>;

export const ChangeControlPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeControlPlan($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ChangeControlPlanInput!) {
  changeControlPlan(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ChangeControlPlanMutation, ChangeControlPlanMutationVariables>;
