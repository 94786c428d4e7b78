import { getForm, wordsOfOtherForms } from '../../server/src/reporting/form';
import { readOtherForm as readInFile } from '../../server/src/reporting/quarterly-report/year-form/other-form';

/** The portal's reading of a pasted block, an ES module whose types this one cannot import: it is held to the server's. */
const { readOtherForm: readInBlock } = jest.requireActual<{
  readOtherForm(
    titles: readonly string[],
    here: { readonly form: string; readonly otherForms?: unknown; readonly body: readonly string[] },
  ): { readonly stands: string } | undefined;
}>('../../portal-subject/src/reports/grid/block-title');

const FORM = getForm('appendix-2', '2018-11-28');
const HERE = 'appendix-2 2018-11-28';

const inFile = (title: string): string | undefined => readInFile([title], FORM);
const inBlock = (title: string): string | undefined =>
  readInBlock([title], { form: HERE, otherForms: wordsOfOtherForms(FORM.code), body: [] })?.stands;

const titlesOf = (code: string) => Object.values(getForm(code, '2018-11-28').title);

const CASES: readonly (readonly [string, string | undefined])[] = [
  [`Форма ${HERE}`, undefined],
  ['Форма appendix-2, редакция 2018-11-28', undefined],
  ['Нысан appendix-2, редакциясы 2018-11-28', undefined],
  ['Form appendix-2, edition 2018-11-28', undefined],
  ['APPENDIX-2', undefined],
  ['редакция от 28.11.2018', undefined],
  ['Приложение 2 / 2-қосымша', undefined],
  ['Приложение 1 к приказу Председателя, бұйрыққа 1-қосымша', undefined],
  ['Приложение 12', undefined],
  ['3 квартал 2026 года. Акимат города Алматы', undefined],
  ['2026 жылғы 3-тоқсан. Алматы қаласының әкімдігі', undefined],
  ['Отчет за 2026 год', undefined],
  ...titlesOf('appendix-2').map((title) => [title, undefined] as const),
  ['Форма appendix-1, редакция 2018-11-28', 'appendix-1 2018-11-28'],
  ['Нысан appendix-2, редакциясы 2030-01-01', 'appendix-2 2030-01-01'],
  ['appendix-2 2017', 'appendix-2 2017'],
  ['редакция 01.01.2019', 'appendix-2 2019-01-01'],
  ['Редакция от 01.01.2019.', 'appendix-2 2019-01-01'],
  ['EDITION: 2017', 'appendix-2 2017'],
  ['APPENDIX-4', 'appendix-4'],
  ['Appendix 3', 'appendix-3'],
  ['Приложение 1', 'appendix-1'],
  ['ПРИЛОЖЕНИЕ № 1 к Правилам', 'appendix-1'],
  ['Ережеге 1-қосымша', 'appendix-1'],
  ['1-ҚОСЫМША', 'appendix-1'],
  ['Отчет о работе центрального государственного органа …', 'appendix-1'],
  ...['appendix-1', 'appendix-3', 'appendix-4'].flatMap((code) =>
    titlesOf(code).flatMap((title) => [[title, code] as const, [`«${title.toUpperCase()}»`, code] as const]),
  ),
];

test.each(CASES)('the title %j names %j in a file and in a pasted block', (title, named) => {
  expect([inFile(title), inBlock(title)]).toEqual([named, named]);
});

test('an edition that is called by more than its day is known by its whole name', () => {
  const edition = '2027-01-01 (жоба)';
  const titles = [`Форма appendix-2, редакция ${edition}`];
  expect(readInFile(titles, { code: 'appendix-2', edition })).toBeUndefined();
  expect(readInBlock(titles, { form: `appendix-2 ${edition}`, body: [] })).toBeUndefined();
});
