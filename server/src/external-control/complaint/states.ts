import type { ClauseReference } from '../../law';

export const COMPLAINT_STATES = ['WAITING', 'TAKEN', 'FORWARDED', 'MONITORED', 'ANSWERED'] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

export const COMPLAINT_WAYS = ['PUBLIC_FORM', 'PAPER', 'EMAIL', 'STATE_BODY'] as const;
export type ComplaintWay = (typeof COMPLAINT_WAYS)[number];

export const HEADS: readonly string[] = ['AGENCY_CHAIR', 'TERRITORIAL_HEAD'];
export const INSPECTORS: readonly string[] = ['AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR'];
const INSPECTING_ROLES = [...HEADS, ...INSPECTORS];

export interface ComplaintActFacts {
  readonly roles: readonly string[];
  readonly clause: ClauseReference;
  /** State → the state after it. Acts that a state does not name are closed in it. */
  readonly opens: Partial<Readonly<Record<ComplaintState, ComplaintState>>>;
}

const WHILE_WAITING = { WAITING: 'WAITING' } as const;

/** What can be done with a complaint, by whom in the office that handles it, by which clause, and where it leads. */
export const COMPLAINT_ACTS = {
  assignComplaint: { roles: HEADS, clause: '9', opens: WHILE_WAITING },
  clarifyComplaint: { roles: INSPECTING_ROLES, clause: '8.3', opens: WHILE_WAITING },
  passComplaintOn: { roles: INSPECTING_ROLES, clause: '9', opens: WHILE_WAITING },
  /** Anew, where the inspection that was drafted first was given up. */
  takeComplaintAsGround: {
    roles: INSPECTING_ROLES,
    clause: '8.3',
    opens: { WAITING: 'TAKEN', TAKEN: 'TAKEN' },
  },
  forwardComplaint: { roles: HEADS, clause: '10', opens: { WAITING: 'FORWARDED' } },
  keepComplaintForMonitoring: { roles: INSPECTING_ROLES, clause: '36.4', opens: { WAITING: 'MONITORED' } },
  answerComplaint: { roles: INSPECTING_ROLES, clause: '3', opens: { WAITING: 'ANSWERED' } },
  recordForwardingAnswer: { roles: INSPECTING_ROLES, clause: '10', opens: { FORWARDED: 'FORWARDED' } },
  tellComplainant: {
    roles: INSPECTING_ROLES,
    clause: '10',
    opens: { TAKEN: 'TAKEN', FORWARDED: 'FORWARDED', MONITORED: 'MONITORED', ANSWERED: 'ANSWERED' },
  },
} as const satisfies Record<string, ComplaintActFacts>;

export type ComplaintAct = keyof typeof COMPLAINT_ACTS;
export const COMPLAINT_ACT_NAMES = Object.keys(COMPLAINT_ACTS) as readonly ComplaintAct[];
export { INSPECTING_ROLES };

export function stateAfter(act: ComplaintAct, state: ComplaintState): ComplaintState | undefined {
  const opens: ComplaintActFacts['opens'] = COMPLAINT_ACTS[act].opens;
  return opens[state];
}
