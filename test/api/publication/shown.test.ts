import { at, completed } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import { file, perform, row } from '../reporting/reporting-server';
import { AFTER_OBJECTIONS, CHAIR, HEAD, publish, type Source } from './publication-world';

interface Shown {
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly parts: readonly {
    readonly title: string | null;
    readonly text: string | null;
    readonly table: {
      readonly columns: readonly string[];
      readonly rows: readonly {
        readonly head: string;
        readonly cells: readonly string[];
        readonly before: readonly (string | null)[];
      }[];
    } | null;
  }[];
}

const SHOWN = `shown { title facts { label value } parts { title text table { columns rows { head cells before } } } }`;
const PREVIEW = `query ($source: PublicationSourceInput!) { previewPublication(source: $source) { ${SHOWN} } }`;
const OF_QUARTER = { kind: 'QUARTER', form: 'appendix-2', year: 2026, quarter: 2 };

/** What a page says, without its marks, from its heading to where the machine-readable data begin. */
function saidOn(page: string): string[] {
  const [, main = ''] = /(<h1>[^]*?)<a href="[^"]*\.json"/.exec(page) ?? [];
  return main
    .split(/<[^>]+>/)
    .map((text) => text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim())
    .filter((text) => text !== '');
}

const saidIn = ({ title, facts, parts }: Shown): string[] => [
  title,
  ...facts.flatMap(({ label, value }) => [label, value]),
  ...parts.flatMap(({ title: head, text, table }) => [
    ...(head === null ? [] : [head]),
    ...(text === null ? [] : [text]),
    ...(table ? [...table.columns, ...table.rows.flatMap((line) => [line.head, ...line.cells])] : []),
  ]),
];

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world?.stop());

async function look(email: string, source: Source, language = 'en'): Promise<Shown> {
  const client = await world.as(email);
  client.language = language;
  const { previewPublication } = await client.run<{ previewPublication: { shown: Shown } }>(PREVIEW, {
    source,
  });
  client.language = 'en';
  return previewPublication.shown;
}

const pageOf = async (id: string, language: string): Promise<string[]> =>
  saidOn(await (await fetch(new URL(`/public/results/${id}?lang=${language}`, world.server.url))).text());

const tableOf = ({ parts }: Shown) => parts.find(({ table }) => table !== null)?.table;

test('[clause 66] the preview of a case says all that its public page says, in each language', async () => {
  const { id: caseId } = await completed(world, ['MET', 'GROSS', 'MET']);
  world.at(AFTER_OBJECTIONS);
  const source = { kind: 'INSPECTION', caseId };
  const looks = new Map<string, Shown>();
  for (const language of ['kk', 'ru', 'en']) looks.set(language, await look(HEAD, source, language));
  const english = looks.get('en');
  expect(english?.facts).toContainEqual({ label: 'State', value: 'Act handed over' });
  expect(english && tableOf(english)?.columns).toEqual([
    'Point',
    'What is asked',
    'What was found',
    'Severity',
    'To be remedied by',
    'Where it stands',
  ]);
  const { id } = await publish(world, HEAD, source);
  for (const [language, shown] of looks) {
    const page = await pageOf(id, language);
    const said = saidIn(shown);
    // The page alone says when it was published, captions its table and shows what the body answered.
    expect(said.filter((text) => !page.includes(text))).toEqual([]);
    const more = page.filter((text) => !said.includes(text));
    expect([language, more.length]).toEqual([language, 5]);
    const client = await world.as(HEAD);
    client.language = language;
    const asked = `{ publication(id: "${id}") { ${SHOWN} } }`;
    expect((await client.run<{ publication: { shown: Shown } }>(asked)).publication.shown).toEqual(shown);
    client.language = 'en';
  }
});

test('[clause 66] the preview of a quarter shows its figures as the public reads them, and what is another than published', async () => {
  world.at(at('2026-07-08'));
  const accept = async (clerk: string, office: string, values: number[]) => {
    const report = await file(await world.as(clerk), 'appendix-2', 2026, 2, row('2/20', 2, values));
    await perform(await world.as(office), 'acceptReport', report);
  };
  await accept('reports@karagandy.demo', 'head.karagandy@agency.demo', [700, 800, 900]);
  const first = await look(CHAIR, OF_QUARTER);
  const table = tableOf(first);
  const [line] = table?.rows ?? [];
  // The total stands before the territories, and those without any figure are told below.
  expect(table?.columns).toEqual(['Indicator', 'All', 'Karagandy Oblast']);
  expect(line?.cells).toEqual(['2,400', '2,400']);
  expect(line?.before).toEqual([]);
  const told = first.parts.at(-1)?.text ?? '';
  expect(told).toMatch(/^Territories without any figure: .*Turkistan Oblast/);
  expect([told.split(', ').length, told.includes('Karagandy')]).toEqual([19, false]);
  const { id } = await publish(world, CHAIR, OF_QUARTER);
  const page = await pageOf(id, 'en');
  expect(saidIn(first).filter((text) => !page.includes(text))).toEqual([]);

  await accept('reports@almaty-city.demo', HEAD, [1, 2, 3]);
  const second = tableOf(await look(CHAIR, OF_QUARTER));
  expect(second?.columns).toEqual(['Indicator', 'All', 'Karagandy Oblast', 'Almaty city']);
  expect(second?.rows[0]?.cells).toEqual(['2,406', '2,400', '6']);
  expect(second?.rows[0]?.before).toEqual(['2,400', null, '–']);
});

test('[clause 66] a table of the public page bears the names of its columns in every cell, and says that it is one', async () => {
  const { publications } = await (
    await world.as(CHAIR)
  ).run<{ publications: { nodes: { url: string; kind: string }[] } }>(
    '{ publications(first: 5) { nodes { url kind } } }',
  );
  expect(publications.nodes.map(({ kind }) => kind).sort()).toEqual(['INSPECTION', 'QUARTER']);
  for (const { url } of publications.nodes) {
    const page = await (await fetch(new URL(`${url}?lang=kk`, world.server.url))).text();
    const [table = ''] = /<table[^]*<\/table>/.exec(page) ?? [];
    const heads = [...table.matchAll(/role="columnheader"[^>]*>([^<]*)</g)].map(([, name]) => name);
    const [, ...lines] = table.split('role="row"').slice(1);
    expect([heads.length > 2, lines.length > 0]).toEqual([true, true]);
    for (const cells of lines)
      expect(
        [...cells.matchAll(/role="(?:rowheader|cell)"[^>]*data-name="([^"]*)"/g)].map(([, name]) => name),
      ).toEqual(heads);
  }
});
