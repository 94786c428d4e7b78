import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { GraphqlClient, GraphqlRefusal, TestServer } from '../../harness';
import { startPeopleServer } from '../../harness/people-server';

export const HEAD = 'head.almaty@agency.demo';
export const INSPECTOR = 'inspector.almaty@agency.demo';
export const OTHER_HEAD = 'head.karagandy@agency.demo';
export const CHAIR = 'chair@agency.demo';
export const NOW = '2026-03-19T10:00:00+05:00';

export const COMPLAINT = `id version number state stateTitle cameBy receivedAt waitedDays nameless fromBody fromNumber fromDate
  authority { id nameEn } subject { id nameEn } providerName publicService { id } serviceText factDate reason decidedAt decidedBy
  person { kind name phone email address violatedRight text } assignedTo { fullName }
  inspection { id number state } bodyName bodyField letterNumber letterDate answerNumber answeredOn answer answerIncoming { number kind receivedOn senderBody } toldAt toldWay toldNote
  earlierTellings { at way note inspection { id } }
  passings { from { nameEn } to { nameEn } reason byName } files { name } documents { kind number } findings { code }
  actions { name allowed refusals { code clause severity } } journal(first: 20) { nodes { action } }`;

export interface Complaint {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly state: string;
  readonly receivedAt: string;
  readonly waitedDays: number | null;
  readonly nameless: boolean;
  readonly authority: { readonly id: string; readonly nameEn: string };
  readonly subject: { readonly id: string } | null;
  readonly providerName: string | null;
  readonly person: { readonly name: string | null; readonly text: string } | null;
  readonly inspection: { readonly id: string; readonly number: string; readonly state: string } | null;
  readonly letterNumber: string | null;
  readonly letterDate: string | null;
  readonly answer: string | null;
  readonly toldAt: string | null;
  readonly files: readonly { name: string }[];
  readonly documents: readonly { kind: string; number: string }[];
  readonly passings: readonly { reason: string }[];
  readonly actions: readonly {
    name: string;
    allowed: boolean;
    refusals: { code: string; clause: string }[];
  }[];
  readonly journal: { readonly nodes: readonly { action: string }[] };
}

const INPUTS: Readonly<Record<string, string>> = {
  assignComplaint: 'AssignComplaintInput!',
  clarifyComplaint: 'ClarifyComplaintInput!',
  takeComplaintAsGround: 'TakeComplaintAsGroundInput!',
  passComplaintOn: 'PassComplaintOnInput!',
  forwardComplaint: 'ForwardComplaintInput!',
  keepComplaintForMonitoring: 'SettleComplaintInput!',
  answerComplaint: 'SettleComplaintInput!',
  recordForwardingAnswer: 'RecordForwardingAnswerInput!',
  tellComplainant: 'TellComplainantInput!',
};

const REGISTER = `mutation ($input: RegisterComplaintInput!, $key: String!) {
  registerComplaint(input: $input, idempotencyKey: $key) { ${COMPLAINT} } }`;

export type Given = Readonly<Record<string, unknown>>;

/** A server with the demonstration's bodies and people, and what these tests do with complaints there. */
export class ComplaintWorld {
  private readonly clients = new Map<string, GraphqlClient>();

  private constructor(
    readonly server: TestServer,
    readonly owner: Client,
  ) {}

  static async start(now = NOW): Promise<ComplaintWorld> {
    const server = await startPeopleServer({ now });
    const owner = new Client({ connectionString: server.urls.ownerUrl });
    await owner.connect();
    return new ComplaintWorld(server, owner);
  }

  async stop(): Promise<void> {
    await this.owner.end();
    await this.server.stop();
  }

  async as(email: string): Promise<GraphqlClient> {
    const client = this.clients.get(email) ?? (await this.server.signedIn(email));
    this.clients.set(email, client);
    return client;
  }

  async id(text: string, values: readonly unknown[] = []): Promise<string> {
    const { rows } = await this.owner.query<{ id: number }>(text, [...values]);
    if (!rows[0]) throw new Error(`nothing for ${text}`);
    return String(rows[0].id);
  }

  subjectOf(email: string): Promise<string> {
    return this.id(
      'select subject_id as id from capacity c join account a on a.id = c.account_id where a.email = $1 and subject_id is not null',
      [email],
    );
  }

  service(): Promise<string> {
    return this.id('select id from public_service order by id limit 1');
  }

  office(code: string): Promise<string> {
    return this.id('select id from authority where code = $1', [code]);
  }

  /** A provider whom clause 9 does not cover, in Almaty. */
  async outsider(): Promise<string> {
    return this.id(
      `insert into inspected_subject (kind, bin, name_kk, name_ru, name_en, authority_id)
       select 'LEGAL_PERSON', '990140000012', 'Жеке орталық', 'Частный центр', 'Private centre', id from authority where code = '750000000'
       on conflict (bin) do update set name_en = excluded.name_en returning id`,
    );
  }

  /** What a complaint of a named consumer about the akimat of Almaty says, all that a ground needs. */
  async whole(given: Given = {}): Promise<Given> {
    return {
      cameBy: 'PAPER',
      receivedAt: '2026-03-17T09:00:00+05:00',
      person: { kind: 'NATURAL', name: 'Consumer A', phone: '+7 700 000 00 00' },
      subjectId: await this.subjectOf('head@almaty-city.demo'),
      publicServiceId: await this.service(),
      violatedRight: 'The certificate was not given in time',
      factDate: '2026-03-10',
      text: 'I waited for thirty days',
      // Tests enter the same complaint many times over.
      isAnother: true,
      ...given,
    };
  }

  async register(email: string, input: Given, key: string = randomUUID()): Promise<Complaint> {
    const client = await this.as(email);
    return (await client.run<{ registerComplaint: Complaint }>(REGISTER, { input, key })).registerComplaint;
  }

  async act(
    email: string,
    name: string,
    complaint: Pick<Complaint, 'id' | 'version'>,
    input: Given = {},
    key: string = randomUUID(),
  ): Promise<Complaint> {
    const client = await this.as(email);
    const type = INPUTS[name];
    const document = `mutation ($id: ID!, $version: Int!, $key: String!${type ? `, $input: ${type}` : ''}) {
      ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key${type ? ', input: $input' : ''}) { ${COMPLAINT} } }`;
    const variables = { id: complaint.id, version: complaint.version, key, ...(type ? { input } : {}) };
    return (await client.run<Record<string, Complaint>>(document, variables))[name] as Complaint;
  }

  /** The codes of a refusal, the law's findings after the refusal's own. */
  async refused(doing: Promise<unknown>): Promise<string[]> {
    try {
      await doing;
    } catch (error) {
      const { code, findings = [] } = error as GraphqlRefusal;
      return [code, ...findings.map((finding) => finding.code)];
    }
    throw new Error('nothing was refused');
  }

  async read(email: string, id: string): Promise<Complaint | null> {
    const client = await this.as(email);
    const document = `query ($id: ID!) { complaint(id: $id) { ${COMPLAINT} } }`;
    return (await client.run<{ complaint: Complaint | null }>(document, { id })).complaint;
  }

  async waiting(email: string): Promise<{ title: string; caseNumber: string; clause: string }[]> {
    const client = await this.as(email);
    const { waiting } = await client.run<{
      waiting: { nodes: { title: string; caseNumber: string; clause: string; caseKind: string }[] };
    }>('{ waiting(first: 50) { nodes { title caseNumber clause caseKind } } }');
    return waiting.nodes
      .filter(({ caseKind }) => caseKind === 'complaint')
      .map(({ title, caseNumber, clause }) => ({ title, caseNumber, clause }));
  }
}
