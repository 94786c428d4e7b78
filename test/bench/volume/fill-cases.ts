import { insertRanges, insertRows, type Filling } from './filling';
import { FIRST_DAY, INSPECTORS_PER_OFFICE, LAST_DAY, VIOLATIONS_PER_CASE, type VolumeSize } from './size';

const STEP = 50_000;
/** The share of cases that are behind; the rest are the newest and stand at all stages. */
const PAST = 0.9;
const CITIES = 3;
const DAYS = `(date '${LAST_DAY}' - date '${FIRST_DAY}')`;
const POINTS_AT_MOST = 10;

/**
 * One row for each case, from which all its rows are written. Three cities have three times the cases of an oblast, and
 * one case in twenty-five is the Agency's own. A case's age says how far it has come, within a few weeks.
 */
const PLAN = `
  create temp table volume_case on commit drop as
  with office as (select id, row_number() over (order by kind = 'CENTRAL', id) - 1 as rank from authority),
  number as (
    select n, (n - 1)::float8 / $1::integer as age, pg_temp.pick(n, 1, 25) as agency, pg_temp.pick(n, 2, 20 + 2 * ${CITIES}) as place
    from generate_series(1, $1::integer) n
  ),
  drawn as (
    select n.*, date '${FIRST_DAY}' + floor(age * ${DAYS})::integer as opened_on,
      (age - ${PAST}) / (1 - ${PAST}) + (pg_temp.pick(n.n, 3, 300) - 150) / 1000.0 as fresh,
      (select id from office where rank = case when agency = 0 then 20 when place < 20 then place else 20 - ${CITIES} + place % ${CITIES} end) as authority_id
    from number n
  ),
  placed as (
    select d.*, s.id as subject_id, s.checklist_id, pg_temp.workday(opened_on + 7) as start_date,
      case when pg_temp.pick(n, 4, 25) = 0 then 'WITHDRAWN'
        when age < ${PAST} and pg_temp.pick(n, 5, 40) = 0 then 'HANDED_OVER' when age < ${PAST} then 'CLOSED'
        when fresh < 0.45 then 'HANDED_OVER' when fresh < 0.55 then 'RESULTS_DRAWN_UP' when fresh < 0.8 then 'IN_PROGRESS'
        when fresh < 0.88 then 'NOTIFIED' when fresh < 0.93 then 'REGISTERED' when fresh < 0.98 then 'APPOINTED' else 'DRAFT' end as state
    from drawn d
    join volume_subject s on s.authority_id = d.authority_id and s.rank = pg_temp.pick(n, 6, s.many::integer)
  ),
  reached as (
    select p.*, array_position(array['WITHDRAWN', 'DRAFT', 'APPOINTED', 'REGISTERED', 'NOTIFIED', 'IN_PROGRESS', 'RESULTS_DRAWN_UP',
      'HANDED_OVER', 'CLOSED'], state) - 1 as stage, 1 + pg_temp.pick(n, 7, ${INSPECTORS_PER_OFFICE}) as officer_rank
    from placed p
  ),
  weighed as (
    select r.*, case when stage >= 6 then (array[0, 1, 2, 2, 3, 4, 4, 5, 6, 8])[1 + pg_temp.pick(n, 8, 10)] else 0 end as weight
    from reached r
  ),
  summed as (select w.*, sum(weight) over (order by n) as so_far, greatest(sum(weight) over (), 1) as whole from weighed w)
  select $2::integer + c.n as id, c.n, c.age, 'V-' || to_char(opened_on, 'YYYY') || '-' || lpad(c.n::text, 7, '0') as number, c.authority_id, subject_id,
    case when stage >= 4 then subject_id end as disclosed_id, case when stage >= 7 then subject_id end as results_disclosed_id,
    checklist_id, state, stage, opened_on, start_date, e.due_date as end_date, h.account_id as head_account_id,
    h.capacity_id as head_capacity_id, o.account_id as officer_account_id, o.capacity_id as officer_capacity_id,
    least(so_far * $3::bigint / whole - (so_far - weight) * $3::bigint / whole, ${POINTS_AT_MOST})::integer as violations
  from summed c
  join volume_term e on e.rule = 'P13_INSPECTION' and e.from_date = c.start_date
  join volume_officer h on h.authority_id = c.authority_id and h.rank = 0
  join volume_officer o on o.authority_id = c.authority_id and o.rank = c.officer_rank
  order by c.n`;

const INSPECTION = `
  insert into inspection (id, version, number, state, authority_id, subject_id, disclosed_to_subject_id, edition, subject_matter, scope,
    period_from, period_to, planned_start, term_working_days, term_reason, end_date, appointed_at, appointed_by_capacity_id, act_number,
    act_date, start_date, completed_on, closed_at, withdrawal_reason, created_at, created_by_capacity_id) overriding system value
  select id, stage + 1, number, state, authority_id, subject_id, disclosed_id, '2018-11-28',
    (array['Қызмет көрсету мерзімін сақтау', 'Соблюдение сроков оказания услуг', 'Құжаттар топтамасын талап ету',
      'Обоснованность отказов', 'Тұтынушының өтініші бойынша факт'])[1 + pg_temp.pick(n, 10, 5)],
    case pg_temp.pick(n, 11, 4) when 0 then 'WHOLE_ACTIVITY' else 'SINGLE_FACT' end, opened_on - 365, opened_on - 1, start_date, 10,
    'clause 13', case when stage >= 2 then end_date end, case when stage >= 2 then pg_temp.at(opened_on + 2, 11) end,
    case when stage >= 2 then head_capacity_id end, case when stage >= 2 then n::text end, case when stage >= 2 then opened_on + 2 end,
    case when stage >= 5 then start_date end, case when stage >= 7 then end_date end,
    case when stage = 8 then pg_temp.at(end_date + 45, 12) end, case when stage = 0 then 'V' end, pg_temp.at(opened_on, 9), officer_capacity_id
  from volume_case where n between $1 and $2`;

const PARTS: readonly (readonly [table: string, sql: string])[] = [
  [
    'inspection_ground',
    `insert into inspection_ground (inspection_id, authority_id, disclosed_to_subject_id, position, kind, basis_number, basis_date, basis_text)
     select id, authority_id, disclosed_id, 1, (array['CONSUMER_ADDRESS', 'CONSUMER_ADDRESS', 'STATE_BODY_ADDRESS',
       'PROSECUTOR_ASSIGNMENT'])[1 + pg_temp.pick(n, 12, 4)], n::text, opened_on - 3, 'Өтініш / обращение' from volume_case`,
  ],
  [
    'inspection_inspector',
    `insert into inspection_inspector (inspection_id, authority_id, disclosed_to_subject_id, position, capacity_id, account_id)
     select id, authority_id, disclosed_id, 1, officer_capacity_id, officer_account_id from volume_case`,
  ],
  [
    'inspection_checklist',
    `insert into inspection_checklist (id, inspection_id, authority_id, disclosed_to_subject_id, checklist_id, code, edition, title_kk,
       title_ru, title_en) overriding system value
     select (select coalesce(max(id), 0) from inspection_checklist) + n, v.id, authority_id, disclosed_id, c.id, c.code, c.edition,
       c.title_kk, c.title_ru, c.title_en from volume_case v join checklist c on c.id = v.checklist_id`,
  ],
  [
    'result_act',
    `insert into result_act (inspection_id, authority_id, disclosed_to_subject_id, number, date, drawn_up_at, drawn_up_by_capacity_id,
       place, text, completed_on, handed_over_at, representative)
     select id, authority_id, results_disclosed_id, n::text, end_date, pg_temp.at(end_date, 10), officer_capacity_id, 'V', 'V',
       case when stage >= 7 then end_date end, case when stage >= 7 then pg_temp.at(end_date, 15) end, case when stage >= 7 then 'V' end
     from volume_case where stage >= 6`,
  ],
  [
    'prescription',
    `insert into prescription (number, date, inspection_id, result_act_id, authority_id, subject_id, disclosed_to_subject_id,
       responsible_account_ids, phase, report_by, report_due_at, handed_over_on, informed_at, closed_at)
     select n::text, end_date, v.id, a.id, v.authority_id, subject_id, results_disclosed_id, array[officer_account_id],
       case stage when 6 then 'DRAWN_UP' when 7 then 'RUNNING' else case pg_temp.pick(n, 13, 8) when 0 then 'CLOSED_BY_INSPECTION'
         else 'FULFILLED' end end, end_date + 30, pg_temp.at(end_date + 31, 0), case when stage >= 7 then end_date end,
       case when stage = 8 then pg_temp.at(end_date + 28, 16) end, case when stage = 8 then pg_temp.at(end_date + 45, 12) end
     from volume_case v join result_act a on a.inspection_id = v.id where violations > 0`,
  ],
];

/** The points that were found violated stand for the whole pinned list; the others would only be more of the same. */
const POINT = `
  insert into inspection_checklist_point (inspection_id, authority_id, disclosed_to_subject_id, inspection_checklist_id,
    template_point_id, position, number, text_kk, text_ru, text_en)
  select v.id, v.authority_id, v.disclosed_id, l.id, p.id, p.position, p.number, p.text_kk, p.text_ru, p.text_en
  from volume_case v join inspection_checklist l on l.inspection_id = v.id
  join checklist_point p on p.checklist_id = v.checklist_id and p.position <= v.violations
  where v.n between $1 and $2 order by v.id, p.position`;

const VIOLATION = `
  insert into violation (authority_id, subject_id, disclosed_to_subject_id, inspection_id, result_act_id, prescription_id, point_id,
    point_number, point_text_kk, point_text_ru, point_text_en, position, severity, description, remedy_by, state)
  select v.authority_id, v.subject_id, v.results_disclosed_id, v.id, a.id, r.id, p.id, p.number, p.text_kk, p.text_ru, p.text_en, p.position,
    (array['GROSS', 'SIGNIFICANT', 'SIGNIFICANT', 'MINOR', 'MINOR'])[1 + pg_temp.pick(p.id, 14, 5)], 'Анықталды / выявлено: ' || p.number,
    pg_temp.workday(v.end_date + 20 + pg_temp.pick(p.id, 15, 8)),
    case stage when 8 then 'ACCEPTED' when 7 then (array['OPEN', 'OPEN', 'INFORMED', 'RETURNED'])[1 + pg_temp.pick(p.id, 16, 4)] else 'OPEN' end
  from volume_case v join result_act a on a.inspection_id = v.id join prescription r on r.inspection_id = v.id
  join inspection_checklist_point p on p.inspection_id = v.id
  where v.n between $1 and $2 order by v.id, p.position`;

export const CASE_TABLES = [
  'inspection',
  ...PARTS.map(([table]) => table),
  'inspection_checklist_point',
  'violation',
];

/** Temporary indexes that the parts are joined by; the tables' own are not there while they are filled. */
async function helpJoins({ client }: Filling, table: string): Promise<void> {
  await client.query(`create index volume_join_${table} on ${table} (inspection_id)`);
  await client.query(`analyze ${table}`);
}

export async function dropJoinHelp({ client }: Filling): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indexrelid where c.relname like 'volume\\_join\\_%'`,
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
}

/** Cases at every stage with their parts. Needs `volume_subject`, `volume_officer`, `volume_term`; leaves `volume_case`. */
export async function fillCases(filling: Filling, { cases }: VolumeSize): Promise<void> {
  const { client } = filling;
  const { rows } = await client.query<{ last: number }>(
    'select coalesce(max(id), 0)::int as last from inspection',
  );
  await insertRows(filling, 'plan of the cases', PLAN, [
    cases,
    rows[0]?.last ?? 0,
    cases * VIOLATIONS_PER_CASE,
  ]);
  await client.query('create index on volume_case (n)');
  await client.query('analyze volume_case');
  const range = { upTo: cases, step: STEP };
  await insertRanges(filling, 'inspection', range, INSPECTION);
  for (const [table, sql] of PARTS) {
    await insertRows(filling, table, sql);
    if (['inspection_checklist', 'result_act', 'prescription'].includes(table))
      await helpJoins(filling, table);
  }
  await insertRanges(filling, 'inspection_checklist_point', range, POINT);
  await helpJoins(filling, 'inspection_checklist_point');
  await insertRanges(filling, 'violation', range, VIOLATION);
}
