import { Client } from 'pg';
import { prescriptionStateSql } from '../../../server/src/external-control/prescription/state-sql';
import {
  PRESCRIPTION_STATES,
  stateAt,
  type PrescriptionState,
  type StateFacts,
} from '../../../server/src/external-control/prescription/states';
import { systemActor } from '../../../server/src/platform/access/actor';
import { SqlWriter } from '../../../server/src/platform/reading/sql-writer';
import { createTestDatabase, type TestDatabase } from '../../harness';

const SEED = 281;
const CASES = 4000;
const NOW = Date.parse('2026-07-08T00:00:00+05:00');
const PHASES = [
  'DRAWN_UP',
  'RUNNING',
  'RUNNING',
  'RUNNING',
  'FULFILLED',
  'CLOSED_BY_INSPECTION',
  'WITHDRAWN',
] as const;

/** Mulberry32: the same cases every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function someFacts(next: () => number): StateFacts {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  // Around the present instant, often exactly at it.
  const instant = () => NOW + pick([-86_400_000, -1, 0, 0, 1, 86_400_000]);
  const maybe = () => (next() < 0.5 ? null : instant());
  const request = next() < 0.3 ? null : { sentAt: maybe(), answerDueAt: maybe(), answeredAt: maybe() };
  return {
    phase: pick(PHASES),
    reportDueAt: instant(),
    informedAt: maybe(),
    returned: next() < 0.3,
    request,
  };
}

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

// Tables of the session's own hide the real ones, so that facts which no course of events leads to are tried as well.
async function statesInSql(cases: readonly StateFacts[]): Promise<PrescriptionState[]> {
  await client.query(
    'create temporary table prescription (like public.prescription); alter table prescription alter phase drop not null',
  );
  await client.query('create temporary table information_request (like public.information_request)');
  await client.query('create temporary table violation (like public.violation)');
  for (const table of ['prescription', 'information_request', 'violation']) {
    const { rows } = await client.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'pg_temp.${table}'::regclass and attnum > 0 and attnotnull and not attisdropped`,
    );
    for (const { name } of rows)
      await client.query(`alter table pg_temp.${table} alter ${name} drop not null`);
  }
  const time = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  const rows = cases.map(({ phase, reportDueAt, informedAt, request }, id) => ({
    id,
    phase,
    report_due_at: time(reportDueAt),
    informed_at: time(informedAt),
    request: request && {
      sent_at: time(request.sentAt),
      answer_due_at: time(request.answerDueAt),
      answered_at: time(request.answeredAt),
    },
  }));
  await client.query(
    `insert into prescription (id, phase, report_due_at, informed_at)
     select id, phase, report_due_at, informed_at from jsonb_to_recordset($1) as r(id int, phase text, report_due_at timestamptz, informed_at timestamptz)`,
    [JSON.stringify(rows)],
  );
  await client.query(
    `insert into information_request (prescription_id, sent_at, answer_due_at, answered_at)
     select id, sent_at, answer_due_at, answered_at from jsonb_to_recordset($1)
       as r(id int, sent_at timestamptz, answer_due_at timestamptz, answered_at timestamptz)`,
    [JSON.stringify(rows.flatMap(({ id, request }) => (request ? [{ id, ...request }] : [])))],
  );
  await client.query(
    `insert into violation (prescription_id, state) select n - 1, case when r then 'RETURNED' else 'ACCEPTED' end
     from unnest($1::boolean[]) with ordinality as given (r, n)`,
    [cases.map(({ returned }) => returned)],
  );
  const sql = new SqlWriter('en', { actor: systemActor, now: new Date(NOW) });
  const state = prescriptionStateSql('p', sql);
  const { rows: found } = await client.query<{ state: PrescriptionState }>(
    `select ${state} as state from prescription p order by p.id`,
    sql.values,
  );
  return found.map((row) => row.state);
}

test(`the state in SQL is the state in TypeScript, in ${CASES} cases by seed ${SEED}`, async () => {
  const next = numbers(SEED);
  const cases = Array.from({ length: CASES }, () => someFacts(next));
  const expected = cases.map((facts) => stateAt(facts, NOW));
  const found = await statesInSql(cases);
  const different = cases.flatMap((facts, i) =>
    found[i] === expected[i] ? [] : [{ facts, sql: found[i], typescript: expected[i] }],
  );
  expect(different.slice(0, 3)).toEqual([]);
  expect([...new Set(expected)].sort()).toEqual([...PRESCRIPTION_STATES].sort());
});
