import { Pool } from 'pg';
import type { GraphqlClient, TestServer } from '../../harness';
import {
  file,
  HEAD,
  key,
  NOTE,
  open,
  perform,
  row,
  save,
  startReporting,
  type Head,
} from './reporting-server';

const CLERK = 'reports@almaty-city.demo';
const STRANGER = 'reports@karagandy.demo';
const OFFICE = 'head.almaty@agency.demo';
const PDF = '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

let server: TestServer;
let pool: Pool;
let clerk: GraphqlClient;
let stranger: GraphqlClient;
let office: GraphqlClient;
beforeAll(async () => {
  server = await startReporting();
  pool = new Pool({ connectionString: server.urls.ownerUrl, max: 1 });
});
afterAll(async () => {
  await pool?.end();
  await server?.stop();
});
/** Sessions end with the day: whoever acts after the clock was moved signs in again. */
async function signIn(): Promise<void> {
  clerk = await server.client().signIn(CLERK);
  stranger = await server.client().signIn(STRANGER);
  office = await server.client().signIn(OFFICE);
}

async function upload(client: GraphqlClient, name = 'proof.pdf'): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([PDF], { type: 'application/pdf' }), name);
  const headers = { 'x-qadagalau': '1' };
  const answer = await client.fetch('/files', { method: 'POST', body: form, headers });
  return String(((await answer.json()) as { id: string | number }).id);
}

async function version(id: string): Promise<number> {
  const found = await pool.query<{ version: number }>('select version from quarterly_report where id = $1', [
    id,
  ]);
  return found.rows[0]?.version ?? 0;
}

describe('the files of a note', () => {
  const WITH_FILES = NOTE.replace('$note: String!', '$note: String!, $files: [ID!]!').replace(
    'note: $note,',
    'note: $note, fileIds: $files,',
  );

  it('are the clerk’s own, and open to no stranger', async () => {
    await signIn();
    const report = await open(clerk, 'appendix-2', 2026, 2);
    const given = async (files: string[]) => ({
      id: report.id,
      note: 'x',
      files,
      key: key(),
      version: await version(report.id),
    });
    const foreign = await upload(stranger);
    for (const files of [[foreign], ['999999']])
      await clerk.expectRefusal('FILE_UNAVAILABLE', WITH_FILES, await given(files));
    expect(await version(report.id)).toBe(report.version);
    const own = await upload(clerk);
    await clerk.run(WITH_FILES, await given([own, own]));
    expect((await clerk.fetch(`/files/${own}`)).status).toBe(200);
    expect((await stranger.fetch(`/files/${own}`)).status).toBe(404);
    // A draft and what belongs to it are the body's own.
    expect((await office.fetch(`/files/${own}`)).status).toBe(404);
    // A file that a note holds is no file for another report.
    const other = await open(clerk, 'appendix-2', 2026, 1);
    await clerk.expectRefusal('FILE_UNAVAILABLE', WITH_FILES, {
      ...(await given([own])),
      id: other.id,
      version: other.version,
    });
    await stranger.expectRefusal('NOT_FOUND', WITH_FILES, await given([foreign]));
    const filled = await save(
      clerk,
      { ...report, version: await version(report.id) },
      row('2/12', 2, [1, 2, 3]),
    );
    await perform(clerk, 'submitReport', filled.report);
    expect((await office.fetch(`/files/${own}`)).status).toBe(200);
    expect((await stranger.fetch(`/files/${own}`)).status).toBe(404);
  });
});

describe('the address of an import', () => {
  it('refuses what is no version, no key and no file, and writes nothing', async () => {
    const report = await open(clerk, 'appendix-2', 2026, 1);
    const before = await version(report.id);
    const send = async (search: string, headers: Record<string, string> = {}, body?: FormData) => {
      const form = new FormData();
      form.set('file', new Blob(['№\tМера\tЯнварь\tФевраль\tМарт\n2. Раздел\n20\tx\t1\t2\t3\n']), 'form.tsv');
      const answer = await clerk.fetch(`/reports/${report.id}/import${search}`, {
        method: 'POST',
        body: body ?? form,
        headers: { 'x-qadagalau': '1', ...headers },
      });
      return [answer.status, ((await answer.json()) as { code: string }).code];
    };
    expect(await send('?expectedVersion=abc')).toEqual([400, 'INVALID_INPUT']);
    expect(await send('')).toEqual([400, 'INVALID_INPUT']);
    expect(await send('?expectedVersion=0')).toEqual([400, 'STALE_VERSION']);
    expect(await send(`?expectedVersion=${before}&year=abc`)).toEqual([400, 'INVALID_INPUT']);
    expect(await send(`?expectedVersion=${before}&year=2025`)).toEqual([400, 'WRONG_YEAR']);
    expect(await send(`?expectedVersion=${before}`, { 'idempotency-key': 'x' })).toEqual([
      400,
      'INVALID_INPUT',
    ]);
    const [status] = await send(`?expectedVersion=${before}`, {}, new FormData());
    expect(status).toBe(400);
    expect(await version(report.id)).toBe(before);
  });
});

describe('a correction', () => {
  const SEEN = 'id state cells { id rowKey month newValue refusedBecause }';
  const ASK = `mutation ($id: ID!, $reason: String! = "Digits", $cells: [ReportCorrectionCellInput!]!, $fileIds: [ID!]!, $key: String!, $version: Int!) {
    requestReportCorrection(reportId: $id, reason: $reason, cells: $cells, fileIds: $fileIds, idempotencyKey: $key, expectedVersion: $version) { ${SEEN} } }`;
  const MAKE = `mutation ($id: ID!, $refused: [RefusedCorrectionCellInput!]!, $key: String!, $version: Int!) {
    makeReportCorrection(reportId: $id, refusedCells: $refused, idempotencyKey: $key, expectedVersion: $version) { ${SEEN} } }`;
  const KNOW = `mutation ($id: ID!, $key: String!, $version: Int!) {
    acknowledgeReportCorrection(reportId: $id, idempotencyKey: $key, expectedVersion: $version) { ${SEEN} } }`;
  const COMPARE = `query ($id: ID!, $earlier: Int!, $later: Int) {
    reportComparison(reportId: $id, earlier: $earlier, later: $later) { nodes { rowKey } } }`;
  const cells = [
    { rowKey: '2/12', month: 7, oldValue: '10', newValue: '100', reason: 'Counted anew' },
    { rowKey: '2/12', month: 8, oldValue: '11', newValue: '110', reason: 'Counted anew' },
  ];
  let report: Head;
  const given = async () => ({ id: report.id, key: key(), version: await version(report.id) });

  beforeAll(async () => {
    await signIn();
    const filed = await file(clerk, 'appendix-2', 2026, 3, row('2/12', 3, [10, 11, 12]));
    report = await perform(office, 'acceptReport', filed);
    server.clock.set('2027-01-11T10:00:00+05:00');
    await signIn();
  });

  it('[clause 64] is proven by files of one’s own that prove nothing else', async () => {
    const foreign = await upload(stranger);
    const own = await upload(clerk);
    for (const fileIds of [[foreign], [own, foreign], ['999999']])
      await clerk.expectRefusal('FILE_UNAVAILABLE', ASK, { ...(await given()), cells, fileIds });
    for (const reason of ['x'.repeat(20_001), '\u200b \u00a0'])
      await clerk.expectRefusal('CORRECTION_REASON_MISSING', ASK, {
        ...(await given()),
        reason,
        cells,
        fileIds: [own],
      });
    await stranger.expectRefusal('NOT_FOUND', ASK, { ...(await given()), cells, fileIds: [foreign] });
    await office.expectRefusal('FORBIDDEN', ASK, { ...(await given()), cells, fileIds: [own] });
    expect(
      (await clerk.run<{ report: Head }>(`{ report(id: "${report.id}") { ${HEAD} } }`)).report.version,
    ).toBe(report.version);
  });

  it('[clause 64] is decided by its office once for each cell of its own', async () => {
    const variables = { ...(await given()), cells, fileIds: [await upload(clerk)] };
    const { requestReportCorrection: asked } = await clerk.run<{
      requestReportCorrection: { id: string; cells: { id: string }[] };
    }>(ASK, variables);
    const [first] = asked.cells;
    const cellId = first?.id ?? '';
    for (const client of [clerk, stranger])
      expect(
        (await client.ask(MAKE, { ...(await given()), refused: [] })).errors?.[0]?.extensions?.code,
      ).toMatch(/FORBIDDEN|NOT_FOUND/);
    for (const id of ['999999', 'x', `${cellId}0`])
      await office.expectRefusal('NOT_FOUND', MAKE, {
        ...(await given()),
        refused: [{ cellId: id, reason: 'Not shown' }],
      });
    await office.expectRefusal('CORRECTION_CELL_TWICE', MAKE, {
      ...(await given()),
      refused: [
        { cellId, reason: 'Not shown' },
        { cellId, reason: 'Shown otherwise' },
      ],
    });
    // Two who decide at once: one decision.
    const at = await given();
    const refused = [{ cellId, reason: 'Not shown' }];
    const both = await Promise.all([
      office.ask(MAKE, { ...at, refused }),
      office.ask(MAKE, { ...at, key: key(), refused: [] }),
    ]);
    expect(both.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });

  it('[clause 64] is acknowledged by the body alone, and its versions open to no stranger', async () => {
    for (const [client, code] of [
      [stranger, 'NOT_FOUND'],
      [office, 'FORBIDDEN'],
    ] as const)
      await client.expectRefusal(code, KNOW, await given());
    const earlier = report.version + 1;
    await stranger.expectRefusal('NOT_FOUND', COMPARE, { id: report.id, earlier });
    await server.client().expectRefusal('NOT_SIGNED_IN', COMPARE, { id: report.id, earlier });
    for (const unknown of [-1, 0, 2_147_483_647])
      await clerk.expectRefusal('UNKNOWN_VERSION', COMPARE, { id: report.id, earlier: unknown });
    expect(await clerk.run(COMPARE, { id: report.id, earlier, later: earlier })).toEqual({
      reportComparison: { nodes: [] },
    });
    const { reportCorrections } = await stranger.run<{ reportCorrections: { nodes: object[] } }>(
      `{ reportCorrections(reportId: "${report.id}") { nodes { id reason } } }`,
    );
    expect(reportCorrections.nodes).toEqual([]);
  });
});

describe('what goes out to spreadsheets', () => {
  it('runs no name as a formula, with blanks before it or in wide signs', async () => {
    const names = ['=cmd()', ' =cmd()', '\uFF1Dcmd()', '@x', '+1', '-1'];
    const { rows } = await pool.query<{ id: number; name_ru: string }>(
      `select id, name_ru from inspected_subject where bin = '970440000014'`,
    );
    const before = rows[0];
    const report = await open(clerk, 'appendix-2', 2026, 2);
    for (const name of names) {
      await pool.query(
        `update inspected_subject set name_kk = $1, name_ru = $1, name_en = $1 where bin = '970440000014'`,
        [name],
      );
      for (const path of [
        '/filings/table.csv?year=2026',
        `/report-totals.csv?form=appendix-2&year=2026&body=${before?.id}`,
        `/reports/${report.id}/form/csv`,
      ]) {
        const text = await (await clerk.fetch(path)).text();
        const running = text.split(/[,;\r\n]/).filter((cell) => /^"?[\s\uFEFF]*[=+\-@\uFF1D]/.test(cell));
        expect([name, path, running]).toEqual([name, path, []]);
      }
    }
  });

  it('answers hostile questions by a refusal', async () => {
    const found: [string, number][] = [];
    for (const search of ["body=1'--", 'territory=%00', 'body=99999999999', 'service=%00', 'service=%27']) {
      const { status } = await clerk.fetch(`/report-totals.csv?form=appendix-2&year=2026&${search}`);
      found.push([search, status]);
    }
    expect(found.filter(([, status]) => status >= 500)).toEqual([]);
    for (const [path, status] of [
      ['/public/results?body=%00', 200],
      ['/public/results?territory=%00', 200],
      ['/public/data/results.csv?kind=%00', 400],
    ] as const)
      expect([path, (await clerk.fetch(path)).status]).toEqual([path, status]);
    const asked =
      'query ($code: String!) { reportAggregate(form: "appendix-2", year: 2026, territoryCode: $code) { title } }';
    await clerk.expectRefusal('INVALID_INPUT', asked, { code: '\u0000' });
    const report = await open(clerk, 'appendix-2', 2026, 1);
    await clerk.expectRefusal('INVALID_INPUT', NOTE, {
      id: report.id,
      note: 'a\u0000b',
      key: key(),
      version: report.version,
    });
  });
});

describe('the other appendices', () => {
  it.each([
    ['appendix-1', '2/20', '2/12.1/672'],
    ['appendix-3', '1/1.18', '1/1.18/672'],
    ['appendix-4', '1/1.21', '1/1.21/672'],
  ])(
    '[clause 62] [clause 63] %s comes back from every sheet that it was written to',
    async (form, plain, service) => {
      const ministry = await server.client().signIn('head@mindigital.demo');
      const opened = await open(ministry, form, 2026, 4);
      const { report, refused } = await save(ministry, opened, [
        ...row(plain, 4, [3, 5, 7]),
        ...row(service, 4, [3, 5, 7]),
      ]);
      expect(refused).toEqual([]);
      const bring = async (bytes: ArrayBuffer | string) => {
        const sent = new FormData();
        sent.set('file', new Blob([bytes]), 'form.bin');
        const path = `/reports/${report.id}/import?expectedVersion=${report.version}`;
        const headers = { 'x-qadagalau': '1' };
        return (await (await ministry.fetch(path, { method: 'POST', body: sent, headers })).json()) as object;
      };
      for (const path of [
        'csv?language=kk',
        'csv?language=ru&period=year',
        'xlsx?language=en',
        'xlsx?language=ru',
      ]) {
        const sheet = await (await ministry.fetch(`/reports/${report.id}/form/${path}`)).arrayBuffer();
        expect([path, await bring(sheet)]).toMatchObject([path, { cells: 6, changed: 0 }]);
      }
      const text = await (await ministry.fetch(`/reports/${report.id}/form/csv?language=en`)).text();
      const shifted = text.replace(/;3;5;7;15/g, ';5;7;15;');
      expect(await bring(shifted)).toMatchObject({
        refusals: [{ code: 'ROW_SHIFTED' }, { code: 'ROW_SHIFTED' }],
      });
      expect(await bring(text.replace('Quarter 4 of', 'Quarter 3 of'))).toMatchObject({
        code: 'WRONG_QUARTER',
      });
      expect(await bring(text.replaceAll(';', ','))).toMatchObject({
        code: expect.stringMatching(/REFUSED|NO_/) as string,
      });
      const wider = text.replace(/^([^;\r\n]*;[^;\r\n]*);/gm, '$1;;');
      expect(await bring(wider)).toMatchObject({ refusals: [{ code: 'COLUMN_BEFORE_MONTHS' }] });
    },
  );
});
