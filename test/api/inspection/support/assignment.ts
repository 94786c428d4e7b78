import { randomUUID } from 'node:crypto';
import { ALMATY_CITY } from './course';
import type { World } from './world';

export const CHAIR = 'chair@agency.demo';
export const LENT = 'inspector@agency.demo';
export const GIVE = `mutation ($input: GiveAgencyAssignmentInput!, $key: String!) {
  giveAgencyAssignment(input: $input, idempotencyKey: $key) { id version state number givenBy people { fullName }
    subject { id } files { name } actions { name } } }`;
export const WITHDRAW = `mutation ($id: ID!, $key: String!, $version: Int!, $reason: String!) {
  withdrawAgencyAssignment(id: $id, idempotencyKey: $key, expectedVersion: $version, reason: $reason) {
    id version state withdrawalReason actions { name } } }`;

/** What the Chair assigns: the Agency's inspector, to the akimat of Almaty. */
export async function assignmentInput(world: World, more: object = {}): Promise<object> {
  return {
    number: '01-5',
    date: '2026-05-29',
    subjectId: await world.subjectOf(ALMATY_CITY),
    reason: 'Complaints from three districts at once',
    capacityIds: [await world.capacityOf(LENT)],
    fileIds: [await world.upload(CHAIR, 'assignment.txt')],
    ...more,
  };
}

/** @returns the id of an assignment in force */
export async function assigned(world: World, more: object = {}): Promise<string> {
  const chair = await world.as(CHAIR);
  const input = await assignmentInput(world, more);
  const { giveAgencyAssignment } = await chair.run<{ giveAgencyAssignment: { id: string } }>(GIVE, {
    input,
    key: randomUUID(),
  });
  return giveAgencyAssignment.id;
}
