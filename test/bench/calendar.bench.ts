import type { Client } from 'pg';
import { recountDeadlines } from '../../server/src/deadlines';
import { warningInstants } from '../../server/src/deadlines/warnings';
import { addDays, calendarDate, computeDeadline, defaultCalendar } from '../../server/src/law';
import { milliseconds, withBenchDatabase, type BenchDatabase } from './bench-database';

const OPEN = 500_000;
/** The short form: the same in small, to see that it works. */
const SHORT = 20_000;
const NOW = new Date('2026-03-10T08:00:00+05:00');
/** A Thursday that every one of the terms counts. */
const DECREED = '2026-04-16';
const RULES = ['P13_INSPECTION', 'P25_OBJECTION', 'P23_COMPLETION', 'P28_3_ANSWER'];
const LATEST_START = calendarDate('2026-04-15');
const DAYS = 14;

/** The certificates that open terms of such a day carry, counted by the kernel. */
function terms(): object[] {
  return RULES.flatMap((rule) =>
    Array.from({ length: DAYS }, (_, day) => {
      const certificate = computeDeadline({ rule, from: addDays(LATEST_START, -day) });
      const { first, last } = warningInstants(certificate.dueDate, defaultCalendar());
      return { rule, certificate, first, last };
    }),
  ).filter(({ certificate }) => certificate.dueDate >= DECREED);
}

/** Open terms, all of them touched by the decree: the worst that can be. */
async function fill(owner: Client, count: number): Promise<void> {
  await owner.query(
    `with term as materialized (
       select row_number() over () - 1 as n, count(*) over () as all_of_them, t.* from jsonb_to_recordset($1::jsonb)
         t (rule text, certificate jsonb, first timestamptz, last timestamptz))
     insert into deadline (case_kind, case_id, case_number, authority_id, subject_id, disclosed_to_subject_id, party, rule, clause,
       edition, from_date, due_date, due_at, due_instant_included, provisional, certificate, first_warning_at, last_warning_at,
       next_wake_at, opened_at)
     select 'bench', i, 'B-' || i, i % 20, i % 3000, i % 3000, 'AUTHORITY', t.rule, t.certificate->>'clause', t.certificate->>'edition',
       (t.certificate->>'from')::date, (t.certificate->>'dueDate')::date, (t.certificate->>'dueAt')::timestamptz, false,
       (t.certificate->>'provisional')::boolean, t.certificate, t.first, t.last, t.first, $3
     from generate_series(1, $2::int) i join term t on t.n = i % t.all_of_them`,
    [JSON.stringify(terms()), count, NOW],
  );
  await owner.query('vacuum analyze deadline');
}

async function decree(owner: Client): Promise<void> {
  await owner.query(
    `insert into calendar_decree (id, kind, date, number, decreed_on, source, reason, entered_at, entered_by)
     values (1, 'DAY_OFF', $1, '1', '2026-03-09', 'Government', 'Benchmark', $2, 'Benchmark')`,
    [DECREED, NOW],
  );
  await owner.query('update calendar_in_force set version = 1, stamp = gen_random_uuid()');
  await owner.query(
    `insert into calendar_recount (version, first_date, last_date, last_id)
     select 1, $1, $1, max(id) from deadline`,
    [DECREED],
  );
}

async function recount({ application, owner }: BenchDatabase, count: number): Promise<number> {
  await fill(owner, count);
  await decree(owner);
  const took = await milliseconds(() => recountDeadlines(application.dataSource, NOW, 1, []));
  const { rows } = await owner.query<{ moved: number }>('select moved from calendar_recount');
  if (rows[0]?.moved !== count) throw new Error(`moved ${rows[0]?.moved} instead of ${count}`);
  return took;
}

/** A decree that touches half a million open deadlines: until the last of them says its new date and why. */
export async function bench(): Promise<Record<string, number>> {
  const count = process.env['BENCH_SHORT'] ? SHORT : OPEN;
  const took = await withBenchDatabase((database) => recount(database, count));
  const figures = {
    [`calendar-change.${count}.seconds`]: Number((took / 1000).toFixed(2)),
    [`calendar-change.${count}.per-second`]: Math.round((count / took) * 1000),
  };
  console.table(figures);
  return figures;
}
