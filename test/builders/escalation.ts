import { randomUUID } from 'node:crypto';
import type { GraphqlClient, GraphqlRefusal } from '../harness';
import type { World } from '../api/inspection/support/world';

const ESCALATION = `id version state statement establishedBy sentAt missedTerms
  papers { id addressee recipient number way deliveredAt proof answeredAt answer incoming { number receivedOn } document { kind number } recalls { id number } } findings { clause code }
  deadlines { rule state dueDate } actions { name allowed refusals { code clause } }`;

export interface Escalation {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly statement: string;
  readonly sentAt: string | null;
  readonly missedTerms: readonly string[];
  readonly papers: readonly {
    readonly id: string;
    readonly addressee: string;
    readonly recipient: string;
    readonly number: string;
    readonly deliveredAt: string | null;
    readonly answer: string | null;
    readonly document: { readonly kind: string; readonly number: string } | null;
    readonly recalls: { readonly id: string; readonly number: string } | null;
  }[];
  readonly findings: readonly { readonly clause: string; readonly code: string }[];
  readonly deadlines: readonly { readonly rule: string; readonly state: string; readonly dueDate: string }[];
  readonly actions: readonly {
    readonly name: string;
    readonly allowed: boolean;
    readonly refusals: readonly { readonly code: string }[];
  }[];
}

const ESTABLISH = `mutation ($id: ID!, $key: String!, $input: EstablishNonFulfilmentInput!) {
  establishNonFulfilment(inspectionId: $id, idempotencyKey: $key, input: $input) { ${ESCALATION} } }`;
const establishing = (inspectionId: string, key: string, statement: string) => ({
  id: inspectionId,
  key,
  input: { statement },
});
const NOTHING_DONE = 'The letter stayed unanswered, no plan was handed in';

export async function establish(
  world: World,
  email: string,
  inspectionId: string,
  { key = randomUUID() as string, statement = NOTHING_DONE } = {},
): Promise<Escalation> {
  const client = await world.as(email);
  const variables = establishing(inspectionId, key, statement);
  return (await client.run<{ establishNonFulfilment: Escalation }>(ESTABLISH, variables))
    .establishNonFulfilment;
}

export async function refusedToEstablish(
  world: World,
  code: string,
  email: string,
  inspectionId: string,
  statement = NOTHING_DONE,
): Promise<GraphqlRefusal> {
  const client = await world.as(email);
  return client.expectRefusal(code, ESTABLISH, establishing(inspectionId, randomUUID(), statement));
}

export function askToEstablish(client: GraphqlClient, inspectionId: string) {
  return client.ask(ESTABLISH, establishing(inspectionId, randomUUID(), NOTHING_DONE));
}

const INPUT_TYPES = {
  sendEscalationPaper: 'SendEscalationPaperInput',
  sendEscalationRecall: 'SendEscalationRecallInput',
  recordEscalationDelivery: 'RecordEscalationDeliveryInput',
  recordEscalationAnswer: 'RecordEscalationAnswerInput',
} as const;
type ActName = keyof typeof INPUT_TYPES;

const documentOf = (name: ActName) =>
  `mutation ($id: ID!, $key: String!, $version: Int!, $input: ${INPUT_TYPES[name]}!) {
    ${name}(escalationId: $id, idempotencyKey: $key, expectedVersion: $version, input: $input) { ${ESCALATION} } }`;
const variablesOf = (of: Escalation, input: object, key: string = randomUUID()) => ({
  id: of.id,
  key,
  version: of.version,
  input,
});

export async function act(
  world: World,
  email: string,
  name: ActName,
  of: Escalation,
  input: object,
  key?: string,
): Promise<Escalation> {
  const client = await world.as(email);
  return (await client.run<Record<string, Escalation>>(documentOf(name), variablesOf(of, input, key)))[name];
}

export async function refused(
  world: World,
  code: string,
  email: string,
  name: ActName,
  of: Escalation,
  input: object,
): Promise<GraphqlRefusal> {
  const client = await world.as(email);
  return client.expectRefusal(code, documentOf(name), variablesOf(of, input));
}

export function ask(client: GraphqlClient, name: ActName, of: Escalation, input: object) {
  return client.ask(documentOf(name), variablesOf(of, input));
}

export async function readEscalation(world: World, email: string, id: string): Promise<Escalation | null> {
  const client = await world.as(email);
  const text = `query ($id: ID!) { escalation(id: $id) { ${ESCALATION} } }`;
  return (await client.run<{ escalation: Escalation | null }>(text, { id })).escalation;
}
