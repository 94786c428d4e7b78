import { execFileSync } from 'node:child_process';
import { externalControlDocuments } from '../../server/src/external-control/documents/catalogue';
import type { DocumentModel } from '../../server/src/platform/documents/document-model';
import { renderDocx } from '../../server/src/platform/documents/docx/render-docx';
import { faultsOfXml, wordsOf, xmlPartsOf } from './docx-text';
import { identity, samples } from './samples';

type Kind = keyof typeof externalControlDocuments;
const kinds = Object.keys(externalControlDocuments) as Kind[];
const model = (kind: Kind, language: 'kk' | 'ru', data: unknown = samples[kind]): DocumentModel => ({
  ...externalControlDocuments[kind].draw(data, language),
  identity,
});
const flat = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');

/** Every text of a model, in the order of reading. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value)
    .filter(([key]) => !['kind', 'emphasis', 'language'].includes(key))
    .flatMap(([, part]) => textsOf(part));
}

describe.each(kinds)('%s', (kind) => {
  test.each(['kk', 'ru'] as const)('in %s says in DOCX all that its PDF says', async (language) => {
    const drawn = model(kind, language);
    const words = flat(wordsOf(await renderDocx(drawn)));
    for (const text of textsOf(drawn.blocks)) expect(words).toContain(flat(text).trim());
    for (const text of [identity.number, identity.code, identity.checkAddress]) expect(words).toContain(text);
    expect(words).toContain(drawn.title.toLocaleUpperCase(language));
  });
});

test('all parts of every document are well-formed', async () => {
  const parts: string[] = [];
  for (const kind of kinds) parts.push(...xmlPartsOf(await renderDocx(model(kind, 'kk'))).values());
  expect(faultsOfXml(parts)).toEqual([]);
  expect(faultsOfXml(['<a><b></a>'])).toHaveLength(1);
});

test('every Kazakh letter is written as it is', async () => {
  const letters = 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя <&>"';
  const data = { ...samples.ACT_OF_APPOINTMENT, subjectMatter: letters };
  expect(wordsOf(await renderDocx(model('ACT_OF_APPOINTMENT', 'kk', data)))).toContain(letters);
});

test('each numbered list begins with one', async () => {
  const parts = xmlPartsOf(await renderDocx(model('RESULT_ACT', 'ru')));
  const used = new Set(
    [...(parts.get('word/document.xml') ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id),
  );
  const starts = [
    ...(parts.get('word/numbering.xml') ?? '').matchAll(/<w:num w:numId="(\d+)"[^>]*>(.*?)<\/w:num>/gs),
  ];
  expect(used.size).toBeGreaterThan(1);
  for (const id of used) {
    const [, , content] = starts.find(([, known]) => known === id) ?? [];
    expect(content).toContain('<w:startOverride w:val="1"');
  }
});

test('the same document gives the same bytes, drawn twice and later', async () => {
  for (const kind of ['RESULT_ACT', 'ACT_OF_APPOINTMENT', 'HALF_YEAR_LIST_ORDER'] as const) {
    const first = await renderDocx(model(kind, 'kk'));
    jest.useFakeTimers({ now: Date.parse('2031-02-03T04:05:06Z'), doNotFake: ['nextTick', 'setImmediate'] });
    try {
      expect((await renderDocx(model(kind, 'kk'))).equals(first)).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  }
  const other = { ...model('RESULT_ACT', 'kk'), identity: { ...identity, code: 'K7M2-9QXR-4TWD-81HD' } };
  expect((await renderDocx(other)).equals(await renderDocx(model('RESULT_ACT', 'kk')))).toBe(false);
});

test('the same document gives the same bytes in another zone', async () => {
  const drawnIn = (zone: string) =>
    execFileSync(process.execPath, ['scripts/run-ts.cjs', 'test/documents/docx-digest-process.ts'], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
  expect(drawnIn('America/Los_Angeles')).toBe(drawnIn('Asia/Almaty'));
});
