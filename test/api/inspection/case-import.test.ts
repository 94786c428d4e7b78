import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import { CASE_COLUMN_NAMES } from '../../../server/src/external-control/inspection/taking-in/columns';
import type { GraphqlRefusal } from '../../harness';
import { doAgain, workerTurn } from '../../builders/worker-turn';
import { HEAD } from './support/course';
import { CONTROL, NOTIFIED, PRESCRIBED, STARTED, TODAY, type Row } from './support/running-cases';
import { openWorld, type World } from './support/world';

const ADMIN = 'admin@agency.demo';

interface Import {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly stateTitle: string;
  readonly rowsTotal: number;
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly rowsKnown: number;
  readonly rowsRefused: number;
  readonly uploadedBy: string;
  readonly failure: string | null;
}
interface ImportRow {
  readonly line: number;
  readonly outcome: string;
  readonly field: string | null;
  readonly value: string;
  readonly message: string | null;
  readonly stateTitle: string | null;
  readonly number: string | null;
  readonly inspectionId: string | null;
}
const FIELDS =
  'id version state stateTitle rowsTotal rowsRead rowsTaken rowsKnown rowsRefused uploadedBy failure';

describe('an administrator takes in running cases on the page', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    world.at(TODAY);
  });
  afterAll(() => world?.stop());

  const csv = (rows: readonly Row[], prefix: string) => {
    const numbered: Row[] = rows.map((row, i) => ({ act_number: `${prefix}-${i + 1}`, ...row }));
    const columns = [...new Set(numbered.flatMap((row) => Object.keys(row)))];
    return [columns, ...numbered.map((row) => columns.map((name) => row[name] ?? ''))]
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\n');
  };
  /** Not those that the worker drafts when a term is missed. */
  const cases = () => world.value<number>('select count(*)::int as value from taken_in_case');
  const journalled = (action: string) =>
    world.value<number>('select count(*)::int as value from journal_entry where action = $1', [action]);

  async function send(content: BlobPart, email = ADMIN, key = randomUUID(), name = 'cases.csv') {
    const body = new FormData();
    body.append('file', new Blob([content]), name);
    const response = await (
      await world.as(email)
    ).fetch('/case-imports', {
      method: 'POST',
      body,
      headers: { 'x-qadagalau': '1', 'idempotency-key': key },
    });
    return { status: response.status, ...((await response.json()) as { id: string; code?: string }) };
  }
  async function seen(id: string): Promise<Import> {
    const { caseImports } = await (
      await world.as(ADMIN)
    ).run<{ caseImports: { nodes: Import[] } }>(`{ caseImports { nodes { ${FIELDS} } } }`);
    const found = caseImports.nodes.find((node) => node.id === id);
    if (!found) throw new Error(`no import ${id}`);
    return found;
  }
  async function rowsOf(importId: string, outcome: readonly string[], email = ADMIN): Promise<ImportRow[]> {
    const { caseImportRows } = await (
      await world.as(email)
    ).run<{ caseImportRows: { nodes: ImportRow[] } }>(
      `query ($importId: ID!, $outcome: [CaseImportOutcome!]!) { caseImportRows(importId: $importId, outcome: $outcome, first: 100) {
         nodes { line outcome field value message stateTitle number inspectionId } } }`,
      { importId, outcome },
    );
    return caseImportRows.nodes;
  }
  async function act(
    name: 'startCaseImport' | 'stopCaseImport',
    id: string,
    key: string = randomUUID(),
    version?: number,
  ) {
    const answer = await (
      await world.as(ADMIN)
    ).run<Record<string, Import>>(
      `mutation ($id: ID!, $key: String!, $version: Int!) { ${name}(id: $id, idempotencyKey: $key, expectedVersion: $version) { ${FIELDS} } }`,
      { id, key, version: version ?? (await seen(id)).version },
    );
    return answer[name] as Import;
  }
  const refusalOf = (doing: Promise<unknown>) =>
    doing.then(
      () => 'done',
      (error: GraphqlRefusal) => error.code,
    );

  const ROWS: readonly Row[] = [
    STARTED,
    { ...STARTED, subject_bin: '000000000001', term_working_days: '10' },
    { ...PRESCRIBED, prescription_number: 'PAGE-1' },
    { ...PRESCRIBED, prescription_number: 'PAGE-1' },
    { ...STARTED, planned_start: '2026-06-31', subject_matter: '' },
  ];

  test('a trial shows what would be taken in and leaves nothing; then the rows go in, and the same file adds none', async () => {
    const before = await cases();
    const file = csv(ROWS, 'PAGE');
    const key = randomUUID();
    const sent = await send(file, ADMIN, key);
    expect(sent.status).toBe(201);
    expect((await send(file, ADMIN, key)).id).toBe(sent.id);
    const { id } = sent;
    expect(await seen(id)).toMatchObject({ state: 'CHECKING', rowsTotal: 5, rowsRead: 0 });
    expect(await refusalOf(act('startCaseImport', id))).toBe('CASE_IMPORT_NOT_CHECKED');

    await workerTurn(world);
    const counts = { rowsTotal: 5, rowsRead: 5, rowsTaken: 2, rowsKnown: 0, rowsRefused: 3 };
    expect(await seen(id)).toMatchObject({ state: 'CHECKED', ...counts });
    expect(await cases()).toBe(before);
    expect(
      await world.value('select count(*)::int as value from prescription where number = $1', ['PAGE-1']),
    ).toBe(0);
    expect(await rowsOf(id, ['TAKEN'])).toMatchObject([
      { line: 2, stateTitle: 'In progress', number: null, inspectionId: null },
      { line: 4, number: null, inspectionId: null },
    ]);
    const refused = [
      [3, 'subject_bin', '000000000001', 'No inspected subject has this BIN.'],
      [5, 'prescription_number', 'PAGE-1', 'The office has a prescription of this number already.'],
      [6, 'subject_matter', '', 'The cell must be filled.'],
      [6, 'planned_start', '2026-06-31', 'This is no day: YYYY-MM-DD.'],
    ] as const;
    const named = refused.map(([line, field, value, message]) => ({ line, field, value, message }));
    expect(await rowsOf(id, ['KNOWN', 'REFUSED'])).toMatchObject(named);

    const startKey = randomUUID();
    expect(await refusalOf(act('startCaseImport', id, randomUUID(), 1))).toBe('STALE_VERSION');
    expect(await act('startCaseImport', id, startKey, 2)).toMatchObject({
      version: 3,
      state: 'RUNNING',
      rowsRead: 0,
      rowsTotal: 5,
    });
    expect(await act('startCaseImport', id, startKey, 2)).toMatchObject({ id });
    expect(await refusalOf(act('startCaseImport', id))).toBe('CASE_IMPORT_NOT_CHECKED');
    await workerTurn(world);
    expect(await seen(id)).toMatchObject({ state: 'DONE', ...counts, failure: null });
    expect(await cases()).toBe(before + 2);
    expect(await journalled('caseImportStarted')).toBe(1);
    const taken = await rowsOf(id, ['TAKEN'], 'chair@agency.demo');
    for (const { inspectionId, number } of taken) {
      const found = await world.read<{ number: string; takenIn: object }>(
        HEAD,
        inspectionId ?? '',
        'number takenIn { takenInBy fileName }',
      );
      expect(found).toEqual({
        number,
        takenIn: { takenInBy: (await seen(id)).uploadedBy, fileName: 'cases.csv' },
      });
    }
    expect(await rowsOf(id, ['REFUSED'])).toMatchObject(named);

    const again = await send(file);
    await workerTurn(world);
    expect(await seen(again.id)).toMatchObject({
      state: 'CHECKED',
      rowsTaken: 0,
      rowsKnown: 2,
      rowsRefused: 3,
    });
    expect(await refusalOf(act('startCaseImport', again.id))).toBe('CASE_IMPORT_NOTHING_TO_TAKE');
    expect(await act('stopCaseImport', again.id)).toMatchObject({ state: 'STOPPED' });
    expect(await refusalOf(act('stopCaseImport', again.id))).toBe('CASE_IMPORT_NOT_RUNNING');
    expect(await cases()).toBe(before + 2);
  });

  test('[clause 7] a control with a visit goes in by the page as well, on the list that its papers name', async () => {
    const { id } = await send(csv([{ ...CONTROL, prescription_number: 'PAGE-7' }], 'PAGE-CONTROL'));
    await workerTurn(world);
    expect(await seen(id)).toMatchObject({ state: 'CHECKED', rowsTaken: 1, rowsRefused: 0 });
    await act('startCaseImport', id);
    await workerTurn(world);
    const [row] = await rowsOf(id, ['TAKEN']);
    expect(
      await world.read(HEAD, row?.inspectionId ?? '', 'procedure state earlierList listLine { id }'),
    ).toEqual({
      procedure: 'PREVENTIVE_CONTROL',
      state: 'HANDED_OVER',
      earlierList:
        'List of the first half of 2026, order No. 41-А of 08.12.2025 (approved before the system)',
      listLine: null,
    });
  });

  test('the rows that are left out are given as a file in the language of whoever asks, and a formula in it stays a text', async () => {
    const unread = { ...STARTED, planned_start: '2026-06-31' };
    const { id } = await send(csv([{ ...STARTED, checklist: '+1' }, NOTIFIED, unread], 'LIST'));
    await workerTurn(world);
    const client = await world.as(ADMIN);
    const of = async (language: string, named = '') => {
      const response = await client.fetch(`/case-imports/${id}/left-out.csv${named}`, {
        headers: { 'accept-language': language },
      });
      return (await response.text()).split('\r\n');
    };
    const [head, row, unreadRow, ...rest] = await of('ru');
    expect(head).toBe('Строка,Номер акта,Столбец,В ячейке,Причина');
    expect(row).toBe("2,LIST-1,checklist,'+1,Такого проверочного листа для этого субъекта нет.");
    // A row that could not be read is found again by what stands in it for the number of its act.
    expect(unreadRow).toMatch(/^4,LIST-3,planned_start,2026-06-31,/);
    expect(rest).toEqual(['']);
    expect((await of('kk'))[0]).toContain('Себебі');
    // The page is in another language than the browser.
    expect((await of('en', '?language=kk'))[0]).toContain('Себебі');
    for (const [email, status] of [
      [HEAD, 403],
      ['head@almaty-city.demo', 403],
      ['chair@agency.demo', 200],
    ] as const) {
      const response = await (await world.as(email)).fetch(`/case-imports/${id}/left-out.csv`);
      expect({ email, status: response.status }).toEqual({ email, status });
    }
    expect((await client.fetch('/case-imports/999999/left-out.csv')).status).toBe(404);
  });

  test('a row with merged cells is not taken, and each of them is named with its range', async () => {
    const columns = [...new Set(['act_number', ...Object.keys(STARTED)])];
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('cases');
    const rows = [1, 2, 3].map((i): Row => ({ ...STARTED, act_number: `MERGED-${i}` }));
    sheet.addRows([columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]);
    const letter = sheet.getColumn(columns.indexOf('subject_bin') + 1).letter;
    sheet.mergeCells(`${letter}2:${letter}3`);
    const { id } = await send(Buffer.from(await book.xlsx.writeBuffer()), ADMIN, randomUUID(), 'merged.xlsx');
    await workerTurn(world);
    expect(await seen(id)).toMatchObject({ state: 'CHECKED', rowsTaken: 1, rowsRefused: 2 });
    const message = 'The cells are merged: write the value into each row.';
    const merged = { field: 'subject_bin', value: `${letter}2:${letter}3`, message };
    expect(await rowsOf(id, ['REFUSED'])).toMatchObject([2, 3].map((line) => ({ line, ...merged })));
  });

  test('a workbook to fill has every column, explains each in three languages with the codes of the registers, and is taken as it was filled', async () => {
    for (const [email, status] of [
      [HEAD, 403],
      ['chair@agency.demo', 403],
      [ADMIN, 200],
    ] as const)
      expect((await (await world.as(email)).fetch('/case-imports/template.xlsx')).status).toBe(status);
    const response = await (await world.as(ADMIN)).fetch('/case-imports/template.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await response.arrayBuffer());
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'cases',
      'Бағандар',
      'Столбцы',
      'Columns',
      'Кодтар · Коды · Codes',
    ]);
    const [filled, ...guides] = book.worksheets;
    const heads = (filled?.getRow(1).values as string[]).slice(1);
    expect(heads).toEqual(CASE_COLUMN_NAMES);
    for (const sheet of guides.slice(0, 3)) {
      const cells = sheet.getColumn(1).values.slice(2);
      expect(cells).toEqual(CASE_COLUMN_NAMES);
    }
    const codes = guides[3]?.getSheetValues().map((row) => (row as string[] | undefined)?.slice(1, 4));
    expect(codes).toContainEqual(['authority', STARTED.authority, expect.stringContaining('Алматы')]);
    expect(codes).toContainEqual(['violations', 'GROSS', 'Өрескел']);
    expect(
      codes?.flat().filter((text) => text === '' || /^[A-Z]+_[A-Z]+_[A-Z_]+_/.test(String(text))),
    ).toEqual([]);

    const row: Row = { act_number: 'BOOK-1', ...STARTED };
    filled?.addRow(heads.map((name) => row[name] ?? null));
    const { id } = await send(Buffer.from(await book.xlsx.writeBuffer()), ADMIN, randomUUID(), 'cases.xlsx');
    await workerTurn(world);
    expect(await seen(id)).toMatchObject({ state: 'CHECKED', rowsTaken: 1, rowsRefused: 0 });
  });

  test('an import that is asked to stop ends after the row that it is at; one whose worker was killed goes on without a second case', async () => {
    const before = await cases();
    const { id } = await send(csv([STARTED, NOTIFIED, STARTED], 'STOP'));
    await workerTurn(world);
    await act('startCaseImport', id);
    await world.owner.query('update case_import set cancel_asked_at = now() where id = $1', [id]);
    await workerTurn(world);
    expect(await seen(id)).toMatchObject({ state: 'STOPPED', rowsRead: 1, rowsTaken: 1 });
    expect(await cases()).toBe(before + 1);

    const rest = await send(csv([STARTED, NOTIFIED, STARTED], 'STOP'));
    await workerTurn(world);
    expect(await seen(rest.id)).toMatchObject({ rowsTaken: 2, rowsKnown: 1 });
    await act('startCaseImport', rest.id);
    const content = await world.value<Buffer>('select content as value from case_import where id = $1', [
      rest.id,
    ]);
    await workerTurn(world);
    expect(await seen(rest.id)).toMatchObject({ state: 'DONE', rowsTaken: 2, rowsKnown: 1 });
    // As if the worker had been killed after its last case: the job comes again.
    await world.owner.query(
      `update case_import set state = 'RUNNING', ended_at = null, content = $2 where id = $1`,
      [rest.id, content],
    );
    await doAgain(world, { job: 'runCaseImport', key: 'again', payload: { id: Number(rest.id) } });
    expect(await seen(rest.id)).toMatchObject({ state: 'DONE', rowsTaken: 2, rowsKnown: 1 });
    expect(await rowsOf(rest.id, ['TAKEN'])).toHaveLength(2);
    expect(await cases()).toBe(before + 3);
  });

  test('what is no file of cases is refused whole, a strange heading is named, and nobody else sends one', async () => {
    expect(await send('act_number,act_date\n')).toMatchObject({ status: 400, code: 'CASE_IMPORT_EMPTY' });
    expect(await send('PK\u0003\u0004 no workbook')).toMatchObject({ code: 'DAMAGED_WORKBOOK' });
    const { id } = await send('act_number,colour\n1,red\n');
    await workerTurn(world);
    expect(await seen(id)).toMatchObject({ state: 'CHECKED', rowsTaken: 0, rowsRefused: 1 });
    expect(await rowsOf(id, ['REFUSED'])).toContainEqual(
      expect.objectContaining({ line: 1, field: null, value: 'colour', message: 'No such column is known.' }),
    );
    for (const email of ['chair@agency.demo', HEAD, 'head@almaty-city.demo'])
      expect(await send(csv([STARTED], 'NO'), email)).toMatchObject({ status: 403, code: 'FORBIDDEN' });

    const late = await send(csv([STARTED], 'LATE'));
    await world.owner.query(
      `update capacity set withdrawn_at = now() where role = 'ADMINISTRATOR' and account_id = (select id from account where email = $1)`,
      [ADMIN],
    );
    await workerTurn(world);
    expect(
      await world.value('select state || fail_code as value from case_import where id = $1', [late.id]),
    ).toBe('FAILEDCASE_IMPORT_CAPACITY_ENDED');
  });
});
