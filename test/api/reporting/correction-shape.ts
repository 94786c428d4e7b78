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
  requestDocument: { kind: string; number: string };
  decisionDocument: {
    kind: string;
    number: string;
    code: string;
    copies: { receivedAt: string | null }[];
  } | null;
  warnings: { relation: string; rowKey: string; month: number; message: string }[];
}
