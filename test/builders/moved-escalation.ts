import { randomUUID } from 'node:crypto';
import { at, HEAD, INSPECTOR } from '../api/inspection/support/course';
import type { World } from '../api/inspection/support/world';
import { act, establish, type Escalation } from './escalation';
import { sentLetter, type Letter } from './letter';
import { workerTurn } from './worker-turn';

const ADMIN = 'admin@agency.demo';

/** The plan was due by 17 June: on the 18th it is missed, and both papers that must go out went. */
export async function escalated(world: World): Promise<{ letter: Letter; escalation: Escalation }> {
  const letter = await sentLetter(world);
  world.at(at('2026-06-18'));
  let escalation = await establish(world, INSPECTOR, letter.inspection.id);
  for (const addressee of ['HIGHER_BODY', 'PROSECUTOR'])
    escalation = await act(world, HEAD, 'sendEscalationPaper', escalation, {
      addressee,
      recipient: `Body of ${addressee}`,
      way: 'PAPER',
    });
  return { letter, escalation };
}

/** The term of the plan becomes 18 June, and by each further one a day later. */
export async function decreeAfterEscalation(
  world: World,
  { version = 0, date = '2026-06-16', number = '702', kind = 'MOURNING' } = {},
): Promise<void> {
  const input = {
    kind,
    date,
    number,
    decreedOn: '2026-06-15',
    source: 'Decree of the President',
    reason: 'National mourning',
  };
  const admin = await world.as(ADMIN);
  await admin.run(
    `mutation ($input: EnterDecreeInput!, $key: String!, $version: Int!) {
      enterDecree(input: $input, idempotencyKey: $key, expectedVersion: $version) { id } }`,
    { input, version, key: randomUUID() },
  );
  await workerTurn(world);
}

export async function takeBackDecree(world: World, id: string, version: number): Promise<void> {
  const admin = await world.as(ADMIN);
  await admin.run(
    `mutation ($id: ID!, $version: Int!, $key: String!) {
      takeBackDecree(id: $id, reason: "Wrong day", idempotencyKey: $key, expectedVersion: $version) { id } }`,
    { id, version, key: randomUUID() },
  );
  await workerTurn(world);
}

interface FollowedAct {
  id: string;
  version: number;
  kind: string;
  actId: string;
  actNumber: string;
}

/** The escalation among what waits for the head's decision. */
export async function listedEscalation(world: World): Promise<FollowedAct> {
  const head = await world.as(HEAD);
  const { followedActs } = await head.run<{ followedActs: { nodes: FollowedAct[] } }>(
    '{ followedActs(filter: { undecided: true }) { nodes { id version kind actId actNumber earlierDueDate dueDate } } }',
  );
  const [found] = followedActs.nodes.filter(({ kind }) => kind === 'ESCALATION');
  if (!found) throw new Error('the escalation is not listed');
  return found;
}

export async function decideOnMoved(world: World, decision: string): Promise<void> {
  const { id, version } = await listedEscalation(world);
  await (
    await world.as(HEAD)
  ).run(
    `mutation ($id: ID!, $version: Int!, $key: String!, $decision: FollowedActDecision!) {
      decideFollowedAct(id: $id, decision: $decision, reason: "The plan was not due", idempotencyKey: $key, expectedVersion: $version) { decision } }`,
    { id, version, decision, key: randomUUID() },
  );
  await workerTurn(world);
}
