import { ref } from 'vue';
import type { ReportDesk } from '../desk/report-desk';
import type { GridHead } from '../grid/block-head';
import { cellsOfBlock, fillBlock, textOfBlock } from '../grid/grid-block';
import type { GridRow } from '../grid/grid-row';
import { findMergedCells } from '../grid/merged-cells';
import { isBlockOfCells, splitClipboard } from '../grid/paste-block';
import { placeBlock } from '../grid/place-block';
import type { NamedOtherwise, PasteMisfit, PasteOutcome } from '../grid/place-block';
import type { GridCursor } from './use-grid-cursor';

/** What the clipboard's keys did, to be said in words. */
export interface ClipboardWords {
  /** Nothing was pasted: no cell is chosen. */
  noCell(): void;
  /** @param past figures that fell on computed rows */
  pasted(cells: number, refused: number, past: number): void;
  copied(cells: number): void;
  /** @param left cells of the block that nobody types in, which stayed as they were */
  cut(cells: number, left: number): void;
  /** Nothing was cut: none of the cells is typed in. */
  notCut(): void;
}

export interface ClipboardGrid {
  readonly cursor: GridCursor;
  desk(): Pick<ReportDesk, 'edit'>;
  rows(): readonly GridRow[];
  head(): GridHead;
  readOnly(): boolean;
  /** Whether one of the grid's cells has the keyboard. */
  hasCell(): boolean;
  /** What a spreadsheet is given of a cell. */
  textAt(row: GridRow, column: number): string;
  /** Drops what is being typed in the open cell. */
  drop(): void;
}

/** Copies, cuts and pastes blocks of cells as a spreadsheet does. */
export function useGridClipboard(grid: ClipboardGrid, words: ClipboardWords) {
  const { cursor } = grid;
  /** Why the last block was not pasted. */
  const misfits = ref<readonly PasteMisfit[]>([]);
  /** Rows of the last block that was pasted which are called otherwise there. */
  const named = ref<readonly NamedOtherwise[]>([]);

  /** Writes what fits into its cells, all of it or nothing. */
  function lay(outcome: PasteOutcome): void {
    misfits.value = outcome.misfits;
    named.value = outcome.namedOtherwise;
    if (outcome.misfits.length > 0) return;
    const refused = grid.desk().edit(outcome.edits);
    words.pasted(outcome.edits.length - refused, refused, outcome.onComputedRows);
    void cursor.go(cursor.position.value);
  }

  function paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (grid.readOnly() || (cursor.editing.value && !isBlockOfCells(text))) return;
    event.preventDefault();
    if (!grid.hasCell()) {
      words.noCell();
      return;
    }
    grid.drop();
    const block = cursor.block.value;
    const copied = splitClipboard(text);
    // One copied cell fills a chosen block, as in a spreadsheet.
    const fills = copied.length === 1 && copied[0]?.length === 1 && cellsOfBlock(block) > 1;
    if (fills) {
      const edits = fillBlock(block, grid.rows(), copied[0]?.[0] ?? '');
      lay({ edits, onComputedRows: 0, misfits: [], namedOtherwise: [] });
      return;
    }
    const merged = findMergedCells(event.clipboardData?.getData('text/html') ?? '');
    lay(placeBlock(copied, { row: block.top, column: block.left }, grid.rows(), grid.head(), merged));
  }

  const isOfCell = ({ target }: ClipboardEvent): boolean =>
    !cursor.editing.value && target instanceof HTMLElement && target.closest('[role=gridcell]') !== null;

  /** @returns how many cells it took */
  function take(event: ClipboardEvent): number {
    const block = cursor.block.value;
    event.clipboardData?.setData('text/plain', textOfBlock(block, grid.rows(), grid.textAt));
    return cellsOfBlock(block);
  }

  function copy(event: ClipboardEvent): void {
    if (!isOfCell(event)) return;
    event.preventDefault();
    const count = take(event);
    if (count > 1) words.copied(count);
  }

  function cut(event: ClipboardEvent): void {
    if (!isOfCell(event)) return;
    event.preventDefault();
    const blanked = grid.readOnly() ? [] : fillBlock(cursor.block.value, grid.rows(), '');
    if (blanked.length === 0) {
      words.notCut();
      return;
    }
    const count = take(event);
    grid.desk().edit(blanked);
    words.cut(blanked.length, count - blanked.length);
  }

  return { misfits, named, paste, copy, cut };
}
