import { TERMS_OF_RIGHTS } from '../../deadlines';
import { addMonths, type CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';

/**
 * Where facts for the scores come from; violations of inspections and of controls with a visit alike. Results of a control
 * without a visit are no source: a person names them among the reasons of a line (clause 6-3).
 */
export const FACT_SOURCES = [
  'REPORT_MISSED',
  'TERM_MISSED',
  'COMPLAINT',
  'GROSS_VIOLATION',
  'OTHER_VIOLATION',
  'OUTSIDE_FACT',
] as const;
export type FactSource = (typeof FACT_SOURCES)[number];

/** A concrete fact about a subject, as it stands when a list is scored. */
export interface CollectedFact {
  readonly subjectId: number;
  readonly source: FactSource;
  readonly number: string;
  readonly date: string;
  readonly amount: number;
  readonly text: string | null;
  readonly caseKind: string | null;
  readonly caseId: number | null;
}

/** Days that are looked at, both included. */
export interface LookedAt {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export function lookedAt(today: CalendarDate, months: number): LookedAt {
  return { from: addMonths(today, -months), to: today };
}

/**
 * What the criterion of missed terms is about: the inspection, its prescription and its letter (clauses 22 to 35). A letter after
 * monitoring (37) or after a control event (54 to 57) follows no inspection, and nothing of internal control counts.
 */
const OF_INSPECTIONS = `(case_kind in ('inspection', 'prescription') or (case_kind = 'letter-on-measures' and inspection_id is not null))`;

/** $1 and $2: the days, $3: now, $4: rules of rights. Duties of the subject whose terms were over before they were met. */
const MISSED_TERMS = `select subject_id as "subjectId",
    case when case_kind = 'report' then 'REPORT_MISSED' else 'TERM_MISSED' end as source, case_number as number,
    due_date::text as date, 1 as amount, rule as text, case_kind as "caseKind", case_id as "caseId"
  from deadline
  where party = 'SUBJECT' and (case_kind = 'report' or ${OF_INSPECTIONS}) and subject_id is not null and cancelled_at is null and rule <> all ($4::text[]) and due_date between $1 and $2
    and case when due_instant_included then coalesce(met_at, $3) > due_at else coalesce(met_at, $3) >= due_at end`;

/** Indicator 15 of the reports that were filed: of the body alone, its total row. */
const COMPLAINTS = `select r.body_id as "subjectId", 'COMPLAINT' as source, r.form_code || ' ' || r.year || '-' || r.quarter as number,
    (make_date(r.year, r.quarter * 3, 1) + interval '1 month - 1 day')::date::text as date,
    sum(coalesce(w.m1, 0) + coalesce(w.m2, 0) + coalesce(w.m3, 0))::int as amount, null as text, 'report' as "caseKind", r.id as "caseId"
  from quarterly_report r
  join report_row w on w.report_id = r.id and w.row_key = '2/15'
  where r.state in ('SUBMITTED', 'ACCEPTED') and make_date(r.year, r.quarter * 3, 1) between $1 and $2 and $3::timestamptz is not null
  group by r.id
  having sum(coalesce(w.m1, 0) + coalesce(w.m2, 0) + coalesce(w.m3, 0)) > 0`;

const VIOLATIONS = `select v.subject_id as "subjectId",
    case when v.severity = 'GROSS' then 'GROSS_VIOLATION' else 'OTHER_VIOLATION' end as source, a.number, a.date::text as date,
    1 as amount, v.point_number || case when v.mark is null then '. ' || v.description else '' end as text, 'inspection' as "caseKind", v.inspection_id as "caseId"
  from violation v
  join result_act a on a.id = v.result_act_id
  join inspection i on i.id = v.inspection_id and i.state in ('HANDED_OVER', 'CLOSED')
  where v.state <> 'WITHDRAWN' and a.date between $1 and $2 and $3::timestamptz is not null`;

/** Told in an answer, a fact is cited by that letter and its day; what it tells is of the fact's own day. */
const OUTSIDE_FACTS = `select f.subject_id as "subjectId", 'OUTSIDE_FACT' as source,
    case when q.id is null then f.source || ', ' || f.number
      else f.source || ', № ' || q.answer_number || ', ' || to_char(q.answered_on, 'DD.MM.YYYY') end as number,
    f.date::text as date, 1 as amount, f.text, null as "caseKind", null::int as "caseId"
  from outside_fact f left join half_year_list_request q on q.id = f.request_id
  where f.withdrawn_at is null and f.date between $1 and $2 and $3::timestamptz is not null`;

/** Every fact of every source, a reorganised subject’s under its legal successor, in one order, so that the same database gives the same list. */
export function collectFacts(work: Work, { from, to }: LookedAt): Promise<CollectedFact[]> {
  return work.query<CollectedFact>(
    `select coalesce(h.heir_id, f."subjectId") as "subjectId", source, number, date, amount, text, "caseKind", "caseId" from (${[MISSED_TERMS, COMPLAINTS, VIOLATIONS, OUTSIDE_FACTS].join(' union all ')}) f
     left join subject_heir h on h.id = f."subjectId"
     order by 1, source, date, number, text`,
    [from, to, work.now.toISOString(), TERMS_OF_RIGHTS],
  );
}
