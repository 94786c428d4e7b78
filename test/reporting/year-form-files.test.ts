import ExcelJS from 'exceljs';
import { findFormFor, type ReportForm } from '../../server/src/reporting/form';
import { buildFormSheet } from '../../server/src/reporting/quarterly-report/export/form-sheet';
import { readYearFormFile } from '../../server/src/reporting/quarterly-report/year-form/read-file';
import { warningsOfMonths } from '../../server/src/reporting/quarterly-report/year-form/read-year-form';
import { realData } from './real-data';
import { bomb } from './workbook-bomb';

const form = findFormFor('appendix-2', { year: 2026, quarter: 1 }) as ReportForm;
const HEAD = '№\tМера\t1 квартал\t\t\n\t\tЯнварь\tФевраль\tМарт\n1\t2\t3\t4\t5\n';
const SECTION_1 = '1. Информация о результатах контрольных мероприятий\t\t\t\t\n';
const SECTION_2 = '2. Информация о результатах мониторинга качества оказания государственных услуг\t\t\t\t\n';

const read = (text: string) => readYearFormFile(form, Buffer.from(text, 'utf8'));
const places = async (text: string) =>
  (await read(text)).refusals.map(({ code, row, column, cell }) => [code, row, column, cell]);
const codeOf = (file: Buffer) =>
  readYearFormFile(form, file).then(
    () => 'read',
    (error: { code?: string }) => error.code,
  );

function realRows(): string[][] {
  return realData('appendix-2-2017-half.tsv')
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}

async function workbook(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Note').addRow(['an analytical note']);
  fill(book.addWorksheet('Form'));
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('what a year form may hold', () => {
  it('names text in a number’s place by row and column, and every other wrong figure', async () => {
    const rows = ['1\tx\tabc\t1\t1,5', '1.1\tx\t-1\t9999999999\t=A1', '1.2\tx\t1 234\t\t0'].join('\n');
    expect(await places(HEAD + SECTION_1 + rows)).toEqual([
      ['NOT_A_NUMBER', 5, 3, 'C5'],
      ['FRACTION', 5, 5, 'E5'],
      ['NEGATIVE', 6, 3, 'C6'],
      ['TOO_LARGE', 6, 4, 'D6'],
      ['FORMULA', 6, 5, 'E6'],
    ]);
  });

  it('names what a spreadsheet prints of a date as a date, and no fraction or text', async () => {
    const rows = ['1\tx\t12.03.2024\t01.03\t12.мар', '1.1\tx\t2024-03-12\t1.03\tMar-24'].join('\n');
    expect((await places(HEAD + SECTION_1 + rows)).map(([code, , , cell]) => [code, cell])).toEqual([
      ['DATE', 'C5'],
      ['DATE', 'D5'],
      ['DATE', 'E5'],
      ['DATE', 'C6'],
      ['FRACTION', 'D6'],
      ['DATE', 'E6'],
    ]);
  });

  it('holds cells as long as a spreadsheet’s, and no longer one is read to its end', async () => {
    const row = (title: string) => `${HEAD}${SECTION_1}1\t${title}\t1\t2\t3\n`;
    const [quoted, longer] = [32_767, 32_768].map((count) => `"${'""'.repeat(count)}"`);
    expect((await read(row(quoted ?? ''))).rows[0]?.months).toEqual([1, 2, 3]);
    expect(await codeOf(Buffer.from(row(longer ?? '')))).toBe('LINE_TOO_LONG');
    expect(await codeOf(Buffer.from(row('x'.repeat(32_768))))).toBe('LINE_TOO_LONG');
    expect(await codeOf(Buffer.alloc(1024 * 1024, '"'))).toBe('LINE_TOO_LONG');
  });

  it('keeps a blank apart from a zero and reads thousands with spaces', async () => {
    const { rows, cellCount } = await read(`${HEAD}${SECTION_1}1\tx\t1 234\t\t0\n`);
    expect(rows[0]?.months).toEqual([1234, null, 0]);
    expect(cellCount).toBe(2);
  });

  it('lets a stock figure fall after January, and no other figure', async () => {
    const row = (number: string) => `${HEAD}${SECTION_2}${number}\tx\t165\t-3\t0\n`;
    expect((await read(row('11'))).rows[0]?.months).toEqual([165, -3, 0]);
    expect(await places(row('20'))).toEqual([['NEGATIVE', 5, 4, 'D5']]);
    expect(await places(`${HEAD}${SECTION_2}11\tx\t-165\t0\t0\n`)).toEqual([['NEGATIVE', 5, 3, 'C5']]);
  });

  it('names rows that are unknown, twice, or stand before a section, and figures beside the months', async () => {
    expect(await places(`${HEAD}${SECTION_1}99\tx\t1\t1\t1\n1\tx\t1\t1\t1\n1\tx\t1\t1\t1\n`)).toEqual([
      ['UNKNOWN_ROW', 5, 1, 'A5'],
      ['ROW_TWICE', 7, 1, 'A7'],
    ]);
    expect(await places(`${HEAD}1\tx\t1\t1\t1\n`)).toEqual([['ROW_BEFORE_SECTION', 4, 1, 'A4']]);
    expect(await places(`${HEAD}${SECTION_1}1\tx\t1\t1\t1\t7\n`)).toEqual([['SHIFTED_COLUMNS', 5, 6, 'F5']]);
  });

  it('names a column put in before the months once, and not every row', async () => {
    const wider = [
      '№\tМера\tЕдиница\tЯнварь\tФевраль\tМарт',
      '1. Информация о результатах контрольных мероприятий',
      ...['1', '1.1', '1.2'].map((number) => `${number}\tx\tед.\t1\t1\t1`),
    ].join('\n');
    expect(await places(wider)).toEqual([['COLUMN_BEFORE_MONTHS', 1, 3, 'C1']]);
    // One before the number moves nothing that is read.
    const before = HEAD.replace(/^/gm, '\t') + SECTION_1;
    expect(await places(`${before}\t6\tx\t1\t1\t1\n`)).toEqual([]);
  });

  it('writes no text of a form that a spreadsheet would take for a formula', () => {
    const hostile: ReportForm = { ...form, title: { kk: '=1+1', ru: '@SUM(A1)', en: '-1' } };
    const figures = { form: hostile, quarters: [1], months: new Map(), serviceTitles: new Map() };
    const words = { number: '№', measure: 'x', months: [], quarter: String, quarterTotal: '', total: '' };
    const { lines } = buildFormSheet(figures, { ...words, period: '+2', form: '' }, 'ru');
    expect(lines.slice(0, 2)).toEqual([["'+2"], ["'@SUM(A1)"]]);
  });

  it('compares a column of totals and never stores it', async () => {
    const head = '№\tМера\tЯнварь\tФевраль\tМарт\tИтого\n';
    const { rows, warnings } = await read(`${head}${SECTION_1}6\tx\t1\t2\t3\t7\n4\tx\t1\t2\t3\t6\n`);
    expect(rows.map((row) => row.months)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(warnings.filter((warning) => warning.kind === 'TOTAL')).toEqual([
      { kind: 'TOTAL', rowKey: '1/6', month: null, months: [1, 2, 3], cell: 'F3', actual: 7, expected: 6 },
    ]);
  });

  it('says of a wrong total of the year to whoever takes one of its quarters, and of other quarters’ totals not', async () => {
    const head =
      '№\tМера\tЯнварь\tФевраль\tМарт\tИтого за 1 квартал\tАпрель\tМай\tИюнь\tИтого за 2 квартал\tВсего\n';
    const year = await read(
      `${head}${SECTION_1}6\tx\t1\t2\t3\t7\t4\t5\t6\t16\t22\n${SECTION_2}11\tx\t9\t0\t1\t10\t0\t0\t-1\t\t10\n`,
    );
    const told = (months: number[]) =>
      warningsOfMonths(year, months)
        .filter((warning) => warning.kind === 'TOTAL')
        .map(({ rowKey, ...warning }) => [
          'cell' in warning && warning.cell,
          rowKey,
          warning.actual,
          warning.expected,
        ]);
    const ofYear = [
      ['K3', '1/6', 22, 21],
      // What stands at the end of the year is what stood in January and every change after it.
      ['K5', '2/11', 10, 9],
    ];
    expect(told([1, 2, 3])).toEqual([['F3', '1/6', 7, 6], ...ofYear]);
    expect(told([4, 5, 6])).toEqual([['J3', '1/6', 16, 15], ...ofYear]);
  });

  it('reads quarter totals between the months', async () => {
    const head =
      '№\tМера\tЯнварь\tФевраль\tМарт\tИтого за 1 квартал\tАпрель\tМай\tИюнь\tИтого за 2 квартал\tВсего\n';
    const { rows, warnings } = await read(`${head}${SECTION_1}6\tx\t1\t2\t3\t6\t4\t5\t6\t15\t21\n`);
    expect(rows[0]?.months).toEqual([1, 2, 3, 4, 5, 6]);
    expect(warnings.filter((warning) => warning.kind === 'TOTAL')).toEqual([]);
  });

  it('says which months are wrong in the head', async () => {
    expect(await codeOf(Buffer.from('№\tМера\tРаз\tДва\tТри\n'))).toBe('NO_MONTHS');
    expect(await codeOf(Buffer.from('№\tМера\tЯнварь\tМарт\tФевраль\n'))).toBe('MONTHS_OUT_OF_ORDER');
    expect(await codeOf(Buffer.from('№\tМера\tЯнварь\tЯнварь\tФевраль\n'))).toBe('MONTH_TWICE');
    expect(await codeOf(Buffer.from('Мера\tЯнварь\tФевраль\tМарт\n'))).toBe('SHIFTED_COLUMNS');
  });

  it.each([
    ['Янвраь\tФевраль\tМарт', 'C2', 'Янвраь'],
    ['Январь\tФерваль\tМарт', 'D2', 'Ферваль'],
    ['Январь\tФевраль\tМартт', 'E2', 'Мартт'],
    ['Январь\tФевраль\tМарт\tАперль', 'F2', 'Аперль'],
  ])(
    'names the one month of the head that it cannot read, and not every row: %s',
    async (head, cell, text) => {
      const rows = '1\tx\t1\t1\t1\t1\n1.1\tx\t1\t1\t1\t1\n';
      const file = Buffer.from(`Отчёт\n№\tМера\t${head}\n${SECTION_1}${rows}`);
      await expect(readYearFormFile(form, file)).rejects.toMatchObject({
        code: 'UNKNOWN_MONTH',
        params: { cell, text },
      });
    },
  );

  it('passes over a column of another name that holds nothing', async () => {
    const head = '№\tМера\tЯнварь\tФевраль\tМарт\tПримечание\n1\t2\t3\t4\t5\t6\n';
    expect(await places(`${head}${SECTION_1}6\tx\t1\t1\t1\t\n`)).toEqual([]);
  });

  it('tells a column without a month once', async () => {
    const head = '№\tМера\tЯнварь\tФевраль\tМарт\n';
    expect(await places(`${head}${SECTION_1}1\tx\t1\t1\t1\t7\n1.1\tx\t1\t1\t1\t7\n`)).toEqual([
      ['SHIFTED_COLUMNS', 3, 6, 'F3'],
    ]);
  });
});

describe('encodings and workbooks', () => {
  it('reads UTF-16 with its mark, refuses UTF-16 without one and windows-1251', async () => {
    const text = `${HEAD}${SECTION_1}1\tx\t1\t2\t3\n`;
    const utf16 = await readYearFormFile(
      form,
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    );
    expect(utf16.rows.map((row) => row.months)).toEqual([[1, 2, 3]]);
    expect((await read(`\ufeff${text}`)).rows).toHaveLength(1);
    expect(await codeOf(Buffer.from(text, 'utf16le'))).toBe('WRONG_ENCODING');
    const cyrillic = Buffer.from(
      [...text.replace('№', '\u00b9')].map((c) => c.charCodeAt(0) - (c >= 'А' && c <= 'я' ? 0x350 : 0)),
    );
    await expect(readYearFormFile(form, cyrillic)).rejects.toMatchObject({
      code: 'WRONG_ENCODING',
      params: { encoding: 'windows-1251' },
    });
  });

  it('reads the same form from a workbook, cell for cell', async () => {
    const file = await workbook((sheet) => {
      for (const cells of realRows())
        sheet.addRow(cells.map((cell) => (/^\d+(\.\d)?$/.test(cell) ? Number(cell) : cell)));
      sheet.mergeCells('C1:E1');
    });
    const [fromWorkbook, fromText] = [
      await readYearFormFile(form, file),
      await readYearFormFile(form, realData('appendix-2-2017-half.tsv')),
    ];
    expect(fromWorkbook.refusals).toEqual([]);
    expect(fromWorkbook.rows).toEqual(fromText.rows);
    expect(fromWorkbook.warnings).toEqual(fromText.warnings);
  });

  it('reads headings that are merged over the columns, of the head and of the sections', async () => {
    const file = await workbook((sheet) => {
      for (const cells of realRows())
        sheet.addRow(cells.map((cell) => (/^\d+(\.\d)?$/.test(cell) ? Number(cell) : cell)));
      for (const range of ['C1:E1', 'F1:H1', 'A1:A2', 'B1:B2', 'A4:H4']) sheet.mergeCells(range);
      const second = realRows().findIndex(([number]) => /^2\. \p{L}/u.test(number ?? '')) + 1;
      sheet.mergeCells(`A${second}:H${second}`);
    });
    const [merged, plain] = [
      await readYearFormFile(form, file),
      await readYearFormFile(form, realData('appendix-2-2017-half.tsv')),
    ];
    expect(merged.refusals).toEqual([]);
    expect(merged.rows).toEqual(plain.rows);
  });

  it('reads months whose cells reach down, above the row that numbers the columns', async () => {
    const file = await workbook((sheet) => {
      sheet.addRow(['№', 'Мера', 'Январь', 'Февраль', 'Март']);
      sheet.addRow([]);
      for (const column of ['A', 'B', 'C', 'D', 'E']) sheet.mergeCells(`${column}1:${column}2`);
      sheet.addRow([1, 2, 3, 4, 5]);
      sheet.addRow(SECTION_1.trimEnd().split('\t'));
      sheet.addRow(['6', 'x', 1, 2, 3]);
    });
    const { rows, refusals } = await readYearFormFile(form, file);
    expect(refusals).toEqual([]);
    expect(rows.map(({ months }) => months)).toEqual([[1, 2, 3]]);
  });

  it('calls merged cells in rows of data what they are', async () => {
    const file = await workbook((sheet) => {
      for (const line of (HEAD + SECTION_1).trimEnd().split('\n')) sheet.addRow(line.split('\t'));
      sheet.addRow(['1', 'x', 6, null, 1]);
      sheet.addRow(['1.1', 'x', 1, 1, 1]);
      sheet.addRow([null, 'x', 2, 2, 2]);
      sheet.mergeCells('C5:D5');
      sheet.mergeCells('A6:A7');
    });
    const { refusals } = await readYearFormFile(form, file);
    expect(refusals.map(({ code, cell }) => [code, cell])).toEqual([
      ['MERGED_CELLS', 'D5'],
      ['MERGED_CELLS', 'A7'],
    ]);
  });

  it('refuses formula cells and dates in data, by their place', async () => {
    const file = await workbook((sheet) => {
      for (const line of (HEAD + SECTION_1).trimEnd().split('\n')) sheet.addRow(line.split('\t'));
      sheet.addRow(['1', 'x', { formula: '1+1', result: 2 }, 1, new Date(Date.UTC(2026, 0, 1))]);
    });
    const { refusals } = await readYearFormFile(form, file);
    expect(refusals.map(({ code, cell }) => [code, cell])).toEqual([
      ['FORMULA', 'C5'],
      ['DATE', 'E5'],
    ]);
  });

  it('refuses a workbook that unfolds beyond any report, and a damaged one', async () => {
    expect(await codeOf(bomb(200 * 1024 * 1024))).toBe('WORKBOOK_TOO_LARGE');
    const whole = await workbook((sheet) => sheet.addRow(['1']));
    expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe('DAMAGED_WORKBOOK');
  });
});
