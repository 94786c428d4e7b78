import {
  addMonths,
  compareDates,
  fromCivil,
  judge,
  type CalendarDate,
  type ClauseReference,
  type Finding,
} from '../../law';

export interface ReportRuleFacts {
  readonly clause: ClauseReference;
  readonly year: number;
  readonly quarter: number;
  /** Of a quarter before the edition (D51). */
  readonly historical: boolean;
  readonly filledCells: number;
  readonly hasNote: boolean;
  readonly today: CalendarDate;
}

/** First day of a quarter: what the terms of clauses 36, 62 and 63 are counted from. */
export function firstDayOf(year: number, quarter: number): CalendarDate {
  return fromCivil(year, quarter * 3 - 2, 1);
}

/** Opened from the first day of the quarter on. */
export function mayOpen(facts: Pick<ReportRuleFacts, 'clause' | 'year' | 'quarter' | 'today'>): Finding[] {
  const begun = compareDates(firstDayOf(facts.year, facts.quarter), facts.today) <= 0;
  return [judge(begun, facts.clause, 'QUARTER_NOT_BEGUN', 'CURABLE', { inputs: { today: facts.today } })];
}

/** Filed for a quarter that is over, with figures, and with the analytical note that clauses 61 and 62 demand. */
export function maySubmit(facts: ReportRuleFacts): Finding[] {
  const { clause, today } = facts;
  const over = compareDates(addMonths(firstDayOf(facts.year, facts.quarter), 3), today) <= 0;
  return [
    judge(over, clause, 'QUARTER_NOT_OVER', 'CURABLE', { inputs: { today } }),
    judge(facts.filledCells > 0, clause, 'REPORT_EMPTY', 'CURABLE'),
    judge(facts.historical || facts.hasNote, clause, 'NOTE_MISSING', 'CURABLE'),
  ];
}
