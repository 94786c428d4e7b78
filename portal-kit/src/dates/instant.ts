const zone = 'Asia/Almaty';

let made: Intl.DateTimeFormat | undefined;

/** Made once: it takes a browser as long as all modules of a page together. A page makes it while it waits for its words. */
export function clock(): Intl.DateTimeFormat {
  return (made ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }));
}

interface LocalTime {
  readonly date: string;
  readonly time: string;
}

/** Calendar date and time of an instant in Asia/Almaty. */
export function almatyTime(instant: string): LocalTime {
  const parts = clock().formatToParts(new Date(instant));
  const found = Object.fromEntries(parts.map((part) => [part.type, part.value]));
  return { date: `${found.year}-${found.month}-${found.day}`, time: `${found.hour}:${found.minute}` };
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
