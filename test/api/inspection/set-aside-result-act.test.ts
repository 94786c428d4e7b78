import {
  answered,
  at,
  completed,
  drawnUp,
  HEAD,
  INSPECTOR,
  MONDAY,
  PERSON,
  pointsOf,
  SUBJECT,
} from './support/course';
import { openWorld, type Case, type World } from './support/world';

interface Paper {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly code: string;
  readonly replacedAt: string | null;
  readonly cancelledAt: string | null;
  readonly copies: readonly { deliveredAt: string | null }[];
}

interface Seen {
  readonly state: string;
  readonly version: number;
  readonly resultAct: { number: string; date: string; text: string } | null;
  readonly prescription: { id: string; number: string } | null;
  readonly violations: readonly { severity: string }[];
  readonly violationCount: number;
  readonly documents: readonly Paper[];
  readonly deadlines: readonly { rule: string; dueDate: string; state: string }[];
  readonly findings: readonly { code: string; overtakenBy: string | null; overtakenTitle: string | null }[];
  readonly journal: { nodes: readonly { action: string; details: readonly { value: string }[] }[] };
  readonly setAsideResultActs: readonly {
    number: string;
    date: string;
    reason: string;
    setAsideAt: string;
    setAsideBy: string;
    prescriptionNumber: string | null;
    document: Paper | null;
    prescriptionDocument: Paper | null;
  }[];
}

const PAPER = 'id kind number code replacedAt cancelledAt copies { deliveredAt }';
const OF_THE_SUBJECT = `state version resultAct { number date text } prescription { id number } violations { severity } violationCount documents { ${PAPER} }
  deadlines { rule dueDate state } findings { code overtakenBy overtakenTitle } journal(first: 100) { nodes { action details { value } } }`;
const SEEN = `${OF_THE_SUBJECT} setAsideResultActs { number date reason setAsideAt setAsideBy prescriptionNumber document { ${PAPER} } prescriptionDocument { ${PAPER} } }`;

describe('a result act that was drawn up and has reached nobody', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(() => world.at(at(MONDAY)));
  afterAll(() => world.stop());

  const seen = async (of: { id: string }, email = INSPECTOR) => {
    const found = await world.read<Seen>(email, of.id, email === SUBJECT ? OF_THE_SUBJECT : SEEN);
    if (!found) throw new Error('the case is not seen');
    return found;
  };
  const paperOf = ({ documents }: Seen, kind: string) => documents.find((paper) => paper.kind === kind);
  const fetched = async (email: string, id: string | undefined, language: string) =>
    (await (await world.as(email)).fetch(`/documents/${id}/${language}.pdf`)).status;
  const check = async (code: string | undefined) =>
    (await world.as(HEAD)).run<{ checkDocument: object }>(
      'query ($code: String!) { checkDocument(code: $code) { genuine replaced number cancelledOn } }',
      { code },
    );
  const drawAgain = async (of: Case, violated: readonly number[]) => {
    const points = await pointsOf(world, of.id);
    return world.act(INSPECTOR, 'drawUpResultAct', of, {
      input: {
        place: 'Almaty',
        conclusions: 'With the answer that came after',
        remedy: violated.map((index) => ({ pointId: points[index], remedyBy: '2026-06-29' })),
        reportBy: violated.length > 0 ? '2026-06-30' : null,
      },
    });
  };

  test('[clause 22] [clause 22-1] [clause 3] it is set aside with a reason, answered further, and drawn up anew under another number', async () => {
    const of = await drawnUp(world);
    const first = await seen(of);
    const act = paperOf(first, 'RESULT_ACT');
    const order = paperOf(first, 'PRESCRIPTION');
    world.at(at('2026-06-11'));
    const back = await world.act(INSPECTOR, 'setResultActAside', of);
    expect(back).toMatchObject({ state: 'IN_PROGRESS', version: of.version + 1, endDate: of.endDate });
    const between = await seen(of);
    // Nothing of the first holds; no term hung on it, and none moved.
    expect(between).toMatchObject({ resultAct: null, prescription: null, violations: [], violationCount: 0 });
    expect(between.deadlines).toEqual(first.deadlines);
    expect(paperOf(between, 'RESULT_ACT') ?? paperOf(between, 'PRESCRIPTION')).toBeUndefined();
    expect(between.setAsideResultActs).toMatchObject([
      {
        number: first.resultAct?.number,
        date: '2026-06-10',
        reason: 'The complaint was taken back',
        setAsideAt: new Date(at('2026-06-11')).toISOString(),
        setAsideBy: expect.stringMatching(/\S/),
        prescriptionNumber: first.prescription?.number,
        document: { id: act?.id, replacedAt: expect.any(String), cancelledAt: expect.any(String) },
        prescriptionDocument: {
          id: order?.id,
          replacedAt: expect.any(String),
          cancelledAt: expect.any(String),
        },
      },
    ]);
    const [told] = between.journal.nodes.filter(({ action }) => action === 'resultActSetAside');
    expect(told?.details.map(({ value }) => value)).toEqual(
      expect.arrayContaining([first.resultAct?.number, 'The complaint was taken back']),
    );
    expect(await check(act?.code)).toMatchObject({
      checkDocument: { genuine: false, replaced: true, cancelledOn: '2026-06-11' },
    });
    expect(await check(order?.code)).toMatchObject({ checkDocument: { genuine: false, replaced: true } });

    const more = await answered(world, back, ['GROSS', 'MINOR']);
    const drawn = await drawAgain(more, [0, 1]);
    const second = await seen(drawn);
    expect(second.resultAct).toMatchObject({ date: '2026-06-11', text: 'With the answer that came after' });
    expect(second.resultAct?.number).not.toBe(first.resultAct?.number);
    expect(second.prescription?.number).not.toBe(first.prescription?.number);
    expect(second.violations).toEqual([{ severity: 'GROSS' }, { severity: 'MINOR' }]);
    expect(second.violationCount).toBe(2);
    const [newAct, newOrder] = [paperOf(second, 'RESULT_ACT'), paperOf(second, 'PRESCRIPTION')];
    expect(newAct).toMatchObject({ number: second.resultAct?.number, replacedAt: null, cancelledAt: null });
    expect(newAct?.copies).toHaveLength(3);
    expect(newOrder).toMatchObject({ number: second.prescription?.number, replacedAt: null });
    // In both languages, of both: what was set aside is read by the office, marked.
    for (const id of [act?.id, order?.id, newAct?.id, newOrder?.id])
      for (const language of ['kk', 'ru']) expect(await fetched(INSPECTOR, id, language)).toBe(200);

    const handed = await world.act(INSPECTOR, 'handOverResultAct', drawn, { input: PERSON });
    expect(handed.state).toBe('HANDED_OVER');
    const after = await seen(handed);
    const [kept] = after.setAsideResultActs;
    for (const paper of [kept?.document, kept?.prescriptionDocument])
      expect(paper?.copies.map(({ deliveredAt }) => deliveredAt)).not.toContainEqual(expect.any(String));
    expect(after.deadlines).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'P23_COMPLETION', state: 'MET' }),
        expect.objectContaining({ rule: 'P28_1_REMEDIATION', dueDate: '2026-06-30' }),
      ]),
    );
    expect(await check(newAct?.code)).toMatchObject({ checkDocument: { genuine: true, replaced: false } });
  }, 60_000);

  test('[clause 22] [clause 24] the subject sees only the second, and hears nothing of the first', async () => {
    const of = await drawnUp(world);
    const first = await seen(of);
    const papers = [paperOf(first, 'RESULT_ACT')?.id, paperOf(first, 'PRESCRIPTION')?.id];
    const quiet = await seen(of, SUBJECT);
    expect(quiet).toMatchObject({
      state: 'IN_PROGRESS',
      resultAct: null,
      prescription: null,
      violations: [],
    });
    expect(paperOf(quiet, 'RESULT_ACT')).toBeUndefined();
    const back = await world.act(INSPECTOR, 'setResultActAside', of);
    expect(await seen(of, SUBJECT)).toEqual(quiet);
    const drawn = await drawAgain(back, [1]);
    const handed = await world.act(INSPECTOR, 'handOverResultAct', drawn, { input: PERSON });
    const shown = await seen(handed, SUBJECT);
    const second = await seen(handed);
    expect(shown.resultAct?.number).toBe(second.resultAct?.number);
    expect(
      shown.documents.filter(({ kind }) => kind === 'RESULT_ACT' || kind === 'PRESCRIPTION'),
    ).toHaveLength(2);
    const text = JSON.stringify(shown);
    expect(text).not.toContain(first.resultAct?.number);
    expect(text).not.toContain(`"${String(first.prescription?.number)}"`);
    expect(text).not.toContain('SET_ASIDE');
    expect(text).not.toContain('resultActSetAside');
    for (const id of papers) expect(await fetched(SUBJECT, id, 'ru')).toBe(404);
    const client = await world.as(SUBJECT);
    const asked = await client.run<{ inspection: { setAsideResultActs: unknown[] | null } }>(
      'query ($id: ID!) { inspection(id: $id) { setAsideResultActs { number reason } } }',
      { id: of.id },
    );
    expect(asked.inspection.setAsideResultActs ?? []).toEqual([]);
  }, 60_000);

  test('[clause 22] an act without violations leaves no order, and gets one when an answer changes', async () => {
    const of = await drawnUp(world, ['MET', 'MET', 'MET']);
    const back = await world.act(INSPECTOR, 'setResultActAside', of);
    const between = await seen(of);
    expect(between.setAsideResultActs).toMatchObject([
      { prescriptionNumber: null, prescriptionDocument: null },
    ]);
    // What was found when the first was drawn up speaks of it alone.
    const ofFirst = { code: 'NO_VIOLATIONS', overtakenBy: 'SET_ASIDE' };
    expect(between.findings).toContainEqual({
      ...ofFirst,
      overtakenTitle: expect.stringMatching(/set aside/),
    });
    const drawn = await drawAgain(await answered(world, back, ['MINOR']), [0]);
    const again = await world.act(INSPECTOR, 'setResultActAside', drawn);
    expect((await seen(again)).setAsideResultActs).toHaveLength(2);
    const numbers = (await seen(await drawAgain(again, [0]))).setAsideResultActs.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(2);
    const last = await world.act(
      INSPECTOR,
      'handOverResultAct',
      { ...again, version: again.version + 1 },
      {
        input: PERSON,
      },
    );
    expect((await seen(last)).findings).toContainEqual(expect.objectContaining(ofFirst));
    expect((await seen(last, SUBJECT)).findings).not.toContainEqual(expect.objectContaining(ofFirst));
  }, 60_000);

  test('[clause 23] [clause 24] once it reached the subject it is not set aside: a counter-entry or an objection is left', async () => {
    const out = await completed(world);
    const refused = await world.refused('WRONG_STATE', INSPECTOR, 'setResultActAside', out);
    expect(refused.findings).toMatchObject([
      { clause: '22', code: 'RESULT_ACT_OUT', message: expect.stringMatching(/counter-entry.*objection/) },
    ]);
    world.at(at(MONDAY));
    const of = await drawnUp(world);
    const offered = await world.act(INSPECTOR, 'recordResultActRefusal', of, {
      input: { ...PERSON, at: at('2026-06-10'), text: 'Would not sign' },
    });
    const { findings } = await world.refused(
      'RESULT_ACT_REFUSED_ALREADY',
      INSPECTOR,
      'setResultActAside',
      offered,
    );
    expect(findings).toMatchObject([{ clause: '24', message: expect.stringContaining('mark') }]);
    const shown = await world.read<{ actions: { name: string; allowed: boolean }[] }>(
      INSPECTOR,
      of.id,
      'actions { name allowed }',
    );
    expect(shown?.actions).toContainEqual({ name: 'setResultActAside', allowed: false });
    expect((await seen(of)).setAsideResultActs).toEqual([]);
  }, 60_000);

  test('[clause 22] twice, or at once with another: one is set aside, the other is told why not', async () => {
    const of = await drawnUp(world);
    const key = 'set-aside-once';
    const back = await world.act(INSPECTOR, 'setResultActAside', of, { key });
    expect(await world.act(INSPECTOR, 'setResultActAside', of, { key })).toEqual(back);
    await world.refused('STALE_VERSION', INSPECTOR, 'setResultActAside', of);
    const { findings } = await world.refused('WRONG_STATE', INSPECTOR, 'setResultActAside', back);
    expect(findings).toMatchObject([{ clause: '22', code: 'RESULT_ACT_NOT_DRAWN_UP' }]);
    const drawn = await drawAgain(back, [1]);
    const raced = await Promise.allSettled([
      world.act(INSPECTOR, 'setResultActAside', drawn),
      world.act(INSPECTOR, 'setResultActAside', drawn),
      world.act(INSPECTOR, 'handOverResultAct', drawn, { input: PERSON }),
    ]);
    expect(raced.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of raced)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'STALE_VERSION' });
    const { state, resultAct, setAsideResultActs } = await seen(of);
    expect([state, resultAct === null, setAsideResultActs.length]).toEqual(
      raced[2].status === 'fulfilled' ? ['HANDED_OVER', false, 1] : ['IN_PROGRESS', true, 2],
    );
  }, 60_000);

  test('[clause 22] [clause 12] by a named inspector of the case alone', async () => {
    const of = await drawnUp(world);
    await world.refused('FORBIDDEN', HEAD, 'setResultActAside', of);
    await world.refused('FORBIDDEN', SUBJECT, 'setResultActAside', of);
    await world.refused('NOT_FOUND', 'inspector.karagandy@agency.demo', 'setResultActAside', of);
    expect(await seen(of)).toMatchObject({ state: 'RESULTS_DRAWN_UP', setAsideResultActs: [] });
  });

  test('[clause 22] what was set aside is never changed, and an order that was handed over never removed', async () => {
    const of = await completed(world);
    world.at(at(MONDAY));
    const back = await world.act(INSPECTOR, 'setResultActAside', await drawnUp(world));
    await expect(
      world.owner.query(`update set_aside_result_act set reason = 'x' where inspection_id = $1`, [back.id]),
    ).rejects.toThrow();
    await expect(
      world.owner.query('delete from set_aside_result_act where inspection_id = $1', [back.id]),
    ).rejects.toThrow();
    await world.owner.query('begin');
    await world.owner.query('update violation set prescription_id = null where inspection_id = $1', [of.id]);
    await expect(
      world.owner.query('delete from prescription where inspection_id = $1', [of.id]),
    ).rejects.toThrow(/never removed/);
    await world.owner.query('rollback');
  }, 60_000);
});
