/**
 * The first two lines of a deadline's explanation: what was counted, and from which event.
 * The days, the readings and the last instant follow it as parts of their own and are not said twice.
 */
export function explanationHead(explanation: string): string[] {
  return explanation.split('\n').slice(0, 2);
}
