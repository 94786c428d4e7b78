import type { IncomingMessage, ServerResponse } from 'node:http';
import { isSecure } from './exchange';

/** Go out with every answer that is a page, or a part of one. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** Go out with data, which no browser may take for a page. */
export const DATA_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
};

const YEAR_SECONDS = 31_536_000;

/** Tells a browser that came over TLS to come so from now on. Others are told nothing: it may not be there for them. */
export function askForTls(request: IncomingMessage, response: ServerResponse, proxies: number): void {
  if (isSecure(request, proxies)) response.setHeader('strict-transport-security', `max-age=${YEAR_SECONDS}`);
}
