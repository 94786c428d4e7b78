import type { ClauseReference } from '../../law';

export const HALF_YEAR_LIST_STATES = ['DRAFT', 'FROZEN', 'APPROVED', 'PUBLISHED'] as const;
export type HalfYearListState = (typeof HALF_YEAR_LIST_STATES)[number];

export interface HalfYearListActFacts {
  /** The verb that the ability is asked for. */
  readonly permission: 'prepare' | 'approve';
  readonly clause: ClauseReference;
  /** State → the state after it. Acts that a state does not name are closed in it. */
  readonly opens: Partial<Readonly<Record<HalfYearListState, HalfYearListState>>>;
}

const IN_DRAFT = { DRAFT: 'DRAFT' } as const;

/** What can be done with a list, by whom, by which clause, and where it leads. */
export const HALF_YEAR_LIST_ACTS = {
  rescoreHalfYearList: { permission: 'prepare', clause: '7-1', opens: IN_DRAFT },
  addListLine: { permission: 'prepare', clause: '7-1', opens: IN_DRAFT },
  removeListLine: { permission: 'prepare', clause: '7-1', opens: IN_DRAFT },
  moveListLine: { permission: 'prepare', clause: '7-1', opens: IN_DRAFT },
  /** Results of a control without a visit become a reason by a person's hand alone. */
  addListReason: { permission: 'prepare', clause: '6-3', opens: IN_DRAFT },
  sendListRequest: { permission: 'prepare', clause: '7-1', opens: IN_DRAFT },
  /** The answer is a fact: it is recorded whenever it comes. */
  recordListAnswer: {
    permission: 'prepare',
    clause: '7-1',
    opens: { DRAFT: 'DRAFT', FROZEN: 'FROZEN', APPROVED: 'APPROVED', PUBLISHED: 'PUBLISHED' },
  },
  freezeHalfYearList: { permission: 'prepare', clause: '7', opens: { DRAFT: 'FROZEN' } },
  reopenHalfYearList: { permission: 'prepare', clause: '7', opens: { FROZEN: 'DRAFT' } },
  approveHalfYearList: { permission: 'approve', clause: '7', opens: { FROZEN: 'APPROVED' } },
  publishHalfYearList: { permission: 'prepare', clause: '66', opens: { APPROVED: 'PUBLISHED' } },
} as const satisfies Record<string, HalfYearListActFacts>;

export type HalfYearListAct = keyof typeof HALF_YEAR_LIST_ACTS;
export const HALF_YEAR_LIST_ACT_NAMES = Object.keys(HALF_YEAR_LIST_ACTS) as readonly HalfYearListAct[];

export function stateAfter(act: HalfYearListAct, state: HalfYearListState): HalfYearListState | undefined {
  const opens: HalfYearListActFacts['opens'] = HALF_YEAR_LIST_ACTS[act].opens;
  return opens[state];
}
