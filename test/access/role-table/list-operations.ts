import { randomUUID } from 'node:crypto';
import { question, staleCommand, type Operation } from './operation';

const NONE = '2147483000';
const REASON = 'Assignment of the leadership';
const TEXT = { number: '4', text: 'What is asked' };

/** Clause 7-1: the Agency's staff draw the list up, nobody else. */
const ofAgency = (
  name: string,
  given: {
    input?: readonly [type: string, value: () => object];
    also?: readonly [string, string, unknown];
  } = {},
): Operation => staleCommand({ name, cells: '+++f fffff ffffff s', on: ({ listId }) => listId, ...given });

/** Half-year lists: a draft is the Agency's own till the Chair approves it. */
export const LIST_OPERATIONS: readonly Operation[] = [
  question(
    'halfYearList, a draft',
    '+++f mmfmm mmfmmm s',
    'query ($id: ID!) { halfYearList(id: $id) { id } }',
    ({ listId: id }) => ({ id }),
  ),
  question('halfYearLists, a draft', '+++f mmfmm mmfmmm s', '{ halfYearLists { nodes { id } } }'),
  question('halfYearListLines, of a draft', '+++f mmfmm mmfmmm s', '{ halfYearListLines { nodes { id } } }'),
  {
    name: 'buildHalfYearList',
    cells: '+++f fffff ffffff s',
    document:
      'mutation ($key: String!) { buildHalfYearList(year: 2026, half: 2, idempotencyKey: $key) { id } }',
    variables: () => ({ key: randomUUID() }),
    letThrough: 'LIST_EXISTS',
  },
  ofAgency('rescoreHalfYearList'),
  ofAgency('addListLine', {
    input: ['AddListLineInput', () => ({ subjectId: NONE, fact: 'Queue', risk: 'Terms', reason: REASON })],
  }),
  ofAgency('removeListLine', {
    input: ['RemoveListLineInput', () => ({ subjectId: NONE, reason: REASON })],
  }),
  ofAgency('moveListLine', {
    input: ['MoveListLineInput', () => ({ subjectId: NONE, position: 1, reason: REASON })],
  }),
  ofAgency('addListReason', { input: ['AddListReasonInput', () => ({ controlId: NONE, reason: REASON })] }),
  ofAgency('sendListRequest', {
    input: ['SendListRequestInput', () => ({ ...TEXT, sentOn: '2026-06-10', addressee: 'Another body' })],
  }),
  ofAgency('recordListAnswer', {
    input: ['RecordListAnswerInput', () => ({ ...TEXT, requestId: NONE, answeredOn: '2026-06-10' })],
  }),
  ofAgency('freezeHalfYearList'),
  ofAgency('reopenHalfYearList', { also: ['reason', 'String!', REASON] }),
  ofAgency('publishHalfYearList'),
  {
    name: 'importRiskCriteria',
    cells: 'ff++ fffff ffffff s',
    document: `mutation ($input: ImportRiskCriteriaInput!, $key: String!) { importRiskCriteria(input: $input, idempotencyKey: $key) { id } }`,
    variables: () => ({ key: randomUUID(), input: { content: 'no list', format: 'JSON' } }),
    letThrough: 'CRITERIA_NO_JSON',
  },
  // Clause 7: the Chair.
  staleCommand({
    name: 'approveHalfYearList',
    cells: '+fff fffff ffffff s',
    on: ({ listId }) => listId,
    input: ['ApproveHalfYearListInput', () => ({ orderNumber: '4', orderDate: '2026-06-10' })],
  }),
];
