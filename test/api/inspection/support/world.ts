import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import {
  startPeopleServer,
  type GraphqlClient,
  type GraphqlRefusal,
  type TestServer,
} from '../../../harness';
import { INPUT_TYPES, type ActName } from './input-types';

/** What every act answers in these tests. */
export interface Case {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: string;
  readonly endDate: string | null;
  readonly endDateStrict: string | null;
  readonly startDate: string | null;
  readonly completedOn: string | null;
  readonly actNumber: string | null;
  readonly findings: readonly { clause: string; code: string; severity: string | null }[];
}

const CASE = `id version state number endDate endDateStrict start { startDate } completedOn actNumber findings { clause code severity }`;
type Answer = Omit<Case, 'startDate'> & { readonly start: { startDate: string | null } | null };
const toCase = ({ start, ...rest }: Answer): Case => ({ ...rest, startDate: start?.startDate ?? null });

export interface ActOptions {
  readonly input?: object;
  readonly version?: number;
  readonly key?: string;
}

/** One server, its clock, and the people of the demonstration who act in it. */
export class World {
  private readonly clients = new Map<string, GraphqlClient>();

  constructor(
    readonly server: TestServer,
    readonly owner: Client,
  ) {}

  at(instant: string): void {
    this.server.clock.set(instant);
  }

  async as(email: string): Promise<GraphqlClient> {
    const client = this.clients.get(email) ?? (await this.server.signedIn(email));
    this.clients.set(email, client);
    return client;
  }

  async value<T>(text: string, values: readonly unknown[] = []): Promise<T> {
    const { rows } = await this.owner.query<{ value: T }>(text, [...values]);
    if (rows.length === 0) throw new Error(`nothing for ${text}`);
    return rows[0].value;
  }

  capacityOf(email: string, role = '%INSPECTOR'): Promise<string> {
    const text = `select c.id::text as value from capacity c join account a on a.id = c.account_id where a.email = $1 and c.role like $2`;
    return this.value(text, [email, role]);
  }

  subjectOf(bin: string): Promise<string> {
    return this.value('select id::text as value from inspected_subject where bin = $1', [bin]);
  }

  /** The version that a person sees: a subject counts what it was told of. Another's where it sees nothing. */
  private async versionFor(email: string, { id, version }: { id: string; version: number }): Promise<number> {
    if (email.endsWith('@agency.demo')) return version;
    const text = 'query ($id: ID!) { inspection(id: $id) { version } }';
    const { data } = await (
      await this.as(email)
    ).ask<{ inspection: { version: number } | null }>(text, { id });
    return data?.inspection?.version ?? version;
  }

  /** Carries out an act; throws `GraphqlRefusal` where it is refused. */
  async act(
    email: string,
    name: ActName,
    of: { id: string; version: number },
    { input, version, key }: ActOptions = {},
  ): Promise<Case> {
    const client = await this.as(email);
    const variables = {
      id: of.id,
      version: version ?? (await this.versionFor(email, of)),
      key: key ?? randomUUID(),
      ...(input ? { input } : {}),
    };
    const data = await client.run<Record<string, Answer>>(documentOf(name), variables);
    return toCase(data[name]);
  }

  /** A second time: the refusal says by which clause, and that it is done already. */
  async refusedAsDone(
    clause: string,
    email: string,
    name: ActName,
    of: { id: string; version: number },
    options: ActOptions = {},
  ): Promise<void> {
    const { findings } = await this.refused('WRONG_STATE', email, name, of, options);
    expect(findings).toMatchObject([{ clause, code: 'ACT_DONE_ALREADY' }]);
  }

  async refused(
    code: string,
    email: string,
    name: ActName,
    of: { id: string; version: number },
    options: ActOptions = {},
  ): Promise<GraphqlRefusal> {
    const client = await this.as(email);
    const { input, version, key } = options;
    const variables = {
      id: of.id,
      version: version ?? (await this.versionFor(email, of)),
      key: key ?? randomUUID(),
      ...(input ? { input } : {}),
    };
    return client.expectRefusal(code, documentOf(name), variables);
  }

  async draft(email: string, input: object, key: string = randomUUID()): Promise<Case> {
    const client = await this.as(email);
    const { draftInspection } = await client.run<{ draftInspection: Answer }>(DRAFT, { input, key });
    return toCase(draftInspection);
  }

  async read<T>(email: string, id: string, fields: string): Promise<T | null> {
    const client = await this.as(email);
    const text = `query ($id: ID!) { inspection(id: $id) { ${fields} } }`;
    return (await client.run<{ inspection: T | null }>(text, { id })).inspection;
  }

  /** Stores a file of its own name. @returns its id */
  async upload(email: string, name: string, bytes?: Buffer): Promise<string> {
    const client = await this.as(email);
    const body = new FormData();
    body.append(
      'file',
      new Blob([bytes ? new Uint8Array(bytes) : `a text about ${name}`], { type: 'text/plain' }),
      name,
    );
    const response = await client.fetch('/files', { method: 'POST', body, headers: { 'x-qadagalau': '1' } });
    const { id } = (await response.json()) as { id: number };
    return String(id);
  }

  async stop(): Promise<void> {
    await this.owner.end();
    await this.server.stop();
  }
}

export const DRAFT = `mutation ($input: DraftInspectionInput!, $key: String!) {
  draftInspection(input: $input, idempotencyKey: $key) { ${CASE} } }`;

export function documentOf(name: ActName): string {
  const type = INPUT_TYPES[name];
  const [declared, given] = type ? [`, $input: ${type}!`, ', input: $input'] : ['', ''];
  const reason =
    name === 'withdrawInspectionDraft' ||
    name === 'cancelAppointment' ||
    name === 'leaveGround' ||
    name === 'setResultActAside' ||
    name === 'orderEarlyInspection'
      ? ', reason: "The complaint was taken back"'
      : '';
  return `mutation ($id: ID!, $key: String!, $version: Int!${declared}) {
    ${name}(id: $id, idempotencyKey: $key, expectedVersion: $version${given}${reason}) { ${CASE} } }`;
}

export async function openWorld(
  options: { now?: string; worker?: boolean; environment?: NodeJS.ProcessEnv } = {},
): Promise<World> {
  // The people of the demonstration without its story: these tests tell their own.
  const { now, ...others } = options;
  const server = await startPeopleServer(others);
  if (now) server.clock.set(now);
  const owner = new Client({ connectionString: server.urls.ownerUrl });
  await owner.connect();
  return new World(server, owner);
}
