import { randomUUID } from 'node:crypto';
import type { Teller } from '../teller';
import { ADMINISTRATOR } from './people';

/**
 * A day off for a storm, whose decree came in late and turned out to be of other oblasts: the few terms that ran over it
 * moved by a day and back, and both sides are told each time. The working calendar ends as the Government decreed it, so
 * that whoever counts a term by the demonstration gets what the law says.
 */
export async function dayOffDecreed(teller: Teller): Promise<void> {
  await teller.at(0, '17:30');
  const before = await versionOf(teller);
  const { enterDecree } = await teller.run<{ enterDecree: { id: string } }>(
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
      version: before,
      key: randomUUID(),
    },
  );
  await teller.at(0, '17:45');
  await teller.run(
    ADMINISTRATOR,
    `mutation ($id: ID!, $reason: String!, $version: Int!, $key: String!) {
      takeBackDecree(id: $id, reason: $reason, expectedVersion: $version, idempotencyKey: $key) { id }
    }`,
    {
      id: enterDecree.id,
      reason: 'Қаулы басқа облыстарға қатысты / Постановление касается других областей',
      version: await versionOf(teller),
      key: randomUUID(),
    },
  );
}

async function versionOf(teller: Teller): Promise<number> {
  const { version } = await teller.find<{ version: number }>(
    'select coalesce(max(version), 0)::int as version from calendar_in_force',
    [],
  );
  return version;
}
