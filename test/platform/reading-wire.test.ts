import { PassThrough } from 'node:stream';
import type { Client } from 'pg';
import { ReadingWire, type Packet } from '../../server/src/platform/reading/reading-wire';

const message = (letter: string, body: Buffer = Buffer.alloc(0)) => {
  const head = Buffer.alloc(5, letter);
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};
const int = (value: number, bytes: 2 | 4) => {
  const written = Buffer.alloc(bytes);
  written.writeIntBE(value, 0, bytes);
  return written;
};
const row = (...columns: (string | null)[]) =>
  message(
    'D',
    Buffer.concat([
      int(columns.length, 2),
      ...columns.flatMap((text) =>
        text === null ? [int(-1, 4)] : [int(Buffer.byteLength(text), 4), Buffer.from(text)],
      ),
    ]),
  );
const error = message('E', Buffer.from('SERROR\0C22012\0Mdivision by zero\0\0'));

/** Sends so many packets that all stay open, gives what came, and what each packet was told. */
function told(packets: number, came: Buffer, pieces: number): string[][] {
  const stream = new PassThrough();
  const stray: string[] = [];
  const wire = new ReadingWire({ connection: { stream } } as unknown as Client, (one) =>
    stray.push(`stray ${one.message}`),
  );
  const heard = Array.from({ length: packets }, (): string[] => []);
  for (const list of heard) {
    const packet: Packet = {
      bytes: () => Buffer.alloc(0),
      onParsed: () => list.push('parsed'),
      onFields: () => list.push('fields'),
      onRow: (columns) => list.push(columns.map(String).join('|')),
      onComplete: () => list.push('complete'),
      onError: (one) => list.push(one.message),
      onEnd: () => undefined,
    };
    wire.send(packet);
  }
  for (let at = 0; at < came.length; at += pieces) stream.emit('data', came.subarray(at, at + pieces));
  wire.fail(new Error('gone'));
  return [...heard, stray];
}

describe('what PostgreSQL sends, in whatever pieces it comes', () => {
  const came = Buffer.concat([
    message('1'),
    message('2'),
    row('қадағалау', null, ''),
    row('x'.repeat(70_000)),
    message('C', Buffer.from('SELECT 2\0')),
    message('Z', Buffer.from('I')),
    error,
    message('Z', Buffer.from('I')),
    message('N', Buffer.from('SNOTICE\0C00000\0Msomething\0\0')),
    error,
  ]);

  test.each([1, 2, 3, 5, 7, 64, 65_536, came.length])('%i bytes at a time', (pieces) => {
    expect(told(2, came, pieces)).toEqual([
      ['parsed', 'қадағалау|null|', 'x'.repeat(70_000), 'complete'],
      ['division by zero'],
      ['stray division by zero'],
    ]);
  });

  test('whoever waits when the connection goes is told', () => {
    expect(told(3, Buffer.concat([row('1'), message('C'), message('Z')]), 4)).toEqual([
      ['1', 'complete'],
      ['gone'],
      ['gone'],
      [],
    ]);
  });
});
