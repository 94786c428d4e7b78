/* eslint-disable */
import type { FormRowsQuery, FormRowsQueryVariables, RegionFiguresQuery, RegionFiguresQueryVariables, RowSeriesQuery, RowSeriesQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const FormRowsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FormRows {
  reportForms {
    id
    code
    title
    sections {
      key
      indicators {
        key
        parentKey
        number
        title
        stock
        byService
        territoryCode
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FormRowsQuery, FormRowsQueryVariables>;

export const RegionFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegionFigures($form: String!, $year: Int!, $quarter: Int!, $keys: [String!]) {
  reportRegions(form: $form, year: $year, quarter: $quarter, keys: $keys) {
    mapColumn
    mapRow
    territory {
      id
      code
      name
    }
    rows {
      key
      value
      parts
    }
  }
}
    `) as unknown as TypedDocumentString<RegionFiguresQuery, RegionFiguresQueryVariables>;

export const RowSeriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RowSeries($form: String!, $year: Int!, $toYear: Int!, $keys: [String!], $servicesOf: String, $territoryCodes: [String!], $first: Int!, $after: String) {
  reportFigures(
    form: $form
    year: $year
    toYear: $toYear
    period: QUARTER
    keys: $keys
    servicesOf: $servicesOf
    territoryCodes: $territoryCodes
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        key
        number
        title
        scope
        territoryCode
        figures {
          year
          quarter
          value
          parts
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<RowSeriesQuery, RowSeriesQueryVariables>;
