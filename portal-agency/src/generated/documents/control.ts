/* eslint-disable */
import type { ControlPlansQuery, ControlPlansQueryVariables, ControlPlanOfBodyQuery, ControlPlanOfBodyQueryVariables, ControlEventsQuery, ControlEventsQueryVariables, ControlEventOfBodyQuery, ControlEventOfBodyQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const ControlPlansDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ControlPlans($first: Int!, $after: String) {
  controlPlans(first: $first, after: $after) {
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
        body {
          id
          name
        }
        orderNumber
        orderDate
        dueDate
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ControlPlansQuery, ControlPlansQueryVariables>;

export const ControlPlanOfBodyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ControlPlanOfBody($id: ID!) {
  controlPlan(id: $id) {
    ...ControlPlanParts
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
}`) as unknown as TypedDocumentString<ControlPlanOfBodyQuery, ControlPlanOfBodyQueryVariables>;

export const ControlEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ControlEvents($first: Int!, $after: String, $filter: ControlEventFilter) {
  controlEvents(first: $first, after: $after, filter: $filter) {
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        number
        state
        stateTitle
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
    `) as unknown as TypedDocumentString<ControlEventsQuery, ControlEventsQueryVariables>;

export const ControlEventOfBodyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ControlEventOfBody($id: ID!) {
  controlEvent(id: $id) {
    ...ControlEventParts
    letter {
      id
      number
      stateTitle
      reportBy
      plan {
        id
        rows {
          id
          position
          measure
          responsible
          dueDate
          stateTitle
        }
      }
    }
    journal(first: 50) {
      ...JournalPage
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
}`) as unknown as TypedDocumentString<ControlEventOfBodyQuery, ControlEventOfBodyQueryVariables>;
