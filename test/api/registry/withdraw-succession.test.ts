import { randomUUID } from 'node:crypto';
import { openWorld, type World } from '../inspection/support/world';

const ADMIN = 'admin@agency.demo';
const CHAIR = 'chair@agency.demo';

const RECORD = `mutation ($input: SuccessionInput!, $key: String!) {
  recordSuccession(input: $input, idempotencyKey: $key) { id version } }`;
const CONFIRM = `mutation ($id: ID!, $version: Int!, $key: String!) {
  confirmSuccession(id: $id, expectedVersion: $version, idempotencyKey: $key) { id version } }`;
const WITHDRAW = `mutation ($id: ID!, $version: Int!, $key: String!) {
  withdrawSuccession(id: $id, expectedVersion: $version, reason: "The act named another", idempotencyKey: $key) { state } }`;
const ACTIONS = `query ($of: ID) { subjectReorganisations(filter: { subjectId: $of }) { nodes {
  state actions { name allowed refusals { code message } } } } }`;

interface Act {
  readonly id: string;
  readonly version: number;
}
interface Seen {
  readonly state: string;
  readonly actions: { name: string; allowed: boolean; refusals: { code: string; message: string }[] }[];
}

describe('an act of reorganisation that two people brought in force', () => {
  let world: World;
  let old: string;
  let heir: string;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.stop());

  let bodies = 0;
  const body = () =>
    world.value<string>(
      `insert into inspected_subject (kind, bin, name_kk, name_ru, name_en, territory_id, authority_id)
       select kind, lpad($1, 12, '7'), $1, $1, $1, territory_id, authority_id from inspected_subject order by id limit 1
       returning id::text as value`,
      [String(++bodies)],
    );

  async function inForce(enteredBy: string, confirmedBy: string): Promise<Act> {
    [old, heir] = [await body(), await body()];
    const input = {
      predecessorIds: [old],
      successorId: heir,
      kind: 'ACCESSION',
      actNumber: '7',
      actDate: '2026-01-10',
      effectiveOn: '2026-01-10',
    };
    const { recordSuccession } = await (
      await world.as(enteredBy)
    ).run<{ recordSuccession: Act }>(RECORD, { input, key: randomUUID() });
    const { confirmSuccession } = await (
      await world.as(confirmedBy)
    ).run<{ confirmSuccession: Act }>(CONFIRM, { ...recordSuccession, key: randomUUID() });
    return confirmSuccession;
  }
  const seen = async (email: string) =>
    (await (await world.as(email)).run<{ subjectReorganisations: { nodes: Seen[] } }>(ACTIONS, { of: old }))
      .subjectReorganisations.nodes;

  test('is not withdrawn by the one who entered it, and the page says why before; the one who confirmed withdraws it', async () => {
    const act = await inForce(ADMIN, CHAIR);
    const admin = await world.as(ADMIN);
    const given = { id: act.id, version: act.version };
    expect(await seen(ADMIN)).toMatchObject([
      {
        state: 'IN_FORCE',
        actions: [
          {
            name: 'withdrawSuccession',
            allowed: false,
            refusals: [{ code: 'SUCCESSION_WITHDRAWN_ALONE', message: expect.stringContaining('Chair') }],
          },
        ],
      },
    ]);
    await admin.expectRefusal('SUCCESSION_WITHDRAWN_ALONE', WITHDRAW, { ...given, key: randomUUID() });
    expect(await seen(ADMIN)).toMatchObject([{ state: 'IN_FORCE' }]);
    await (await world.as(CHAIR)).run(WITHDRAW, { ...given, key: randomUUID() });
    expect(await seen(ADMIN)).toMatchObject([{ state: 'WITHDRAWN' }]);
  });

  test('that the Chair entered is withdrawn by the Chair, too: nobody is locked out, and by the administrator who confirmed', async () => {
    const first = await inForce(CHAIR, ADMIN);
    const actions = [{ name: 'withdrawSuccession', allowed: true, refusals: [] }];
    for (const email of [CHAIR, ADMIN]) expect(await seen(email)).toMatchObject([{ actions }]);
    await (await world.as(CHAIR)).run(WITHDRAW, { id: first.id, version: first.version, key: randomUUID() });
    const second = await inForce(CHAIR, ADMIN);
    await (
      await world.as(ADMIN)
    ).run(WITHDRAW, { id: second.id, version: second.version, key: randomUUID() });
    expect(await seen(CHAIR)).toMatchObject([{ state: 'WITHDRAWN' }]);
  });

  test('entered twice at once stands once; dropped, it may be entered again', async () => {
    const [ended, other, successor] = [await body(), await body(), await body()];
    const input = {
      predecessorIds: [ended, other],
      successorId: successor,
      kind: 'MERGER',
      actNumber: '19-А',
      actDate: '2026-01-10',
      effectiveOn: '2026-01-10',
    };
    const entered = async (email: string, more: object = {}) =>
      (
        await (
          await world.as(email)
        ).run<{ recordSuccession: Act }>(RECORD, { input: { ...input, ...more }, key: randomUUID() })
      ).recordSuccession;
    const both = await Promise.allSettled([
      entered(ADMIN),
      entered(CHAIR, { predecessorIds: [other, ended], actNumber: ' 19-а ' }),
    ]);
    const [first] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const refusals = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as object] : []));
    expect(refusals).toMatchObject([{ code: 'SUCCESSION_ENTERED_ALREADY' }]);
    // By the same act another body may end in another one.
    await entered(ADMIN, { predecessorIds: [ended], successorId: other, kind: 'ACCESSION' });
    await (
      await world.as(ADMIN)
    ).run(
      `mutation ($id: ID!, $version: Int!, $key: String!) {
        dropSuccession(id: $id, expectedVersion: $version, reason: "A slip", idempotencyKey: $key) { state } }`,
      { id: first?.id, version: first?.version, key: randomUUID() },
    );
    await entered(CHAIR);
  });
});
