import { randomUUID } from 'node:crypto';
import { markInput, mark } from '../confidentiality/secrets-world';
import {
  answered,
  at,
  completed,
  drawnUp,
  HEAD,
  INSPECTOR,
  PERSON,
  pointsOf,
  started,
  SUBJECT,
} from './support/course';
import { documentOf, openWorld, type Case, type World } from './support/world';

const LATE = 'lateAnswers { point { number } answer note severity answeredAt receivedAt evidence { name } }';
/** An hour of the day before the act of 10 June. */
const BEFORE = at('2026-06-09', '16:20:00');
const utc = (instant: string) => new Date(instant).toISOString();

interface Late {
  readonly lateAnswers: readonly { readonly answer: string; readonly note: string | null }[];
}

describe('answers that came after the result act', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.stop());

  const given = (pointId: string | undefined, more: object = {}) => ({
    input: {
      pointId,
      answer: 'VIOLATED',
      note: 'The queue was not kept',
      severity: 'GROSS',
      fileIds: [] as string[],
      answeredAt: BEFORE,
      ...more,
    },
  });
  const send = (of: Case, options: object, email = INSPECTOR) =>
    world.act(email, 'recordChecklistAnswer', of, options);
  const late = async (email: string, of: Case, fields = LATE) =>
    (await world.read<Late>(email, of.id, fields))?.lateAnswers;
  const kept = (of: Case) =>
    world.read(
      INSPECTOR,
      of.id,
      'checklist { points { answer note severity } } violations { id } resultAct { text }',
    );
  const reads = async (email: string, fileId: string) =>
    (await (await world.as(email)).fetch(`/files/${fileId}`)).status;

  test('[clause 17] [clause 22] an answer given before the act and sent after it is kept beside it; the subject sees it with the act', async () => {
    const of = await drawnUp(world);
    const [pointId] = await pointsOf(world, of.id);
    const before = await kept(of);
    const papers = await world.value(
      `select count(*)::int as value from issued_document where inspection_id = $1`,
      [of.id],
    );
    const photo = await world.upload(INSPECTOR, 'queue.txt');
    world.at(at('2026-06-11'));
    const done = await send(of, { ...given(pointId, { fileIds: [photo] }), version: 1 });
    expect(done).toMatchObject({ state: 'RESULTS_DRAWN_UP', version: of.version + 1 });
    expect(done.findings).toContainEqual({
      clause: '22',
      code: 'ANSWER_CAME_AFTER_ACT',
      severity: 'WARNING',
    });
    const one = {
      point: { number: expect.any(String) as string },
      answer: 'VIOLATED',
      note: 'The queue was not kept',
      severity: 'GROSS',
      answeredAt: utc(BEFORE),
      receivedAt: utc(at('2026-06-11')),
      evidence: [{ name: 'queue.txt' }],
    };
    expect(await late(INSPECTOR, of)).toEqual([one]);
    expect(await kept(of)).toEqual(before);
    // Till the handing over the subject is told nothing of it.
    const told = 'version lateAnswers { id } findings { code } journal(first: 50) { nodes { action } }';
    expect(JSON.stringify(await world.read(SUBJECT, of.id, told))).not.toMatch(
      /ANSWER_CAME_AFTER_ACT|lateAnswerKept/,
    );
    expect(await late(SUBJECT, of)).toEqual([]);
    expect(await reads(SUBJECT, photo)).toBe(404);
    const handed = await world.act(INSPECTOR, 'handOverResultAct', done, { input: PERSON });
    expect(await late(SUBJECT, handed)).toEqual([one]);
    expect(await reads(SUBJECT, photo)).toBe(200);
    expect(JSON.stringify(await world.read(SUBJECT, of.id, told))).toContain('ANSWER_CAME_AFTER_ACT');
    // Neither the papers of the act nor what it found is touched.
    expect(await kept(of)).toEqual(before);
    expect(
      await world.value(`select count(*)::int as value from issued_document where inspection_id = $1`, [
        of.id,
      ]),
    ).toBe(papers);
  });

  test('[clause 17] after the handing over, and of a closed case, it is shown to both sides at once', async () => {
    const of = await completed(world, ['MET', 'MET', 'MET']);
    const [, pointId] = await pointsOf(world, of.id);
    world.at(at('2026-06-12'));
    const done = await send(of, given(pointId));
    expect(done.state).toBe('HANDED_OVER');
    expect(await late(SUBJECT, of)).toMatchObject([{ answer: 'VIOLATED', answeredAt: utc(BEFORE) }]);
    const told = await world.read<{ findings: { code: string; message: string }[] }>(
      SUBJECT,
      of.id,
      'findings { code message }',
    );
    expect(told?.findings).toContainEqual({
      code: 'ANSWER_CAME_AFTER_ACT',
      message: expect.stringContaining('09.06.2026, 16:20') as string,
    });
    world.at(at('2026-06-22'));
    const closed = await world.act(INSPECTOR, 'closeInspection', done);
    world.at(at('2026-06-23'));
    const last = await send(closed, given(pointId, { note: 'Seen from the other side' }));
    expect(last.state).toBe('CLOSED');
    expect(await late(SUBJECT, of)).toHaveLength(2);
  });

  test('[clause 17] sent twice it is one, from two devices it is two, and another key is no other answer', async () => {
    const of = await drawnUp(world);
    const [pointId] = await pointsOf(world, of.id);
    world.at(at('2026-06-11'));
    const key = randomUUID();
    await send(of, { ...given(pointId), key, version: of.version });
    await send(of, { ...given(pointId), key, version: of.version });
    expect(await late(INSPECTOR, of)).toHaveLength(1);
    // Both devices saw the case as it was long before.
    const two = ['First device', 'Second device'].map((note, i) =>
      send(of, { ...given(pointId, { note, answeredAt: at('2026-06-09', `17:0${i}:00`) }), version: 2 }),
    );
    await Promise.all(two);
    expect((await late(INSPECTOR, of))?.map(({ note }) => note)).toEqual([
      'The queue was not kept',
      'First device',
      'Second device',
    ]);
  });

  test('[clause 17] what was given after the act, before the start, or in no hour at all is refused, and nothing is kept', async () => {
    const of = await drawnUp(world);
    const [pointId] = await pointsOf(world, of.id);
    world.at(at('2026-06-11'));
    const refused = async (code: string, more: object) => {
      const refusal = await world.refused(code, INSPECTOR, 'recordChecklistAnswer', of, given(pointId, more));
      return refusal.findings.map((finding) => finding.code);
    };
    for (const answeredAt of [at('2026-06-10'), at('2026-06-10', '10:30:00'), at('2026-06-12'), null])
      expect(await refused('WRONG_STATE', { answeredAt })).toEqual(['ANSWER_AFTER_RESULT_ACT']);
    await refused('FACT_BEFORE_CASE', { answeredAt: at('2026-06-02') });
    await refused('INVALID_INPUT', { note: ' ' });
    await refused('INVALID_INPUT', { severity: null });
    const [foreign] = await pointsOf(world, (await drawnUp(world)).id);
    world.at(at('2026-06-11'));
    expect(await refused('REFUSED_BY_LAW', { pointId: foreign })).toEqual(['POINT_NOT_LISTED']);
    expect(await late(INSPECTOR, of)).toEqual([]);
    expect(await world.read(INSPECTOR, of.id, 'version')).toEqual({ version: of.version });
  });

  test('[clause 12] [clause 17] only who inspected: another region finds no case, and a head answers no points', async () => {
    const of = await drawnUp(world);
    const [pointId] = await pointsOf(world, of.id);
    world.at(at('2026-06-11'));
    const refused = (code: string, email: string) =>
      world.refused(code, email, 'recordChecklistAnswer', of, given(pointId));
    await refused('NOT_FOUND', 'inspector.karagandy@agency.demo');
    await refused('FORBIDDEN', HEAD);
    await refused('FORBIDDEN', 'inspector@agency.demo');
    await send(of, given(pointId));
    const other = await world.as('inspector.karagandy@agency.demo');
    expect(
      await other.run(`query ($id: ID!) { inspection(id: $id) { lateAnswers { id } } }`, { id: of.id }),
    ).toEqual({ inspection: null });
  });

  test('[clause 22] an answer and the drawing up at once: the answer is in the act or beside it, never lost', async () => {
    const of = await answered(world, await started(world), ['MET', 'MET', 'MET']);
    const points = await pointsOf(world, of.id);
    world.at(at('2026-06-10'));
    const drawing = world.act(INSPECTOR, 'drawUpResultAct', of, {
      input: { place: 'Almaty', conclusions: 'All points were looked at', remedy: [], reportBy: null },
    });
    const answering = world.as(INSPECTOR).then((client) =>
      client.ask(documentOf('recordChecklistAnswer'), {
        id: of.id,
        key: randomUUID(),
        version: of.version,
        ...given(points[0], { answer: 'NOT_APPLICABLE', severity: null }),
      }),
    );
    const [act] = await Promise.allSettled([drawing, answering]);
    const inAct = await world.value(`select answer as value from checklist_answer where point_id = $1`, [
      points[0],
    ]);
    const beside = await late(INSPECTOR, of);
    if (act.status === 'fulfilled')
      expect(inAct === 'NOT_APPLICABLE' ? [] : [{}]).toHaveLength(beside?.length ?? -1);
    else expect(inAct).toBe('NOT_APPLICABLE');
  });

  test('[clause 31] what is a secret in the answer of the act is one in the late answer too', async () => {
    const of = await drawnUp(world);
    const [, pointId] = await pointsOf(world, of.id);
    await mark(world, of.id, markInput('FINDING', pointId ?? ''));
    world.at(at('2026-06-11'));
    const done = await send(of, given(pointId, { note: 'The contract of Aksu LLP' }));
    const fields = 'lateAnswers { id note mark }';
    const [one] =
      (await world.read<{ lateAnswers: { id: string }[] }>(INSPECTOR, of.id, fields))?.lateAnswers ?? [];
    expect(one).toEqual({ id: one?.id, note: null, mark: 'COMMERCIAL' });
    const opened = await (
      await world.as(INSPECTOR)
    ).run(
      `mutation ($thing: MarkableThing!, $id: ID!, $key: String!) { openMarkedText(thing: $thing, thingId: $id, idempotencyKey: $key) { text } }`,
      { thing: 'LATE_ANSWER', id: one?.id, key: randomUUID() },
    );
    expect(opened).toEqual({ openMarkedText: { text: 'The contract of Aksu LLP' } });
    await world.act(INSPECTOR, 'handOverResultAct', done, { input: PERSON });
    const told = await world.read(
      SUBJECT,
      of.id,
      `${fields} journal(first: 50) { nodes { details { value } } }`,
    );
    expect(JSON.stringify(told)).not.toContain('Aksu');
    expect(told).toMatchObject({ lateAnswers: [{ note: null, mark: 'COMMERCIAL' }] });
  });
});
