import { Query } from 'pg';
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
  readonly parsedStatements: Record<string, string>;
  readonly stream: { cork(): void; uncork(): void };
  bind(message: { statement: string; values: readonly string[] }): void;
  execute(message: object): void;
  close(message: { type: 'S'; name: string }): void;
}

/** What pg's own class has and its types leave out. */
interface QueryParts {
  submit(connection: unknown): Error | null;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: { fields: (string | null)[] }): void;
  handleCommandComplete(message: unknown, connection: unknown): void;
}
const parts = Query.prototype as unknown as QueryParts;

const QueryOfPg = Query as unknown as new (
  config: object,
  values: undefined,
  done: (error: Error | null, result?: { rows: unknown[] }) => void,
) => object;

/** @param changes the number of changes about people, as of the statement */
export type Done<Row> = (error: Error | null, rows: Row[], changes: string | null) => void;

/**
 * The actor's settings and one statement, written as one packet with one Sync: both run in one implicit transaction,
 * so that the settings are gone after it, also after an error. Rows of an `ordinary` packet are pg's objects, those
 * of another its columns as PostgreSQL printed them.
 */
export class ReadPacket<Row> extends QueryOfPg {
  /** Statements that end before this one: the settings. */
  private ahead = 1;
  private readonly printed: (string | null)[][] = [];
  private changes: string | null = null;

  constructor(
    private readonly actor: Actor,
    statement: Statement,
    private readonly ordinary: boolean,
    /** Name of a prepared statement that is given up for this one. */
    private readonly instead: string | undefined,
    done: Done<Row>,
  ) {
    const { values } = statement;
    super({ ...statement, values: [...values], queryMode: 'extended' }, undefined, (error, result) => {
      if (error) done(error, [], null);
      else done(null, ordinary ? ((result?.rows ?? []) as Row[]) : (this.printed as Row[]), this.changes);
    });
  }

  submit(connection: Wire): Error | null {
    connection.stream.cork();
    try {
      if (this.instead !== undefined) {
        connection.close({ type: 'S', name: this.instead });
        delete connection.parsedStatements[this.instead];
      }
      connection.bind({ statement: SET_ACTOR, values: actorSettings(this.actor) });
      connection.execute({});
      return parts.submit.call(this, connection);
    } finally {
      connection.stream.uncork();
    }
  }

  handleRowDescription(message: unknown): void {
    if (this.ordinary) parts.handleRowDescription.call(this, message);
  }

  handleDataRow(message: { fields: (string | null)[] }): void {
    if (this.ahead > 0) this.changes = message.fields[CHANGES_COLUMN] ?? null;
    else if (this.ordinary) parts.handleDataRow.call(this, message);
    else this.printed.push(message.fields);
  }

  handleCommandComplete(message: unknown, connection: unknown): void {
    if (this.ahead > 0) this.ahead -= 1;
    else if (this.ordinary) parts.handleCommandComplete.call(this, message, connection);
  }
}
