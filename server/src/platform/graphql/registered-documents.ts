import { readFileSync } from 'node:fs';
import {
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

const ALGORITHM = 'sha256:';
const bare = (hash: string) => (hash.startsWith(ALGORITHM) ? hash.slice(ALGORITHM.length) : hash);

/** A registered document that asks one thing, ready to be run. */
export interface ReadyDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

function prepare(text: string, schema: GraphQLSchema): ReadyDocument | undefined {
  const document = parse(text, { noLocation: true });
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || !operation || validate(schema, document).length > 0) return undefined;
  return { document, operation };
}

/** The portals' documents by their hashes, as code generation wrote them. */
export class RegisteredDocuments {
  private readonly hashes: ReadonlyMap<string, string>;
  private readonly ready = new Map<string, ReadyDocument | undefined>();

  constructor(private readonly byHash: ReadonlyMap<string, string>) {
    this.hashes = new Map([...byHash].map(([hash, text]) => [text, hash]));
  }

  has(text: unknown): boolean {
    return this.findHash(text) !== undefined;
  }

  /** The hash that stands for a text. */
  findHash(text: unknown): string | undefined {
    return typeof text === 'string' ? this.hashes.get(text) : undefined;
  }

  /** The text that a hash stands for. */
  findText(hash: unknown): string | undefined {
    return typeof hash === 'string' ? this.byHash.get(bare(hash)) : undefined;
  }

  /** The parsed document of a registered text; parsed and checked against the schema once. */
  findReady(text: string, schema: GraphQLSchema): ReadyDocument | undefined {
    if (!this.ready.has(text)) this.ready.set(text, prepare(text, schema));
    return this.ready.get(text);
  }
}

/** None when there is no such file yet. */
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
  return new RegisteredDocuments(documents);
}
