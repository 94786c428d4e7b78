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

  /**
   * Counts an attempt as a failure until `succeeded` takes it back, so that many at once do not slip through together.
   * @param now milliseconds since 1970
   * @returns false where the caller is stopped; nothing is counted then
   */
  attempt(caller: string, now: number): boolean {
    const current = this.current(caller, now);
    if ((current?.count ?? 0) >= MOST_FAILURES) return false;
    // Forgetting the oldest keeps the memory bounded whatever is thrown at it.
    if (!current && this.failures.size >= MOST_CALLERS)
      this.failures.delete([...this.failures.keys()][0] ?? '');
    this.failures.set(caller, { since: current?.since ?? now, count: (current?.count ?? 0) + 1 });
    return true;
  }

  succeeded(caller: string): void {
    const known = this.failures.get(caller);
    if (!known) return;
    if (known.count === 1) this.failures.delete(caller);
    else this.failures.set(caller, { ...known, count: known.count - 1 });
  }

  private current(caller: string, now: number): Failures | undefined {
    const failures = this.failures.get(caller);
    if (!failures || now - failures.since < WINDOW_MS) return failures;
    this.failures.delete(caller);
    return undefined;
  }
}
