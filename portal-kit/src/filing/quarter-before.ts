/** The quarter before the one of a calendar date: the one whose report is being made. */
export function quarterBefore(today: string): { readonly year: number; readonly quarter: number } {
  const year = Number(today.slice(0, 4));
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3);
  return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 };
}
