import { randomUUID } from 'node:crypto';
import { question, staleCommand, type Ground, type Operation } from './operation';

const NONE = '2147483000';
const AT = '2026-06-11T10:00:00+05:00';
const DAY = '2026-06-25';
const LINE = {
  objectId: NONE,
  questions: 'Terms',
  startsOn: '2027-02-01',
  endsOn: '2027-02-20',
  completion: 'Act',
  executorIds: [NONE],
};

type Input = readonly [type: string, value: (ground: Ground) => object];
const onEvent = (name: string, cells: string, input?: Input): Operation =>
  staleCommand({ name, cells, target: 'eventId', on: ({ eventId }) => eventId, ...(input ? { input } : {}) });
/** The unit of the body that controls (clauses 46 to 53). */
const ofUnit = (name: string, input?: Input) => onEvent(name, 'ffff fffff f+ffff s', input);
/** Its leadership (42, 45, 54). */
const ofHead = (name: string, input?: Input) => onEvent(name, 'ffff fffff +fffmm s', input);
/** The object of control (48, 52). */
const ofObject = (name: string, input?: Input) => onEvent(name, 'ffff fffff fff+mm s', input);
const onPlan = (
  name: string,
  cells: string,
  given: { input?: Input; also?: readonly [string, string, unknown] } = {},
): Operation => staleCommand({ name, cells, on: ({ planId }) => planId, ...given });
const DRAWN_UP = 'ffff fffff ++ffmm s';

/** Internal control of the city's akimat over its polyclinic: an approved plan, and an event of which the object was told. */
export const INTERNAL_CONTROL_OPERATIONS: readonly Operation[] = [
  question('objectsOfControl', 'ffff fffff ++ffm+ s', '{ objectsOfControl { nodes { id } } }'),
  question(
    'objectOfControlData',
    'ffff fffff ffffff s',
    '{ objectOfControlData(objectId: "2147483000", from: "2026-01-01", to: "2026-03-31") { complaintCount } }',
  ),
  question(
    'objectsOfControlCompared',
    'ffff fffff ++ffm+ s',
    '{ objectsOfControlCompared(year: 2026) { nodes { id } } }',
  ),
  question('controlExecutors', 'ffff fffff ++ffmm s', '{ controlExecutors { accountId } }'),
  question(
    'controlPlan',
    '+++f ++fmm ++ffmm s',
    'query ($id: ID!) { controlPlan(id: $id) { id } }',
    ({ planId: id }) => ({ id }),
  ),
  question('controlPlans', '+++f ++fmm ++ffmm s', '{ controlPlans { nodes { id } } }'),
  question(
    'controlEvent',
    '+++f ++fmm ++f+mm s',
    'query ($id: ID!) { controlEvent(id: $id) { id } }',
    ({ eventId: id }) => ({ id }),
  ),
  question('controlEvents', '+++f ++fmm ++f+mm s', '{ controlEvents { nodes { id } } }'),
  {
    name: 'draftControlPlan',
    cells: 'ffff fffff ++ff++ s',
    document: 'mutation ($key: String!) { draftControlPlan(year: 1999, idempotencyKey: $key) { id } }',
    variables: () => ({ key: randomUUID() }),
    letThrough: 'INVALID_INPUT',
  },
  onPlan('addControlPlanLine', DRAWN_UP, { input: ['ControlPlanLineInput', () => LINE] }),
  onPlan('reviseControlPlanLine', DRAWN_UP, {
    input: ['ReviseControlPlanLineInput', () => ({ lineId: NONE, line: LINE })],
  }),
  onPlan('removeControlPlanLine', DRAWN_UP, { also: ['lineId', 'ID!', NONE] }),
  onPlan('agreeControlPlan', DRAWN_UP, { also: ['agreedWith', 'String!', 'Department'] }),
  onPlan('reopenControlPlan', DRAWN_UP, { also: ['reason', 'String!', 'One more'] }),
  onPlan('withdrawControlPlan', DRAWN_UP),
  onPlan('approveControlPlan', 'ffff fffff +fffmm s'),
  onPlan('changeControlPlan', 'ffff fffff +fffmm s', {
    input: ['ChangeControlPlanInput', () => ({ kind: 'REMOVED', lineId: NONE, reason: 'Reorganised' })],
  }),
  {
    name: 'draftPlannedControlEvent',
    cells: 'ffff fffff f+ffff s',
    document:
      'mutation ($id: ID!, $key: String!) { draftPlannedControlEvent(planLineId: $id, idempotencyKey: $key) { id } }',
    variables: ({ planLineId: id }) => ({ id, key: randomUUID() }),
    letThrough: 'CONTROL_EVENT_EXISTS',
  },
  {
    name: 'draftControlEventAfterMonitoring',
    cells: 'ffff fffff f+ffff s',
    document: `mutation ($input: DraftControlEventAfterMonitoringInput!, $key: String!) {
      draftControlEventAfterMonitoring(input: $input, idempotencyKey: $key) { id } }`,
    variables: () => ({
      key: randomUUID(),
      input: {
        monitoringReference: 'No. 7',
        monitoringDate: '2029-01-01',
        objectId: NONE,
        questions: 'Terms',
        plannedStart: DAY,
        endDate: DAY,
        executorIds: [NONE],
      },
    }),
    letThrough: 'FACT_IN_FUTURE',
  },
  {
    name: 'draftControlEventOnProposal',
    cells: 'ffff fffff f+ffff s',
    document: `mutation ($input: DraftControlEventOnProposalInput!, $key: String!) {
      draftControlEventOnProposal(input: $input, idempotencyKey: $key) { id } }`,
    variables: () => ({
      key: randomUUID(),
      input: { proposalId: NONE, questions: 'Terms', plannedStart: DAY, endDate: DAY, executorIds: [NONE] },
    }),
    letThrough: 'NOT_FOUND',
  },
  {
    name: 'appointControlEvents',
    cells: 'ffff fffff +fff++ s',
    document: `mutation ($events: [AppointTogetherInput!]!, $key: String!) {
      appointControlEvents(events: $events, idempotencyKey: $key) { id } }`,
    variables: () => ({
      key: randomUUID(),
      events: [{ eventId: NONE, expectedVersion: 1, plannedStart: DAY, endDate: DAY }],
    }),
    letThrough: 'NOT_FOUND',
  },
  ofHead('cancelControlEvent', ['CancelControlEventInput', () => ({ reason: 'Merged' })]),
  ofUnit('withdrawControlDraft', ['WithdrawControlDraftInput', () => ({ reason: 'Merged' })]),
  ofHead('appointControlEvent', ['AppointControlEventInput', () => ({ plannedStart: DAY, endDate: DAY })]),
  ofUnit('addControlExpert', [
    'AddControlExpertInput',
    () => ({
      fullName: 'B. Expert',
      field: 'Medicine',
      position: 'Researcher',
      declaration: 'Statement of 1 June',
      civilLawTies: false,
      labourTies: false,
    }),
  ]),
  ofObject('objectToControlExpert', [
    'ObjectToControlExpertInput',
    () => ({ expertId: NONE, reason: 'Is paid by us' }),
  ]),
  ofHead('answerExpertObjection', [
    'AnswerExpertObjectionInput',
    () => ({ objectionId: NONE, answer: 'KEPT', reason: 'Is not' }),
  ]),
  ofHead('shortenControlEvent', ['ShortenControlEventInput', () => ({ endDate: DAY, reason: 'Merged' })]),
  ofUnit('sendControlNotice'),
  ofUnit('recordControlNotice', ['RecordControlNoticeInput', () => ({ at: AT, reference: 'No. 5' })]),
  ofUnit('handOverControlOrder'),
  ofUnit('recordControlStart', [
    'RecordControlStartInput',
    () => ({ at: AT, handing: 'REFUSED', witness: 'A. Witness' }),
  ]),
  ofUnit('sendControlRequest', [
    'SendControlRequestInput',
    () => ({ kind: 'DOCUMENTS', text: 'Journal', dueDate: DAY }),
  ]),
  ofObject('answerControlRequest', ['AnswerControlRequestInput', () => ({ requestId: NONE, text: 'Here' })]),
  ofUnit('recordControlAnswer', [
    'RecordControlAnswerInput',
    () => ({ requestId: NONE, text: 'Here', receivedAt: AT }),
  ]),
  ofUnit('recordControlWork', ['RecordControlWorkInput', () => ({ kind: 'PAPERS', text: 'Journals' })]),
  ofUnit('submitControlExtension', ['SubmitControlExtensionInput', () => ({ reason: 'Much', endDate: DAY })]),
  ofHead('grantControlExtension'),
  ofHead('declineControlExtension', ['DeclineControlExtensionInput', () => ({ reason: 'Enough' })]),
  ofUnit('drawUpControlAct', [
    'DrawUpControlActInput',
    () => ({
      place: 'Almaty',
      heldPlace: 'Almaty',
      periodFrom: '2026-01-01',
      periodTo: '2026-05-31',
      analysis: 'Services',
      results: 'Kept',
      violations: false,
      causes: 'None',
      checklist: 'Checklist',
      points: '1',
    }),
  ]),
  ofUnit('showControlAct', ['ShowControlActInput', () => ({ shownAt: AT, refused: false })]),
  ofObject('agreeToControlAct'),
  ofObject('objectToControlAct', ['ObjectToControlActInput', () => ({ text: 'No' })]),
  ofUnit('recordControlResponse', [
    'RecordControlResponseInput',
    () => ({ kind: 'OBJECTED', text: 'No', receivedAt: AT }),
  ]),
  ofUnit('recordControlRestoration', [
    'RecordControlRestorationInput',
    () => ({ violations: 1, persons: 1, restoredOn: DAY, text: 'Paid back' }),
  ]),
  ofUnit('recordControlPenalty', [
    'RecordControlPenaltyInput',
    () => ({
      kind: 'REMARK',
      staff: 'ORGANISATION',
      person: 'C. Clerk, registrar',
      imposedOn: DAY,
      orderReference: 'No. 3',
    }),
  ]),
  ofUnit('settleControlRecommendation', [
    'SettleControlRecommendationInput',
    () => ({ recommendationId: NONE, fulfilled: true, settledOn: DAY }),
  ]),
  ofUnit('takeBackControlEntry', [
    'TakeBackControlEntryInput',
    () => ({ kind: 'PENALTY', entryId: NONE, reason: 'Entered twice' }),
  ]),
  ofUnit('submitControlMaterials'),
  ofHead('decideOnMeasures'),
  ofHead('takeNoteOfControl'),
  ofUnit('closeControlEvent'),
];
