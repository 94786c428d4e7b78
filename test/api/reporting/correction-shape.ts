import type { GraphqlClient } from '../../harness';

export interface Cell {
  rowKey: string;
  month: number;
  oldValue: string;
  newValue: string;
  reason: string;
}
export interface Correction {
  id: string;
  state: string;
  earlierVersion: number | null;
  decisionReason: string | null;
  cells: {
    id: string;
    rowKey: string;
    month: number;
    newValue: number | null;
    refusedBecause: string | null;
  }[];
  proof: { name: string }[];
  requestDocument: { kind: string; number: string; code: string };
  decisionDocument: {
    kind: string;
    number: string;
    code: string;
    copies: { receivedAt: string | null }[];
  } | null;
  warnings: { relation: string; rowKey: string; month: number; message: string }[];
}

/** The files that confirm the corrections of a report, as somebody sees them. */
export async function proofOf(client: GraphqlClient, id: string): Promise<{ name: string; url: string }[]> {
  const { reportCorrections } = await client.run<{
    reportCorrections: { nodes: { proof: { name: string; url: string }[] }[] };
  }>('query ($id: ID!) { reportCorrections(reportId: $id) { nodes { proof { name url } } } }', { id });
  return reportCorrections.nodes.flatMap(({ proof }) => proof);
}
