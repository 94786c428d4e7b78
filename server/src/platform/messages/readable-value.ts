import type { Language } from './language';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

const almatyClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Almaty',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** 19.03.2026, as the offices write it in every language. @param date `YYYY-MM-DD` */
export function readableDate(date: string): string {
  return date.replace(DATE, '$3.$2.$1');
}

/** 19.03.2026, 10:05 in Almaty. @param at ISO instant */
export function readableInstant(at: string): string {
  const part = Object.fromEntries(
    almatyClock.formatToParts(Date.parse(at)).map(({ type, value }) => [type, value]),
  );
  return `${part.day}.${part.month}.${part.year}, ${part.hour}:${part.minute}`;
}

/** Whether a text is an instant of a day that there is: 30 February would be read as 2 March. */
function isInstant(text: string): boolean {
  if (!INSTANT.test(text) || Number.isNaN(Date.parse(text))) return false;
  const day = text.slice(0, 10);
  return new Date(Date.parse(day)).toISOString().startsWith(day);
}

/** A value as it stands in a sentence: dates, instants and fractions in the form that people read; a fraction follows a comma, in English a point. */
export function readableValue(value: string | number | boolean, language?: Language): string {
  const text = String(value);
  if (typeof value === 'number') return language === 'en' ? text : text.replace('.', ',');
  // What a caller gives may look like an instant and be none: it is repeated as it came.
  return isInstant(text) ? readableInstant(text) : readableDate(text);
}
