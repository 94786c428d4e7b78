import { randomUUID } from 'node:crypto';
import type { Teller } from '../teller';
import { ADMINISTRATOR } from './people';

/** A day off is decreed two weeks ahead: the few open terms that run over it move by a day, and both sides are told. */
export async function dayOffDecreed(teller: Teller): Promise<void> {
  await teller.at(0, '17:30');
  const { version } = await teller.find<{ version: number }>(
    'select coalesce(max(version), 0)::int as version from calendar_in_force',
    [],
  );
  await teller.run(
    ADMINISTRATOR,
    `mutation ($input: EnterDecreeInput!, $version: Int!, $key: String!) {
      enterDecree(input: $input, expectedVersion: $version, idempotencyKey: $key) { id }
    }`,
    {
      input: {
        kind: 'DAY_OFF',
        date: teller.day(9),
        number: '614',
        decreedOn: teller.day(-1),
        source: 'ҚР Үкіметінің қаулысы / Постановление Правительства РК',
        reason: 'Ел көлеміндегі іс-шара / Общереспубликанское мероприятие',
      },
      version,
      key: randomUUID(),
    },
  );
}
