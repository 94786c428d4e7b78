import { randomUUID } from 'node:crypto';
import { question, type Operation } from './operation';

/** Clause 11: who opens accounts, who asks for conclusions, who gives them. */
export const SPECIALIST_OPERATIONS: readonly Operation[] = [
  question('specialists', '++f+ ++f++ ffffff s', '{ specialists { nodes { id } } }'),
  {
    name: 'registerSpecialist',
    cells: '+ff+ +ff+f ffffff s',
    document: `mutation ($key: String!) { registerSpecialist(idempotencyKey: $key, input: { email: "specialist@mindigital.demo",
      fullName: "A", positionKk: "a", positionRu: "a", positionEn: "a", employerBin: "970440000014" }) { capacityId } }`,
    variables: () => ({ key: randomUUID() }),
    // The e-mail is somebody's: only those who may register are told so.
    letThrough: 'EMAIL_TAKEN',
  },
  question(
    'subjectPeople',
    'fff+ fffff ffffff s',
    '{ subjectPeople(subjectId: "1", first: 1) { nodes { id } } }',
  ),
  {
    name: 'registerSubjectPerson',
    cells: 'fff+ fffff ffffff s',
    document: `mutation ($key: String!) { registerSubjectPerson(idempotencyKey: $key, input: { subjectId: "999999", email: "first@body.demo",
      fullName: "A", positionKk: "a", positionRu: "a", positionEn: "a", role: SUBJECT_HEAD }) { capacityId } }`,
    variables: () => ({ key: randomUUID() }),
    // Nobody knows the body: only who may open accounts is told so.
    letThrough: 'NOT_FOUND',
  },
  {
    name: 'giveFirstPassword',
    cells: 'fff+ fffff ffffff s',
    document:
      'mutation ($key: String!) { giveFirstPassword(capacityId: "999999", idempotencyKey: $key) { capacityId } }',
    variables: () => ({ key: randomUUID() }),
    letThrough: 'NOT_FOUND',
  },
  {
    name: 'askConclusion',
    cells: 'ffff f+ffm ffffff s',
    document: `mutation ($id: ID!, $key: String!) { askConclusion(specialistId: $id, idempotencyKey: $key,
      input: { question: "Where?", dueDate: "2026-06-30", fileIds: [] }) { id } }`,
    variables: ({ specialistId: id }) => ({ id, key: randomUUID() }),
    // The inspection is over: only who may ask is told so.
    letThrough: 'REFUSED_BY_LAW',
  },
  {
    name: 'giveConclusion',
    cells: 'ffff fffff ffffff s',
    document: `mutation ($id: ID!, $key: String!) { giveConclusion(conclusionId: $id, expectedVersion: 1, idempotencyKey: $key,
      input: { text: "There", fileIds: [] }) { id } }`,
    variables: ({ specialistId: id }) => ({ id, key: randomUUID() }),
  },
];
