/* eslint-disable */
import type { YearScoresQuery, YearScoresQueryVariables, YearScoreQuery, YearScoreQueryVariables, YearScoreLinesQuery, YearScoreLinesQueryVariables, YearScorePartsQuery, YearScorePartsQueryVariables, YearScoreFactsQuery, YearScoreFactsQueryVariables, WeighYearScoreQuery, WeighYearScoreQueryVariables, ScoreEditionsQuery, ScoreEditionsQueryVariables, BuildYearScoreMutation, BuildYearScoreMutationVariables, RescoreYearMutation, RescoreYearMutationVariables, SealYearScoreMutation, SealYearScoreMutationVariables, ImportScoreCriteriaMutation, ImportScoreCriteriaMutationVariables, SaveScoreWeightsMutation, SaveScoreWeightsMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const YearScoresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query YearScores($first: Int, $after: String) {
  yearScores(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        year
        state
        stateTitle
        lineCount
        computedAt
        orderNumber
        orderDate
        edition {
          id
          edition
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<YearScoresQuery, YearScoresQueryVariables>;

export const YearScoreDocument = /*#__PURE__*/ new TypedDocumentString(`
    query YearScore($id: ID!) {
  yearScore(id: $id) {
    id
    version
    year
    state
    stateTitle
    lineCount
    lastTerm
    computedAt
    sha256
    orderNumber
    orderDate
    sealedBy
    edition {
      id
      edition
      source
      official
      draft
      criteria {
        id
        source
        name
        weight
      }
    }
    documents {
      ...DocumentParts
    }
    actions {
      ...ActionParts
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
}
fragment FileParts on FileRecord {
  id
  name
  mediaType
  size
  sha256
  uploadedAt
  url
  mark
  markTitle
  laidAsideAt
}
fragment DocumentParts on IssuedDocument {
  id
  kind
  title
  number
  date
  code
  journalHead
  urlKk
  urlRu
  docxKk
  docxRu
  verifyUrl
  cancelledAt
  cancelledBy
  setRight
  replacedAt
  registryMarkNumber
  registryMarkedOn
  copies {
    copy
    title
    way
    deliveredAt
    receivedAt
    receivedBy
    receiptRule
    openedAt
    openedBy
    unopened
    awaited
    proof
  }
  signedOriginals {
    id
    fileName
    size
    sha256
    signedOn
    note
    keptAt
    keptBy
    url
    laidAsideAt
    laidAsideBy
    laidAsideReason
    sameFile {
      id
      document {
        id
        title
        number
      }
    }
  }
  receiptFiles {
    ...FileParts
  }
  actions {
    ...ActionParts
  }
}`) as unknown as TypedDocumentString<YearScoreQuery, YearScoreQueryVariables>;

export const YearScoreLinesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query YearScoreLines($first: Int, $after: String, $filter: YearScoreLineFilter) {
  yearScoreLines(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        points
        place
        pointsBefore
        placeBefore
        body {
          id
          name
          bin
        }
        score {
          id
          year
          stateTitle
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<YearScoreLinesQuery, YearScoreLinesQueryVariables>;

export const YearScorePartsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query YearScoreParts($first: Int, $filter: YearScoreLineFilter) {
  yearScoreLines(first: $first, filter: $filter) {
    nodes {
      id
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
}
    `) as unknown as TypedDocumentString<YearScorePartsQuery, YearScorePartsQueryVariables>;

export const YearScoreFactsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query YearScoreFacts($lineId: ID!, $source: ScoreSource!, $first: Int, $after: String) {
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
    `) as unknown as TypedDocumentString<YearScoreFactsQuery, YearScoreFactsQueryVariables>;

export const WeighYearScoreDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WeighYearScore($id: ID!, $weights: [ScoreWeightInput!]!, $first: Int!, $skip: Int!) {
  weighYearScore(id: $id, weights: $weights, first: $first, skip: $skip) {
    count
    moved
    bodies {
      bodyId
      name
      points
      place
      presentPoints
      presentPlace
    }
  }
}
    `) as unknown as TypedDocumentString<WeighYearScoreQuery, WeighYearScoreQueryVariables>;

export const ScoreEditionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ScoreEditions {
  scoreEditions {
    id
    edition
    source
    official
    draft
    validFrom
    enteredBy
    criteria {
      id
      name
      weight
    }
  }
}
    `) as unknown as TypedDocumentString<ScoreEditionsQuery, ScoreEditionsQueryVariables>;

export const BuildYearScoreDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BuildYearScore($year: Int!, $idempotencyKey: String!) {
  buildYearScore(year: $year, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<BuildYearScoreMutation, BuildYearScoreMutationVariables>;

export const RescoreYearDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RescoreYear($id: ID!, $editionId: ID, $idempotencyKey: String!, $expectedVersion: Int!) {
  rescoreYear(
    id: $id
    editionId: $editionId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RescoreYearMutation, RescoreYearMutationVariables>;

export const SealYearScoreDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SealYearScore($id: ID!, $input: SealYearScoreInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sealYearScore(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SealYearScoreMutation, SealYearScoreMutationVariables>;

export const ImportScoreCriteriaDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ImportScoreCriteria($input: ImportScoreCriteriaInput!, $idempotencyKey: String!) {
  importScoreCriteria(input: $input, idempotencyKey: $idempotencyKey) {
    id
    edition
  }
}
    `) as unknown as TypedDocumentString<ImportScoreCriteriaMutation, ImportScoreCriteriaMutationVariables>;

export const SaveScoreWeightsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveScoreWeights($input: SaveScoreWeightsInput!, $idempotencyKey: String!) {
  saveScoreWeights(input: $input, idempotencyKey: $idempotencyKey) {
    id
    edition
  }
}
    `) as unknown as TypedDocumentString<SaveScoreWeightsMutation, SaveScoreWeightsMutationVariables>;
