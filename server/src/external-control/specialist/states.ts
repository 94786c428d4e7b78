import type { ClauseReference } from '../../law';

/** A conclusion is asked for by a named inspector and given by whoever the act brings in (clauses 11, 22). */
export const CONCLUSION_STATES = ['ASKED', 'GIVEN'] as const;
export type ConclusionState = (typeof CONCLUSION_STATES)[number];

export interface ConclusionActFacts {
  readonly clause: ClauseReference;
  /** States in which it is open; none: it begins one. */
  readonly from: readonly ConclusionState[];
}

export const CONCLUSION_ACTS = {
  askConclusion: { clause: '11', from: [] },
  giveConclusion: { clause: '11', from: ['ASKED'] },
} as const satisfies Record<string, ConclusionActFacts>;
