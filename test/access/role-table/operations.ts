import { randomUUID } from 'node:crypto';
import { question, staleCommand, type Operation } from './operation';

/** An id that nothing has. */
const NONE = '2147483000';
const ITEMS = { items: [{ violationId: NONE, text: 'Remedied', fileIds: [] }] };
const KEY = () => randomUUID();

/** Groups: chair inspector analyst admin · head inspector commission, then head inspector of another region ·
 * head control reports of the body, then heads of an organisation, a district, an oblast · nobody. */
export const OPERATIONS: readonly Operation[] = [
  // Clauses 4, 9 and 3: the Agency sees all, an office its own, the subject what was disclosed to it.
  question(
    'inspection, a draft',
    '+++f +++mm mmfmmm s',
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
    '+++f +++mm ++fmmm s',
    'query ($id: ID!) { prescription(id: $id) { id } }',
    ({ prescriptionId: id }) => ({ id }),
  ),
  question('prescriptions', '+++f +++mm ++fmmm s', '{ prescriptions { nodes { id } } }'),
  // One's own office's or body's, not all that one may see; a clerk learns of reports only.
  question(
    'deadlines of inspections',
    'mmmf ++fmm ++mmmm s',
    '{ myWork(filter: { party: SUBJECT }) { nodes { id caseKind } } }',
    () => ({}),
    ({ caseKind }) => caseKind === 'inspection' || caseKind === 'prescription',
  ),

  // Clauses 8, 9 and 12: the office that inspects prepares, its head signs.
  staleCommand({
    name: 'reviseInspectionDraft',
    cells: 'ffff ++fmm ffffff s',
    on: ({ draftId }) => draftId,
    input: ['DraftInspectionInput', ({ draftInput }) => draftInput],
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
  staleCommand({
    name: 'sendInformationRequest',
    cells: 'ffff ++fmm ffffff s',
    target: 'prescriptionId',
    on: ({ prescriptionId }) => prescriptionId,
    input: ['SendInformationRequestInput', () => ({ way: 'ELECTRONIC', recipient: 'Akim' })],
  }),

  // Registers: kept by the Agency, and by a territorial head in the own region (clause 9).
  question('inspectedSubjects', '++++ +++++ ++++++ s', '{ inspectedSubjects { nodes { id } } }'),
  question('territories', '++++ +++++ ++++++ s', '{ territories { nodes { id } } }'),
  question('checklists', '++++ +++++ ++++++ s', '{ checklists { nodes { id } } }'),
  question('publicServices', '++++ +++++ ++++++ s', '{ publicServices { nodes { id } } }'),
  staleCommand({
    name: 'reviseSubject',
    cells: '+ff+ +ffff ffffff s',
    on: ({ subjectId }) => subjectId,
    input: [
      'InspectedSubjectInput',
      ({ territoryId }) => ({
        kind: 'REPUBLICAN_CITY_EXECUTIVE',
        nameKk: 'а',
        nameRu: 'а',
        nameEn: 'a',
        territoryId,
      }),
    ],
  }),

  // Clause 12: acting persons.
  question('inspectors', '++++ +++++ ffffff s', '{ inspectors { nodes { id } } }'),
  question('actingPersons', '++++ +++++ ffffff s', '{ actingPersons { nodes { id } } }'),
  {
    name: 'appointActingPerson',
    cells: '+ff+ +ffmf ffffff s',
    document:
      'mutation ($input: AppointActingPersonInput!, $key: String!) { appointActingPerson(input: $input, idempotencyKey: $key) { id } }',
    variables: ({ authorityId, staffAccountId }) => ({
      key: KEY(),
      // An order after its own first day: only those who may decide are told so.
      input: {
        authorityId,
        accountId: staffAccountId,
        orderNumber: '1',
        orderDate: '2026-07-02',
        validFrom: '2026-07-01',
        validTo: '2026-07-03',
      },
    }),
    letThrough: 'REFUSED_BY_LAW',
  },
  staleCommand({
    name: 'endActing',
    cells: '+ff+ +ffmf ffffff s',
    on: ({ actingCapacityId }) => actingCapacityId,
  }),

  // Clauses 61 and 62: the body fills its report; nobody else sees it before it is filed.
  question(
    'report, not filed',
    'mmmm mmfmm +++fmm s',
    'query ($id: ID!) { report(id: $id) { id } }',
    ({ reportId: id }) => ({ id }),
  ),
  staleCommand({
    name: 'submitReport',
    cells: 'ffff fffff +++fmm s',
    target: 'reportId',
    on: ({ reportId }) => reportId,
  }),
  staleCommand({
    name: 'acceptReport',
    cells: 'mmmf mmfmm ffffmm s',
    target: 'reportId',
    on: ({ reportId }) => reportId,
  }),

  // Open to everybody: the law, and the checking of documents.
  question(
    'computeDeadline',
    '++++ +++++ ++++++ +',
    '{ computeDeadline(rule: "P25_OBJECTION", from: "2026-06-01") { dueDate } }',
  ),
  question(
    'checkDocument',
    'mmmm mmmmm mmmmmm m',
    '{ checkDocument(code: "AAAA-AAAA-AAAA-AAAA") { number } }',
  ),
  question('viewer', '++++ +++++ ++++++ m', '{ viewer { today } }'),
];
