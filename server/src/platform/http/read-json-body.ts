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

const isJson = (type: string | undefined) => /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type ?? '');

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

function readText(request: IncomingMessage, mostBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.on('data', (part: Buffer) => {
      length += part.length;
      if (length > mostBytes) {
        request.removeAllListeners('data').resume();
        reject(new UnreadableBody(413, 'QUERY_TOO_LARGE'));
      } else parts.push(part);
    });
    request.once('end', () =>
      resolve((parts.length === 1 ? parts[0] : Buffer.concat(parts))?.toString() ?? ''),
    );
    request.once('error', reject);
    request.once('aborted', () => reject(new UnreadableBody(400, 'BAD_REQUEST')));
  });
}
