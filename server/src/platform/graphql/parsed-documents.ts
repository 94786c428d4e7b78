import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { RegisteredDocuments } from './registered-documents';

/**
 * Letters of all the texts whose documents are kept. A document, its plans and their statements take some 200 bytes of memory for
 * each letter of it, so that what strangers ask takes 40 MB at most.
 */
const MOST_LETTERS = 200_000;
const HASH_LENGTH = 64;

interface Kept {
  readonly document: DocumentNode;
  readonly letters: number;
}

const lettersOf = ({ loc }: DocumentNode): number => loc?.source.body.length ?? MOST_LETTERS;

/**
 * Where Apollo keeps documents that it has parsed and checked, by the hashes of their texts: registered ones for good, of all others
 * those asked for last, as many as fit by the length of their texts.
 */
export class ParsedDocuments {
  /** The one asked for longest ago first. */
  private readonly kept = new Map<string, Kept>();
  private letters = 0;

  constructor(
    private readonly registered: RegisteredDocuments,
    private readonly schema: GraphQLSchema,
    private readonly mostLetters = MOST_LETTERS,
  ) {}

  get(key: string): Promise<DocumentNode | undefined> {
    const text = this.registered.findText(key.slice(-HASH_LENGTH));
    const ready = text === undefined ? undefined : this.registered.findReady(text, this.schema);
    if (ready) return Promise.resolve(ready.document);
    const kept = this.kept.get(key);
    if (kept) {
      this.kept.delete(key);
      this.kept.set(key, kept);
    }
    return Promise.resolve(kept?.document);
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.forget(key);
    const letters = lettersOf(document);
    this.kept.set(key, { document, letters });
    this.letters += letters;
    for (const [oldest] of this.kept) {
      if (this.letters <= this.mostLetters) break;
      this.forget(oldest);
    }
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.forget(key));
  }

  private forget(key: string): boolean {
    const kept = this.kept.get(key);
    if (!kept) return false;
    this.letters -= kept.letters;
    return this.kept.delete(key);
  }
}
