import { Query, Result } from 'pg';
import { prepareValue } from 'pg/lib/utils';
import { serialize } from 'pg-protocol';
import { actorSettings, CHANGES_COLUMN, type Actor } from '../access/actor';

/** Prepared on each connection before anything else is sent on it. */
export const SET_ACTOR = 'set-actor';

export interface Statement {
  /** Left out for a statement that is not kept prepared. */
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The parts of pg's connection that a packet is written with. */
interface Wire {
  /** Texts by the names under which PostgreSQL has them prepared. */
  readonly parsedStatements: Record<string, string>;
  readonly stream: { write(bytes: Buffer): void };
}

/** @param changes the number of changes about people, as of the statement */
export type Done<Row> = (error: Error | null, rows: Row[], changes: string | null) => void;

/** How rows are made of what PostgreSQL printed: pg's objects. */
interface RowMaker {
  addFields(fields: unknown): void;
  parseRow(fields: (string | null)[]): unknown;
}
const RowMakerOfPg = Result as unknown as new () => RowMaker;

const EXECUTE = serialize.execute({});
const DESCRIBE = serialize.describe({ type: 'P' });
const SYNC = serialize.sync();
const bind = (statement: string, values: readonly unknown[]) =>
  serialize.bind({ statement, values: [...values], valueMapper: prepareValue });

const settings = new WeakMap<Actor, Buffer>();

/** The message that makes a transaction an actor's. */
function settingsOf(actor: Actor): Buffer {
  let bytes = settings.get(actor);
  if (!bytes) {
    bytes = Buffer.concat([bind(SET_ACTOR, actorSettings(actor)), EXECUTE]);
    settings.set(actor, bytes);
  }
  return bytes;
}

/**
 * The actor's settings and one statement, written as one packet with one Sync: both run in one implicit transaction,
 * so that the settings are gone after it, also after an error. Rows of an `ordinary` packet are pg's objects, those
 * of another its columns as PostgreSQL printed them.
 *
 * pg's client takes it for one of its queries: it has what the client calls of them, and nothing else of them.
 */
export class ReadPacket<Row> {
  readonly name: string | undefined;
  readonly text: string;
  /** Statements that end before this one: the settings. */
  private ahead = 1;
  private readonly collected: unknown[] = [];
  private readonly maker: RowMaker | undefined;
  private changes: string | null = null;

  constructor(
    private readonly actor: Actor,
    private readonly statement: Statement,
    ordinary: boolean,
    /** Name of a prepared statement that is given up for this one. */
    private readonly instead: string | undefined,
    private readonly done: Done<Row>,
  ) {
    this.name = statement.name;
    this.text = statement.text;
    this.maker = ordinary ? new RowMakerOfPg() : undefined;
  }

  /** Never called by the client, which asks only whether there is one. */
  callback(): void {}

  submit({ parsedStatements, stream }: Wire): Error | null {
    const { name, text, values } = this.statement;
    const messages = [settingsOf(this.actor)];
    if (this.instead !== undefined) {
      messages.unshift(serialize.close({ type: 'S', name: this.instead }));
      delete parsedStatements[this.instead];
    }
    if (name === undefined || parsedStatements[name] === undefined)
      messages.push(serialize.parse({ text, ...(name === undefined ? {} : { name }) }));
    messages.push(bind(name ?? '', values));
    if (this.maker) messages.push(DESCRIBE);
    messages.push(EXECUTE, SYNC);
    stream.write(Buffer.concat(messages));
    return null;
  }

  handleRowDescription({ fields }: { readonly fields: unknown }): void {
    this.maker?.addFields(fields);
  }

  handleDataRow({ fields }: { readonly fields: (string | null)[] }): void {
    if (this.ahead > 0) this.changes = fields[CHANGES_COLUMN] ?? null;
    else this.collected.push(this.maker ? this.maker.parseRow(fields) : fields);
  }

  handleCommandComplete(): void {
    this.ahead -= 1;
  }

  handleEmptyQuery(): void {}

  handleError(error: Error): void {
    this.done(error, [], null);
  }

  handleReadyForQuery(): void {
    this.done(null, this.collected as Row[], this.changes);
  }
}
// The client puts only its own class into a pipeline: others might hold a portal open, which a packet does not.
Object.setPrototypeOf(ReadPacket.prototype, Query.prototype as object);
