import { cellId } from '../../portal-subject/src/reports/grid/grid-row';
import type { CellId } from '../../portal-subject/src/reports/grid/grid-row';
import { valueOfText } from '../../portal-subject/src/reports/grid/cell-text';
import {
  bounced,
  failed,
  findUnsavedText,
  keptMine,
  landed,
  openQueue,
  overtaken,
  pauseBeforeSending,
  takeOff,
  tookTheirs,
  typed,
  withRefused,
} from '../../portal-subject/src/reports/grid/save-queue';

const a = cellId('1/1', 0);
const b = cellId('1/1', 1);
const c = cellId('1/2', 0);
const none = new Map<CellId, { code: string; message: string }>();
const figure = (_cell: CellId, text: string): number | null => valueOfText(text, false);
const textsOf = (cells: ReadonlyMap<CellId, { text: string }> | undefined) =>
  [...(cells ?? new Map<CellId, { text: string }>())].map(([cell, { text }]) => [cell, text]);

describe('saving cells while one types', () => {
  test('a text refused on an earlier visit stands in its cell until it is replaced', () => {
    const refused = new Map([[a, { text: 'x5', code: 'NOT_A_NUMBER', message: '' }]]);
    const queue = withRefused(openQueue(3), refused);
    expect(findUnsavedText(queue, a)).toBe('x5');
    expect(takeOff(queue).flight).toBeUndefined();
    expect(typed(queue, a, '5', null).refused.size).toBe(0);
  });

  test('what is typed during a request goes with the next one', () => {
    let queue = takeOff(typed(openQueue(3), a, '5', null));
    queue = typed(queue, a, '55', 5);
    queue = typed(queue, b, '6', null);
    expect(takeOff(queue)).toBe(queue);
    queue = takeOff(landed(queue, 4, none));
    expect(queue.flight?.expectedVersion).toBe(4);
    expect(textsOf(queue.flight?.cells)).toEqual([
      [a, '55'],
      [b, '6'],
    ]);
  });

  test('a lost answer is asked for again under the same key, so that it lands once', () => {
    const sent = takeOff(typed(openQueue(1), a, '5', null));
    const queue = failed(sent);
    expect(queue.flight).toBe(sent.flight);
    expect(takeOff(queue)).toBe(queue);
    expect(pauseBeforeSending(queue)).toBeGreaterThan(pauseBeforeSending(openQueue(1)));
    expect(findUnsavedText(queue, a)).toBe('5');
  });

  test('a request refused as a whole loses no cell, and newer text stays on top', () => {
    let queue = takeOff(typed(typed(openQueue(1), a, '5', null), b, '6', null));
    queue = bounced(typed(queue, a, '7', null));
    expect(textsOf(queue.waiting)).toEqual([
      [a, '7'],
      [b, '6'],
    ]);
  });

  test('a refused cell keeps its text beside the reason until it is typed again', () => {
    let queue = takeOff(typed(typed(openQueue(1), a, 'x', null), b, '6', null));
    queue = landed(queue, 2, new Map([[a, { code: 'NOT_A_NUMBER', message: 'why' }]]));
    expect(queue.refused.get(a)).toEqual({ text: 'x', code: 'NOT_A_NUMBER', message: 'why' });
    expect(findUnsavedText(queue, a)).toBe('x');
    expect(findUnsavedText(queue, b)).toBeUndefined();
    expect(typed(queue, a, '9', null).refused.size).toBe(0);
  });

  test('somebody else saved first: foreign cells go on, the disputed one waits for a choice', () => {
    let queue = typed(typed(typed(openQueue(1), a, '5', 1), b, '6', null), c, '8', 2);
    queue = takeOff(queue);
    const theirs = new Map<CellId, number | null>([
      [a, 4],
      [b, null],
      [c, 8],
    ]);
    queue = overtaken(queue, 9, (cell) => theirs.get(cell) ?? null, figure);
    expect(queue.version).toBe(9);
    expect(textsOf(queue.waiting)).toEqual([
      [b, '6'],
      [c, '8'],
    ]);
    expect(queue.conflicts.get(a)).toEqual({ mine: '5', theirs: 4 });
    expect(findUnsavedText(queue, a)).toBe('5');

    const mine = takeOff(keptMine(queue, a));
    expect(mine.flight?.cells.get(a)).toEqual({ text: '5', base: 4 });
    const yielded = tookTheirs(queue, a);
    expect(findUnsavedText(yielded, a)).toBeUndefined();
    expect(yielded.waiting.has(a)).toBe(false);
  });

  test('no sequence of failures and conflicts loses what was typed last', () => {
    let queue = typed(openQueue(1), a, '1', null);
    queue = failed(takeOff(queue));
    queue = overtaken(queue, 2, () => null, figure);
    queue = bounced(takeOff(queue));
    queue = typed(queue, a, '2', null);
    queue = overtaken(takeOff(queue), 3, () => 7, figure);
    expect(findUnsavedText(queue, a)).toBe('2');
  });
});
