import type { ClauseReference } from '../../law';
import type { Opens } from '../../platform/commands/state-table';

/**
 * Established by an inspector's entry; sent once the letter on liability and the notice to the prosecutor went out (D22); withdrawn where
 * a special commission withdrew every point before that (27); recalled by the head where a decree moved the term that had been missed.
 */
export const ESCALATION_STATES = ['ESTABLISHED', 'SENT', 'WITHDRAWN', 'RECALLED'] as const;
export type EscalationState = (typeof ESCALATION_STATES)[number];

/** To whom clause 35 sends: the first two must, other state bodies as concerned, a court at choice. */
export const ESCALATION_ADDRESSEES = ['HIGHER_BODY', 'PROSECUTOR', 'STATE_BODY', 'COURT'] as const;
export type EscalationAddressee = (typeof ESCALATION_ADDRESSEES)[number];
export const MUST_BE_SENT: readonly EscalationAddressee[] = ['HIGHER_BODY', 'PROSECUTOR'];

export interface EscalationActFacts {
  readonly clause: ClauseReference;
  readonly permission: 'handle' | 'send';
  /** Acts that a state does not name are closed in it; the one that names none begins an escalation. */
  readonly opens: Opens<EscalationState>;
}

/** What came before the points fell, or the head recalled it, is recorded after that, too. */
const RECORDING = {
  ESTABLISHED: 'ESTABLISHED',
  SENT: 'SENT',
  WITHDRAWN: 'WITHDRAWN',
  RECALLED: 'RECALLED',
} as const;

export const ESCALATION_ACTS = {
  establishNonFulfilment: { clause: '35', permission: 'handle', opens: {} },
  /** Sent once the last of those that must be sent went out; other addressees may follow. */
  sendEscalationPaper: {
    clause: '35',
    permission: 'send',
    opens: { ESTABLISHED: ['ESTABLISHED', 'SENT'], SENT: 'SENT' },
  },
  /** Of what holds no more: recalled, or left without a point. */
  sendEscalationRecall: {
    clause: '35',
    permission: 'send',
    opens: { SENT: 'SENT', WITHDRAWN: 'WITHDRAWN', RECALLED: 'RECALLED' },
  },
  recordEscalationDelivery: { clause: '35', permission: 'handle', opens: RECORDING },
  recordEscalationAnswer: { clause: '35', permission: 'handle', opens: RECORDING },
} as const satisfies Record<string, EscalationActFacts>;

export type EscalationAct = keyof typeof ESCALATION_ACTS;
export const ESCALATION_ACT_NAMES = Object.keys(ESCALATION_ACTS) as readonly EscalationAct[];

/** What leads on from outside: the protocol of a special commission that leaves no point, the head's decision after a decree. */
export const ESCALATION_EVENTS = {
  signCommissionProtocol: { clause: '27', opens: { ESTABLISHED: 'WITHDRAWN', SENT: 'SENT' } },
  decideFollowedAct: { clause: '35', opens: { ESTABLISHED: 'RECALLED', SENT: 'RECALLED' } },
} as const satisfies Record<string, Omit<EscalationActFacts, 'permission'>>;
