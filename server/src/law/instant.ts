import { almatyOffset } from './almaty-offset';
import { type CalendarDate, calendarDate, fromDayNumber, isCalendarDate, toDayNumber } from './calendar-date';
import { LawError } from './law-error';

/** A point in time, in the one form `YYYY-MM-DDTHH:mm:ss.sssZ`, so that two instants compare as texts. */
export type Instant = string & { readonly __brand: 'Instant' };

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

// The zone is compulsory: a clock time without one is not an instant.
const PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):?(\d{2}))$/;

/** Whatever is later may be a day of the year 10000 in Almaty, which no date can be written of. */
const LAST_EPOCH = Date.UTC(9999, 11, 31);

function findEpoch(text: string): number | undefined {
  const match = PATTERN.exec(text);
  if (!match || !isCalendarDate(match[1])) return undefined;
  const [hour, minute, second, zoneHour, zoneMinute] = match.slice(2, 7).map((part) => Number(part ?? 0));
  if (hour > 23 || minute > 59 || second > 59 || zoneHour > 18 || zoneMinute > 59) return undefined;
  const epoch = Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return epoch < LAST_EPOCH ? epoch : undefined;
}

/** Reads an ISO instant with its offset; throws `INVALID_INSTANT` for anything else. */
export function instant(text: string): Instant {
  const epoch = findEpoch(text);
  if (epoch === undefined) throw new LawError('INVALID_INSTANT', { given: text });
  return instantFromEpoch(epoch);
}

export function isInstant(text: string): boolean {
  return findEpoch(text) !== undefined;
}

/** What was written last: whatever happens within a millisecond asks for the same. */
let written = { epoch: Number.NaN, text: '' as Instant };

/** @param epochMs milliseconds since 1970-01-01T00:00Z */
export function instantFromEpoch(epochMs: number): Instant {
  if (written.epoch !== epochMs)
    written = { epoch: epochMs, text: new Date(epochMs).toISOString() as Instant };
  return written.text;
}

export function epochOf(at: Instant): number {
  return Date.parse(at);
}

export function addHours(at: Instant, hours: number): Instant {
  return instantFromEpoch(epochOf(at) + hours * HOUR_MS);
}

/** The day that the calendar in Almaty shows at an instant. */
export function dateOfInstant(at: Instant): CalendarDate {
  const epoch = epochOf(at);
  return fromDayNumber(Math.floor((epoch + almatyOffset(epoch)) / DAY_MS));
}

/** The same of a moment as records keep it, or of its milliseconds since 1970. */
export function dayOf(at: Date | number): CalendarDate {
  return dateOfInstant(instantFromEpoch(Number(at)));
}

/** The clock in Almaty at an instant, `HH:mm`. */
export function almatyClock(at: Instant): string {
  const epoch = epochOf(at);
  return new Date(epoch + almatyOffset(epoch)).toISOString().slice(11, 16);
}

/** 00:00 of a day in Almaty. */
export function startOfDay(date: CalendarDate): Instant {
  const local = toDayNumber(date) * DAY_MS;
  const guess = local - almatyOffset(local - 5 * HOUR_MS);
  return instantFromEpoch(local - almatyOffset(guess));
}

/** 24:00 of a day in Almaty: the instant at which a period that ends on that day is over. */
export function endOfDay(date: CalendarDate): Instant {
  return startOfDay(fromDayNumber(toDayNumber(date) + 1));
}

/** Takes a date as it is, an instant as the day that it falls on in Almaty; throws `INVALID_DATE` for anything else. */
export function dateFrom(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  if (isInstant(text)) return dateOfInstant(instant(text));
  return calendarDate(text);
}
