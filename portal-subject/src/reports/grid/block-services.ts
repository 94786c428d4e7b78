import type { GridRow } from './grid-row';
import { hasFigure, isNameOf, MOST_LABELS, rowNumberOf } from './place-block';
import { rowKeyOf, withServiceRow } from './read-rows';
import { judgeName } from './row-name';

/** A service that a block has a row of, under an indicator that shows none. */
export interface BlockService {
  readonly parent: GridRow;
  readonly code: string;
  /** What it is called; blank where a block says its number alone. */
  readonly name: string;
  /** Key of the row that it stands under. */
  readonly after: string;
  /** A row of the form bears the same number: only the name tells the service from it. */
  readonly likeRow: boolean;
}

const NUMBERED = /^(?<code>\d{1,5}(?:-\d{1,3})?)(?:[.)]?\s+(?<name>\p{L}.*))?[.)]?$/u;

const firstWritten = (line: readonly string[]): number => line.findIndex((text) => text.trim() !== '');

/** The number that a line begins with, and the name in its cell or beside it. */
function readNumber(line: readonly string[]): { readonly code: string; readonly name: string } | undefined {
  const at = firstWritten(line);
  const found = NUMBERED.exec((line[at] ?? '').trim())?.groups;
  if (found?.code === undefined) return undefined;
  const beside = (line[at + 1] ?? '').trim();
  return { code: found.code, name: found.name ?? (/\p{L}{2}/u.test(beside) ? beside : '') };
}

const isOfRow = (line: readonly string[], row: GridRow): boolean =>
  rowNumberOf(line[firstWritten(line)] ?? '') === row.number ||
  line.slice(0, MOST_LABELS).some((text) => isNameOf(text, row));

/**
 * Services whose rows a block has where the grid has none. Whether they are services the register knows, and whether the block fits
 * then, is for others to say.
 * @param anchor the row that the block begins on
 * @param takes whether rows by service may be added under an indicator, by the key of its row
 */
export function findBlockServices(
  block: readonly (readonly string[])[],
  anchor: number,
  shown: readonly GridRow[],
  takes: (head: string) => boolean,
): BlockService[] {
  const services: BlockService[] = [];
  let rows = shown;
  let at = anchor;
  for (const line of block) {
    const [before, row] = [rows[at - 1], rows[at]];
    if (row && isOfRow(line, row)) {
      at += 1;
      continue;
    }
    if (!before) continue;
    const read = readNumber(line);
    // Words without a figure are a heading, or bring nothing.
    if (!read || (read.name !== '' && !hasFigure(line.slice(firstWritten(line) + 1)))) continue;
    const { section, indicator } = before;
    const parent = rows.find(({ key }) => key === rowKeyOf(section, indicator, null));
    const present = rows.some(({ key }) => key === rowKeyOf(section, indicator, read.code));
    if (!parent || parent.closedBecause || present || !takes(parent.key)) continue;
    const like = rows.find(
      (one) => one.service === null && one.section === section && one.number === read.code,
    );
    const likeNamed = like && { number: like.number, titles: [like.title] };
    if (likeNamed && (read.name === '' || judgeName(read.name, likeNamed, []).kind === 'SAME')) continue;
    services.push({ parent, ...read, after: before.key, likeRow: like !== undefined });
    rows = withServiceRow(rows, parent, read, before.key);
    at += 1;
  }
  return services;
}

/** A service as the register has it. */
export interface RegisterService {
  /** In the language of the page. */
  readonly name: string;
  /** In all languages: a block need not be in that of the page. */
  readonly titles: readonly string[];
}

/**
 * Those of the services that the register has, under its names.
 * @param byName whether a number is not enough
 */
export function servicesOfRegister(
  services: readonly BlockService[],
  register: ReadonlyMap<string, RegisterService>,
  byName: boolean,
): BlockService[] {
  return services.flatMap((service) => {
    const known = register.get(service.code);
    if (!known) return [];
    const isIt = () =>
      service.name !== '' &&
      judgeName(service.name, { number: service.code, titles: known.titles }, []).kind === 'SAME';
    return (!service.likeRow && !byName) || isIt() ? [{ ...service, name: known.name }] : [];
  });
}

/** The rows with those of the services among them. */
export function withBlockServices(
  rows: readonly GridRow[],
  services: readonly BlockService[],
): readonly GridRow[] {
  return services.reduce<readonly GridRow[]>(
    (list, service) => withServiceRow(list, service.parent, service, service.after),
    rows,
  );
}
