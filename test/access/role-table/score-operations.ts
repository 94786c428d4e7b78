import { randomUUID } from 'node:crypto';
import { question, staleCommand, type Operation } from './operation';

const NONE = '2147483000';

/** Yearly scores (65): a draft is seen by the Agency and, region by region, by its offices; a body sees its own when it is sealed. */
export const SCORE_OPERATIONS: readonly Operation[] = [
  question(
    'yearScore, a draft',
    '+++f ++f++ mmmfmm s',
    'query ($id: ID!) { yearScore(id: $id) { id } }',
    ({ yearScoreId: id }) => ({ id }),
  ),
  question('yearScores, a draft', '+++f ++f++ mmmfmm s', '{ yearScores { nodes { id } } }'),
  question('yearScoreLines, of a draft', '+++f ++f++ mmmfmm s', '{ yearScoreLines { nodes { id } } }'),
  question(
    'yearScoreFacts, of nobody',
    'mmmf mmfmm mmmfmm s',
    `{ yearScoreFacts(lineId: ${NONE}, source: REPORT_FILED) { nodes { id } } }`,
  ),
  question('scoreEditions', '++++ ++f++ ++++++ s', '{ scoreEditions { id } }'),
  {
    name: 'weighYearScore',
    cells: '+++f fffff ffffff s',
    document:
      'query ($id: ID!) { weighYearScore(id: $id, weights: [{ criterionId: 1, weight: 100 }]) { count } }',
    variables: ({ yearScoreId: id }) => ({ id }),
    letThrough: 'SCORE_WEIGHTS_OF_EDITION',
  },
  {
    name: 'buildYearScore',
    cells: 'ff+f fffff ffffff s',
    document: 'mutation ($key: String!) { buildYearScore(year: 2025, idempotencyKey: $key) { id } }',
    variables: () => ({ key: randomUUID() }),
    letThrough: 'YEAR_SCORE_EXISTS',
  },
  staleCommand({
    name: 'rescoreYear',
    cells: 'ff+f fffff ffffff s',
    on: ({ yearScoreId }) => yearScoreId,
  }),
  // Clause 65: the Chair.
  staleCommand({
    name: 'sealYearScore',
    cells: '+fff fffff ffffff s',
    on: ({ yearScoreId }) => yearScoreId,
    input: ['SealYearScoreInput', () => ({ orderNumber: '4', orderDate: '2026-06-10' })],
  }),
  {
    name: 'importScoreCriteria',
    cells: 'fff+ fffff ffffff s',
    document:
      'mutation ($key: String!) { importScoreCriteria(input: { content: "no list" }, idempotencyKey: $key) { id } }',
    variables: () => ({ key: randomUUID() }),
    letThrough: 'SCORE_CRITERIA_NO_JSON',
  },
  {
    name: 'saveScoreWeights',
    cells: 'ff+f fffff ffffff s',
    document: `mutation ($key: String!) { saveScoreWeights(
      input: { editionId: 1, name: "Trial", weights: [{ criterionId: 1, weight: 100 }] }, idempotencyKey: $key) { id } }`,
    variables: () => ({ key: randomUUID() }),
    letThrough: 'SCORE_WEIGHTS_OF_EDITION',
  },
];
