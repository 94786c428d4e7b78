/* eslint-disable */
import type { ReportFiguresQuery, ReportFiguresQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const ReportFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportFigures($form: String!, $year: Int!, $toYear: Int, $period: ReportPeriod!, $servicesOf: String, $service: String, $territoryCodes: [String!], $bodyIds: [ID!], $first: Int!, $after: String) {
  reportFigures(
    form: $form
    year: $year
    toYear: $toYear
    period: $period
    servicesOf: $servicesOf
    service: $service
    territoryCodes: $territoryCodes
    bodyIds: $bodyIds
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        key
        number
        title
        level
        stock
        note
        scope
        territoryCode
        bodyId
        figures {
          year
          quarter
          month
          value
          parts
          note
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ReportFiguresQuery, ReportFiguresQueryVariables>;
