import { join } from 'node:path';
import { PROJECT_ROOT, type Environment } from './config';
import { countedJob, deadlinesRoom, movedJob, recountJob, RULES_WITH_TERMS } from './deadlines';
import { forgetHalfTold, tellStory } from './demo';
import { externalControlDocumentsRoom } from './external-control/documents';
import { assignmentRoom } from './external-control/assignment';
import { caseRoom } from './external-control/case';
import { confidentialityRoom } from './external-control/confidentiality';
import { continuityRoom } from './external-control/continuity';
import { escalationRoom } from './external-control/escalation';
import { complaintRoom } from './external-control/complaint';
import { halfYearListRoom, seedRiskCriteria } from './external-control/half-year-list';
import { inspectionRoom } from './external-control/inspection';
import { letterOnMeasuresRoom } from './external-control/letter-on-measures';
import { monitoringRoom } from './external-control/monitoring';
import { legalStatisticsRoom } from './external-control/legal-statistics';
import { preventiveControlRoom } from './external-control/preventive-control';
import { paperRegisterRoom } from './external-control/paper-register';
import { papersRoom } from './external-control/papers';
import { prescriptionRoom } from './external-control/prescription';
import { referralRoom } from './external-control/referral';
import { specialCommissionRoom } from './external-control/special-commission';
import { disclosureRoom } from './external-control/disclosure';
import { specialistRoom } from './external-control/specialist';
import { thirdPersonRequestRoom } from './external-control/third-person-request';
import { controlEventRoom } from './internal-control/control-event';
import { scopeRoom } from './internal-control/scope';
import { yearlyPlanRoom } from './internal-control/yearly-plan';
import { internalMonitoringRoom } from './internal-control/internal-monitoring';
import { installSchema } from './install';
import { journalRoom } from './journal';
import { actorOf, findDemoActor, findToken, rememberActor, peopleRoom, seedDemoPeople } from './people';
import { apiTokenRoom } from './people/api-token';
import { seedReportForms } from './reporting/form';
import { formEditionsRoom } from './reporting/form-editions';
import { filingTableRoom } from './reporting/filing-table';
import { publicationRoom } from './reporting/publication';
import { publishedResultRoom } from './reporting/published-result';
import { quarterlyReportRoom } from './reporting/quarterly-report';
import { seedScoreCriteria, yearScoreRoom } from './reporting/score';
import { registryRoom, seedRegistry } from './registry';
import { AbilityCatalogue } from './platform/access/ability';
import { KnownActors } from './platform/access/known-actors';
import type { Clock } from './platform/clock';
import {
  openDataSource,
  openReadingLanes,
  openReadingPool,
  withAdvisoryLock,
  type DatabaseUrls,
} from './platform/database';
import { filesRoom } from './platform/files';
import type { Application } from './platform/graphql/application';
import { buildApplicationSchema } from './platform/graphql/build-schema';
import { createGraphqlRoute } from './platform/graphql/graphql-route';
import { loadRegisteredDocuments } from './platform/graphql/registered-documents';
import { crossSiteWall } from './platform/http/cross-site-wall';
import { healthRoute } from './platform/http/health-route';
import { createHttpApplication, listen, type Before } from './platform/http/http-server';
import { portalRoutes } from './platform/http/portal-route';
import { askForTls } from './platform/http/security-headers';
import type { Log } from './platform/log/log';
import type { JobHandlers } from './platform/outbox/job';
import { MessageCatalogue } from './platform/messages/catalogue';
import { PlanCache } from './platform/reading/plan-cache';
import { fieldMessages } from './platform/refusals/field-messages';
import { platformMessages } from './platform/refusals/messages';
import type { Room } from './platform/room';
import { handledJobs, startWorker } from './worker';
import { RECOUNT_DEADLINES, workingCalendarRoom } from './working-calendar';

/** Every room of the product. A new one is a line here. */
export const rooms: readonly Room[] = [
  registryRoom,
  peopleRoom,
  apiTokenRoom,
  journalRoom,
  workingCalendarRoom,
  deadlinesRoom,
  filesRoom,
  externalControlDocumentsRoom,
  caseRoom,
  papersRoom,
  paperRegisterRoom,
  prescriptionRoom,
  letterOnMeasuresRoom,
  monitoringRoom,
  legalStatisticsRoom,
  assignmentRoom,
  thirdPersonRequestRoom,
  inspectionRoom,
  escalationRoom,
  referralRoom,
  specialCommissionRoom,
  specialistRoom,
  disclosureRoom,
  complaintRoom,
  continuityRoom,
  halfYearListRoom,
  scopeRoom,
  yearlyPlanRoom,
  controlEventRoom,
  preventiveControlRoom,
  // After the rooms of cases: of two rules that meet, the later one decides.
  confidentialityRoom,
  formEditionsRoom,
  quarterlyReportRoom,
  filingTableRoom,
  internalMonitoringRoom,
  yearScoreRoom,
  publishedResultRoom,
  publicationRoom,
];

export const entities = rooms.flatMap((room) => room.entities ?? []);
export const permissions = rooms.flatMap((room) => room.permissions ?? []);
export const resolvers = rooms.flatMap((room) => room.resolvers ?? []);
const roomJobs: JobHandlers = Object.assign({}, ...rooms.map((room) => room.jobs ?? {}));
/** Rules whose moved terms some room does something about. */
const movedRules = RULES_WITH_TERMS.filter((rule) => movedJob(rule) in roomJobs);
const countedJobs = Object.keys(roomJobs).filter((job) => job.startsWith(countedJob('')));
export const jobHandlers: JobHandlers = {
  ...roomJobs,
  [RECOUNT_DEADLINES]: recountJob(movedRules, countedJobs),
};
const roomMessages = rooms.map((room) => room.messages ?? {});
/** A field has the words of its room, and where it has none, ours. */
const wordsOfFields = Object.fromEntries(
  Object.entries(fieldMessages).filter(([key]) => !roomMessages.some((part) => key in part)),
);
export const messages = new MessageCatalogue([platformMessages, wordsOfFields, ...roomMessages]);

export interface ApplicationOptions {
  readonly environment: Environment;
  readonly clock: Clock;
  readonly urls: DatabaseUrls;
  readonly roles: { readonly api: boolean; readonly worker: boolean };
  readonly log: Log;
  /** Further files of registered documents beside the portals'. */
  readonly documentFiles?: readonly string[];
}

const LOOKING_CONNECTIONS = 4;
const READING_LANES = 4;
const WRITING_CONNECTIONS = 10;

/** The shared parts of a running application, and the way to let go of them. */
export async function openApplication(
  options: Omit<ApplicationOptions, 'roles'>,
): Promise<{ application: Application; close(): Promise<void> }> {
  const { environment, clock, urls, log } = options;
  const onIdleError = (error: Error) => log.warn('database connection lost', { error: error.message });
  const dataSource = await openDataSource({
    url: urls.appUrl,
    entities,
    poolSize: WRITING_CONNECTIONS,
    onIdleError,
  });
  const readingPool = openReadingPool(urls.readerUrl, LOOKING_CONNECTIONS, onIdleError);
  const lanes = openReadingLanes(urls.readerUrl, READING_LANES, onIdleError);
  const application: Application = {
    dataSource,
    readingPool,
    knownActors: new KnownActors(),
    lanes,
    plans: new PlanCache(),
    abilities: new AbilityCatalogue(permissions),
    messages,
    clock,
    log,
    publicUrl: environment.publicUrl,
    maxFileBytes: environment.maxFileBytes,
    legalStatisticsUrl: environment.legalStatisticsUrl,
    sessionTermDays: environment.sessionTermDays,
    sessionHours: { idle: environment.sessionIdleHours, most: environment.sessionHours },
    trustProxy: environment.trustProxy,
    fastReading: environment.fastReading,
    production: environment.production,
    demo: environment.demo,
  };
  const closings = await Promise.all(rooms.flatMap((room) => room.opened?.(application) ?? []));
  return {
    application,
    close: async () => {
      closings.forEach((letGo) => letGo());
      await lanes.end();
      await readingPool.end();
      await dataSource.destroy();
    },
  };
}

async function startApi(
  application: Application,
  { environment, documentFiles = [] }: ApplicationOptions,
): Promise<{ port: number; stop(): Promise<void> }> {
  const documents = loadRegisteredDocuments([
    join(PROJECT_ROOT, 'shared-schema', 'registered-documents.json'),
    ...documentFiles,
  ]);
  const graphql = await createGraphqlRoute({
    schema: buildApplicationSchema(resolvers),
    application,
    actorOf,
    remember: rememberActor,
    documents,
    carriesSession: (request) => findToken(request) !== undefined,
  });
  const app = createHttpApplication(
    [
      { path: '/', route: healthRoute(application) },
      { path: '/', route: crossSiteWall(application) },
      ...rooms.flatMap((room) => room.routes?.(application, actorOf) ?? []),
      ...portalRoutes(PROJECT_ROOT),
    ],
    application.log,
    environment.trustProxy,
  );
  const before: Before = (request, response) => {
    askForTls(request, response, environment.trustProxy);
    if (!/^\/graphql(?:$|\?)/.test(request.url ?? '')) return false;
    void graphql.handle(request, response);
    return true;
  };
  const server = await listen(app, environment.host, environment.port, before);
  return {
    port: server.port,
    stop: async () => {
      await server.stop();
      await graphql.stop();
    },
  };
}

/** Starts what the process is there for: the API, the worker, or both. */
export async function startApplication(
  options: ApplicationOptions,
): Promise<{ port?: number; stop(): Promise<void> }> {
  const { application, close } = await openApplication(options);
  const stops: (() => Promise<void>)[] = [close];
  const stop = async () => {
    for (const part of stops.splice(0).reverse()) await part();
  };
  try {
    if (options.roles.worker) {
      const { redisUrl } = options.environment;
      const worker = await startWorker({
        application,
        handlers: jobHandlers,
        turns: rooms.flatMap((room) => room.turn ?? []),
        redisUrl,
        postgresUrl: options.urls.appUrl,
      });
      stops.push(worker.stop);
    }
    if (!options.roles.api) return { stop };
    const api = await startApi(application, options);
    stops.push(api.stop);
    return { port: api.port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Registers that the product comes with. Safe to run again. */
export async function seedReferenceData(urls: DatabaseUrls): Promise<void> {
  await seedRegistry(urls);
  await seedRiskCriteria(urls);
  await seedReportForms(urls);
  await seedScoreCriteria(urls);
}

/** The demonstration's people and their story; does nothing where they already stand. */
export async function seedDemo(options: Omit<ApplicationOptions, 'roles'>): Promise<void> {
  await seedDemoPeople(options.urls);
  const { application, close } = await openApplication(options);
  try {
    await tellStory({
      application,
      schema: buildApplicationSchema(resolvers),
      handlers: jobHandlers,
      handledJobs: handledJobs(jobHandlers),
      actorOf: (email) => findDemoActor(application, email),
    });
  } finally {
    await close();
  }
}

/** All that a database begins with, by one process at a time. A story that was cut off is forgotten, and told from its beginning. */
export async function seed(options: Omit<ApplicationOptions, 'roles'>): Promise<void> {
  const { environment, urls, log } = options;
  await withAdvisoryLock(urls.ownerUrl, 'seeds', async (client) => {
    if (await forgetHalfTold(client, urls.ownerUrl)) {
      log.warn('the demonstration story was cut off: it is begun anew');
      await installSchema(urls);
    }
    await seedReferenceData(urls);
    if (environment.demo) await seedDemo(options);
  });
}
