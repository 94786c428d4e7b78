/* eslint-disable */
import type { MonitoringLetterQuery, MonitoringLetterQueryVariables, CaseMeasuresQuery, CaseMeasuresQueryVariables, SubmitActionPlanMutation, SubmitActionPlanMutationVariables, RecordActionPlanMutation, RecordActionPlanMutationVariables, ReportOnLetterMutation, ReportOnLetterMutationVariables, InformOnPlanRowMutation, InformOnPlanRowMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const MonitoringLetterDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MonitoringLetter($id: ID!) {
  letterOnMeasures(id: $id) {
    ...LetterParts
    authority {
      id
      name
    }
    controlEventId
    inspection {
      id
    }
    documents {
      ...DocumentParts
    }
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
      noProofReason
      files {
        ...FileParts
      }
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
}`) as unknown as TypedDocumentString<MonitoringLetterQuery, MonitoringLetterQueryVariables>;

export const CaseMeasuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CaseMeasures($id: ID!) {
  inspection(id: $id) {
    id
    letterOnMeasures {
      ...LetterParts
    }
    escalation {
      id
      statement
      sentAt
      movedTerms
      recalledAt
      recallReason
      papers {
        id
        addresseeTitle
        recipient
        sentAt
        recalls {
          id
          addresseeTitle
          sentAt
        }
      }
    }
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
      noProofReason
      files {
        ...FileParts
      }
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
}`) as unknown as TypedDocumentString<CaseMeasuresQuery, CaseMeasuresQueryVariables>;

export const SubmitActionPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SubmitActionPlan($letterId: ID!, $input: SubmitActionPlanInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  submitActionPlan(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
    plan {
      id
      incoming {
        ...IncomingParts
      }
    }
  }
}
    fragment IncomingParts on IncomingPaper {
  id
  number
  receivedOn
  registeredOn
}`) as unknown as TypedDocumentString<SubmitActionPlanMutation, SubmitActionPlanMutationVariables>;

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

export const ReportOnLetterDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReportOnLetter($letterId: ID!, $input: ReportOnLetterInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  reportOnLetter(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
    reports {
      id
      incoming {
        ...IncomingParts
      }
    }
  }
}
    fragment IncomingParts on IncomingPaper {
  id
  number
  receivedOn
  registeredOn
}`) as unknown as TypedDocumentString<ReportOnLetterMutation, ReportOnLetterMutationVariables>;

export const InformOnPlanRowDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InformOnPlanRow($letterId: ID!, $input: InformOnPlanRowInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  informOnPlanRow(
    letterId: $letterId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
    plan {
      id
      rows {
        id
        information {
          id
          incoming {
            ...IncomingParts
          }
        }
      }
    }
  }
}
    fragment IncomingParts on IncomingPaper {
  id
  number
  receivedOn
  registeredOn
}`) as unknown as TypedDocumentString<InformOnPlanRowMutation, InformOnPlanRowMutationVariables>;
