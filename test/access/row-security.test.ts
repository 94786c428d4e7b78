import { Client } from 'pg';
import { askedAtEveryRow } from '../../server/migrations/support/open-together';
import { startPeopleServer, type TestServer } from '../harness';

/** Tables without row-level security, each with its reason. */
const OPEN_TABLES: Readonly<Record<string, string>> = {
  migrations: 'what has been run; granted to nobody but the owner',
};

/** Tables whose rows everybody may count, each with its reason. */
const TOLD_TO_ALL: Readonly<Record<string, string>> = {
  people_change: 'one number, about nobody',
  calendar_in_force: 'how many decrees there are: the law is open to everybody',
};

interface Table {
  name: string;
  enabled: boolean;
  forced: boolean;
  app_reads: boolean;
  reader_reads: boolean;
  reader_writes: boolean;
}

describe('the second wall', () => {
  let server: TestServer;
  let owner: Client;
  let tables: Table[];
  beforeAll(async () => {
    server = await startPeopleServer();
    owner = new Client({ connectionString: server.urls.ownerUrl });
    await owner.connect();
    ({ rows: tables } = await owner.query<Table>(
      `select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
         has_table_privilege('qadagalau_app', c.oid, 'select') as app_reads,
         has_table_privilege('qadagalau_reader', c.oid, 'select') as reader_reads,
         has_table_privilege('qadagalau_reader', c.oid, 'insert, update, delete, truncate') as reader_writes
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`,
    ));
  });
  afterAll(async () => {
    await owner.end();
    await server.stop();
  });

  test('every table has row-level security, forced on its owner too', () => {
    const open = tables.filter(({ enabled, forced }) => !enabled || !forced).map(({ name }) => name);
    expect(open.filter((name) => !(name in OPEN_TABLES))).toEqual([]);
    expect(tables.length).toBeGreaterThan(15);
  });

  test('a table that is named open is granted to nobody', () => {
    const granted = tables.filter(
      ({ name, app_reads, reader_reads }) => name in OPEN_TABLES && (app_reads || reader_reads),
    );
    expect(granted).toEqual([]);
  });

  test('the roles that answer requests own nothing, and bypass nothing', async () => {
    const { rows } = await owner.query(
      `select r.rolname, r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb,
         (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relowner = r.oid and n.nspname = 'public') as owned,
         pg_has_role(r.rolname, 'qadagalau_owner', 'member') as owner_too
       from pg_roles r where r.rolname in ('qadagalau_app', 'qadagalau_reader', 'qadagalau_together') order by 1`,
    );
    const harmless = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owned: 0,
      owner_too: false,
    };
    expect(rows).toEqual([
      { rolname: 'qadagalau_app', ...harmless },
      { rolname: 'qadagalau_reader', ...harmless },
      { rolname: 'qadagalau_together', ...harmless },
    ]);
    expect(tables.filter(({ reader_writes }) => reader_writes)).toEqual([]);
  });

  test('whoever is answered beside others sees what the reader sees, asked at every row (docs/adr/0038)', async () => {
    const policiesOf = async (role: string) =>
      (
        await owner.query<{ table: string; visible: string }>(
          `select tablename as table, case when permissive = 'PERMISSIVE' then qual else 'restrictive()' end as visible
           from pg_policies where roles && array['public', $1]::name[] and cmd in ('SELECT', 'ALL')
             and policyname !~ '^a_heir_|_named_' and case when schemaname = 'public' then has_table_privilege($1, format('%I', tablename)::regclass, 'select') end`,
          [role],
        )
      ).rows;
    const bare = (text: string) => text.replace(/[\s()]|AS"?\w+"?/g, '');
    const reader = await policiesOf('qadagalau_reader');
    const isClosed = (table: string) =>
      reader.some((one) => one.table === table && askedAtEveryRow(one.visible) === undefined);
    const expected = reader
      .filter(({ table }) => !isClosed(table))
      .map(({ table, visible }) => `${table}: ${bare(askedAtEveryRow(visible) ?? '')}`);
    const together = await policiesOf('qadagalau_together');
    const told = together.map(({ table, visible }) => `${table}: ${bare(visible)}`);
    expect(told.toSorted()).toEqual(expected.toSorted());
    expect(told.length).toBeGreaterThan(100);
    const { rows: granted } = await owner.query(
      `select table_name, privilege_type from information_schema.role_table_grants
       where grantee = 'qadagalau_together' and (privilege_type <> 'SELECT' or table_name <> all ($1))`,
      [together.map(({ table }) => table)],
    );
    expect(granted).toEqual([]);
  });

  test.each(['appUrl', 'readerUrl'] as const)('%s sees no row of any table when nobody acts', async (url) => {
    const client = new Client({ connectionString: server.urls[url] });
    await client.connect();
    try {
      const readable = tables.filter((table) => (url === 'appUrl' ? table.app_reads : table.reader_reads));
      const seen: string[] = [];
      for (const { name } of readable) {
        const { rows } = await client.query<{ n: number }>(
          `select count(*)::int as n from ${client.escapeIdentifier(name)}`,
        );
        if (rows[0]?.n !== 0 && !(name in TOLD_TO_ALL)) seen.push(name);
      }
      expect(seen).toEqual([]);
      expect(readable.length).toBeGreaterThan(10);
    } finally {
      await client.end();
    }
    const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from inspected_subject');
    expect(rows[0]?.n).toBeGreaterThan(5);
  });

  test.each(['session', 'credential', 'sign_in_throttle', 'known_place'])(
    '%s is not for the reader',
    (name) => {
      expect(tables.find((table) => table.name === name)).toMatchObject({ reader_reads: false });
    },
  );

  test('functions that run past the policies name their search path', async () => {
    const { rows } = await owner.query(
      `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = 'public' and p.prosecdef and not coalesce(p.proconfig::text like '%search_path=pg_catalog%', false)`,
    );
    expect(rows).toEqual([]);
  });

  test('views that requests may ask answer as whoever asks', async () => {
    const { rows } = await owner.query(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('v', 'm')
         and (has_table_privilege('qadagalau_app', c.oid, 'select') or has_table_privilege('qadagalau_reader', c.oid, 'select'))
         and not coalesce(c.reloptions::text like '%security_invoker=true%', false)`,
    );
    expect(rows).toEqual([]);
  });
});
