/** Sum of the months that are filled; `null` where all are blank, because a blank is not a zero. */
export function sumOfMonths(months: readonly (number | null)[]): number | null {
  const filled = months.filter((value) => value !== null);
  return filled.length === 0 ? null : filled.reduce((sum, value) => sum + value, 0);
}

/**
 * Standing figure of a stock row while one types: what the server counted from January over the saved cells,
 * moved by what has been typed since.
 */
export function standingWhileTyping(
  standing: number | null,
  saved: readonly (number | null)[],
  typed: readonly (number | null)[],
): number | null {
  const before = sumOfMonths(saved);
  const now = sumOfMonths(typed);
  if (standing === null) return now;
  return standing - (before ?? 0) + (now ?? 0);
}
