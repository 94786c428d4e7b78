import {
  breach,
  computeDeadline,
  endOfDay,
  instantFromEpoch,
  isInTime,
  judge,
  met,
  type CalendarDate,
  type Finding,
  type WorkingCalendar,
  isBlank,
} from '../../law';
import type { LetterLaw } from './letter-law';
import type { LetterDemandKind, LetterState, MeasureState } from './states';

/** What the rules of clauses 30, 32 to 34 and 37 look at. Plain data; instants are milliseconds since 1970. */
export interface LetterRuleFacts {
  /** By whose clauses: of external or of internal control. */
  readonly law: LetterLaw;
  readonly calendar: WorkingCalendar;
  /** Whether what it follows found violations: a control event may have found none, and ask for measures all the same (54). */
  readonly violations: boolean;
  readonly state: LetterState;
  readonly receivedAt: number | null;
  readonly reportBy: CalendarDate | null;
  /** Rows of the plan that holds; empty while there is none. */
  readonly rows: readonly {
    readonly id: number;
    readonly state: MeasureState;
    readonly dueDate: CalendarDate;
  }[];
}

/** What a letter rests on on the day of its sending. */
export type LetterGrounds = Pick<LetterRuleFacts, 'calendar' | 'law' | 'violations'> & {
  readonly today: CalendarDate;
};

/** Received on the day on which it is sent, a letter asks for the plan by this day (clauses 32, 55). */
function planDay(today: CalendarDate, calendar: WorkingCalendar, law: LetterLaw): CalendarDate {
  return computeDeadline({ rule: law.planRule, from: today, calendar }).dueDate;
}

function judgeTimeForPlan(
  reportBy: CalendarDate,
  { today, calendar, law }: Omit<LetterGrounds, 'violations'>,
): Finding[] {
  if (law.dateBeforePlan === null) return [];
  const date = planDay(today, calendar, law);
  const code = law.dateBeforePlan === 'CURABLE' ? 'LETTER_LEAVES_TIME_FOR_PLAN' : 'LETTER_DATE_BEFORE_PLAN';
  const details = { inputs: { reportBy, today }, params: { date, reportBy } };
  return [judge(reportBy >= date, law.plan, code, law.dateBeforePlan, details)];
}

/**
 * The letter asks at least to remedy the violations that were found, for nothing that its clause does not name, and for a report on a day still to come (30, 54); it
 * leaves the time that the plan itself has (32, 55, 57).
 */
export function judgeLetter(
  demands: readonly LetterDemandKind[],
  reportBy: CalendarDate,
  { today, calendar, law, violations }: LetterGrounds,
): Finding[] {
  return [
    judge(
      !violations || demands.includes('REMEDY_VIOLATIONS'),
      law.letter,
      'LETTER_ASKS_TO_REMEDY',
      'CURABLE',
    ),
    judge(
      demands.every((kind) => law.demands.includes(kind)),
      law.letter,
      'LETTER_ASKS_WHAT_IT_MAY',
      'CURABLE',
    ),
    judge(reportBy >= today, law.letter, 'LETTER_REPORT_BY_AHEAD', 'CURABLE', { params: { today } }),
    ...(reportBy >= today ? judgeTimeForPlan(reportBy, { today, calendar, law }) : []),
  ];
}

/** A letter is received once. */
export function mayRecordReceipt({ receivedAt, law }: LetterRuleFacts): Finding[] {
  return [judge(receivedAt === null, law.letter, 'LETTER_RECEIPT_ONCE', 'CURABLE')];
}

/** Internal control asks for information on the execution (57), external control for a report on the letter (30). */
const reportClause = (law: LetterLaw) => (law.rowsByLetter ? law.execution : law.letter);

/** Whether the report came by the date in the letter, which does not move (D50). Clause 30. */
export function judgeReport({ reportBy, law }: LetterRuleFacts, receivedAt: number): Finding[] {
  if (reportBy === null) return [];
  const at = instantFromEpoch(receivedAt);
  const details = {
    inputs: { receivedAt: at, reportBy },
    params: { dueDate: reportBy },
    decisions: ['D20', 'D50'],
  };
  return [
    receivedAt < Date.parse(endOfDay(reportBy))
      ? met(reportClause(law), 'LETTER_REPORT_IN_TIME', details)
      : breach(reportClause(law), 'LETTER_REPORT_LATE', 'CURABLE', details),
  ];
}

/**
 * A plan of which execution was informed is not replaced by another (ours: the clause knows one plan). Clause 32. What came on paper is a
 * fact, and kept beside it.
 */
export function mayHandInPlan(
  { rows, law }: Pick<LetterRuleFacts, 'rows' | 'law'>,
  severity: 'CURABLE' | 'WARNING' = 'CURABLE',
): Finding[] {
  const done = rows.filter(({ state }) => state === 'INFORMED' || state === 'ACCEPTED').length;
  return [judge(done === 0, law.plan, 'PLAN_UNDER_WAY', severity, { params: { count: done } })];
}

/** Another plan does not undo that rows of the one before it were not executed by their day (clauses 34, 57). */
export function judgeReplacedRows(
  { rows, law }: Pick<LetterRuleFacts, 'rows' | 'law'>,
  missed: ReadonlySet<number>,
): Finding[] {
  return rows.flatMap(({ id, dueDate }, index) =>
    missed.has(id)
      ? [
          breach(law.execution, 'PLAN_ROW_MISSED', 'CURABLE', {
            inputs: { dueDate },
            params: { row: index + 1, dueDate },
          }),
        ]
      : [],
  );
}

export interface PlanRow {
  readonly measure: string;
  readonly responsible: string;
  readonly dueDate: CalendarDate | null;
  readonly completion: string;
}

/** What a row says of days: of a plan that came on paper, or after the date in the letter, facts that are kept and marked (56, 57). */
const OF_DAYS: readonly string[] = ['PLAN_ROW_DATE_PAST', 'PLAN_ROW_AFTER_LETTER'];

/**
 * A plan that came on paper is a fact, and so is one that came after the date in the letter, whose rows can lie nowhere else: what is wrong
 * with the days of their rows is marked. In time the head of the object is told of it instead.
 */
export function marksDays(
  finding: Finding,
  came: { readonly on: CalendarDate; readonly onPaper: boolean },
  { law, reportBy }: Pick<LetterRuleFacts, 'law' | 'reportBy'>,
): boolean {
  const late = law.rowsByLetter && reportBy !== null && came.on > reportBy;
  return OF_DAYS.includes(finding.code) && (came.onPaper || late);
}

/** Every row says what, who, till when and how it ends; a plan that lacks any of them is none (clause 33). */
export function judgePlanRows(
  rows: readonly PlanRow[],
  today: CalendarDate,
  { law, reportBy }: Pick<LetterRuleFacts, 'law' | 'reportBy'>,
): Finding[] {
  return rows.flatMap(({ measure, responsible, dueDate, completion }, index) => {
    const params = { row: index + 1 };
    const lacking = [
      isBlank(measure) && 'PLAN_ROW_WITHOUT_MEASURE',
      isBlank(responsible) && 'PLAN_ROW_WITHOUT_PERSON',
      dueDate === null && 'PLAN_ROW_WITHOUT_DATE',
      isBlank(completion) && 'PLAN_ROW_WITHOUT_COMPLETION',
    ].filter((code) => code !== false);
    return [
      ...lacking.map((code) => breach(law.row, code, 'CURABLE', { params })),
      ...(dueDate !== null && dueDate < today
        ? [breach(law.row, 'PLAN_ROW_DATE_PAST', 'CURABLE', { params: { ...params, dueDate } })]
        : []),
      ...(law.rowsByLetter && dueDate !== null && reportBy !== null && dueDate > reportBy
        ? [
            breach(law.execution, 'PLAN_ROW_AFTER_LETTER', 'CURABLE', {
              params: { ...params, dueDate: reportBy },
            }),
          ]
        : []),
    ];
  });
}

/** Whether the plan came within five working days of the letter's receipt; nothing to say before that is known. Clause 32. */
export function judgePlanTerm(
  receivedAt: number | null,
  plannedAt: number,
  calendar: WorkingCalendar,
  law: LetterLaw,
): Finding[] {
  if (receivedAt === null) return [];
  const from = instantFromEpoch(receivedAt);
  const at = instantFromEpoch(plannedAt);
  const term = computeDeadline({ rule: law.planRule, from, calendar });
  const details = { inputs: { plannedAt: at, receivedAt: from }, params: { dueDate: term.dueDate } };
  return [
    isInTime(term, at)
      ? met(law.plan, 'PLAN_IN_TIME', details)
      : breach(law.plan, 'PLAN_LATE', 'CURABLE', details),
  ];
}

/** A row must be left of which execution is not accepted (clause 34). */
export function mayInformOnRow({ rows, law }: LetterRuleFacts): Finding[] {
  const open = rows.some(({ state }) => state === 'OPEN' || state === 'RETURNED' || state === 'INFORMED');
  return [judge(open, law.execution, 'PLAN_ROW_TO_INFORM_OF', 'CURABLE')];
}

export function mayJudgeRow({ rows, law }: LetterRuleFacts): Finding[] {
  return [
    judge(
      rows.some(({ state }) => state === 'INFORMED'),
      law.execution,
      'PLAN_ROW_TO_JUDGE',
      'CURABLE',
    ),
  ];
}

/** After a control event a row is executed with what proves it, or with the reason why there is none (clause 57). */
export function mayInformByPapers(
  law: LetterLaw,
  files: number,
  reason: string | null | undefined,
): Finding[] {
  if (!law.rowsByLetter) return [];
  return [
    judge(files > 0 || !isBlank(reason ?? ''), law.execution, 'CONTROL_ROW_PROOF_OR_REASON', 'CURABLE'),
  ];
}

/** By the date of the row (D21), with copies of what proves it; what comes late or without is kept and marked. Clause 34. */
export function judgeRowInformation(
  dueDate: CalendarDate,
  receivedAt: number,
  files: number,
  law: LetterLaw,
): Finding[] {
  const at = instantFromEpoch(receivedAt);
  const details = { inputs: { receivedAt: at, dueDate }, params: { dueDate }, decisions: ['D21', 'D50'] };
  return [
    receivedAt < Date.parse(endOfDay(dueDate))
      ? met(law.execution, 'PLAN_ROW_IN_TIME', details)
      : breach(law.execution, 'PLAN_ROW_LATE', 'CURABLE', details),
    ...(files === 0 ? [breach(law.execution, law.proofAsked, 'CURABLE')] : []),
  ];
}
