import { randomUUID } from 'node:crypto';
import {
  act,
  ask,
  codesOf,
  plan,
  readLetter,
  refused,
  ROWS,
  seenLetter,
  sentLetter,
  termsOf,
  type Letter,
} from '../../builders/letter';
import { CONTROL } from '../../builders/prescription';
import { textOfPages } from '../../documents/pdf-text';
import { at, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';

interface Paper {
  readonly kind: string;
  readonly number: string;
  readonly urlKk: string;
  readonly urlRu: string;
  readonly cancelledBy: string | null;
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.stop());

const firstRow = (of: Letter) => of.plan?.rows[0]?.id ?? '';
const inform = (of: Letter, more: object = {}) =>
  act(world, SUBJECT, 'informOnPlanRow', of, {
    rowId: firstRow(of),
    text: 'The queue works',
    fileIds: [],
    ...more,
  });

describe('the plan', () => {
  test('[clause 32] in time to the last instant of the fifth working day, then late and kept', async () => {
    const sent = await sentLetter(world);
    world.at('2026-06-17T23:59:59.999+05:00');
    const planned = await plan(world, sent);
    expect([termsOf(planned, 'P32_PLAN'), planned.plan?.late, codesOf(planned)]).toEqual([
      ['MET 2026-06-17'],
      false,
      ['PLAN_IN_TIME'],
    ]);
    const other = await sentLetter(world);
    world.at(at('2026-06-18', '00:00:00'));
    const late = await plan(world, other);
    expect([termsOf(late, 'P32_PLAN'), late.plan?.late, codesOf(late)]).toEqual([
      ['MET_LATE 2026-06-17'],
      true,
      ['PLAN_LATE'],
    ]);
  });

  test('[clause 33] [clause 34] each row is kept with its own term (D21)', async () => {
    const planned = await plan(world, await sentLetter(world));
    expect(planned.plan).toMatchObject({ number: 1, rows: ROWS.map((row) => ({ ...row, state: 'OPEN' })) });
    expect(termsOf(planned, 'P34_PLAN_ROW')).toEqual(['RUNNING 2026-06-24', 'RUNNING 2026-07-03']);
    expect((await readLetter(world, SUBJECT, planned.id))?.plan).toEqual(planned.plan);
  });

  test.each([
    ['measure', 'PLAN_ROW_WITHOUT_MEASURE'],
    ['responsible', 'PLAN_ROW_WITHOUT_PERSON'],
    ['dueDate', 'PLAN_ROW_WITHOUT_DATE'],
    ['completion', 'PLAN_ROW_WITHOUT_COMPLETION'],
  ])(
    '[clause 33] a plan whose second row lacks its %s is refused, with the row named',
    async (part, code) => {
      const sent = await sentLetter(world);
      for (const empty of part === 'dueDate' ? [null] : [null, '', ' \t']) {
        const rows = [ROWS[0], { ...ROWS[1], [part]: empty }];
        const refusal = await refused(world, 'REFUSED_BY_LAW', SUBJECT, 'submitActionPlan', sent, { rows });
        expect(refusal.findings).toMatchObject([
          { clause: '33', code, message: expect.stringContaining('2') as string },
        ]);
      }
      expect(await seenLetter(world, sent)).toEqual(sent);
    },
  );

  test('[clause 33] every lacking part is told at once, and a plan of no rows is none', async () => {
    const sent = await sentLetter(world);
    const refusal = await refused(world, 'REFUSED_BY_LAW', SUBJECT, 'submitActionPlan', sent, {
      rows: [{}, {}],
    });
    expect(refusal.findings).toHaveLength(8);
    await refused(world, 'INVALID_INPUT', SUBJECT, 'submitActionPlan', sent, { rows: [] });
  });

  test('[clause 33] a row of yesterday is refused, one of today is not', async () => {
    const sent = await sentLetter(world);
    const refusal = await refused(world, 'REFUSED_BY_LAW', SUBJECT, 'submitActionPlan', sent, {
      rows: [{ ...ROWS[0], dueDate: '2026-06-09' }],
    });
    expect(refusal.findings.map(({ code }) => code)).toEqual(['PLAN_ROW_DATE_PAST']);
    const today = await plan(world, sent, [{ ...ROWS[0], dueDate: '2026-06-10' }]);
    expect(termsOf(today, 'P34_PLAN_ROW')).toEqual(['DUE_SOON 2026-06-10']);
  });

  test('[clause 32] another version replaces it and the earlier one stays readable, asking for nothing', async () => {
    const planned = await plan(world, await sentLetter(world));
    const again = await plan(world, planned, [{ ...ROWS[0], dueDate: '2026-06-30' }]);
    expect([again.plan?.number, again.earlierPlans.map(({ number }) => number)]).toEqual([2, [1]]);
    expect(termsOf(again, 'P34_PLAN_ROW')).toEqual([
      'CANCELLED 2026-06-24',
      'RUNNING 2026-06-30',
      'CANCELLED 2026-07-03',
    ]);
    expect(codesOf(again)).toEqual(['PLAN_IN_TIME']);
    const informed = await inform(again);
    const refusal = await refused(world, 'REFUSED_BY_LAW', SUBJECT, 'submitActionPlan', informed, {
      rows: ROWS,
    });
    expect(refusal.findings.map(({ code }) => code)).toEqual(['PLAN_UNDER_WAY']);
  });

  test('[clause 32] the head of the subject hands it in; the office records what came on paper', async () => {
    const sent = await sentLetter(world);
    for (const email of [CONTROL, INSPECTOR])
      await refused(world, 'FORBIDDEN', email, 'submitActionPlan', sent, { rows: ROWS });
    await refused(world, 'FORBIDDEN', SUBJECT, 'recordActionPlan', sent, {
      rows: ROWS,
      receivedAt: at('2026-06-10'),
    });
    world.at(at('2026-06-19'));
    const recorded = await act(world, INSPECTOR, 'recordActionPlan', sent, {
      rows: ROWS,
      receivedAt: at('2026-06-17'),
    });
    expect([recorded.plan?.onPaper, codesOf(recorded)]).toEqual([true, ['PLAN_IN_TIME']]);
  });

  test('[clause 32] a receipt that is recorded after the plan tells whether that was in time', async () => {
    const sent = await sentLetter(world, { way: 'PAPER' });
    world.at(at('2026-06-25'));
    const planned = await plan(world, sent, [ROWS[1] as object]);
    expect([termsOf(planned, 'P32_PLAN'), codesOf(planned)]).toEqual([[], []]);
    const received = await act(world, INSPECTOR, 'recordLetterReceipt', planned, {
      receivedAt: at('2026-06-12'),
      proof: 'Notice of delivery 0420',
    });
    expect(termsOf(received, 'P32_PLAN')).toEqual(['MET_LATE 2026-06-19']);
  });
});

describe('its paper', () => {
  const papersFor = async (email: string, { id }: Letter) => {
    const client = await world.as(email);
    const { letterOnMeasures } = await client.run<{ letterOnMeasures: { documents: Paper[] } }>(
      'query ($id: ID!) { letterOnMeasures(id: $id) { documents { kind number urlKk urlRu cancelledBy } } }',
      { id },
    );
    return letterOnMeasures.documents.filter(({ kind }) => kind === 'ACTION_PLAN');
  };
  const wordsOf = async (email: string, url: string) => {
    const response = await (await world.as(email)).fetch(url);
    const pages = textOfPages(Buffer.from(await response.arrayBuffer()));
    return pages.join(' ').replace(/\s+/g, ' ');
  };

  test('[clause 32] [clause 33] what is handed in is a paper of the subject with its rows in both languages, which both sides read', async () => {
    const planned = await plan(world, await sentLetter(world));
    for (const email of [SUBJECT, INSPECTOR]) {
      const [paper, ...others] = await papersFor(email, planned);
      expect([paper?.number, paper?.cancelledBy, others]).toEqual([`${planned.number}/1`, null, []]);
      const texts = [await wordsOf(email, paper?.urlRu ?? ''), await wordsOf(email, paper?.urlKk ?? '')];
      for (const text of texts)
        for (const { measure, responsible, completion } of ROWS)
          for (const word of [planned.number, measure, responsible, completion]) expect(text).toContain(word);
      for (const word of ['План мероприятий', 'Акт о результатах проверки', '24', '3 июля'])
        expect(texts[0]).toContain(word);
      expect(texts[0]).not.toContain('пункт 32 Правил');
      expect(texts[1]).toContain('Іс-шаралар жоспары');
      const listed = await world.read<{ documents: { kind: string }[] }>(
        email,
        planned.inspection.id,
        'documents { kind }',
      );
      expect(listed?.documents.map(({ kind }) => kind)).toContain('ACTION_PLAN');
    }
    const [paper] = await papersFor(SUBJECT, planned);
    // Whoever draws it up corrects it before signing; the office that receives it reads it and no more.
    const given: number[] = [];
    for (const email of [SUBJECT, CONTROL, INSPECTOR, HEAD])
      given.push((await (await world.as(email)).fetch(paper.urlRu.replace('.pdf', '.docx'))).status);
    expect(given).toEqual([200, 403, 403, 403]);
  });

  test('[clause 32] another version ends the one before it, and so does a plan on paper', async () => {
    const planned = await plan(world, await sentLetter(world));
    world.at(at('2026-06-18'));
    const again = await plan(world, planned);
    const numbered = async () =>
      (await papersFor(INSPECTOR, planned)).map(({ number, cancelledBy }) => [number, cancelledBy]);
    const { number } = planned;
    expect(await numbered()).toEqual([
      [`${number}/1`, `${number}/2, 2026-06-18`],
      [`${number}/2`, null],
    ]);
    world.at(at('2026-06-22'));
    await act(world, INSPECTOR, 'recordActionPlan', again, { rows: ROWS, receivedAt: at('2026-06-19') });
    expect((await numbered()).map(([, cancelledBy]) => cancelledBy)).toEqual([
      `${number}/2, 2026-06-18`,
      `${number}/3, 2026-06-19`,
    ]);
  });

  test('[clause 32] one that came late says so', async () => {
    const sent = await sentLetter(world);
    world.at(at('2026-06-18'));
    const [paper] = await papersFor(SUBJECT, await plan(world, sent));
    expect(await wordsOf(SUBJECT, paper.urlRu)).toContain('пункт 32 Правил');
  });
});

describe('its execution', () => {
  test('[clause 34] information by the date of the row with a copy of proof is in time; the office accepts it', async () => {
    const planned = await plan(world, await sentLetter(world));
    world.at('2026-06-24T23:59:59.999+05:00');
    const informed = await inform(planned, { fileIds: [await world.upload(SUBJECT, 'act.txt')] });
    expect([informed.plan?.rows[0]?.state, codesOf(informed)]).toEqual([
      'INFORMED',
      ['PLAN_IN_TIME', 'PLAN_ROW_IN_TIME'],
    ]);
    expect(termsOf(informed, 'P34_PLAN_ROW')).toEqual(['MET 2026-06-24', 'RUNNING 2026-07-03']);
    expect(informed.plan?.rows[0]?.information).toMatchObject([{ files: [{ name: 'act.txt' }] }]);
    const accepted = await act(world, INSPECTOR, 'acceptPlanRow', informed, { rowId: firstRow(informed) });
    expect(accepted.plan?.rows[0]?.state).toBe('ACCEPTED');
    await refused(world, 'PLAN_ROW_SETTLED', SUBJECT, 'informOnPlanRow', accepted, {
      rowId: firstRow(accepted),
      text: 'More',
      fileIds: [],
    });
  });

  test('[clause 34] late or without copies it is kept, and marked', async () => {
    const planned = await plan(world, await sentLetter(world));
    world.at(at('2026-06-25', '00:00:00'));
    expect(termsOf(await seenLetter(world, planned), 'P34_PLAN_ROW')[0]).toBe('OVERDUE 2026-06-24');
    const late = await inform(planned);
    expect(codesOf(late)).toEqual(['PLAN_IN_TIME', 'PLAN_ROW_LATE', 'PLAN_ROW_WITHOUT_PROOF']);
    expect(termsOf(late, 'P34_PLAN_ROW')[0]).toBe('MET_LATE 2026-06-24');
  });

  test('[clause 34] given back with its reason it is awaited by its date again, and waits for the subject', async () => {
    const informed = await inform(await plan(world, await sentLetter(world)));
    const returned = await act(world, HEAD, 'returnPlanRow', informed, {
      rowId: firstRow(informed),
      reason: 'No act',
    });
    expect(returned.plan?.rows[0]).toMatchObject({
      state: 'RETURNED',
      information: [{ returnReason: 'No act' }],
    });
    expect(termsOf(returned, 'P34_PLAN_ROW')[0]).toBe('RUNNING 2026-06-24');
    const client = await world.as(SUBJECT);
    const { waiting } = await client.run<{ waiting: { nodes: { code: string; caseId: string }[] } }>(
      '{ waiting(first: 200) { nodes { code caseId } } }',
    );
    expect(waiting.nodes.filter(({ caseId }) => caseId === returned.id).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['STEP_INFORM_ON_PLAN_ROW_AGAIN', 'P34_PLAN_ROW']),
    );
    await refused(world, 'REFUSED_BY_LAW', INSPECTOR, 'acceptPlanRow', returned, {
      rowId: firstRow(returned),
    });
  });

  test('[clause 34] a row of another plan, of a replaced plan and of nobody is not found', async () => {
    const other = await plan(world, await sentLetter(world));
    const planned = await plan(world, await sentLetter(world));
    const again = await plan(world, planned);
    for (const rowId of [firstRow(other), firstRow(planned), '999999', 'nine'])
      await refused(world, 'NOT_FOUND', SUBJECT, 'informOnPlanRow', again, {
        rowId,
        text: 'Done',
        fileIds: [],
      });
  });

  test('[clause 34] a double click informs once; of two at once one is told that it came late', async () => {
    const planned = await plan(world, await sentLetter(world));
    const input = { rowId: firstRow(planned), text: 'Done', fileIds: [] };
    const key = randomUUID();
    await act(world, SUBJECT, 'informOnPlanRow', planned, input, { key });
    const twice = await act(world, SUBJECT, 'informOnPlanRow', planned, input, { key });
    expect(twice.plan?.rows[0]?.information).toHaveLength(1);
    const subject = await world.as(SUBJECT);
    const answers = await Promise.all([
      ask(subject, 'informOnPlanRow', twice, input),
      ask(subject, 'informOnPlanRow', twice, input),
    ]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
      'STALE_VERSION',
      'done',
    ]);
  });
});
