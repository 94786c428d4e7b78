import { randomUUID } from 'node:crypto';
import { question, type Operation } from './operation';

const NONE = '2147483000';

/** Forms of reports and who files them: read along the chain, kept by the Agency's administrator. */
export const REPORTING_OPERATIONS: readonly Operation[] = [
  question('reportFormEditions', '++++ ++f++ +++f++ s', '{ reportFormEditions { id title } }'),
  question('informatisationBodies', '++++ ++f++ +++f++ s', '{ informatisationBodies { fromYear } }'),
  question('filingTable', '++++ ++f++ +++f++ s', '{ filingTable(year: 2026) { nodes { id } } }'),
  question('filingCounts', '++++ ++f++ +++f++ s', '{ filingCounts(year: 2026) { count } }'),
  question('filingHigherBodies', '++++ ++f++ +++f++ s', '{ filingHigherBodies(year: 2026) { id } }'),
  {
    name: 'loadReportForm',
    cells: 'fff+ fffff ffffff s',
    document:
      'mutation ($input: LoadReportFormInput!, $key: String!) { loadReportForm(input: $input, idempotencyKey: $key) { added } }',
    variables: () => ({ key: randomUUID(), input: { content: '{}' } }),
  },
  question(
    'previewReportForm',
    'fff+ fffff ffffff s',
    'query ($input: LoadReportFormInput!) { previewReportForm(input: $input) { faults { code } } }',
    () => ({ input: { content: '{}' } }),
  ),
  {
    name: 'withdrawReportForm',
    cells: 'fff+ fffff ffffff s',
    document:
      'mutation ($id: ID!, $key: String!) { withdrawReportForm(formId: $id, reason: "A slip", idempotencyKey: $key) }',
    variables: () => ({ key: randomUUID(), id: NONE }),
    letThrough: 'NOT_FOUND',
  },
  {
    name: 'designateInformatisationBody',
    cells: '+ff+ fffff ffffff s',
    document: `mutation ($bodyId: ID!, $key: String!) { designateInformatisationBody(bodyId: $bodyId, year: 2026, quarter: 3,
      idempotencyKey: $key) { fromYear } }`,
    variables: () => ({ key: randomUUID(), bodyId: NONE }),
    letThrough: 'NOT_FOUND',
  },
];
