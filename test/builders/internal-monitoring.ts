import { randomUUID } from 'node:crypto';
import type { GraphqlRefusal } from '../harness';
import type { World } from '../api/inspection/support/world';

const CASE = `id version state year quarter dueDate returnReason knownAt points { number title answer text known { text parts { objectId name text inReport } } }
  found { id point text withdrawReason } proposals { id kind state reportBy outcome object { id } finding { id } }
  deadlines { rule state dueDate } findings { clause code severity }
  documents { kind number urlKk docxRu }
  actions { name allowed refusals { code clause } }`;

export interface Quarter {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly year: number;
  readonly quarter: number;
  readonly dueDate: string;
  readonly knownAt: string | null;
  readonly points: readonly {
    readonly number: number;
    readonly answer: string | null;
    readonly known: readonly {
      readonly text: string;
      readonly parts: readonly {
        readonly objectId: string;
        readonly text: string;
        readonly inReport: boolean;
      }[];
    }[];
  }[];
  readonly found: readonly { readonly id: string; readonly point: number }[];
  readonly proposals: readonly {
    readonly id: string;
    readonly kind: number;
    readonly state: string;
    readonly reportBy: string;
    readonly outcome: string | null;
    readonly object: { readonly id: string } | null;
  }[];
  readonly deadlines: readonly { readonly rule: string; readonly state: string; readonly dueDate: string }[];
  readonly findings: readonly { readonly clause: string; readonly code: string; readonly severity: string }[];
  readonly documents: readonly {
    readonly kind: string;
    readonly number: string;
    readonly urlKk: string;
    readonly docxRu: string;
  }[];
  readonly actions: readonly {
    readonly name: string;
    readonly allowed: boolean;
    readonly refusals: readonly { readonly code: string }[];
  }[];
}

const INPUT_TYPES = {
  answerMonitoringPoint: 'AnswerMonitoringPointInput',
  addInternalFinding: 'AddInternalFindingInput',
  addMonitoringProposal: 'AddMonitoringProposalInput',
  takeBackInternalFinding: 'TakeBackInternalFindingInput',
  withdrawMonitoringProposal: 'WithdrawMonitoringProposalInput',
  closeInternalMonitoring: null,
  submitMonitoringProposals: null,
  returnMonitoringProposals: 'ReturnMonitoringProposalsInput',
  sendMonitoringProposals: 'SendMonitoringProposalsInput',
  recordProposalOutcome: 'RecordProposalOutcomeInput',
} as const;
type ActName = keyof typeof INPUT_TYPES;

function documentOf(name: ActName): string {
  const type = INPUT_TYPES[name];
  const [declared, given] = type ? [`, $input: ${type}!`, ', input: $input'] : ['', ''];
  return `mutation ($id: ID!, $key: String!, $version: Int!${declared}) {
    ${name}(id: $id, idempotencyKey: $key, expectedVersion: $version${given}) { ${CASE} } }`;
}

const variablesOf = (
  of: Pick<Quarter, 'id' | 'version'>,
  input: object | null,
  key: string = randomUUID(),
) => ({
  id: of.id,
  key,
  version: of.version,
  ...(input ? { input } : {}),
});

export async function act(
  world: Pick<World, 'as'>,
  email: string,
  name: ActName,
  of: Pick<Quarter, 'id' | 'version'>,
  input: object | null = null,
  key?: string,
): Promise<Quarter> {
  const client = await world.as(email);
  return (await client.run<Record<string, Quarter>>(documentOf(name), variablesOf(of, input, key)))[name];
}

export async function refused(
  world: Pick<World, 'as'>,
  code: string,
  email: string,
  name: ActName,
  of: Pick<Quarter, 'id' | 'version'>,
  input: object | null = null,
): Promise<GraphqlRefusal> {
  return (await world.as(email)).expectRefusal(code, documentOf(name), variablesOf(of, input));
}

export const OPEN = `mutation ($input: OpenInternalMonitoringInput!, $key: String!) {
  openInternalMonitoring(input: $input, idempotencyKey: $key) { ${CASE} } }`;

export async function opened(
  world: Pick<World, 'as'>,
  email: string,
  year: number,
  quarter: number,
): Promise<Quarter> {
  const variables = { input: { year, quarter }, key: randomUUID() };
  return (await (await world.as(email)).run<{ openInternalMonitoring: Quarter }>(OPEN, variables))
    .openInternalMonitoring;
}

export async function readQuarter(
  world: Pick<World, 'as'>,
  email: string,
  id: string,
): Promise<Quarter | null> {
  const text = `query ($id: ID!) { internalMonitoring(id: $id) { ${CASE} } }`;
  return (await (await world.as(email)).run<{ internalMonitoring: Quarter | null }>(text, { id }))
    .internalMonitoring;
}

/** All thirteen points answered; the seventh is violated, with what was found, the thirteenth does not apply. */
export async function filled(world: Pick<World, 'as'>, email: string, of: Quarter): Promise<Quarter> {
  let now = of;
  for (const { number } of of.points) {
    const answer = number === 7 ? 'VIOLATED' : number === 13 ? 'NOT_APPLICABLE' : 'MET';
    now = await act(world, email, 'answerMonitoringPoint', now, {
      number,
      answer,
      text: number === 13 ? 'Nothing was missing' : number === 7 ? '' : 'Studied',
    });
  }
  return act(world, email, 'addInternalFinding', now, { point: 7, text: 'Terms of service were missed' });
}

export const proposal = (of: Quarter, more: object = {}) => ({
  kind: 3,
  findingId: of.found[0]?.id,
  text: 'Serve in time',
  addressee: 'Provider of the service',
  reportBy: '2026-08-10',
  ...more,
});

/** A quarter under way, with a finding and a proposal on it. */
export async function withProposal(world: Pick<World, 'as'>, email: string): Promise<Quarter> {
  const of = await opened(world, email, 2026, 1);
  const found = await act(world, email, 'addInternalFinding', of, { point: 7, text: 'Terms were missed' });
  return act(world, email, 'addMonitoringProposal', found, proposal(found, { reportBy: '2026-12-01' }));
}
