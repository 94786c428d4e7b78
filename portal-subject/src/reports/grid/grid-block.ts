import type { GridPosition } from './grid-movement';
import { cellId, isTyped } from './grid-row';
import type { GridRow } from './grid-row';
import type { PastedCell } from './paste-block';

/** A rectangle of cells, its edges included. */
export interface GridBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function blockBetween(a: GridPosition, b: GridPosition): GridBlock {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function cellsOfBlock({ top, left, bottom, right }: GridBlock): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** What a spreadsheet takes: a line for each row, tabs between cells, nothing for a blank. */
export function textOfBlock(
  block: GridBlock,
  rows: readonly GridRow[],
  textAt: (row: GridRow, column: number) => string,
): string {
  const lines: string[] = [];
  for (const row of rows.slice(block.top, block.bottom + 1)) {
    const cells: string[] = [];
    for (let column = block.left; column <= block.right; column += 1)
      cells.push(textAt(row, column).replace(/[\t\r\n"]/g, ' '));
    lines.push(cells.join('\t'));
  }
  return lines.join('\r\n');
}

/** One text in every cell of a block that can be typed in: how a block is blanked, or filled from one copied cell. */
export function fillBlock(block: GridBlock, rows: readonly GridRow[], text: string): PastedCell[] {
  return rows.slice(block.top, block.bottom + 1).flatMap((row) => {
    const last = Math.min(block.right, row.months.length - 1);
    if (!isTyped(row) || last < block.left) return [];
    return Array.from({ length: last - block.left + 1 }, (_, at) => ({
      cell: cellId(row.key, block.left + at),
      text,
    }));
  });
}
