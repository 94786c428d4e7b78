import { randomUUID } from 'node:crypto';
import { at, INSPECTOR, SUBJECT } from './course';
import type { Case, World } from './world';

interface Request {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}
const READ =
  'thirdPersonRequests { id version state why informationSought thirdPerson { id } actions { name } }';
const SEND = `mutation ($id: ID!, $key: String!, $version: Int!) {
  sendThirdPersonRequest(id: $id, idempotencyKey: $key, expectedVersion: $version, input: { number: "12-1/77" }) { state version } }`;
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
  const send = () => ({ id, key: randomUUID(), version });
  await inspector.expectRefusal('WRONG_STATE', ANSWER, {
    ...send(),
    input: { answeredOn: '2026-06-03', text: 'The journal', fileIds: [] },
  });
  await (await world.as('inspector.karagandy@agency.demo')).expectRefusal('NOT_FOUND', SEND, send());
  const both = await Promise.all([inspector.ask(SEND, send()), inspector.ask(SEND, send())]);
  expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
    'STALE_VERSION',
    'done',
  ]);
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
  expect(await world.read(SUBJECT, running.id, 'thirdPersonRequests { id }')).toEqual({
    thirdPersonRequests: [],
  });
}
