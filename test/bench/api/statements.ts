/**
 * The questions as somebody writes them by hand who knows this database: one statement each, whose JSON PostgreSQL builds, no
 * permission in it. They are the limit that the product is measured against.
 */

/** Rights, not duties: a term that nobody need keep is no next deadline once it is over (clauses 25, 28, 52). */
const RIGHTS = `('P25_OBJECTION', 'P28_EXTENSION_REQUEST', 'P52_OBJECTION')`;

export const DEADLINE_STATE = `case when d.cancelled_at is not null then 'CANCELLED'
  when d.met_at is not null then case when d.met_at > d.due_at or (d.met_at = d.due_at and not d.due_instant_included)
    then 'MET_LATE' else 'MET' end
  when d.suspended_at is not null then 'SUSPENDED'
  when now() > d.due_at or (now() = d.due_at and not d.due_instant_included) then 'OVERDUE'
  when now() >= d.first_warning_at then 'DUE_SOON' else 'RUNNING' end`;

export const STILL_ASKS = `d.met_at is null and d.cancelled_at is null and not (d.rule in ${RIGHTS} and d.due_at <= now())`;

/** A case with its subject, violations and deadlines. $1 id */
const CASE = `
  select json_build_object('id', i.id::text, 'number', i.number, 'state', i.state, 'subjectMatter', i.subject_matter,
    'plannedStart', i.planned_start, 'endDate', i.end_date,
    'subject', (select json_build_object('id', s.id::text, 'bin', s.bin, 'name', s.name_ru) from inspected_subject s where s.id = i.subject_id),
    'violations', (select coalesce(json_agg(json_build_object('id', v.id::text, 'severity', v.severity, 'description', v.description,
        'remedyBy', v.remedy_by, 'state', v.state) order by v.position), '[]') from violation v where v.inspection_id = i.id),
    'deadlines', (select coalesce(json_agg(json_build_object('id', d.id::text, 'rule', d.rule, 'clause', d.clause, 'party', d.party,
        'dueDate', d.due_date, 'dueAt', d.due_at, 'state', ${DEADLINE_STATE}, 'provisional', d.provisional, 'metAt', d.met_at)
        order by d.due_at, d.id), '[]') from deadline d where d.inspection_id = i.id))::text as j
  from inspection i where i.id = $1`;

/** The newest 50 cases of an office in a state, with subject, number of violations and next deadline. $1 office, $2 state */
const LIST = `
  select json_build_object('nodes', coalesce(json_agg(p.j order by p.id desc) filter (where p.rank <= 50), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) > 50))::text as j
  from (
    select i.id, row_number() over (order by i.id desc) as rank, case when row_number() over (order by i.id desc) <= 50 then
      json_build_object('id', i.id::text, 'number', i.number, 'state', i.state, 'plannedStart', i.planned_start, 'endDate', i.end_date,
      'subject', (select json_build_object('id', s.id::text, 'name', s.name_ru) from inspected_subject s where s.id = i.subject_id),
      'violationCount', (select count(*) from violation v where v.inspection_id = i.id),
      'nextDeadline', (select json_build_object('id', d.id::text, 'rule', d.rule, 'dueDate', d.due_date) from deadline d
        where d.inspection_id = i.id and ${STILL_ASKS} order by d.party <> 'AUTHORITY', d.due_at, d.id limit 1)) end as j
    from (select * from inspection where authority_id = $1 and state = $2 order by id desc limit 51) i
  ) p`;

/** Figures of a quarter for each region, over accepted reports. $1 form, $2 year, $3 quarter, $4 rows */
const REGIONS = `
  select coalesce(json_agg(json_build_object('territory', json_build_object('code', t.code), 'rows', r.rows) order by t.code), '[]')::text as j
  from territory t
  join lateral (
    select json_agg(json_build_object('key', k.row_key, 'value', coalesce(k.m1, 0) + coalesce(k.m2, 0) + coalesce(k.m3, 0))
      order by k.row_key) as rows
    from report_rollup k
    where k.form_code = $1 and k.year = $2 and k.quarter = $3 and k.scope = 'TERRITORY' and k.scope_id = t.id and k.row_key = any ($4)
  ) r on true
  where t.level = 'OBLAST'`;

export const STATEMENTS = { A: CASE, B: LIST, C: REGIONS } as const;
export type Kind = keyof typeof STATEMENTS;
