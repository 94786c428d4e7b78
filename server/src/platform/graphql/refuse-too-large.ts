import { parse, type DocumentNode } from 'graphql';
import type { Actor } from '../access/actor';
import { Refusal } from '../refusals/refusal';
import { MOST_TOKENS, sizeLimitOf } from './limits';
import { isTooLarge } from './measure-document';
import type { RegisteredDocuments } from './registered-documents';

function findDocument(text: string): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens: MOST_TOKENS, noLocation: true });
  } catch {
    // Whoever runs it will say what is wrong with it.
    return undefined;
  }
}

/** Texts of documents in a request, its body's and its address's. */
export function textsOf(body: unknown, address: string): string[] {
  const { query } = (body ?? {}) as { query?: unknown };
  const search = address.split('?')[1];
  const inAddress = search === undefined ? [] : new URLSearchParams(search).getAll('query');
  return typeof query === 'string' ? [query, ...inAddress] : inAddress;
}

/**
 * Looks at the size of documents before they are validated, which is where a small text can cost seconds.
 * Registered documents are ours and pass. @throws Refusal QUERY_TOO_LARGE
 */
export function refuseTooLarge(
  texts: readonly string[],
  kind: Actor['kind'],
  registered: RegisteredDocuments,
): void {
  for (const text of texts) {
    const document = registered.has(text) ? undefined : findDocument(text);
    if (document && isTooLarge(document, sizeLimitOf(kind))) throw new Refusal('QUERY_TOO_LARGE');
  }
}
