import type { ClauseReference } from '../../law';

export const YEAR_SCORE_STATES = ['DRAFT', 'SEALED'] as const;
export type YearScoreState = (typeof YEAR_SCORE_STATES)[number];

export interface YearScoreActFacts {
  /** The verb that the ability is asked for. */
  readonly permission: 'prepare' | 'seal';
  readonly clause: ClauseReference;
  /** State → the state after it. Acts that a state does not name are closed in it: what is sealed is never computed again. */
  readonly opens: Partial<Readonly<Record<YearScoreState, YearScoreState>>>;
}

/** What can be done with a yearly score, by whom, by which clause, and where it leads. */
export const YEAR_SCORE_ACTS = {
  rescoreYear: { permission: 'prepare', clause: '65', opens: { DRAFT: 'DRAFT' } },
  sealYearScore: { permission: 'seal', clause: '65', opens: { DRAFT: 'SEALED' } },
} as const satisfies Record<string, YearScoreActFacts>;

export type YearScoreAct = keyof typeof YEAR_SCORE_ACTS;
export const YEAR_SCORE_ACT_NAMES = Object.keys(YEAR_SCORE_ACTS) as readonly YearScoreAct[];

export function stateAfter(act: YearScoreAct, state: YearScoreState): YearScoreState | undefined {
  const opens: YearScoreActFacts['opens'] = YEAR_SCORE_ACTS[act].opens;
  return opens[state];
}
