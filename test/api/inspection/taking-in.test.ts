import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { entities, jobHandlers, openApplication, permissions } from '../../../server/src/composition';
import { takeInCases, type TakenInCases } from '../../../server/src/external-control/inspection';
import { COLUMN_GUIDES } from '../../../server/src/external-control/inspection/case-import/column-guides';
import {
  CASE_COLUMN_NAMES,
  CASE_COLUMNS,
} from '../../../server/src/external-control/inspection/taking-in/columns';
import { calendarDate } from '../../../server/src/law';
import { findAdministrator } from '../../../server/src/people';
import { AbilityCatalogue } from '../../../server/src/platform/access/ability';
import { systemActor, type Actor } from '../../../server/src/platform/access/actor';
import { openDataSource } from '../../../server/src/platform/database';
import { createLog } from '../../../server/src/platform/log/log';
import { at, HEAD, INSPECTOR, SUBJECT } from './support/course';
import {
  BAD,
  CASES,
  DRAWN_UP,
  NOTIFIED,
  numbersOf,
  PLANNED,
  PRESCRIBED,
  REGISTERED,
  STARTED,
  SUSPENDED,
  TODAY,
  type Row,
} from './support/running-cases';
import { openWorld, type World } from './support/world';
import { act, codesOf, LETTER_INPUT, owedBy, refused, sendLetterOf, termsOf } from '../../builders/letter';
import { workerTurn } from '../../builders/worker-turn';

const FOREIGN = 'inspector.karagandy@agency.demo';

interface SeenCase {
  readonly state: string;
  readonly number: string;
  readonly deadlines: readonly { rule: string; dueDate: string; state: string }[];
  readonly findings: readonly {
    clause: string;
    code: string;
    outcome: string;
    severity: string | null;
    takenIn: boolean;
  }[];
  readonly takenIn: Record<string, unknown> | null;
}
const FIELDS = `state number deadlines { rule dueDate state } findings { clause code outcome severity takenIn }
  takenIn { fileName line sha256 takenInBy takenInAt }`;

describe('cases that run already are taken in from a file', () => {
  let world: World;
  let folder: string;
  beforeAll(async () => {
    world = await openWorld();
    world.at(TODAY);
    folder = await mkdtemp(join(tmpdir(), 'qadagalau-cases-'));
  });
  afterAll(async () => {
    await world?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const named = (rows: readonly Row[], prefix: string) =>
    rows.map((row, i) => ({ act_number: `${prefix}-${i + 1}`, ...row }));
  const columnsOf = (rows: readonly Row[]) => [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const csv = (rows: readonly Row[], columns = columnsOf(rows)) =>
    [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\n');

  async function take(
    content: string | Buffer,
    { name = 'cases.csv', actor = systemActor }: { name?: string; actor?: Actor } = {},
  ): Promise<TakenInCases> {
    const path = join(folder, name);
    await writeFile(path, content);
    const dataSource = await openDataSource({ url: world.server.urls.appUrl, entities, poolSize: 2 });
    try {
      const context = { dataSource, abilities: new AbilityCatalogue(permissions), actor };
      return await takeInCases({ ...context, now: new Date(TODAY) }, { path, name });
    } finally {
      await dataSource.destroy();
    }
  }
  /** The worker sends the first copy to the legal-statistics body. */
  async function fileCopy(id: string): Promise<void> {
    const { urls, clock, environment } = world.server;
    const log = createLog('silent');
    const { application, close } = await openApplication({ environment, clock, urls, log });
    const job = jobHandlers['fileResultAct'];
    await job?.(application, { inspectionId: Number(id) }, `file-result-act-${id}`).finally(close);
  }
  const filedOn = (id: string) =>
    world.value<string | null>(
      'select result_filed_on::text as value from taken_in_case where inspection_id = $1',
      [id],
    );
  const idOf = (number: string) =>
    world.value<string>('select id::text as value from inspection where number = $1', [number]);
  const count = () => world.value<number>('select count(*)::int as value from inspection');
  async function administrator(): Promise<Actor> {
    const dataSource = await openDataSource({ url: world.server.urls.appUrl, entities: [], poolSize: 1 });
    try {
      const found = await findAdministrator(dataSource, 'admin@agency.demo', calendarDate('2026-07-14'));
      if (!found) throw new Error('there is no administrator');
      return found;
    } finally {
      await dataSource.destroy();
    }
  }

  test('[clause 13] [clause 16] [clause 23] each row stands in its state, with the terms that its facts lead to and what was unlawful', async () => {
    const rows = named(
      CASES.map(([, row]) => row),
      'ACT',
    );
    const text = csv(rows);
    const first = await take(text, { actor: await administrator() });
    expect(first).toMatchObject({ known: 0, refused: 0, faults: [] });
    expect(first.taken.map(({ line }) => line)).toEqual(CASES.map((_, i) => i + 2));
    for (const [i, [name, , state, deadlines, breaches]] of CASES.entries()) {
      const seen = await world.read<SeenCase>(INSPECTOR, await idOf(first.taken[i]?.number ?? ''), FIELDS);
      if (!seen) throw new Error(`${name}: not found`);
      const told = seen.deadlines.map(({ rule, dueDate, state: is }) => `${rule} ${dueDate} ${is}`);
      const breached = seen.findings
        .filter(({ outcome }) => outcome === 'NOT_MET')
        .filter(
          ({ code, severity }) =>
            severity !== 'WARNING' || /_WRITTEN_OTHERWISE$|^START_BEFORE_PLANNED$/u.test(code),
        )
        .map(({ clause, code }) => `${clause} ${code}`);
      expect({ name, state: seen.state, told: told.sort(), breached: [...new Set(breached)].sort() }).toEqual(
        {
          name,
          state,
          told: deadlines,
          breached: breaches,
        },
      );
      expect(seen.findings.every(({ takenIn }) => takenIn)).toBe(true);
      expect(seen.takenIn).toMatchObject({
        fileName: 'cases.csv',
        line: i + 2,
        sha256: createHash('sha256').update(text).digest('hex'),
      });
    }
    const before = await count();
    expect(await take(text)).toMatchObject({ taken: [], known: CASES.length, refused: 0 });
    expect(await count()).toBe(before);
  });

  test('both sides see where a case came from, from the day on which the subject may know of it; nobody else sees it', async () => {
    const { taken } = await take(csv(named([STARTED, REGISTERED], 'SEEN')), { name: 'seen.csv' });
    const [running, registered] = await Promise.all(taken.map(({ number }) => idOf(number)));
    const seen = await world.read<SeenCase>(SUBJECT, running, FIELDS);
    expect(seen).toMatchObject({ state: 'IN_PROGRESS', takenIn: { fileName: 'seen.csv', line: 2 } });
    expect(await world.read(SUBJECT, registered, FIELDS)).toBeNull();
    expect(await world.read(FOREIGN, running, FIELDS)).toBeNull();
    const entries = await world.value<object[]>(
      `select json_agg(json_build_object('action', action, 'actor', actor_name, 'details', details)) as value from journal_entry
       where case_kind = 'inspection' and case_id = $1`,
      [running],
    );
    expect(entries).toEqual([
      {
        action: 'caseTakenIn',
        actor: 'Qadagalau',
        details: {
          number: 'SEEN-1',
          file: 'seen.csv',
          row: 2,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    ]);
  });

  test('[clause 22] [clause 23] a case that was taken in is led on: its act handed over, filed, and closed', async () => {
    const { taken } = await take(csv(named([DRAWN_UP], 'ON')));
    const id = await idOf(taken[0]?.number ?? '');
    const input = { representative: 'D. Seiitov', representativePower: '', handedOverAt: at('2026-06-17') };
    const of = await world.act(INSPECTOR, 'recordResultActHandingOver', { id, version: 1 }, { input });
    expect(of).toMatchObject({ state: 'HANDED_OVER', completedOn: '2026-06-17' });
    expect(await filedOn(id)).toBeNull();
    await fileCopy(id);
    expect(await filedOn(id)).toBe('2026-07-14');
    const closed = await world.act(INSPECTOR, 'closeInspection', of);
    expect(closed.state).toBe('CLOSED');
    expect(closed.findings).not.toContainEqual(expect.objectContaining({ code: 'FIRST_COPY_NOT_FILED' }));
  });

  test('[clause 30] a completed case without a letter owes it, and the letter goes out by the papers that lie outside', async () => {
    const { taken } = await take(csv(named([{ ...PRESCRIBED, prescription_number: 'PR-30' }], 'OWES')));
    const sent = await sendLetterOf(
      world,
      { id: await idOf(taken[0]?.number ?? '') },
      { reportBy: '2026-07-30' },
    );
    expect(sent).toMatchObject({ state: 'RECEIVED', number: expect.any(String) });
  });

  test('[clause 30] [clause 32] [clause 34] a letter that went out on paper comes with its plan and rows, and is led on', async () => {
    const { taken, faults } = await take(csv(named([{ ...PLANNED, ...numbersOf('W30') }], 'LETTER')), {
      name: 'letter.csv',
    });
    expect(faults).toEqual([]);
    const id = await idOf(taken[0]?.number ?? '');
    const of = await owedBy(world, { id });
    expect(of).toMatchObject({ state: 'RECEIVED', number: 'L-W30', reportBy: '2026-07-20' });
    expect(of.demands.map(({ kind }) => kind)).toEqual(['REMEDY_VIOLATIONS', 'HOLD_TO_ACCOUNT']);
    expect(of.plan).toMatchObject({
      late: true,
      onPaper: true,
      rows: [{ state: 'INFORMED' }, { state: 'OPEN' }, { state: 'OPEN', dueDate: '2026-07-31' }],
    });
    expect(codesOf(of)).toEqual(expect.arrayContaining(['PLAN_LATE', 'PLAN_ROW_IN_TIME']));
    expect(termsOf(of, 'P30_REPORT_BACK')).toEqual(['RUNNING 2026-07-20']);
    expect(termsOf(of, 'P32_PLAN')).toEqual(['MET_LATE 2026-06-29']);
    expect(termsOf(of, 'P34_PLAN_ROW').sort()).toEqual([
      'MET 2026-07-10',
      'OVERDUE 2026-07-13',
      'RUNNING 2026-07-31',
    ]);
    const [informed, , third] = of.plan?.rows ?? [];
    const accepted = await act(world, INSPECTOR, 'acceptPlanRow', of, { rowId: informed?.id });
    const told = { rowId: third?.id, text: 'Ordered', fileIds: [] };
    const answered = await act(world, SUBJECT, 'informOnPlanRow', accepted, told);
    expect(answered.plan?.rows.map(({ state }) => state)).toEqual(['ACCEPTED', 'OPEN', 'INFORMED']);
    await refused(world, 'WRONG_STATE', INSPECTOR, 'issueLetterOnMeasures', answered, LETTER_INPUT);
  });

  const ESCALATION = `escalation { id version state deadlines { rule state dueDate } papers { addressee } }`;
  const SEND = `mutation ($id: ID!, $version: Int!, $key: String!) { sendEscalationPaper(escalationId: $id, expectedVersion: $version,
    idempotencyKey: $key, input: { addressee: PROSECUTOR, recipient: "Prosecutor of Almaty", way: PAPER }) { state papers { addressee } } }`;

  test('[clause 35] what was established on paper runs on, and its papers name those that lie outside', async () => {
    const rows = named(
      [
        {
          ...PLANNED,
          ...numbersOf('W35'),
          not_fulfilled_on: '2026-07-14',
          not_fulfilled_text: 'No training',
        },
        {
          ...PLANNED,
          ...numbersOf('W36'),
          not_fulfilled_on: '2026-06-30',
          not_fulfilled_text: 'No plan',
          escalated_on: '2026-07-14',
        },
      ],
      'ESCALATED',
    );
    const { taken, faults } = await take(csv(rows), { name: 'escalated.csv' });
    expect(faults).toEqual([]);
    const [running, sent] = await Promise.all(taken.map(({ number }) => idOf(number)));
    type Seen = { escalation: { id: string; version: number } };
    const seen = await world.read<Seen>(INSPECTOR, running, ESCALATION);
    expect(seen).toMatchObject({
      escalation: {
        state: 'ESTABLISHED',
        deadlines: [{ rule: 'P35_ESCALATION', state: 'RUNNING', dueDate: '2026-07-28' }],
      },
    });
    const { id, version } = seen?.escalation ?? { id: '', version: 0 };
    const { sendEscalationPaper: paper } = await (
      await world.as(HEAD)
    ).run<{ sendEscalationPaper: object }>(SEND, { id, version, key: randomUUID() });
    expect(paper).toMatchObject({ state: 'ESTABLISHED', papers: [{ addressee: 'PROSECUTOR' }] });
    const told = await world.value(
      `select data -> 'letter' ->> 'number' || ' ' || (data -> 'appointment' ->> 'number') as value from issued_document where kind = 'PROSECUTOR_NOTICE'`,
    );
    expect(told).toBe('L-W35 ESCALATED-1');
    expect(await world.read(INSPECTOR, sent, ESCALATION)).toMatchObject({
      escalation: { state: 'SENT', deadlines: [{ rule: 'P35_ESCALATION', state: 'MET' }], papers: [] },
    });
  });

  test('[clause 20] a suspension whose month is over resumes by itself, as of its own day', async () => {
    const { taken } = await take(
      csv(
        named(
          [{ ...STARTED, ...SUSPENDED, suspended_on: '2026-06-04', suspension_expected_on: '2026-08-01' }],
          'LONG',
        ),
      ),
    );
    const id = await idOf(taken[0]?.number ?? '');
    await workerTurn(world);
    // The month ends on Saturday 4 July; Monday is a day off.
    expect(await world.read(INSPECTOR, id, 'state endDate suspension { resumedOn }')).toEqual({
      state: 'IN_PROGRESS',
      endDate: '2026-07-17',
      suspension: { resumedOn: '2026-07-07' },
    });
  });

  test.each([1900, 1904])(
    'a workbook is read as a text is, with its numbers and days counted from %i',
    async (from) => {
      const columns = columnsOf([{ act_number: '', ...STARTED }]);
      const book = new ExcelJS.Workbook();
      book.properties.date1904 = from === 1904;
      const sheet = book.addWorksheet('cases');
      sheet.addRow(columns);
      const row: Row = { act_number: `X-${from}`, ...STARTED };
      sheet.addRow(
        columns.map((name) => {
          if (name === 'planned_start') return new Date('2026-06-03T00:00:00Z');
          return name === 'term_working_days' ? 10 : row[name];
        }),
      );
      const taken = await take(Buffer.from(await book.xlsx.writeBuffer()), { name: 'cases.xlsx' });
      expect(taken).toMatchObject({ taken: [{ line: 2, state: 'IN_PROGRESS' }], faults: [] });
      const planned = 'select planned_start::text as value from inspection where act_number = $1';
      expect(await world.value(planned, [row['act_number']])).toBe('2026-06-03');
    },
  );

  test('a bad row is named by its line, its column and the reason, and nothing of it stands; the good ones are taken', async () => {
    const rows = named([...BAD.map(([row]) => row), NOTIFIED], 'BAD');
    const before = await count();
    const { taken, faults, refused } = await take(
      csv([...rows, { ...NOTIFIED, act_number: ` bad-${BAD.length + 1} ` }]),
    );
    expect(faults.map((fault) => ({ ...fault, value: '' }))).toEqual([
      ...BAD.map(([, column, code], i) => ({ line: i + 2, column, code, value: '' })),
      { line: BAD.length + 3, column: 'act_number', code: 'TAKE_IN_ROW_TWICE', value: '' },
    ]);
    expect(refused).toBe(BAD.length + 1);
    expect(taken).toEqual([{ line: BAD.length + 2, number: expect.any(String), state: 'NOTIFIED' }]);
    expect(await count()).toBe(before + 1);
  });

  test('a row of which one cell cannot be read is looked up in the registers too: every fault of it is told at once', async () => {
    const row = {
      ...STARTED,
      ground: '8.9',
      authority: 'nowhere',
      signed_by: 'nobody@agency.demo',
      inspectors: 'none@agency.demo',
    };
    const { faults, taken } = await take(csv(named([row], 'ALL')));
    expect(faults.map(({ column, code }) => [column, code]).sort()).toEqual([
      ['authority', 'TAKE_IN_UNKNOWN_AUTHORITY'],
      ['ground', 'TAKE_IN_NO_GROUND'],
      ['inspectors', 'TAKE_IN_UNKNOWN_PERSON'],
      ['signed_by', 'TAKE_IN_UNKNOWN_PERSON'],
    ]);
    expect(taken).toEqual([]);
  });

  test('the columns that the documentation names are those that a file may have, in their order, with the forms and clauses of the template', async () => {
    const text = await readFile(join(__dirname, '../../../docs/import-cases.md'), 'utf8');
    const named = [...text.matchAll(/^\| `([a-z_]+)` +\| (\w+)[^|]*\| ([a-z ]+?) +\|.*\| (.+?) +\|$/gm)].map(
      ([, name, word, form = '', clause]) => [
        name,
        word === 'yes',
        form.toUpperCase().replace(' ', '_'),
        clause,
      ],
    );
    const known = CASE_COLUMN_NAMES.map((name) => [
      name,
      CASE_COLUMNS[name],
      ...COLUMN_GUIDES[name].slice(0, 2),
    ]);
    expect(named).toEqual(known);
  });

  test('a file with another heading is no file of cases, and only an administrator takes one in', async () => {
    const wrong = await take(csv(named([STARTED], 'HEAD'), ['act_number', 'act_date', 'colour']));
    expect(wrong.faults).toContainEqual({
      line: 1,
      column: null,
      code: 'TAKE_IN_COLUMN_UNKNOWN',
      value: 'colour',
    });
    const missing = { line: 1, column: 'subject_bin', code: 'TAKE_IN_COLUMN_MISSING', value: '' };
    expect(wrong.faults).toContainEqual(missing);
    const empty = await take('');
    expect([empty.refused, empty.faults.length > 1]).toEqual([1, true]);
    expect(empty.faults).toContainEqual(missing);
    const head = { ...(await administrator()), role: 'TERRITORIAL_HEAD', scope: 'territory' } as const;
    await expect(take(csv(named([STARTED], 'HEAD')), { actor: head })).rejects.toMatchObject({
      code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/),
    });
  });
});
