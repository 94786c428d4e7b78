import type { Client } from 'pg';
import { ReadPacket, type Reading } from './read-packet';
import type { Asking, ReadingGroup } from './reading-group';
import { ReadingWire } from './reading-wire';

/** Each name holds a plan in its backend, which is the larger the longer its text is. */
const NAMES_KEPT = 150;
const LETTERS_KEPT = 2_000_000;

/** A statement's name on a connection. While it is tried for the first time nobody else relies on it. */
interface Kept {
  readonly name: string;
  state: 'new' | 'tried' | 'proven';
}

const isFatal = (error: Error & { readonly severity?: string }) => error.severity === 'FATAL';

export interface LaneOf {
  readonly client: Client;
  readonly onError: (error: Error) => void;
  /** Told when the connection may have room for more. */
  readonly onRoom: () => void;
  /** Takes a reader whom a statement for several did not answer. */
  readonly alone?: ((asking: Asking) => void) | undefined;
}

/** One connection on which statements are sent without waiting for the answers to those before. */
export class Lane {
  /** Packets that are not answered yet. */
  waiting = 0;
  /** By text, the one used longest ago first. */
  private readonly kept = new Map<string, Kept>();
  /** Of the texts of all of them. */
  private letters = 0;
  private made = 0;
  private readonly wire: ReadingWire;
  /** The connection is gone, or PostgreSQL has said that it ends it; the socket closes a moment later. */
  private ending = false;

  constructor(private readonly of: LaneOf) {
    const { client } = of;
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

  /** Sends what groups of readers ask in one packet. */
  send(groups: readonly ReadingGroup[]): void {
    this.sendReadings(groups.map((group) => this.readingOf(group)));
  }

  end(): Promise<void> {
    return this.of.client.end();
  }

  /** The statement under which a text is prepared here, and the names that make room for it. */
  private keptOf(text: string): { kept?: Kept; instead: readonly string[] } {
    const known = this.kept.get(text);
    if (known?.state === 'tried') return { instead: [] };
    const kept: Kept = known ?? { name: `read-${(this.made += 1)}`, state: 'new' };
    if (kept.state === 'new') kept.state = 'tried';
    this.kept.delete(text);
    this.kept.set(text, kept);
    if (known) return { kept, instead: [] };
    this.letters += text.length;
    const instead: string[] = [];
    for (const [oldest, { name }] of this.kept) {
      const fits = this.kept.size <= NAMES_KEPT && this.letters <= LETTERS_KEPT;
      if (fits || oldest === text) break;
      this.kept.delete(oldest);
      this.letters -= oldest.length;
      instead.push(name);
    }
    return { kept, instead };
  }

  private sendReadings(readings: readonly Reading[]): void {
    this.waiting += 1;
    const ended = () => {
      this.waiting -= 1;
      this.of.onRoom();
    };
    this.wire.send(new ReadPacket(readings, (behind, error) => this.takeBack(behind, error), ended));
  }

  private readingOf(group: ReadingGroup): Reading {
    const { statement } = group;
    const { kept, instead } = this.keptOf(statement.text);
    return group.reading(
      { statement, name: kept?.name, instead },
      (error) => {
        if (error) this.mind(error);
        if (kept?.state === 'tried') kept.state = error ? 'new' : 'proven';
      },
      (asking) => this.of.alone?.(asking),
    );
  }

  /** What stood behind a statement that failed is sent again, unless the connection is gone. */
  private takeBack(readings: readonly Reading[], error: Error): void {
    if (isFatal(error) || !this.usable) for (const reading of readings) reading.done(error, [], null);
    else this.sendReadings(readings);
  }

  private mind(error: Error): void {
    if (this.ending || !isFatal(error)) return;
    this.ending = true;
    this.of.onError(error);
  }
}
