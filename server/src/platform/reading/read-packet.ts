import { Result } from 'pg';
import { serialize } from 'pg-protocol';
import {
  actorSettings,
  CHANGES_COLUMN,
  READ_AS_ACTOR_SQL,
  READ_AS_NAMED_SQL,
  seesSingleCases,
  type Actor,
} from '../access/actor';
import { prepareValue } from './prepare-value';
import type { Packet } from './reading-wire';
import type { Together } from './together';

/** Prepared on each connection before anything else is sent on it: what makes the settings, by their names. */
export const SET_ACTOR = { 'set-actor': READ_AS_ACTOR_SQL, 'set-named': READ_AS_NAMED_SQL } as const;

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** How it is written for several readers, where it can be. */
  readonly together?: Together | undefined;
}

/** One statement that somebody reads with. */
export interface Reading {
  /** Whose settings are made before it; left out where the statement makes those of its readers itself. */
  readonly actor?: Actor | undefined;
  readonly statement: Statement;
  /** Under which it is kept prepared; left out where it is not. */
  readonly name?: string | undefined;
  /** Of prepared statements that are given up for this one. */
  readonly instead?: readonly string[] | undefined;
  /** Whether rows are wanted as pg makes objects of them, or else their columns as PostgreSQL printed them, in UTF-8. */
  readonly ordinary: boolean;
  /** Takes each row as it comes instead of all of them at the end. */
  readonly row?: (columns: (Buffer | null)[]) => void;
  /** @param changes the number of changes about people, as of the statement; null where it makes the settings itself */
  readonly done: (error: Error | null, rows: unknown[], changes: string | null) => void;
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
    const name: keyof typeof SET_ACTOR = seesSingleCases(actor) ? 'set-named' : 'set-actor';
    bytes = Buffer.concat([bind(name, actorSettings(actor)), EXECUTE]);
    settings.set(actor, bytes);
  }
  return bytes;
}

/**
 * Statements that are sent together, each behind its actor's settings, and one Sync: they run in one implicit
 * transaction, so that the settings are gone after it, also after an error. Each statement sets every setting anew and
 * sees its own snapshot.
 */
export class ReadPacket implements Packet {
  private at = 0;
  /** Whether what comes answers the settings, or else the statement behind them. */
  private setting: boolean;
  private collected: unknown[] = [];
  private maker: RowMaker | undefined;
  private changes: string | null = null;

  constructor(
    private readonly readings: readonly Reading[],
    /** Takes back what was not run because a statement before it failed. */
    private readonly takeBack: (readings: readonly Reading[], error: Error) => void,
    readonly onEnd: () => void,
  ) {
    this.setting = this.beginsWithSettings();
  }

  bytes(prepared: Set<string>): Buffer {
    const messages: Buffer[] = [];
    for (const { actor, statement, name, instead, ordinary } of this.readings) {
      for (const given of instead ?? []) {
        messages.push(serialize.close({ type: 'S', name: given }));
        prepared.delete(given);
      }
      if (actor) messages.push(settingsOf(actor));
      const { text, values } = statement;
      if (name === undefined) messages.push(serialize.parse({ text }));
      else if (!prepared.has(name)) messages.push(serialize.parse({ text, name }));
      messages.push(bind(name ?? '', values));
      if (ordinary) messages.push(DESCRIBE);
      messages.push(EXECUTE);
    }
    return Buffer.concat([...messages, SYNC]);
  }

  onParsed(prepared: Set<string>): void {
    const name = this.readings[this.at]?.name;
    if (name !== undefined) prepared.add(name);
  }

  onFields(fields: unknown): void {
    this.maker = new RowMakerOfPg();
    this.maker.addFields(fields);
  }

  onRow(columns: (Buffer | null)[]): void {
    if (this.setting) this.changes = columns[CHANGES_COLUMN]?.toString() ?? null;
    else if (this.maker) this.collected.push(this.maker.parseRow(columns.map(textOrNull)));
    else {
      const reading = this.readings[this.at];
      if (reading?.row) reading.row(columns);
      else this.collected.push(columns);
    }
  }

  onComplete(): void {
    if (this.setting) {
      this.setting = false;
      return;
    }
    const { collected, changes } = this;
    const reading = this.readings[this.at];
    this.at += 1;
    this.setting = this.beginsWithSettings();
    this.collected = [];
    this.maker = undefined;
    this.changes = null;
    reading?.done(null, collected, changes);
  }

  onError(error: Error): void {
    const [reading, ...behind] = this.readings.slice(this.at);
    this.at = this.readings.length;
    reading?.done(error, [], null);
    if (behind.length > 0) this.takeBack(behind, error);
  }

  private beginsWithSettings(): boolean {
    return this.readings[this.at]?.actor !== undefined;
  }
}

const textOrNull = (bytes: Buffer | null) => bytes?.toString() ?? null;
