import { randomUUID } from 'node:crypto';
import { ASSIGNMENT_OPERATIONS } from './assignment-operations';
import { CONTINUITY_OPERATIONS } from './continuity-operations';
import { COMPLAINT_OPERATIONS } from './complaint-operations';
import { FILLING_OPERATIONS } from './filling-operations';
import { INTERNAL_CONTROL_OPERATIONS } from './internal-control-operations';
import { LIST_OPERATIONS } from './list-operations';
import { MEASURES_OPERATIONS } from './measures-operations';
import { CALENDAR_OPERATIONS } from './calendar-operations';
import { CASE_OPERATIONS } from './case-operations';
import { CONTROL_OPERATIONS } from './control-operations';
import { MONITORING_OPERATIONS } from './monitoring-operations';
import { COMMISSION_OPERATIONS } from './commission-operations';
import { SECRECY_OPERATIONS } from './secrecy-operations';
import { REPORTING_OPERATIONS } from './reporting-operations';
import { PAPERS_OPERATIONS } from './papers-operations';
import { PUBLICATION_OPERATIONS } from './publication-operations';
import { THIRD_PERSON_OPERATIONS } from './third-person-operations';
import { SPECIALIST_OPERATIONS } from './specialist-operations';
import { REPORT_CORRECTION_OPERATIONS } from './report-correction-operations';
import { SCORE_OPERATIONS } from './score-operations';
import { question, staleCommand, type Operation } from './operation';

const KEY = () => randomUUID();
const NEW_SUBJECT = { kind: 'REPUBLICAN_CITY_EXECUTIVE', nameKk: 'а', nameRu: 'а', nameEn: 'a' };

/** Groups: chair inspector analyst admin · head inspector commission, then head inspector of another region ·
 * head control reports of the body, then heads of an organisation, a district, an oblast · nobody. */
export const OPERATIONS: readonly Operation[] = [
  ...CASE_OPERATIONS,
  ...COMMISSION_OPERATIONS,
  ...CONTROL_OPERATIONS,
  ...LIST_OPERATIONS,
  ...MEASURES_OPERATIONS,
  ...COMPLAINT_OPERATIONS,
  ...SECRECY_OPERATIONS,
  ...SPECIALIST_OPERATIONS,
  ...FILLING_OPERATIONS,
  ...INTERNAL_CONTROL_OPERATIONS,
  ...MONITORING_OPERATIONS,
  ...CALENDAR_OPERATIONS,
  ...ASSIGNMENT_OPERATIONS,
  ...PAPERS_OPERATIONS,
  ...REPORTING_OPERATIONS,
  ...PUBLICATION_OPERATIONS,
  ...CONTINUITY_OPERATIONS,
  ...THIRD_PERSON_OPERATIONS,
  ...REPORT_CORRECTION_OPERATIONS,
  ...SCORE_OPERATIONS,

  // Registers: kept by the Agency, and by a territorial head in the own region (clause 9).
  question('inspectedSubjects', '++++ +++++ ++++++ s', '{ inspectedSubjects { nodes { id } } }'),
  question('territories', '++++ +++++ ++++++ s', '{ territories { nodes { id } } }'),
  question('checklists', '++++ +++++ ++++++ s', '{ checklists { nodes { id } } }'),
  question('publicServices', '++++ +++++ ++++++ s', '{ publicServices { nodes { id } } }'),
  staleCommand({
    name: 'reviseSubject',
    cells: '+ff+ +ffff ffffff s',
    on: ({ subjectId }) => subjectId,
    input: ['InspectedSubjectInput', ({ territoryId }) => ({ ...NEW_SUBJECT, territoryId })],
  }),

  {
    name: 'registerSubject',
    cells: '+ff+ +ffff ffffff s',
    document:
      'mutation ($input: InspectedSubjectInput!, $key: String!) { registerSubject(input: $input, idempotencyKey: $key) { id } }',
    variables: ({ territoryId }) => ({ key: KEY(), input: { ...NEW_SUBJECT, territoryId } }),
  },

  // Ours: an act of reorganisation moves duties between regions, so the Agency records it.
  {
    name: 'recordSuccession',
    cells: '+ff+ fffff ffffff s',
    document:
      'mutation ($input: SuccessionInput!, $key: String!) { recordSuccession(input: $input, idempotencyKey: $key) { id } }',
    variables: ({ subjectId }) => ({
      key: KEY(),
      input: {
        predecessorIds: [subjectId],
        successorId: subjectId,
        kind: 'MERGER',
        actNumber: '1',
        actDate: '2026-05-01',
        effectiveOn: '2026-05-01',
      },
    }),
    letThrough: 'SUCCESSION_OF_ITSELF',
  },
  // On an act that nobody entered: only who may decide is told so.
  ...['confirmSuccession', 'dropSuccession', 'withdrawSuccession'].map((name): Operation => {
    const reason = name === 'confirmSuccession' ? '' : ', reason: "Entered in error"';
    return {
      name,
      cells: '+ff+ fffff ffffff s',
      document: `mutation ($key: String!) {
        ${name}(id: "999999", idempotencyKey: $key, expectedVersion: 1${reason}) { id } }`,
      variables: () => ({ key: KEY() }),
      letThrough: 'NOT_FOUND',
    };
  }),
  question('subjectReorganisations', 'mmmm fffff ffffff s', '{ subjectReorganisations { nodes { id } } }'),

  // Ours: tokens are made and withdrawn by the administrator.
  question('apiTokens', 'fff+ fffff ffffff s', '{ apiTokens { nodes { id } } }'),
  {
    name: 'createApiToken',
    cells: 'fff+ fffff ffffff s',
    document:
      'mutation ($input: CreateApiTokenInput!, $key: String!) { createApiToken(input: $input, idempotencyKey: $key) { token { id } } }',
    variables: () => ({
      key: KEY(),
      input: { name: 'Over', scopes: ['READ_REPORTS'], validTo: '2026-01-01' },
    }),
    letThrough: 'TOKEN_OVER_ALREADY',
  },
  staleCommand({ name: 'withdrawApiToken', cells: 'fff+ fffff ffffff s', on: ({ tokenId }) => tokenId }),

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
  {
    name: 'openReport',
    cells: 'ffff fffff +++fmm s',
    document: `mutation ($bodyId: ID!, $key: String!) { openReport(bodyId: $bodyId, form: "appendix-2", year: 2026, quarter: 4,
      idempotencyKey: $key) { id } }`,
    // That quarter is still to come: only those who file for the body are told so.
    variables: ({ subjectId }) => ({ bodyId: subjectId, key: KEY() }),
    letThrough: 'REFUSED_BY_LAW',
  },
  staleCommand({
    name: 'saveReportCells',
    cells: 'ffff fffff +++fmm s',
    target: 'reportId',
    on: ({ reportId }) => reportId,
    also: ['cells', '[ReportCellInput!]!', []],
    answer: 'report { id }',
  }),
  staleCommand({
    name: 'setReportNote',
    cells: 'ffff fffff +++fmm s',
    target: 'reportId',
    on: ({ reportId }) => reportId,
    also: ['note', 'String!', 'Note'],
  }),
  staleCommand({
    name: 'returnReport',
    cells: 'mmmf mmfmm ffffmm s',
    target: 'reportId',
    on: ({ reportId }) => reportId,
    also: ['remarks', '[ReportRemarkInput!]!', [{ text: 'Count again' }]],
  }),
  staleCommand({
    name: 'submitReport',
    cells: 'ffff fffff +++fmm s',
    target: 'reportId',
    on: ({ reportId }) => reportId,
  }),
  staleCommand({
    name: 'askReportReturn',
    cells: 'ffff fffff +++fmm s',
    target: 'reportId',
    on: ({ reportId }) => reportId,
    also: ['reason', 'String!', 'A slip'],
  }),
  staleCommand({
    name: 'declineReportReturn',
    cells: 'mmmf mmfmm ffffmm s',
    target: 'reportId',
    on: ({ reportId }) => reportId,
    also: ['reason', 'String!', 'Accepted soon'],
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
