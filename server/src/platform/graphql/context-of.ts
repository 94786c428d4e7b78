import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from '../access/actor';
import { exchangeOf } from '../http/exchange';
import { languageOf } from '../messages/language';
import type { Application } from './application';
import { RequestContext } from './request-context';

/** Finds out who makes a request; the room `people` knows. */
export type ActorOf = (application: Application, request: IncomingMessage) => Promise<Actor>;

const correlationIds = new WeakMap<ServerResponse, string>();

/** One correlation id a request, from the log line to the answer. */
export function correlationIdOf(response: ServerResponse): string {
  let id = correlationIds.get(response);
  if (id === undefined) correlationIds.set(response, (id = randomUUID()));
  return id;
}

/** The request's context, for GraphQL and for the plain HTTP routes alike. */
export async function contextOf(
  application: Application,
  actorOf: ActorOf,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<RequestContext> {
  const actor = await actorOf(application, request);
  return new RequestContext(
    application,
    actor,
    new Date(application.clock.now()),
    languageOf(request.headers['accept-language']),
    correlationIdOf(response),
    exchangeOf(request, response, application.trustProxy),
  );
}
