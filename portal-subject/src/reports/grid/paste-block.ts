import { cellId, isComputed } from './grid-row';
import type { CellId, GridRow } from './grid-row';

export interface PastedCell {
  readonly cell: CellId;
  readonly text: string;
}

export interface PasteOutcome {
  readonly edits: readonly PastedCell[];
  /** Figures that fell on rows which are computed. */
  readonly onComputedRows: number;
  /** Figures that fell outside the grid, to the right or below. */
  readonly outside: number;
}

/**
 * Splits what a spreadsheet puts on the clipboard: tabs between cells, line ends between rows, and cells in
 * quotes where they hold a tab, a line end or a quote (written twice).
 */
export function splitClipboard(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === '\t') {
      row.push(cell);
      cell = '';
    } else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text.charAt(at + 1) === '\n') at += 1;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += letter;
  }
  // The last line end closes the last row and opens none.
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** Lays a pasted block on the grid from the anchor to the right and down, over the rows as they are shown. */
export function placeBlock(
  block: readonly (readonly string[])[],
  anchor: { readonly row: number; readonly column: number },
  rows: readonly GridRow[],
): PasteOutcome {
  const edits: PastedCell[] = [];
  let onComputedRows = 0;
  let outside = 0;
  block.forEach((line, down) => {
    const row = rows[anchor.row + down];
    line.forEach((text, right) => {
      const column = anchor.column + right;
      if (row === undefined || column >= row.months.length) {
        if (text.trim() !== '') outside += 1;
      } else if (isComputed(row)) {
        if (text.trim() !== '') onComputedRows += 1;
      } else edits.push({ cell: cellId(row.key, column), text });
    });
  });
  return { edits, onComputedRows, outside };
}
