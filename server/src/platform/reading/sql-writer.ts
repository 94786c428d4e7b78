import { NO_ONE, type Actor } from '../access/actor';
import type { Placeholder, Scalar } from '../access/permission';

/** Collects the parameters of one statement while its text is being written. */
export class SqlWriter {
  readonly values: unknown[] = [];
  private readonly places = new Map<string, string>();
  private aliases = 0;

  constructor(
    private readonly actorOf: Actor,
    private readonly now: Date,
  ) {}

  /** A place for a value; the same value always gets its own place. */
  value(value: unknown, type?: string): string {
    this.values.push(value);
    return `$${this.values.length}${type ? `::${type}` : ''}`;
  }

  actor(field: Placeholder['$actor']): string {
    return this.once(`actor.${field}`, () => this.value(this.actorOf[field] ?? NO_ONE, 'integer'));
  }

  /** The present instant of the request. */
  instant(): string {
    return this.once('now', () => this.value(this.now.toISOString(), 'timestamptz'));
  }

  /** A constant of the program, never of a request. */
  literal(value: Scalar): string {
    if (value === null) return 'null';
    if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
    return String(value);
  }

  alias(): string {
    this.aliases += 1;
    return `t${this.aliases}`;
  }

  private once(key: string, write: () => string): string {
    let place = this.places.get(key);
    if (!place) {
      place = write();
      this.places.set(key, place);
    }
    return place;
  }
}
