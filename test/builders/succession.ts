import { randomUUID } from 'node:crypto';
import type { World } from '../api/inspection/support/world';

const ADMIN = 'admin@agency.demo';
const CHAIR = 'chair@agency.demo';
const RECORD = `mutation ($input: SuccessionInput!, $key: String!) {
  recordSuccession(input: $input, idempotencyKey: $key) { id version } }`;
const CONFIRM = `mutation ($id: ID!, $version: Int!, $key: String!) {
  confirmSuccession(id: $id, expectedVersion: $version, idempotencyKey: $key) { id version } }`;
const WITHDRAW = `mutation ($id: ID!, $version: Int!, $key: String!) {
  withdrawSuccession(id: $id, expectedVersion: $version, reason: "The act named another akimat", idempotencyKey: $key) { id version } }`;

interface ActInForce {
  readonly id: string;
  readonly version: number;
}

/** A body of the same kind and place as another, with a number of its own. @returns its id */
export const bodyLike = (world: World, id: string, bin: string): Promise<string> =>
  world.value<string>(
    `insert into inspected_subject (kind, bin, name_kk, name_ru, name_en, territory_id, authority_id)
     select kind, $2, 'Мирасқор', 'Правопреемник', 'Successor', territory_id, authority_id from inspected_subject where id = $1
     returning id::text as value`,
    [id, bin],
  );

/** A body is joined to another from a day on, or divided among it and further ones: entered by one, confirmed by another. */
export async function joined(
  world: Pick<World, 'as'>,
  {
    from,
    to,
    on,
    further,
  }: {
    readonly from: string;
    readonly to: string;
    readonly on: string;
    readonly further?: readonly string[];
  },
): Promise<ActInForce> {
  const input = {
    predecessorIds: [from],
    successorId: to,
    kind: further ? 'DIVISION' : 'ACCESSION',
    furtherSuccessorIds: further,
    actNumber: '112',
    actDate: on,
    effectiveOn: on,
  };
  const { recordSuccession: draft } = await (
    await world.as(ADMIN)
  ).run<{ recordSuccession: ActInForce }>(RECORD, { input, key: randomUUID() });
  const chair = await world.as(CHAIR);
  const { confirmSuccession } = await chair.run<{ confirmSuccession: ActInForce }>(CONFIRM, {
    ...draft,
    key: randomUUID(),
  });
  return confirmSuccession;
}

/** The act was confirmed in error. */
export async function parted(world: World, act: ActInForce): Promise<void> {
  await (await world.as(CHAIR)).run(WITHDRAW, { ...act, key: randomUUID() });
}
