import { findFormFor, type ReportForm } from '../../server/src/reporting/form';
import { readYearFormFile } from '../../server/src/reporting/quarterly-report/year-form/read-file';
import { realData } from './real-data';

const form = findFormFor('appendix-2', { year: 2026, quarter: 1 }) as ReportForm;
const HEAD = '№\tМера\tЯнварь\tФевраль\tМарт\n1. Информация о результатах контрольных мероприятий\n';
const titleOf = (number: string, language: 'kk' | 'ru' | 'en' = 'ru') =>
  form.sections[0]?.indicators.find((row) => row.number === number)?.title[language] ?? '';

async function said(...rows: readonly (readonly [number: string, name: string])[]) {
  const text = rows.map(([number, name], at) => `${number}\t${name}\t${at + 1}\t0\t0`).join('\n');
  const { refusals, warnings, rows: taken } = await readYearFormFile(form, Buffer.from(HEAD + text));
  return {
    refused: refusals.map(({ code, cell, params }) => [code, cell, params?.['number'], params?.['other']]),
    named: warnings.flatMap((one) =>
      one.kind === 'ROW_NAMED_OTHERWISE' ? [[one.rowKey, one.cell, one.name]] : [],
    ),
    taken: taken.map(({ key }) => key),
  };
}

describe('[clause 62] the name beside a row’s number in a file', () => {
  it('is refused where it is another row’s: numbers that were exchanged put no figures into the wrong rows', async () => {
    expect(
      (await said(['2.1', titleOf('2.2')], ['2.2', titleOf('2.1')], ['2.3', titleOf('2.3')])).refused,
    ).toEqual([
      ['OTHER_ROW_NAMED', 'B3', '2.1', '2.2'],
      ['OTHER_ROW_NAMED', 'B4', '2.2', '2.1'],
    ]);
    expect((await said(['2.1', titleOf('2.2', 'kk')])).refused).toHaveLength(1);
  });

  it('is named and its number believed where no row is called so', async () => {
    expect(
      await said(['2.2', titleOf('2.2')], ['2.3', 'Совсем другое'], ['2.4', titleOf('2.4', 'kk')]),
    ).toEqual({
      refused: [],
      named: [['1/2.3', 'B4', 'Совсем другое']],
      taken: ['1/2.2', '1/2.3', '1/2.4'],
    });
  });

  it('is its own in the words of an earlier edition: the real form is taken without a word about names', async () => {
    const { refusals, warnings } = await readYearFormFile(form, realData('appendix-2-2017-half.tsv'));
    expect(refusals).toEqual([]);
    expect(warnings.filter(({ kind }) => kind === 'ROW_NAMED_OTHERWISE')).toEqual([]);
  });
});
