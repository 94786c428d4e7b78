import { findFilingsLink, readsFilingChoice } from '../../portal-kit/src/filing/filings-link';
import { districtsOf, filingYears, owedIn } from '../../portal-kit/src/filing/filing-views';
import { findOtherBody } from '../../portal-subject/src/duties/other-body';
import { formFileEndings } from '../../portal-subject/src/reports/import/file-endings';
import { readImportAnswer } from '../../portal-subject/src/reports/import/import-answer';
import { report as inEnglish } from '../../portal-subject/src/messages/report.en';
import { report as inKazakh } from '../../portal-subject/src/messages/report.kk';
import { report as inRussian } from '../../portal-subject/src/messages/report.ru';

describe('the answer to a report’s file', () => {
  const place = { code: 'NOT_A_NUMBER', row: 5, column: 3, cell: 'C5', text: 'нет', message: 'Text stands' };
  const warning = { kind: 'EQUAL', rowKey: '1/8', month: 2, message: 'Sources say 1' };

  test('a file that is taken says how much of it, and what it says against itself', () => {
    const body = { cells: 567, changed: 12, version: 4, warnings: [warning, { kind: 'odd' }] };
    expect(readImportAnswer(200, body)).toEqual({
      kind: 'taken',
      cells: 567,
      changed: 12,
      removed: [],
      left: [],
      warnings: [warning],
    });
  });

  test('what became of rows that the file leaves out is no warning', () => {
    const removed = { kind: 'ROW_REMOVED', rowKey: '1/9', month: null, message: 'Removed' };
    const kept = { kind: 'ROW_KEPT', rowKey: '1/10', month: null, message: 'Kept' };
    const body = { cells: 3, changed: 2, warnings: [warning, removed, kept] };
    expect(readImportAnswer(200, body)).toMatchObject({
      removed: [removed],
      left: [kept],
      warnings: [warning],
    });
  });

  test('a refused file names each place by row and column', () => {
    const body = { code: 'FIGURES_REFUSED', message: '1', refusals: [place] };
    expect(readImportAnswer(422, body)).toEqual({ kind: 'places', refusals: [place] });
  });

  test('a file that would take rows away asks first, naming each', () => {
    const row = { kind: 'ROW_WOULD_GO', rowKey: '2/20', month: null, message: 'would go' };
    const body = { code: 'ROWS_WOULD_GO', message: 'Rows would go: 1', rows: [row] };
    expect(readImportAnswer(409, body)).toEqual({ kind: 'asks', message: 'Rows would go: 1', rows: [row] });
  });

  test.each([
    [400, { code: 'WRONG_YEAR', message: 'The file is filled for 2017' }],
    [422, { code: 'FIGURES_REFUSED', refusals: [] }],
    [200, undefined],
    [502, '<html>'],
  ])('whatever else comes with status %i is no reading', (status, body) => {
    expect(readImportAnswer(status, body)).toBeUndefined();
  });
});

test('the term of another body’s report leads to the table of who has filed, narrowed to that body; a step leads to its report', () => {
  const term = {
    caseKind: 'report',
    caseNumber: 'appendix-2 2026-3',
    subjectId: '7',
    code: 'P62_DISTRICT_REPORT',
  };
  const query = { body: '7', year: '2026', form: 'appendix-2' };
  expect(findFilingsLink(term, '5')).toEqual({ name: 'filings', query });
  expect(findFilingsLink(term, null)).toEqual({ name: 'filings', query });
  expect(findFilingsLink(term, '7')).toBeUndefined();
  expect(findFilingsLink({ ...term, code: 'STEP_ACCEPT_REPORT' }, '5')).toBeUndefined();
  expect(findFilingsLink({ ...term, caseKind: 'inspection' }, '5')).toBeUndefined();
  const readable = (['body', 'year', 'form'] as const).map((name) => readsFilingChoice(name, query[name]));
  expect(readable).toEqual([true, true, true]);
  expect(readsFilingChoice('body', "7'")).toBe(false);
  expect(readsFilingChoice('year', 'x')).toBe(false);
  expect(readsFilingChoice('state', 'FILED')).toBe(false);
});

test('the table of who has filed is narrowed to what it offers, once that is known', () => {
  const offered = [{ value: '750000000' }];
  expect(readsFilingChoice('territory', '999')).toBe(true);
  expect(readsFilingChoice('territory', '999', offered)).toBe(false);
  expect(readsFilingChoice('territory', '750000000', offered)).toBe(true);
  expect(readsFilingChoice('higher', '9999', [])).toBe(false);
  expect(filingYears('2021-03-01').map(({ value }) => value)).toEqual(['2021', '2020', '2019']);
});

test('a duty of another body is told by its name, one’s own by none', () => {
  const subject = { id: '7', name: 'Temirtau' };
  expect(findOtherBody({ subject }, '5')).toBe('Temirtau');
  expect(findOtherBody({ subject }, '7')).toBeUndefined();
  expect(findOtherBody({ subject: null }, '5')).toBeUndefined();
});

test('[clause 62] an oblast is told which districts have not filed for the quarter, itself left out', () => {
  const row = (body: string, state: string) => ({ body, cells: [{ quarter: 3, state, stateTitle: state }] });
  const rows = [
    row('Oblast', 'DUE'),
    row('A', 'ACCEPTED'),
    row('B', 'OVERDUE'),
    row('C', 'SUBMITTED'),
    row('D', 'RETURNED'),
  ];
  const { districts, missing } = districtsOf(rows, 'Oblast', 3);
  expect([districts.map(({ body }) => body), missing.map(({ body }) => body)]).toEqual([
    ['A', 'B', 'C', 'D'],
    ['B', 'D'],
  ]);
  expect(districtsOf(rows, 'Oblast', 2).districts).toEqual([]);
});

test('a report is owed once, whatever its state, and being filed late is no second one', () => {
  const count = (state: string, quarter: number, count: number) => ({ state, quarter, count });
  const counts = [
    count('OVERDUE', 3, 6),
    count('DRAFT', 3, 1),
    count('SUBMITTED', 3, 3),
    count('LATE', 3, 2),
    count('DUE', 4, 9),
  ];
  expect([owedIn(counts, 3), owedIn(counts, 4)]).toEqual([10, 9]);
});

test('a file’s dialog offers and names every kind that an export gives', () => {
  expect(formFileEndings.split(',')).toEqual(expect.arrayContaining(['.xlsx', '.csv', '.tsv']));
  for (const { report } of [inKazakh, inRussian, inEnglish])
    expect(report.import.hint).toMatch(/XLSX.*CSV.*TSV/);
});
