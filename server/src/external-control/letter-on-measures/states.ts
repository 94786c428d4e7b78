import type { ClauseReference } from '../../law';

/** Owed since the inspection was completed with violations, till the report on it is accepted. The plan runs beside it. */
export const LETTER_STATES = ['OWED', 'SENT', 'RECEIVED', 'REPORTED', 'RETURNED', 'ACCEPTED'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** What clause 30 lets a letter ask for. */
export const LETTER_DEMANDS = [
  'REMEDY_VIOLATIONS',
  'REMOVE_CAUSES',
  'CHANGE_LEGAL_ACTS',
  'OPTIMISE_PROCESSES',
  'HOLD_TO_ACCOUNT',
  'RESTORE_RIGHTS',
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
  readonly clause: ClauseReference;
  /** The verb that the ability is asked for: the office, the subject, or the subject's head alone. */
  readonly permission: 'handle' | 'inform' | 'plan';
}

export const LETTER_ACTS = {
  issueLetterOnMeasures: { clause: '30', permission: 'handle' },
  recordLetterReceipt: { clause: '30', permission: 'handle' },
  submitActionPlan: { clause: '32', permission: 'plan' },
  recordActionPlan: { clause: '32', permission: 'handle' },
  reportOnLetter: { clause: '30', permission: 'inform' },
  recordLetterReport: { clause: '30', permission: 'handle' },
  acceptLetterReport: { clause: '30', permission: 'handle' },
  returnLetterReport: { clause: '30', permission: 'handle' },
  informOnPlanRow: { clause: '34', permission: 'inform' },
  recordPlanRowInformation: { clause: '34', permission: 'handle' },
  acceptPlanRow: { clause: '34', permission: 'handle' },
  returnPlanRow: { clause: '34', permission: 'handle' },
} as const satisfies Record<string, LetterActFacts>;

/** The letter and its report are of clause 30 after an inspection, of clause 37 after monitoring. */
export function clauseOfLetter(afterMonitoring: boolean): ClauseReference {
  return afterMonitoring ? '37' : '30';
}

/** The clause of an act on a letter. */
export function clauseOfAct(act: LetterAct, afterMonitoring: boolean): ClauseReference {
  const { clause }: LetterActFacts = LETTER_ACTS[act];
  return clause === '30' ? clauseOfLetter(afterMonitoring) : clause;
}

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
  SENT: [RECEIVING, ...REPORTING, ...PLANNING],
  RECEIVED: [...REPORTING, ...PLANNING],
  REPORTED: ['acceptLetterReport', 'returnLetterReport', RECEIVING, ...REPORTING, ...PLANNING],
  RETURNED: [RECEIVING, ...REPORTING, ...PLANNING],
  ACCEPTED: [RECEIVING, ...PLANNING],
} as const satisfies Record<LetterState, readonly LetterAct[]>;

export function opens(state: LetterState, act: LetterAct): boolean {
  return (LETTER_TRANSITIONS[state] as readonly LetterAct[]).includes(act);
}
