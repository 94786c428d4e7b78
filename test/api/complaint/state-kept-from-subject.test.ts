import { ComplaintWorld, HEAD, INSPECTOR, type Complaint } from './complaint-world';

let world: ComplaintWorld;
beforeAll(async () => {
  world = await ComplaintWorld.start();
});
afterAll(() => world?.stop());

const UNIT = 'control@almaty-city.demo';
const DATA = `query ($id: ID!) { objectOfControlData(objectId: $id, from: "2026-01-01", to: "2026-03-19") {
  complaints { number stateTitle } } }`;

async function told(email: string, { number }: Complaint): Promise<string | undefined> {
  const client = await world.as(email);
  const id = await world.subjectOf(UNIT);
  const { objectOfControlData } = await client.run<{
    objectOfControlData: { complaints: { number: string; stateTitle: string }[] };
  }>(DATA, { id });
  return objectOfControlData.complaints.find((complaint) => complaint.number === number)?.stateTitle;
}

const tell = (complaint: Complaint, set: string) =>
  world.owner.query(`update inspection set ${set} where id = $1`, [complaint.inspection?.id]);

test('[clause 16] whom a complaint is about does not read of it that it became the ground of an inspection before it may know of that', async () => {
  const registered = await world.register(INSPECTOR, await world.whole());
  const waiting = await told(UNIT, registered);
  expect(waiting).toBe('Waiting');
  const taken = await world.act(INSPECTOR, 'takeComplaintAsGround', registered);
  expect(taken.state).toBe('TAKEN');
  for (const email of [UNIT, 'head@almaty-city.demo']) expect(await told(email, taken)).toBe(waiting);
  // The office itself knows.
  expect((await world.read(HEAD, taken.id))?.state).toBe('TAKEN');
  await tell(taken, 'disclosed_to_subject_id = subject_id');
  expect(await told(UNIT, taken)).toBe('Taken as a ground');
  // Given up, it may be drafted anew: neither is told.
  await tell(taken, `state = 'WITHDRAWN'`);
  expect(await told(UNIT, taken)).toBe(waiting);
  const answered = await world.act(
    INSPECTOR,
    'answerComplaint',
    await world.register(INSPECTOR, await world.whole()),
    { reason: 'The certificate was given on the day of the complaint' },
  );
  expect(await told(UNIT, answered)).toBe('Answered without measures');
});
