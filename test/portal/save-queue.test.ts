import { cellId } from '../../portal-subject/src/reports/grid/grid-row';
import type { CellId } from '../../portal-subject/src/reports/grid/grid-row';
import {
  bounced,
  failed,
  findUnsavedText,
  keptMine,
  laidAside,
  landed,
  openQueue,
  pauseBeforeSending,
  readAt,
  takeOff,
  tookTheirs,
  typed,
  unsavedOf,
  withUnsaved,
} from '../../portal-subject/src/reports/grid/save-queue';

const a = cellId('1/1', 0);
const b = cellId('1/1', 1);
const c = cellId('1/2', 0);
const none = new Map<CellId, { code: string; message: string }>();
const nobody = new Map<CellId, { theirs: number | null; by: string; at: string }>();
const textsOf = (cells: ReadonlyMap<CellId, { text: string }> | undefined) =>
  [...(cells ?? new Map<CellId, { text: string }>())].map(([cell, { text }]) => [cell, text]);

describe('saving cells while one types', () => {
  test('a text refused on an earlier visit stands in its cell until it is replaced', () => {
    const refused = new Map([[a, { text: 'x5', code: 'NOT_A_NUMBER', message: '' }]]);
    const queue = withUnsaved(openQueue(3), { waiting: new Map(), refused, conflicts: new Map() });
    expect(findUnsavedText(queue, a)).toBe('x5');
    expect(takeOff(queue).flight).toBeUndefined();
    expect(typed(queue, a, '5', null).refused.size).toBe(0);
  });

  test('what is typed during a request goes with the next one', () => {
    let queue = takeOff(typed(openQueue(3), a, '5', null));
    queue = typed(queue, a, '55', null);
    queue = typed(queue, b, '6', null);
    expect(takeOff(queue)).toBe(queue);
    queue = takeOff(landed(queue, 4, none, nobody));
    expect(queue.version).toBe(4);
    // What was saved meanwhile is this person's own: nobody came between.
    expect(queue.flight?.cells.get(a)).toEqual({ text: '55', base: 5 });
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
    queue = landed(queue, 2, new Map([[a, { code: 'NOT_A_NUMBER', message: 'why' }]]), nobody);
    expect(queue.refused.get(a)).toEqual({ text: 'x', code: 'NOT_A_NUMBER', message: 'why' });
    expect(findUnsavedText(queue, a)).toBe('x');
    expect(findUnsavedText(queue, b)).toBeUndefined();
    expect(typed(queue, a, '9', null).refused.size).toBe(0);
  });

  test('of two in one cell the second chooses, told who wrote what; every other cell lands', () => {
    const theirs = new Map([[a, { theirs: 4, by: 'Aigul', at: '2026-10-02T05:00:00Z' }]]);
    const sent = takeOff(typed(typed(openQueue(1), a, '5', 1), b, '6', null));
    const queue = landed(sent, 9, none, theirs);
    expect(queue.version).toBe(9);
    expect(queue.conflicts.get(a)).toEqual({ mine: '5', theirs: 4, by: 'Aigul', at: '2026-10-02T05:00:00Z' });
    expect([findUnsavedText(queue, a), findUnsavedText(queue, b)]).toEqual(['5', undefined]);
    expect(takeOff(keptMine(queue, a)).flight?.cells.get(a)).toEqual({ text: '5', base: 4 });
    const yielded = tookTheirs(queue, a);
    expect(findUnsavedText(yielded, a)).toBeUndefined();
    expect(yielded.waiting.has(a)).toBe(false);
    // Newer text is what is in dispute, not the text that was under way.
    expect(landed(typed(sent, a, '55', 1), 9, none, theirs).conflicts.get(a)?.mine).toBe('55');
  });

  test('a reading of the report does not move what waits: it goes on from what its writer saw', () => {
    const queue = readAt(typed(openQueue(1), a, '5', 1), 7);
    expect([queue.version, queue.waiting.get(a)]).toEqual([7, { text: '5', base: 1 }]);
  });

  test('a window that is closed in the middle finds everything again', () => {
    let queue = takeOff(typed(openQueue(1), a, '5', 1));
    queue = typed(queue, b, '6', null);
    queue = { ...queue, conflicts: new Map([[c, { mine: '7', theirs: 8, by: null, at: null }]]) };
    const again = withUnsaved(openQueue(0), unsavedOf(queue));
    expect([a, b, c].map((cell) => findUnsavedText(again, cell))).toEqual(['5', '6', '7']);
    expect(textsOf(takeOff(again).flight?.cells)).toEqual([
      [a, '5'],
      [b, '6'],
    ]);
  });

  test('of a report that was submitted meanwhile what waits lies beside what is filed, and goes nowhere by itself', () => {
    let queue = takeOff(typed(typed(openQueue(3), a, '5', null), b, '6', null));
    queue = typed(queue, c, '', 7);
    // What was typed into b has arrived before.
    const filed = new Map([
      [b, 6],
      [c, 7],
    ]);
    queue = laidAside(readAt(queue, 5), (cell) => filed.get(cell) ?? null);
    expect(takeOff(queue).flight).toBeUndefined();
    expect([...queue.conflicts].map(([cell, { mine, theirs }]) => [cell, mine, theirs])).toEqual([
      [a, '5', null],
      [c, '', 7],
    ]);
    // Returned, each is chosen.
    expect(textsOf(takeOff(keptMine(queue, a)).flight?.cells)).toEqual([[a, '5']]);
    expect(takeOff(tookTheirs(queue, c)).flight).toBeUndefined();
  });
});
