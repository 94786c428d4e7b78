import { computed, nextTick, ref, watch } from 'vue';
import type { Ref } from 'vue';
import { cellId, isTyped } from '../grid/grid-row';
import type { CellId, GridRow } from '../grid/grid-row';
import { blockBetween } from '../grid/grid-block';
import { movedPosition, rowAfter } from '../grid/grid-movement';
import type { GridKey, GridPosition } from '../grid/grid-movement';

/** The one tab stop of the grid, and the cell being typed in. The last column is the total, which is only read. */
export function useGridCursor(
  frame: Ref<HTMLElement | undefined>,
  rows: () => readonly GridRow[],
  columns: number,
  readOnly: () => boolean,
) {
  const position = ref<GridPosition>({ row: 0, column: 0 });
  /** Where a block of cells begins; its other corner is the position. */
  const anchor = ref<GridPosition>();
  const editing = ref(false);
  /** The far corner of the block that was chosen when the cell was opened: what is typed may be for all of it. */
  const opened = ref<GridPosition>();
  const block = computed(() =>
    blockBetween(
      anchor.value ?? (editing.value ? opened.value : undefined) ?? position.value,
      position.value,
    ),
  );
  const startText = ref<string>();
  /** The column where a run of Tabs along a line began. */
  let tabbedFrom: number | undefined;
  const isHere = ({ row, column }: GridPosition) =>
    row === position.value.row && column === position.value.column;
  const size = () => ({ rows: rows().length, columns: columns + 1, page: 12 });

  watch(rows, (now, before) => {
    // Read anew with other figures, the same rows leave the block as it was chosen.
    if (now.length === before.length && now.every(({ key }, at) => key === before[at]?.key)) return;
    anchor.value = undefined;
    opened.value = undefined;
    const row = rowAfter(position.value.row, before, now);
    if (row !== position.value.row) position.value = { ...position.value, row };
  });

  function mayEdit(at: GridPosition): boolean {
    const row = rows()[at.row];
    return !readOnly() && row !== undefined && isTyped(row) && at.column < columns;
  }

  function findCell(at: GridPosition = position.value): CellId | undefined {
    const row = rows()[at.row];
    return row && at.column < columns ? cellId(row.key, at.column) : undefined;
  }

  async function go(to: GridPosition, extending = false): Promise<void> {
    editing.value = false;
    if (!isHere(to)) tabbedFrom = undefined;
    anchor.value = extending ? (anchor.value ?? position.value) : undefined;
    position.value = to;
    await nextTick();
    frame.value?.querySelector<HTMLElement>(`[data-at="${to.row}:${to.column}"]`)?.focus();
  }

  /** Focus moved by a script or by a screen reader takes the cursor along. @param at the cell's mark, row and column */
  function follow(at: string | undefined): void {
    const [row, column] = (at?.split(':') ?? []).map(Number);
    if (row === undefined || column === undefined || isHere({ row, column })) return;
    tabbedFrom = undefined;
    anchor.value = undefined;
    editing.value = false;
    position.value = { row, column };
  }

  /** Opens the cell, of a block the one where it began. */
  function begin(text?: string): void {
    const at = anchor.value ?? position.value;
    if (!mayEdit(at)) return;
    opened.value = anchor.value && position.value;
    position.value = at;
    startText.value = text;
    anchor.value = undefined;
    editing.value = true;
  }

  /** Leaves the open cell with its block chosen as before. */
  function close(): Promise<void> {
    const corner = opened.value;
    return go(corner ?? position.value, corner !== undefined);
  }

  function moved(key: GridKey): GridPosition | undefined {
    return movedPosition(position.value, key, size());
  }

  /** The next cell by Tab that can be typed in, past totals and computed rows. */
  function nextByTab(shift: boolean): GridPosition | undefined {
    let at: GridPosition | undefined = position.value;
    do at = movedPosition(at, { key: 'Tab', shift, control: false }, size());
    while (at && !mayEdit(at));
    return at;
  }

  /** Goes on to a cell by Tab; in another line the run of Tabs begins anew. */
  function tabTo(next: GridPosition): Promise<void> {
    const { row, column } = position.value;
    const from = next.row === row ? Math.min(tabbedFrom ?? column, next.column) : next.column;
    const gone = go(next);
    tabbedFrom = from;
    return gone;
  }

  /** Where Enter leads from a cell that was typed in: below where the run of Tabs began, as in a spreadsheet. */
  function nextByEnter(key: GridKey): GridPosition | undefined {
    const next = moved(key);
    const returns = next && !key.shift && next.row !== position.value.row;
    return returns ? { ...next, column: tabbedFrom ?? next.column } : next;
  }

  async function goToCell(cell: CellId): Promise<void> {
    const row = rows().findIndex(({ key }) => cell.startsWith(`${key}@`));
    if (row >= 0) await go({ row, column: Number(cell.slice(cell.lastIndexOf('@') + 1)) });
  }

  /** Every cell with a figure, as the whole sheet of a spreadsheet. */
  async function selectAll(): Promise<void> {
    position.value = { row: 0, column: 0 };
    await go({ row: rows().length - 1, column: columns - 1 }, true);
  }

  return {
    position,
    block,
    selectAll,
    editing,
    startText,
    mayEdit,
    findCell,
    go,
    follow,
    tabTo,
    nextByEnter,
    goToCell,
    begin,
    close,
    moved,
    nextByTab,
  };
}

export type GridCursor = ReturnType<typeof useGridCursor>;
