import type { GraphqlClient, TestServer } from '../../harness';
import { act, file, key, perform, row, startReporting, type Head } from './reporting-server';

const DISTRICT = 'reports@bostandyk.demo';
const CITY = 'reports@almaty-city.demo';
const CENTRAL = 'head@mindigital.demo';
const OFFICE = 'head.almaty@agency.demo';
const CHAIR = 'chair@agency.demo';

let server: TestServer;
const as = (email: string) => server.signedIn(email);

beforeAll(async () => {
  server = await startReporting();
});
afterAll(() => server?.stop());

const command = (name: string) => `mutation ($id: ID!, $reason: String!, $key: String!, $version: Int!) {
  ${name}(reportId: $id, reason: $reason, idempotencyKey: $key, expectedVersion: $version) { id version state } }`;
const ASK = command('askReportReturn');
const DECLINE = command('declineReportReturn');
const RETURN = `mutation ($id: ID!, $remarks: [ReportRemarkInput!]!, $key: String!, $version: Int!) {
  returnReport(reportId: $id, remarks: $remarks, idempotencyKey: $key, expectedVersion: $version) { id state } }`;

interface Seen {
  version: number;
  state: string;
  returnAsked: boolean;
  returnRequests: { state: string; stateTitle: string; reason: string; answerReason: string | null }[];
  actions: { name: string; allowed: boolean }[];
  journal: { nodes: { action: string }[] };
}

async function seen(email: string, id: string): Promise<Seen> {
  const { report } = await (
    await as(email)
  ).run<{ report: Seen }>(
    `query ($id: ID!) { report(id: $id) { version state returnAsked
      returnRequests { state stateTitle reason answerReason } actions { name allowed }
      journal(first: 50) { nodes { action } } } }`,
    { id },
  );
  return report;
}

const offered = ({ actions }: Seen) => actions.filter(({ allowed }) => allowed).map(({ name }) => name);

async function waiting(email: string, id: string): Promise<string[]> {
  const { waiting: found } = await (
    await as(email)
  ).run<{ waiting: { nodes: { code: string; caseId: string | null }[] } }>(
    '{ waiting(first: 100) { nodes { code caseId } } }',
  );
  return found.nodes.filter(({ caseId }) => caseId === id).map(({ code }) => code);
}

const filed = async (email: string, quarter: number, form = 'appendix-2'): Promise<Head> =>
  file(await as(email), form, 2026, quarter, row('2/20', quarter, [1, 2, 3]));
const given = async (id: string, more: object = { reason: 'Row 20 is of another quarter' }) => ({
  id,
  key: key(),
  version: (await seen(CHAIR, id)).version,
  ...more,
});

describe('the return of a submitted report', () => {
  it('[clause 62] is asked for by the body, and waits for whoever takes the report in', async () => {
    const report = await filed(DISTRICT, 3);
    const [district, city, office] = (await Promise.all([DISTRICT, CITY, OFFICE].map(as))) as [
      GraphqlClient,
      GraphqlClient,
      GraphqlClient,
    ];
    expect(offered(await seen(DISTRICT, report.id))).toEqual(['askReportReturn']);
    expect(offered(await seen(CITY, report.id))).toEqual(['returnReport', 'acceptReport']);
    await city.expectRefusal('FORBIDDEN', ASK, await given(report.id));
    await office.expectRefusal('FORBIDDEN', ASK, await given(report.id));
    await (await as('reports@medeu.demo')).expectRefusal('NOT_FOUND', ASK, await given(report.id));
    await district.expectRefusal('RETURN_REASON_MISSING', ASK, await given(report.id, { reason: ' ' }));

    const variables = await given(report.id);
    const [first, again] = await Promise.all([district.ask(ASK, variables), district.ask(ASK, variables)]);
    expect(again.data).toEqual(first.data);
    expect(first.data).toMatchObject({ askReportReturn: { state: 'SUBMITTED' } });
    await district.expectRefusal('RETURN_ALREADY_ASKED', ASK, await given(report.id));

    for (const email of [DISTRICT, CITY, OFFICE, CHAIR])
      expect(await seen(email, report.id)).toMatchObject({
        state: 'SUBMITTED',
        returnAsked: true,
        returnRequests: [{ state: 'ASKED', reason: 'Row 20 is of another quarter', answerReason: null }],
      });
    expect(await waiting(CITY, report.id)).toEqual(
      expect.arrayContaining(['STEP_ANSWER_RETURN_REQUEST', 'STEP_ACCEPT_REPORT']),
    );
    expect(await waiting(OFFICE, report.id)).toEqual([]);
    expect(await waiting(DISTRICT, report.id)).toEqual([]);
    expect(offered(await seen(CITY, report.id))).toEqual([
      'returnReport',
      'acceptReport',
      'declineReportReturn',
    ]);
    expect((await seen(DISTRICT, report.id)).journal.nodes.map(({ action }) => action)).toContain(
      'reportReturnAsked',
    );
  });

  it('[clause 62] is declined with a reason by whoever takes it in, and may be asked for anew', async () => {
    const report = await filed(DISTRICT, 2);
    const [district, city] = (await Promise.all([DISTRICT, CITY].map(as))) as [GraphqlClient, GraphqlClient];
    await city.expectRefusal('RETURN_NOT_ASKED', DECLINE, await given(report.id));
    await district.run(ASK, await given(report.id));
    const no = { reason: 'The row is right' };
    await district.expectRefusal('FORBIDDEN', DECLINE, await given(report.id, no));
    await (await as(OFFICE)).expectRefusal('FORBIDDEN', DECLINE, await given(report.id, no));
    await city.expectRefusal('RETURN_REASON_MISSING', DECLINE, await given(report.id, { reason: '' }));
    await city.run(DECLINE, await given(report.id, no));
    const after = await seen(DISTRICT, report.id);
    expect(after).toMatchObject({
      state: 'SUBMITTED',
      returnAsked: false,
      returnRequests: [{ state: 'DECLINED', stateTitle: 'Declined', answerReason: 'The row is right' }],
    });
    expect(after.journal.nodes.map(({ action }) => action)).toContain('reportReturnDeclined');
    expect(offered(after)).toEqual(['askReportReturn']);
    expect(await waiting(CITY, report.id)).toEqual(['STEP_ACCEPT_REPORT']);
    await district.run(ASK, await given(report.id));
    expect((await seen(CITY, report.id)).returnRequests.map(({ state }) => state)).toEqual([
      'ASKED',
      'DECLINED',
    ]);
  });

  it('[clause 62] ends with the return, or with the acceptance of the report as it stands', async () => {
    const report = await filed(CITY, 3);
    const [clerk, office] = (await Promise.all([CITY, OFFICE].map(as))) as [GraphqlClient, GraphqlClient];
    await clerk.run(ASK, await given(report.id));
    expect(await waiting(OFFICE, report.id)).toContain('STEP_ANSWER_RETURN_REQUEST');
    await office.run(RETURN, await given(report.id, { remarks: [{ text: 'As you asked' }] }));
    expect(await seen(CITY, report.id)).toMatchObject({
      state: 'RETURNED',
      returnAsked: false,
      returnRequests: [{ state: 'RETURNED' }],
    });
    await clerk.expectRefusal('WRONG_STATE', ASK, await given(report.id));
    const { version } = await seen(CHAIR, report.id);
    await perform(clerk, 'submitReport', { ...report, version });
    await clerk.run(ASK, await given(report.id));
    await office.run(act('acceptReport'), await given(report.id, {}));
    expect(await seen(CITY, report.id)).toMatchObject({
      state: 'ACCEPTED',
      returnAsked: false,
      returnRequests: [{ state: 'ACCEPTED' }, { state: 'RETURNED' }],
    });
    expect(await waiting(OFFICE, report.id)).toEqual([]);
    await clerk.expectRefusal('REPORT_ACCEPTED', ASK, await given(report.id));
  });

  it('[clause 61] of a central body is answered by the Agency', async () => {
    const report = await filed(CENTRAL, 3, 'appendix-1');
    await (await as(CENTRAL)).run(ASK, await given(report.id));
    expect(await waiting(CHAIR, report.id)).toContain('STEP_ANSWER_RETURN_REQUEST');
    await (await as(OFFICE)).expectRefusal('NOT_FOUND', DECLINE, await given(report.id));
    await (await as(CHAIR)).run(DECLINE, await given(report.id, { reason: 'It is right' }));
    expect(await seen(CENTRAL, report.id)).toMatchObject({ state: 'SUBMITTED', returnAsked: false });
  });

  it('[clause 62] leaves the report waiting for its body since the return, and not since it was submitted', async () => {
    const report = await filed(DISTRICT, 1);
    server.clock.set('2027-03-01T10:00:00+05:00');
    const remarks = [{ text: 'Row 20 is of another quarter' }];
    await (await as(CITY)).run(RETURN, await given(report.id, { remarks }));
    const { waiting: found } = await (
      await as(DISTRICT)
    ).run<{ waiting: { nodes: { code: string; caseId: string | null; since: string }[] } }>(
      '{ waiting(first: 100) { nodes { code caseId since } } }',
    );
    const own = found.nodes.filter(({ caseId }) => caseId === report.id);
    expect(own.map(({ code, since }) => [code, new Date(since).toISOString()])).toEqual([
      ['STEP_CORRECT_REPORT', '2027-03-01T05:00:00.000Z'],
    ]);
  });
});
