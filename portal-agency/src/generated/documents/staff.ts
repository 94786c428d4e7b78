/* eslint-disable */
import type { InspectorLoadsQuery, InspectorLoadsQueryVariables, EnterStaffLeaveMutation, EnterStaffLeaveMutationVariables, WithdrawStaffLeaveMutation, WithdrawStaffLeaveMutationVariables, HandOverWorkMutation, HandOverWorkMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const InspectorLoadsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InspectorLoads($first: Int!, $after: String) {
  inspectorLoads(first: $first, after: $after) {
    edges {
      node {
        id
        fullName
        positionTitle
        drafts
        namedCases
        complaints
        openTerms
        overdueTerms
        termsInLeave
        leaves {
          id
          version
          firstDay
          lastDay
          reason
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<InspectorLoadsQuery, InspectorLoadsQueryVariables>;

export const EnterStaffLeaveDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EnterStaffLeave($input: EnterStaffLeaveInput!, $idempotencyKey: String!) {
  enterStaffLeave(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<EnterStaffLeaveMutation, EnterStaffLeaveMutationVariables>;

export const WithdrawStaffLeaveDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawStaffLeave($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $reason: String!) {
  withdrawStaffLeave(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    reason: $reason
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawStaffLeaveMutation, WithdrawStaffLeaveMutationVariables>;

export const HandOverWorkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HandOverWork($input: HandOverWorkInput!, $idempotencyKey: String!) {
  handOverWork(input: $input, idempotencyKey: $idempotencyKey) {
    id
    namedCases
  }
}
    `) as unknown as TypedDocumentString<HandOverWorkMutation, HandOverWorkMutationVariables>;
