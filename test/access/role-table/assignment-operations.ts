import { randomUUID } from 'node:crypto';
import { question, staleCommand, type Operation } from './operation';

/** Clause 9: the leadership of the Agency assigns; the territorial body concerned reads, another region does not. */
export const ASSIGNMENT_OPERATIONS: readonly Operation[] = [
  question('agencyAssignments', '+++f ++fmm ffffff s', '{ agencyAssignments { nodes { id } } }'),
  {
    name: 'giveAgencyAssignment',
    cells: '+fff fffff ffffff s',
    document: `mutation ($input: GiveAgencyAssignmentInput!, $key: String!) {
      giveAgencyAssignment(input: $input, idempotencyKey: $key) { id } }`,
    // To nobody and without its paper: only who may give it is told so.
    variables: ({ subjectId }) => ({
      key: randomUUID(),
      input: { number: '1', date: '2026-06-01', subjectId, reason: 'Terms', capacityIds: [], fileIds: [] },
    }),
    letThrough: 'REFUSED_BY_LAW',
  },
  staleCommand({
    name: 'withdrawAgencyAssignment',
    cells: '+fff fffff ffffff s',
    on: ({ assignmentId }) => assignmentId,
    also: ['reason', 'String!', 'The territorial body manages'],
  }),
];
