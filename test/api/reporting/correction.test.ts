import type { GraphqlClient, TestServer } from '../../harness';
import { proofOf, type Cell, type Correction } from './correction-shape';
import { file, HEAD, key, perform, row, startReporting, totals, type Head } from './reporting-server';

const YEAR_OVER = '2027-01-01T00:00:00+05:00';

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

const CLERK = 'reports@almaty-city.demo';
const OFFICE = 'head.almaty@agency.demo';
const PDF =
  '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

async function upload(client: GraphqlClient, name = 'journal.pdf'): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([PDF], { type: 'application/pdf' }), name);
  const answer = await client.fetch('/files', {
    method: 'POST',
    body: form,
    headers: { 'x-qadagalau': '1' },
  });
  return String(((await answer.json()) as { id: string | number }).id);
}

const SEEN = `id state earlierVersion decisionReason cells { id rowKey month newValue refusedBecause } proof { name }
  requestDocument { kind number code } decisionDocument { kind number code copies { receivedAt } }
  warnings { relation rowKey month message }`;
const ASK = `mutation ($id: ID!, $cells: [ReportCorrectionCellInput!]!, $fileIds: [ID!]!, $key: String!, $version: Int!) {
  requestReportCorrection(reportId: $id, reason: "Digits were exchanged", cells: $cells, fileIds: $fileIds,
    idempotencyKey: $key, expectedVersion: $version) { ${SEEN} } }`;
const MAKE = `mutation ($id: ID!, $refused: [RefusedCorrectionCellInput!]! = [], $key: String!, $version: Int!) {
  makeReportCorrection(reportId: $id, refusedCells: $refused, idempotencyKey: $key, expectedVersion: $version) { ${SEEN} } }`;
const REFUSE = `mutation ($id: ID!, $reason: String!, $key: String!, $version: Int!) {
  refuseReportCorrection(reportId: $id, reason: $reason, idempotencyKey: $key, expectedVersion: $version) { ${SEEN} } }`;
const KNOW = `mutation ($id: ID!, $key: String!, $version: Int!) {
  acknowledgeReportCorrection(reportId: $id, idempotencyKey: $key, expectedVersion: $version) { ${SEEN} } }`;
const COMPARE = `query ($id: ID!, $earlier: Int!, $later: Int, $changedOnly: Boolean! = true, $first: Int! = 25, $after: String) {
  reportComparison(reportId: $id, earlier: $earlier, later: $later, changedOnly: $changedOnly, first: $first, after: $after) {
    nodes { rowKey number month before after } pageInfo { endCursor hasNextPage } } }`;

const cell = (rowKey: string, month: number, oldValue: string, newValue: string): Cell => ({
  rowKey,
  month,
  oldValue,
  newValue,
  reason: 'Counted anew from the journal',
});
const AUGUST = cell('2/12', 8, '11', '110');
const NEW_ROW = cell('2/12.1/672', 9, '', '7');

async function report(id: string, email = CLERK): Promise<Head & { correctedAt: string | null }> {
  const client = await as(email);
  return (
    await client.run<{ report: Head & { correctedAt: string | null } }>(
      `query ($id: ID!) { report(id: $id) { ${HEAD} correctedAt } }`,
      { id },
    )
  ).report;
}
async function given(id: string, email = CLERK): Promise<{ id: string; key: string; version: number }> {
  return { id, key: key(), version: (await report(id, email)).version };
}
async function asked(id: string, cells: readonly Cell[]): Promise<Correction> {
  const clerk = await as(CLERK);
  const variables = { ...(await given(id)), cells, fileIds: [await upload(clerk)] };
  return (await clerk.run<{ requestReportCorrection: Correction }>(ASK, variables)).requestReportCorrection;
}
/** What the public page of a paper says in English, without the space between its lines. */
async function factsOf(code: string | undefined): Promise<string> {
  const page = await server.client().fetch(`/public/check?lang=en&code=${code}`);
  return (await page.text()).replaceAll(/>\s+/g, '>');
}
async function waiting(email: string, id: string): Promise<string[]> {
  const client = await as(email);
  const { waiting: found } = await client.run<{ waiting: { nodes: { caseId: string; code: string }[] } }>(
    '{ waiting(first: 200) { nodes { caseKind caseId code } } }',
  );
  return found.nodes.filter(({ caseId }) => caseId === id).map(({ code }) => code);
}
async function republic(): Promise<Record<string, number | null | undefined>> {
  const chair = await as('chair@agency.demo');
  const [all, region] = [
    await totals(chair, { year: 2026, quarter: 3 }),
    await totals(chair, { year: 2026, quarter: 3, territoryCode: '750000000' }),
  ];
  return {
    republic: all.rows.get('2/12')?.value,
    region: region.rows.get('2/12')?.value,
    service: region.rows.get('2/12.1/672')?.value,
    parts: all.rows.get('2/12')?.parts,
  };
}

describe('the correction of an accepted report', () => {
  let city: Head;
  let district: Head;

  beforeAll(async () => {
    const medeu = await as('reports@medeu.demo');
    district = await file(medeu, 'appendix-2', 2026, 3, row('2/12', 3, [1, 2, 3]));
    district = await perform(await as(CLERK), 'acceptReport', district);
    const filed = await file(await as(CLERK), 'appendix-2', 2026, 3, row('2/12', 3, [10, 11, 12]));
    city = await perform(await as(OFFICE), 'acceptReport', filed);
  });

  it('[clause 64] is not asked for before the fourth quarter of the year is over, and is on the first day after it', async () => {
    const clerk = await as(CLERK);
    const fileIds = [await upload(clerk)];
    server.clock.set('2026-12-31T23:59:59+05:00');
    const early = await as(CLERK);
    const variables = { ...(await given(city.id)), cells: [AUGUST], fileIds };
    const refusal = await early.expectRefusal('CORRECTION_YEAR_NOT_OVER', ASK, variables);
    expect(refusal.findings.map(({ clause }) => clause)).toEqual(['64']);
    expect((await report(city.id)).actions).toContainEqual({
      name: 'requestReportCorrection',
      allowed: false,
      refusals: [{ code: 'CORRECTION_YEAR_NOT_OVER', clause: '64', severity: 'CURABLE' }],
    });
    server.clock.set(YEAR_OVER);
    expect((await report(city.id)).actions).toEqual(
      expect.arrayContaining([{ name: 'requestReportCorrection', allowed: true, refusals: [] }]),
    );
  });

  it('[clause 64] is not asked for without proof, nor of a report that is not accepted', async () => {
    const clerk = await as(CLERK);
    const variables = { ...(await given(city.id)), cells: [AUGUST], fileIds: [] };
    const refusal = await clerk.expectRefusal('CORRECTION_PROOF_MISSING', ASK, variables);
    expect(refusal.findings[0]).toMatchObject({ clause: '64', code: 'CORRECTION_PROOF_MISSING' });
    const draft = await file(clerk, 'appendix-2', 2026, 4, row('2/12', 4, [1, 1, 1]));
    await clerk.expectRefusal('WRONG_STATE', ASK, {
      ...(await given(draft.id)),
      cells: [cell('2/12', 10, '1', '2')],
      fileIds: [await upload(clerk)],
    });
  });

  it.each([
    ['CORRECTION_CELLS_MISSING', '', []],
    ['UNKNOWN_ROW', '.0.rowKey', [cell('2/99', 8, '', '1')]],
    ['UNKNOWN_ROW', '.0.rowKey', [cell('2/12/1/2', 8, '', '1')]],
    ['WRONG_MONTH', '.0.month', [cell('2/12', 6, '11', '1')]],
    ['NEGATIVE', '.0.newValue', [cell('2/12', 8, '11', '-1')]],
    ['FRACTION', '.0.newValue', [cell('2/12', 8, '11', '1.5')]],
    ['NOT_A_NUMBER', '.0.newValue', [cell('2/12', 8, '11', 'many')]],
    ['CORRECTION_OLD_VALUE', '.0.oldValue', [cell('2/12', 8, '10', '110')]],
    ['CORRECTION_CHANGES_NOTHING', '.0.newValue', [cell('2/12', 8, '11', ' 11 ')]],
    ['CORRECTION_CELL_TWICE', '.1.rowKey', [AUGUST, { ...AUGUST, newValue: '3' }]],
    ['CORRECTION_REASON_MISSING', '.0.reason', [{ ...AUGUST, reason: ' ' }]],
  ])('refuses a request with %s at cells%s, and keeps nothing of it', async (code, field, cells) => {
    const clerk = await as(CLERK);
    const [fileId, before] = [await upload(clerk), await report(city.id)];
    const variables = { ...(await given(city.id)), cells, fileIds: [fileId] };
    const { errors } = await clerk.expectRefusal(code, ASK, variables);
    expect(errors[0]?.extensions).toMatchObject({ field: `cells${field}` });
    expect((await report(city.id)).version).toBe(before.version);
  });

  it('[clause 64] is asked for once, with its paper, and waits for the office that took the report in', async () => {
    const clerk = await as(CLERK);
    const variables = {
      ...(await given(city.id)),
      cells: [AUGUST, NEW_ROW],
      fileIds: [await upload(clerk)],
    };
    // A double click, and a second request with a key of its own: one correction.
    const [first, again] = await Promise.all([clerk.ask(ASK, variables), clerk.ask(ASK, variables)]);
    expect(again.data).toEqual(first.data);
    const { requestReportCorrection: correction } = first.data as unknown as {
      requestReportCorrection: Correction;
    };
    expect(correction).toMatchObject({
      state: 'REQUESTED',
      proof: [{ name: 'journal.pdf' }],
      requestDocument: { kind: 'REPORT_CORRECTION_REQUEST', number: '123-1/2027' },
      decisionDocument: null,
    });
    const checked = await factsOf(correction.requestDocument?.code);
    expect(checked).toContain('<dt>Addressed to</dt><dd>');
    expect(checked).not.toMatch(/Inspected subject|<dd lang="ru"/);
    await clerk.expectRefusal('CORRECTION_PENDING', ASK, {
      ...variables,
      ...(await given(city.id)),
      fileIds: [await upload(clerk)],
    });
    expect(await waiting(OFFICE, city.id)).toEqual(['STEP_DECIDE_CORRECTION']);
    expect(await waiting('head.karagandy@agency.demo', city.id)).toEqual([]);
    for (const decides of ['chair@agency.demo', OFFICE])
      expect(
        (await report(city.id, decides)).actions.filter(({ allowed }) => allowed).map(({ name }) => name),
      ).toEqual(['makeReportCorrection', 'refuseReportCorrection']);
    expect((await report(city.id, 'inspector@agency.demo')).actions).toEqual([]);
  });

  it('[clause 64] is refused with a reason, and leaves the figures and totals as they were', async () => {
    const office = await as(OFFICE);
    const before = await republic();
    await office.expectRefusal('CORRECTION_REASON_MISSING', REFUSE, {
      ...(await given(city.id, OFFICE)),
      reason: ' ',
    });
    const { refuseReportCorrection: refused } = await office.run<{ refuseReportCorrection: Correction }>(
      REFUSE,
      {
        ...(await given(city.id, OFFICE)),
        reason: 'The journal is not signed',
      },
    );
    expect(await factsOf(refused.decisionDocument?.code)).toContain('<dt>Addressed to</dt>');
    expect(refused).toMatchObject({
      state: 'REFUSED',
      decisionReason: 'The journal is not signed',
      decisionDocument: { kind: 'REPORT_CORRECTION_REFUSAL' },
    });
    expect(await republic()).toEqual(before);
    expect(await waiting(OFFICE, city.id)).toEqual([]);
    expect(await waiting(CLERK, city.id)).toEqual(['STEP_READ_CORRECTION']);
    const clerk = await as(CLERK);
    const { acknowledgeReportCorrection: known } = await clerk.run<{
      acknowledgeReportCorrection: Correction;
    }>(KNOW, await given(city.id));
    expect(known.decisionDocument?.copies.map(({ receivedAt }) => receivedAt !== null)).toEqual([
      true,
      false,
    ]);
    expect(await waiting(CLERK, city.id)).toEqual([]);
    await clerk.expectRefusal('CORRECTION_NOTHING_TO_READ', KNOW, await given(city.id));
    await office.expectRefusal('CORRECTION_NOT_REQUESTED', MAKE, await given(city.id, OFFICE));
  });

  it('[clause 64] is made in part by an act; every total follows, and the earlier version stays readable', async () => {
    const { cells } = await asked(city.id, [AUGUST, NEW_ROW, cell('2/12', 9, '12', '')]);
    const office = await as(OFFICE);
    const [, , third] = cells;
    await office.expectRefusal('CORRECTION_NOTHING_LEFT', MAKE, {
      ...(await given(city.id, OFFICE)),
      refused: cells.map(({ id: cellId }) => ({ cellId, reason: 'Not shown' })),
    });
    const before = await report(city.id, OFFICE);
    const variables = {
      ...(await given(city.id, OFFICE)),
      refused: [{ cellId: third?.id, reason: 'The journal shows 12' }],
    };
    const twice = await Promise.all([
      office.ask(MAKE, variables),
      office.ask(MAKE, { ...variables, key: key() }),
    ]);
    const codes = twice.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort();
    expect(codes).toEqual(['STALE_VERSION', 'done'].sort());
    const { nodes } = (
      await office.run<{ reportCorrections: { nodes: Correction[] } }>(
        `query ($id: ID!) { reportCorrections(reportId: $id) { nodes { ${SEEN} } } }`,
        { id: city.id },
      )
    ).reportCorrections;
    expect(nodes.map(({ state }) => state)).toEqual(['MADE_IN_PART', 'REFUSED']);
    expect(nodes[0]).toMatchObject({
      earlierVersion: before.version,
      decisionDocument: { kind: 'REPORT_CORRECTION_ACT' },
    });
    expect(nodes[0]?.cells.map(({ refusedBecause }) => refusedBecause)).toEqual([
      null,
      null,
      'The journal shows 12',
    ]);
    expect(await republic()).toEqual({ republic: 138, region: 138, service: 7, parts: 6 });
    const after = await report(city.id);
    expect([after.state, after.correctedAt !== null]).toEqual(['ACCEPTED', true]);
    const { report: versions } = await office.run<{
      report: { earlierVersions: { version: number; rows: { key: string; months: (number | null)[] }[] }[] };
    }>('query ($id: ID!) { report(id: $id) { earlierVersions { version rows { key months } } } }', {
      id: city.id,
    });
    expect(versions.earlierVersions).toEqual([
      { version: before.version, rows: [{ key: '2/12', months: [10, 11, 12] }] },
    ]);
    const { journal } = (
      await office.run<{ report: { journal: { nodes: { action: string }[] } } }>(
        'query ($id: ID!) { report(id: $id) { journal { nodes { action } } } }',
        { id: city.id },
      )
    ).report;
    expect(journal.nodes.map(({ action }) => action)).toContain('reportCorrected');
  });

  it('[clause 64] two versions are compared cell by cell, page by page', async () => {
    const clerk = await as(CLERK);
    const { report: known } = await clerk.run<{ report: { earlierVersions: { version: number }[] } }>(
      'query ($id: ID!) { report(id: $id) { earlierVersions { version } } }',
      { id: city.id },
    );
    const earlier = known.earlierVersions[0]?.version;
    type Page = {
      nodes: { rowKey: string; month: number }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
    const compare = async (variables: object) =>
      (await clerk.run<{ reportComparison: Page }>(COMPARE, { id: city.id, earlier, ...variables }))
        .reportComparison;
    expect((await compare({})).nodes).toEqual([
      { rowKey: '2/12', number: '12', month: 8, before: 11, after: 110 },
      { rowKey: '2/12.1/672', number: '672', month: 9, before: null, after: 7 },
    ]);
    const page = await compare({ changedOnly: false, first: 3 });
    expect([page.nodes.map(({ month }) => month), page.pageInfo.hasNextPage]).toEqual([[7, 8, 9], true]);
    const next = await compare({ changedOnly: false, first: 3, after: page.pageInfo.endCursor });
    expect([next.nodes.map(({ rowKey }) => rowKey), next.pageInfo.hasNextPage]).toEqual([
      ['2/12.1/672'],
      false,
    ]);
    expect((await compare({ later: earlier })).nodes).toEqual([]);
    await clerk.expectRefusal('UNKNOWN_VERSION', COMPARE, { id: city.id, earlier: 9_999 });
    await clerk.expectRefusal('INVALID_CURSOR', COMPARE, { id: city.id, earlier, after: 'x' });
    const other = await as('reports@karagandy.demo');
    await other.expectRefusal('NOT_FOUND', COMPARE, { id: city.id, earlier });
  });

  it('[clause 64] of a district is made by the territorial body, not by the city that took the report in', async () => {
    const medeu = await as('reports@medeu.demo');
    await medeu.run(ASK, {
      id: district.id,
      key: key(),
      version: district.version,
      cells: [cell('2/12', 7, '1', '1000')],
      fileIds: [await upload(medeu)],
    });
    // The city, whose totals follow, reads what confirms it; another oblast reads neither.
    const proof = await proofOf(await as(CLERK), district.id);
    expect(proof.map(({ name }) => name)).toEqual(['journal.pdf']);
    const opened = async (email: string) => (await (await as(email)).fetch(proof[0]?.url ?? '')).status;
    expect(await opened(CLERK)).toBe(200);
    expect(await opened('reports@karagandy.demo')).toBe(404);
    const variables = await given(district.id);
    await (await as(CLERK)).expectRefusal('FORBIDDEN', MAKE, variables);
    await (await as('inspector@agency.demo')).expectRefusal('FORBIDDEN', MAKE, variables);
    await (await as('head.karagandy@agency.demo')).expectRefusal('NOT_FOUND', MAKE, variables);
    const before = await republic();
    await (await as(OFFICE)).run(MAKE, variables);
    expect(await republic()).toEqual({
      ...before,
      republic: (before['republic'] ?? 0) + 999,
      region: (before['region'] ?? 0) + 999,
    });
  });

  it('[clause 64] is decided by the Agency itself where its Chair does, under its own name, on a paper that the office reads', async () => {
    await asked(city.id, [cell('2/12', 7, '10', '20')]);
    const chair = await as('chair@agency.demo');
    const { makeReportCorrection: made } = await chair.run<{ makeReportCorrection: Correction }>(
      MAKE,
      await given(city.id),
    );
    expect(made).toMatchObject({ state: 'MADE', decisionDocument: { kind: 'REPORT_CORRECTION_ACT' } });
    const [seen] = (
      await (
        await as(OFFICE)
      ).run<{ reportCorrections: { nodes: Correction[] } }>(
        `query ($id: ID!) { reportCorrections(reportId: $id) { nodes { ${SEEN} } } }`,
        { id: city.id },
      )
    ).reportCorrections.nodes;
    expect(seen?.decisionDocument?.number).toBe(made.decisionDocument?.number);
    const page = await server.client().fetch(`/public/check?lang=en&code=${made.decisionDocument?.code}`);
    const text = await page.text();
    expect(text).toContain('Agency of the Republic of Kazakhstan');
    expect(text).not.toContain('<dd lang="ru"');
  });

  it('[clause 64] that breaks a relation of the form is marked with what it breaks, as while filling, and kept', async () => {
    const breaking = [cell('2/15', 7, '', '5'), cell('2/16', 7, '', '3')];
    const broken = { rowKey: '2/16', month: 7, relation: 'EQUAL' };
    const first = await asked(city.id, breaking);
    expect(first.warnings).toEqual([{ ...broken, message: expect.stringMatching(/3.*5/) }]);
    const office = await as(OFFICE);
    const [, second] = first.cells;
    // Of the cells that are made: the office leaves the one that does not fit.
    const { makeReportCorrection: made } = await office.run<{ makeReportCorrection: Correction }>(MAKE, {
      ...(await given(city.id, OFFICE)),
      refused: [{ cellId: second?.id, reason: 'Not shown' }],
    });
    expect(made.warnings).toEqual([]);
    // What the report breaks already is not said of a correction that leaves it as it is.
    const next = await asked(city.id, [cell('2/16', 7, '', '3')]);
    expect(next.warnings).toMatchObject([broken]);
    await office.run(MAKE, await given(city.id, OFFICE));
    expect((await asked(city.id, [cell('2/12', 9, '12', '13')])).warnings).toEqual([]);
  });
});
