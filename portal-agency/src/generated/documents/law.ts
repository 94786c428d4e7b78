/* eslint-disable */
import type { DeadlineRulesQuery, DeadlineRulesQueryVariables, ComputeDeadlineQuery, ComputeDeadlineQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const DeadlineRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeadlineRules {
  deadlineRules {
    id
    clause
    title
    whoMustAct
    countedFrom
    length
    unit
    direction
    consequence
  }
}
    `) as unknown as TypedDocumentString<DeadlineRulesQuery, DeadlineRulesQueryVariables>;

export const ComputeDeadlineDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ComputeDeadline($rule: String!, $from: String!) {
  computeDeadline(rule: $rule, from: $from) {
    rule
    clause
    edition
    unit
    direction
    dueDate
    dueAt
    provisional
    explanation
    days {
      date
      counted
      reason
    }
    notes {
      id
      text
    }
  }
}
    `) as unknown as TypedDocumentString<ComputeDeadlineQuery, ComputeDeadlineQueryVariables>;
