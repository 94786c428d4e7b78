import { randomUUID } from 'node:crypto';
import type { GraphqlRefusal } from '../../harness';
import { withViolation } from '../../builders/monitoring';
import {
  at,
  completed,
  HEAD,
  INSPECTOR,
  MONDAY,
  registered,
  started,
  SUBJECT,
} from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

const REFERRAL = `id version state officials signs proposedBy competentBody number decisionReason answer
  actions { name allowed refusals { code } }`;
interface Referral {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly competentBody: string | null;
  readonly number: string | null;
  readonly answer: string | null;
  readonly actions: readonly { readonly name: string; readonly allowed: boolean }[];
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

const FOUND = { officials: 'B. Ospanov, head of the unit', signs: 'Money was taken for a free service' };
const PROPOSE = `mutation ($id: ID!, $key: String!, $input: ProposeReferralInput!) {
  proposeReferral(inspectionId: $id, idempotencyKey: $key, input: $input) { ${REFERRAL} } }`;

async function propose(email: string, inspectionId: string, key: string = randomUUID()): Promise<Referral> {
  const client = await world.as(email);
  const variables = { id: inspectionId, key, input: FOUND };
  return (await client.run<{ proposeReferral: Referral }>(PROPOSE, variables)).proposeReferral;
}
async function refusedToPropose(
  code: string,
  email: string,
  id: string,
  input: object = FOUND,
): Promise<GraphqlRefusal> {
  const client = await world.as(email);
  return client.expectRefusal(code, PROPOSE, { id, key: randomUUID(), input });
}

type ActName = 'sendReferral' | 'declineReferral' | 'recordReferralAnswer';
const documentOf = (
  name: ActName,
) => `mutation ($id: ID!, $key: String!, $version: Int!, $input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(referralId: $id, idempotencyKey: $key, expectedVersion: $version, input: $input) { ${REFERRAL} } }`;
const variablesOf = (of: Referral, input: object, key: string = randomUUID()) => ({
  id: of.id,
  key,
  version: of.version,
  input,
});
async function act(
  email: string,
  name: ActName,
  of: Referral,
  input: object,
  key?: string,
): Promise<Referral> {
  const client = await world.as(email);
  return (await client.run<Record<string, Referral>>(documentOf(name), variablesOf(of, input, key)))[name];
}
async function refused(
  code: string,
  email: string,
  name: ActName,
  of: Referral,
  input: object,
): Promise<void> {
  const client = await world.as(email);
  await client.expectRefusal(code, documentOf(name), variablesOf(of, input));
}
const BODY = { competentBody: 'Department of economic investigations of Almaty' };

async function stepsOf(email: string, of: Referral): Promise<string[]> {
  const client = await world.as(email);
  const { waiting } = await client.run<{
    waiting: { nodes: { code: string; caseKind: string; caseId: string }[] };
  }>('{ waiting(first: 200) { nodes { code caseKind caseId } } }');
  return waiting.nodes
    .filter(({ caseKind, caseId }) => caseKind === 'referral' && caseId === of.id)
    .map(({ code }) => code);
}

test('[clause 29] the same proposal is not made twice while the head has it to decide', async () => {
  const inspection = await completed(world);
  const client = await world.as(INSPECTOR);
  const both = await Promise.all(
    [FOUND, { ...FOUND, signs: ` ${FOUND.signs} ` }].map((input) =>
      client.ask(PROPOSE, { id: inspection.id, key: randomUUID(), input }),
    ),
  );
  expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').toSorted()).toEqual([
    'REFERRAL_PROPOSED_ALREADY',
    'done',
  ]);
  const other = { ...FOUND, signs: 'A receipt was torn up' };
  await client.run(PROPOSE, { id: inspection.id, key: randomUUID(), input: other });
});

test('[clause 29] an inspector proposes, it waits for the head alone, the head sends with a paper, the answer is recorded', async () => {
  const inspection = await completed(world);
  const proposed = await propose(INSPECTOR, inspection.id);
  expect(proposed).toMatchObject({ state: 'PROPOSED', ...FOUND, number: null });
  expect([await stepsOf(HEAD, proposed), await stepsOf(INSPECTOR, proposed)]).toEqual([
    ['STEP_DECIDE_REFERRAL'],
    [],
  ]);
  const sent = await act(HEAD, 'sendReferral', proposed, BODY);
  expect(sent).toMatchObject({ state: 'SENT', ...BODY });
  expect(await stepsOf(HEAD, proposed)).toEqual(['STEP_RECORD_PAPER_RECEIPT']);
  const data = await world.value<object>(
    `select data as value from issued_document where case_kind = 'referral' and case_id = $1`,
    [sent.id],
  );
  expect(data).toMatchObject({
    recipient: BODY.competentBody,
    statement: `${FOUND.officials}: ${FOUND.signs}`,
    resultAct: { number: expect.any(String) as string },
  });
  world.at(at('2026-06-20'));
  const input = { answeredAt: at('2026-06-19'), answer: 'A criminal case was opened' };
  await refused('FACT_BEFORE_CASE', INSPECTOR, 'recordReferralAnswer', sent, {
    ...input,
    answeredAt: at('2026-06-09'),
  });
  const answered = await act(INSPECTOR, 'recordReferralAnswer', sent, input);
  expect(answered).toMatchObject({ state: 'ANSWERED', answer: 'A criminal case was opened' });
  await refused('WRONG_STATE', INSPECTOR, 'recordReferralAnswer', answered, input);
});

test('[clause 29] the subject sees neither proposal nor paper nor entry of the journal, whatever became of it', async () => {
  const inspection = await completed(world);
  const sent = await act(HEAD, 'sendReferral', await propose(INSPECTOR, inspection.id), BODY);
  const client = await world.as(SUBJECT);
  await client.expectRefusal('FORBIDDEN', `{ referral(id: "${sent.id}") { id } }`);
  const seen = await world.read<{
    documents: { kind: string }[];
    journal: { nodes: { action: string }[] };
    referralActions: object[];
  }>(
    SUBJECT,
    inspection.id,
    'documents { kind } journal(first: 50) { nodes { action } } referralActions { name }',
  );
  expect(seen?.documents.map(({ kind }) => kind)).not.toContain('REFERRAL_OF_MATERIALS');
  expect(seen?.journal.nodes.filter(({ action }) => action.startsWith('referral'))).toEqual([]);
  expect(seen?.referralActions).toEqual([]);
  const office = await world.read<{ journal: { nodes: { action: string }[] } }>(
    INSPECTOR,
    inspection.id,
    'journal(first: 50) { nodes { action } }',
  );
  expect(office?.journal.nodes.map(({ action }) => action).slice(0, 2)).toEqual([
    'referralSent',
    'referralProposed',
  ]);
  expect(await stepsOf(SUBJECT, sent)).toEqual([]);
});

test('[clause 29] it is proposed from the start of the inspection on, before its results too', async () => {
  world.at(at(MONDAY));
  const notStarted = await registered(world);
  const refusal = await refusedToPropose('REFUSED_BY_LAW', INSPECTOR, notStarted.id);
  expect(refusal.findings).toMatchObject([{ clause: '29', code: 'REFERRAL_AFTER_START' }]);
  const running = await started(world);
  const sent = await act(HEAD, 'sendReferral', await propose(INSPECTOR, running.id), BODY);
  expect(sent.state).toBe('SENT');
});

test('[clause 29] the leadership, the head or the acting head decides, an inspector does not; declined with a reason', async () => {
  const inspection = await completed(world);
  const proposed = await propose(INSPECTOR, inspection.id);
  for (const name of ['sendReferral', 'declineReferral'] as const)
    await refused(
      'FORBIDDEN',
      INSPECTOR,
      name,
      proposed,
      name === 'sendReferral' ? BODY : { reason: 'No signs' },
    );
  await refused('NOT_FOUND', 'head.karagandy@agency.demo', 'sendReferral', proposed, BODY);
  await refused('INVALID_INPUT', HEAD, 'declineReferral', proposed, { reason: ' ' });
  const declined = await act(HEAD, 'declineReferral', proposed, { reason: 'No signs of an offence' });
  expect(declined).toMatchObject({ state: 'DECLINED', decisionReason: 'No signs of an offence' });
  await refused('WRONG_STATE', HEAD, 'sendReferral', declined, BODY);
  await refusedToPropose('INVALID_INPUT', INSPECTOR, inspection.id, { ...FOUND, signs: ' ' });
  await refusedToPropose('NOT_FOUND', 'inspector.karagandy@agency.demo', inspection.id);
});

test('[clause 29] a double click sends once; of sending and declining at once one is done', async () => {
  const inspection = await completed(world);
  const key = randomUUID();
  const proposed = await propose(INSPECTOR, inspection.id, key);
  expect((await propose(INSPECTOR, inspection.id, key)).id).toBe(proposed.id);
  const head = await world.as(HEAD);
  const answers = await Promise.all([
    head.ask(documentOf('sendReferral'), variablesOf(proposed, BODY)),
    head.ask(documentOf('declineReferral'), variablesOf(proposed, { reason: 'No signs' })),
  ]);
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
    'STALE_VERSION',
    'done',
  ]);
});

test('[clause 37] materials of external monitoring: who monitors proposes, the leadership alone sends them on or keeps them back, once, with a reason', async () => {
  world.at(at('2026-06-10'));
  const { id: monitoringId } = await withViolation(world, INSPECTOR);
  const proposing = `mutation ($id: ID!, $key: String!, $input: ProposeReferralInput!) {
    proposeMonitoringReferral(monitoringId: $id, idempotencyKey: $key, input: $input) { ${REFERRAL} } }`;
  const proposed = (id: string, input: object = FOUND, key: string = randomUUID()) => ({ id, key, input });
  for (const [email, code] of [
    [SUBJECT, 'FORBIDDEN'],
    ['inspector.karagandy@agency.demo', 'NOT_FOUND'],
  ] as const)
    await (await world.as(email)).expectRefusal(code, proposing, proposed(monitoringId));
  const client = await world.as(INSPECTOR);
  await client.expectRefusal('NOT_FOUND', proposing, proposed('999999'));
  // Of nobody, or for no signs.
  for (const field of ['officials', 'signs'])
    await client.expectRefusal(
      'INVALID_INPUT',
      proposing,
      proposed(monitoringId, { ...FOUND, [field]: ' ' }),
    );
  const key = randomUUID();
  const proposal = async () =>
    (await client.run<{ proposeMonitoringReferral: Referral }>(proposing, proposed(monitoringId, FOUND, key)))
      .proposeMonitoringReferral;
  const of = await proposal();
  expect((await proposal()).id).toBe(of.id);

  await refused('FORBIDDEN', INSPECTOR, 'sendReferral', of, BODY);
  await refused('FORBIDDEN', INSPECTOR, 'declineReferral', of, { reason: 'No' });
  await refused('INVALID_INPUT', HEAD, 'declineReferral', of, { reason: ' ' });
  await refused('STALE_VERSION', HEAD, 'sendReferral', { ...of, version: 0 }, BODY);
  const declined = await act(HEAD, 'declineReferral', of, { reason: 'The offence is a disciplinary one' });
  expect(declined).toMatchObject({
    state: 'DECLINED',
    decisionReason: 'The offence is a disciplinary one',
  });
  const head = await world.as(HEAD);
  const closed = await head.expectRefusal(
    'WRONG_STATE',
    documentOf('sendReferral'),
    variablesOf(declined, BODY),
  );
  expect(closed.findings).toMatchObject([{ clause: '37' }]);
  expect(await stepsOf(HEAD, of)).toEqual([]);
});
