import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { readJsonBody, type UnreadableBody } from '../../server/src/platform/http/read-json-body';

const MOST = 1000;
const HEAD = 'POST / HTTP/1.1\r\nhost: test\r\ncontent-type: application/json\r\n';
const withLength = (body: string) => `${HEAD}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

describe('the body of a question', () => {
  let server: Server;
  let socket: Socket;
  let heard: unknown[];
  /** Whether a question is looked at only after all of it has come. */
  let late = false;

  /** How many still listen for the end of each request whose body was read. */
  let listening: number[];

  const look = async (request: IncomingMessage): Promise<unknown> => {
    if (late) while (!request.complete) await new Promise((next) => setImmediate(next));
    const before = request.listenerCount('close');
    const body = await readJsonBody(request, MOST).catch((error: UnreadableBody) => error.code);
    listening.push(request.listenerCount('close') - before);
    return body;
  };

  /** Sends pieces one by one. @returns what the server made of so many questions */
  const send = async (count: number, ...pieces: string[]): Promise<unknown[]> => {
    for (const piece of pieces) {
      socket.write(piece);
      await new Promise((next) => setTimeout(next, 5));
    }
    while (heard.length < count) await new Promise((next) => setTimeout(next, 1));
    return heard;
  };

  beforeEach(async () => {
    heard = [];
    listening = [];
    late = false;
    server = createServer((request, response) => {
      void look(request).then((body) => {
        heard.push(body);
        response.end();
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.on('error', () => undefined);
  });

  afterEach(async () => {
    socket.destroy();
    await new Promise((closed) => server.close(closed));
  });

  test('comes whole, one after the other on a connection', async () => {
    const bodies = [{ a: 'қадағалау' }, { b: 2 }, {}];
    expect(await send(3, ...bodies.map((body) => withLength(JSON.stringify(body))))).toEqual(bodies);
    expect(listening).toEqual([0, 0, 0]);
  });

  test('comes in pieces that part a letter', async () => {
    const bytes = Buffer.from(withLength('{"a":"ғ"}'));
    const parted = bytes.indexOf(Buffer.from('ғ')) + 1;
    socket.write(bytes.subarray(0, parted));
    await new Promise((next) => setTimeout(next, 5));
    socket.write(bytes.subarray(parted));
    expect(await send(1)).toEqual([{ a: 'ғ' }]);
  });

  test('was there before anybody looked', async () => {
    late = true;
    expect(await send(2, withLength('{"a":1}'), withLength('{"a":2}'))).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test('is refused where it grows beyond what may be sent, and the connection goes on', async () => {
    const long = chunk(`"${'x'.repeat(600)}`);
    const pieces = [`${HEAD}transfer-encoding: chunked\r\n\r\n`, long, long, long, '0\r\n\r\n'];
    expect(await send(2, ...pieces, withLength('{"a":1}'))).toEqual(['QUERY_TOO_LARGE', { a: 1 }]);
  });

  test('is no question where the caller goes before its end, or where it is no JSON', async () => {
    expect(await send(1, withLength('{"a"'))).toEqual(['BAD_REQUEST']);
    socket.write(`${HEAD}content-length: 100\r\n\r\n{"a"`);
    await new Promise((next) => setTimeout(next, 20));
    socket.destroy();
    expect(await send(2)).toEqual(['BAD_REQUEST', 'BAD_REQUEST']);
  });
});
