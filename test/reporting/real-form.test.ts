import { findFormFor, rowKey, type ReportForm } from '../../server/src/reporting/form';
import { readYearFormFile } from '../../server/src/reporting/quarterly-report/year-form/read-file';
import type { YearForm } from '../../server/src/reporting/quarterly-report/year-form/read-year-form';
import { realData } from './real-data';

const form = findFormFor('appendix-2', { year: 2017, quarter: 1 }) as ReportForm;

/** The file read the plainest way: every line with a number in its third column, as it stands. */
function plainLines(): string[][] {
  const lines = realData('appendix-2-2017-half.tsv').toString('utf8').split('\n');
  return lines
    .map((line) => line.split('\t'))
    .filter((cells) => /^\d+$/.test(cells[2] ?? '') && cells[1] !== '2');
}

describe('the really filled form of 2017', () => {
  let read: YearForm;
  beforeAll(async () => {
    read = await readYearFormFile(form, realData('appendix-2-2017-half.tsv'));
  });

  const months = (...key: Parameters<typeof rowKey>) =>
    read.rows.find((row) => row.key === rowKey(...key))?.months;

  it('[clause 62] keeps every cell, row by row and month by month', () => {
    const lines = plainLines();
    expect(lines).toHaveLength(189);
    expect(read.refusals).toEqual([]);
    expect(read.months).toEqual([1, 2, 3, 4, 5, 6]);
    expect(read.cellCount).toBe(189 * 6);
    expect(read.rows.map((row) => [...row.months])).toEqual(lines.map((cells) => cells.slice(2).map(Number)));
    expect(read.rows.map((row) => row.key.split('/').at(-1))).toEqual(lines.map((cells) => cells[0]));
  });

  it('tells the service 15 under 12.1 from the indicator 15, and 21 and 22 likewise', () => {
    expect(months('2', '12.1', '15')).toEqual([32, 33, 14, 31, 36, 21]);
    expect(months('2', '15')).toEqual([0, 0, 0, 0, 0, 0]);
    expect(months('2', '12.1', '21')).toEqual([75, 75, 69, 83, 88, 62]);
    expect(months('2', '21')).toEqual([1398, 2905, 12942, 46, 39, 30]);
    expect(months('2', '12.1', '22')).toEqual([301, 252, 191, 230, 292, 295]);
    expect(months('2', '22')).toEqual([0, 0, 0, 11, 2, 9]);
  });

  it('keeps one service under several indicators apart', () => {
    expect(months('2', '12.1', '672')).toEqual([0, 0, 0, 0, 0, 14]);
    expect(months('2', '12.3', '672')).toEqual([860, 763, 886, 802, 653, 703]);
    expect(months('2', '10.1', '30-2')).toEqual([0, 0, 0, 1, 0, 0]);
    expect(months('2', '12.1', '30-2')).toEqual([0, 0, 0, 0, 1, 1]);
  });

  it('lists the relations that the body itself broke, with both numbers', () => {
    const told = read.warnings.map(({ kind, rowKey: key, month, actual, expected }) => [
      kind,
      key,
      month,
      actual,
      expected,
    ]);
    expect(told).toEqual([
      ['NOT_WITHOUT', '1/8', 2, 1, 0],
      ['NOT_WITHOUT', '1/8', 4, 1, 0],
      ['NOT_WITHOUT', '1/8', 6, 1, 0],
      ['SUM_OF_SERVICES', '2/12.1', 1, 220286, 217945],
      ['SUM_OF_SERVICES', '2/12.1', 2, 223367, 206392],
      ['SUM_OF_SERVICES', '2/12.1', 3, 215505, 212182],
      ['SUM_OF_SERVICES', '2/12.1', 4, 238599, 230454],
      ['SUM_OF_SERVICES', '2/12.1', 5, 219922, 216617],
      ['SUM_OF_SERVICES', '2/12.1', 6, 212424, 209776],
      ['SUM_OF_SERVICES', '2/12.2', 1, 35, 2376],
      ['SUM_OF_SERVICES', '2/12.2', 2, 29, 17004],
      ['SUM_OF_SERVICES', '2/12.2', 3, 27, 3350],
      ['SUM_OF_SERVICES', '2/12.2', 4, 34, 8179],
      ['SUM_OF_SERVICES', '2/12.2', 5, 36, 3341],
      ['SUM_OF_SERVICES', '2/12.2', 6, 29, 2677],
    ]);
  });
});
