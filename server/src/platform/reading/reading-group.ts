import type { Reading } from './read-packet';
import { valuesTogether } from './together';

/** What somebody waits for. */
export type Asking = Pick<Reading, 'actor' | 'statement' | 'ordinary' | 'done'>;

/** So many readers one statement answers at most: the first of them waits for the last. */
const MOST_TOGETHER = 8;

/** Readers of one actor who are answered by one statement, if it is written so that it can; else one reader. */
export class ReadingGroup {
  private readonly asking: Asking[];

  constructor(
    first: Asking,
    /** Set for one that failed beside others: whose fault it was is known when each asks alone. */
    private readonly alone = false,
  ) {
    this.asking = [first];
  }

  takes({ actor, statement, ordinary }: Asking): boolean {
    const [first] = this.asking;
    if (!first || this.alone || this.isFull) return false;
    const { together, text } = first.statement;
    if (!together || ordinary || first.ordinary) return false;
    return text === statement.text && first.actor === actor;
  }

  get isFull(): boolean {
    return this.asking.length >= MOST_TOGETHER;
  }

  add(asking: Asking): void {
    this.asking.push(asking);
  }

  /** The statement that answers all of them. */
  get statement(): Reading['statement'] {
    const statements = this.asking.map(({ statement }) => statement);
    const [first] = statements;
    if (!first) throw new Error('nobody asks');
    const { together } = first;
    if (statements.length === 1 || !together) return first;
    return { text: together.text, values: valuesTogether(statements, together) };
  }

  /**
   * @param again takes back those who failed together
   * @param ended what the connection is to know of the statement's end, before its readers do
   */
  reading(
    sent: Pick<Reading, 'statement' | 'name' | 'instead'>,
    ended: (error: Error | null) => void,
    again: (asking: Asking, error: Error) => void,
  ): Reading {
    const [first] = this.asking;
    if (!first) throw new Error('nobody asks');
    const done: Reading['done'] = (error, rows, changes) => {
      ended(error);
      if (this.asking.length === 1) first.done(error, rows, changes);
      else if (error) for (const asking of this.asking) again(asking, error);
      else this.asking.forEach((asking, place) => asking.done(null, rows.slice(place, place + 1), changes));
    };
    return { actor: first.actor, ordinary: first.ordinary, ...sent, done };
  }
}
