import type { Statement } from './read-packet';

/** A statement that gives at most one row, written for several readers who differ only in their values. */
export interface Together {
  readonly text: string;
  /** Places, from 0, of the values that each reader brings of its own; the others come with the actor and are the same. */
  readonly own: readonly number[];
}

const VALUE = /\$(\d+)(?:::(\w+)(\[\])?)?/g;

/**
 * Writes a statement anew so that PostgreSQL makes it ready once and runs it for each reader in turn: half of what a
 * case costs is making ready. The arrays come out of sub-selects so that their length, which changes with every call,
 * is nothing that the plan could be chosen by: it is then kept.
 * @param own whether the value at a place is the reader's own
 * @returns undefined where a value is an array or of no known type
 */
export function togetherOf(text: string, own: readonly boolean[]): Together | undefined {
  const types = new Map<number, string>();
  let possible = true;
  const ofOne = text.replaceAll(VALUE, (written, number: string, type?: string, array?: string) => {
    const place = Number(number) - 1;
    if (!own[place]) return written;
    if (type === undefined || array !== undefined) possible = false;
    else types.set(place, type);
    return `asked.own${place}`;
  });
  if (!possible || types.size === 0) return undefined;
  const places = [...types.keys()].sort((a, b) => a - b);
  const arrays = places.map((place) => `(select $${place + 1}::${types.get(place) ?? ''}[])`);
  const names = places.map((place) => `own${place}`);
  return {
    text: `select told.answer from unnest(${arrays.join(', ')}) with ordinality as asked(${names.join(', ')}, place)
      left join lateral (${ofOne}) told(answer) on true order by asked.place`,
    own: places,
  };
}

/** The values of several statements of one text, for the text that is written for all of them. */
export function valuesTogether(statements: readonly Statement[], { own }: Together): unknown[] {
  const [first] = statements;
  return (first?.values ?? []).map((value, place) =>
    own.includes(place) ? statements.map(({ values }) => values[place]) : value,
  );
}
