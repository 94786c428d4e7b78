import type { Duplex } from 'node:stream';
import type { Client } from 'pg';
import { Parser } from 'pg-protocol/dist/parser';

/** What is sent as one and answered as one: messages of PostgreSQL's extended protocol up to their Sync. */
export interface Packet {
  /** @param prepared names of the statements that the connection keeps; those that the packet closes are taken out */
  bytes(prepared: Set<string>): Buffer;
  /** The statement at which the packet stands has been parsed. */
  onParsed(prepared: Set<string>): void;
  onFields(fields: unknown): void;
  /** @param columns as PostgreSQL printed them; they share memory with what was received */
  onRow(columns: (Buffer | null)[]): void;
  onComplete(): void;
  /** Nothing behind the statement at which the packet stands has been run. Called again it has no effect. */
  onError(error: Error): void;
  /** The connection is done with it. */
  onEnd(): void;
}

const HEADER = 5;

const code = (letter: string) => letter.charCodeAt(0);
const PARSED = code('1');
const DATA_ROW = code('D');
const COMPLETE = code('C');
const EMPTY = code('I');
const READY = code('Z');
const ROW_DESCRIPTION = code('T');
const ERROR = code('E');

/** The columns of a data row that begins at `from`. */
function columnsOf(bytes: Buffer, from: number): (Buffer | null)[] {
  const count = bytes.readUInt16BE(from);
  const columns: (Buffer | null)[] = [];
  let at = from + 2;
  for (let i = 0; i < count; i += 1) {
    const length = bytes.readInt32BE(at);
    at += 4;
    if (length < 0) columns.push(null);
    else {
      columns.push(bytes.subarray(at, at + length));
      at += length;
    }
  }
  return columns;
}

/**
 * The socket of a connection that pg has opened, read without making texts of what comes: an answer that PostgreSQL
 * printed goes on to whoever asked as the bytes that it is. What is rare (fields, errors) pg's own parser reads. The
 * client may not be asked for anything any more but to end.
 */
export class ReadingWire {
  private readonly packets: Packet[] = [];
  private readonly prepared = new Set<string>();
  private readonly rare = new Parser();
  private readonly socket: Duplex;
  /** Pieces of a message that has not come whole. */
  private pieces: Buffer[] = [];
  private received = 0;
  private wanted = HEADER;

  constructor(
    client: Client,
    private readonly onStray: (error: Error) => void,
  ) {
    this.socket = (client as unknown as { connection: { stream: Duplex } }).connection.stream;
    this.socket.removeAllListeners('data').on('data', (chunk: Buffer) => this.take(chunk));
  }

  send(packet: Packet): void {
    this.packets.push(packet);
    this.socket.write(packet.bytes(this.prepared));
  }

  /** The connection is gone, and with it what was asked for. */
  fail(error: Error): void {
    for (const packet of this.packets.splice(0)) {
      packet.onError(error);
      packet.onEnd();
    }
  }

  private take(chunk: Buffer): void {
    let bytes = chunk;
    if (this.pieces.length > 0) {
      this.pieces.push(chunk);
      this.received += chunk.length;
      if (this.received < this.wanted) return;
      bytes = Buffer.concat(this.pieces, this.received);
      this.pieces = [];
    }
    let at = 0;
    this.wanted = HEADER;
    while (bytes.length - at >= HEADER) {
      const end = at + 1 + bytes.readUInt32BE(at + 1);
      if (end > bytes.length) {
        this.wanted = end - at;
        break;
      }
      this.read(bytes, at, end);
      at = end;
    }
    if (at === bytes.length) return;
    const rest = bytes.subarray(at);
    this.pieces = [rest];
    this.received = rest.length;
  }

  private read(bytes: Buffer, from: number, end: number): void {
    const [packet] = this.packets;
    switch (bytes[from]) {
      case DATA_ROW:
        return packet?.onRow(columnsOf(bytes, from + HEADER));
      case COMPLETE:
      case EMPTY:
        return packet?.onComplete();
      case PARSED:
        return packet?.onParsed(this.prepared);
      case READY:
        return this.packets.shift()?.onEnd();
      case ROW_DESCRIPTION:
      case ERROR:
        // Each message is given whole, so that it is read at once.
        return this.rare.parse(bytes.subarray(from, end), (message) => {
          if ('fields' in message) packet?.onFields(message.fields);
          else if (!(message instanceof Error)) return;
          else if (packet) packet.onError(message);
          else this.onStray(message);
        });
      default:
    }
  }
}
