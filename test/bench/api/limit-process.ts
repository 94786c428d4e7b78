import { createServer, type ServerResponse } from 'node:http';
import { Client, type ClientConfig } from 'pg';
import { STATEMENTS, type Kind } from './statements';

/** One prepared statement for each question, its JSON handed on as PostgreSQL printed it. `/A/17`, `/B/3/CLOSED`, `/C/…`. */
interface LimitOptions {
  readonly url: string;
  readonly connections: number;
  readonly pipeline: boolean;
}

class Connections {
  private readonly free: Client[];
  private readonly waiting: ((client: Client) => void)[] = [];
  private next = 0;

  constructor(
    private readonly all: Client[],
    private readonly pipeline: boolean,
  ) {
    this.free = [...all];
  }

  /** With pipelining any connection takes another statement; without, whoever comes waits for a free one. */
  async read(kind: Kind, values: unknown[]): Promise<string> {
    if (this.pipeline) {
      this.next = (this.next + 1) % this.all.length;
      return this.ask(this.all[this.next] as Client, kind, values);
    }
    const client = this.free.pop() ?? (await new Promise<Client>((resolve) => this.waiting.push(resolve)));
    try {
      return await this.ask(client, kind, values);
    } finally {
      const first = this.waiting.shift();
      if (first) first(client);
      else this.free.push(client);
    }
  }

  private async ask(client: Client, kind: Kind, values: unknown[]): Promise<string> {
    const { rows } = await client.query<{ j: string }>({ name: kind, text: STATEMENTS[kind], values });
    return rows[0]?.j ?? 'null';
  }
}

function valuesOf(kind: string | undefined, rest: readonly string[]): unknown[] {
  if (kind === 'A') return [Number(rest[0])];
  if (kind === 'B') return [Number(rest[0]), rest[1]];
  return [rest[0], Number(rest[1]), Number(rest[2]), decodeURIComponent(rest[3] ?? '').split(',')];
}

function answer(response: ServerResponse, status: number, text: string): void {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
  response.writeHead(status, headers).end(text);
}

async function serve({ url, connections, pipeline }: LimitOptions): Promise<void> {
  const config = { connectionString: url, pipeline } as ClientConfig;
  const clients = Array.from({ length: connections }, () => new Client(config));
  await Promise.all(clients.map((client) => client.connect()));
  const pool = new Connections(clients, pipeline);
  const server = createServer((request, response) => {
    const [, kind, ...rest] = (request.url ?? '').split('/');
    pool.read(kind as Kind, valuesOf(kind, rest)).then(
      (text) => answer(response, 200, text),
      (error: unknown) => answer(response, 500, JSON.stringify({ error: String(error) })),
    );
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address === 'object' && address) process.stdout.write(`ready ${address.port}\n`);
  });
}

void serve(JSON.parse(process.env['TARGET'] ?? '{}') as LimitOptions);
