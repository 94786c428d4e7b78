import { randomUUID } from 'node:crypto';
import { bodyLike, joined, parted } from '../../builders/succession';
import { pdfOf } from '../confidentiality/secrets-world';
import { assigned, assignmentInput, CHAIR, GIVE, LENT, WITHDRAW } from './support/assignment';
import { at, draftInput, HEAD, INSPECTOR, MONDAY } from './support/course';
import { openWorld, type Case, type World } from './support/world';

const KARAGANDY = '970740000302';
const HEAD_OF_KARAGANDY = 'head.karagandy@agency.demo';

describe('assignment by the leadership of the Agency', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ now: at(MONDAY) });
  });
  afterAll(() => world.stop());

  const give = async (more: object, key: string = randomUUID()) => ({
    input: await assignmentInput(world, more),
    key,
  });
  const refused = async (code: string, more: object) =>
    (await world.as(CHAIR)).expectRefusal(code, GIVE, await give(more));
  const drafted = async (assignmentId: string, more: object = {}): Promise<Case> => {
    const inspectorIds = [await world.capacityOf(LENT)];
    return world.draft(LENT, await draftInput(world, { inspectorIds, assignmentId, ...more }, LENT));
  };
  const listed = async (email: string) => {
    const { agencyAssignments } = await (
      await world.as(email)
    ).run<{ agencyAssignments: { nodes: { id: string; state: string }[] } }>(
      '{ agencyAssignments { nodes { id state } } }',
    );
    return agencyAssignments.nodes;
  };

  test('[clause 9] the Chair gives it once however often it is sent; the Agency and the territorial body concerned read it', async () => {
    const chair = await world.as(CHAIR);
    const variables = await give({});
    const [first, second] = [
      await chair.run<object>(GIVE, variables),
      await chair.run<object>(GIVE, variables),
    ];
    expect(second).toEqual(first);
    expect(first).toMatchObject({
      giveAgencyAssignment: {
        state: 'IN_FORCE',
        number: '01-5',
        people: [{ fullName: expect.any(String) as string }],
        files: [{ name: 'assignment.txt' }],
        actions: [{ name: 'withdrawAgencyAssignment' }],
      },
    });
    expect(await listed(LENT)).toHaveLength(1);
    expect(await listed(HEAD)).toHaveLength(1);
    expect(await listed(HEAD_OF_KARAGANDY)).toEqual([]);
  });

  test('[clause 9] its paper is drawn up here under the office’s number, in both languages, and bears the mark of a withdrawal', async () => {
    const chair = await world.as(CHAIR);
    const bare = { number: undefined, date: undefined, fileIds: [] };
    const { giveAgencyAssignment: given } = await chair.run<{ giveAgencyAssignment: { id: string } }>(
      GIVE,
      await give(bare),
    );
    const read = async (email: string) => {
      const { agencyAssignments } = await (
        await world.as(email)
      ).run<{ agencyAssignments: { nodes: { id: string; document: { id: string } | null }[] } }>(
        '{ agencyAssignments { nodes { id number date document { id kind number cancelledAt } } } }',
      );
      return agencyAssignments.nodes.find(({ id }) => id === given.id);
    };
    const seen = await read(CHAIR);
    expect(seen).toMatchObject({
      number: '88-1/2026',
      date: MONDAY,
      document: { kind: 'AGENCY_ASSIGNMENT', number: '88-1/2026', cancelledAt: null },
    });
    const paper = seen?.document?.id ?? '';
    for (const [language, title] of [
      ['kk', 'ТАПСЫРАМЫН'],
      ['ru', 'ПОРУЧАЮ'],
    ] as const)
      expect((await pdfOf(world, LENT, paper, language)).text).toContain(title);
    expect((await pdfOf(world, 'head@almaty-city.demo', paper)).status).toBe(404);
    for (const half of [
      { ...bare, number: '01-9' },
      { ...bare, date: MONDAY },
    ])
      await refused('INVALID_INPUT', half);
    await refused('ASSIGNMENT_FILE_MISSING', { fileIds: [] });
    await chair.run(WITHDRAW, { id: given.id, key: randomUUID(), version: 1, reason: 'Not needed' });
    expect((await read(CHAIR))?.document).toMatchObject({ cancelledAt: expect.any(String) as string });
  });

  test('[clause 9] nobody else gives it, and never to others than the Agency’s staff', async () => {
    for (const email of [LENT, HEAD, 'admin@agency.demo', 'head@almaty-city.demo'])
      await (await world.as(email)).expectRefusal('FORBIDDEN', GIVE, await give({}));
    await refused('ASSIGNED_NOT_OF_AGENCY', { capacityIds: [await world.capacityOf(INSPECTOR)] });
    await refused('ASSIGNED_MISSING', { capacityIds: [] });
    await refused('ASSIGNMENT_FILE_MISSING', { fileIds: [] });
    await refused('ASSIGNMENT_DATE_IN_FUTURE', { date: '2026-06-02' });
    const central = await world.value<string>(
      `select id::text as value from inspected_subject where kind = 'CENTRAL_BODY' limit 1`,
    );
    await refused('ASSIGNMENT_NOT_NEEDED', { subjectId: central });
    await refused('INVALID_INPUT', { capacityIds: ['2147483000'] });
  });

  test('[clause 9] none is given on a subject that has ended; one of before that day is recorded', async () => {
    const from = await world.subjectOf(KARAGANDY);
    const to = await bodyLike(world, from, '190740000955');
    const act = await joined(world, { from, to, on: MONDAY });
    await refused('SUBJECT_SUCCEEDED', { subjectId: from, date: MONDAY });
    const earlier = await give({ subjectId: from, number: '01-77', date: '2026-05-29' });
    expect(await (await world.as(CHAIR)).run(GIVE, earlier)).toMatchObject({
      giveAgencyAssignment: { number: '01-77' },
    });
    await parted(world, act);
  });

  test('[clause 9] an act of appointment goes by an assignment in force, about its subject, that names its inspectors', async () => {
    const other = await assigned(world, { subjectId: await world.subjectOf(KARAGANDY) });
    await world.refused('ASSIGNMENT_OF_OTHER_SUBJECT', CHAIR, 'appointInspection', await drafted(other));
    const chairs = await world.value<string>(
      `insert into capacity (version, account_id, role, side, authority_id, position_kk, position_ru, position_en, acting, valid_from)
       select 1, id, 'AGENCY_INSPECTOR', 'AUTHORITY', (select id from authority where kind = 'CENTRAL'), 'x', 'x', 'x', false, '2020-01-01'
       from account where email = $1 returning id::text as value`,
      ['analyst@agency.demo'],
    );
    const narrow = await assigned(world, { capacityIds: [chairs] });
    await world.refused('INSPECTOR_NOT_ASSIGNED', CHAIR, 'appointInspection', await drafted(narrow));
    const whole = await assigned(world);
    expect(await world.act(CHAIR, 'appointInspection', await drafted(whole))).toMatchObject({
      state: 'APPOINTED',
    });
  });

  test('[clause 9] withdrawn it carries no further act; of two who withdraw it one does', async () => {
    const id = await assigned(world);
    const draft = await drafted(id);
    const chair = await world.as(CHAIR);
    const withdrawal = () => ({ id, key: randomUUID(), version: 1, reason: 'The territorial body manages' });
    await (await world.as(HEAD)).expectRefusal('FORBIDDEN', WITHDRAW, withdrawal());
    await (await world.as(HEAD_OF_KARAGANDY)).expectRefusal('FORBIDDEN', WITHDRAW, withdrawal());
    const both = await Promise.all([chair.ask(WITHDRAW, withdrawal()), chair.ask(WITHDRAW, withdrawal())]);
    expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
      'STALE_VERSION',
      'done',
    ]);
    const twice = await chair.expectRefusal('ASSIGNMENT_WITHDRAWN_ALREADY', WITHDRAW, {
      ...withdrawal(),
      version: 2,
    });
    expect(twice.message).toContain('“The territorial body manages”. If an inspection is to be appointed');
    await world.refused('ASSIGNMENT_WITHDRAWN', CHAIR, 'appointInspection', draft);
    expect((await listed(CHAIR)).find((one) => one.id === id)).toEqual({ id, state: 'WITHDRAWN' });
  });

  test('[clause 9] a territorial body names in a draft only what it may read', async () => {
    const foreign = await assigned(world, { subjectId: await world.subjectOf(KARAGANDY) });
    const input = await draftInput(world, { assignmentId: foreign });
    const { errors } = await (
      await world.as(INSPECTOR)
    ).ask(
      'mutation ($input: DraftInspectionInput!, $key: String!) { draftInspection(input: $input, idempotencyKey: $key) { id } }',
      { input, key: randomUUID() },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'input.assignmentId' });
  });
});
