import { isHeadWithNumbers, isMonth, readHead, readYearLine } from './block-head';
import type { ColumnsBetween, GridHead, OtherMonths, OtherYear, ReadHead } from './block-head';
import { readOtherBody, readOtherForm, type OtherForm } from './block-title';
import { readCellText, valueOfText } from './cell-text';
import { cellId, isComputed } from './grid-row';
import type { GridRow } from './grid-row';
import type { PastedCell } from './paste-block';
import type { MergedCell } from './merged-cells';
import { isNameOf, lineBefore, nameOf, namedRow, rowNumberOf, rowsLacking } from './named-rows';
import { judgeName } from './row-name';
import { sumOfMonths } from './totals';

/** Why a block is not pasted, and where: `line` counts the block's own lines from 1. */
export type PasteMisfit =
  | { readonly kind: 'OTHER_ROW'; readonly line: number; readonly stands: string; readonly here: string }
  | { readonly kind: 'UNKNOWN_ROW'; readonly line: number; readonly stands: string }
  | {
      readonly kind: 'UNKNOWN_SERVICE';
      readonly line: number;
      readonly stands: string;
      readonly under: string;
    }
  /** The row stood on an earlier line of the block already. */
  | { readonly kind: 'ROW_TWICE'; readonly line: number; readonly first: number; readonly stands: string }
  /** Rows by service stand here before that of the line. */
  | {
      readonly kind: 'ROWS_LACKING';
      readonly line: number;
      readonly stands: string;
      readonly lacking: string;
    }
  | {
      /** The number is of this row, the name beside it is that of another. */
      readonly kind: 'OTHER_NAME';
      readonly line: number;
      readonly number: string;
      readonly stands: string;
      readonly other: string;
      readonly here: string;
    }
  | OtherForm
  | OtherMonths
  | OtherYear
  | ColumnsBetween
  /** Words above the figures that nobody here can read: they may be months, and no row. */
  | { readonly kind: 'UNKNOWN_HEAD'; readonly line: number; readonly stands: string }
  /** One figure over several cells: whose it is, the block does not say. */
  | { readonly kind: 'MERGED'; readonly line: number; readonly stands: string }
  | { readonly kind: 'TOTAL_DIFFERS'; readonly here: string; readonly stands: string; readonly sum: number }
  | { readonly kind: 'TOO_WIDE'; readonly line: number; readonly more: number }
  | { readonly kind: 'TOO_LONG'; readonly more: number };

/** A row that was known by its number alone: the block calls it by a name that no row here has. */
export interface NamedOtherwise {
  readonly number: string;
  readonly stands: string;
  readonly here: string;
}

export interface PasteOutcome {
  /** Empty where anything does not fit: nothing is pasted by halves. */
  readonly edits: readonly PastedCell[];
  /** Figures that fell on rows which are computed: they follow from the others. */
  readonly onComputedRows: number;
  readonly misfits: readonly PasteMisfit[];
  readonly namedOtherwise: readonly NamedOtherwise[];
  /** Another body than the report's, which the block's titles name. */
  readonly otherBody?: string | undefined;
}

type Block = readonly (readonly string[])[];

interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** Label columns are looked for among so many leading ones: a number and a name, or one before them. */
export const MOST_LABELS = 3;
const isBlank = (text: string): boolean => text.trim() === '';
const isText = (text: string): boolean => !isBlank(text) && readCellText(text, true).kind === 'refused';
export const hasFigure = (line: readonly string[]): boolean =>
  line.some((text) => !isBlank(text) && !isText(text) && !isMonth(text));
/** The line of a form that only numbers its columns, from the first copied on: more of them than a row has figures. */
function numbersColumns(line: readonly string[], months: number): boolean {
  const last = line.findLastIndex((text) => !isBlank(text));
  const first = Number(line[0]);
  return (
    last > months &&
    first >= 1 &&
    first <= MOST_LABELS &&
    line.slice(0, last + 1).every((text, at) => text.trim() === String(first + at))
  );
}

/** How many leading columns are rows' numbers and names; 0 where the block is figures alone. */
function countLabels(block: Block, anchor: Anchor, rows: readonly GridRow[], above: GridHead): number {
  for (let column = 0; column < MOST_LABELS; column += 1)
    if (block.some((line) => rows.some((row) => isNameOf(line[column] ?? '', row)))) return column + 1;
  const wide = block.filter((line) => line.length > 1);
  if (wide.length === 0) return 0;
  // Names that no row here has: of another form, or of rows that are folded away.
  if (wide.every(([first = '', ...rest]) => isText(first) && /\p{L}{2}/u.test(first) && hasFigure(rest)))
    return 1;
  // Numbers of rows with names beside them, none of which is a row's own: they are compared, not taken for figures.
  const figured = wide.filter((line) => hasFigure(line.slice(2)));
  const isNamed = ([first = '', second = '']: readonly string[]) =>
    rows.some(({ number }) => number === rowNumberOf(first)) && /\p{L}{2}/u.test(second);
  const months = rows[anchor.row]?.months.length ?? 0;
  if (figured.some(({ length }) => length > months) && figured.every(isNamed)) return 2;
  const room = months + 1 - anchor.column;
  // Numbers and names of rows that are not here, such as services: figures would not fit in any case.
  const isOfOthers = (line: readonly string[]) =>
    line.findLastIndex((text) => !isBlank(text)) >= room &&
    /^\s*\d[\d.,-]*\s*$/.test(line[0] ?? '') &&
    /\p{L}{2}/u.test(line[1] ?? '');
  if (figured.length > 0 && figured.every(isOfOthers)) return 2;
  // Numbers alone: told from figures by a cell that has no place here, or a total that only figures would make.
  const heads = headsOverNumbers(block, anchor, rows, above);
  const numbered = block
    .slice(heads)
    .every(([first = ''], down) => rowNumberOf(first) === rows[anchor.row + down]?.number);
  const isNumbered = (line: readonly string[]) =>
    line.length > room ||
    (line.length === room && room > 2 && !addsUp(line)) ||
    // `2.3` and `2,3` are no count of anything.
    isText(line[0] ?? '');
  return numbered && (heads > 0 || wide.some(isNumbered)) ? 1 : 0;
}

/** How many lines stand above the first row's number with a corner over the numbers and the columns' own months beside it. */
function headsOverNumbers(block: Block, anchor: Anchor, rows: readonly GridRow[], above: GridHead): number {
  const first = block.findIndex(([number = '']) => rowNumberOf(number) === rows[anchor.row]?.number);
  const areOverFigures = block.slice(0, Math.max(0, first)).some(([corner = '', ...months]) => {
    if (isMonth(corner) || !months.some(isMonth)) return false;
    const kind = readHead([corner], months, anchor.column, above)?.misfit?.kind;
    return kind === undefined || kind === 'OTHER_YEAR';
  });
  return areOverFigures ? first : 0;
}

/** Whether the last cell is the sum of those before it. */
function addsUp(line: readonly string[]): boolean {
  const values = line.map((text) => valueOfText(text, true));
  return values.at(-1) === (sumOfMonths(values.slice(0, -1)) ?? 0);
}

/** What a line puts into its row; a figure in the place of the total is only compared. */
function layLine(
  line: number,
  figures: readonly string[],
  column: number,
  row: GridRow,
): Pick<PasteOutcome, 'edits' | 'misfits'> {
  const width = row.months.length;
  const cells = figures.slice(0, Math.max(0, width - column));
  const [total = '', ...past] = figures.slice(cells.length);
  const more = past.filter((text) => !isBlank(text)).length;
  const misfits: PasteMisfit[] = more > 0 ? [{ kind: 'TOO_WIDE', line, more }] : [];
  const sum = sumOfMonths(cells.map((text) => valueOfText(text, true)));
  // A total over months that the block does not bring, or of a stock, says nothing of these figures.
  const compared = !isBlank(total) && column === 0 && !row.stock && !isComputed(row);
  if (compared && valueOfText(total, true) !== (sum ?? 0))
    misfits.push({ kind: 'TOTAL_DIFFERS', here: nameOf(row), stands: total.trim(), sum: sum ?? 0 });
  else if (!isBlank(total) && column > 0) misfits.push({ kind: 'TOO_WIDE', line, more: more + 1 });
  const edits = isComputed(row)
    ? []
    : cells.map((text, right) => ({ cell: cellId(row.key, column + right), text }));
  return { edits, misfits };
}

interface Judged {
  readonly misfit?: PasteMisfit;
  readonly otherwise?: NamedOtherwise;
}

/** What a line calls its row, beside the row that it would fall on. A number alone names its row too; with a name beside it both are looked at. */
function judgeLabels(line: number, names: readonly string[], row: GridRow, rows: readonly GridRow[]): Judged {
  const [name = '', number] = [names.at(-1)?.trim(), names.at(-2)?.trim()];
  const isNumberOf = (text: string, of: GridRow) => rowNumberOf(text) === of.number;
  if (number !== undefined && isNumberOf(number, row)) {
    const others = rows.filter(({ section, key }) => section === row.section && key !== row.key);
    const verdict = judgeName(name, namedRow(row), others.map(namedRow));
    const named = { number: row.number, stands: name, here: row.title };
    if (verdict.kind === 'OTHER')
      return { misfit: { kind: 'OTHER_NAME', line, other: verdict.number, ...named } };
    return verdict.kind === 'UNKNOWN' ? { otherwise: named } : {};
  }
  const isHere = isNameOf(name, row) || isNumberOf(name, row);
  if (isHere && number === undefined) return {};
  const known = names.some((text) => rows.some((one) => isNameOf(text, one) || isNumberOf(text, one)));
  const stands = names.map((text) => text.trim()).join(' ');
  return { misfit: { kind: known ? 'OTHER_ROW' : 'UNKNOWN_ROW', line, stands, here: nameOf(row) } };
}

export const refuse = (misfits: readonly PasteMisfit[]): PasteOutcome => ({
  edits: [],
  onComputedRows: 0,
  misfits,
  namedOtherwise: [],
});

interface Head {
  readonly misfit: PasteMisfit | undefined;
}

/** Words or dates: what is no whole number, a mark of an error or a dash may be somebody's figure. */
const isHeading = (text: string): boolean =>
  isMonth(text) || (/\p{L}{2}/u.test(text) && !text.trim().startsWith('#'));

const isDate = (text: string): boolean => {
  const reading = readCellText(text, true);
  return reading.kind === 'refused' && reading.code === 'DATE';
};

function unknownHead(line: number, cells: readonly string[]): Head {
  const stands = cells
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(', ');
  return { misfit: { kind: 'UNKNOWN_HEAD', line, stands } };
}

/** What a line above the figures says of their months and year. */
function headOf(
  block: Block,
  down: number,
  labels: number,
  column: number,
  head: GridHead,
): Head | undefined {
  const [line = [], next] = block.slice(down);
  const figures = line.slice(labels);
  // A date or a month that stands alone is above nothing: its cell says why it is no figure.
  if (!next) return undefined;
  const year = readYearLine(line, next, head);
  if (year) return year;
  // Rows that are named are told by their names; figures alone would fall a row lower.
  const isLost = labels === 0 ? !figures.every(isBlank) : figures.some(isDate);
  if (hasFigure(figures))
    return labels === 0 && isHeadWithNumbers(figures) ? unknownHead(down + 1, figures) : undefined;
  const read: ReadHead | undefined = readHead(line.slice(0, labels), figures, column, head);
  return read ?? (isLost ? unknownHead(down + 1, figures) : undefined);
}

/** What a line among the rows says of the months below it: a second table that was copied along. */
function headInside(
  block: Block,
  down: number,
  labels: number,
  column: number,
  head: GridHead,
): Head | undefined {
  const figures = block[down]?.slice(labels) ?? [];
  if (down === block.length - 1 || hasFigure(figures)) return undefined;
  const read: ReadHead | undefined = readHead([], figures, column, head);
  if (labels > 0 && read) return read;
  const isLost = figures.some(labels > 0 ? isDate : (text) => isHeading(text) || isDate(text));
  return read?.misfit ? read : isLost ? unknownHead(down + 1, figures) : undefined;
}

/** How many leading columns name the rows that the other lines than the one that numbers columns fall on. */
function labelsOf(block: Block, anchor: Anchor, rows: readonly GridRow[], above: GridHead): number {
  const lines = block.filter((line) => !numbersColumns(line, above.months.length));
  return countLabels(lines, anchor, rows, above);
}

/** Whether a block says what its rows are. */
export const namesRows = (...given: Parameters<typeof labelsOf>): boolean => labelsOf(...given) > 0;

/**
 * Lays a pasted block on the grid from the anchor to the right and down, over the rows as they are shown. Rows' numbers
 * and names before the figures, and the months and the year above them, are recognised, compared with what stands here, and left out.
 * @param merged the block's cells that reach over others
 */
export function placeBlock(
  block: Block,
  anchor: Anchor,
  rows: readonly GridRow[],
  above: GridHead,
  merged: readonly MergedCell[] = [],
): PasteOutcome {
  const months = above.months.length;
  const isNumbers = (line: readonly string[]) => numbersColumns(line, months);
  const labels = labelsOf(block, anchor, rows, above);
  const wide = merged.filter(({ column, text }) => column >= labels && hasFigure([text]));
  const edits: PastedCell[] = [];
  const misfits: PasteMisfit[] = [];
  const namedOtherwise: NamedOtherwise[] = [];
  const titles: string[] = [];
  const laidRows = new Map<GridRow, number>();
  let [onComputedRows, below, at] = [0, 0, anchor.row];
  for (const [down, line] of block.entries()) {
    const figures = line.slice(labels);
    const names = line.slice(0, labels).filter((text) => !isBlank(text));
    const isOwnNumber = names.some((name) => rowNumberOf(name) === rows[at]?.number);
    const known = isOwnNumber || names.some((name) => rows.some((row) => isNameOf(name, row)));
    if (at === anchor.row && !known) titles.push(...line);
    const readLine = at === anchor.row ? headOf : headInside;
    const head = known ? undefined : readLine(block, down, labels, anchor.column, above);
    // Of a block of other months or of another year nothing else is worth telling.
    if (head?.misfit) return refuse([head.misfit]);
    if (head || (labels > 0 && at === anchor.row && isNumbers(line))) continue;
    for (const { text } of wide.filter((one) => one.line === down))
      misfits.push({ kind: 'MERGED', line: down + 1, stands: text });
    // A heading of a section, or an empty line, among named rows.
    if (labels > 0 && !hasFigure(figures) && (names.length === 0 || !known)) continue;
    const row = rows[at];
    const named: Judged = labels === 0 || !row ? {} : judgeLabels(down + 1, names, row, rows);
    const isElsewhere = labels > 0 && (!row || named.misfit?.kind === 'OTHER_ROW');
    const first = isElsewhere ? lineBefore(names, laidRows, rows[at - 1]) : undefined;
    const stands = names.map((text) => text.trim()).join(' ');
    if (first !== undefined) {
      misfits.push({ kind: 'ROW_TWICE', line: down + 1, first, stands });
      continue;
    }
    const lacking = isElsewhere && at > anchor.row ? rowsLacking(names, at, rows) : [];
    if (lacking.length > 0) {
      misfits.push({ kind: 'ROWS_LACKING', line: down + 1, stands, lacking: lacking.map(nameOf).join(', ') });
      at += lacking.length + 1;
      continue;
    }
    at += 1;
    if (!row) {
      if (labels > 0 || figures.some((text) => !isBlank(text))) below += 1;
      continue;
    }
    if (named.misfit) {
      misfits.push(named.misfit);
      continue;
    }
    laidRows.set(row, down + 1);
    if (named.otherwise) namedOtherwise.push(named.otherwise);
    const laid = layLine(down + 1, figures, anchor.column, row);
    if (isComputed(row)) onComputedRows += figures.filter((text) => !isBlank(text)).length;
    edits.push(...laid.edits);
    misfits.push(...laid.misfits);
  }
  const otherForm = above.title && readOtherForm(titles, above.title);
  if (otherForm) return refuse([otherForm]);
  if (below > 0) misfits.push({ kind: 'TOO_LONG', more: below });
  if (misfits.length > 0) return refuse(misfits);
  const otherBody = above.title && readOtherBody(titles, above.title);
  return { edits, onComputedRows, misfits, namedOtherwise, otherBody };
}
