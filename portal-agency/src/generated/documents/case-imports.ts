/* eslint-disable */
import type { CaseImportsQuery, CaseImportsQueryVariables, CaseImportPageQuery, CaseImportPageQueryVariables, CaseImportRowsQuery, CaseImportRowsQueryVariables, StartCaseImportMutation, StartCaseImportMutationVariables, StopCaseImportMutation, StopCaseImportMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const CaseImportsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CaseImports($first: Int!, $after: String) {
  caseImports(first: $first, after: $after) {
    edges {
      cursor
      node {
        ...CaseImportParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CaseImportParts on CaseImport {
  id
  version
  fileName
  state
  stateTitle
  rowsTotal
  rowsRead
  rowsTaken
  rowsKnown
  rowsRefused
  failure
  uploadedAt
  uploadedBy
  cancelAskedAt
}`) as unknown as TypedDocumentString<CaseImportsQuery, CaseImportsQueryVariables>;

export const CaseImportPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CaseImportPage($id: ID!) {
  caseImport(id: $id) {
    ...CaseImportParts
    sha256
  }
}
    fragment CaseImportParts on CaseImport {
  id
  version
  fileName
  state
  stateTitle
  rowsTotal
  rowsRead
  rowsTaken
  rowsKnown
  rowsRefused
  failure
  uploadedAt
  uploadedBy
  cancelAskedAt
}`) as unknown as TypedDocumentString<CaseImportPageQuery, CaseImportPageQueryVariables>;

export const CaseImportRowsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CaseImportRows($importId: ID!, $outcome: [CaseImportOutcome!]!, $first: Int!, $after: String) {
  caseImportRows(
    importId: $importId
    outcome: $outcome
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        id
        line
        actNumber
        field
        value
        message
        stateTitle
        number
        inspectionId
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<CaseImportRowsQuery, CaseImportRowsQueryVariables>;

export const StartCaseImportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StartCaseImport($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  startCaseImport(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    ...CaseImportParts
  }
}
    fragment CaseImportParts on CaseImport {
  id
  version
  fileName
  state
  stateTitle
  rowsTotal
  rowsRead
  rowsTaken
  rowsKnown
  rowsRefused
  failure
  uploadedAt
  uploadedBy
  cancelAskedAt
}`) as unknown as TypedDocumentString<StartCaseImportMutation, StartCaseImportMutationVariables>;

export const StopCaseImportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StopCaseImport($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  stopCaseImport(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    ...CaseImportParts
  }
}
    fragment CaseImportParts on CaseImport {
  id
  version
  fileName
  state
  stateTitle
  rowsTotal
  rowsRead
  rowsTaken
  rowsKnown
  rowsRefused
  failure
  uploadedAt
  uploadedBy
  cancelAskedAt
}`) as unknown as TypedDocumentString<StopCaseImportMutation, StopCaseImportMutationVariables>;
