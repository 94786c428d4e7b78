/* eslint-disable */
import type { CasePageQuery, CasePageQueryVariables, CaseJournalQuery, CaseJournalQueryVariables, PrescriptionHomeQuery, PrescriptionHomeQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const CasePageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CasePage($id: ID!) {
  inspection(id: $id) {
    ...CaseFromSubjectSide
  }
}
    fragment ExtensionParts on RemediationExtension {
  id
  state
  stateTitle
  receivedAt
  incoming {
    ...IncomingParts
  }
  onPaper
  late
  needsTime
  needsMoney
  measures
  reasons
  files {
    ...FileParts
  }
  violations {
    id
    earlierRemedyBy
    askedUntil
    remedyBy
    violation {
      id
      checklistPoint {
        number
      }
    }
  }
  earlierReportBy
  reportBy
  number
  decidedAt
  decisionReason
}
fragment CasePrescription on Prescription {
  id
  version
  number
  date
  state
  stateTitle
  reportBy
  handedOverOn
  violations {
    ...ViolationParts
  }
  extensions {
    ...ExtensionParts
  }
  informationRequest {
    id
    number
    draftedAt
    sentAt
    receivedAt
    answeredAt
    dueDate
  }
  documents {
    ...DocumentParts
  }
  deadlines {
    ...DeadlineParts
  }
  findings {
    ...FindingParts
  }
  actions {
    ...ActionParts
  }
  followUps {
    id
    number
    stateTitle
  }
}
fragment CaseRequest on DocumentRequest {
  id
  version
  number
  kind
  kindTitle
  text
  items
  official
  aims
  points
  dueDate
  sentAt
  seenAt
  accessEndedAt
  document {
    ...DocumentParts
  }
  state
  stateTitle
  incoming {
    ...IncomingParts
  }
  answeredAt
  answerText
  answers
  mark
  markTitle
  overdue
  files {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}
fragment CaseFromSubjectSide on Inspection {
  id
  version
  number
  procedure
  procedureTitle
  objects
  earlierList
  listLine {
    id
    position
    fact
    risk
    list {
      id
      orderNumber
      orderDate
    }
  }
  administrativeCases {
    id
    number
    article
    official
    openedOn
    outcome
    outcomeOn
  }
  state
  stateTitle
  edition
  subjectMatter
  scope
  periodFrom
  periodTo
  termWorkingDays
  termReason
  plannedStart
  endDate
  endDateStrict
  actNumber
  actDate
  authority {
    id
    name
  }
  subject {
    id
    name
    bin
  }
  succession {
    actNumber
    actDate
    successorName
  }
  nextDeadline {
    ...DeadlineParts
  }
  grounds {
    id
    title
    clause
    basisNumber
    basisDate
    basisText
  }
  inspectors {
    fullName
    positionTitle
  }
  checklist {
    code
    title
    edition
    points {
      id
      number
      text
      answer
      severity
    }
  }
  registration {
    number
    registeredAt
    registeredBy
  }
  noticeNeeded
  notice {
    sentAt
    way
    recipient
    receivedAt
  }
  start {
    handedOverAt
    acquaintedAt
    acquaintedBy
    acquaintedByPower
    representative
    startDate
    refused
    outsideSystem
  }
  ...CourseParts
  ...CounterEntryParts
  ...LateAnswerParts
  ...TakenInParts
  protocols {
    id
    kind
    title
    at
    text
    markTitle
    representative
    representativePower
    signedBy
    document {
      ...DocumentParts
    }
    files {
      ...FileParts
    }
  }
  requests {
    ...CaseRequest
  }
  fieldRecords {
    id
    title
    number
    happenedAt
    person
    position
    questions
    answers
    markTitle
    signing
    signingTitle
    refusalReason
    document {
      ...DocumentParts
    }
    files {
      ...FileParts
    }
  }
  resultAct {
    id
    number
    date
    place
    text
    completedOn
    handedOver {
      handedOverAt
      representative
    }
    refusal {
      at
      registryNumber
      registryDate
    }
  }
  violations {
    ...ViolationParts
  }
  prescription {
    ...CasePrescription
  }
  objections {
    id
    receivedAt
    incoming {
      ...IncomingParts
    }
    text
    markTitle
    late
    marked
    outcome
    outcomeTitle
    decidedOn
    decisionReason
    files {
      ...FileParts
    }
  }
  commissions {
    id
    state
    stateTitle
    formedAt
    sessionAt
    place
    protocolNumber
    protocolDate
    receivedAt
    receivedBy
    orders {
      id
      kindTitle
      number
      date
    }
    seats {
      id
      partTitle
      until
      endedBecause
      endTitle
      capacity {
        id
        positionTitle
        account {
          id
          fullName
        }
      }
    }
    invitations {
      id
      kind
      kindTitle
      sentAt
      recipient
      account {
        id
        fullName
      }
    }
    questions {
      id
      objectionId
      outcomeTitle
      reason
      points
      noPointsReason
      contradictionReason
      state
      votesFor
      votesAgainst
    }
    findings {
      ...FindingParts
    }
    documents {
      ...DocumentParts
    }
  }
  documents {
    ...DocumentParts
  }
  deadlines {
    ...DeadlineParts
  }
  findings {
    ...FindingParts
  }
  actions {
    ...ActionParts
  }
  timeline {
    ...TimelineParts
  }
  followUps {
    id
    number
    stateTitle
    grounds {
      id
      title
      clause
    }
  }
  originPrescription {
    id
    number
  }
  originInspection {
    id
    number
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
fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  toldAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
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
fragment TimelineParts on TimelineStep {
  key
  title
  clause
  state
  at
  on
  dueDate
}
fragment CourseParts on Inspection {
  endDate
  extension {
    actNumber
    actDate
    workingDays
    reason
    earlierEnd
    newEnd
    signedBy {
      id
      roleTitle
      account {
        id
        fullName
      }
    }
    registrationNumber
    registeredAt
    inForceAt
  }
  suspension {
    cause
    causeTitle
    reason
    expectedOn
    actNumber
    actDate
    suspendedOn
    signedBy {
      id
      roleTitle
      account {
        id
        fullName
      }
    }
    earlierEnd
    daysLeft
    latestResumption
    resumptionMoves {
      id
      earlierDate
      date
      decree {
        id
        kindTitle
        number
        decreedOn
        source
        reason
      }
    }
    resumedOn
    arrived
    resumptionNumber
    resumptionDate
    newEnd
  }
  inspectorChanges {
    id
    actNumber
    actDate
    reason
    added
    removed
    registrationNumber
    registeredAt
    specialists {
      id
      kindTitle
      fullName
      position
      employer {
        id
        name
      }
    }
    releasedSpecialists {
      id
      fullName
      position
    }
  }
  courseNotices {
    id
    kind
    title
    effectiveOn
    sentAt
    way
    recipient
    proof
    outsideSystem
  }
}
fragment ViolationParts on Violation {
  id
  checklistPoint {
    number
    text
  }
  severity
  severityTitle
  description
  pointId
  mark
  markTitle
  evidence {
    ...FileParts
  }
  remedyBy
  state
  stateTitle
  takenOverBy
  information {
    id
    at
    text
    markTitle
    files {
      ...FileParts
    }
    incoming {
      ...IncomingParts
    }
    state
    returnReason
    returnedAt
  }
}
fragment TakenInParts on Inspection {
  takenIn {
    fileName
    line
    sha256
    takenInAt
    takenInBy
  }
}
fragment CounterEntryParts on Inspection {
  counterEntries {
    id
    fact
    factTitle
    recordLabel
    state
    stateTitle
    recordedAt
    recordedWay
    recordedNumber
    correctedAt
    correctedWay
    correctedNumber
    reason
    proposedAt
    proposedBy
    decidedAt
    decidedBy
    declineReason
    files {
      ...FileParts
    }
    moves {
      id
      rule
      title
      earlierDueDate
      dueDate
      earlierKept
      kept
    }
  }
}
fragment LateAnswerParts on Inspection {
  lateAnswers {
    id
    point {
      id
      number
      text
    }
    answer
    note
    mark
    markTitle
    severity
    severityTitle
    answeredAt
    answeredBy
    receivedAt
    evidence {
      ...FileParts
    }
  }
}`) as unknown as TypedDocumentString<CasePageQuery, CasePageQueryVariables>;

export const CaseJournalDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CaseJournal($id: ID!, $first: Int!, $after: String) {
  inspection(id: $id) {
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
}`) as unknown as TypedDocumentString<CaseJournalQuery, CaseJournalQueryVariables>;

export const PrescriptionHomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PrescriptionHome($id: ID!) {
  prescription(id: $id) {
    id
    inspection {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PrescriptionHomeQuery, PrescriptionHomeQueryVariables>;
