import { ALMATY_OFFSETS } from '../generated/almaty-offsets';

const MINUTE = 60_000;

interface LocalTime {
  readonly date: string;
  readonly time: string;
}

/**
 * Calendar date and time of an instant in Asia/Almaty, by the table of zones that the portal was built with: a browser's own
 * may be older than the country's one time, and takes it as long to make as all modules of a page.
 * @throws RangeError where the instant is none
 */
export function almatyTime(instant: string): LocalTime {
  const at = Date.parse(instant);
  const offset = ALMATY_OFFSETS.findLast(([from]) => from <= at) ?? ALMATY_OFFSETS[0];
  const local = new Date(at + (offset?.[1] ?? NaN) * MINUTE).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

/** 19.03.2026, 10:05 — the same in all three languages. */
export function formatInstant(instant: string): string {
  const { date, time } = almatyTime(instant);
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}, ${time}`;
}

/** Value of a `datetime-local` field for an instant. */
export function toLocalInput(instant: string): string {
  const { date, time } = almatyTime(instant);
  return `${date}T${time}`;
}

/** The instant that a clerk in Almaty means by 'YYYY-MM-DDTHH:mm', wherever the browser stands. */
export function fromLocalInput(local: string): string {
  for (const offset of ['+05:00', '+06:00']) {
    const candidate = `${local.slice(0, 16)}:00${offset}`;
    if (toLocalInput(candidate) === local.slice(0, 16)) return candidate;
  }
  return `${local.slice(0, 16)}:00+05:00`;
}
