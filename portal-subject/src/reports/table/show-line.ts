import type { ReportDesk } from '../desk/report-desk';
import { cellId, isComputed } from '../grid/grid-row';
import type { GridRow } from '../grid/grid-row';
import { standingWhileTyping, sumOfMonths } from '../grid/totals';
import { findMark } from './cell-marks';
import type { CellMark, CellNotes } from './cell-marks';

export interface CellShown {
  readonly text: string;
  readonly mark: CellMark | undefined;
}

export interface LineShown {
  readonly cells: readonly CellShown[];
  readonly total: string;
}

/** Thousands apart by a no-break space, as offices write them; what is not a number stays as it is. */
function grouped(text: string): string {
  return /^-?\d+$/.test(text) ? text.replace(/\B(?=(\d{3})+$)/g, '\u00a0') : text;
}

/** What a row says at this moment: its cells with their marks, and its total, or standing figure where it is a stock. */
export function showLine(row: GridRow, desk: ReportDesk, notes: CellNotes): LineShown {
  const values = row.months.map((_, column) => desk.valueOf(cellId(row.key, column)));
  const total = row.stock ? standingWhileTyping(row.standing, row.months, values) : sumOfMonths(values);
  const cells = values.map((value, column) => {
    const cell = cellId(row.key, column);
    const text = isComputed(row) ? String(value ?? '') : desk.textOf(cell);
    return { text: grouped(text), mark: findMark(cell, desk, notes) };
  });
  return { cells, total: total === null ? '' : grouped(String(total)) };
}
