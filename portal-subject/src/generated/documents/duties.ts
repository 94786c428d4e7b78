/* eslint-disable */
import type { MyDutiesQuery, MyDutiesQueryVariables, MyRemindersQuery, MyRemindersQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const MyDutiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyDuties($first: Int!, $after: String, $filter: WaitingFilter) {
  waiting(first: $first, after: $after, filter: $filter) {
    totals {
      overdue
      dueSoon
      running
      undated
    }
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
}`) as unknown as TypedDocumentString<MyDutiesQuery, MyDutiesQueryVariables>;

export const MyRemindersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyReminders($first: Int!, $after: String) {
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
}`) as unknown as TypedDocumentString<MyRemindersQuery, MyRemindersQueryVariables>;
