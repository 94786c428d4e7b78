import { ComplaintWorld, INSPECTOR } from './complaint-world';

let world: ComplaintWorld;
beforeAll(async () => {
  world = await ComplaintWorld.start();
});
afterAll(() => world?.stop());

test('[clause 16] [clause 48] that a complaint became the ground of an inspection a body learns with the inspection, not from its draft', async () => {
  const complaint = await world.register(INSPECTOR, await world.whole());
  const bodyId = await world.subjectOf('head@almaty-city.demo');
  const told = async () => {
    const client = await world.as('control@almaty-city.demo');
    const { objectOfControlData } = await client.run<{
      objectOfControlData: { complaints: { number: string; stateTitle: string }[] };
    }>(
      `query ($id: ID!) { objectOfControlData(objectId: $id, from: "2026-01-01", to: "2026-12-31") {
        complaintCount complaints { number stateTitle } } }`,
      { id: bodyId },
    );
    return objectOfControlData.complaints.find(({ number }) => number === complaint.number)?.stateTitle;
  };
  const before = await told();
  expect(before).toBe('Waiting');
  const taken = await world.act(INSPECTOR, 'takeComplaintAsGround', complaint);
  expect(await told()).toBe(before);
  await world.owner.query('update inspection set disclosed_to_subject_id = subject_id where id = $1', [
    taken.inspection?.id,
  ]);
  expect(await told()).not.toBe(before);
});
