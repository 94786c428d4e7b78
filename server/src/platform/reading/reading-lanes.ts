import { Client, type ClientConfig } from 'pg';
import { actorSettings, anonymousActor, type Actor } from '../access/actor';
import type { RememberedActor } from '../access/remembered-actor';
import { ReadPacket, SET_ACTOR, type Reading, type Statement } from './read-packet';
import { ReadingGroup, type Asking } from './reading-group';
import { ReadingWire } from './reading-wire';

/** Each name holds a plan in its backend. */
const NAMES_KEPT = 150;

/** A statement's name on a connection. While it is tried for the first time nobody else relies on it. */
interface Kept {
  readonly name: string;
  state: 'new' | 'tried' | 'proven';
}

/** Who reads; one who is only remembered is confirmed before rows are given. */
export interface ReadAs {
  readonly actor: Actor;
  readonly remembered?: RememberedActor | undefined;
}

/** So many statements go out in one packet at most: the first of them waits for the last. */
const MOST_IN_PACKET = 4;

const isFatal = (error: Error & { readonly severity?: string }) => error.severity === 'FATAL';

/** One connection on which statements are sent without waiting for the answers to those before. */
class Lane {
  waiting = 0;
  /** By text, the one used longest ago first. */
  private readonly kept = new Map<string, Kept>();
  private made = 0;
  /** What is asked for in this turn of the event loop, and goes out together at its end. */
  private gathered: ReadingGroup[] = [];
  private readonly wire: ReadingWire;
  /** The connection is gone, or PostgreSQL has said that it ends it; the socket closes a moment later. */
  private ending = false;

  constructor(
    private readonly client: Client,
    private readonly onError: (error: Error) => void,
  ) {
    this.wire = new ReadingWire(client, (error) => this.mind(error));
    const gone = (error: Error) => {
      this.ending = true;
      this.wire.fail(error);
    };
    client.on('error', gone).on('end', () => gone(new Error('Connection terminated')));
  }

  get usable(): boolean {
    return !this.ending;
  }

  /** Whether what is asked for now goes out with what others have just asked for. */
  get isGathering(): boolean {
    const { length } = this.gathered;
    return length > 0 && length < MOST_IN_PACKET && !this.gathered.some(({ isFull }) => isFull);
  }

  read<Row>({ actor, remembered }: ReadAs, statement: Statement, ordinary: boolean): Promise<Row[]> {
    this.waiting += 1;
    return new Promise<Row[]>((resolve, reject) => {
      const done: Asking['done'] = (error, rows, changes) => {
        this.waiting -= 1;
        if (error) {
          this.mind(error);
          reject(error);
        } else if (!remembered || remembered.isOf(changes)) resolve(rows as Row[]);
        else remembered.confirm().then(() => resolve(rows as Row[]), reject);
      };
      this.gather({ actor, statement, ordinary, done });
    });
  }

  end(): Promise<void> {
    return this.client.end();
  }

  /** The statement under which a text is prepared here, and the name that makes room for it. */
  private keptOf(text: string): { kept?: Kept; instead?: string } {
    const known = this.kept.get(text);
    if (known?.state === 'tried') return {};
    const kept: Kept = known ?? { name: `read-${(this.made += 1)}`, state: 'new' };
    if (kept.state === 'new') kept.state = 'tried';
    this.kept.delete(text);
    this.kept.set(text, kept);
    const [oldest] = this.kept;
    if (this.kept.size <= NAMES_KEPT || !oldest) return { kept };
    this.kept.delete(oldest[0]);
    return { kept, instead: oldest[1].name };
  }

  private gather(asking: Asking, alone = false): void {
    if (this.gathered.length === 0) setImmediate(() => this.send());
    const group = alone ? undefined : this.gathered.find((one) => one.takes(asking));
    if (group) group.add(asking);
    else this.gathered.push(new ReadingGroup(asking, alone));
  }

  private send(): void {
    const { gathered } = this;
    this.gathered = [];
    while (gathered.length > 0) {
      const readings = gathered.splice(0, MOST_IN_PACKET).map((group) => this.readingOf(group));
      if (this.ending)
        for (const reading of readings) reading.done(new Error('Connection terminated'), [], null);
      else this.wire.send(new ReadPacket(readings, (behind, error) => this.takeBack(behind, error)));
    }
  }

  private readingOf(group: ReadingGroup): Reading {
    const { statement } = group;
    const { kept, instead } = this.keptOf(statement.text);
    return group.reading(
      { statement, name: kept?.name, instead },
      (error) => {
        if (kept?.state === 'tried') kept.state = error ? 'new' : 'proven';
      },
      (asking, error) => {
        if (isFatal(error) || !this.usable) asking.done(error, [], null);
        else this.gather(asking, true);
      },
    );
  }

  /** What stood behind a statement that failed is sent again, unless the connection is gone. */
  private takeBack(readings: readonly Reading[], error: Error): void {
    if (isFatal(error) || !this.usable) for (const reading of readings) reading.done(error, [], null);
    else this.wire.send(new ReadPacket(readings, (behind, again) => this.takeBack(behind, again)));
  }

  private mind(error: Error): void {
    if (this.ending || !isFatal(error)) return;
    this.ending = true;
    this.onError(error);
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

  /** Rows as pg makes objects of them. @throws ActorChanged, and pg's error, the connection's or the statement's */
  async rows<Row>(as: ReadAs, statement: Statement): Promise<Row[]> {
    return (await this.lane()).read<Row>(as, statement, true);
  }

  /** Columns of rows as PostgreSQL printed them, in UTF-8. @throws ActorChanged, and pg's error, the connection's or the statement's */
  async printed(as: ReadAs, statement: Statement): Promise<(Buffer | null)[][]> {
    return (await this.lane()).read<(Buffer | null)[]>(as, statement, false);
  }

  async end(): Promise<void> {
    this.ended = true;
    await Promise.all(this.lanes.map(async (lane) => (await lane?.catch(() => undefined))?.end()));
  }

  /** The usable one with the fewest waiting; the others are opened meanwhile. */
  private lane(): Lane | Promise<Lane> {
    let best: Lane | undefined;
    let opening: Promise<Lane> | undefined;
    for (let i = 0; i < this.open.length; i += 1) {
      const lane = this.open[i];
      if (!lane?.usable) opening ??= this.opened(i);
      else if (lane.isGathering) return lane;
      else if (lane.waiting < (best?.waiting ?? Infinity)) best = lane;
    }
    if (!best) return opening ?? this.opened(0);
    opening?.catch(this.onError);
    return best;
  }

  private opened(place: number): Promise<Lane> {
    const known = this.lanes[place];
    const broken = this.open[place];
    if (known && !broken) return known;
    broken?.end().catch(() => undefined);
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
    const client = new Client(this.config);
    client.on('error', this.onError);
    try {
      await client.connect();
      for (const [name, text] of Object.entries(SET_ACTOR))
        await client.query({ name, text, values: actorSettings(anonymousActor) });
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    return new Lane(client, this.onError);
  }
}
