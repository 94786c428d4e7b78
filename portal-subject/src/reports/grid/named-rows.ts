import type { GridRow } from './grid-row';
import type { NamedRow } from './row-name';

const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLocaleLowerCase()
    .replaceAll('\u0451', 'е')
    .replace(/[.:;]$/, '');
/** A row's number, also as a spreadsheet changed it: `2,3`, or the second of March for `2.3`. */
export function rowNumberOf(text: string): string {
  const written = plain(text);
  const [, whole, part] = /^0?(\d{1,2})\.0?(\d{1,2})\.20\d\d$/.exec(written) ?? [];
  return whole !== undefined && part !== undefined ? `${whole}.${part}` : written.replace(',', '.');
}

const titlesOf = ({ title, titles = [title] }: GridRow): readonly string[] => titles;
export const namedRow = (row: GridRow): NamedRow => ({ number: row.number, titles: titlesOf(row) });
export const nameOf = ({ number, title }: GridRow): string => `${number} ${title}`;

/** Each row's names are asked for at every line of a block. */
const plainNames = new WeakMap<GridRow, ReadonlySet<string>>();

function namesOf(row: GridRow): ReadonlySet<string> {
  const known = plainNames.get(row);
  if (known) return known;
  const numbered = (title: string) => [title, `${row.number} ${title}`, `${row.number}. ${title}`];
  const names = new Set(titlesOf(row).flatMap(numbered).map(plain));
  plainNames.set(row, names);
  return names;
}

export function isNameOf(text: string, row: GridRow): boolean {
  const label = plain(text);
  return /\p{L}/u.test(label) && namesOf(row).has(label);
}

/** Whether the labels of a line are those of a row. */
function isNamed(names: readonly string[], row: GridRow): boolean {
  const [name = '', number] = [names.at(-1), names.at(-2)];
  if (number !== undefined) return rowNumberOf(number) === row.number;
  return isNameOf(name, row) || rowNumberOf(name) === row.number;
}

/** The line on which the row that a line names stood already, among those of the same indicator. */
export function lineBefore(
  names: readonly string[],
  laid: ReadonlyMap<GridRow, number>,
  last: GridRow | undefined,
): number | undefined {
  const isNear = (row: GridRow) => row.section === last?.section && row.indicator === last.indicator;
  return [...laid].find(([row]) => isNear(row) && isNamed(names, row))?.[1];
}

/** Rows by service that stand here before the one that a line names: the block has not brought them. */
export function rowsLacking(
  names: readonly string[],
  at: number,
  rows: readonly GridRow[],
): readonly GridRow[] {
  const end = rows.findIndex(
    (row, place) => place > at && row.section === rows[at]?.section && isNamed(names, row),
  );
  const lacking = rows.slice(at, Math.max(at, end));
  return lacking.every(({ service }) => service !== null) ? lacking : [];
}
