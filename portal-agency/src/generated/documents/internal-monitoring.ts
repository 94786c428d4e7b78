/* eslint-disable */
import type { InternalMonitoringTableQuery, InternalMonitoringTableQueryVariables, InternalMonitoringFiguresQuery, InternalMonitoringFiguresQueryVariables, InternalMonitoringFindingsQuery, InternalMonitoringFindingsQueryVariables, InternalMonitoringProposalsQuery, InternalMonitoringProposalsQueryVariables, InternalMonitoringOfBodyQuery, InternalMonitoringOfBodyQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const InternalMonitoringTableDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InternalMonitoringTable($filter: InternalMonitoringFilter!, $first: Int, $after: String) {
  internalMonitoringTable(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        bodyId
        body
        year
        quarter
        standing
        standingTitle
        dueDate
        late
        monitoringId
        answered
        violated
        found
        proposals
        awaited
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<InternalMonitoringTableQuery, InternalMonitoringTableQueryVariables>;

export const InternalMonitoringFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InternalMonitoringFigures($filter: InternalMonitoringFilter!) {
  internalMonitoringFigures(filter: $filter) {
    standings {
      standing
      title
      count
      late
    }
    points {
      number
      title
      met
      violated
      notApplicable
      unanswered
      found
    }
    proposals {
      kind
      title
      draft
      awaited
      overdue
      fulfilled
      notFulfilled
    }
  }
}
    `) as unknown as TypedDocumentString<InternalMonitoringFiguresQuery, InternalMonitoringFiguresQueryVariables>;

export const InternalMonitoringFindingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InternalMonitoringFindings($filter: InternalMonitoringFilter!, $first: Int, $after: String) {
  internalMonitoringFindings(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        point
        text
        markTitle
        publicService {
          id
          name
        }
        monitoring {
          id
          year
          quarter
          body {
            id
            name
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
    `) as unknown as TypedDocumentString<InternalMonitoringFindingsQuery, InternalMonitoringFindingsQueryVariables>;

export const InternalMonitoringProposalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InternalMonitoringProposals($filter: InternalMonitoringFilter!, $of: MonitoringProposalFilter, $first: Int, $after: String) {
  monitoringProposals(filter: $filter, of: $of, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        kindTitle
        text
        markTitle
        addressee
        reportBy
        state
        stateTitle
        outcome
        monitoring {
          id
          year
          quarter
          body {
            id
            name
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
    `) as unknown as TypedDocumentString<InternalMonitoringProposalsQuery, InternalMonitoringProposalsQueryVariables>;

export const InternalMonitoringOfBodyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InternalMonitoringOfBody($id: ID!) {
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
}`) as unknown as TypedDocumentString<InternalMonitoringOfBodyQuery, InternalMonitoringOfBodyQueryVariables>;
