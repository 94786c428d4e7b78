import { Client, type ClientConfig } from 'pg';
import { anonymousActor, actorSettings, SET_ACTOR_SQL, type Actor } from '../access/actor';
import { ReadPacket, SET_ACTOR, type Statement } from './read-packet';

/** Each name holds a plan in its backend. */
const NAMES_KEPT = 150;

/** One connection on which statements are sent without waiting for the answers to those before. */
class Lane {
  waiting = 0;
  private readonly names = new Map<string, string>();
  private made = 0;

  constructor(private readonly client: Client) {}

  get usable(): boolean {
    return (this.client as unknown as { _queryable: boolean })._queryable;
  }

  /** The name under which a text is prepared here, and the one that makes room for it. */
  private nameOf(text: string): { name: string; instead?: string } {
    const known = this.names.get(text);
    if (known !== undefined) {
      this.names.delete(text);
      this.names.set(text, known);
      return { name: known };
    }
    this.made += 1;
    const name = `read-${this.made}`;
    this.names.set(text, name);
    const [oldest] = this.names;
    if (this.names.size <= NAMES_KEPT || !oldest) return { name };
    this.names.delete(oldest[0]);
    return { name, instead: oldest[1] };
  }

  read<Row>(actor: Actor, statement: Statement, ordinary: boolean): Promise<Row[]> {
    const { name, instead } = this.nameOf(statement.text);
    this.waiting += 1;
    return new Promise<Row[]>((resolve, reject) => {
      const packet = new ReadPacket<Row>(actor, { ...statement, name }, ordinary, instead, (error, rows) => {
        this.waiting -= 1;
        if (error) reject(error);
        else resolve(rows);
      });
      (this.client as unknown as { query(packet: object): void }).query(packet);
    });
  }

  end(): Promise<void> {
    return this.client.end();
  }
}

/**
 * The connections that requests are read through, as the reader's database role: few, each always busy. A statement
 * goes to the one with the fewest waiting; one that broke is opened anew by whoever needs it next.
 */
export class ReadingLanes {
  private readonly lanes: (Promise<Lane> | undefined)[];
  private readonly open: (Lane | undefined)[];
  private ended = false;

  constructor(
    private readonly config: ClientConfig,
    size: number,
    private readonly onError: (error: Error) => void = () => undefined,
  ) {
    this.lanes = Array.from({ length: size }, () => undefined);
    this.open = Array.from({ length: size }, () => undefined);
  }

  /** Rows as pg makes objects of them. @throws pg's error, the connection's or the statement's */
  async rows<Row>(actor: Actor, statement: Statement): Promise<Row[]> {
    return (await this.lane()).read<Row>(actor, statement, true);
  }

  /** Rows as PostgreSQL printed their columns. @throws pg's error, the connection's or the statement's */
  async printed(actor: Actor, statement: Statement): Promise<(string | null)[][]> {
    return (await this.lane()).read<(string | null)[]>(actor, statement, false);
  }

  async end(): Promise<void> {
    this.ended = true;
    await Promise.all(this.lanes.map(async (lane) => (await lane?.catch(() => undefined))?.end()));
  }

  private lane(): Lane | Promise<Lane> {
    let best = 0;
    for (let i = 0; i < this.open.length; i += 1) {
      const lane = this.open[i];
      if (!lane?.usable) return this.opened(i);
      if (lane.waiting < (this.open[best]?.waiting ?? 0)) best = i;
    }
    return this.open[best] ?? this.opened(best);
  }

  private opened(place: number): Promise<Lane> {
    const known = this.lanes[place];
    if (known && !this.open[place]) return known;
    this.open[place] = undefined;
    const opening = this.connect().then(
      (lane) => (this.open[place] = lane),
      (error: unknown) => {
        this.lanes[place] = undefined;
        throw error;
      },
    );
    this.lanes[place] = opening;
    return opening;
  }

  private async connect(): Promise<Lane> {
    if (this.ended) throw new Error('reading has ended');
    const client = new Client({ ...this.config, pipeline: true } as ClientConfig);
    client.on('error', this.onError);
    await client.connect();
    await client.query({ name: SET_ACTOR, text: SET_ACTOR_SQL, values: actorSettings(anonymousActor) });
    return new Lane(client);
  }
}
