import type { Request } from 'express';
import { parse, type DocumentNode } from 'graphql';
import type { Actor } from '../access/actor';
import { Refusal } from '../refusals/refusal';
import { MOST_TOKENS, sizeLimitOf } from './limits';
import { isTooLarge } from './measure-document';

function textsOf(request: Request): string[] {
  const { query } = (request.body ?? {}) as { query?: unknown };
  const inAddress = new URLSearchParams(request.url.split('?')[1] ?? '').getAll('query');
  return typeof query === 'string' ? [query, ...inAddress] : inAddress;
}

function findDocument(text: string): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens: MOST_TOKENS, noLocation: true });
  } catch {
    // Whoever runs it will say what is wrong with it.
    return undefined;
  }
}

/**
 * Looks at the size of a request's document before it is validated, which is where a small text can cost seconds.
 * Registered documents are ours and pass. @throws Refusal QUERY_TOO_LARGE
 */
export function refuseTooLarge(request: Request, kind: Actor['kind'], registered: ReadonlySet<string>): void {
  for (const text of textsOf(request)) {
    const document = registered.has(text) ? undefined : findDocument(text);
    if (document && isTooLarge(document, sizeLimitOf(kind))) throw new Refusal('QUERY_TOO_LARGE');
  }
}
