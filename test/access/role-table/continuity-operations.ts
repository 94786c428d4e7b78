import { randomUUID } from 'node:crypto';
import { question, staleCommand, type Operation } from './operation';

const KEY = () => randomUUID();
const NONE = '2147483000';

/** Ours: a head spreads the work of the own office. The inspector is one of Almaty's; the Agency's Chair has its own. */
export const CONTINUITY_OPERATIONS: readonly Operation[] = [
  question('inspectorLoads', '+fff +ff+f ffffff s', '{ inspectorLoads { nodes { id } } }'),
  {
    name: 'enterStaffLeave',
    cells: 'mfff +ffmf ffffff s',
    document: `mutation ($input: EnterStaffLeaveInput!, $key: String!) {
      enterStaffLeave(input: $input, idempotencyKey: $key) { id } }`,
    // It ends before it begins: only who may enter it is told so.
    variables: ({ inspectorCapacityId: capacityId }) => ({
      key: KEY(),
      input: { capacityId, firstDay: '2026-09-02', lastDay: '2026-09-01', reason: 'Yearly leave' },
    }),
    letThrough: 'REFUSED_BY_LAW',
  },
  staleCommand({
    name: 'withdrawStaffLeave',
    cells: 'mfff +ffmf ffffff s',
    on: ({ leaveId }) => leaveId,
    also: ['reason', 'String!', 'Called back'],
  }),
  {
    name: 'handOverWork',
    cells: 'mfff +ffmf ffffff s',
    document: `mutation ($input: HandOverWorkInput!, $key: String!) {
      handOverWork(input: $input, idempotencyKey: $key) { id } }`,
    variables: ({ inspectorCapacityId: id }) => ({
      key: KEY(),
      input: { fromId: id, toId: id, inspectionIds: null, reason: 'Yearly leave' },
    }),
    letThrough: 'NOBODY_TO_TAKE_OVER',
  },

  // Ours: cases that run already are taken in by the administrator; the rest of the Agency sees which came from a file.
  question('caseImport', '++++ fffff ffffff s', '{ caseImport(id: "1") { id } }'),
  question('caseImports', '++++ fffff ffffff s', '{ caseImports { nodes { id } } }'),
  question(
    'caseImportRows',
    '++++ fffff ffffff s',
    `{ caseImportRows(importId: "1", outcome: [REFUSED]) { nodes { id } } }`,
  ),
  ...(['startCaseImport', 'stopCaseImport'] as const).map((name): Operation => ({
    name,
    cells: 'fff+ fffff ffffff s',
    document: `mutation ($key: String!) { ${name}(id: "${NONE}", idempotencyKey: $key, expectedVersion: 1) { id } }`,
    variables: () => ({ key: KEY() }),
    letThrough: 'NOT_FOUND',
  })),
];
