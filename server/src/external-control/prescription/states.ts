import type { ClauseReference } from '../../law';

/** What is stored: where the prescription stands apart from the passing of time. */
export type PrescriptionPhase = 'DRAWN_UP' | 'RUNNING' | 'FULFILLED' | 'CLOSED_BY_INSPECTION';

/** What people see: the phase, and inside RUNNING what follows from the dates at the instant of asking. */
export const PRESCRIPTION_STATES = [
  'DRAWN_UP',
  'RUNNING',
  'INFORMATION_GIVEN',
  'INFORMATION_MISSED',
  'REQUEST_SENT',
  'REQUEST_UNANSWERED',
  'FULFILLED',
  'CLOSED_BY_INSPECTION',
] as const;
export type PrescriptionState = (typeof PRESCRIPTION_STATES)[number];

const OFFICE = ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'] as const;
const SUBJECT_STAFF = ['SUBJECT_HEAD', 'INTERNAL_CONTROL', 'OBJECT_HEAD'] as const;

export interface PrescriptionActFacts {
  readonly roles: readonly string[];
  readonly clause: ClauseReference;
  /** The verb that the ability is asked for. */
  readonly permission: 'inform' | 'handle';
  /** Records what has happened: never in the way. */
  readonly fact?: true;
}

export const PRESCRIPTION_ACTS = {
  provideRemediationInformation: { roles: SUBJECT_STAFF, clause: '28-1', permission: 'inform', fact: true },
  recordRemediationInformation: { roles: OFFICE, clause: '28-1', permission: 'handle', fact: true },
  acceptRemediation: { roles: OFFICE, clause: '28-1', permission: 'handle' },
  returnRemediation: { roles: OFFICE, clause: '28-1', permission: 'handle' },
  sendInformationRequest: { roles: OFFICE, clause: '28-2', permission: 'handle' },
  recordInformationRequestReceipt: { roles: OFFICE, clause: '28-3', permission: 'handle', fact: true },
  confirmRemediation: { roles: OFFICE, clause: '28-1', permission: 'handle' },
} as const satisfies Record<string, PrescriptionActFacts>;

export type PrescriptionAct = keyof typeof PRESCRIPTION_ACTS;
export const PRESCRIPTION_ACT_NAMES = Object.keys(PRESCRIPTION_ACTS) as readonly PrescriptionAct[];

const INFORMING = ['provideRemediationInformation', 'recordRemediationInformation'] as const;
const JUDGING = ['acceptRemediation', 'returnRemediation'] as const;

/** State → the acts that are open in it. Rules may still refuse them. */
export const PRESCRIPTION_TRANSITIONS = {
  DRAWN_UP: [],
  RUNNING: [...INFORMING, ...JUDGING],
  INFORMATION_GIVEN: [...INFORMING, ...JUDGING, 'confirmRemediation'],
  INFORMATION_MISSED: [...INFORMING, ...JUDGING, 'sendInformationRequest'],
  REQUEST_SENT: [...INFORMING, ...JUDGING, 'recordInformationRequestReceipt'],
  REQUEST_UNANSWERED: [...INFORMING, ...JUDGING],
  FULFILLED: [],
  CLOSED_BY_INSPECTION: [...INFORMING],
} as const satisfies Record<PrescriptionState, readonly PrescriptionAct[]>;

export function opens(state: PrescriptionState, act: PrescriptionAct): boolean {
  return (PRESCRIPTION_TRANSITIONS[state] as readonly PrescriptionAct[]).includes(act);
}

/** The facts that the state follows from. Instants as milliseconds, so that they compare. */
export interface StateFacts {
  readonly phase: PrescriptionPhase;
  readonly reportDueAt: number;
  readonly informed: boolean;
  readonly request: { readonly sent: boolean; readonly answered: boolean; readonly answerDueAt: number | null } | null;
}

/** The state at an instant (milliseconds). The same in SQL: `state-sql.ts`; a test keeps the two equal. */
export function stateAt(facts: StateFacts, now: number): PrescriptionState {
  if (facts.phase !== 'RUNNING') return facts.phase;
  const { request } = facts;
  if (request?.sent && !request.answered) {
    return request.answerDueAt !== null && now >= request.answerDueAt ? 'REQUEST_UNANSWERED' : 'REQUEST_SENT';
  }
  if (facts.informed) return 'INFORMATION_GIVEN';
  return now >= facts.reportDueAt ? 'INFORMATION_MISSED' : 'RUNNING';
}
