import { Lexer, parse, Source, TokenKind, type DocumentNode } from 'graphql';
import type { Actor } from '../access/actor';
import { Refusal } from '../refusals/refusal';
import { MOST_NESTING, MOST_TOKENS, sizeLimitOf } from './limits';
import { isTooLarge } from './measure-document';
import type { RegisteredDocuments } from './registered-documents';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Looks at a text word by word, as far as it will be parsed: the parser itself would run out of its stack. */
function nestsTooDeep(text: string): boolean {
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  try {
    for (let tokens = 0; tokens < MOST_TOKENS; tokens += 1) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) return false;
      if (OPENING.has(kind)) depth += 1;
      else if (CLOSING.has(kind)) depth -= 1;
      if (depth > MOST_NESTING) return true;
    }
  } catch {
    // Where the words end, the parser ends too, and says what is wrong.
  }
  return false;
}

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
    if (registered.has(text)) continue;
    if (nestsTooDeep(text)) throw new Refusal('QUERY_TOO_LARGE');
    const document = findDocument(text);
    if (document && isTooLarge(document, sizeLimitOf(kind))) throw new Refusal('QUERY_TOO_LARGE');
  }
}
