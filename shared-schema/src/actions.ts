// Written by `npm run generate` from the server.

/** Names that `actions { name }` of an inspection may carry: each is the mutation that does it. */
export const inspectionActions = [
  'reviseInspectionDraft',
  'revisePreventiveControl',
  'withdrawInspectionDraft',
  'orderEarlyInspection',
  'recordPreparation',
  'appointInspection',
  'cancelAppointment',
  'draftNextAppointment',
  'leaveGround',
  'registerAppointment',
  'sendStartNotice',
  'recordStartNotice',
  'handOverAppointment',
  'recordHandingOver',
  'acknowledgeAppointment',
  'recordRepresentativePower',
  'recordRefusalProtocol',
  'extendInspection',
  'registerExtension',
  'sendExtensionNotice',
  'recordExtensionNotice',
  'changeInspectors',
  'registerInspectorChange',
  'suspendInspection',
  'resumeInspection',
  'sendSuspensionNotice',
  'recordSuspensionNotice',
  'sendResumptionNotice',
  'recordResumptionNotice',
  'sendDocumentRequest',
  'answerDocumentRequest',
  'sendRecommendation',
  'acknowledgeRecommendation',
  'recordAccessEnd',
  'recordHearing',
  'recordPublicMonitoring',
  'recordChecklistAnswer',
  'drawUpResultAct',
  'revisePrescription',
  'setResultActAside',
  'handOverResultAct',
  'recordResultActHandingOver',
  'recordResultActRefusal',
  'recordResultActRegistryMark',
  'fileObjection',
  'recordObjection',
  'openAdministrativeCase',
  'recordAdministrativeOutcome',
  'proposeCounterEntry',
  'signCounterEntry',
  'declineCounterEntry',
  'closeInspection',
] as const;

/** The same of a prescription. */
export const prescriptionActions = [
  'provideRemediationInformation',
  'recordRemediationInformation',
  'acceptRemediation',
  'returnRemediation',
  'sendInformationRequest',
  'recordInformationRequestReceipt',
  'confirmRemediation',
  'requestExtension',
  'recordExtensionRequest',
  'extendRemediation',
  'refuseExtension',
] as const;

/** The same of a letter on measures. */
export const letterActions = [
  'issueLetterOnMeasures',
  'recordLetterReceipt',
  'submitActionPlan',
  'recordActionPlan',
  'reportOnLetter',
  'recordLetterReport',
  'acceptLetterReport',
  'returnLetterReport',
  'informOnPlanRow',
  'recordPlanRowInformation',
  'acceptPlanRow',
  'returnPlanRow',
] as const;

/** The same of an escalation. */
export const escalationActions = [
  'establishNonFulfilment',
  'sendEscalationPaper',
  'sendEscalationRecall',
  'recordEscalationDelivery',
  'recordEscalationAnswer',
] as const;

/** What is done about conclusions of specialists. */
export const conclusionActions = ['askConclusion', 'giveConclusion'] as const;

/** What is done with marks of secrecy. */
export const markActions = [
  'markControlThing',
  'markThing',
  'openMarkedText',
  'discloseSecret',
  'liftMark',
] as const;

/** The same of a referral. */
export const referralActions = [
  'proposeReferral',
  'proposeMonitoringReferral',
  'sendReferral',
  'declineReferral',
  'recordReferralAnswer',
] as const;

/** The same of a quarterly report. */
export const reportActions = [
  'saveReportCells',
  'setReportNote',
  'submitReport',
  'returnReport',
  'acceptReport',
  'askReportReturn',
  'declineReportReturn',
  'requestReportCorrection',
  'makeReportCorrection',
  'refuseReportCorrection',
  'acknowledgeReportCorrection',
] as const;
