import { Client } from 'pg';
import {
  prepareOwner,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../server/src/platform/database';
import { closedFolder, startServer } from './server-process';

jest.setTimeout(120_000);

const folder = closedFolder();
let postgres: EmbeddedPostgres;
let ownerUrl: string;

beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ dataDirectory: folder.path, port: 0 });
  ownerUrl = await prepareOwner(postgres.adminUrl, postgres.secret, 'outside');
});

afterAll(async () => {
  await postgres.stop();
  folder.remove();
});

test('processes that start at once on one empty database all become ready', async () => {
  const roles = ['api', 'api', 'worker'];
  const servers = roles.map((ROLE, i) =>
    startServer({ ROLE, DATABASE_URL: ownerUrl, DATA_DIR: `${folder.path}/${i}` }),
  );
  try {
    const addresses = await Promise.all(servers.map((server) => server.ready()));
    expect(addresses[2]).toBe('worker');
    const answers = await Promise.all(
      addresses.slice(0, 2).map(async (address) => (await fetch(`${address}/readyz`)).status),
    );
    expect(answers).toEqual([200, 200]);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
});

test('the roles that the install makes own nothing and pass by no row-level security', async () => {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        (select count(*)::int from pg_class where relowner = pg_roles.oid and relnamespace = 'public'::regnamespace) as owned
       from pg_roles where rolname in ('qadagalau_app', 'qadagalau_reader') order by rolname`,
    );
    const harmless = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owned: 0,
    };
    expect(rows).toEqual([
      { rolname: 'qadagalau_app', ...harmless },
      { rolname: 'qadagalau_reader', ...harmless },
    ]);
  } finally {
    await client.end();
  }
});
