import { invalidInput } from '../../platform/refusals/invalid-input';
import { assertDayHappened } from '../case';

/** House parameter: an earlier day of a fact is a slip of the pen. */
export const EARLIEST_FACT_DAY = '2000-01-01';

/** The day of the fact that is complained of (8.3). @throws Refusal INVALID_INPUT, FACT_IN_FUTURE */
export function assertFactDay(day: string, now: Date): void {
  const field = 'input.factDate';
  if (day < EARLIEST_FACT_DAY) throw invalidInput(field);
  assertDayHappened(day, { now, after: null, field });
}
