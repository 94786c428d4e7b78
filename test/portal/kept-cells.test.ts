import type { CellId } from '../../portal-subject/src/reports/grid/grid-row';
import { cellId } from '../../portal-subject/src/reports/grid/grid-row';
import { keptCells } from '../../portal-subject/src/reports/desk/kept-cells';
import { forgetEntries, keptEntries } from '../../portal-kit/src/session/kept-entries';

/** The device's keeping, as every tab of a browser sees it. */
class Device implements Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'> {
  private readonly entries = new Map<string, string>();
  get length(): number {
    return this.entries.size;
  }
  key(at: number): string | null {
    return [...this.entries.keys()][at] ?? null;
  }
  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.entries.set(key, value);
  }
  removeItem(key: string): void {
    this.entries.delete(key);
  }
}

describe('cells kept by the device till the server has them', () => {
  const a = cellId('1/1', 0);
  const b = cellId('1/1', 1);
  const none = new Map<CellId, never>();
  const waiting = (...cells: [CellId, string][]) => ({
    waiting: new Map(cells.map(([cell, text]) => [cell, { text, base: null }])),
    refused: none,
    conflicts: none,
  });
  let device: Device;
  const open = (account: string, report = '7') => keptCells(keptEntries(account, `cells ${report}`));

  beforeEach(() => {
    device = new Device();
    Object.assign(globalThis, { window: { localStorage: device } });
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'window');
  });

  test('outlive the tab, for their writer and their report alone', () => {
    open('1').keep(waiting([a, '5']));
    expect([...open('1').read().unsaved.waiting]).toEqual([[a, { text: '5', base: null }]]);
    expect(open('2').read().unsaved.waiting.size).toBe(0);
    expect(open('11').read().unsaved.waiting.size).toBe(0);
    expect(open('1', '8').read().unsaved.waiting.size).toBe(0);
  });

  test('the cell that is being typed in is kept letter by letter, till it is left', () => {
    const tab = open('1');
    tab.keepOpen({ cell: a, text: '1' });
    tab.keepOpen({ cell: a, text: '12' });
    expect(open('1').read().open).toEqual({ cell: a, text: '12' });
    tab.keepOpen({ cell: b, text: '3' });
    expect(open('1').read().open).toEqual({ cell: b, text: '3' });
    tab.keepOpen(undefined);
    expect(device.length).toBe(0);
  });

  test('a row that was added is there again, with what was typed into it', () => {
    const row = { section: '2', indicator: '12.1', number: '15', title: 'A service' };
    open('1').keepAdded([row]);
    expect(open('1').read().added).toEqual([row]);
  });

  test('two tabs write beside each other, and what is sent goes', () => {
    const [one, other] = [open('1'), open('1')];
    one.keep(waiting([a, '5']));
    other.keep(waiting([b, '6']));
    expect([...open('1').read().unsaved.waiting.keys()]).toEqual([a, b]);
    one.keep(waiting());
    expect([...open('1').read().unsaved.waiting.keys()]).toEqual([b]);
    other.keep(waiting());
    expect(device.length).toBe(0);
  });

  test('what another tab wrote over a cell stays when this one has sent its own', () => {
    const [one, other] = [open('1'), open('1')];
    one.keep(waiting([a, '5']));
    other.keep(waiting([a, '6']));
    one.keep(waiting());
    expect(open('1').read().unsaved.waiting.get(a)?.text).toBe('6');
  });

  test('who signs out leaves nothing of theirs, and what others left', () => {
    open('1').keep(waiting([a, '5']));
    open('12').keep(waiting([a, '6']));
    forgetEntries('1');
    expect(device.length).toBe(1);
    expect(open('12').read().unsaved.waiting.size).toBe(1);
  });

  test('what is no kept cell is passed by', () => {
    device.setItem('qadagalau.kept 1 cells 7 waiting 1/1@0', '{"text":5}');
    device.setItem('qadagalau.kept 1 cells 7 open 1/1@0', 'x');
    expect(open('1').read()).toEqual({ unsaved: waiting(), open: undefined, added: [] });
  });
});
