import type { ClauseReference } from '../../law';

/** Somebody who inspects or monitors proposes; the leadership, the head or whoever performs the head's duties decides (clauses 29, 37). */
export const REFERRAL_STATES = ['PROPOSED', 'SENT', 'DECLINED', 'ANSWERED'] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

export interface ReferralActFacts {
  readonly clause: ClauseReference;
  readonly permission: 'propose' | 'decide';
  /** State → the state after it. Acts that a state does not name are closed in it; those that name none begin a referral. */
  readonly opens: Partial<Readonly<Record<ReferralState, ReferralState>>>;
}

export const REFERRAL_ACTS = {
  proposeReferral: { clause: '29', permission: 'propose', opens: {} },
  proposeMonitoringReferral: { clause: '37', permission: 'propose', opens: {} },
  sendReferral: { clause: '29', permission: 'decide', opens: { PROPOSED: 'SENT' } },
  declineReferral: { clause: '29', permission: 'decide', opens: { PROPOSED: 'DECLINED' } },
  recordReferralAnswer: { clause: '29', permission: 'propose', opens: { SENT: 'ANSWERED' } },
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
  return state in REFERRAL_ACTS[act].opens;
}
