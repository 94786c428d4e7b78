/** One cell of a file, before anything is known of its meaning. */
export type RawCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** With the number, or the day, that the workbook kept of it, where there is one. */
  | { readonly kind: 'formula'; readonly result?: number; readonly day?: string | undefined }
  /** With its day as dates are written: `01.07.2026` */
  | { readonly kind: 'date'; readonly day?: string | undefined }
  /** Covered by a merged cell that begins elsewhere. */
  | { readonly kind: 'merged' };

export interface TableRow {
  /** Number of the line or row in the file, from 1. */
  readonly line: number;
  readonly cells: readonly RawCell[];
}

export interface Table {
  readonly rows: readonly TableRow[];
  /** What parts the cells of a text, where a text of a cell may hold it too: a semicolon or a comma. */
  readonly separator?: string;
}

export const BLANK: RawCell = { kind: 'blank' };

/** Rows and columns beyond any form: whatever has more is no report. */
export const MAX_ROWS = 5_000;
export const MAX_COLUMNS = 64;

/** Whether nothing stands in a cell, be it blank or covered by its merged neighbour. */
export function isEmpty(cell: RawCell | undefined): boolean {
  return cell === undefined || cell.kind === 'blank' || cell.kind === 'merged';
}

/** What a cell says as text; empty for blanks and for what is no text. */
export function textOf(cell: RawCell | undefined): string {
  if (cell?.kind === 'text') return cell.text.replace(/\s+/g, ' ').trim();
  return cell?.kind === 'number' ? String(cell.value) : '';
}

/** The same of a cell of the head, where a day stands for its month. */
export function headText(cell: RawCell | undefined): string {
  const day = cell?.kind === 'date' || cell?.kind === 'formula' ? cell.day : undefined;
  return day ?? textOf(cell);
}

/** Column as a spreadsheet names it: 1 → A, 27 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
