/* eslint-disable */
import type { ComplaintsQuery, ComplaintsQueryVariables, ComplaintQuery, ComplaintQueryVariables, ComplaintChoicesQuery, ComplaintChoicesQueryVariables, ControllingBodiesQuery, ControllingBodiesQueryVariables, RegisterComplaintMutation, RegisterComplaintMutationVariables, RegisterControllingBodyMutation, RegisterControllingBodyMutationVariables, WithdrawControllingBodyMutation, WithdrawControllingBodyMutationVariables, AssignComplaintMutation, AssignComplaintMutationVariables, ClarifyComplaintMutation, ClarifyComplaintMutationVariables, PassComplaintOnMutation, PassComplaintOnMutationVariables, ForwardComplaintMutation, ForwardComplaintMutationVariables, KeepComplaintForMonitoringMutation, KeepComplaintForMonitoringMutationVariables, AnswerComplaintMutation, AnswerComplaintMutationVariables, RecordForwardingAnswerMutation, RecordForwardingAnswerMutationVariables, TellComplainantMutation, TellComplainantMutationVariables, TakeComplaintAsGroundMutation, TakeComplaintAsGroundMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const ComplaintsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Complaints($first: Int, $after: String, $filter: ComplaintFilter) {
  complaints(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        number
        state
        stateTitle
        cameByTitle
        receivedAt
        waitedDays
        nameless
        providerName
        subject {
          id
          name
        }
        authority {
          id
          name
        }
        assignedTo {
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
    `) as unknown as TypedDocumentString<ComplaintsQuery, ComplaintsQueryVariables>;

export const ComplaintDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Complaint($id: ID!) {
  complaint(id: $id) {
    id
    version
    number
    state
    stateTitle
    cameByTitle
    receivedAt
    incoming {
      ...IncomingParts
    }
    waitedDays
    fromBody
    fromNumber
    fromDate
    nameless
    providerName
    suggestedBasis
    suggestedRight
    serviceText
    factDate
    reason
    decidedAt
    decidedBy
    bodyName
    bodyField
    letterNumber
    letterDate
    answerNumber
    answeredOn
    answer
    answerIncoming {
      ...PaperEntryParts
    }
    toldAt
    toldWay
    toldNote
    earlierTellings {
      id
      at
      way
      note
      inspection {
        id
        number
      }
    }
    authority {
      id
      name
    }
    subject {
      id
      name
      authority {
        id
        name
      }
    }
    succession {
      actNumber
      actDate
      successorName
      officeId
    }
    territory {
      id
      name
    }
    publicService {
      id
      name
    }
    assignedTo {
      id
      fullName
    }
    person {
      kind
      name
      phone
      email
      address
      violatedRight
      text
    }
    inspection {
      id
      number
      stateTitle
    }
    passings {
      id
      reason
      at
      byName
      from {
        id
        name
      }
      to {
        id
        name
      }
    }
    files {
      ...FileParts
    }
    documents {
      ...DocumentParts
    }
    actions {
      ...ActionParts
    }
    journal(first: 50) {
      ...JournalPage
    }
  }
}
    fragment PaperEntryParts on IncomingPaper {
  id
  version
  number
  kind
  receivedAt
  receivedOn
  registeredOn
  senderBody
  senderNumber
  annulledAt
  files {
    ...FileParts
  }
  corrections {
    id
    formerKindTitle
    formerSender
    formerSenderNumber
    formerContent
    formerReceivedOn
    reason
    correctedBy
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
fragment IncomingParts on IncomingPaper {
  id
  number
  receivedOn
  registeredOn
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
}`) as unknown as TypedDocumentString<ComplaintQuery, ComplaintQueryVariables>;

export const ComplaintChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ComplaintChoices($authorityId: ID!) {
  authorities {
    id
    name
  }
  controllingBodies(first: 100) {
    edges {
      node {
        id
        name
        field
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  inspectors(first: 100, filter: {authorityId: $authorityId}) {
    edges {
      node {
        id
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
    `) as unknown as TypedDocumentString<ComplaintChoicesQuery, ComplaintChoicesQueryVariables>;

export const ControllingBodiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ControllingBodies($first: Int, $after: String) {
  controllingBodies(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        version
        name
        field
        address
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ControllingBodiesQuery, ControllingBodiesQueryVariables>;

export const RegisterComplaintDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RegisterComplaint($input: RegisterComplaintInput!, $idempotencyKey: String!) {
  registerComplaint(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<RegisterComplaintMutation, RegisterComplaintMutationVariables>;

export const RegisterControllingBodyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RegisterControllingBody($input: RegisterControllingBodyInput!, $idempotencyKey: String!) {
  registerControllingBody(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<RegisterControllingBodyMutation, RegisterControllingBodyMutationVariables>;

export const WithdrawControllingBodyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawControllingBody($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  withdrawControllingBody(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawControllingBodyMutation, WithdrawControllingBodyMutationVariables>;

export const AssignComplaintDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AssignComplaint($id: ID!, $input: AssignComplaintInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  assignComplaint(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AssignComplaintMutation, AssignComplaintMutationVariables>;

export const ClarifyComplaintDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ClarifyComplaint($id: ID!, $input: ClarifyComplaintInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  clarifyComplaint(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ClarifyComplaintMutation, ClarifyComplaintMutationVariables>;

export const PassComplaintOnDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PassComplaintOn($id: ID!, $input: PassComplaintOnInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  passComplaintOn(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<PassComplaintOnMutation, PassComplaintOnMutationVariables>;

export const ForwardComplaintDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ForwardComplaint($id: ID!, $input: ForwardComplaintInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  forwardComplaint(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ForwardComplaintMutation, ForwardComplaintMutationVariables>;

export const KeepComplaintForMonitoringDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation KeepComplaintForMonitoring($id: ID!, $input: SettleComplaintInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  keepComplaintForMonitoring(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<KeepComplaintForMonitoringMutation, KeepComplaintForMonitoringMutationVariables>;

export const AnswerComplaintDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerComplaint($id: ID!, $input: SettleComplaintInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  answerComplaint(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AnswerComplaintMutation, AnswerComplaintMutationVariables>;

export const RecordForwardingAnswerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordForwardingAnswer($id: ID!, $input: RecordForwardingAnswerInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordForwardingAnswer(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordForwardingAnswerMutation, RecordForwardingAnswerMutationVariables>;

export const TellComplainantDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TellComplainant($id: ID!, $input: TellComplainantInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  tellComplainant(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<TellComplainantMutation, TellComplainantMutationVariables>;

export const TakeComplaintAsGroundDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeComplaintAsGround($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: TakeComplaintAsGroundInput!) {
  takeComplaintAsGround(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    inspection {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TakeComplaintAsGroundMutation, TakeComplaintAsGroundMutationVariables>;
