/** Names that `actions { name }` of a case may carry: each is the mutation that does it. */
export const inspectionActions = [
  'reviseInspectionDraft',
  'withdrawInspectionDraft',
  'appointInspection',
  'registerAppointment',
  'sendStartNotice',
  'recordStartNotice',
  'handOverAppointment',
  'recordHandingOver',
  'acknowledgeAppointment',
  'recordRefusalProtocol',
  'sendDocumentRequest',
  'recordChecklistAnswer',
  'drawUpResultAct',
  'handOverResultAct',
  'recordResultActHandingOver',
  'recordResultActRefusal',
  'fileObjection',
  'recordObjection',
  'closeInspection',
] as const;

export const prescriptionActions = [
  'provideRemediationInformation',
  'recordRemediationInformation',
  'acceptRemediation',
  'returnRemediation',
  'sendInformationRequest',
  'recordInformationRequestReceipt',
  'confirmRemediation',
] as const;

export const reportActions = [
  'openReport',
  'saveReportCells',
  'setReportNote',
  'submitReport',
  'returnReport',
  'acceptReport',
] as const;

export type InspectionAction = (typeof inspectionActions)[number];
export type PrescriptionAction = (typeof prescriptionActions)[number];
export type ReportAction = (typeof reportActions)[number];
