import { randomUUID } from 'node:crypto';
import type { Operation } from './operation';

const NONE = '2147483000';
const FUTURE_PAPER = {
  kind: 'COURT_PAPER',
  sender: 'Court',
  text: 'A ruling',
  receivedAt: '2099-01-01T10:00:00+05:00',
};

/** An act on the result act of the case, which its office drew up and the subject has. */
const onPaper = (
  name: string,
  cells: string,
  letThrough: string,
  input?: readonly [type: string, value: object],
): Operation => ({
  name,
  cells,
  document: `mutation ($id: ID!, $key: String!${input ? `, $input: ${input[0]}!` : ''}) {
    ${name}(documentId: $id, idempotencyKey: $key${input ? ', input: $input' : ''}) { id } }`,
  variables: ({ documentId: id }) => ({ id, key: randomUUID(), ...(input ? { input: input[1] } : {}) }),
  letThrough,
});

/** Of its own papers: an office those of its cases, a body those of the internal control that it holds. */
const OF_WHOSE_IT_IS = 'ffff ++fmm ffffmm s';

/** Papers once they are issued (clause 22): whose they are keeps them signed and notes receipts, the subject confirms its own. */
export const PAPERS_OPERATIONS: readonly Operation[] = [
  onPaper('keepSignedOriginal', OF_WHOSE_IT_IS, 'FILE_UNAVAILABLE', [
    'KeepSignedOriginalInput',
    { fileId: NONE, signedOn: '2026-06-11' },
  ]),
  onPaper('laySignedOriginalAside', OF_WHOSE_IT_IS, 'REFUSED_BY_LAW', [
    'LaySignedOriginalAsideInput',
    { originalId: NONE, reason: 'Of another paper' },
  ]),
  onPaper('recordPaperReceipt', OF_WHOSE_IT_IS, 'REFUSED_BY_LAW', [
    'RecordPaperReceiptInput',
    { way: 'PAPER', receivedAt: '2026-06-11T10:00:00+05:00', receivedBy: 'Akim', proof: 'No 1' },
  ]),
  // Whoever may issue one paper may ask for many: an empty list is refused to them alone. A notice of the start is an inspector's (16).
  {
    name: 'makePapers',
    cells: 'f+ff f+ff+ ffffff s',
    document:
      'mutation ($input: MakePapersInput!, $key: String!) { makePapers(input: $input, idempotencyKey: $key) { id } }',
    variables: () => ({ key: randomUUID(), input: { kind: 'START_NOTICE', targetIds: [] } }),
    letThrough: 'NO_PAPERS_ASKED',
  },
  {
    name: 'cancelPapers',
    cells: 'mmff mmfmm ffffff s',
    document:
      'mutation ($id: ID!, $key: String!) { cancelPapers(id: $id, idempotencyKey: $key, expectedVersion: 1) { id } }',
    variables: () => ({ id: NONE, key: randomUUID() }),
    letThrough: 'PAPERS_ENDED',
  },
  // What comes in from others: the office that leads the case registers it, and corrects what it registered.
  {
    name: 'recordIncomingPaper',
    cells: 'ffff ++fmm ffffff s',
    document: `mutation ($input: RecordIncomingPaperInput!, $key: String!) {
      recordIncomingPaper(input: $input, idempotencyKey: $key) { id } }`,
    variables: ({ inspectionId }) => ({
      key: randomUUID(),
      input: { ...FUTURE_PAPER, inspectionId, fileIds: [] },
    }),
    letThrough: 'FACT_IN_FUTURE',
  },
  {
    name: 'correctIncomingPaper',
    cells: '++ff ++f++ ffffff s',
    document: `mutation ($id: ID!, $input: CorrectIncomingPaperInput!, $key: String!) {
      correctIncomingPaper(id: $id, expectedVersion: 1, input: $input, idempotencyKey: $key) { id } }`,
    variables: () => ({ id: NONE, key: randomUUID(), input: { ...FUTURE_PAPER, reason: 'Read wrongly' } }),
    letThrough: 'NOT_FOUND',
  },
  onPaper('confirmPaperReceipt', 'ffff fffff ++fmmm s', 'REFUSED_BY_LAW'),
];
