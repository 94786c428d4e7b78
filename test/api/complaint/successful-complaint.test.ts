import { randomUUID } from 'node:crypto';
import { CHAIR, ComplaintWorld, HEAD, INSPECTOR, NOW, OTHER_HEAD } from './complaint-world';

describe('a complaint from its registration to what became of it', () => {
  let world: ComplaintWorld;
  beforeAll(async () => {
    world = await ComplaintWorld.start();
  });
  afterAll(() => world.stop());

  test('[clause 8.3] it becomes the ground of a drafted inspection, with its basis filled in and a paper of its own', async () => {
    const registered = await world.register(INSPECTOR, await world.whole());
    expect(registered).toMatchObject({ state: 'WAITING', nameless: false, waitedDays: 2 });
    expect(registered.number).toMatch(/^C-75-2026-\d{4}$/);
    const taken = await world.act(INSPECTOR, 'takeComplaintAsGround', registered);
    expect(taken).toMatchObject({ state: 'TAKEN', waitedDays: null, inspection: { state: 'DRAFT' } });
    const client = await world.as(HEAD);
    const { inspection } = await client.run<{ inspection: Record<string, unknown> }>(
      `query ($id: ID!) { inspection(id: $id) { subject { id } inspectors { account { fullName } } complaints { number }
        grounds { kind basisNumber basisDate personName violatedRight factDate publicService { id } files { name } }
        actions { name refusals { code } } } }`,
      { id: taken.inspection?.id },
    );
    expect(inspection).toMatchObject({
      subject: { id: registered.subject?.id },
      complaints: [{ number: registered.number }],
      grounds: [
        {
          kind: 'CONSUMER_ADDRESS',
          basisNumber: registered.number,
          basisDate: '2026-03-17',
          personName: 'Consumer A',
          violatedRight: expect.stringContaining('Право на получение государственной услуги'),
          factDate: '2026-03-10',
          files: [{ name: `${registered.number}.txt` }],
        },
      ],
    });
    const codes = (inspection['actions'] as { refusals: { code: string }[] }[]).flatMap(({ refusals }) =>
      refusals.map(({ code }) => code),
    );
    expect(codes.filter((code) => code.startsWith('GROUND_'))).toEqual([]);
  });

  test('[clause 8.3] [clause 9] of a body that was reorganised since, the legal successor is inspected: what is offered is done', async () => {
    const registered = await world.register(INSPECTOR, await world.whole());
    const heir = await world.id(
      `insert into inspected_subject (kind, bin, name_kk, name_ru, name_en, territory_id, authority_id)
       select kind, '190740000916', 'Мирасқор', 'Правопреемник', 'Successor', territory_id, authority_id from inspected_subject where id = $1 returning id`,
      [registered.subject?.id],
    );
    const act = await world.id(
      `insert into subject_reorganisation (successor_id, kind, act_number, act_date, effective_on, entered_at, entered_by)
       values ($1, 'ACCESSION', '9', '2026-03-18', '2026-03-18', now(), 'A') returning id`,
      [heir],
    );
    await world.owner.query(
      `insert into subject_succession (predecessor_id, successor_id, kind, act_number, act_date, effective_on, entered_at, entered_by, reorganisation_id)
       select $1, successor_id, kind, act_number, act_date, effective_on, entered_at, entered_by, id from subject_reorganisation where id = $2`,
      [registered.subject?.id, act],
    );
    const seen = await world.read(INSPECTOR, registered.id);
    expect(seen?.actions.find(({ name }) => name === 'takeComplaintAsGround')).toMatchObject({
      allowed: true,
    });
    const taken = await world.act(INSPECTOR, 'takeComplaintAsGround', registered);
    expect(
      await world.id('select subject_id as id from inspection where id = $1', [taken.inspection?.id]),
    ).toBe(heir);
    await world.owner.query('delete from subject_succession where reorganisation_id = $1', [act]);
  });

  test('[clause 3] [clause 8.3] a complaint whose drafted inspection was given up waits again, and may be decided otherwise', async () => {
    const registered = await world.register(INSPECTOR, await world.whole());
    const taken = await world.act(INSPECTOR, 'takeComplaintAsGround', registered);
    const told = await world.act(INSPECTOR, 'tellComplainant', taken, {
      at: NOW,
      way: 'PAPER',
      note: 'Letter 7',
    });
    expect(told).toMatchObject({ toldWay: 'PAPER' });
    const refused = world.act(INSPECTOR, 'answerComplaint', told, { reason: 'It was not confirmed' });
    expect(await world.refused(refused)).toContain('WRONG_STATE');
    const client = await world.as(HEAD);
    const id = taken.inspection?.id;
    const version = await world.id('select version as id from inspection where id = $1', [id]);
    await client.run(
      `mutation ($id: ID!, $version: Int!, $key: String!) { withdrawInspectionDraft(id: $id, expectedVersion: $version,
        idempotencyKey: $key, reason: "It was not confirmed") { state } }`,
      { id, version: Number(version), key: randomUUID() },
    );
    const freed = await world.read(INSPECTOR, registered.id);
    expect(freed).toMatchObject({ state: 'WAITING', inspection: null, decidedAt: null, toldAt: null });
    // Nothing that was done is lost: what was told of the inspection stays beside what is told later.
    const earlierTellings = [{ at: expect.any(String), way: 'PAPER', note: 'Letter 7', inspection: { id } }];
    expect(freed).toMatchObject({ earlierTellings });
    expect(freed?.journal.nodes[0]?.action).toBe('complaintFreed');
    expect((await world.waiting(INSPECTOR)).map(({ caseNumber }) => caseNumber)).toContain(registered.number);
    const answered = await world.act(INSPECTOR, 'answerComplaint', freed ?? told, {
      reason: 'It was not confirmed',
    });
    expect(answered).toMatchObject({ state: 'ANSWERED', reason: 'It was not confirmed' });
    const anew = await world.act(INSPECTOR, 'tellComplainant', answered, { at: NOW, way: 'EMAIL' });
    expect(anew).toMatchObject({ toldWay: 'EMAIL', earlierTellings });
  });

  test('[clause 10] one about a provider outside clause 9 is forwarded by a letter, the complainant told, the answer kept', async () => {
    const subjectId = await world.outsider();
    const registered = await world.register(INSPECTOR, await world.whole({ subjectId }));
    const body = { bodyName: 'Committee of medical control', bodyField: 'health care' };
    const forwarded = await world.act(HEAD, 'forwardComplaint', registered, body);
    expect(forwarded).toMatchObject({ state: 'FORWARDED', ...body, letterDate: '2026-03-19' });
    expect(forwarded.documents).toEqual([{ kind: 'COMPLAINT_FORWARDING', number: forwarded.letterNumber }]);
    // It came on the 17th and was registered on the 19th: the letter cites it by its number and the day of that.
    const cited = `select data->'complaint'->>'date' as id from issued_document where case_kind = 'complaint' and case_id = $1`;
    expect([registered.receivedAt.slice(0, 10), await world.id(cited, [registered.id])]).toEqual([
      '2026-03-17',
      '2026-03-19',
    ]);
    expect(await world.waiting(INSPECTOR)).toContainEqual({
      title: 'Tell the complainant',
      caseNumber: registered.number,
      clause: '10',
    });
    const told = await world
      .act(INSPECTOR, 'tellComplainant', forwarded, {
        at: '2026-03-19T09:59:00+05:00',
        way: 'PAPER',
      })
      .catch(() => undefined);
    // Nobody can be told before it was decided.
    expect(told).toBeUndefined();
    const now = { at: '2026-03-19T10:00:00+05:00', way: 'PAPER', note: 'Registered letter' };
    const done = await world.act(INSPECTOR, 'tellComplainant', forwarded, now);
    expect(done).toMatchObject({ toldWay: 'PAPER', toldNote: 'Registered letter' });
    const answered = await world.act(INSPECTOR, 'recordForwardingAnswer', done, {
      number: '12-3/45',
      answeredOn: '2026-03-19',
      text: 'An inspection was appointed',
    });
    expect(answered).toMatchObject({
      state: 'FORWARDED',
      answer: 'An inspection was appointed',
      answerIncoming: {
        number: expect.stringMatching(/^12-\d+\/2026$/u),
        kind: 'FORWARDING_ANSWER',
        receivedOn: '2026-03-19',
        senderBody: body.bodyName,
      },
    });
    expect((await world.waiting(HEAD)).map(({ caseNumber }) => caseNumber)).not.toContain(registered.number);
  });

  test('[clause 9] an office passes on what lies outside its competence, and sees it no more; who complains goes along', async () => {
    const subjectId = await world.subjectOf('head@karagandy.demo');
    const registered = await world.register(INSPECTOR, await world.whole({ subjectId }));
    const authorityId = await world.office('350000000');
    const gone = await world.act(INSPECTOR, 'passComplaintOn', registered, {
      authorityId,
      reason: 'Karagandy',
    });
    expect(gone).toBeNull();
    expect(await world.read(INSPECTOR, registered.id)).toBeNull();
    const there = await world.read(OTHER_HEAD, registered.id);
    expect(there).toMatchObject({ number: registered.number, authority: { id: authorityId } });
    expect(there?.person?.name).toBe('Consumer A');
    expect(there?.passings).toEqual([expect.objectContaining({ reason: 'Karagandy' })]);
    expect(there?.journal.nodes.map(({ action }) => action)).toContain('complaintPassedOn');
    expect((await world.waiting(OTHER_HEAD)).map(({ caseNumber }) => caseNumber)).toContain(
      registered.number,
    );
  });

  test('[clause 36.4] a nameless one is kept for external monitoring; there is nobody to tell', async () => {
    const person = { kind: 'NATURAL' };
    const registered = await world.register(INSPECTOR, await world.whole({ person }));
    expect(registered.nameless).toBe(true);
    const kept = await world.act(INSPECTOR, 'keepComplaintForMonitoring', registered, {
      reason: 'Signals of queues',
    });
    expect(kept).toMatchObject({ state: 'MONITORED', reason: 'Signals of queues' });
    expect((await world.waiting(HEAD)).map(({ caseNumber }) => caseNumber)).not.toContain(registered.number);
  });

  test('[clause 3] one without measures is answered with its reason, and assigned it waits for its inspector', async () => {
    const registered = await world.register(HEAD, await world.whole());
    const capacityId = await world.id(
      `select c.id from capacity c join account a on a.id = c.account_id where a.email = $1 and c.role = 'TERRITORIAL_INSPECTOR'`,
      [INSPECTOR],
    );
    const assigned = await world.act(HEAD, 'assignComplaint', registered, { capacityId });
    expect((await world.waiting(INSPECTOR)).map(({ caseNumber }) => caseNumber)).toContain(registered.number);
    const answered = await world.act(INSPECTOR, 'answerComplaint', assigned, {
      reason: 'The certificate was given on the day of the complaint',
    });
    expect(answered).toMatchObject({ state: 'ANSWERED', waitedDays: null });
  });

  test('who complains, in which words and with which papers, is known to the office alone', async () => {
    const registered = await world.register(INSPECTOR, await world.whole());
    const seen = await world.read(CHAIR, registered.id);
    expect(seen).toMatchObject({ number: registered.number, person: null, actions: [] });
    expect(await world.read(OTHER_HEAD, registered.id)).toBeNull();
    const client = await world.as('head@almaty-city.demo');
    const { errors } = await client.ask('{ complaints { nodes { id } } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('[clause 31] inside the office who complains is known to whoever handles it and to the head; each reading is noted', async () => {
    const readings = async (id: string) =>
      (
        await world.owner.query<{ name: string }>(
          `select actor_name as name from journal_entry where case_kind = 'complaint' and case_id = $1 and action = 'complainantRead' order by id`,
          [id],
        )
      ).rows.length;
    const registered = await world.register(HEAD, await world.whole());
    // Given to nobody yet: the inspectors of the office need it, for any of them may act.
    expect((await world.read(INSPECTOR, registered.id))?.person?.name).toBe('Consumer A');
    await world.owner.query(
      `insert into capacity (account_id, role, side, authority_id, position_kk, position_ru, position_en, valid_from)
       select a.id, 'TERRITORIAL_INSPECTOR', 'AUTHORITY', c.authority_id, 'Инспектор', 'Инспектор', 'Inspector', '2020-01-01'
       from account a, capacity c join account h on h.id = c.account_id where a.email = 'admin@agency.demo' and h.email = $1
         and c.role = 'TERRITORIAL_HEAD' limit 1`,
      [HEAD],
    );
    const capacityId = await world.id(
      `select c.id from capacity c join account a on a.id = c.account_id where a.email = 'admin@agency.demo' and c.role = 'TERRITORIAL_INSPECTOR'`,
    );
    const before = await readings(registered.id);
    const given = await world.act(HEAD, 'assignComplaint', registered, { capacityId });
    expect(given.person?.name).toBe('Consumer A');
    const noted = await readings(registered.id);
    expect(noted).toBeGreaterThanOrEqual(before);
    const other = await world.read(INSPECTOR, registered.id);
    expect(other).toMatchObject({ number: registered.number, person: null, files: [], actions: [] });
    expect(await readings(registered.id)).toBe(noted);
    await expect(
      world.act(INSPECTOR, 'answerComplaint', given, { reason: 'Not mine to answer' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    // What a page asks for within one minute is one reading; a minute later it is another.
    await world.read(HEAD, registered.id);
    await world.read(HEAD, registered.id);
    expect(await readings(registered.id)).toBe(noted);
    const head = await world.read(HEAD, registered.id);
    expect(head?.journal.nodes.map(({ action }) => action)).toContain('complainantRead');
  });

  test('[clause 31] an analyst of the Agency reads a complaint that the Agency handles without its complainant', async () => {
    const registered = await world.register('inspector@agency.demo', await world.whole());
    expect((await world.read(CHAIR, registered.id))?.person?.name).toBe('Consumer A');
    expect(await world.read('analyst@agency.demo', registered.id)).toMatchObject({
      number: registered.number,
      person: null,
      files: [],
    });
  });

  test('an inspected subject that sees the inspection sees nothing of the complaint behind it', async () => {
    const taken = await world.act(
      INSPECTOR,
      'takeComplaintAsGround',
      await world.register(INSPECTOR, await world.whole()),
    );
    const tables = ['inspection where id', 'inspection_ground where inspection_id'];
    for (const table of tables) {
      const [name, column] = table.split(' where ');
      await world.owner.query(
        `update ${name} set disclosed_to_subject_id = (select subject_id from inspection where id = $1) where ${column} = $1`,
        [taken.inspection?.id],
      );
    }
    const client = await world.as('head@almaty-city.demo');
    const { inspection } = await client.run<{ inspection: unknown }>(
      'query ($id: ID!) { inspection(id: $id) { complaints { id number } grounds { personName files { id } } } }',
      { id: taken.inspection?.id },
    );
    expect(inspection).toEqual({ complaints: [], grounds: [{ personName: null, files: [] }] });
  });

  test('the list is paged, newest first, and filtered by state, way, name and number', async () => {
    const client = await world.as(HEAD);
    const ask = async (filter: object) =>
      (
        await client.run<{ complaints: { nodes: { number: string; state: string }[] } }>(
          'query ($filter: ComplaintFilter) { complaints(first: 50, filter: $filter) { nodes { number state } } }',
          { filter },
        )
      ).complaints.nodes;
    expect((await ask({ state: ['MONITORED'] })).map(({ state }) => state)).toEqual(['MONITORED']);
    expect((await ask({ nameless: true })).length).toBe(1);
    expect((await ask({ search: 'c-75-2026-0001' })).map(({ number }) => number)).toEqual(['C-75-2026-0001']);
    expect((await ask({ cameBy: 'EMAIL' })).length).toBe(0);
  });
});
