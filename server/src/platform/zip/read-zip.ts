import { inflateRawSync } from 'node:zlib';
import type { ZipEntry } from './write-zip';

const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;

/** Files of an archive that we made ourselves, in their order; it is no reader for what strangers send. */
export function readZip(archive: Buffer): ZipEntry[] {
  const end = archive.length - END_SIZE;
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((part) =>
      archive.readUInt16LE(at + part),
    );
    const name = archive.toString('utf8', at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength!);
    const isDeflated = archive.readUInt16LE(at + 10) !== 0;
    const size = archive.readUInt32LE(at + 20);
    const local = archive.readUInt32LE(at + 42);
    const from = local + LOCAL_SIZE + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(from, from + size);
    at += CENTRAL_SIZE + nameLength! + extraLength! + commentLength!;
    return { name, bytes: isDeflated ? inflateRawSync(packed) : packed };
  });
}
