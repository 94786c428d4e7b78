import { randomUUID } from 'node:crypto';
import { openWorld, type World } from '../inspection/support/world';

const ADMIN = 'admin@agency.demo';
const EMAIL = 'first.head@body.example';
const OWN_PASSWORD = 'eagle over Ulytau 7';
const REGISTER = `mutation ($input: RegisterSubjectPersonInput!, $key: String!) {
  registerSubjectPerson(input: $input, idempotencyKey: $key) { capacityId password } }`;
const PEOPLE = `query ($id: ID!) { subjectPeople(subjectId: $id) { nodes { id role positionTitle account { fullName } } } }`;
const SIGN_IN = `mutation ($email: String!, $password: String!, $newPassword: String) {
  signIn(email: $email, password: $password, newPassword: $newPassword) { viewer { capacity { role subject { id } } } } }`;

interface Registered {
  registerSubjectPerson: { capacityId: string; password: string | null };
}
interface People {
  subjectPeople: { nodes: { id: string; role: string; account: { fullName: string } }[] };
}

describe('somebody of an inspected body who has no account yet', () => {
  let world: World;
  let body: string;
  let bodies = 0;
  const newBody = () =>
    world.value<string>(
      `insert into inspected_subject (kind, bin, name_kk, name_ru, name_en, territory_id, authority_id)
       select kind, lpad($1, 12, '6'), $1, $1, $1, territory_id, authority_id from inspected_subject order by id limit 1
       returning id::text as value`,
      [String(++bodies)],
    );
  beforeAll(async () => {
    world = await openWorld();
    body = await newBody();
  });
  afterAll(() => world?.stop());

  const input = (more: object = {}) => ({
    subjectId: body,
    email: EMAIL,
    fullName: 'Серікбаева Айгүл Маратқызы',
    positionKk: 'Басшы',
    positionRu: 'Руководитель',
    positionEn: 'Head',
    role: 'SUBJECT_HEAD',
    ...more,
  });
  const people = async () =>
    (await (await world.as(ADMIN)).run<People>(PEOPLE, { id: body })).subjectPeople.nodes;

  test('gets one from the administrator with a first password, shown once, and acts for the body once an own one is set', async () => {
    const admin = await world.as(ADMIN);
    expect(await people()).toEqual([]);
    const key = randomUUID();
    const { registerSubjectPerson: first } = await admin.run<Registered>(REGISTER, { input: input(), key });
    expect(await admin.run<Registered>(REGISTER, { input: input(), key })).toEqual({
      registerSubjectPerson: { capacityId: first.capacityId, password: null },
    });
    expect(await people()).toMatchObject([
      { id: first.capacityId, role: 'SUBJECT_HEAD', account: { fullName: 'Серікбаева Айгүл Маратқызы' } },
    ]);
    const person = await world.server.client();
    const given = { email: EMAIL, password: first.password };
    await person.expectRefusal('PASSWORD_CHANGE_REQUIRED', SIGN_IN, given);
    expect(await person.run(SIGN_IN, { ...given, newPassword: OWN_PASSWORD })).toEqual({
      signIn: { viewer: { capacity: { role: 'SUBJECT_HEAD', subject: { id: body } } } },
    });
    const noted = await world.value<string>(
      `select actor_name || ': ' || (details->>'name') as value from journal_entry where action = 'subjectPersonRegistered'`,
    );
    expect(noted).toMatch(/: Серікбаева Айгүл Маратқызы$/);
  });

  test.each([
    ['a body that nobody knows', { subjectId: '999999' }, 'NOT_FOUND'],
    [
      'an e-mail that is somebody’s, whatever its letters',
      { email: ` ${EMAIL.toUpperCase()} `, role: 'REPORTS_CLERK' },
      'EMAIL_TAKEN',
    ],
    ['no e-mail', { email: ' ' }, 'INVALID_INPUT'],
    ['no name', { fullName: ' ' }, 'INVALID_INPUT'],
    ['no position', { positionKk: ' ' }, 'INVALID_INPUT'],
    ['a second head', { email: 'second@body.example' }, 'SUBJECT_HAS_HEAD'],
  ])('%s is refused, and nothing is kept', async (_name, more, code) => {
    const before = await people();
    await (await world.as(ADMIN)).expectRefusal(code, REGISTER, { input: input(more), key: randomUUID() });
    expect(await people()).toEqual(before);
  });

  test('another head comes where the former one is said to lead it no more; whoever is no head comes beside', async () => {
    const admin = await world.as(ADMIN);
    const clerk = input({ email: 'clerk@body.example', fullName: 'Clerk', role: 'REPORTS_CLERK' });
    await admin.run(REGISTER, { input: clerk, key: randomUUID() });
    const next = input({ email: 'next@body.example', fullName: 'Next Head', replacesHead: true });
    await admin.run(REGISTER, { input: next, key: randomUUID() });
    expect((await people()).map(({ role, account }) => [role, account.fullName])).toEqual([
      ['REPORTS_CLERK', 'Clerk'],
      ['SUBJECT_HEAD', 'Next Head'],
    ]);
  });

  test('two heads entered at once: one is there, the other request learns of it', async () => {
    body = await newBody();
    const admin = await world.as(ADMIN);
    const asked = ['one@body.example', 'two@body.example'].map((email) =>
      admin.ask(REGISTER, { input: input({ email }), key: randomUUID() }),
    );
    const answers = await Promise.all(asked);
    const codes = answers.flatMap(
      ({ errors }) => errors?.map(({ extensions }) => extensions?.['code']) ?? [],
    );
    expect(codes).toEqual(['SUBJECT_HAS_HEAD']);
    expect(await people()).toHaveLength(1);
  });

  test('a body that has a successor gets nobody any more; and nobody but the administrator opens accounts', async () => {
    const heir = await newBody();
    await world.value(
      `with act as (insert into subject_reorganisation (successor_id, kind, act_number, act_date, effective_on, entered_at, entered_by, state, confirmed_at, confirmed_by)
         values ($2, 'ACCESSION', '1', '2026-01-01', '2026-01-01', now(), 'a', 'IN_FORCE', now(), 'b') returning id)
       insert into subject_succession (predecessor_id, successor_id, kind, act_number, act_date, effective_on, entered_at, entered_by, reorganisation_id)
       select $1, $2, 'ACCESSION', '1', '2026-01-01', '2026-01-01', now(), 'a', id from act returning 1 as value`,
      [body, heir],
    );
    const given = { input: input({ email: 'late@body.example' }), key: randomUUID() };
    await (await world.as(ADMIN)).expectRefusal('SUBJECT_SUCCEEDED', REGISTER, given);
    for (const email of ['chair@agency.demo', 'head.almaty@agency.demo'])
      await (await world.as(email)).expectRefusal('FORBIDDEN', REGISTER, { ...given, key: randomUUID() });
  });
});
