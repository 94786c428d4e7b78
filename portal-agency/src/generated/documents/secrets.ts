/* eslint-disable */
import type { CaseSecretsQuery, CaseSecretsQueryVariables, MarkThingMutation, MarkThingMutationVariables, LiftMarkMutation, LiftMarkMutationVariables, DiscloseSecretMutation, DiscloseSecretMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const CaseSecretsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CaseSecrets($id: ID!) {
  inspection(id: $id) {
    id
    secrecyActions {
      ...ActionParts
    }
    markedThings {
      ...MarkParts
    }
    conclusions {
      id
      fullName
      givenAt
      markTitle
      files {
        ...FileParts
      }
    }
    letterOnMeasures {
      id
      reports {
        id
        receivedAt
        markTitle
        files {
          ...FileParts
        }
      }
      plan {
        id
        rows {
          id
          position
          information {
            id
            receivedAt
            markTitle
            files {
              ...FileParts
            }
          }
        }
      }
    }
    secretDisclosures {
      id
      things
      law
      article
      recipient
      reason
      what
      disclosedAt
      disclosedBy
      document {
        ...DocumentParts
      }
    }
  }
}
    fragment MarkParts on MarkedThing {
  id
  version
  thing
  thingId
  thingTitle
  title
  mark
  markTitle
  law
  reason
  ofSubject
  placedAt
  placedBy
  liftedAt
  liftedBy
  liftReason
  readings {
    id
    at
    readerName
    readerTitle
    wayTitle
    formTitle
  }
  actions {
    ...ActionParts
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
}`) as unknown as TypedDocumentString<CaseSecretsQuery, CaseSecretsQueryVariables>;

export const MarkThingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MarkThing($inspectionId: ID!, $input: MarkThingInput!, $idempotencyKey: String!) {
  markThing(
    inspectionId: $inspectionId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<MarkThingMutation, MarkThingMutationVariables>;

export const LiftMarkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LiftMark($markId: ID!, $input: LiftMarkInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  liftMark(
    markId: $markId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<LiftMarkMutation, LiftMarkMutationVariables>;

export const DiscloseSecretDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DiscloseSecret($inspectionId: ID!, $input: DiscloseSecretInput!, $idempotencyKey: String!) {
  discloseSecret(
    inspectionId: $inspectionId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<DiscloseSecretMutation, DiscloseSecretMutationVariables>;
