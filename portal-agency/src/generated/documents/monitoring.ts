/* eslint-disable */
import type { MonitoringsQuery, MonitoringsQueryVariables, MonitoringQuery, MonitoringQueryVariables, LetterOfMonitoringQuery, LetterOfMonitoringQueryVariables, ReferralOfMonitoringQuery, ReferralOfMonitoringQueryVariables, OpenMonitoringMutation, OpenMonitoringMutationVariables, ProposeMonitoringReferralMutation, ProposeMonitoringReferralMutationVariables, AddMonitoringMaterialMutation, AddMonitoringMaterialMutationVariables, AddMonitoringFindingMutation, AddMonitoringFindingMutationVariables, WithdrawMonitoringFindingMutation, WithdrawMonitoringFindingMutationVariables, SubmitMonitoringMutation, SubmitMonitoringMutationVariables, ReturnMonitoringMutation, ReturnMonitoringMutationVariables, SendMonitoringLetterMutation, SendMonitoringLetterMutationVariables, TakeNoteOfMonitoringMutation, TakeNoteOfMonitoringMutationVariables, ServiceFigureImportsQuery, ServiceFigureImportsQueryVariables, ServiceComparisonQuery, ServiceComparisonQueryVariables, ServiceFiguresQuery, ServiceFiguresQueryVariables, CancelServiceFiguresMutation, CancelServiceFiguresMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const MonitoringsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Monitorings($first: Int, $after: String, $filter: MonitoringFilter) {
  monitorings(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        number
        state
        stateTitle
        periodFrom
        periodTo
        openedAt
        subject {
          id
          name
        }
        authority {
          id
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<MonitoringsQuery, MonitoringsQueryVariables>;

export const MonitoringDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Monitoring($id: ID!) {
  monitoring(id: $id) {
    ...MonitoringParts
  }
}
    fragment ReferralParts on Referral {
  id
  version
  state
  stateTitle
  officials
  signs
  proposedAt
  proposedBy
  decidedAt
  decidedBy
  decisionReason
  competentBody
  number
  answeredAt
  answer
  incoming {
    ...PaperEntryParts
  }
  actions {
    ...ActionParts
  }
}
fragment LetterParts on LetterOnMeasures {
  id
  version
  state
  stateTitle
  planAsked
  owedSince
  number
  addressee
  way
  sentAt
  receivedAt
  reportBy
  demands {
    id
    kindTitle
    text
  }
  reports {
    id
    incoming {
      ...IncomingParts
    }
    receivedAt
    text
    markTitle
    state
    stateTitle
    returnReason
    returnedAt
    files {
      ...FileParts
    }
  }
  plan {
    ...PlanParts
  }
  earlierPlans {
    id
    number
    receivedAt
    replacedAt
    neverInForce
    files {
      ...FileParts
    }
    rows {
      id
      position
      measure
      responsible
      dueDate
      completion
    }
  }
  findings {
    ...FindingParts
  }
  actions {
    ...ActionParts
  }
}
fragment PlanParts on ActionPlan {
  id
  incoming {
    ...IncomingParts
  }
  number
  receivedAt
  late
  files {
    ...FileParts
  }
  rows {
    id
    position
    measure
    responsible
    dueDate
    completion
    state
    stateTitle
    information {
      id
      incoming {
        ...IncomingParts
      }
      receivedAt
      text
      markTitle
      stateTitle
      returnReason
      returnedAt
      files {
        ...FileParts
      }
    }
  }
}
fragment MonitoringParts on Monitoring {
  id
  version
  number
  state
  stateTitle
  periodFrom
  periodTo
  openedAt
  openedBy
  summary
  submittedAt
  submittedBy
  returnReason
  decidedAt
  decidedBy
  decisionReason
  authority {
    id
    name
  }
  subject {
    id
    name
    headName
  }
  materials {
    id
    position
    source
    sourceTitle
    lookedOn
    text
    link
    reportId
    complaintId
    rendered
    late
    refused
    recordedBy
    files {
      ...FileParts
    }
  }
  found {
    id
    position
    kind
    kindTitle
    text
    foundBy
    withdrawnAt
    withdrawnReason
    publicService {
      id
      name
    }
    material {
      id
      position
    }
    files {
      ...FileParts
    }
  }
  subjectReports {
    id
    year
    quarter
  }
  subjectComplaints {
    id
    number
    receivedAt
  }
  letter {
    ...LetterParts
    documents {
      ...DocumentParts
    }
  }
  referrals {
    ...ReferralParts
  }
  referralActions {
    ...ActionParts
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
}`) as unknown as TypedDocumentString<MonitoringQuery, MonitoringQueryVariables>;

export const LetterOfMonitoringDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LetterOfMonitoring($id: ID!) {
  letterOnMeasures(id: $id) {
    id
    monitoring {
      id
    }
    inspection {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LetterOfMonitoringQuery, LetterOfMonitoringQueryVariables>;

export const ReferralOfMonitoringDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReferralOfMonitoring($id: ID!) {
  referral(id: $id) {
    id
    monitoring {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReferralOfMonitoringQuery, ReferralOfMonitoringQueryVariables>;

export const OpenMonitoringDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenMonitoring($input: OpenMonitoringInput!, $idempotencyKey: String!) {
  openMonitoring(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenMonitoringMutation, OpenMonitoringMutationVariables>;

export const ProposeMonitoringReferralDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProposeMonitoringReferral($monitoringId: ID!, $input: ProposeReferralInput!, $idempotencyKey: String!) {
  proposeMonitoringReferral(
    monitoringId: $monitoringId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ProposeMonitoringReferralMutation, ProposeMonitoringReferralMutationVariables>;

export const AddMonitoringMaterialDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddMonitoringMaterial($id: ID!, $input: AddMonitoringMaterialInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  addMonitoringMaterial(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AddMonitoringMaterialMutation, AddMonitoringMaterialMutationVariables>;

export const AddMonitoringFindingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddMonitoringFinding($id: ID!, $input: AddMonitoringFindingInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  addMonitoringFinding(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AddMonitoringFindingMutation, AddMonitoringFindingMutationVariables>;

export const WithdrawMonitoringFindingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawMonitoringFinding($id: ID!, $input: WithdrawMonitoringFindingInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  withdrawMonitoringFinding(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawMonitoringFindingMutation, WithdrawMonitoringFindingMutationVariables>;

export const SubmitMonitoringDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SubmitMonitoring($id: ID!, $input: SubmitMonitoringInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  submitMonitoring(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SubmitMonitoringMutation, SubmitMonitoringMutationVariables>;

export const ReturnMonitoringDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReturnMonitoring($id: ID!, $input: ReturnMonitoringInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  returnMonitoring(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnMonitoringMutation, ReturnMonitoringMutationVariables>;

export const SendMonitoringLetterDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendMonitoringLetter($id: ID!, $input: SendMonitoringLetterInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendMonitoringLetter(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendMonitoringLetterMutation, SendMonitoringLetterMutationVariables>;

export const TakeNoteOfMonitoringDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeNoteOfMonitoring($id: ID!, $input: TakeNoteOfMonitoringInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  takeNoteOfMonitoring(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<TakeNoteOfMonitoringMutation, TakeNoteOfMonitoringMutationVariables>;

export const ServiceFigureImportsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ServiceFigureImports {
  serviceFigureImports(first: 20) {
    edges {
      cursor
      node {
        id
        version
        fileName
        state
        stateTitle
        percent
        rowsRead
        rowsNew
        rowsChanged
        rowsKnown
        rowsRefused
        failMessage
        startedAt
        startedBy
        cancelAskedAt
        faults {
          id
          line
          field
          message
          value
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceFigureImportsQuery, ServiceFigureImportsQueryVariables>;

export const ServiceComparisonDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ServiceComparison($from: CalendarDate!, $to: CalendarDate!, $publicServiceId: ID) {
  serviceComparison(from: $from, to: $to, publicServiceId: $publicServiceId) {
    explanation
    compared
    median
    threshold
    providers {
      subjectId
      name
      rendered
      late
      refused
      share
      earlierShare
      reasons {
        kind
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceComparisonQuery, ServiceComparisonQueryVariables>;

export const ServiceFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ServiceFigures($subjectId: ID!, $from: CalendarDate!, $to: CalendarDate!, $publicServiceId: ID, $first: Int!, $after: String) {
  serviceFigures(
    subjectId: $subjectId
    from: $from
    to: $to
    publicServiceId: $publicServiceId
    first: $first
    after: $after
  ) {
    edges {
      node {
        service {
          id
          code
          name
        }
        month
        rendered
        late
        refused
        fileName
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceFiguresQuery, ServiceFiguresQueryVariables>;

export const CancelServiceFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelServiceFigures($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  cancelServiceFigures(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<CancelServiceFiguresMutation, CancelServiceFiguresMutationVariables>;
