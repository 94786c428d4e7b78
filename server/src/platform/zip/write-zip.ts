import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive. */
export interface ZipEntry {
  /** Path inside the archive, `/` between its parts. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;
const MOST_ENTRIES = 65_535;
const MOST_BYTES = 0xffffffff;

/** Day and clock time as archives keep them, by UTC: the zone of the machine must not enter the bytes. */
function dosTime(at: Date): { readonly time: number; readonly day: number } {
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    day: (Math.max(at.getUTCFullYear() - 1980, 0) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
  };
}

/** What both headers of an entry say, in their common order. */
function describe(entry: ZipEntry, packed: Uint8Array, method: number, at: Date): Buffer {
  const { time, day } = dosTime(at);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(VERSION, 0);
  head.writeUInt16LE(UTF8_NAMES, 2);
  head.writeUInt16LE(method, 4);
  head.writeUInt16LE(time, 6);
  head.writeUInt16LE(day, 8);
  head.writeUInt32LE(crc32(entry.bytes), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(entry.bytes.length, 18);
  head.writeUInt16LE(Buffer.byteLength(entry.name), 22);
  return head;
}

const signature = (of: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(of);
  return bytes;
};

function centralHeader(described: Buffer, name: Buffer, offset: number): Buffer {
  const made = Buffer.alloc(2);
  made.writeUInt16LE(VERSION);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(CENTRAL), made, described, rest, name]);
}

function end(entries: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(END, 0);
  bytes.writeUInt16LE(entries, 8);
  bytes.writeUInt16LE(entries, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}

/**
 * Writes an archive piece by piece, so that it may be far larger than what is held at once. The same entries at the same
 * instant give the same bytes, in any zone.
 * @throws RangeError beyond what this form of archive holds
 */
export async function* writeZip(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
  at: Date,
): AsyncGenerator<Buffer> {
  const central: Buffer[] = [];
  let offset = 0;
  for await (const entry of entries) {
    const deflated = deflateRawSync(entry.bytes, { level: 9 });
    const [packed, method] =
      deflated.length < entry.bytes.length ? [deflated, DEFLATED] : [Buffer.from(entry.bytes), STORED];
    const name = Buffer.from(entry.name);
    const described = describe(entry, packed, method, at);
    if (central.length === MOST_ENTRIES || offset + packed.length > MOST_BYTES)
      throw new RangeError('an archive of this form holds no more');
    central.push(centralHeader(described, name, offset));
    const local = Buffer.concat([signature(LOCAL), described, name, packed]);
    offset += local.length;
    yield local;
  }
  const directory = Buffer.concat(central);
  yield directory;
  yield end(central.length, directory.length, offset);
}

/** An archive that is small enough to be held whole. */
export async function zipOf(entries: Iterable<ZipEntry>, at: Date): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of writeZip(entries, at)) pieces.push(piece);
  return Buffer.concat(pieces);
}
