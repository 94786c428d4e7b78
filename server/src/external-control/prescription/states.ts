import type { ClauseReference } from '../../law';
import type { PrescriptionPhase } from './phase-states';

/** What people see: the phase, and inside RUNNING what follows from the dates at the instant of asking. */
export const PRESCRIPTION_STATES = [
  'DRAWN_UP',
  'RUNNING',
  'INFORMATION_GIVEN',
  'RETURNED',
  'INFORMATION_MISSED',
  'REQUEST_SENT',
  'REQUEST_UNANSWERED',
  'FULFILLED',
  'CLOSED_BY_INSPECTION',
  'WITHDRAWN',
] as const;
export type PrescriptionState = (typeof PRESCRIPTION_STATES)[number];

export interface PrescriptionActFacts {
  readonly clause: ClauseReference;
  /** The verb that the ability is asked for: it tells the two sides apart. */
  readonly permission: 'inform' | 'handle' | 'ask' | 'decide';
}

export const PRESCRIPTION_ACTS = {
  provideRemediationInformation: { clause: '28-1', permission: 'inform' },
  recordRemediationInformation: { clause: '28-1', permission: 'handle' },
  acceptRemediation: { clause: '28-1', permission: 'handle' },
  returnRemediation: { clause: '28-1', permission: 'handle' },
  sendInformationRequest: { clause: '28-2', permission: 'handle' },
  recordInformationRequestReceipt: { clause: '28-3', permission: 'handle' },
  confirmRemediation: { clause: '28-1', permission: 'handle' },
  requestExtension: { clause: '28', permission: 'ask' },
  recordExtensionRequest: { clause: '28', permission: 'handle' },
  extendRemediation: { clause: '28', permission: 'decide' },
  refuseExtension: { clause: '28', permission: 'decide' },
} as const satisfies Record<string, PrescriptionActFacts>;

export type PrescriptionAct = keyof typeof PRESCRIPTION_ACTS;
export const PRESCRIPTION_ACT_NAMES = Object.keys(PRESCRIPTION_ACTS) as readonly PrescriptionAct[];

const INFORMING = ['provideRemediationInformation', 'recordRemediationInformation'] as const;
/** The receipt is a fact: it can be recorded after the answer came, too. */
const RECEIVING = 'recordInformationRequestReceipt';
const JUDGING = ['acceptRemediation', 'returnRemediation'] as const;
/** More time is asked for and decided on while something is still to be remedied; a late request is a request (clause 28). */
const EXTENDING = [
  'requestExtension',
  'recordExtensionRequest',
  'extendRemediation',
  'refuseExtension',
] as const;

/** State → the acts that are open in it. Rules may still refuse them. */
export const PRESCRIPTION_TRANSITIONS = {
  DRAWN_UP: [],
  RUNNING: [...INFORMING, ...JUDGING, ...EXTENDING],
  INFORMATION_GIVEN: [...INFORMING, ...JUDGING, RECEIVING, 'confirmRemediation', 'refuseExtension'],
  /** Something that was informed of is not accepted as remedied: the subject's turn again. */
  RETURNED: [...INFORMING, ...JUDGING, RECEIVING, ...EXTENDING],
  INFORMATION_MISSED: [...INFORMING, ...JUDGING, 'sendInformationRequest', RECEIVING, ...EXTENDING],
  REQUEST_SENT: [...INFORMING, ...JUDGING, RECEIVING, ...EXTENDING],
  REQUEST_UNANSWERED: [...INFORMING, ...JUDGING, ...EXTENDING],
  FULFILLED: [],
  /** What came before is recorded, and what was asked in time is answered. */
  CLOSED_BY_INSPECTION: [...INFORMING, RECEIVING, 'recordExtensionRequest', 'refuseExtension'],
  /** Every point was withdrawn by a special commission (25 to 27; D17). */
  WITHDRAWN: [],
} as const satisfies Record<PrescriptionState, readonly PrescriptionAct[]>;

export function opens(state: PrescriptionState, act: PrescriptionAct): boolean {
  return (PRESCRIPTION_TRANSITIONS[state] as readonly PrescriptionAct[]).includes(act);
}

/** The facts that the state follows from. Instants are milliseconds since 1970. */
export interface StateFacts {
  readonly phase: PrescriptionPhase;
  readonly reportDueAt: number;
  readonly informedAt: number | null;
  /** Information on a violation was given back and nothing newer came. */
  readonly returned: boolean;
  readonly request: {
    readonly sentAt: number | null;
    readonly answerDueAt: number | null;
    readonly answeredAt: number | null;
  } | null;
}

/** The state at an instant. The same in SQL: `state-sql.ts`; a test keeps the two equal. */
export function stateAt(
  { phase, reportDueAt, informedAt, returned, request }: StateFacts,
  now: number,
): PrescriptionState {
  if (phase !== 'RUNNING') return phase;
  if (request && request.sentAt !== null && request.answeredAt === null) {
    return request.answerDueAt !== null && now >= request.answerDueAt ? 'REQUEST_UNANSWERED' : 'REQUEST_SENT';
  }
  if (informedAt !== null) return returned ? 'RETURNED' : 'INFORMATION_GIVEN';
  return now >= reportDueAt ? 'INFORMATION_MISSED' : 'RUNNING';
}
