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
} from '../../law';
import {
  clauseOfLetter,
  MONITORING_DEMANDS,
  type LetterDemandKind,
  type LetterState,
  type MeasureState,
} from './states';

/** What the rules of clauses 30, 32 to 34 and 37 look at. Plain data; instants are milliseconds since 1970. */
export interface LetterRuleFacts {
  readonly calendar: WorkingCalendar;
  readonly state: LetterState;
  /** Follows external monitoring, not an inspection (clause 37). */
  readonly afterMonitoring: boolean;
  readonly receivedAt: number | null;
  readonly reportBy: CalendarDate | null;
  /** Rows of the plan that holds; empty while there is none. */
  readonly rows: readonly {
    readonly id: number;
    readonly state: MeasureState;
    readonly dueDate: CalendarDate;
  }[];
}

/** The letter asks at least to remedy, and for a report on a day that is still to come (clause 30). */
export function judgeLetter(
  demands: readonly LetterDemandKind[],
  reportBy: CalendarDate,
  today: CalendarDate,
): Finding[] {
  return [
    judge(demands.includes('REMEDY_VIOLATIONS'), '30', 'LETTER_ASKS_TO_REMEDY', 'CURABLE'),
    judge(reportBy >= today, '30', 'LETTER_REPORT_BY_AHEAD', 'CURABLE', { params: { today } }),
  ];
}

/** After monitoring a letter asks for what clause 37 names, and nothing of what clause 30 adds. */
export function judgeMonitoringLetter(
  demands: readonly LetterDemandKind[],
  reportBy: CalendarDate,
  today: CalendarDate,
): Finding[] {
  const foreign = demands.filter(
    (kind) => !(MONITORING_DEMANDS as readonly LetterDemandKind[]).includes(kind),
  );
  return [
    judge(demands.includes('REMEDY_VIOLATIONS'), '37.1', 'LETTER_ASKS_TO_REMEDY', 'CURABLE'),
    judge(foreign.length === 0, '37.1', 'LETTER_DEMANDS_OF_MONITORING', 'CURABLE'),
    judge(reportBy >= today, '37.1', 'LETTER_REPORT_BY_AHEAD', 'CURABLE', { params: { today } }),
  ];
}

/** A letter is received once. */
export function mayRecordReceipt({ receivedAt, afterMonitoring }: LetterRuleFacts): Finding[] {
  return [judge(receivedAt === null, clauseOfLetter(afterMonitoring), 'LETTER_RECEIPT_ONCE', 'CURABLE')];
}

/** Whether the report came by the date in the letter, which does not move (D50). Clauses 30, 37. */
export function judgeReport({ reportBy, afterMonitoring }: LetterRuleFacts, receivedAt: number): Finding[] {
  if (reportBy === null) return [];
  const clause = clauseOfLetter(afterMonitoring);
  const at = instantFromEpoch(receivedAt);
  const details = {
    inputs: { receivedAt: at, reportBy },
    params: { dueDate: reportBy },
    decisions: ['D20', 'D50'],
  };
  return [
    receivedAt < Date.parse(endOfDay(reportBy))
      ? met(clause, 'LETTER_REPORT_IN_TIME', details)
      : breach(clause, 'LETTER_REPORT_LATE', 'CURABLE', details),
  ];
}

/** A plan of which execution was informed is not replaced by another (ours: the clause knows one plan). Clause 32. */
export function mayHandInPlan({ rows }: LetterRuleFacts): Finding[] {
  const done = rows.filter(({ state }) => state === 'INFORMED' || state === 'ACCEPTED').length;
  return [judge(done === 0, '32', 'PLAN_UNDER_WAY', 'CURABLE', { params: { count: done } })];
}

export interface PlanRow {
  readonly measure: string;
  readonly responsible: string;
  readonly dueDate: CalendarDate | null;
  readonly completion: string;
}

/** Every row says what, who, till when and how it ends; a plan that lacks any of them is none (clause 33). */
export function judgePlanRows(rows: readonly PlanRow[], today: CalendarDate): Finding[] {
  return rows.flatMap(({ measure, responsible, dueDate, completion }, index) => {
    const params = { row: index + 1 };
    const lacking = [
      measure.trim() === '' && 'PLAN_ROW_WITHOUT_MEASURE',
      responsible.trim() === '' && 'PLAN_ROW_WITHOUT_PERSON',
      dueDate === null && 'PLAN_ROW_WITHOUT_DATE',
      completion.trim() === '' && 'PLAN_ROW_WITHOUT_COMPLETION',
    ].filter((code) => code !== false);
    return [
      ...lacking.map((code) => breach('33', code, 'CURABLE', { params })),
      ...(dueDate !== null && dueDate < today
        ? [breach('33', 'PLAN_ROW_DATE_PAST', 'CURABLE', { params: { ...params, dueDate } })]
        : []),
    ];
  });
}

/** Whether the plan came within five working days of the letter's receipt; nothing to say before that is known. Clause 32. */
export function judgePlanTerm(
  receivedAt: number | null,
  plannedAt: number,
  calendar: WorkingCalendar,
): Finding[] {
  if (receivedAt === null) return [];
  const from = instantFromEpoch(receivedAt);
  const at = instantFromEpoch(plannedAt);
  const term = computeDeadline({ rule: 'P32_PLAN', from, calendar });
  const details = { inputs: { plannedAt: at, receivedAt: from }, params: { dueDate: term.dueDate } };
  return [
    isInTime(term, at) ? met('32', 'PLAN_IN_TIME', details) : breach('32', 'PLAN_LATE', 'CURABLE', details),
  ];
}

/** A row must be left of which execution is not accepted (clause 34). */
export function mayInformOnRow({ rows }: LetterRuleFacts): Finding[] {
  const open = rows.some(({ state }) => state === 'OPEN' || state === 'RETURNED' || state === 'INFORMED');
  return [judge(open, '34', 'PLAN_ROW_TO_INFORM_OF', 'CURABLE')];
}

export function mayJudgeRow({ rows }: LetterRuleFacts): Finding[] {
  return [
    judge(
      rows.some(({ state }) => state === 'INFORMED'),
      '34',
      'PLAN_ROW_TO_JUDGE',
      'CURABLE',
    ),
  ];
}

/** By the date of the row (D21), with copies of what proves it; what comes late or without is kept and marked. Clause 34. */
export function judgeRowInformation(dueDate: CalendarDate, receivedAt: number, files: number): Finding[] {
  const at = instantFromEpoch(receivedAt);
  const details = { inputs: { receivedAt: at, dueDate }, params: { dueDate }, decisions: ['D21', 'D50'] };
  return [
    receivedAt < Date.parse(endOfDay(dueDate))
      ? met('34', 'PLAN_ROW_IN_TIME', details)
      : breach('34', 'PLAN_ROW_LATE', 'CURABLE', details),
    ...(files === 0 ? [breach('34', 'PLAN_ROW_WITHOUT_PROOF', 'CURABLE')] : []),
  ];
}
