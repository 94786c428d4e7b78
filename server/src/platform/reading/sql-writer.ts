import { NO_ONE, type Actor } from '../access/actor';
import { columnOf } from '../access/column-of';
import type { Placeholder, Scalar } from '../access/permission';
import type { Language } from '../messages/language';

/** A value that every request of a plan brings of itself: of its actor, or its present instant. */
export type Standing = Placeholder['$actor'] | 'now';

/** Where the standing values of a statement stand, in the order of their numbers. */
export type Places = readonly Standing[];

export interface Caller {
  readonly actor: Actor;
  readonly now: Date;
}

function standingValue(standing: Standing, { actor, now }: Caller): unknown {
  return standing === 'now' ? now.toISOString() : (actor[standing] ?? NO_ONE);
}

/** Collects the parameters of one statement while its text is being written. */
export class SqlWriter {
  private readonly places = new Map<Standing, string>();
  private readonly written: (Standing | { readonly value: unknown })[] = [];
  private aliases = 0;

  /** A writer that goes on where the text of a plan ended: the plan's places come first. */
  constructor(
    private readonly language: Language,
    private readonly caller?: Caller,
    plan?: { readonly places: Places; readonly aliases: number },
  ) {
    for (const standing of plan?.places ?? []) this.place(standing);
    this.aliases = plan?.aliases ?? 0;
  }

  /** A place for a value of the request; the same value always gets its own place. @throws in a plan, which is for every request */
  value(value: unknown, type?: string): string {
    if (!this.caller) throw new Error('a plan is kept for other requests: it holds no value of one');
    this.written.push({ value });
    return `$${this.written.length}${type ? `::${type}` : ''}`;
  }

  actor(field: Placeholder['$actor']): string {
    return this.place(field);
  }

  /** The present instant of the request. */
  instant(): string {
    return this.place('now');
  }

  /** A constant of the program, never of a request. */
  literal(value: Scalar): string {
    if (value === null) return 'null';
    if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
    return String(value);
  }

  /** The column of the reader's language: `name` means `name_kk`, `name_ru` or `name_en`, where missing the Russian one. */
  localized(alias: string, name: string): string {
    const column = (language: Language) => `${alias}.${columnOf(name)}_${language}`;
    return this.language === 'en' ? `coalesce(${column('en')}, ${column('ru')})` : column(this.language);
  }

  alias(): string {
    this.aliases += 1;
    return `t${this.aliases}`;
  }

  /** What a plan keeps, for the statements that go on from it. */
  kept(): { readonly places: Places; readonly aliases: number } {
    return { places: [...this.places.keys()], aliases: this.aliases };
  }

  /** Values in the order of their places. */
  get values(): unknown[] {
    const { caller } = this;
    if (!caller) throw new Error('a plan has no values');
    return this.written.map((one) => (typeof one === 'string' ? standingValue(one, caller) : one.value));
  }

  private place(standing: Standing): string {
    let place = this.places.get(standing);
    if (!place) {
      this.written.push(standing);
      place = `$${this.written.length}::${standing === 'now' ? 'timestamptz' : 'integer'}`;
      this.places.set(standing, place);
    }
    return place;
  }
}
