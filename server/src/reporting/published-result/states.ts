import type { ClauseReference } from '../../law';

export const PUBLICATION_STATES = ['PUBLISHED', 'HELD_BACK', 'REPLACED', 'WITHDRAWN'] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

export interface PublicationActFacts {
  /** The verb that the ability is asked for: who published, or the body that it is about. */
  readonly permission: 'lead' | 'answer';
  readonly clause: ClauseReference;
  /** State → the state after it. Acts that a state does not name are closed in it. */
  readonly opens: Partial<Readonly<Record<PublicationState, PublicationState>>>;
}

/**
 * What can be done with a publication, by whom, by which clause, and where it leads. A new snapshot of the same thing is a new
 * publication and makes the earlier one REPLACED; a mark of clause 31 placed in its case makes it HELD_BACK at once.
 */
export const PUBLICATION_ACTS = {
  withdrawPublication: {
    permission: 'lead',
    clause: '66',
    opens: { PUBLISHED: 'WITHDRAWN', HELD_BACK: 'WITHDRAWN' },
  },
  /** Where and when the media published it is a fact: it is recorded whatever became of the publication. */
  recordMediaPublication: {
    permission: 'lead',
    clause: '66',
    opens: { PUBLISHED: 'PUBLISHED', HELD_BACK: 'HELD_BACK', REPLACED: 'REPLACED', WITHDRAWN: 'WITHDRAWN' },
  },
  answerPublication: { permission: 'answer', clause: '66', opens: { PUBLISHED: 'PUBLISHED' } },
} as const satisfies Record<string, PublicationActFacts>;

export type PublicationAct = keyof typeof PUBLICATION_ACTS;
export const PUBLICATION_ACT_NAMES = Object.keys(PUBLICATION_ACTS) as readonly PublicationAct[];

export function stateAfter(act: PublicationAct, state: PublicationState): PublicationState | undefined {
  const opens: PublicationActFacts['opens'] = PUBLICATION_ACTS[act].opens;
  return opens[state];
}
