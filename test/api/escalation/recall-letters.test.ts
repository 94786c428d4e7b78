import { randomUUID } from 'node:crypto';
import { act, ask, establish, readEscalation, refused, type Escalation } from '../../builders/escalation';
import {
  decideOnMoved,
  decreeAfterEscalation,
  escalated,
  takeBackDecree,
} from '../../builders/moved-escalation';
import { at, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

const STEP = 'STEP_SEND_ESCALATION_RECALL';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world?.stop());

async function again({ id }: Escalation, email = HEAD): Promise<Escalation> {
  const found = await readEscalation(world, email, id);
  if (!found) throw new Error('the escalation is not seen');
  return found;
}
async function recalled(): Promise<Escalation> {
  const { escalation } = await escalated(world);
  await decreeAfterEscalation(world);
  await decideOnMoved(world, 'WITHDRAWN');
  return again(escalation);
}
const recall = (of: Escalation, paperId = of.papers[0]?.id, key?: string) =>
  act(world, HEAD, 'sendEscalationRecall', of, { paperId, way: 'EMAIL' }, key);
const names = ({ actions }: Escalation) => actions.map(({ name }) => name);

async function steps(email: string): Promise<object[]> {
  const client = await world.as(email);
  const { waiting } = await client.run<{ waiting: { nodes: { code: string }[] } }>(
    '{ waiting(first: 200) { nodes { code clause caseKind caseId inspectionId } } }',
  );
  return waiting.nodes.filter(({ code }) => code === STEP);
}

describe('papers of clause 35 that hold no more', () => {
  test('[clause 35] are withdrawn from each addressee by a letter that names the paper, the decree and both dates; till then the head is asked for it', async () => {
    const of = await recalled();
    const [higher, prosecutor] = of.papers;
    expect(await steps(HEAD)).toMatchObject([{ clause: '35', caseKind: 'escalation', caseId: of.id }]);
    for (const email of [INSPECTOR, SUBJECT]) expect(await steps(email)).toEqual([]);
    expect(names(of)).toContain('sendEscalationRecall');
    const one = await recall(of);
    expect(one).toMatchObject({ state: 'RECALLED' });
    expect(one.papers[2]).toMatchObject({
      addressee: 'HIGHER_BODY',
      recipient: higher?.recipient,
      number: '57-1/2026',
      way: 'EMAIL',
      document: { kind: 'ESCALATION_RECALL', number: '57-1/2026' },
      recalls: { id: higher?.id, number: higher?.number },
    });
    const data = await world.value<object>(
      `select data as value from issued_document where kind = 'ESCALATION_RECALL' and case_kind = 'escalation' and case_id = $1`,
      [of.id],
    );
    expect(data).toMatchObject({
      recipient: higher?.recipient,
      paper: { kind: 'LIABILITY_LETTER', number: higher?.number, date: '2026-06-18' },
      basis: {
        kind: 'TERM_MOVED',
        term: { ru: 'План мероприятий' },
        decree: { number: '702', date: '2026-06-15' },
        earlierDueDate: '2026-06-17',
        dueDate: '2026-06-18',
        reason: 'The plan was not due',
      },
    });
    expect(await steps(HEAD)).toHaveLength(1);
    const both = await recall(one, prosecutor?.id);
    expect(both.papers.map(({ recalls }) => recalls?.number ?? null)).toEqual([
      null,
      null,
      higher?.number,
      prosecutor?.number,
    ]);
    expect(await steps(HEAD)).toEqual([]);
    expect(names(both)).not.toContain('sendEscalationRecall');
    // The subject is told of the letters as of the papers, and reads none of them.
    const subject = await again(of, SUBJECT);
    expect(subject.papers[3]).toMatchObject({ document: null, recalls: { number: prosecutor?.number } });
  });

  test('[clause 35] of a decree that was taken back since the letter says so, with the date that stands now', async () => {
    const of = await recalled();
    await takeBackDecree(world, '1', 1);
    await recall(await again(of));
    const data = await world.value<object>(
      `select data as value from issued_document where kind = 'ESCALATION_RECALL' and case_id = $1`,
      [of.id],
    );
    expect(data).toMatchObject({
      basis: {
        kind: 'TERM_MOVED',
        takenBackDecrees: [{ number: '702', date: '2026-06-15' }],
        earlierDueDate: '2026-06-17',
        dueDate: '2026-06-18',
        dateNow: '2026-06-17',
      },
    });
  });

  test('[clause 35] of a term that several decrees moved the letter names each of them and the date on which the entry rested', async () => {
    const { escalation } = await escalated(world);
    await decreeAfterEscalation(world);
    await decreeAfterEscalation(world, { version: 1, date: '2026-06-15', number: '703' });
    await takeBackDecree(world, '1', 2);
    await decideOnMoved(world, 'WITHDRAWN');
    await recall(await again(escalation));
    const data = await world.value<{ basis: object }>(
      `select data as value from issued_document where kind = 'ESCALATION_RECALL' and case_id = $1`,
      [escalation.id],
    );
    const date = '2026-06-15';
    expect(data.basis).toEqual({
      kind: 'TERM_MOVED',
      term: { kk: expect.any(String) as string, ru: 'План мероприятий' },
      decree: { number: '702', date },
      furtherDecrees: [{ number: '703', date }],
      takenBackDecrees: [{ number: '702', date }],
      earlierDueDate: '2026-06-17',
      dueDate: '2026-06-18',
      reason: 'The plan was not due',
    });
  });

  test('[clause 35] the letter lies in the register of what went out, and its delivery and a late answer are recorded', async () => {
    const of = await recalled();
    const sent = await recall(of);
    const [paper, , letter] = sent.papers;
    const head = await world.as(HEAD);
    const { outgoingPapers } = await head.run<{ outgoingPapers: { nodes: object[] } }>(
      '{ outgoingPapers(first: 50) { nodes { kind number } } }',
    );
    expect(outgoingPapers.nodes).toContainEqual({ kind: 'ESCALATION_RECALL', number: letter?.number });
    const delivered = await act(world, INSPECTOR, 'recordEscalationDelivery', sent, {
      paperId: letter?.id,
      deliveredAt: at('2026-06-18'),
      proof: 'E-mail',
    });
    expect(delivered.papers[2]).toMatchObject({ proof: 'E-mail' });
    const answered = await act(world, INSPECTOR, 'recordEscalationAnswer', delivered, {
      paperId: paper?.id,
      answeredAt: at('2026-06-18'),
      answer: 'Looked into before the letter came',
    });
    expect(answered.papers[0]).toMatchObject({ answer: 'Looked into before the letter came' });
  });

  test('[clause 35] what stands is not withdrawn; a paper is withdrawn once, a letter of withdrawal never', async () => {
    const { escalation } = await escalated(world);
    const input = (paperId?: string) => ({ paperId, way: 'PAPER' });
    const [paper] = escalation.papers;
    expect(names(await again(escalation))).not.toContain('sendEscalationRecall');
    const standing = await refused(
      world,
      'REFUSED_BY_LAW',
      HEAD,
      'sendEscalationRecall',
      escalation,
      input(paper?.id),
    );
    expect(standing.findings).toMatchObject([{ clause: '35', code: 'ESCALATION_STANDS', severity: 'VOID' }]);
    await decreeAfterEscalation(world);
    await decideOnMoved(world, 'WITHDRAWN');
    const sent = await recall(await again(escalation));
    const twice = await refused(
      world,
      'REFUSED_BY_LAW',
      HEAD,
      'sendEscalationRecall',
      sent,
      input(paper?.id),
    );
    expect(twice.findings).toMatchObject([{ clause: '35', code: 'ESCALATION_RECALL_ONCE' }]);
    await refused(world, 'WRONG_STATE', HEAD, 'sendEscalationRecall', sent, input(sent.papers[2]?.id));
    await refused(world, 'NOT_FOUND', HEAD, 'sendEscalationRecall', sent, input('999999'));
  });

  test('[clause 35] the head sends it, nobody else; a double click sends once, of two at once one', async () => {
    const of = await recalled();
    const input = { paperId: of.papers[0]?.id, way: 'PAPER' };
    for (const email of [INSPECTOR, SUBJECT, 'chair@agency.demo'])
      await refused(world, 'FORBIDDEN', email, 'sendEscalationRecall', of, input);
    await refused(world, 'NOT_FOUND', 'head.karagandy@agency.demo', 'sendEscalationRecall', of, input);
    const key = randomUUID();
    await recall(of, of.papers[0]?.id, key);
    const twice = await recall(of, of.papers[0]?.id, key);
    expect(twice.papers).toHaveLength(3);
    const head = await world.as(HEAD);
    const other = { paperId: of.papers[1]?.id, way: 'PAPER' };
    const answers = await Promise.all([
      ask(head, 'sendEscalationRecall', twice, other),
      ask(head, 'sendEscalationRecall', twice, other),
    ]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
      'STALE_VERSION',
      'done',
    ]);
  });

  test('[clause 35] established anew of a term missed in truth, the recalled one still tells its addressees', async () => {
    const of = await recalled();
    world.at(at('2026-06-19'));
    const inspectionId = await world.value<string>(
      'select inspection_id::text as value from escalation where id = $1',
      [of.id],
    );
    const anew = await establish(world, INSPECTOR, inspectionId);
    const found = await world.read<{ escalation: object; recalledEscalations: { id: string }[] }>(
      HEAD,
      inspectionId,
      'escalation { id } recalledEscalations { id actions { name } }',
    );
    expect(found).toMatchObject({
      escalation: { id: anew.id },
      recalledEscalations: [
        { id: of.id, actions: expect.arrayContaining([{ name: 'sendEscalationRecall' }]) as object[] },
      ],
    });
    expect((await recall(of)).papers).toHaveLength(3);
  });
});
