import { randomUUID } from 'node:crypto';
import { act, establish, readEscalation, refused, type Escalation } from '../../builders/escalation';
import { plan, sentLetter, type Letter } from '../../builders/letter';
import { workerTurn } from '../../builders/worker-turn';
import { at, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

const ADMIN = 'admin@agency.demo';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world?.stop());

const send = (of: Escalation, addressee: string) =>
  act(world, HEAD, 'sendEscalationPaper', of, { addressee, recipient: `Body of ${addressee}`, way: 'PAPER' });
const COURT = { addressee: 'COURT', recipient: 'Court of Almaty', way: 'PAPER' };

/** The plan was due by 17 June: on the 18th it is missed, and both papers that must go out went. */
async function escalated(): Promise<{ letter: Letter; escalation: Escalation }> {
  const letter = await sentLetter(world);
  world.at(at('2026-06-18'));
  const established = await establish(world, INSPECTOR, letter.inspection.id);
  const escalation = await send(await send(established, 'HIGHER_BODY'), 'PROSECUTOR');
  return { letter, escalation };
}

/** The term of the plan becomes 18 June. */
async function decree(): Promise<void> {
  const input = {
    kind: 'MOURNING',
    date: '2026-06-16',
    number: '702',
    decreedOn: '2026-06-15',
    source: 'Decree of the President',
    reason: 'National mourning',
  };
  const admin = await world.as(ADMIN);
  await admin.run(
    `mutation ($input: EnterDecreeInput!, $key: String!) {
      enterDecree(input: $input, idempotencyKey: $key, expectedVersion: 0) { id } }`,
    { input, key: randomUUID() },
  );
  await workerTurn(world);
}

interface Act {
  id: string;
  version: number;
  kind: string;
  actId: string;
  actNumber: string;
}
async function listed(): Promise<Act> {
  const head = await world.as(HEAD);
  const { followedActs } = await head.run<{ followedActs: { nodes: Act[] } }>(
    '{ followedActs(filter: { undecided: true }) { nodes { id version kind actId actNumber earlierDueDate dueDate } } }',
  );
  const [found] = followedActs.nodes.filter(({ kind }) => kind === 'ESCALATION');
  if (!found) throw new Error('the escalation is not listed');
  return found;
}
async function decide(decision: string): Promise<void> {
  const { id, version } = await listed();
  await (
    await world.as(HEAD)
  ).run(
    `mutation ($id: ID!, $version: Int!, $key: String!, $decision: FollowedActDecision!) {
      decideFollowedAct(id: $id, decision: $decision, reason: "The plan was not due", idempotencyKey: $key, expectedVersion: $version) { decision } }`,
    { id, version, decision, key: randomUUID() },
  );
  await workerTurn(world);
}

async function told(email: string, id: string): Promise<object | null> {
  const client = await world.as(email);
  const { escalation } = await client.run<{ escalation: object | null }>(
    'query ($id: ID!) { escalation(id: $id) { state movedTerms recallReason papers { addressee } } }',
    { id },
  );
  return escalation;
}
async function again({ id }: Escalation): Promise<Escalation> {
  const found = await readEscalation(world, INSPECTOR, id);
  if (!found) throw new Error('the escalation is not seen');
  return found;
}

describe('non-fulfilment established of a term that a decree then moved', () => {
  test('[clause 35] is listed with both dates and its papers, its page says so to both sides, and nothing more goes out', async () => {
    const { escalation } = await escalated();
    await decree();
    const numbers = await world.value<string>(
      `select string_agg(number, ', ' order by id) as value from escalation_paper`,
    );
    expect(await listed()).toMatchObject({
      actId: escalation.id,
      actNumber: numbers,
      earlierDueDate: '2026-06-17',
      dueDate: '2026-06-18',
    });
    for (const email of [HEAD, SUBJECT])
      expect(await told(email, escalation.id)).toMatchObject({
        state: 'SENT',
        movedTerms: ['Action plan: 17 June 2026 → 18 June 2026 (№ 702)'],
      });
    const of = await again(escalation);
    const refusal = await refused(world, 'REFUSED_BY_LAW', HEAD, 'sendEscalationPaper', of, COURT);
    expect(refusal.findings).toMatchObject([{ code: 'ESCALATION_TERM_MOVED', severity: 'VOID' }]);
  });

  test('[clause 35] the head confirms it with a reason, and it stands', async () => {
    const { escalation } = await escalated();
    await decree();
    await decide('CONFIRMED');
    expect(await told(SUBJECT, escalation.id)).toMatchObject({ state: 'SENT', recallReason: null });
    const sent = await send(await again(escalation), 'COURT');
    expect(sent.papers).toHaveLength(3);
  });

  test('[clause 35] the head recalls it: what went out stays, the subject is told, and it is established anew of a term missed in truth', async () => {
    const { letter, escalation } = await escalated();
    await decree();
    await decide('WITHDRAWN');
    for (const email of [HEAD, SUBJECT])
      expect(await told(email, escalation.id)).toMatchObject({
        state: 'RECALLED',
        recallReason: 'The plan was not due',
        papers: [{ addressee: 'HIGHER_BODY' }, { addressee: 'PROSECUTOR' }],
      });
    world.at(at('2026-06-19'));
    await refused(world, 'REFUSED_BY_LAW', HEAD, 'sendEscalationPaper', await again(escalation), COURT);
    const anew = await establish(world, INSPECTOR, letter.inspection.id);
    expect(anew).toMatchObject({ state: 'ESTABLISHED', missedTerms: ['Action plan'] });
    expect(anew.id).not.toBe(escalation.id);
  });

  test('[clause 35] a plan that came late by the earlier date and in time by the moved one lists it too', async () => {
    const { letter } = await escalated();
    await plan(world, letter);
    await decree();
    expect(await listed()).toMatchObject({ kind: 'ESCALATION' });
  });
});
