/* eslint-disable */
import type { ReportCorrectionsQuery, ReportCorrectionsQueryVariables, ReportToCompareQuery, ReportToCompareQueryVariables, ReportComparisonQuery, ReportComparisonQueryVariables, ReportVersionsQuery, ReportVersionsQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const ReportCorrectionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportCorrections($reportId: ID!, $first: Int!, $after: String) {
  reportCorrections(reportId: $reportId, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...CorrectionParts
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    fragment CorrectionParts on ReportCorrection {
  id
  state
  stateTitle
  reason
  requestedAt
  requestedBy
  decidedAt
  decidedBy
  decisionReason
  acknowledgedAt
  cells {
    id
    rowKey
    month
    oldValue
    newValue
    reason
    refusedBecause
  }
  warnings {
    relation
    rowKey
    month
    message
  }
  proof {
    ...FileParts
  }
  requestDocument {
    ...DocumentParts
  }
  decisionDocument {
    ...DocumentParts
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
}`) as unknown as TypedDocumentString<ReportCorrectionsQuery, ReportCorrectionsQueryVariables>;

export const ReportToCompareDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportToCompare($id: ID!) {
  report(id: $id) {
    id
    version
    year
    quarter
    body {
      id
      name
    }
    form {
      id
      title
    }
    earlierVersions {
      version
      replacedAt
      cause
      submittedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ReportToCompareQuery, ReportToCompareQueryVariables>;

export const ReportComparisonDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportComparison($reportId: ID!, $earlier: Int!, $later: Int, $changedOnly: Boolean!, $first: Int!, $after: String) {
  reportComparison(
    reportId: $reportId
    earlier: $earlier
    later: $later
    changedOnly: $changedOnly
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        rowKey
        number
        title
        month
        before
        after
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ReportComparisonQuery, ReportComparisonQueryVariables>;

export const ReportVersionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportVersions($id: ID!) {
  report(id: $id) {
    id
    earlierVersions {
      version
      replacedAt
      cause
      submittedAt
      submittedBy
      note
      rows {
        key
        number
        title
        months
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportVersionsQuery, ReportVersionsQueryVariables>;
