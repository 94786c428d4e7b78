import { dayOf } from '../../law';
import { assertDayOfRecord } from '../../platform/refusals/day-of-record';
import { Refusal } from '../../platform/refusals/refusal';

export interface Happening {
  readonly now: Date;
  /** What the fact is about, and cannot be earlier than. */
  readonly after: Date | null;
  /** The input's field that gives the fact. */
  readonly field: string;
}

// People give facts to the minute: within one minute nothing is earlier than its paper.
const minuteOf = (at: Date) => Math.floor(at.getTime() / 60_000);

/**
 * A fact that is recorded has happened: by now, and not before what it is about. A late or unlawful one is kept with its
 * breach; an impossible one is a slip of the pen.
 * @throws Refusal FACT_IN_FUTURE, FACT_BEFORE_CASE, INVALID_INPUT
 */
export function assertHappened(at: Date, { now, after, field }: Happening): void {
  const given = at.toISOString();
  if (at > now) throw new Refusal('FACT_IN_FUTURE', { field, params: { at: given, now: now.toISOString() } });
  if (after !== null && minuteOf(at) < minuteOf(after))
    throw new Refusal('FACT_BEFORE_CASE', { field, params: { at: given, after: after.toISOString() } });
  if (after === null) assertDayOfRecord(given.slice(0, 10), field);
}

/**
 * The same of a fact of which only the day is given.
 * @throws Refusal FACT_IN_FUTURE, FACT_BEFORE_CASE, INVALID_INPUT
 */
export function assertDayHappened(
  day: string,
  { now, after, field }: Omit<Happening, 'after'> & { readonly after: string | null },
): void {
  if (day > dayOf(now))
    throw new Refusal('FACT_IN_FUTURE', { field, params: { at: day, now: now.toISOString() } });
  if (after !== null && day < after)
    throw new Refusal('FACT_BEFORE_CASE', { field, params: { at: day, after } });
  if (after === null) assertDayOfRecord(day, field);
}

/**
 * What decides whether somebody was late, and is known from the word of whoever records it alone, stands for an earlier day with its
 * paper only; as of today it is recorded without one.
 * @throws Refusal EARLIER_DAY_WITH_PAPER
 */
export function assertProven(
  at: Date,
  { now, fileIds, field }: Pick<Happening, 'now' | 'field'> & { readonly fileIds: readonly string[] },
): void {
  const date = dayOf(at);
  if (date < dayOf(now) && fileIds.length === 0)
    throw new Refusal('EARLIER_DAY_WITH_PAPER', { field, params: { date } });
}
