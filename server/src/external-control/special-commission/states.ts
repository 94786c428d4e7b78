import type { ClauseReference } from '../../law';

export const COMMISSION_STATES = [
  'FORMED',
  'SESSION_SET',
  'IN_SESSION',
  'PROTOCOL_SIGNED',
  'PROTOCOL_SENT',
] as const;
export type CommissionState = (typeof COMMISSION_STATES)[number];

/** Who does it: the head of the office, the secretary, the chair of the commission, whoever votes in it. */
export type CommissionActor = 'HEAD' | 'SECRETARY' | 'CHAIR' | 'VOTER';

export interface CommissionActFacts {
  readonly by: readonly CommissionActor[];
  readonly clause: ClauseReference;
  /** State → the state after it. Acts that a state does not name are closed in it. */
  readonly opens: Partial<Readonly<Record<CommissionState, CommissionState>>>;
}

const BEFORE_PROTOCOL = { FORMED: 'FORMED', SESSION_SET: 'SESSION_SET', IN_SESSION: 'IN_SESSION' } as const;
const ROUND_THE_SESSION = { SESSION_SET: 'SESSION_SET', IN_SESSION: 'IN_SESSION' } as const;
const IN_SESSION = { IN_SESSION: 'IN_SESSION' } as const;

/** What can be done with a commission, by whom, by which clause, and where it leads. */
export const COMMISSION_ACTS = {
  changeCommission: { by: ['HEAD'], clause: '26', opens: BEFORE_PROTOCOL },
  recuseMember: { by: ['SECRETARY', 'CHAIR', 'HEAD'], clause: '26', opens: BEFORE_PROTOCOL },
  setSession: {
    by: ['SECRETARY'],
    clause: '27',
    opens: { FORMED: 'SESSION_SET', SESSION_SET: 'SESSION_SET' },
  },
  recordInvitation: { by: ['SECRETARY'], clause: '27', opens: ROUND_THE_SESSION },
  recordAttendance: { by: ['SECRETARY'], clause: '27', opens: ROUND_THE_SESSION },
  openSession: { by: ['CHAIR'], clause: '27', opens: { SESSION_SET: 'IN_SESSION' } },
  putToVote: { by: ['CHAIR'], clause: '27', opens: IN_SESSION },
  castVote: { by: ['VOTER'], clause: '27', opens: IN_SESSION },
  signCommissionProtocol: { by: ['CHAIR'], clause: '27', opens: { IN_SESSION: 'PROTOCOL_SIGNED' } },
  recordProtocolDelivery: {
    by: ['SECRETARY'],
    clause: '27',
    opens: { PROTOCOL_SIGNED: 'PROTOCOL_SENT' },
  },
} as const satisfies Record<string, CommissionActFacts>;

export type CommissionAct = keyof typeof COMMISSION_ACTS;
export const COMMISSION_ACT_NAMES = Object.keys(COMMISSION_ACTS) as readonly CommissionAct[];

export function stateAfter(act: CommissionAct, state: CommissionState): CommissionState | undefined {
  const opens: CommissionActFacts['opens'] = COMMISSION_ACTS[act].opens;
  return opens[state];
}
