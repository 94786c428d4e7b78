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
async function told(): Promise<(email?: string) => Promise<Letter>> {
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

/** Papers of the information on the execution, as somebody reads them. */
async function papersFor(email: string, id: string): Promise<Paper[]> {
  const client = await world.as(email);
  const { letterOnMeasures } = await client.run<{ letterOnMeasures: { documents: Paper[] } | null }>(
    `query ($id: ID!) { letterOnMeasures(id: $id) { documents { kind number urlKk urlRu cancelledBy } } }`,
    { id },
  );
  return (letterOnMeasures?.documents ?? []).filter(({ kind }) => kind === 'CONTROL_EXECUTION_REPORT');
}

async function firstRowOf(id: string): Promise<string> {
  const client = await world.as(OBJECT);
  const { letterOnMeasures } = await client.run<{
    letterOnMeasures: { plan: { rows: { id: string }[] } };
  }>('query ($id: ID!) { letterOnMeasures(id: $id) { plan { rows { id } } } }', { id });
  return letterOnMeasures.plan.rows[0]?.id ?? '';
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
  // A plan that came on paper is a paper already, and takes the place of the one that the portal drew up.
  world.at('2026-12-22T12:00:00+05:00');
  await world.onLetter(UNIT, 'recordActionPlan', await letterOf(UNIT), {
    rows: [row],
    receivedAt: '2026-12-22T11:00:00+05:00',
  });
  expect((await plansFor(UNIT)).map(({ cancelledBy }) => cancelledBy)).toEqual([
    `${number}/2, 2026-12-22`,
    `${number}/3, 2026-12-22`,
  ]);
});

test('[clause 57] what the object tells of the execution is a paper with its words, the rows of the plan and the copies; what it tells anew ends it', async () => {
  const letterOf = await told();
  const { id, number } = await letterOf();
  const row = {
    measure: 'A third window',
    responsible: 'Head of the registry',
    dueDate: '2027-02-20',
    completion: 'Order',
  };
  await world.onLetter(OBJECT, 'submitActionPlan', await letterOf(), {
    rows: [row, { ...row, measure: 'A notice at the door' }],
  });
  await world.onLetter(OBJECT, 'informOnPlanRow', await letterOf(), {
    rowId: await firstRowOf(id),
    text: 'The window is open',
    fileIds: [await world.upload(OBJECT, 'window.txt')],
  });
  expect(await papersFor(OBJECT, id)).toEqual([]);
  await world.onLetter(OBJECT, 'reportOnLetter', await letterOf(), {
    text: 'Two windows were opened',
    fileIds: [await world.upload(OBJECT, 'reprimand.txt')],
  });
  for (const email of [OBJECT, UNIT, HEAD]) {
    const [paper, ...others] = await papersFor(email, id);
    expect([paper?.number, paper?.cancelledBy, others]).toEqual([`${number}/1`, null, []]);
    const russian = await wordsOf(world, email, paper?.urlRu ?? '');
    for (const word of [
      'Информация',
      'Two windows',
      row.measure,
      'The window is open; копии: window.txt',
      'Копии по пунктам плана названы в пункте 4',
      'информации нет',
      'reprimand.txt',
    ])
      expect(russian).toContain(word);
    for (const word of ['пункт 57 Правил', 'Не приложены']) expect(russian).not.toContain(word);
    expect(await wordsOf(world, email, paper?.urlKk ?? '')).toContain(
      'іс-шаралар жоспарының орындалуы туралы',
    );
  }
  const [first] = await papersFor(OBJECT, id);
  expect((await (await world.as(STRANGER)).fetch(first?.urlRu ?? '')).status).toBe(404);
  await world.onLetter(UNIT, 'returnLetterReport', await letterOf(UNIT), {
    reason: 'Say who answers for it',
  });
  const rowId = await firstRowOf(id);
  await world.onLetter(UNIT, 'returnPlanRow', await letterOf(UNIT), { rowId, reason: 'Show the order' });
  world.at('2027-03-02T10:00:00+05:00');
  await world.onLetter(OBJECT, 'reportOnLetter', await letterOf(), {
    text: 'The registrar was reprimanded',
    fileIds: [],
  });
  const papers = await papersFor(UNIT, id);
  expect(papers.map((paper) => [paper.number, paper.cancelledBy])).toEqual([
    [`${number}/1`, `${number}/2, 2027-03-02`],
    [`${number}/2`, null],
  ]);
  const late = await wordsOf(world, UNIT, papers[1]?.urlRu ?? '');
  for (const word of ['пункт 57 Правил', 'копии: window.txt', 'информация возвращена', 'Show the order'])
    expect(late).toContain(word);
  // Where nothing went with it the paper says so, and why.
  await world.onLetter(OBJECT, 'informOnPlanRow', await letterOf(), {
    rowId,
    text: 'Opened',
    fileIds: [],
    noProofReason: 'No order was made',
  });
  await world.onLetter(UNIT, 'acceptPlanRow', await letterOf(UNIT), { rowId });
  await world.onLetter(OBJECT, 'reportOnLetter', await letterOf(), { text: 'All done', fileIds: [] });
  const without = await wordsOf(world, UNIT, (await papersFor(UNIT, id))[2]?.urlRu ?? '');
  for (const word of [
    'подтверждающих документов нет, причина: No order was made',
    'исполнение принято',
    'Не приложены',
  ])
    expect(without).toContain(word);
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

test('[clause 55] [clause 56] a plan on paper that came before the one in force does not displace it; one that came after ends its paper', async () => {
  const letterOf = await told();
  const { id, number } = await letterOf();
  const row = {
    measure: 'A second window',
    responsible: 'Head of the registry',
    dueDate: '2027-02-20',
    completion: 'Order of the clinic',
  };
  const record = async (receivedAt: string, dueDate: string) =>
    world.onLetter(UNIT, 'recordActionPlan', await letterOf(UNIT), {
      rows: [{ ...row, measure: 'Of the paper', dueDate }],
      receivedAt,
    });
  const stands = async () => {
    const client = await world.as(UNIT);
    const { letterOnMeasures: letter } = await client.run<{
      letterOnMeasures: {
        plan: { number: number; onPaper: boolean; rows: { measure: string }[] };
        earlierPlans: { number: number; rows: { measure: string }[] }[];
        documents: Paper[];
        deadlines: { rule: string; dueDate: string; state: string }[];
      };
    }>(
      `query ($id: ID!) { letterOnMeasures(id: $id) { plan { number onPaper rows { measure } } earlierPlans { number rows { measure } }
        documents { kind number cancelledBy } deadlines { rule dueDate state } } }`,
      { id },
    );
    return {
      plan: letter.plan,
      earlier: letter.earlierPlans.map((plan) => [plan.number, plan.rows.length]),
      papers: letter.documents
        .filter(({ kind }) => kind === 'CONTROL_MEASURES_PLAN')
        .map((paper) => [paper.number, paper.cancelledBy]),
      terms: letter.deadlines
        .filter(({ rule, dueDate }) => rule === 'P57_EXECUTION' && dueDate !== '2027-02-26')
        .map(({ dueDate, state }) => `${dueDate} ${state}`),
    };
  };
  world.at('2026-12-23T10:00:00+05:00');
  await world.onLetter(OBJECT, 'submitActionPlan', await letterOf(), { rows: [row] });
  world.at('2026-12-24T10:00:00+05:00');
  await record('2026-12-22T15:00:00+05:00', '2027-02-10');
  expect(await stands()).toEqual({
    plan: { number: 1, onPaper: false, rows: [{ measure: row.measure }] },
    earlier: [[2, 1]],
    papers: [[`${number}/1`, null]],
    terms: ['2027-02-20 RUNNING'],
  });
  await record('2026-12-24T09:00:00+05:00', '2027-02-15');
  const { terms, ...after } = await stands();
  expect(after).toEqual({
    plan: { number: 3, onPaper: true, rows: [{ measure: 'Of the paper' }] },
    earlier: [
      [2, 1],
      [1, 1],
    ],
    papers: [[`${number}/1`, `${number}/3, 2026-12-24`]],
  });
  expect(terms.sort()).toEqual(['2027-02-15 RUNNING', '2027-02-20 CANCELLED']);
});

test('[clause 55] [clause 56] what came on paper while a plan is executed is recorded beside it and marked, and both sides read its scan', async () => {
  const letterOf = await told();
  const { id } = await letterOf();
  const row = {
    measure: 'A second window',
    responsible: 'Head of the registry',
    dueDate: '2027-02-20',
    completion: 'Order of the clinic',
  };
  const record = async (receivedAt: string) =>
    world.onLetter(UNIT, 'recordActionPlan', await letterOf(UNIT), {
      rows: [{ ...row, measure: 'Of the paper', dueDate: '2027-02-10' }],
      receivedAt,
      fileIds: [await world.upload(UNIT, 'scan.txt')],
    });
  world.at('2026-12-23T10:00:00+05:00');
  await world.onLetter(OBJECT, 'submitActionPlan', await letterOf(), { rows: [row] });
  await world.onLetter(OBJECT, 'informOnPlanRow', await letterOf(), {
    rowId: await firstRowOf(id),
    text: 'The window is open',
    fileIds: [await world.upload(OBJECT, 'window.txt')],
  });
  world.at('2026-12-24T10:00:00+05:00');
  await record('2026-12-22T15:00:00+05:00');
  await record('2026-12-24T09:00:00+05:00');
  for (const email of [UNIT, OBJECT]) {
    const client = await world.as(email);
    const { letterOnMeasures: letter } = await client.run<{
      letterOnMeasures: {
        plan: { number: number; rows: { state: string }[] };
        earlierPlans: { number: number; neverInForce: boolean; files: { name: string; url: string }[] }[];
        deadlines: { rule: string; dueDate: string; state: string }[];
        findings: { code: string }[];
      };
    }>(
      `query ($id: ID!) { letterOnMeasures(id: $id) { plan { number rows { state } } earlierPlans { number neverInForce files { name url } }
        deadlines { rule dueDate state } findings { code } } }`,
      { id },
    );
    expect(letter.plan).toEqual({ number: 1, rows: [{ state: 'INFORMED' }] });
    expect(letter.earlierPlans.map(({ number, neverInForce }) => [number, neverInForce])).toEqual([
      [3, true],
      [2, true],
    ]);
    for (const { files } of letter.earlierPlans) {
      expect(files.map(({ name }) => name)).toEqual(['scan.txt']);
      expect((await client.fetch(files[0]?.url ?? '')).status).toBe(200);
    }
    expect(letter.findings.filter(({ code }) => code === 'PLAN_UNDER_WAY')).toHaveLength(2);
    expect(letter.deadlines.filter(({ dueDate }) => dueDate === '2027-02-10')).toEqual([]);
  }
  // The object itself does not replace what is executed.
  expect(
    await world.refused(world.onLetter(OBJECT, 'submitActionPlan', await letterOf(), { rows: [row] })),
  ).toEqual(['REFUSED_BY_LAW', 'PLAN_UNDER_WAY']);
});
