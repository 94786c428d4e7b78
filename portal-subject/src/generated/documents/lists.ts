/* eslint-disable */
import type { MyListLinesQuery, MyListLinesQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const MyListLinesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyListLines($first: Int, $after: String) {
  halfYearListLines(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        subject {
          id
          name
        }
        position
        score
        levelTitle
        fact
        risk
        addedByHand
        addedBecause
        list {
          id
          year
          half
          state
          orderNumber
          orderDate
          approvedBy
          sha256
          criteria {
            edition
            source
          }
        }
        notices {
          ...DocumentParts
        }
        control {
          id
          number
          stateTitle
        }
        reasons {
          id
          reason
          control {
            id
            number
          }
        }
        parts {
          id
          counted
          points
          criterion {
            id
            name
            risk
            weight
          }
          facts {
            id
            title
            number
            date
            amount
            text
            caseKind
            caseId
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
}`) as unknown as TypedDocumentString<MyListLinesQuery, MyListLinesQueryVariables>;
