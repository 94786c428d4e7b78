import type { GraphqlClient, TestServer } from '../../harness';
import {
  act,
  file,
  HEAD,
  key,
  NOTE,
  note,
  open,
  perform,
  row,
  save,
  SAVE,
  startReporting,
  type Head,
} from './reporting-server';

let server: TestServer;
let bostandyk: GraphqlClient;
let city: GraphqlClient;
let medeu: GraphqlClient;
let office: GraphqlClient;
let otherOffice: GraphqlClient;

beforeAll(async () => {
  server = await startReporting();
  [bostandyk, city, medeu, office, otherOffice] = (await Promise.all(
    [
      'reports@bostandyk.demo',
      'reports@almaty-city.demo',
      'reports@medeu.demo',
      'head.almaty@agency.demo',
      'head.karagandy@agency.demo',
    ].map((email) => server.signedIn(email)),
  )) as [GraphqlClient, GraphqlClient, GraphqlClient, GraphqlClient, GraphqlClient];
});
afterAll(() => server?.stop());

const OPEN = `mutation ($form: String!, $year: Int!, $quarter: Int!, $bodyId: ID, $key: String!) {
  openReport(form: $form, year: $year, quarter: $quarter, bodyId: $bodyId, idempotencyKey: $key) { ${HEAD} } }`;
const RETURN = `mutation ($id: ID!, $remarks: [ReportRemarkInput!]!, $key: String!, $version: Int!) {
  returnReport(reportId: $id, remarks: $remarks, idempotencyKey: $key, expectedVersion: $version) { id } }`;
const READ = 'query ($id: ID!) { report(id: $id) { id } }';

const one = (report: Head) => ({ id: report.id, key: key(), version: report.version });
const figures = (quarter: number) => row('2/20', quarter, [1, 2, 3]);
const filed = (quarter: number) => file(bostandyk, 'appendix-2', 2026, quarter, figures(quarter));

describe('a total', () => {
  it('is of a body or of a territory: asked for both it is refused', async () => {
    const both = `form: "appendix-2", year: 2026, bodyId: "1", territoryCode: "750000000"`;
    await office.expectRefusal('TWO_SCOPES', `{ reportAggregate(${both}) { title } }`);
    await office.expectRefusal(
      'TWO_SCOPES',
      `{ reportAggregateParts(${both}, key: "2/20") { nodes { value } } }`,
    );
  });
});

describe('opening', () => {
  it('refuses a form of another kind of body, a quarter to come, and what no edition covers', async () => {
    const opening = (values: object) => ({
      form: 'appendix-2',
      year: 2026,
      quarter: 3,
      key: key(),
      ...values,
    });
    await bostandyk.expectRefusal('FORM_NOT_FILED', OPEN, opening({ form: 'appendix-1' }));
    await bostandyk.expectRefusal('UNKNOWN_FORM', OPEN, opening({ form: 'appendix-9' }));
    await bostandyk.expectRefusal('QUARTER_NOT_BEGUN', OPEN, opening({ year: 2027, quarter: 1 }));
    await bostandyk.expectRefusal('NO_EDITION_OF_FORM', OPEN, opening({ year: 2015 }));
    await bostandyk.expectRefusal('INVALID_INPUT', OPEN, opening({ quarter: 5 }));
    await bostandyk.expectRefusal('INVALID_INPUT', OPEN, opening({ year: 2_147_483_647 }));
    await bostandyk.expectRefusal('INVALID_INPUT', OPEN, opening({ key: 'short' }));
  });

  it('opens one report a quarter, however often and however at once it is asked', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => open(medeu, 'appendix-2', 2026, 2)));
    expect(new Set(answers.map((report) => report.id)).size).toBe(1);
  });

  it('opens none for another body and none for people without the power', async () => {
    const own = await open(medeu, 'appendix-2', 2026, 3);
    const { report } = await medeu.run<{ report: { body: { id: string } } }>(
      `{ report(id: "${own.id}") { body { id } } }`,
    );
    await bostandyk.expectRefusal('NOT_FOUND', OPEN, {
      form: 'appendix-2',
      year: 2026,
      quarter: 3,
      bodyId: report.body.id,
      key: key(),
    });
    await office.expectRefusal('FORBIDDEN', OPEN, {
      form: 'appendix-2',
      year: 2026,
      quarter: 3,
      bodyId: report.body.id,
      key: key(),
    });
    await server
      .client()
      .expectRefusal('NOT_SIGNED_IN', OPEN, { form: 'appendix-2', year: 2026, quarter: 3, key: key() });
  });
});

describe('filling and filing', () => {
  it('[clause 62] refuses to file without figures, without the note, or before the quarter is over', async () => {
    const empty = await open(bostandyk, 'appendix-2', 2026, 4);
    const refusal = await bostandyk.expectRefusal('REFUSED_BY_LAW', act('submitReport'), one(empty));
    expect(refusal.findings.map(({ code, clause }) => [code, clause])).toEqual([
      ['QUARTER_NOT_OVER', '62'],
      ['REPORT_EMPTY', '62'],
      ['NOTE_MISSING', '62'],
    ]);
    const told = empty.actions.find(({ name }) => name === 'submitReport');
    expect(told?.refusals.map(({ code }) => code)).toEqual([
      'QUARTER_NOT_OVER',
      'REPORT_EMPTY',
      'NOTE_MISSING',
    ]);
    server.clock.set('2027-01-01T00:01:00+05:00');
    const { report } = await save(bostandyk, empty, figures(4));
    await bostandyk.expectRefusal('NOTE_MISSING', act('submitReport'), one(report));
    server.clock.set('2026-10-02T10:00:00+05:00');
  });

  it('gives one result for the same key, and refuses the key with other content', async () => {
    const report = await open(bostandyk, 'appendix-2', 2025, 1);
    const variables = { ...one(report), cells: figures(1) };
    const [first, second] = await Promise.all([
      bostandyk.run<{ saveReportCells: { report: Head } }>(SAVE, variables),
      bostandyk.run(SAVE, variables),
    ]);
    expect(second).toEqual(first);
    expect(first.saveReportCells.report).toMatchObject({ version: report.version + 1, filledCells: 3 });
    await bostandyk.expectRefusal('IDEMPOTENCY_KEY_REUSED', SAVE, {
      ...variables,
      cells: row('2/20', 1, [9]),
    });
  });

  it('refuses a stale version and says what changed', async () => {
    const report = await open(bostandyk, 'appendix-2', 2025, 2);
    await save(bostandyk, report, figures(2));
    const refusal = await bostandyk.expectRefusal('STALE_VERSION', SAVE, {
      ...one(report),
      cells: row('2/20', 2, [5]),
    });
    expect(refusal.errors[0]?.extensions['changes']).toMatchObject([{ action: 'reportFiguresSaved' }]);
    await bostandyk.expectRefusal('STALE_VERSION', NOTE, { ...one(report), note: 'x' });
  });

  it('of two different savings at once one is done and the other told that it is stale', async () => {
    const report = await open(bostandyk, 'appendix-2', 2025, 3);
    const answers = await Promise.all([
      bostandyk.ask(SAVE, { ...one(report), cells: row('2/20', 3, [1]) }),
      bostandyk.ask(SAVE, { ...one(report), cells: row('2/21', 3, [2]) }),
    ]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
      'STALE_VERSION',
      'done',
    ]);
  });
});

describe('the chain', () => {
  it('[clause 62] a district’s report is accepted by its city and by nobody else', async () => {
    const report = await filed(3);
    await office.expectRefusal('FORBIDDEN', act('acceptReport'), one(report));
    await bostandyk.expectRefusal('FORBIDDEN', act('acceptReport'), one(report));
    await medeu.expectRefusal('NOT_FOUND', act('acceptReport'), one(report));
    await otherOffice.expectRefusal('NOT_FOUND', act('acceptReport'), one(report));
    const accepted = await perform(city, 'acceptReport', report);
    await city.expectRefusal('REPORT_ACCEPTED', RETURN, { ...one(accepted), remarks: [{ text: 'x' }] });
  });

  it('[clause 64] an accepted figure is changed by nobody in the chain', async () => {
    const accepted = await perform(city, 'acceptReport', await filed(2));
    await bostandyk.expectRefusal('REPORT_ACCEPTED', SAVE, { ...one(accepted), cells: figures(2) });
    await bostandyk.expectRefusal('REPORT_ACCEPTED', NOTE, { ...one(accepted), note: 'x' });
    await bostandyk.expectRefusal('REPORT_ACCEPTED', act('submitReport'), one(accepted));
    await city.expectRefusal('FORBIDDEN', SAVE, { ...one(accepted), cells: figures(2) });
  });

  it('a submitted report is not filled until it is returned, and is returned only with remarks that fit it', async () => {
    const report = await filed(1);
    await bostandyk.expectRefusal('WRONG_STATE', SAVE, { ...one(report), cells: figures(1) });
    await city.expectRefusal('REMARKS_MISSING', RETURN, { ...one(report), remarks: [] });
    for (const [field, remark] of [
      ['text', { text: ' ' }],
      ['rowKey', { text: 'x', rowKey: '9/9' }],
      ['month', { text: 'x', month: 12 }],
    ] as const) {
      const remarks = [{ text: 'x' }, remark];
      const { errors } = await city.expectRefusal('INVALID_INPUT', RETURN, { ...one(report), remarks });
      expect(errors[0]?.extensions).toMatchObject({ field: `remarks.1.${field}` });
    }
    // A month is of a row: of the whole report there is none to look at.
    const { errors } = await city.expectRefusal('REMARK_WITHOUT_ROW', RETURN, {
      ...one(report),
      remarks: [{ text: 'x' }, { text: 'x', month: 2 }],
    });
    expect(errors[0]?.extensions).toMatchObject({ field: 'remarks.1.month' });
  });

  it('a draft is its body’s own: nobody above sees it', async () => {
    const draft = await note(medeu, await open(medeu, 'appendix-2', 2025, 4));
    for (const client of [city, office, otherOffice, bostandyk, await server.signedIn('chair@agency.demo')]) {
      expect(await client.run(READ, { id: draft.id })).toEqual({ report: null });
    }
    expect(await medeu.run(READ, { id: draft.id })).toEqual({ report: { id: draft.id } });
    expect(await medeu.run(READ, { id: '99999999' })).toEqual({ report: null });
    await medeu.expectRefusal('NOT_FOUND', READ, { id: 'x' });
  });
});
