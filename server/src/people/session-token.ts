import { createHash, randomBytes } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { IncomingMessage, ServerResponse } from 'node:http';

export const SESSION_COOKIE = 'qadagalau_session';
/** Tells a browser that an account has signed in with before; it opens nothing by itself. */
export const DEVICE_COOKIE = 'qadagalau_device';
const TOKEN_BYTES = 32;
const TOKEN_PATTERN = /^[A-Za-z0-9_-]{43}$/;

export function createToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What the database keeps of a token. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** The token in a request's cookie, the session's unless another is named, if it carries one that could be ours. */
export function findToken(
  request: Pick<IncomingMessage, 'headers'>,
  cookie: string = SESSION_COOKIE,
): string | undefined {
  const header = request.headers.cookie;
  const token = header === undefined ? undefined : parseCookie(header)[cookie];
  return token !== undefined && TOKEN_PATTERN.test(token) ? token : undefined;
}

/** Sent over TLS only where `secure`; `maxAge` in seconds. */
interface CookieTerms {
  readonly secure: boolean;
  readonly maxAge: number;
  readonly name?: string;
}

export function writeCookie(
  response: ServerResponse,
  token: string,
  { secure, maxAge, name = SESSION_COOKIE }: CookieTerms,
): void {
  const cookie = {
    name,
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
