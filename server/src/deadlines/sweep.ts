import type { DataSource, EntityManager } from 'typeorm';
import { asSystem } from '../platform/access/as-system';
import { TERMS_OF_RIGHTS } from './rights';

const BATCH = 2000;

/** Name of the job that a room handles when a term of a rule was missed. */
export function missedJob(rule: string): string {
  return `missed-${rule}`;
}

/** Name of the job that a room handles when the first warning of a term is given, to prepare what its end will ask for. */
export function warnedJob(rule: string): string {
  return `warned-${rule}`;
}

/** Name of the job that a room handles when the clock of a suspended term is to run again (clause 20). */
export function runsAgainJob(rule: string): string {
  return `runs-again-${rule}`;
}

/** Name of the job that a room handles when a term of a rule was moved by a decree, to move what it copied of the date. */
export function movedJob(rule: string): string {
  return `moved-${rule}`;
}

/** It ends by itself with the month: whoever the term is of has missed nothing (clause 20; D13). */
const ENDS_BY_ITSELF = 'P20_SUSPENSION';

/** Missed by an object of control, they alarm the unit that controls: requests, the plan, the execution (clauses 48, 55, 57). */
const ALARM_THE_UNIT = ['P48_REQUEST', 'P55_PLAN', 'P57_EXECUTION'];

const later = (rule: string) =>
  `case when ${rule}calendar_version = 0 then '' else '-' || ${rule}calendar_version end`;

/**
 * One batch: every deadline whose hour has come moves to the stage it ought to have reached; a reminder is written once
 * for a stage and due date, and a warned or missed term asks for its job if some room handles it. A missed report is told
 * to the body above that takes it in, too (clause 62), what an object of control missed to the body that controls; of a
 * right that was not used (25, 28, 52) nobody is told that a duty was missed. A suspended term has one hour only: that at
 * which its clock runs again.
 */
const SWEEP_SQL = `
  with due as (
    select id, suspended_at is not null as stopped from deadline where next_wake_at <= $1 order by next_wake_at limit $2 for update skip locked
  ), staged as (
    select d.id, d.stage as earlier,
      case when $1 > d.due_at or ($1 = d.due_at and not d.due_instant_included) then 3
        when $1 >= d.last_warning_at then 2 when $1 >= d.first_warning_at then 1 else 0 end as reached
    from deadline d join due using (id) where not due.stopped
  ), moved as (
    update deadline d set stage = greatest(s.earlier, s.reached),
      next_wake_at = case greatest(s.earlier, s.reached) when 3 then null
        when 2 then d.due_at + case when d.due_instant_included then interval '1 millisecond' else interval '0' end
        when 1 then d.last_warning_at else d.first_warning_at end
    from staged s where d.id = s.id
    returning d.*, s.earlier
  ), again as (
    update deadline d set next_wake_at = null from due where d.id = due.id and due.stopped
    returning d.id, d.rule, d.suspended_at
  ), reminded as (
    insert into reminder (deadline_id, stage, due_date, at, party, case_kind, authority_id, disclosed_to_subject_id,
      also_disclosed_to_subject_id)
    select id, stage, due_date, $1, party, case_kind, authority_id, disclosed_to_subject_id,
      case when stage = 3 and (case_kind = 'report' or rule = any($5)) then also_disclosed_to_subject_id end
    from moved where stage > earlier and not (stage = 3 and rule = any($4))
    on conflict do nothing
  ), asked as (
    insert into outbox (job, key, payload, created_at)
    select job, key, jsonb_build_object('deadlineId', id), $1 from (
      select 'missed-' || rule as job, 'missed-' || id || '-' || due_date || ${later('')} as key, id from moved where stage = 3
      union all
      select 'warned-' || rule, 'warned-' || id || '-' || due_date || ${later('')}, id from moved where stage in (1, 2) and earlier = 0
      union all
      select 'runs-again-' || rule, 'runs-again-' || id || '-' || extract(epoch from suspended_at)::bigint || '-' || ($1::timestamptz at time zone 'Asia/Almaty')::date, id from again
    ) jobs where job = any($3) on conflict (key) do nothing
  )
  select ((select count(*) from moved) + (select count(*) from again))::int as swept`;

async function sweepBatch(
  manager: EntityManager,
  now: Date,
  handledJobs: readonly string[],
): Promise<number> {
  const rows: { swept: number }[] = await manager.query(SWEEP_SQL, [
    now.toISOString(),
    BATCH,
    handledJobs,
    [...TERMS_OF_RIGHTS, ENDS_BY_ITSELF],
    ALARM_THE_UNIT,
  ]);
  return rows[0]?.swept ?? 0;
}

/**
 * Finds what is due or past and does, once, what belongs to it. Safe in several processes at once and after being killed
 * anywhere: each batch is one transaction.
 * @param handledJobs names of the jobs that some room handles
 * @returns how many deadlines it looked at
 */
export async function sweepDeadlines(
  dataSource: DataSource,
  now: Date,
  handledJobs: readonly string[],
): Promise<number> {
  let total = 0;
  for (;;) {
    const swept = await asSystem(dataSource, (manager) => sweepBatch(manager, now, handledJobs));
    total += swept;
    if (swept < BATCH) return total;
  }
}
