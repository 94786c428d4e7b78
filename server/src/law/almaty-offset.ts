/** The single zone of the country since 1 March 2024; before that this zone was an hour ahead. Never an offset. */
export const TIME_ZONE = 'Asia/Almaty';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const formatter = new Intl.DateTimeFormat('en-US', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

function readOffset(epochMs: number): number {
  const whole = Math.floor(epochMs / 1000) * 1000;
  const part: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(whole)) part[type] = Number(value);
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) - whole;
}

const offsetsByUtcDay = new Map<number, number | 'changes'>();

/** Milliseconds that the clock in Almaty is ahead of UTC at an instant. Kept by UTC day; only a day of change is asked anew. */
export function almatyOffset(epochMs: number): number {
  const utcDay = Math.floor(epochMs / DAY);
  let known = offsetsByUtcDay.get(utcDay);
  if (known === undefined) {
    const first = readOffset(utcDay * DAY);
    known = first === readOffset((utcDay + 1) * DAY - 1) ? first : 'changes';
    offsetsByUtcDay.set(utcDay, known);
  }
  return known === 'changes' ? readOffset(epochMs) : known;
}
