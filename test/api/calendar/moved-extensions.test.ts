import { randomUUID } from 'node:crypto';
import { workerTurn } from '../../builders/worker-turn';
import { at, HEAD } from '../inspection/support/course';
import { beforeHoliday, EXTENSION } from '../inspection/support/extension';
import { openWorld, type World } from '../inspection/support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

const noticeOf = (of: { readonly id: string }) =>
  world.value<object>(
    `select jsonb_build_object('from', d.from_date, 'due', d.due_date, 'after', d.certificate->'after',
       'moves', (select count(*) from deadline_move m where m.deadline_id = d.id and m.moved)) as value
     from deadline d where d.case_kind = 'inspection' and d.case_id = $1 and d.rule = 'P14_EXTENSION_NOTICE'`,
    [of.id],
  );

test('[clause 14] a Saturday that becomes a working one begins the extension: its notice stays due before that, extended before the decree or after', async () => {
  const before = await beforeHoliday(world);
  const after = await beforeHoliday(world);
  world.at(at('2026-07-01'));
  await world.act(HEAD, 'extendInspection', before, { input: EXTENSION });
  const kept = { due: '2026-07-03', after: '2026-07-03', moves: 0 };
  expect(await noticeOf(before)).toEqual({ ...kept, from: '2026-07-07' });
  const input = {
    kind: 'TRANSFER',
    date: '2026-07-17',
    workingDate: '2026-07-04',
    number: '41',
    decreedOn: '2026-07-01',
    source: 'Decree of the Government',
    reason: 'A day off is transferred',
  };
  const enter = `mutation ($input: EnterDecreeInput!, $key: String!) {
    enterDecree(input: $input, idempotencyKey: $key, expectedVersion: 0) { id } }`;
  await (await world.as('admin@agency.demo')).run(enter, { input, key: randomUUID() });
  await workerTurn(world);
  await world.act(HEAD, 'extendInspection', after, { input: EXTENSION });
  for (const one of [before, after]) expect(await noticeOf(one)).toEqual({ ...kept, from: '2026-07-04' });
});
