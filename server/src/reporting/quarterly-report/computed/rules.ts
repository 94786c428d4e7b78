/** How far a computed figure reaches: the whole of what is counted, or only what passed through the system. */
export type ComputedReach = 'WHOLE' | 'AT_LEAST';

/**
 * Whether what a body declares is other than what the system computes. A blank against nothing is no difference; of a register
 * that knows only a part, more than it knows is none either.
 */
export function isOther(declared: number | null, computed: number | null, reach: ComputedReach): boolean {
  if (computed === null) return false;
  return reach === 'AT_LEAST' ? (declared ?? 0) < computed : (declared ?? 0) !== computed;
}
