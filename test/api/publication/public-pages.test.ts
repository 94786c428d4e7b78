import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text as readText } from 'node:stream/consumers';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { at, completed, PERSON } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import {
  completedWithSecrets,
  mark,
  markInput,
  SECRETS,
  withSecrets,
} from '../confidentiality/secrets-world';
import { file, perform, row } from '../reporting/reporting-server';
import {
  actOn,
  AFTER_OBJECTIONS,
  CHAIR,
  HEAD,
  INSPECTOR,
  publish,
  SUBJECT,
  type Published,
} from './publication-world';
import { UNREADABLE } from './unreadable-filters';
import { cutLabels, cutTiles, faultsOfMap, faultsOnNarrow } from './map-and-chart';
import { faultsOfXml } from './well-formed';

const LANGUAGES = ['kk', 'ru', 'en'] as const;
/** Every person of the demonstration whose case this is, and what the case says of people. */
const PERSONS = [PERSON.representative, 'Сейітов', 'Serikov', 'Ахметов', '880101300123', 'aliya@mail.kz'];

const OF_QUARTER = { kind: 'QUARTER', form: 'appendix-2', year: 2026, quarter: 2 };

let world: World;
let inspection: Published;
let quarter: Published;
let withdrawn: Published;
let held: Published;

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(new URL(path, world.server.url), { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

beforeAll(async () => {
  world = await openWorld();
  const first = await completed(world);
  const second = await completed(world, ['MET', 'GROSS', 'MET']);
  const secrets = await withSecrets(world);
  await mark(world, secrets.of.id, markInput('FINDING', secrets.pointId));
  const drawn = await completedWithSecrets(world, secrets);
  await world.act(INSPECTOR, 'handOverResultAct', drawn, { input: PERSON });
  // What an inspector wrote of people, and what a spreadsheet would run.
  await world.owner.query(`update violation set description = $2 where inspection_id = $1`, [
    first.id,
    '=cmd|Ахметов А.Б. (ИИН 880101300123, aliya@mail.kz) waited four hours',
  ]);
  world.at(AFTER_OBJECTIONS);
  const source = (caseId: string) => ({ kind: 'INSPECTION', caseId });
  inspection = await publish(world, HEAD, source(first.id));
  await actOn(world, SUBJECT, 'answerPublication', inspection, {
    text: '<b>We disagree</b>, says A. Serikov',
  });
  withdrawn = await publish(world, HEAD, source(second.id));
  await actOn(world, HEAD, 'withdrawPublication', withdrawn, { reason: 'A mistake in the number' });
  held = await publish(world, HEAD, source(secrets.of.id));
  await mark(world, secrets.of.id, markInput('REQUEST_ANSWER', secrets.requestId, { mark: 'TAX' }));
  world.at(at('2026-07-08'));
  const [clerk, office] = [
    await world.as('reports@karagandy.demo'),
    await world.as('head.karagandy@agency.demo'),
  ];
  const report = await file(clerk, 'appendix-2', 2026, 2, row('2/20', 2, [700, 800, 900]));
  await perform(office, 'acceptReport', report);
  quarter = await publish(world, CHAIR, OF_QUARTER);
}, 180_000);
afterAll(() => world?.stop());

const pages = () => [
  '/public/',
  '/public/results',
  `/public/results/${inspection.id}`,
  `/public/results/${quarter.id}`,
  `/public/results/${withdrawn.id}`,
  `/public/results/${held.id}`,
  '/public/figures',
  `/public/figures?form=appendix-2&year=2026&quarter=2&key=2%2F20`,
  '/public/comparison',
  '/public/programs',
];
const data = () => [
  '/public/data/results.json',
  '/public/data/results.csv',
  '/public/data/figures.json',
  '/public/data/figures.csv',
  '/public/data/half-year-lists.json',
  '/public/data/half-year-lists.csv',
  '/public/feed.atom',
  '/public/catalog.jsonld',
  ...[inspection, quarter, withdrawn, held].map(({ id }) => `/public/results/${id}.json`),
];

describe.each(LANGUAGES)('in %s', (language) => {
  const inLanguage = (path: string) => `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;

  test('[clause 66] every page is whole without script, and axe finds nothing', async () => {
    const texts = [];
    for (const path of pages()) {
      const { text, headers } = await get(inLanguage(path));
      expect([path, /<script|onclick|javascript:/.test(text)]).toEqual([path, false]);
      expect(text).toContain(`<html lang="${language}">`);
      expect(headers.get('content-language')).toBe(language);
      if (/results$|results\/1$|key=|comparison|programs/.test(path)) texts.push(text);
    }
    // Alike in every language: looked at in one.
    if (language !== 'kk') return;
    const finder = spawn(process.execPath, [join(__dirname, '../../documents/find-faults.cjs')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    finder.stdin.end(JSON.stringify(texts));
    expect(JSON.parse(await readText(finder.stdout))).toEqual([]);
  });

  test('[clause 66] figures stand on a map, in a chart and in a table beside them', async () => {
    const { text } = await get(inLanguage('/public/figures?key=2%2F20'));
    const [map, chart] = text.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    expect(map?.match(/<rect/g)).toHaveLength(20);
    for (const part of [map, chart]) expect(part?.replaceAll(/[\s\u00a0\u202f,]/g, '')).toContain('2400');
    const [table] = text.match(/<table>[\s\S]*?<\/table>/g) ?? [];
    expect(table?.match(/<tr>/g)).toHaveLength(22);
    expect(faultsOfMap(map, table, language)).toEqual([]);
    expect([...cutLabels(chart), ...faultsOnNarrow(text, 20, '2400')]).toEqual([]);
    expect(cutTiles(text, map)).toEqual([]);
    for (const svg of text.match(/<svg[\s\S]*?<\/svg>/g) ?? []) expect(faultsOfXml(svg)).toEqual([]);
    // What the page offers to programs is answered.
    for (const [, address = ''] of text.matchAll(/href="(\/public\/(?:data|feed)[^"]*)"/g))
      expect([address, (await get(address.replaceAll('&amp;', '&'))).status]).toEqual([address, 200]);
  });
});

test('[clause 66] a publication shows its points and the body’s answer, and nothing is taken for markup', async () => {
  const { text, status } = await get(`/public/results/${inspection.id}?lang=en`);
  expect(status).toBe(200);
  expect(text).toContain('&lt;b&gt;We disagree&lt;/b&gt;, says […]');
  expect(text).toContain(inspection.sha256);
  expect(text).toContain('=cmd|[…] (ИИН […]) waited four hours');
});

test('[clause 66] results are searched by body and territory, and paged by key', async () => {
  expect((await get('/public/results?lang=en')).text).toMatch(/name="year"[^>]*value=""/);
  const found = async (query: string) =>
    [...(await get(`/public/results?lang=en&${query}`)).text.matchAll(/results\/(\d+)\?/g)].map(
      ([, id]) => id,
    );
  expect(await found('')).toEqual([quarter.id, inspection.id]);
  expect(await found('body=970440000014')).toEqual([inspection.id]);
  expect(await found('body=almaty')).toEqual([inspection.id]);
  expect(await found('body=%25')).toEqual([]);
  expect(await found('territory=750000000&year=2026')).toEqual([inspection.id]);
  expect(await found('territory=350000000')).toEqual([]);
  expect(await found(`before=${quarter.id}`)).toEqual([inspection.id]);
  const { text: compared } = await get('/public/comparison?lang=en');
  expect(compared).toMatch(/<div class="wide"[^>]*>\s*<table class="stack"[^]*body=970440000014/);
});

test('[clause 66] who has a version already gets 304, and a new one once anything changed', async () => {
  for (const path of [...pages(), ...data()].filter((one) => !/\/public\/$/.test(one))) {
    const first = await get(path);
    if (first.status === 410) continue;
    const tag = first.headers.get('etag') ?? '';
    expect([path, tag === '']).toEqual([path, false]);
    const again = await get(path, { 'if-none-match': tag });
    expect([path, again.status, again.text]).toEqual([path, 304, '']);
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
  }
});

test('[clause 66] the pages of open data lead to how a program asks, and what stands there is answered', async () => {
  for (const path of ['/public/', '/public/results', '/public/figures', '/public/lists'])
    expect([path, (await get(`${path}?lang=en`)).text.includes('/public/programs?lang=en')]).toEqual([
      path,
      true,
    ]);
  const { text } = await get('/public/programs?lang=en');
  const addresses = [...text.matchAll(/curl &quot;([^&]+(?:&amp;[^&]+)*)&quot;/g)].map(
    ([, address = '']) => new URL(address.replaceAll('&amp;', '&')),
  );
  const read = addresses.filter(({ pathname }) => pathname.startsWith('/public/'));
  expect(read).toHaveLength(8);
  for (const { pathname, search } of read)
    expect([pathname, (await get(pathname + search)).status]).toEqual([pathname, 200]);
});

test('[clause 66] the catalogue leads to every file, with licence and dates; feeds are well-formed', async () => {
  const { text, headers } = await get('/public/catalog.jsonld');
  expect(headers.get('content-type')).toContain('application/ld+json');
  interface Node {
    readonly '@id': string;
    readonly '@type': string;
    readonly 'dcat:distribution'?: readonly { readonly '@id': string }[];
    readonly 'dct:license'?: object;
    readonly 'dct:modified'?: object;
    readonly 'dct:description'?: readonly object[];
    readonly 'dct:language'?: readonly { readonly '@id': string }[];
  }
  const graph = (JSON.parse(text) as { readonly '@graph': readonly Node[] })['@graph'];
  const sets = graph.filter((node) => node['@type'] === 'dcat:Dataset');
  expect(sets).toHaveLength(3);
  for (const set of sets) {
    expect(set['dct:license']).toBeDefined();
    expect(set['dct:description']).toHaveLength(3);
    for (const language of set['dct:language'] ?? []) expect(language['@id']).toMatch(/^http:/);
    const { pathname } = new URL(set['@id']);
    expect(JSON.parse((await get(pathname)).text)).toMatchObject({ '@graph': expect.any(Array) });
    const forPeople = await get(pathname, { accept: 'text/html,*/*;q=0.8' });
    expect([forPeople.status, forPeople.text]).toEqual([200, expect.stringContaining(`${pathname}.csv`)]);
    for (const { '@id': address } of set['dcat:distribution'] ?? [])
      expect([address, (await get(new URL(address).pathname + new URL(address).search)).status]).toEqual([
        address,
        200,
      ]);
  }
  for (const query of ['', '?body=970440000014', '?territory=750000000&lang=kk', '?body=%3C%26']) {
    const feed = await get(`/public/feed.atom${query}`);
    expect(feed.headers.get('content-type')).toContain('application/atom+xml');
    expect(faultsOfXml(feed.text)).toEqual([]);
  }
  expect((await get('/public/feed.atom')).text.match(/<entry>/g)).toHaveLength(2);
});

test('[clause 66] CSV holds what the filter shows, and no formula', async () => {
  const { text, headers } = await get('/public/data/figures.csv?key=2%2F20');
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const lines = text.trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^appendix-2,2026,2,2\/20,.*,350000000,.*,2400,$/);
  expect((await get('/public/data/results.csv?territory=350000000')).text.trim().split('\r\n')).toHaveLength(
    1,
  );
});

test('[clause 66] a filter of open data that cannot be read is refused by its name, in the language asked', async () => {
  const answers: unknown[] = [];
  for (const [address] of UNREADABLE) {
    const { status, text } = await get(`/public/data/${address}`);
    answers.push([address, status, (JSON.parse(text) as { parameter: string }).parameter]);
  }
  expect(answers).toEqual(UNREADABLE.map(([address, parameter]) => [address, 400, parameter]));
  const messages = LANGUAGES.map(async (lang) => {
    const { text, headers } = await get(`/public/data/figures.csv?quarter=5&lang=${lang}`);
    expect(headers.get('content-language')).toBe(lang);
    return (JSON.parse(text) as { message: string }).message;
  });
  expect(await Promise.all(messages)).toEqual([
    '«quarter» параметрінің мәні оқылмады: 5.',
    'Значение параметра «quarter» не читается: 5.',
    'The value of the parameter “quarter” cannot be read: 5.',
  ]);
  // What can be read and shows nothing is an answer.
  for (const empty of ['results.json?year=1999', 'results.json?body=', 'figures.json?year=2030&key=2/20'])
    expect([empty, (await get(`/public/data/${empty}`)).status]).toEqual([empty, 200]);
});

test('[clause 31] [clause 66] no public address tells what is marked, who a person is, or what was taken back', async () => {
  const everything = [...pages(), ...data()].flatMap((path) =>
    LANGUAGES.map((language) => `${path}${path.includes('?') ? '&' : '?'}lang=${language}`),
  );
  for (const path of everything) {
    const { text } = await get(path);
    // An oblast bears the name that a firm of the secrets bears too, and a tile of the map its short one.
    const told = [...SECRETS, '⟦31', '41.7', ...PERSONS].filter((secret) =>
      text.replaceAll(/Zhetisu Oblast|>Zhetisu</g, '').includes(secret),
    );
    expect([path, told]).toEqual([path, []]);
  }
  for (const { id, content, sha256 } of [withdrawn, held]) {
    for (const path of [`/public/results/${id}`, `/public/results/${id}.json`]) {
      const { status, text } = await get(path);
      expect([path, status]).toEqual([path, 410]);
      const { facts } = JSON.parse(content) as { readonly facts: Readonly<Record<string, string>> };
      for (const said of [sha256, facts['number'] ?? '']) expect(text).not.toContain(said);
    }
    const client = world.server.client();
    const asked = `{ publication(id: "${id}") { content } publications(filter: { state: [WITHDRAWN, HELD_BACK, REPLACED] }) { nodes { id } } }`;
    expect(await client.run(asked)).toEqual({ publication: null, publications: { nodes: [] } });
  }
  expect((await get(`/public/results/${withdrawn.id}?lang=en`)).text).toContain('A mistake in the number');
  for (const path of ['/public/results/999999', '/public/results/x', '/public/results/1e3.json'])
    expect((await get(path)).status).toBe(404);
});

test('[clause 66] a client with a token of open data reads publications, page by page', async () => {
  const admin = await world.as('admin@agency.demo');
  const { createApiToken } = await admin.run<{ createApiToken: { secret: string } }>(
    `mutation { createApiToken(input: { name: "Reader", scopes: [OPEN_DATA], validTo: "2026-12-31" }, idempotencyKey: "token-of-open-data") { secret } }`,
  );
  const client = world.server.client();
  client.token = createApiToken.secret;
  const text = `query ($after: String) { publications(first: 1, after: $after) { nodes { id content } pageInfo { endCursor hasNextPage } } }`;
  type Page = {
    publications: { nodes: Published[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
  };
  const first = await client.run<Page>(text, {});
  const second = await client.run<Page>(text, { after: first.publications.pageInfo.endCursor });
  expect([...first.publications.nodes, ...second.publications.nodes].map(({ id }) => id)).toEqual([
    quarter.id,
    inspection.id,
  ]);
  expect(second.publications.pageInfo.hasNextPage).toBe(false);
});

test('[clause 66] the totals of a question go out as CSV and as a workbook, to who may read them', async () => {
  const office = await world.as('head.karagandy@agency.demo');
  const search = 'form=appendix-2&year=2026&quarter=2&main=true';
  const csv = await (await office.fetch(`/report-totals.csv?${search}`)).text();
  const lines = csv.trim().split('\r\n');
  const workbook = new ExcelJS.Workbook();
  const answer = await office.fetch(`/report-totals.xlsx?${search}`);
  await workbook.xlsx.load(await answer.arrayBuffer());
  expect(answer.headers.get('content-disposition')).toContain(
    'filename="report-totals-appendix-2-2026-quarter-2.xlsx"',
  );
  const sheet = workbook.worksheets[0];
  expect(sheet?.rowCount).toBe(lines.length);
  const totals = lines.filter((line) => line.endsWith(',2400,3,'));
  expect(totals).toHaveLength(1);
  const row = lines.indexOf(totals[0] ?? '') + 1;
  expect([sheet?.getRow(row).getCell(3).value, sheet?.getRow(row).getCell(4).value]).toEqual([2400, 3]);
  const codes = [];
  for (const query of [
    'form=appendix-2&year=2026&quarter=5',
    'form=none&year=2026',
    'form=appendix-2&year=x',
  ])
    codes.push(
      ((await (await office.fetch(`/report-totals.xlsx?${query}`)).json()) as { code: string }).code,
    );
  expect(codes).toEqual(['INVALID_INPUT', 'UNKNOWN_FORM', 'INVALID_INPUT']);
  expect((await get(`/report-totals.csv?${search}`)).status).toBe(401);
  const neighbour = await world.as('reports@bostandyk.demo');
  expect((await neighbour.fetch(`/report-totals.csv?${search}&territory=350000000`)).status).toBe(400);
});

describe('a registered document, asked for by its hash without a session', () => {
  const registered = JSON.parse(
    readFileSync(join(__dirname, '../../../shared-schema/registered-documents.json'), 'utf8'),
  ) as Readonly<Record<string, string>>;
  const hashOf = (name: string) =>
    Object.entries(registered).find(([, text]) =>
      new RegExp(`^(query|mutation) ${name}\\b`).test(text),
    )?.[0] ?? '';
  const extensionsOf = (name: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(name) } });
  const byAddress = (name: string, headers: Record<string, string> = {}) => {
    const search = new URLSearchParams({
      extensions: JSON.stringify(extensionsOf(name)),
      variables: JSON.stringify({ first: 10 }),
    });
    return get(`/graphql?${search}`, headers);
  };
  const byBody = (name: string, headers: Record<string, string> = {}) =>
    fetch(new URL('/graphql', world.server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ extensions: extensionsOf(name), variables: { first: 10 } }),
    });

  test('is answered with its version, and with 304 to who has it', async () => {
    const first = await byAddress('Publications', { 'accept-language': 'en' });
    expect(first.status).toBe(200);
    expect(first.text).toContain(`"id":"${inspection.id}"`);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const tag = first.headers.get('etag') ?? '';
    const again = await byAddress('Publications', { 'accept-language': 'en', 'if-none-match': tag });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await byAddress('Publications', { 'accept-language': 'kk', 'if-none-match': tag })).status).toBe(
      200,
    );
    const posted = await byBody('Publications', { 'accept-language': 'en' });
    expect([posted.headers.get('etag'), await posted.text()]).toEqual([tag, first.text]);
    expect((await byBody('Publications', { 'accept-language': 'en', 'if-none-match': tag })).status).toBe(
      304,
    );
  });

  test('changes nothing by its address, and is not kept where a session reads', async () => {
    const refused = await byAddress('PublishResult');
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('UNREGISTERED_DOCUMENT')]);
    expect((await byBody('WithdrawPublication')).headers.get('etag')).toBeNull();
    const chair = await world.as(CHAIR);
    const body = JSON.stringify({ extensions: extensionsOf('Publications'), variables: { first: 1 } });
    const answer = await chair.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect([answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([null, 'no-store']);
  });
});
