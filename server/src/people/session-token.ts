import { createHash, randomBytes } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { IncomingMessage, ServerResponse } from 'node:http';

export const SESSION_COOKIE = 'qadagalau_session';
const TOKEN_BYTES = 32;
const TOKEN_PATTERN = /^[A-Za-z0-9_-]{43}$/;

export function createToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What the database keeps of a token. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The session's token of a request, if it carries one that could be ours. */
export function findToken(request: Pick<IncomingMessage, 'headers'>): string | undefined {
  const header = request.headers.cookie;
  const token = header === undefined ? undefined : parseCookie(header)[SESSION_COOKIE];
  return token !== undefined && TOKEN_PATTERN.test(token) ? token : undefined;
}

/** Sent over TLS only where `secure`; `maxAge` in seconds. */
interface CookieTerms {
  readonly secure: boolean;
  readonly maxAge: number;
}

export function writeCookie(response: ServerResponse, token: string, { secure, maxAge }: CookieTerms): void {
  const cookie = {
    name: SESSION_COOKIE,
    value: token,
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge,
  } as const;
  response.appendHeader('set-cookie', stringifySetCookie(cookie));
}

export function clearCookie(response: ServerResponse, { secure }: Pick<CookieTerms, 'secure'>): void {
  writeCookie(response, '', { secure, maxAge: 0 });
}
