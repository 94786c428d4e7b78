import { randomUUID } from 'node:crypto';
import {
  ALMATY_CITY,
  appointed,
  at,
  completed,
  draftInput,
  HEAD,
  INSPECTOR,
  SUBJECT,
} from '../inspection/support/course';
import { act, LETTER_INPUT, type Letter } from '../../builders/letter';
import { openWorld, type Case, type World } from '../inspection/support/world';

const ADMIN = 'admin@agency.demo';
const CHAIR = 'chair@agency.demo';
const HEIR = 'head@karagandy.demo';
const STRANGER = 'head@bostandyk.demo';
const RECORD = `mutation ($input: SuccessionInput!, $key: String!) {
  recordSuccession(input: $input, idempotencyKey: $key) { id version state actNumber } }`;
const decision = (name: string, more = '') => `mutation ($id: ID!, $version: Int!, $key: String!) {
  ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key${more}) { id version state } }`;
const CONFIRM = decision('confirmSuccession');
const WITHDRAW = decision('withdrawSuccession', ', reason: "The act named another akimat"');
const ACTS = `query ($subjectId: ID) { subjectReorganisations(filter: { subjectId: $subjectId }) { nodes {
  id version state confirmedBy endReason actions { name allowed refusals { code } }
  predecessors { subject { id } openCases openCaseNumbers openReports people peopleNames doneMeanwhile { entry { action actorName } } } } } }`;
interface ReorganisationSeen {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly actions: readonly { name: string; allowed: boolean }[];
  readonly predecessors: readonly {
    subject: { id: string };
    openCases: number;
    people: number;
    peopleNames: string[];
    doneMeanwhile: { entry: { action: string } }[];
  }[];
}
const FIELDS = `number state subject { id nameEn succession { kind actNumber actDate effectiveOn successor { id } } }
  prescription { number reportBy } deadlines { rule state } journal { nodes { action } }`;

interface Seen {
  readonly number: string;
  readonly subject: {
    readonly id: string;
    readonly succession: { actNumber: string; successor: { id: string } } | null;
  };
  readonly prescription: { readonly number: string } | null;
  readonly deadlines: readonly { rule: string; state: string }[];
}

describe('a subject that was reorganised, and its legal successor', () => {
  let world: World;
  let of: Case;
  let old: string;
  let [heir, other] = ['', ''];
  beforeAll(async () => {
    world = await openWorld();
    of = await completed(world);
    old = await world.subjectOf(ALMATY_CITY);
    heir = await world.value(
      `select c.subject_id::text as value from capacity c join account a on a.id = c.account_id where a.email = $1`,
      [HEIR],
    );
    other = await enterBelow('51', null);
  });
  afterAll(() => world?.stop());

  const input = (more: object = {}) => ({
    predecessorIds: [old],
    successorId: heir,
    kind: 'DIVISION',
    actNumber: '112',
    actDate: '2026-06-10',
    effectiveOn: '2026-06-10',
    ...more,
  });
  const waits = async (email: string) => {
    const text = '{ waiting { edges { node { caseNumber } } } }';
    return (await world.as(email)).run<{ waiting: { edges: { node: { caseNumber: string } }[] } }>(text, {});
  };

  const actsOf = async (email: string, subjectId: string) =>
    (
      await (
        await world.as(email)
      ).run<{ subjectReorganisations: { nodes: ReorganisationSeen[] } }>(ACTS, { subjectId })
    ).subjectReorganisations.nodes;

  const enterBelow = async (name: string, parentId: string | null) =>
    world.value<string>(
      `insert into inspected_subject (kind, bin, name_kk, name_ru, name_en, territory_id, authority_id, parent_id)
       select kind, lpad($2, 12, '7'), $2, $2, $2, territory_id, authority_id, $3 from inspected_subject where id = $1
       returning id::text as value`,
      [old, name, parentId],
    );
  const succeed = async (more: object) => {
    const variables = { input: input(more), key: randomUUID() };
    const { recordSuccession: entered } = await (
      await world.as(ADMIN)
    ).run<{ recordSuccession: ReorganisationSeen }>(RECORD, variables);
    const { id, version } = entered;
    const { confirmSuccession } = await (
      await world.as(CHAIR)
    ).run<{ confirmSuccession: ReorganisationSeen }>(CONFIRM, { id, version, key: randomUUID() });
    return confirmSuccession;
  };

  test.each([
    ['itself', { successorId: 'old' }, 'SUCCESSION_OF_ITSELF'],
    ['the same body twice', { predecessorIds: ['old', 'old'] }, 'SUCCESSION_NAMED_TWICE'],
    ['a merger of one body', { kind: 'MERGER' }, 'SUCCESSION_MERGER_OF_ONE'],
    [
      'two that are renamed',
      { predecessorIds: ['old', 'other'], kind: 'TRANSFORMATION' },
      'SUCCESSION_OF_SEVERAL',
    ],
    ['two that are divided', { predecessorIds: ['old', 'other'], kind: 'DIVISION' }, 'SUCCESSION_OF_SEVERAL'],
    ['a day to come', { effectiveOn: '2026-06-11' }, 'SUCCESSION_TO_COME'],
    ['a day before the act', { effectiveOn: '2026-06-09' }, 'SUCCESSION_BEFORE_ACT'],
    ['nobody', { predecessorIds: [] }, 'INVALID_INPUT'],
    ['whom nobody knows', { predecessorIds: ['999999'] }, 'INVALID_INPUT'],
    ['without a number', { actNumber: ' ' }, 'INVALID_INPUT'],
  ])('an act that names %s is bad input', async (_name, more, code) => {
    const ids = (given: unknown) =>
      Array.isArray(given) ? given.map((id) => ({ old, other })[id as string] ?? id) : given;
    const given = Object.fromEntries(
      Object.entries(more).map(([name, value]) => [name, value === 'old' ? old : ids(value)]),
    );
    const admin = await world.as(ADMIN);
    await admin.expectRefusal(code, RECORD, { input: input(given), key: randomUUID() });
  });

  test('a body that comes into the place of one above it takes its place in the tree, and nothing hangs below the one that ended', async () => {
    const top = await enterBelow('81', null);
    const ended = await enterBelow('82', top);
    const middle = await enterBelow('83', ended);
    const successor = await enterBelow('84', middle);
    const other = await enterBelow('85', ended);
    const inForce = await succeed({ predecessorIds: [ended], successorId: successor, kind: 'ACCESSION' });
    const places = () =>
      world.value<Record<string, number>>(
        'select jsonb_object_agg(id, parent_id) as value from inspected_subject where id = any($1::int[])',
        [[ended, middle, successor, other]],
      );
    const above = await places();
    expect(above).toEqual({
      [ended]: Number(top),
      [successor]: Number(top),
      [middle]: Number(successor),
      [other]: Number(successor),
    });
    const told = await world.value<object[]>(
      `select jsonb_agg(details order by id) as value from journal_entry
       where action = 'successorPlaced' and case_id = $1 and disclosed_to_subject_id = $1`,
      [successor],
    );
    expect(told).toMatchObject([{ inPlaceOf: { en: '82' }, higherBody: { en: '81' } }]);
    const chair = await world.as(CHAIR);
    await chair.run(WITHDRAW, { id: inForce.id, version: inForce.version, key: randomUUID() });
    expect(await places()).toEqual({
      [ended]: Number(top),
      [middle]: Number(ended),
      [successor]: Number(middle),
      [other]: Number(ended),
    });
  });

  test('a merger of three ends all three by one act; withdrawn, it lets all three stand again', async () => {
    const successor = await enterBelow('91', null);
    const merged = [await enterBelow('92', null), await enterBelow('93', null), await enterBelow('94', null)];
    const below = await enterBelow('95', merged[2]);
    const inForce = await succeed({ predecessorIds: merged, successorId: successor, kind: 'MERGER' });
    const places = () =>
      world.value<object>(
        `select jsonb_build_object('heirs', (select jsonb_object_agg(predecessor_id, successor_id::text) from subject_succession
           where predecessor_id = any($1::int[])), 'above', (select parent_id::text from inspected_subject where id = $2)) as value`,
        [merged, below],
      );
    const heirs = Object.fromEntries(merged.map((id) => [id, successor]));
    expect(await places()).toEqual({ heirs, above: successor });
    for (const id of merged) {
      const [act] = await actsOf(CHAIR, id);
      expect(act.predecessors.map(({ subject }) => subject.id).toSorted()).toEqual(merged);
    }
    const again = { predecessorIds: [below, merged[1]], successorId: old, kind: 'MERGER' };
    await (
      await world.as(ADMIN)
    ).expectRefusal('SUCCESSION_SECOND', RECORD, { input: input(again), key: randomUUID() });
    const { id, version } = inForce;
    await (await world.as(CHAIR)).run(WITHDRAW, { id, version, key: randomUUID() });
    expect(await places()).toEqual({ heirs: null, above: merged[2] });
  });

  test('a body that is divided has one successor, whom the act names; a second act on it is not confirmed', async () => {
    const [divided, part, other] = [
      await enterBelow('61', null),
      await enterBelow('62', null),
      await enterBelow('63', null),
    ];
    const admin = await world.as(ADMIN);
    const [toPart, toOther] = [part, other].map((successorId) =>
      input({ predecessorIds: [divided], successorId, kind: 'DIVISION', actNumber: '7/61' }),
    );
    const { recordSuccession: second } = await admin.run<{ recordSuccession: ReorganisationSeen }>(RECORD, {
      input: toOther,
      key: randomUUID(),
    });
    await succeed(toPart);
    const { inspectedSubject } = await admin.run<{ inspectedSubject: object }>(
      'query ($id: ID!) { inspectedSubject(id: $id) { succession { kind successor { id } } } }',
      { id: divided },
    );
    expect(inspectedSubject).toEqual({ succession: { kind: 'DIVISION', successor: { id: part } } });
    const { id, version } = second;
    const offered = (await actsOf(CHAIR, divided)).find((one) => one.id === id);
    expect(offered?.actions).toEqual([
      { name: 'confirmSuccession', allowed: false, refusals: [{ code: 'SUCCESSION_SECOND' }] },
      { name: 'dropSuccession', allowed: true, refusals: [] },
    ]);
    await (
      await world.as(CHAIR)
    ).expectRefusal('SUCCESSION_SECOND', CONFIRM, { id, version, key: randomUUID() });
  });

  test.each([HEAD, INSPECTOR, 'inspector@agency.demo', 'analyst@agency.demo', SUBJECT, HEIR])(
    '%s does not record a succession',
    async (email) => {
      const client = await world.as(email);
      await client.expectRefusal('FORBIDDEN', RECORD, { input: input(), key: randomUUID() });
    },
  );

  test('the body whom an act of division names reads and answers what was the divided one’s – cases, prescriptions, reports –, under its name; nobody else does, and nothing new is opened on it', async () => {
    expect(await world.read(HEIR, of.id, FIELDS)).toBeNull();
    const before = await world.read<Seen>(SUBJECT, of.id, FIELDS);
    const late = await appointed(world, { plannedStart: '2026-06-17' });
    const key = randomUUID();
    const admin = await world.as(ADMIN);
    const first = await admin.run<{ recordSuccession: { id: string; version: number } }>(RECORD, {
      input: input(),
      key,
    });
    expect(first).toMatchObject({ recordSuccession: { state: 'DRAFT', actNumber: '112' } });
    // Pressed twice it is one act.
    expect(await admin.run(RECORD, { input: input(), key })).toEqual(first);
    // A draft changes nothing, and shows what would change.
    expect(await world.read(HEIR, of.id, FIELDS)).toBeNull();
    const { recordSuccession: draft } = first;
    const [drafted] = await actsOf(ADMIN, old);
    expect(drafted).toMatchObject({
      state: 'DRAFT',
      predecessors: [{ openCases: 2, peopleNames: expect.arrayContaining([expect.any(String)]) }],
      actions: [
        { name: 'confirmSuccession', allowed: false, refusals: [{ code: 'SUCCESSION_SAME_PERSON' }] },
        { name: 'dropSuccession', allowed: true },
      ],
    });
    expect(JSON.stringify(await waits(CHAIR))).toContain('"112"');
    const decide = { id: draft.id, version: draft.version };
    await admin.expectRefusal('SUCCESSION_SAME_PERSON', CONFIRM, { ...decide, key: randomUUID() });
    await (await world.as(HEAD)).expectRefusal('FORBIDDEN', CONFIRM, { ...decide, key: randomUUID() });
    const chair = await world.as(CHAIR);
    await chair.expectRefusal('STALE_VERSION', CONFIRM, { ...decide, version: 7, key: randomUUID() });
    // Two at once: one confirmation, one clear refusal.
    const raced = await Promise.all([1, 2].map(() => chair.ask(CONFIRM, { ...decide, key: randomUUID() })));
    expect(raced.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(JSON.stringify(await waits(CHAIR))).not.toContain('"112"');
    await admin.expectRefusal('SUCCESSION_SECOND', RECORD, { input: input(), key: randomUUID() });
    await admin.expectRefusal('SUCCESSOR_GONE', RECORD, {
      input: input({ predecessorIds: [heir], successorId: old }),
      key: randomUUID(),
    });

    const seen = await world.read<Seen>(HEIR, of.id, FIELDS);
    expect(seen).toEqual({
      ...before,
      subject: {
        ...before?.subject,
        succession: {
          kind: 'DIVISION',
          actNumber: '112',
          actDate: '2026-06-10',
          effectiveOn: '2026-06-10',
          successor: { id: heir },
        },
      },
    });
    expect(await world.read<Seen>(INSPECTOR, of.id, FIELDS)).toMatchObject({
      subject: { id: old, succession: { successor: { id: heir } } },
    });
    expect(await world.read(STRANGER, of.id, FIELDS)).toBeNull();
    expect(JSON.stringify(await waits(STRANGER))).not.toContain(seen?.prescription?.number);

    // Its act bears the day from which the body is no more.
    await world.refused('SUBJECT_SUCCEEDED', INSPECTOR, 'registerAppointment', late);

    // Its people act no more.
    const gone = await (
      await world.as(SUBJECT)
    ).ask('query ($id: ID!) { inspection(id: $id) { id } }', { id: of.id });
    expect(gone.data?.['inspection'] ?? null).toBeNull();

    world.at(at('2026-06-11'));
    const objected = await world.act(HEIR, 'fileObjection', of, { input: { text: 'Not so', fileIds: [] } });
    expect(objected.findings).toContainEqual({ clause: '25', code: 'OBJECTION_IN_TIME', severity: null });
    expect(await waits(HEIR)).toMatchObject({
      waiting: {
        edges: expect.arrayContaining([
          { node: expect.objectContaining({ caseNumber: seen?.prescription?.number }) },
        ]),
      },
    });

    // What is issued from now on names both; the case keeps the name that it was led under.
    const owed = await world.read<{ letterOnMeasures: Letter }>(
      INSPECTOR,
      of.id,
      `letterOnMeasures { id version }`,
    );
    if (!owed) throw new Error('no letter is owed');
    await act(world, INSPECTOR, 'issueLetterOnMeasures', owed.letterOnMeasures, LETTER_INPUT);
    const named = await world.value<string>(
      `select data -> 'subject' -> 'name' ->> 'ru' as value from issued_document where kind = 'LETTER_ON_MEASURES'`,
    );
    expect(named).toMatch(/^.+ \(правопреемник: .*Караганд.*\)$/);

    // It owes no report of the quarter in which it ended; what it owed before is the successor's to file.
    const reports = await world.value<string[]>(
      `select array_agg(year || '-' || quarter order by year, quarter) as value from report_duty
       where body_id = $1 and form_code = 'appendix-2' and year in (2026, 2027)`,
      [old],
    );
    expect(reports).toEqual(['2026-1']);

    const refusal = await (
      await world.as(INSPECTOR)
    ).expectRefusal(
      'SUBJECT_SUCCEEDED',
      'mutation ($input: DraftInspectionInput!, $key: String!) { draftInspection(input: $input, idempotencyKey: $key) { id } }',
      { input: await draftInput(world), key: randomUUID() },
    );
    expect(refusal.message).toContain('Қарағанды');
  });

  test('[clause 7-1] what is known of the divided body counts for its successor in the list, and nobody scores whom an act ended', async () => {
    world.at('2026-12-01T10:00:00+05:00');
    await (
      await world.as('inspector@agency.demo')
    ).run(
      'mutation ($key: String!) { buildHalfYearList(year: 2027, half: 1, idempotencyKey: $key) { id } }',
      { key: randomUUID() },
    );
    const scores = await world.value<Record<string, number>>(
      'select jsonb_object_agg(subject_id, score) as value from half_year_list_line',
    );
    expect(scores[old]).toBeUndefined();
    // The violation of the predecessor's inspection is all that anybody is scored for.
    expect(Object.entries(scores).filter(([, score]) => score > 0)).toEqual([[heir, expect.any(Number)]]);
  });

  test('a succession confirmed in error is withdrawn: the predecessor stands again, the successor reads no more, what was done stays', async () => {
    const [inForce] = await actsOf(CHAIR, old);
    expect(inForce).toMatchObject({
      state: 'IN_FORCE',
      actions: [{ name: 'withdrawSuccession', allowed: true }],
    });
    expect(await world.read(HEIR, of.id, 'number')).not.toBeNull();
    const chair = await world.as(CHAIR);
    const { id, version } = inForce;
    const blank = decision('withdrawSuccession', ', reason: " "');
    await chair.expectRefusal('INVALID_INPUT', blank, { id, version, key: randomUUID() });
    await chair.run(WITHDRAW, { id, version, key: randomUUID() });
    expect(await world.read(HEIR, of.id, 'number')).toBeNull();
    // Its people act again, and the objection that the successor's people filed stands in its case.
    expect(await world.read(SUBJECT, of.id, 'number objections { text }')).toMatchObject({
      objections: [{ text: 'Not so' }],
    });
    const [withdrawn] = await actsOf(ADMIN, old);
    expect(withdrawn).toMatchObject({
      state: 'WITHDRAWN',
      endReason: 'The act named another akimat',
      predecessors: [{ doneMeanwhile: [{ entry: { action: 'objectionFiled' } }] }],
      actions: [],
    });
    await chair.expectRefusal('WRONG_STATE', WITHDRAW, { id, version: version + 1, key: randomUUID() });
    // The act that was right is entered anew.
    await (await world.as(ADMIN)).run(RECORD, { input: input({ actNumber: '113' }), key: randomUUID() });
    const [dropped] = await actsOf(CHAIR, old);
    await chair.run(decision('dropSuccession', ', reason: "Entered twice"'), {
      id: dropped.id,
      version: dropped.version,
      key: randomUUID(),
    });
    expect(await actsOf(CHAIR, old)).toMatchObject([{ state: 'DROPPED' }, { state: 'WITHDRAWN' }]);
  });
});
