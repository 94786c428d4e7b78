import type { ActionName } from './CaseActions.vue';

export const inspectionActionNames: readonly ActionName[] = [
  'appointInspection',
  'registerAppointment',
  'sendStartNotice',
  'handOverAppointment',
  'drawUpResultAct',
  'recordResultActRegistryMark',
  'handOverResultAct',
  'closeInspection',
  'registerExtension',
  'sendExtensionNotice',
  'registerInspectorChange',
  'resumeInspection',
  'sendSuspensionNotice',
  'sendResumptionNotice',
  'sendDocumentRequest',
  'recordHearing',
  'sendRecommendation',
  'recordAccessEnd',
  'recordPublicMonitoring',
  'extendInspection',
  'suspendInspection',
  'changeInspectors',
  'recordPreparation',
  'orderEarlyInspection',
  'openAdministrativeCase',
  'recordAdministrativeOutcome',
  'reviseInspectionDraft',
  'revisePreventiveControl',
  'withdrawInspectionDraft',
  'draftNextAppointment',
  'leaveGround',
  'cancelAppointment',
  'revisePrescription',
  'setResultActAside',
  'recordStartNotice',
  'recordHandingOver',
  'recordExtensionNotice',
  'recordSuspensionNotice',
  'recordResumptionNotice',
  'recordRepresentativePower',
  'recordRefusalProtocol',
  'recordResultActHandingOver',
  'recordResultActRefusal',
  'recordObjection',
  'signCounterEntry',
  'declineCounterEntry',
  'proposeCounterEntry',
];

export const prescriptionActionNames: readonly ActionName[] = [
  'acceptRemediation',
  'returnRemediation',
  'extendRemediation',
  'refuseExtension',
  'confirmRemediation',
  'sendInformationRequest',
  'recordInformationRequestReceipt',
  'recordRemediationInformation',
  'recordExtensionRequest',
];

export const letterActionNames: readonly ActionName[] = [
  'issueLetterOnMeasures',
  'acceptLetterReport',
  'returnLetterReport',
  'acceptPlanRow',
  'returnPlanRow',
  'recordLetterReceipt',
  'recordLetterReport',
  'recordActionPlan',
  'recordPlanRowInformation',
];

export const escalationActionNames: readonly ActionName[] = [
  'establishNonFulfilment',
  'sendEscalationPaper',
  'recordEscalationDelivery',
  'recordEscalationAnswer',
];

export const specialistActionNames: readonly ActionName[] = ['askConclusion', 'giveConclusion'];

export const secrecyActionNames: readonly ActionName[] = ['markThing', 'discloseSecret', 'liftMark'];

export const referralActionNames: readonly ActionName[] = [
  'proposeReferral',
  'sendReferral',
  'declineReferral',
  'recordReferralAnswer',
];
