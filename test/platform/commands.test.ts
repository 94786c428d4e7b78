import { randomUUID } from 'node:crypto';
import { actor, chief, guestOf, keeperOf, startLibrary, type LibraryServer } from './support/library-server';

let library: LibraryServer;
/** A shelf of office 1 and one of office 2, new for each test. */
let own: string;
let other: string;

beforeAll(async () => {
  library = await startLibrary();
});
afterAll(() => library.stop());
beforeEach(async () => {
  const rows = await library.owner<{ id: number }>(
    `insert into shelf (name, authority_id, disclosed_to_subject_id) values ('One', 1, 7), ('Two', 2, 7) returning id`,
  );
  [own, other] = rows.map(({ id }) => String(id)) as [string, string];
});

const RENAME = `mutation Rename($id: ID!, $name: String!, $version: Int!, $key: String!) {
  renameShelf(id: $id, name: $name, expectedVersion: $version, idempotencyKey: $key) { name version } }`;

const command = (more: object = {}) => ({ id: own, name: 'New', version: 1, key: randomUUID(), ...more });

interface Traces {
  entries: number;
  receipts: number;
  jobs: number;
}

async function traces(): Promise<Traces> {
  const [row] = await library.owner<Traces>(`select (select count(*)::int from journal_entry) as entries,
    (select count(*)::int from command_receipt) as receipts, (select count(*)::int from outbox) as jobs`);
  if (!row) throw new Error('no counts');
  return row;
}

/** What a piece of work left behind. */
async function left(work: () => Promise<unknown>): Promise<Traces> {
  const before = await traces();
  await work();
  const after = await traces();
  return {
    entries: after.entries - before.entries,
    receipts: after.receipts - before.receipts,
    jobs: after.jobs - before.jobs,
  };
}

const ONE = { entries: 1, receipts: 1, jobs: 1 };
const NOTHING = { entries: 0, receipts: 0, jobs: 0 };

describe('the same command twice', () => {
  test('gives one effect and the same answer', async () => {
    const variables = command();
    const client = library.as(keeperOf(1));
    const answers: unknown[] = [];
    const effect = await left(async () => {
      for (let i = 0; i < 3; i += 1) answers.push(await client.run(RENAME, variables));
    });
    expect(effect).toEqual(ONE);
    const same = { renameShelf: { name: 'New', version: 2 } };
    expect(answers).toEqual([same, same, same]);
  });

  test('eight at the same moment: one effect, eight times the same answer', async () => {
    const variables = command();
    const answers: unknown[] = [];
    const effect = await left(async () => {
      const clients = Array.from({ length: 8 }, () => library.as(keeperOf(1)));
      answers.push(...(await Promise.all(clients.map((client) => client.run(RENAME, variables)))));
    });
    expect(effect).toEqual(ONE);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test('under the same key with other content it is refused', async () => {
    const variables = command();
    const client = library.as(keeperOf(1));
    await client.run(RENAME, variables);
    const effect = await left(async () => {
      await client.expectRefusal('IDEMPOTENCY_KEY_REUSED', RENAME, { ...variables, name: 'Other' });
      await client.expectRefusal('IDEMPOTENCY_KEY_REUSED', RENAME, { ...variables, id: other });
    });
    expect(effect).toEqual(NOTHING);
  });

  test('a key is its account’s own: another account’s same key is another command', async () => {
    const variables = command();
    await library.as(keeperOf(1, 50)).run(RENAME, variables);
    const second = { ...variables, version: 2, name: 'Newer' };
    expect(await library.as(keeperOf(1, 51)).run(RENAME, second)).toEqual({
      renameShelf: { name: 'Newer', version: 3 },
    });
  });

  test.each(['', 'short', 'with blank inside', 'ключ-по-русски', 'x'.repeat(201)])(
    'a key that is none: %p',
    async (key) => {
      const { errors } = await library.as(chief).expectRefusal('INVALID_INPUT', RENAME, command({ key }));
      expect(errors[0]?.extensions['field']).toBe('idempotencyKey');
    },
  );
});

describe('a version that is no longer the last', () => {
  test('is refused with what happened since, in the caller’s language', async () => {
    const keeper = library.as(keeperOf(1));
    await keeper.run(RENAME, command({ name: 'Second' }));
    await library.as({ ...chief, name: 'The Chief' }).run(RENAME, command({ name: 'Third', version: 2 }));
    keeper.language = 'ru';
    const { errors } = await keeper.expectRefusal('STALE_VERSION', RENAME, command({ version: 1 }));
    expect(errors[0]?.extensions['changes']).toEqual([
      { at: expect.any(String), action: 'shelfRenamed', actorName: 'Tester', title: 'Переименована' },
      { at: expect.any(String), action: 'shelfRenamed', actorName: 'The Chief', title: 'Переименована' },
    ]);
    const later = await keeper.expectRefusal('STALE_VERSION', RENAME, command({ version: 2 }));
    expect(later.errors[0]?.extensions['changes']).toHaveLength(1);
  });

  test('ten different commands upon one version at once: one is done, nine are refused', async () => {
    const effect = await left(async () => {
      const names = Array.from({ length: 10 }, (_, i) => `Name ${i}`);
      const answers = await Promise.all(
        names.map((name) => library.as(keeperOf(1)).ask(RENAME, command({ name }))),
      );
      const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE').sort();
      expect(codes).toEqual(['DONE', ...Array.from({ length: 9 }, () => 'STALE_VERSION')]);
    });
    expect(effect).toEqual(ONE);
  });
});

describe('a refusal', () => {
  test('leaves nothing behind, not even a receipt, so that the same key may try again', async () => {
    const variables = command({ name: '' });
    const client = library.as(keeperOf(1));
    expect(await left(() => client.expectRefusal('INVALID_INPUT', RENAME, variables))).toEqual(NOTHING);
    expect(await library.owner('select name, version from shelf where id = $1', [own])).toEqual([
      { name: 'One', version: 1 },
    ]);
    expect(await left(() => client.run(RENAME, { ...variables, name: 'Now' }))).toEqual(ONE);
  });

  test('NOT_FOUND for what one may not read, FORBIDDEN for what one may only read', async () => {
    const refused = await left(async () => {
      await library.as(keeperOf(1)).expectRefusal('NOT_FOUND', RENAME, command({ id: other }));
      await library.as(keeperOf(1)).expectRefusal('NOT_FOUND', RENAME, command({ id: '4000' }));
      await library.as(guestOf(7)).expectRefusal('FORBIDDEN', RENAME, command());
      await library
        .as(actor('CHIEF', 'anonymous', { kind: 'anonymous', role: 'ANONYMOUS' }))
        .expectRefusal('NOT_SIGNED_IN', RENAME, command());
    });
    expect(refused).toEqual(NOTHING);
  });

  test('a database error in the middle leaves nothing behind either', async () => {
    await library.owner(`alter table shelf add constraint no_curses check (name <> 'Curse')`);
    const client = library.as(keeperOf(1));
    expect(await left(() => client.expectRefusal('INTERNAL', RENAME, command({ name: 'Curse' })))).toEqual(
      NOTHING,
    );
    await library.owner('alter table shelf drop constraint no_curses');
  });
});

describe('a command that the database broke off for another’s sake', () => {
  /** Makes the next so many changes of a shelf fail with a state of PostgreSQL. */
  async function failing(times: number, state: string): Promise<void> {
    await library.owner(`create sequence failures`);
    await library.owner('grant usage on sequence failures to qadagalau_app');
    await library.owner(`create function fail() returns trigger language plpgsql as $$ begin
      if nextval('failures') <= ${times} then raise exception 'broken off' using errcode = '${state}'; end if; return new; end $$`);
    await library.owner('create trigger fail before update on shelf for each row execute function fail()');
  }
  afterEach(async () => {
    await library.owner('drop function if exists fail() cascade');
    await library.owner('drop sequence if exists failures');
  });

  test.each([
    ['a deadlock', '40P01'],
    ['a serialization failure', '40001'],
    ['a row that another made meanwhile', '23505'],
  ])('%s: it is done again, once', async (_what, state) => {
    await failing(2, state);
    const client = library.as(keeperOf(1));
    expect(await left(() => client.run(RENAME, command()))).toEqual(ONE);
  });

  test('after a few times it is given up', async () => {
    await failing(1000, '40P01');
    const client = library.as(keeperOf(1));
    expect(await left(() => client.expectRefusal('INTERNAL', RENAME, command()))).toEqual(NOTHING);
    const [row] = await library.owner<{ tries: string }>('select last_value as tries from failures');
    expect(Number(row?.tries)).toBeLessThan(10);
  });
});
