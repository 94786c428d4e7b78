import type { ClauseReference } from '../../law';

/** An inspector proposes; the leadership, the head or whoever performs the head's duties decides (clause 29). */
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

export function opens(state: ReferralState, act: ActOnReferral): boolean {
  return (REFERRAL_ACTS[act].from as readonly ReferralState[]).includes(state);
}
