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
  {
    // There is no such import: only those who fill some report are told so.
    name: 'cancelReportImport',
    cells: 'ffff fffff +++f++ s',
    document:
      'mutation ($key: String!) { cancelReportImport(id: 999999, idempotencyKey: $key, expectedVersion: 1) { id } }',
    variables: () => ({ key: randomUUID() }),
    letThrough: 'NOT_FOUND',
  },
];
