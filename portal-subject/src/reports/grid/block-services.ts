import type { GridRow } from './grid-row';
import { isNameOf, namedRow, rowNumberOf } from './named-rows';
import { hasFigure, MOST_LABELS } from './place-block';
import { rowKeyOf, withServiceRow } from './read-rows';
import { judgeName } from './row-name';

/** A service that a block has a row of, under an indicator that shows none. */
export interface BlockService {
  readonly parent: GridRow;
  readonly code: string;
  /** What it is called; blank where a block says its number alone. */
  readonly name: string;
  /** In all languages, once the register has been asked. */
  readonly titles?: readonly string[];
  /** Key of the row that it stands under. */
  readonly after: string;
  /** A row of the form bears the same number: only the name tells the service from it. */
  readonly likeRow: boolean;
  /** The block's own lines are counted from 1. */
  readonly line: number;
}

const NUMBERED = /^(?<code>\d{1,5}(?:-\d{1,3})?)(?:[.)]?\s+(?<name>\p{L}.*))?[.)]?$/u;

const firstWritten = (line: readonly string[]): number => line.findIndex((text) => text.trim() !== '');

interface Numbered {
  readonly code: string;
  readonly name: string;
}

/** The number that a line begins with, and the name in its cell or beside it. */
function readNumber(line: readonly string[]): Numbered | undefined {
  const at = firstWritten(line);
  const found = NUMBERED.exec((line[at] ?? '').trim())?.groups;
  if (found?.code === undefined) return undefined;
  const beside = (line[at + 1] ?? '').trim();
  return { code: found.code, name: found.name ?? (/\p{L}{2}/u.test(beside) ? beside : '') };
}

/** Words without a figure are a heading, or bring nothing. */
const isHeading = (line: readonly string[], name: string): boolean =>
  name !== '' && !hasFigure(line.slice(firstWritten(line) + 1));

const isOfRow = (line: readonly string[], row: GridRow): boolean =>
  rowNumberOf(line[firstWritten(line)] ?? '') === row.number ||
  line.slice(0, MOST_LABELS).some((text) => isNameOf(text, row));

/** A row of the form that bears the number of a service. */
const findLike = ({ code }: Numbered, section: string, rows: readonly GridRow[]): GridRow | undefined =>
  rows.find((one) => one.service === null && one.section === section && one.number === code);
const isOfForm = ({ name }: Numbered, row: GridRow): boolean =>
  name === '' || judgeName(name, namedRow(row), []).kind === 'SAME';

/**
 * Where a block begins that was pasted on an indicator and is of its services alone: at the first one's row, or below the
 * indicator where it has none. All others begin where they were pasted.
 */
export function startOfServices(
  block: readonly (readonly string[])[],
  anchor: number,
  rows: readonly GridRow[],
  takes: (head: string) => boolean,
): number {
  const head = rows[anchor];
  if (head?.service !== null || !takes(head.key) || block.some((line) => isOfRow(line, head))) return anchor;
  const [first] = block.flatMap((line) => {
    const read = readNumber(line);
    return read && !isHeading(line, read.name) ? [read] : [];
  });
  const like = first && findLike(first, head.section, rows);
  if (!first || (like && isOfForm(first, like))) return anchor;
  const own = rows.findIndex(({ key }) => key === rowKeyOf(head.section, head.indicator, first.code));
  return own >= 0 ? own : anchor + 1;
}

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
  for (const [down, line] of block.entries()) {
    const [before, row] = [rows[at - 1], rows[at]];
    if (row && isOfRow(line, row)) {
      at += 1;
      continue;
    }
    if (!before) continue;
    const read = readNumber(line);
    if (!read || isHeading(line, read.name)) continue;
    const { section, indicator } = before;
    const parent = rows.find(({ key }) => key === rowKeyOf(section, indicator, null));
    const own = rows.findIndex(({ key }) => key === rowKeyOf(section, indicator, read.code));
    // What follows it in the block stands below it.
    at = Math.max(at, own + 1);
    if (!parent || parent.closedBecause || own >= 0 || !takes(parent.key)) continue;
    const like = findLike(read, section, rows);
    if (like && isOfForm(read, like)) continue;
    services.push({ parent, ...read, after: before.key, likeRow: like !== undefined, line: down + 1 });
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
    return (!service.likeRow && !byName) || isIt()
      ? [{ ...service, name: known.name, titles: known.titles }]
      : [];
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
