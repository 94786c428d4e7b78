import { randomUUID } from 'node:crypto';
import { question, staleCommand, type Operation } from './operation';

const NONE = '2147483000';
const KEY = () => randomUUID();
const CONTROL = {
  subjectMatter: 'Terms',
  objects: [],
  businessSupport: false,
  plannedStart: '2026-06-03',
  termWorkingDays: 5,
  termReason: 'Volume',
  inspectorIds: [],
  checklistId: NONE,
};
const FOUND = { source: 'REPORT', reference: 'Row 15', text: 'Terms', fileIds: [] };

/** Clause 7-2: the office that analyses; the subject knows nothing of it before the recommendation. */
const ofOffice = (name: string, input: readonly [type: string, value: object]): Operation =>
  staleCommand({
    name,
    cells: 'ffff ++fmm ffffff s',
    on: ({ controlId }) => controlId,
    input: [input[0], () => input[1]],
  });

/** Preventive control: with a visit on the machine of inspections, and without one, of Almaty's office about the city's akimat. */
export const CONTROL_OPERATIONS: readonly Operation[] = [
  {
    name: 'openPreventiveControl',
    cells: '++ff ++f++ ffffff s',
    document:
      'mutation ($input: PreventiveControlInput!, $key: String!) { openPreventiveControl(lineId: "2147483000", input: $input, idempotencyKey: $key) { id } }',
    // Whoever may open one is told that there is no such line.
    variables: () => ({ key: KEY(), input: CONTROL }),
    letThrough: 'NOT_FOUND',
  },
  staleCommand({
    name: 'revisePreventiveControl',
    cells: 'ffff ++fmm ffffff s',
    on: ({ draftId }) => draftId,
    input: ['PreventiveControlInput', () => CONTROL],
  }),
  staleCommand({
    name: 'orderEarlyInspection',
    cells: 'ffff +ffmf ffffff s',
    on: ({ draftId }) => draftId,
    also: ['reason', 'String!', 'It cannot wait'],
  }),
  staleCommand({
    name: 'openAdministrativeCase',
    cells: 'ffff ++fmm ffffff s',
    on: ({ inspectionId }) => inspectionId,
    input: [
      'OpenAdministrativeCaseInput',
      () => ({ number: '1', article: '465', official: 'A. N.', openedOn: '2026-06-10' }),
    ],
  }),
  staleCommand({
    name: 'recordAdministrativeOutcome',
    cells: 'ffff ++fmm ffffff s',
    on: ({ inspectionId }) => inspectionId,
    input: [
      'RecordAdministrativeOutcomeInput',
      () => ({ caseId: NONE, outcome: 'Fine', outcomeOn: '2026-06-10' }),
    ],
  }),
  question(
    'controlWithoutVisit, under analysis',
    '+++f ++fmm mmfmmm s',
    'query ($id: ID!) { controlWithoutVisit(id: $id) { id } }',
    ({ controlId: id }) => ({ id }),
  ),
  question(
    'controlsWithoutVisit, under analysis',
    '+++f ++fmm mmfmmm s',
    '{ controlsWithoutVisit { nodes { id } } }',
  ),
  {
    name: 'openControlWithoutVisit',
    cells: '++ff ++f++ ffffff s',
    document:
      'mutation ($input: OpenControlWithoutVisitInput!, $key: String!) { openControlWithoutVisit(input: $input, idempotencyKey: $key) { id } }',
    // A period that ends before it begins: only those who may open one are told so.
    variables: ({ subjectId }) => ({
      key: KEY(),
      input: { subjectId, analysis: 'Terms', periodFrom: '2026-02-01', periodTo: '2026-01-01' },
    }),
    letThrough: 'INVALID_INPUT',
  },
  ofOffice('addControlFinding', ['AddControlFindingInput', FOUND]),
  ofOffice('removeControlFinding', ['RemoveControlFindingInput', { findingId: NONE, reason: 'Slip' }]),
  ofOffice('recommendToSubject', ['RecommendToSubjectInput', { recommendation: 'Watch' }]),
  ofOffice('endControlWithoutVisit', ['EndControlWithoutVisitInput', { reason: 'Nothing' }]),
  // Before the recommendation there is nothing that the subject could have read.
  staleCommand({
    name: 'acknowledgeControlRecommendation',
    cells: 'ffff fffff mmfmmm s',
    on: ({ controlId }) => controlId,
  }),
];
