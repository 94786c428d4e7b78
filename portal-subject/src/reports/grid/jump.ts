/** So many times more or less than before is pointed out, where at least so much lies between. */
const TIMES = 3;
const LEAST = 10;

export interface Jump {
  readonly direction: 'up' | 'down';
  /** How many times, to one place; undefined from or to nothing. */
  readonly times: number | undefined;
}

function meanOf(months: readonly (number | null)[]): number | undefined {
  const filled = months.filter((value) => value !== null);
  return filled.length === 0 ? undefined : filled.reduce((sum, value) => sum + value, 0) / filled.length;
}

/**
 * A figure that is far from an earlier quarter's: a hint, since services come and go. Months that are filled are compared by
 * their mean, so that a quarter half filled does not look like a fall.
 */
export function findJump(
  now: readonly (number | null)[],
  before: readonly (number | null)[],
): Jump | undefined {
  const [mean, earlier] = [meanOf(now), meanOf(before)];
  if (mean === undefined || earlier === undefined || Math.abs(mean - earlier) < LEAST) return undefined;
  const direction = mean > earlier ? 'up' : 'down';
  const [large, small] = mean > earlier ? [mean, earlier] : [earlier, mean];
  if (small <= 0) return { direction, times: undefined };
  const times = large / small;
  return times < TIMES ? undefined : { direction, times: Math.round(times * 10) / 10 };
}
