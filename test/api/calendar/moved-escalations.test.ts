import type { QueryRunner } from 'typeorm';
import { RecallEscalationsOfMovedTerms1763800000941 } from '../../../server/migrations/0941-recall-escalations-of-moved-terms';
import { act, establish, readEscalation, refused, type Escalation } from '../../builders/escalation';
import { plan } from '../../builders/letter';
import {
  decideOnMoved,
  decreeAfterEscalation,
  escalated,
  listedEscalation,
} from '../../builders/moved-escalation';
import { at, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world?.stop());

const COURT = { addressee: 'COURT', recipient: 'Court of Almaty', way: 'PAPER' };
const decree = () => decreeAfterEscalation(world);
const listed = () => listedEscalation(world);
const decide = (decision: string) => decideOnMoved(world, decision);

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
    const { escalation } = await escalated(world);
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
    const { escalation } = await escalated(world);
    await decree();
    await decide('CONFIRMED');
    expect(await told(SUBJECT, escalation.id)).toMatchObject({ state: 'SENT', recallReason: null });
    const sent = await act(world, HEAD, 'sendEscalationPaper', await again(escalation), COURT);
    expect(sent.papers).toHaveLength(3);
  });

  test('[clause 35] the head recalls it: what went out stays, the subject is told, and it is established anew of a term missed in truth', async () => {
    const { letter, escalation } = await escalated(world);
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

  test('[clause 35] without recalls one of an inspection is kept, the one that stands, and with them it stands on', async () => {
    const { letter } = await escalated(world);
    await decree();
    await decide('WITHDRAWN');
    world.at(at('2026-06-19'));
    const { id } = await establish(world, INSPECTOR, letter.inspection.id);
    const runner = {
      query: async (text: string) => (await world.owner.query<object>(text)).rows,
    } as unknown as QueryRunner;
    const migration = new RecallEscalationsOfMovedTerms1763800000941();
    await migration.down(runner);
    expect(await world.value('select array_agg(id::text) as value from escalation')).toEqual([id]);
    expect(
      await world.value(`select count(*)::int as value from followed_act where kind = 'ESCALATION'`),
    ).toBe(0);
    await migration.up(runner);
    expect(await told(HEAD, id)).toMatchObject({ state: 'ESTABLISHED', recallReason: null });
  });

  test('[clause 35] a plan that came late by the earlier date and in time by the moved one lists it too', async () => {
    const { letter } = await escalated(world);
    await plan(world, letter);
    await decree();
    expect(await listed()).toMatchObject({ kind: 'ESCALATION' });
  });
});
