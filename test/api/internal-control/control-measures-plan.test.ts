import { shown, wordsOf } from './control-steps';
import { ControlWorld, HEAD, OBJECT, STRANGER, UNIT, type Letter } from './control-world';

let world: ControlWorld;
beforeAll(async () => {
  world = await ControlWorld.start();
});
afterAll(() => world?.stop());

interface Paper {
  readonly kind: string;
  readonly number: string;
  readonly urlKk: string;
  readonly urlRu: string;
  readonly cancelledBy: string | null;
}

/** A letter on measures that was sent to the head of the object on 22 December. */
async function told(): Promise<() => Promise<Letter>> {
  const event = await shown(world);
  world.at('2026-12-22T10:00:00+05:00');
  await world.onEvent(OBJECT, 'agreeToControlAct', await world.seen(OBJECT, event.id));
  const agreed = await world.seen(UNIT, event.id);
  const submitted = await world.onEvent(UNIT, 'submitControlMaterials', agreed);
  await world.onEvent(HEAD, 'decideOnMeasures', submitted);
  const letterOf = async (email = OBJECT) => {
    const { letter } = await world.seen(email, event.id);
    if (!letter) throw new Error(`${email} sees no letter`);
    return letter;
  };
  await world.onLetter(HEAD, 'issueLetterOnMeasures', await letterOf(HEAD), {
    demands: [{ kind: 'REMEDY_VIOLATIONS' }, { kind: 'HOLD_TO_ACCOUNT' }],
    reportBy: '2027-02-26',
    way: 'ELECTRONIC',
  });
  return letterOf;
}

test('[clause 55] [clause 56] the plan that the object hands in is a paper with its measures, people, days and forms of completion; another version ends it', async () => {
  const letterOf = await told();
  const { id, number } = await letterOf();
  const plansFor = async (email: string) => {
    const client = await world.as(email);
    const { letterOnMeasures } = await client.run<{ letterOnMeasures: { documents: Paper[] } | null }>(
      `query ($id: ID!) { letterOnMeasures(id: $id) { documents { kind number urlKk urlRu cancelledBy } } }`,
      { id },
    );
    return (letterOnMeasures?.documents ?? []).filter(({ kind }) => kind === 'CONTROL_MEASURES_PLAN');
  };
  const row = {
    measure: 'A second window',
    responsible: 'Head of the registry',
    dueDate: '2027-02-20',
    completion: 'Order of the clinic',
  };
  expect(await plansFor(OBJECT)).toEqual([]);
  await world.onLetter(OBJECT, 'submitActionPlan', await letterOf(), { rows: [row] });
  for (const email of [OBJECT, UNIT, HEAD]) {
    const [plan, ...others] = await plansFor(email);
    expect([plan?.number, plan?.cancelledBy, others]).toEqual([`${number}/1`, null, []]);
    const russian = await wordsOf(world, email, plan?.urlRu ?? '');
    for (const word of [
      'План мероприятий',
      'Руководству структурного подразделения, ответственного за проведение внутреннего государственного контроля',
      String(number),
      row.measure,
      row.responsible,
      '20',
      row.completion,
    ])
      expect(russian).toContain(word);
    expect(russian.match(/Меры/g)).toHaveLength(1);
    expect(await wordsOf(world, email, plan?.urlKk ?? '')).toContain('Іс-шаралар жоспары');
  }
  const [first] = await plansFor(OBJECT);
  expect((await (await world.as(STRANGER)).fetch(first?.urlRu ?? '')).status).toBe(404);
  // Whoever draws it up corrects it before signing: the object, and not the body that receives it.
  const toEdit = (first?.urlRu ?? '').replace('.pdf', '.docx');
  const given: number[] = [];
  for (const email of [OBJECT, UNIT, HEAD]) given.push((await (await world.as(email)).fetch(toEdit)).status);
  expect(given).toEqual([200, 403, 403]);
  await world.onLetter(OBJECT, 'submitActionPlan', await letterOf(), {
    rows: [row, { ...row, measure: 'A third window' }],
  });
  expect((await plansFor(UNIT)).map(({ cancelledBy, ...plan }) => [plan.number, cancelledBy])).toEqual([
    [`${number}/1`, `${number}/2, 2026-12-22`],
    [`${number}/2`, null],
  ]);
});

test('[clause 56] [clause 57] another plan does not undo what was missed of the one before it, and what it sets past the letter is marked', async () => {
  const letterOf = await told();
  const row = {
    measure: 'A second window',
    responsible: 'Head of the registry',
    dueDate: '2027-01-20',
    completion: 'Order of the clinic',
  };
  const handIn = async (...days: string[]) =>
    world.onLetter(OBJECT, 'submitActionPlan', await letterOf(), {
      rows: days.map((dueDate) => ({ ...row, dueDate })),
    });
  const terms = async (email = OBJECT) =>
    (await letterOf(email)).deadlines
      .filter(({ rule }) => rule === 'P57_EXECUTION')
      .map(({ dueDate, state }) => `${dueDate} ${state}`)
      .sort();
  await handIn('2027-01-20', '2027-02-20');
  world.at('2027-02-01T10:00:00+05:00');
  await handIn('2027-02-22');
  expect(await terms()).toEqual([
    '2027-01-20 OVERDUE',
    '2027-02-20 CANCELLED',
    '2027-02-22 RUNNING',
    '2027-02-26 RUNNING',
  ]);
  // The date in the letter is past, too.
  world.at('2027-03-01T10:00:00+05:00');
  await handIn('2027-03-10');
  for (const email of [OBJECT, UNIT]) {
    expect(await terms(email)).toEqual([
      '2027-01-20 OVERDUE',
      '2027-02-20 CANCELLED',
      '2027-02-22 OVERDUE',
      '2027-02-26 OVERDUE',
      '2027-03-10 RUNNING',
    ]);
    const told = (await letterOf(email)).findings.map(({ code }) => code);
    expect(told.filter((code) => code.startsWith('PLAN_ROW'))).toEqual([
      'PLAN_ROW_MISSED',
      'PLAN_ROW_MISSED',
      'PLAN_ROW_AFTER_LETTER',
    ]);
  }
  // What was missed and is asked for no more is on nobody's list of work.
  const asked = (await world.waiting(OBJECT)).map(({ dueDate }) => dueDate);
  expect(asked).not.toContain('2027-01-20');
});
