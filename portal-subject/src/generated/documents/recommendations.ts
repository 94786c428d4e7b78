/* eslint-disable */
import type { RecommendationsQuery, RecommendationsQueryVariables, AcknowledgeControlRecommendationMutation, AcknowledgeControlRecommendationMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const RecommendationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Recommendations($first: Int, $after: String) {
  controlsWithoutVisit(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        version
        number
        state
        stateTitle
        analysis
        periodFrom
        periodTo
        recommendation
        recommendedAt
        recommendationNumber
        reportBy
        objectionsUntil
        seenAt
        seenBy
        authority {
          id
          name
        }
        findings {
          id
          sourceTitle
          reference
          text
          files {
            ...FileParts
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
}`) as unknown as TypedDocumentString<RecommendationsQuery, RecommendationsQueryVariables>;

export const AcknowledgeControlRecommendationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcknowledgeControlRecommendation($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acknowledgeControlRecommendation(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeControlRecommendationMutation, AcknowledgeControlRecommendationMutationVariables>;
