import { movedCell, tabStop } from '../../portal-agency/src/parts/remark-cells';

const ROWS = ['1/1', '1/2', '2/1', '2/1/672'];
const MONTHS = [7, 8, 9];
const cell = (rowKey: string, month: number) => ({ rowKey, month });
const press = (key: string, control = false) => ({ key, ctrlKey: control, metaKey: false });

describe('[clause 62] a remark is begun from a cell by the keyboard', () => {
  test.each([
    ['ArrowDown', false, cell('2/1', 8)],
    ['ArrowUp', false, cell('1/1', 8)],
    ['ArrowLeft', false, cell('1/2', 7)],
    ['ArrowRight', false, cell('1/2', 9)],
    ['Home', false, cell('1/2', 7)],
    ['End', false, cell('1/2', 9)],
    ['ArrowDown', true, cell('2/1/672', 8)],
    ['ArrowUp', true, cell('1/1', 8)],
    ['ArrowRight', true, cell('1/2', 9)],
    ['Home', true, cell('1/1', 7)],
    ['End', true, cell('2/1/672', 9)],
  ])('%s (with Control: %s) leads from cell to cell, also into the next part of the form', (key, far, to) => {
    expect(movedCell(cell('1/2', 8), press(key, far), ROWS, MONTHS)).toEqual(to);
  });

  test('stays in the table at its edges, and leaves all other keys to the page', () => {
    expect(movedCell(cell('1/1', 7), press('ArrowUp'), ROWS, MONTHS)).toEqual(cell('1/1', 7));
    expect(movedCell(cell('2/1/672', 9), press('ArrowRight'), ROWS, MONTHS)).toEqual(cell('2/1/672', 9));
    for (const key of ['Tab', 'Enter', ' ', 'F2', 'PageDown', 'a'])
      expect(movedCell(cell('1/1', 7), press(key), ROWS, MONTHS)).toBeUndefined();
  });

  test('is one stop for Tab: the cell that was left, or the first where it is there no more', () => {
    expect(tabStop(undefined, ROWS, MONTHS)).toEqual(cell('1/1', 7));
    expect(tabStop(cell('2/1', 9), ROWS, MONTHS)).toEqual(cell('2/1', 9));
    expect(tabStop(cell('2/9', 9), ROWS, MONTHS)).toEqual(cell('1/1', 7));
    expect(tabStop(undefined, [], MONTHS)).toBeUndefined();
  });
});
