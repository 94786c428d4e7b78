import type { ClauseReference } from '../../law';

/** Of a request for more time: decided, or not decided any more because nothing is left to remedy or a later one took its place. */
export const EXTENSION_STATES = ['ASKED', 'EXTENDED', 'REFUSED', 'DROPPED', 'REPLACED'] as const;
export type ExtensionState = (typeof EXTENSION_STATES)[number];

interface ExtensionActFacts {
  readonly clause: ClauseReference;
  /** State → the state after it. Acts that a state does not name are closed in it. */
  readonly opens: Partial<Readonly<Record<ExtensionState, ExtensionState>>>;
}

export const EXTENSION_ACTS = {
  extendRemediation: { clause: '28', opens: { ASKED: 'EXTENDED' } },
  refuseExtension: { clause: '28', opens: { ASKED: 'REFUSED' } },
  /** By a later request for the same violations. */
  replaceRequests: { clause: '28', opens: { ASKED: 'REPLACED' } },
  dropExtensionRequests: { clause: '28', opens: { ASKED: 'DROPPED' } },
} as const satisfies Record<string, ExtensionActFacts>;
export type ExtensionAct = keyof typeof EXTENSION_ACTS;
