import { instantFromEpoch } from '../../law';
import { bodiesOf, isHeir, NO_ONE, subjectsOf, type Actor } from '../access/actor';
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
  if (standing === 'bodyIds') return bodiesOf(actor);
  return standing === 'now' ? instantFromEpoch(now.getTime()) : (actor[standing] ?? NO_ONE);
}

/** Collects the parameters of one statement while its text is being written. */
export class SqlWriter {
  /** Standing values of the plan that this goes on from: theirs are the first places. */
  private readonly planned: Places;
  private readonly written: ({ readonly standing: Standing } | { readonly value: unknown })[] = [];
  private places: Map<string, string> | undefined;
  private aliases: number;

  /** A writer that goes on where the text of a plan ended: the plan's places come first. */
  constructor(
    readonly language: Language,
    private readonly caller?: Caller,
    plan?: { readonly places: Places; readonly aliases: number },
  ) {
    this.planned = plan?.places ?? [];
    this.aliases = plan?.aliases ?? 0;
  }

  /** A place for a value of the request; the same value always gets its own place. @throws in a plan, which is for every request */
  value(value: unknown, type?: string): string {
    if (!this.caller) throw new Error('a plan is kept for other requests: it holds no value of one');
    this.written.push({ value });
    return `$${this.last}${type ? `::${type}` : ''}`;
  }

  actor(field: Placeholder['$actor']): string {
    return this.place(field);
  }

  /** Whether a column names the actor's subject, or one that it succeeded. */
  ownSubject(column: string): string {
    const before = column.endsWith('disclosed_to_subject_id') ? 'subjectIds' : 'bodyIds';
    return this.caller && isHeir(this.caller.actor)
      ? `${column} = any (${this.actor(before)})`
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
    const written = this.written.flatMap((one) => ('standing' in one ? [one.standing] : []));
    return { places: [...this.planned, ...written], aliases: this.aliases };
  }

  /** Values in the order of their places. */
  get values(): unknown[] {
    const { caller } = this;
    if (!caller) throw new Error('a plan has no values');
    const values = this.planned.map((standing) => standingValue(standing, caller));
    for (const one of this.written)
      values.push('value' in one ? one.value : standingValue(one.standing, caller));
    return values;
  }

  private place(standing: Standing): string {
    const places = (this.places ??= new Map(this.planned.map((one, i) => [keyOf(one), placeOf(i + 1, one)])));
    const key = keyOf(standing);
    let place = places.get(key);
    if (place === undefined) {
      this.written.push({ standing });
      places.set(key, (place = placeOf(this.last, standing)));
    }
    return place;
  }

  /** The number of the last place. */
  private get last(): number {
    return this.planned.length + this.written.length;
  }
}

const keyOf = (standing: Standing) =>
  typeof standing === 'string' ? standing : `argument ${standing.argument}`;
const placeOf = (number: number, standing: Standing) => `$${number}::${typeOf(standing)}`;

function typeOf(standing: Standing): string {
  if (typeof standing === 'object') return standing.type;
  if (standing === 'openedCaseIds' || standing === 'subjectIds' || standing === 'bodyIds') return 'integer[]';
  return standing === 'now' ? 'timestamptz' : 'integer';
}
