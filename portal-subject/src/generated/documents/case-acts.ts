/* eslint-disable */
import type { AcknowledgeAppointmentMutation, AcknowledgeAppointmentMutationVariables, AnswerDocumentRequestMutation, AnswerDocumentRequestMutationVariables, AcknowledgeRecommendationMutation, AcknowledgeRecommendationMutationVariables, FileObjectionMutation, FileObjectionMutationVariables, ProvideRemediationInformationMutation, ProvideRemediationInformationMutationVariables, RequestExtensionMutation, RequestExtensionMutationVariables, ConfirmPaperReceiptMutation, ConfirmPaperReceiptMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const AcknowledgeAppointmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcknowledgeAppointment($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acknowledgeAppointment(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeAppointmentMutation, AcknowledgeAppointmentMutationVariables>;

export const AnswerDocumentRequestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerDocumentRequest($requestId: ID!, $input: AnswerDocumentRequestInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  answerDocumentRequest(
    requestId: $requestId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
    incoming {
      ...IncomingParts
    }
  }
}
    fragment IncomingParts on IncomingPaper {
  id
  number
  receivedOn
  registeredOn
}`) as unknown as TypedDocumentString<AnswerDocumentRequestMutation, AnswerDocumentRequestMutationVariables>;

export const AcknowledgeRecommendationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcknowledgeRecommendation($requestId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acknowledgeRecommendation(
    requestId: $requestId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeRecommendationMutation, AcknowledgeRecommendationMutationVariables>;

export const FileObjectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FileObjection($id: ID!, $input: FileObjectionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  fileObjection(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
    objections {
      id
      incoming {
        ...IncomingParts
      }
    }
  }
}
    fragment IncomingParts on IncomingPaper {
  id
  number
  receivedOn
  registeredOn
}`) as unknown as TypedDocumentString<FileObjectionMutation, FileObjectionMutationVariables>;

export const ProvideRemediationInformationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProvideRemediationInformation($prescriptionId: ID!, $input: ProvideRemediationInformationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  provideRemediationInformation(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
    violations {
      id
      information {
        id
        incoming {
          ...IncomingParts
        }
      }
    }
  }
}
    fragment IncomingParts on IncomingPaper {
  id
  number
  receivedOn
  registeredOn
}`) as unknown as TypedDocumentString<ProvideRemediationInformationMutation, ProvideRemediationInformationMutationVariables>;

export const RequestExtensionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RequestExtension($prescriptionId: ID!, $input: RequestExtensionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  requestExtension(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
    extensions {
      id
      incoming {
        ...IncomingParts
      }
    }
  }
}
    fragment IncomingParts on IncomingPaper {
  id
  number
  receivedOn
  registeredOn
}`) as unknown as TypedDocumentString<RequestExtensionMutation, RequestExtensionMutationVariables>;

export const ConfirmPaperReceiptDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmPaperReceipt($documentId: ID!, $idempotencyKey: String!) {
  confirmPaperReceipt(documentId: $documentId, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmPaperReceiptMutation, ConfirmPaperReceiptMutationVariables>;
