/* eslint-disable */
import type { FilingTableQuery, FilingTableQueryVariables, FilingCountsQuery, FilingCountsQueryVariables, FilingHigherBodiesQuery, FilingHigherBodiesQueryVariables, FormTitlesQuery, FormTitlesQueryVariables, BodyTotalQuery, BodyTotalQueryVariables, BodyTotalPartsQuery, BodyTotalPartsQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const FilingTableDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FilingTable($year: Int!, $first: Int, $after: String, $filter: FilingTableFilter) {
  filingTable(year: $year, first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        body
        form
        formTitle
        addressee
        cells {
          quarter
          state
          stateTitle
          dueDate
          begun
          late
          reportId
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
    `) as unknown as TypedDocumentString<FilingTableQuery, FilingTableQueryVariables>;

export const FilingCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FilingCounts($year: Int!, $filter: FilingTableFilter) {
  filingCounts(year: $year, filter: $filter) {
    quarter
    state
    count
  }
}
    `) as unknown as TypedDocumentString<FilingCountsQuery, FilingCountsQueryVariables>;

export const FilingHigherBodiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FilingHigherBodies($year: Int!) {
  filingHigherBodies(year: $year) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<FilingHigherBodiesQuery, FilingHigherBodiesQueryVariables>;

export const FormTitlesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FormTitles {
  reportForms {
    code
    title
  }
}
    `) as unknown as TypedDocumentString<FormTitlesQuery, FormTitlesQueryVariables>;

export const BodyTotalDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BodyTotal($form: String!, $year: Int!, $quarter: Int!, $bodyId: ID!) {
  reportAggregate(form: $form, year: $year, quarter: $quarter, bodyId: $bodyId) {
    reportCount
    rows {
      key
      number
      title
      stock
      value
      standing
      parts
      note
    }
  }
}
    `) as unknown as TypedDocumentString<BodyTotalQuery, BodyTotalQueryVariables>;

export const BodyTotalPartsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BodyTotalParts($form: String!, $year: Int!, $quarter: Int!, $bodyId: ID!, $key: String!, $first: Int, $after: String) {
  reportAggregateParts(
    form: $form
    year: $year
    quarter: $quarter
    bodyId: $bodyId
    key: $key
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
    `) as unknown as TypedDocumentString<BodyTotalPartsQuery, BodyTotalPartsQueryVariables>;
