import type { IncomingMessage } from 'node:http';

/** A body that cannot be taken: too long, not JSON, or packed in a way that nobody asked for. */
export class UnreadableBody extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code);
  }
}

const JSON_TYPE = 'application/json';
const isJson = (type: string | undefined) =>
  type === JSON_TYPE || /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type ?? '');

/**
 * The JSON body of a request; undefined where it is of another type.
 * @throws UnreadableBody
 */
export async function readJsonBody(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  const { headers } = request;
  if (!isJson(headers['content-type'])) return undefined;
  if ((headers['content-encoding'] ?? 'identity') !== 'identity')
    throw new UnreadableBody(415, 'BAD_REQUEST');
  if (Number(headers['content-length'] ?? 0) > mostBytes) throw new UnreadableBody(413, 'QUERY_TOO_LARGE');
  const text = await readText(request, mostBytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableBody(400, 'BAD_REQUEST');
  }
}

const EMPTY = Buffer.alloc(0);

function enlarge(bytes: Buffer, used: number, size: number): Buffer {
  const larger = Buffer.allocUnsafe(size);
  bytes.copy(larger, 0, 0, used);
  return larger;
}

/**
 * Takes the parts of the body as node's parser gives them, past the stream behind `push`: for the few hundred bytes of a
 * question the stream costs more than all else of reading them. What has come before is taken out of it.
 */
function readText(request: IncomingMessage, mostBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let whole: Buffer = EMPTY;
    let length = 0;
    const take = (part: Buffer): void => {
      if (length > mostBytes) return;
      const before = length;
      length += part.length;
      if (length > mostBytes) return reject(new UnreadableBody(413, 'QUERY_TOO_LARGE'));
      // What comes in one part, as nearly all does, is taken as it is; many small ones cost no more than their length.
      if (before === 0) whole = part;
      else {
        if (length > whole.length) whole = enlarge(whole, before, 2 * length);
        part.copy(whole, before);
      }
    };
    const gone = (): void => reject(new UnreadableBody(400, 'BAD_REQUEST'));
    // Whoever still listens to a request keeps all of it until the next whole collection of garbage.
    const end = (): void => {
      request.off('close', gone);
      resolve(whole.toString('utf8', 0, length));
    };
    const early = request.read() as Buffer | null;
    if (early) take(early);
    if (request.complete) return end();
    request.push = (part: Buffer | null) => {
      if (part) take(part);
      else end();
      return true;
    };
    request.on('close', gone);
  });
}
