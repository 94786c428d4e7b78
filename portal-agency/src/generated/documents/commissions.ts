/* eslint-disable */
import type { SpecialCommissionQuery, SpecialCommissionQueryVariables, CommissionJournalQuery, CommissionJournalQueryVariables, CommissionCandidatesQuery, CommissionCandidatesQueryVariables, FormCommissionMutation, FormCommissionMutationVariables, ChangeCommissionMutation, ChangeCommissionMutationVariables, RecuseMemberMutation, RecuseMemberMutationVariables, SetSessionMutation, SetSessionMutationVariables, RecordInvitationMutation, RecordInvitationMutationVariables, RecordAttendanceMutation, RecordAttendanceMutationVariables, OpenSessionMutation, OpenSessionMutationVariables, PutToVoteMutation, PutToVoteMutationVariables, CastVoteMutation, CastVoteMutationVariables, SignCommissionProtocolMutation, SignCommissionProtocolMutationVariables, RecordProtocolDeliveryMutation, RecordProtocolDeliveryMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const SpecialCommissionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SpecialCommission($id: ID!) {
  specialCommission(id: $id) {
    ...CommissionParts
  }
}
    fragment CommissionParts on SpecialCommission {
  id
  version
  state
  stateTitle
  formedAt
  sessionAt
  place
  openedAt
  protocolNumber
  protocolDate
  sentWay
  receivedAt
  receivedBy
  proof
  ownSessionTerm {
    workingDays
    dueDate
    passed
  }
  quorum {
    composed
    present
    needed
  }
  inspection {
    id
    number
    subject {
      id
      name
    }
    violations {
      id
      checklistPoint {
        number
        text
      }
    }
    objections {
      id
      receivedAt
      text
      markTitle
      late
      outcome
      outcomeTitle
      decidedOn
      decisionReason
      files {
        ...FileParts
      }
    }
  }
  seats {
    id
    part
    partTitle
    since
    until
    endedBecause
    endTitle
    reason
    present
    capacity {
      id
      positionTitle
      account {
        id
        fullName
      }
    }
  }
  orders {
    id
    kind
    kindTitle
    number
    date
    reason
    signedBy
  }
  invitations {
    id
    kind
    kindTitle
    way
    sentAt
    recipient
    proof
    attended
    account {
      id
      fullName
    }
  }
  questions {
    id
    kind
    objectionId
    outcome
    outcomeTitle
    reason
    points
    noPointsReason
    contradictionReason
    state
    stateTitle
    votesFor
    votesAgainst
    chairDecided
    votes {
      id
      choice
      choiceTitle
      account {
        id
        fullName
      }
    }
  }
  documents {
    ...DocumentParts
  }
  findings {
    ...FindingParts
  }
  actions {
    ...ActionParts
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
fragment FindingParts on Finding {
  clause
  code
  severity
  outcome
  message
  at
  takenIn
  overtakenAt
  overtakenTitle
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
}`) as unknown as TypedDocumentString<SpecialCommissionQuery, SpecialCommissionQueryVariables>;

export const CommissionJournalDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CommissionJournal($id: ID!, $first: Int, $after: String) {
  specialCommission(id: $id) {
    id
    journal(first: $first, after: $after) {
      ...JournalPage
    }
  }
}
    fragment JournalPage on JournalEntryConnection {
  edges {
    cursor
    node {
      id
      at
      actorName
      actorTitle
      action
      title
      details {
        label
        value
      }
      hash
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}`) as unknown as TypedDocumentString<CommissionJournalQuery, CommissionJournalQueryVariables>;

export const CommissionCandidatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CommissionCandidates($inspectionId: ID!) {
  commissionCandidates(inspectionId: $inspectionId) {
    id
    positionTitle
    account {
      id
      fullName
    }
  }
}
    `) as unknown as TypedDocumentString<CommissionCandidatesQuery, CommissionCandidatesQueryVariables>;

export const FormCommissionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FormCommission($inspectionId: ID!, $idempotencyKey: String!, $input: FormCommissionInput!) {
  formCommission(
    inspectionId: $inspectionId
    idempotencyKey: $idempotencyKey
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<FormCommissionMutation, FormCommissionMutationVariables>;

export const ChangeCommissionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeCommission($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ChangeCommissionInput!) {
  changeCommission(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeCommissionMutation, ChangeCommissionMutationVariables>;

export const RecuseMemberDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecuseMember($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecuseMemberInput!) {
  recuseMember(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecuseMemberMutation, RecuseMemberMutationVariables>;

export const SetSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetSession($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: SetSessionInput!) {
  setSession(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetSessionMutation, SetSessionMutationVariables>;

export const RecordInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordInvitation($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordInvitationInput!) {
  recordInvitation(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordInvitationMutation, RecordInvitationMutationVariables>;

export const RecordAttendanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordAttendance($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordAttendanceInput!) {
  recordAttendance(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;

export const OpenSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenSession($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  openSession(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenSessionMutation, OpenSessionMutationVariables>;

export const PutToVoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PutToVote($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: PutToVoteInput!) {
  putToVote(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<PutToVoteMutation, PutToVoteMutationVariables>;

export const CastVoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CastVote($id: ID!, $questionId: ID!, $choice: VoteChoice!, $idempotencyKey: String!) {
  castVote(
    id: $id
    questionId: $questionId
    choice: $choice
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<CastVoteMutation, CastVoteMutationVariables>;

export const SignCommissionProtocolDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignCommissionProtocol($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  signCommissionProtocol(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SignCommissionProtocolMutation, SignCommissionProtocolMutationVariables>;

export const RecordProtocolDeliveryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordProtocolDelivery($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordProtocolDeliveryInput!) {
  recordProtocolDelivery(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordProtocolDeliveryMutation, RecordProtocolDeliveryMutationVariables>;
