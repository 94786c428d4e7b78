import type { ClauseReference } from '../../law';
import type { Opens } from '../../platform/commands/state-table';

/**
 * Owed since the inspection was completed with violations, till the report on it is accepted; not owed any more once every point was
 * withdrawn before it was sent (27), which is never stored, and withdrawn where they fell after that. The plan runs beside it.
 */
export const LETTER_STATES = [
  'OWED',
  'NOT_OWED',
  'SENT',
  'RECEIVED',
  'REPORTED',
  'RETURNED',
  'ACCEPTED',
  'WITHDRAWN',
] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** What clauses 30 and 54 let a letter ask for; which of them a letter may, `letter-law.ts` says. */
export const LETTER_DEMANDS = [
  'REMEDY_VIOLATIONS',
  'REMOVE_CAUSES',
  'CHANGE_LEGAL_ACTS',
  'OPTIMISE_PROCESSES',
  'HOLD_TO_ACCOUNT',
  'RESTORE_RIGHTS',
  'IMPROVE_PROCEDURES',
] as const;
export type LetterDemandKind = (typeof LETTER_DEMANDS)[number];

/** What clause 37 lets a letter after monitoring ask for: no changes of acts, no optimisation. */
export const MONITORING_DEMANDS = [
  'REMEDY_VIOLATIONS',
  'REMOVE_CAUSES',
  'HOLD_TO_ACCOUNT',
  'RESTORE_RIGHTS',
] as const satisfies readonly LetterDemandKind[];

/** How information of the subject stands: of the letter, and of a row of the plan. */
export const MEASURE_STATES = ['OPEN', 'INFORMED', 'ACCEPTED', 'RETURNED'] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

export interface LetterActFacts {
  /** Of letters after an inspection; those after a control event have their own: see `letter-law.ts`. */
  readonly clause: ClauseReference;
  /** Which of the letter's clauses it rests on. */
  readonly of: 'letter' | 'plan' | 'execution';
  /** The verb that the ability is asked for: who signs, the office or body that asks, the subject, or the subject's head alone. */
  readonly permission: 'send' | 'handle' | 'inform' | 'plan';
  /** Acts that a state does not name are closed in it. */
  readonly opens: Opens<LetterState>;
}

/** Plan and execution are open as soon as the letter went out, whatever became of the report (clauses 32, 34). */
const PLANNING = {
  SENT: 'SENT',
  RECEIVED: 'RECEIVED',
  REPORTED: 'REPORTED',
  RETURNED: 'RETURNED',
  ACCEPTED: 'ACCEPTED',
} as const;
const REPORTING = {
  SENT: 'REPORTED',
  RECEIVED: 'REPORTED',
  REPORTED: 'REPORTED',
  RETURNED: 'REPORTED',
} as const;
/** Every point was withdrawn by a special commission: what came on paper is a fact, and is recorded still (27; D17). */
const AFTER_WITHDRAWAL = { WITHDRAWN: 'WITHDRAWN' } as const;
/** The receipt is a fact: it can be recorded after the answer came, too. */
const RECEIVING = {
  SENT: 'RECEIVED',
  REPORTED: 'REPORTED',
  RETURNED: 'RETURNED',
  ACCEPTED: 'ACCEPTED',
  ...AFTER_WITHDRAWAL,
} as const;

export const LETTER_ACTS = {
  /** Through the portal it is received at once. */
  issueLetterOnMeasures: {
    clause: '30',
    of: 'letter',
    permission: 'send',
    opens: { OWED: ['SENT', 'RECEIVED'] },
  },
  recordLetterReceipt: { clause: '30', of: 'letter', permission: 'handle', opens: RECEIVING },
  submitActionPlan: { clause: '32', of: 'plan', permission: 'plan', opens: PLANNING },
  recordActionPlan: {
    clause: '32',
    of: 'plan',
    permission: 'handle',
    opens: { ...PLANNING, ...AFTER_WITHDRAWAL },
  },
  reportOnLetter: { clause: '30', of: 'letter', permission: 'inform', opens: REPORTING },
  recordLetterReport: {
    clause: '30',
    of: 'letter',
    permission: 'handle',
    opens: { ...REPORTING, ...AFTER_WITHDRAWAL },
  },
  acceptLetterReport: { clause: '30', of: 'letter', permission: 'handle', opens: { REPORTED: 'ACCEPTED' } },
  returnLetterReport: { clause: '30', of: 'letter', permission: 'handle', opens: { REPORTED: 'RETURNED' } },
  informOnPlanRow: { clause: '34', of: 'execution', permission: 'inform', opens: PLANNING },
  recordPlanRowInformation: { clause: '34', of: 'execution', permission: 'handle', opens: PLANNING },
  acceptPlanRow: { clause: '34', of: 'execution', permission: 'handle', opens: PLANNING },
  returnPlanRow: { clause: '34', of: 'execution', permission: 'handle', opens: PLANNING },
} as const satisfies Record<string, LetterActFacts>;

export type LetterAct = keyof typeof LETTER_ACTS;
export const LETTER_ACT_NAMES = Object.keys(LETTER_ACTS) as readonly LetterAct[];

/** What leads on from outside: the protocol of a special commission that leaves no point. */
export const LETTER_EVENTS = {
  signCommissionProtocol: {
    clause: '27',
    opens: {
      OWED: 'NOT_OWED',
      SENT: 'WITHDRAWN',
      RECEIVED: 'WITHDRAWN',
      REPORTED: 'WITHDRAWN',
      RETURNED: 'WITHDRAWN',
      ACCEPTED: 'WITHDRAWN',
    },
  },
} as const satisfies Record<string, Pick<LetterActFacts, 'clause' | 'opens'>>;

export function opens(state: LetterState, act: LetterAct): boolean {
  return state in LETTER_ACTS[act].opens;
}

const INFORMING = { OPEN: 'INFORMED', INFORMED: 'INFORMED', RETURNED: 'INFORMED' } as const;

/** What the acts of a plan's execution do with the row that they name (clause 34). */
export const PLAN_ROW_ACTS = {
  informOnPlanRow: { clause: '34', opens: INFORMING },
  recordPlanRowInformation: { clause: '34', opens: INFORMING },
  acceptPlanRow: { clause: '34', opens: { INFORMED: 'ACCEPTED' } },
  returnPlanRow: { clause: '34', opens: { INFORMED: 'RETURNED' } },
} as const satisfies Partial<
  Record<LetterAct, { readonly clause: ClauseReference; readonly opens: Opens<MeasureState> }>
>;
export type PlanRowAct = keyof typeof PLAN_ROW_ACTS;
