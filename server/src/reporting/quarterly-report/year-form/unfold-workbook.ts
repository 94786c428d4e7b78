import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { UnreadableFile } from '../../../platform/files';

/** Beside the thread that answers everybody. */
const inflate = promisify(inflateRaw);

/** What a report may unfold to; a year form of 200 rows takes well under one. */
const MAX_UNFOLDED_BYTES = 32 * 1024 * 1024;
const MAX_PARTS = 300;

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;

/** Pictures and the like are measured and left where they are. */
const READABLE = /^xl\/.*\.(?:xml|rels)$/;

export const damaged = (): UnreadableFile => new UnreadableFile('DAMAGED_WORKBOOK');
export const tooLarge = (): UnreadableFile =>
  new UnreadableFile('WORKBOOK_TOO_LARGE', { max: MAX_UNFOLDED_BYTES / 1024 / 1024 });

function findDirectory(file: Buffer): { offset: number; parts: number } {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 65_557); at -= 1) {
    if (file.readUInt32LE(at) === DIRECTORY_END)
      return { offset: file.readUInt32LE(at + 16), parts: file.readUInt16LE(at + 10) };
  }
  throw damaged();
}

/** Bytes of one part, whatever its head says of their number; stops at the limit. */
async function unfold(
  file: Buffer,
  header: number,
  packed: number,
  method: number,
  limit: number,
): Promise<Buffer> {
  const start = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
  if (start + packed > file.length) throw damaged();
  const bytes = file.subarray(start, start + packed);
  if (method === STORED) return bytes;
  try {
    return await inflate(bytes, { maxOutputLength: limit });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damaged();
  }
}

/**
 * The parts of a workbook by their names, none of them where all together unfold to more than any report could be.
 * @throws UnreadableFile WORKBOOK_TOO_LARGE, DAMAGED_WORKBOOK
 */
export async function unfoldWorkbook(file: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const { offset, parts } = findDirectory(file);
  if (parts > MAX_PARTS) throw tooLarge();
  const unfolded = new Map<string, Buffer>();
  let left = MAX_UNFOLDED_BYTES;
  let at = offset;
  for (let part = 0; part < parts; part += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged();
    const [method, packed, header] = [
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 20),
      file.readUInt32LE(at + 42),
    ];
    if (header + 30 > file.length) throw damaged();
    const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28));
    const bytes = await unfold(file, header, packed, method, left);
    left -= bytes.length;
    if (left <= 0) throw tooLarge();
    if (unfolded.has(name)) throw damaged();
    if (READABLE.test(name)) unfolded.set(name, bytes);
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return unfolded;
}
