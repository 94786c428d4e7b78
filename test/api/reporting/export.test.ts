import ExcelJS from 'exceljs';
import type { GraphqlClient, TestServer } from '../../harness';
import { realData } from '../../reporting/real-data';
import { open, row, save, startReporting, type Head } from './reporting-server';

let server: TestServer;
let clerk: GraphqlClient;
let report: Head;
beforeAll(async () => {
  server = await startReporting();
  clerk = await server.signedIn('reports@almaty-city.demo');
  report = await open(clerk, 'appendix-2', 2026, 2);
});
afterAll(() => server?.stop());

const HEADERS = { 'x-qadagalau': '1' };

async function bring(id: string, version: number, file: Buffer) {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(file)]), 'form.bin');
  const response = await clerk.fetch(`/reports/${id}/import?expectedVersion=${version}`, {
    method: 'POST',
    body: form,
    headers: HEADERS,
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function take(path: string, client = clerk): Promise<Buffer> {
  const response = await client.fetch(path);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

async function figures(id: string): Promise<unknown> {
  const answer = await clerk.run(`{ report(id: "${id}") { rows { key title months total standing } } }`);
  return answer;
}

describe('a report in the form’s own layout', () => {
  let version = 0;

  it('[clause 62] comes back without loss as XLSX and CSV, in every language, of the quarter and of the year', async () => {
    const first = await bring(report.id, report.version, realData('appendix-2-2017-half.tsv'));
    version = Number(first.body['version']);
    const typed = await save(clerk, { ...report, version }, row('2/11', 2, [0, -3]));
    version = typed.report.version;
    const standing = await figures(report.id);
    for (const path of [
      'form/xlsx?language=kk',
      'form/xlsx?language=ru&period=year',
      'form/csv?language=en',
      'form/csv?language=kk&period=year',
    ]) {
      const again = await bring(report.id, version, await take(`/reports/${report.id}/${path}`));
      expect([path, again.body]).toMatchObject([path, { cells: 567, changed: 0, version }]);
      const kinds = (again.body['warnings'] as { kind: string }[]).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'TOTAL' || kind === 'ROW_REMOVED')).toEqual([]);
    }
    expect(await figures(report.id)).toEqual(standing);
  });

  it.each([
    'form/xlsx?language=kk',
    'form/xlsx?language=ru',
    'form/xlsx?language=kk&period=year',
    'form/xlsx?language=ru&period=year',
  ])('[clause 62] comes back without a warning where it breaks no relation: %s', async (path) => {
    const year = 2024;
    const first = await open(clerk, 'appendix-2', year, 1);
    const filled = [
      ...['1/2', '1/2.1'].flatMap((of) => row(of, 1, [12, 8, 1234])),
      ...row('2/11', 1, [100, -5, 0]),
      ...row('2/20', 1, ['', 2, 0]),
    ];
    if (first.filledCells === 0) await save(clerk, first, filled);
    const second = await open(clerk, 'appendix-2', year, 2);
    if (second.filledCells === 0)
      await save(clerk, second, [...row('2/11', 2, [7, -3, 0]), ...row('2/20', 2, [1, '', 3])]);
    const standing = await open(clerk, 'appendix-2', year, 2);
    const again = await bring(standing.id, standing.version, await take(`/reports/${standing.id}/${path}`));
    expect(again).toMatchObject({ status: 200, body: { changed: 0, warnings: [] } });
  });

  it('has the sums of each quarter and of the year, and running sums of what stands', async () => {
    const january = await open(clerk, 'appendix-2', 2026, 1);
    await save(clerk, january, [...row('2/11', 1, [100, 5, 0]), ...row('2/22', 1, [1, '', 2])]);
    const text = (await take(`/reports/${report.id}/form/csv?language=ru&period=year`)).toString('utf8');
    const lines = text.split('\r\n');
    expect(lines[4]).toMatch(/^;;Январь;Февраль;Март;Итого;Апрель;/);
    const numbered = (number: string) =>
      lines.filter((line) => line.startsWith(`${number};`)).map((line) => line.split(';'));
    // Opening stock, its changes, and what stands at the end of each quarter: a blank is not a zero.
    expect(numbered('11').map((line) => line.slice(2, 10))).toContainEqual([
      '100',
      '5',
      '0',
      '105',
      '0',
      '-3',
      '0',
      '102',
    ]);
    expect(numbered('22').map((line) => line.slice(2, 6))).toContainEqual(['1', '', '2', '3']);
    const book = new ExcelJS.Workbook();
    const file = await take(`/reports/${report.id}/form/xlsx?language=ru&period=year`);
    await book.xlsx.load(new Uint8Array(file).buffer);
    const sheet = book.worksheets[0];
    expect([sheet?.getCell('A1').text, sheet?.getCell('F5').text]).toEqual([
      '2026 год. Акимат города Алматы',
      'Итого',
    ]);
  });

  it('never lets a text be a formula, and reads its own mark back', async () => {
    const third = await open(clerk, 'appendix-2', 2026, 3);
    const form = [
      '№\tМера\tИюль\tАвгуст\tСентябрь',
      '2. Информация о результатах мониторинга качества оказания государственных услуг',
      '12.1\tx',
      "9999\t'=HYPERLINK(1)\t7\t8\t9",
    ].join('\n');
    const taken = await bring(third.id, third.version, Buffer.from(form));
    expect(taken.body).toMatchObject({ cells: 3 });
    const csv = (await take(`/reports/${third.id}/form/csv`)).toString('utf8');
    expect(csv).toContain(";'=HYPERLINK(1);7;8;9");
    const again = await bring(third.id, Number(taken.body['version']), Buffer.from(csv));
    expect(again.body).toMatchObject({ cells: 3, changed: 0 });
  });

  it('[clause 64] is refused in a report of another quarter, year or edition', async () => {
    const file = (await take(`/reports/${report.id}/form/csv?language=ru`)).toString('utf8');
    const third = await open(clerk, 'appendix-2', 2026, 3);
    const codeOf = async (id: string, text: string) =>
      (await bring(id, third.version, Buffer.from(text))).body['code'];
    expect(await codeOf(third.id, file)).toBe('WRONG_MONTHS');
    expect(await codeOf(report.id, file.replace('2 квартал 2026 года', '2 квартал 2025 года'))).toBe(
      'STALE_VERSION',
    );
    expect(
      (
        await bring(
          report.id,
          version,
          Buffer.from(file.replace('2 квартал 2026 года', '2 квартал 2025 года')),
        )
      ).body,
    ).toMatchObject({ code: 'WRONG_YEAR' });
    expect(await codeOf(report.id, file.replace('редакция 2018-11-28', 'редакция 2017'))).toBe(
      'OTHER_EDITION',
    );
    const own = 'Форма appendix-2, редакция 2018-11-28';
    for (const other of [
      'Форма appendix-1',
      'Приложение 1',
      'редакция 01.01.2019',
      'Отчет о работе центрального государственного органа',
    ])
      expect(await codeOf(report.id, file.replace(own, other))).toBe('OTHER_EDITION');
  });

  it('is given to whoever may read the report, and to nobody else', async () => {
    const statusOf = async (client: GraphqlClient, path = 'form/xlsx') =>
      (await client.fetch(`/reports/${report.id}/${path}`)).status;
    expect(await statusOf(await server.signedIn('reports@medeu.demo'))).toBe(404);
    expect(await statusOf(server.client())).toBe(401);
    // A draft is its body's own.
    expect(await statusOf(await server.signedIn('analyst@agency.demo'))).toBe(404);
    expect(await statusOf(clerk, 'form/pdf')).toBe(404);
    expect(await statusOf(clerk, 'form/csv')).toBe(200);
  });
});

test('[clause 62] a report’s rows, those of services too, are named in all languages, whatever the caller’s', async () => {
  const third = await open(clerk, 'appendix-2', 2026, 3);
  await save(clerk, third, row('2/12.1/672', 3, [1, 0, 1]));
  const document = `{ report(id: "${third.id}") { rows(section: "2") { key title titles } } }`;
  interface Named {
    readonly key: string;
    readonly title: string;
    readonly titles: readonly string[];
  }
  const all: (readonly Named[])[] = [];
  for (const language of ['kk', 'ru', 'en']) {
    clerk.language = language;
    all.push((await clerk.run<{ report: { rows: readonly Named[] } }>(document)).report.rows);
  }
  for (const key of ['2/12', '2/12.1', '2/12.1/672']) {
    const rows = all.map((named) => named.find((one) => one.key === key));
    const titles = rows.map((one) => one?.title);
    expect([key, new Set(titles).size]).toEqual([key, 3]);
    expect(rows.map((one) => one?.titles)).toEqual([titles, titles, titles]);
  }
});
