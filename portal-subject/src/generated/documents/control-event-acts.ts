/* eslint-disable */
import type { DraftPlannedControlEventMutation, DraftPlannedControlEventMutationVariables, DraftControlEventAfterMonitoringMutation, DraftControlEventAfterMonitoringMutationVariables, DraftControlEventOnProposalMutation, DraftControlEventOnProposalMutationVariables, CancelControlEventMutation, CancelControlEventMutationVariables, WithdrawControlDraftMutation, WithdrawControlDraftMutationVariables, AppointControlEventsMutation, AppointControlEventsMutationVariables, AppointControlEventMutation, AppointControlEventMutationVariables, AddControlExpertMutation, AddControlExpertMutationVariables, SendControlNoticeMutation, SendControlNoticeMutationVariables, HandOverControlOrderMutation, HandOverControlOrderMutationVariables, RecordControlStartMutation, RecordControlStartMutationVariables, SendControlRequestMutation, SendControlRequestMutationVariables, AnswerControlRequestMutation, AnswerControlRequestMutationVariables, RecordControlAnswerMutation, RecordControlAnswerMutationVariables, RecordControlWorkMutation, RecordControlWorkMutationVariables, SubmitControlExtensionMutation, SubmitControlExtensionMutationVariables, GrantControlExtensionMutation, GrantControlExtensionMutationVariables, DeclineControlExtensionMutation, DeclineControlExtensionMutationVariables, DrawUpControlActMutation, DrawUpControlActMutationVariables, ShowControlActMutation, ShowControlActMutationVariables, AgreeToControlActMutation, AgreeToControlActMutationVariables, ObjectToControlActMutation, ObjectToControlActMutationVariables, RecordControlResponseMutation, RecordControlResponseMutationVariables, RecordControlRestorationMutation, RecordControlRestorationMutationVariables, RecordControlPenaltyMutation, RecordControlPenaltyMutationVariables, SettleControlRecommendationMutation, SettleControlRecommendationMutationVariables, SubmitControlMaterialsMutation, SubmitControlMaterialsMutationVariables, DecideOnMeasuresMutation, DecideOnMeasuresMutationVariables, TakeNoteOfControlMutation, TakeNoteOfControlMutationVariables, CloseControlEventMutation, CloseControlEventMutationVariables, IssueLetterOnMeasuresMutation, IssueLetterOnMeasuresMutationVariables, RecordLetterReceiptMutation, RecordLetterReceiptMutationVariables, AcceptLetterReportMutation, AcceptLetterReportMutationVariables, ReturnLetterReportMutation, ReturnLetterReportMutationVariables, AcceptPlanRowMutation, AcceptPlanRowMutationVariables, ReturnPlanRowMutation, ReturnPlanRowMutationVariables, RecordControlNoticeMutation, RecordControlNoticeMutationVariables, TakeBackControlEntryMutation, TakeBackControlEntryMutationVariables, ShortenControlEventMutation, ShortenControlEventMutationVariables, ObjectToControlExpertMutation, ObjectToControlExpertMutationVariables, AnswerExpertObjectionMutation, AnswerExpertObjectionMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';

export const DraftPlannedControlEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DraftPlannedControlEvent($planLineId: ID!, $idempotencyKey: String!) {
  draftPlannedControlEvent(
    planLineId: $planLineId
    idempotencyKey: $idempotencyKey
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DraftPlannedControlEventMutation, DraftPlannedControlEventMutationVariables>;

export const DraftControlEventAfterMonitoringDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DraftControlEventAfterMonitoring($input: DraftControlEventAfterMonitoringInput!, $idempotencyKey: String!) {
  draftControlEventAfterMonitoring(input: $input, idempotencyKey: $idempotencyKey) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DraftControlEventAfterMonitoringMutation, DraftControlEventAfterMonitoringMutationVariables>;

export const DraftControlEventOnProposalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DraftControlEventOnProposal($input: DraftControlEventOnProposalInput!, $idempotencyKey: String!) {
  draftControlEventOnProposal(input: $input, idempotencyKey: $idempotencyKey) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DraftControlEventOnProposalMutation, DraftControlEventOnProposalMutationVariables>;

export const CancelControlEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelControlEvent($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: CancelControlEventInput!) {
  cancelControlEvent(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CancelControlEventMutation, CancelControlEventMutationVariables>;

export const WithdrawControlDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawControlDraft($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: WithdrawControlDraftInput!) {
  withdrawControlDraft(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawControlDraftMutation, WithdrawControlDraftMutationVariables>;

export const AppointControlEventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AppointControlEvents($events: [AppointTogetherInput!]!, $idempotencyKey: String!) {
  appointControlEvents(events: $events, idempotencyKey: $idempotencyKey) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AppointControlEventsMutation, AppointControlEventsMutationVariables>;

export const AppointControlEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AppointControlEvent($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: AppointControlEventInput!) {
  appointControlEvent(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AppointControlEventMutation, AppointControlEventMutationVariables>;

export const AddControlExpertDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddControlExpert($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: AddControlExpertInput!) {
  addControlExpert(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AddControlExpertMutation, AddControlExpertMutationVariables>;

export const SendControlNoticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendControlNotice($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  sendControlNotice(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendControlNoticeMutation, SendControlNoticeMutationVariables>;

export const HandOverControlOrderDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation HandOverControlOrder($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  handOverControlOrder(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<HandOverControlOrderMutation, HandOverControlOrderMutationVariables>;

export const RecordControlStartDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordControlStart($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordControlStartInput!) {
  recordControlStart(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordControlStartMutation, RecordControlStartMutationVariables>;

export const SendControlRequestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendControlRequest($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: SendControlRequestInput!) {
  sendControlRequest(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendControlRequestMutation, SendControlRequestMutationVariables>;

export const AnswerControlRequestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerControlRequest($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: AnswerControlRequestInput!) {
  answerControlRequest(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AnswerControlRequestMutation, AnswerControlRequestMutationVariables>;

export const RecordControlAnswerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordControlAnswer($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordControlAnswerInput!) {
  recordControlAnswer(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordControlAnswerMutation, RecordControlAnswerMutationVariables>;

export const RecordControlWorkDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordControlWork($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordControlWorkInput!) {
  recordControlWork(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordControlWorkMutation, RecordControlWorkMutationVariables>;

export const SubmitControlExtensionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SubmitControlExtension($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: SubmitControlExtensionInput!) {
  submitControlExtension(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SubmitControlExtensionMutation, SubmitControlExtensionMutationVariables>;

export const GrantControlExtensionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GrantControlExtension($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  grantControlExtension(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<GrantControlExtensionMutation, GrantControlExtensionMutationVariables>;

export const DeclineControlExtensionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeclineControlExtension($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: DeclineControlExtensionInput!) {
  declineControlExtension(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DeclineControlExtensionMutation, DeclineControlExtensionMutationVariables>;

export const DrawUpControlActDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DrawUpControlAct($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: DrawUpControlActInput!) {
  drawUpControlAct(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DrawUpControlActMutation, DrawUpControlActMutationVariables>;

export const ShowControlActDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ShowControlAct($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ShowControlActInput!) {
  showControlAct(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ShowControlActMutation, ShowControlActMutationVariables>;

export const AgreeToControlActDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AgreeToControlAct($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  agreeToControlAct(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AgreeToControlActMutation, AgreeToControlActMutationVariables>;

export const ObjectToControlActDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ObjectToControlAct($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ObjectToControlActInput!) {
  objectToControlAct(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ObjectToControlActMutation, ObjectToControlActMutationVariables>;

export const RecordControlResponseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordControlResponse($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordControlResponseInput!) {
  recordControlResponse(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordControlResponseMutation, RecordControlResponseMutationVariables>;

export const RecordControlRestorationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordControlRestoration($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordControlRestorationInput!) {
  recordControlRestoration(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordControlRestorationMutation, RecordControlRestorationMutationVariables>;

export const RecordControlPenaltyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordControlPenalty($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordControlPenaltyInput!) {
  recordControlPenalty(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordControlPenaltyMutation, RecordControlPenaltyMutationVariables>;

export const SettleControlRecommendationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SettleControlRecommendation($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: SettleControlRecommendationInput!) {
  settleControlRecommendation(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SettleControlRecommendationMutation, SettleControlRecommendationMutationVariables>;

export const SubmitControlMaterialsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SubmitControlMaterials($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  submitControlMaterials(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SubmitControlMaterialsMutation, SubmitControlMaterialsMutationVariables>;

export const DecideOnMeasuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DecideOnMeasures($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  decideOnMeasures(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DecideOnMeasuresMutation, DecideOnMeasuresMutationVariables>;

export const TakeNoteOfControlDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeNoteOfControl($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  takeNoteOfControl(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<TakeNoteOfControlMutation, TakeNoteOfControlMutationVariables>;

export const CloseControlEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseControlEvent($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  closeControlEvent(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CloseControlEventMutation, CloseControlEventMutationVariables>;

export const IssueLetterOnMeasuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation IssueLetterOnMeasures($letterId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: IssueLetterOnMeasuresInput!) {
  issueLetterOnMeasures(
    letterId: $letterId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<IssueLetterOnMeasuresMutation, IssueLetterOnMeasuresMutationVariables>;

export const RecordLetterReceiptDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordLetterReceipt($letterId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordLetterReceiptInput!) {
  recordLetterReceipt(
    letterId: $letterId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordLetterReceiptMutation, RecordLetterReceiptMutationVariables>;

export const AcceptLetterReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptLetterReport($letterId: ID!, $idempotencyKey: String!, $expectedVersion: Int!) {
  acceptLetterReport(
    letterId: $letterId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcceptLetterReportMutation, AcceptLetterReportMutationVariables>;

export const ReturnLetterReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReturnLetterReport($letterId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ReturnLetterReportInput!) {
  returnLetterReport(
    letterId: $letterId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnLetterReportMutation, ReturnLetterReportMutationVariables>;

export const AcceptPlanRowDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptPlanRow($letterId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: AcceptPlanRowInput!) {
  acceptPlanRow(
    letterId: $letterId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AcceptPlanRowMutation, AcceptPlanRowMutationVariables>;

export const ReturnPlanRowDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReturnPlanRow($letterId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ReturnPlanRowInput!) {
  returnPlanRow(
    letterId: $letterId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReturnPlanRowMutation, ReturnPlanRowMutationVariables>;

export const RecordControlNoticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordControlNotice($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: RecordControlNoticeInput!) {
  recordControlNotice(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordControlNoticeMutation, RecordControlNoticeMutationVariables>;

export const TakeBackControlEntryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeBackControlEntry($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: TakeBackControlEntryInput!) {
  takeBackControlEntry(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<TakeBackControlEntryMutation, TakeBackControlEntryMutationVariables>;

export const ShortenControlEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ShortenControlEvent($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ShortenControlEventInput!) {
  shortenControlEvent(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ShortenControlEventMutation, ShortenControlEventMutationVariables>;

export const ObjectToControlExpertDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ObjectToControlExpert($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: ObjectToControlExpertInput!) {
  objectToControlExpert(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ObjectToControlExpertMutation, ObjectToControlExpertMutationVariables>;

export const AnswerExpertObjectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerExpertObjection($eventId: ID!, $idempotencyKey: String!, $expectedVersion: Int!, $input: AnswerExpertObjectionInput!) {
  answerExpertObjection(
    eventId: $eventId
    idempotencyKey: $idempotencyKey
    expectedVersion: $expectedVersion
    input: $input
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AnswerExpertObjectionMutation, AnswerExpertObjectionMutationVariables>;
