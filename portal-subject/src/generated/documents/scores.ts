/* eslint-disable */
import type { MyYearScoresQuery, MyYearScoresQueryVariables, MyYearScoreFactsQuery, MyYearScoreFactsQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const MyYearScoresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyYearScores($first: Int, $after: String) {
  yearScoreLines(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        points
        place
        score {
          id
          year
          orderNumber
          orderDate
          sealedBy
          sha256
          edition {
            id
            edition
            source
          }
        }
        differences {
          criterionId
          sealedPoints
          presentPoints
        }
        parts {
          id
          source
          points
          factCount
          reason
          criterion {
            id
            name
            clause
            weight
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
    `) as unknown as TypedDocumentString<MyYearScoresQuery, MyYearScoresQueryVariables>;

export const MyYearScoreFactsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyYearScoreFacts($lineId: ID!, $source: ScoreSource!, $first: Int, $after: String) {
  yearScoreFacts(lineId: $lineId, source: $source, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        outcomeTitle
        number
        date
        counted
        base
        caseKind
        caseId
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<MyYearScoreFactsQuery, MyYearScoreFactsQueryVariables>;
