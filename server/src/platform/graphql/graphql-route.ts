import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Actor } from '../access/actor';
import { languageOf } from '../messages/language';
import type { Application } from './application';
import { formatError } from './format-error';
import { registeredDocuments, type RegisteredDocuments } from './registered-documents';
import { RequestContext } from './request-context';
import { requestPlugin } from './request-plugin';

/** Finds out who makes a request; the room `people` knows. */
export type ActorOf = (application: Application, request: Request) => Promise<Actor>;

/** One correlation id a request, from the log line to the answer. */
export function correlationIdOf(response: Response): string {
  const id = (response.locals['correlationId'] as string | undefined) ?? randomUUID();
  response.locals['correlationId'] = id;
  return id;
}

/** The request's context, for GraphQL and for the plain HTTP routes alike. */
export async function contextOf(
  application: Application,
  actorOf: ActorOf,
  request: Request,
  response: Response,
): Promise<RequestContext> {
  const actor = await actorOf(application, request);
  const language = languageOf(request.get('accept-language'));
  const http = { request, response };
  return new RequestContext(
    application,
    actor,
    new Date(application.clock.now()),
    language,
    correlationIdOf(response),
    http,
  );
}

/** An error from before there is a context (the database is away): told as any other, as the whole answer. */
function withoutContext(
  application: Application,
  request: Request,
  response: Response,
  error: unknown,
): GraphQLError {
  const { messages } = application;
  const language = languageOf(request.get('accept-language'));
  const telling = { application, messages, language, correlationId: correlationIdOf(response) };
  const { message, extensions } = formatError({ message: '' }, error, telling);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 503 } } });
}

const MAX_BODY = '2mb';
const MAX_TOKENS = 6000;

export interface GraphqlRouteOptions {
  readonly schema: GraphQLSchema;
  readonly application: Application;
  readonly actorOf: ActorOf;
  readonly documents: RegisteredDocuments;
}

/** The `/graphql` route and the way to stop it. */
export async function createGraphqlRoute(
  options: GraphqlRouteOptions,
): Promise<{ route: Router; stop(): Promise<void> }> {
  const { schema, application, actorOf, documents } = options;
  const server = new ApolloServer<RequestContext>({
    schema,
    introspection: !application.production,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    // The process closes its parts itself, in order; a second one who listens to SIGTERM makes it hang.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    plugins: [ApolloServerPluginLandingPageDisabled(), requestPlugin],
  });
  await server.start();

  const refuseUnregistered: RequestHandler = (request, response) => {
    const message = application.messages.text(
      'UNREGISTERED_DOCUMENT',
      languageOf(request.get('accept-language')),
    );
    response.status(400).json({ errors: [{ message, extensions: { code: 'UNREGISTERED_DOCUMENT' } }] });
  };
  const route = Router();
  route.use(
    express.json({ limit: MAX_BODY }),
    registeredDocuments(
      documents,
      (request) => application.production && hasSession(request),
      refuseUnregistered,
    ),
    expressMiddleware(server, {
      context: async ({ req, res }) => {
        try {
          return await contextOf(application, actorOf, req, res);
        } catch (error) {
          throw withoutContext(application, req, res, error);
        }
      },
    }),
  );
  return { route, stop: () => server.stop() };
}

function hasSession(request: Request): boolean {
  return /(?:^|;\s*)qadagalau_session=/.test(request.get('cookie') ?? '');
}
