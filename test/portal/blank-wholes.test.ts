import { evaluateRelations, findBlankWholes } from '../../portal-subject/src/reports/grid/control-relations';
import type { ControlRelation } from '../../portal-subject/src/reports/grid/control-relations';
import type { GridRow } from '../../portal-subject/src/reports/grid/grid-row';

const row = (key: string, months: GridRow['months'], more: Partial<GridRow> = {}): GridRow => {
  const [section = '', indicator = '', service = null] = key.split('/');
  const number = service ?? indicator;
  const plain = { title: number, level: 0, stock: false, computedFrom: [], standing: null };
  return { key, section, indicator, service, number, months, ...plain, ...more };
};
const relation = (kind: ControlRelation['kind'], left: string, right: string[] = []): ControlRelation => ({
  kind,
  left,
  right,
  message: kind,
});
const RELATIONS = [
  relation('SUM_OF_CHILDREN', '1/1', ['1/1.1', '1/1.2']),
  relation('SUM_OF_SERVICES', '2/12.1'),
  relation('EQUAL', '1/7', ['1/8']),
  relation('NOT_WITHOUT', '1/7', ['1/1.1']),
];
const PARTS = [
  row('1/1.1', [2, 1, null]),
  row('1/1.2', [2, 1, null]),
  row('1/7', [null, null, null]),
  row('1/8', [1, null, 1]),
  row('2/12.1', [20, null, null]),
  row('2/12.1/15', [10, null, 1]),
  row('2/12.1/16', [10, null, 1]),
];
const OF_SERVICES = { rowKey: '2/12.1', column: 2, sum: 2 };

function judge(whole: GridRow) {
  const rows = [whole, ...PARTS];
  const valueOf = (key: string, column: number) =>
    rows.find((one) => one.key === key)?.months[column] ?? null;
  return {
    broken: evaluateRelations(RELATIONS, rows, 3, valueOf),
    blank: findBlankWholes(RELATIONS, rows, 3, valueOf),
  };
}

describe('a whole left blank above its parts', () => {
  test('breaks no relation, and is named with what the filled ones add up to', () => {
    const blank = { rowKey: '1/1', column: 1, sum: 2 };
    expect(judge(row('1/1', [4, null, null]))).toEqual({ broken: [], blank: [blank, OF_SERVICES] });
  });

  test('is not blank with a zero, which breaks the relation', () => {
    const { broken, blank } = judge(row('1/1', [4, 0, null]));
    expect([broken.length, blank]).toEqual([1, [OF_SERVICES]]);
  });

  test('is not spoken of where nobody types it', () => {
    expect(judge(row('1/1', [null, null, null], { closedBecause: '38' })).blank).toEqual([OF_SERVICES]);
  });
});
