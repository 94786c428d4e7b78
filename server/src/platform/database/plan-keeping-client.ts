import { Client } from 'pg';

/** What a connection keeps at most: a plan of many parts takes a megabyte. */
const PLANS_KEPT = 200;
/** A longer text is written for once: many rows put in together. */
const LETTERS_KEPT = 50_000;

type Query = (...asked: unknown[]) => unknown;

/** What pg's types leave out. */
interface Remembering {
  readonly connection: { readonly parsedStatements: Record<string, string | undefined> };
}

/**
 * A connection of commands, which has PostgreSQL plan only once what it is asked again: the facts of a case are one statement of sixty
 * parts, and planning took most of a command. Whether a plan is for any value PostgreSQL chooses here: rows by the thousand, as a
 * recount or a year's scores ask for them, need plans of their own. What was asked longest ago is given up for what is new.
 */
export class PlanKeepingClient extends Client {
  /** By text, the one asked longest ago first. */
  private readonly names = new Map<string, string>();
  private made = 0;

  override query = ((text: unknown, values: unknown, ...others: unknown[]) => {
    const ask = super.query.bind(this) as Query;
    const isKept =
      typeof text === 'string' && text.length <= LETTERS_KEPT && Array.isArray(values) && values.length > 0;
    if (!isKept) return ask(text, values, ...others);
    const { name, instead } = this.nameOf(text);
    const asked = () => ask({ name, text, values }, ...others);
    if (instead === undefined) return asked();
    // pg remembers the texts of all names.
    delete (this as unknown as Remembering).connection.parsedStatements[instead];
    // A transaction that failed refuses it; nobody asks by that name any more.
    return (ask(`deallocate "${instead}"`) as Promise<unknown>).then(asked, asked);
  }) as Client['query'];

  private nameOf(text: string): { name: string; instead?: string | undefined } {
    const known = this.names.get(text);
    const name = known ?? `kept-${(this.made += 1)}`;
    this.names.delete(text);
    this.names.set(text, name);
    if (known !== undefined || this.names.size <= PLANS_KEPT) return { name };
    const [[oldest, instead] = []] = this.names;
    if (oldest !== undefined) this.names.delete(oldest);
    return { name, instead };
  }
}
