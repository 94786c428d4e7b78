import { standsByAnotherSql } from './followed-act';

/** Days before the last one of a term on which its warnings may fall, days off between them included. */
const WARNED_WITHIN_DAYS = 20;

/** Terms that still run or were not kept. */
export const OPEN = 'd.met_at is null and d.cancelled_at is null';
/** And those that were kept late: their lateness may fall away. */
const CANDIDATE = `d.cancelled_at is null and (d.met_at is null
  or d.met_at > d.due_at or (d.met_at = d.due_at and not d.due_instant_included))`;

/** Whether days between two dates may say something to a term: its own days, or those of its warnings. */
export const touched = (first: string, last: string) =>
  `least(d.from_date, d.due_date - ${WARNED_WITHIN_DAYS}) <= ${last} and greatest(d.from_date, d.due_date) >= ${first}`;

/** The next deadlines to look at, grouped by what they say: equal certificates are counted once. */
export const BATCH_SQL = `
  with batch as materialized (
    select d.id, d.certificate from deadline d
    where d.id > $1 and d.id <= $2 and d.calendar_version < $3 and ${touched('$4::date', '$5::date')} and ${CANDIDATE}
    order by d.id limit $6
  )
  select certificate, array_agg(id) as ids, min(id) as "firstId", max(id) as "lastId" from batch group by certificate`;

/** What a followed act keeps of the case of its term. */
const CASE_NAMES = [
  'case_kind',
  'case_id',
  'case_number',
  'inspection_id',
  'authority_id',
  'disclosed_to_subject_id',
  'also_disclosed_to_subject_id',
];
export const CASE = CASE_NAMES.join(', ');
export const caseOf = (alias: string) => CASE_NAMES.map((name) => `${alias}.${name}`).join(', ');

const NOW = '$2::timestamptz';
const NEW_STAGE = `case when ${NOW} > o.new_due_at or (${NOW} = o.new_due_at and not o.due_instant_included)
      then case when o.stage = 3 then 3 else 2 end
    when ${NOW} >= o.new_last_warning_at then 2 when ${NOW} >= o.new_first_warning_at then 1 else 0 end`;
const NEW_WAKE = `case ${NEW_STAGE} when 3 then null
    when 2 then o.new_due_at + case when o.due_instant_included then interval '1 millisecond' else interval '0' end
    when 1 then o.new_last_warning_at else o.new_first_warning_at end`;
const FOLLOWED = `followed_act (decree_id, deadline_id, kind, act_id, rule, ${CASE}, earlier_due_date, due_date, listed_at)`;

/**
 * Writes what the new calendar says: the certificate with its dates and warnings, the earlier one beside it as the notice of
 * the move, what followed from a date that has moved away, and the jobs of the rooms that keep dates of their own.
 * A deadline that a command has counted or ended meanwhile is left as the command left it. What was done late stays as it is
 * till a person decides.
 */
export const APPLY_SQL = `
  with alike as materialized (
    select c.* from jsonb_to_recordset($1::jsonb) c (ids integer[], alike_id integer, differs boolean, due_date date, due_at timestamptz,
      provisional boolean, first_warning_at timestamptz, last_warning_at timestamptz, earlier jsonb, certificate jsonb)
  ), counted as (
    select unnest(a.ids) as id, a.alike_id, a.differs, a.due_date, a.due_at, a.provisional, a.first_warning_at, a.last_warning_at
    from alike a
  ), changed as materialized (
    select d.id as deadline_id, c.alike_id, d.due_date, d.due_at, d.due_instant_included, d.met_at, d.stage, d.rule, d.party,
      ${caseOf('d')}, c.due_date as new_due_date, c.due_at as new_due_at, c.provisional as new_provisional,
      c.first_warning_at as new_first_warning_at, c.last_warning_at as new_last_warning_at
    from counted c join deadline d on d.id = c.id
    where c.differs or d.first_warning_at <> c.first_warning_at or d.last_warning_at <> c.last_warning_at
  ), written as (
    update deadline d set due_date = o.new_due_date, due_at = o.new_due_at, provisional = o.new_provisional,
      certificate = a.certificate, from_date = (a.certificate->>'from')::date, first_warning_at = o.new_first_warning_at, last_warning_at = o.new_last_warning_at,
      calendar_version = $3, stage = ${NEW_STAGE}, 
      next_wake_at = case when d.suspended_at is null then ${NEW_WAKE} else d.next_wake_at end
    from changed o join alike a on a.alike_id = o.alike_id
    where d.id = o.deadline_id and d.calendar_version < $3 and ${OPEN}
    returning o.*
  ), kept as (
    insert into earlier_certificate (decree_id, alike_id, certificate)
    select $3, a.alike_id, a.earlier from alike a where a.alike_id in (select alike_id from changed)
  ), noted as (
    insert into deadline_move (decree_id, deadline_id, alike_id, rule, party, ${CASE}, earlier_due_date, due_date, moved, at)
    select $3, deadline_id, alike_id, rule, party, ${CASE}, due_date, new_due_date, due_at <> new_due_at, $2 from written
  ), notices as (
    insert into ${FOLLOWED}
    select $3, o.deadline_id, 'MISSED_NOTICE', r.id, o.rule, ${caseOf('o')}, o.due_date, o.new_due_date, $2
    from written o cross join lateral (select n.id, n.withdrawn_at from reminder n
        where n.deadline_id = o.deadline_id and n.stage = 3 order by n.due_date desc limit 1) r
    where o.stage = 3 and r.withdrawn_at is null and not (${NOW} > o.new_due_at or (${NOW} = o.new_due_at and not o.due_instant_included))
  ), marks as (
    insert into ${FOLLOWED}
    select $3, o.deadline_id, 'LATE_MARK', o.deadline_id, o.rule, ${caseOf('o')}, o.due_date, o.new_due_date, $2 from changed o
    where (o.met_at < o.new_due_at or (o.met_at = o.new_due_at and o.due_instant_included))
      and not ${standsByAnotherSql('$3', { deadlineId: 'o.deadline_id', kind: `'LATE_MARK'`, actId: 'o.deadline_id' })}
  ), asked as (
    insert into outbox (job, key, payload, created_at)
    select 'moved-' || rule, 'moved-' || deadline_id || '-' || $3::int, jsonb_build_object('deadlineId', deadline_id, 'version', $3::int), $2
    from written where due_at <> new_due_at and rule = any($4)
    on conflict (key) do nothing
  )
  select count(*)::int as counted, count(*) filter (where due_at <> new_due_at)::int as moved from written`;
