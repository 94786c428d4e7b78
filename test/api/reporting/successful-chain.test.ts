import type { GraphqlClient, TestServer } from '../../harness';
import {
  file,
  key,
  open,
  parts,
  perform,
  row,
  save,
  startReporting,
  totals,
  type Head,
} from './reporting-server';

let server: TestServer;
const people = new Map<string, GraphqlClient>();

async function as(email: string): Promise<GraphqlClient> {
  const known = people.get(email) ?? (await server.client().signIn(email));
  people.set(email, known);
  return known;
}

beforeAll(async () => {
  server = await startReporting();
});
afterAll(() => server?.stop());

const district = (n: number, quarter = 3) =>
  ['2/12', '2/12.3', '2/12.3/672'].flatMap((rowKey) => row(rowKey, quarter, [n, n + 1, n + 2]));

describe('the chain of a quarter', () => {
  let bostandyk: Head;
  let medeu: Head;
  let city: Head;

  it('[clause 62] a district files with its city by the 5th, the city with the territorial body by the 10th', async () => {
    bostandyk = await file(await as('reports@bostandyk.demo'), 'appendix-2', 2026, 3, district(10));
    medeu = await file(await as('reports@medeu.demo'), 'appendix-2', 2026, 3, [
      ...district(100),
      ...row('2/10', 3, [60, '', '']),
    ]);
    city = await file(await as('reports@almaty-city.demo'), 'appendix-2', 2026, 3, [
      ...district(1000),
      ...row('2/10', 3, [5, 0, -1]),
    ]);
    expect([bostandyk.dueDate, medeu.dueDate, city.dueDate]).toEqual([
      '2026-10-05',
      '2026-10-05',
      '2026-10-10',
    ]);
    expect(bostandyk.addressee).toBe('Akimat of Almaty city');
    expect(city.addressee).toMatch(/Almaty/);
    expect([bostandyk.state, city.state]).toEqual(['SUBMITTED', 'SUBMITTED']);
  });

  it('[clause 62] the city accepts its districts, the territorial body accepts the city', async () => {
    const clerk = await as('reports@almaty-city.demo');
    expect((await perform(clerk, 'acceptReport', bostandyk)).state).toBe('ACCEPTED');
    expect((await perform(clerk, 'acceptReport', medeu)).state).toBe('ACCEPTED');
    expect((await perform(await as('head.almaty@agency.demo'), 'acceptReport', city)).state).toBe('ACCEPTED');
  });

  it('[clause 62] two districts and the city’s own add up to the city, and every total opens into its cells', async () => {
    const clerk = await as('reports@almaty-city.demo');
    const { title, reportCount, rows } = await totals(clerk, { year: 2026, quarter: 3 });
    expect([title, reportCount]).toEqual(['Akimat of Almaty city', 3]);
    expect(rows.get('2/12')).toMatchObject({ value: 3 * (10 + 100 + 1000) + 3 * 3, parts: 9 });
    expect(rows.get('2/12.3/672')).toMatchObject({ value: 3339, parts: 9 });
    const cells = await parts(clerk, { key: '2/12.3/672', year: 2026, quarter: 3 });
    expect(cells).toHaveLength(9);
    expect(cells.reduce((sum, cell) => sum + cell.value, 0)).toBe(3339);
    expect(new Set(cells.map((cell) => cell.report.id))).toEqual(new Set([bostandyk.id, medeu.id, city.id]));
  });

  it.each(['reports@almaty-city.demo', 'head@almaty-city.demo', 'head.almaty@agency.demo'])(
    '[clause 62] %s sees of a district the same sums as the Chair, by its body and by its territory',
    async (email) => {
      const [above, chair] = [await as(email), await as('chair@agency.demo')];
      const body = await above.run<{ report: { body: { id: string } } }>(
        `{ report(id: "${bostandyk.id}") { body { id } } }`,
      );
      for (const scope of [{ bodyId: body.report.body.id }, { territoryCode: '751410000' }]) {
        const where = { year: 2026, quarter: 3, ...scope };
        const seen = await totals(above, where);
        expect(seen).toEqual(await totals(chair, where));
        expect([seen.reportCount, seen.rows.get('2/12')]).toMatchObject([1, { value: 33, parts: 3 }]);
        const cells = await parts(above, { key: '2/12', ...where });
        expect(cells.map(({ value }) => value)).toEqual([10, 11, 12]);
      }
    },
  );

  it('[clause 62] cities and oblasts add up to the republic, no district twice', async () => {
    const karagandy = await file(await as('reports@karagandy.demo'), 'appendix-2', 2026, 3, district(50_000));
    await perform(await as('head.karagandy@agency.demo'), 'acceptReport', karagandy);
    const chair = await as('chair@agency.demo');
    const [republic, almaty, oblast] = [
      await totals(chair, { year: 2026, quarter: 3 }),
      await totals(chair, { year: 2026, quarter: 3, territoryCode: '750000000' }),
      await totals(chair, { year: 2026, quarter: 3, territoryCode: '350000000' }),
    ];
    expect([republic.reportCount, almaty.reportCount, oblast.reportCount]).toEqual([4, 3, 1]);
    expect(almaty.rows.get('2/12')?.value).toBe(3339);
    expect(oblast.rows.get('2/12')?.value).toBe(150_003);
    expect(republic.rows.get('2/12')?.value).toBe(153_342);
    expect(
      (await parts(chair, { key: '2/12', year: 2026, quarter: 3 })).reduce(
        (sum, cell) => sum + cell.value,
        0,
      ),
    ).toBe(153_342);
    expect((await totals(chair, { year: 2026 })).rows.get('2/12')?.value).toBe(153_342);
  });

  it('shows stock figures per body as running sums and never adds them', async () => {
    const chair = await as('chair@agency.demo');
    const almaty = await totals(chair, { year: 2026, quarter: 3, territoryCode: '750000000' });
    expect(almaty.rows.get('2/10')).toMatchObject({ value: null, standing: null, parts: 4 });
    const clerk = await as('reports@almaty-city.demo');
    expect((await totals(clerk, { year: 2026, quarter: 3 })).rows.get('2/10')).toMatchObject({
      value: null,
      standing: 4,
      parts: 3,
    });
    const own = await parts(clerk, { key: '2/10', year: 2026, quarter: 3 });
    expect(own.map(({ value }) => value)).toEqual([5, 0, -1]);
  });

  it('totals are whole or refused: nobody is given a part of them under the name of the whole', async () => {
    const TOTAL = `query ($bodyId: ID, $territoryCode: String) { reportAggregate(form: "appendix-2", year: 2026, quarter: 3,
      bodyId: $bodyId, territoryCode: $territoryCode) { title reportCount } }`;
    const PARTS = `query ($bodyId: ID, $territoryCode: String) { reportAggregateParts(form: "appendix-2", key: "2/12", year: 2026,
      quarter: 3, bodyId: $bodyId, territoryCode: $territoryCode) { nodes { value } } }`;
    const chair = await as('chair@agency.demo');
    const bodyOf = async ({ id }: Head) =>
      (
        await chair.run<{ report: { body: { id: string } } }>(
          'query ($id: ID!) { report(id: $id) { body { id } } }',
          { id },
        )
      ).report.body.id;
    const [cityId, medeuId, bostandykId] = [await bodyOf(city), await bodyOf(medeu), await bodyOf(bostandyk)];
    for (const [email, scope] of [
      ['head.karagandy@agency.demo', { territoryCode: '750000000' }],
      ['head.karagandy@agency.demo', { bodyId: cityId }],
      ['reports@bostandyk.demo', { territoryCode: '750000000' }],
      ['reports@bostandyk.demo', { bodyId: cityId }],
      ['reports@bostandyk.demo', { bodyId: medeuId }],
      ['reports@almaty-city.demo', { territoryCode: '350000000' }],
      ['reports@medeu.demo', { territoryCode: '751410000' }],
    ] as const) {
      const client = await as(email);
      for (const document of [TOTAL, PARTS]) await client.expectRefusal('TOTAL_NOT_OPEN', document, scope);
    }
    for (const [email, scope, counted] of [
      ['head.almaty@agency.demo', {}, 3],
      ['head.almaty@agency.demo', { territoryCode: '750000000' }, 3],
      ['inspector.almaty@agency.demo', { bodyId: cityId }, 3],
      ['analyst@agency.demo', { bodyId: cityId }, 3],
      ['reports@almaty-city.demo', { bodyId: medeuId }, 1],
      ['reports@almaty-city.demo', { territoryCode: '750000000' }, 3],
      ['reports@bostandyk.demo', { territoryCode: '751410000' }, 1],
      ['reports@bostandyk.demo', { bodyId: bostandykId }, 1],
      ['reports@bostandyk.demo', {}, 1],
    ] as const)
      expect([email, scope, await (await as(email)).run(TOTAL, scope)]).toEqual([
        email,
        scope,
        { reportAggregate: { title: expect.any(String), reportCount: counted } },
      ]);
  });

  it('[clause 61] a central body files with the Agency, which accepts it', async () => {
    const ministry = await as('head@mindigital.demo');
    const report = await file(ministry, 'appendix-1', 2026, 3, row('1/2.1', 3, [1, 2, 3]));
    expect(report.dueDate).toBe('2026-10-10');
    expect((await perform(await as('chair@agency.demo'), 'acceptReport', report)).state).toBe('ACCEPTED');
    const republic = await totals(await as('chair@agency.demo'), {
      form: 'appendix-1',
      year: 2026,
      quarter: 3,
    });
    expect(republic.rows.get('1/2.1')?.value).toBe(6);
  });
});

describe('filling', () => {
  it('keeps good cells, refuses bad ones by their place, and tells broken relations with both numbers', async () => {
    const clerk = await as('reports@bostandyk.demo');
    const report = await open(clerk, 'appendix-2', 2026, 2);
    const saved = await save(clerk, report, [
      ...row('1/1', 2, [3, '', 'many']),
      ...row('1/1.1', 2, [1, 1, 1]),
      ...row('1/8', 2, [2, 0, 0]),
      ...row('1/99', 2, [1]),
      { section: '1', indicator: '2', month: 1, value: '1' },
      { section: '1', indicator: '2', month: 13, value: '1' },
      { section: '1', indicator: '2', month: -1, value: '1' },
      { section: 'a section of no form', indicator: '2', month: 4, value: '1' },
      { section: '2/12.1', indicator: '15', month: 4, value: '1' },
      { section: '1', indicator: '3', month: 4, value: 'pasted '.repeat(20) },
    ]);
    expect(saved.refused.map(({ cell, code }) => [cell.indicator, cell.month, code])).toEqual([
      ['1', 6, 'NOT_A_NUMBER'],
      ['99', 4, 'UNKNOWN_ROW'],
      ['2', 1, 'WRONG_MONTH'],
      ['2', 13, 'WRONG_MONTH'],
      ['2', -1, 'WRONG_MONTH'],
      ['2', 4, 'UNKNOWN_ROW'],
      ['15', 4, 'UNKNOWN_ROW'],
      ['3', 4, 'NOT_A_NUMBER'],
    ]);
    expect(saved.report.filledCells).toBe(7);
    const { report: read } = await clerk.run<{
      report: {
        warnings: object[];
        rows: { key: string; months: (number | null)[]; total: number | null }[];
      };
    }>(
      '{ report(id: "' +
        report.id +
        '") { warnings { relation rowKey month actual expected } rows(section: "1") { key months total } } }',
    );
    expect(read.warnings).toEqual([
      { relation: 'SUM_OF_CHILDREN', rowKey: '1/1', month: 4, actual: 3, expected: 1 },
      { relation: 'NOT_WITHOUT', rowKey: '1/8', month: 4, actual: 2, expected: 0 },
    ]);
    expect(read.rows.find((r) => r.key === '1/1')).toEqual({ key: '1/1', months: [3, null, null], total: 3 });
    expect(read.rows.find((r) => r.key === '1/2')).toEqual({
      key: '1/2',
      months: [null, null, null],
      total: null,
    });
  });

  it('[clause 62] returns with remarks by cell before acceptance, and takes the report again', async () => {
    const [clerk, above] = [await as('reports@bostandyk.demo'), await as('reports@almaty-city.demo')];
    const filed = await file(clerk, 'appendix-2', 2026, 1, district(1, 1));
    const { returnReport } = await above.run<{ returnReport: Head & { remarks: object[] } }>(
      `mutation ($id: ID!, $key: String!, $version: Int!) { returnReport(reportId: $id, idempotencyKey: $key, expectedVersion: $version,
        remarks: [{ text: "Say why" }, { rowKey: "2/12.3", month: 1, text: "Sure?" },
          { rowKey: "2/12", month: 2, text: "Check February" }]) { id version state remarks { rowKey month text } } }`,
      { id: filed.id, key: key(), version: filed.version },
    );
    expect(returnReport).toMatchObject({
      state: 'RETURNED',
      remarks: [
        { rowKey: '2/12', month: 2, text: 'Check February' },
        { rowKey: '2/12.3', month: 1, text: 'Sure?' },
        { rowKey: null, month: null, text: 'Say why' },
      ],
    });
    const { report } = await save(clerk, returnReport, row('2/12', 1, [1, 5, 3]));
    const again = await perform(clerk, 'submitReport', report);
    // Whoever takes it again sees what stood in the cell, what stands there, and that it is another figure.
    const { report: seen } = await above.run<{ report: { remarks: object[] } }>(
      `{ report(id: "${filed.id}") { remarks { rowKey month monthsThen monthsNow changed } } }`,
    );
    expect(seen.remarks).toEqual([
      { rowKey: '2/12', month: 2, monthsThen: [1, 2, 3], monthsNow: [1, 5, 3], changed: true },
      { rowKey: '2/12.3', month: 1, monthsThen: [1, 2, 3], monthsNow: [1, 2, 3], changed: false },
      { rowKey: null, month: null, monthsThen: null, monthsNow: null, changed: null },
    ]);
    expect((await perform(above, 'acceptReport', again)).state).toBe('ACCEPTED');
    // What was submitted first stays readable for both sides, and is compared with what was accepted.
    for (const reader of [clerk, above]) {
      const { report: kept, reportComparison } = await reader.run<{
        report: { earlierVersions: object[] };
        reportComparison: { nodes: object[] };
      }>(
        `query ($id: ID!, $earlier: Int!) { report(id: $id) { earlierVersions { version cause note submittedBy rows { key months } } }
          reportComparison(reportId: $id, earlier: $earlier) { nodes { rowKey month before after } } }`,
        { id: filed.id, earlier: filed.version },
      );
      expect(kept.earlierVersions).toEqual([
        {
          version: filed.version,
          cause: 'RETURNED',
          note: expect.stringMatching(/./) as string,
          submittedBy: expect.stringMatching(/./) as string,
          rows: expect.arrayContaining([{ key: '2/12', months: [1, 2, 3] }]) as object[],
        },
      ]);
      expect(reportComparison.nodes).toEqual([{ rowKey: '2/12', month: 2, before: 2, after: 5 }]);
    }
  });

  it('[clause 62] marks a report late by its stored deadline, and a timely one not', async () => {
    const ofReport = async (id: string, email = 'reports@bostandyk.demo') => {
      const clerk = await as(email);
      const { report } = await clerk.run<{ report: { deadlines: object[] } }>(
        `{ report(id: "${id}") { deadlines { rule dueDate state } } }`,
      );
      return report.deadlines;
    };
    const { reports } = await (
      await as('reports@bostandyk.demo')
    ).run<{ reports: { nodes: { id: string; quarter: number }[] } }>(
      '{ reports(filter: { year: 2026 }) { nodes { id quarter } } }',
    );
    const idOf = (quarter: number) => reports.nodes.find((node) => node.quarter === quarter)?.id ?? '';
    expect(await ofReport(idOf(1))).toEqual([
      { rule: 'P62_DISTRICT_REPORT', dueDate: '2026-04-05', state: 'MET_LATE' },
    ]);
    // The city that takes the report in sees its term too; another district does not see the report at all.
    expect(await ofReport(idOf(1), 'reports@almaty-city.demo')).toEqual(await ofReport(idOf(1)));
    expect(await ofReport(idOf(3))).toEqual([
      { rule: 'P62_DISTRICT_REPORT', dueDate: '2026-10-05', state: 'MET' },
    ]);
  });

  it('tells who must file, who has, and who is late', async () => {
    const clerk = await as('reports@almaty-city.demo');
    const { reportDuties } = await clerk.run<{ reportDuties: { nodes: Record<string, unknown>[] } }>(
      '{ reportDuties(year: 2026, quarter: 1) { nodes { form clause dueDate late overdue body { nameEn } report { state } actions { name allowed } } } }',
    );
    const names = reportDuties.nodes.map((node) => (node['body'] as { nameEn: string }).nameEn);
    expect(names).toEqual(
      expect.arrayContaining(['Akimat of Almaty city', expect.stringContaining('Bostandyk')]),
    );
    const bostandyk = reportDuties.nodes.find((node) =>
      (node['body'] as { nameEn: string }).nameEn.includes('Bostandyk'),
    );
    expect(bostandyk).toMatchObject({
      clause: '62',
      dueDate: '2026-04-05',
      late: true,
      overdue: false,
      report: { state: 'ACCEPTED' },
      actions: [],
    });
    const own = reportDuties.nodes.find(
      (node) => (node['body'] as { nameEn: string }).nameEn === 'Akimat of Almaty city',
    );
    expect(own).toMatchObject({
      dueDate: '2026-04-10',
      late: false,
      overdue: true,
      report: null,
      actions: [{ name: 'openReport', allowed: true }],
    });
  });
});

it('[clause 62] the city is alarmed by what a district missed, another district is not', async () => {
  const opened = await open(await as('reports@medeu.demo'), 'appendix-2', 2025, 4);
  const alarmOf = async (email: string) => {
    const { myWork } = await (
      await as(email)
    ).run<{ myWork: { nodes: { caseId: string; state: string }[] } }>(
      '{ myWork(first: 200) { nodes { caseKind caseId state } } }',
    );
    return myWork.nodes.filter(({ caseId }) => caseId === opened.id).map(({ state }) => state);
  };
  expect(await alarmOf('reports@medeu.demo')).toEqual(['OVERDUE']);
  expect(await alarmOf('reports@almaty-city.demo')).toEqual(['OVERDUE']);
  expect(await alarmOf('reports@bostandyk.demo')).toEqual([]);
});
