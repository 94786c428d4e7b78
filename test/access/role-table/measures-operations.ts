import { randomUUID } from 'node:crypto';
import { question, staleCommand, type Ground, type Operation } from './operation';

const NONE = '2147483000';
const AT = '2026-06-11T10:00:00+05:00';
const TEXT = { text: 'Done', fileIds: [] };
const ROW = { measure: 'A queue', responsible: 'A. Serikov', dueDate: '2026-07-01', completion: 'An act' };

type Input = readonly [type: string, value: (ground: Ground) => object];
const onLetter = (name: string, cells: string, input?: Input): Operation =>
  staleCommand({
    name,
    cells,
    target: 'letterId',
    on: ({ letterId }) => letterId,
    ...(input ? { input } : {}),
  });
/** Clauses 30, 32 and 34: what the office that inspected does; the letter is sent, so that its subject sees it. */
const ofOffice = (name: string, input?: Input) => onLetter(name, 'ffff ++fmm ffffmm s', input);

const onEscalation = (name: string, cells: string, input: Input): Operation =>
  staleCommand({ name, cells, target: 'escalationId', on: ({ escalationId }) => escalationId, input });

const onReferral = (name: string, cells: string, input: Input): Operation =>
  staleCommand({ name, cells, target: 'referralId', on: ({ referralId }) => referralId, input });

/** What follows an inspection with violations, of Almaty's office and the akimat of Almaty city. */
export const MEASURES_OPERATIONS: readonly Operation[] = [
  question(
    'letterOnMeasures, sent',
    '+++f ++fmm ++fmmm s',
    'query ($id: ID!) { letterOnMeasures(id: $id) { id } }',
    ({ letterId: id }) => ({ id }),
  ),
  question('lettersOnMeasures', '+++f ++fmm ++fmmm s', '{ lettersOnMeasures { nodes { id } } }'),
  ofOffice('issueLetterOnMeasures', [
    'IssueLetterOnMeasuresInput',
    () => ({ demands: [{ kind: 'REMEDY_VIOLATIONS' }], reportBy: '2026-07-10', way: 'ELECTRONIC' }),
  ]),
  ofOffice('recordLetterReceipt', ['RecordLetterReceiptInput', () => ({ receivedAt: AT, proof: 'No. 4' })]),
  ofOffice('recordLetterReport', ['RecordLetterReportInput', () => ({ ...TEXT, receivedAt: AT })]),
  ofOffice('acceptLetterReport'),
  ofOffice('returnLetterReport', ['ReturnLetterReportInput', () => ({ reason: 'No order' })]),
  ofOffice('recordActionPlan', ['RecordActionPlanInput', () => ({ rows: [ROW], receivedAt: AT })]),
  ofOffice('recordPlanRowInformation', [
    'RecordPlanRowInformationInput',
    () => ({ ...TEXT, rowId: NONE, receivedAt: AT }),
  ]),
  ofOffice('acceptPlanRow', ['AcceptPlanRowInput', () => ({ rowId: NONE })]),
  ofOffice('returnPlanRow', ['ReturnPlanRowInput', () => ({ rowId: NONE, reason: 'No act' })]),
  // Clauses 30 and 34: the body answers; clause 32: by its head it plans.
  onLetter('reportOnLetter', 'ffff fffff ++fmmm s', ['ReportOnLetterInput', () => TEXT]),
  onLetter('informOnPlanRow', 'ffff fffff ++fmmm s', [
    'InformOnPlanRowInput',
    () => ({ ...TEXT, rowId: NONE }),
  ]),
  onLetter('submitActionPlan', 'ffff fffff +ffmmm s', ['SubmitActionPlanInput', () => ({ rows: [ROW] })]),

  // Clause 35: the office establishes, its head sends; till then the subject knows nothing of it.
  question(
    'escalation, established',
    '+++f ++fmm mmfmmm s',
    'query ($id: ID!) { escalation(id: $id) { id } }',
    ({ escalationId: id }) => ({ id }),
  ),
  {
    name: 'establishNonFulfilment',
    cells: 'ffff ++fmm ffffff s',
    document: `mutation ($id: ID!, $key: String!) {
      establishNonFulfilment(inspectionId: $id, idempotencyKey: $key, input: { statement: "Nothing was done" }) { id } }`,
    variables: ({ inspectionId: id }) => ({ id, key: randomUUID() }),
    // It is established already: only those who may establish are told so.
    letThrough: 'REFUSED_BY_LAW',
  },
  onEscalation('sendEscalationPaper', 'ffff +ffmf ffffff s', [
    'SendEscalationPaperInput',
    () => ({ addressee: 'PROSECUTOR', recipient: 'Prosecutor of Almaty', way: 'PAPER' }),
  ]),
  onEscalation('sendEscalationRecall', 'ffff +ffmf ffffff s', [
    'SendEscalationRecallInput',
    () => ({ paperId: NONE, way: 'PAPER' }),
  ]),
  onEscalation('recordEscalationDelivery', 'ffff ++fmm ffffff s', [
    'RecordEscalationDeliveryInput',
    () => ({ paperId: NONE, deliveredAt: AT, proof: 'No. 4' }),
  ]),
  onEscalation('recordEscalationAnswer', 'ffff ++fmm ffffff s', [
    'RecordEscalationAnswerInput',
    () => ({ paperId: NONE, answeredAt: AT, answer: 'Looked into' }),
  ]),

  // Clause 29: nothing of it is for the subject's eyes; the office proposes, its head decides.
  question(
    'referral, proposed',
    '+++f ++fmm ffffff s',
    'query ($id: ID!) { referral(id: $id) { id } }',
    ({ referralId: id }) => ({ id }),
  ),
  {
    name: 'proposeReferral',
    cells: 'ffff ++fmm ffffff s',
    document: `mutation ($id: ID!, $key: String!) {
      proposeReferral(inspectionId: $id, idempotencyKey: $key, input: { officials: "B. Ospanov", signs: "Money was taken" }) { id } }`,
    // Not started yet: only those who may propose are told so.
    variables: ({ draftId: id }) => ({ id, key: randomUUID() }),
    letThrough: 'REFUSED_BY_LAW',
  },
  onReferral('sendReferral', 'ffff +ffmf ffffff s', [
    'SendReferralInput',
    () => ({ competentBody: 'Police' }),
  ]),
  onReferral('declineReferral', 'ffff +ffmf ffffff s', [
    'DeclineReferralInput',
    () => ({ reason: 'No signs' }),
  ]),
  onReferral('recordReferralAnswer', 'ffff ++fmm ffffff s', [
    'RecordReferralAnswerInput',
    () => ({ answeredAt: AT, answer: 'A case was opened' }),
  ]),
];
