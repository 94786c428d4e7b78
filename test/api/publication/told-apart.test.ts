import { at, completed } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import { file, perform, row } from '../reporting/reporting-server';
import { AFTER_OBJECTIONS, CHAIR, HEAD, OTHER_HEAD, publish, type Published } from './publication-world';

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly caseNumber: string | null;
  readonly caseId: string | null;
  readonly formTitle: string | null;
}

const LIST = '{ publications(first: 10) { nodes { id title caseNumber caseId formTitle } } }';
const FORM = 'Report of a local executive body on internal control over the quality of public services';

const OF_QUARTER = { kind: 'QUARTER', form: 'appendix-2', year: 2026, quarter: 2 };

let world: World;
let cases: { readonly id: string; readonly number: string }[];
let published: Published[];
let quarter: Published;
beforeAll(async () => {
  world = await openWorld();
  const [first, second] = [await completed(world), await completed(world, ['MET', 'GROSS', 'MET'])];
  const numbers = await world.owner.query<{ id: string; number: string }>(
    'select id::text, number from inspection where id = any ($1::int[]) order by id',
    [[Number(first.id), Number(second.id)]],
  );
  cases = numbers.rows;
  world.at(AFTER_OBJECTIONS);
  published = [];
  for (const { id } of cases) published.push(await publish(world, HEAD, { kind: 'INSPECTION', caseId: id }));
  world.at(at('2026-07-08'));
  const report = await file(
    await world.as('reports@karagandy.demo'),
    'appendix-2',
    2026,
    2,
    row('2/20', 2, [700, 800, 900]),
  );
  await perform(await world.as(OTHER_HEAD), 'acceptReport', report);
  quarter = await publish(world, CHAIR, OF_QUARTER);
}, 180_000);
afterAll(() => world?.stop());

const read = async (path: string): Promise<string> => (await fetch(new URL(path, world.server.url))).text();

test('[clause 66] publications about one body are told apart by the numbers of their cases, and lead to who may open them', async () => {
  const listed = async (client: { run: <T>(text: string) => Promise<T> }): Promise<Listed[]> =>
    (await client.run<{ publications: { nodes: Listed[] } }>(LIST)).publications.nodes.toReversed();
  const own = await listed(await world.as(HEAD));
  expect(own.map(({ caseNumber }) => caseNumber)).toEqual([...cases.map(({ number }) => number), null]);
  expect(own.map(({ caseId }) => caseId)).toEqual([...cases.map(({ id }) => id), null]);
  expect(own.map(({ formTitle }) => formTitle)).toEqual([
    null,
    null,
    expect.stringContaining('local executive body'),
  ]);
  for (const client of [await world.as(OTHER_HEAD), world.server.client()]) {
    const others = await listed(client);
    expect(others.map(({ caseNumber }) => caseNumber)).toEqual(own.map(({ caseNumber }) => caseNumber));
    expect(others.map(({ caseId }) => caseId)).toEqual([null, null, null]);
  }
  // Numbers of what was published before there was a place for them are those of the snapshots.
  const kept = await world.owner.query<{ same: boolean }>(
    `select case_number is not distinct from (content::json #>> '{facts,number}') as same from publication`,
  );
  expect(kept.rows.map(({ same }) => same)).toEqual([true, true, true]);
});

test('[clause 66] pages, JSON, CSV and feed call a result alike, and give the same figures', async () => {
  const own = await publish(world, OTHER_HEAD, OF_QUARTER);
  const titles = new Set<string>();
  const list = await read('/public/results?lang=en');
  const feed = await read('/public/feed.atom?lang=en');
  const csv = (await read('/public/data/results.csv')).trim().split('\r\n');
  const heads = csv[0]?.split(',') ?? [];
  const { results } = JSON.parse(await read('/public/data/results.json')) as {
    results: { id: number; content: { facts: { number?: string }; figures: { form: string } | null } }[];
  };
  for (const { id } of [...published, quarter, own]) {
    const item = results.find((one) => one.id === Number(id));
    const apart = item?.content.facts.number ?? FORM;
    const page = await read(`/public/results/${id}?lang=en`);
    const [, title = ''] = /<title>(.*?) – Qadagalau<\/title>/.exec(page) ?? [];
    expect(title).toContain(apart);
    titles.add(title);
    expect([id, list.includes(`>${title}</a`)]).toEqual([id, true]);
    expect([id, feed.includes(`<title>${title}</title>`)]).toEqual([id, true]);
    const line = csv.find((one) => one.startsWith(`${id},`))?.split(',') ?? [];
    const cell = (name: string) => line.at(heads.indexOf(name) - heads.length);
    expect(cell('case_number')).toBe(item?.content.facts.number ?? '');
    expect(cell('form')).toBe(item?.content.figures?.form ?? '');
  }
  // Two cases of one body, and a quarter of the country and of a region.
  expect(titles.size).toBe(4);

  const page = await read(`/public/results/${quarter.id}?lang=en`);
  const { figures } = JSON.parse(
    await read('/public/data/figures.json?form=appendix-2&year=2026&quarter=2'),
  ) as {
    figures: { number: string; title: { en: string }; name: { en: string }; value: number }[];
  };
  expect(figures.length).toBeGreaterThan(0);
  for (const { number, title, name, value } of figures) {
    const line = page.split('<tr role="row">').find((one) => one.includes(`${number}. ${title.en}`)) ?? '';
    const cells = [...line.matchAll(/data-name="([^"]*)">([^<]*)</g)];
    const shown = cells.find(([, column]) => column === name.en)?.[2];
    expect([number, shown?.replaceAll(',', '')]).toEqual([number, String(value)]);
  }
});
