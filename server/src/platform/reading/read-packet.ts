import { createRequire } from 'node:module';
import { Query, Result } from 'pg';
import { serialize } from 'pg-protocol';
import { actorSettings, CHANGES_COLUMN, type Actor } from '../access/actor';

// pg's types leave it out: what pg itself turns values with, on their way into a statement.
const { prepareValue } = createRequire(__filename)('pg/lib/utils') as {
  prepareValue(value: unknown): string | Buffer | null;
};

/** Prepared on each connection before anything else is sent on it. */
export const SET_ACTOR = 'set-actor';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** One statement that somebody reads with. */
export interface Reading {
  readonly actor: Actor;
  readonly statement: Statement;
  /** Under which it is kept prepared; left out where it is not. */
  readonly name?: string | undefined;
  /** Of a prepared statement that is given up for this one. */
  readonly instead?: string | undefined;
  /** Whether rows are wanted as pg makes objects of them, or else their columns as PostgreSQL printed them. */
  readonly ordinary: boolean;
  /** @param changes the number of changes about people, as of the statement */
  readonly done: (error: Error | null, rows: unknown[], changes: string | null) => void;
}

/** The parts of pg's connection that a packet is written with. */
interface Wire {
  /** Texts by the names under which PostgreSQL has them prepared. */
  readonly parsedStatements: Record<string, string>;
  readonly stream: { write(bytes: Buffer): void };
}

/** How objects are made of what PostgreSQL printed. */
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

/** The messages that make what follows in the transaction an actor's. */
function settingsOf(actor: Actor): Buffer {
  let bytes = settings.get(actor);
  if (!bytes) {
    bytes = Buffer.concat([bind(SET_ACTOR, actorSettings(actor)), EXECUTE]);
    settings.set(actor, bytes);
  }
  return bytes;
}

/**
 * Statements that are sent together, each behind its actor's settings, and one Sync: they run in one implicit
 * transaction, so that the settings are gone after it, also after an error. Each statement sets every setting anew and
 * sees its own snapshot.
 *
 * pg's client takes it for one of its queries: it has what the client calls of them, and nothing else of them.
 */
export class ReadPacket {
  private at = 0;
  /** Whether what comes answers the settings, or else the statement behind them. */
  private setting = true;
  private collected: unknown[] = [];
  private maker: RowMaker | undefined;
  private changes: string | null = null;

  constructor(
    private readonly readings: readonly Reading[],
    /** Takes back what was not run because a statement before it failed. */
    private readonly takeBack: (readings: readonly Reading[], error: Error) => void,
  ) {}

  /** Under which the client notes that PostgreSQL has prepared `text`. */
  get name(): string | undefined {
    return this.readings[this.at]?.name;
  }

  get text(): string | undefined {
    return this.readings[this.at]?.statement.text;
  }

  /** Never called by the client, which asks only whether there is one. */
  callback(): void {}

  submit({ parsedStatements, stream }: Wire): Error | null {
    const messages: Buffer[] = [];
    for (const { actor, statement, name, instead, ordinary } of this.readings) {
      if (instead !== undefined) {
        messages.push(serialize.close({ type: 'S', name: instead }));
        delete parsedStatements[instead];
      }
      messages.push(settingsOf(actor));
      const { text, values } = statement;
      if (name === undefined) messages.push(serialize.parse({ text }));
      else if (parsedStatements[name] === undefined) messages.push(serialize.parse({ text, name }));
      messages.push(bind(name ?? '', values));
      if (ordinary) messages.push(DESCRIBE);
      messages.push(EXECUTE);
    }
    stream.write(Buffer.concat([...messages, SYNC]));
    return null;
  }

  handleRowDescription({ fields }: { readonly fields: unknown }): void {
    this.maker = new RowMakerOfPg();
    this.maker.addFields(fields);
  }

  handleDataRow({ fields }: { readonly fields: (string | null)[] }): void {
    if (this.setting) this.changes = fields[CHANGES_COLUMN] ?? null;
    else this.collected.push(this.maker ? this.maker.parseRow(fields) : fields);
  }

  handleCommandComplete(): void {
    this.setting = !this.setting;
    if (!this.setting) return;
    const { collected, changes } = this;
    const reading = this.readings[this.at];
    this.at += 1;
    this.collected = [];
    this.maker = undefined;
    reading?.done(null, collected, changes);
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete();
  }

  handleError(error: Error): void {
    const [reading, ...behind] = this.readings.slice(this.at);
    reading?.done(error, [], null);
    if (behind.length > 0) this.takeBack(behind, error);
  }

  handleReadyForQuery(): void {}
}
// The client puts only its own class into a pipeline: others might hold a portal open, which a packet does not.
Object.setPrototypeOf(ReadPacket.prototype, Query.prototype as object);
