import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Actor } from '../access/actor';
import { languageOf } from '../messages/language';
import type { Application } from './application';
import { asRefusal, formatError } from './format-error';
import { MOST_TOKENS } from './limits';
import { registeredDocuments, type RegisteredDocuments } from './registered-documents';
import { refuseTooLarge } from './refuse-too-large';
import { RequestContext } from './request-context';
import { requestPlugin, stringifyResult } from './request-plugin';

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

/** An error from before anything runs (the database is away, a document too large): told as any other, as the whole answer. */
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
  return new GraphQLError(message, {
    extensions: { ...extensions, http: { status: asRefusal(error) ? 400 : 503 } },
  });
}

const MAX_BODY = '2mb';

export interface GraphqlRouteOptions {
  readonly schema: GraphQLSchema;
  readonly application: Application;
  readonly actorOf: ActorOf;
  readonly documents: RegisteredDocuments;
  /** Whether a request carries a session that `actorOf` would look for; in production it must be a registered document. */
  readonly carriesSession: (request: Request) => boolean;
}

/** The `/graphql` route and the way to stop it. */
export async function createGraphqlRoute(
  options: GraphqlRouteOptions,
): Promise<{ route: Router; stop(): Promise<void> }> {
  const { schema, application, actorOf, documents, carriesSession } = options;
  const registered = new Set(documents.values());
  const server = new ApolloServer<RequestContext>({
    schema,
    introspection: !application.production,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    // The process closes its parts itself, in order; a second one who listens to SIGTERM makes it hang.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    stringifyResult,
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
      (request) => application.production && carriesSession(request),
      refuseUnregistered,
    ),
    expressMiddleware(server, {
      context: async ({ req, res }) => {
        try {
          const context = await contextOf(application, actorOf, req, res);
          refuseTooLarge(req, context.actor.kind, registered);
          return context;
        } catch (error) {
          throw withoutContext(application, req, res, error);
        }
      },
    }),
  );
  return { route, stop: () => server.stop() };
}
