import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { findFormOver, quarterOfMonth, type ReportForm } from '../../form';
import type { AggregateQuestion } from './aggregate-rows';
import type { AggregateArguments } from './aggregate.arguments';

/** The rows of every edition in force in the months that are asked about, worded by the newest that has them. @throws Refusal INVALID_INPUT, UNKNOWN_FORM */
export function getFormOf({ form, year, quarter, month }: AggregateArguments): ReportForm {
  if (quarter !== undefined && quarter !== null && (quarter < 1 || quarter > 4)) {
    throw invalidInput('quarter');
  }
  if (month && quarter && quarterOfMonth(month) !== quarter) throw invalidInput('month');
  const { first, last } = monthsOf({ quarter, month });
  const found = findFormOver(
    form,
    { year, quarter: quarterOfMonth(first) },
    { year, quarter: quarterOfMonth(last) },
  );
  if (!found) throw new Refusal('UNKNOWN_FORM', { field: 'form' });
  return found;
}

/** The months that are asked about: one, a quarter's, or the year's. */
export function monthsOf({
  quarter,
  month,
}: Pick<AggregateArguments, 'quarter' | 'month'>): AggregateQuestion['months'] {
  if (month) return { first: month, last: month };
  return quarter ? { first: quarter * 3 - 2, last: quarter * 3 } : { first: 1, last: 12 };
}
