/* eslint-disable */
import type { WorkingYearQuery, WorkingYearQueryVariables, CalendarDecreesQuery, CalendarDecreesQueryVariables, DecreeProgressQuery, DecreeProgressQueryVariables, DecreePreviewQuery, DecreePreviewQueryVariables, EnterDecreeMutation, EnterDecreeMutationVariables, TakeBackDecreeMutation, TakeBackDecreeMutationVariables, DeadlineMovesQuery, DeadlineMovesQueryVariables, FollowedActsQuery, FollowedActsQueryVariables, DecideFollowedActMutation, DecideFollowedActMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const WorkingYearDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkingYear($year: Int!) {
  workingYear(year: $year) {
    year
    version
    firstYear
    lastYear
    decreedUntil
    workingDays
    source
    days {
      date
      working
      code
      reason
      decreed
      provisional
    }
  }
}
    `) as unknown as TypedDocumentString<WorkingYearQuery, WorkingYearQueryVariables>;

export const CalendarDecreesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CalendarDecrees($first: Int, $after: String) {
  calendarDecrees(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        kind
        kindTitle
        date
        workingDate
        number
        decreedOn
        source
        reason
        enteredAt
        takenBackBy {
          id
          reason
        }
        takesBack {
          id
          number
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
}`) as unknown as TypedDocumentString<CalendarDecreesQuery, CalendarDecreesQueryVariables>;

export const DecreeProgressDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DecreeProgress($id: ID!) {
  calendarDecree(id: $id) {
    id
    recount {
      looked
      moved
      refused
      percent
      finishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<DecreeProgressQuery, DecreeProgressQueryVariables>;

export const DecreePreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DecreePreview($input: EnterDecreeInput!) {
  decreePreview(input: $input) {
    touched
    moving
    resumptions
  }
}
    `) as unknown as TypedDocumentString<DecreePreviewQuery, DecreePreviewQueryVariables>;

export const EnterDecreeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EnterDecree($input: EnterDecreeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  enterDecree(
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<EnterDecreeMutation, EnterDecreeMutationVariables>;

export const TakeBackDecreeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeBackDecree($id: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  takeBackDecree(
    id: $id
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<TakeBackDecreeMutation, TakeBackDecreeMutationVariables>;

export const DeadlineMovesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeadlineMoves($first: Int, $after: String, $filter: DeadlineMoveFilter) {
  deadlineMoves(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        title
        partyTitle
        caseKind
        caseNumber
        inspectionId
        earlierDueDate
        dueDate
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<DeadlineMovesQuery, DeadlineMovesQueryVariables>;

export const FollowedActsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FollowedActs($first: Int, $after: String, $filter: FollowedActFilter) {
  followedActs(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        version
        kind
        kindTitle
        actNumber
        title
        caseKind
        caseNumber
        inspectionId
        earlierDueDate
        dateNow
        moves {
          id
          earlierDueDate
          dueDate
          decree {
            id
            number
            kindTitle
            date
            decreedOn
            source
            reason
            takenBackBy {
              id
              reason
            }
            takesBack {
              id
            }
          }
        }
        decision
        decisionReason
        decidedBy
        decree {
          id
          number
          takenBackBy {
            id
            reason
          }
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
}`) as unknown as TypedDocumentString<FollowedActsQuery, FollowedActsQueryVariables>;

export const DecideFollowedActDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DecideFollowedAct($id: ID!, $decision: FollowedActDecision!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  decideFollowedAct(
    id: $id
    decision: $decision
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DecideFollowedActMutation, DecideFollowedActMutationVariables>;
