import {
  findFormFor,
  readRowKey,
  rowKey,
  type ReportForm,
  type RowKey,
} from '../../server/src/reporting/form';
import {
  checkRelations,
  sumOfMonths,
  type MonthValues,
} from '../../server/src/reporting/quarterly-report/relations';
import { seeded } from './seeded';

const form = findFormFor('appendix-2', { year: 2026, quarter: 1 }) as ReportForm;
const indicators = form.sections.flatMap((section) => section.indicators);
const MONTHS = [1, 2, 3];

function check(figures: Record<string, MonthValues>) {
  const rows = new Map(Object.entries(figures) as [RowKey, MonthValues][]);
  return checkRelations(form, rows, MONTHS).map(({ kind, rowKey: key, month, actual, expected }) => [
    kind,
    key,
    month,
    actual,
    expected,
  ]);
}

describe('control relations', () => {
  it.each([
    [
      'a parent equals its children',
      { '1/1': [3, 3, 3], '1/1.1': [1, 3, 2], '1/1.2': [2, 1, 1] },
      [['SUM_OF_CHILDREN', '1/1', 2, 3, 4]],
    ],
    [
      '12 is 12.1, 12.2 and 12.3',
      { '2/12': [6, 0, 0], '2/12.1': [1, 0, 0], '2/12.2': [2, 0, 0], '2/12.3': [4, 0, 0] },
      [['SUM_OF_CHILDREN', '2/12', 1, 6, 7]],
    ],
    ['10.1 is only a part of 10', { '2/10': [165, 0, 0], '2/10.1': [0, 0, 0] }, []],
    [
      'a parent equals its services',
      { '2/15.1': [2, 2, 2], '2/15.1/74': [2, 1, 2], '2/15.1/75': [0, 0, 0] },
      [['SUM_OF_SERVICES', '2/15.1', 2, 2, 1]],
    ],
    [
      'complaints and their sources agree',
      { '2/15': [5, 5, 5], '2/16': [5, 4, 5] },
      [['EQUAL', '2/16', 2, 4, 5]],
    ],
    [
      'no disciplined persons without penalties',
      { '1/7': [0, 1, null], '1/8': [1, 1, 1] },
      [
        ['NOT_WITHOUT', '1/8', 1, 1, 0],
        ['NOT_WITHOUT', '1/8', 3, 1, 0],
      ],
    ],
    [
      '18 and 19 are never held against 4 and 5',
      { '1/4': [1, 1, 1], '2/18': [9, 9, 9], '1/5': [1, 1, 1], '2/19': [9, 9, 9] },
      [],
    ],
    [
      'a wholly blank side is not compared',
      { '1/9': [4, null, null], '1/9.1': [null, 1, null], '1/9.2': [null, 1, null] },
      [],
    ],
  ] as [string, Record<string, MonthValues>, unknown[]][])('%s', (_, figures, expected) => {
    expect(check(figures)).toEqual(expected);
  });

  it('a blank is not a zero: months that are all blank have no sum', () => {
    expect(sumOfMonths([null, null, null])).toBeNull();
    expect(sumOfMonths([null, 0, null])).toBe(0);
  });

  it('agrees with a slow plain check on random reports (seed 78)', () => {
    const random = seeded(78);
    for (let round = 0; round < 200; round += 1) {
      const rows = randomReport(random);
      const broken = checkRelations(form, rows, MONTHS).filter(
        (w) => w.kind === 'SUM_OF_CHILDREN' || w.kind === 'SUM_OF_SERVICES',
      );
      expect(new Set(broken.map((w) => `${w.rowKey} ${w.month} ${w.actual} ${w.expected}`))).toEqual(
        slowCheck(rows),
      );
    }
  });
});

function randomReport(random: (below: number) => number): Map<RowKey, MonthValues> {
  const rows = new Map<RowKey, MonthValues>();
  const values = () => MONTHS.map(() => (random(5) === 0 ? null : random(3)));
  for (const { key, section, number, byService } of indicators) {
    if (random(10) > 0) rows.set(key, values());
    if (byService)
      for (let i = random(4); i > 0; i -= 1) rows.set(rowKey(section, number, String(random(40))), values());
  }
  return rows;
}

const SUMMED = ['1', '2', '3', '7', '8', '9', '12', '13', '13.1', '13.2', '14', '15', '16', '17'];

function slowCheck(rows: Map<RowKey, MonthValues>): Set<string> {
  const told = new Set<string>();
  for (const [key, values] of rows) {
    const { indicator, service, section } = readRowKey(key);
    if (service !== null) continue;
    for (let at = 0; at < 3; at += 1) {
      const compare = (parts: (number | null | undefined)[]) => {
        const filled = parts.filter((part): part is number => typeof part === 'number');
        const total = filled.reduce((a, b) => a + b, 0);
        if (filled.length > 0 && values[at] !== null && values[at] !== total)
          told.add(`${key} ${at + 1} ${values[at]} ${total}`);
      };
      const others = [...rows]
        .map(([other, v]) => ({ ...readRowKey(other), value: v[at] }))
        .filter((row) => row.section === section);
      const depth = indicator.split('.').length + 1;
      const children = others.filter(
        (row) =>
          row.service === null &&
          row.indicator.startsWith(`${indicator}.`) &&
          row.indicator.split('.').length === depth,
      );
      if (SUMMED.includes(indicator)) compare(children.map((row) => row.value));
      compare(
        others.filter((row) => row.service !== null && row.indicator === indicator).map((row) => row.value),
      );
    }
  }
  return told;
}
