import { randomUUID } from 'node:crypto';
import type { Teller } from '../teller';
import { AGENCY } from './people';

interface Score {
  readonly id: string;
  readonly version: number;
}

async function build(teller: Teller, year: number): Promise<Score> {
  const { buildYearScore } = await teller.run<{ buildYearScore: Score }>(
    AGENCY.analyst,
    'mutation ($year: Int!, $key: String!) { buildYearScore(year: $year, idempotencyKey: $key) { id version } }',
    { year, key: randomUUID() },
  );
  return buildYearScore;
}

/** Last year's scores, computed anew and approved once the terms of its reports have passed (65): till then they stay a draft. */
export async function lastYear(teller: Teller): Promise<void> {
  await teller.at(-4, '11:30');
  const year = Number(teller.today().slice(0, 4)) - 1;
  const { id, version } = await build(teller, year);
  await teller.at(-3, '17:00');
  if (teller.today() <= `${year + 1}-01-25`) return;
  const { rescoreYear } = await teller.run<{ rescoreYear: Score }>(
    AGENCY.analyst,
    `mutation ($id: ID!, $version: Int!, $key: String!) {
      rescoreYear(id: $id, expectedVersion: $version, idempotencyKey: $key) { id version } }`,
    { id, version, key: randomUUID() },
  );
  await teller.run(
    AGENCY.chair,
    `mutation ($id: ID!, $version: Int!, $key: String!, $input: SealYearScoreInput!) {
      sealYearScore(id: $id, expectedVersion: $version, idempotencyKey: $key, input: $input) { id } }`,
    { ...rescoreYear, key: randomUUID(), input: { orderNumber: '65-1/9', orderDate: teller.today() } },
  );
}

/** This year's, a draft of all that the story came to; it is computed anew while reports come in. */
export async function thisYear(teller: Teller): Promise<void> {
  await teller.at(0, '18:00');
  await build(teller, Number(teller.today().slice(0, 4)));
}
