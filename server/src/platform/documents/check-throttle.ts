const WINDOW_MS = 10 * 60_000;
const MOST_FAILURES = 20;
const MOST_CALLERS = 10_000;

interface Failures {
  readonly since: number;
  readonly count: number;
}

/** Counts codes that turned out wrong, by caller: a person mistypes a few times, a guesser is stopped. */
export class CheckThrottle {
  private readonly failures = new Map<string, Failures>();

  /** @param now milliseconds since 1970 */
  isStopped(caller: string, now: number): boolean {
    return (this.current(caller, now)?.count ?? 0) >= MOST_FAILURES;
  }

  failed(caller: string, now: number): void {
    const current = this.current(caller, now);
    // Forgetting the oldest keeps the memory bounded whatever is thrown at it.
    if (!current && this.failures.size >= MOST_CALLERS)
      this.failures.delete([...this.failures.keys()][0] ?? '');
    this.failures.set(caller, { since: current?.since ?? now, count: (current?.count ?? 0) + 1 });
  }

  private current(caller: string, now: number): Failures | undefined {
    const failures = this.failures.get(caller);
    if (!failures || now - failures.since < WINDOW_MS) return failures;
    this.failures.delete(caller);
    return undefined;
  }
}
