import { randomUUID } from 'node:crypto';
import { textOfPages } from '../../documents/pdf-text';
import { at, INSPECTOR, pointsOf, SUBJECT, started } from '../inspection/support/course';
import type { Case, World } from '../inspection/support/world';

export const NEIGHBOUR_INSPECTOR = 'deputy.almaty@agency.demo';
export const ANALYST = 'analyst@agency.demo';

/** What nobody may find who does not need it. */
export const FINDING = 'Margin of 41.7 per cent with Zhetisu LLP';
export const ANSWER = 'Taxes of 8 412 300 tenge were paid by Zhetisu LLP';
export const FILE_NAME = 'zhetisu-salaries.txt';
export const SECRETS = [FINDING, ANSWER, 'zhetisu', 'Zhetisu'];

export interface Secrets {
  readonly of: Case;
  readonly pointId: string;
  readonly requestId: string;
  readonly fileId: string;
}

/** A running inspection: its first point is violated in a secret way, a request is answered with a secret and a file of secrets. */
export async function withSecrets(world: World): Promise<Secrets> {
  const running = await started(world);
  const sent = await world.act(INSPECTOR, 'sendDocumentRequest', running, {
    input: { text: 'Contracts', items: ['Contracts of May'], dueDate: '2026-06-08' },
  });
  const seen = await world.read<{ requests: { id: string; version: number }[] }>(
    SUBJECT,
    sent.id,
    'requests { id version }',
  );
  const fileId = await world.upload(SUBJECT, FILE_NAME);
  await (
    await world.as(SUBJECT)
  ).run(
    `mutation ($id: ID!, $version: Int!, $key: String!, $input: AnswerDocumentRequestInput!) {
      answerDocumentRequest(requestId: $id, expectedVersion: $version, idempotencyKey: $key, input: $input) { id } }`,
    { ...seen?.requests[0], key: randomUUID(), input: { text: ANSWER, fileIds: [fileId] } },
  );
  const [pointId = ''] = await pointsOf(world, sent.id);
  const of = await answerPoint(world, { ...sent, version: sent.version + 1 }, pointId, FINDING);
  return { of, pointId, requestId: seen?.requests[0]?.id ?? '', fileId };
}

export function answerPoint(world: World, of: Case, pointId: string, note: string): Promise<Case> {
  const input = { pointId, answer: 'VIOLATED', note, severity: 'SIGNIFICANT', fileIds: [] };
  return world.act(INSPECTOR, 'recordChecklistAnswer', of, { input });
}

export const MARK = `mutation ($id: ID!, $key: String!, $input: MarkThingInput!) {
  markThing(inspectionId: $id, idempotencyKey: $key, input: $input) { id mark markTitle thing title law } }`;
export const LIFT = `mutation ($id: ID!, $key: String!, $version: Int! = 1) {
  liftMark(markId: $id, idempotencyKey: $key, expectedVersion: $version, input: { reason: "Published by the subject itself" }) { id liftedBy } }`;
export const OPEN = `mutation ($thing: MarkableThing!, $id: ID!, $key: String!) {
  openMarkedText(thing: $thing, thingId: $id, idempotencyKey: $key) { mark text } }`;

export const markInput = (thing: string, thingId: string, more: object = {}) => ({
  thing,
  thingId,
  mark: 'COMMERCIAL',
  reason: 'The subject showed the contract',
  ...more,
});

export async function mark(
  world: World,
  inspectionId: string,
  input: object,
  key: string = randomUUID(),
): Promise<string> {
  const client = await world.as(INSPECTOR);
  const { markThing } = await client.run<{ markThing: { id: string } }>(MARK, {
    id: inspectionId,
    key,
    input,
  });
  return markThing.id;
}

/** Marks all three secrets. @returns the marks' ids */
export async function markAll(world: World, { of, pointId, requestId, fileId }: Secrets): Promise<string[]> {
  const inputs = [
    markInput('FINDING', pointId),
    markInput('REQUEST_ANSWER', requestId, { mark: 'TAX' }),
    markInput('FILE', fileId, { mark: 'OTHER_SECRET', law: 'Law on personal data and their protection' }),
  ];
  const ids = [];
  for (const input of inputs) ids.push(await mark(world, of.id, input));
  return ids;
}

/** Everything of the case that the portals ask for. */
export const WHOLE = `id number state checklist { points { id number note mark evidence { id name sha256 url mark } } }
  violations { id description mark } requests { id answerText mark files { id name sha256 url mark markTitle } }
  markedThings { id thing title mark actions { name } readings { readerName way } } secrecyActions { name }
  journal(first: 100) { nodes { title details { label value } } } findings { message }`;

export async function pdfOf(world: World, email: string, documentId: string, language = 'ru') {
  const response = await (await world.as(email)).fetch(`/documents/${documentId}/${language}.pdf`);
  return {
    status: response.status,
    text: textOfPages(Buffer.from(await response.arrayBuffer()))
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  };
}

export const documentOf = (world: World, inspectionId: string, kind: string) =>
  world.value<string>(
    'select id::text as value from issued_document where inspection_id = $1 and kind = $2 and replaced_at is null',
    [inspectionId, kind],
  );

/** The other points are met, the act is drawn up and handed over. */
export async function completedWithSecrets(world: World, { of, pointId }: Secrets): Promise<Case> {
  let current = of;
  for (const other of (await pointsOf(world, of.id)).slice(1)) {
    const input = { pointId: other, answer: 'MET', note: null, severity: null, fileIds: [] };
    current = await world.act(INSPECTOR, 'recordChecklistAnswer', current, { input });
  }
  world.at(at('2026-06-10'));
  const input = {
    place: 'Almaty',
    conclusions: 'All points were looked at',
    remedy: [{ pointId, remedyBy: '2026-06-26' }],
    reportBy: '2026-06-30',
  };
  return world.act(INSPECTOR, 'drawUpResultAct', current, { input });
}
