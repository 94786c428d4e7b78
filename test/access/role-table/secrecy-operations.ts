import { randomUUID } from 'node:crypto';
import type { Operation } from './operation';

/** Clause 31: who needs a secret reads it; who inspects, and the head, mark and lift. */
export const SECRECY_OPERATIONS: readonly Operation[] = [
  {
    name: 'markThing',
    cells: 'ffff ++fmm mmffmm s',
    document: `mutation ($id: ID!, $thing: ID!, $key: String!) { markThing(inspectionId: $id, idempotencyKey: $key,
      input: { thing: FINDING, thingId: $thing, mark: OTHER_SECRET, reason: "A secret" }) { id } }`,
    variables: ({ inspectionId: id, pointId: thing }) => ({ id, thing, key: randomUUID() }),
    // No law is named: only those who may mark are told so.
    letThrough: 'REFUSED_BY_LAW',
  },
  {
    name: 'markControlThing',
    cells: 'ffff fffmm ++ffmm s',
    document: `mutation ($id: ID!, $key: String!) { markControlThing(idempotencyKey: $key,
      input: { of: CONTROL_EVENT, caseId: $id, thing: FINDING, thingId: "2147483000", mark: TAX, reason: "A secret" }) { id } }`,
    variables: ({ eventId: id }) => ({ id, key: randomUUID() }),
    // An event has no such thing: only those who may mark are told so.
    letThrough: 'INVALID_INPUT',
  },
  {
    name: 'liftMark',
    cells: 'ffff ++fmm mmffmm s',
    document: `mutation ($id: ID!, $key: String!) {
      liftMark(markId: $id, idempotencyKey: $key, expectedVersion: 1, input: { reason: "Published" }) { id } }`,
    variables: ({ liftedMarkId: id }) => ({ id, key: randomUUID() }),
    letThrough: 'WRONG_STATE',
  },
  {
    name: 'discloseSecret',
    cells: 'ffff +ffmf ffffff s',
    document: `mutation ($id: ID!, $key: String!, $input: DiscloseSecretInput!) {
      discloseSecret(inspectionId: $id, idempotencyKey: $key, input: $input) { id } }`,
    variables: ({ inspectionId: id }) => ({
      id,
      key: randomUUID(),
      input: { markIds: [], law: '', article: '', recipient: 'Court', reason: '', what: 'Nothing' },
    }),
    letThrough: 'REFUSED_BY_LAW',
  },
  {
    name: 'openMarkedText',
    cells: 'mmff ++mmm ++fmmm s',
    document: `mutation ($id: ID!, $key: String!) {
      openMarkedText(thing: REQUEST_ANSWER, thingId: $id, idempotencyKey: $key) { text } }`,
    variables: ({ requestId: id }) => ({ id, key: randomUUID() }),
  },
];
