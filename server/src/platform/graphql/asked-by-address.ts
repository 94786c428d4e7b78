import type { GraphqlBody } from './graphql-body';
import type { RegisteredDocuments } from './registered-documents';

function read(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * A registered document that an address asks for by its hash, as it would stand in a body: `?extensions={"persistedQuery":…}&variables=…`.
 * Undefined where it asks for none, and for text that is written out.
 */
export function askedByAddress(address: string, documents: RegisteredDocuments): GraphqlBody | undefined {
  const search = new URLSearchParams(address.split('?')[1] ?? '');
  if (search.has('query')) return undefined;
  const extensions = read(search.get('extensions')) as GraphqlBody['extensions'];
  const query = documents.findText(extensions?.persistedQuery?.sha256Hash);
  if (query === undefined) return undefined;
  const operationName = search.get('operationName');
  const variables = read(search.get('variables'));
  // What an address does not name stands in no body either: a key that holds undefined is a fault there.
  return {
    query,
    ...(operationName !== null && { operationName }),
    ...(variables !== undefined && { variables }),
  };
}
