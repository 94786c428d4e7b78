import { inflateRawSync } from 'node:zlib';
import { UnreadableFile } from '../../../platform/files';

/** What a report may unfold to; a year form of 200 rows takes well under one. */
const MAX_UNFOLDED_BYTES = 32 * 1024 * 1024;
const MAX_PARTS = 300;

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;

function refuse(): UnreadableFile {
  return new UnreadableFile('DAMAGED_WORKBOOK');
}

function findDirectory(file: Buffer): { offset: number; parts: number } {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 65_557); at -= 1) {
    if (file.readUInt32LE(at) === DIRECTORY_END)
      return { offset: file.readUInt32LE(at + 16), parts: file.readUInt16LE(at + 10) };
  }
  throw refuse();
}

/** Bytes that one part really unfolds to, whatever its head says; stops at the limit. */
function unfoldedSize(file: Buffer, header: number, packed: number, method: number, limit: number): number {
  if (method === STORED) return packed;
  const data = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28);
  try {
    return inflateRawSync(file.subarray(data, data + packed), { maxOutputLength: limit }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new UnreadableFile('WORKBOOK_TOO_LARGE', { max: MAX_UNFOLDED_BYTES / 1024 / 1024 });
    throw refuse();
  }
}

/**
 * Refuses a workbook that unfolds to more than any report could be, before anything reads it.
 * @throws UnreadableFile WORKBOOK_TOO_LARGE, DAMAGED_WORKBOOK
 */
export function assertBoundedWorkbook(file: Buffer): void {
  const { offset, parts } = findDirectory(file);
  if (parts > MAX_PARTS)
    throw new UnreadableFile('WORKBOOK_TOO_LARGE', { max: MAX_UNFOLDED_BYTES / 1024 / 1024 });
  let left = MAX_UNFOLDED_BYTES;
  let at = offset;
  for (let part = 0; part < parts; part += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== DIRECTORY_ENTRY) throw refuse();
    const [method, packed, header] = [
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 20),
      file.readUInt32LE(at + 42),
    ];
    if (header + 30 > file.length) throw refuse();
    left -= unfoldedSize(file, header, packed, method, left);
    if (left <= 0) throw new UnreadableFile('WORKBOOK_TOO_LARGE', { max: MAX_UNFOLDED_BYTES / 1024 / 1024 });
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
}
