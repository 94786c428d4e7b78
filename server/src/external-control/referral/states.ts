import type { ClauseReference } from '../../law';

/** Somebody who inspects or monitors proposes; the leadership, the head or whoever performs the head's duties decides (clauses 29, 37). */
export const REFERRAL_STATES = ['PROPOSED', 'SENT', 'DECLINED', 'ANSWERED'] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

export interface ReferralActFacts {
  readonly clause: ClauseReference;
  readonly permission: 'propose' | 'decide';
  /** States in which it is open. */
  readonly from: readonly ReferralState[];
}

export const REFERRAL_ACTS = {
  proposeReferral: { clause: '29', permission: 'propose', from: [] },
  proposeMonitoringReferral: { clause: '37', permission: 'propose', from: [] },
  sendReferral: { clause: '29', permission: 'decide', from: ['PROPOSED'] },
  declineReferral: { clause: '29', permission: 'decide', from: ['PROPOSED'] },
  recordReferralAnswer: { clause: '29', permission: 'propose', from: ['SENT'] },
} as const satisfies Record<string, ReferralActFacts>;

export type ReferralAct = keyof typeof REFERRAL_ACTS;
export type ActOnReferral = Exclude<ReferralAct, 'proposeReferral' | 'proposeMonitoringReferral'>;
export const ACTS_ON_REFERRAL: readonly ActOnReferral[] = [
  'sendReferral',
  'declineReferral',
  'recordReferralAnswer',
];

/** Materials of an inspection are sent by clause 29, those of external monitoring by 37. */
export function clauseOf(
  act: ActOnReferral,
  { monitoringId }: { readonly monitoringId: unknown },
): ClauseReference {
  return monitoringId === null ? REFERRAL_ACTS[act].clause : REFERRAL_ACTS.proposeMonitoringReferral.clause;
}

export function opens(state: ReferralState, act: ActOnReferral): boolean {
  return (REFERRAL_ACTS[act].from as readonly ReferralState[]).includes(state);
}
