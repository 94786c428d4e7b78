/* eslint-disable */
import type { OpenReportMutation, OpenReportMutationVariables, SaveReportCellsMutation, SaveReportCellsMutationVariables, SetReportNoteMutation, SetReportNoteMutationVariables, SubmitReportMutation, SubmitReportMutationVariables, ReturnReportMutation, ReturnReportMutationVariables, AcceptReportMutation, AcceptReportMutationVariables, AskReportReturnMutation, AskReportReturnMutationVariables, DeclineReportReturnMutation, DeclineReportReturnMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const OpenReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenReport($form: String!, $year: Int!, $quarter: Int!, $bodyId: ID, $idempotencyKey: String!) {
  openReport(
    form: $form
    year: $year
    quarter: $quarter
    bodyId: $bodyId
    idempotencyKey: $idempotencyKey
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<OpenReportMutation, OpenReportMutationVariables>;

export const SaveReportCellsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveReportCells($reportId: ID!, $cells: [ReportCellInput!]!, $idempotencyKey: String!) {
  saveReportCells(
    reportId: $reportId
    cells: $cells
    idempotencyKey: $idempotencyKey
  ) {
    saved
    refused {
      cell {
        section
        indicator
        service
        month
      }
      code
      message
    }
    overtaken {
      cell {
        section
        indicator
        service
        month
      }
      value
      by
      at
    }
    report {
      id
      version
      state
      actions {
        ...ActionParts
      }
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
}`) as unknown as TypedDocumentString<SaveReportCellsMutation, SaveReportCellsMutationVariables>;

export const SetReportNoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetReportNote($reportId: ID!, $note: String!, $fileIds: [ID!], $idempotencyKey: String!, $expectedVersion: Int!) {
  setReportNote(
    reportId: $reportId
    note: $note
    fileIds: $fileIds
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    ...ReportHead
  }
}
    fragment ReportHead on QuarterlyReport {
  id
  version
  year
  quarter
  historical
  state
  stateTitle
  addressee
  dueDate
  note
  firstSubmittedAt
  submittedAt
  submittedBy
  acceptedAt
  returnAsked
  returnRequests {
    id
    state
    stateTitle
    reason
    askedAt
    askedBy
    answeredAt
    answeredBy
    answerReason
  }
  correctionPending
  correctedAt
  noteFiles {
    ...FileParts
  }
  body {
    id
    name
  }
  deadlines {
    ...DeadlineParts
  }
  remarks {
    id
    rowKey
    month
    text
    at
    by
    monthsThen
    monthsNow
    changed
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
}`) as unknown as TypedDocumentString<SetReportNoteMutation, SetReportNoteMutationVariables>;

export const SubmitReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SubmitReport($reportId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  submitReport(
    reportId: $reportId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    ...ReportHead
  }
}
    fragment ReportHead on QuarterlyReport {
  id
  version
  year
  quarter
  historical
  state
  stateTitle
  addressee
  dueDate
  note
  firstSubmittedAt
  submittedAt
  submittedBy
  acceptedAt
  returnAsked
  returnRequests {
    id
    state
    stateTitle
    reason
    askedAt
    askedBy
    answeredAt
    answeredBy
    answerReason
  }
  correctionPending
  correctedAt
  noteFiles {
    ...FileParts
  }
  body {
    id
    name
  }
  deadlines {
    ...DeadlineParts
  }
  remarks {
    id
    rowKey
    month
    text
    at
    by
    monthsThen
    monthsNow
    changed
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
}`) as unknown as TypedDocumentString<SubmitReportMutation, SubmitReportMutationVariables>;

export const ReturnReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReturnReport($reportId: ID!, $remarks: [ReportRemarkInput!]!, $idempotencyKey: String!, $expectedVersion: Int!) {
  returnReport(
    reportId: $reportId
    remarks: $remarks
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    ...ReportHead
  }
}
    fragment ReportHead on QuarterlyReport {
  id
  version
  year
  quarter
  historical
  state
  stateTitle
  addressee
  dueDate
  note
  firstSubmittedAt
  submittedAt
  submittedBy
  acceptedAt
  returnAsked
  returnRequests {
    id
    state
    stateTitle
    reason
    askedAt
    askedBy
    answeredAt
    answeredBy
    answerReason
  }
  correctionPending
  correctedAt
  noteFiles {
    ...FileParts
  }
  body {
    id
    name
  }
  deadlines {
    ...DeadlineParts
  }
  remarks {
    id
    rowKey
    month
    text
    at
    by
    monthsThen
    monthsNow
    changed
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
}`) as unknown as TypedDocumentString<ReturnReportMutation, ReturnReportMutationVariables>;

export const AcceptReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptReport($reportId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acceptReport(
    reportId: $reportId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    ...ReportHead
  }
}
    fragment ReportHead on QuarterlyReport {
  id
  version
  year
  quarter
  historical
  state
  stateTitle
  addressee
  dueDate
  note
  firstSubmittedAt
  submittedAt
  submittedBy
  acceptedAt
  returnAsked
  returnRequests {
    id
    state
    stateTitle
    reason
    askedAt
    askedBy
    answeredAt
    answeredBy
    answerReason
  }
  correctionPending
  correctedAt
  noteFiles {
    ...FileParts
  }
  body {
    id
    name
  }
  deadlines {
    ...DeadlineParts
  }
  remarks {
    id
    rowKey
    month
    text
    at
    by
    monthsThen
    monthsNow
    changed
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
}`) as unknown as TypedDocumentString<AcceptReportMutation, AcceptReportMutationVariables>;

export const AskReportReturnDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AskReportReturn($reportId: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  askReportReturn(
    reportId: $reportId
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    ...ReportHead
  }
}
    fragment ReportHead on QuarterlyReport {
  id
  version
  year
  quarter
  historical
  state
  stateTitle
  addressee
  dueDate
  note
  firstSubmittedAt
  submittedAt
  submittedBy
  acceptedAt
  returnAsked
  returnRequests {
    id
    state
    stateTitle
    reason
    askedAt
    askedBy
    answeredAt
    answeredBy
    answerReason
  }
  correctionPending
  correctedAt
  noteFiles {
    ...FileParts
  }
  body {
    id
    name
  }
  deadlines {
    ...DeadlineParts
  }
  remarks {
    id
    rowKey
    month
    text
    at
    by
    monthsThen
    monthsNow
    changed
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
}`) as unknown as TypedDocumentString<AskReportReturnMutation, AskReportReturnMutationVariables>;

export const DeclineReportReturnDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineReportReturn($reportId: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  declineReportReturn(
    reportId: $reportId
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    ...ReportHead
  }
}
    fragment ReportHead on QuarterlyReport {
  id
  version
  year
  quarter
  historical
  state
  stateTitle
  addressee
  dueDate
  note
  firstSubmittedAt
  submittedAt
  submittedBy
  acceptedAt
  returnAsked
  returnRequests {
    id
    state
    stateTitle
    reason
    askedAt
    askedBy
    answeredAt
    answeredBy
    answerReason
  }
  correctionPending
  correctedAt
  noteFiles {
    ...FileParts
  }
  body {
    id
    name
  }
  deadlines {
    ...DeadlineParts
  }
  remarks {
    id
    rowKey
    month
    text
    at
    by
    monthsThen
    monthsNow
    changed
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
}`) as unknown as TypedDocumentString<DeclineReportReturnMutation, DeclineReportReturnMutationVariables>;
