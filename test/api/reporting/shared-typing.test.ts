import { randomUUID } from 'node:crypto';
import type { GraphqlClient, TestServer } from '../../harness';
import { HEAD, open, perform, row, startReporting, type Head } from './reporting-server';

let server: TestServer;
let clerk: GraphqlClient;
let head: GraphqlClient;
beforeAll(async () => {
  server = await startReporting();
  clerk = await server.signedIn('reports@almaty-city.demo');
  head = await server.signedIn('head@almaty-city.demo');
});
afterAll(() => server?.stop());

const SAVE_CELLS = `mutation ($id: ID!, $cells: [ReportCellInput!]!, $key: String!) {
  saveReportCells(reportId: $id, cells: $cells, idempotencyKey: $key) {
    saved refused { code } report { ${HEAD} }
    overtaken { cell { section indicator service month } value by at } } }`;

interface Place {
  section: string;
  indicator: string;
  service: string | null;
  month: number;
}
interface Answer {
  saved: number;
  refused: { code: string }[];
  overtaken: { cell: Place; value: number | null; by: string | null; at: string | null }[];
  report: Head;
}

async function save(client: GraphqlClient, id: string, cells: readonly object[]): Promise<Answer> {
  const variables = { id, cells, key: randomUUID() };
  return (await client.run<{ saveReportCells: Answer }>(SAVE_CELLS, variables)).saveReportCells;
}

const guarded = (key: string, value: string, was: string) =>
  row(key, 1, [value]).map((cell) => ({ ...cell, was }));

async function figures(client: GraphqlClient, id: string): Promise<Map<string, (number | null)[]>> {
  const { report } = await client.run<{ report: { rows: { key: string; months: (number | null)[] }[] } }>(
    `{ report(id: "${id}") { rows { key months } } }`,
  );
  return new Map(report.rows.map(({ key, months }) => [key, months]));
}

describe('two people in one report', () => {
  it('never meet in different cells, and in the same cell the second is told who wrote what and when', async () => {
    const report = await open(clerk, 'appendix-2', 2026, 1);
    expect(await save(clerk, report.id, guarded('1/4', '7', ''))).toMatchObject({ saved: 1, overtaken: [] });
    expect(await save(head, report.id, guarded('1/5', '3', ''))).toMatchObject({ saved: 1, overtaken: [] });
    const second = await save(head, report.id, [...guarded('1/4', '8', ''), ...guarded('1/6', '1', '')]);
    expect(second).toMatchObject({
      saved: 1,
      overtaken: [
        { cell: { section: '1', indicator: '4', month: 1 }, value: 7, at: '2026-10-02T05:00:00.000Z' },
      ],
    });
    expect(second.overtaken[0]?.by).toMatch(/\p{L}/u);
    expect((await figures(clerk, report.id)).get('1/4')).toEqual([7, null, null]);
    expect(await save(head, report.id, guarded('1/4', '8', '7'))).toMatchObject({ saved: 1, overtaken: [] });
    // What stands already as given is nobody's dispute: an answer that was lost may be asked for again.
    expect(await save(head, report.id, guarded('1/4', '8', '7'))).toMatchObject({ saved: 1, overtaken: [] });
  });

  it('takes a cell of which nothing else is said into a blank alone: what stands is named and lost by nobody', async () => {
    const report = await open(clerk, 'appendix-2', 2026, 4);
    const bare = (value: string) => row('1/4', 4, [value]);
    expect(await save(clerk, report.id, bare('9'))).toMatchObject({ saved: 1, overtaken: [] });
    expect(await save(head, report.id, bare('8'))).toMatchObject({
      saved: 0,
      overtaken: [{ cell: { section: '1', indicator: '4', month: 10 }, value: 9 }],
    });
    expect(await save(head, report.id, bare('9'))).toMatchObject({ saved: 1, overtaken: [] });
    expect((await figures(clerk, report.id)).get('1/4')).toEqual([9, null, null]);
  });

  it('loses no cell in hundreds of edits that run through each other', async () => {
    const report = await open(clerk, 'appendix-2', 2026, 2);
    const keys = ['1/4', '1/5', '1/6', '2/18'];
    // A cell is named by its row and the column of its month, as a grid does.
    const cells = keys.flatMap((rowKey) => [0, 1, 2].map((column) => `${rowKey}@${column}`));
    const standsAt = (cell: string) => {
      const [rowKey = '', column = ''] = cell.split('@');
      return { rowKey, column: Number(column) };
    };
    let seed = 20_260_402;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const people = [clerk, head].map((client) => ({
      client,
      /** Typed and not saved yet: the text, and what stood in the cell when it was typed. */
      waiting: new Map<string, { value: string; was: string }>(),
      seen: new Map<string, string>(),
      disputed: new Map<string, { mine: string; theirs: string }>(),
      chosen: 0,
    }));
    type Person = (typeof people)[number];
    /** What was written over what, by cell, in the order in which the server took it. */
    const written = new Map<string, { was: string; value: string }[]>();
    let typed = 0;

    const type = (person: Person) => {
      const cell = cells[random(cells.length)] ?? '';
      if (person.disputed.has(cell)) return;
      typed += 1;
      person.waiting.set(cell, { value: String(typed), was: person.seen.get(cell) ?? '' });
    };
    const send = async (person: Person) => {
      const flight = [...person.waiting];
      person.waiting.clear();
      if (flight.length === 0) return;
      const given = flight.map(([cell, draft]) => {
        const { rowKey, column } = standsAt(cell);
        return { ...row(rowKey, 2, [0, 0, 0])[column], ...draft };
      });
      const first = await save(person.client, report.id, given);
      // One answer in eight is lost on its way: the same cells go out again, and nothing is written twice.
      const { overtaken } = random(8) === 0 ? await save(person.client, report.id, given) : first;
      const theirs = new Map(
        overtaken.map(({ cell, value }) => [
          `${cell.section}/${cell.indicator}@${cell.month - 4}`,
          String(value ?? ''),
        ]),
      );
      for (const [cell, draft] of flight) {
        const others = theirs.get(cell);
        person.seen.set(cell, others ?? draft.value);
        if (others === undefined) written.set(cell, [...(written.get(cell) ?? []), draft]);
        else person.disputed.set(cell, { mine: draft.value, theirs: others });
      }
    };
    const choose = (person: Person) => {
      for (const [cell, { mine, theirs }] of person.disputed) {
        person.chosen += 1;
        if (random(2) === 0) person.waiting.set(cell, { value: mine, was: theirs });
      }
      person.disputed.clear();
    };

    while (typed < 250) {
      const person = people[random(2)] as Person;
      type(person);
      if (random(3) === 0) await Promise.all(people.filter(() => random(2) === 0).map(send));
      if (random(4) === 0) choose(person);
    }
    while (people.some(({ waiting, disputed }) => waiting.size + disputed.size > 0)) {
      people.forEach(choose);
      for (const person of people) await send(person);
    }

    const standing = await figures(clerk, report.id);
    for (const cell of cells) {
      const { rowKey, column } = standsAt(cell);
      const chain = written.get(cell) ?? [];
      expect(String(standing.get(rowKey)?.[column] ?? '')).toBe(chain.at(-1)?.value ?? '');
      // Nobody wrote over what they had not seen.
      const values = new Set(['', ...chain.map(({ value }) => value)]);
      expect(chain.filter(({ was }) => !values.has(was))).toEqual([]);
      expect(new Set(chain.map(({ was }) => was)).size).toBe(chain.length);
    }
    expect(people.every(({ chosen }) => chosen > 0)).toBe(true);
  });
});

describe('the files of the analytical note', () => {
  const NOTE_FILES = `mutation ($id: ID!, $note: String!, $files: [ID!], $key: String!, $version: Int!) {
    setReportNote(reportId: $id, note: $note, fileIds: $files, idempotencyKey: $key, expectedVersion: $version) {
      ${HEAD} noteFiles { id name url } } }`;
  type Noted = Head & { noteFiles: { id: string; name: string; url: string }[] };

  async function upload(client: GraphqlClient, name: string): Promise<string> {
    const form = new FormData();
    form.set('file', new Blob([`What ${name} says`]), name);
    const response = await client.fetch('/files', {
      method: 'POST',
      body: form,
      headers: { 'x-qadagalau': '1' },
    });
    return ((await response.json()) as { id: string }).id;
  }

  it('[clause 62] are several, are taken back, and are read by whoever accepts once the report is filed', async () => {
    const district = await server.signedIn('reports@bostandyk.demo');
    const opened = await open(district, 'appendix-2', 2026, 3);
    const filled = await save(
      district,
      opened.id,
      row('1/4', 3, ['1']).map((cell) => ({ ...cell, was: '' })),
    );
    const files = [await upload(district, 'note.txt'), await upload(district, 'tables.txt')];
    const noted = async (version: number, given: readonly string[]) =>
      (
        await district.run<{ setReportNote: Noted }>(NOTE_FILES, {
          ...{ id: opened.id, note: '', files: given, key: randomUUID(), version },
        })
      ).setReportNote;
    const both = await noted(filled.report.version, files);
    expect(both.noteFiles.map(({ name }) => name)).toEqual(['note.txt', 'tables.txt']);
    const third = await upload(district, 'third.txt');
    const left = await noted(both.version, [files[1] ?? '', third]);
    expect(left.noteFiles.map(({ name }) => name)).toEqual(['tables.txt', 'third.txt']);
    const url = left.noteFiles[0]?.url ?? '';
    expect((await clerk.fetch(url)).status).toBe(404);
    await perform(district, 'submitReport', left);
    expect((await clerk.fetch(url)).status).toBe(200);
    const { report } = await clerk.run<{ report: Noted }>(
      `{ report(id: "${opened.id}") { noteFiles { name } } }`,
    );
    expect(report.noteFiles).toHaveLength(2);
    expect((await (await server.signedIn('reports@medeu.demo')).fetch(url)).status).toBe(404);
  });
});
