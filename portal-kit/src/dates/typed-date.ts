/** Days of a month by the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** 'YYYY-MM-DD' of a day of the calendar, undefined where there is no such day. */
export function calendarDateOf(year: number, month: number, day: number): string | undefined {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > daysInMonth(year, month)) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

const localDate = /^(\d{1,2})[.,/ -](\d{1,2})[.,/ -](\d{4}|\d{2})\.?$/;
const bareDigits = /^(\d{2})(\d{2})(\d{4})$/;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * What a person means by a typed day: 19.03.2026, 19/3/26, 19032026, or 2026-03-19 as another program copies it.
 * @returns 'YYYY-MM-DD', or undefined where no such day is meant
 */
export function readTypedDate(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = isoDate.exec(trimmed);
  if (iso) return calendarDateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = localDate.exec(trimmed) ?? bareDigits.exec(trimmed);
  if (!local) return undefined;
  const [, day = '', month = '', year = ''] = local;
  return calendarDateOf(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
}

/** A calendar date as the offices write and type it: 19.03.2026. */
export function writeTypedDate(date: string): string {
  const [year, month, day] = date.split('-');
  return date === '' ? '' : `${day}.${month}.${year}`;
}

/** Sets the dots while somebody types digits; what is taken away stays away. */
export function dotDate(text: string, before: string): string {
  if (text.length <= before.length) return text;
  const dotted = text.replace(/[/, ]/g, '.').replace(/\.{2,}/g, '.');
  return /^\d{2}(\.\d{2})?$/.test(dotted) ? `${dotted}.` : dotted;
}

/** 'HH:mm' of a typed time of day: 9:05, 09.05, 905; undefined where there is no such time. */
export function readTypedTime(text: string): string | undefined {
  const found = /^(\d{1,2})[:. ](\d{2})$/.exec(text.trim()) ?? /^(\d{1,2})(\d{2})$/.exec(text.trim());
  if (!found) return undefined;
  const [hours, minutes] = [Number(found[1]), Number(found[2])];
  return hours < 24 && minutes < 60 ? `${twoDigits(hours)}:${twoDigits(minutes)}` : undefined;
}
