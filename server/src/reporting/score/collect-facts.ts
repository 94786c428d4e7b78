import { allForms } from '../form';
import { SCORE_SOURCE_NAMES, type ScoreSource } from './sources';
import { termsOf } from './terms';

/** What is looked at: the year, what is known today, and whose. */
export interface LookedAtYear {
  readonly year: number;
  readonly today: string;
  readonly latePercent: number;
  /** All bodies where left out. */
  readonly bodyIds?: readonly number[];
  /** All sources where left out. */
  readonly sources?: readonly ScoreSource[];
}

/** Members of the control relations of every form: rows on the left and on the right, by edition. */
function relationMembers() {
  return allForms().flatMap(({ code, edition, relations }) =>
    relations.flatMap(({ kind, left, right }, number) => {
      const of = { form: code, edition, number, kind };
      const others =
        kind === 'SUM_OF_SERVICES'
          ? [{ ...of, key: left, service: true, left: false }]
          : right.map((key) => ({ ...of, key, service: false, left: false }));
      return [{ ...of, key: left, service: false, left: true }, ...others];
    }),
  );
}

/** Values of `FACTS_SQL`: $1 year, $2 terms, $3 today, $4 late percent, $5 bodies, $6 relations. */
export function factValues({ year, today, latePercent, bodyIds }: LookedAtYear): unknown[] {
  return [
    year,
    JSON.stringify(termsOf(year)),
    today,
    latePercent,
    bodyIds ?? null,
    JSON.stringify(relationMembers()),
  ];
}

const day = (instant: string) => `(${instant} at time zone 'Asia/Almaty')::date`;
const inYear = (date: string) => `${date} between make_date($1, 1, 1) and make_date($1, 12, 31)`;
const ofBodies = (column: string) => `($5::int[] is null or ${column} = any ($5::int[]))`;
const COLUMNS = `body_id, source, outcome, number, date, counted, base, case_kind, case_id`;

/** A duty with its last day and the day on which it was done: what is not due yet and not done counts for nothing. */
const duties = (source: ScoreSource, rows: string) => `select body_id, '${source}' as source,
    case when done is null then 'MISSED' when done <= due then 'IN_TIME' else 'LATE' end as outcome, number, due as date,
    (case when done is null then 0 when done <= due then 100 else $4::int end)::bigint as counted, 100::bigint as base, case_kind, case_id
  from (${rows}) d where (done is not null or due < $3::date) and ${ofBodies('body_id')}`;

/** A report of a quarter that the system asks of nobody, filed all the same, is history: nothing was due, and nothing came too late. */
const ASKED = `u.year * 4 + u.quarter - 1 >= (select coalesce(min(a.from_quarter), 0) from report_asking a)`;

const REPORTS = duties(
  'REPORT_FILED',
  `select u.body_id, t.due, ${day('u.first_submitted_at')} as done, u.form_code || ' ' || u.year || '-' || u.quarter as number,
     'report' as case_kind, u.report_id as case_id
   from report_duty u join term t on t.rule = u.rule and t.quarter = u.quarter where u.year = $1 and ${ASKED}`,
);

/** Whose unit monitors (38, 58): the offices of akims of districts in a city hold no internal control. */
const MONITORINGS = duties(
  'MONITORING_DONE',
  `select u.body_id, t.due, ${day('m.submitted_at')} as done, u.year || '-' || u.quarter as number,
     'internal-monitoring' as case_kind, m.id as case_id
   from report_duty u join term t on t.rule = u.rule and t.quarter = u.quarter
   join inspected_subject b on b.id = u.body_id and b.kind <> 'AKIM_CITY_DISTRICT'
   left join internal_monitoring m on m.body_id = u.body_id and m.year = u.year and m.quarter = u.quarter
   where u.year = $1 and ${ASKED} and u.rule in ('P36_QUARTERLY', 'P62_DISTRICT_REPORT')`,
);

/** Whose people came after the last day of the plan is asked for none of that year (`STEP_BUILD_CONTROL_PLAN`), and missed none. */
const ASKED_FOR_PLAN = `exists (select from capacity k where k.subject_id = b.id and k.role in ('INTERNAL_CONTROL', 'SUBJECT_HEAD')
  and k.valid_from <= t.due)`;

/** Bodies whose unit holds control events (39, 40) and that file reports of their own. A draft is the body's own, and opened from nowhere. */
const PLANS = duties(
  'PLAN_APPROVED',
  `select b.id as body_id, t.due, case when p.state = 'APPROVED' then p.order_date end as done, $1::int::text as number,
     'control-plan' as case_kind, case when p.state = 'APPROVED' then p.id end as case_id
   from inspected_subject b join term t on t.rule = 'P42_ANNUAL_PLAN'
   left join control_plan p on p.body_id = b.id and p.year = $1 and p.state <> 'WITHDRAWN'
   where b.kind in ('CENTRAL_BODY', 'OBLAST_EXECUTIVE', 'REPUBLICAN_CITY_EXECUTIVE', 'CAPITAL_EXECUTIVE', 'DISTRICT_EXECUTIVE',
     'OBLAST_CITY_EXECUTIVE') and ${ASKED_FOR_PLAN}`,
);

const EVENTS = duties(
  'EVENT_HELD',
  `select n.body_id, coalesce(e.end_date, n.ends_on) as due, ${day('e.shown_at')} as done, coalesce(e.number, p.year || '/' || n.id) as number,
     case when e.id is null then 'control-plan' else 'control-event' end as case_kind, coalesce(e.id, p.id) as case_id
   from control_plan p join control_plan_line n on n.plan_id = p.id and n.removed_at is null
   left join control_event e on e.plan_line_id = n.id
   where p.year = $1 and p.state = 'APPROVED'`,
);

/** Clause 28-1: informed of every violation by the date of the prescription, as clause 28 moved it. One without points asks for nothing (27). */
const PRESCRIPTIONS = duties(
  'PRESCRIPTION_FULFILLED',
  `select p.subject_id as body_id, p.report_by as due, ${day('p.informed_at')} as done, p.number, 'inspection' as case_kind,
     p.inspection_id as case_id
   from prescription p where p.phase not in ('DRAWN_UP', 'WITHDRAWN') and ${inYear('p.report_by')}`,
);

const LETTERS = duties(
  'MEASURES_ANSWERED',
  `select l.subject_id as body_id, l.report_by as due,
     (select ${day('min(r.received_at)')} from letter_report r where r.letter_id = l.id) as done, l.number,
     case when l.inspection_id is null then 'letter-on-measures' else 'inspection' end as case_kind, coalesce(l.inspection_id, l.id) as case_id
   from letter_on_measures l where l.number is not null and l.state <> 'WITHDRAWN' and ${inYear('l.report_by')}`,
);

const VIOLATIONS = `select v.subject_id as body_id, v.severity || '_VIOLATION' as source, 'COUNTED' as outcome,
    a.number || ', ' || v.point_number as number, a.date, 1::bigint as counted, 0::bigint as base, 'inspection' as case_kind,
    v.inspection_id as case_id
  from violation v
  join result_act a on a.id = v.result_act_id
  join inspection i on i.id = v.inspection_id and i.state in ('HANDED_OVER', 'CLOSED')
  where v.state <> 'WITHDRAWN' and ${inYear('a.date')} and ${ofBodies('v.subject_id')}`;

/** Complaints on which an inspection found violations, or external monitoring found one and ended in a letter (8 (3), 37). */
const COMPLAINTS = `select c.subject_id as body_id, 'COMPLAINT_FOUNDED' as source, 'COUNTED' as outcome, c.number,
    ${day('c.received_at')} as date, 1::bigint as counted, 0::bigint as base, 'complaint' as case_kind, c.id as case_id
  from complaint c
  where ${inYear(day('c.received_at'))} and ${ofBodies('c.subject_id')} and (
    exists (select from violation v join inspection i on i.id = v.inspection_id and i.state in ('HANDED_OVER', 'CLOSED')
      where v.inspection_id = c.inspection_id and v.state <> 'WITHDRAWN')
    or exists (select from monitoring_material a join monitoring m on m.id = a.monitoring_id and m.state = 'LETTER'
      join monitoring_finding f on f.material_id = a.id and f.kind = 'VIOLATION' and f.withdrawn_at is null where a.complaint_id = c.id))`;

const NUMBER_OF_REPORT = `r.form_code || ' ' || r.year || '-' || r.quarter`;
const END_OF_QUARTER = `(make_date(r.year, r.quarter * 3, 1) + interval '1 month - 1 day')::date`;

/** Columns of figures that criteria measure by, each the sum of a row of the form over the quarter. */
const FIGURES = { found: '1/3', restored: '1/4', rendered: '2/12', refused: '2/13.2', late: '2/14' } as const;

/** A figure of each accepted report, measured by another one. */
const figures = (
  source: ScoreSource,
  counted: string,
  base: string,
) => `select r.body_id, '${source}' as source, 'COUNTED' as outcome, ${NUMBER_OF_REPORT} as number, ${END_OF_QUARTER} as date,
    ${counted} as counted, r.${base} as base, 'report' as case_kind, r.id as case_id
  from figure r where ${counted} > 0 or r.${base} > 0`;

/** Where more was restored than found, what was found is restored: no relation of the form holds the two together. */
const RESTORED = figures('RIGHTS_RESTORED', 'least(r.restored, r.found)', 'found');

const side = (month: string, left: boolean) =>
  `sum(w.${month}) filter (where ${left ? '' : 'not '}m.is_left)`;
const broken = (month: string) => `(case when m.kind = 'NOT_WITHOUT'
    then coalesce(${side(month, true)}, 0) > 0 and coalesce(${side(month, false)}, 0) = 0
    else ${side(month, true)} <> ${side(month, false)} end)`;

/**
 * Control relations that the figures of an accepted report break. The rows are laid out first: the members are a list of which
 * PostgreSQL knows nothing, and it would read every report's rows once for each of them.
 */
const RELATIONS = `select r.body_id, 'RELATIONS_HELD' as source, case when k.report_id is null then 'KEPT' else 'BROKEN' end as outcome,
    ${NUMBER_OF_REPORT} as number, ${END_OF_QUARTER} as date, (case when k.report_id is null then 100 else 0 end)::bigint as counted,
    100::bigint as base, 'report' as case_kind, r.id as case_id
  from accepted r
  left join (select distinct report_id from (
    select w.report_id, ${['m1', 'm2', 'm3'].map(broken).join(' or ')} as broken
    from row_of w
    join member m on m.form = w.form_code and m.edition = w.form_edition and m.key = w.indicator and m.is_service = w.is_service
    group by w.report_id, m.number, m.kind) o where broken) k on k.report_id = r.id`;

const SUM_OF_MONTHS = `coalesce(w.m1, 0)::bigint + coalesce(w.m2, 0) + coalesce(w.m3, 0)`;

const WITH = `given as (select $1::int as year, $3::date as today, $4::int as late_percent),
  term as (select * from jsonb_to_recordset($2::jsonb) t(rule text, quarter int, due date)),
  member as (select form, edition, number, kind, key collate "C" as key, service as is_service, "left" as is_left
    from jsonb_to_recordset($6::jsonb) m(form text, edition text, number int, kind text, key text, service boolean, "left" boolean)),
  accepted as (select r.id, r.body_id, r.form_code, r.form_edition, r.year, r.quarter from quarterly_report r
    where r.state = 'ACCEPTED' and r.year = $1 and ${ofBodies('r.body_id')}),
  row_of as materialized (select w.report_id, a.form_code, a.form_edition, w.row_key, w.m1, w.m2, w.m3,
      split_part(w.row_key, '/', 1) || '/' || split_part(w.row_key, '/', 2) as indicator, split_part(w.row_key, '/', 3) <> '' as is_service
    from accepted a join report_row w on w.report_id = a.id),
  figure as (select a.id, a.body_id, a.form_code, a.year, a.quarter, ${Object.entries(FIGURES)
    .map(
      ([name, key]) =>
        `coalesce(sum(${SUM_OF_MONTHS}) filter (where w.row_key = '${key}'), 0)::bigint as ${name}`,
    )
    .join(', ')}
    from accepted a join row_of w on w.report_id = a.id and w.row_key in (${Object.values(FIGURES)
      .map((key) => `'${key}'`)
      .join(', ')})
    group by a.id, a.body_id, a.form_code, a.year, a.quarter)`;

const SELECTS: Readonly<Record<ScoreSource, string>> = {
  REPORT_FILED: REPORTS,
  RELATIONS_HELD: RELATIONS,
  GROSS_VIOLATION: `select * from violation_fact where source = 'GROSS_VIOLATION'`,
  SIGNIFICANT_VIOLATION: `select * from violation_fact where source = 'SIGNIFICANT_VIOLATION'`,
  MINOR_VIOLATION: `select * from violation_fact where source = 'MINOR_VIOLATION'`,
  PRESCRIPTION_FULFILLED: PRESCRIPTIONS,
  MEASURES_ANSWERED: LETTERS,
  COMPLAINT_FOUNDED: COMPLAINTS,
  REFUSAL_WITHOUT_GROUND: figures('REFUSAL_WITHOUT_GROUND', 'r.refused', 'rendered'),
  SERVICE_LATE: figures('SERVICE_LATE', 'r.late', 'rendered'),
  PLAN_APPROVED: PLANS,
  EVENT_HELD: EVENTS,
  MONITORING_DONE: MONITORINGS,
  RIGHTS_RESTORED: RESTORED,
};

/**
 * The facts of a year, all of them in one statement: each with the case or report that it is read from.
 * @param then what is done with them: a `select` from `fact`, or an `insert` of it
 */
export function factsSql(then: string, sources: readonly ScoreSource[] = SCORE_SOURCE_NAMES): string {
  const selects = sources.map((source) => `select ${COLUMNS} from (${SELECTS[source]}) f`);
  return `with ${WITH}, violation_fact as (${VIOLATIONS}), fact as (${selects.join(' union all ')}) ${then}`;
}
