import type { ActionName } from './CaseActions.vue';

export const inspectionActionNames: readonly ActionName[] = [
  'appointInspection',
  'registerAppointment',
  'sendStartNotice',
  'handOverAppointment',
  'drawUpResultAct',
  'handOverResultAct',
  'closeInspection',
  'registerExtension',
  'sendExtensionNotice',
  'sendDocumentRequest',
  'extendInspection',
  'recordPreparation',
  'reviseInspectionDraft',
  'withdrawInspectionDraft',
  'cancelAppointment',
  'revisePrescription',
  'recordStartNotice',
  'recordHandingOver',
  'recordExtensionNotice',
  'recordRefusalProtocol',
  'recordResultActHandingOver',
  'recordResultActRefusal',
  'recordObjection',
];

export const prescriptionActionNames: readonly ActionName[] = [
  'acceptRemediation',
  'returnRemediation',
  'confirmRemediation',
  'sendInformationRequest',
  'recordInformationRequestReceipt',
  'recordRemediationInformation',
];
