/* eslint-disable */
import type { ReportFormEditionsQuery, ReportFormEditionsQueryVariables, LoadReportFormMutation, LoadReportFormMutationVariables, DesignateInformatisationBodyMutation, DesignateInformatisationBodyMutationVariables } from '../graphql';
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
