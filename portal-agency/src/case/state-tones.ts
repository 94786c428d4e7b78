import type { Tone } from '@qadagalau/portal-kit';
import type {
  EscalationState,
  ExtensionState,
  LetterState,
  MeasureState,
  CommissionOutcome,
  CommissionState,
  InspectionState,
  PrescriptionState,
  ReferralState,
  ReportState,
  ViolationSeverity,
  ViolationState,
} from '../generated/graphql';

export const stateTones: Record<InspectionState, Tone> = {
  DRAFT: 'neutral',
  APPOINTED: 'info',
  REGISTERED: 'info',
  NOTIFIED: 'info',
  IN_PROGRESS: 'warn',
  SUSPENDED: 'neutral',
  RESULTS_DRAWN_UP: 'warn',
  HANDED_OVER: 'info',
  CLOSED: 'good',
  WITHDRAWN: 'neutral',
};

export const inspectionStates = Object.keys(stateTones) as InspectionState[];

export const prescriptionTones: Record<PrescriptionState, Tone> = {
  DRAWN_UP: 'neutral',
  RUNNING: 'info',
  INFORMATION_GIVEN: 'info',
  RETURNED: 'warn',
  INFORMATION_MISSED: 'bad',
  REQUEST_SENT: 'warn',
  REQUEST_UNANSWERED: 'bad',
  FULFILLED: 'good',
  CLOSED_BY_INSPECTION: 'neutral',
  WITHDRAWN: 'good',
};

/** Orders on which nothing is left to be done. */
export const finishedOrders: readonly PrescriptionState[] = [
  'FULFILLED',
  'CLOSED_BY_INSPECTION',
  'WITHDRAWN',
];

export const commissionTones: Record<CommissionState, Tone> = {
  FORMED: 'neutral',
  SESSION_SET: 'info',
  IN_SESSION: 'warn',
  PROTOCOL_SIGNED: 'info',
  PROTOCOL_SENT: 'good',
};

export const outcomeTones: Record<CommissionOutcome, Tone> = {
  UPHELD: 'good',
  PARTLY_UPHELD: 'warn',
  REJECTED: 'neutral',
  OBJECTIVE: 'good',
  PARTLY_OBJECTIVE: 'warn',
  NOT_OBJECTIVE: 'bad',
};

export const violationTones: Record<ViolationState, Tone> = {
  OPEN: 'warn',
  INFORMED: 'info',
  ACCEPTED: 'good',
  RETURNED: 'bad',
  WITHDRAWN: 'neutral',
};

export const extensionTones: Record<ExtensionState, Tone> = {
  ASKED: 'warn',
  EXTENDED: 'good',
  REFUSED: 'neutral',
  DROPPED: 'neutral',
  REPLACED: 'neutral',
};

export const letterTones: Record<LetterState, Tone> = {
  OWED: 'warn',
  NOT_OWED: 'neutral',
  SENT: 'info',
  RECEIVED: 'info',
  REPORTED: 'warn',
  RETURNED: 'bad',
  ACCEPTED: 'good',
  WITHDRAWN: 'neutral',
};

export const measureTones: Record<MeasureState, Tone> = {
  OPEN: 'info',
  INFORMED: 'warn',
  ACCEPTED: 'good',
  RETURNED: 'bad',
};

export const escalationTones: Record<EscalationState, Tone> = {
  ESTABLISHED: 'bad',
  SENT: 'info',
  WITHDRAWN: 'neutral',
  RECALLED: 'neutral',
};

export const referralTones: Record<ReferralState, Tone> = {
  PROPOSED: 'warn',
  SENT: 'info',
  DECLINED: 'neutral',
  ANSWERED: 'good',
};

export const severityTones: Record<ViolationSeverity, Tone> = {
  GROSS: 'bad',
  SIGNIFICANT: 'warn',
  MINOR: 'info',
};

export const reportTones: Record<ReportState, Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'info',
  RETURNED: 'warn',
  ACCEPTED: 'good',
};
