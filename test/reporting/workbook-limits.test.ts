import { findFormFor, type ReportForm } from '../../server/src/reporting/form';
import { inTurn } from '../../server/src/reporting/quarterly-report/import-job/in-turn';
import { readYearFormFile } from '../../server/src/reporting/quarterly-report/year-form/read-file';
import { eachTag } from '../../server/src/reporting/quarterly-report/year-form/read-tags';
import { sheetOf, workbookOf } from './workbook-bomb';

const form = findFormFor('appendix-2', { year: 2026, quarter: 1 }) as ReportForm;
const TITLE = '2. Информация о результатах мониторинга качества оказания государственных услуг';
const inline = (texts: readonly string[]) =>
  texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
const HEAD = `<row>${inline(['№', 'Мера', 'Январь', 'Февраль', 'Март'])}</row><row>${inline([TITLE])}</row>`;
const rowOf = (cells: string) => `<row>${inline(['20', 'x'])}${cells}</row>`;
const FIGURES = rowOf('<c><v>1</v></c><c><v>2</v></c><c><v>3</v></c>');

async function outcome(file: Buffer): Promise<string> {
  const before = process.memoryUsage().heapUsed;
  const code = await readYearFormFile(form, file).then(
    ({ rows, refusals }) =>
      refusals[0]?.code ?? `read ${rows.map(({ months }) => months.join(' ')).join('; ')}`,
    (error: { code?: string }) => error.code ?? String(error),
  );
  const grown = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
  return grown > 250 ? `${code}, and ${Math.round(grown)} MB` : code;
}

const times = (count: number, text: string) => text.repeat(count);

describe('a small workbook that unfolds to much', () => {
  it('is refused at the row that is one too many, be the rows empty or full', async () => {
    expect(await outcome(workbookOf([sheetOf(HEAD + FIGURES + times(1_866_000, '<row r="9"/>'))]))).toBe(
      'TOO_MANY_ROWS',
    );
    expect(await outcome(workbookOf([sheetOf(HEAD + times(300_000, '<row><c><v>1</v></c></row>'))]))).toBe(
      'TOO_MANY_ROWS',
    );
    expect(await outcome(workbookOf([sheetOf(HEAD + FIGURES + times(4_990, '<row/>'))]))).toBe('read 1 2 3');
  });

  it('is refused by its cells, be they in many rows, in one, or far to the right', async () => {
    const wide = `<row>${times(60, '<c><v>1</v></c>')}</row>`;
    expect(await outcome(workbookOf([sheetOf(HEAD + times(35_000, wide))]))).toBe('TOO_MANY_ROWS');
    expect(
      await outcome(workbookOf([sheetOf(`${HEAD}<row>${times(1_600_000, '<c><v>1</v></c>')}</row>`)])),
    ).toBe('TOO_MANY_COLUMNS');
    expect(await outcome(workbookOf([sheetOf(`${HEAD}<row>${times(1_600_000, '<c s="1"/>')}</row>`)]))).toBe(
      'WORKBOOK_TOO_LARGE',
    );
    expect(await outcome(workbookOf([sheetOf(`${HEAD}<row><c r="XFD3"><v>1</v></c></row>`)]))).toBe(
      'TOO_MANY_COLUMNS',
    );
    // A cell that only has a style is no figure.
    expect(
      await outcome(workbookOf([sheetOf(`${HEAD}${rowOf('<c><v>7</v></c><c r="XFD3" s="1"/>')}`)])),
    ).toBe('read 7  ');
  });

  it('is refused by its sheets, shared texts and styles', async () => {
    const full = sheetOf(times(4_000, `<row>${times(20, '<c><v>1</v></c>')}</row>`));
    expect(await outcome(workbookOf(Array.from({ length: 12 }, () => full)))).toBe('WORKBOOK_TOO_LARGE');
    expect(await outcome(workbookOf(Array.from({ length: 400 }, () => sheetOf(''))))).toBe(
      'WORKBOOK_TOO_LARGE',
    );
    const sheets = [sheetOf(HEAD + FIGURES)];
    for (const [part, item] of [
      ['sharedStrings', '<si/>'],
      ['styles', '<xf/>'],
    ] as const)
      expect(
        await outcome(workbookOf(sheets, { [`xl/${part}.xml`]: `<x><cellXfs>${times(1_600_000, item)}` })),
      ).toBe('WORKBOOK_TOO_LARGE');
    const text = `<sst><si><t>${times(20 * 1024 * 1024, ' ')}x</t></si></sst>`;
    const shared = times(4_000, `<row>${times(60, '<c t="s"><v>0</v></c>')}</row>`);
    expect(
      await outcome(workbookOf([sheetOf(HEAD + FIGURES + shared)], { 'xl/sharedStrings.xml': text })),
    ).toBe('read 1 2 3');
  });

  it('leaves turns to everybody else while its tags are read', async () => {
    let turns = 0;
    let reading = true;
    const others = () => {
      turns += 1;
      if (reading) setImmediate(others);
    };
    setImmediate(others);
    await eachTag(Buffer.from(times(100_000, '<c/>')), { tags: 0 }, () => true);
    reading = false;
    expect(turns).toBeGreaterThan(40);
  });

  it('is read after what the same account sent before, whatever became of that', async () => {
    const told: string[] = [];
    const work = (name: string, fails = false) =>
      inTurn(name.startsWith('a') ? 1 : 2, async () => {
        told.push(`${name} begins`);
        await new Promise(setImmediate);
        told.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const all = await Promise.allSettled([work('a1', true), work('a2'), work('b1')]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(told.filter((one) => one.startsWith('a'))).toEqual([
      'a1 begins',
      'a1 ends',
      'a2 begins',
      'a2 ends',
    ]);
    expect(told.indexOf('b1 begins')).toBeLessThan(told.indexOf('a1 ends'));
  });

  it('builds nothing of ranges that it only speaks of', async () => {
    const all = 'A1:XFD1048576';
    const spoken = `<dataValidations><dataValidation sqref="${all}"/></dataValidations>`;
    expect(await outcome(workbookOf([sheetOf(HEAD + FIGURES, spoken)]))).toBe('read 1 2 3');
    const below = Array.from({ length: 2_000 }, (_, at) => `<mergeCell ref="A${at + 300}:XFD${at + 300}"/>`);
    expect(
      await outcome(workbookOf([sheetOf(HEAD + FIGURES, `<mergeCells>${below.join('')}</mergeCells>`)])),
    ).toBe('read 1 2 3');
    const merged = `<mergeCells>${times(100_000, `<mergeCell ref="${all}"/>`)}</mergeCells>`;
    expect(await outcome(workbookOf([sheetOf(HEAD + FIGURES, merged)]))).toBe('WORKBOOK_TOO_LARGE');
    const twice = `<mergeCells>${times(4_000, `<mergeCell ref="${all}"/>`)}</mergeCells>`;
    expect(await outcome(workbookOf([sheetOf(HEAD + times(4_000, FIGURES), twice)]))).toBe(
      'DAMAGED_WORKBOOK',
    );
    expect(await outcome(workbookOf([`<!DOCTYPE x [<!ENTITY a "aaaa">]>${sheetOf(HEAD + FIGURES)}`]))).toBe(
      'DAMAGED_WORKBOOK',
    );
  });

  it('reads what spreadsheets write otherwise: prefixes, comments, runs, codes, errors and a date by its style', async () => {
    const runs = '<c t="inlineStr"><is><r><t>1</t></r><r><t>2</t></r><rPh><t>9</t></rPh></is></c>';
    const cells = `${runs}<c t="str"><v>&#x31;4</v></c><!-- a note --><c><v>3</v></c>`;
    const prefixed = sheetOf(HEAD + rowOf(cells)).replaceAll(/<(\/?)(\w)/g, '<$1x:$2');
    expect(await outcome(workbookOf([prefixed]))).toBe('read 12 14 3');
    const dated = workbookOf([sheetOf(HEAD + rowOf('<c s="1"><v>46023</v></c>'))], {
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    });
    expect(await outcome(dated)).toBe('DATE');
    expect(await outcome(workbookOf([sheetOf(HEAD + rowOf('<c t="e"><v>#REF!</v></c>'))]))).toBe(
      'NOT_A_NUMBER',
    );
    expect(await outcome(workbookOf([sheetOf(HEAD + rowOf('<c><f>1+1</f><v>2</v></c>'))]))).toBe('FORMULA');
    expect(await outcome(workbookOf([sheetOf(HEAD + rowOf('<c t="str"><v>&#x110000;</v></c>'))]))).toBe(
      'NOT_A_NUMBER',
    );
  });
});
