/* eslint-disable */
import type { KeepSignedOriginalMutation, KeepSignedOriginalMutationVariables, LaySignedOriginalAsideMutation, LaySignedOriginalAsideMutationVariables, RecordPaperReceiptMutation, RecordPaperReceiptMutationVariables, PaperBatchesQuery, PaperBatchesQueryVariables, PaperBatchQuery, PaperBatchQueryVariables, InspectionIdsQuery, InspectionIdsQueryVariables, MakePapersMutation, MakePapersMutationVariables, CancelPapersMutation, CancelPapersMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const KeepSignedOriginalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation KeepSignedOriginal($documentId: ID!, $input: KeepSignedOriginalInput!, $idempotencyKey: String!) {
  keepSignedOriginal(
    documentId: $documentId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<KeepSignedOriginalMutation, KeepSignedOriginalMutationVariables>;

export const LaySignedOriginalAsideDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LaySignedOriginalAside($documentId: ID!, $input: LaySignedOriginalAsideInput!, $idempotencyKey: String!) {
  laySignedOriginalAside(
    documentId: $documentId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<LaySignedOriginalAsideMutation, LaySignedOriginalAsideMutationVariables>;

export const RecordPaperReceiptDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordPaperReceipt($documentId: ID!, $input: RecordPaperReceiptInput!, $idempotencyKey: String!) {
  recordPaperReceipt(
    documentId: $documentId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordPaperReceiptMutation, RecordPaperReceiptMutationVariables>;

export const PaperBatchesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PaperBatches($first: Int, $after: String) {
  paperBatches(first: $first, after: $after) {
    edges {
      cursor
      node {
        ...PaperBatchParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment PaperBatchParts on PaperBatch {
  id
  version
  kind
  kindTitle
  state
  stateTitle
  total
  made
  refused
  askedAt
  endedAt
  url
}`) as unknown as TypedDocumentString<PaperBatchesQuery, PaperBatchesQueryVariables>;

export const PaperBatchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PaperBatch($id: ID!) {
  paperBatch(id: $id) {
    ...PaperBatchParts
    actions {
      ...ActionParts
    }
    items {
      id
      position
      name
      state
      stateTitle
      subject {
        id
        name
      }
      document {
        id
        number
        urlKk
        urlRu
      }
      refusals {
        clause
        code
        message
      }
    }
  }
}
    fragment PaperBatchParts on PaperBatch {
  id
  version
  kind
  kindTitle
  state
  stateTitle
  total
  made
  refused
  askedAt
  endedAt
  url
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
}`) as unknown as TypedDocumentString<PaperBatchQuery, PaperBatchQueryVariables>;

export const InspectionIdsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InspectionIds($first: Int, $after: String, $filter: InspectionFilter) {
  inspections(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<InspectionIdsQuery, InspectionIdsQueryVariables>;

export const MakePapersDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MakePapers($input: MakePapersInput!, $idempotencyKey: String!) {
  makePapers(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<MakePapersMutation, MakePapersMutationVariables>;

export const CancelPapersDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelPapers($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  cancelPapers(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelPapersMutation, CancelPapersMutationVariables>;
