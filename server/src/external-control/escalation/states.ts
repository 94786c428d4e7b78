import type { ClauseReference } from '../../law';

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
}

export const ESCALATION_ACTS = {
  establishNonFulfilment: { clause: '35', permission: 'handle' },
  sendEscalationPaper: { clause: '35', permission: 'send' },
  recordEscalationDelivery: { clause: '35', permission: 'handle' },
  recordEscalationAnswer: { clause: '35', permission: 'handle' },
} as const satisfies Record<string, EscalationActFacts>;

export type EscalationAct = keyof typeof ESCALATION_ACTS;
export const ESCALATION_ACT_NAMES = Object.keys(ESCALATION_ACTS) as readonly EscalationAct[];
