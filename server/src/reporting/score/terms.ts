import { computeDeadline, fromCivil, type CalendarDate } from '../../law';

const QUARTERLY = ['P36_QUARTERLY', 'P62_DISTRICT_REPORT', 'P63_INFORMATIZATION'] as const;

/** A term of the year that is scored; `quarter` is 0 for one of the whole year. */
export interface YearTerm {
  readonly rule: string;
  readonly quarter: number;
  readonly due: CalendarDate;
}

/** The terms that the duties of a year are judged by (36, 42, 62, 63): fixed dates, which do not move (D6). */
export function termsOf(year: number): YearTerm[] {
  const quarters = [1, 2, 3, 4].flatMap((quarter) =>
    QUARTERLY.map((rule) => ({
      rule,
      quarter,
      due: computeDeadline({ rule, from: fromCivil(year, quarter * 3 - 2, 1) }).dueDate,
    })),
  );
  const plan = computeDeadline({ rule: 'P42_ANNUAL_PLAN', from: fromCivil(year, 1, 1) }).dueDate;
  return [...quarters, { rule: 'P42_ANNUAL_PLAN', quarter: 0, due: plan }];
}

/** The last day on which a report of the year may be filed in time. */
export function lastTermOf(year: number): CalendarDate {
  return termsOf(year).reduce((latest, { due }) => (due > latest ? due : latest), fromCivil(year, 12, 31));
}
