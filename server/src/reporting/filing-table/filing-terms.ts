import { addMonths, computeDeadline, startOfDay } from '../../law';
import { firstDayOf } from '../quarterly-report';

const RULES = ['P36_QUARTERLY', 'P62_DISTRICT_REPORT', 'P63_INFORMATIZATION'] as const;
const QUARTERS = [1, 2, 3, 4] as const;

/** The last day of a rule in a quarter, by the kernel, and when the quarter is over: named as the statement reads it. */
interface FilingTerm {
  readonly due_date: string;
  readonly due_at: string;
  readonly over_at: string;
}

/** Terms of a year by the rule with the quarter's number behind it. */
export function termsOf(year: number): Readonly<Record<string, FilingTerm>> {
  const terms = QUARTERS.flatMap((quarter) => {
    const from = firstDayOf(year, quarter);
    const over_at = new Date(startOfDay(addMonths(from, 3))).toISOString();
    return RULES.map((rule) => {
      const { dueDate, dueAt } = computeDeadline({ rule, from });
      return [
        `${rule}${quarter}`,
        { due_date: dueDate, due_at: new Date(dueAt).toISOString(), over_at },
      ] as const;
    });
  });
  return Object.fromEntries(terms);
}
