import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../api/compare-answers';

const REGISTERED = join(__dirname, '..', '..', '..', 'shared-schema', 'registered-documents.json');

/** The hashes that the portals ask by, by the name of the document. */
const HASHES = new Map(
  Object.entries(JSON.parse(readFileSync(REGISTERED, 'utf8')) as Record<string, string>).map(
    ([hash, text]) => [/^(?:query|mutation) (\w+)/.exec(text)?.[1] ?? hash, hash],
  ),
);

interface Case {
  readonly id: string;
  readonly version: number;
}

/** What was done at all desks together. */
export class Tally {
  readonly times: number[] = [];
  readonly errors: string[] = [];
}

/** A browser at which somebody gives commands, by the documents of the portal; the time of each goes to the tally. */
export class Desk {
  constructor(
    private readonly port: number,
    private readonly tally: Tally,
  ) {}

  /** Carries out a command. @returns the case as it stands after it */
  async command(cookie: string, name: string, variables: object): Promise<Case> {
    const began = performance.now();
    const answer = await this.ask<Case>(cookie, name, { ...variables, idempotencyKey: randomUUID() });
    this.tally.times.push(performance.now() - began);
    return answer;
  }

  /** The same on a case that exists, at the version that was seen last. */
  act(cookie: string, name: string, { id, version }: Case, more: object = {}): Promise<Case> {
    return this.command(cookie, name, { id, expectedVersion: version, ...more });
  }

  /** Opens the page of a case. @returns the points of its checklist */
  async pointsOf(cookie: string, { id }: Case): Promise<string[]> {
    const { checklist } = await this.ask<{ checklist: { points: { id: string }[] } }>(
      cookie,
      'InspectionCase',
      {
        id,
      },
    );
    return checklist.points.map((point) => point.id);
  }

  /** Stores a file, as one is attached to a ground. @returns its id */
  async upload(cookie: string, name: string): Promise<string> {
    const body = new FormData();
    body.append('file', new Blob([`A copy of the paper ${name}`], { type: 'text/plain' }), name);
    const response = await fetch(`http://127.0.0.1:${this.port}/files`, {
      method: 'POST',
      body,
      headers: { cookie, 'x-qadagalau': '1' },
    });
    if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
    return String(((await response.json()) as { id: number }).id);
  }

  private async ask<Answer>(cookie: string, name: string, variables: object): Promise<Answer> {
    const sha256Hash = HASHES.get(name);
    if (sha256Hash === undefined) throw new Error(`the portals ask nothing of the name ${name}`);
    const extensions = { persistedQuery: { version: 1, sha256Hash: `sha256:${sha256Hash}` } };
    const body = JSON.stringify({ extensions, variables });
    const headers = { cookie, 'accept-language': 'kk' };
    const answer = await ask(this.port, { method: 'POST', path: '/graphql', headers, body });
    return Object.values((answer as { data: Record<string, Answer> }).data)[0] as Answer;
  }
}
