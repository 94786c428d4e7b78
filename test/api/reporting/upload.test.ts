import ExcelJS from 'exceljs';
import { Client } from 'pg';
import type { GraphqlClient, TestServer } from '../../harness';
import { realData } from '../../reporting/real-data';
import { bomb } from '../../reporting/workbook-bomb';
import { key, open, row, save, startReporting, type Head } from './reporting-server';

let server: TestServer;
let clerk: GraphqlClient;
let report: Head;
beforeAll(async () => {
  server = await startReporting();
  clerk = await server.signedIn('reports@almaty-city.demo');
  report = await open(clerk, 'appendix-2', 2026, 2);
});
afterAll(() => server?.stop());

async function upload(
  client: GraphqlClient,
  file: Buffer,
  version: number,
  id = report.id,
  agreed = '',
): Promise<{ status: number; body: Record<string, unknown> }> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(file)]), 'form.bin');
  const response = await client.fetch(`/reports/${id}/import?expectedVersion=${version}${agreed}`, {
    method: 'POST',
    body: form,
    headers: { 'x-qadagalau': '1' },
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function owner<Row extends object>(text: string, values: unknown[]) {
  const client = new Client({ connectionString: server.urls.ownerUrl });
  await client.connect();
  try {
    return await client.query<Row>(text, values);
  } finally {
    await client.end();
  }
}

async function asWorkbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Form');
  for (const line of realData('appendix-2-2017-half.tsv').toString('utf8').trimEnd().split('\n')) {
    sheet.addRow(line.split('\t').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('a year form brought to a report', () => {
  it('is refused as a whole by the places that cannot be taken', async () => {
    const bad = Buffer.from(
      realData('appendix-2-2017-half.tsv').toString('utf8').replace('\t220286\t', '\tмного\t'),
    );
    const { status, body } = await upload(clerk, bad, report.version);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'FIGURES_REFUSED',
      refusals: [{ code: 'NOT_A_NUMBER', row: 58, column: 3, cell: 'C58', text: 'много' }],
    });
    expect(await upload(clerk, Buffer.from('nothing of the kind'), report.version)).toMatchObject({
      status: 400,
      body: { code: 'NO_MONTHS' },
    });
  });

  it('is told to be no form where it is a picture or another program’s file', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806', 'hex');
    const jpeg = Buffer.from('ffd8ffe000104a46494601010100ffdb0043010506', 'hex');
    for (const file of [png, jpeg])
      expect(await upload(clerk, file, report.version)).toMatchObject({ body: { code: 'NOT_A_FORM' } });
  });

  it('[clause 62] is refused in each of the three languages where it is none that can be taken, with the place where it has one', async () => {
    const of = await open(clerk, 'appendix-2', 2026, 1);
    const head = [
      ['1 квартал 2026 года'],
      ['№', 'Мера', 'Январь', 'Февраль', 'Март', 'Итого'],
      ['2. Информация о результатах мониторинга качества оказания государственных услуг'],
    ];
    const book = async (change: (sheet: ExcelJS.Worksheet) => void, heading = '1 квартал 2026 года') => {
      const made = new ExcelJS.Workbook();
      const sheet = made.addWorksheet('1');
      for (const line of [[heading], ...head.slice(1), ['20', 'x', 1, 2, 3, 6]]) sheet.addRow(line);
      change(sheet);
      return Buffer.from(await made.xlsx.writeBuffer());
    };
    const text = [...head, ['20', 'x', '1', '2', '3', '6']].map((line) => line.join('\t')).join('\n');
    const inCyrillic = [...text.replace('№', '\u00b9')].map((sign) =>
      sign >= 'А' && sign <= 'я' ? sign.charCodeAt(0) - 0x350 : sign.charCodeAt(0),
    );
    const untouched = () => undefined;
    const files: Readonly<Record<string, readonly [Buffer, place?: string]>> = {
      WORKBOOK_TOO_LARGE: [bomb(200 * 1024 * 1024)],
      DAMAGED_WORKBOOK: [(await book(untouched)).subarray(0, 2000)],
      WRONG_ENCODING: [Buffer.from(inCyrillic)],
      FORMULA: [await book((sheet) => (sheet.getCell('D4').value = { formula: '1+1', result: 2 })), 'D4'],
      DATE: [await book((sheet) => (sheet.getCell('C4').value = new Date(Date.UTC(2026, 0, 1)))), 'C4'],
      MERGED_CELLS: [await book((sheet) => sheet.mergeCells('C4:D4')), 'D4'],
      FRACTION: [await book((sheet) => (sheet.getCell('E4').value = 1.5)), 'E4'],
      NEGATIVE: [await book((sheet) => (sheet.getCell('C4').value = -1)), 'C4'],
      NOT_A_NUMBER: [await book((sheet) => (sheet.getCell('C4').value = 'много')), 'C4'],
      WRONG_QUARTER: [await book(untouched, '2 квартал 2026 года')],
      WRONG_YEAR: [await book(untouched, '1 квартал 2025 года')],
      WRONG_MONTHS: [
        await book(
          (sheet) =>
            ['Июль', 'Август', 'Сентябрь'].forEach((of, at) => (sheet.getCell(2, at + 3).value = of)),
          'x',
        ),
      ],
      SEVERAL_FORM_SHEETS: [
        await book((sheet) => {
          const other = sheet.workbook.addWorksheet('2');
          sheet.eachRow(({ values }) => other.addRow(values));
        }),
      ],
      OTHER_EDITION: [await book(untouched, 'appendix-2 2031-01-01')],
    };
    const seen: Record<string, unknown> = {};
    for (const [code, [file]] of Object.entries(files)) {
      const told = [];
      for (const language of ['kk', 'ru', 'en'] as const) {
        clerk.language = language;
        const { body } = await upload(clerk, file, of.version, of.id);
        const [place] = (body['refusals'] ?? []) as { code: string; cell: string; message: string }[];
        told.push({
          code: place?.code ?? body['code'],
          place: place?.cell,
          message: place?.message ?? body['message'],
        });
      }
      clerk.language = 'en';
      const messages = told.map(({ message }) => message as string);
      seen[code] = [
        ...new Set(told.map((one) => `${String(one.code)} ${one.place ?? ''}`.trim())),
        new Set(messages).size,
        /[әіңғүұқөһ]/i.test(messages[0] ?? ''),
      ];
    }
    expect(seen).toEqual(
      Object.fromEntries(
        Object.entries(files).map(([code, [, place]]) => [code, [`${code} ${place ?? ''}`.trim(), 3, true]]),
      ),
    );
  });

  it('fills the months of the report’s quarter, and adds nothing the second time', async () => {
    const first = await upload(clerk, await asWorkbook(), report.version);
    expect(first).toMatchObject({
      status: 200,
      body: { cells: 567, changed: 567, version: report.version + 1 },
    });
    // Of the half-year in the file only what concerns April to June, as the report itself then says.
    const warnings = first.body['warnings'] as { month: number }[];
    expect(warnings.map(({ month }) => month)).toEqual([4, 6, 4, 5, 6, 4, 5, 6]);
    const { report: taken } = await clerk.run<{ report: { warnings: object[] } }>(
      `{ report(id: "${report.id}") { warnings { rowKey } } }`,
    );
    expect(taken.warnings).toHaveLength(warnings.length);
    const second = await upload(clerk, realData('appendix-2-2017-half.tsv'), report.version + 1);
    expect(second).toMatchObject({
      status: 200,
      body: { cells: 567, changed: 0, version: report.version + 1 },
    });
    const { report: read } = await clerk.run<{ report: { rows: { key: string; months: number[] }[] } }>(
      `{ report(id: "${report.id}") { rows(section: "2") { key months } } }`,
    );
    expect(read.rows.find(({ key }) => key === '2/12.1/15')?.months).toEqual([31, 36, 21]);
  });

  it('warns where the heading names another body than the report’s, by its number or its name', async () => {
    const others = async (heading: string) => {
      const of = await open(clerk, 'appendix-2', 2026, 3);
      report = of;
      const head = `${heading}\n№\tМера\tИюль\tАвгуст\tСентябрь\n2. Информация о результатах мониторинга качества`;
      const { body } = await upload(
        clerk,
        Buffer.from(`${head} оказания государственных услуг\n20\tx\t1\t2\t3\n`),
        of.version,
      );
      const warnings = body['warnings'] as { kind: string; message: string }[];
      return warnings.filter(({ kind }) => kind === 'OTHER_BODY').map(({ message }) => message);
    };
    const { rows } = await owner<{ bin: string; name: string }>(
      `select bin, name_ru as name from inspected_subject where id in (
         select body_id from quarterly_report where id = $1) or kind = 'OBLAST_EXECUTIVE' order by kind = 'OBLAST_EXECUTIVE' limit 2`,
      [report.id],
    );
    const [own, other] = rows;
    if (!own || !other) throw new Error('two bodies are registered');
    expect(await others(`3 квартал 2026 года. ${own.name}`)).toEqual([]);
    expect(await others('Отчет')).toEqual([]);
    expect(await others(`3 квартал 2026 года. «${other.name}»`)).toEqual([
      expect.stringContaining('another body'),
    ]);
    const typed = other.name.toUpperCase().replaceAll(' ', '\u00a0– ');
    expect(await others(`3 КВАРТАЛ 2026 ГОДА – „${typed}“`)).toEqual(
      await others(`3 квартал 2026 года. ${other.name}`),
    );
    expect(await others(`БИН ${other.bin}`)).toHaveLength(1);
    // A body that the register does not know, as an export of ours would name it.
    expect(await others('3 квартал 2026 года. Акимат Заречной области')).toEqual([
      expect.stringContaining(': Акимат Заречной области.'),
    ]);
    expect(
      await others(`Информация ${own.name.replace('Акимат', 'акимата')} за 3 квартал 2026 года`),
    ).toEqual([]);
    expect(await others(`${other.name}, БИН ${own.bin}`)).toEqual([]);
  });

  it('is refused where a row stands a cell aside of what the report holds, and where its heading names another quarter', async () => {
    const of = await open(clerk, 'appendix-2', 2026, 3);
    const form = (row: string, heading = '3 квартал 2026 года') =>
      Buffer.from(
        [
          heading,
          '№\tМера\tИюль\tАвгуст\tСентябрь\tИтого',
          '2. Информация о результатах мониторинга качества оказания государственных услуг',
          '21\tx\t1\t1\t1\t3',
          `20\tx\t${row}`,
        ].join('\n'),
      );
    const first = await upload(clerk, form('3\t5\t7\t15'), of.version, of.id);
    expect(first.status).toBe(200);
    const version = first.body['version'] as number;
    const shifted = await upload(clerk, form('5\t7\t15\t'), version, of.id);
    expect(shifted).toMatchObject({
      status: 422,
      body: {
        message: 'Places of the file that cannot be taken: 1; nothing of it was written.',
        refusals: [{ code: 'ROW_SHIFTED', cell: 'C5', text: '5; 7; 15' }],
      },
    });
    const other = await upload(clerk, form('3\t5\t8\t16', 'Quarter 2 of 2026'), version, of.id);
    expect(other).toMatchObject({ status: 400, body: { code: 'WRONG_QUARTER' } });
    const empty = await upload(clerk, form('3\t5\t8\t'), version, of.id);
    expect(empty).toMatchObject({ status: 200, body: { changed: 1 } });
    const warnings = empty.body['warnings'] as { kind: string; rowKey: string }[];
    expect(warnings).toContainEqual(expect.objectContaining({ kind: 'TOTAL_EMPTY', rowKey: '2/20' }));
  });

  it('takes away the rows of an earlier file that a newer one lacks, leaves what was typed by hand, and names both', async () => {
    const form = (...rows: string[]) =>
      Buffer.from(
        [
          '№\tМера\tЯнварь\tФевраль\tМарт',
          '2. Информация о результатах мониторинга качества оказания государственных услуг',
          ...rows,
        ].join('\n'),
      );
    report = await open(clerk, 'appendix-2', 2026, 1);
    const first = form('20\tx\t1\t2\t3', '21\tx\t4\t5\t6', '12.1\tx', '15\tКакая-то услуга\t7\t8\t9');
    const taken = await upload(clerk, first, report.version);
    expect(taken.body).toMatchObject({ cells: 9, changed: 9, added: 9, removed: 0 });
    const typed = await save(clerk, { ...report, version: taken.body['version'] as number }, [
      ...row('2/22', 1, [1, 1, 1]),
      ...row('2/21', 1, [40]),
    ]);
    const newer = form('20\tx\t1\t2\t30', '22\tx\t\t\t');
    // Told before anything is done.
    expect(await upload(clerk, newer, typed.report.version)).toMatchObject({
      status: 409,
      body: { code: 'ROWS_WOULD_GO', rows: [{ kind: 'ROW_WOULD_GO', rowKey: '2/12.1/15' }] },
    });
    const second = await upload(clerk, newer, typed.report.version, report.id, '&removing=true');
    expect(second.body).toMatchObject({ cells: 3, changed: 4, added: 0, removed: 3 });
    const warnings = second.body['warnings'] as { kind: string; rowKey: string }[];
    expect(warnings.filter(({ kind }) => /^ROW_(REMOVED|KEPT)$/.test(kind))).toEqual([
      expect.objectContaining({ kind: 'ROW_REMOVED', rowKey: '2/12.1/15' }),
      expect.objectContaining({ kind: 'ROW_KEPT', rowKey: '2/21' }),
      expect.objectContaining({ kind: 'ROW_KEPT', rowKey: '2/22' }),
    ]);
    const { report: read } = await clerk.run<{ report: { rows: { key: string; months: number[] }[] } }>(
      `{ report(id: "${report.id}") { rows(section: "2") { key months } } }`,
    );
    const months = (key: string) => read.rows.find((found) => found.key === key)?.months;
    expect(['2/20', '2/21', '2/22', '2/12.1/15'].map(months)).toEqual([
      [1, 2, 30],
      [40, 5, 6],
      [1, 1, 1],
      undefined,
    ]);
    expect(await upload(clerk, form('20\tx\t\t\t'), 4)).toMatchObject({
      status: 400,
      body: { code: 'QUARTER_BLANK' },
    });
    expect(await upload(clerk, Buffer.from('\n\n'), 4)).toMatchObject({ body: { code: 'FILE_EMPTY' } });
  });

  it('keeps a row of which one figure was typed by hand, though a file wrote the others', async () => {
    report = await open(clerk, 'appendix-2', 2025, 4);
    const head =
      '№\tМера\tОктябрь\tНоябрь\tДекабрь\n2. Информация о результатах мониторинга качества оказания государственных услуг\n';
    const form = (...rows: string[]) => Buffer.from(head + rows.join('\n'));
    const typed = await save(clerk, report, row('2/21', 4, [4, 5, 6]));
    const first = await upload(clerk, form('20\tx\t1\t2\t3', '21\tx\t40\t5\t6'), typed.report.version);
    expect(first.body).toMatchObject({ changed: 4 });
    const second = await upload(clerk, form('20\tx\t1\t2\t30'), first.body['version'] as number);
    expect(second.body).toMatchObject({ changed: 1, removed: 0 });
    expect(second.body['warnings']).toContainEqual(
      expect.objectContaining({ kind: 'ROW_KEPT', rowKey: '2/21' }),
    );
  });

  it('is taken from nobody else and with no stale version', async () => {
    report = await open(clerk, 'appendix-2', 2026, 2);
    const file = realData('appendix-2-2017-half.tsv');
    expect(await upload(clerk, file, 1)).toMatchObject({ body: { code: 'STALE_VERSION' } });
    expect(await upload(await server.signedIn('reports@medeu.demo'), file, 2)).toMatchObject({ status: 404 });
    expect(await upload(server.client(), file, 2)).toMatchObject({ status: 401 });
  });

  it('is a job that is followed, stopped with nothing written, and read after the page was left', async () => {
    const IMPORTS = `query ($id: ID!) { reportImports(reportId: $id) { id fileName state rowsRead rowsChecked rowsWritten cells
      changed failure refusals { place message } warnings { place message } startedBy endedAt } }`;
    interface Import {
      id: string;
      state: string;
      rowsRead: number;
      refusals: { place: string; message: string }[];
      warnings: object[];
    }
    const imports = async () =>
      (await clerk.run<{ reportImports: Import[] }>(IMPORTS, { id: report.id })).reportImports;
    report = await open(clerk, 'appendix-2', 2026, 2);
    const before = await imports();
    expect(before.map(({ state }) => state)).toContain('DONE');
    expect(before.find(({ state }) => state === 'DONE')).toMatchObject({ cells: 567, fileName: 'form.bin' });
    const refused = before.find(({ state }) => state === 'REFUSED');
    expect(refused?.refusals).toEqual([{ place: 'C58', message: expect.stringMatching(/text/i) as string }]);

    // Somebody else holds the report for a moment: the file is read, and waits to be written.
    const holder = new Client({ connectionString: server.urls.ownerUrl });
    await holder.connect();
    try {
      await holder.query('begin');
      await holder.query('select 1 from quarterly_report where id = $1 for no key update', [report.id]);
      const changed = realData('appendix-2-2017-half.tsv').toString('utf8').replace('\t220286\t', '\t1\t');
      const going = upload(clerk, Buffer.from(changed), report.version);
      let running: Import | undefined;
      while (!running?.rowsRead) running = (await imports()).find(({ state }) => state === 'RUNNING');
      const CANCEL = `mutation ($id: ID!, $key: String!, $version: Int! = 1) {
        cancelReportImport(id: $id, idempotencyKey: $key, expectedVersion: $version) { id state } }`;
      await clerk.expectRefusal('STALE_VERSION', CANCEL, { id: running.id, key: key(), version: 2 });
      await clerk.run(CANCEL, { id: running.id, key: key() });
      const stranger = await server.signedIn('reports@medeu.demo');
      await stranger.expectRefusal('NOT_FOUND', CANCEL, { id: running.id, key: key() });
      await holder.query('rollback');
      expect(await going).toMatchObject({ body: { code: 'REPORT_IMPORT_CANCELLED' } });
      await clerk.expectRefusal('REPORT_IMPORT_NOT_RUNNING', CANCEL, {
        id: running.id,
        key: key(),
        version: 3,
      });
    } finally {
      await holder.end();
    }
    const [last] = await imports();
    expect(last).toMatchObject({ state: 'CANCELLED', rowsWritten: 0, cells: null });
    expect((await open(clerk, 'appendix-2', 2026, 2)).version).toBe(report.version);
  });
});
