import { readCellText } from '../../portal-subject/src/reports/grid/cell-text';
import { evaluateRelations } from '../../portal-subject/src/reports/grid/control-relations';
import type { ControlRelation } from '../../portal-subject/src/reports/grid/control-relations';
import {
  cellId,
  findColumnOfMonth,
  monthOfColumn,
  readCellId,
} from '../../portal-subject/src/reports/grid/grid-row';
import type { GridRow } from '../../portal-subject/src/reports/grid/grid-row';
import {
  blockBetween,
  cellsOfBlock,
  fillBlock,
  textOfBlock,
} from '../../portal-subject/src/reports/grid/grid-block';
import { movedPosition } from '../../portal-subject/src/reports/grid/grid-movement';
import { splitClipboard } from '../../portal-subject/src/reports/grid/paste-block';
import { placeBlock as place } from '../../portal-subject/src/reports/grid/place-block';
import { relationsBrokenBy } from '../../portal-subject/src/reports/report/correction-breaks';
import { standingWhileTyping, sumOfMonths } from '../../portal-subject/src/reports/grid/totals';

function row(key: string, months: GridRow['months'], more: Partial<GridRow> = {}): GridRow {
  const [section = '', indicator = ''] = key.split('/');
  return {
    key,
    section,
    indicator,
    service: null,
    number: indicator,
    title: indicator,
    level: 0,
    stock: false,
    computedFrom: [],
    standing: null,
    months,
    ...more,
  };
}

const MONTHS = ['January', 'February', 'March'];
const YEAR = [
  ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
  ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
];
const placeBlock = (block: string[][], anchor: { row: number; column: number }, rows: readonly GridRow[]) =>
  place(block, anchor, rows, { months: MONTHS, year: 2026 });

describe('a figure typed or pasted into a report', () => {
  test.each([
    ['', false, { kind: 'blank' }],
    ['   ', false, { kind: 'blank' }],
    ['0', false, { kind: 'figure', value: 0 }],
    ['118337', false, { kind: 'figure', value: 118337 }],
    ['118 337', false, { kind: 'figure', value: 118337 }],
    ['118\u00a0337', false, { kind: 'figure', value: 118337 }],
    ['118\u202f337', false, { kind: 'figure', value: 118337 }],
    ['12,00', false, { kind: 'figure', value: 12 }],
    ['12,5', false, { kind: 'refused', code: 'FRACTION' }],
    ['1,000', false, { kind: 'refused', code: 'FRACTION' }],
    ['-3', false, { kind: 'refused', code: 'NEGATIVE' }],
    ['-3', true, { kind: 'figure', value: -3 }],
    ['\u22123', true, { kind: 'figure', value: -3 }],
    ['12.03.2024', false, { kind: 'refused', code: 'DATE' }],
    ['12.03.00', false, { kind: 'refused', code: 'DATE' }],
    ['2024-03-12', false, { kind: 'refused', code: 'DATE' }],
    ['12.03.2024 0:00', false, { kind: 'refused', code: 'DATE' }],
    ['01.03', false, { kind: 'refused', code: 'DATE' }],
    ['12.мар', false, { kind: 'refused', code: 'DATE' }],
    ['Mar-24', false, { kind: 'refused', code: 'DATE' }],
    ['12.50', false, { kind: 'refused', code: 'FRACTION' }],
    ['1.03', false, { kind: 'refused', code: 'FRACTION' }],
    ['12 май-айда', false, { kind: 'refused', code: 'NOT_A_NUMBER' }],
    ['two', false, { kind: 'refused', code: 'NOT_A_NUMBER' }],
    ['9999999999', false, { kind: 'refused', code: 'TOO_LARGE' }],
  ])('%j (stock: %s) reads as %j', (text, stock, expected) => {
    expect(readCellText(text, stock)).toEqual(expected);
  });
});

describe('a block of the grid', () => {
  const rows = [
    row('1/1', [1, null, 0]),
    row('1/2', [null, 5, 6]),
    row('1/3', [7, 8, 9], { computedFrom: ['1/1'] }),
  ];
  const textAt = ({ months }: GridRow, column: number) => String(months[column] ?? '');

  test('goes to a spreadsheet with its blanks and comes back as it was', () => {
    const block = blockBetween({ row: 1, column: 2 }, { row: 0, column: 0 });
    expect([block, cellsOfBlock(block)]).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }, 6]);
    const text = textOfBlock(block, rows, textAt);
    expect(text).toBe('1\t\t0\r\n\t5\t6');
    const { edits } = placeBlock(splitClipboard(text), { row: 0, column: 0 }, rows);
    expect(edits.map((edit) => edit.text)).toEqual(['1', '', '0', '', '5', '6']);
  });

  test('is blanked, or filled from one copied cell, without its sums and computed rows', () => {
    const block = blockBetween({ row: 1, column: 1 }, { row: 2, column: 3 });
    expect(fillBlock(block, rows, '4')).toEqual([
      { cell: cellId('1/2', 1), text: '4' },
      { cell: cellId('1/2', 2), text: '4' },
    ]);
  });
});

describe('a block from a spreadsheet', () => {
  test('cells in quotes keep their tabs, line ends and quotes', () => {
    expect(splitClipboard('1\t2\r\n"a\tb"\t"say ""so""\nthen"\r\n')).toEqual([
      ['1', '2'],
      ['a\tb', 'say "so"\nthen'],
    ]);
  });

  test('falls to the right and down, and passes computed rows by', () => {
    const rows = [
      row('1/1', [0, 0, 0], { computedFrom: ['1/1.1', '1/1.2'] }),
      row('1/1.1', [0, 0, 0]),
      row('1/1.2', [0, 0, 0]),
    ];
    const outcome = placeBlock(splitClipboard('7\t7\n1\t2\n3\t4\n'), { row: 0, column: 1 }, rows);
    expect(outcome.edits).toEqual([
      { cell: cellId('1/1.1', 1), text: '1' },
      { cell: cellId('1/1.1', 2), text: '2' },
      { cell: cellId('1/1.2', 1), text: '3' },
      { cell: cellId('1/1.2', 2), text: '4' },
    ]);
    expect(outcome.onComputedRows).toBe(2);
  });

  test('that reaches past the last month or row is not pasted at all', () => {
    const rows = [row('1/1', [0, 0, 0]), row('1/2', [0, 0, 0])];
    expect(placeBlock(splitClipboard('1\t2\n3\t4\t5\n9\n'), { row: 0, column: 1 }, rows)).toEqual({
      edits: [],
      onComputedRows: 0,
      misfits: [
        { kind: 'TOO_WIDE', line: 2, more: 1 },
        { kind: 'TOO_LONG', more: 1 },
      ],
      namedOtherwise: [],
    });
  });

  const named = [
    row('1/1', [0, 0, 0], { title: 'Control events' }),
    row('1/1.1', [0, 0, 0], { title: 'by plan' }),
    row('1/2', [0, 0, 0], { title: 'Objects' }),
  ];
  const paste = (text: string) => placeBlock(splitClipboard(text), { row: 0, column: 0 }, named);
  const texts = (text: string) => paste(text).edits.map((edit) => [edit.cell, edit.text]);

  test.each([
    ['names', 'Control  events\t5\t6\t7\nBy plan:\t1\t\t3\n'],
    ['numbers and names', '1\tControl events\t5\t6\t7\n1.1\tby plan\t1\t\t3\n'],
    ['a number and name in one cell', '1. Control events\t5\t6\t7\n1.1 by plan\t1\t\t3\n'],
    ['numbers', '1\t5\t6\t7\t18\n1.1\t1\t\t3\t4\n'],
    [
      'months above and totals',
      'Measure\tJanuary\tFebruary\tMarch\tTotal\nControl events\t5\t6\t7\t18\nby plan\t1\t\t3\t4\n',
    ],
    ['a heading of a section', 'Section 1\t\t\t\nControl events\t5\t6\t7\nby plan\t1\t\t3\n'],
  ])('comes with %s, which are left out', (_, text) => {
    expect(texts(text)).toEqual([
      [cellId('1/1', 0), '5'],
      [cellId('1/1', 1), '6'],
      [cellId('1/1', 2), '7'],
      [cellId('1/1.1', 0), '1'],
      [cellId('1/1.1', 1), ''],
      [cellId('1/1.1', 2), '3'],
    ]);
  });

  test.each([
    [
      'a row that is left out shifts the others: each is named',
      'Control events\t5\t6\t7\nObjects\t1\t2\t3\n',
      [{ kind: 'OTHER_ROW', line: 2, stands: 'Objects', here: '1.1 by plan' }],
    ],
    [
      'a number beside another name',
      '2\tControl events\t5\t6\t7\n',
      [{ kind: 'OTHER_ROW', line: 1, stands: '2 Control events', here: '1 Control events' }],
    ],
    [
      'a row that the form has not',
      'Letters written\t5\t6\t7\n',
      [{ kind: 'UNKNOWN_ROW', line: 1, stands: 'Letters written', here: '1 Control events' }],
    ],
    [
      'a row by its number under the name of another',
      '1\tControl events\t5\t6\t7\n1.1\tObjects\t1\t2\t3\n',
      [{ kind: 'OTHER_NAME', line: 2, number: '1.1', other: '2', stands: 'Objects', here: 'by plan' }],
    ],
    [
      'a row of the form in other words at the place of another',
      '2\tThings\t5\t6\t7\n',
      [{ kind: 'OTHER_ROW', line: 1, stands: '2 Things', here: '1 Control events' }],
    ],
    [
      'months that stand elsewhere',
      'Measure\tFebruary\tMarch\nControl events\t6\t7\n',
      [{ kind: 'OTHER_MONTHS', stands: 'February, March', here: 'January, February, March' }],
    ],
    [
      'months of another quarter, in whatever language',
      '№\tКөрсеткіш\tшілде\tтамыз\tқыркүйек\n1\tControl events\t5\t6\t7\n',
      [{ kind: 'OTHER_MONTHS', stands: 'шілде, тамыз, қыркүйек', here: 'January, February, March' }],
    ],
    [
      'months of another quarter above figures alone',
      'июль\tавгуст\tсентябрь\n61\t62\t63\n',
      [{ kind: 'OTHER_MONTHS', stands: 'июль, август, сентябрь', here: 'January, February, March' }],
    ],
    [
      'the months of a year: nothing else of the block is told',
      `№\tПоказатель\t${YEAR.join('\t')}\n1\tControl events${'\t5'.repeat(12)}\n`,
      [{ kind: 'OTHER_MONTHS', stands: 'январь – декабрь', here: 'January, February, March' }],
    ],
    [
      'a total that its months do not make',
      'Control events\t5\t6\t7\t19\n',
      [{ kind: 'TOTAL_DIFFERS', here: '1 Control events', stands: '19', sum: 18 }],
    ],
  ])('is refused whole: %s', (_, text, misfits) => {
    expect(paste(text)).toEqual({ edits: [], onComputedRows: 0, misfits, namedOtherwise: [] });
  });

  test('known by its rows’ numbers is taken, and the rows that it calls otherwise are named', () => {
    const called = (text: string) => {
      const { edits, misfits, namedOtherwise } = paste(text);
      return [edits.map((edit) => edit.text).join(' '), misfits, namedOtherwise];
    };
    // Marks, letters’ size and the words of another edition are no other name.
    expect(called('1\tCONTROL events, of the year:\t5\t6\t7\n')).toEqual(['5 6 7', [], []]);
    expect(called('1\tБақылау іс-шаралары\t5\t6\t7\n1.1\tby plan\t\t\t\n2\tObjects\t1\t2\t3\n')).toEqual([
      '5 6 7    1 2 3',
      [],
      [{ number: '1', stands: 'Бақылау іс-шаралары', here: 'Control events' }],
    ]);
    expect(called('№\tКөрсеткіш\tқаңтар\tақпан\tнаурыз\n1\tІс-шаралар\t5\t6\t7\n')[0]).toBe('5 6 7');
  });

  test('with rows’ numbers and no names is told from figures with their total', () => {
    expect(texts('1\t7\t8\t9\n1.1\t1\t2\t3\n').map(([, text]) => text)).toEqual([
      '7',
      '8',
      '9',
      '1',
      '2',
      '3',
    ]);
    expect(texts('1\t7\t8\t16\n').map(([, text]) => text)).toEqual(['1', '7', '8']);
    // What is no count is a number of a row, of however many months, and as a spreadsheet may have changed it.
    const second = (line: string) =>
      placeBlock(splitClipboard(line), { row: 1, column: 0 }, named).edits.map(({ text }) => text);
    for (const number of ['1.1', '1,1', '01.01.2026', '1.1.'])
      for (const figures of [['5'], ['5', '6'], ['5', '6', '11'], ['5', '6', '7']])
        expect(second([number, ...figures].join('\t'))).toEqual(figures);
    expect(second('1,1\tby plan\t5\t6\t7')).toEqual(['5', '6', '7']);
    // Another row's number, or a fraction, stays in its cell beside the reason.
    expect(second('1,2\t5\t6')).toEqual(['1,2', '5', '6']);
  });

  test('a blank in the block blanks the cell, because a blank is not a zero', () => {
    expect(placeBlock([['']], { row: 0, column: 0 }, [row('1/1', [4, 4, 4])]).edits).toEqual([
      { cell: cellId('1/1', 0), text: '' },
    ]);
  });
});

describe('sums while one types', () => {
  test('all blank is blank, and a zero is a zero', () => {
    expect(sumOfMonths([null, null, null])).toBeNull();
    expect(sumOfMonths([null, 0, null])).toBe(0);
    expect(sumOfMonths([1, null, 3])).toBe(4);
  });

  test('a stock row stands where the server counted it, moved by what is typed', () => {
    expect(standingWhileTyping(179, [14, 0, 0], [16, 0, -1])).toBe(180);
    expect(standingWhileTyping(null, [null, null, null], [5, null, null])).toBe(5);
  });

  test('months and columns of a quarter answer to each other', () => {
    expect(monthOfColumn(4, 0)).toBe(10);
    expect(findColumnOfMonth(4, 12)).toBe(2);
    expect(findColumnOfMonth(4, 9)).toBeUndefined();
    expect(readCellId(cellId('2/12.1/a@b', 2))).toEqual({ rowKey: '2/12.1/a@b', column: 2 });
  });
});

describe('control relations while one types', () => {
  const relation = (kind: ControlRelation['kind'], left: string, right: string[] = []): ControlRelation => ({
    kind,
    left,
    right,
    message: kind,
  });
  const rows = [
    row('1/1', [5, null, 2]),
    row('1/1.1', [2, 1, 1]),
    row('1/1.2', [2, 1, 1]),
    row('1/7', [0, null, 1]),
    row('1/8', [1, null, 1]),
    row('2/12.1', [30, 4, null]),
    row('2/12.1/15', [10, 4, 1], { indicator: '12.1', service: '15' }),
    row('2/12.1/16', [10, null, 1], { indicator: '12.1', service: '16' }),
    row('1/12.1/99', [10, 4, 1], { indicator: '12.1', service: '99' }),
  ];
  const valueOf = (key: string, column: number): number | null =>
    rows.find((candidate) => candidate.key === key)?.months[column] ?? null;

  test('a parent that is not the sum of its children is named with both numbers; a blank is not compared', () => {
    const broken = evaluateRelations(
      [relation('SUM_OF_CHILDREN', '1/1', ['1/1.1', '1/1.2'])],
      rows,
      3,
      valueOf,
    );
    expect(broken.map(({ column, actual, expected }) => ({ column, actual, expected }))).toEqual([
      { column: 0, actual: 5, expected: 4 },
    ]);
  });

  test('service rows of the same section and indicator add up to their indicator', () => {
    const broken = evaluateRelations([relation('SUM_OF_SERVICES', '2/12.1')], rows, 3, valueOf);
    expect(broken.map(({ column, actual, expected }) => ({ column, actual, expected }))).toEqual([
      { column: 0, actual: 30, expected: 20 },
    ]);
  });

  test('no disciplined persons without penalties', () => {
    const broken = evaluateRelations([relation('NOT_WITHOUT', '1/8', ['1/7'])], rows, 3, valueOf);
    expect(broken.map(({ column }) => column)).toEqual([0]);
  });
});

describe('moving over the grid', () => {
  const size = { rows: 4, columns: 3, page: 2 };
  const key = (name: string, more: { shift?: boolean; control?: boolean } = {}) => ({
    key: name,
    shift: false,
    control: false,
    ...more,
  });

  test.each([
    ['ArrowRight', {}, { row: 1, column: 2 }],
    ['ArrowUp', {}, { row: 0, column: 1 }],
    ['ArrowDown', { control: true }, { row: 3, column: 1 }],
    ['Enter', {}, { row: 2, column: 1 }],
    ['Enter', { shift: true }, { row: 0, column: 1 }],
    ['Home', {}, { row: 1, column: 0 }],
    ['End', { control: true }, { row: 3, column: 2 }],
    ['PageDown', {}, { row: 3, column: 1 }],
    ['Tab', {}, { row: 1, column: 2 }],
  ])('%s %j', (name, more, expected) => {
    expect(movedPosition({ row: 1, column: 1 }, key(name, more), size)).toEqual(expected);
  });

  test('Tab goes on in the next line, and leaves the grid at either end', () => {
    expect(movedPosition({ row: 1, column: 2 }, key('Tab'), size)).toEqual({ row: 2, column: 0 });
    expect(movedPosition({ row: 2, column: 0 }, key('Tab', { shift: true }), size)).toEqual({
      row: 1,
      column: 2,
    });
    expect(movedPosition({ row: 3, column: 2 }, key('Tab'), size)).toBeUndefined();
    expect(movedPosition({ row: 0, column: 0 }, key('Tab', { shift: true }), size)).toBeUndefined();
  });
});

test('[clause 64] a correction is told which relations it would break, and not those that the report breaks already', () => {
  const relation = (left: string, right: readonly string[]) => ({
    kind: 'EQUAL' as const,
    left,
    right,
    message: '',
  });
  const report = {
    quarter: 1,
    form: { controlRelations: [relation('2/16', ['2/15']), relation('1/3', ['1/2'])] },
    rows: [row('2/15', [5, 5, 5]), row('2/16', [5, 5, 5]), row('1/2', [1, 1, 1]), row('1/3', [9, 1, 1])],
  } as unknown as Parameters<typeof relationsBrokenBy>[0];
  const broken = (...cells: readonly [string, string, string][]) =>
    relationsBrokenBy(
      report,
      cells.map(([rowKey, month, newValue]) => ({ rowKey, month, newValue })),
    ).map(({ rowKey, column, actual, expected }) => [rowKey, column, actual, expected]);
  expect(broken(['2/16', '2', '4'])).toEqual([['2/16', 1, 4, 5]]);
  expect(broken(['2/16', '2', '4'], ['2/15', '2', '4'])).toEqual([]);
  // Against a blank nothing can be compared.
  expect(broken(['1/2', '2', ''])).toEqual([]);
  expect(broken(['', '', ''])).toEqual([]);
});
