import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const SECRET = /^qdg_[A-Za-z0-9_-]{43}$/;
const BEARER = /^Bearer\s+(\S+)$/i;

/** 256 random bits; the beginning lets scanners of leaked secrets know it. */
export function createSecret(): string {
  return `qdg_${randomBytes(32).toString('base64url')}`;
}

/** What the database keeps of a secret. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** The secret that a request carries; null when it carries one that cannot be ours, undefined when it carries none. */
export function findSecret(request: Pick<IncomingMessage, 'headers'>): string | null | undefined {
  const header = request.headers.authorization;
  if (header === undefined) return undefined;
  const secret = BEARER.exec(header)?.[1] ?? '';
  return SECRET.test(secret) ? secret : null;
}
