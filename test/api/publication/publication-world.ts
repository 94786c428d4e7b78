import { randomUUID } from 'node:crypto';
import type { GraphqlClient } from '../../harness';
import { at, HEAD, INSPECTOR, SUBJECT } from '../inspection/support/course';
import { type World } from '../inspection/support/world';

export { HEAD, INSPECTOR, SUBJECT };
export const CHAIR = 'chair@agency.demo';
export const OTHER_HEAD = 'head.karagandy@agency.demo';
/** A day after the last one for objections to an act of Wednesday 10 June. */
export const AFTER_OBJECTIONS = at('2026-06-17');

export interface Preview {
  readonly content: string;
  readonly sha256: string;
  readonly typed: boolean;
  readonly withheldPoints: number;
  readonly inForceId: string | null;
  readonly standsBeside: readonly string[];
  readonly leaveOut: readonly string[];
  readonly notLeftOut: readonly string[];
  readonly comesBack: readonly string[];
  readonly allowed: boolean;
  readonly refusals: readonly { readonly code: string; readonly clause: string }[];
}

export interface Published {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly publisherKind: string;
  readonly content: string;
  readonly sha256: string;
  readonly replacedById: string | null;
  readonly withdrawalReason: string | null;
  readonly answers: readonly { readonly text: string }[];
  readonly media: readonly { readonly outlet: string; readonly link: string | null }[];
  readonly actions: readonly { readonly name: string; readonly allowed: boolean }[];
}

export type Source = Readonly<Record<string, unknown>>;

export const PUBLICATION = `id version state publisherKind content sha256 replacedById withdrawalReason answers { text }
  media { outlet link } actions { name allowed }`;
const PREVIEW = `query ($source: PublicationSourceInput!) { previewPublication(source: $source) {
  content sha256 typed withheldPoints inForceId standsBeside leaveOut notLeftOut comesBack allowed refusals { code clause } } }`;
export const PUBLISH = `mutation ($source: PublicationSourceInput!, $sha256: String!, $key: String!) {
  publishResult(source: $source, sha256: $sha256, textsRead: true, idempotencyKey: $key) { ${PUBLICATION} } }`;

const INPUTS = {
  withdrawPublication: 'WithdrawPublicationInput',
  answerPublication: 'AnswerPublicationInput',
  recordMediaPublication: 'RecordMediaPublicationInput',
} as const;
export type ActName = keyof typeof INPUTS;

export const actDocument = (
  name: ActName,
) => `mutation ($id: ID!, $version: Int!, $key: String!, $input: ${INPUTS[name]}!) {
  ${name}(publicationId: $id, expectedVersion: $version, idempotencyKey: $key, input: $input) { ${PUBLICATION} } }`;

export async function preview(world: World, email: string, source: Source): Promise<Preview> {
  const client = await world.as(email);
  return (await client.run<{ previewPublication: Preview }>(PREVIEW, { source })).previewPublication;
}

/** Looks at a thing and publishes what was seen. */
export async function publish(
  world: World,
  email: string,
  source: Source,
  key: string = randomUUID(),
): Promise<Published> {
  const { sha256 } = await preview(world, email, source);
  const client = await world.as(email);
  return (await client.run<{ publishResult: Published }>(PUBLISH, { source, sha256, key })).publishResult;
}

/** The codes for which publishing is refused, with their clauses. */
export async function refusedToPublish(world: World, email: string, source: Source): Promise<string[]> {
  const { sha256, refusals } = await preview(world, email, source);
  const client = await world.as(email);
  const refused = await client.expectRefusal('REFUSED_BY_LAW', PUBLISH, {
    source,
    sha256,
    key: randomUUID(),
  });
  const codes = refused.findings.map(({ code, clause }) => `${code} ${clause}`);
  expect(refusals.map(({ code, clause }) => `${code} ${clause}`)).toEqual(codes);
  return codes;
}

export async function actOn(
  world: World,
  email: string,
  name: ActName,
  { id, version }: Pick<Published, 'id' | 'version'>,
  input: object,
  key: string = randomUUID(),
): Promise<Published> {
  const client = await world.as(email);
  const data = await client.run<Record<string, Published>>(actDocument(name), { id, version, key, input });
  return data[name] as Published;
}

/** What anybody reads without signing in. */
export async function asAnybody(client: GraphqlClient): Promise<Published[]> {
  const text = `{ publications(first: 50) { nodes { ${PUBLICATION} } } }`;
  return (await client.run<{ publications: { nodes: Published[] } }>(text)).publications.nodes;
}
