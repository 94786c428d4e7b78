import { Client } from 'pg';
import { CASE_ROWS, protect } from '../../../server/migrations/support/row-security';
import { AbilityCatalogue } from '../../../server/src/platform/access/ability';
import { anonymousActor, type Actor } from '../../../server/src/platform/access/actor';
import { buildApplicationSchema } from '../../../server/src/platform/graphql/build-schema';
import { createGraphqlRoute } from '../../../server/src/platform/graphql/graphql-route';
import { RegisteredDocuments } from '../../../server/src/platform/graphql/registered-documents';
import { crossSiteWall } from '../../../server/src/platform/http/cross-site-wall';
import { createHttpApplication, listen } from '../../../server/src/platform/http/http-server';
import { createLog } from '../../../server/src/platform/log/log';
import { MessageCatalogue } from '../../../server/src/platform/messages/catalogue';
import { platformMessages } from '../../../server/src/platform/refusals/messages';
import { createTestDatabase, GraphqlClient, TEST_NOW, type TestDatabase } from '../../harness';
import { openTestApplication, type TestApplication } from '../../worker/support/test-application';
import { libraryMessages, libraryPermissions, LibraryResolver } from './library';

const TABLES = [
  `create table shelf (id integer generated always as identity primary key, name text not null, kind text not null default 'OPEN',
    version integer not null default 1, weight integer, secret text, note text, opened_at timestamptz not null default now(),
    authority_id integer, disclosed_to_subject_id integer)`,
  `create table book (id integer generated always as identity primary key, shelf_id integer not null references shelf (id),
    position integer not null, title text not null, authority_id integer, disclosed_to_subject_id integer)`,
  ...protect({ table: 'shelf', visible: CASE_ROWS, grants: ['select', 'update'] }),
  ...protect({ table: 'book', visible: CASE_ROWS, grants: ['select'] }),
];

export interface LibraryServer {
  readonly url: string;
  readonly database: TestDatabase;
  readonly application: TestApplication;
  /** Lines of the log so far. */
  readonly logged: readonly string[];
  /** Somebody's client. Who it is travels in a cookie, in the place of a session. */
  as(actor: Actor): GraphqlClient;
  owner<T extends object>(text: string, values?: unknown[]): Promise<T[]>;
  stop(): Promise<void>;
}

export function actor(role: string, scope: Actor['scope'], more: Partial<Actor> = {}): Actor {
  const kind = scope === 'token' ? 'token' : 'account';
  return { ...anonymousActor, kind, role, scope, accountId: 1, name: 'Tester', ...more };
}

export const chief = actor('CHIEF', 'agency', { authorityId: 1 });
export const keeperOf = (authorityId: number, accountId = authorityId + 10) =>
  actor('KEEPER', 'territory', { authorityId, accountId });
export const guestOf = (subjectId: number) =>
  actor('GUEST', 'subject', { subjectId, accountId: subjectId + 100 });

const COOKIE = 'qadagalau_session';

export async function startLibrary(
  options: { production?: boolean; documents?: Map<string, string> } = {},
): Promise<LibraryServer> {
  const database = await createTestDatabase();
  const logged: string[] = [];
  const log = createLog('debug', (line) => logged.push(line));
  const opened = await openTestApplication(database, TEST_NOW, log);
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  for (const statement of TABLES) await owner.query(statement);
  const application = {
    ...opened.application,
    abilities: new AbilityCatalogue(libraryPermissions),
    messages: new MessageCatalogue([platformMessages, libraryMessages]),
    production: options.production ?? false,
  };
  const { route, stop } = await createGraphqlRoute({
    schema: buildApplicationSchema([LibraryResolver]),
    application,
    actorOf: (_application, request) => {
      const cookie = new RegExp(`${COOKIE}=([^;]+)`).exec(request.headers.cookie ?? '')?.[1];
      if (cookie === 'broken')
        return Promise.reject(new Error('select * from session: the database is away'));
      return Promise.resolve(cookie ? (JSON.parse(decodeURIComponent(cookie)) as Actor) : anonymousActor);
    },
    documents: new RegisteredDocuments(options.documents ?? new Map<string, string>()),
    carriesSession: (request) => new RegExp(`${COOKIE}\\s*=`).test(request.headers.cookie ?? ''),
  });
  const routes = [
    { path: '/', route: crossSiteWall(application) },
    { path: '/graphql', route },
  ];
  const server = await listen(createHttpApplication(routes, log, 0), '127.0.0.1', 0);
  const url = `http://127.0.0.1:${server.port}`;
  return {
    url,
    database,
    application,
    logged,
    as(who) {
      const client = new GraphqlClient(url);
      if (who.kind !== 'anonymous') client.cookies.set(COOKIE, encodeURIComponent(JSON.stringify(who)));
      return client;
    },
    owner: async (text, values = []) => (await owner.query(text, values)).rows,
    stop: async () => {
      await server.stop();
      await stop();
      await owner.end();
      await opened.close();
      await database.drop();
    },
  };
}
