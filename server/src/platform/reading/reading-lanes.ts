import { availableParallelism } from 'node:os';
import { Client, type ClientConfig } from 'pg';
import { actorSettings, anonymousActor, type Actor } from '../access/actor';
import type { RememberedActor } from '../access/remembered-actor';
import { Lane } from './lane';
import { SET_ACTOR, type Statement } from './read-packet';
import { ReadingGroup, type Asking } from './reading-group';
import { canBeAnsweredTogether } from './together';

/** Who reads; one who is only remembered is confirmed before rows are given. */
export interface ReadAs {
  readonly actor: Actor;
  readonly remembered?: RememberedActor | undefined;
}

interface Connecting {
  readonly config: ClientConfig;
  readonly size: number;
  /** So many packets are under way on a connection at most. */
  readonly depth: number;
  readonly prepare: (client: Client) => Promise<void>;
  readonly onError: (error: Error) => void;
  readonly alone?: (asking: Asking) => void;
}

/** So many statements go out in one packet at most: the first of them waits for the last. */
const MOST_IN_PACKET = 4;

/**
 * Connections of one kind: few, each always busy. What is asked for stands in one line; whichever connection has room takes
 * from it at the end of a turn of the event loop, so that more go together the more there is to do.
 */
class Lanes {
  private readonly open = new Set<Lane>();
  private opening = 0;
  private line: ReadingGroup[] = [];
  private isPlanned = false;
  private ended = false;

  constructor(private readonly connecting: Connecting) {}

  ask(asking: Asking): void {
    const group = this.line.find((one) => one.takes(asking));
    if (group) group.add(asking);
    else this.line.push(new ReadingGroup(asking, this.connecting.alone === undefined));
    this.plan();
  }

  async end(): Promise<void> {
    this.ended = true;
    await Promise.all([...this.open].map((lane) => lane.end()));
  }

  private plan(): void {
    if (this.isPlanned) return;
    this.isPlanned = true;
    setImmediate(() => {
      this.isPlanned = false;
      this.send();
    });
  }

  private send(): void {
    const { size } = this.connecting;
    while (this.line.length > 0) {
      const lanes = this.withRoom();
      const [lane] = lanes;
      if (!lane) break;
      const share = Math.ceil(this.line.length / lanes.length);
      lane.send(this.line.splice(0, Math.min(share, MOST_IN_PACKET)));
    }
    if (this.line.length > 0 && this.open.size + this.opening < size) void this.openOne();
  }

  /** The connections with the fewest packets under way, if they take one more: they share what stands in line. */
  private withRoom(): readonly Lane[] {
    let fewest = this.connecting.depth;
    let best: Lane[] = [];
    for (const lane of this.open) {
      if (!lane.usable) {
        this.open.delete(lane);
        lane.end().catch(() => undefined);
      } else if (lane.waiting < fewest) {
        fewest = lane.waiting;
        best = [lane];
      } else if (best.length > 0 && lane.waiting === fewest) best.push(lane);
    }
    return best;
  }

  private async openOne(): Promise<void> {
    this.opening += 1;
    try {
      this.open.add(await this.connect());
      this.plan();
    } catch (error) {
      // Whoever stands in line waits for a connection that is full, if there is one: it tells when it has room.
      const isAnother = [...this.open].some(({ usable }) => usable);
      if (isAnother) this.connecting.onError(error as Error);
      else for (const group of this.line.splice(0)) group.fail(error as Error);
    } finally {
      this.opening -= 1;
    }
  }

  private async connect(): Promise<Lane> {
    const { config, prepare, onError, alone } = this.connecting;
    const client = new Client(config);
    client.on('error', onError);
    try {
      await client.connect();
      await prepare(client);
      if (this.ended) throw new Error('reading has ended');
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    return new Lane({ client, onError, alone, onRoom: () => this.plan() });
  }
}

/** What makes the settings of a reader, prepared before anything else is sent. */
async function prepareSettings(client: Client): Promise<void> {
  for (const [name, text] of Object.entries(SET_ACTOR))
    await client.query({ name, text, values: actorSettings(anonymousActor) });
}

/**
 * The role whose policies ask at every row for whom, and no way to run a part of a statement that keeps what it found:
 * what is found is for one reader, and the next row is another's (docs/adr/0038).
 */
export const BECOME_TOGETHER = `set role qadagalau_together; set enable_hashjoin = off; set enable_mergejoin = off;
  set enable_material = off; set enable_memoize = off; set max_parallel_workers_per_gather = 0`;

/** A page costs as much as the way to it: sent while another is under way it would wait for that one, and for nobody else's. */
const DEPTH_ALONE = 1;

/** The connections that requests are read through, as the reader's database role. */
export class ReadingLanes {
  private readonly alone: Lanes;
  private readonly together: Lanes;

  /** @param size how many answer one reader by a statement; those that answer several are as many as there are processors, at most so many */
  constructor(config: ClientConfig, size: number, onError: (error: Error) => void = () => undefined) {
    this.alone = new Lanes({ config, size, depth: DEPTH_ALONE, onError, prepare: prepareSettings });
    this.together = new Lanes({
      config,
      size: Math.max(2, Math.min(size, availableParallelism())),
      // While one is under way and one is on its way, others gather behind them.
      depth: 2,
      onError,
      prepare: async (client) => void (await client.query(BECOME_TOGETHER)),
      alone: (asking) => this.alone.ask(asking),
    });
  }

  /** Rows as pg makes objects of them. @throws ActorChanged, and pg's error, the connection's or the statement's */
  rows<Row>(as: ReadAs, statement: Statement): Promise<Row[]> {
    return this.read<Row>(as, statement, true);
  }

  /** Columns of rows as PostgreSQL printed them, in UTF-8. @throws ActorChanged, and pg's error, the connection's or the statement's */
  printed(as: ReadAs, statement: Statement): Promise<(Buffer | null)[][]> {
    return this.read<(Buffer | null)[]>(as, statement, false);
  }

  async end(): Promise<void> {
    await Promise.all([this.alone.end(), this.together.end()]);
  }

  private read<Row>({ actor, remembered }: ReadAs, statement: Statement, ordinary: boolean): Promise<Row[]> {
    return new Promise<Row[]>((resolve, reject) => {
      const done: Asking['done'] = (error, rows, changes) => {
        if (error) reject(error);
        else if (!remembered || remembered.isOf(changes)) resolve(rows as Row[]);
        else remembered.confirm().then(() => resolve(rows as Row[]), reject);
      };
      const { together } = statement;
      const besideOthers = together && !together.refused && !ordinary && canBeAnsweredTogether(actor);
      (besideOthers ? this.together : this.alone).ask({ actor, statement, ordinary, done });
    });
  }
}
