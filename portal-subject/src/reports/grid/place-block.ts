import { readCellText, valueOfText } from './cell-text';
import { cellId, isComputed } from './grid-row';
import type { GridRow } from './grid-row';
import type { PastedCell } from './paste-block';
import { sumOfMonths } from './totals';

/** Why a block is not pasted, and where: `line` counts the block's own lines from 1. */
export type PasteMisfit =
  | { readonly kind: 'OTHER_ROW'; readonly line: number; readonly stands: string; readonly here: string }
  | { readonly kind: 'UNKNOWN_ROW'; readonly line: number; readonly stands: string }
  | {
      /** The number is of this row, the name beside it is not. */
      readonly kind: 'OTHER_NAME';
      readonly line: number;
      readonly number: string;
      readonly stands: string;
      readonly here: string;
    }
  | { readonly kind: 'OTHER_MONTH'; readonly stands: string; readonly here: string }
  | { readonly kind: 'TOTAL_DIFFERS'; readonly here: string; readonly stands: string; readonly sum: number }
  | { readonly kind: 'TOO_WIDE'; readonly line: number; readonly more: number }
  | { readonly kind: 'TOO_LONG'; readonly more: number };

export interface PasteOutcome {
  /** Empty where anything does not fit: nothing is pasted by halves. */
  readonly edits: readonly PastedCell[];
  /** Figures that fell on rows which are computed: they follow from the others. */
  readonly onComputedRows: number;
  readonly misfits: readonly PasteMisfit[];
}

type Block = readonly (readonly string[])[];

interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** Label columns are looked for among so many leading ones: a number and a name, or one before them. */
const MOST_LABELS = 3;
const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLocaleLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[.:;]$/, '');
const isBlank = (text: string): boolean => text.trim() === '';
const isText = (text: string): boolean => !isBlank(text) && readCellText(text, true).kind === 'refused';
const hasFigure = (line: readonly string[]): boolean => line.some((text) => !isBlank(text) && !isText(text));
const nameOf = ({ number, title }: GridRow): string => `${number} ${title}`;

function isNameOf(text: string, row: GridRow): boolean {
  const label = plain(text);
  return (
    /\p{L}/u.test(label) && [row.title, nameOf(row), `${row.number}. ${row.title}`].map(plain).includes(label)
  );
}

/** How many leading columns are rows' numbers and names; 0 where the block is figures alone. */
function countLabels(block: Block, anchor: Anchor, rows: readonly GridRow[]): number {
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
    rows.some(({ number }) => number === plain(first)) && /\p{L}{2}/u.test(second);
  const months = rows[anchor.row]?.months.length ?? 0;
  if (figured.some(({ length }) => length > months) && figured.every(isNamed)) return 2;
  const numbered = block.every(([first = ''], down) => plain(first) === rows[anchor.row + down]?.number);
  const room = (rows[anchor.row]?.months.length ?? 0) + 1 - anchor.column;
  return numbered && wide.some((line) => line.length > room) ? 1 : 0;
}

/** Whether a line, its labels left out, says the months above the figures. Its months must be those of the columns. */
function readHead(
  line: readonly string[],
  { column }: Anchor,
  months: readonly string[],
): PasteMisfit[] | undefined {
  const names = months.map(plain);
  if (hasFigure(line) || !line.some((text) => names.includes(plain(text)))) return undefined;
  return line.flatMap((text, right): PasteMisfit[] => {
    const here = months[column + right];
    const elsewhere = names.includes(plain(text)) && plain(text) !== plain(here ?? '');
    return elsewhere ? [{ kind: 'OTHER_MONTH', stands: text.trim(), here: here ?? '—' }] : [];
  });
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

/**
 * Lays a pasted block on the grid from the anchor to the right and down, over the rows as they are shown. Rows' numbers
 * and names before the figures, and the months above them, are recognised, compared with what stands here, and left out.
 * @param months the names of the grid's columns
 */
export function placeBlock(
  block: Block,
  anchor: Anchor,
  rows: readonly GridRow[],
  months: readonly string[],
): PasteOutcome {
  const labels = countLabels(block, anchor, rows);
  const edits: PastedCell[] = [];
  const misfits: PasteMisfit[] = [];
  let [onComputedRows, below, at] = [0, 0, anchor.row];
  block.forEach((line, down) => {
    const figures = line.slice(labels);
    const head = at === anchor.row ? readHead(figures, anchor, months) : undefined;
    if (head) return void misfits.push(...head);
    const names = line.slice(0, labels).filter((text) => !isBlank(text));
    const stands = names.at(-1)?.trim() ?? '';
    const known = labels === 0 || rows.some((row) => names.some((name) => isNameOf(name, row)));
    // A heading of a section, or an empty line, among named rows.
    if (labels > 0 && !hasFigure(figures) && (names.length === 0 || !known)) return;
    const row = rows[at];
    at += 1;
    if (!row) {
      if (labels > 0 || figures.some((text) => !isBlank(text))) below += 1;
      return;
    }
    // A number alone names its row too; with a name beside it both must be right.
    const numbered = labels > 1 && names.length > 1 ? plain(names.at(-2) ?? '') === plain(row.number) : true;
    const named =
      names.some((name) => isNameOf(name, row)) || names.every((name) => plain(name) === row.number);
    if (labels > 0 && (names.length === 0 || !named || !numbered)) {
      const onlyNumber = names.every((name) => rows.some(({ number }) => number === plain(name)));
      const kind = known || (names.length > 0 && onlyNumber) ? 'OTHER_ROW' : 'UNKNOWN_ROW';
      const [number = '', name = ''] = names.slice(-2).map((text) => text.trim());
      if (names.length > 1 && plain(number) === plain(row.number) && !isNameOf(name, row))
        misfits.push({
          kind: 'OTHER_NAME',
          line: down + 1,
          number: row.number,
          stands: name,
          here: row.title,
        });
      else
        misfits.push({ kind, line: down + 1, stands: names.join(' ').trim() || stands, here: nameOf(row) });
      return;
    }
    const laid = layLine(down + 1, figures, anchor.column, row);
    if (isComputed(row)) onComputedRows += figures.filter((text) => !isBlank(text)).length;
    edits.push(...laid.edits);
    misfits.push(...laid.misfits);
  });
  if (below > 0) misfits.push({ kind: 'TOO_LONG', more: below });
  return misfits.length > 0 ? { edits: [], onComputedRows: 0, misfits } : { edits, onComputedRows, misfits };
}
