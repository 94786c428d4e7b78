import { at, completed, PERSON } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import { completedWithSecrets, mark, markInput, withSecrets } from '../confidentiality/secrets-world';
import {
  actOn,
  AFTER_OBJECTIONS,
  HEAD,
  INSPECTOR,
  publish,
  SUBJECT,
  type Published,
} from './publication-world';

const ANSWER = 'We have taught everybody anew';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world?.stop());

const pageOf = async (id: string) =>
  (await fetch(new URL(`/public/results/${id}?lang=en`, world.server.url))).text();

interface Item {
  readonly answers: readonly { readonly text: string; readonly earlierAt: string | null }[];
  readonly answersLeftOut: number;
  readonly media: readonly { readonly outlet: string; readonly earlierAt: string | null }[];
}
const itemOf = async (id: string) =>
  (await (await fetch(new URL(`/public/results/${id}.json`, world.server.url))).json()) as Item;

/** Answered by the body and told of by a newspaper. */
async function withAnswer(source: object): Promise<Published> {
  const published = await publish(world, HEAD, { ...source });
  const answered = await actOn(world, SUBJECT, 'answerPublication', published, { text: ANSWER });
  return actOn(world, HEAD, 'recordMediaPublication', answered, {
    outlet: 'Egemen Qazaqstan',
    publishedOn: '2026-06-17',
  });
}

test('[clause 66] what the body answered and what the media published stay beside a new edition, as of the earlier one', async () => {
  const { id: caseId } = await completed(world);
  await world.owner.query(
    `update violation set description = 'It waited four hours' where inspection_id = $1`,
    [caseId],
  );
  world.at(AFTER_OBJECTIONS);
  const source = { kind: 'INSPECTION', caseId };
  const first = await withAnswer(source);
  expect(await pageOf(first.id)).not.toContain('earlier publication');
  world.at(at('2026-06-18'));
  const second = await publish(world, HEAD, { ...source, leaveOut: ['four'] });
  world.at(at('2026-06-19'));
  const third = await publish(world, HEAD, { ...source, leaveOut: ['four', 'hours'] });
  for (const { id, answers, media } of [second, third])
    expect([id, answers, media]).toEqual([
      id,
      [{ text: ANSWER }],
      [{ outlet: 'Egemen Qazaqstan', link: null }],
    ]);
  const page = await pageOf(third.id);
  expect(page).toContain(ANSWER);
  expect(page).toContain('given to the earlier publication of 17 June 2026');
  expect(page).toContain('of the earlier publication of 17 June 2026');
  expect(page).not.toContain('has not answered');
  const item = await itemOf(third.id);
  expect(item.answersLeftOut).toBe(0);
  expect([item.answers[0]?.earlierAt, item.media[0]?.earlierAt]).toEqual([
    expect.stringContaining('2026-06-17'),
    expect.stringContaining('2026-06-17'),
  ]);
  // The body may say something of the new one too.
  const again = await actOn(world, SUBJECT, 'answerPublication', third, { text: 'Still so' });
  expect(again.answers.map(({ text }) => text)).toEqual([ANSWER, 'Still so']);

  // Whoever has the address of an earlier one is led to what stands now.
  await actOn(world, HEAD, 'withdrawPublication', again, { reason: 'A mistake' });
  expect(await pageOf(first.id)).not.toContain('The new publication');
  expect(await pageOf(first.id)).toContain('that one is not available now either');
  const fourth = await publish(world, HEAD, source);
  // What was said of the case is not taken back with the page.
  expect(fourth.answers.map(({ text }) => text)).toEqual([ANSWER, 'Still so']);
  expect(fourth.media).toHaveLength(1);
  for (const { id } of [first, second, third])
    expect([id, (await pageOf(id)).includes(`/public/results/${fourth.id}?`)]).toEqual([id, true]);
});

test('[clause 31] [clause 66] answers that a mark took from the public with their edition are counted, and not shown', async () => {
  const secrets = await withSecrets(world);
  const of = await completedWithSecrets(world, secrets);
  await world.act(INSPECTOR, 'handOverResultAct', of, { input: PERSON });
  world.at(AFTER_OBJECTIONS);
  const source = { kind: 'INSPECTION', caseId: secrets.of.id };
  await withAnswer(source);
  await mark(world, secrets.of.id, markInput('FINDING', secrets.pointId));
  const anew = await publish(world, HEAD, source);
  expect([anew.answers, anew.media]).toEqual([[], []]);
  const page = await pageOf(anew.id);
  expect(page).toContain('Answers to the earlier publication: 1.');
  expect(page).not.toContain(ANSWER);
  expect(page).not.toContain('has not answered');
  expect(await itemOf(anew.id)).toMatchObject({ answers: [], answersLeftOut: 1, media: [] });
});

test('[clause 31] [clause 66] answers to a publication that was withdrawn before its case was marked are counted, and not shown', async () => {
  const secrets = await withSecrets(world);
  const of = await completedWithSecrets(world, secrets);
  await world.act(INSPECTOR, 'handOverResultAct', of, { input: PERSON });
  world.at(AFTER_OBJECTIONS);
  const source = { kind: 'INSPECTION', caseId: secrets.of.id };
  const published = await withAnswer(source);
  await actOn(world, HEAD, 'withdrawPublication', published, { reason: 'A mistake' });
  world.at(at('2026-06-18'));
  await mark(world, secrets.of.id, markInput('FINDING', secrets.pointId));
  const anew = await publish(world, HEAD, source);
  expect([anew.answers, anew.media]).toEqual([[], []]);
  expect(await itemOf(anew.id)).toMatchObject({ answers: [], answersLeftOut: 1, media: [] });
});
