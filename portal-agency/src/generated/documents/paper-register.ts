/* eslint-disable */
import type { IncomingPapersQuery, IncomingPapersQueryVariables, OutgoingPapersQuery, OutgoingPapersQueryVariables, PaperRegisterKindsQuery, PaperRegisterKindsQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const IncomingPapersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query IncomingPapers($first: Int, $after: String, $filter: IncomingPaperFilter) {
  incomingPapers(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        number
        kindTitle
        receivedOn
        registeredOn
        senderBody
        caseKind
        caseId
        caseNumber
        inspectionId
        sender {
          id
          name
        }
        senderOffice {
          id
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<IncomingPapersQuery, IncomingPapersQueryVariables>;

export const OutgoingPapersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OutgoingPapers($first: Int, $after: String, $filter: OutgoingPaperFilter) {
  outgoingPapers(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        number
        date
        title
        urlKk
        urlRu
        subject {
          id
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<OutgoingPapersQuery, OutgoingPapersQueryVariables>;

export const PaperRegisterKindsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PaperRegisterKinds {
  paperRegisterKinds {
    incoming {
      kind
      title
    }
    outgoing {
      kind
      title
    }
  }
}
    `) as unknown as TypedDocumentString<PaperRegisterKindsQuery, PaperRegisterKindsQueryVariables>;
