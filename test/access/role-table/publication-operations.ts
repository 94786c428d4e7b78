import { randomUUID } from 'node:crypto';
import { question, staleCommand, type Ground, type Operation } from './operation';

/** A subject publishes its own results: offices publish what they control. */
const OF_BODY = 'ffff fffff ++fmmm s';
const LEADS = 'ffff fffmm ++fmmm s';

const sourceOf = ({ inspectionId: caseId }: Ground) => ({
  kind: 'OWN_RESULT',
  caseId,
  text: 'The queue was put right again',
});

/** What the body of the case published of its own results and took back: the public sees it no longer. */
export const PUBLICATION_OPERATIONS: readonly Operation[] = [
  question(
    'publication, taken back',
    '+++m ++mmm +++mmm m',
    'query ($id: ID!) { publication(id: $id) { id } }',
    ({ publicationId: id }) => ({ id }),
  ),
  question(
    'publications, taken back',
    '+++m ++mmm +++mmm m',
    '{ publications(filter: { state: [WITHDRAWN] }) { nodes { id } } }',
  ),
  question(
    'previewPublication',
    OF_BODY,
    'query ($source: PublicationSourceInput!) { previewPublication(source: $source) { sha256 } }',
    (ground) => ({ source: sourceOf(ground) }),
  ),
  {
    name: 'publishResult',
    cells: OF_BODY,
    document: `mutation ($source: PublicationSourceInput!, $key: String!) {
      publishResult(source: $source, sha256: "none", idempotencyKey: $key) { id } }`,
    variables: (ground) => ({ key: randomUUID(), source: sourceOf(ground) }),
    letThrough: 'REFUSED_BY_LAW',
  },
  staleCommand({
    name: 'withdrawPublication',
    cells: LEADS,
    target: 'publicationId',
    on: ({ publicationId }) => publicationId,
    input: ['WithdrawPublicationInput', () => ({ reason: 'Too early' })],
  }),
  staleCommand({
    name: 'recordMediaPublication',
    cells: LEADS,
    target: 'publicationId',
    on: ({ publicationId }) => publicationId,
    input: ['RecordMediaPublicationInput', () => ({ outlet: 'A paper', publishedOn: '2026-06-01' })],
  }),
  staleCommand({
    name: 'answerPublication',
    cells: OF_BODY,
    target: 'publicationId',
    on: ({ publicationId }) => publicationId,
    input: ['AnswerPublicationInput', () => ({ text: 'We did it' })],
  }),
];
