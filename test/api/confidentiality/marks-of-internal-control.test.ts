import { randomUUID } from 'node:crypto';
import { act, filled, opened, proposal, refused } from '../../builders/internal-monitoring';
import { textOfPages } from '../../documents/pdf-text';
import {
  ACT,
  ControlWorld,
  HEAD,
  OBJECT,
  OFFICE,
  STRANGER,
  UNIT,
  type Event,
} from '../internal-control/control-world';

const ANSWER = 'Salaries of 41 700 tenge by the contract with Zhetisu LLP';
const FOUND =
  'Zhetisu бөлімшесінің науқастары аталған / Patients of the Zhetisu ward were named to an outsider';
const AGENCY_HEAD = 'head.almaty@agency.demo';

const MARK = `mutation ($key: String!, $input: MarkControlThingInput!) {
  markControlThing(idempotencyKey: $key, input: $input) { id mark thing } }`;
const OPEN = `mutation ($thing: MarkableThing!, $id: ID!, $key: String!) {
  openMarkedText(thing: $thing, thingId: $id, idempotencyKey: $key) { text } }`;
const LIFT = `mutation ($id: ID!, $key: String!) {
  liftMark(markId: $id, idempotencyKey: $key, expectedVersion: 1, input: { reason: "It is public" }) { id } }`;
const EVENT = `query ($id: ID!) { controlEvent(id: $id) { requests { id answer mark files { id name mark url } }
  markedThings { thing liftedAt readings { readerName way } } secrecyActions { name }
  journal(first: 50) { nodes { action details { value } } } } }`;
const QUARTER = `query ($id: ID!) { internalMonitoring(id: $id) { found { id text mark }
  markedThings { thing readings { way } } documents { kind urlRu } } }`;

interface SeenEvent {
  readonly requests: readonly {
    readonly id: string;
    readonly answer: string | null;
    readonly mark: string | null;
    readonly files: readonly { readonly id: string; readonly name: string; readonly url: string }[];
  }[];
  readonly markedThings: readonly { readonly thing: string; readonly readings: readonly object[] }[];
  readonly secrecyActions: readonly { readonly name: string }[];
  readonly journal: { readonly nodes: readonly { readonly action: string }[] };
}
interface SeenQuarter {
  readonly found: readonly {
    readonly id: string;
    readonly text: string | null;
    readonly mark: string | null;
  }[];
  readonly markedThings: readonly { readonly thing: string; readonly readings: readonly { way: string }[] }[];
  readonly documents: readonly { readonly kind: string; readonly urlRu: string }[];
}

let world: ControlWorld;
beforeAll(async () => {
  world = await ControlWorld.start();
});
afterAll(() => world?.stop());

async function run<T>(email: string, document: string, variables: object): Promise<T> {
  return (await world.as(email)).run<T>(document, variables as Record<string, unknown>);
}
const refusedWith = async (code: string, email: string, document: string, variables: object) =>
  (await world.as(email)).expectRefusal(code, document, variables as Record<string, unknown>);
const seen = async (email: string, id: string) =>
  (await run<{ controlEvent: SeenEvent | null }>(email, EVENT, { id })).controlEvent;
const quarterOf = async (email: string, id: string) =>
  (await run<{ internalMonitoring: SeenQuarter | null }>(email, QUARTER, { id })).internalMonitoring;

/** A running event whose object answered with a secret and a file. */
async function answered(): Promise<Event> {
  world.at('2026-12-01T10:00:00+05:00');
  const draft = await world.draftAfterMonitoring();
  const term = { plannedStart: '2026-12-07', endDate: '2026-12-28' };
  const appointed = await world.onEvent(HEAD, 'appointControlEvent', draft, term);
  const told = await world.onEvent(UNIT, 'sendControlNotice', appointed);
  world.at('2026-12-07T10:00:00+05:00');
  const begun = await world.onEvent(UNIT, 'handOverControlOrder', told);
  const asked = await world.onEvent(UNIT, 'sendControlRequest', begun, {
    kind: 'DOCUMENTS',
    text: 'Contracts',
    dueDate: '2026-12-10',
  });
  return world.onEvent(OBJECT, 'answerControlRequest', asked, {
    requestId: asked.requests[0]?.id,
    text: ANSWER,
    withheldAsSecret: false,
    fileIds: [await world.upload(OBJECT, 'zhetisu-salaries.txt')],
  });
}

const input = (of: string, caseId: string, thing: string, thingId: string, more: object = {}) => ({
  of,
  caseId,
  thing,
  thingId,
  mark: 'COMMERCIAL',
  reason: 'It was given in confidence',
  ...more,
});

test('[clause 31] [clause 48] what the object answered, and its file, are marked by who conducts: others meet neither, whose need it is opens it, each opening is noted', async () => {
  const { id } = await answered();
  const [request] = (await seen(UNIT, id))?.requests ?? [];
  const [file] = request?.files ?? [];
  if (!request || !file) throw new Error('nothing was answered');
  const ofAnswer = input('CONTROL_EVENT', id, 'CONTROL_ANSWER', request.id);
  // The office above the body reads the case and leads nothing in it; a stranger knows of none.
  for (const email of [OFFICE, AGENCY_HEAD, OBJECT])
    await refusedWith('FORBIDDEN', email, MARK, { key: randomUUID(), input: ofAnswer });
  await refusedWith('NOT_FOUND', STRANGER, MARK, { key: randomUUID(), input: ofAnswer });
  await refusedWith('INVALID_INPUT', UNIT, MARK, {
    key: randomUUID(),
    input: { ...ofAnswer, thing: 'FINDING' },
  });
  await refusedWith('REFUSED_BY_LAW', UNIT, MARK, {
    key: randomUUID(),
    input: { ...ofAnswer, mark: 'OTHER_SECRET' },
  });
  const key = randomUUID();
  const { markControlThing } = await run<{ markControlThing: { id: string } }>(UNIT, MARK, {
    key,
    input: ofAnswer,
  });
  // A double click marks once; another one finds it marked.
  const again = await run<{ markControlThing: { id: string } }>(UNIT, MARK, { key, input: ofAnswer });
  expect(again.markControlThing.id).toBe(markControlThing.id);
  await refusedWith('REFUSED_BY_LAW', HEAD, MARK, { key: randomUUID(), input: ofAnswer });
  await run(UNIT, MARK, { key: randomUUID(), input: input('CONTROL_EVENT', id, 'FILE', file.id) });

  for (const email of [OFFICE, AGENCY_HEAD, UNIT, OBJECT]) {
    const event = await seen(email, id);
    expect(event?.requests[0]).toMatchObject({ answer: null, mark: 'COMMERCIAL' });
    expect(JSON.stringify(event).toLowerCase()).not.toContain('zhetisu');
  }
  const open = { thing: 'CONTROL_ANSWER', id: request.id };
  const statusOf = async (email: string) =>
    (await (await world.as(email)).fetch(`/marked-files/${file.id}`)).status;
  for (const email of [OFFICE, AGENCY_HEAD, STRANGER]) {
    await refusedWith('NOT_FOUND', email, OPEN, { ...open, key: randomUUID() });
    expect([email, await statusOf(email)]).toEqual([email, 404]);
  }
  for (const email of [UNIT, HEAD, OBJECT]) {
    const { openMarkedText } = await run<{ openMarkedText: { text: string } }>(email, OPEN, {
      ...open,
      key: randomUUID(),
    });
    expect(openMarkedText.text).toBe(ANSWER);
    expect([email, await statusOf(email)]).toEqual([email, 200]);
  }
  const event = await seen(UNIT, id);
  const readings = event?.markedThings.map(({ thing, readings }) => [thing, readings.length]);
  expect(readings).toEqual([
    ['CONTROL_ANSWER', 3],
    ['FILE', 3],
  ]);
  const actions = (of: SeenEvent | null) => of?.journal.nodes.map(({ action }) => action) ?? [];
  expect(actions(event).filter((action) => action === 'markedThingRead')).toHaveLength(6);
  const ofObject = await seen(OBJECT, id);
  expect([ofObject?.markedThings, ofObject?.secrecyActions]).toEqual([[], []]);
  expect(actions(ofObject)).not.toContain('thingMarked');

  await refusedWith('FORBIDDEN', AGENCY_HEAD, LIFT, { id: markControlThing.id, key: randomUUID() });
  await run(UNIT, LIFT, { id: markControlThing.id, key: randomUUID() });
  expect((await seen(OFFICE, id))?.requests[0]).toMatchObject({ answer: ANSWER, mark: null });
});

test('[clause 31] [clause 58] what internal monitoring found is marked; the sheet leaves it out of the copy of who may not see it', async () => {
  world.at('2026-12-01T10:00:00+05:00');
  let of = await filled(world, UNIT, await opened(world, UNIT, 2026, 3));
  of = await act(world, UNIT, 'addInternalFinding', of, { point: 7, text: FOUND });
  of = await act(world, UNIT, 'addMonitoringProposal', of, proposal(of, { reportBy: '2026-12-20' }));
  of = await act(world, UNIT, 'submitMonitoringProposals', of);
  const finding = (await quarterOf(UNIT, of.id))?.found.find(({ text }) => text?.includes('Zhetisu'));
  const ofFinding = input('INTERNAL_MONITORING', of.id, 'INTERNAL_FINDING', finding?.id ?? '');
  await refusedWith('FORBIDDEN', OFFICE, MARK, { key: randomUUID(), input: ofFinding });
  await run(UNIT, MARK, { key: randomUUID(), input: ofFinding });
  const office = await quarterOf(OFFICE, of.id);
  expect(office?.found.find(({ id }) => id === finding?.id)).toMatchObject({
    text: null,
    mark: 'COMMERCIAL',
  });
  const sheet = office?.documents.find(({ kind }) => kind === 'INTERNAL_MONITORING_SHEET')?.urlRu ?? '';
  const textFor = async (email: string) => {
    const response = await (await world.as(email)).fetch(sheet);
    return textOfPages(Buffer.from(await response.arrayBuffer())).join(' ');
  };
  expect(await textFor(HEAD)).toContain('Zhetisu');
  expect(await textFor(OFFICE)).not.toContain('Zhetisu');
  expect((await quarterOf(HEAD, of.id))?.markedThings).toEqual([
    { thing: 'INTERNAL_FINDING', readings: [{ way: 'DOCUMENT' }] },
  ]);
  const open = { thing: 'INTERNAL_FINDING', id: finding?.id, key: randomUUID() };
  expect(await run(UNIT, OPEN, open)).toEqual({ openMarkedText: { text: FOUND } });
  await refusedWith('NOT_FOUND', OFFICE, OPEN, { ...open, key: randomUUID() });
});

test('[clause 31] [clause 51] what an act found and why is marked: the office reads what it asks for, its paper leaves the rest out', async () => {
  const { id } = await answered();
  const secret = 'Zhetisu LLP is paid 41 700 tenge a month';
  const drawn = await world.onEvent(UNIT, 'drawUpControlAct', await world.seen(UNIT, id), {
    ...ACT,
    periodTo: '2026-11-30',
    results: secret,
    fileIds: [await world.upload(UNIT, 'queue.txt')],
  });
  const shown = await world.onEvent(UNIT, 'showControlAct', drawn, {
    shownAt: '2026-12-07T10:00:00+05:00',
    refused: false,
  });
  const ofAct = async (email: string) =>
    (
      await run<{
        controlEvent: {
          act: Record<'analysis' | 'results' | 'causes' | 'measures' | 'mark', string | null> & {
            id: string;
          };
        };
      }>(
        email,
        'query ($id: ID!) { controlEvent(id: $id) { act { id analysis results causes measures mark } } }',
        { id },
      )
    ).controlEvent.act;
  /** What lies where the act is read from. */
  const kept = async () =>
    (
      await world.owner.query<Record<'analysis' | 'results' | 'causes', string>>(
        'select analysis, results, causes from control_act where event_id = $1',
        [id],
      )
    ).rows[0];
  const told = await kept();
  const act = await ofAct(UNIT);
  const marking = input('CONTROL_EVENT', id, 'CONTROL_ACT', act.id, { ofObject: true });
  await refusedWith('FORBIDDEN', OFFICE, MARK, { key: randomUUID(), input: marking });
  const placed = await run<{ markControlThing: { id: string } }>(UNIT, MARK, {
    key: randomUUID(),
    input: marking,
  });
  const aside = '⟦31:COMMERCIAL⟧';
  expect(await kept()).toEqual({ analysis: aside, results: aside, causes: aside });
  expect(await ofAct(OFFICE)).toMatchObject({
    analysis: null,
    results: null,
    causes: null,
    measures: 'Mend the procedure',
    mark: 'COMMERCIAL',
  });
  const paper = shown.documents.find(({ kind }) => kind === 'CONTROL_ACT')?.urlRu ?? '';
  const wordsFor = async (email: string) =>
    textOfPages(Buffer.from(await (await (await world.as(email)).fetch(paper)).arrayBuffer())).join(' ');
  // Its own secret the object reads, and the unit; the office above does not.
  expect([await wordsFor(UNIT), await wordsFor(OBJECT)].every((words) => words.includes('Zhetisu'))).toBe(
    true,
  );
  expect(await wordsFor(OFFICE)).not.toContain('Zhetisu');
  const open = { thing: 'CONTROL_ACT', id: act.id, key: randomUUID() };
  expect((await run<{ openMarkedText: { text: string } }>(UNIT, OPEN, open)).openMarkedText.text).toContain(
    secret,
  );
  await refusedWith('NOT_FOUND', OFFICE, OPEN, { ...open, key: randomUUID() });
  await run(UNIT, LIFT, { id: placed.markControlThing.id, key: randomUUID() });
  expect(await kept()).toEqual(told);
  expect(await ofAct(OFFICE)).toMatchObject({ ...told, results: secret, mark: null });
});

test('[clause 31] [clause 58] [clause 59] a point and a proposal are marked; a marked point is answered anew once the mark is lifted', async () => {
  world.at('2026-12-01T10:00:00+05:00');
  let of = await filled(world, UNIT, await opened(world, UNIT, 2026, 2));
  of = await act(world, UNIT, 'answerMonitoringPoint', of, {
    number: 2,
    answer: 'MET',
    text: 'Zhetisu ward was asked',
  });
  of = await act(
    world,
    UNIT,
    'addMonitoringProposal',
    of,
    proposal(of, { reportBy: '2026-12-20', text: 'Pay the Zhetisu ward' }),
  );
  const read = async (email: string) =>
    (
      await run<{
        internalMonitoring: Record<
          'points' | 'proposals',
          { id: string; number?: number; text: string | null; mark: string | null }[]
        >;
      }>(
        email,
        'query ($id: ID!) { internalMonitoring(id: $id) { points { id number text mark } proposals { id text mark } } }',
        { id: of.id },
      )
    ).internalMonitoring;
  const { points, proposals } = await read(UNIT);
  const marks: string[] = [];
  for (const [thing, thingId] of [
    ['INTERNAL_POINT', points[1]?.id ?? ''],
    ['MONITORING_PROPOSAL', proposals[0]?.id ?? ''],
  ] as const) {
    const marking = input('INTERNAL_MONITORING', of.id, thing, thingId);
    const { markControlThing } = await run<{ markControlThing: { id: string } }>(UNIT, MARK, {
      key: randomUUID(),
      input: marking,
    });
    marks.push(markControlThing.id);
    const opening = { thing, id: thingId, key: randomUUID() };
    expect(
      (await run<{ openMarkedText: { text: string } }>(HEAD, OPEN, opening)).openMarkedText.text,
    ).toContain('Zhetisu');
    await refusedWith('NOT_FOUND', OFFICE, OPEN, { ...opening, key: randomUUID() });
  }
  expect(JSON.stringify(await read(OFFICE))).not.toContain('Zhetisu');
  const again = { number: 2, answer: 'MET', text: 'Nobody was asked' };
  await refused(world, 'MONITORING_POINT_MARKED', UNIT, 'answerMonitoringPoint', of, again);
  await run(UNIT, LIFT, { id: marks[0], key: randomUUID() });
  expect((await read(UNIT)).points[1]).toMatchObject({ text: 'Zhetisu ward was asked', mark: null });
  of = await act(world, UNIT, 'answerMonitoringPoint', of, again);
  // The office reads the sheet from its end on, without what is still marked.
  expect(await read(OFFICE)).toEqual({ points: [], proposals: [] });
  await act(world, UNIT, 'submitMonitoringProposals', of);
  const ofOffice = await read(OFFICE);
  expect(ofOffice.points[1]).toMatchObject({ text: 'Nobody was asked', mark: null });
  expect(ofOffice.proposals).toMatchObject([{ text: null, mark: 'COMMERCIAL' }]);
});
