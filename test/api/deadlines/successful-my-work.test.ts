import { asSystem } from '../../../server/src/platform/access/as-system';
import { sweepDeadlines } from '../../../server/src/deadlines';
import { startTestServer, type TestServer } from '../../harness';
import { meet, open } from '../../worker/support/deadlines';
import { openTestApplication, type OpenTestApplication } from '../../worker/support/test-application';

const MY_WORK = `query MyWork($first: Int, $after: String, $filter: DeadlineFilter) {
  myWork(first: $first, after: $after, filter: $filter) {
    totals { overdue dueSoon running }
    nodes { caseNumber rule clause title party partyTitle consequence from dueDate dueAt state provisional workingDaysLeft
      days { date counted reason } explanation }
    pageInfo { endCursor hasNextPage } } }`;

interface Node {
  caseNumber: string;
  title: string;
  partyTitle: string;
  consequence: string;
  explanation: string;
  dueDate: string;
  state: string;
  workingDaysLeft: number;
  days: { date: string; counted: boolean; reason: string }[];
}

interface WorkAnswer {
  myWork: {
    totals: { overdue: number; dueSoon: number; running: number };
    nodes: Node[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
}

let server: TestServer;
let opened: OpenTestApplication;
let office: number;
let subject: number;

// No worker runs in this server: what it says of a term must be right without one.
beforeAll(async () => {
  server = await startTestServer({ demo: true });
  opened = await openTestApplication(server.urls, '2026-03-03T09:00:00+05:00');
  const { dataSource } = opened.application;
  const idsOf = (email: string, column: string) =>
    asSystem<{ id: number }[]>(dataSource, (manager) =>
      manager.query(
        `select c.${column} as id from capacity c join account a on a.id = c.account_id where a.email = $1 order by c.id`,
        [email],
      ),
    );
  office = (await idsOf('head.almaty@agency.demo', 'authority_id'))[0]?.id ?? 0;
  subject = (await idsOf('head@almaty-city.demo', 'subject_id'))[0]?.id ?? 0;
  await asSystem(dataSource, (manager) =>
    manager.query('update deadline set cancelled_at = now() where met_at is null'),
  );
  await open(opened.application, { caseId: 9001, caseNumber: 'WORK-1', authorityId: office });
  await open(opened.application, {
    caseId: 9002,
    caseNumber: 'WORK-2',
    authorityId: office,
    from: '2026-03-02',
  });
  await open(opened.application, {
    caseId: 9005,
    caseNumber: 'THEIRS',
    authorityId: office,
    from: '2026-03-02',
    subjectId: subject,
    disclosedToSubjectId: subject,
    party: 'SUBJECT',
  });
  await open(opened.application, { caseId: 9003, caseNumber: 'OTHER', authorityId: office + 1000 });
});
afterAll(async () => {
  await opened.close();
  await server.stop();
});

async function workAt(instant: string, variables: object = {}, email = 'head.almaty@agency.demo') {
  server.clock.set(instant);
  const client = await server.signedIn(email);
  return (await client.run<WorkAnswer>(MY_WORK, { ...variables })).myWork;
}

const brief = ({ nodes, totals }: WorkAnswer['myWork']) => ({
  nodes: nodes.map(({ caseNumber, state, workingDaysLeft }) => [caseNumber, state, workingDaysLeft]),
  totals: Object.values(totals),
});

describe('what is due, with the worker switched off', () => {
  test('goes from running to due soon to overdue by the clock alone, the soonest first', async () => {
    expect(brief(await workAt('2026-03-10T09:00:00+05:00'))).toEqual({
      nodes: [
        ['WORK-2', 'RUNNING', 5],
        ['WORK-1', 'RUNNING', 16],
      ],
      totals: [0, 0, 2],
    });
    expect(brief(await workAt('2026-04-01T00:00:00+05:00'))).toEqual({
      nodes: [
        ['WORK-2', 'OVERDUE', -8],
        ['WORK-1', 'DUE_SOON', 3],
      ],
      totals: [1, 1, 0],
    });
    expect(brief(await workAt('2026-04-06T23:59:59+05:00')).totals).toEqual([1, 1, 0]);
    expect(brief(await workAt('2026-04-07T00:00:00+05:00')).totals).toEqual([2, 0, 0]);
  });

  test('totals are of the side that is asked for', async () => {
    const at = '2026-03-10T09:00:00+05:00';
    const theirs = await workAt(at, { filter: { party: 'SUBJECT' } });
    expect(brief(theirs)).toEqual({ nodes: [['THEIRS', 'RUNNING', 5]], totals: [0, 0, 1] });
    const asked = { filter: { party: 'AUTHORITY' } };
    expect(brief(await workAt(at, asked, 'head@almaty-city.demo'))).toEqual({ nodes: [], totals: [0, 0, 0] });
  });

  test('each explains itself in the reader’s language, day by day', async () => {
    const { nodes } = await workAt('2026-03-20T09:00:00+05:00');
    const [, deadline] = nodes;
    expect(deadline?.dueDate).toBe('2026-04-06');
    expect(deadline?.days.filter(({ counted }) => counted)).toHaveLength(10);
    expect(deadline?.days.filter(({ counted, reason }) => !counted && reason === '')).toEqual([]);
    for (const text of [
      deadline?.title,
      deadline?.partyTitle,
      deadline?.consequence,
      deadline?.explanation,
    ]) {
      expect(text).toMatch(/[a-z]{3}/i);
    }
  });

  test('by state, and page by page', async () => {
    const at = '2026-04-01T12:00:00+05:00';
    expect(brief(await workAt(at, { filter: { state: ['OVERDUE'] } })).nodes).toEqual([
      ['WORK-2', 'OVERDUE', -8],
    ]);
    const first = await workAt(at, { first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await workAt(at, { first: 1, after: first.pageInfo.endCursor });
    expect([first, second].map((page) => page.nodes[0]?.caseNumber)).toEqual(['WORK-2', 'WORK-1']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  test('the inspected subject sees the term that is its own, with the same dates, and no other', async () => {
    const { nodes } = await workAt('2026-03-10T09:00:00+05:00', {}, 'head@almaty-city.demo');
    const theirs = [['THEIRS', '2026-03-17']];
    expect(nodes.map(({ caseNumber, dueDate }) => [caseNumber, dueDate])).toEqual(theirs);
    const seen = await workAt('2026-03-10T09:00:00+05:00', { filter: { party: 'SUBJECT' } });
    expect(seen.nodes.map(({ caseNumber, dueDate }) => [caseNumber, dueDate])).toEqual(theirs);
  });

  test('[clause 16] days left of a term in hours reach to the day that holds its last moment', async () => {
    const hours = { caseId: 9006, caseNumber: 'HOURS', authorityId: office, rule: 'P16_START_NOTICE' };
    await open(opened.application, { ...hours, from: '2026-11-30T00:00:00+05:00' });
    await open(opened.application, { ...hours, caseId: 9007, from: '2026-12-01T00:00:00+05:00' });
    const { nodes } = await workAt('2026-11-26T09:00:00+05:00');
    expect(
      nodes
        .filter(({ caseNumber }) => caseNumber === 'HOURS')
        .map((node) => [node.dueDate, node.workingDaysLeft]),
    ).toEqual([
      ['2026-11-29', 1],
      ['2026-11-30', 1],
    ]);
    for (const caseId of [9006, 9007])
      await meet(opened.application, { ...hours, caseId }, '2026-11-26T10:00:00+05:00');
  });

  test('one that was met leaves the list', async () => {
    await open(opened.application, { caseId: 9004, caseNumber: 'WORK-4', authorityId: office });
    expect((await workAt('2026-03-20T09:00:00+05:00')).nodes).toHaveLength(3);
    await meet(opened.application, { caseId: 9004 }, '2026-03-20T10:00:00+05:00');
    expect((await workAt('2026-03-20T11:00:00+05:00')).nodes).toHaveLength(2);
  });
});

test('reminders that the sweep gave are told to the office and to the party, once each', async () => {
  const { dataSource } = opened.application;
  for (const at of ['2026-03-12T08:00:00+05:00', '2026-03-16T08:00:00+05:00', '2026-03-18T08:00:00+05:00']) {
    await sweepDeadlines(dataSource, new Date(at), []);
    await sweepDeadlines(dataSource, new Date(at), []);
  }
  const query = '{ reminders { nodes { stage at deadline { caseNumber dueDate } } } }';
  const stagesOf = async (email: string) => {
    const client = await server.signedIn(email);
    const { reminders } = await client.run<{
      reminders: { nodes: { stage: number; deadline: { caseNumber: string } }[] };
    }>(query);
    return reminders.nodes
      .filter(({ deadline }) => deadline.caseNumber === 'THEIRS')
      .map(({ stage }) => stage);
  };
  expect(await stagesOf('head@almaty-city.demo')).toEqual([3, 2, 1]);
  expect(await stagesOf('head.almaty@agency.demo')).toEqual([3, 2, 1]);
});
