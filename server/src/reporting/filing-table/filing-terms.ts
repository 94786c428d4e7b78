import { addMonths, computeDeadline, startOfDay } from '../../law';
import { firstDayOf } from '../quarterly-report';

const RULES = ['P36_QUARTERLY', 'P62_DISTRICT_REPORT', 'P63_INFORMATIZATION'] as const;
const QUARTERS = [1, 2, 3, 4] as const;

/** The last day of each rule in each quarter of a year, by the kernel, and when the quarter is over. */
export interface FilingTerm {
  readonly rule: string;
  readonly quarter: number;
  readonly dueDate: string;
  readonly dueAt: string;
  readonly overAt: string;
}

export function termsOf(year: number): FilingTerm[] {
  return QUARTERS.flatMap((quarter) => {
    const from = firstDayOf(year, quarter);
    const overAt = new Date(startOfDay(addMonths(from, 3))).toISOString();
    return RULES.map((rule) => {
      const { dueDate, dueAt } = computeDeadline({ rule, from });
      return { rule, quarter, dueDate, dueAt: new Date(dueAt).toISOString(), overAt };
    });
  });
}
