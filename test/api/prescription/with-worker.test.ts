import { at } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import { dutiesOf, LATE, running, seen, sendRequest } from '../../builders/prescription';

let world: World;
beforeAll(async () => {
  world = await openWorld({ worker: true });
});
afterAll(() => world?.stop());

async function until<T>(look: () => Promise<T>, holds: (found: T) => boolean): Promise<T> {
  const end = performance.now() + 90_000;
  for (;;) {
    const found = await look();
    if (holds(found)) return found;
    if (performance.now() > end) throw new Error(`not within 90 seconds: ${JSON.stringify(found)}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

test('[clause 28-1] [clause 28-2] [clause 28-3] a worker that is up does by itself what the dates bring', async () => {
  const of = await running(world, ['GROSS', 'MINOR', 'MET']);
  world.at(LATE);
  const missed = await until(
    () => seen(world, of),
    ({ informationRequest }) => informationRequest !== null,
  );
  expect(missed.informationRequest).toMatchObject({ number: null, sentAt: null });
  await until(
    () => dutiesOf(world, of),
    (duties) => duties.some(({ code, draft }) => code === 'DUTY_INSPECTION_GROUND_1' && draft !== null),
  );
  await sendRequest(world, await seen(world, of));
  world.at(at('2026-07-08', '00:00:00'));
  await until(
    () => dutiesOf(world, of),
    (duties) => duties.some(({ code, draft }) => code === 'DUTY_INSPECTION_GROUND_2' && draft !== null),
  );
}, 300_000);
