import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { READ_AS_NAMED_SQL } from '../../../server/src/platform/access/actor';
import { act, itemsOf, read, refused } from '../../builders/prescription';
import { workerTurn } from '../../builders/worker-turn';
import { ALMATY_CITY, at, completed, draftInput, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';

const ADMIN = 'admin@agency.demo';
const CHAIR = 'chair@agency.demo';
const FIRST = 'head@karagandy.demo';
const SECOND = 'head@mindigital.demo';
const RECORD = `mutation ($input: SuccessionInput!, $key: String!) {
  recordSuccession(input: $input, idempotencyKey: $key) { id version } }`;
const CONFIRM = `mutation ($id: ID!, $version: Int!, $key: String!, $shares: [CaseShareInput!]) {
  confirmSuccession(id: $id, expectedVersion: $version, idempotencyKey: $key, shares: $shares) { id version state } }`;
const WITHDRAW = `mutation ($id: ID!, $version: Int!, $key: String!) {
  withdrawSuccession(id: $id, expectedVersion: $version, reason: "The act named others", idempotencyKey: $key) { id } }`;
const ACT = `query ($subjectId: ID!) { subjectReorganisations(filter: { subjectId: $subjectId }) { nodes {
  furtherSuccessors { id } casesOfDivision { caseKind caseId number successorId successorName } } } }`;
const ENTRY = `query ($id: ID!) { inspectedSubject(id: $id) {
  succession { successor { id } furtherSuccessors { id } } predecessors { kind actNumber predecessor { id } } } }`;
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { account { id } } }`;
const OPEN_REPORT = `mutation ($bodyId: ID!, $key: String!) {
  openReport(form: "appendix-2", year: 2026, quarter: 1, bodyId: $bodyId, idempotencyKey: $key) { id } }`;
const OF_SUBJECT = `query ($id: ID!) { inspections(filter: { subjectId: $id }) { nodes { id subject { id } } }
  prescriptions(filter: { subjectId: $id }) { nodes { inspection { id } } } }`;
const DRAFT = `mutation ($input: DraftInspectionInput!, $key: String!) { draftInspection(input: $input, idempotencyKey: $key) { id } }`;
/** Tables that name their case by its kind. */
const OF_CASES = ['case_finding', 'journal_entry'];
const SEEN = `number subject { id } prescription { id } letterOnMeasures { id } deadlines { rule } documents { kind urlKk }
  journal(first: 50) { nodes { action } }`;

interface SeenCase {
  readonly prescription: { id: string } | null;
  readonly deadlines: readonly object[];
  readonly documents: readonly { kind: string; urlKk: string }[];
  readonly journal: { nodes: { action: string }[] };
}

describe('a body that is divided among several', () => {
  let world: World;
  let [one, shared] = [{} as Case, {} as Case];
  let [old, first, second] = ['', '', ''];
  let draft = { id: '', version: 0 };
  beforeAll(async () => {
    world = await openWorld();
    one = await completed(world, ['GROSS', 'MET', 'MET']);
    shared = await completed(world, ['GROSS', 'MINOR', 'MET']);
    old = await world.subjectOf(ALMATY_CITY);
    [first, second] = await Promise.all(
      [FIRST, SECOND].map((email) =>
        world.value<string>(
          'select c.subject_id::text as value from capacity c join account a on a.id = c.account_id where a.email = $1',
          [email],
        ),
      ),
    );
  });
  afterAll(() => world?.stop());

  const input = (more: object = {}) => ({
    predecessorIds: [old],
    successorId: first,
    furtherSuccessorIds: [second],
    kind: 'DIVISION',
    actNumber: '112',
    actDate: '2026-06-10',
    effectiveOn: '2026-06-10',
    ...more,
  });
  const share = ({ id }: { id: string }, successorId = second) => ({
    caseKind: 'inspection',
    caseId: id,
    successorId,
  });
  const seenBy = (email: string, { id }: { id: string }) => world.read<SeenCase>(email, id, SEEN);
  const listOf = async (email: string) => {
    const { inspections } = await (
      await world.as(email)
    ).run<{ inspections: { nodes: { id: string }[] } }>('{ inspections(first: 50) { nodes { id } } }');
    return inspections.nodes.map(({ id }) => id).toSorted();
  };
  const waitsFor = async (email: string) => {
    const { waiting } = await (
      await world.as(email)
    ).run<{
      waiting: { nodes: { inspectionId: string | null; code: string }[] };
    }>('{ waiting(first: 200) { nodes { inspectionId code } } }');
    return waiting.nodes;
  };

  /** What row-level security alone shows to the head of a body that has the divided one before it. */
  async function behind(subject: string, text: string): Promise<{ of: string; n: number }[]> {
    const reader = new Client({
      connectionString: world.server.urls.readerUrl,
    });
    await reader.connect();
    try {
      await reader.query('begin');
      await reader.query(READ_AS_NAMED_SQL, ['subject', '', subject, '', `{${old}}`]);
      return (await reader.query<{ of: string; n: number }>(text)).rows;
    } finally {
      await reader.end();
    }
  }

  test.each([
    ['a renaming', { kind: 'TRANSFORMATION' }, 'SUCCESSION_SHARED_WITHOUT_DIVISION'],
    ['the first one again', { furtherSuccessorIds: ['first'] }, 'SUCCESSION_NAMED_TWICE'],
    ['who ends', { furtherSuccessorIds: ['old'] }, 'SUCCESSION_OF_ITSELF'],
    ['whom nobody knows', { furtherSuccessorIds: ['999999'] }, 'INVALID_INPUT'],
  ])('several successors are not named of %s', async (_name, more, code) => {
    const ids = (given: unknown) =>
      Array.isArray(given) ? given.map((id) => ({ old, first })[id as string] ?? id) : given;
    const given = Object.fromEntries(Object.entries(more).map(([name, value]) => [name, ids(value)]));
    const admin = await world.as(ADMIN);
    await admin.expectRefusal(code, RECORD, {
      input: input(given),
      key: randomUUID(),
    });
  });

  test('[clause 9] the draft shows the open cases; whoever confirms says to which successor one goes, and each is one’s of the act', async () => {
    const admin = await world.as(ADMIN);
    const { recordSuccession } = await admin.run<{
      recordSuccession: typeof draft;
    }>(RECORD, {
      input: input(),
      key: randomUUID(),
    });
    draft = recordSuccession;
    const { subjectReorganisations } = await admin.run<{
      subjectReorganisations: { nodes: object[] };
    }>(ACT, {
      subjectId: old,
    });
    expect(subjectReorganisations.nodes).toEqual([
      {
        furtherSuccessors: [{ id: second }],
        casesOfDivision: [one, shared].map(({ id, number }) => ({
          caseKind: 'inspection',
          caseId: id,
          number,
          successorId: null,
          successorName: null,
        })),
      },
    ]);
    const chair = await world.as(CHAIR);
    for (const [code, shares] of [
      ['SHARE_OF_NO_OPEN_CASE', [share({ id: '999999' })]],
      ['SHARE_NAMED_TWICE', [share(one), share(one, first)]],
      ['SHARE_WITH_STRANGER', [share(one, old)]],
    ] as const)
      await chair.expectRefusal(code, CONFIRM, {
        ...draft,
        shares,
        key: randomUUID(),
      });
    for (const email of [FIRST, SECOND]) expect(await seenBy(email, shared)).toBeNull();
    const { confirmSuccession } = await chair.run<{
      confirmSuccession: typeof draft;
    }>(CONFIRM, {
      ...draft,
      shares: [share(shared), share(one, first)],
      key: randomUUID(),
    });
    draft = confirmSuccession;
    expect(confirmSuccession).toMatchObject({ state: 'IN_FORCE' });
  });

  test('the divided body’s entry names all successors, each one’s the act, and its head is told of all', async () => {
    const inspector = await world.as(INSPECTOR);
    const entryOf = async (id: string) =>
      (await inspector.run<{ inspectedSubject: object }>(ENTRY, { id })).inspectedSubject;
    const succession = { successor: { id: first }, furtherSuccessors: [{ id: second }] };
    expect(await entryOf(old)).toEqual({ succession, predecessors: [] });
    for (const id of [first, second])
      expect(await entryOf(id)).toEqual({
        succession: null,
        predecessors: [{ kind: 'DIVISION', actNumber: '112', predecessor: { id: old } }],
      });
    const acts = { subjectReorganisations: { nodes: [expect.any(Object)] } };
    expect(await (await world.as(ADMIN)).run(ACT, { subjectId: second })).toEqual(acts);
    const given = { email: SUBJECT, password: 'demo-Qadagalau-1' };
    const refused = await world.server.client().expectRefusal('SIGN_IN_OF_SUCCEEDED', SIGN_IN, given);
    const anew = { input: await draftInput(world), key: randomUUID() };
    const undrafted = await inspector.expectRefusal('SUBJECT_SUCCEEDED', DRAFT, anew);
    for (const { message } of [refused, undrafted])
      for (const id of [first, second])
        expect(message).toContain(
          await world.value<string>('select name_kk as value from inspected_subject where id = $1', [id]),
        );
  });

  test('[clause 8.2] the page of each successor lists the cases that went to it and their prescriptions, that of the divided body all', async () => {
    const inspector = await world.as(INSPECTOR);
    for (const [id, cases] of [
      [old, [shared, one]],
      [first, [one]],
      [second, [shared]],
    ] as const)
      expect(await inspector.run(OF_SUBJECT, { id })).toEqual({
        inspections: { nodes: cases.map((found) => ({ id: found.id, subject: { id: old } })) },
        prescriptions: { nodes: cases.map((found) => ({ inspection: { id: found.id } })) },
      });
  });

  test('[clause 28-1] a case, its prescription, terms, papers and journal are that successor’s alone, the rest the first one’s', async () => {
    for (const [email, own, foreign] of [
      [FIRST, one, shared],
      [SECOND, shared, one],
    ] as const) {
      const seen = await seenBy(email, own);
      expect(seen).toMatchObject({
        subject: { id: old },
        prescription: { id: expect.any(String) as string },
      });
      expect(seen?.deadlines.length).toBeGreaterThan(0);
      expect(seen?.journal.nodes.length).toBeGreaterThan(0);
      expect(await seenBy(email, foreign)).toBeNull();
      const url = seen?.documents.find(({ kind }) => kind === 'PRESCRIPTION')?.urlKk ?? '';
      const statusFor = async (who: string) => (await (await world.as(who)).fetch(url)).status;
      expect([await statusFor(email), await statusFor(email === FIRST ? SECOND : FIRST)]).toEqual([200, 404]);
      expect(await listOf(email)).toEqual([own.id]);
      const inspections = (await waitsFor(email)).map(({ inspectionId }) => inspectionId);
      expect(inspections).toContain(own.id);
      expect(inspections).not.toContain(foreign.id);
    }
    // Nothing else of the body is the second one's: no report of it is asked for, nor opened.
    world.at(at('2026-07-02'));
    const duties = async (email: string) => {
      const { reportDuties } = await (
        await world.as(email)
      ).run<{ reportDuties: { nodes: { body: { id: string } | null }[] } }>(
        '{ reportDuties(year: 2026, quarter: 1, first: 100) { nodes { body { id } } } }',
      );
      return reportDuties.nodes.some(({ body }) => body?.id === old);
    };
    expect([await duties(FIRST), await duties(SECOND)]).toEqual([true, false]);
    const opening = { bodyId: old, key: randomUUID() };
    await (await world.as(SECOND)).expectRefusal('NOT_FOUND', OPEN_REPORT, opening);
    const told = (await seenBy(SECOND, shared))?.journal.nodes.map(({ action }) => action);
    expect(told).toContain('caseSharedOut');
  });

  test('[clause 28-1] behind the second wall, too: no row of a case is shown to the other, in any table', async () => {
    const { rows } = await world.owner.query<{ table: string; key: string }>(
      `select c.table_name as "table", case when c.table_name = 'inspection' then 'id' else 'inspection_id' end as key
       from information_schema.columns c join pg_policies p on p.tablename = c.table_name and p.policyname ~ '^a_heir_.*_reader$'
       where (c.column_name = 'inspection_id' or (c.table_name = 'inspection' and c.column_name = 'id')) and c.table_schema = 'public'`,
    );
    expect(rows.length).toBeGreaterThan(30);
    for (const [subject, own, foreign] of [
      [first, one, shared],
      [second, shared, one],
    ] as const) {
      const counts = (found: Case) => [
        ...rows.map(
          ({ table, key }) =>
            `select '${table}' as of, count(*)::int as n from ${table} where ${key} = ${found.id}`,
        ),
        ...OF_CASES.map(
          (table) =>
            `select '${table}', count(*)::int from ${table} f where f.case_kind = 'inspection' and f.case_id = ${found.id}`,
        ),
      ];
      const shown = async (found: Case) =>
        (await behind(subject, counts(found).join(' union all ')))
          .filter(({ n }) => n > 0)
          .map(({ of }) => of);
      expect(await shown(foreign)).toEqual([]);
      expect(await shown(own)).toEqual(expect.arrayContaining(['inspection', 'violation', ...OF_CASES]));
    }
  });

  test('[clause 28-1] [clause 8.1] it answers for it, the other one does not, and what follows from silence is drafted on it', async () => {
    world.at(at('2026-06-20'));
    const id = (await seenBy(SECOND, shared))?.prescription?.id ?? '';
    const of = await read(world, SECOND, { id });
    if (!of) throw new Error('the prescription is not seen');
    const given = { input: { items: itemsOf(of, 'MINOR') } };
    await refused(world, 'NOT_FOUND', FIRST, 'provideRemediationInformation', of, given);
    await act(world, SECOND, 'provideRemediationInformation', of, given);
    world.at(at('2026-07-02'));
    await workerTurn(world);
    // What belongs to the case by another row of it alone: asked as the owner which those are.
    const asked = async (subject: string) => {
      const ids = await world.value<Record<string, number[]>>(
        `select jsonb_build_object('remediation_information', (select coalesce(jsonb_agg(x.id), '[]') from remediation_information x join prescription p on p.id = x.prescription_id where p.inspection_id = $1),
           'reminder', (select coalesce(jsonb_agg(x.id), '[]') from reminder x join deadline d on d.id = x.deadline_id where d.inspection_id = $1 and x.disclosed_to_subject_id is not null)) as value`,
        [shared.id],
      );
      return Promise.all(
        Object.entries(ids).map(async ([table, own]) => {
          const [found] = await behind(
            subject,
            `select '${table}' as of, count(*)::int as n from ${table} where id = any ('{${own.join(',')}}'::int[])`,
          );
          return [table, own.length > 0, found?.n === own.length, found?.n === 0];
        }),
      );
    };
    expect(await asked(second)).toEqual([
      ['reminder', true, true, false],
      ['remediation_information', true, true, false],
    ]);
    expect(await asked(first)).toEqual([
      ['reminder', true, false, true],
      ['remediation_information', true, false, true],
    ]);
    const drafted = await world.value<Record<string, string>>(
      `select jsonb_object_agg(d.case_id, i.subject_id::text) as value from duty d join inspection i on i.id = d.draft_inspection_id
       where d.code = 'DUTY_INSPECTION_GROUND_1' and d.closed_at is null`,
    );
    const other = (await seenBy(INSPECTOR, one))?.prescription?.id ?? '';
    expect(drafted).toEqual({ [id]: second, [other]: first });
  });

  test('withdrawn, the divided body has every case again', async () => {
    await (await world.as(CHAIR)).run(WITHDRAW, { ...draft, key: randomUUID() });
    for (const email of [FIRST, SECOND])
      for (const found of [one, shared]) expect(await seenBy(email, found)).toBeNull();
    for (const found of [one, shared])
      expect(await seenBy(SUBJECT, found)).toMatchObject({
        subject: { id: old },
      });
  });
});
