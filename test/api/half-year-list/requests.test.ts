import { randomUUID } from 'node:crypto';
import { CORRECT } from '../paper-register/recorded-paper';
import { INSPECTOR, ListWorld, type List } from './list-world';

const REQUESTS = `query ($id: ID!) { halfYearList(id: $id) { requests { id number answer subject { id } files { name url } answerFiles { name } answerNumber
  incoming { id version number receivedOn annulledAt corrections { formerContent } }
  document { kind number urlRu copies { title awaited receivedBy } } } } }`;

interface Request {
  readonly id: string;
  readonly number: string;
  readonly subject: { readonly id: string } | null;
  readonly files: readonly { readonly name: string; readonly url: string }[];
  readonly incoming: { readonly id: string; readonly version: number; readonly number: string } | null;
  readonly answerFiles: readonly { readonly name: string }[];
  readonly document: {
    readonly number: string;
    readonly urlRu: string;
    readonly copies: readonly { awaited: boolean; receivedBy: string | null }[];
  } | null;
}

let world: ListWorld;
beforeAll(async () => {
  world = await ListWorld.start();
});
afterAll(() => world?.stop());

async function requestsOf({ id }: List): Promise<readonly Request[]> {
  const client = await world.as(INSPECTOR);
  const { halfYearList } = await client.run<{ halfYearList: { requests: readonly Request[] } }>(REQUESTS, {
    id,
  });
  return halfYearList.requests;
}

async function upload(name: string): Promise<string> {
  const body = new FormData();
  body.append('file', new Blob([`a text about ${name} ${randomUUID()}`], { type: 'text/plain' }), name);
  const client = await world.as(INSPECTOR);
  const response = await client.fetch('/files', { method: 'POST', body, headers: { 'x-qadagalau': '1' } });
  return String(((await response.json()) as { id: number }).id);
}

async function receipts(): Promise<object[]> {
  const client = await world.as(INSPECTOR);
  const text = `{ waiting(first: 100) { nodes { code clause caseKind caseNumber } } }`;
  const { waiting } = await client.run<{ waiting: { nodes: { code: string }[] } }>(text);
  return waiting.nodes.filter(({ code }) => code === 'STEP_RECORD_PAPER_RECEIPT');
}

const ASKED = {
  sentOn: '2026-12-01',
  addressee: 'General Prosecutor’s Office',
  text: 'Complaints of twelve months',
};

test('[clause 7-1] a request about a line is a paper with files, waits for its receipt, and the answer proves it', async () => {
  const list = await world.build();
  const subjectId = await world.subject('%Almaty%');
  const fileIds = [await upload('question.txt')];
  const sent = await world.act(INSPECTOR, 'sendListRequest', list, { ...ASKED, subjectId, fileIds });
  const [request] = await requestsOf(sent);
  expect(request).toMatchObject({
    number: '86-1/2026',
    subject: { id: subjectId },
    files: [{ name: 'question.txt' }],
    document: { kind: 'STATE_BODY_REQUEST', number: '86-1/2026', copies: [{ awaited: true }, {}] },
  });
  expect(await receipts()).toMatchObject([
    { clause: '7-1', caseKind: 'half-year-list', caseNumber: '2027-1' },
  ]);
  const url = request?.files[0]?.url ?? '';
  const stranger = await world.as('inspector.almaty@agency.demo');
  expect([(await (await world.as(INSPECTOR)).fetch(url)).status, (await stranger.fetch(url)).status]).toEqual(
    [200, 404],
  );

  // Whoever drew it up edits it before signing; another analyst’s reading alone is no such right over other papers.
  const docx = async (email: string) =>
    (await (await world.as(email)).fetch((request?.document?.urlRu ?? '').replace('.pdf', '.docx'))).status;
  expect([
    await docx(INSPECTOR),
    await docx('analyst@agency.demo'),
    await docx('inspector.almaty@agency.demo'),
  ]).toEqual([200, 200, 404]);

  const answered = await world.act(INSPECTOR, 'recordListAnswer', sent, {
    requestId: request?.id,
    number: '5-77',
    answeredOn: '2026-12-01',
    text: 'None',
    fileIds: [await upload('answer.txt')],
  });
  const [told] = await requestsOf(answered);
  expect(told).toMatchObject({
    answerFiles: [{ name: 'answer.txt' }],
    document: { copies: [{ awaited: false, receivedBy: ASKED.addressee }, {}] },
  });
  expect(await receipts()).toEqual([]);
});

test('[clause 7-1] one that was drawn up elsewhere keeps its number and makes no paper; a paper of ours is of today, and nothing is of before the days that the list looks at', async () => {
  const list = await world.build(2027, 2);
  const sent = await world.act(INSPECTOR, 'sendListRequest', list, {
    ...ASKED,
    number: '9-12',
    sentOn: '2026-11-20',
  });
  expect(await requestsOf(sent)).toMatchObject([{ number: '9-12', document: null, subject: null }]);
  const send = (more: object) => world.act(INSPECTOR, 'sendListRequest', sent, { ...ASKED, ...more });
  expect(await world.refused(send({ sentOn: '2026-11-20' }))).toEqual(['INVALID_INPUT']);
  expect(await world.refused(send({ subjectId: '2147483000' }))).toEqual(['NOT_FOUND']);
  // Of before the days that the scores look at: the last twelve months.
  expect(await world.refused(send({ number: '1-1', sentOn: '2009-01-01' }))).toEqual(['LIST_LOOKS_LATER']);
  const [request, ...more] = await requestsOf(sent);
  expect(more).toEqual([]);

  // Nor does an answer tell of such a day, or of one after itself.
  const subjectId = await world.subject('%Almaty%');
  const tells = (date: string) =>
    world.act(INSPECTOR, 'recordListAnswer', sent, {
      requestId: request?.id,
      number: '5-81',
      answeredOn: '2026-11-25',
      text: 'One fact',
      fileIds: [],
      facts: [{ subjectId, date, text: 'Refused' }],
    });
  expect(await world.refused(tells('2009-01-01'))).toEqual(['LIST_LOOKS_LATER']);
  expect(await world.refused(tells('2025-11-30'))).toEqual(['LIST_LOOKS_LATER']);
  expect(await world.refused(tells('2026-11-26'))).toEqual(['TOLD_AFTER_ANSWER']);
  expect(await requestsOf(sent)).toMatchObject([{ answer: null }]);
  await tells('2025-12-01');
  expect(await requestsOf(sent)).toMatchObject([{ answer: 'One fact' }]);
});

test('[clause 7-1] an answer that tells of a subject which no register knows is refused whole, with the place of the fact', async () => {
  const list = await world.build(2028, 1);
  const sent = await world.act(INSPECTOR, 'sendListRequest', list, ASKED);
  const [request] = await requestsOf(sent);
  const known = await world.subject('%Almaty%');
  const refusal = await world
    .act(INSPECTOR, 'recordListAnswer', sent, {
      requestId: request?.id,
      number: '5-78',
      answeredOn: ASKED.sentOn,
      text: 'Two facts',
      fileIds: [],
      facts: [known, '2147483000'].map((subjectId) => ({ subjectId, date: ASKED.sentOn, text: 'Refused' })),
    })
    .catch((error: unknown) => error);
  expect(refusal).toMatchObject({
    errors: [{ extensions: { code: 'INVALID_INPUT', field: 'input.facts.1.subjectId' } }],
  });
  expect(await requestsOf(sent)).toMatchObject([{ answer: null }]);
});

test('[clause 7-1] an answer has a number of the register of what came in; annulled, it is awaited again and what it told counts no more', async () => {
  const list = await world.build(2026, 2);
  const sent = await world.act(INSPECTOR, 'sendListRequest', list, ASKED);
  const subjectId = await world.subject('%Almaty%');
  const [request] = await requestsOf(sent);
  const answer = {
    requestId: request?.id,
    number: '5-79',
    answeredOn: ASKED.sentOn,
    text: 'One fact',
    fileIds: [],
    facts: [{ subjectId, date: ASKED.sentOn, text: 'Refused' }],
  };
  const answered = await world.act(INSPECTOR, 'recordListAnswer', sent, answer);
  const [told] = await requestsOf(answered);
  const client = await world.as(INSPECTOR);
  const register = await client.run<{ incomingPapers: { nodes: object[] } }>(
    '{ incomingPapers(first: 1) { nodes { number kind senderBody senderNumber receivedOn caseKind caseNumber } } }',
  );
  expect(register.incomingPapers.nodes).toEqual([
    {
      number: told?.incoming?.number,
      kind: 'LIST_ANSWER',
      senderBody: ASKED.addressee,
      senderNumber: '5-79',
      receivedOn: ASKED.sentOn,
      caseKind: 'half-year-list',
      caseNumber: '2026-2',
    },
  ]);
  const correct = (of: Request | undefined, more: object) =>
    client.run(CORRECT, {
      id: of?.incoming?.id,
      version: of?.incoming?.version,
      key: randomUUID(),
      input: {
        text: 'One fact, read rightly',
        senderNumber: '5-80',
        receivedAt: `${ASKED.sentOn}T00:00:00+05:00`,
        reason: 'The number was misread',
        ...more,
      },
    });
  await correct(told, {});
  const [right] = await requestsOf(answered);
  expect(right).toMatchObject({
    answer: 'One fact, read rightly',
    answerNumber: '5-80',
    incoming: { number: told?.incoming?.number, corrections: [{ formerContent: 'One fact' }] },
  });
  expect(right?.document?.copies[0]).toMatchObject({ awaited: false });
  await correct(right, { annul: true, reason: 'It answers another request' });
  const [awaited] = await requestsOf(answered);
  expect(awaited).toMatchObject({ answer: null, answerNumber: null });
  expect(awaited?.document?.copies[0]).toMatchObject({ awaited: true });
  const standing = async () =>
    (
      await world.owner.query<{ counts: boolean }>(
        'select withdrawn_at is null as counts from outside_fact where request_id = $1 order by id',
        [request?.id],
      )
    ).rows;
  expect(await standing()).toEqual([{ counts: false }]);
  // The list is in its next version since the counter-entries.
  await world.act(INSPECTOR, 'recordListAnswer', { ...answered, version: answered.version + 2 }, answer);
  expect(await standing()).toEqual([{ counts: false }, { counts: true }]);
});
