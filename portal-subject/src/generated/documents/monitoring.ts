/* eslint-disable */
import type { InternalMonitoringsQuery, InternalMonitoringsQueryVariables, InternalMonitoringQuery, InternalMonitoringQueryVariables, MonitoringObjectsQuery, MonitoringObjectsQueryVariables, OpenInternalMonitoringMutation, OpenInternalMonitoringMutationVariables, AnswerMonitoringPointMutation, AnswerMonitoringPointMutationVariables, AddInternalFindingMutation, AddInternalFindingMutationVariables, AddMonitoringProposalMutation, AddMonitoringProposalMutationVariables, WithdrawMonitoringProposalMutation, WithdrawMonitoringProposalMutationVariables, CloseInternalMonitoringMutation, CloseInternalMonitoringMutationVariables, SubmitMonitoringProposalsMutation, SubmitMonitoringProposalsMutationVariables, ReturnMonitoringProposalsMutation, ReturnMonitoringProposalsMutationVariables, SendMonitoringProposalsMutation, SendMonitoringProposalsMutationVariables, RecordProposalOutcomeMutation, RecordProposalOutcomeMutationVariables, TakeBackInternalFindingMutation, TakeBackInternalFindingMutationVariables, ProposalsReceivedQuery, ProposalsReceivedQueryVariables, AnswerMonitoringProposalMutation, AnswerMonitoringProposalMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const InternalMonitoringsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InternalMonitorings($first: Int, $after: String) {
  internalMonitorings(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        year
        quarter
        state
        stateTitle
        dueDate
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<InternalMonitoringsQuery, InternalMonitoringsQueryVariables>;

export const InternalMonitoringDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InternalMonitoring($id: ID!) {
  internalMonitoring(id: $id) {
    ...QuarterParts
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
}
fragment QuarterParts on InternalMonitoring {
  id
  version
  state
  stateTitle
  year
  quarter
  dueDate
  body {
    id
    name
  }
  submittedAt
  returnReason
  sentAt
  sentBy
  knownAt
  points {
    id
    number
    title
    answer
    answerTitle
    text
    markTitle
    answeredBy
    known {
      text
      parts {
        objectId
        name
        text
        inReport
      }
    }
    files {
      ...FileParts
    }
  }
  found {
    id
    position
    point
    nature
    natureTitle
    text
    markTitle
    foundBy
    withdrawnAt
    withdrawReason
    publicService {
      id
      name
    }
    files {
      ...FileParts
    }
  }
  proposals {
    id
    version
    position
    kind
    kindTitle
    eventId
    text
    markTitle
    addressee
    answers {
      id
      text
      late
      answeredAt
      files {
        ...FileParts
      }
    }
    reportBy
    state
    stateTitle
    outcome
    informedAt
    object {
      id
      name
    }
    finding {
      id
      position
      text
      markTitle
    }
    files {
      ...FileParts
    }
  }
  markedThings {
    ...ControlMarkParts
  }
  secrecyActions {
    name
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
  journal(first: 50) {
    ...JournalPage
  }
}
fragment ControlMarkParts on MarkedThing {
  id
  version
  thing
  thingId
  thingTitle
  title
  markTitle
  law
  reason
  placedAt
  placedBy
  liftedAt
  liftedBy
  liftReason
  readings {
    id
    at
    readerName
    readerTitle
    wayTitle
    formTitle
  }
  actions {
    name
  }
}`) as unknown as TypedDocumentString<InternalMonitoringQuery, InternalMonitoringQueryVariables>;

export const MonitoringObjectsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MonitoringObjects($search: String) {
  objectsOfControl(first: 15, search: $search, monitored: true) {
    edges {
      node {
        id
        name
        bin
        kindTitle
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MonitoringObjectsQuery, MonitoringObjectsQueryVariables>;

export const OpenInternalMonitoringDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenInternalMonitoring($input: OpenInternalMonitoringInput!, $idempotencyKey: String!) {
  openInternalMonitoring(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenInternalMonitoringMutation, OpenInternalMonitoringMutationVariables>;

export const AnswerMonitoringPointDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerMonitoringPoint($id: ID!, $input: AnswerMonitoringPointInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  answerMonitoringPoint(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AnswerMonitoringPointMutation, AnswerMonitoringPointMutationVariables>;

export const AddInternalFindingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddInternalFinding($id: ID!, $input: AddInternalFindingInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  addInternalFinding(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AddInternalFindingMutation, AddInternalFindingMutationVariables>;

export const AddMonitoringProposalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddMonitoringProposal($id: ID!, $input: AddMonitoringProposalInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  addMonitoringProposal(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AddMonitoringProposalMutation, AddMonitoringProposalMutationVariables>;

export const WithdrawMonitoringProposalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawMonitoringProposal($id: ID!, $input: WithdrawMonitoringProposalInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  withdrawMonitoringProposal(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawMonitoringProposalMutation, WithdrawMonitoringProposalMutationVariables>;

export const CloseInternalMonitoringDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseInternalMonitoring($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  closeInternalMonitoring(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CloseInternalMonitoringMutation, CloseInternalMonitoringMutationVariables>;

export const SubmitMonitoringProposalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SubmitMonitoringProposals($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  submitMonitoringProposals(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SubmitMonitoringProposalsMutation, SubmitMonitoringProposalsMutationVariables>;

export const ReturnMonitoringProposalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReturnMonitoringProposals($id: ID!, $input: ReturnMonitoringProposalsInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  returnMonitoringProposals(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnMonitoringProposalsMutation, ReturnMonitoringProposalsMutationVariables>;

export const SendMonitoringProposalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendMonitoringProposals($id: ID!, $input: SendMonitoringProposalsInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendMonitoringProposals(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendMonitoringProposalsMutation, SendMonitoringProposalsMutationVariables>;

export const RecordProposalOutcomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordProposalOutcome($id: ID!, $input: RecordProposalOutcomeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordProposalOutcome(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordProposalOutcomeMutation, RecordProposalOutcomeMutationVariables>;

export const TakeBackInternalFindingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeBackInternalFinding($id: ID!, $input: TakeBackInternalFindingInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  takeBackInternalFinding(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<TakeBackInternalFindingMutation, TakeBackInternalFindingMutationVariables>;

export const ProposalsReceivedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProposalsReceived($first: Int, $after: String) {
  proposalsReceived(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        version
        kindTitle
        text
        markTitle
        state
        stateTitle
        reportBy
        sentAt
        body {
          id
          name
        }
        letters {
          ...DocumentParts
        }
        answers {
          id
          text
          late
          answeredAt
          answeredBy
          files {
            ...FileParts
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
}`) as unknown as TypedDocumentString<ProposalsReceivedQuery, ProposalsReceivedQueryVariables>;

export const AnswerMonitoringProposalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerMonitoringProposal($input: AnswerMonitoringProposalInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  answerMonitoringProposal(
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AnswerMonitoringProposalMutation, AnswerMonitoringProposalMutationVariables>;
