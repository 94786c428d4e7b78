import type { Reading, Statement } from './read-packet';
import { ANSWERED, valuesTogether } from './together';
import type { Actor } from '../access/actor';

/** What somebody waits for. */
export interface Asking extends Pick<Reading, 'statement' | 'ordinary' | 'done'> {
  readonly actor: Actor;
}

/** So many readers one statement answers at most: the first of them waits for the last. */
const MOST_TOGETHER = 8;
const INSUFFICIENT_PRIVILEGE = '42501';

/** Readers of one text who are answered by one statement, each as itself; or one reader who is answered alone. */
export class ReadingGroup {
  private readonly asking: Asking[];
  private told = 0;
  private isMistaken = false;

  constructor(
    first: Asking,
    private readonly alone: boolean,
  ) {
    this.asking = [first];
  }

  takes({ statement }: Asking): boolean {
    return !this.alone && !this.isFull && this.asking[0]?.statement.text === statement.text;
  }

  get isFull(): boolean {
    return this.asking.length >= MOST_TOGETHER;
  }

  add(asking: Asking): void {
    this.asking.push(asking);
  }

  fail(error: Error): void {
    for (const { done } of this.asking) done(error, [], null);
  }

  /** The statement that answers all of them. */
  get statement(): Statement {
    const { statement } = this.first;
    if (this.alone || !statement.together) return statement;
    return { text: statement.together.text, values: valuesTogether(this.asking) };
  }

  /**
   * @param ended what the connection is to know of the statement's end, before its readers do
   * @param again takes back those whom a statement for several could not answer: alone each learns what was wrong
   */
  reading(
    sent: Pick<Reading, 'statement' | 'name' | 'instead'>,
    ended: (error: Error | null) => void,
    again: (asking: Asking) => void,
  ): Reading {
    const { actor, ordinary, done } = this.first;
    if (this.alone) {
      return {
        ...sent,
        actor,
        ordinary,
        done: (error, rows, changes) => {
          ended(error);
          done(error, rows, changes);
        },
      };
    }
    return {
      ...sent,
      ordinary: false,
      row: (row) => this.tell(row),
      done: (error) => {
        ended(error);
        if (!error && this.told === this.asking.length) return;
        this.giveBack(error ?? new Error('answered as somebody else'), again);
      },
    };
  }

  private get first(): Asking {
    const [first] = this.asking;
    if (!first) throw new Error('nobody asks');
    return first;
  }

  /**
   * PostgreSQL sends rows while it makes those behind them: whoever is answered does not wait for the others. Each row
   * says from which place it was asked and as whom it was answered; from one that says anything else on nobody is told.
   */
  private tell(row: readonly (Buffer | null)[]): void {
    const place = String(this.told + 1);
    if ([ANSWERED.asked, ANSWERED.as].some((column) => row[column]?.toString() !== place))
      this.isMistaken = true;
    if (this.isMistaken) return;
    const asking = this.asking[this.told];
    this.told += 1;
    asking?.done(null, [[row[ANSWERED.answer] ?? null]], row[ANSWERED.changes]?.toString() ?? null);
  }

  /** Those who were not told ask again, each alone. */
  private giveBack(error: Error & { readonly code?: string }, again: (asking: Asking) => void): void {
    const { together } = this.first.statement;
    if (together && error.code === INSUFFICIENT_PRIVILEGE) together.refused = true;
    for (const asking of this.asking.slice(this.told)) again(asking);
  }
}
