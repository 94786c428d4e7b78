/* eslint-disable */
import type { MyReportsQuery, MyReportsQueryVariables, MyReportDutiesQuery, MyReportDutiesQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const MyReportsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyReports($first: Int!, $after: String, $filter: QuarterlyReportFilter) {
  reports(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        ...ReportLine
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment ReportLine on QuarterlyReport {
  id
  year
  quarter
  state
  stateTitle
  dueDate
  addressee
  firstSubmittedAt
  submittedAt
  acceptedAt
  form {
    id
    code
    title
  }
  body {
    id
    name
  }
  deadlines {
    ...DeadlineParts
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
}`) as unknown as TypedDocumentString<MyReportsQuery, MyReportsQueryVariables>;

export const MyReportDutiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyReportDuties($year: Int!, $quarter: Int!, $first: Int!, $after: String) {
  reportDuties(year: $year, quarter: $quarter, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        clause
        form
        year
        quarter
        dueDate
        termClause
        late
        standing {
          state
          title
          begun
        }
        addressee
        body {
          id
          name
        }
        report {
          id
          returnAsked
        }
        actions {
          ...ActionParts
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
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
}`) as unknown as TypedDocumentString<MyReportDutiesQuery, MyReportDutiesQueryVariables>;
