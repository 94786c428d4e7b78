/* eslint-disable */
import type { ReportFormEditionsQuery, ReportFormEditionsQueryVariables, ReportFormFilesQuery, ReportFormFilesQueryVariables, PreviewReportFormQuery, PreviewReportFormQueryVariables, WithdrawReportFormMutation, WithdrawReportFormMutationVariables, LoadReportFormMutation, LoadReportFormMutationVariables, DesignateInformatisationBodyMutation, DesignateInformatisationBodyMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const ReportFormEditionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportFormEditions {
  reportFormEditions {
    id
    code
    edition
    title
    clause
    fromYear
    fromQuarter
    builtIn
    standsIn
    rowsOfSections
    mayBeWithdrawn
    loadedAt
    loadedBy
  }
  informatisationBodies {
    fromYear
    fromQuarter
    body {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ReportFormEditionsQuery, ReportFormEditionsQueryVariables>;

export const ReportFormFilesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportFormFiles {
  reportFormEditions {
    id
    file
  }
}
    `) as unknown as TypedDocumentString<ReportFormFilesQuery, ReportFormFilesQueryVariables>;

export const PreviewReportFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PreviewReportForm($input: LoadReportFormInput!) {
  previewReportForm(input: $input) {
    faults {
      path
      code
      message
    }
    fromYear
    fromQuarter
    before
    filers
    changes {
      part
      difference
      title
    }
    form {
      id
      title
      edition
      sections {
        key
        title
        indicators {
          key
          number
          title
        }
      }
      controlRelations {
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewReportFormQuery, PreviewReportFormQueryVariables>;

export const WithdrawReportFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawReportForm($formId: ID!, $reason: String!, $idempotencyKey: String!) {
  withdrawReportForm(
    formId: $formId
    reason: $reason
    idempotencyKey: $idempotencyKey
  )
}
    `) as unknown as TypedDocumentString<WithdrawReportFormMutation, WithdrawReportFormMutationVariables>;

export const LoadReportFormDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LoadReportForm($input: LoadReportFormInput!, $idempotencyKey: String!) {
  loadReportForm(input: $input, idempotencyKey: $idempotencyKey) {
    formId
    added
    keptReports
    faults {
      path
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LoadReportFormMutation, LoadReportFormMutationVariables>;

export const DesignateInformatisationBodyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DesignateInformatisationBody($bodyId: ID!, $year: Int!, $quarter: Int!, $idempotencyKey: String!) {
  designateInformatisationBody(
    bodyId: $bodyId
    year: $year
    quarter: $quarter
    idempotencyKey: $idempotencyKey
  ) {
    fromYear
    fromQuarter
  }
}
    `) as unknown as TypedDocumentString<DesignateInformatisationBodyMutation, DesignateInformatisationBodyMutationVariables>;
