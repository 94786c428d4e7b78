import { randomUUID } from 'node:crypto';
import { ALMATY_CITY, at, completed, SUBJECT } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';

const ADMIN = 'admin@agency.demo';
const CHAIR = 'chair@agency.demo';
const CLERK = 'reports@almaty-city.demo';
const OTHER_HEAD = 'head@bostandyk.demo';
const RECORD = `mutation ($input: SuccessionInput!, $key: String!) {
  recordSuccession(input: $input, idempotencyKey: $key) { id version } }`;
const CONFIRM = `mutation ($id: ID!, $version: Int!, $head: ID, $key: String!) {
  confirmSuccession(id: $id, expectedVersion: $version, headCapacityId: $head, idempotencyKey: $key) { id version } }`;
const WITHDRAW = `mutation ($id: ID!, $version: Int!, $key: String!) {
  withdrawSuccession(id: $id, expectedVersion: $version, reason: "The act named others", idempotencyKey: $key) { id } }`;
const PASSING = `query ($subjectId: ID) { subjectReorganisations(filter: { subjectId: $subjectId }) { nodes {
  id version peoplePassing { id fullName passage } } } }`;
const VIEWER = '{ viewer { capacity { role subject { id } } } }';
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { account { id } } }`;

interface Passing {
  readonly id: string;
  readonly fullName: string;
  readonly passage: string;
}

describe('people of bodies that are merged into a new one', () => {
  let world: World;
  let of: Case;
  let [old, other, heir] = ['', '', ''];
  let inForce: { id: string; version: number };
  beforeAll(async () => {
    world = await openWorld();
    of = await completed(world);
    old = await world.subjectOf(ALMATY_CITY);
    other = await world.value(
      `select c.subject_id::text as value from capacity c join account a on a.id = c.account_id where a.email = $1`,
      [OTHER_HEAD],
    );
    const { registerSubject } = await (
      await world.as(ADMIN)
    ).run<{ registerSubject: { id: string } }>(
      `mutation ($input: InspectedSubjectInput!, $key: String!) { registerSubject(input: $input, idempotencyKey: $key) { id } }`,
      {
        input: {
          kind: 'ORGANISATION_OF_LOCAL',
          bin: '190740000913',
          nameKk: 'Біріккен әкімдік',
          nameRu: 'Объединенный акимат',
          nameEn: 'United akimat',
          territoryId: await world.value(
            'select territory_id::text as value from inspected_subject where id = $1',
            [old],
          ),
        },
        key: randomUUID(),
      },
    );
    heir = registerSubject.id;
  });
  afterAll(() => world?.stop());

  const as = async (email: string) => world.as(email);
  const record = async (more: object = {}) => {
    const input = {
      predecessorIds: [old, other],
      successorId: heir,
      kind: 'MERGER',
      actNumber: '112',
      actDate: '2026-06-10',
      effectiveOn: '2026-06-10',
      ...more,
    };
    const { recordSuccession } = await (
      await as(ADMIN)
    ).run<{ recordSuccession: { id: string; version: number } }>(RECORD, { input, key: randomUUID() });
    return recordSuccession;
  };
  const passing = async () => {
    const { subjectReorganisations: found } = await (
      await as(CHAIR)
    ).run<{ subjectReorganisations: { nodes: { peoplePassing: Passing[] }[] } }>(PASSING, {
      subjectId: old,
    });
    return found.nodes[0].peoplePassing;
  };
  const nameOf = (email: string) =>
    world.value<string>('select full_name as value from account where email = $1', [email]);
  const actsFor = async (email: string) =>
    (await (await world.server.signedIn(email)).run<{ viewer: object }>(VIEWER, {})).viewer;

  test('the draft tells who goes over; with two heads the one who leads is named, or nothing is confirmed', async () => {
    const draft = await record();
    const people = await passing();
    const [head, otherHead, clerk] = await Promise.all([SUBJECT, OTHER_HEAD, CLERK].map(nameOf));
    const personOf = (fullName: string) => people.find((one) => one.fullName === fullName);
    expect(personOf(head)?.passage).toBe('TO_BE_CHOSEN');
    expect(personOf(otherHead)?.passage).toBe('TO_BE_CHOSEN');
    expect(personOf(clerk)?.passage).toBe('GOES_OVER');
    const chair = await as(CHAIR);
    for (const named of [null, personOf(clerk)?.id]) {
      const refused = await chair.expectRefusal('SUCCESSION_HEAD_UNNAMED', CONFIRM, {
        ...draft,
        head: named,
        key: randomUUID(),
      });
      expect(refused.message).toContain(otherHead);
    }
    const { confirmSuccession } = await chair.run<{ confirmSuccession: { id: string; version: number } }>(
      CONFIRM,
      { ...draft, head: personOf(otherHead)?.id, key: randomUUID() },
    );
    inForce = confirmSuccession;
    expect(await passing()).toEqual([]);
  });

  test('the people of both sign in as the successor’s, read the open cases and act in them', async () => {
    expect(await actsFor(OTHER_HEAD)).toMatchObject({
      capacity: { role: 'SUBJECT_HEAD', subject: { id: heir } },
    });
    expect(await actsFor(CLERK)).toMatchObject({
      capacity: { role: 'REPORTS_CLERK', subject: { id: heir } },
    });
    // A session that was open goes on for the successor.
    expect(await world.read(OTHER_HEAD, of.id, 'number')).toEqual({ number: of.number });
    world.at(at('2026-06-11'));
    const objected = await world.act(OTHER_HEAD, 'fileObjection', of, {
      input: { text: 'Not so', fileIds: [] },
    });
    expect(objected.findings).toContainEqual({ clause: '25', code: 'OBJECTION_IN_TIME', severity: null });
    const told = await world.value<string[]>(
      `select details -> 'wentOver' as value from journal_entry where action = 'subjectSucceeded' and case_id = $1 order by id limit 1`,
      [inForce.id],
    );
    expect(told).toContain(await nameOf(OTHER_HEAD));
    expect(told).not.toContain(await nameOf(SUBJECT));
  });

  test('the head who does not lead is told at the sign-in that the body was reorganised; a wrong password tells nothing', async () => {
    const guest = world.server.client();
    const given = { email: SUBJECT, password: 'demo-Qadagalau-1' };
    const refused = await guest.expectRefusal('SIGN_IN_OF_SUCCEEDED', SIGN_IN, given);
    expect(refused.message).toContain('Біріккен әкімдік');
    await guest.expectRefusal('SIGN_IN_FAILED', SIGN_IN, { ...given, password: 'guessed at random' });
  });

  test('withdrawn, it gives everybody back to the body that they acted for', async () => {
    await (await as(CHAIR)).run(WITHDRAW, { ...inForce, key: randomUUID() });
    expect(await actsFor(SUBJECT)).toMatchObject({ capacity: { subject: { id: old } } });
    expect(await actsFor(OTHER_HEAD)).toMatchObject({ capacity: { subject: { id: other } } });
    expect(
      await world.value<number>(
        'select count(*)::int as value from capacity where subject_id = $1 and withdrawn_at is null',
        [heir],
      ),
    ).toBe(0);
    expect(await world.read(OTHER_HEAD, of.id, 'number')).toBeNull();
  });

  test('what came by one act and went on by another goes back with the first', async () => {
    const first = await record({ predecessorIds: [other], kind: 'TRANSFORMATION', actNumber: '113' });
    const chair = await as(CHAIR);
    await chair.run(CONFIRM, { ...first, key: randomUUID() });
    const second = await record({
      predecessorIds: [heir],
      successorId: old,
      kind: 'ACCESSION',
      actNumber: '114',
    });
    await chair.run(CONFIRM, { ...second, key: randomUUID() });
    await chair.run(WITHDRAW, { ...first, version: first.version + 1, key: randomUUID() });
    await chair.run(WITHDRAW, { ...second, version: second.version + 1, key: randomUUID() });
    const held = await world.value<string[]>(
      `select array_agg(distinct c.subject_id::text) as value from capacity c
       where c.withdrawn_at is null and c.subject_id in (select s.id from inspected_subject s where s.id = any ($1::int[]))
         and c.account_id in (select k.account_id from capacity k where k.subject_id = $2)`,
      [[old, other, heir], other],
    );
    expect(held).toEqual([other]);
  });
});
