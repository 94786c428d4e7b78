import { externalControlDocuments } from '../../server/src/external-control/documents/catalogue';
import type { DocumentModel } from '../../server/src/platform/documents/document-model';
import { renderPdf } from '../../server/src/platform/documents/pdf/render-pdf';
import { wrapText } from '../../server/src/platform/documents/pdf/wrap-text';
import { textOfPages } from './pdf-text';
import { identity, samples, violation } from './samples';

type Kind = keyof typeof externalControlDocuments;
const kinds = Object.keys(externalControlDocuments) as Kind[];
const model = (kind: Kind, language: 'kk' | 'ru', data: unknown = samples[kind]): DocumentModel => ({
  ...externalControlDocuments[kind].draw(data, language),
  identity,
});
const flat = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');

test.each(['RESULT_ACT', 'PRESCRIPTION', 'INFORMATION_REQUEST'] as const)(
  '[clause 22-1] %s breaks no degree of a violation inside its word',
  async (kind) => {
    const violations = (['SIGNIFICANT', 'MINOR'] as const).map((severity) => ({
      ...samples[kind].violations[0],
      severity,
    }));
    for (const [language, words] of [
      ['kk', ['елеулі', 'болмашы']],
      ['ru', ['значительное', 'незначительное']],
    ] as const) {
      const data = { ...samples[kind], violations };
      const lines = textOfPages(await renderPdf(model(kind, language, data)))
        .join('\n')
        .split('\n');
      for (const word of words) expect(lines.some((line) => line.includes(word))).toBe(true);
      expect(lines.some((line) => line.endsWith('значительно'))).toBe(false);
    }
  },
);

describe.each(kinds)('%s', (kind) => {
  test.each(['kk', 'ru'] as const)(
    'in %s carries its title, number, code and journal head',
    async (language) => {
      const drawn = model(kind, language);
      const pages = textOfPages(await renderPdf(drawn));
      const first = flat(pages[0] ?? '');
      expect(first).toContain(drawn.title.toLocaleUpperCase(language));
      pages.forEach((page, i) => {
        expect(page).toContain(identity.code);
        expect(flat(page)).toContain(identity.number);
        expect(page).toContain(
          language === 'kk' ? `${pages.length} беттің ${i + 1}-беті` : `Страница ${i + 1} из ${pages.length}`,
        );
      });
      expect(flat(pages.join(' '))).toContain(identity.journalHead.match(/.{8}/g)?.join(' '));
      expect(pages.join('')).not.toContain('\ufffd');
    },
  );
});

test.each([
  ['kk', 'КҮШІ ЖОЙЫЛДЫ: 2026 жылғы 12 маусым, негізі: № 7-о, 2026 жылғы 12 маусым'],
  ['ru', 'ОТМЕНЕН: 12 июня 2026 года, основание: № 7-о, 12 июня 2026 года'],
] as const)('a paper that was cancelled bears the mark on each page in %s', async (language, mark) => {
  const drawn = model('RESULT_ACT', language);
  const cancelled = { on: '2026-06-12', by: '7-о, 2026-06-12' };
  const pages = textOfPages(await renderPdf({ ...drawn, identity: { ...identity, cancelled } }));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(flat(page)).toContain(mark);
  for (const page of textOfPages(await renderPdf(drawn))) expect(flat(page)).not.toContain(mark.slice(0, 7));
});

test('the same document gives the same bytes', async () => {
  const [first, second] = [
    await renderPdf(model('RESULT_ACT', 'kk')),
    await renderPdf(model('RESULT_ACT', 'kk')),
  ];
  expect(first.equals(second)).toBe(true);
  const other = await renderPdf({
    ...model('RESULT_ACT', 'kk'),
    identity: { ...identity, code: 'K7M2-9QXR-4TWD-81HD' },
  });
  expect(first.equals(other)).toBe(false);
});

test('every Kazakh letter is drawn and can be copied', async () => {
  const letters = 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
  const pages = textOfPages(
    await renderPdf(
      model('ACT_OF_APPOINTMENT', 'kk', { ...samples.ACT_OF_APPOINTMENT, subjectMatter: letters }),
    ),
  );
  expect(pages.join('').replace(/\n/g, '')).toContain(letters);
});

test('a screen reader is told the language and the structure', async () => {
  const pdf = (await renderPdf(model('PRESCRIPTION', 'kk'))).toString('latin1');
  expect(pdf).toContain('/Lang (kk-KZ)');
  expect(pdf).toContain('/Marked true');
  for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure']) expect(pdf).toContain(`/S /${tag}\n`);
});

test('a long table runs over pages and loses nothing', async () => {
  const long = Array.from({ length: 900 }, (_, i) => `сөз${i}`).join(' ');
  const violations = Array.from({ length: 60 }, (_, i) => ({
    ...violation,
    pointNumber: String(i + 1),
    description: i === 30 ? long : `бұзушылық-${i}`,
  }));
  const pages = textOfPages(
    await renderPdf(model('RESULT_ACT', 'kk', { ...samples.RESULT_ACT, violations })),
  );
  const text = flat(pages.join(' '));
  expect(pages.length).toBeGreaterThan(4);
  for (let i = 0; i < 900; i++) expect(text).toContain(`сөз${i} `);
  for (let i = 0; i < 60; i++) if (i !== 30) expect(text).toContain(`бұзушылық-${i} `);
});

test('lines break at spaces, and inside a word only when it is wider than the line', () => {
  const measure = (text: string) => text.length;
  expect(wrapText('бір екі үш', 7, measure)).toEqual(['бір екі', 'үш']);
  expect(wrapText('абвгдежз а', 3, measure)).toEqual(['абв', 'где', 'жз', 'а']);
  expect(wrapText('№ 12\n\nсоңы\u0007', 3, measure)).toEqual(['№\u00a01', '2', '', 'соң', 'ы']);
});
