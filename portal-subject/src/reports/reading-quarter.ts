export interface ReadingQuarter {
  readonly year: number;
  readonly quarter: number;
}

/** The quarter before the one of a calendar date: the one whose report is being made. */
export function quarterBefore(today: string): ReadingQuarter {
  const year = Number(today.slice(0, 4));
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3);
  return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 };
}

/** What the address says, where it says something that can be a quarter. */
export function readQuarter(year: unknown, quarter: unknown): ReadingQuarter | undefined {
  const reading = { year: Number(year), quarter: Number(quarter) };
  const fits = reading.year >= 2000 && reading.year <= 2100 && [1, 2, 3, 4].includes(reading.quarter);
  return fits ? reading : undefined;
}
