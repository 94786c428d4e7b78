/* eslint-disable */
import type { DraftInspectionMutation, DraftInspectionMutationVariables, AppointInspectionMutation, AppointInspectionMutationVariables, RegisterAppointmentMutation, RegisterAppointmentMutationVariables, CloseInspectionMutation, CloseInspectionMutationVariables, DraftNextAppointmentMutation, DraftNextAppointmentMutationVariables, LeaveGroundMutation, LeaveGroundMutationVariables, CancelAppointmentMutation, CancelAppointmentMutationVariables, WithdrawInspectionDraftMutation, WithdrawInspectionDraftMutationVariables, ReviseInspectionDraftMutation, ReviseInspectionDraftMutationVariables, SendStartNoticeMutation, SendStartNoticeMutationVariables, RecordStartNoticeMutation, RecordStartNoticeMutationVariables, HandOverAppointmentMutation, HandOverAppointmentMutationVariables, RecordHandingOverMutation, RecordHandingOverMutationVariables, RecordRepresentativePowerMutation, RecordRepresentativePowerMutationVariables, RecordRefusalProtocolMutation, RecordRefusalProtocolMutationVariables, SendDocumentRequestMutation, SendDocumentRequestMutationVariables, RecordChecklistAnswerMutation, RecordChecklistAnswerMutationVariables, DrawUpResultActMutation, DrawUpResultActMutationVariables, RevisePrescriptionMutation, RevisePrescriptionMutationVariables, SetResultActAsideMutation, SetResultActAsideMutationVariables, HandOverResultActMutation, HandOverResultActMutationVariables, RecordResultActHandingOverMutation, RecordResultActHandingOverMutationVariables, RecordResultActRegistryMarkMutation, RecordResultActRegistryMarkMutationVariables, RecordResultActRefusalMutation, RecordResultActRefusalMutationVariables, RecordObjectionMutation, RecordObjectionMutationVariables, RecordRemediationInformationMutation, RecordRemediationInformationMutationVariables, AcceptRemediationMutation, AcceptRemediationMutationVariables, ReturnRemediationMutation, ReturnRemediationMutationVariables, SendInformationRequestMutation, SendInformationRequestMutationVariables, RecordInformationRequestReceiptMutation, RecordInformationRequestReceiptMutationVariables, ConfirmRemediationMutation, ConfirmRemediationMutationVariables, RecordPreparationMutation, RecordPreparationMutationVariables, RecordExtensionRequestMutation, RecordExtensionRequestMutationVariables, ExtendRemediationMutation, ExtendRemediationMutationVariables, RefuseExtensionMutation, RefuseExtensionMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const DraftInspectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DraftInspection($input: DraftInspectionInput!, $idempotencyKey: String!) {
  draftInspection(input: $input, idempotencyKey: $idempotencyKey) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DraftInspectionMutation, DraftInspectionMutationVariables>;

export const AppointInspectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AppointInspection($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  appointInspection(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AppointInspectionMutation, AppointInspectionMutationVariables>;

export const RegisterAppointmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RegisterAppointment($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  registerAppointment(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RegisterAppointmentMutation, RegisterAppointmentMutationVariables>;

export const CloseInspectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseInspection($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  closeInspection(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CloseInspectionMutation, CloseInspectionMutationVariables>;

export const DraftNextAppointmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DraftNextAppointment($id: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  draftNextAppointment(
    id: $id
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DraftNextAppointmentMutation, DraftNextAppointmentMutationVariables>;

export const LeaveGroundDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LeaveGround($id: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  leaveGround(
    id: $id
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<LeaveGroundMutation, LeaveGroundMutationVariables>;

export const CancelAppointmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelAppointment($id: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  cancelAppointment(
    id: $id
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CancelAppointmentMutation, CancelAppointmentMutationVariables>;

export const WithdrawInspectionDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawInspectionDraft($id: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  withdrawInspectionDraft(
    id: $id
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawInspectionDraftMutation, WithdrawInspectionDraftMutationVariables>;

export const ReviseInspectionDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReviseInspectionDraft($id: ID!, $input: DraftInspectionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  reviseInspectionDraft(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReviseInspectionDraftMutation, ReviseInspectionDraftMutationVariables>;

export const SendStartNoticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendStartNotice($id: ID!, $input: SendStartNoticeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendStartNotice(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendStartNoticeMutation, SendStartNoticeMutationVariables>;

export const RecordStartNoticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordStartNotice($id: ID!, $input: RecordStartNoticeInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordStartNotice(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordStartNoticeMutation, RecordStartNoticeMutationVariables>;

export const HandOverAppointmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HandOverAppointment($id: ID!, $input: HandOverAppointmentInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  handOverAppointment(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<HandOverAppointmentMutation, HandOverAppointmentMutationVariables>;

export const RecordHandingOverDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordHandingOver($id: ID!, $input: RecordHandingOverInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordHandingOver(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordHandingOverMutation, RecordHandingOverMutationVariables>;

export const RecordRepresentativePowerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordRepresentativePower($id: ID!, $input: RecordRepresentativePowerInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordRepresentativePower(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordRepresentativePowerMutation, RecordRepresentativePowerMutationVariables>;

export const RecordRefusalProtocolDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordRefusalProtocol($id: ID!, $input: RecordRefusalProtocolInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordRefusalProtocol(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordRefusalProtocolMutation, RecordRefusalProtocolMutationVariables>;

export const SendDocumentRequestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendDocumentRequest($id: ID!, $input: SendDocumentRequestInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendDocumentRequest(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendDocumentRequestMutation, SendDocumentRequestMutationVariables>;

export const RecordChecklistAnswerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordChecklistAnswer($id: ID!, $input: RecordChecklistAnswerInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordChecklistAnswer(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordChecklistAnswerMutation, RecordChecklistAnswerMutationVariables>;

export const DrawUpResultActDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DrawUpResultAct($id: ID!, $input: DrawUpResultActInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  drawUpResultAct(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DrawUpResultActMutation, DrawUpResultActMutationVariables>;

export const RevisePrescriptionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevisePrescription($id: ID!, $input: RevisePrescriptionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  revisePrescription(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RevisePrescriptionMutation, RevisePrescriptionMutationVariables>;

export const SetResultActAsideDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SetResultActAside($id: ID!, $reason: String!, $idempotencyKey: String!, $expectedVersion: Int!) {
  setResultActAside(
    id: $id
    reason: $reason
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SetResultActAsideMutation, SetResultActAsideMutationVariables>;

export const HandOverResultActDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HandOverResultAct($id: ID!, $input: HandOverResultActInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  handOverResultAct(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<HandOverResultActMutation, HandOverResultActMutationVariables>;

export const RecordResultActHandingOverDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordResultActHandingOver($id: ID!, $input: RecordResultActHandingOverInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordResultActHandingOver(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordResultActHandingOverMutation, RecordResultActHandingOverMutationVariables>;

export const RecordResultActRegistryMarkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordResultActRegistryMark($id: ID!, $input: RecordResultActRegistryMarkInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordResultActRegistryMark(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordResultActRegistryMarkMutation, RecordResultActRegistryMarkMutationVariables>;

export const RecordResultActRefusalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordResultActRefusal($id: ID!, $input: RecordResultActRefusalInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordResultActRefusal(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordResultActRefusalMutation, RecordResultActRefusalMutationVariables>;

export const RecordObjectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordObjection($id: ID!, $input: RecordObjectionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordObjection(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordObjectionMutation, RecordObjectionMutationVariables>;

export const RecordRemediationInformationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordRemediationInformation($prescriptionId: ID!, $input: RecordRemediationInformationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordRemediationInformation(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordRemediationInformationMutation, RecordRemediationInformationMutationVariables>;

export const AcceptRemediationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptRemediation($prescriptionId: ID!, $input: AcceptRemediationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acceptRemediation(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcceptRemediationMutation, AcceptRemediationMutationVariables>;

export const ReturnRemediationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReturnRemediation($prescriptionId: ID!, $input: ReturnRemediationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  returnRemediation(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnRemediationMutation, ReturnRemediationMutationVariables>;

export const SendInformationRequestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendInformationRequest($prescriptionId: ID!, $input: SendInformationRequestInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendInformationRequest(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendInformationRequestMutation, SendInformationRequestMutationVariables>;

export const RecordInformationRequestReceiptDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordInformationRequestReceipt($prescriptionId: ID!, $input: RecordInformationRequestReceiptInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordInformationRequestReceipt(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordInformationRequestReceiptMutation, RecordInformationRequestReceiptMutationVariables>;

export const ConfirmRemediationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmRemediation($prescriptionId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  confirmRemediation(
    prescriptionId: $prescriptionId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ConfirmRemediationMutation, ConfirmRemediationMutationVariables>;

export const RecordPreparationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordPreparation($id: ID!, $input: RecordPreparationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordPreparation(
    id: $id
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordPreparationMutation, RecordPreparationMutationVariables>;

export const RecordExtensionRequestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordExtensionRequest($prescriptionId: ID!, $input: RecordExtensionRequestInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  recordExtensionRequest(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordExtensionRequestMutation, RecordExtensionRequestMutationVariables>;

export const ExtendRemediationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ExtendRemediation($prescriptionId: ID!, $input: ExtendRemediationInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  extendRemediation(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ExtendRemediationMutation, ExtendRemediationMutationVariables>;

export const RefuseExtensionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RefuseExtension($prescriptionId: ID!, $input: RefuseExtensionInput!, $idempotencyKey: String!, $expectedVersion: Int!) {
  refuseExtension(
    prescriptionId: $prescriptionId
    input: $input
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RefuseExtensionMutation, RefuseExtensionMutationVariables>;
