import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Actor } from '../access/actor';
import { languageOf } from '../messages/language';
import type { Application } from './application';
import { formatError } from './format-error';
import { sizeLimit } from './limits';
import { registeredDocuments, type RegisteredDocuments } from './registered-documents';
import { RequestContext } from './request-context';

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
    // The process closes its parts itself, in order.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [sizeLimit],
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      {
        // Errors are worded here, where the request's language and correlation id are known.
        async requestDidStart() {
          return {
            async willSendResponse({ response, contextValue, errors }) {
              if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
              const { application: app, language, correlationId } = contextValue;
              response.body.singleResult.errors = response.body.singleResult.errors.map((formatted, i) =>
                formatError(formatted, errors?.[i], {
                  messages: app.messages,
                  log: app.log,
                  language,
                  correlationId,
                }),
              );
            },
          };
        },
      },
    ],
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
      context: ({ req, res }) => contextOf(application, actorOf, req, res),
    }),
  );
  return { route, stop: () => server.stop() };
}

function hasSession(request: Request): boolean {
  return /(?:^|;\s*)qadagalau_session=/.test(request.get('cookie') ?? '');
}
