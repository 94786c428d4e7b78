import type { ClauseReference, Severity } from '../../law';
import { MONITORING_DEMANDS, type LetterDemandKind } from './states';

/** What a letter follows: an inspection or an external monitoring, or a control event. */
export type LetterOrigin = 'INSPECTION' | 'MONITORING' | 'CONTROL_EVENT';

/** Where the Rules say the same of external and of internal control, each in clauses and terms of its own. */
export interface LetterLaw {
  readonly letter: ClauseReference;
  readonly plan: ClauseReference;
  readonly row: ClauseReference;
  readonly execution: ClauseReference;
  readonly reportRule: string;
  readonly planRule: string;
  readonly rowRule: string;
  /** Whether information on rows is due by the date in the letter at the latest (57), or by that of the row alone (34, D21). */
  readonly rowsByLetter: boolean;
  /** A date in the letter that comes before the plan's own term: not set where the plan ends by it (55, 57), told of where the plan is asked beside (30, 32). */
  readonly dateBeforePlan: Extract<Severity, 'CURABLE' | 'WARNING'> | null;
  /** What is said of information on a row that came without copies. */
  readonly proofAsked: 'PLAN_ROW_WITHOUT_PROOF' | 'CONTROL_ROW_WITHOUT_PROOF';
  readonly demands: readonly LetterDemandKind[];
}

const EXTERNAL = {
  letter: '30',
  plan: '32',
  row: '33',
  execution: '34',
  reportRule: 'P30_REPORT_BACK',
  planRule: 'P32_PLAN',
  rowRule: 'P34_PLAN_ROW',
  rowsByLetter: false,
  dateBeforePlan: 'WARNING',
  proofAsked: 'PLAN_ROW_WITHOUT_PROOF',
  demands: [
    'REMEDY_VIOLATIONS',
    'REMOVE_CAUSES',
    'CHANGE_LEGAL_ACTS',
    'OPTIMISE_PROCESSES',
    'HOLD_TO_ACCOUNT',
    'RESTORE_RIGHTS',
  ],
} as const satisfies LetterLaw;

const LAW: Readonly<Record<LetterOrigin, LetterLaw>> = {
  INSPECTION: EXTERNAL,
  MONITORING: {
    ...EXTERNAL,
    letter: '37',
    plan: '37',
    reportRule: 'P37_REPORT_BACK',
    dateBeforePlan: null,
    demands: MONITORING_DEMANDS,
  },
  CONTROL_EVENT: {
    letter: '54.1',
    plan: '55',
    row: '56',
    execution: '57',
    reportRule: 'P57_EXECUTION',
    planRule: 'P55_PLAN',
    rowRule: 'P57_EXECUTION',
    rowsByLetter: true,
    dateBeforePlan: 'CURABLE',
    proofAsked: 'CONTROL_ROW_WITHOUT_PROOF',
    demands: [
      'REMEDY_VIOLATIONS',
      'REMOVE_CAUSES',
      'IMPROVE_PROCEDURES',
      'CHANGE_LEGAL_ACTS',
      'OPTIMISE_PROCESSES',
      'HOLD_TO_ACCOUNT',
    ],
  },
};

export function lawOf(origin: LetterOrigin): LetterLaw {
  return LAW[origin];
}

export function originOf(letter: {
  readonly inspectionId: number | null;
  readonly controlEventId: number | null;
}): LetterOrigin {
  if (letter.controlEventId !== null) return 'CONTROL_EVENT';
  return letter.inspectionId === null ? 'MONITORING' : 'INSPECTION';
}
