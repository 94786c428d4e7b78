/* eslint-disable */
import type { IncomingPapersQuery, IncomingPapersQueryVariables, OutgoingPapersQuery, OutgoingPapersQueryVariables, PaperRegisterKindsQuery, PaperRegisterKindsQueryVariables, RecordIncomingPaperMutation, RecordIncomingPaperMutationVariables, CorrectIncomingPaperMutation, CorrectIncomingPaperMutationVariables } from '../graphql';
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
        senderNumber
        caseKind
        caseId
        caseNumber
        inspectionId
        sender {
          id
          name
        }
        senderSuccessor {
          id
          name
        }
        senderOffice {
          id
          name
        }
        corrections {
          id
          formerReceivedOn
          reason
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

export const RecordIncomingPaperDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordIncomingPaper($input: RecordIncomingPaperInput!, $idempotencyKey: String!) {
  recordIncomingPaper(input: $input, idempotencyKey: $idempotencyKey) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<RecordIncomingPaperMutation, RecordIncomingPaperMutationVariables>;

export const CorrectIncomingPaperDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CorrectIncomingPaper($id: ID!, $expectedVersion: Int!, $input: CorrectIncomingPaperInput!, $idempotencyKey: String!) {
  correctIncomingPaper(
    id: $id
    expectedVersion: $expectedVersion
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CorrectIncomingPaperMutation, CorrectIncomingPaperMutationVariables>;
