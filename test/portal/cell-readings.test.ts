import { readCellText as readHere } from '../../portal-subject/src/reports/grid/cell-text';
import { readCellText as readThere } from '../../server/src/reporting/quarterly-report/cell-value';

const DATES = [
  ...['12.03.2024', '2024-03-12', '01.03', '12.мар', '12 мар. 2024', 'Mar-24', '3/12/24', '12.03.24 10:30'],
  ...['5-май', '5 қаң', 'қар-24', '1.2.2024', '2024/3/1T00:00'],
];
const FIGURES = ['12', '12,00', '1 234', '1\u00a0234', '1.03', '31.12', '13.13', '0', '12,5', '-3', 'x', ''];
const BLANKS = ['12 5', '1 2 3', '1234 567', ' 7 ', '1 234 567,00', '- 3', '+5', '1 234,5', '1\u20032'];
const GROUPED = [' ', '\u00a0', '\u2007', '\u2009', '\u202f'].map((blank) => `12${blank}345${blank}678`);

test.each([...DATES, ...FIGURES, ...BLANKS, ...GROUPED])('%j is read as the server reads it', (text) => {
  const here = readHere(text, false);
  const there = readThere(text);
  const answer = 'problem' in there ? there.problem : there.value;
  expect(here.kind === 'refused' ? here.code : here.kind === 'blank' ? null : here.value).toBe(answer);
});

test.each(DATES)('%j is a date to both', (text) => {
  expect(readThere(text)).toEqual({ problem: 'DATE' });
});

test.each(GROUPED)('%j is one number to both, whatever blank parts its thousands', (text) => {
  expect(readHere(text, false)).toEqual({ kind: 'figure', value: 12_345_678 });
  expect(readThere(text)).toEqual({ value: 12_345_678 });
});
