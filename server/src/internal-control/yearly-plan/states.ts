import type { ClauseReference } from '../../law';

export const CONTROL_PLAN_STATES = ['DRAFT', 'AGREED', 'APPROVED', 'WITHDRAWN'] as const;
export type ControlPlanState = (typeof CONTROL_PLAN_STATES)[number];

export interface ControlPlanActFacts {
  /** The verb that the ability is asked for: the unit, or the body's leadership. */
  readonly permission: 'prepare' | 'approve';
  readonly clause: ClauseReference;
  /** State → the state after it. Acts that a state does not name are closed in it. */
  readonly opens: Partial<Readonly<Record<ControlPlanState, ControlPlanState>>>;
}

const IN_DRAFT = { DRAFT: 'DRAFT' } as const;

/** What can be done with a yearly plan, by whom, by which clause, and where it leads. */
export const CONTROL_PLAN_ACTS = {
  addControlPlanLine: { permission: 'prepare', clause: '43', opens: IN_DRAFT },
  reviseControlPlanLine: { permission: 'prepare', clause: '43', opens: IN_DRAFT },
  removeControlPlanLine: { permission: 'prepare', clause: '43', opens: IN_DRAFT },
  agreeControlPlan: { permission: 'prepare', clause: '42', opens: { DRAFT: 'AGREED' } },
  reopenControlPlan: { permission: 'prepare', clause: '42', opens: { AGREED: 'DRAFT' } },
  /** What was never approved is given up; the year is free for another plan. */
  withdrawControlPlan: {
    permission: 'prepare',
    clause: '42',
    opens: { DRAFT: 'WITHDRAWN', AGREED: 'WITHDRAWN' },
  },
  approveControlPlan: { permission: 'approve', clause: '42', opens: { AGREED: 'APPROVED' } },
  /** An approved plan is changed by an order and by nothing else. */
  changeControlPlan: { permission: 'approve', clause: '42', opens: { APPROVED: 'APPROVED' } },
} as const satisfies Record<string, ControlPlanActFacts>;

export type ControlPlanAct = keyof typeof CONTROL_PLAN_ACTS;
export const CONTROL_PLAN_ACT_NAMES = Object.keys(CONTROL_PLAN_ACTS) as readonly ControlPlanAct[];

export function stateAfter(act: ControlPlanAct, state: ControlPlanState): ControlPlanState | undefined {
  const opens: ControlPlanActFacts['opens'] = CONTROL_PLAN_ACTS[act].opens;
  return opens[state];
}
