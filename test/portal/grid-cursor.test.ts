import { rowAfter } from '../../portal-subject/src/reports/grid/grid-movement';
import type { GridRow } from '../../portal-subject/src/reports/grid/grid-row';
import { useGridCursor } from '../../portal-subject/src/reports/table/use-grid-cursor';
import { useGridKeys } from '../../portal-subject/src/reports/table/use-grid-keys';

const rows = ['1', '2', '3'].map((number): GridRow => ({
  key: `1/${number}`,
  section: '1',
  indicator: number,
  service: null,
  number,
  title: `Row ${number}`,
  level: 0,
  stock: false,
  computedFrom: [],
  standing: null,
  months: [null, null, null],
}));

/** A grid of three rows without a page around it: what its keys do to the cursor. */
function openGrid({ readOnly = false } = {}) {
  const cursor = useGridCursor(
    { value: undefined } as Parameters<typeof useGridCursor>[0],
    () => rows,
    3,
    () => readOnly,
  );
  const nothing = () => undefined;
  const filled: unknown[] = [];
  const remarked: unknown[] = [];
  const closeCell = () => {
    cursor.editing.value = false;
  };
  const onKey = useGridKeys(cursor, {
    commit: closeCell,
    cancel: closeCell,
    fill: () => void filled.push(cursor.block.value),
    blank: nothing,
    undo: nothing,
    redo: nothing,
    remark: () => void remarked.push(cursor.position.value),
    sayNumbersOnly: nothing,
  });
  return {
    cursor,
    /** Blocks that were filled at once. */
    filled,
    /** Cells that a remark was begun on. */
    remarked,
    /** Presses keys one after another; a key stands for itself, `<` before it for Shift, `^` for Ctrl. */
    press: async (...keys: string[]) => {
      for (const written of keys) {
        const key = written.replace(/^[<^](?=.)/, '');
        const pressed = key === written ? '' : written[0];
        const keys = { key, shiftKey: pressed === '<', ctrlKey: pressed === '^' };
        const event = { ...keys, preventDefault: nothing, target: new Cell() };
        onKey(event as unknown as KeyboardEvent);
        await new Promise(setImmediate);
      }
      return cursor.position.value;
    },
  };
}

class Cell {
  closest(): this {
    return this;
  }
}

describe('the cursor of the grid', () => {
  const known = globalThis.HTMLElement;
  beforeAll(() => void Object.assign(globalThis, { HTMLElement: Cell }));
  afterAll(() => void Object.assign(globalThis, { HTMLElement: known }));

  test('comes back by Enter under the cell where a run of Tabs began, as in a spreadsheet', async () => {
    expect(await openGrid().press('1', 'Tab', '2', 'Tab', '3', 'Enter')).toEqual({ row: 1, column: 0 });
    const grid = openGrid();
    await grid.cursor.go({ row: 0, column: 1 });
    expect(await grid.press('1', 'Tab', '2', 'Enter')).toEqual({ row: 1, column: 1 });
    // The next line is a run of its own; Enter without one goes straight down.
    expect(await grid.press('1', 'Tab', '2', 'Escape', '3', 'Enter')).toEqual({ row: 2, column: 1 });
    await grid.cursor.go({ row: 0, column: 2 });
    expect(await grid.press('1', 'Enter')).toEqual({ row: 1, column: 2 });
  });

  test('keeps to its column where the run was left, went on in another line, or goes up', async () => {
    const grid = openGrid();
    await grid.press('1', 'Tab', '2', 'Escape', 'ArrowRight', 'ArrowLeft');
    expect(await grid.press('3', 'Enter')).toEqual({ row: 1, column: 1 });
    expect(await openGrid().press('1', 'Tab', '2', '<Enter')).toEqual({ row: 0, column: 1 });
    const wrapped = openGrid();
    await wrapped.cursor.go({ row: 0, column: 1 });
    expect(await wrapped.press('1', 'Tab', '2', 'Tab', '3', 'Tab', '4', 'Enter')).toEqual({
      row: 2,
      column: 0,
    });
    const last = openGrid();
    await last.cursor.go({ row: 2, column: 0 });
    expect(await last.press('1', 'Tab', '2', 'Enter')).toEqual({ row: 2, column: 1 });
  });

  test('types into the cell where a chosen block began, as a spreadsheet does', async () => {
    const grid = openGrid();
    await grid.press('<ArrowDown', '<ArrowRight', '7');
    expect([grid.cursor.position.value, grid.cursor.editing.value]).toEqual([{ row: 0, column: 0 }, true]);
    expect(await grid.press('Enter')).toEqual({ row: 1, column: 0 });
  });

  test('fills the block that was chosen by Ctrl+Enter, and leaves it chosen', async () => {
    const grid = openGrid();
    await grid.press('<ArrowDown', '<ArrowRight', '7');
    const block = { top: 0, left: 0, bottom: 1, right: 1 };
    expect(grid.cursor.block.value).toEqual(block);
    await grid.press('^Enter');
    expect([grid.filled, grid.cursor.block.value, grid.cursor.editing.value]).toEqual([
      [block],
      block,
      false,
    ]);
    // From the block's last cell back to its first it begins below.
    const back = openGrid();
    await back.cursor.go({ row: 2, column: 2 });
    await back.press('<ArrowUp', '5');
    expect(back.cursor.position.value).toEqual({ row: 2, column: 2 });
    await back.press('^Enter', '6', 'Enter');
    expect(back.filled).toEqual([{ top: 1, left: 2, bottom: 2, right: 2 }]);
    // One cell alone is left where it is; another block is not filled with what was typed elsewhere.
    const one = openGrid();
    expect(await one.press('<ArrowDown', '1', 'Enter', '2', '^Enter')).toEqual({ row: 1, column: 0 });
    expect(one.filled).toEqual([{ top: 1, left: 0, bottom: 1, right: 0 }]);
  });

  test('[clause 62] begins a remark by F2 on a cell that is only read, and opens one that is typed in', async () => {
    const read = openGrid({ readOnly: true });
    await read.press('ArrowDown', 'ArrowRight', 'F2');
    expect([read.remarked, read.cursor.editing.value]).toEqual([[{ row: 1, column: 1 }], false]);
    const typed = openGrid();
    await typed.press('F2');
    expect([typed.remarked, typed.cursor.editing.value]).toEqual([[], true]);
  });

  test('follows focus that a script or a screen reader moved: the next key is of the focused cell', async () => {
    const { cursor, press } = openGrid();
    await press('1', 'Tab', 'Escape');
    cursor.follow('2:1');
    expect([cursor.position.value, cursor.block.value]).toEqual([
      { row: 2, column: 1 },
      { top: 2, left: 1, bottom: 2, right: 1 },
    ]);
    expect(await press('ArrowUp')).toEqual({ row: 1, column: 1 });
    await press('5');
    cursor.follow('1:1');
    expect(cursor.editing.value).toBe(true);
    cursor.follow(undefined);
    expect(cursor.position.value).toEqual({ row: 1, column: 1 });
    cursor.follow('0:2');
    expect([cursor.position.value, cursor.editing.value]).toEqual([{ row: 0, column: 2 }, false]);
  });

  test('stays on its row when rows come or go above it', () => {
    const keys = (text: string) => [...text].map((key) => ({ key }));
    expect(rowAfter(1, keys('abc'), keys('axbc'))).toBe(2);
    expect(rowAfter(2, keys('abc'), keys('bc'))).toBe(1);
    expect(rowAfter(1, keys('abc'), keys('ac'))).toBe(1);
    expect(rowAfter(2, keys('abc'), keys('ab'))).toBe(1);
    expect(rowAfter(0, keys('a'), [])).toBe(0);
  });
});
