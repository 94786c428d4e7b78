/* eslint-disable */
import type { MyCasesQuery, MyCasesQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const MyCasesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyCases($first: Int!, $after: String, $filter: InspectionFilter, $orderBy: InspectionOrder) {
  inspections(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    edges {
      cursor
      node {
        id
        number
        procedure
        procedureTitle
        state
        stateTitle
        subjectMatter
        actNumber
        actDate
        plannedStart
        endDate
        authority {
          id
          name
        }
        subject {
          id
          name
        }
        nextDeadline {
          id
          rule
          title
          clause
          party
          dueDate
          dueAt
          state
          lapsed
          provisional
          workingDaysLeft
          metAt
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<MyCasesQuery, MyCasesQueryVariables>;
