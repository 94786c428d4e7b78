import { randomUUID } from 'node:crypto';
import type { GraphqlRefusal } from '../../harness';
import { COMPLAINT_ACT_NAMES } from '../../../server/src/external-control/complaint/states';
import {
  CHAIR,
  ComplaintWorld,
  HEAD,
  INSPECTOR,
  OTHER_HEAD,
  type Complaint,
  type Given,
} from './complaint-world';

const REASON = { reason: 'Assignment' };
const TOLD = { at: '2026-03-19T10:00:00+05:00', way: 'EMAIL' };
const BODY = { bodyName: 'Committee', bodyField: 'health care' };

describe('what is refused of complaints', () => {
  let world: ComplaintWorld;
  let outsider: string;
  beforeAll(async () => {
    world = await ComplaintWorld.start();
    outsider = await world.outsider();
  });
  afterAll(() => world.stop());

  const fresh = async (given: Given = {}): Promise<Complaint> =>
    world.register(INSPECTOR, await world.whole(given));
  const refused = (email: string, act: string, of: Complaint, input: Given = {}) =>
    world.refused(world.act(email, act, of, input));

  test('[clause 8] one paper entered twice at once stands once; of two like papers whoever enters them says so', async () => {
    const words = { text: 'I came three times', isAnother: false };
    const once = async (given: Given = {}) =>
      world.register(INSPECTOR, await world.whole({ ...words, ...given }));
    const both = await Promise.allSettled([once(), once({ text: '  i came  three times ' })]);
    const [first] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const refusals = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as GraphqlRefusal] : []));
    expect(refusals).toMatchObject([{ code: 'COMPLAINT_LIKE_ANOTHER' }]);
    expect(refusals[0]?.message).toContain(first?.number);
    // Given to a colleague it is found all the same: the number alone is told.
    await world.owner.query(
      `update complaint set assigned_account_id = (select id from account where email = 'deputy.almaty@agency.demo') where id = $1`,
      [first?.id],
    );
    expect((await world.read(INSPECTOR, first?.id ?? ''))?.person).toBeNull();
    expect(await world.refused(once())).toEqual(['COMPLAINT_LIKE_ANOTHER']);
    // Another day, body or person, and one that is said to be another.
    for (const given of [
      { receivedAt: '2026-03-16T23:00:00+05:00' },
      { subjectId: null, providerName: 'Akimat' },
      { person: { kind: 'NATURAL', name: 'Consumer B' } },
      { isAnother: true },
    ])
      expect((await once(given)).number).not.toBe(first?.number);
  });

  test('[clause 8.3] a nameless one is no ground (D4), nor one without right, service or day', async () => {
    const nameless = await fresh({ person: { kind: 'NATURAL', name: '  ' } });
    expect(await refused(INSPECTOR, 'takeComplaintAsGround', nameless)).toEqual([
      'REFUSED_BY_LAW',
      'COMPLAINT_NAMELESS',
    ]);
    const bare = await fresh({ violatedRight: null, publicServiceId: null, factDate: null });
    expect(await refused(INSPECTOR, 'takeComplaintAsGround', bare)).toEqual([
      'REFUSED_BY_LAW',
      'COMPLAINT_RIGHT_MISSING',
      'COMPLAINT_SERVICE_MISSING',
      'COMPLAINT_DATE_MISSING',
    ]);
    const cured = await world.act(INSPECTOR, 'clarifyComplaint', bare, {
      violatedRight: 'Term',
      publicServiceId: await world.service(),
      factDate: '2026-03-19',
    });
    expect(cured.actions.find(({ name }) => name === 'takeComplaintAsGround')?.allowed).toBe(true);
  });

  test('[clause 10] no inspection comes of a complaint about a provider outside clause 9, and it is not settled otherwise', async () => {
    const about = await fresh({ subjectId: outsider });
    expect(await refused(INSPECTOR, 'takeComplaintAsGround', about)).toEqual([
      'REFUSED_BY_LAW',
      'COMPLAINT_OUTSIDE_CLAUSE_9',
    ]);
    for (const act of ['answerComplaint', 'keepComplaintForMonitoring'])
      expect(await refused(INSPECTOR, act, about, REASON)).toContain('COMPLAINT_MUST_BE_FORWARDED');
    const forwarded = await world.act(HEAD, 'forwardComplaint', about, BODY);
    expect(await refused(INSPECTOR, 'takeComplaintAsGround', forwarded)).toEqual([
      'WRONG_STATE',
      'COMPLAINT_FORWARDED_ALREADY',
    ]);
    expect(
      await world.id('select count(*)::int + 1 as id from inspection where subject_id = $1', [outsider]),
    ).toBe('1');
  });

  test('[clause 10] only such a complaint is forwarded, by the head, to a body with its field', async () => {
    const within = await fresh();
    expect(await refused(HEAD, 'forwardComplaint', within, BODY)).toEqual([
      'REFUSED_BY_LAW',
      'COMPLAINT_WITHIN_CLAUSE_9',
    ]);
    const about = await fresh({ subjectId: outsider });
    expect(await refused(INSPECTOR, 'forwardComplaint', about, BODY)).toEqual(['FORBIDDEN']);
    expect(await refused(HEAD, 'forwardComplaint', about)).toEqual(['BODY_MISSING']);
    expect(await refused(HEAD, 'forwardComplaint', about, { bodyName: 'Committee' })).toEqual([
      'BODY_FIELD_MISSING',
    ]);
    expect(await refused(HEAD, 'forwardComplaint', about, { bodyId: '2147483000' })).toEqual([
      'INVALID_INPUT',
    ]);
  });

  test('[clause 9] an office neither decides what is another’s nor gives away its own', async () => {
    const own = await fresh();
    const karagandy = await world.office('350000000');
    const astana = await world.office('710000000');
    const passed = { authorityId: karagandy, ...REASON };
    expect(await refused(INSPECTOR, 'passComplaintOn', own, passed)).toEqual([
      'REFUSED_BY_LAW',
      'COMPLAINT_OF_OWN_OFFICE',
    ]);
    const foreign = await fresh({ subjectId: await world.subjectOf('head@karagandy.demo') });
    for (const act of ['answerComplaint', 'keepComplaintForMonitoring'])
      expect(await refused(INSPECTOR, act, foreign, REASON)).toContain('COMPLAINT_OF_OTHER_OFFICE');
    expect(await refused(INSPECTOR, 'takeComplaintAsGround', foreign)).toContain('COMPLAINT_OF_OTHER_OFFICE');
    expect(
      await refused(INSPECTOR, 'passComplaintOn', foreign, { ...passed, authorityId: astana }),
    ).toContain('OFFICE_NOT_COMPETENT');
    const central = await fresh({ subjectId: await world.subjectOf('head@mindigital.demo') });
    expect(await refused(INSPECTOR, 'passComplaintOn', central, passed)).toContain('OFFICE_NOT_COMPETENT');
    const agency = { authorityId: await world.office('agency'), ...REASON };
    expect(await world.act(INSPECTOR, 'passComplaintOn', central, agency)).toBeNull();
  });

  test('the complainant is told once, not before the decision, not in the future; a nameless one never', async () => {
    const answered = await world.act(INSPECTOR, 'answerComplaint', await fresh(), REASON);
    const early = { ...TOLD, at: '2026-03-18T10:00:00+05:00' };
    expect(await refused(INSPECTOR, 'tellComplainant', answered, early)).toEqual(['FACT_BEFORE_CASE']);
    const late = { ...TOLD, at: '2026-03-19T10:01:00+05:00' };
    expect(await refused(INSPECTOR, 'tellComplainant', answered, late)).toEqual(['FACT_IN_FUTURE']);
    const told = await world.act(INSPECTOR, 'tellComplainant', answered, TOLD);
    expect(await refused(INSPECTOR, 'tellComplainant', told, TOLD)).toContain('COMPLAINANT_TOLD_ALREADY');
    const kept = await world.act(
      INSPECTOR,
      'keepComplaintForMonitoring',
      await fresh({ person: { kind: 'LEGAL' } }),
      REASON,
    );
    expect(await refused(INSPECTOR, 'tellComplainant', kept, TOLD)).toContain('COMPLAINANT_UNKNOWN');
  });

  test('a paper that cannot be is refused, and nothing of it is written', async () => {
    const count = () => world.id('select count(*)::int + 1 as id from complaint');
    const before = await count();
    const about = { subjectId: null, providerName: null };
    const cases: readonly [Given, string][] = [
      [{ receivedAt: '2026-03-20T10:00:00+05:00' }, 'FACT_IN_FUTURE'],
      [{ factDate: '2026-03-20' }, 'FACT_IN_FUTURE'],
      [{ factDate: '0001-01-01' }, 'INVALID_INPUT'],
      [{ cameBy: 'PUBLIC_FORM' }, 'INVALID_INPUT'],
      [{ cameBy: 'STATE_BODY' }, 'INVALID_INPUT'],
      [about, 'COMPLAINT_ABOUT_NOBODY'],
      [{ subjectId: '2147483000' }, 'INVALID_INPUT'],
      [{ text: '   ' }, 'INVALID_INPUT'],
      [{ text: 'a'.repeat(10_001) }, 'INVALID_INPUT'],
      [{ fileIds: ['2147483000'] }, 'FILE_UNAVAILABLE'],
    ];
    for (const [given, code] of cases) {
      const input = await world.whole(given);
      expect(await world.refused(world.register(INSPECTOR, input))).toEqual([code]);
    }
    expect(await count()).toBe(before);
  });

  test('twice with one key is once, and of two at the same time one is told that it came late', async () => {
    const key = randomUUID();
    const input = await world.whole();
    const twice = await Promise.all([
      world.register(INSPECTOR, input, key),
      world.register(INSPECTOR, input, key),
    ]);
    expect(twice[0].number).toBe(twice[1].number);
    const [complaint] = twice;
    const race = await Promise.allSettled([
      world.act(INSPECTOR, 'takeComplaintAsGround', complaint),
      world.act(HEAD, 'answerComplaint', complaint, REASON),
    ]);
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [lost] = race.flatMap((one) => (one.status === 'rejected' ? [one.reason as { code: string }] : []));
    expect(lost?.code).toBe('STALE_VERSION');
  });

  test('a draft that was given up frees its complaint for another one', async () => {
    const taken = await world.act(INSPECTOR, 'takeComplaintAsGround', await fresh());
    expect(await refused(INSPECTOR, 'takeComplaintAsGround', taken)).toContain('COMPLAINT_HAS_INSPECTION');
    const client = await world.as(INSPECTOR);
    await client.run(
      `mutation ($id: ID!, $key: String!) { withdrawInspectionDraft(id: $id, expectedVersion: 1, idempotencyKey: $key, reason: "Again") { id } }`,
      { id: taken.inspection?.id, key: randomUUID() },
    );
    expect(await refused(INSPECTOR, 'takeComplaintAsGround', taken)).toContain('STALE_VERSION');
    const freed = { ...taken, version: taken.version + 1 };
    const again = await world.act(INSPECTOR, 'takeComplaintAsGround', freed);
    expect(again.inspection?.id).not.toBe(taken.inspection?.id);
  });

  test('[clause 9] only the office that handles it acts, whatever the act', async () => {
    const complaint = await fresh();
    const given: Readonly<Record<string, Given>> = {
      assignComplaint: { capacityId: '1' },
      passComplaintOn: { authorityId: '1', ...REASON },
      forwardComplaint: BODY,
      keepComplaintForMonitoring: REASON,
      answerComplaint: REASON,
      recordForwardingAnswer: { number: '1', answeredOn: '2026-03-19', text: 'Answer' },
      tellComplainant: TOLD,
    };
    for (const act of COMPLAINT_ACT_NAMES) {
      expect([act, ...(await refused(CHAIR, act, complaint, given[act]))]).toEqual([act, 'FORBIDDEN']);
      expect([act, ...(await refused(OTHER_HEAD, act, complaint, given[act]))]).toEqual([act, 'NOT_FOUND']);
      expect([act, ...(await refused('head@almaty-city.demo', act, complaint, given[act]))]).toEqual([
        act,
        'FORBIDDEN',
      ]);
    }
  });

  test('an inspector of another office is not given it', async () => {
    const capacityId = await world.id(
      `select c.id from capacity c join account a on a.id = c.account_id where a.email = 'inspector.karagandy@agency.demo'`,
    );
    expect(await refused(HEAD, 'assignComplaint', await fresh(), { capacityId })).toEqual([
      'INSPECTOR_NOT_OF_OFFICE',
    ]);
  });

  test('the administrator alone keeps the register of bodies, and a known one is not entered twice', async () => {
    const document = `mutation ($input: RegisterControllingBodyInput!, $key: String!) {
      registerControllingBody(input: $input, idempotencyKey: $key) { id name field } }`;
    const name = { nameKk: 'Комитет', nameRu: 'Комитет', nameEn: 'Committee' };
    const input = {
      ...name,
      fieldKk: 'Денсаулық сақтау',
      fieldRu: 'Здравоохранение',
      fieldEn: 'Health care',
    };
    const enter = async (email: string) =>
      (await world.as(email)).run<{ registerControllingBody: { id: string; name: string } }>(document, {
        input,
        key: randomUUID(),
      });
    expect(await world.refused(enter(HEAD))).toEqual(['FORBIDDEN']);
    const { registerControllingBody: body } = await enter('admin@agency.demo');
    expect(body.name).toBe('Committee');
    expect(await world.refused(enter('admin@agency.demo'))).toEqual(['BODY_KNOWN_ALREADY']);
    const about = await fresh({ subjectId: outsider });
    const forwarded = await world.act(HEAD, 'forwardComplaint', about, { bodyId: body.id });
    expect(forwarded).toMatchObject({ bodyName: 'Комитет', bodyField: 'Здравоохранение' });
    const admin = await world.as('admin@agency.demo');
    const withdraw = `mutation ($id: ID!, $key: String!, $version: Int!) {
      withdrawControllingBody(id: $id, idempotencyKey: $key, expectedVersion: $version) { id } }`;
    await admin.expectRefusal('STALE_VERSION', withdraw, { id: body.id, key: randomUUID(), version: 2 });
    await admin.run(withdraw, { id: body.id, key: randomUUID(), version: 1 });
    const { controllingBodies } = await admin.run<{ controllingBodies: { nodes: unknown[] } }>(
      '{ controllingBodies { nodes { id } } }',
    );
    expect(controllingBodies.nodes).toEqual([]);
  });
});
