import type { ClauseReference } from '../../law';
import type { Opens } from '../../platform/commands/state-table';

export const INTERNAL_MONITORING_STATES = ['OPEN', 'CLOSED', 'SUBMITTED', 'SENT'] as const;
export type InternalMonitoringState = (typeof INTERNAL_MONITORING_STATES)[number];

/** How many points clause 58 has. */
export const POINTS = 13;

export const POINT_ANSWERS = ['MET', 'VIOLATED', 'NOT_APPLICABLE'] as const;
export type PointAnswer = (typeof POINT_ANSWERS)[number];

/** A finding is a violation of the law, or what study showed to be wanting without one: to update, automate, explain, teach. */
export const FINDING_NATURES = ['VIOLATION', 'OBSERVATION'] as const;
export type FindingNature = (typeof FINDING_NATURES)[number];

/** Kinds of proposals of clause 59, and the one that leads to a control event (42). */
export const PROPOSAL_KINDS = 7;
export const CONTROL_EVENT_KIND = 4;
/** Kinds whose words demand a violation: to remedy it (59 (3)), to hold a control event on it (59 (4)). */
export const KINDS_ON_VIOLATIONS: readonly number[] = [3, CONTROL_EVENT_KIND];

export const PROPOSAL_STATES = ['DRAFT', 'WITHDRAWN', 'SENT', 'FULFILLED', 'NOT_FULFILLED'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What becomes of a proposal by the acts on its quarter, and by the control event that it asked for (59, 60). */
export const PROPOSAL_ACTS = {
  withdrawMonitoringProposal: { clause: '59', opens: { DRAFT: 'WITHDRAWN' } },
  sendMonitoringProposals: { clause: '60', opens: { DRAFT: 'SENT' } },
  recordProposalOutcome: { clause: '60', opens: { SENT: ['FULFILLED', 'NOT_FULFILLED'] } },
  appointControlEvent: { clause: '60', opens: { SENT: 'FULFILLED' } },
  cancelControlEvent: { clause: '60', opens: { FULFILLED: 'SENT' } },
} as const satisfies Record<
  string,
  { readonly clause: ClauseReference; readonly opens: Opens<ProposalState> }
>;

export interface InternalMonitoringActFacts {
  /** The verb that the ability is asked for: the unit conducts, the leadership sends. */
  readonly permission: 'conduct' | 'send';
  readonly clause: ClauseReference;
  /** State → the states after it, the usual one first. Acts that a state does not name are closed in it. */
  readonly opens: Partial<Readonly<Record<InternalMonitoringState, InternalMonitoringState>>>;
}

const WHILE_OPEN = { OPEN: 'OPEN' } as const;

/** What can be done with internal monitoring, by whom, by which clause, and where it leads. */
export const INTERNAL_MONITORING_ACTS = {
  answerMonitoringPoint: { permission: 'conduct', clause: '58', opens: WHILE_OPEN },
  addInternalFinding: { permission: 'conduct', clause: '58', opens: WHILE_OPEN },
  takeBackInternalFinding: { permission: 'conduct', clause: '58', opens: WHILE_OPEN },
  addMonitoringProposal: { permission: 'conduct', clause: '59', opens: WHILE_OPEN },
  withdrawMonitoringProposal: { permission: 'conduct', clause: '59', opens: WHILE_OPEN },
  /** Nothing was proposed: the quarter is over for the unit. */
  closeInternalMonitoring: { permission: 'conduct', clause: '58', opens: { OPEN: 'CLOSED' } },
  submitMonitoringProposals: { permission: 'conduct', clause: '60', opens: { OPEN: 'SUBMITTED' } },
  returnMonitoringProposals: { permission: 'send', clause: '60', opens: { SUBMITTED: 'OPEN' } },
  sendMonitoringProposals: { permission: 'send', clause: '60', opens: { SUBMITTED: 'SENT' } },
  /** A proposal of the fourth kind becomes the basis of an event: the event is drafted in its own room. */
  draftControlEventOnProposal: { permission: 'conduct', clause: '59', opens: { SENT: 'SENT' } },
  recordProposalOutcome: { permission: 'conduct', clause: '60', opens: { SENT: 'SENT' } },
} as const satisfies Record<string, InternalMonitoringActFacts>;

export type InternalMonitoringAct = keyof typeof INTERNAL_MONITORING_ACTS;
export const INTERNAL_MONITORING_ACT_NAMES = Object.keys(
  INTERNAL_MONITORING_ACTS,
) as readonly InternalMonitoringAct[];

export function stateAfter(
  act: InternalMonitoringAct,
  state: InternalMonitoringState,
): InternalMonitoringState | undefined {
  const opens: InternalMonitoringActFacts['opens'] = INTERNAL_MONITORING_ACTS[act].opens;
  return opens[state];
}
