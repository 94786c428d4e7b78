import { readCellText } from '../../portal-subject/src/reports/grid/cell-text';
import type { GridRow } from '../../portal-subject/src/reports/grid/grid-row';
import { findMergedCells } from '../../portal-subject/src/reports/grid/merged-cells';
import { isBlockOfCells, splitClipboard } from '../../portal-subject/src/reports/grid/paste-block';
import { placeBlock } from '../../portal-subject/src/reports/grid/place-block';

const rows = ['1', '2', '3'].map((number): GridRow => ({
  key: `1/${number}`,
  section: '1',
  indicator: number,
  service: null,
  number,
  title: `Row ${number}`,
  level: 0,
  stock: false,
  computedFrom: [],
  standing: null,
  months: [null, null, null],
}));
const paste = (text: string, row = 0, column = 0) =>
  placeBlock(splitClipboard(text), { row, column }, rows, {
    months: ['January', 'February', 'March'],
    year: 2026,
  });

/** What is pasted, as the cells read it. */
function figures(text: string): unknown[] {
  const { edits, misfits } = paste(text);
  expect(misfits).toEqual([]);
  return edits.map((edit) => {
    const reading = readCellText(edit.text, false);
    return reading.kind === 'figure' ? reading.value : reading.kind === 'refused' ? reading.code : null;
  });
}

describe('figures that a spreadsheet puts on the clipboard', () => {
  test.each(['\r\n', '\n', '\r'])(
    'come with line ends %j, with one behind the last row or without',
    (end) => {
      const lines = ['11\t12\t13', '21\t\t23'];
      expect(figures(lines.join(end))).toEqual([11, 12, 13, 21, null, 23]);
      expect(figures(lines.join(end) + end)).toEqual([11, 12, 13, 21, null, 23]);
    },
  );

  test('come in groups of digits, with blanks around them and with two decimals that say nothing', () => {
    const block = '1 234\t1\u00a0234\u00a0567\t12\u202f345\r\n 7 \t8,00\t9.0\r\n';
    expect(figures(block)).toEqual([1234, 1234567, 12345, 7, 8, 9]);
  });

  test.each([
    'июль 2026\tавгуст 2026\tсентябрь 2026',
    'июль 2026 г.\tавгуст 2026 г.\tсентябрь 2026 г.',
    '2026 жылғы шілде\t2026 жылғы тамыз\t2026 жылғы қыркүйек',
    'июл.\tавг.\tсент.',
    '07.2026\t08.2026\t09.2026',
  ])('stand under months that bear their year: %s', (head) => {
    const { edits, misfits } = paste(`${head}\n61\t62\t63`);
    expect(edits).toEqual([]);
    expect(misfits).toMatchObject([{ kind: 'OTHER_MONTHS' }]);
  });

  test.each(['январь 2026\tфевраль 2026\tмарт 2026', 'қаң.\tақп.\tнау.', '01.2026\t02.2026\t03.2026'])(
    'stand under their own months: %s',
    (head) => expect(figures(`${head}\n61\t62\t63`)).toEqual([61, 62, 63]),
  );

  test.each([
    ['қаңтар 2025\tақпан 2025\tнаурыз 2025\n61\t62\t63', 'қаңтар 2025, ақпан 2025, наурыз 2025'],
    [
      'январь 2025 г.\tфевраль 2025 г.\tмарт 2025 г.\n61\t62\t63',
      'январь 2025 г., февраль 2025 г., март 2025 г.',
    ],
    ['2025ж. қаңтар\t2025ж. ақпан\t2025ж. наурыз\n61\t62\t63', '2025ж. қаңтар, 2025ж. ақпан, 2025ж. наурыз'],
    ['январь 25\tфевраль 25\tмарт 25\n61\t62\t63', 'январь 25, февраль 25, март 25'],
    ["янв.25\tфев'25\tмар-25 г.\n61\t62\t63", "янв.25, фев'25, мар-25 г."],
    ['Jan-25\tFeb-25\tMar-25\n61\t62\t63', 'Jan-25, Feb-25, Mar-25'],
    ['01.2025\t02.2025\t03.2025\n61\t62\t63', '01.2025, 02.2025, 03.2025'],
    ['01.25\t02.25\t03.25\n61\t62\t63', '01.25, 02.25, 03.25'],
    ['2025-01\t2025-02\t2025-03\n61\t62\t63', '2025-01, 2025-02, 2025-03'],
    ['01.01.2025\t01.02.2025\t01.03.2025\n61\t62\t63', '01.01.2025, 01.02.2025, 01.03.2025'],
    ['январь\tфевраль\tмарт 2025\n61\t62\t63', 'январь, февраль, март 2025'],
    ['2025\t\t\nянварь\tфевраль\tмарт\n61\t62\t63', '2025'],
    ['2025 жыл\t\t\n61\t62\t63', '2025 жыл'],
    ['№\t2025 год\tянварь\tфевраль\tмарт\n1\tRow 1\t61\t62\t63', '2025 год'],
  ])('of another year are refused by the head’s own words: %j', (text, stands) => {
    expect(paste(text)).toMatchObject({
      edits: [],
      misfits: [{ kind: 'OTHER_YEAR', stands, year: 2026 }],
    });
  });

  test.each([
    'январь 26\tфевраль 26\tмарт 26',
    'Jan-26\tFeb-26\tMar-26',
    '01.26\t02.26\t03.26',
    '2026 г.\t\t\nянварь 2026г.\tфевраль 2026г.\tмарт 2026г.',
    '2026\t\t\nянварь\tфевраль\tмарт',
    '01.01.2026\t01.02.2026\t01.03.2026',
  ])('of the report’s own year are taken: %j', (head) =>
    expect(figures(`${head}\n61\t62\t63`)).toEqual([61, 62, 63]),
  );

  test.each([
    ['1-тоқсан\t\t\n61\t62\t63', true],
    ['I квартал 2026 г.\t\t\nянварь\tфевраль\tмарт\n61\t62\t63', true],
    ['№\tRow\tQ1\t\t\n1\tRow 1\t61\t62\t63', true],
    ['3-тоқсан\t\t\n61\t62\t63', 'OTHER_MONTHS'],
    ['№\tКөрсеткіш\tIII тоқсан\t\t\tБарлығы\n1\tRow 1\t5\t6\t7\t18', 'OTHER_MONTHS'],
    ['№\tПоказатель\t2 квартал\t\t\tВсего\n1\tRow 1\t5\t6\t7\t18', 'OTHER_MONTHS'],
    ['Отчет за 1 квартал 2025 года\t\t\t\n1\tRow 1\t5\t6\t7', 'OTHER_YEAR'],
  ])('stand under a quarter, which is compared: %j', (text, outcome) => {
    const { edits, misfits } = paste(text);
    expect([edits.length, misfits[0]?.kind ?? true]).toEqual([outcome === true ? 3 : 0, outcome]);
  });

  test.each(['шілде-қыркүйек', 'чел.\tчел.\tчел.', 'нет\tнет\tнет', 'Январь-Март\t\t'])(
    'under words that are no months are refused instead of falling a row lower: %j',
    (head) => {
      const stands = head.split('\t').filter(Boolean).join(', ');
      expect(paste(`${head}\n61\t62\t63`)).toMatchObject({
        edits: [],
        misfits: [{ kind: 'UNKNOWN_HEAD', line: 1, stands }],
      });
    },
  );

  test.each([
    ['\tянварь\tфевраль\tмарт\n1\t5\t6\t7\n2\t1\t\t3', 0],
    ['№\tқаңтар\tақпан\tнаурыз\tБарлығы\n1\t5\t6\t7\t18\n2\t1\t\t3\t4', 0],
    ['\tI квартал\t\t\n\tянварь\tфевраль\tмарт\n1\t5\t6\t7\n2\t1\t\t3', 0],
    ['\tфевраль\tмарт\n1\t6\t7\n2\t\t3', 1],
  ])('stand under months with a corner over the rows’ numbers: %j', (text, column) => {
    const { edits, misfits } = paste(text, 0, column);
    const typed = ['5', '6', '7', '1', '', '3'].filter((_, at) => at % 3 >= column);
    expect([misfits, edits.map((edit) => edit.text)]).toEqual([[], typed]);
  });

  test('under a corner over the numbers are refused for other months and years, and a blank month is no corner', () => {
    expect(paste('\tиюль\tавгуст\tсентябрь\n1\t5\t6\t7').misfits).toMatchObject([{ kind: 'OTHER_MONTHS' }]);
    expect(paste('\tянварь 25\tфевраль 25\tмарт 25\n1\t5\t6\t7').misfits).toMatchObject([
      { kind: 'OTHER_YEAR', year: 2026 },
    ]);
    // January's head was left blank, or months stand over figures that look like the row's number.
    expect(figures('\tфевраль\n1\t5')).toEqual([1, 5]);
    expect(figures('январь\tфевраль\tмарт\tвсего\n1\t5\t6\t12')).toEqual([1, 5, 6]);
  });

  test('below a first row of errors, dashes and fractions are refused: nobody knows whether it is a row', () => {
    for (const first of ['#Н/Д\t—\tх', '10.25\t11.50\t12.75', '1.10\t1.11\t1.12', '1)\t2)\t3)', '—\t\t'])
      expect(paste(`${first}\n61\t62\t63`)).toMatchObject({
        edits: [],
        misfits: [{ kind: 'UNKNOWN_HEAD', line: 1, stands: first.trim().split('\t').join(', ') }],
      });
    // Between other rows, or alone, its cells say what is wrong with each.
    expect(figures('5\t6\t7\n#Н/Д\t—\tх\n61\t62\t63').slice(6)).toEqual([61, 62, 63]);
    expect(figures('10.25\t11.50\t12.75')).toEqual(['FRACTION', 'FRACTION', 'FRACTION']);
  });

  test.each([
    ['31.07.2026\t31.08.2026\t30.09.2026', 'OTHER_MONTHS'],
    ['15.07.26\t15.08.26\t15.09.26', 'OTHER_MONTHS'],
    ['2025-01-31\t2025-02-28\t2025-03-31', 'OTHER_YEAR'],
    ['31.01.2025\t28.02.2025\t31.03.2025', 'OTHER_YEAR'],
    ['7/1/2026\t8/1/2026\t9/1/2026', 'OTHER_MONTHS'],
    ['1/7/26\t1/8/26\t1/9/26', 'OTHER_MONTHS'],
    ['1/1/25\t2/1/25\t3/1/25', 'OTHER_YEAR'],
    ['31.01.2026\t28.02.2026\t31.03.2026', true],
    ['1/1/2026\t2/1/2026\t3/1/2026', true],
    ['1/1/2026\t1/2/2026\t1/3/2026', true],
    ['31/01/2026\t28/02/2026\t31/03/2026', true],
    ['1/1/2026\t5/1/2026\t9/1/2026', 'UNKNOWN_HEAD'],
    ['Всего\t2025', 'UNKNOWN_HEAD'],
    ['Барлығы\t5\t6', 'UNKNOWN_HEAD'],
    ['2024\t2025\t2026', 'UNKNOWN_HEAD'],
    ['нет\t5\t6', false],
  ])('stand under days of months, years and totals, which are compared or refused: %s', (head, outcome) => {
    const { edits, misfits } = paste(`${head}\n61\t62\t63`);
    const taken = outcome === true ? 3 : outcome === false ? 6 : 0;
    expect([edits.length, misfits[0]?.kind]).toEqual([taken, taken > 0 ? undefined : outcome]);
    // Above rows that bear their names as well.
    if (typeof outcome === 'string' && /\d{4}\D\d|\/2[56]/.test(head))
      expect(paste(`\t\t${head}\n1\tRow 1\t61\t62\t63`)).toMatchObject({
        edits: [],
        misfits: expect.arrayContaining([expect.anything()]) as unknown,
      });
  });

  test.each([
    ['5\t6\t7\nшілде\tтамыз\tқыркүйек\n8\t9\t10', 'OTHER_MONTHS'],
    ['5\t6\t7\nянварь\tфевраль\tмарт\n8\t9\t10', 'UNKNOWN_HEAD'],
    ['5\t6\t7\n31.01.2026\t28.02.2026\t31.03.2026\n8\t9\t10', 'UNKNOWN_HEAD'],
    ['5\t6\t7\n2025\t\t\nиюль\tавгуст\tсентябрь\n8\t9\t10', 'OTHER_MONTHS'],
    ['5\t6\t7\nчел.\tчел.\tчел.\n8\t9\t10', 'UNKNOWN_HEAD'],
    ['1\tRow 1\t5\t6\t7\n\t\tшілде\tтамыз\tқыркүйек\n2\tRow 2\t8\t9\t10', 'OTHER_MONTHS'],
    ['1\tRow 1\t5\t6\t7\n\t\tянварь 25\tфевраль 25\tмарт 25\n2\tRow 2\t8\t9\t10', 'OTHER_YEAR'],
  ])('of a second table that was copied along are refused under its head: %j', (text, kind) =>
    expect(paste(text)).toMatchObject({ edits: [], misfits: [{ kind }] }),
  );

  test('of a second table under the same months are taken where their rows are named', () => {
    const second = '1\tRow 1\t5\t6\t7\n№\tRow\tянварь\tфевраль\tмарт\n2\tRow 2\t8\t9\t10';
    expect(figures(second)).toEqual([5, 6, 7, 8, 9, 10]);
    // The form's numbering may be copied from its second column on.
    expect(figures('Мера\tянварь\tфевраль\tмарт\tвсего\n2\t3\t4\t5\t6\nRow 1\t5\t6\t7\t18')).toEqual([
      5, 6, 7,
    ]);
  });

  test('behind a column that is not of the grid are told by how far they are shifted', () => {
    expect(paste('№\tRow\tunit\tянварь\tфевраль\tмарт\n1\tRow 1\tpcs\t5\t6\t7').misfits).toEqual([
      { kind: 'COLUMNS_BETWEEN', more: 1 },
    ]);
  });

  test.each([
    ['its own names', 'Row'],
    ['names of another language', 'Жол'],
  ])('come with the whole sheet of the form, its titles, heads and numbering: %s', (_, name) => {
    const sheet = [
      '2026 жылғы I тоқсан\t\t\t\t\t',
      'Отчет о мониторинге\t\t\t\t\t',
      '№\tМера\tI тоқсан\t\t\tВсего',
      '\t\tЯнварь\tФевраль\tМарт\t',
      '1\t2\t3\t4\t5\t6',
      '1. Раздел\t\t\t\t\t',
      `1\t${name} 1\t5\t6\t7\t18`,
      `2\t${name} 2\t\t\t\t`,
      `3\t${name} 3\t1\t2\t3\t6`,
    ];
    expect(figures(sheet.join('\r\n'))).toEqual([5, 6, 7, null, null, null, 1, 2, 3]);
  });

  test('come under their rows’ names in any language, which are none of another row', () => {
    const inAll = rows.map((one) => ({
      ...one,
      titles: [`${one.number}-жол`, `Мера ${one.number}`, one.title],
    }));
    const lay = (text: string) =>
      placeBlock(splitClipboard(text), { row: 0, column: 0 }, inAll, {
        months: ['January', 'February', 'March'],
        year: 2026,
      });
    for (const block of ['1\tМера 1\t5\t6\t7\n2\t2-жол\t8\t9\t10', 'Мера 1\t5\t6\t7\n2 2-жол\t8\t9\t10'])
      expect(lay(block)).toMatchObject({ misfits: [], namedOtherwise: [], edits: { length: 6 } });
    expect(lay('1\tМера 2\t5\t6\t7').misfits).toMatchObject([{ kind: 'OTHER_NAME', other: '2' }]);
  });

  test('come under the titles of their own form and body; another form or edition is refused, another body named', () => {
    const head = {
      months: ['January', 'February', 'March'],
      year: 2026,
      title: { form: 'appendix-2 2018-11-28', body: ['Akimat of Almaty', 'Алматы қаласының әкімдігі'] },
    };
    const sheet = (period: string, form: string) =>
      placeBlock(
        splitClipboard(
          [
            [period, 'Есеп', form].join('\t\t\t\t\t\n'),
            '№\tКөрсеткіш\t1-тоқсан\t\t\tБарлығы',
            '\t\tҚаңтар\tАқпан\tНаурыз\t',
            '1\t2\t3\t4\t5\t6',
            '1. Бөлім',
            '1\tRow 1\t5\t6\t7\t18',
          ].join('\n'),
        ),
        { row: 0, column: 0 },
        rows,
        head,
      );
    const edition = (form: string, day: string) => `Нысан ${form}, редакциясы ${day}`;
    const own = edition('appendix-2', '2018-11-28');
    for (const body of ['Алматы  қаласының «әкімдігі»', 'Akimat of Almaty'])
      expect(sheet(`2026 жылғы 1-тоқсан. ${body}`, own)).toMatchObject({ misfits: [], otherBody: undefined });
    const other = sheet('1 квартал 2026 года. Акимат города Астаны', own);
    expect([other.otherBody, other.edits.length]).toEqual(['Акимат города Астаны', 3]);
    for (const [form, day] of [
      ['appendix-1', '2018-11-28'],
      ['appendix-2', '2030-01-01'],
    ] as const)
      expect(sheet('2026 жылғы 1-тоқсан', edition(form, day))).toMatchObject({
        edits: [],
        misfits: [{ kind: 'OTHER_FORM', stands: `${form} ${day}`, here: 'appendix-2 2018-11-28' }],
      });
  });

  test('in merged cells belong to no one month and are named', () => {
    const html = `<table><tr><td colspan=3>I тоқсан</td></tr>
      <tr><td rowspan="2">1</td><td>Row 1</td><td colspan="3" class=x>5</td></tr><tr><td>Row 2</td><td rowspan=2>6</td><td>7</td></tr></table>`;
    const merged = findMergedCells(html);
    expect(merged).toEqual([
      { line: 0, column: 0, text: 'I тоқсан' },
      { line: 1, column: 0, text: '1' },
      { line: 1, column: 2, text: '5' },
      { line: 2, column: 2, text: '6' },
    ]);
    const text = '1\tRow 1\t5\t\t\n2\tRow 2\t6\t7\t';
    const head = { months: ['January', 'February', 'March'], year: 2026 };
    const lines = merged.slice(1).map((cell) => ({ ...cell, line: cell.line - 1 }));
    expect(placeBlock(splitClipboard(text), { row: 0, column: 0 }, rows, head, lines)).toMatchObject({
      edits: [],
      misfits: [
        { kind: 'MERGED', line: 1, stands: '5' },
        { kind: 'MERGED', line: 2, stands: '6' },
      ],
    });
    expect(findMergedCells('<table><tr><td colspan=1>5</td><td>6</td></tr></table>')).toEqual([]);
  });

  test('with a total where a month stands are refused, and compared with a total behind all months', () => {
    for (const total of ['Барлығы', 'Всего', 'Итого за квартал', 'Total'])
      expect(paste(`қаңтар\tақпан\t${total}\n5\t6\t11`)).toMatchObject({
        edits: [],
        misfits: [{ kind: 'OTHER_MONTHS', stands: `қаңтар, ақпан, ${total}` }],
      });
    const between = 'қаңтар, Барлығы, ақпан, Барлығы, наурыз, Барлығы';
    expect(paste(`${between.replaceAll(', ', '\t')}\n5\t5\t6\t11\t7\t18`).misfits).toMatchObject([
      { kind: 'OTHER_MONTHS', stands: between },
    ]);
    expect(figures('қаңтар\tақпан\tнаурыз\tБарлығы\n5\t6\t7\t18')).toEqual([5, 6, 7]);
    expect(paste('ақпан\tнаурыз\tБарлығы\n6\t7\t', 0, 1).misfits).toEqual([]);
  });

  test('that look like a month or a year are a head only above other figures', () => {
    expect(figures('2025\t10\t11\n61\t62\t63')).toEqual([2025, 10, 11, 61, 62, 63]);
    expect(figures('2025\t\t\n61\t62\t63')).toEqual([2025, null, null, 61, 62, 63]);
    expect(figures('01.02.2025')).toEqual(['DATE']);
    expect(figures('25 янв')).toEqual(['DATE']);
  });

  test('with blanks around them are a block in an open cell too, and fall where they stand in it', () => {
    const block = ['\t5\t', '\n5', '\r\n5\r\n', '5\t', '5\t6', '5\n6\n', '\t\t', '5\r\n\r\n', '\t\n5\t6'];
    const single = ['', '5', ' 5 ', '5\n', '5\r\n', '\r\n', '1 234'];
    expect([block.filter(isBlockOfCells), single.filter(isBlockOfCells)]).toEqual([block, []]);
    expect(figures('\t5\t')).toEqual([null, 5, null]);
    expect(figures('\n5')).toEqual([null, 5]);
    expect(figures('\t\t\r\n5\t6\t7\r\n')).toEqual([null, null, null, 5, 6, 7]);
    expect(paste('\r\n5\r\n', 1, 1).edits.map(({ cell }) => cell)).toEqual(['1/2@1', '1/3@1']);
  });

  test('that are no whole numbers reach their cells as they are, and each cell says why it is none', () => {
    expect(figures('12,5\t1.234\t-4\n#REF!\t01.03\t5\n')).toEqual([
      'FRACTION',
      'FRACTION',
      'NEGATIVE',
      'NOT_A_NUMBER',
      'DATE',
      5,
    ]);
  });

  test('may bring blank cells and rows beyond the grid, but no figure: then nothing is pasted', () => {
    expect(figures('11\t12\t13\t\t\t\r\n21\t22\t23\t\t\t\r\n')).toEqual([11, 12, 13, 21, 22, 23]);
    const last = paste('31\t\r\n\t\r\n\t\r\n', 2, 1);
    expect([last.edits.map(({ text }) => text), last.misfits]).toEqual([['31', ''], []]);
    expect(paste('31\t\r\n\t\r\n\t0\r\n', 2, 1)).toMatchObject({
      edits: [],
      misfits: [{ kind: 'TOO_LONG', more: 1 }],
    });
    expect(paste('1\t2\t3\t6\t\t7\n')).toMatchObject({
      edits: [],
      misfits: [{ kind: 'TOO_WIDE', line: 1, more: 1 }],
    });
  });
});
