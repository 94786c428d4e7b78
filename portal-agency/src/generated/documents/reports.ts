/* eslint-disable */
import type { ReportDutiesQuery, ReportDutiesQueryVariables, ReportFormsQuery, ReportFormsQueryVariables, ReportQuery, ReportQueryVariables, ReportJournalQuery, ReportJournalQueryVariables, AcceptReportMutation, AcceptReportMutationVariables, ReturnReportMutation, ReturnReportMutationVariables, DeclineReportReturnMutation, DeclineReportReturnMutationVariables, ReportAggregateQuery, ReportAggregateQueryVariables, ReportAggregatePartsQuery, ReportAggregatePartsQueryVariables, OwnTerritoryQuery, OwnTerritoryQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const ReportDutiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportDuties($year: Int!, $quarter: Int!, $first: Int, $after: String) {
  reportDuties(year: $year, quarter: $quarter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        form
        clause
        addressee
        dueDate
        termClause
        late
        standing {
          state
          title
          begun
        }
        body {
          id
          name
        }
        report {
          id
          returnAsked
          firstSubmittedAt
          submittedAt
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ReportDutiesQuery, ReportDutiesQueryVariables>;

export const ReportFormsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportForms {
  reportForms {
    id
    code
    edition
    title
  }
}
    `) as unknown as TypedDocumentString<ReportFormsQuery, ReportFormsQueryVariables>;

export const ReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Report($id: ID!) {
  report(id: $id) {
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
    body {
      id
      name
    }
    form {
      id
      code
      title
      edition
      sections {
        key
        title
      }
    }
    noteFiles {
      ...FileParts
    }
    deadlines {
      ...DeadlineParts
    }
    rows {
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
    }
    warnings {
      relation
      message
      expected
      actual
      rowKey
      month
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
}`) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;

export const ReportJournalDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportJournal($id: ID!, $first: Int, $after: String) {
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

export const AcceptReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptReport($reportId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acceptReport(
    reportId: $reportId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcceptReportMutation, AcceptReportMutationVariables>;

export const ReturnReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReturnReport($reportId: ID!, $remarks: [ReportRemarkInput!]!, $idempotencyKey: String!, $expectedVersion: Int!) {
  returnReport(
    reportId: $reportId
    remarks: $remarks
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnReportMutation, ReturnReportMutationVariables>;

export const DeclineReportReturnDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineReportReturn($reportId: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  declineReportReturn(
    reportId: $reportId
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DeclineReportReturnMutation, DeclineReportReturnMutationVariables>;

export const ReportAggregateDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportAggregate($form: String!, $year: Int!, $quarter: Int, $month: Int, $territoryCode: String, $bodyId: ID) {
  reportAggregate(
    form: $form
    year: $year
    quarter: $quarter
    month: $month
    territoryCode: $territoryCode
    bodyId: $bodyId
  ) {
    title
    year
    quarter
    reportCount
    form {
      id
      sections {
        key
        title
      }
    }
    rows {
      key
      number
      title
      level
      stock
      value
      standing
      parts
      note
    }
  }
}
    `) as unknown as TypedDocumentString<ReportAggregateQuery, ReportAggregateQueryVariables>;

export const ReportAggregatePartsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportAggregateParts($form: String!, $year: Int!, $quarter: Int, $month: Int, $key: String!, $territoryCode: String, $bodyId: ID, $first: Int, $after: String) {
  reportAggregateParts(
    form: $form
    year: $year
    quarter: $quarter
    month: $month
    key: $key
    territoryCode: $territoryCode
    bodyId: $bodyId
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        month
        value
        body {
          id
          name
        }
        report {
          id
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ReportAggregatePartsQuery, ReportAggregatePartsQueryVariables>;

export const OwnTerritoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnTerritory {
  viewer {
    capacity {
      id
      authority {
        id
        territory {
          id
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnTerritoryQuery, OwnTerritoryQueryVariables>;
