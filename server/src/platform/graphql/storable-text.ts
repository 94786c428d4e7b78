import { visit, type DocumentNode } from 'graphql';
import { MOST_NESTING } from './limits';

// With the flag `u` a pair is one character, so that only a lonely half matches.
const UNSTORABLE = /[\0\p{Surrogate}]/u;

function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}

/**
 * Whether every text in a value can be kept: PostgreSQL takes neither NUL nor half a character. What nests without
 * measure cannot be either.
 */
export function isStorableValue(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth > MOST_NESTING) return false;
  return Object.entries(value).every(([key, part]) => isStorable(key) && isStorableValue(part, depth + 1));
}

const storableDocuments = new WeakMap<DocumentNode, boolean>();

/** The same for texts that stand in the document itself. */
export function isStorableDocument(document: DocumentNode): boolean {
  const known = storableDocuments.get(document);
  if (known !== undefined) return known;
  let storable = true;
  visit(document, {
    StringValue({ value }) {
      storable &&= isStorable(value);
    },
  });
  storableDocuments.set(document, storable);
  return storable;
}
