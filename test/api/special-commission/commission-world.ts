import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { READ_AS_NAMED_SQL } from '../../../server/src/platform/access/actor';
import type { GraphqlRefusal } from '../../harness';
import { at, completed, HEAD, INSPECTOR, SUBJECT, type Answers } from '../inspection/support/course';
import { openWorld, type Case, type World } from '../inspection/support/world';

export const member = (number: number) => `commission${number}@agency.demo`;
export const CHAIR = member(1);
export const VOTERS = [1, 2, 3, 4, 5].map(member);
export const SECRETARY = member(6);
export const SUBSTITUTE = member(7);

export const COMMISSION = `id version state stateTitle sessionAt place openedAt protocolNumber protocolDate receivedAt receivedBy proof
  seats { id part until endedBecause reason present capacity { id account { fullName } } }
  orders { kind number date reason signedBy }
  invitations { id kind sentAt recipient proof attended account { fullName } }
  questions { id kind objectionId outcome reason points state votesFor votesAgainst chairDecided votes { choice account { fullName } } }
  quorum { composed present needed } documents { kind number code }
  actions { name allowed refusals { code clause severity } }`;

export interface Commission {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly protocolNumber: string | null;
  readonly protocolDate: string | null;
  readonly receivedBy: string | null;
  readonly seats: readonly {
    readonly id: string;
    readonly part: string;
    readonly until: string | null;
    readonly endedBecause: string | null;
    readonly reason: string | null;
    readonly present: boolean;
    readonly capacity: { readonly id: string };
  }[];
  readonly orders: readonly { kind: string; number: string; reason: string | null }[];
  readonly invitations: readonly {
    id: string;
    kind: string;
    sentAt: string | null;
    attended: boolean | null;
  }[];
  readonly questions: readonly {
    readonly id: string;
    readonly objectionId: string | null;
    readonly outcome: string;
    readonly points: readonly string[];
    readonly state: string;
    readonly votesFor: number | null;
    readonly votesAgainst: number | null;
    readonly chairDecided: boolean;
    readonly votes: readonly { choice: string }[];
  }[];
  readonly quorum: { readonly composed: number; readonly present: number; readonly needed: number };
  readonly documents: readonly { kind: string }[];
  readonly actions: readonly { name: string; allowed: boolean; refusals: { code: string }[] }[];
}

const INPUTS: Readonly<Record<string, string>> = {
  changeCommission: 'ChangeCommissionInput',
  recuseMember: 'RecuseMemberInput',
  setSession: 'SetSessionInput',
  recordInvitation: 'RecordInvitationInput',
  recordAttendance: 'RecordAttendanceInput',
  putToVote: 'PutToVoteInput',
  recordProtocolDelivery: 'RecordProtocolDeliveryInput',
};

const FORM = `mutation ($id: ID!, $key: String!, $input: FormCommissionInput!) {
  formCommission(inspectionId: $id, idempotencyKey: $key, input: $input) { ${COMMISSION} } }`;
const VOTE = `mutation ($id: ID!, $question: ID!, $choice: VoteChoice!, $key: String!) {
  castVote(id: $id, questionId: $question, choice: $choice, idempotencyKey: $key) { ${COMMISSION} } }`;

function documentOf(name: string): string {
  const type = INPUTS[name];
  const [declared, given] = type ? [`, $input: ${type}!`, ', input: $input'] : ['', ''];
  return `mutation ($id: ID!, $key: String!, $version: Int!${declared}) {
    ${name}(id: $id, idempotencyKey: $key, expectedVersion: $version${given}) { ${COMMISSION} } }`;
}

export type Given = Readonly<Record<string, unknown>>;
type Question = Readonly<{
  objectionId?: string | null;
  outcome: string;
  reason: string;
  violationIds?: string[];
  noPointsReason?: string | null;
  contradictionReason?: string | null;
}>;

/** Objections of 12 June to the result act of 10 June, and what becomes of them. */
export class CommissionWorld {
  constructor(readonly world: World) {}

  static async start(): Promise<CommissionWorld> {
    return new CommissionWorld(await openWorld());
  }

  /** A result act with violations, and the subject’s objection to it. */
  async objected(answers: Answers = ['MET', 'SIGNIFICANT', 'NOT_APPLICABLE']): Promise<Case> {
    const of = await completed(this.world, answers);
    this.world.at(at('2026-06-12'));
    return this.object(of, 'The point of the result act was not violated');
  }

  /** @returns the case as the office sees it */
  async object(of: Case, text: string): Promise<Case> {
    const filed = await this.world.act(SUBJECT, 'fileObjection', of, { input: { text, fileIds: [] } });
    const { version } = (await this.world.read<{ version: number }>(HEAD, of.id, 'version')) ?? filed;
    return { ...filed, version };
  }

  capacity(email: string, role = 'COMMISSION_MEMBER'): Promise<string> {
    return this.world.capacityOf(email, role);
  }

  async order(more: Given = {}): Promise<Given> {
    const ids: string[] = [];
    for (const email of [...VOTERS, SECRETARY]) ids.push(await this.capacity(email));
    const [chairId, ...others] = ids;
    return {
      orderNumber: `12-К/${randomUUID().slice(0, 6)}`,
      orderDate: '2026-06-12',
      chairId,
      secretaryId: others.at(-1),
      memberIds: others.slice(0, -1),
      ...more,
    };
  }

  async form(
    of: { id: string },
    more: Given = {},
    email = HEAD,
    key: string = randomUUID(),
  ): Promise<Commission> {
    const variables = { id: of.id, key, input: await this.order(more) };
    const data = await (await this.world.as(email)).run<{ formCommission: Commission }>(FORM, variables);
    return data.formCommission;
  }

  async formRefused(
    code: string,
    of: { id: string },
    more: Given = {},
    email = HEAD,
  ): Promise<GraphqlRefusal> {
    const variables = { id: of.id, key: randomUUID(), input: await this.order(more) };
    return (await this.world.as(email)).expectRefusal(code, FORM, variables);
  }

  private variables(of: Commission, input?: Given, version = of.version) {
    return { id: of.id, key: randomUUID(), version, ...(input ? { input } : {}) };
  }

  async act(email: string, name: string, of: Commission, input?: Given): Promise<Commission> {
    const client = await this.world.as(email);
    const data = await client.run<Record<string, Commission>>(documentOf(name), this.variables(of, input));
    return data[name];
  }

  async refused(
    code: string,
    email: string,
    name: string,
    of: Commission,
    input?: Given,
    version?: number,
  ): Promise<GraphqlRefusal> {
    const client = await this.world.as(email);
    return client.expectRefusal(code, documentOf(name), this.variables(of, input, version));
  }

  async read(email: string, id: string): Promise<Commission | null> {
    const text = `query ($id: ID!) { specialCommission(id: $id) { ${COMMISSION} } }`;
    return (await (await this.world.as(email)).run<{ specialCommission: Commission | null }>(text, { id }))
      .specialCommission;
  }

  async seen(email: string, id: string): Promise<Commission> {
    const found = await this.read(email, id);
    if (!found) throw new Error(`${email} does not see commission ${id}`);
    return found;
  }

  /** Session at ten of a day, everybody invited. */
  async invited(of: Commission, day = '2026-06-18'): Promise<Commission> {
    let current = await this.act(SECRETARY, 'setSession', of, {
      at: at(day),
      place: 'Almaty, room 12',
    });
    for (const { id } of current.invitations) {
      current = await this.act(SECRETARY, 'recordInvitation', current, {
        invitationId: id,
        way: 'ELECTRONIC',
        sentAt: new Date(this.world.server.clock.now()).toISOString(),
        recipient: 'Office of the akim',
        proof: 'No 44',
      });
    }
    return current;
  }

  attend(of: Commission, absent: readonly number[] = []): Promise<Commission> {
    const seats = of.seats.filter(({ until }) => until === null);
    return this.act(SECRETARY, 'recordAttendance', of, {
      presentSeatIds: seats.filter((_, i) => !absent.includes(i)).map(({ id }) => id),
      attendedInvitationIds: of.invitations.map(({ id }) => id),
    });
  }

  /** A commission in session, with everybody there. */
  async inSession(of: { id: string }): Promise<Commission> {
    const invited = await this.invited(await this.form(of));
    this.world.at(at('2026-06-18', '10:05:00'));
    return this.act(CHAIR, 'openSession', await this.attend(invited));
  }

  async vote(
    email: string,
    of: { id: string },
    question: string,
    choice: 'FOR' | 'AGAINST',
    key: string = randomUUID(),
  ): Promise<Commission> {
    const variables = { id: of.id, question, choice, key };
    return (await (await this.world.as(email)).run<{ castVote: Commission }>(VOTE, variables)).castVote;
  }

  async voteRefused(
    code: string,
    email: string,
    of: { id: string },
    question: string,
  ): Promise<GraphqlRefusal> {
    const variables = { id: of.id, question, choice: 'FOR', key: randomUUID() };
    return (await this.world.as(email)).expectRefusal(code, VOTE, variables);
  }

  /** Puts a question and lets everybody vote; those named vote against. */
  async decide(
    of: Commission,
    input: Question,
    against: readonly string[] = [],
    voters = VOTERS,
  ): Promise<Commission> {
    let current = await this.act(CHAIR, 'putToVote', of, { violationIds: [], ...input });
    const question = current.questions.at(-1)?.id ?? '';
    for (const email of voters)
      current = await this.vote(email, current, question, against.includes(email) ? 'AGAINST' : 'FOR');
    return current;
  }

  objectionsOf(of: {
    id: string;
  }): Promise<
    { id: string; outcome: string | null; decidedOn: string | null; decisionReason: string | null }[]
  > {
    return this.world
      .read<{
        objections: {
          id: string;
          outcome: string | null;
          decidedOn: string | null;
          decisionReason: string | null;
        }[];
      }>(HEAD, of.id, 'objections { id outcome decidedOn decisionReason }')
      .then((found) => found?.objections ?? []);
  }

  violationsOf(of: { id: string }): Promise<string[]> {
    return this.world.value<string[]>(
      `select coalesce(array_agg(id::text order by position), '{}') as value from violation where inspection_id = $1`,
      [of.id],
    );
  }

  /** Every objection decided one way; the results objective, in part where a point falls. */
  async decided(of: Case, outcome: string, violationIds: string[] = []): Promise<Commission> {
    let current = await this.inSession(of);
    for (const { id } of await this.objectionsOf(of))
      current = await this.decide(current, {
        objectionId: id,
        outcome,
        reason: 'Papers were seen',
        violationIds,
      });
    const falls = outcome !== 'REJECTED' && violationIds.length > 0;
    return this.decide(current, {
      outcome: falls ? 'PARTLY_OBJECTIVE' : 'OBJECTIVE',
      reason: 'All points were looked at',
    });
  }

  deliver(of: Commission): Promise<Commission> {
    return this.act(SECRETARY, 'recordProtocolDelivery', of, {
      way: 'PAPER',
      receivedAt: at('2026-06-18', '12:00:00'),
      receivedBy: 'Akim of Almaty',
      proof: 'Signature on the second copy',
    });
  }

  /** One value as row-level security alone lets somebody read it, by the reader's own role. */
  async behindTheSecondWall<T>(
    [scope, office, subjectId, email]: readonly [string, string, string, string],
    text: string,
  ): Promise<T | undefined> {
    const account = await this.world.value<string>('select id::text as value from account where email = $1', [
      email,
    ]);
    const reader = new Client({ connectionString: this.world.server.urls.readerUrl });
    await reader.connect();
    try {
      await reader.query('begin');
      await reader.query(READ_AS_NAMED_SQL, [scope, office, subjectId, account, '']);
      const { rows } = await reader.query<{ value: T }>(text);
      return rows[0]?.value;
    } finally {
      await reader.end();
    }
  }

  stop(): Promise<void> {
    return this.world.stop();
  }
}

export { HEAD, INSPECTOR, SUBJECT };
