/** Mutations on an existing inspection and the type of their input. */
export const INPUT_TYPES = {
  reviseInspectionDraft: 'DraftInspectionInput',
  withdrawInspectionDraft: null,
  recordPreparation: 'RecordPreparationInput',
  appointInspection: null,
  cancelAppointment: null,
  registerAppointment: null,
  sendStartNotice: 'SendStartNoticeInput',
  recordStartNotice: 'RecordStartNoticeInput',
  handOverAppointment: 'HandOverAppointmentInput',
  recordHandingOver: 'RecordHandingOverInput',
  acknowledgeAppointment: null,
  recordRefusalProtocol: 'RecordRefusalProtocolInput',
  sendDocumentRequest: 'SendDocumentRequestInput',
  recordChecklistAnswer: 'RecordChecklistAnswerInput',
  drawUpResultAct: 'DrawUpResultActInput',
  revisePrescription: 'RevisePrescriptionInput',
  handOverResultAct: 'HandOverResultActInput',
  recordResultActHandingOver: 'RecordResultActHandingOverInput',
  recordResultActRefusal: 'RecordResultActRefusalInput',
  fileObjection: 'FileObjectionInput',
  recordObjection: 'RecordObjectionInput',
  closeInspection: null,
} as const;

export type ActName = keyof typeof INPUT_TYPES;
