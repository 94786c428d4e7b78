import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';

/** Requests over kept connections, each waiting for its answer before the next: a closed loop without think time. */
export interface LoadOrder {
  readonly port: number;
  /** JSON: the requests as they go over the wire. */
  readonly file: string;
  readonly connections: number;
  readonly milliseconds: number;
}

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
  readonly failed: number;
  /** Of the first that failed. */
  readonly failure?: string;
}

const files = new Map<string, Buffer[]>();

function requestsOf(file: string): Buffer[] {
  let requests = files.get(file);
  if (!requests) {
    requests = (JSON.parse(readFileSync(file, 'utf8')) as string[]).map((text) => Buffer.from(text));
    files.set(file, requests);
  }
  return requests;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');
const ERRORS = Buffer.from('{"errors"');

/** Length of a whole answer once it is known, -1 while it is not: chunked ones end with their last chunk. */
function lengthOf(received: Buffer): number {
  const head = received.indexOf(HEAD_END);
  if (head < 0) return -1;
  const text = received.toString('latin1', 0, head).toLowerCase();
  const length = /content-length: (\d+)/.exec(text)?.[1];
  if (length !== undefined) return head + HEAD_END.length + Number(length);
  return received.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) ? received.length : -1;
}

function failureOf(answer: Buffer): string | undefined {
  const head = answer.indexOf(HEAD_END);
  const good = answer.toString('latin1', 9, 12) === '200' && answer.indexOf(ERRORS, head) < 0;
  return good ? undefined : answer.toString('utf8', 0, 600);
}

class Loop {
  readonly times: number[] = [];
  bytes = 0;
  failed = 0;
  failure: string | undefined;
  private received: Buffer | undefined;
  private wanted = -1;
  private began = 0;
  private readonly socket: Socket;

  constructor(
    port: number,
    private readonly next: () => Buffer | undefined,
    private readonly done: (error?: Error) => void,
  ) {
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => this.ask());
    this.socket.on('data', (chunk) => this.take(chunk));
    this.socket.on('error', done);
  }

  private ask(): void {
    const request = this.next();
    if (!request) {
      this.socket.destroy();
      return this.done();
    }
    this.received = undefined;
    this.wanted = -1;
    this.began = performance.now();
    this.socket.write(request);
  }

  private take(chunk: Buffer): void {
    this.received = this.received ? Buffer.concat([this.received, chunk]) : chunk;
    if (this.wanted < 0) this.wanted = lengthOf(this.received);
    if (this.wanted < 0 || this.received.length < this.wanted) return;
    this.times.push(performance.now() - this.began);
    this.bytes += this.received.length;
    const failure = failureOf(this.received);
    if (failure !== undefined) {
      this.failed += 1;
      this.failure ??= failure;
    }
    this.ask();
  }
}

async function run({ port, file, connections, milliseconds }: LoadOrder): Promise<LoadResult> {
  const requests = requestsOf(file);
  let at = 0;
  const began = performance.now();
  const until = began + milliseconds;
  const next = () => (performance.now() < until ? requests[at++ % requests.length] : undefined);
  const loops: Loop[] = [];
  await Promise.all(
    Array.from(
      { length: connections },
      () =>
        new Promise<void>((resolve, reject) => {
          loops.push(new Loop(port, next, (error) => (error ? reject(error) : resolve())));
        }),
    ),
  );
  const times = loops.flatMap((loop) => loop.times).sort((a, b) => a - b);
  const at_ = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  const failure = loops.find((loop) => loop.failure !== undefined)?.failure;
  return {
    requests: times.length,
    seconds: (performance.now() - began) / 1000,
    p50: at_(0.5),
    p99: at_(0.99),
    bytes: loops.reduce((sum, loop) => sum + loop.bytes, 0),
    failed: loops.reduce((sum, loop) => sum + loop.failed, 0),
    ...(failure === undefined ? {} : { failure }),
  };
}

process.on('message', (order: LoadOrder) => {
  run(order).then(
    (result) => process.send?.(result),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
