import type { IncomingMessage } from 'node:http';
import { Router } from 'express';
import type { Application } from '../graphql/application';
import { languageOf } from '../messages/language';

const CHANGES_NOTHING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a browser sends this from a page of somebody else. Programs send neither header and pass. Behind a proxy
 * that replaces `Host` our own pages are known by the public address.
 */
export function isCrossSite({ headers }: Pick<IncomingMessage, 'headers'>, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site') return true;
  // Only the browser itself can write this header.
  if (site === 'same-origin') return false;
  const origin = headers.origin;
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  const { host } = new URL(origin);
  return host !== headers.host?.toLowerCase() && origin !== new URL(publicUrl).origin;
}

/** In the form of the plain routes and that of GraphQL at once. */
export function crossSiteRefusal(
  messages: Application['messages'],
  { headers }: Pick<IncomingMessage, 'headers'>,
): object {
  const code = 'CROSS_SITE';
  const message = messages.text(code, languageOf(headers['accept-language']));
  return { code, message, errors: [{ message, extensions: { code } }] };
}

/** Refuses whatever changes something on the word of another site: a second wall behind the cookie's SameSite. */
export function crossSiteWall({ messages, publicUrl }: Pick<Application, 'messages' | 'publicUrl'>): Router {
  const route = Router();
  route.use((request, response, next) => {
    if (CHANGES_NOTHING.has(request.method) || !isCrossSite(request, publicUrl)) return next();
    response.status(403).set('cache-control', 'no-store').json(crossSiteRefusal(messages, request));
  });
  return route;
}
