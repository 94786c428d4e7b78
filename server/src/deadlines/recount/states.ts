import type { ClauseReference } from '../../law';
import type { Opens } from '../../platform/commands/state-table';

/**
 * An act that followed from a date which moved away: till the head says whether it stands or is withdrawn. It lapses where the decree is
 * taken back before that: the earlier date holds again, and it stands.
 */
export const FOLLOWED_ACT_STATES = ['UNDECIDED', 'CONFIRMED', 'WITHDRAWN', 'LAPSED'] as const;
export type FollowedActState = (typeof FOLLOWED_ACT_STATES)[number];
export type DecisionOnAct = Extract<FollowedActState, 'CONFIRMED' | 'WITHDRAWN'>;

/** Cancelling an appointment the ordinary way decides on it, too. */
export const FOLLOWED_ACT_ACTS = {
  decideFollowedAct: { opens: { UNDECIDED: ['CONFIRMED', 'WITHDRAWN'] } },
  cancelAppointment: { clause: '12', opens: { UNDECIDED: 'WITHDRAWN' } },
  takeBackDecree: { opens: { UNDECIDED: 'LAPSED' } },
} as const satisfies Record<
  string,
  { readonly clause?: ClauseReference; readonly opens: Opens<FollowedActState> }
>;

/** @param lapsed the decree that moved the date was taken back, and nobody had decided */
export function followedActState(decision: DecisionOnAct | null, lapsed: boolean): FollowedActState {
  return decision ?? (lapsed ? FOLLOWED_ACT_ACTS.takeBackDecree.opens.UNDECIDED : 'UNDECIDED');
}
