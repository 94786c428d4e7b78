import type { PastedCell } from '../../portal-subject/src/reports/grid/paste-block';
import type { GridRow } from '../../portal-subject/src/reports/grid/grid-row';
import { useGridClipboard } from '../../portal-subject/src/reports/table/use-grid-clipboard';
import { useGridCursor } from '../../portal-subject/src/reports/table/use-grid-cursor';

const row = (number: string, more: Partial<GridRow> = {}): GridRow => ({
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
  ...more,
});
const rows = [
  row('1'),
  row('2'),
  row('3', { computedFrom: ['1/1', '1/2'] }),
  row('4', { closedBecause: 'no' }),
];

class Cell {
  closest(): this {
    return this;
  }
}

/** A grid whose cells hold their number and column, with a clipboard of its own. */
function openGrid({ readOnly = false } = {}) {
  const cursor = useGridCursor(
    { value: undefined } as Parameters<typeof useGridCursor>[0],
    () => rows,
    3,
    () => readOnly,
  );
  const edits: PastedCell[][] = [];
  const edit = (cells: readonly PastedCell[]): number => {
    edits.push([...cells]);
    return 0;
  };
  const said: unknown[] = [];
  const clipboard = new Map<string, string>();
  const say =
    (what: string) =>
    (...values: number[]) =>
      void said.push([what, ...values]);
  const { paste, copy, cut, misfits } = useGridClipboard(
    {
      cursor,
      desk: () => ({ edit }),
      rows: () => rows,
      head: () => ({ months: ['January', 'February', 'March'], year: 2026 }),
      readOnly: () => readOnly,
      hasCell: () => true,
      textAt: ({ number }, column) => `${number}${column}`,
      drop: () => {
        cursor.editing.value = false;
      },
      services: {
        mayAdd: () => false,
        isFolded: () => false,
        unfolded: () => rows,
        fromRegister: () => Promise.resolve(new Map()),
        unfold: () => undefined,
        add: () => undefined,
        shown: () => Promise.resolve(),
      },
    },
    {
      noCell: say('noCell'),
      pasted: say('pasted'),
      copied: say('copied'),
      cut: say('cut'),
      notCut: say('notCut'),
    },
  );
  const event = {
    target: new Cell(),
    preventDefault: () => undefined,
    clipboardData: {
      getData: (type: string) => clipboard.get(type) ?? '',
      setData: (type: string, text: string) => void clipboard.set(type, text),
    },
  } as unknown as ClipboardEvent;
  const choose = async (top: number, left: number, bottom: number, right: number) => {
    await cursor.go({ row: top, column: left });
    await cursor.go({ row: bottom, column: right }, true);
  };
  return {
    cursor,
    choose,
    edits,
    said,
    misfits,
    clipboard,
    copy: () => copy(event),
    cut: () => cut(event),
    paste: (text: string) => {
      clipboard.set('text/plain', text);
      paste(event);
    },
  };
}

const texts = (cells: readonly PastedCell[]) => cells.map(({ cell, text }) => `${cell}=${text}`);

describe('the clipboard of the grid', () => {
  const known = globalThis.HTMLElement;
  beforeAll(() => void Object.assign(globalThis, { HTMLElement: Cell }));
  afterAll(() => void Object.assign(globalThis, { HTMLElement: known }));

  test('cuts a block: it is copied, and blanked by one edit that is taken back as one', async () => {
    const grid = openGrid();
    await grid.choose(0, 1, 1, 2);
    grid.cut();
    expect(grid.clipboard.get('text/plain')).toBe('11\t12\r\n21\t22');
    expect(grid.edits.map(texts)).toEqual([['1/1@1=', '1/1@2=', '1/2@1=', '1/2@2=']]);
    expect(grid.said).toEqual([['cut', 4, 0]]);
    await grid.choose(1, 1, 1, 1);
    grid.copy();
    expect([grid.clipboard.get('text/plain'), grid.edits.length]).toEqual(['21', 1]);
  });

  test('cuts nothing where nobody types, and says how much of a block stays', async () => {
    const grid = openGrid();
    const blocks: [number, number, number, number][] = [
      [2, 0, 2, 2],
      [3, 0, 3, 1],
      [0, 3, 1, 3],
    ];
    for (const block of blocks) {
      await grid.choose(...block);
      grid.cut();
    }
    expect([grid.edits, grid.said, grid.clipboard.size]).toEqual([
      [],
      [['notCut'], ['notCut'], ['notCut']],
      0,
    ]);
    await grid.choose(1, 2, 3, 3);
    grid.cut();
    expect([grid.edits.map(texts), grid.said.at(-1)]).toEqual([[['1/2@2=']], ['cut', 1, 5]]);
    const read = openGrid({ readOnly: true });
    await read.choose(0, 0, 1, 1);
    read.cut();
    expect([read.edits, read.said, read.clipboard.size]).toEqual([[], [['notCut']], 0]);
  });

  test('leaves the text of an open cell to the cell', async () => {
    const grid = openGrid();
    await grid.cursor.go({ row: 0, column: 0 });
    grid.cursor.begin('5');
    grid.cut();
    grid.paste('7');
    expect([grid.edits, grid.cursor.editing.value]).toEqual([[], true]);
  });

  test.each([
    ['\t5\t', ['1/1@0=', '1/1@1=5', '1/1@2=']],
    ['\n5', ['1/1@0=', '1/2@0=5']],
    ['\t\t\r\n5\t6\t7\r\n', ['1/1@0=', '1/1@1=', '1/1@2=', '1/2@0=5', '1/2@1=6', '1/2@2=7']],
  ])('lays %j into an open cell as into a chosen one', async (text, cells) => {
    for (const begin of [true, false]) {
      const grid = openGrid();
      await grid.cursor.go({ row: 0, column: 0 });
      if (begin) grid.cursor.begin();
      grid.paste(text);
      expect([grid.edits.map(texts), grid.cursor.editing.value]).toEqual([[cells], false]);
    }
  });

  test('lays a block into the open cell of a chosen block, from that cell on', async () => {
    const grid = openGrid();
    await grid.choose(1, 2, 0, 1);
    grid.cursor.begin();
    grid.paste('\n');
    expect(grid.cursor.editing.value).toBe(true);
    grid.paste('8\t');
    expect(grid.misfits.value).toEqual([]);
    expect(grid.edits.map(texts)).toEqual([['1/2@2=8']]);
  });
});
