import { invalidInput } from './invalid-input';

/** House parameters: beyond these days one is a slip of the pen. */
export const EARLIEST_FACT_DAY = '2000-01-01';
/** What somebody brings, or what a body rests on, may be older than the facts of a case. */
const EARLIEST_PAPER_DAY = '1900-01-01';
const LATEST_DAY = '2100-12-31';

/** A day of a fact, or of a period that is looked at. @throws Refusal INVALID_INPUT, naming the field */
export function assertDayOfRecord(day: string, field: string, earliest: string = EARLIEST_FACT_DAY): void {
  if (day < earliest || day > LATEST_DAY) throw invalidInput(field);
}

/** The day of a paper, of an act, or of a body's beginning. @throws Refusal INVALID_INPUT, naming the field */
export function assertDayOfPaper(day: string, field: string): void {
  assertDayOfRecord(day, field, EARLIEST_PAPER_DAY);
}
