import { readFileSync } from 'node:fs';
import type { RequestHandler } from 'express';

export type RegisteredDocuments = ReadonlyMap<string, string>;

const bare = (hash: string) => hash.replace(/^sha256:/, '');

/** The portals' documents by hash, as code generation wrote them. None when there is no such file yet. */
export function loadRegisteredDocuments(files: readonly string[]): RegisteredDocuments {
  const documents = new Map<string, string>();
  for (const file of files) {
    try {
      const entries = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
      for (const [hash, text] of Object.entries(entries)) documents.set(bare(hash), text);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return documents;
}

interface GraphqlBody {
  query?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

/**
 * Puts a registered document in the place of its hash. Where `only` says so of the request, an unregistered one
 * is left without a document and marked, so that it is refused before it is parsed.
 */
export function registeredDocuments(
  documents: RegisteredDocuments,
  only: (request: Parameters<RequestHandler>[0]) => boolean,
  refuse: RequestHandler,
): RequestHandler {
  const texts = new Set(documents.values());
  return (request, response, next) => {
    const body = (request.body ?? {}) as GraphqlBody;
    const hash = body.extensions?.persistedQuery?.sha256Hash;
    if (typeof hash === 'string' && body.query === undefined) {
      const text = documents.get(bare(hash));
      if (text !== undefined) {
        body.query = text;
        delete body.extensions;
        return next();
      }
    }
    const registered = typeof body.query === 'string' && texts.has(body.query);
    if (!registered && only(request)) return void refuse(request, response, next);
    return next();
  };
}
