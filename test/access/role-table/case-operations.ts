import { randomUUID } from 'node:crypto';
import { question, staleCommand, type Ground, type Operation } from './operation';

/** An id that nothing has. */
const NONE = '2147483000';
const ITEMS = { items: [{ violationId: NONE, text: 'Remedied', fileIds: [] }] };
const WISH = {
  items: [{ violationId: NONE, remedyBy: '2026-07-31' }],
  needsTime: true,
  needsMoney: false,
  measures: 'A queue is bought',
  reasons: 'Procurement',
  fileIds: [],
};
const KEY = () => randomUUID();
const PERSON = { representative: 'Deputy', representativePower: 'Order 4' };
const AT = '2026-06-10T10:00:00+05:00';

/** Clauses 5, 16 to 18 and 22 to 24: what the named inspectors of an office do, its head and another office not. */
const ofInspectors = (name: string, type: string, value: (ground: Ground) => object): Operation =>
  staleCommand({
    name,
    cells: 'ffff f+ffm ffffff s',
    on: ({ inspectionId }) => inspectionId,
    input: [type, value],
  });
/** Clauses 28-1 to 28-3: what the office that inspected does. */
const ofOffice = (name: string, input?: readonly [type: string, value: () => object]): Operation =>
  staleCommand({
    name,
    cells: 'ffff ++fmm ffffff s',
    target: 'prescriptionId',
    on: ({ prescriptionId }) => prescriptionId,
    ...(input ? { input } : {}),
  });

/** Inspections and prescriptions, of Almaty's office and the akimat of Almaty city. */
export const CASE_OPERATIONS: readonly Operation[] = [
  // Clauses 4, 9 and 3: the Agency sees all, an office its own, the subject what was disclosed to it. A member of the
  // special commission sees what comes before a session, and no session is kept here yet.
  question(
    'inspection, a draft',
    '+++f ++mmm mmfmmm s',
    'query ($id: ID!) { inspection(id: $id) { id } }',
    ({ draftId: id }) => ({ id }),
  ),
  question(
    'inspection, disclosed',
    '+++f +++mm ++fmmm s',
    'query ($id: ID!) { inspection(id: $id) { id } }',
    ({ inspectionId: id }) => ({ id }),
  ),
  question('inspections', '+++f +++mm ++fmmm s', '{ inspections { nodes { id } } }'),
  question(
    'prescription',
    '+++f ++fmm ++fmmm s',
    'query ($id: ID!) { prescription(id: $id) { id } }',
    ({ prescriptionId: id }) => ({ id }),
  ),
  question('prescriptions', '+++f ++fmm ++fmmm s', '{ prescriptions { nodes { id } } }'),
  // One's own office's or body's, not all that one may see; a clerk learns of reports only.
  question(
    'deadlines of inspections',
    'mmmf ++fmm ++mmmm s',
    '{ myWork(filter: { party: SUBJECT }) { nodes { id caseKind } } }',
    () => ({}),
    ({ caseKind }) => caseKind === 'inspection' || caseKind === 'prescription',
  ),

  // Clauses 8, 9 and 12: the office that inspects prepares, its head signs.
  {
    name: 'draftInspection',
    cells: '++ff ++f++ ffffff s',
    document:
      'mutation ($input: DraftInspectionInput!, $key: String!) { draftInspection(input: $input, idempotencyKey: $key) { id } }',
    // No calendar covers that start: only those who may draft are told so.
    variables: ({ draftInput }) => ({ key: KEY(), input: { ...draftInput, plannedStart: '2031-01-09' } }),
    letThrough: 'DATE_OUTSIDE_CALENDAR',
  },
  staleCommand({
    name: 'reviseInspectionDraft',
    cells: 'ffff ++fmm ffffff s',
    on: ({ draftId }) => draftId,
    input: ['DraftInspectionInput', ({ draftInput }) => draftInput],
  }),
  staleCommand({
    name: 'withdrawInspectionDraft',
    cells: 'ffff ++fmm ffffff s',
    on: ({ draftId }) => draftId,
    also: ['reason', 'String!', 'Taken back'],
  }),
  staleCommand({
    name: 'recordPreparation',
    cells: 'ffff ++fmm ffffff s',
    on: ({ draftId }) => draftId,
    input: ['RecordPreparationInput', () => ({ materials: ['Law on public services'] })],
  }),
  staleCommand({
    name: 'cancelAppointment',
    cells: 'ffff +ffmf ffffff s',
    on: ({ inspectionId }) => inspectionId,
    also: ['reason', 'String!', 'Taken back'],
  }),
  staleCommand({
    name: 'draftNextAppointment',
    cells: 'ffff ++fmm ffffff s',
    on: ({ inspectionId }) => inspectionId,
  }),
  staleCommand({
    name: 'leaveGround',
    cells: 'ffff +ffmf ffffff s',
    on: ({ inspectionId }) => inspectionId,
    also: ['reason', 'String!', 'Taken back'],
  }),
  staleCommand({ name: 'appointInspection', cells: 'ffff +ffmf ffffff s', on: ({ draftId }) => draftId }),
  staleCommand({ name: 'registerAppointment', cells: 'ffff ++fmm ffffff s', on: ({ draftId }) => draftId }),
  // Clause 16: the inspector, not the head.
  staleCommand({
    name: 'sendStartNotice',
    cells: 'ffff f+ffm ffffff s',
    on: ({ inspectionId }) => inspectionId,
    input: ['SendStartNoticeInput', () => ({ way: 'ELECTRONIC', recipient: 'Akim' })],
  }),
  ofInspectors('recordStartNotice', 'RecordStartNoticeInput', () => ({
    way: 'PAPER',
    recipient: 'Akim',
    sentAt: AT,
    proof: 'No. 4',
  })),
  ofInspectors('handOverAppointment', 'HandOverAppointmentInput', () => ({
    ...PERSON,
    checklistAcquainted: true,
  })),
  ofInspectors('recordHandingOver', 'RecordHandingOverInput', () => ({ ...PERSON, handedOverAt: AT })),
  ofInspectors('recordRepresentativePower', 'RecordRepresentativePowerInput', () => ({
    representative: 'Deputy',
    representativePower: 'Order 4',
  })),
  ofInspectors('recordRefusalProtocol', 'RecordRefusalProtocolInput', () => ({
    kind: 'ACT_NOT_ACCEPTED',
    at: AT,
    text: 'Refused',
  })),
  // A wrongly recorded fact: proposed by the named inspector, decided by the head (clause 12).
  ofInspectors('proposeCounterEntry', 'ProposeCounterEntryInput', () => ({
    fact: 'START_NOTICE',
    happenedAt: AT,
    reason: 'Another day stands on the receipt',
    fileIds: [NONE],
  })),
  staleCommand({
    name: 'signCounterEntry',
    cells: 'ffff +ffmf ffffff s',
    on: ({ inspectionId }) => inspectionId,
    also: ['entryId', 'ID!', NONE],
  }),
  {
    name: 'declineCounterEntry',
    cells: 'ffff +ffmf ffffff s',
    document: `mutation ($id: ID!, $key: String!) {
      declineCounterEntry(id: $id, entryId: "${NONE}", reason: "No", idempotencyKey: $key, expectedVersion: 999999) { id } }`,
    variables: ({ inspectionId: id }) => ({ id, key: KEY() }),
    letThrough: 'STALE_VERSION',
  },
  // Clause 14: extended by whom the act of appointment may be signed by, told by the inspector.
  staleCommand({
    name: 'extendInspection',
    cells: 'ffff +ffmf ffffff s',
    on: ({ inspectionId }) => inspectionId,
    input: ['ExtendInspectionInput', () => ({ workingDays: 5, reason: 'Volume' })],
  }),
  staleCommand({
    name: 'registerExtension',
    cells: 'ffff ++fmm ffffff s',
    on: ({ inspectionId }) => inspectionId,
  }),
  ofInspectors('sendExtensionNotice', 'SendExtensionNoticeInput', () => ({ way: 'ELECTRONIC' })),
  ofInspectors('recordExtensionNotice', 'RecordExtensionNoticeInput', () => ({
    way: 'PAPER',
    sentAt: AT,
    proof: 'No. 4',
  })),
  // Clauses 11 and 12: who inspects is changed by whom the act of appointment may be signed by.
  staleCommand({
    name: 'changeInspectors',
    cells: 'ffff +ffmf ffffff s',
    on: ({ inspectionId }) => inspectionId,
    input: ['ChangeInspectorsInput', () => ({ inspectorIds: [NONE], specialists: [], reason: 'Leave' })],
  }),
  staleCommand({
    name: 'registerInspectorChange',
    cells: 'ffff ++fmm ffffff s',
    on: ({ inspectionId }) => inspectionId,
  }),
  // Clauses 19 to 21: the head suspends, the office records what came, the inspector tells the subject.
  staleCommand({
    name: 'suspendInspection',
    cells: 'ffff +ffmf ffffff s',
    on: ({ inspectionId }) => inspectionId,
    input: [
      'SuspendInspectionInput',
      () => ({ cause: 'FOREIGN_INFORMATION', reason: 'Register of another state', expectedOn: '2026-07-10' }),
    ],
  }),
  staleCommand({
    name: 'resumeInspection',
    cells: 'ffff ++fmm ffffff s',
    on: ({ inspectionId }) => inspectionId,
    input: ['ResumeInspectionInput', () => ({ arrivedOn: '2026-06-10', arrived: 'The answer' })],
  }),
  ...['Suspension', 'Resumption'].flatMap((what) => [
    ofInspectors(`send${what}Notice`, `Send${what}NoticeInput`, () => ({ way: 'ELECTRONIC' })),
    ofInspectors(`record${what}Notice`, `Record${what}NoticeInput`, () => ({
      way: 'PAPER',
      sentAt: AT,
      proof: 'No. 4',
    })),
  ]),
  ofInspectors('sendDocumentRequest', 'SendDocumentRequestInput', () => ({
    text: 'Journals',
    items: ['Journal of May'],
    dueDate: '2026-06-12',
  })),
  ofInspectors('sendRecommendation', 'SendRecommendationInput', () => ({
    aims: ['BETTER_SERVICE'],
    text: 'An electronic queue',
    dueDate: '2026-07-12',
  })),
  ofInspectors('recordHearing', 'RecordHearingInput', () => ({
    heldAt: AT,
    official: 'A. Official',
    position: 'Head of the hall',
    questions: [{ question: 'Why late?', answer: 'No staff' }],
    signing: 'SIGNED',
    fileIds: [],
  })),
  ofInspectors('recordPublicMonitoring', 'RecordPublicMonitoringInput', () => ({
    receivedAt: AT,
    sourceKind: 'NON_PROFIT',
    source: 'A foundation',
    text: 'Queues of three hours',
    fileIds: [],
  })),
  // An access that a request never was is a wrong target for those let through; its version is looked at first.
  staleCommand({
    name: 'recordAccessEnd',
    cells: 'ffff f+ffm ffffff s',
    target: 'requestId',
    on: ({ requestId }) => requestId,
    input: ['RecordAccessEndInput', () => ({ endedAt: AT })],
  }),
  staleCommand({
    name: 'acknowledgeRecommendation',
    cells: 'ffff fffff ++fmmm s',
    target: 'requestId',
    on: ({ requestId }) => requestId,
  }),
  ofInspectors('recordChecklistAnswer', 'RecordChecklistAnswerInput', () => ({
    pointId: NONE,
    answer: 'MET',
    fileIds: [],
  })),
  ofInspectors('revisePrescription', 'RevisePrescriptionInput', () => ({ remedy: [] })),
  staleCommand({
    name: 'setResultActAside',
    cells: 'ffff f+ffm ffffff s',
    on: ({ inspectionId }) => inspectionId,
    also: ['reason', 'String!', 'An answer came after it'],
  }),
  ofInspectors('handOverResultAct', 'HandOverResultActInput', () => PERSON),
  ofInspectors('recordResultActHandingOver', 'RecordResultActHandingOverInput', () => ({
    ...PERSON,
    handedOverAt: AT,
  })),
  ofInspectors('recordResultActRefusal', 'RecordResultActRefusalInput', () => ({
    at: AT,
    text: 'Refused',
    registryNumber: '4',
    registryDate: '2026-06-10',
  })),
  ofInspectors('recordResultActRegistryMark', 'RecordResultActRegistryMarkInput', () => ({
    registryNumber: '4',
    registryDate: '2026-06-10',
  })),
  // Clause 5: the staff of the body answers what the inspectors ask.
  staleCommand({
    name: 'answerDocumentRequest',
    cells: 'ffff fffff ++fmmm s',
    target: 'requestId',
    on: ({ requestId }) => requestId,
    input: ['AnswerDocumentRequestInput', () => ({ text: 'Attached', fileIds: [] })],
  }),
  // Clause 17: the head of the subject takes the act.
  staleCommand({
    name: 'acknowledgeAppointment',
    cells: 'ffff fffff +ffmmm s',
    on: ({ inspectionId }) => inspectionId,
  }),
  staleCommand({
    name: 'drawUpResultAct',
    cells: 'ffff f+ffm ffffff s',
    on: ({ inspectionId }) => inspectionId,
    input: ['DrawUpResultActInput', () => ({ place: 'Almaty', conclusions: 'All', remedy: [] })],
  }),
  // Clause 25: the head of the subject objects; the office records what came on paper.
  staleCommand({
    name: 'fileObjection',
    cells: 'ffff fffff +ffmmm s',
    on: ({ inspectionId }) => inspectionId,
    input: ['FileObjectionInput', () => ({ text: 'We do not agree', fileIds: [] })],
  }),
  staleCommand({
    name: 'recordObjection',
    cells: 'ffff ++fmm ffffff s',
    on: ({ inspectionId }) => inspectionId,
    input: [
      'RecordObjectionInput',
      () => ({ receivedAt: '2026-06-11T10:00:00+05:00', text: 'We do not agree', fileIds: [] }),
    ],
  }),
  staleCommand({
    name: 'closeInspection',
    cells: 'ffff ++fmm ffffff s',
    on: ({ inspectionId }) => inspectionId,
  }),

  // Clauses 28-1 to 28-3: the subject informs, the office that inspected judges.
  staleCommand({
    name: 'provideRemediationInformation',
    cells: 'ffff fffff ++fmmm s',
    target: 'prescriptionId',
    on: ({ prescriptionId }) => prescriptionId,
    input: ['ProvideRemediationInformationInput', () => ITEMS],
  }),
  staleCommand({
    name: 'acceptRemediation',
    cells: 'ffff ++fmm ffffff s',
    target: 'prescriptionId',
    on: ({ prescriptionId }) => prescriptionId,
    input: ['AcceptRemediationInput', () => ({ violationIds: [NONE] })],
  }),
  ofOffice('recordRemediationInformation', [
    'RecordRemediationInformationInput',
    () => ({ ...ITEMS, receivedAt: AT }),
  ]),
  ofOffice('returnRemediation', [
    'ReturnRemediationInput',
    () => ({ violationIds: [NONE], reason: 'No order' }),
  ]),
  ofOffice('recordInformationRequestReceipt', [
    'RecordInformationRequestReceiptInput',
    () => ({ receivedAt: AT, proof: 'No. 4' }),
  ]),
  ofOffice('confirmRemediation'),
  staleCommand({
    name: 'sendInformationRequest',
    cells: 'ffff ++fmm ffffff s',
    target: 'prescriptionId',
    on: ({ prescriptionId }) => prescriptionId,
    input: ['SendInformationRequestInput', () => ({ way: 'ELECTRONIC', recipient: 'Akim' })],
  }),

  // Clause 28: the head of the subject asks for more time, the head of the office decides.
  staleCommand({
    name: 'requestExtension',
    cells: 'ffff fffff +ffmmm s',
    target: 'prescriptionId',
    on: ({ prescriptionId }) => prescriptionId,
    input: ['RequestExtensionInput', () => WISH],
  }),
  ofOffice('recordExtensionRequest', ['RecordExtensionRequestInput', () => ({ ...WISH, receivedAt: AT })]),
  ...(['extendRemediation', 'refuseExtension'] as const).map((name) =>
    staleCommand({
      name,
      cells: 'ffff +ffmf ffffff s',
      target: 'prescriptionId',
      on: ({ prescriptionId }) => prescriptionId,
      input: [
        name === 'extendRemediation' ? 'ExtendRemediationInput' : 'RefuseExtensionInput',
        () => ({
          extensionId: NONE,
          reason: 'Proved',
          ...(name === 'extendRemediation' ? { items: WISH.items, reportBy: '2026-08-05' } : {}),
        }),
      ],
    }),
  ),
];
