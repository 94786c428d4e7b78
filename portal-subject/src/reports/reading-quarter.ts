export interface ReadingQuarter {
  readonly year: number;
  readonly quarter: number;
}

/** What the address says, where it says something that can be a quarter. */
export function readQuarter(year: unknown, quarter: unknown): ReadingQuarter | undefined {
  const reading = { year: Number(year), quarter: Number(quarter) };
  const fits = reading.year >= 2000 && reading.year <= 2100 && [1, 2, 3, 4].includes(reading.quarter);
  return fits ? reading : undefined;
}
