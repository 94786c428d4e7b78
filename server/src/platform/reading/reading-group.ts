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
      done: (error, rows) => {
        ended(error);
        const failed = error ?? this.mistaken(rows as (Buffer | null)[][]);
        if (failed) this.giveBack(failed, again);
        else this.tell(rows as (Buffer | null)[][]);
      },
    };
  }

  private get first(): Asking {
    const [first] = this.asking;
    if (!first) throw new Error('nobody asks');
    return first;
  }

  /** Each row says from which place it was asked and as whom it was answered: anything else is given to nobody. */
  private mistaken(rows: readonly (Buffer | null)[][]): Error | undefined {
    const right = rows.every((row, i) =>
      [ANSWERED.asked, ANSWERED.as].every((column) => row[column]?.toString() === String(i + 1)),
    );
    return right && rows.length === this.asking.length ? undefined : new Error('answered as somebody else');
  }

  private giveBack(error: Error & { readonly code?: string }, again: (asking: Asking) => void): void {
    const { together } = this.first.statement;
    if (together && error.code === INSUFFICIENT_PRIVILEGE) together.refused = true;
    for (const asking of this.asking) again(asking);
  }

  private tell(rows: readonly (Buffer | null)[][]): void {
    this.asking.forEach(({ done }, i) => {
      const row = rows[i];
      done(null, [[row?.[ANSWERED.answer] ?? null]], row?.[ANSWERED.changes]?.toString() ?? null);
    });
  }
}
