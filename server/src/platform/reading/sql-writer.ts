import { isHeir, NO_ONE, subjectsOf, type Actor } from '../access/actor';
import { columnOf } from '../access/column-of';
import type { Placeholder, Scalar } from '../access/permission';
import type { Language } from '../messages/language';

/** A value that every request of a plan brings of itself: of its actor, its present instant, or of its query's arguments. */
export type Standing = Placeholder['$actor'] | 'now' | { readonly argument: string; readonly type: string };

/** Where the standing values of a statement stand, in the order of their numbers. */
export type Places = readonly Standing[];

export interface Caller {
  readonly actor: Actor;
  readonly now: Date;
  /** What plans of this query call arguments. */
  readonly given?: Readonly<Record<string, unknown>>;
}

function standingValue(standing: Standing, { actor, now, given }: Caller): unknown {
  if (typeof standing === 'object') return given?.[standing.argument] ?? null;
  if (standing === 'openedCaseIds') return actor.openedCaseIds ?? [];
  if (standing === 'subjectIds') return subjectsOf(actor);
  return standing === 'now' ? now.toISOString() : (actor[standing] ?? NO_ONE);
}

/** Collects the parameters of one statement while its text is being written. */
export class SqlWriter {
  private readonly places = new Map<string, { readonly standing: Standing; readonly place: string }>();
  private readonly written: ({ readonly standing: Standing } | { readonly value: unknown })[] = [];
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

  /** Whether a column names the actor's subject, or one that it succeeded. */
  ownSubject(column: string): string {
    return this.caller && isHeir(this.caller.actor)
      ? `${column} = any (${this.actor('subjectIds')})`
      : `${column} = ${this.actor('subjectId')}`;
  }

  /** The present instant of the request. */
  instant(): string {
    return this.place('now');
  }

  /** An argument of the query, which its resolver gives the reader by this name. */
  argument(name: string, type: string): string {
    return this.place({ argument: name, type });
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

  /** A writer for a try, whose places are nobody's. */
  scratch(): SqlWriter {
    return new SqlWriter(this.language, this.caller);
  }

  alias(): string {
    this.aliases += 1;
    return `t${this.aliases}`;
  }

  /** What a plan keeps, for the statements that go on from it. */
  kept(): { readonly places: Places; readonly aliases: number } {
    return { places: [...this.places.values()].map(({ standing }) => standing), aliases: this.aliases };
  }

  /** Values in the order of their places. */
  get values(): unknown[] {
    const { caller } = this;
    if (!caller) throw new Error('a plan has no values');
    return this.written.map((one) => ('value' in one ? one.value : standingValue(one.standing, caller)));
  }

  private place(standing: Standing): string {
    const key = typeof standing === 'string' ? standing : `argument ${standing.argument}`;
    const known = this.places.get(key);
    if (known) return known.place;
    this.written.push({ standing });
    const place = `$${this.written.length}::${typeOf(standing)}`;
    this.places.set(key, { standing, place });
    return place;
  }
}

function typeOf(standing: Standing): string {
  if (typeof standing === 'object') return standing.type;
  if (standing === 'openedCaseIds' || standing === 'subjectIds') return 'integer[]';
  return standing === 'now' ? 'timestamptz' : 'integer';
}
