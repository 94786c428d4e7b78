import type { Client } from 'pg';
import { sweepDeadlines } from '../../server/src/deadlines';
import { median, milliseconds, withBenchDatabase, type BenchDatabase } from './bench-database';

const DUE = 2000;
const ROUNDS = 5;
const NOW = new Date('2026-04-07T08:00:00+05:00');

/** Open deadlines of the years to come: none of them is due. */
async function fill(owner: Client, from: number, to: number): Promise<void> {
  await owner.query(
    `insert into deadline (case_kind, case_id, case_number, party, rule, clause, edition, from_date, due_date, due_at,
       due_instant_included, provisional, certificate, first_warning_at, last_warning_at, next_wake_at, opened_at)
     select 'bench', n, 'B-' || n, 'AUTHORITY', 'P13_INSPECTION', '13', '2018-11-28', day - 10, day, day + 1, false, false, '{}',
       day - 3, day - 1, day - 3, day - 10
     from generate_series($1::int, $2::int) n, lateral (select date '2026-06-01' + n % 500 as day) d`,
    [from, to],
  );
  await owner.query('vacuum analyze deadline');
}

/** Makes some of them due; each round takes others, as a sweep never comes back to one that it has done. */
async function makeDue(owner: Client, round: number): Promise<void> {
  await owner.query(
    `update deadline set due_date = '2026-04-06', due_at = '2026-04-07 00:00+05', next_wake_at = '2026-04-07 00:00+05', stage = 2
     where case_id between $1 and $2`,
    [round * DUE + 1, (round + 1) * DUE],
  );
}

async function sweepOf({ application, owner }: BenchDatabase, firstRound: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await makeDue(owner, firstRound + round);
    let swept = 0;
    times.push(
      await milliseconds(async () => {
        swept = await sweepDeadlines(application.dataSource, NOW, ['P13_INSPECTION']);
      }),
    );
    if (swept !== DUE) throw new Error(`swept ${swept} instead of ${DUE}`);
  }
  return median(times);
}

/** 2,000 terms missed at once among 15 thousand and among 1.5 million open ones, and a sweep that finds nothing. */
export async function bench(): Promise<Record<string, number>> {
  return withBenchDatabase(async (database) => {
    const sweep = () => sweepDeadlines(database.application.dataSource, NOW, []);
    await fill(database.owner, 1, 15_000);
    const few = await sweepOf(database, 0);
    for (let at = 15_001; at <= 1_500_000; at += 297_000) await fill(database.owner, at, at + 296_999);
    const many = await sweepOf(database, 1);
    const empty = median(
      await Promise.all([await milliseconds(sweep), await milliseconds(sweep), await milliseconds(sweep)]),
    );
    const figures = {
      'sweep.2000-due.of-15000.milliseconds': Math.round(few),
      'sweep.2000-due.of-1500000.milliseconds': Math.round(many),
      'sweep.2000-due.ratio-1500000-to-15000': Number((many / few).toFixed(2)),
      'sweep.nothing-due.milliseconds': Number(empty.toFixed(2)),
    };
    console.table(figures);
    return figures;
  });
}
