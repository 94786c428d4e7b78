import { randomUUID } from 'node:crypto';
import type { GraphqlRefusal } from '../../harness';
import type { World } from '../inspection/support/world';

export interface Paper {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly code: string;
  readonly docxKk: string;
  readonly urlKk: string;
  readonly urlRu: string;
  readonly copies: readonly {
    readonly copy: number;
    readonly title: string;
    readonly way: string | null;
    readonly deliveredAt: string | null;
    readonly receivedAt: string | null;
    readonly receivedBy: string | null;
    readonly openedAt: string | null;
    readonly openedBy: string | null;
    readonly unopened: boolean;
    readonly awaited: boolean;
    readonly proof: string | null;
  }[];
  readonly signedOriginals: readonly {
    readonly fileName: string;
    readonly sha256: string;
    readonly signedOn: string;
    readonly id: string;
    readonly keptBy: string;
    readonly laidAsideAt: string | null;
    readonly laidAsideBy: string | null;
    readonly laidAsideReason: string | null;
    readonly sameFile: readonly { readonly document: { readonly number: string; readonly kind: string } }[];
    readonly url: string;
  }[];
  readonly receiptFiles: readonly { readonly name: string; readonly url: string }[];
  readonly actions: readonly {
    readonly name: string;
    readonly allowed: boolean;
    readonly refusals: readonly { readonly code: string }[];
  }[];
}

const PAPER = `id kind number code docxKk urlKk urlRu copies { copy title way deliveredAt receivedAt receivedBy receiptRule openedAt openedBy unopened awaited proof }
  signedOriginals { id fileName sha256 note signedOn keptBy url laidAsideAt laidAsideBy laidAsideReason sameFile { document { number kind } } } receiptFiles { name url } actions { name allowed refusals { code } }`;

export async function paperOf(world: World, email: string, caseId: string, kind: string): Promise<Paper> {
  const found = await world.read<{ documents: Paper[] }>(email, caseId, `documents { ${PAPER} }`);
  const paper = found?.documents.find((one) => one.kind === kind);
  if (!paper) throw new Error(`${email} sees no ${kind}`);
  return paper;
}

export const allowedOn = ({ actions }: Paper): string[] =>
  actions.filter(({ allowed }) => allowed).map(({ name }) => name);

const INPUTS = {
  keepSignedOriginal: 'KeepSignedOriginalInput',
  laySignedOriginalAside: 'LaySignedOriginalAsideInput',
  recordPaperReceipt: 'RecordPaperReceiptInput',
  confirmPaperReceipt: null,
} as const;
type PaperAct = keyof typeof INPUTS;

function documentOf(name: PaperAct): string {
  const type = INPUTS[name];
  return type
    ? `mutation ($id: ID!, $key: String!, $input: ${type}!) { ${name}(documentId: $id, idempotencyKey: $key, input: $input) { ${PAPER} } }`
    : `mutation ($id: ID!, $key: String!) { ${name}(documentId: $id, idempotencyKey: $key) { ${PAPER} } }`;
}

export async function onPaper(
  world: World,
  email: string,
  name: PaperAct,
  { id }: { readonly id: string },
  input?: object,
  key: string = randomUUID(),
): Promise<Paper> {
  const client = await world.as(email);
  const data = await client.run<Record<string, Paper>>(documentOf(name), { id, key, input });
  return data[name];
}

export async function refusedOnPaper(
  world: World,
  code: string,
  email: string,
  name: PaperAct,
  { id }: { readonly id: string },
  input?: object,
): Promise<GraphqlRefusal> {
  const client = await world.as(email);
  return client.expectRefusal(code, documentOf(name), { id, key: randomUUID(), input });
}
