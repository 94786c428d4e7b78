import type { ClauseReference } from '../../law';

/** Of a control without a visit. What has a visit goes through the states of the inspection's room. */
export const CONTROL_WITHOUT_VISIT_STATES = ['ANALYSIS', 'RECOMMENDED', 'SEEN', 'ENDED'] as const;
export type ControlWithoutVisitState = (typeof CONTROL_WITHOUT_VISIT_STATES)[number];

/** Where a finding of the analysis comes from. */
export const FINDING_SOURCES = [
  'REPORT',
  'PORTAL',
  'STATE_BODY',
  'MONITORING',
  'COMPLAINTS',
  'OTHER',
] as const;
export type FindingSource = (typeof FINDING_SOURCES)[number];

export const OFFICE_ROLES = [
  'AGENCY_CHAIR',
  'TERRITORIAL_HEAD',
  'AGENCY_INSPECTOR',
  'TERRITORIAL_INSPECTOR',
] as const;
const SUBJECT_STAFF = ['SUBJECT_HEAD', 'OBJECT_HEAD', 'INTERNAL_CONTROL'] as const;

export interface ControlWithoutVisitActFacts {
  readonly roles: readonly string[];
  readonly clause: ClauseReference;
  /** State → the state after it. Acts that a state does not name are closed in it. */
  readonly opens: Partial<Readonly<Record<ControlWithoutVisitState, ControlWithoutVisitState>>>;
}

const IN_ANALYSIS = { ANALYSIS: 'ANALYSIS' } as const;

/**
 * All that can be done with a control without a visit. It has no visit, no appointment and no prescription: no such act stands
 * here (clauses 5, 9 to 35 are of other procedures).
 */
export const CONTROL_WITHOUT_VISIT_ACTS = {
  addControlFinding: { roles: OFFICE_ROLES, clause: '7-2', opens: IN_ANALYSIS },
  removeControlFinding: { roles: OFFICE_ROLES, clause: '7-2', opens: IN_ANALYSIS },
  recommendToSubject: { roles: OFFICE_ROLES, clause: '7-2', opens: { ANALYSIS: 'RECOMMENDED' } },
  acknowledgeControlRecommendation: { roles: SUBJECT_STAFF, clause: '7-2', opens: { RECOMMENDED: 'SEEN' } },
  endControlWithoutVisit: {
    roles: OFFICE_ROLES,
    clause: '7-2',
    opens: { ANALYSIS: 'ENDED', RECOMMENDED: 'ENDED', SEEN: 'ENDED' },
  },
} as const satisfies Record<string, ControlWithoutVisitActFacts>;

export type ControlWithoutVisitAct = keyof typeof CONTROL_WITHOUT_VISIT_ACTS;
export const CONTROL_WITHOUT_VISIT_ACT_NAMES = Object.keys(
  CONTROL_WITHOUT_VISIT_ACTS,
) as readonly ControlWithoutVisitAct[];

export function stateAfter(
  act: ControlWithoutVisitAct,
  state: ControlWithoutVisitState,
): ControlWithoutVisitState | undefined {
  const opens: ControlWithoutVisitActFacts['opens'] = CONTROL_WITHOUT_VISIT_ACTS[act].opens;
  return opens[state];
}
