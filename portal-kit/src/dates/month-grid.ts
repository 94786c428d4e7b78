import { calendarDateOf, daysInMonth } from './typed-date';

const partsOf = (date: string): [number, number, number] => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
};
const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The day so many days away. Both are calendar dates ('YYYY-MM-DD'); no time zone takes part. */
export function addDays(date: string, days: number): string {
  const [year, month, day] = partsOf(date);
  return isoOf(new Date(Date.UTC(year, month - 1, day + days)));
}

/** The same day of another month, or its last day where it is shorter. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = partsOf(date);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const [toYear, toMonth] = partsOf(isoOf(first));
  return calendarDateOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))) ?? date;
}

/** Day of the week, Monday 0 to Sunday 6. */
export function weekday(date: string): number {
  const [year, month, day] = partsOf(date);
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/** The weeks of the month that holds a date, Monday first; days of the months beside it are undefined. */
export function weeksOfMonth(date: string): readonly (readonly (string | undefined)[])[] {
  const [year, month] = partsOf(date);
  const first = `${date.slice(0, 8)}01`;
  const cells: (string | undefined)[] = [
    ...Array.from({ length: weekday(first) }, () => undefined),
    ...Array.from({ length: daysInMonth(year, month) }, (_day, index) => addDays(first, index)),
  ];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_week, week) =>
    Array.from({ length: 7 }, (_day, day) => cells[week * 7 + day]),
  );
}
