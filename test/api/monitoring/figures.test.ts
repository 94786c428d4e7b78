import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import { act, ALMATY_BIN, MATERIAL, opened } from '../../builders/monitoring';
import { at, INSPECTOR } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

const AGENCY = 'inspector@agency.demo';
const HEADINGS = ['bin', 'service', 'month', 'rendered', 'late', 'refused'];

let world: World;
let services: string[];
beforeAll(async () => {
  world = await openWorld();
  world.at(at('2026-06-10'));
  services = await world.value(
    `select array_agg(code order by id) as value from public_service where id <= 20`,
  );
});
afterAll(() => world?.stop());

interface Taken {
  readonly id: number;
  readonly rowsRead: number;
  readonly rowsNew: number;
  readonly rowsChanged: number;
  readonly rowsKnown: number;
  readonly rowsRefused: number;
  readonly code?: string;
}

async function send(
  bytes: Buffer,
  email = AGENCY,
  name = 'figures.csv',
  path = '/monitoring/figures',
): Promise<Taken & { status: number }> {
  const client = await world.as(email);
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)]), name);
  const response = await client.fetch(path, {
    method: 'POST',
    body,
    headers: { 'x-qadagalau': '1' },
  });
  return { status: response.status, ...((await response.json()) as Taken) };
}

type Row = readonly (string | number)[];
const csv = (rows: readonly Row[], mark = ';') =>
  Buffer.from([HEADINGS, ...rows].map((row) => row.join(mark)).join('\r\n'), 'utf8');
const count = () => world.value<number>('select count(*)::int as value from service_figure');

async function faultsOf(
  id: number,
): Promise<{ line: number; field: string | null; code: string; value: string }[]> {
  const client = await world.as(AGENCY);
  const { serviceFigureImports } = await client.run<{
    serviceFigureImports: {
      nodes: { id: string; faults: { line: number; field: string; code: string; value: string }[] }[];
    };
  }>('{ serviceFigureImports { nodes { id faults { line field code value } } } }');
  return serviceFigureImports.nodes.find((node) => node.id === String(id))?.faults ?? [];
}

async function workbook(
  rows: readonly (Row | readonly unknown[])[],
  { date1904 = false, merge = [] as readonly string[] } = {},
): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = date1904;
  // Many offices leave the first sheet empty: the rows stand in the next one.
  book.addWorksheet('Лист1');
  const sheet = book.addWorksheet('Деректер');
  sheet.addRows([HEADINGS, ...rows]);
  for (const range of merge) sheet.mergeCells(range);
  return Buffer.from(await book.xlsx.writeBuffer());
}

test('[clause 36.1] figures come in by provider, service and month; the same file twice adds nothing', async () => {
  const [first, second] = services;
  const file = csv([
    [ALMATY_BIN, first, '2026-01', 100, 4, 1],
    [ALMATY_BIN, second, '02.2026', 50, 0, 0],
  ]);
  expect(await send(file)).toMatchObject({ status: 200, rowsRead: 2, rowsNew: 2, rowsRefused: 0 });
  const before = await count();
  expect(await send(file)).toMatchObject({ rowsNew: 0, rowsChanged: 0, rowsKnown: 2 });
  const corrected = csv([[ALMATY_BIN, first, '2026-01', 100, 5, 1]], ',');
  expect(await send(corrected)).toMatchObject({ rowsNew: 0, rowsChanged: 1 });
  expect(await count()).toBe(before);
});

test('[clause 36.1] a file that was taken before puts nothing back in the place of newer figures, unless it is meant', async () => {
  const service = services.at(-1) ?? '';
  const figures = (late: number) => csv([[ALMATY_BIN, service, '2025-07', 100, late, 1]]);
  const [file, correction] = [figures(10), figures(12)];
  const late = () =>
    world.value<number>(`select late as value from service_figure where month = '2025-07-01'`);
  expect(await send(file, 'analyst@agency.demo', 'b.csv')).toMatchObject({ rowsNew: 1 });
  expect(await send(correction)).toMatchObject({ rowsChanged: 1 });
  world.at(at('2026-06-11'));
  const by = await world.value<string>(
    'select started_by as value from service_figure_import order by id desc offset 1 limit 1',
  );
  expect(await send(file, AGENCY, 'copy.csv')).toMatchObject({
    status: 400,
    code: 'FIGURES_TAKEN_BEFORE',
    message: expect.stringMatching(new RegExp(`“b\\.csv”.*10\\.06\\.2026, .* by ${by}\\..*rows: 1`)),
  });
  expect(await late()).toBe(12);
  expect(
    await world.value('select fail_code as value from service_figure_import order by id desc limit 1'),
  ).toBe('FIGURES_TAKEN_BEFORE');
  expect(await send(file, AGENCY, 'b.csv', '/monitoring/figures?again=true')).toMatchObject({
    status: 200,
    rowsChanged: 1,
  });
  expect(await late()).toBe(10);
  // As it stands again, it adds nothing; now the correction is the older one.
  expect(await send(file)).toMatchObject({ status: 200, rowsKnown: 1, rowsChanged: 0 });
  expect(await send(correction)).toMatchObject({ code: 'FIGURES_TAKEN_BEFORE' });
  world.at(at('2026-06-10'));
});

test('[clause 36.1] a workbook with rows on two sheets is refused whole: no sheet is left out without a word', async () => {
  const [service] = services;
  const book = new ExcelJS.Workbook();
  for (const [name, month] of [
    ['Қаңтар', '2025-01'],
    ['Ақпан', '2025-02'],
  ] as const)
    book.addWorksheet(name).addRows([HEADINGS, [ALMATY_BIN, service, month, 100, 4, 1]]);
  const before = await count();
  const refused = await send(Buffer.from(await book.xlsx.writeBuffer()), AGENCY, 'two.xlsx');
  expect(JSON.stringify(refused)).toContain('SEVERAL_SHEETS');
  expect(await count()).toBe(before);
});

test('[clause 36.1] bad rows are named by line, column and reason, and the good ones are taken', async () => {
  const [service] = services;
  const taken = await send(
    csv([
      ['12', service, '2026-03', 1, 0, 0],
      ['999999999999', service, '2026-03', 1, 0, 0],
      [ALMATY_BIN, 'no such', '2026-03', 1, 0, 0],
      [ALMATY_BIN, service, 'March', 1, 0, 0],
      [ALMATY_BIN, service, '2026-07', 1, 0, 0],
      [ALMATY_BIN, service, '2026-03', '12 5', 0, 0],
      [ALMATY_BIN, service, '2026-03', 3, 4, 0],
      [ALMATY_BIN, service, '2026-03', '=1+1', 0, 0],
      [ALMATY_BIN, service, '2026-03', '1 010', 1, 0],
      [ALMATY_BIN, service, '2026-03', 11, 1, 0],
      [ALMATY_BIN, service, '2026-04', 11, 1, 0, 7],
      [ALMATY_BIN, service, '2026-03', 1010, 1, 0],
    ]),
  );
  expect(taken).toMatchObject({ rowsRead: 12, rowsNew: 1, rowsRefused: 11 });
  const faults = await faultsOf(taken.id);
  expect(faults.map(({ line, field, code }) => `${line} ${field} ${code}`)).toEqual([
    '2 bin FIGURE_UNKNOWN_BIN',
    '3 bin FIGURE_UNKNOWN_BIN',
    '4 service FIGURE_UNKNOWN_SERVICE',
    '5 month FIGURE_NO_MONTH',
    '6 month FIGURE_MONTH_TO_COME',
    '7 rendered FIGURE_NO_COUNT',
    '8 late FIGURE_MORE_LATE',
    '9 rendered FIGURE_FORMULA',
    '11 null FIGURE_ROW_CONTRADICTS',
    '12 null FIGURE_MORE_CELLS',
    '13 null FIGURE_ROW_TWICE',
  ]);
  expect(faults.slice(-3).map(({ value }) => value)).toEqual(['№ 10: 1010; 1; 0 ≠ 11; 1; 0', '', '№ 10']);
});

test('[clause 36.1] a workbook is read like a text; formulas are refused, numbers that lost a nought are found', async () => {
  const [, , service] = services;
  const taken = await send(
    await workbook([
      [Number(ALMATY_BIN), service, '2026-03', 40, 2, 0],
      [ALMATY_BIN, service, '2026-04', { formula: '1+1', result: 2 }, 0, 0],
      [ALMATY_BIN, service, '2026-05', 7, 0, 0],
      [ALMATY_BIN, service, { formula: 'A1', result: '2026-06' }, 7, 0, 0],
      [ALMATY_BIN, { formula: '"x"', result: 'x' }, '2026-06', 7, 0, 0],
    ]),
    AGENCY,
    'figures.xlsx',
  );
  expect(taken).toMatchObject({ status: 200, rowsRead: 5, rowsNew: 2, rowsRefused: 3 });
  expect(await faultsOf(taken.id)).toEqual([
    { line: 3, field: 'rendered', code: 'FIGURE_FORMULA', value: '=1+1' },
    { line: 5, field: 'month', code: 'FIGURE_FORMULA', value: '=A1' },
    { line: 6, field: 'service', code: 'FIGURE_FORMULA', value: '="x"' },
  ]);
});

test('[clause 36.1] a workbook that counts its days from 1904 is read as it shows them, and a truth is no count', async () => {
  const [, , , , service, another] = services;
  const month = new Date('2026-02-01T00:00:00Z');
  const rows = [
    [ALMATY_BIN, service, month, 61, 0, 0],
    // No date by its form, but a number of days all the same.
    [ALMATY_BIN, another, 44592, 62, 0, 0],
    [ALMATY_BIN, another, '2026-03', true, 0, 0],
    [ALMATY_BIN, another, '2026-03', 1, 0, false],
  ];
  const taken = await send(await workbook(rows, { date1904: true }), AGENCY, 'figures.1904.xlsx');
  expect(taken).toMatchObject({ rowsRead: 4, rowsNew: 2, rowsRefused: 2 });
  expect(
    await world.value(
      `select array_agg(rendered || ' ' || month order by rendered) as value from service_figure where import_id = $1`,
      [taken.id],
    ),
  ).toEqual(['61 2026-02-01', '62 2026-02-01']);
  expect(await faultsOf(taken.id)).toEqual([
    { line: 4, field: 'rendered', code: 'FIGURE_NO_COUNT', value: 'TRUE' },
    { line: 5, field: 'refused', code: 'FIGURE_NO_COUNT', value: 'FALSE' },
  ]);
});

test('[clause 36.1] a row with merged cells is not taken, and is named so: one figure of three months is that of none', async () => {
  const service = services.at(-2);
  const row = (month: string, rendered: unknown, bin: unknown = ALMATY_BIN) => [
    bin,
    service,
    month,
    rendered,
    0,
    0,
  ];
  const rows = [
    row('2024-01', 100),
    row('2024-02', null),
    row('2024-03', 7),
    row('2024-04', 8),
    row('2024-05', 9, null),
    row('2024-06', 10),
    [],
    ['Составил главный эксперт'],
  ];
  const merge = ['D2:D3', 'A5:A6', 'A9:F9', 'G7:H7'];
  const taken = await send(await workbook(rows, { merge }), AGENCY, 'figures.merged.xlsx');
  expect(taken).toMatchObject({ rowsRead: 7, rowsNew: 2, rowsRefused: 5 });
  const named = [
    [2, 'rendered', 'D2:D3'],
    [3, 'rendered', 'D2:D3'],
    [5, 'bin', 'A5:A6'],
    [6, 'bin', 'A5:A6'],
    [9, 'bin', 'A9:F9'],
  ] as const;
  expect(await faultsOf(taken.id)).toEqual(
    named.map(([line, field, value]) => ({ line, field, code: 'FIGURE_MERGED', value })),
  );
});

test('[clause 36.1] UTF-16 with its mark and headings of either language are read; another encoding is refused whole', async () => {
  const [, , , service] = services;
  const text = `БСН\tқызмет\tай\tкөрсетілді\tпросрочено\tбас тартылды\n${ALMATY_BIN}\t${service}\t2026-03\t9\t1\t0`;
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  expect(await send(utf16)).toMatchObject({ rowsNew: 1 });
  const before = await count();
  // «бин;услуга» in Windows-1251.
  const windows = Buffer.from([0xe1, 0xe8, 0xed, 0x3b, 0xf3, 0xf1, 0xeb, 0xf3, 0xe3, 0xe0, 0x0a]);
  expect(await send(windows)).toMatchObject({ status: 400, code: 'WRONG_ENCODING' });
  expect(await send(Buffer.from('bin;month\n1;2'))).toMatchObject({ code: 'FIGURES_COLUMNS_MISSING' });
  const twice = `bin;service;month;rendered;late;refused;late\n${ALMATY_BIN};${service};2026-02;9;1;0;3`;
  const refused = await send(Buffer.from(twice));
  expect(refused).toMatchObject({
    status: 400,
    code: 'FIGURES_COLUMN_TWICE',
    message: expect.stringContaining('late'),
  });
  expect(await send(Buffer.from('PK\u0003\u0004 no workbook'))).toMatchObject({ code: 'DAMAGED_WORKBOOK' });
  expect(await count()).toBe(before);
  // Each stands in the list with its reason, and with none of its rows.
  const { serviceFigureImports } = await (
    await world.as(AGENCY)
  ).run<{ serviceFigureImports: { nodes: { state: string; rowsNew: number; failMessage: string }[] } }>(
    '{ serviceFigureImports(first: 4) { nodes { state rowsNew failMessage } } }',
  );
  expect(serviceFigureImports.nodes).toEqual(
    [
      /workbook/,
      /one column twice: late/,
      /«service».*«rendered».*«с нарушением срока».*«refused»/,
      /encoding|UTF-8/i,
    ].map((why) => ({
      state: 'FAILED',
      rowsNew: 0,
      failMessage: expect.stringMatching(why),
    })),
  );
});

test('[clause 36.1] an import that is asked to stop leaves nothing of its file', async () => {
  const months = Array.from(
    { length: 60 },
    (_, i) => `20${20 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );
  const bins = await world.value<string[]>(
    'select array_agg(bin) as value from inspected_subject where bin is not null',
  );
  const rows = bins.flatMap((bin) =>
    services.flatMap((service) => months.map((month): Row => [bin, service, month, 10, 0, 0])),
  );
  const before = await count();
  // A row that is refused, too: like the good ones it refers to the import while its transaction is under way.
  const sending = send(csv([['000000000000', services[0] ?? '', '2020-01', 1, 0, 0], ...rows]));
  const client = await world.as(AGENCY);
  const cancel = `mutation ($id: ID!, $key: String!, $version: Int!) {
    cancelServiceFigures(id: $id, idempotencyKey: $key, expectedVersion: $version) { id state } }`;
  let stopped: number | undefined;
  while (stopped === undefined) {
    const running = await world.owner.query<{ id: number }>(
      `select id from service_figure_import where state = 'RUNNING' and rows_read > 0`,
    );
    const [found] = running.rows;
    if (!found) continue;
    await client.run(cancel, { id: found.id, key: randomUUID(), version: 1 });
    stopped = found.id;
  }
  expect(await sending).toMatchObject({ code: 'FIGURES_CANCELLED' });
  expect(await count()).toBe(before);
  expect(await world.value(`select state as value from service_figure_import order by id desc limit 1`)).toBe(
    'CANCELLED',
  );
  await client.expectRefusal('STALE_VERSION', cancel, { id: stopped, key: randomUUID(), version: 7 });
});

test('[clause 36.1] a file with more rows than are held in memory is refused as a whole', async () => {
  const before = await count();
  const file = Buffer.concat([csv([]), Buffer.from('\nx;;;;;'.repeat(2_000_001))]);
  expect(await send(file)).toMatchObject({ code: 'FIGURES_TOO_MANY_ROWS' });
  expect(await count()).toBe(before);
});

test('[clause 36.1] only the Agency takes files in', async () => {
  for (const email of [INSPECTOR, 'head@almaty-city.demo'])
    expect(await send(csv([]), email)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  expect(await send(csv([]), 'analyst@agency.demo')).toMatchObject({ code: 'FIGURES_EMPTY' });
});

test('[clause 36.1] what is looked at of the information system keeps the figures of the months within the period', async () => {
  const of = await opened(world, INSPECTOR, { periodFrom: '2026-01-15', periodTo: '2026-03-31' });
  const looked = await act(world, INSPECTOR, 'addMonitoringMaterial', of, {
    ...MATERIAL,
    source: 'INFORMATION_SYSTEM',
  });
  const [sums] = (
    await world.owner.query<{ rendered: string; late: string }>(
      `select sum(rendered) as rendered, sum(late) as late from service_figure f join inspected_subject s on s.id = f.subject_id
       where s.bin = $1 and month in ('2026-02-01', '2026-03-01')`,
      [ALMATY_BIN],
    )
  ).rows;
  expect(looked.materials[0]).toMatchObject({ rendered: Number(sums?.rendered), late: Number(sums?.late) });
});

test('[clause 36.1] bodies are compared with each other, each office those within its competence, and the way is explained', async () => {
  const query = `{ serviceComparison(from: "2026-01-01", to: "2026-03-31") { explanation compared providers { subjectId name rendered late share reasons { kind message } } } }`;
  const seen = async (email: string) =>
    (
      await (
        await world.as(email)
      ).run<{
        serviceComparison: { explanation: string; providers: { subjectId: string; rendered: number }[] };
      }>(query)
    ).serviceComparison;
  const agency = await seen('analyst@agency.demo');
  expect(agency.explanation).toMatch(/\d/);
  expect(agency.providers.length).toBeGreaterThan(0);
  // Each figure is the sum of the rows that it opens into.
  const ofBody = `query ($id: ID!) { serviceFigures(subjectId: $id, from: "2026-01-20", to: "2026-03-05", first: 50) {
    nodes { rendered late month service { code } fileName } } }`;
  const id = String(
    await world.value(`select id as value from inspected_subject where bin = '${ALMATY_BIN}'`),
  );
  const madeOf = async (email: string) =>
    (
      await (
        await world.as(email)
      ).run<{ serviceFigures: { nodes: { rendered: number; late: number; fileName: string | null }[] } }>(
        ofBody,
        { id },
      )
    ).serviceFigures.nodes;
  const rows = await madeOf('analyst@agency.demo');
  const whole = agency.providers.find(({ subjectId }) => subjectId === id);
  expect(rows.reduce((sum, { rendered }) => sum + rendered, 0)).toBe(whole?.rendered);
  expect(rows.map(({ late }) => late)).toEqual(rows.map(({ late }) => late).toSorted((a, b) => b - a));
  expect(rows.every(({ fileName }) => fileName?.startsWith('figures.'))).toBe(true);
  // The own office reads them without the Agency's files; another office reads nothing.
  expect((await madeOf(INSPECTOR)).map(({ fileName }) => fileName)).toEqual(rows.map(() => null));
  expect(await madeOf('inspector.karagandy@agency.demo')).toEqual([]);
  expect((await seen('inspector.karagandy@agency.demo')).providers.length).toBeLessThan(
    agency.providers.length + 1,
  );
  const client = await world.as('analyst@agency.demo');
  await client.expectRefusal('COMPARISON_PERIOD', query.replace('2026-03-31', '2025-12-31'));
});
