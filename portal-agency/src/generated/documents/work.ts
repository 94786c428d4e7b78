/* eslint-disable */
import type { WaitingQuery, WaitingQueryVariables, RemindersQuery, RemindersQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const WaitingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Waiting($first: Int, $after: String, $filter: WaitingFilter) {
  waiting(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        ...WaitingParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totals {
      overdue
      dueSoon
      running
      undated
    }
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
fragment WaitingParts on WaitingItem {
  id
  kind
  code
  title
  clause
  party
  partyTitle
  caseKind
  caseId
  caseNumber
  inspectionId
  draftInspectionId
  reference
  since
  dueDate
  dueAt
  dateReason
  state
  workingDaysLeft
  subject {
    id
    name
  }
  deadline {
    ...DeadlineParts
  }
  report {
    form
    year
    quarter
  }
}`) as unknown as TypedDocumentString<WaitingQuery, WaitingQueryVariables>;

export const RemindersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Reminders($first: Int, $after: String) {
  reminders(first: $first, after: $after) {
    edges {
      cursor
      node {
        ...ReminderParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment ReminderParts on Reminder {
  id
  stage
  at
  deadline {
    id
    rule
    title
    clause
    caseKind
    caseId
    caseNumber
    inspectionId
    subjectId
    subject {
      id
      name
    }
    dueDate
    dueAt
    state
    lapsed
    provisional
    workingDaysLeft
    metAt
    toldAt
  }
}`) as unknown as TypedDocumentString<RemindersQuery, RemindersQueryVariables>;
