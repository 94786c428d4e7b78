import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { createInflateRaw } from 'node:zlib';
import type { Readable } from 'node:stream';
import { UnreadableFile } from '../files';

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_END = 65_557;
const MOST_PARTS = 2_000;
const STORED = 0;
const DEFLATED = 8;

export interface ZipPart {
  readonly name: string;
  readonly packed: number;
  readonly method: number;
  readonly header: number;
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, at);
  if (bytesRead < length) throw new UnreadableFile('DAMAGED_WORKBOOK');
  return bytes;
}

async function readDirectory(file: FileHandle, size: number): Promise<ZipPart[]> {
  const tail = await readAt(file, Math.max(0, size - LONGEST_END), Math.min(size, LONGEST_END));
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== DIRECTORY_END) end -= 1;
  if (end < 0) throw new UnreadableFile('DAMAGED_WORKBOOK');
  const [count, length, offset] = [
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ];
  if (count > MOST_PARTS || offset + length > size) throw new UnreadableFile('DAMAGED_WORKBOOK');
  const directory = await readAt(file, offset, length);
  const parts: ZipPart[] = [];
  for (let at = 0, i = 0; i < count; i += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== DIRECTORY_ENTRY)
      throw new UnreadableFile('DAMAGED_WORKBOOK');
    const named = directory.readUInt16LE(at + 28);
    parts.push({
      name: directory.toString('utf8', at + 46, at + 46 + named),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      header: directory.readUInt32LE(at + 42),
    });
    at += 46 + named + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return parts;
}

/** The parts of a workbook by its directory; the file is never in memory as a whole. @throws UnreadableFile DAMAGED_WORKBOOK */
export async function listParts(path: string, size: number): Promise<ZipPart[]> {
  const file = await open(path, 'r');
  try {
    return await readDirectory(file, size);
  } finally {
    await file.close();
  }
}

/** Where the bytes of a part begin, after its own head. */
async function startOf(path: string, header: number): Promise<number> {
  const file = await open(path, 'r');
  try {
    const head = await readAt(file, header, 30);
    return header + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  } finally {
    await file.close();
  }
}

/** Text of one part, piece by piece; stops when it unfolds beyond the limit. @throws UnreadableFile WORKBOOK_TOO_LARGE, DAMAGED_WORKBOOK */
export async function* readPart(
  path: string,
  { packed, method, header }: ZipPart,
  mostBytes: number,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  if (packed === 0) return;
  const start = await startOf(path, header);
  const raw = createReadStream(path, { start, end: start + packed - 1 });
  raw.on('data', (piece: string | Buffer) => onBytes(piece.length));
  if (method !== STORED && method !== DEFLATED) throw new UnreadableFile('DAMAGED_WORKBOOK');
  const unfolded: Readable = method === STORED ? raw : raw.pipe(createInflateRaw());
  raw.on('error', (error) => unfolded.destroy(error));
  const decoder = new TextDecoder('utf-8');
  let bytes = 0;
  try {
    for await (const piece of unfolded as AsyncIterable<Buffer>) {
      bytes += piece.length;
      if (bytes > mostBytes)
        throw new UnreadableFile('WORKBOOK_TOO_LARGE', { max: Math.floor(mostBytes / 1024 / 1024) });
      // A letter of two bytes may stand on the border of two pieces.
      yield decoder.decode(piece, { stream: true });
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('DAMAGED_WORKBOOK');
  } finally {
    raw.destroy();
  }
}
