import { endOfDay, epochOf, startOfDay, type CalendarDate } from '../../law';
import type { Actor } from './actor';

/** Whom a secret stands for, as the database said when there had been so many changes about people. */
export interface FoundActor {
  readonly actor: Actor;
  /** The number of changes (`people_change`); a statement that brings another one makes this answer doubtful. */
  readonly changes: string;
  /** The day in Almaty that was asked for, and the instant from which it has to be asked again. */
  readonly day: CalendarDate;
  readonly until: number;
}

/** So many are remembered; a server that serves more begins anew. */
const MOST = 20_000;

/**
 * Whom secrets stand for, so that not every request asks. What is remembered is never relied on alone: each statement
 * that reads brings the number of changes, a command asks anew.
 */
export class KnownActors {
  private readonly known = new Map<string, FoundActor & { readonly from: number }>();

  find(secret: string, now: number): FoundActor | undefined {
    const found = this.known.get(secret);
    return found && found.from <= now && found.until > now ? found : undefined;
  }

  /** Remembers, or forgets whom nobody stands behind any more. */
  keep(secret: string, found: FoundActor | undefined): void {
    if (found === undefined) {
      this.known.delete(secret);
      return;
    }
    if (this.known.size >= MOST) this.known.clear();
    const from = epochOf(startOfDay(found.day));
    const until = Math.min(found.until, epochOf(endOfDay(found.day)));
    this.known.set(secret, { ...found, from, until });
  }
}
