import { randomUUID } from 'node:crypto';
import { at, completed, HEAD, INSPECTOR, started, SUBJECT } from './course';
import type { Case, World } from './world';

interface Request {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}
const READ =
  'thirdPersonRequests { id version state why informationSought thirdPerson { id } actions { name } }';
const PAPER = 'number sentAt answerBy document { kind number copies { awaited receivedBy proof } }';
const SEND = `mutation ($id: ID!, $key: String!, $version: Int!, $input: SendThirdPersonRequestInput!) {
  sendThirdPersonRequest(id: $id, idempotencyKey: $key, expectedVersion: $version, input: $input) { state version ${PAPER} } }`;
const ANSWER = `mutation ($id: ID!, $key: String!, $version: Int!, $input: RecordThirdPersonAnswerInput!) {
  recordThirdPersonAnswer(id: $id, idempotencyKey: $key, expectedVersion: $version, input: $input) { state answer } }`;

/** What the system drafts where a counter-inspection is refused: sent once of two, answered once, never shown to the subject. */
export async function askedInstead(world: World, running: Case, draft: Case): Promise<void> {
  const seen = await world.read<{ thirdPersonRequests: Request[] }>(INSPECTOR, running.id, READ);
  const thirdPerson = await world.value<string>(
    'select subject_id::text as value from inspection where id = $1',
    [draft.id],
  );
  expect(seen?.thirdPersonRequests).toMatchObject([
    {
      state: 'DRAFTED',
      why: expect.stringContaining('clause 8 (6)') as string,
      thirdPerson: { id: thirdPerson },
      actions: [{ name: 'sendThirdPersonRequest' }],
    },
  ]);
  const [{ id, version }] = seen?.thirdPersonRequests ?? [];
  const inspector = await world.as(INSPECTOR);
  const send = (input: object = { answerBy: '2026-06-15' }) => ({ id, key: randomUUID(), version, input });
  await inspector.expectRefusal('WRONG_STATE', ANSWER, {
    ...send(),
    input: { answeredOn: '2026-06-03', text: 'The journal', fileIds: [] },
  });
  await (await world.as('inspector.karagandy@agency.demo')).expectRefusal('NOT_FOUND', SEND, send());
  await inspector.expectRefusal('INVALID_INPUT', SEND, send({ sentOn: '2026-06-01' }));
  await inspector.expectRefusal('DATE_PAST', SEND, send({ answerBy: '2026-06-02' }));
  const both = await Promise.all([inspector.ask(SEND, send()), inspector.ask(SEND, send())]);
  expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
    'STALE_VERSION',
    'done',
  ]);
  const issued = { number: '87-1/2026', answerBy: '2026-06-15', document: { kind: 'THIRD_PERSON_REQUEST' } };
  const sent = await world.read<{ thirdPersonRequests: object[] }>(
    INSPECTOR,
    running.id,
    `thirdPersonRequests { ${PAPER} } documents { kind }`,
  );
  expect(sent).toMatchObject({
    thirdPersonRequests: [
      { ...issued, document: { number: issued.number, copies: [{ awaited: true }, { awaited: false }] } },
    ],
    documents: expect.arrayContaining([{ kind: 'THIRD_PERSON_REQUEST' }]) as object[],
  });
  expect(await inspector.run(`{ outgoingPapers(first: 50) { nodes { kind number } } }`)).toMatchObject({
    outgoingPapers: {
      nodes: expect.arrayContaining([{ kind: 'THIRD_PERSON_REQUEST', number: '87-1/2026' }]) as object[],
    },
  });
  const answer = (answeredOn: string) => ({
    id,
    key: randomUUID(),
    version: version + 1,
    input: { answeredOn, text: 'The journal of May is enclosed', fileIds: [] },
  });
  world.at(at('2026-06-05'));
  await inspector.expectRefusal('FACT_IN_FUTURE', ANSWER, answer('2026-06-06'));
  await inspector.expectRefusal('FACT_BEFORE_CASE', ANSWER, answer('2026-06-02'));
  expect(await inspector.run(ANSWER, answer('2026-06-05'))).toEqual({
    recordThirdPersonAnswer: { state: 'ANSWERED', answer: 'The journal of May is enclosed' },
  });
  const received = await world.read<{ thirdPersonRequests: object[] }>(
    INSPECTOR,
    running.id,
    `thirdPersonRequests { incoming { number } ${PAPER} }`,
  );
  const [proof] = (received?.thirdPersonRequests ?? []) as { incoming: { number: string } }[];
  expect(proof).toMatchObject({
    document: { copies: [{ awaited: false, receivedBy: 'ТОО', proof: proof?.incoming.number }, {}] },
  });
  const hidden = await world.read<{ documents: { kind: string }[] }>(
    SUBJECT,
    running.id,
    'thirdPersonRequests { id } documents { kind }',
  );
  expect(hidden).toMatchObject({ thirdPersonRequests: [] });
  expect(hidden?.documents).not.toContainEqual({ kind: 'THIRD_PERSON_REQUEST' });
}

/** Another thing is another request, the same is none; what the draft itself asks is worded anew till it is sent. Clause 8 (6); D3. */
export async function askedAgain(
  world: World,
  running: Case,
  draftSeeking: (more: object) => Promise<Case>,
  revise: (of: Case, more: object) => Promise<Case>,
): Promise<void> {
  const asked = async () => {
    const fields = 'thirdPersonRequests { state relation informationSought }';
    const seen = await world.read<{
      thirdPersonRequests: { state: string; relation: string; informationSought: string }[];
    }>(INSPECTOR, running.id, fields);
    return seen?.thirdPersonRequests.map((request) => Object.values(request).join(' ')).sort();
  };
  await draftSeeking({ informationSought: ' Journal ' });
  expect(await asked()).toEqual(['ANSWERED Contract Journal']);
  const other = await draftSeeking({ informationSought: 'Journal of October' });
  await world.refused('GROUND_THIRD_PERSON_OUTSIDE', HEAD, 'appointInspection', other);
  await draftSeeking({ civilLawRelation: 'Lease' });
  const three = ['ANSWERED Contract Journal', 'DRAFTED Contract Journal of October', 'DRAFTED Lease Journal'];
  expect(await asked()).toEqual(three);
  const revised = await revise(other, { informationSought: 'Journal of November' });
  expect(await asked()).toEqual([three[0], 'DRAFTED Contract Journal of November', three[2]]);
  await revise(revised, { civilLawRelation: 'Lease' });
  expect(await asked()).toEqual([three[0], 'DRAFTED Contract Journal of November', three[2]]);
}

/** A request whose letter was registered on paper keeps its number and day, and has no paper here. */
export async function askedElsewhere(world: World, running: Case): Promise<void> {
  const seen = await world.read<{ thirdPersonRequests: Request[] }>(INSPECTOR, running.id, READ);
  const [{ id, version }] = seen?.thirdPersonRequests ?? [];
  const inspector = await world.as(INSPECTOR);
  world.at(at('2026-06-05'));
  const send = (sentOn: string) => ({ id, key: randomUUID(), version, input: { number: '12-1/77', sentOn } });
  await inspector.expectRefusal('FACT_IN_FUTURE', SEND, send('2026-06-06'));
  await inspector.expectRefusal('FACT_BEFORE_CASE', SEND, send('2025-06-04'));
  expect(await inspector.run(SEND, send('2026-06-04'))).toMatchObject({
    sendThirdPersonRequest: {
      state: 'SENT',
      number: '12-1/77',
      sentAt: '2026-06-03T19:00:00.000Z',
      document: null,
    },
  });
}

/** What its ground must hold, one by one; the act tells the third person what it may be asked. Clauses 8 (6), 12. */
export async function counterInspected(
  world: World,
  withGround: (ground: object, more?: object) => Promise<Case>,
): Promise<void> {
  const running = await started(world);
  const subjectId = await world.subjectOf('970540000107');
  const ground = {
    kind: 'COUNTER_INSPECTION',
    basisText: '',
    relatedInspectionId: running.id,
    civilLawRelation: 'Contract of 3 February on intake of documents',
    informationSought: 'The intake journal of May',
    factDate: '2026-05-12',
    fileIds: [],
  };
  const more = { subjectId, plannedStart: '2026-06-08' };
  for (const [code, without] of [
    ['GROUND_RUNNING_INSPECTION_MISSING', { relatedInspectionId: null }],
    ['GROUND_RELATION_MISSING', { civilLawRelation: null }],
    ['GROUND_INFORMATION_MISSING', { informationSought: '' }],
  ] as const) {
    await world.refused(code, HEAD, 'appointInspection', await withGround({ ...ground, ...without }, more));
  }
  const ownSubject = await withGround(ground, { plannedStart: '2026-06-08' });
  await world.refused('GROUND_NOT_A_THIRD_PERSON', HEAD, 'appointInspection', ownSubject);
  const counter = await withGround(ground, more);
  expect(await world.act(HEAD, 'appointInspection', counter)).toMatchObject({ state: 'APPOINTED' });
  // The third person reads in the act what it may be asked, and not whose inspection asks for it (clauses 8 (6), 12, 31).
  expect(
    await world.value(
      `select data -> 'grounds' -> 0 as value from issued_document where inspection_id = $1 and kind = 'ACT_OF_APPOINTMENT'`,
      [counter.id],
    ),
  ).toMatchObject({
    basis: ground.civilLawRelation,
    sought: ground.informationSought,
  });
  const over = await completed(world, ['MET', 'MET', 'MET']);
  const ended = await withGround({ ...ground, relatedInspectionId: over.id }, more);
  const refusal = await world.refused('GROUND_RUNNING_INSPECTION_MISSING', HEAD, 'appointInspection', ended);
  expect(JSON.stringify(refusal.findings)).toContain('A completed one, or a preventive control, does not do');
}
