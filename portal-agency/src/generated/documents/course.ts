/* eslint-disable */
import type { ExtendInspectionMutation, ExtendInspectionMutationVariables, RegisterExtensionMutation, RegisterExtensionMutationVariables, SendExtensionNoticeMutation, SendExtensionNoticeMutationVariables, RecordExtensionNoticeMutation, RecordExtensionNoticeMutationVariables, SuspendInspectionMutation, SuspendInspectionMutationVariables, ResumeInspectionMutation, ResumeInspectionMutationVariables, SendSuspensionNoticeMutation, SendSuspensionNoticeMutationVariables, RecordSuspensionNoticeMutation, RecordSuspensionNoticeMutationVariables, SendResumptionNoticeMutation, SendResumptionNoticeMutationVariables, RecordResumptionNoticeMutation, RecordResumptionNoticeMutationVariables, ChangeInspectorsMutation, ChangeInspectorsMutationVariables, RegisterInspectorChangeMutation, RegisterInspectorChangeMutationVariables, ExtensionPreviewQuery, ExtensionPreviewQueryVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const ExtendInspectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ExtendInspection($id: ID!, $input: ExtendInspectionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  extendInspection(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ExtendInspectionMutation, ExtendInspectionMutationVariables>;

export const RegisterExtensionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RegisterExtension($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  registerExtension(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RegisterExtensionMutation, RegisterExtensionMutationVariables>;

export const SendExtensionNoticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendExtensionNotice($id: ID!, $input: SendExtensionNoticeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendExtensionNotice(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendExtensionNoticeMutation, SendExtensionNoticeMutationVariables>;

export const RecordExtensionNoticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordExtensionNotice($id: ID!, $input: RecordExtensionNoticeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordExtensionNotice(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordExtensionNoticeMutation, RecordExtensionNoticeMutationVariables>;

export const SuspendInspectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SuspendInspection($id: ID!, $input: SuspendInspectionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  suspendInspection(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SuspendInspectionMutation, SuspendInspectionMutationVariables>;

export const ResumeInspectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ResumeInspection($id: ID!, $input: ResumeInspectionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  resumeInspection(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ResumeInspectionMutation, ResumeInspectionMutationVariables>;

export const SendSuspensionNoticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendSuspensionNotice($id: ID!, $input: SendSuspensionNoticeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendSuspensionNotice(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendSuspensionNoticeMutation, SendSuspensionNoticeMutationVariables>;

export const RecordSuspensionNoticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordSuspensionNotice($id: ID!, $input: RecordSuspensionNoticeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordSuspensionNotice(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordSuspensionNoticeMutation, RecordSuspensionNoticeMutationVariables>;

export const SendResumptionNoticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendResumptionNotice($id: ID!, $input: SendResumptionNoticeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendResumptionNotice(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendResumptionNoticeMutation, SendResumptionNoticeMutationVariables>;

export const RecordResumptionNoticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordResumptionNotice($id: ID!, $input: RecordResumptionNoticeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordResumptionNotice(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordResumptionNoticeMutation, RecordResumptionNoticeMutationVariables>;

export const ChangeInspectorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeInspectors($id: ID!, $input: ChangeInspectorsInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  changeInspectors(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ChangeInspectorsMutation, ChangeInspectorsMutationVariables>;

export const RegisterInspectorChangeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RegisterInspectorChange($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  registerInspectorChange(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RegisterInspectorChangeMutation, RegisterInspectorChangeMutationVariables>;

export const ExtensionPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ExtensionPreview($id: ID!, $workingDays: Int!) {
  inspection(id: $id) {
    id
    extensionPreview(workingDays: $workingDays) {
      newEnd
      noticeBy
      explanation
    }
  }
}
    `) as unknown as TypedDocumentString<ExtensionPreviewQuery, ExtensionPreviewQueryVariables>;
