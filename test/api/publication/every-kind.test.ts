import { randomUUID } from 'node:crypto';
import { OBJECT, ControlWorld, UNIT } from '../internal-control/control-world';
import { shown } from '../internal-control/control-steps';
import { at, completed } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import { file, perform, row } from '../reporting/reporting-server';
import {
  actDocument,
  actOn,
  AFTER_OBJECTIONS,
  CHAIR,
  HEAD,
  publish,
  SUBJECT,
  type Published,
} from './publication-world';

let world: World;
const published: Record<string, Published> = {};

beforeAll(async () => {
  world = await openWorld();
  // The act is of 10 June.
  const { id: caseId } = await completed(world);
  world.at(AFTER_OBJECTIONS);
  published.INSPECTION = await publish(world, HEAD, { kind: 'INSPECTION', caseId });
  published.OWN_RESULT = await publish(world, SUBJECT, {
    kind: 'OWN_RESULT',
    caseId,
    text: 'It was put right',
  });

  world.at(at('2026-07-08'));
  const clerk = await world.as('reports@karagandy.demo');
  const report = await file(clerk, 'appendix-2', 2026, 2, row('2/20', 2, [700, 800, 900]));
  await perform(await world.as('head.karagandy@agency.demo'), 'acceptReport', report);
  published.QUARTER = await publish(world, CHAIR, {
    kind: 'QUARTER',
    form: 'appendix-2',
    year: 2026,
    quarter: 2,
  });

  // Its act is drawn up on 21 December.
  const control = await ControlWorld.over(world.server, world.owner);
  const agreed = await control.onEvent(OBJECT, 'agreeToControlAct', await shown(control));
  const submitted = await control.onEvent(UNIT, 'submitControlMaterials', agreed);
  const event = await control.onEvent(SUBJECT, 'decideOnMeasures', submitted);
  published.CONTROL_EVENT = await publish(world, SUBJECT, { kind: 'CONTROL_EVENT', caseId: event.id });
}, 180_000);
afterAll(() => world?.stop());

test.each([
  ['INSPECTION', HEAD, '2026-06-09', '2026-06-10'],
  ['OWN_RESULT', SUBJECT, '2026-06-09', '2026-06-10'],
  ['QUARTER', CHAIR, '2026-06-30', '2026-07-01'],
  ['CONTROL_EVENT', SUBJECT, '2026-12-20', '2026-12-21'],
] as const)(
  '[clause 66] of %s no newspaper wrote before it came to be',
  async (kind, email, dayBefore, firstDay) => {
    world.at(at('2026-12-22'));
    const about = published[kind];
    if (!about) throw new Error(`no ${kind} was published`);
    const written = (publishedOn: string) => ({ outlet: 'Egemen Qazaqstan', publishedOn, link: null });
    const client = await world.as(email);
    const early = await client.expectRefusal('FACT_BEFORE_CASE', actDocument('recordMediaPublication'), {
      id: about.id,
      version: about.version,
      key: randomUUID(),
      input: written(dayBefore),
    });
    expect(early.message).toContain(firstDay.split('-').reverse().join('.'));
    const { media } = await actOn(world, email, 'recordMediaPublication', about, written(firstDay));
    expect(media).toHaveLength(1);
  },
);

test('[clause 66] a page tells what of its address it left aside, in its language, and shows the rest', async () => {
  const WORDS = [
    ['kk', 'түсініксіз және ескерілмеді'],
    ['ru', 'не понято и не учтено'],
    ['en', 'left aside'],
  ] as const;
  for (const [address, named] of [
    ['figures?year=abc&form=appendix-2', 'year=abc'],
    ['figures?quarter=5', 'quarter=5'],
    ['figures?form=appendix-9&key=2%2F20', 'form=appendix-9'],
    ['figures?territory=350000000', 'territory=350000000'],
    ['figures?key=9%2F99', 'key=9/99'],
    ['lists?year=2026', 'year=2026'],
    ['results?quarter=2', 'quarter=2'],
    ['comparison?year=20x6', 'year=20x6'],
  ] as const)
    for (const [lang, words] of WORDS) {
      const answer = await fetch(new URL(`/public/${address}&lang=${lang}`, world.server.url));
      const text = await answer.text();
      const [told = ''] = /<p class="fault"[^>]*>[^<]*/.exec(text) ?? [];
      expect([address, answer.status, told.includes(words), told.includes(named)]).toEqual([
        address,
        200,
        true,
        true,
      ]);
    }
  // What can be read says nothing; the newest of a year is shown, and a year without figures is not found.
  for (const [address, status] of [
    ['figures', 200],
    ['figures?year=2026', 200],
    ['figures?form=appendix-2&year=2026&quarter=2&key=2%2F20', 200],
    ['figures?year=2030', 404],
    ['lists', 200],
  ] as const) {
    const answer = await fetch(new URL(`/public/${address}`, world.server.url));
    const isTold = (await answer.text()).includes('class="fault"');
    expect([address, answer.status, isTold]).toEqual([address, status, false]);
  }
});
