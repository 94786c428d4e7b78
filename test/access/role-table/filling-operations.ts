import { randomUUID } from 'node:crypto';
import type { Operation } from './operation';

/** Filling a report: figures beside those of the system and of earlier quarters, files taken into it. */
export const FILLING_OPERATIONS: readonly Operation[] = [
  {
    name: 'explainReportFigure',
    cells: 'ffff fffff +++fmm s',
    document: `mutation ($id: ID!, $key: String!) { explainReportFigure(reportId: $id, rowKey: "1/1", reason: "Counted twice",
      idempotencyKey: $key, expectedVersion: 999999) { id } }`,
    variables: ({ reportId: id }) => ({ id, key: randomUUID() }),
    letThrough: 'STALE_VERSION',
  },
];
