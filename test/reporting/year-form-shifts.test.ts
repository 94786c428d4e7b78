import ExcelJS from 'exceljs';
import { findFormFor, type ReportForm, type RowKey } from '../../server/src/reporting/form';
import { buildFormSheet } from '../../server/src/reporting/quarterly-report/export/form-sheet';
import { writeCsv } from '../../server/src/reporting/quarterly-report/export/write-sheet';
import { findShiftedRows } from '../../server/src/reporting/quarterly-report/year-form/find-shifted-rows';
import { readYearFormFile } from '../../server/src/reporting/quarterly-report/year-form/read-file';

const form = findFormFor('appendix-2', { year: 2026, quarter: 3 }) as ReportForm;
const SECTION = '2. Информация о результатах мониторинга качества оказания государственных услуг';
const MONTHS = 'Июль\tАвгуст\tСентябрь';

const read = (...lines: string[]) => readYearFormFile(form, Buffer.from(lines.join('\n'), 'utf8'));
const places = async (...lines: string[]) =>
  (await read(...lines)).refusals.map(({ code, cell }) => [code, cell]);
const codeOf = (...lines: string[]) =>
  read(...lines).then(
    () => 'read',
    (error: { code?: string }) => error.code,
  );

describe('a row that stands a cell aside', () => {
  const HEAD = [`№\tМера\t${MONTHS}\tИтого`, SECTION];
  /** What is said of row 20 where the report held `old` and the file says `row`; row 21 has its total. */
  async function shifts(row: string, old: (number | null)[], head = HEAD) {
    const file = await read(...head, '21\tx\t1\t2\t3\t6', `20\tx\t${row}`);
    const { refusals, warnings } = findShiftedRows(file, new Map([['2/20' as RowKey, old]]), 3);
    return [...refusals.map(({ code, cell }) => [code, cell]), ...warnings.map(({ kind }) => kind)];
  }

  it('is refused by its place where the figures are those of before, moved by one, and no total vouches for them', async () => {
    expect(await shifts('5\t7\t15\t', [3, 5, 7])).toEqual([['ROW_SHIFTED', 'C4']]);
    expect(await shifts('5\t7\t\t', [3, 5, 7])).toEqual([['ROW_SHIFTED', 'C4']]);
    expect(await shifts('\t3\t5\t7', [3, 5, 7])).toEqual([['ROW_SHIFTED', 'C4']]);
  });

  it('is taken where its total holds, where the figures stayed and where they are others', async () => {
    expect(await shifts('5\t7\t15\t27', [3, 5, 7])).toEqual([]);
    expect(await shifts('3\t5\t7\t', [3, 5, 7])).toEqual([]);
    expect(await shifts('0\t0\t0\t', [0, 0, 0])).toEqual([]);
    expect(await shifts('4\t5\t7\t', [3, 5, 7])).toEqual([]);
    expect(await shifts('4\t5\t7\t', [null, null, null])).toEqual([]);
  });

  it('is none where equal figures moved, be a month blank or filled again', async () => {
    expect(await shifts('\t4\t4\t', [4, 4, 4])).toEqual([]);
    expect(await shifts('4\t4\t\t', [4, 4, 4])).toEqual([]);
    expect(await shifts('4\t4\t4\t12', [null, 4, 4])).toEqual([]);
    expect(await shifts('4\t4\t4\t', [null, 4, 4])).toEqual([]);
    expect(await shifts('5\t\t\t', [null, 5, null])).toEqual([]);
  });

  it('is not looked for in a row with a cell that is refused for itself', async () => {
    expect(await shifts('-3\t3\t5\t7', [3, 5, 7])).toEqual([]);
    expect(await shifts('=1+2\t3\t5\t7', [3, 5, 7])).toEqual([]);
  });

  it('is none where the total is a formula whose kept result holds; where it does not, it is told', async () => {
    const book = async (result: number | undefined) => {
      const workbook = new ExcelJS.Workbook();
      const sheet = workbook.addWorksheet('2');
      sheet.addRow(['№', 'Мера', ...MONTHS.split('\t'), 'Итого']);
      sheet.addRow([SECTION]);
      sheet.addRow(['20', 'x', 5, 7, 15, { formula: 'SUM(C3:E3)', ...(result !== undefined && { result }) }]);
      const file = await readYearFormFile(form, Buffer.from(await workbook.xlsx.writeBuffer()));
      const { refusals, warnings } = findShiftedRows(file, new Map([['2/20' as RowKey, [3, 5, 7]]]), 3);
      const totals = file.warnings.filter((warning) => warning.kind === 'TOTAL');
      return [refusals.length, warnings.length, totals.map(({ actual, expected }) => [actual, expected])];
    };
    expect(await book(27)).toEqual([0, 0, []]);
    expect(await book(15)).toEqual([1, 0, [[15, 27]]]);
    expect(await book(undefined)).toEqual([0, 1, []]);
  });

  it('is named as shifted where the last figure is another, or the form has no totals to vouch for any', async () => {
    expect(await shifts('5\t7\t9\t', [3, 5, 7])).toEqual(['ROW_SHIFTED']);
    const file = await read(`№\tМера\t${MONTHS}`, SECTION, '20\tx\t5\t7\t15');
    const { refusals, warnings } = findShiftedRows(file, new Map([['2/20' as RowKey, [3, 5, 7]]]), 3);
    expect([refusals, warnings.map(({ kind, rowKey }) => [kind, rowKey])]).toEqual([
      [],
      [['ROW_SHIFTED', '2/20']],
    ]);
  });

  it('warns of an empty total where the form has one, row by row or once for all', async () => {
    const totals = async (...lines: string[]) =>
      (await read(...HEAD, ...lines)).warnings
        .filter(({ kind }) => kind.startsWith('TOTAL'))
        .map(({ kind, rowKey }) => [kind, rowKey]);
    expect(await totals('20\tx\t1\t2\t3\t', '21\tx\t1\t2\t3\t6', '22\tx\t\t\t\t')).toEqual([
      ['TOTAL_EMPTY', '2/20'],
    ]);
    expect(await totals('20\tx\t1\t2\t3\t', '21\tx\t1\t2\t3\t')).toEqual([['TOTALS_EMPTY', '']]);
  });

  it('is refused where a figure stands in the place of the title', async () => {
    expect(await places(...HEAD, '20\t1\t2\t3\t6')).toEqual([['SHIFTED_COLUMNS', 'B3']]);
  });
});

describe('an empty column put in before the months', () => {
  it('is named once, also where a row numbers the columns', async () => {
    const rows = ['1', '20', '21'].map((number) => `${number}\tx\t\t1\t1\t1\t3`);
    const found = await places(
      'Quarter 3 of 2026',
      `№\tМера\t\t${MONTHS}\tИтого`,
      '1\t2\t\t3\t4\t5\t6',
      SECTION,
      ...rows,
    );
    expect(found).toEqual([['COLUMN_BEFORE_MONTHS', 'C2']]);
  });
});

describe('the quarter that the heading names', () => {
  const ROWS = [SECTION, '20\tx\t1\t2\t3'];

  it.each([
    'Quarter 2 of 2026',
    '2 квартал 2026 года',
    '2026 жылғы 2-тоқсан',
    'Отчет за II квартал 2026 года',
    'за второй квартал',
    'екінші тоқсан',
    'the second quarter of 2026',
    '1-2 кварталы',
  ])('is refused over the months of another: %s', async (heading) => {
    await expect(read(heading, `№\tМера\t${MONTHS}`, ...ROWS)).rejects.toMatchObject({
      code: 'WRONG_QUARTER',
    });
  });

  it.each([
    'Quarter 3 of 2026',
    'III квартал 2026 г.',
    '2026 жылғы 3-тоқсан',
    '1–3 кварталы',
    'ежеквартальный отчет',
    'Форма 2, квартальная',
  ])('is taken over its own months: %s', async (heading) => {
    expect(await codeOf(heading, `№\tМера\t${MONTHS}`, ...ROWS)).toBe('read');
  });

  it('is refused over single columns too, and known to whoever takes one quarter of a longer form', async () => {
    expect(await codeOf('\t\t2 квартал', `№\tМера\t${MONTHS}`, ...ROWS)).toBe('WRONG_QUARTER');
    const half = await read(
      '2 квартал',
      '\t\t2 квартал\t\t\t3 квартал',
      `№\tМера\tАпрель\tМай\tИюнь\t${MONTHS}`,
      ...ROWS,
    );
    expect(half.quarters).toEqual([2]);
    const year = await read('\t\t2 квартал\t\t\t3 квартал', `№\tМера\tАпрель\tМай\tИюнь\t${MONTHS}`, ...ROWS);
    expect(year.quarters).toEqual([]);
  });
});

describe('a text that holds its own separator', () => {
  it('is named so in a sheet of ours whose semicolons were changed for commas by hand', async () => {
    const months = Array.from({ length: 12 }, (_, at) => at);
    const figures = {
      form,
      quarters: [3],
      months: new Map(form.sections.flatMap(({ indicators }) => indicators.map(({ key }) => [key, months]))),
      serviceTitles: new Map(),
    };
    const words = {
      number: '№',
      measure: 'Мера',
      months: ['', '', '', '', '', '', ...MONTHS.split('\t'), '', '', ''],
      quarter: (quarter: number) => `${quarter} квартал`,
      quarterTotal: 'Итого',
      total: 'Итого всего',
      period: '3 квартал 2026 года',
      form: 'Форма',
    };
    const csv = writeCsv(buildFormSheet(figures, words, 'ru')).toString('utf8');
    expect((await read(csv)).refusals).toEqual([]);
    expect((await read(csv.replaceAll(';', ','))).refusals).toEqual([
      expect.objectContaining({ code: 'SEPARATOR_IN_TEXT', params: { separator: ',' } }),
    ]);
  });

  it('is refused once, and the separator named', async () => {
    const lines = (title: string) => [
      '№,Мера,Июль,Август,Сентябрь',
      SECTION,
      `20,${title},1,2,3`,
      `21,${title},1,2,3`,
    ];
    const { refusals } = await read(...lines('Количество, всего'));
    expect(refusals).toEqual([
      expect.objectContaining({ code: 'SEPARATOR_IN_TEXT', cell: 'A3', params: { separator: ',' } }),
    ]);
    expect(await places(...lines('"Количество, всего"'))).toEqual([]);
  });
});
