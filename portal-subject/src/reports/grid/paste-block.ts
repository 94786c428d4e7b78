import type { CellId } from './grid-row';

export interface PastedCell {
  readonly cell: CellId;
  readonly text: string;
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

/** Whether a text is several cells, blank ones among them: only a single cell's goes into the one being typed in. */
export function isBlockOfCells(text: string): boolean {
  return /[\t\r\n]/.test(text.replace(/(?:\r\n|\r|\n)$/, ''));
}
