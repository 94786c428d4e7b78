import type { ClauseReference } from '../../law';

/** A conclusion is asked for by a named inspector and given by whoever the act brings in; it lapses with their access (clauses 11, 22). */
export const CONCLUSION_STATES = ['ASKED', 'GIVEN', 'LAPSED'] as const;
export type ConclusionState = (typeof CONCLUSION_STATES)[number];

export interface ConclusionActFacts {
  readonly clause: ClauseReference;
  /** State → the state after it; none: it begins one. */
  readonly opens: Partial<Readonly<Record<ConclusionState, ConclusionState>>>;
}

export const CONCLUSION_ACTS = {
  askConclusion: { clause: '11', opens: {} },
  giveConclusion: { clause: '11', opens: { ASKED: 'GIVEN' } },
} as const satisfies Record<string, ConclusionActFacts>;

/** A trigger lets a question lapse, whichever of these acts on the inspection ends the access. */
export const CONCLUSION_LAPSES = {
  registerInspectorChange: { clause: '11', opens: { ASKED: 'LAPSED' } },
  closeInspection: { clause: '22', opens: { ASKED: 'LAPSED' } },
} as const satisfies Record<string, ConclusionActFacts>;
