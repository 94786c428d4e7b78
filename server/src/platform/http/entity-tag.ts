import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The name of a version of an answer: of its bytes. */
export function entityTag(answer: string | Buffer): string {
  return `"${createHash('sha256').update(answer).digest('base64url').slice(0, 32)}"`;
}

const bare = (name: string) => name.trim().replace(/^W\//, '');

/** Whether whoever asks has this version already. */
export function isKnown({ headers }: Pick<IncomingMessage, 'headers'>, tag: string): boolean {
  const given = headers['if-none-match']?.split(',').map(bare) ?? [];
  return given.includes(bare(tag)) || given.includes('*');
}
