import { LATE, running, seen, sendRequest } from '../../builders/prescription';
import { workerTurn } from '../../builders/worker-turn';
import { at } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

test('[clause 8.1] [clause 28-3] a duty that a sweep finds late stands since the term was over: no delay of the office is lost', async () => {
  const of = await running(world, ['GROSS', 'MINOR', 'MET']);
  world.at(LATE);
  await sendRequest(world, await seen(world, of));
  world.at(at('2026-07-20'));
  await workerTurn(world);
  const duties = await world.value<object>(
    `select jsonb_object_agg(code, to_char(since at time zone 'Asia/Almaty', 'YYYY-MM-DD HH24:MI')) as value from duty where case_id = $1`,
    [of.id],
  );
  expect(duties).toEqual({
    DUTY_INSPECTION_GROUND_1: '2026-07-01 00:00',
    DUTY_INSPECTION_GROUND_2: '2026-07-08 00:00',
  });
});
