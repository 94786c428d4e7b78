import { crc32, deflateSync } from 'node:zlib';
import { qrCodeOf } from '../qr-code';

const SCALE = 6;
const QUIET = 2;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** A QR code as a picture of grey squares (PNG), for programs that draw nothing themselves. */
export function qrPicture(text: string): Buffer {
  const { count, isDark } = qrCodeOf(text);
  const side = (count + 2 * QUIET) * SCALE;
  const dark = (x: number, y: number) => {
    const [row, column] = [Math.floor(y / SCALE) - QUIET, Math.floor(x / SCALE) - QUIET];
    const isInside = row >= 0 && column >= 0 && row < count && column < count;
    return isInside && isDark(row, column);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // Eight bits of grey.
  head[8] = 8;
  // Each line begins with the number of its filter: none.
  const lines = Array.from({ length: side }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: side }, (_, x) => (dark(x, y) ? 0 : 255))]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
