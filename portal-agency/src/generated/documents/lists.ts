/* eslint-disable */
import type { HalfYearListsQuery, HalfYearListsQueryVariables, HalfYearListQuery, HalfYearListQueryVariables, HalfYearListLinesQuery, HalfYearListLinesQueryVariables, BuildHalfYearListMutation, BuildHalfYearListMutationVariables, RescoreHalfYearListMutation, RescoreHalfYearListMutationVariables, AddListLineMutation, AddListLineMutationVariables, RemoveListLineMutation, RemoveListLineMutationVariables, MoveListLineMutation, MoveListLineMutationVariables, AddListReasonMutation, AddListReasonMutationVariables, FreezeHalfYearListMutation, FreezeHalfYearListMutationVariables, ReopenHalfYearListMutation, ReopenHalfYearListMutationVariables, ApproveHalfYearListMutation, ApproveHalfYearListMutationVariables, PublishHalfYearListMutation, PublishHalfYearListMutationVariables, SendListRequestMutation, SendListRequestMutationVariables, RecordListAnswerMutation, RecordListAnswerMutationVariables, RiskCriteriaEditionsQuery, RiskCriteriaEditionsQueryVariables, ImportRiskCriteriaMutation, ImportRiskCriteriaMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const HalfYearListsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HalfYearLists($first: Int, $after: String) {
  halfYearLists(first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        year
        half
        state
        stateTitle
        lineCount
        dueDate
        orderNumber
        orderDate
        late
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<HalfYearListsQuery, HalfYearListsQueryVariables>;

export const HalfYearListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HalfYearList($id: ID!) {
  halfYearList(id: $id) {
    id
    version
    year
    half
    state
    stateTitle
    lineCount
    scoredCount
    lookedFrom
    lookedTo
    dueDate
    sha256
    orderNumber
    orderDate
    late
    approvedBy
    criteria {
      edition
      source
      listedFrom
    }
    changes {
      id
      kindTitle
      reason
      at
      byName
      subject {
        id
        name
      }
    }
    requests {
      id
      number
      sentOn
      addressee
      text
      answerNumber
      answeredOn
      answer
      incoming {
        ...PaperEntryParts
      }
      subject {
        id
        name
      }
      document {
        id
        urlKk
        urlRu
      }
      files {
        ...FileParts
      }
      answerFiles {
        ...FileParts
      }
    }
    findings {
      ...FindingParts
    }
    deadlines {
      ...DeadlineParts
    }
    documents {
      ...DocumentParts
    }
    actions {
      ...ActionParts
    }
  }
}
    fragment PaperEntryParts on IncomingPaper {
  id
  version
  number
  kind
  receivedAt
  receivedOn
  registeredOn
  senderBody
  senderNumber
  annulledAt
  files {
    ...FileParts
  }
  corrections {
    id
    formerKindTitle
    formerSender
    formerSenderNumber
    formerContent
    formerReceivedOn
    reason
    correctedBy
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
fragment DeadlineParts on Deadline {
  id
  rule
  title
  clause
  edition
  party
  partyTitle
  from
  dueDate
  dueAt
  state
  lapsed
  provisional
  workingDaysLeft
  metAt
  toldAt
  consequence
  explanation
  dateMoves
  caseKind
  caseId
  caseNumber
  days {
    date
    counted
    reason
  }
  notes {
    id
    text
  }
  moves {
    id
    earlierDueDate
    dueDate
    earlierExplanation
    decree {
      id
      kindTitle
      number
      decreedOn
      source
      reason
    }
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
fragment FindingParts on Finding {
  clause
  code
  severity
  outcome
  message
  at
  takenIn
  overtakenAt
  overtakenTitle
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
}`) as unknown as TypedDocumentString<HalfYearListQuery, HalfYearListQueryVariables>;

export const HalfYearListLinesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HalfYearListLines($first: Int, $after: String, $filter: HalfYearListLineFilter) {
  halfYearListLines(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        id
        position
        score
        level
        levelTitle
        fact
        risk
        addedByHand
        addedBecause
        subject {
          id
          name
          bin
        }
        control {
          id
          number
          stateTitle
        }
        controlActions {
          ...ActionParts
        }
        reasons {
          id
          reason
          byName
          control {
            id
            number
          }
        }
        offeredReasons {
          id
          number
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
}`) as unknown as TypedDocumentString<HalfYearListLinesQuery, HalfYearListLinesQueryVariables>;

export const BuildHalfYearListDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BuildHalfYearList($year: Int!, $half: Int!, $idempotencyKey: String!) {
  buildHalfYearList(year: $year, half: $half, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<BuildHalfYearListMutation, BuildHalfYearListMutationVariables>;

export const RescoreHalfYearListDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RescoreHalfYearList($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  rescoreHalfYearList(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RescoreHalfYearListMutation, RescoreHalfYearListMutationVariables>;

export const AddListLineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddListLine($id: ID!, $input: AddListLineInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  addListLine(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddListLineMutation, AddListLineMutationVariables>;

export const RemoveListLineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveListLine($id: ID!, $input: RemoveListLineInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  removeListLine(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveListLineMutation, RemoveListLineMutationVariables>;

export const MoveListLineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MoveListLine($id: ID!, $input: MoveListLineInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  moveListLine(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<MoveListLineMutation, MoveListLineMutationVariables>;

export const AddListReasonDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddListReason($id: ID!, $input: AddListReasonInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  addListReason(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddListReasonMutation, AddListReasonMutationVariables>;

export const FreezeHalfYearListDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FreezeHalfYearList($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  freezeHalfYearList(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<FreezeHalfYearListMutation, FreezeHalfYearListMutationVariables>;

export const ReopenHalfYearListDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReopenHalfYearList($id: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  reopenHalfYearList(
    id: $id
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenHalfYearListMutation, ReopenHalfYearListMutationVariables>;

export const ApproveHalfYearListDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ApproveHalfYearList($id: ID!, $input: ApproveHalfYearListInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  approveHalfYearList(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApproveHalfYearListMutation, ApproveHalfYearListMutationVariables>;

export const PublishHalfYearListDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishHalfYearList($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  publishHalfYearList(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishHalfYearListMutation, PublishHalfYearListMutationVariables>;

export const SendListRequestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendListRequest($id: ID!, $input: SendListRequestInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendListRequest(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<SendListRequestMutation, SendListRequestMutationVariables>;

export const RecordListAnswerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordListAnswer($id: ID!, $input: RecordListAnswerInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordListAnswer(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordListAnswerMutation, RecordListAnswerMutationVariables>;

export const RiskCriteriaEditionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RiskCriteriaEditions {
  riskCriteriaEditions {
    id
    edition
    source
    validFrom
    listedFrom
    criteria {
      id
      name
      weight
    }
    table
  }
}
    `) as unknown as TypedDocumentString<RiskCriteriaEditionsQuery, RiskCriteriaEditionsQueryVariables>;

export const ImportRiskCriteriaDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ImportRiskCriteria($input: ImportRiskCriteriaInput!, $idempotencyKey: String!) {
  importRiskCriteria(input: $input, idempotencyKey: $idempotencyKey) {
    id
    edition
  }
}
    `) as unknown as TypedDocumentString<ImportRiskCriteriaMutation, ImportRiskCriteriaMutationVariables>;
