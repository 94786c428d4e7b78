import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { GraphqlClient, GraphqlRefusal, TestServer } from '../../harness';
import { startPeopleServer } from '../../harness/people-server';
import { EVENT, PLAN, type Event, type Letter, type Plan } from './control-shapes';

export type { Event, Letter, Plan } from './control-shapes';

/** The body that controls: the akimat of Almaty; its polyclinic is the object. */
export const HEAD = 'head@almaty-city.demo';
export const UNIT = 'control@almaty-city.demo';
export const OBJECT = 'object.head@almaty-polyclinic.demo';
/** A body beside them, and the offices above. */
export const STRANGER = 'head@karagandy.demo';
export const OFFICE = 'inspector.almaty@agency.demo';
export const OTHER_OFFICE = 'inspector.karagandy@agency.demo';
export const AGENCY = 'chair@agency.demo';

/** A Tuesday; 25 December 2026, a Friday, is the last day for the plan of 2027. */
export const NOW = '2026-12-01T10:00:00+05:00';

export type Given = Readonly<Record<string, unknown>>;

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Plain arguments of acts on a plan; the others take an input of their own. */
const PLAN_ARGUMENTS: Readonly<Record<string, string>> = {
  addControlPlanLine: '$input: ControlPlanLineInput!',
  reviseControlPlanLine: '$input: ReviseControlPlanLineInput!',
  removeControlPlanLine: '$lineId: ID!',
  agreeControlPlan: '$agreedWith: String!',
  reopenControlPlan: '$reason: String!',
  changeControlPlan: '$input: ChangeControlPlanInput!',
};

/** A server with the demonstration's bodies, and what the tests of internal control do there. */
export class ControlWorld {
  private readonly clients = new Map<string, GraphqlClient>();

  private constructor(
    readonly server: TestServer,
    readonly owner: Client,
    readonly objectId: string,
    readonly executorId: string,
  ) {}

  static async start(now = NOW): Promise<ControlWorld> {
    const server = await startPeopleServer({ now });
    const owner = new Client({ connectionString: server.urls.ownerUrl });
    await owner.connect();
    return ControlWorld.over(server, owner);
  }

  /** Over a server that others use too. */
  static async over(server: TestServer, owner: Client): Promise<ControlWorld> {
    const idOf = async (text: string) => String((await owner.query<{ id: number }>(text)).rows[0]?.id);
    return new ControlWorld(
      server,
      owner,
      await idOf(
        `select c.subject_id as id from capacity c join account a on a.id = c.account_id where a.email = '${OBJECT}'`,
      ),
      await idOf(`select id from account where email = '${UNIT}'`),
    );
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

  line(startsOn: string, endsOn: string, given: Given = {}): Given {
    return {
      objectId: this.objectId,
      questions: 'Terms of services',
      startsOn,
      endsOn,
      completion: 'Act',
      executorIds: [this.executorId],
      ...given,
    };
  }

  async draftPlan(year = 2027, carryOver = false, email = UNIT, key: string = randomUUID()): Promise<Plan> {
    const client = await this.as(email);
    const document = `mutation ($year: Int!, $carryOver: Boolean!, $key: String!) {
      draftControlPlan(year: $year, carryOver: $carryOver, idempotencyKey: $key) { ${PLAN} } }`;
    return (await client.run<{ draftControlPlan: Plan }>(document, { year, carryOver, key }))
      .draftControlPlan;
  }

  async onPlan(
    email: string,
    name: string,
    plan: Pick<Plan, 'id' | 'version'>,
    given: Given = {},
    key: string = randomUUID(),
  ) {
    const client = await this.as(email);
    const declared = PLAN_ARGUMENTS[name];
    const argument = declared?.slice(1, declared.indexOf(':'));
    const document = `mutation ($id: ID!, $version: Int!, $key: String!${declared ? `, ${declared}` : ''}) {
      ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key${argument ? `, ${argument}: $${argument}` : ''}) { ${PLAN} } }`;
    const more = argument === 'input' ? { input: given } : given;
    const variables = { id: plan.id, version: plan.version, key, ...more };
    return (await client.run<Record<string, Plan>>(document, variables))[name] as Plan;
  }

  async readPlan(email: string, id: string): Promise<Plan | null> {
    const client = await this.as(email);
    return (
      await client.run<{ controlPlan: Plan | null }>(
        `query ($id: ID!) { controlPlan(id: $id) { ${PLAN} } }`,
        { id },
      )
    ).controlPlan;
  }

  /** An approved plan of 2027 with one line. */
  async approvedPlan(startsOn = '2027-02-01', endsOn = '2027-02-26'): Promise<Plan> {
    const draft = await this.draftPlan();
    const filled = await this.onPlan(UNIT, 'addControlPlanLine', draft, this.line(startsOn, endsOn));
    const agreed = await this.onPlan(UNIT, 'agreeControlPlan', filled, { agreedWith: 'Health department' });
    return this.onPlan(HEAD, 'approveControlPlan', agreed);
  }

  async draftOnPlan(planLineId: string, email = UNIT, key: string = randomUUID()): Promise<Event> {
    const client = await this.as(email);
    const document = `mutation ($planLineId: ID!, $key: String!) {
      draftPlannedControlEvent(planLineId: $planLineId, idempotencyKey: $key) { ${EVENT} } }`;
    return (await client.run<{ draftPlannedControlEvent: Event }>(document, { planLineId, key }))
      .draftPlannedControlEvent;
  }

  async draftAfterMonitoring(given: Given = {}, email = UNIT): Promise<Event> {
    const client = await this.as(email);
    const document = `mutation ($input: DraftControlEventAfterMonitoringInput!, $key: String!) {
      draftControlEventAfterMonitoring(input: $input, idempotencyKey: $key) { ${EVENT} } }`;
    const input = {
      monitoringReference: 'Monitoring of the third quarter, No. 7',
      monitoringDate: '2026-11-20',
      objectId: this.objectId,
      questions: 'Refusals',
      plannedStart: '2026-12-07',
      endDate: '2026-12-28',
      executorIds: [this.executorId],
      ...given,
    };
    return (
      await client.run<{ draftControlEventAfterMonitoring: Event }>(document, { input, key: randomUUID() })
    ).draftControlEventAfterMonitoring;
  }

  /** One command on an event, with the version that the person sees now. */
  async onEvent(
    email: string,
    name: string,
    event: Pick<Event, 'id' | 'version'>,
    input?: Given,
    key: string = randomUUID(),
  ): Promise<Event> {
    const client = await this.as(email);
    const declared = input ? `, $input: ${capital(name)}Input!` : '';
    const document = `mutation ($id: ID!, $version: Int!, $key: String!${declared}) {
      ${name}(eventId: $id, expectedVersion: $version, idempotencyKey: $key${input ? ', input: $input' : ''}) { ${EVENT} } }`;
    const variables = { id: event.id, version: event.version, key, ...(input ? { input } : {}) };
    return (await client.run<Record<string, Event>>(document, variables))[name] as Event;
  }

  async readEvent(email: string, id: string): Promise<Event | null> {
    const client = await this.as(email);
    return (
      await client.run<{ controlEvent: Event | null }>(
        `query ($id: ID!) { controlEvent(id: $id) { ${EVENT} } }`,
        { id },
      )
    ).controlEvent;
  }

  async seen(email: string, id: string): Promise<Event> {
    const event = await this.readEvent(email, id);
    if (!event) throw new Error(`${email} does not see event ${id}`);
    return event;
  }

  async onLetter(
    email: string,
    name: string,
    letter: Pick<Letter, 'id' | 'version'>,
    input?: Given,
  ): Promise<{ version: number }> {
    const client = await this.as(email);
    const declared = input ? `, $input: ${capital(name)}Input!` : '';
    const document = `mutation ($id: ID!, $version: Int!, $key: String!${declared}) {
      ${name}(letterId: $id, expectedVersion: $version, idempotencyKey: $key${input ? ', input: $input' : ''}) { version } }`;
    const variables = {
      id: letter.id,
      version: letter.version,
      key: randomUUID(),
      ...(input ? { input } : {}),
    };
    return (await client.run<Record<string, { version: number }>>(document, variables))[name] as {
      version: number;
    };
  }

  /** Whose receipt is still to be noted by a person: number of the paper, and where it stands. */
  async receiptsAskedOf(email: string): Promise<readonly Readonly<Record<string, string | null>>[]> {
    const client = await this.as(email);
    const { waiting } = await client.run<{
      waiting: { nodes: readonly Readonly<Record<string, string | null>>[] };
    }>('{ waiting(first: 100) { nodes { code clause caseKind caseId caseNumber reference } } }');
    return waiting.nodes.filter(({ code }) => code === 'STEP_RECORD_PAPER_RECEIPT');
  }

  async upload(email: string, name: string): Promise<string> {
    const client = await this.as(email);
    const form = new FormData();
    form.append('file', new Blob(['proof'], { type: 'text/plain' }), name);
    const response = await client.fetch('/files', {
      method: 'POST',
      body: form,
      headers: { 'x-qadagalau': '1' },
    });
    return ((await response.json()) as { id: string }).id;
  }

  /** What waits for a person, by code. */
  async waiting(
    email: string,
  ): Promise<
    { code: string; caseKind: string; dueDate: string | null; title: string; dateReason: string | null }[]
  > {
    const client = await this.as(email);
    const document = `{ waiting(first: 100) { nodes { code caseKind dueDate title dateReason } } }`;
    const { waiting } = await client.run<{
      waiting: {
        nodes: {
          code: string;
          caseKind: string;
          dueDate: string | null;
          title: string;
          dateReason: string | null;
        }[];
      };
    }>(document);
    return waiting.nodes;
  }
}

/** What an act with a violation says. */
export const ACT: Given = {
  place: 'Akimat of Almaty',
  heldPlace: 'Polyclinic No. 5',
  periodFrom: '2026-01-01',
  periodTo: '2026-11-30',
  analysis: 'Services and their terms',
  results: 'Terms were missed',
  violations: true,
  causes: 'Too few people; recipients waited',
  checklist: 'Checklist of organisations',
  points: '1, 4, 7',
  measures: 'Mend the procedure',
  measuresBy: '2027-03-01',
  accountability: 'Discipline',
  violationCounts: [{ kind: 'MISSED_TERM', count: 12 }],
};
