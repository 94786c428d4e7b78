import type { Tone } from '@qadagalau/portal-kit';
import type {
  ExtensionState,
  InspectionState,
  LetterState,
  MeasureState,
  CommissionState,
  ObjectionOutcome,
  PrescriptionState,
  ReportState,
  ViolationState,
} from '../generated/graphql';

export const inspectionTones: Record<InspectionState, Tone> = {
  DRAFT: 'neutral',
  APPOINTED: 'info',
  REGISTERED: 'info',
  NOTIFIED: 'info',
  IN_PROGRESS: 'info',
  SUSPENDED: 'neutral',
  RESULTS_DRAWN_UP: 'warn',
  HANDED_OVER: 'warn',
  CLOSED: 'good',
  WITHDRAWN: 'neutral',
};

export const prescriptionTones: Record<PrescriptionState, Tone> = {
  DRAWN_UP: 'neutral',
  RUNNING: 'info',
  INFORMATION_GIVEN: 'info',
  RETURNED: 'warn',
  INFORMATION_MISSED: 'bad',
  REQUEST_SENT: 'warn',
  REQUEST_UNANSWERED: 'bad',
  FULFILLED: 'good',
  CLOSED_BY_INSPECTION: 'bad',
  WITHDRAWN: 'good',
};

export const commissionTones: Record<CommissionState, Tone> = {
  FORMED: 'neutral',
  SESSION_SET: 'info',
  IN_SESSION: 'warn',
  PROTOCOL_SIGNED: 'info',
  PROTOCOL_SENT: 'good',
};

export const outcomeTones: Record<ObjectionOutcome, Tone> = {
  UPHELD: 'good',
  PARTLY_UPHELD: 'warn',
  REJECTED: 'neutral',
};

export const violationTones: Record<ViolationState, Tone> = {
  OPEN: 'warn',
  INFORMED: 'info',
  ACCEPTED: 'good',
  RETURNED: 'bad',
  WITHDRAWN: 'neutral',
};

export const reportTones: Record<ReportState, Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'info',
  RETURNED: 'warn',
  ACCEPTED: 'good',
};

export const severityTones = { GROSS: 'bad', SIGNIFICANT: 'warn', MINOR: 'neutral' } as const;

export const extensionTones: Record<ExtensionState, Tone> = {
  ASKED: 'warn',
  EXTENDED: 'good',
  REFUSED: 'neutral',
  DROPPED: 'neutral',
  REPLACED: 'neutral',
};

export const letterTones: Record<LetterState, Tone> = {
  OWED: 'neutral',
  NOT_OWED: 'neutral',
  SENT: 'warn',
  RECEIVED: 'warn',
  REPORTED: 'info',
  RETURNED: 'bad',
  ACCEPTED: 'good',
  WITHDRAWN: 'neutral',
};

export const measureTones: Record<MeasureState, Tone> = {
  OPEN: 'warn',
  INFORMED: 'info',
  ACCEPTED: 'good',
  RETURNED: 'bad',
};
