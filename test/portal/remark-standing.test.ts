import { cellId } from '../../portal-subject/src/reports/grid/grid-row';
import {
  comingValue,
  standingOf,
  type Remarked,
} from '../../portal-subject/src/reports/report/remark-standing';

describe('what became of a remarked cell', () => {
  const typed = new Map([
    [cellId('2/12', 0), 11],
    [cellId('2/12', 1), 10],
  ]);
  const valueOf = (cell: ReturnType<typeof cellId>) => typed.get(cell) ?? null;
  const remark: Remarked = {
    rowKey: '2/12',
    month: 8,
    monthsThen: [11, 11, null],
    monthsNow: [11, 11, null],
    changed: false,
  };

  test('is told with the figure that is typed at this moment', () => {
    expect(standingOf(remark, valueOf)).toEqual({ monthsNow: [11, 10, null], changed: true });
    expect(standingOf({ ...remark, month: 7 }, valueOf).changed).toBe(false);
    expect(standingOf({ ...remark, month: null }, valueOf).changed).toBe(true);
  });

  test('is not told with what was refused, or what waits for a choice: the report has neither', () => {
    const [refusedCell, disputed, typedCell] = [0, 1, 2].map((column) => cellId('2/12', column)) as [
      ReturnType<typeof cellId>,
      ReturnType<typeof cellId>,
      ReturnType<typeof cellId>,
    ];
    const desk = {
      savedValue: () => 12,
      valueOf: (cell: string) => (cell === refusedCell ? null : 7),
      queue: {
        value: {
          refused: new Map([[refusedCell, { text: 'abc', code: 'NOT_A_NUMBER', message: '' }]]),
          conflicts: new Map([[disputed, { mine: '7', theirs: 9, by: null, at: null }]]),
        },
      },
    };
    expect([refusedCell, disputed, typedCell].map((cell) => comingValue(desk, cell))).toEqual([12, 9, 7]);
  });

  test('stays as it was read where there is no cell, or nothing to compare with', () => {
    const whole: Remarked = { rowKey: null, month: null, monthsThen: null, monthsNow: null, changed: null };
    expect(standingOf(whole, valueOf)).toEqual({ monthsNow: null, changed: null });
    const old: Remarked = { ...remark, monthsThen: null, changed: null };
    expect(standingOf(old, valueOf)).toEqual({ monthsNow: [11, 11, null], changed: null });
  });
});
