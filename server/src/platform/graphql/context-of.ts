import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from '../access/actor';
import { RememberedActor } from '../access/remembered-actor';
import { Exchange } from '../http/exchange';
import { isLanguage, languageOf, type Language } from '../messages/language';
import type { Application } from './application';
import { RequestContext } from './request-context';

/** Finds out who makes a request; the room `people` knows. */
export type ActorOf = (application: Application, request: IncomingMessage) => Promise<Actor>;

/** Whom the server remembers to be making a request, if anybody. */
export type RememberActor = (
  application: Application,
  request: IncomingMessage,
  now: Date,
) => { readonly actor: Actor; readonly changes: string } | undefined;

/** One correlation id a request, from the log line to the answer. */
export function correlationIdOf(response: ServerResponse & { correlationId?: string }): string {
  return (response.correlationId ??= randomUUID());
}

/** The language of the page whose link it is, where the address names it: a browser's own header tells of the browser alone. */
function languageAsked({ url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>): Language {
  const named = url.includes('language=')
    ? new URLSearchParams(url.slice(url.indexOf('?') + 1)).get('language')
    : null;
  return named !== null && isLanguage(named) ? named : languageOf(headers['accept-language']);
}

/** The request's context, for GraphQL and for the plain HTTP routes alike. */
export async function contextOf(
  application: Application,
  actorOf: ActorOf,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<RequestContext> {
  const actor = await actorOf(application, request);
  return makeContext(application, actor, new Date(application.clock.now()), request, response);
}

/** The context of a request by somebody whom the server remembers; undefined where it remembers nobody. */
export function rememberedContextOf(
  application: Application,
  { actorOf, remember }: { readonly actorOf: ActorOf; readonly remember: RememberActor },
  request: IncomingMessage,
  response: ServerResponse,
): RequestContext | undefined {
  const now = new Date(application.clock.now());
  const known = remember(application, request, now);
  if (!known) return undefined;
  const remembered = new RememberedActor(known.actor, known.changes, () => actorOf(application, request));
  return makeContext(application, known.actor, now, request, response, remembered);
}

function makeContext(
  application: Application,
  actor: Actor,
  now: Date,
  request: IncomingMessage,
  response: ServerResponse,
  remembered?: RememberedActor,
): RequestContext {
  return new RequestContext(
    application,
    actor,
    now,
    languageAsked(request),
    () => correlationIdOf(response),
    new Exchange(request, response, application.trustProxy),
    remembered,
  );
}
