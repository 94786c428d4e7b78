import type { ClauseReference } from '../../law';

export const THIRD_PERSON_REQUEST_STATES = ['DRAFTED', 'SENT', 'ANSWERED'] as const;
export type ThirdPersonRequestState = (typeof THIRD_PERSON_REQUEST_STATES)[number];

export interface ThirdPersonActFacts {
  readonly clause: ClauseReference;
  /** State → the state after it. Acts that a state does not name are closed in it. */
  readonly opens: Partial<Readonly<Record<ThirdPersonRequestState, ThirdPersonRequestState>>>;
}

/** What is done with a request, in which state, and where it leads. Clause 8 (6); D3. */
export const THIRD_PERSON_ACTS = {
  sendThirdPersonRequest: { clause: '8.6', opens: { DRAFTED: 'SENT' } },
  recordThirdPersonAnswer: { clause: '8.6', opens: { SENT: 'ANSWERED' } },
} as const satisfies Record<string, ThirdPersonActFacts>;
export type ThirdPersonAct = keyof typeof THIRD_PERSON_ACTS;
export const THIRD_PERSON_ACT_NAMES = Object.keys(THIRD_PERSON_ACTS) as readonly ThirdPersonAct[];

export function opens(state: ThirdPersonRequestState, act: ThirdPersonAct): boolean {
  return state in THIRD_PERSON_ACTS[act].opens;
}
