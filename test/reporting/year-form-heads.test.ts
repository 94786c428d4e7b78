import ExcelJS from 'exceljs';
import { findFormFor, type ReportForm } from '../../server/src/reporting/form';
import { readYearFormFile } from '../../server/src/reporting/quarterly-report/year-form/read-file';
import { sheetOf, workbookOf } from './workbook-bomb';

const form = findFormFor('appendix-2', { year: 2026, quarter: 3 }) as ReportForm;
const SECTION = '2. Информация о результатах мониторинга качества оказания государственных услуг';

const read = (...lines: string[]) => readYearFormFile(form, Buffer.from(lines.join('\n'), 'utf8'));

interface Tab {
  readonly name: string;
  readonly head?: readonly ExcelJS.CellValue[];
  readonly above?: readonly ExcelJS.CellValue[];
  readonly figures?: readonly ExcelJS.CellValue[];
  readonly format?: string;
}

const MONTHS = ['Июль', 'Август', 'Сентябрь'];

async function workbook(...tabs: readonly Tab[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const { name, head = MONTHS, above = ['Отчет'], figures = [1, 2, 3], format } of tabs) {
    const sheet = book.addWorksheet(name);
    sheet.addRow([...above]);
    const months = sheet.addRow(['№', 'Мера', ...head]);
    if (format !== undefined) months.eachCell((cell) => (cell.numFmt = format));
    sheet.addRow([SECTION]);
    sheet.addRow(['20', 'x', ...figures]);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

const firstsOf = (year: number, ...months: number[]) =>
  months.map((month) => new Date(Date.UTC(year, month - 1)));

describe('months that bear their year', () => {
  it.each([
    'Шілде 2026\tТамыз 2026\tҚыркүйек 2026',
    '2026 жылғы шілде\t2026 жылғы тамыз\t2026 жылғы қыркүйек',
    'июл.26\tавг.26\tсен.26',
    '01.07.2026\t01.08.2026\t01.09.2026',
    '07.26\t08.26\t09.26',
  ])('are read from a text: %s', async (head) => {
    const { months, years, rows } = await read(`№\tМера\t${head}`, SECTION, '20\tx\t1\t2\t3');
    expect([months, years, rows[0]?.months]).toEqual([[7, 8, 9], [2026], [1, 2, 3]]);
  });

  it('are read from cells that hold a day and show its month, typed or computed', async () => {
    const days = firstsOf(2026, 7, 8, 9);
    const typed = await readYearFormFile(form, await workbook({ name: '1', head: days, format: 'mmm\\.yy' }));
    const [first] = days;
    const computed = days.map((result, at) => (at === 0 ? first : { formula: `EDATE(C2,${at})`, result }));
    const book = await workbook({ name: '1', head: computed as ExcelJS.CellValue[], format: 'mmm\\.yy' });
    for (const { months, years, rows } of [typed, await readYearFormFile(form, book)])
      expect([months, years, rows[0]?.months]).toEqual([[7, 8, 9], [2026], [1, 2, 3]]);
  });

  it('are read from days that are counted from 1904', async () => {
    const cells = [44_742, 44_773, 44_804].map((day) => `<c s="1"><v>${day}</v></c>`).join('');
    const texts = (...words: string[]) =>
      words.map((word) => `<c t="inlineStr"><is><t>${word}</t></is></c>`).join('');
    const figures = '<c><v>1</v></c><c><v>2</v></c><c><v>3</v></c>';
    const sheet = sheetOf(
      `<row>${texts('№', 'Мера')}${cells}</row><row>${texts(SECTION)}</row><row>${texts('20', 'x')}${figures}</row>`,
    );
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="17"/></cellXfs></styleSheet>';
    const outline = (of1904: string) =>
      `<workbook>${of1904}<sheets><sheet name="1" r:id="r1"/></sheets></workbook>`;
    const years = async (of1904: string) => {
      const parts = { 'xl/styles.xml': styles, 'xl/workbook.xml': outline(of1904) };
      const form1 = await readYearFormFile(form, workbookOf([sheet], parts)).catch(() => undefined);
      return form1 && [form1.months, form1.years];
    };
    expect(await years('<workbookPr date1904="1"/>')).toEqual([[7, 8, 9], [2026]]);
    // Counted from 1900 they are the last days of months, and no month's first.
    expect(await years('<workbookPr/>')).toBeUndefined();
  });

  it('name each year that the head and they say', async () => {
    const yearsOf = async (...lines: string[]) => (await read(...lines, SECTION, '20\tx\t1\t2\t3')).years;
    expect(await yearsOf('№\tМера\tИюль\tАвгуст\tСентябрь')).toEqual([]);
    expect(await yearsOf('3 квартал 2026 года', '№\tМера\tИюль 2026\tАвгуст 2026\tСентябрь 2026')).toEqual([
      2026,
    ]);
    expect(await yearsOf('3 квартал 2026 года', '№\tМера\tИюль 2025\tАвгуст 2025\tСентябрь 2025')).toEqual([
      2026, 2025,
    ]);
    expect(await yearsOf('№\tМера\tиюл.26\tавг.25\tсен.26')).toEqual([2026, 2025]);
  });

  it('stand below days of the heading that are no months of the form', async () => {
    const above = ['Период', ...firstsOf(2026, 7, 10)];
    const { months } = await readYearFormFile(form, await workbook({ name: '1', above }));
    expect(months).toEqual([7, 8, 9]);
  });

  it('are named by their cell where one of them is a day of a month', async () => {
    const head = [...firstsOf(2026, 7, 8), new Date(Date.UTC(2026, 8, 15))];
    await expect(readYearFormFile(form, await workbook({ name: '1', head }))).rejects.toMatchObject({
      code: 'UNKNOWN_MONTH',
      params: { cell: 'E2', text: '15.09.2026' },
    });
  });
});

describe('a workbook of several sheets in the form’s layout', () => {
  const blank = [null, null, null];
  const left = async (file: Buffer) => {
    const { rows, warnings } = await readYearFormFile(form, file);
    const told = warnings.flatMap((one) => (one.kind === 'SHEET_LEFT' ? [[one.taken, one.name]] : []));
    return [rows.map(({ months }) => months), told];
  };

  it('is refused by the names of those that are filled', async () => {
    const file = await workbook(
      { name: 'Шілде & қыркүйек' },
      { name: 'Бос', figures: blank },
      { name: 'Копия', figures: [77] },
    );
    await expect(readYearFormFile(form, file)).rejects.toMatchObject({
      code: 'SEVERAL_FORM_SHEETS',
      params: { sheets: '«Шілде & қыркүйек», «Копия»' },
    });
    const wrong = await workbook({ name: '1' }, { name: '2', figures: ['много'] });
    await expect(readYearFormFile(form, wrong)).rejects.toMatchObject({ code: 'SEVERAL_FORM_SHEETS' });
  });

  it('is read by the one that is filled, wherever it stands, and the other is named', async () => {
    const figures = [[1, 2, 3]];
    expect(await left(await workbook({ name: 'Отчет' }, { name: 'Бланк', figures: blank }))).toEqual([
      figures,
      [['Отчет', 'Бланк']],
    ]);
    expect(await left(await workbook({ name: 'Бланк', figures: blank }, { name: 'Отчет' }))).toEqual([
      figures,
      [['Отчет', 'Бланк']],
    ]);
    const computed = [{ formula: 'Отчет!C4', result: 1 }, ...blank.slice(1)];
    expect(await left(await workbook({ name: 'Отчет' }, { name: 'Свод', figures: computed }))).toEqual([
      figures,
      [['Отчет', 'Свод']],
    ]);
  });

  it('is read without a word where the other sheets are no forms, be they beyond any form', async () => {
    const note = { name: 'Записка', head: ['а', 'б', 'в'] };
    expect(await left(await workbook(note, { name: 'Отчет' }, { ...note, name: 'Еще' }))).toEqual([
      [[1, 2, 3]],
      [],
    ]);
    const inline = (...texts: string[]) =>
      texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
    const filled = `<row>${inline('№', 'Мера', ...MONTHS)}</row><row>${inline(SECTION)}</row><row>${inline('20', 'x', '1', '2', '3')}</row>`;
    const data = '<row><c><v>1</v></c></row>'.repeat(6_000);
    expect(await left(workbookOf([sheetOf(filled), sheetOf(data)]))).toEqual([[[1, 2, 3]], []]);
  });
});
