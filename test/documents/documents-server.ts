import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchemaSync } from 'type-graphql';
import {
  externalControlDocumentsRoom,
  issue,
  type ExternalControlDocument,
} from '../../server/src/external-control/documents';
import { AbilityCatalogue } from '../../server/src/platform/access/ability';
import { anonymousActor, type Actor } from '../../server/src/platform/access/actor';
import { KnownActors } from '../../server/src/platform/access/known-actors';
import { execute } from '../../server/src/platform/commands/execute';
import type { Work } from '../../server/src/platform/commands/work';
import { openDataSource, openReadingLanes, openReadingPool } from '../../server/src/platform/database';
import type { IssuedDocumentReference } from '../../server/src/platform/documents';
import { filesRoom } from '../../server/src/platform/files';
import type { Application } from '../../server/src/platform/graphql/application';
import type { ActorOf } from '../../server/src/platform/graphql/context-of';
import { createGraphqlRoute } from '../../server/src/platform/graphql/graphql-route';
import { RegisteredDocuments } from '../../server/src/platform/graphql/registered-documents';
import { permissionGuard } from '../../server/src/platform/graphql/permission-guard';
import { createHttpApplication } from '../../server/src/platform/http/http-server';
import { createLog } from '../../server/src/platform/log/log';
import { MessageCatalogue } from '../../server/src/platform/messages/catalogue';
import { PlanCache } from '../../server/src/platform/reading/plan-cache';
import { platformMessages } from '../../server/src/platform/refusals/messages';
import { publicationRoom } from '../../server/src/reporting/publication';
import { settableClock } from '../harness';
import { createTestDatabase } from '../harness/test-database';
import { ReadIssuedDocumentResolver } from './read-issued-document.resolver';
import { samples } from './samples';

const account = { kind: 'account', title: '' } as const;

/** People of two offices and two bodies; a request names who makes it in `x-test-actor`. */
export const actors = {
  head: {
    ...account,
    role: 'TERRITORIAL_HEAD',
    scope: 'territory',
    accountId: 1,
    capacityId: 1,
    authorityId: 10,
    subjectId: null,
    name: 'head',
  },
  neighbour: {
    ...account,
    role: 'TERRITORIAL_HEAD',
    scope: 'territory',
    accountId: 2,
    capacityId: 2,
    authorityId: 11,
    subjectId: null,
    name: 'neighbour',
  },
  chair: {
    ...account,
    role: 'AGENCY_CHAIR',
    scope: 'agency',
    accountId: 3,
    capacityId: 3,
    authorityId: 1,
    subjectId: null,
    name: 'chair',
  },
  inspected: {
    ...account,
    role: 'SUBJECT_HEAD',
    scope: 'subject',
    accountId: 4,
    capacityId: 4,
    authorityId: null,
    subjectId: 20,
    name: 'inspected',
  },
  stranger: {
    ...account,
    role: 'SUBJECT_HEAD',
    scope: 'subject',
    accountId: 5,
    capacityId: 5,
    authorityId: null,
    subjectId: 21,
    name: 'stranger',
  },
  administrator: {
    ...account,
    role: 'ADMINISTRATOR',
    scope: 'agency',
    accountId: 6,
    capacityId: 6,
    authorityId: 1,
    subjectId: null,
    name: 'administrator',
  },
  anonymous: anonymousActor,
} as const satisfies Record<string, Actor>;

export type ActorName = keyof typeof actors;

export interface DocumentsServer {
  readonly url: string;
  readonly ownerUrl: string;
  readonly application: Application;
  fetch(actor: ActorName, path: string, init?: RequestInit): Promise<Response>;
  /** Runs a command's body as an actor; the key makes it a command of its own. */
  command<T>(actor: ActorName, key: string, body: (work: Work) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

const rooms = [externalControlDocumentsRoom, filesRoom, publicationRoom];

/** The rooms of documents, files and public pages over HTTP and a database, with actors chosen by the test. */
export async function startDocumentsServer(now = '2026-03-19T10:00:00+05:00'): Promise<DocumentsServer> {
  const database = await createTestDatabase();
  const log = createLog('silent');
  const application: Application = {
    dataSource: await openDataSource({ url: database.appUrl, entities: [] }),
    readingPool: openReadingPool(database.readerUrl),
    knownActors: new KnownActors(),
    lanes: openReadingLanes(database.readerUrl, 2),
    plans: new PlanCache(),
    abilities: new AbilityCatalogue(rooms.flatMap((room) => room.permissions ?? [])),
    messages: new MessageCatalogue([platformMessages, ...rooms.map((room) => room.messages ?? {})]),
    clock: settableClock(now),
    log,
    publicUrl: 'https://qadagalau.test',
    maxFileBytes: 64 * 1024,
    sessionHours: { idle: 1, most: 12 },
    trustProxy: 0,
    fastReading: true,
    production: false,
    demo: false,
  };
  const actorOf: ActorOf = async (_, request) =>
    actors[(request.headers['x-test-actor'] ?? 'anonymous') as ActorName];
  const schema = buildSchemaSync({
    resolvers: [
      ReadIssuedDocumentResolver,
      ...((externalControlDocumentsRoom.resolvers ?? []) as Function[]),
    ],
    globalMiddlewares: [permissionGuard],
    validate: false,
  });
  const graphql = await createGraphqlRoute({
    schema,
    application,
    actorOf,
    documents: new RegisteredDocuments(new Map()),
    carriesSession: () => false,
  });
  const routes = rooms.flatMap((room) => room.routes?.(application, actorOf) ?? []);
  const app = createHttpApplication([{ path: '/graphql', route: graphql.route }, ...routes], log, 0 as never);
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    ownerUrl: database.ownerUrl,
    application,
    fetch: (actor, path, init = {}) =>
      fetch(url + path, {
        ...init,
        headers: { 'accept-language': 'en', ...(init.headers as object), 'x-test-actor': actor },
      }),
    command: (actor, key, body) =>
      execute(
        {
          dataSource: application.dataSource,
          abilities: application.abilities,
          actor: actors[actor],
          now: new Date(application.clock.now()),
        },
        { name: 'test', idempotencyKey: `command-${key}`, input: key },
        body,
      ),
    stop: async () => {
      await graphql.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await application.lanes.end();
      await application.readingPool.end();
      await application.dataSource.destroy();
      await database.drop();
    },
  };
}

/** An act of appointment of office 10 for subject 20, disclosed or not. */
export function issueAct(
  work: Work,
  more: Partial<ExternalControlDocument<'ACT_OF_APPOINTMENT'>> = {},
): Promise<IssuedDocumentReference> {
  return issue(work, {
    kind: 'ACT_OF_APPOINTMENT',
    caseKind: 'inspection',
    caseId: 1,
    inspectionId: 1,
    authorityId: 10,
    subjectId: 20,
    disclosedToSubjectId: null,
    data: (act) => ({ ...samples.ACT_OF_APPOINTMENT, act }),
    ...more,
  });
}
