import type { ClauseReference } from '../../law';

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
}

export const LETTER_ACTS = {
  issueLetterOnMeasures: { clause: '30', of: 'letter', permission: 'send' },
  recordLetterReceipt: { clause: '30', of: 'letter', permission: 'handle' },
  submitActionPlan: { clause: '32', of: 'plan', permission: 'plan' },
  recordActionPlan: { clause: '32', of: 'plan', permission: 'handle' },
  reportOnLetter: { clause: '30', of: 'letter', permission: 'inform' },
  recordLetterReport: { clause: '30', of: 'letter', permission: 'handle' },
  acceptLetterReport: { clause: '30', of: 'letter', permission: 'handle' },
  returnLetterReport: { clause: '30', of: 'letter', permission: 'handle' },
  informOnPlanRow: { clause: '34', of: 'execution', permission: 'inform' },
  recordPlanRowInformation: { clause: '34', of: 'execution', permission: 'handle' },
  acceptPlanRow: { clause: '34', of: 'execution', permission: 'handle' },
  returnPlanRow: { clause: '34', of: 'execution', permission: 'handle' },
} as const satisfies Record<string, LetterActFacts>;

export type LetterAct = keyof typeof LETTER_ACTS;
export const LETTER_ACT_NAMES = Object.keys(LETTER_ACTS) as readonly LetterAct[];

/** Plan and execution are open as soon as the letter went out, whatever became of the report (clauses 32, 34). */
const PLANNING = [
  'submitActionPlan',
  'recordActionPlan',
  'informOnPlanRow',
  'recordPlanRowInformation',
  'acceptPlanRow',
  'returnPlanRow',
] as const;
const REPORTING = ['reportOnLetter', 'recordLetterReport'] as const;
/** The receipt is a fact: it can be recorded after the answer came, too. */
const RECEIVING = 'recordLetterReceipt';

export const LETTER_TRANSITIONS = {
  OWED: ['issueLetterOnMeasures'],
  NOT_OWED: [],
  SENT: [RECEIVING, ...REPORTING, ...PLANNING],
  RECEIVED: [...REPORTING, ...PLANNING],
  REPORTED: ['acceptLetterReport', 'returnLetterReport', RECEIVING, ...REPORTING, ...PLANNING],
  RETURNED: [RECEIVING, ...REPORTING, ...PLANNING],
  ACCEPTED: [RECEIVING, ...PLANNING],
  /** Every point was withdrawn by a special commission: what came on paper is a fact, and is recorded still (27; D17). */
  WITHDRAWN: [RECEIVING, 'recordLetterReport', 'recordActionPlan'],
} as const satisfies Record<LetterState, readonly LetterAct[]>;

export function opens(state: LetterState, act: LetterAct): boolean {
  return (LETTER_TRANSITIONS[state] as readonly LetterAct[]).includes(act);
}
