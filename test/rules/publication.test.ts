import { calendarDate } from '../../server/src/law';
import { leaveOut } from '../../server/src/reporting/published-result/content/leave-out';
import {
  judgeSource,
  mayPublish,
  PUBLICATION_KINDS,
  PUBLISHER_KINDS,
  type SourceFacts,
} from '../../server/src/reporting/published-result/rules';
import { csvLine } from '../../server/src/platform/export/csv';
import { examplesOf, programsPage } from '../../server/src/reporting/publication/programs-page';
import { legendOf, stepOf } from '../../server/src/reporting/publication/results/svg';

const refused = (facts: SourceFacts) =>
  judgeSource(facts)
    .filter(({ outcome }) => outcome === 'notMet')
    .map(({ code }) => code);

describe('what may be published', () => {
  test('[clause 66] the Agency and its bodies publish what they control, a subject its own results', () => {
    const table = PUBLISHER_KINDS.map((publisher) =>
      PUBLICATION_KINDS.map((kind) => (mayPublish(publisher, kind) ? '+' : '-')).join(''),
    );
    expect(table).toEqual(['+++-', '+++-', '-+-+']);
  });

  test.each([
    ['IN_PROGRESS', null, 0, ['RESULT_NOT_READY']],
    ['RESULTS_DRAWN_UP', null, 0, ['RESULT_NOT_READY']],
    ['HANDED_OVER', '2026-06-15', 0, ['RESULT_OPEN_TO_OBJECTIONS']],
    ['HANDED_OVER', null, 1, ['RESULT_WITH_OPEN_OBJECTIONS']],
    ['HANDED_OVER', '2026-06-15', 1, ['RESULT_OPEN_TO_OBJECTIONS', 'RESULT_WITH_OPEN_OBJECTIONS']],
    ['HANDED_OVER', null, 0, []],
    ['CLOSED', null, 0, []],
  ] as const)('[clause 66] [clause 28] a case %s, open to objections till %s, %s undecided', (...row) => {
    const [state, objectionsUntil, undecidedObjections, codes] = row;
    expect(refused({ of: 'CASE', state, objectionsUntil, undecidedObjections })).toEqual(codes);
  });

  test.each([
    ['IN_PROGRESS', true, ['RESULT_NOT_READY']],
    ['RESULTS_DRAWN_UP', true, ['RESULT_NOT_READY']],
    ['HANDED_OVER', true, []],
    ['CLOSED', false, ['NOTHING_TO_PUBLISH']],
  ] as const)('[clause 66] a subject’s own words about a case %s', (state, says, codes) => {
    expect(refused({ of: 'OWN', state, says })).toEqual(codes);
  });

  test.each([
    ['2026-06-30', 3, ['FIGURES_BEFORE_QUARTER_ENDS']],
    ['2026-07-01', 3, []],
    ['2026-07-01', 0, ['FIGURES_WITHOUT_REPORTS']],
  ] as const)('[clause 66] figures of the second quarter on %s with %s reports', (today, accepted, codes) => {
    const days = { lastDay: calendarDate('2026-06-30'), today: calendarDate(today) };
    expect(refused({ of: 'QUARTER', ...days, accepted })).toEqual(codes);
  });

  test.each([
    ['Ахметов А.Б. отказал', '[…] отказал'],
    ['А. Б. Ахметов отказал', '[…] отказал'],
    ['гражданке Нурлановой Алие Сериковне отказано', 'гражданке […] отказано'],
    ['Сейітов Дәурен Маратұлы қол қойды', '[…] қол қойды'],
    ['письмо на aliya.n@mail.kz, +7 701 123-45-67', 'письмо на […]'],
    ['ИИН 880101300123', 'ИИН […]'],
    ['отказ ⟦31:COMMERCIAL⟧ выдан', 'отказ […] выдан'],
    ['В городе Алматы, в 12 случаях из 340', 'В городе Алматы, в 12 случаях из 340'],
    ['Пункт 2. Нарушен срок', 'Пункт 2. Нарушен срок'],
  ])('[clause 31] of “%s” remains “%s”', (text, remains) => {
    expect(leaveOut(text, [])).toBe(remains);
  });

  test.each([
    ['Исаева', 'Исаевой Исаеву Исаевою Исаевы ИСАЕВОЙ Исаеваның Исаеваға Исаеваны Исаевадан Исаевамен'],
    ['Мадина', 'Мадине Мадину Мадиной Мадины Мадинаның Мадинаға Мадинамен'],
    ['Серік', 'Серіктің Серікке Серікті Серіктен Серікпен Серігі Серігіне'],
    ['Ахметов', 'Ахметова Ахметову Ахметовым Ахметове Ахметовтың Ахметовқа Ахметовпен Ахметовтер'],
    ['Жуковский', 'Жуковского Жуковскому Жуковским Жуковском Жуковской Жуковскую'],
    ['Павел', 'Павла Павлу Павлом Павле Павелдің'],
    ['Сергей', 'Сергея Сергею Сергеем Сергее Сергейдің'],
    ['Пётр', 'Петра Петру Петром Петре Пётр'],
    ['Асан', 'Асана Асану Асаном Асане Асанның Асанға Асанды Асаннан Асанмен'],
    ['Анна', 'Анны Анне Анну Анной Аннаның Аннаға'],
    ['Айгүл', 'Айгүлдің Айгүлге Айгүлді Айгүлден Айгүлмен'],
  ])('[clause 66] the name %s is left out in its every form', (name, forms) => {
    expect(
      forms.split(' ').filter((form) => leaveOut(`Указано: ${form}`, [name]) !== 'Указано: […]'),
    ).toEqual([]);
  });

  test('[clause 66] a word that only begins as a name, or is no name, remains', () => {
    const text = 'В городе Алматы асана Анналы; Аннотация, Сергеевка, Мадиярова';
    expect(leaveOut(text, ['Алма', 'Асан', 'Анна', 'Мадина'])).toBe(text);
  });

  test('[clause 31] names that are known are left out in their cases, and what the publisher asks for', () => {
    expect(leaveOut('Справку для Нурлановой выдала Айгуль', ['Нурланова', 'Айгуль'])).toBe(
      'Справку для […] выдала […]',
    );
    expect(leaveOut('Кабинет 12 дома по улице Абая', [], ['дома по улице Абая'])).toBe('Кабинет 12 […]');
    expect(leaveOut('сериал (а+)', [], ['(А+)'])).toBe('сериал […]');
  });
});

test.each(['=1+1', '+7', '-1', '@x', '\t=1', ' =1', '＝1'])(
  'a text that begins as a formula (%s) stays a text',
  (text) => {
    expect(csvLine([text, -1])).toMatch(/^"?'/);
    expect(csvLine([text, -1])).toMatch(/,-1\r\n$/);
  },
);

test('a cell with quotes, commas and new lines is one cell', () => {
  expect(csvLine(['a "b", c\nd', null, 3])).toBe('"a ""b"", c\nd",,3\r\n');
});

test('every figure belongs to the step of the legend that holds it', () => {
  const tiles = [0, 1, 7, 25, 26, 99, 100, null].map((value) => ({ code: '', name: '', short: '', value }));
  for (const { value } of tiles) {
    const steps = legendOf(tiles).filter(({ from, to }) => value !== null && from <= value && value <= to);
    expect(steps.map(({ step }) => step)).toEqual(value === null ? [] : [stepOf(value, 100)]);
  }
});

test('[clause 66] how a program asks is shown by what stands here: the newest of it, or what is over', () => {
  const day = (text: string) => calendarDate(text);
  const none = examplesOf(undefined, undefined, day('2027-02-03'));
  expect(none).toEqual({
    year: null,
    figures: null,
    over: { form: 'appendix-2', year: 2026, quarter: 4 },
  });
  expect(examplesOf({ year: 2025 }, undefined, day('2027-04-01'))).toMatchObject({
    year: 2025,
    over: { year: 2027, quarter: 1 },
  });
  const page = programsPage('https://qadagalau.kz', none, 'en');
  expect(page).toContain('/public/data/figures.json&quot;');
  expect(page).not.toContain('?year');
  const published = {
    id: 1,
    form: 'appendix-1',
    year: 2028,
    quarter: 3,
    changedAt: null,
    publisherKind: 'AGENCY',
    publishedAt: new Date(0),
    content: JSON.stringify({ figures: { rows: [{ key: '1/3' }] } }),
  } as const;
  const stands = programsPage(
    'https://qadagalau.kz',
    examplesOf({ year: 2027 }, published, day('2029-01-09')),
    'en',
  );
  expect(stands).toContain('results.csv?year=2027&quot;');
  expect(stands).toContain('form=appendix-1&amp;year=2028&amp;quarter=3&amp;key=1/3');
  expect(stands).toContain('year: 2028, quarter: 3');
});
