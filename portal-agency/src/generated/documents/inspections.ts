/* eslint-disable */
import type { InspectionsQuery, InspectionsQueryVariables, InspectionCaseQuery, InspectionCaseQueryVariables, InspectionJournalQuery, InspectionJournalQueryVariables, DraftChoicesQuery, DraftChoicesQueryVariables, SubjectPrescriptionsQuery, SubjectPrescriptionsQueryVariables, SearchServicesQuery, SearchServicesQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const InspectionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Inspections($first: Int, $after: String, $filter: InspectionFilter, $orderBy: InspectionOrder) {
  inspections(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    edges {
      cursor
      node {
        id
        number
        procedure
        procedureTitle
        state
        stateTitle
        subject {
          id
          name
        }
        authority {
          id
          name
        }
        subjectMatter
        plannedStart
        start {
          startDate
        }
        endDate
        nextDeadline {
          id
          rule
          title
          clause
          dueDate
          dueAt
          state
          lapsed
          provisional
          workingDaysLeft
          metAt
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<InspectionsQuery, InspectionsQueryVariables>;

export const InspectionCaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InspectionCase($id: ID!) {
  inspection(id: $id) {
    ...CaseParts
  }
}
    fragment CaseParts on Inspection {
  id
  version
  number
  procedure
  procedureTitle
  earlierList
  listLine {
    id
    position
    fact
    risk
    score
    list {
      id
      year
      half
      orderNumber
      orderDate
    }
  }
  objects
  businessSupport
  administrativeCases {
    id
    number
    article
    official
    openedOn
    outcome
    outcomeOn
    protocol {
      id
      title
    }
  }
  earlyOrderReason
  earlyOrderedAt
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
  noticeNeeded
  endDate
  endDateStrict
  appointedAt
  actNumber
  actDate
  createdAt
  closedAt
  completedOn
  withdrawalReason
  studiedAt
  studiedMaterials
  powersMissing
  assignmentId
  assignmentBy
  assignmentNumber
  assignmentDate
  appointedBy {
    id
    roleTitle
    account {
      id
      fullName
    }
  }
  authority {
    id
    name
  }
  subject {
    id
    name
    bin
    kind
    kindTitle
    address
    headName
    headPosition
    territory {
      id
      name
    }
  }
  succession {
    actNumber
    actDate
    successorName
  }
  complaints {
    id
    number
  }
  grounds {
    id
    kind
    title
    clause
    basisNumber
    basisDate
    basisText
    personName
    violatedRight
    factDate
    criminalProcedureArticle
    civilLawRelation
    informationSought
    relatedInspectionId
    publicService {
      id
      code
      name
    }
    prescription {
      id
      number
    }
    files {
      ...FileParts
    }
  }
  inspectors {
    fullName
    positionTitle
    capacity {
      id
    }
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
      note
      mark
      markTitle
      severity
      evidence {
        ...FileParts
      }
    }
  }
  registration {
    number
    registeredAt
    registeredBy
  }
  notice {
    sentAt
    way
    recipient
    proof
    receivedBy
    receivedAt
    outsideSystem
  }
  start {
    handedOverAt
    acquaintedAt
    acquaintedBy
    acquaintedByPower
    representative
    representativePower
    startDate
    refused
    outsideSystem
  }
  specialistCandidates {
    id
    positionTitle
    account {
      id
      fullName
    }
  }
  specialists {
    id
    capacityId
    fullName
    position
    takesPart
  }
  inspectorCandidates {
    id
    roleTitle
    leaveFrom
    leaveUntil
    account {
      id
      fullName
    }
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
  }
  fieldRecords {
    id
    kind
    title
    number
    happenedAt
    person
    position
    sourceTitle
    text
    markTitle
    questions
    answers
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
      representativePower
      outsideSystem
    }
    refusal {
      at
      text
      representative
      representativePower
      registryNumber
      registryDate
    }
    copies {
      copy
      title
      way
      deliveredAt
      proof
    }
  }
  setAsideResultActs {
    id
    number
    date
    prescriptionNumber
    prescriptionDate
    setAsideAt
    setAsideBy
    reason
    document {
      ...DocumentParts
    }
    prescriptionDocument {
      ...DocumentParts
    }
  }
  violations {
    ...ViolationParts
  }
  prescription {
    id
    version
    number
    date
    state
    stateTitle
    reportBy
    handedOverOn
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
    violations {
      ...ViolationParts
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
  mayFormCommission
  commissions {
    id
    state
    stateTitle
    formedAt
    sessionAt
    place
    protocolNumber
    protocolDate
    findings {
      ...FindingParts
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
  hindrances {
    ...RefusalParts
  }
  correctableFacts {
    fact
    recordId
    title
    recordedAt
  }
  timeline {
    ...TimelineParts
  }
  nextDeadline {
    id
    rule
    title
    clause
    dueDate
    dueAt
    state
    lapsed
    provisional
    workingDaysLeft
    metAt
  }
  thirdPersonRequests {
    id
    version
    state
    stateTitle
    why
    thirdPerson {
      id
      name
    }
    relation
    informationSought
    number
    sentAt
    answerBy
    document {
      ...DocumentParts
    }
    answeredOn
    answer
    incoming {
      ...PaperEntryParts
    }
    files {
      ...FileParts
    }
    actions {
      ...ActionParts
    }
  }
  papersOfOthers {
    ...PaperEntryParts
    kindTitle
    content
    beforeCase
    files {
      ...FileParts
    }
  }
  originPrescription {
    id
    number
  }
  originInspection {
    id
    number
    stateTitle
    subject {
      id
      name
    }
  }
  draftedAnew {
    id
    number
    stateTitle
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
}`) as unknown as TypedDocumentString<InspectionCaseQuery, InspectionCaseQueryVariables>;

export const InspectionJournalDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InspectionJournal($id: ID!, $first: Int, $after: String) {
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
}`) as unknown as TypedDocumentString<InspectionJournalQuery, InspectionJournalQueryVariables>;

export const DraftChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DraftChoices($subjectKind: SubjectKind, $authorityId: ID) {
  checklists(first: 25, filter: {subjectKind: $subjectKind}) {
    edges {
      node {
        id
        code
        title
        edition
        points {
          id
          number
          text
        }
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
        roleTitle
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
  specialists(first: 100) {
    edges {
      node {
        id
        positionTitle
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
    `) as unknown as TypedDocumentString<DraftChoicesQuery, DraftChoicesQueryVariables>;

export const SubjectPrescriptionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SubjectPrescriptions($subjectId: ID!) {
  prescriptions(first: 25, filter: {subjectId: $subjectId}) {
    edges {
      node {
        id
        number
        date
        stateTitle
        reportBy
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<SubjectPrescriptionsQuery, SubjectPrescriptionsQueryVariables>;

export const SearchServicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SearchServices($search: String) {
  publicServices(first: 15, filter: {search: $search}) {
    edges {
      node {
        id
        code
        name
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<SearchServicesQuery, SearchServicesQueryVariables>;
