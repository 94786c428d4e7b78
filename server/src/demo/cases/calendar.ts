import { randomUUID } from 'node:crypto';
import type { Teller } from '../teller';
import { ADMINISTRATOR } from './people';

/**
 * A day off for a storm, whose decree came in late: the few terms that ran over it moved by a day, and both sides are told. By it
 * a plan that is marked late was handed in on its last day, which the head has to decide on (clause 32).
 */
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
        date: teller.day(-11),
        number: '614',
        decreedOn: teller.day(-12),
        source: 'ҚР Үкіметінің қаулысы / Постановление Правительства РК',
        reason: 'Дауылды ескерту / Штормовое предупреждение',
      },
      version,
      key: randomUUID(),
    },
  );
}
