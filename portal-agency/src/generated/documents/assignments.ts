/* eslint-disable */
import type { AgencyAssignmentsQuery, AgencyAssignmentsQueryVariables, SubjectAssignmentsQuery, SubjectAssignmentsQueryVariables, AssignmentChoicesQuery, AssignmentChoicesQueryVariables, GiveAgencyAssignmentMutation, GiveAgencyAssignmentMutationVariables, WithdrawAgencyAssignmentMutation, WithdrawAgencyAssignmentMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const AgencyAssignmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AgencyAssignments($first: Int!, $after: String) {
  agencyAssignments(first: $first, after: $after) {
    edges {
      node {
        ...AssignmentParts
        document {
          ...DocumentParts
        }
        territorialAuthority {
          id
          name
        }
        withdrawalReason
        actions {
          name
          allowed
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment AssignmentParts on AgencyAssignment {
  id
  version
  state
  stateTitle
  number
  date
  reason
  givenBy
  subject {
    id
    name
  }
  people {
    fullName
    positionTitle
    capacity {
      id
    }
  }
  files {
    ...FileParts
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
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
  laidAsideAt
}
fragment DocumentParts on IssuedDocument {
  id
  kind
  title
  number
  date
  code
  journalHead
  urlKk
  urlRu
  docxKk
  docxRu
  verifyUrl
  cancelledAt
  cancelledBy
  setRight
  replacedAt
  registryMarkNumber
  registryMarkedOn
  copies {
    copy
    title
    way
    deliveredAt
    receivedAt
    receivedBy
    receiptRule
    openedAt
    openedBy
    unopened
    awaited
    proof
  }
  signedOriginals {
    id
    fileName
    size
    sha256
    signedOn
    note
    keptAt
    keptBy
    url
    laidAsideAt
    laidAsideBy
    laidAsideReason
    sameFile {
      id
      document {
        id
        title
        number
      }
    }
  }
  receiptFiles {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}`) as unknown as TypedDocumentString<AgencyAssignmentsQuery, AgencyAssignmentsQueryVariables>;

export const SubjectAssignmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SubjectAssignments($subjectId: ID!) {
  agencyAssignments(first: 50, filter: {subjectId: $subjectId, state: IN_FORCE}) {
    edges {
      node {
        ...AssignmentParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment AssignmentParts on AgencyAssignment {
  id
  version
  state
  stateTitle
  number
  date
  reason
  givenBy
  subject {
    id
    name
  }
  people {
    fullName
    positionTitle
    capacity {
      id
    }
  }
  files {
    ...FileParts
  }
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
  laidAsideAt
}`) as unknown as TypedDocumentString<SubjectAssignmentsQuery, SubjectAssignmentsQueryVariables>;

export const AssignmentChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AssignmentChoices($authorityId: ID) {
  inspectors(first: 100, filter: {authorityId: $authorityId}) {
    edges {
      node {
        id
        positionTitle
        leaveFrom
        leaveUntil
        account {
          id
          fullName
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<AssignmentChoicesQuery, AssignmentChoicesQueryVariables>;

export const GiveAgencyAssignmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GiveAgencyAssignment($input: GiveAgencyAssignmentInput!, $idempotencyKey: String!) {
  giveAgencyAssignment(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<GiveAgencyAssignmentMutation, GiveAgencyAssignmentMutationVariables>;

export const WithdrawAgencyAssignmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawAgencyAssignment($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $reason: String!) {
  withdrawAgencyAssignment(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    reason: $reason
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawAgencyAssignmentMutation, WithdrawAgencyAssignmentMutationVariables>;
