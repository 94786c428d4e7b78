import type { Client } from 'pg';
import { missedJob, sweepDeadlines } from '../../server/src/deadlines';
import { buildProduct } from './api/build-product';
import { memoryOf } from './api/processor-time';
import { product, startTarget } from './api/targets';
import { median, milliseconds, withBenchDatabase, type BenchDatabase } from './bench-database';
import { SHORT } from './short-form';

const [FEW, MANY] = [15_000, SHORT ? 60_000 : 1_500_000];
const AT_ONCE = 297_000;
const DUE = 2000;
const ROUNDS = SHORT ? 3 : 5;
const RULE = 'P13_INSPECTION';
const NOW = new Date('2026-04-07T08:00:00+05:00');
const LONGEST_SWEEP_MS = 60_000;

/** Open deadlines of the years to come: none of them is due. */
async function fill(owner: Client, from: number, to: number): Promise<void> {
  await owner.query(
    `insert into deadline (case_kind, case_id, case_number, party, rule, clause, edition, from_date, due_date, due_at,
       due_instant_included, provisional, certificate, first_warning_at, last_warning_at, next_wake_at, opened_at)
     select 'bench', n, 'B-' || n, 'AUTHORITY', '${RULE}', '13', '2018-11-28', day - 10, day, day + 1, false, false, '{}',
       day - 3, day - 1, day - 3, day - 10
     from generate_series($1::int, $2::int) n, lateral (select date '2026-06-01' + n % 500 as day) d`,
    [from, to],
  );
  await owner.query('vacuum analyze deadline');
}

interface Cases {
  readonly from: number;
  readonly to: number;
}

/** The cases of a round: each takes others, as a sweep never comes back to a deadline that it has done. */
function casesOf(round: number): Cases {
  return { from: round * DUE + 1, to: (round + 1) * DUE };
}

async function makeDue(owner: Client, { from, to }: Cases): Promise<void> {
  await owner.query(
    `update deadline set due_date = '2026-04-06', due_at = '2026-04-07 00:00+05', next_wake_at = '2026-04-07 00:00+05', stage = 2
     where case_kind = 'bench' and case_id between $1 and $2`,
    [from, to],
  );
}

async function timeOfSweep({ application, owner }: BenchDatabase, cases: Cases): Promise<number> {
  await makeDue(owner, cases);
  let swept = 0;
  const time = await milliseconds(async () => {
    swept = await sweepDeadlines(application.dataSource, NOW, [missedJob(RULE)]);
  });
  if (swept !== DUE) throw new Error(`swept ${swept} instead of ${DUE}`);
  return time;
}

/** The same rows by hand, past every policy: who writes it knows that all of them are missed and none was done before. */
const BY_HAND = [
  'update deadline set stage = 3, next_wake_at = null where next_wake_at <= $1 and case_id between $2 and $3',
  `insert into reminder (deadline_id, stage, due_date, at, party, case_kind, authority_id, disclosed_to_subject_id)
   select id, stage, due_date, $1, party, case_kind, authority_id, disclosed_to_subject_id
   from deadline where case_kind = 'bench' and case_id between $2 and $3`,
  `insert into outbox (job, key, payload, created_at)
   select 'missed-' || rule, 'missed-' || id || '-' || due_date, jsonb_build_object('deadlineId', id), $1
   from deadline where case_kind = 'bench' and case_id between $2 and $3`,
];

async function timeByHand({ owner }: BenchDatabase, cases: Cases): Promise<number> {
  await makeDue(owner, cases);
  return milliseconds(async () => {
    await owner.query('begin');
    for (const text of BY_HAND) await owner.query(text, [NOW.toISOString(), cases.from, cases.to]);
    await owner.query('commit');
  });
}

async function timesOf(
  rounds: readonly number[],
  once: (cases: Cases) => Promise<number>,
): Promise<number[]> {
  const times: number[] = [];
  for (const round of rounds) times.push(await once(casesOf(round)));
  return times;
}

/** Resident memory of a worker of its own that has swept as much as all rounds together. */
async function memoryOfWorker({ urls, owner }: BenchDatabase, firstRound: number): Promise<number> {
  await buildProduct();
  // No room handles this rule's jobs: those that the measured sweeps asked for are nobody's.
  await owner.query('delete from outbox');
  const { from } = casesOf(firstRound);
  await makeDue(owner, { from, to: from + ROUNDS * DUE - 1 });
  const options = { urls, role: 'worker', now: NOW.toISOString() };
  const worker = await startTarget('worker', product('worker'), options);
  try {
    const until = performance.now() + LONGEST_SWEEP_MS;
    for (;;) {
      const { rowCount } = await owner.query('select from deadline where next_wake_at <= $1 limit 1', [NOW]);
      if (rowCount === 0) return memoryOf(worker.pid);
      if (performance.now() > until) throw new Error('the worker does not sweep');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } finally {
    await worker.stop();
  }
}

/** 2,000 terms missed at once among few and among many open ones, beside the same by hand, and a sweep that finds nothing. */
export async function bench(): Promise<Record<string, number>> {
  return withBenchDatabase(async (database) => {
    const rounds = (from: number) => Array.from({ length: ROUNDS }, (_, i) => from + i);
    await fill(database.owner, 1, FEW);
    const few = median(await timesOf(rounds(0), (cases) => timeOfSweep(database, cases)));
    for (let at = FEW + 1; at <= MANY; at += AT_ONCE)
      await fill(database.owner, at, Math.min(MANY, at + AT_ONCE - 1));
    const pairs: (readonly [sweep: number, byHand: number])[] = [];
    for (const round of rounds(ROUNDS)) {
      const byHand = await timeByHand(database, casesOf(round + ROUNDS));
      pairs.push([await timeOfSweep(database, casesOf(round)), byHand]);
    }
    const many = median(pairs.map(([sweep]) => sweep));
    const nothing = () => milliseconds(() => sweepDeadlines(database.application.dataSource, NOW, []));
    const empty = median([await nothing(), await nothing(), await nothing()]);
    const figures = {
      [`sweep.2000-due.of-${FEW}.milliseconds`]: Math.round(few),
      [`sweep.2000-due.of-${MANY}.milliseconds`]: Math.round(many),
      [`sweep.2000-due.ratio-${MANY}-to-${FEW}`]: Number((many / few).toFixed(2)),
      'sweep.2000-due.sql.milliseconds': Math.round(median(pairs.map(([, byHand]) => byHand))),
      'sweep.2000-due.ratio-to-sql': Number(
        median(pairs.map(([sweep, byHand]) => sweep / byHand)).toFixed(2),
      ),
      'sweep.nothing-due.milliseconds': Number(empty.toFixed(2)),
      'memory.worker.megabytes': Math.round(await memoryOfWorker(database, 3 * ROUNDS)),
    };
    console.table(figures);
    return figures;
  });
}
