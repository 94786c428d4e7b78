/* eslint-disable */
import type { OpenPreventiveControlMutation, OpenPreventiveControlMutationVariables, RevisePreventiveControlMutation, RevisePreventiveControlMutationVariables, OrderEarlyInspectionMutation, OrderEarlyInspectionMutationVariables, OpenAdministrativeCaseMutation, OpenAdministrativeCaseMutationVariables, RecordAdministrativeOutcomeMutation, RecordAdministrativeOutcomeMutationVariables, ControlsWithoutVisitQuery, ControlsWithoutVisitQueryVariables, ControlWithoutVisitQuery, ControlWithoutVisitQueryVariables, OpenControlWithoutVisitMutation, OpenControlWithoutVisitMutationVariables, AddControlFindingMutation, AddControlFindingMutationVariables, RemoveControlFindingMutation, RemoveControlFindingMutationVariables, RecommendToSubjectMutation, RecommendToSubjectMutationVariables, EndControlWithoutVisitMutation, EndControlWithoutVisitMutationVariables, AlarmsQuery, AlarmsQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const OpenPreventiveControlDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenPreventiveControl($lineId: ID!, $input: PreventiveControlInput!, $idempotencyKey: String!) {
  openPreventiveControl(
    lineId: $lineId
    input: $input
    idempotencyKey: $idempotencyKey
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<OpenPreventiveControlMutation, OpenPreventiveControlMutationVariables>;

export const RevisePreventiveControlDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevisePreventiveControl($id: ID!, $input: PreventiveControlInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  revisePreventiveControl(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RevisePreventiveControlMutation, RevisePreventiveControlMutationVariables>;

export const OrderEarlyInspectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OrderEarlyInspection($id: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  orderEarlyInspection(
    id: $id
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<OrderEarlyInspectionMutation, OrderEarlyInspectionMutationVariables>;

export const OpenAdministrativeCaseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenAdministrativeCase($id: ID!, $input: OpenAdministrativeCaseInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  openAdministrativeCase(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<OpenAdministrativeCaseMutation, OpenAdministrativeCaseMutationVariables>;

export const RecordAdministrativeOutcomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordAdministrativeOutcome($id: ID!, $input: RecordAdministrativeOutcomeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordAdministrativeOutcome(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordAdministrativeOutcomeMutation, RecordAdministrativeOutcomeMutationVariables>;

export const ControlsWithoutVisitDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ControlsWithoutVisit($first: Int, $after: String, $filter: ControlWithoutVisitFilter) {
  controlsWithoutVisit(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        number
        state
        stateTitle
        analysis
        openedAt
        subject {
          id
          name
        }
        authority {
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
    `) as unknown as TypedDocumentString<ControlsWithoutVisitQuery, ControlsWithoutVisitQueryVariables>;

export const ControlWithoutVisitDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ControlWithoutVisit($id: ID!) {
  controlWithoutVisit(id: $id) {
    id
    version
    number
    state
    stateTitle
    edition
    analysis
    periodFrom
    periodTo
    openedAt
    openedBy
    recommendation
    recommendedAt
    recommendedBy
    recommendationNumber
    reportBy
    objectionsUntil
    seenAt
    seenBy
    endedAt
    endReason
    subject {
      id
      name
    }
    authority {
      id
      name
    }
    findings {
      id
      sourceTitle
      reference
      text
      recordedAt
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
    journal(first: 25) {
      ...JournalPage
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
}
fragment JournalPage on JournalEntryConnection {
  edges {
    cursor
    node {
      id
      at
      actorName
      actorTitle
      action
      title
      details {
        label
        value
      }
      hash
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
}`) as unknown as TypedDocumentString<ControlWithoutVisitQuery, ControlWithoutVisitQueryVariables>;

export const OpenControlWithoutVisitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenControlWithoutVisit($input: OpenControlWithoutVisitInput!, $idempotencyKey: String!) {
  openControlWithoutVisit(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenControlWithoutVisitMutation, OpenControlWithoutVisitMutationVariables>;

export const AddControlFindingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddControlFinding($id: ID!, $input: AddControlFindingInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  addControlFinding(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddControlFindingMutation, AddControlFindingMutationVariables>;

export const RemoveControlFindingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveControlFinding($id: ID!, $input: RemoveControlFindingInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  removeControlFinding(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveControlFindingMutation, RemoveControlFindingMutationVariables>;

export const RecommendToSubjectDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecommendToSubject($id: ID!, $input: RecommendToSubjectInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recommendToSubject(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecommendToSubjectMutation, RecommendToSubjectMutationVariables>;

export const EndControlWithoutVisitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndControlWithoutVisit($id: ID!, $input: EndControlWithoutVisitInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  endControlWithoutVisit(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndControlWithoutVisitMutation, EndControlWithoutVisitMutationVariables>;

export const AlarmsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Alarms {
  duties(first: 50) {
    edges {
      node {
        id
        title
        clause
        caseNumber
        since
        inspection {
          id
          number
          subject {
            id
            name
          }
        }
        draft {
          id
          number
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<AlarmsQuery, AlarmsQueryVariables>;
