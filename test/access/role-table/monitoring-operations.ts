import { randomUUID } from 'node:crypto';
import { question, staleCommand, type Operation } from './operation';

const NONE = '2147483000';
const REASON = { reason: 'Reason' };

/** Of Almaty’s office: the Agency reads it, another region does not know of it. */
const ofOffice = (name: string, input: readonly [type: string, value: object]): Operation =>
  staleCommand({
    name,
    cells: 'ffff ++fmm ffffff s',
    on: ({ monitoringId }) => monitoringId,
    input: [input[0], () => input[1]],
  });
const ofHead = (name: string, type: string, value: object): Operation => ({
  ...ofOffice(name, [type, value]),
  cells: 'ffff +ffmf ffffff s',
});

const onQuarter = (name: string, cells: string, value?: object): Operation =>
  staleCommand({
    name,
    cells,
    on: ({ quarterId }) => quarterId,
    ...(value ? { input: [`${name[0]?.toUpperCase()}${name.slice(1)}Input`, () => value] as const } : {}),
  });
const ofUnit = (name: string, value?: object) => onQuarter(name, 'ffff fffff f+ffff s', value);
const ofLeadership = (name: string, value: object) => onQuarter(name, 'ffff fffff +fffmm s', value);

/** External monitoring: of Almaty’s office, about the city’s akimat, which learns nothing of it but the letter. */
export const MONITORING_OPERATIONS: readonly Operation[] = [
  question(
    'monitoring',
    '+++f ++fmm ffffff s',
    'query ($id: ID!) { monitoring(id: $id) { id } }',
    ({ monitoringId: id }) => ({ id }),
  ),
  question('monitorings', '+++f ++fmm ffffff s', '{ monitorings { nodes { id } } }'),
  {
    name: 'openMonitoring',
    cells: '+++f ++f++ ffffff s',
    document:
      'mutation ($input: OpenMonitoringInput!, $key: String!) { openMonitoring(input: $input, idempotencyKey: $key) { id } }',
    variables: () => ({
      key: randomUUID(),
      input: { subjectId: NONE, periodFrom: '2026-01-01', periodTo: '2026-03-31' },
    }),
    letThrough: 'INVALID_INPUT',
  },
  ofOffice('addMonitoringMaterial', [
    'AddMonitoringMaterialInput',
    { source: 'ADDRESSES', lookedOn: '2026-06-01', text: 'Addresses' },
  ]),
  ofOffice('addMonitoringFinding', [
    'AddMonitoringFindingInput',
    { materialId: NONE, kind: 'NOTE', text: 'Nothing' },
  ]),
  ofOffice('withdrawMonitoringFinding', ['WithdrawMonitoringFindingInput', { findingId: NONE, ...REASON }]),
  ofOffice('submitMonitoring', ['SubmitMonitoringInput', { summary: 'Nothing' }]),
  ofHead('returnMonitoring', 'ReturnMonitoringInput', REASON),
  ofHead('takeNoteOfMonitoring', 'TakeNoteOfMonitoringInput', REASON),
  ofHead('sendMonitoringLetter', 'SendMonitoringLetterInput', {
    ...REASON,
    demands: [{ kind: 'REMEDY_VIOLATIONS' }],
    reportBy: '2026-07-10',
    way: 'PAPER',
  }),
  {
    name: 'proposeMonitoringReferral',
    cells: '++ff ++f++ ffffff s',
    document: `mutation ($key: String!) { proposeMonitoringReferral(monitoringId: "${NONE}", idempotencyKey: $key,
      input: { officials: "B. Ospanov", signs: "Money was taken" }) { id } }`,
    variables: () => ({ key: randomUUID() }),
    letThrough: 'NOT_FOUND',
  },
  question('serviceFigureImports', '+++f fffff ffffff s', '{ serviceFigureImports { edges { cursor } } }'),
  question(
    'serviceComparison',
    '+++f ++f++ ffffff s',
    '{ serviceComparison(from: "2026-01-01", to: "2026-03-31") { compared } }',
  ),
  question(
    'serviceFigures',
    '+++f ++f++ ffffff s',
    'query ($of: ID!) { serviceFigures(subjectId: $of, from: "2026-01-01", to: "2026-03-31") { edges { cursor } } }',
    ({ subjectId: of }) => ({ of }),
  ),
  {
    name: 'cancelServiceFigures',
    cells: '+++f fffff ffffff s',
    document: `mutation ($key: String!) { cancelServiceFigures(id: "${NONE}", idempotencyKey: $key, expectedVersion: 1) { id } }`,
    variables: () => ({ key: randomUUID() }),
    letThrough: 'FIGURES_NOT_RUNNING',
  },

  // Clauses 58 to 60: the unit conducts, the head of the body sends; the Agency and the body's office read.
  question(
    'internalMonitoring',
    '+++f ++fmm ++ffmm s',
    'query ($id: ID!) { internalMonitoring(id: $id) { id } }',
    ({ quarterId: id }) => ({ id }),
  ),
  question('internalMonitorings', '+++f ++fmm ++ffmm s', '{ internalMonitorings { nodes { id } } }'),
  question(
    'internalMonitoringTable',
    '+++f ++fmm ++ffmm s',
    'query ($of: ID!) { internalMonitoringTable(filter: { year: 2026, bodyId: $of }) { nodes { id } } }',
    ({ subjectId: of }) => ({ of }),
  ),
  question(
    'internalMonitoringFigures',
    '+++f ++f++ ++ff++ s',
    '{ internalMonitoringFigures(filter: { year: 2026 }) { points { number } } }',
  ),
  // The quarter is under way: what stands in its sheet is the body’s own till it is ended.
  question(
    'internalMonitoringFindings',
    'mmmf mmfmm ++ffmm s',
    '{ internalMonitoringFindings(filter: { year: 2026 }) { nodes { id } } }',
  ),
  question('proposalsReceived', 'ffff fffff mmfmmm s', '{ proposalsReceived { nodes { id } } }'),
  {
    name: 'answerMonitoringProposal',
    cells: 'ffff fffff mmfmmm s',
    document:
      'mutation ($input: AnswerMonitoringProposalInput!, $key: String!) { answerMonitoringProposal(input: $input, idempotencyKey: $key, expectedVersion: 1) { id } }',
    variables: () => ({ key: randomUUID(), input: { proposalId: NONE, text: 'Staff was added' } }),
  },
  question(
    'monitoringProposals',
    'mmmf mmfmm ++ffmm s',
    '{ monitoringProposals(filter: { year: 2026 }) { nodes { id } } }',
  ),
  {
    name: 'openInternalMonitoring',
    cells: 'ffff fffff f+ffff s',
    document: `mutation ($key: String!) { openInternalMonitoring(input: { year: 2026, quarter: 1 }, idempotencyKey: $key) { id } }`,
    variables: () => ({ key: randomUUID() }),
    letThrough: 'INTERNAL_MONITORING_EXISTS',
  },
  ofUnit('answerMonitoringPoint', { number: 1, answer: 'MET' }),
  ofUnit('addInternalFinding', { point: 1, text: 'Found' }),
  ofUnit('addMonitoringProposal', {
    kind: 3,
    findingId: NONE,
    text: 'Proposed',
    addressee: 'Provider',
    reportBy: '2026-09-01',
  }),
  ofUnit('takeBackInternalFinding', { findingId: NONE, reason: 'Entered by mistake' }),
  ofUnit('withdrawMonitoringProposal', { proposalId: NONE }),
  ofUnit('closeInternalMonitoring'),
  ofUnit('submitMonitoringProposals'),
  ofUnit('recordProposalOutcome', {
    proposalId: NONE,
    proposalVersion: 1,
    fulfilled: true,
    informedAt: '2026-06-01T10:00:00+05:00',
    text: 'Done',
  }),
  ofLeadership('returnMonitoringProposals', REASON),
  ofLeadership('sendMonitoringProposals', {}),
];
