import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { startPeopleServer, type GraphqlClient, type TestServer } from '../../harness';

const APPOINT = `mutation ($input: AppointActingPersonInput!, $key: String!) {
  appointActingPerson(input: $input, idempotencyKey: $key) { id role acting } }`;
const SWITCH = 'mutation ($id: ID!) { switchCapacity(capacityId: $id) { capacity { role acting } } }';
const PAPER = {
  orderNumber: '9-ж/қ',
  orderDate: '2026-03-18',
  validFrom: '2026-03-19',
  validTo: '2026-03-31',
};

describe('an order that lays the head’s duties on somebody is refused', () => {
  let server: TestServer;
  let owner: Client;
  beforeAll(async () => {
    server = await startPeopleServer();
    owner = new Client({ connectionString: server.urls.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner?.end();
    await server.stop();
  });

  async function idOf(sql: string, value: string): Promise<string> {
    const { rows } = await owner.query<{ id: string }>(sql, [value]);
    if (!rows[0]) throw new Error(`nothing found for ${value}`);
    return rows[0].id;
  }
  const accountOf = (name: string) =>
    idOf('select id::text from account where email = $1', `${name}@agency.demo`);
  const officeOf = (code: string) => idOf('select id::text from authority where code = $1', code);

  async function order(office: string, person: string, paper: Partial<typeof PAPER> = {}) {
    const input = {
      authorityId: await officeOf(office),
      accountId: await accountOf(person),
      ...PAPER,
      ...paper,
    };
    return { input, key: randomUUID() };
  }

  /** An ordinary capacity of an inspector beside the one that the person holds, in the same office. */
  async function putOnStaff(name: string): Promise<void> {
    await owner.query(
      `insert into capacity (account_id, role, side, authority_id, position_kk, position_ru, position_en, valid_from)
       select account_id, 'AGENCY_INSPECTOR', side, authority_id, 'Бас маман', 'Главный специалист', 'Chief specialist', '2026-01-01'
       from capacity where account_id = $1 and not acting limit 1
       on conflict do nothing`,
      [await accountOf(name)],
    );
  }

  /** The findings that refuse it, as `clause code`. */
  async function findingsOf(client: GraphqlClient, variables: Record<string, unknown>): Promise<string[]> {
    const refusal = await client.expectRefusal('REFUSED_BY_LAW', APPOINT, variables);
    return refusal.findings.map(({ clause, code }) => `${clause} ${code}`).sort();
  }

  test('[clause 3] [clause 12] to an administrator who would become acting Chair or acting head', async () => {
    const admin = await server.signedIn('admin@agency.demo');
    const refused = ['12 ACTING_STAFF_OF_OFFICE', '3 ACTING_NOT_ONESELF'];
    expect(await findingsOf(admin, await order('agency', 'admin'))).toEqual(refused);
    expect(await findingsOf(admin, await order('350000000', 'admin'))).toEqual(refused);
    const { viewer } = await admin.run<{ viewer: { capacities: unknown[] } }>(
      '{ viewer { capacities { role } } }',
    );
    expect(viewer.capacities).toEqual([{ role: 'ADMINISTRATOR' }]);
  });

  test('[clause 3] to whoever appoints oneself, even where one is on the staff by another capacity', async () => {
    await putOnStaff('admin');
    const admin = await server.signedIn('admin@agency.demo');
    expect(await findingsOf(admin, await order('agency', 'admin'))).toEqual(['3 ACTING_NOT_ONESELF']);
    const head = await server.signedIn('head.karagandy@agency.demo');
    expect(await findingsOf(head, await order('350000000', 'head.karagandy'))).toContain(
      '3 ACTING_NOT_ONESELF',
    );
  });

  test.each([
    ['a person of another office', 'inspector.almaty'],
    ['an inspector of the Agency', 'inspector'],
    ['a member of a commission', 'commission1'],
    ['an analyst', 'analyst'],
    ['a head', 'head.karagandy'],
    ['an acting head of another office', 'acting.shymkent'],
  ])('[clause 12] for %s', async (_who, person) => {
    const chair = await server.signedIn('chair@agency.demo');
    expect(await findingsOf(chair, await order('350000000', person))).toEqual(['12 ACTING_STAFF_OF_OFFICE']);
  });

  test('[clause 12] for days on which the person is not on the staff any more', async () => {
    const person = await accountOf('inspector.karagandy');
    await owner.query(`update capacity set valid_to = '2026-03-30' where account_id = $1`, [person]);
    const head = await server.signedIn('head.karagandy@agency.demo');
    const late = await order('350000000', 'inspector.karagandy');
    expect(await findingsOf(head, late)).toEqual(['12 ACTING_STAFF_OF_OFFICE']);
    await owner.query('update capacity set valid_to = null where account_id = $1', [person]);
  });

  test.each([
    ['a blank number', { orderNumber: ' – ' }, 'ACTING_HAS_ORDER'],
    ['a date to come', { orderDate: '2026-03-20', validFrom: '2026-03-20' }, 'ACTING_ORDER_ISSUED'],
    ['days before the order', { validFrom: '2026-03-17' }, 'ACTING_AFTER_ORDER'],
    ['an end before the beginning', { validTo: '2026-03-18' }, 'ACTING_PERIOD'],
    ['a day more than twelve months', { validTo: '2027-03-19' }, 'ACTING_LENGTH'],
  ])('[clause 12] with %s', async (_what, paper, code) => {
    const admin = await server.signedIn('admin@agency.demo');
    const variables = await order('350000000', 'inspector.karagandy', paper);
    expect(await findingsOf(admin, variables)).toEqual([`12 ${code}`]);
  });

  test('[clause 12] to an acting head: neither prolonging the own powers nor laying them on another', async () => {
    const acting = await server.signedIn('acting.shymkent@agency.demo');
    const later = { validFrom: '2028-01-01', validTo: '2028-06-30' };
    expect(await findingsOf(acting, await order('790000000', 'acting.shymkent', later))).toEqual([
      '12 ACTING_APPOINTS_NOBODY',
      '3 ACTING_NOT_ONESELF',
    ]);
    const deputy = await server.signedIn('deputy.almaty@agency.demo');
    await deputy.run(SWITCH, {
      id: await idOf(
        'select id::text from capacity where account_id = $1 and acting order by valid_from limit 1',
        await accountOf('deputy.almaty'),
      ),
    });
    const forAnother = await order('750000000', 'inspector.almaty', later);
    expect(await findingsOf(deputy, forAnother)).toEqual(['12 ACTING_APPOINTS_NOBODY']);
  });

  test('[clause 12] to an administrator who is acting Chair: the other capacity does not help', async () => {
    await putOnStaff('admin');
    const chair = await server.signedIn('chair@agency.demo');
    await chair.run(APPOINT, await order('agency', 'admin'));
    const admin = await server.signedIn('admin@agency.demo');
    expect(await admin.run('{ viewer { capacity { role } } }')).toEqual({
      viewer: { capacity: { role: 'ADMINISTRATOR' } },
    });
    const variables = await order('350000000', 'inspector.karagandy');
    expect(await findingsOf(admin, variables)).toEqual(['12 ACTING_APPOINTS_NOBODY']);
    server.clock.set('2026-04-01T10:00:00+05:00');
    const after = { validFrom: '2026-04-01', validTo: '2027-03-31' };
    const done = await admin.run<{ appointActingPerson: { id: string } }>(
      APPOINT,
      await order('350000000', 'inspector.karagandy', after),
    );
    const { rows } = await owner.query(
      `select action, actor_name as name, details ->> 'orderNumber' as number, details ->> 'validTo' as until
       from journal_entry where case_kind = 'capacity' and case_id = $1`,
      [done.appointActingPerson.id],
    );
    expect(rows).toEqual([
      {
        action: 'actingPersonAppointed',
        name: 'Төлегенов Расул Ержанұлы',
        number: '9-ж/қ',
        until: '2027-03-31',
      },
    ]);
  });

  test('the reasons are told in the reader’s language', async () => {
    const chair = await server.signedIn('chair@agency.demo');
    const told: string[] = [];
    for (const language of ['kk', 'ru', 'en']) {
      chair.language = language;
      const refusal = await chair.expectRefusal(
        'ACTING_LENGTH',
        APPOINT,
        await order('350000000', 'inspector.karagandy', { validTo: '2029-01-01' }),
      );
      told.push(refusal.findings.find(({ code }) => code === 'ACTING_LENGTH')?.message ?? '');
    }
    expect(told).toEqual([
      'Бір бұйрықпен басшының міндеті 12 айдан асырылмай жүктеледі.',
      'Одним приказом обязанности руководителя возлагаются не более чем на 12 мес.',
      'One order lays the head’s duties on a person for no more than 12 months.',
    ]);
  });
});
