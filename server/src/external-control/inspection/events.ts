import type { InspectionAct } from './states';

/** What an act is called in the journal once it is done. */
export const EVENT_OF = {
  reviseInspectionDraft: 'inspectionDraftRevised',
  withdrawInspectionDraft: 'inspectionDraftWithdrawn',
  recordPreparation: 'inspectionPrepared',
  appointInspection: 'inspectionAppointed',
  cancelAppointment: 'appointmentCancelled',
  registerAppointment: 'appointmentRegistered',
  sendStartNotice: 'startNoticeSent',
  recordStartNotice: 'startNoticeRecorded',
  handOverAppointment: 'appointmentHandedOver',
  recordHandingOver: 'appointmentHandingOverRecorded',
  acknowledgeAppointment: 'appointmentAcknowledged',
  recordRefusalProtocol: 'refusalProtocolRecorded',
  sendDocumentRequest: 'documentRequestSent',
  answerDocumentRequest: 'documentRequestAnswered',
  recordChecklistAnswer: 'checklistAnswerRecorded',
  drawUpResultAct: 'resultActDrawnUp',
  revisePrescription: 'prescriptionDatesRevised',
  handOverResultAct: 'resultActHandedOver',
  recordResultActHandingOver: 'resultActHandingOverRecorded',
  recordResultActRefusal: 'resultActRefusalRecorded',
  fileObjection: 'objectionFiled',
  recordObjection: 'objectionRecorded',
  closeInspection: 'inspectionClosed',
} as const satisfies Record<InspectionAct, string>;
