import type { Client } from 'pg';
import { seedReferenceData } from '../../server/src/composition';
import { recountDeadlines } from '../../server/src/deadlines';
import { anonymousActor } from '../../server/src/platform/access/actor';
import type { Application } from '../../server/src/platform/graphql/application';
import { enterDecree } from '../../server/src/working-calendar/enter-decree';
import { warningInstants } from '../../server/src/deadlines/warnings';
import { addDays, calendarDate, computeDeadline, defaultCalendar } from '../../server/src/law';
import { processorTime } from './api/processor-time';
import { milliseconds, withBenchDatabase, type BenchDatabase } from './bench-database';

const OPEN = 500_000;
/** The short form: the same in small, to see that it works. */
const SHORT = 20_000;
const NOW = new Date('2026-03-10T08:00:00+05:00');
/** A Thursday that every one of the terms counts. */
const DECREED = '2026-04-16';
const DECREE = {
  kind: 'DAY_OFF',
  date: DECREED,
  workingDate: null,
  number: '1',
  decreedOn: '2026-03-09',
  source: 'Government',
  reason: 'Benchmark',
} as const;
const RULES = ['P13_INSPECTION', 'P25_OBJECTION', 'P23_COMPLETION', 'P28_3_ANSWER'];
const LATEST_START = calendarDate('2026-04-15');
const DAYS = 14;
const TERMS_OF_A_CASE = 3;

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

/** Cases in progress, each of which keeps its open terms in its own row (docs/adr/0016). */
async function fillCases(owner: Client, count: number): Promise<void> {
  await owner.query(
    `insert into inspected_subject (kind, name_kk, name_ru, name_en, authority_id)
     select 'CENTRAL_BODY', 'Benchmark', 'Benchmark', 'Benchmark', min(id) from authority`,
  );
  await owner.query(
    `insert into inspection (number, state, authority_id, subject_id, edition, subject_matter, scope, planned_start, start_date,
       term_working_days, term_reason, act_number, act_date, end_date, created_at)
     select 'B-' || n, 'IN_PROGRESS', (select min(id) from authority), (select min(id) from inspected_subject), '2018-11-28', 'Benchmark',
       'WHOLE_ACTIVITY', '2026-04-01', '2026-04-01', 10, 'Benchmark', 'B-' || n, '2026-03-31', '2026-04-15', $2
     from generate_series(1, $1::int) n`,
    [count, NOW],
  );
  await owner.query('vacuum analyze inspection');
}

/** Open terms, all of them touched by the decree, and those of one case far from each other: the worst that can be. */
async function fill(owner: Client, count: number): Promise<void> {
  const cases = Math.ceil(count / TERMS_OF_A_CASE);
  await fillCases(owner, cases);
  await owner.query('alter table deadline disable trigger deadline_opened');
  await owner.query(
    `with term as materialized (
       select row_number() over () - 1 as n, count(*) over () as all_of_them, t.* from jsonb_to_recordset($1::jsonb)
         t (rule text, certificate jsonb, first timestamptz, last timestamptz))
     insert into deadline (case_kind, case_id, case_number, inspection_id, authority_id, subject_id, disclosed_to_subject_id, party, rule,
       ref, clause, edition, from_date, due_date, due_at, due_instant_included, provisional, certificate, first_warning_at,
       last_warning_at, next_wake_at, opened_at)
     select 'inspection', c.id, 'B-' || c.id, c.id, i % 20, i % 3000, i % 3000, 'AUTHORITY', t.rule, i, t.certificate->>'clause',
       t.certificate->>'edition', (t.certificate->>'from')::date, (t.certificate->>'dueDate')::date,
       (t.certificate->>'dueAt')::timestamptz, false, (t.certificate->>'provisional')::boolean, t.certificate, t.first, t.last, t.first, $3
     from generate_series(1, $2::int) i join term t on t.n = i % t.all_of_them, lateral (select 1 + i % $4::int as id) c`,
    [JSON.stringify(terms()), count, NOW, cases],
  );
  await owner.query('alter table deadline enable trigger deadline_opened');
  await owner.query('select keep_list_parts()');
  await owner.query('vacuum analyze deadline');
  await owner.query('vacuum analyze inspection');
}

/** Entered as an administrator enters it, so that what is measured is what is done. */
async function decree({ dataSource, abilities }: Application): Promise<void> {
  const actor = {
    ...anonymousActor,
    kind: 'account',
    role: 'ADMINISTRATOR',
    scope: 'agency',
    accountId: 1,
  } as const;
  const command = { idempotencyKey: 'decree-of-benchmark', expectedVersion: 0 };
  await enterDecree({ dataSource, abilities, actor, now: NOW }, command, DECREE);
}

interface Took {
  readonly wall: number;
  readonly processor: number;
}

async function recount(database: BenchDatabase, count: number): Promise<Took> {
  const { application, owner, urls, postmasterPid } = database;
  await seedReferenceData(urls);
  await fill(owner, count);
  await decree(application);
  const before = processorTime(process.pid, postmasterPid);
  const wall = await milliseconds(() => recountDeadlines(application.dataSource, NOW, 1, []));
  const processor = processorTime(process.pid, postmasterPid) - before;
  const { rows } = await owner.query<{ moved: number }>('select moved from calendar_recount');
  if (rows[0]?.moved !== count) throw new Error(`moved ${rows[0]?.moved} instead of ${count}`);
  return { wall, processor };
}

/**
 * A decree that touches half a million open deadlines: until the last of them says its new date and why. Processor time tells
 * what it costs on a machine that does other work beside.
 */
export async function bench(): Promise<Record<string, number>> {
  const count = process.env['BENCH_SHORT'] ? SHORT : OPEN;
  const { wall, processor } = await withBenchDatabase((database) => recount(database, count));
  const figures = {
    [`calendar-change.${count}.seconds`]: Number((wall / 1000).toFixed(2)),
    [`calendar-change.${count}.per-second`]: Math.round((count / wall) * 1000),
    [`calendar-change.${count}.processor-seconds`]: Number((processor / 1000).toFixed(2)),
    [`calendar-change.${count}.per-processor-second`]: Math.round((count / processor) * 1000),
  };
  console.table(figures);
  return figures;
}
