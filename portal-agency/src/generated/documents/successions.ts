/* eslint-disable */
import type { SubjectReorganisationsQuery, SubjectReorganisationsQueryVariables, DraftReorganisationsQuery, DraftReorganisationsQueryVariables, RecordSuccessionMutation, RecordSuccessionMutationVariables, ConfirmSuccessionMutation, ConfirmSuccessionMutationVariables, DropSuccessionMutation, DropSuccessionMutationVariables, WithdrawSuccessionMutation, WithdrawSuccessionMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const SubjectReorganisationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SubjectReorganisations($first: Int, $after: String, $subjectId: ID!) {
  subjectReorganisations(
    first: $first
    after: $after
    filter: {subjectId: $subjectId}
  ) {
    edges {
      cursor
      node {
        id
        version
        state
        stateTitle
        kindTitle
        actNumber
        actDate
        effectiveOn
        enteredAt
        enteredBy
        confirmedAt
        confirmedBy
        endedAt
        endedBy
        endReason
        successor {
          id
          name
        }
        furtherSuccessors {
          id
          name
        }
        casesOfDivision {
          caseKind
          caseId
          number
          successorId
          successorName
        }
        predecessors {
          ...ReorganisedParts
        }
        peoplePassing {
          id
          fullName
          positionTitle
          subjectName
          passage
          passageTitle
        }
        actions {
          ...ActionParts
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment ReorganisedParts on ReorganisedSubject {
  id
  subject {
    id
    name
  }
  openCases
  openCaseNumbers
  appointmentsAnew
  openPrescriptions
  openReports
  people
  peopleNames
  subordinates
  doneMeanwhile {
    id
    entry {
      id
      at
      actorName
      title
    }
  }
}
fragment RefusalParts on Refusal {
  clause
  code
  severity
  message
}
fragment ActionParts on Action {
  name
  allowed
  refusals {
    ...RefusalParts
  }
}`) as unknown as TypedDocumentString<SubjectReorganisationsQuery, SubjectReorganisationsQueryVariables>;

export const DraftReorganisationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DraftReorganisations($first: Int, $after: String) {
  subjectReorganisations(first: $first, after: $after, filter: {state: DRAFT}) {
    edges {
      cursor
      node {
        id
        kindTitle
        actNumber
        actDate
        enteredBy
        successor {
          id
          name
        }
        predecessors {
          id
          subject {
            id
            name
          }
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<DraftReorganisationsQuery, DraftReorganisationsQueryVariables>;

export const RecordSuccessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordSuccession($input: SuccessionInput!, $idempotencyKey: String!) {
  recordSuccession(input: $input, idempotencyKey: $idempotencyKey) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordSuccessionMutation, RecordSuccessionMutationVariables>;

export const ConfirmSuccessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmSuccession($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $headCapacityId: ID, $shares: [CaseShareInput!]) {
  confirmSuccession(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    headCapacityId: $headCapacityId
    shares: $shares
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ConfirmSuccessionMutation, ConfirmSuccessionMutationVariables>;

export const DropSuccessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DropSuccession($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $reason: String!) {
  dropSuccession(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    reason: $reason
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DropSuccessionMutation, DropSuccessionMutationVariables>;

export const WithdrawSuccessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawSuccession($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $reason: String!) {
  withdrawSuccession(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    reason: $reason
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawSuccessionMutation, WithdrawSuccessionMutationVariables>;
