/* eslint-disable */
import type { CaseReferralsQuery, CaseReferralsQueryVariables, CaseMeasuresQuery, CaseMeasuresQueryVariables, IssueLetterOnMeasuresMutation, IssueLetterOnMeasuresMutationVariables, RecordLetterReceiptMutation, RecordLetterReceiptMutationVariables, AcceptLetterReportMutation, AcceptLetterReportMutationVariables, ReturnLetterReportMutation, ReturnLetterReportMutationVariables, RecordLetterReportMutation, RecordLetterReportMutationVariables, AcceptPlanRowMutation, AcceptPlanRowMutationVariables, ReturnPlanRowMutation, ReturnPlanRowMutationVariables, RecordActionPlanMutation, RecordActionPlanMutationVariables, RecordPlanRowInformationMutation, RecordPlanRowInformationMutationVariables, EstablishNonFulfilmentMutation, EstablishNonFulfilmentMutationVariables, SendEscalationPaperMutation, SendEscalationPaperMutationVariables, SendEscalationRecallMutation, SendEscalationRecallMutationVariables, RecordEscalationDeliveryMutation, RecordEscalationDeliveryMutationVariables, RecordEscalationAnswerMutation, RecordEscalationAnswerMutationVariables, ProposeReferralMutation, ProposeReferralMutationVariables, SendReferralMutation, SendReferralMutationVariables, DeclineReferralMutation, DeclineReferralMutationVariables, RecordReferralAnswerMutation, RecordReferralAnswerMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const CaseReferralsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CaseReferrals($id: ID!) {
  inspection(id: $id) {
    id
    referrals {
      ...ReferralParts
    }
    referralActions {
      ...ActionParts
    }
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
}`) as unknown as TypedDocumentString<CaseReferralsQuery, CaseReferralsQueryVariables>;

export const CaseMeasuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CaseMeasures($id: ID!) {
  inspection(id: $id) {
    id
    letterOnMeasures {
      ...LetterParts
    }
    escalation {
      ...EscalationParts
    }
    recalledEscalations {
      ...EscalationParts
    }
    escalationActions {
      ...ActionParts
    }
  }
}
    fragment EscalationParts on Escalation {
  id
  version
  state
  stateTitle
  establishedAt
  establishedBy
  statement
  missedTerms
  movedTerms
  recalledAt
  recallReason
  papers {
    id
    addressee
    addresseeTitle
    recipient
    number
    sentAt
    deliveredAt
    proof
    answeredAt
    answer
    incoming {
      ...PaperEntryParts
    }
    document {
      ...DocumentParts
    }
    recalls {
      id
      number
    }
  }
  findings {
    ...FindingParts
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
}`) as unknown as TypedDocumentString<CaseMeasuresQuery, CaseMeasuresQueryVariables>;

export const IssueLetterOnMeasuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation IssueLetterOnMeasures($letterId: ID!, $input: IssueLetterOnMeasuresInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  issueLetterOnMeasures(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<IssueLetterOnMeasuresMutation, IssueLetterOnMeasuresMutationVariables>;

export const RecordLetterReceiptDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordLetterReceipt($letterId: ID!, $input: RecordLetterReceiptInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordLetterReceipt(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordLetterReceiptMutation, RecordLetterReceiptMutationVariables>;

export const AcceptLetterReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptLetterReport($letterId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acceptLetterReport(
    letterId: $letterId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcceptLetterReportMutation, AcceptLetterReportMutationVariables>;

export const ReturnLetterReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReturnLetterReport($letterId: ID!, $input: ReturnLetterReportInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  returnLetterReport(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnLetterReportMutation, ReturnLetterReportMutationVariables>;

export const RecordLetterReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordLetterReport($letterId: ID!, $input: RecordLetterReportInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordLetterReport(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordLetterReportMutation, RecordLetterReportMutationVariables>;

export const AcceptPlanRowDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptPlanRow($letterId: ID!, $input: AcceptPlanRowInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acceptPlanRow(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcceptPlanRowMutation, AcceptPlanRowMutationVariables>;

export const ReturnPlanRowDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReturnPlanRow($letterId: ID!, $input: ReturnPlanRowInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  returnPlanRow(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnPlanRowMutation, ReturnPlanRowMutationVariables>;

export const RecordActionPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordActionPlan($letterId: ID!, $input: RecordActionPlanInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordActionPlan(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordActionPlanMutation, RecordActionPlanMutationVariables>;

export const RecordPlanRowInformationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordPlanRowInformation($letterId: ID!, $input: RecordPlanRowInformationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordPlanRowInformation(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordPlanRowInformationMutation, RecordPlanRowInformationMutationVariables>;

export const EstablishNonFulfilmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EstablishNonFulfilment($inspectionId: ID!, $input: EstablishNonFulfilmentInput!, $idempotencyKey: String!) {
  establishNonFulfilment(
    inspectionId: $inspectionId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EstablishNonFulfilmentMutation, EstablishNonFulfilmentMutationVariables>;

export const SendEscalationPaperDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendEscalationPaper($escalationId: ID!, $input: SendEscalationPaperInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendEscalationPaper(
    escalationId: $escalationId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendEscalationPaperMutation, SendEscalationPaperMutationVariables>;

export const SendEscalationRecallDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendEscalationRecall($escalationId: ID!, $input: SendEscalationRecallInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendEscalationRecall(
    escalationId: $escalationId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendEscalationRecallMutation, SendEscalationRecallMutationVariables>;

export const RecordEscalationDeliveryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordEscalationDelivery($escalationId: ID!, $input: RecordEscalationDeliveryInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordEscalationDelivery(
    escalationId: $escalationId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordEscalationDeliveryMutation, RecordEscalationDeliveryMutationVariables>;

export const RecordEscalationAnswerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordEscalationAnswer($escalationId: ID!, $input: RecordEscalationAnswerInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordEscalationAnswer(
    escalationId: $escalationId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordEscalationAnswerMutation, RecordEscalationAnswerMutationVariables>;

export const ProposeReferralDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProposeReferral($inspectionId: ID!, $input: ProposeReferralInput!, $idempotencyKey: String!) {
  proposeReferral(
    inspectionId: $inspectionId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ProposeReferralMutation, ProposeReferralMutationVariables>;

export const SendReferralDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendReferral($referralId: ID!, $input: SendReferralInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendReferral(
    referralId: $referralId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendReferralMutation, SendReferralMutationVariables>;

export const DeclineReferralDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineReferral($referralId: ID!, $input: DeclineReferralInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  declineReferral(
    referralId: $referralId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DeclineReferralMutation, DeclineReferralMutationVariables>;

export const RecordReferralAnswerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordReferralAnswer($referralId: ID!, $input: RecordReferralAnswerInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordReferralAnswer(
    referralId: $referralId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordReferralAnswerMutation, RecordReferralAnswerMutationVariables>;
