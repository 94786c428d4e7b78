import { randomUUID } from 'node:crypto';
import { question, staleCommand, type Operation } from './operation';

const NONE = '2147483000';
const REASON = { reason: 'Assignment' };
const NAMES = { nameKk: 'А', nameRu: 'А', nameEn: 'A', fieldKk: 'Б', fieldRu: 'Б', fieldEn: 'B' };

/** Acts are of the office that handles the complaint: the Agency reads it, another region does not know of it. */
const ofOffice = (name: string, input?: readonly [type: string, value: object]): Operation =>
  staleCommand({
    name,
    cells: 'ffff ++fmm ffffff s',
    on: ({ complaintId }) => complaintId,
    ...(input ? { input: [input[0], () => input[1]] as const } : {}),
  });
const ofHead = (name: string, type: string, value: object): Operation => ({
  ...ofOffice(name, [type, value]),
  cells: 'ffff +ffmf ffffff s',
});

/** Complaints: of Almaty’s office, about the city’s akimat, which learns nothing of them. */
export const COMPLAINT_OPERATIONS: readonly Operation[] = [
  question(
    'complaint',
    '+++f ++fmm ffffff s',
    'query ($id: ID!) { complaint(id: $id) { id } }',
    ({ complaintId: id }) => ({ id }),
  ),
  question('complaints', '+++f ++fmm ffffff s', '{ complaints { nodes { id } } }'),
  question(
    'who complains',
    'mmmf ++fmm ffffff s',
    '{ complaints { nodes { person { name } } } }',
    () => ({}),
    ({ person }) => person !== null,
  ),
  question('controllingBodies', '++++ ++f++ ffffff s', '{ controllingBodies { nodes { id } } }'),
  {
    name: 'registerComplaint',
    cells: '++ff ++f++ ffffff s',
    document:
      'mutation ($input: RegisterComplaintInput!, $key: String!) { registerComplaint(input: $input, idempotencyKey: $key) { id } }',
    variables: () => ({
      key: randomUUID(),
      input: {
        cameBy: 'PAPER',
        receivedAt: '2026-06-01T10:00:00+05:00',
        person: { kind: 'NATURAL' },
        text: 'Queue',
      },
    }),
    letThrough: 'COMPLAINT_ABOUT_NOBODY',
  },
  ofHead('assignComplaint', 'AssignComplaintInput', { capacityId: NONE }),
  ofOffice('clarifyComplaint', ['ClarifyComplaintInput', {}]),
  ofOffice('passComplaintOn', ['PassComplaintOnInput', { authorityId: NONE, ...REASON }]),
  ofOffice('takeComplaintAsGround'),
  ofHead('forwardComplaint', 'ForwardComplaintInput', {}),
  ofOffice('keepComplaintForMonitoring', ['SettleComplaintInput', REASON]),
  ofOffice('answerComplaint', ['SettleComplaintInput', REASON]),
  ofOffice('recordForwardingAnswer', [
    'RecordForwardingAnswerInput',
    { number: '1', answeredOn: '2026-06-01', text: 'Answer' },
  ]),
  ofOffice('tellComplainant', ['TellComplainantInput', { at: '2026-06-01T10:00:00+05:00', way: 'PAPER' }]),
  {
    name: 'registerControllingBody',
    cells: 'fff+ fffff ffffff s',
    document:
      'mutation ($input: RegisterControllingBodyInput!, $key: String!) { registerControllingBody(input: $input, idempotencyKey: $key) { id } }',
    variables: () => ({ key: randomUUID(), input: NAMES }),
    letThrough: 'BODY_KNOWN_ALREADY',
  },
  {
    name: 'withdrawControllingBody',
    cells: 'fff+ fffff ffffff s',
    document:
      'mutation ($id: ID!, $key: String!) { withdrawControllingBody(id: $id, idempotencyKey: $key, expectedVersion: 1) { id } }',
    variables: () => ({ key: randomUUID(), id: NONE }),
    letThrough: 'NOT_FOUND',
  },
];
