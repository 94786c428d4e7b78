import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { CONTROL_WITHOUT_VISIT_ACT_NAMES } from '../../../server/src/external-control/preventive-control/states';
import { bodyLike, joined } from '../../builders/succession';
import { ALMATY_CITY, at, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import { CENTRAL, CHAIR, lineOf, listOf, refusedBy } from './control';

const CONTROL = `id version number state recommendation reportBy objectionsUntil seenBy endReason
  findings { id source sourceTitle reference text files { name } } documents { kind }
  actions { name allowed refusals { code clause } }`;
interface Control {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly state: string;
  readonly findings: readonly { id: string; files: { name: string }[] }[];
  readonly documents: readonly { kind: string }[];
  readonly actions: readonly { name: string; allowed: boolean; refusals: { code: string }[] }[];
}

const INPUTS: Readonly<Record<string, string>> = {
  addControlFinding: 'AddControlFindingInput',
  removeControlFinding: 'RemoveControlFindingInput',
  recommendToSubject: 'RecommendToSubjectInput',
  endControlWithoutVisit: 'EndControlWithoutVisitInput',
};
const FOUND = {
  source: 'REPORT',
  reference: 'Second quarter of 2026, row 15',
  text: 'Twice as many applications missed their term',
  fileIds: [] as string[],
};

describe('a preventive control without a visit', () => {
  let world: World;
  let subjectId: string;
  beforeAll(async () => {
    world = await openWorld({ now: at('2026-09-01') });
    subjectId = await world.subjectOf(ALMATY_CITY);
  });
  afterAll(() => world.stop());

  async function open(more: object = {}, email = INSPECTOR, key: string = randomUUID()): Promise<Control> {
    const input = {
      subjectId,
      analysis: `Terms of housing assistance (${key})`,
      periodFrom: '2026-01-01',
      periodTo: '2026-06-30',
      ...more,
    };
    const text = `mutation ($input: OpenControlWithoutVisitInput!, $key: String!) {
      openControlWithoutVisit(input: $input, idempotencyKey: $key) { ${CONTROL} } }`;
    return (await (await world.as(email)).run<{ openControlWithoutVisit: Control }>(text, { input, key }))
      .openControlWithoutVisit;
  }

  async function act(
    email: string,
    name: string,
    { id, version }: { id: string; version: number },
    input?: object,
    key: string = randomUUID(),
  ): Promise<Control> {
    const type = INPUTS[name];
    const text = `mutation ($id: ID!, $version: Int!, $key: String!${type ? `, $input: ${type}!` : ''}) {
      ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key${type ? ', input: $input' : ''}) { ${CONTROL} } }`;
    const variables = { id, version, key, ...(type ? { input } : {}) };
    return (await (await world.as(email)).run<Record<string, Control>>(text, variables))[name];
  }

  async function read(email: string, id: string): Promise<Control | null> {
    const text = `query ($id: ID!) { controlWithoutVisit(id: $id) { ${CONTROL} } }`;
    return (await (await world.as(email)).run<{ controlWithoutVisit: Control | null }>(text, { id }))
      .controlWithoutVisit;
  }

  /** Of the recommendations those that wait to be read, by the number of their control. */
  async function toRead(email: string): Promise<string[]> {
    const text = '{ waiting(first: 100) { nodes { code caseNumber } } }';
    const { waiting } = await (
      await world.as(email)
    ).run<{ waiting: { nodes: { code: string; caseNumber: string }[] } }>(text);
    return waiting.nodes.flatMap(({ code, caseNumber }) =>
      code === 'STEP_SEE_RECOMMENDATION' ? [caseNumber] : [],
    );
  }

  async function recommended(): Promise<Control> {
    const found = await act(INSPECTOR, 'addControlFinding', await open(), FOUND);
    return act(INSPECTOR, 'recommendToSubject', found, { recommendation: 'Watch terms every day' });
  }

  test('the same analysis of a subject is not opened twice while it is under way', async () => {
    const same = { analysis: 'Refusals of housing assistance' };
    const codes = await Promise.all(
      [same, { analysis: ` ${same.analysis}` }].map((more) =>
        open(more).then(
          ({ state }) => [state],
          async (error: unknown) => refusedBy(Promise.reject(error as Error)),
        ),
      ),
    );
    expect(codes.toSorted()).toEqual([['ANALYSIS'], ['CONTROL_OPENED_ALREADY']]);
    await open({ ...same, periodTo: '2026-03-31' });
  });

  test('[clause 7-2] an analysis with findings and papers ends in a recommendation that the subject has, sees and may read', async () => {
    const key = randomUUID();
    const opened = await open({}, INSPECTOR, key);
    expect((await open({}, INSPECTOR, key)).id).toBe(opened.id);
    expect(opened).toMatchObject({ state: 'ANALYSIS', number: expect.stringMatching(/^A-/) as string });
    expect(await read(SUBJECT, opened.id)).toBeNull();
    const bare = await refusedBy(act(INSPECTOR, 'recommendToSubject', opened, { recommendation: 'Watch' }));
    expect(bare).toEqual(['REFUSED_BY_LAW', '7-2 RECOMMENDATION_RESTS_ON_FINDINGS']);
    const fileIds = [await world.upload(INSPECTOR, 'report.txt')];
    const found = await act(INSPECTOR, 'addControlFinding', opened, { ...FOUND, fileIds });
    const second = await act(INSPECTOR, 'addControlFinding', found, { ...FOUND, text: 'A slip' });
    const one = await act(INSPECTOR, 'removeControlFinding', second, {
      findingId: second.findings[1].id,
      reason: 'Counted twice',
    });
    const sent = await act(INSPECTOR, 'recommendToSubject', one, { recommendation: 'Watch terms every day' });
    // Terms and objections of art. 137 are off (D70).
    expect(sent).toMatchObject({
      state: 'RECOMMENDED',
      reportBy: null,
      objectionsUntil: null,
      documents: [{ kind: 'CONTROL_RECOMMENDATION' }],
    });
    const seen = await read(SUBJECT, sent.id);
    expect(seen).toMatchObject({ state: 'RECOMMENDED', findings: [{ files: [{ name: 'report.txt' }] }] });
    expect(await toRead(SUBJECT)).toContain(sent.number);
    const acknowledged = await act(SUBJECT, 'acknowledgeControlRecommendation', seen as Control);
    expect(acknowledged).toMatchObject({ state: 'SEEN' });
    expect(await toRead(SUBJECT)).not.toContain(sent.number);
    expect(await refusedBy(act(SUBJECT, 'acknowledgeControlRecommendation', acknowledged))).toContain(
      'WRONG_STATE',
    );
    expect(
      await act(INSPECTOR, 'endControlWithoutVisit', acknowledged, { reason: 'Followed' }),
    ).toMatchObject({
      state: 'ENDED',
    });
  });

  test('[clause 7-2] each language of the recommendation has the address in its own words', async () => {
    const [kk, ru] = ['Алматы қ., Абай д-лы, 1', 'г. Алматы, пр. Абая, 1'];
    const owner = new Client({ connectionString: world.server.urls.ownerUrl });
    await owner.connect();
    try {
      const [before] = (await owner.query('select address from inspected_subject where id = $1', [subjectId]))
        .rows as { address: string | null }[];
      const live = 'update inspected_subject set address = $2 where id = $1';
      await owner.query(live, [subjectId, `${kk} / ${ru}`]);
      const { id } = await recommended();
      await owner.query(live, [subjectId, before?.address ?? null]);
      const { rows } = await owner.query(
        `select data->'subject'->'location' as location from issued_document where kind = 'CONTROL_RECOMMENDATION' and case_id = $1`,
        [id],
      );
      expect(rows).toEqual([{ location: { kk, ru } }]);
    } finally {
      await owner.end();
    }
  });

  test('[clause 7-2] no visit, no appointment, no prescription: no act of another procedure exists for it', async () => {
    const control = await open();
    expect(control.actions.map(({ name }) => name)).toEqual(
      CONTROL_WITHOUT_VISIT_ACT_NAMES.filter((name) => name !== 'acknowledgeControlRecommendation'),
    );
    // No inspection of its number is there to be appointed, and no prescription.
    const none = await world.value<number>(
      'select count(*)::int as value from inspection where number = $1',
      [control.number],
    );
    expect(none).toBe(0);
    const { rows } = await world.owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name in ('inspection', 'prescription') and column_name like '%without_visit%'`,
    );
    expect(rows).toEqual([]);
  });

  test('[clause 4] a territorial body analyses its own subjects; wrong input is told by its field', async () => {
    const foreign = await world.value<string>(
      `select s.id::text as value from inspected_subject s where s.authority_id <> (select authority_id from inspected_subject where id = $1) limit 1`,
      [subjectId],
    );
    expect(await refusedBy(open({ subjectId: foreign }))).toEqual([
      'REFUSED_BY_LAW',
      '4 ANALYSIS_WITHIN_COMPETENCE',
    ]);
    expect(await refusedBy(open({ periodTo: '2026-09-02' }))).toEqual(['INVALID_INPUT']);
    expect(await refusedBy(open({ periodTo: '2025-12-31' }))).toEqual(['INVALID_INPUT']);
    expect(await refusedBy(open({ analysis: ' ' }))).toEqual(['INVALID_INPUT']);
    expect(await refusedBy(open({}, SUBJECT))).toEqual(['FORBIDDEN']);
    const control = await open();
    expect(
      await refusedBy(act('inspector.karagandy@agency.demo', 'addControlFinding', control, FOUND)),
    ).toEqual(['NOT_FOUND']);
    expect(await refusedBy(act(HEAD, 'addControlFinding', { ...control, version: 7 }, FOUND))).toEqual([
      'STALE_VERSION',
    ]);
  });

  test('[clause 6-3] its results become a reason of a line by a person’s hand, never by themselves', async () => {
    const control = await recommended();
    const analysed = await open();
    const list = await listOf(world, [ALMATY_CITY], { year: 2027, half: 1, orderDate: null });
    const line = (await lineOf(world, list, ALMATY_CITY, CENTRAL)).id;
    const reasonsOf = async (email: string) => {
      const text = `query ($filter: HalfYearListLineFilter) { halfYearListLines(filter: $filter, first: 200) { nodes {
        id score reasons { reason control { number } } offeredReasons { id } } } }`;
      type Answer = {
        halfYearListLines: {
          nodes: { id: string; score: number; reasons: object[]; offeredReasons: { id: string }[] }[];
        };
      };
      const { halfYearListLines } = await (
        await world.as(email)
      ).run<Answer>(text, { filter: { listId: list.id } });
      return halfYearListLines.nodes.find(({ id }) => id === line);
    };
    const before = await reasonsOf(CENTRAL);
    expect(before?.reasons).toEqual([]);
    expect(before?.offeredReasons.map(({ id }) => id)).toContain(control.id);
    const name = (controlId: string, reason: string, version: number) =>
      world.as(CENTRAL).then((client) =>
        client.run<{ addListReason: { id: string; version: number } }>(
          `mutation ($id: ID!, $version: Int!, $key: String!, $input: AddListReasonInput!) {
            addListReason(id: $id, expectedVersion: $version, idempotencyKey: $key, input: $input) { id version } }`,
          { id: list.id, version, key: randomUUID(), input: { controlId, reason } },
        ),
      );
    expect(await refusedBy(name(control.id, ' ', list.version))).toEqual(['INVALID_INPUT']);
    expect(await refusedBy(name(analysed.id, 'Growth', list.version))).toEqual(['NOT_FOUND']);
    const { addListReason: named } = await name(control.id, 'Missed terms grow', list.version);
    expect(await refusedBy(name(control.id, 'Again', named.version))).toEqual(['REASON_NAMED_ALREADY']);
    const after = await reasonsOf(CENTRAL);
    expect(after).toMatchObject({
      score: before?.score,
      reasons: [{ reason: 'Missed terms grow', control: { number: control.number } }],
    });
    expect(after?.offeredReasons.map(({ id }) => id)).not.toContain(control.id);
    // Of a body that ended they are named on the line of its successor (7-1).
    const ended = await recommended();
    const gone = await bodyLike(world, subjectId, '960140009996');
    await world.value(
      `update control_without_visit set subject_id = ${gone} where id = ${ended.id} returning id as value`,
    );
    expect((await reasonsOf(CENTRAL))?.offeredReasons.map(({ id }) => id)).not.toContain(ended.id);
    expect(await refusedBy(name(ended.id, 'Before it ended', named.version))).toEqual(['SUBJECT_NOT_SCORED']);
    await joined(world, { from: gone, to: subjectId, on: '2026-09-01' });
    expect((await reasonsOf(CENTRAL))?.offeredReasons.map(({ id }) => id)).toContain(ended.id);
    const { addListReason: both } = await name(ended.id, 'Before it ended', named.version);
    expect((await reasonsOf(CENTRAL))?.reasons).toMatchObject([
      { reason: 'Missed terms grow' },
      { reason: 'Before it ended', control: { number: ended.number } },
    ]);
    // The subject sees it with the approved list.
    expect(await reasonsOf(SUBJECT)).toBeUndefined();
    const client = await world.as(CENTRAL);
    const frozen = await client.run<{ freezeHalfYearList: { version: number } }>(
      'mutation ($id: ID!, $version: Int!, $key: String!) { freezeHalfYearList(id: $id, expectedVersion: $version, idempotencyKey: $key) { version } }',
      { id: list.id, version: both.version, key: randomUUID() },
    );
    await (
      await world.as(CHAIR)
    ).run(
      `mutation ($id: ID!, $version: Int!, $key: String!, $input: ApproveHalfYearListInput!) {
        approveHalfYearList(id: $id, expectedVersion: $version, idempotencyKey: $key, input: $input) { id } }`,
      {
        id: list.id,
        version: frozen.freezeHalfYearList.version,
        key: randomUUID(),
        input: { orderNumber: '27-1', orderDate: '2026-12-05' },
      },
    );
    expect(await reasonsOf(SUBJECT)).toMatchObject({
      reasons: [{ reason: 'Missed terms grow' }, { reason: 'Before it ended' }],
    });
    // So does whoever reads the order.
    const printed = await world.value<object[]>(
      `select jsonb_agg(l -> 'controls') as value from issued_document d, jsonb_array_elements(d.data -> 'lines') l
       where d.kind = 'HALF_YEAR_LIST_ORDER' and jsonb_array_length(l -> 'controls') > 0`,
    );
    expect(printed).toMatchObject([
      [
        { number: control.number, reason: 'Missed terms grow' },
        { number: ended.number, reason: 'Before it ended' },
      ],
    ]);
  });

  test('[clause 7-2] a recommendation has no date, and still stands above what is due later', async () => {
    world.at(at('2026-07-01'));
    await recommended();
    const text = '{ waiting(first: 100) { nodes { code state } } }';
    const { waiting } = await (
      await world.as(SUBJECT)
    ).run<{ waiting: { nodes: { code: string; state: string | null }[] } }>(text);
    const seen = waiting.nodes.findIndex(({ code }) => code === 'STEP_SEE_RECOMMENDATION');
    const running = waiting.nodes.findIndex(({ state }) => state === 'RUNNING');
    expect(seen).toBeGreaterThanOrEqual(0);
    expect(running).toBeGreaterThan(seen);
  });
});
