/* eslint-disable */
import type { MyControlPlansQuery, MyControlPlansQueryVariables, MyControlPlanQuery, MyControlPlanQueryVariables, MyControlEventsQuery, MyControlEventsQueryVariables, MyControlEventQuery, MyControlEventQueryVariables, ObjectsOfControlQuery, ObjectsOfControlQueryVariables, EmployersOfExpertsQuery, EmployersOfExpertsQueryVariables, ControlExecutorsQuery, ControlExecutorsQueryVariables, KeepOwnOriginalMutation, KeepOwnOriginalMutationVariables, LayOwnOriginalAsideMutation, LayOwnOriginalAsideMutationVariables, RecordOwnReceiptMutation, RecordOwnReceiptMutationVariables, ObjectOfControlDataQuery, ObjectOfControlDataQueryVariables, ObjectsComparedQuery, ObjectsComparedQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const MyControlPlansDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyControlPlans($first: Int!, $after: String, $withWithdrawn: Boolean!) {
  controlPlans(first: $first, after: $after, withWithdrawn: $withWithdrawn) {
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        year
        state
        stateTitle
        late
        lineCount
        orderNumber
        orderDate
        dueDate
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyControlPlansQuery, MyControlPlansQueryVariables>;

export const MyControlPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyControlPlan($id: ID!) {
  controlPlan(id: $id) {
    ...ControlPlanParts
    actions {
      ...ActionParts
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
fragment ControlLineParts on ControlPlanLine {
  id
  object {
    id
    name
  }
  successorName
  questions
  startsOn
  endsOn
  completion
  eventId
  eventFrom
  eventTo
  cancelledBy
  executors {
    accountId
    fullName
    position
  }
}
fragment ControlPlanParts on ControlPlan {
  id
  version
  year
  state
  stateTitle
  late
  dueDate
  agreedBy
  agreedWith
  orderNumber
  orderDate
  approvedBy
  body {
    id
    name
  }
  carriedFrom {
    year
  }
  lines {
    ...ControlLineParts
  }
  changes {
    id
    kind
    kindTitle
    reason
    orderNumber
    orderDate
    byName
    line {
      questions
      startsOn
      endsOn
      object {
        name
      }
    }
  }
  clashes {
    lineId
    otherLineId
    kind
    accountId
    from
    to
  }
  load {
    accountId
    month
    events
    days
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
}`) as unknown as TypedDocumentString<MyControlPlanQuery, MyControlPlanQueryVariables>;

export const MyControlEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyControlEvents($first: Int!, $after: String, $filter: ControlEventFilter) {
  controlEvents(first: $first, after: $after, filter: $filter) {
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        version
        number
        state
        stateTitle
        basis
        questions
        plannedStart
        endDate
        body {
          id
          name
        }
        object {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyControlEventsQuery, MyControlEventsQueryVariables>;

export const MyControlEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyControlEvent($id: ID!) {
  controlEvent(id: $id) {
    ...ControlEventParts
    object {
      address
    }
    letter {
      ...LetterParts
      documents {
        ...DocumentParts
      }
    }
    actions {
      ...ActionParts
    }
    journal(first: 50) {
      ...JournalPage
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
fragment ControlEventParts on ControlEvent {
  id
  version
  number
  state
  stateTitle
  basis
  basisTitle
  internalMonitoringId
  monitoringLetterId
  externalMonitoringId
  monitoringReference
  monitoringDate
  questions
  plannedStart
  endDate
  appointedEndDate
  orderNumber
  orderDate
  appointedBy
  notifiedAt
  noticeReference
  noticeFiles {
    ...FileParts
  }
  startedOn
  handing
  handingWitness
  handingFiles {
    ...FileParts
  }
  shownAt
  response
  responseTitle
  submittedAt
  decisionTitle
  decidedAt
  decidedBy
  cancelledAt
  cancelledBy
  cancelReason
  cancelOrderNumber
  cancelOrderDate
  body {
    id
    name
  }
  object {
    id
    name
  }
  executors {
    accountId
    fullName
    position
  }
  experts {
    id
    fullName
    position
    organisation
    field
    checkedBy
    declaration
    apartBecause
    withdrawnAt
    withdrawReason
  }
  expertObjections {
    id
    expert {
      id
      fullName
    }
    reason
    objectedAt
    objectedBy
    answer
    answerTitle
    answerReason
    answeredAt
    answeredBy
  }
  shortenings {
    id
    earlierEnd
    endDate
    reason
    orderNumber
    orderDate
    byName
  }
  extensions {
    id
    reason
    askedAt
    askedBy
    endDate
    state
    stateTitle
    orderNumber
    declineReason
  }
  requests {
    id
    number
    kindTitle
    text
    dueDate
    sentAt
    answeredAt
    answer
    markTitle
    withheldAsSecret
    late
    withdrawnAt
    withdrawReason
    files {
      ...FileParts
    }
  }
  records {
    id
    kindTitle
    text
    basis
    used
    at
    byName
  }
  act {
    id
    number
    drawnUpAt
    heldPlace
    place
    present
    periodFrom
    periodTo
    analysis
    results
    violations
    causes
    checklist
    points
    measures
    measuresBy
    accountability
    acquaintance
    refusalNote
    markTitle
    files {
      ...FileParts
    }
  }
  violationCounts {
    id
    kindTitle
    count
  }
  recommendations {
    id
    text
    fulfilled
    settledOn
    note
  }
  restorations {
    id
    violations
    persons
    restoredOn
    text
    withdrawnAt
    withdrawReason
    files {
      ...FileParts
    }
  }
  penalties {
    id
    kindTitle
    staffTitle
    person
    imposedOn
    orderReference
    withdrawnAt
    withdrawReason
    files {
      ...FileParts
    }
  }
  responses {
    id
    kindTitle
    text
    markTitle
    receivedAt
    late
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
  deadlines {
    ...DeadlineParts
  }
  findings {
    ...FindingParts
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
}`) as unknown as TypedDocumentString<MyControlEventQuery, MyControlEventQueryVariables>;

export const ObjectsOfControlDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ObjectsOfControl($search: String, $first: Int!) {
  objectsOfControl(search: $search, first: $first) {
    edges {
      node {
        id
        name
        kindTitle
        bin
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ObjectsOfControlQuery, ObjectsOfControlQueryVariables>;

export const EmployersOfExpertsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EmployersOfExperts($search: String, $first: Int!) {
  inspectedSubjects(first: $first, filter: {search: $search}) {
    edges {
      node {
        id
        name
        kindTitle
        bin
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EmployersOfExpertsQuery, EmployersOfExpertsQueryVariables>;

export const ControlExecutorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ControlExecutors {
  controlExecutors {
    accountId
    fullName
    position
  }
}
    `) as unknown as TypedDocumentString<ControlExecutorsQuery, ControlExecutorsQueryVariables>;

export const KeepOwnOriginalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation KeepOwnOriginal($documentId: ID!, $input: KeepSignedOriginalInput!, $idempotencyKey: String!) {
  keepSignedOriginal(
    documentId: $documentId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<KeepOwnOriginalMutation, KeepOwnOriginalMutationVariables>;

export const LayOwnOriginalAsideDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LayOwnOriginalAside($documentId: ID!, $input: LaySignedOriginalAsideInput!, $idempotencyKey: String!) {
  laySignedOriginalAside(
    documentId: $documentId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<LayOwnOriginalAsideMutation, LayOwnOriginalAsideMutationVariables>;

export const RecordOwnReceiptDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordOwnReceipt($documentId: ID!, $input: RecordPaperReceiptInput!, $idempotencyKey: String!) {
  recordPaperReceipt(
    documentId: $documentId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordOwnReceiptMutation, RecordOwnReceiptMutationVariables>;

export const ObjectOfControlDataDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ObjectOfControlData($objectId: ID!, $from: CalendarDate!, $to: CalendarDate!) {
  objectOfControlData(objectId: $objectId, from: $from, to: $to) {
    rendered
    late
    refused
    complaintCount
    services {
      subjectId
      name
      service
      rendered
      late
      refused
      share
    }
    complaints {
      number
      day
      stateTitle
      serviceCode
    }
  }
}
    `) as unknown as TypedDocumentString<ObjectOfControlDataQuery, ObjectOfControlDataQueryVariables>;

export const ObjectsComparedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ObjectsCompared($year: Int!, $search: String, $first: Int!, $after: String) {
  objectsOfControlCompared(
    year: $year
    search: $search
    first: $first
    after: $after
  ) {
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        name
        quarters {
          quarter
          from
          to
          rendered
          late
          complaints
          violations
          events {
            id
            number
            violations
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ObjectsComparedQuery, ObjectsComparedQueryVariables>;
