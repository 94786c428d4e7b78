import type { QueryRunner } from 'typeorm';
import { RecallEscalationsOfMovedTerms1763800000941 } from '../../../server/migrations/0941-recall-escalations-of-moved-terms';
import { act, establish, readEscalation, refused, type Escalation } from '../../builders/escalation';
import { plan } from '../../builders/letter';
import {
  decideOnMoved,
  decreeAfterEscalation,
  escalated,
  listedEscalation,
  takeBackDecree,
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
/** What waits for the head to decide on it. */
async function work(): Promise<string[]> {
  const client = await world.as(HEAD);
  const { waiting } = await client.run<{ waiting: { nodes: { code: string; title: string }[] } }>(
    '{ waiting(first: 200) { nodes { code title } } }',
  );
  return waiting.nodes
    .filter(({ code }) => code === 'STEP_DECIDE_FOLLOWED_ESCALATION')
    .map(({ title }) => title);
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

  test('[clause 35] of several decrees, one of them taken back, its page, the refusal, the work of the head and the journal tell one line of dates', async () => {
    const { escalation } = await escalated(world);
    await decree();
    await decreeAfterEscalation(world, { version: 1, date: '2026-06-15', number: '703' });
    const moved = async (email: string) =>
      ((await told(email, escalation.id)) as { movedTerms: string[] } | null)?.movedTerms;
    const refusal = async () =>
      (await refused(world, 'REFUSED_BY_LAW', HEAD, 'sendEscalationPaper', await again(escalation), COURT))
        .findings;
    for (const email of [HEAD, SUBJECT])
      expect(await moved(email)).toEqual(['Action plan: 17 June 2026 → 19 June 2026 (№ 702, № 703)']);
    expect(await refusal()).toMatchObject([
      {
        code: 'ESCALATION_TERM_MOVED',
        message: expect.stringContaining(
          'Decree № 702, № 703 moved the date from 17.06.2026 to 19.06.2026',
        ) as string,
      },
    ]);
    expect(await work()).toMatchObject([
      expect.stringContaining('was moved from 17.06.2026 to 19.06.2026 by decree № 702, № 703') as string,
    ]);
    await takeBackDecree(world, '1', 2);
    for (const email of [HEAD, SUBJECT])
      expect(await moved(email)).toEqual([
        'Action plan: 17 June 2026 → 18 June 2026 (№ 702, № 703; taken back: № 702)',
      ]);
    expect(await refusal()).toMatchObject([
      {
        code: 'ESCALATION_TERM_MOVED_BACK',
        severity: 'VOID',
        message: expect.stringMatching(
          /17\.06\.2026.*moved to 18\.06\.2026.*entered: № 702, № 703; taken back: № 702\./,
        ) as string,
      },
    ]);
    expect(await work()).toMatchObject([
      expect.stringMatching(
        /has moved from 17\.06\.2026 to 18\.06\.2026\. Decrees entered: № 702, № 703; taken back: № 702$/,
      ) as string,
    ]);
    await decide('WITHDRAWN');
    const details = await world.value<object>(
      `select details as value from journal_entry where action = 'followedActWithdrawn'`,
    );
    expect(details).toMatchObject({
      earlierDueDate: '2026-06-17',
      dueDate: '2026-06-18',
      decreesEntered: '№ 702, № 703',
      decreesTakenBack: '№ 702',
    });
  });

  test('[clause 35] whose date came back by another decree is moved no more: nothing is told and nothing refused for it', async () => {
    const { escalation } = await escalated(world);
    await decree();
    const working = { version: 1, date: '2026-06-13', number: '704', kind: 'WORKING_DAY' };
    await decreeAfterEscalation(world, working);
    expect(await told(SUBJECT, escalation.id)).toMatchObject({ movedTerms: [] });
    expect(await work()).toMatchObject([expect.stringContaining('is due on 17.06.2026 again') as string]);
    const sent = await act(world, HEAD, 'sendEscalationPaper', await again(escalation), COURT);
    expect(sent.papers).toHaveLength(3);
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
