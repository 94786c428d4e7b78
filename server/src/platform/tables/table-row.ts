/** A formula, which is refused: a figure is typed or exported, not computed. */
export class Formula {
  /** @param text what stands in the cell, from its `=` on */
  constructor(readonly text: string) {}
}
/** A cell of a file: its text, or a formula. */
export type FileCell = string | Formula;
/** What stands in a cell. */
export const textOfCell = (cell: FileCell): string => (cell instanceof Formula ? cell.text : cell);

/** One row of a file as it was read. */
export interface FileRow {
  /** Number of the line or row in the file, from 1. */
  readonly line: number;
  readonly cells: readonly FileCell[];
  /** Index of each cell that is merged with others, with their range: `D2:D4`. */
  readonly merged?: ReadonlyMap<number, string>;
  /** Of a workbook that counts its days from 1904. */
  readonly days1904?: boolean;
}

/** Columns beyond any file of figures, or of running cases with each of their columns. */
export const MOST_COLUMNS = 128;
/** What a line can be at most: whatever is longer is no table. */
export const LONGEST_LINE = 64 * 1024;
