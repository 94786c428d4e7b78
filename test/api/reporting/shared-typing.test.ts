import { randomUUID } from 'node:crypto';
import { valueOfText, textOfValue } from '../../../portal-subject/src/reports/grid/cell-text';
import { cellId, readCellId, type CellId } from '../../../portal-subject/src/reports/grid/grid-row';
import * as queueing from '../../../portal-subject/src/reports/grid/save-queue';
import type { GraphqlClient, TestServer } from '../../harness';
import { HEAD, open, row, startReporting, type Head } from './reporting-server';

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
    const bare = { id: report.id, cells: row('1/4', 1, ['9']), key: randomUUID() };
    await head.expectRefusal('INVALID_INPUT', SAVE_CELLS, bare);
  });

  it('loses no cell in hundreds of edits that run through each other', async () => {
    const report = await open(clerk, 'appendix-2', 2026, 2);
    const rows = ['1/4', '1/5', '1/6', '2/18'];
    const cells = rows.flatMap((key) => [0, 1, 2].map((column) => cellId(key, column)));
    let seed = 20_260_402;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const people = [clerk, head].map((client) => ({
      client,
      queue: queueing.openQueue(report.version),
      seen: new Map<CellId, number | null>(),
      chosen: 0,
    }));
    type Person = (typeof people)[number];
    /** What was written over what, by cell, in the order in which the server took it. */
    const written = new Map<CellId, { was: string; value: string }[]>();
    let typed = 0;

    const type = (person: Person) => {
      const cell = cells[random(cells.length)] as CellId;
      typed += 1;
      person.queue = queueing.typed(person.queue, cell, String(typed), person.seen.get(cell) ?? null);
    };
    const send = async (person: Person) => {
      person.queue = queueing.takeOff(person.queue);
      const flight = [...(person.queue.flight?.cells ?? [])];
      if (flight.length === 0) return;
      const given = flight.map(([cell, { text, base }]) => {
        const { rowKey, column } = readCellId(cell);
        return { ...row(rowKey, 2, [0, 0, 0])[column], value: text, was: textOfValue(base) };
      });
      const answer = await save(person.client, report.id, given);
      // One answer in eight is lost on its way: the same cells go out again, and nothing is written twice.
      const again = random(8) === 0 ? await save(person.client, report.id, given) : answer;
      const overtaken = new Map(
        again.overtaken.map(({ cell, value, by, at }) => [
          cellId(`${cell.section}/${cell.indicator}`, cell.month - 4),
          { theirs: value, by, at },
        ]),
      );
      for (const [cell, { text, base }] of flight) {
        const theirs = overtaken.get(cell);
        person.seen.set(cell, theirs ? theirs.theirs : valueOfText(text, false));
        if (!theirs)
          written.set(cell, [...(written.get(cell) ?? []), { was: textOfValue(base), value: text }]);
      }
      person.queue = queueing.landed(person.queue, again.report.version, new Map(), overtaken);
    };
    const choose = (person: Person) => {
      for (const cell of person.queue.conflicts.keys()) {
        person.chosen += 1;
        const act = random(2) === 0 ? queueing.keptMine : queueing.tookTheirs;
        person.queue = act(person.queue, cell);
      }
    };

    while (typed < 250) {
      const person = people[random(2)] as Person;
      type(person);
      if (random(3) === 0) await Promise.all(people.filter(() => random(2) === 0).map(send));
      if (random(4) === 0) choose(person);
    }
    while (people.some(({ queue }) => queueing.countUnsaved(queue) > 0)) {
      people.forEach(choose);
      for (const person of people) await send(person);
    }

    const standing = await figures(clerk, report.id);
    for (const cell of cells) {
      const { rowKey, column } = readCellId(cell);
      const chain = written.get(cell) ?? [];
      expect(textOfValue(standing.get(rowKey)?.[column] ?? null)).toBe(chain.at(-1)?.value ?? '');
      // Nobody wrote over what they had not seen. Two answers may come back the other way round, so order is by value.
      const values = new Set(['', ...chain.map(({ value }) => value)]);
      expect(chain.filter(({ was }) => !values.has(was))).toEqual([]);
      expect(new Set(chain.map(({ was }) => was)).size).toBe(chain.length);
    }
    expect(people.every(({ chosen }) => chosen > 0)).toBe(true);
  });
});
