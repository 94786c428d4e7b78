import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { GraphqlClient, GraphqlRefusal, TestServer } from '../../harness';
import { startPeopleServer } from '../../harness/people-server';

export const CHAIR = 'chair@agency.demo';
export const INSPECTOR = 'inspector@agency.demo';
/** The last day in time of the first half-year of 2027 is 10 December 2026. */
export const IN_TIME = '2026-12-01T10:00:00+05:00';

export const LIST = `id version year half state late dueDate sha256 orderNumber orderDate approvedBy lineCount scoredCount
  criteria { edition source criteria { weight grades { from percent } } }
  changes { kind reason position subject { id } } requests { id number addressee answeredOn answer }
  findings { code clause severity } deadlines { rule dueDate state } documents { kind number code }
  actions { name allowed refusals { code clause severity } }`;

export interface List {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly late: boolean;
  readonly dueDate: string;
  readonly sha256: string | null;
  readonly orderNumber: string | null;
  readonly approvedBy: string | null;
  readonly lineCount: number;
  readonly scoredCount: number;
  readonly criteria: { readonly edition: string; readonly source: string };
  readonly changes: readonly { kind: string; reason: string; subject: { id: string } | null }[];
  readonly requests: readonly { id: string; answeredOn: string | null }[];
  readonly findings: readonly { code: string; clause: string; severity: string }[];
  readonly deadlines: readonly { rule: string; dueDate: string; state: string }[];
  readonly documents: readonly { kind: string; number: string; code: string }[];
  readonly actions: readonly { name: string; allowed: boolean; refusals: { code: string }[] }[];
}

export interface Line {
  readonly id: string;
  readonly score: number;
  readonly level: string;
  readonly position: number | null;
  readonly fact: string | null;
  readonly risk: string | null;
  readonly subject: { readonly id: string; readonly nameEn: string };
  readonly list: { readonly state: string; readonly orderNumber: string | null };
  readonly parts: readonly {
    readonly counted: number;
    readonly points: number;
    readonly criterion: { readonly name: string; readonly risk: string; readonly weight: number };
    readonly facts: readonly {
      title: string;
      number: string;
      date: string;
      amount: number;
      text: string | null;
    }[];
  }[];
}

const INPUTS: Readonly<Record<string, string>> = {
  addListLine: '$input: AddListLineInput!',
  removeListLine: '$input: RemoveListLineInput!',
  addListReason: '$input: AddListReasonInput!',
  moveListLine: '$input: MoveListLineInput!',
  approveHalfYearList: '$input: ApproveHalfYearListInput!',
  sendListRequest: '$input: SendListRequestInput!',
  recordListAnswer: '$input: RecordListAnswerInput!',
  reopenHalfYearList: '$reason: String!',
};

const BUILD = `mutation ($year: Int!, $half: Int!, $key: String!) {
  buildHalfYearList(year: $year, half: $half, idempotencyKey: $key) { ${LIST} } }`;

export type Given = Readonly<Record<string, unknown>>;

/** A server with the demonstration's bodies, and what these tests do there. */
export class ListWorld {
  private readonly clients = new Map<string, GraphqlClient>();

  private constructor(
    readonly server: TestServer,
    readonly owner: Client,
  ) {}

  static async start(now = IN_TIME): Promise<ListWorld> {
    const server = await startPeopleServer({ now });
    const owner = new Client({ connectionString: server.urls.ownerUrl });
    await owner.connect();
    return new ListWorld(server, owner);
  }

  async stop(): Promise<void> {
    await this.owner.end();
    await this.server.stop();
  }

  at(instant: string): void {
    this.server.clock.set(instant);
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

  subject(nameEn: string): Promise<string> {
    return this.id('select id from inspected_subject where name_en ilike $1 order by id limit 1', [nameEn]);
  }

  async build(year = 2027, half = 1, email = INSPECTOR): Promise<List> {
    const client = await this.as(email);
    return (await client.run<{ buildHalfYearList: List }>(BUILD, { year, half, key: randomUUID() }))
      .buildHalfYearList;
  }

  async act(
    email: string,
    name: string,
    list: Pick<List, 'id' | 'version'>,
    given: Given = {},
  ): Promise<List> {
    const client = await this.as(email);
    const declared = INPUTS[name];
    const argument = declared?.slice(1, declared.indexOf(':'));
    const document = `mutation ($id: ID!, $version: Int!, $key: String!${declared ? `, ${declared}` : ''}) {
      ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key${argument ? `, ${argument}: $${argument}` : ''}) { ${LIST} } }`;
    const variables = {
      id: list.id,
      version: list.version,
      key: randomUUID(),
      ...(argument === 'input' ? { input: given } : given),
    };
    return (await client.run<Record<string, List>>(document, variables))[name] as List;
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

  async lines(email: string, filter: Given = {}, first = 200): Promise<Line[]> {
    const client = await this.as(email);
    const document = `query ($filter: HalfYearListLineFilter, $first: Int) { halfYearListLines(filter: $filter, first: $first) { nodes {
      id score level position fact risk subject { id nameEn } list { state orderNumber }
      parts { counted points criterion { name risk weight } facts { title number date amount text } } } } }`;
    return (await client.run<{ halfYearListLines: { nodes: Line[] } }>(document, { filter, first }))
      .halfYearListLines.nodes;
  }

  async read(email: string, id: string): Promise<List | null> {
    const client = await this.as(email);
    const document = `query ($id: ID!) { halfYearList(id: $id) { ${LIST} } }`;
    return (await client.run<{ halfYearList: List | null }>(document, { id })).halfYearList;
  }

  /** A fact from outside: one is enough to name a concrete fact, not to be listed by score. */
  async outsideFact(subjectId: string, number: string): Promise<void> {
    await this.owner.query(
      `insert into outside_fact (subject_id, source, number, date, text, taken_at) values ($1, 'eGov', $2, '2026-10-05', 'Refused without a ground', now())`,
      [subjectId, number],
    );
  }

  /** A term of a prescription that the subject let pass. */
  async missedTerm(
    subjectId: string,
    caseId: number,
    rule = 'P28_1_REMEDIATION',
    caseKind = 'prescription',
    inspectionId: number | null = null,
  ): Promise<void> {
    await this.owner.query(
      `insert into deadline (case_kind, case_id, inspection_id, case_number, party, subject_id, rule, clause, edition, from_date, due_date, due_at,
         due_instant_included, provisional, certificate, first_warning_at, last_warning_at, opened_at)
       values ($4, $2, $5, '05-1/2026', 'SUBJECT', $1, $3, '28-1', '2018-11-28', '2026-09-01', '2026-10-01',
         '2026-10-02 00:00+05', false, false, '{}', '2026-09-28', '2026-09-30', '2026-09-01')`,
      [subjectId, caseId, rule, caseKind, inspectionId],
    );
  }

  /** Complaints in the report of the third quarter, row 15. */
  async complaints(subjectId: string, count: number): Promise<void> {
    await this.owner.query(
      `with report as (
        insert into quarterly_report (form_code, form_edition, body_id, year, quarter, state, historical, rule, authority_id, lead_body_id,
          lead_authority_id, due_date, opened_at)
        select 'appendix-2', '2018-11-28', id, 2026, 3, 'ACCEPTED', false, 'P36_QUARTERLY', authority_id, id, authority_id, '2026-10-10', now()
        from inspected_subject where id = $1 returning id)
       insert into report_row (report_id, row_key, stock, m1, m2) select id, '2/15', false, $2, 1 from report`,
      [subjectId, count - 1],
    );
  }
}
