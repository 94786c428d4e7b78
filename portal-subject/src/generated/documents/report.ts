/* eslint-disable */
import type { ReportPageQuery, ReportPageQueryVariables, ReportRowsNowQuery, ReportRowsNowQueryVariables, ReportJournalQuery, ReportJournalQueryVariables, ServicesToAddQuery, ServicesToAddQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const ReportPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportPage($id: ID!) {
  report(id: $id) {
    ...ReportHead
    body {
      id
      nameKk
      nameRu
      nameEn
    }
    form {
      id
      code
      edition
      title
      sections {
        key
        title
        indicators {
          key
          number
          title
          stock
          byService
          parentKey
        }
      }
      controlRelations {
        kind
        left
        right
        message
      }
      otherForms {
        code
        words
      }
    }
    rows {
      ...ReportRowParts
      titles
    }
    warnings {
      relation
      message
      expected
      actual
      rowKey
      month
    }
  }
}
    fragment ReportHead on QuarterlyReport {
  id
  version
  year
  quarter
  historical
  state
  stateTitle
  addressee
  dueDate
  note
  firstSubmittedAt
  submittedAt
  submittedBy
  acceptedAt
  returnAsked
  returnRequests {
    id
    state
    stateTitle
    reason
    askedAt
    askedBy
    answeredAt
    answeredBy
    answerReason
  }
  correctionPending
  correctedAt
  noteFiles {
    ...FileParts
  }
  body {
    id
    name
  }
  deadlines {
    ...DeadlineParts
  }
  remarks {
    id
    rowKey
    month
    text
    at
    by
    monthsThen
    monthsNow
    changed
  }
  actions {
    ...ActionParts
  }
}
fragment ReportRowParts on ReportRow {
  key
  section
  indicator
  service
  number
  title
  level
  stock
  months
  total
  standing
  computedFrom
  closedBecause
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
}`) as unknown as TypedDocumentString<ReportPageQuery, ReportPageQueryVariables>;

export const ReportRowsNowDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportRowsNow($id: ID!) {
  report(id: $id) {
    id
    version
    state
    rows {
      ...ReportRowParts
    }
  }
}
    fragment ReportRowParts on ReportRow {
  key
  section
  indicator
  service
  number
  title
  level
  stock
  months
  total
  standing
  computedFrom
  closedBecause
}`) as unknown as TypedDocumentString<ReportRowsNowQuery, ReportRowsNowQueryVariables>;

export const ReportJournalDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportJournal($id: ID!, $first: Int!, $after: String) {
  report(id: $id) {
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
}`) as unknown as TypedDocumentString<ReportJournalQuery, ReportJournalQueryVariables>;

export const ServicesToAddDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ServicesToAdd($first: Int!, $filter: PublicServiceFilter) {
  publicServices(first: $first, filter: $filter) {
    edges {
      node {
        id
        code
        name
        nameKk
        nameRu
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServicesToAddQuery, ServicesToAddQueryVariables>;
