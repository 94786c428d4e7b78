import type { CalendarDate } from '../../law';
import { heirOfCase } from '../../registry';
import type { CheckingInspection, PrescriptionFacts, RunQuery, ViolationSeverity } from '../case';

interface Row {
  id: number;
  number: string;
  inspectionId: number;
  subjectId: number;
  authorityId: number;
  ofControl: boolean;
  handedOverOn: CalendarDate | null;
  severities: ViolationSeverity[];
  lastRemedyBy: CalendarDate | null;
  reportBy: CalendarDate;
  informationMissed: boolean;
  requestUnanswered: boolean;
  unremedied: boolean;
  returnedWithReason: boolean;
  settled: boolean;
  checkedBy: { gross: CheckingInspection[]; milder: CheckingInspection[] };
  awaited: CheckingInspection[];
}

/** Ground 2 is of the milder violations: gross ones have a ground of their own (8.1, 8.2; D47). */
const UNREMEDIED = `v.severity <> 'GROSS' and v.state in ('OPEN', 'INFORMED', 'RETURNED')
      and v.remedy_by < ($2 at time zone 'Asia/Almaty')::date`;

/** Inspections that took over points of which this holds. */
const checking = (
  points: string,
  also = '',
) => `(select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'number', o.number, 'completed', o.completed_on is not null) order by o.id), '[]')
      from inspection o where o.id in (select w.taken_over_by from violation w where w.prescription_id = p.id and w.${points}) ${also})`;

// The instant is the caller's: `now` is passed, never asked of the database.
const FACTS_SQL = `
  select p.id, p.number, p.inspection_id as "inspectionId", ${heirOfCase('inspection', 'p.inspection_id', 'p.subject_id')} as "subjectId", p.subject_id as "issuedToId",
    p.authority_id as "authorityId", (select i.procedure = 'PREVENTIVE_CONTROL' from inspection i where i.id = p.inspection_id) as "ofControl",
    p.handed_over_on::text as "handedOverOn", p.report_by::text as "reportBy",
    coalesce(array_agg(distinct v.severity) filter (where v.state <> 'WITHDRAWN'), '{}') as severities,
    (max(v.remedy_by) filter (where v.state <> 'WITHDRAWN'))::text as "lastRemedyBy",
    p.handed_over_on is not null and coalesce(p.informed_at, $2) >= p.report_due_at as "informationMissed",
    coalesce(coalesce(r.answered_at, $2) >= r.answer_due_at, false) as "requestUnanswered",
    coalesce(bool_or(${UNREMEDIED}), false) as unremedied,
    coalesce(bool_or(${UNREMEDIED} and v.state = 'RETURNED' and exists (select from remediation_information m
      where m.violation_id = v.id and m.state = 'RETURNED' and btrim(m.return_reason) <> '')), false) as "returnedWithReason",
    p.phase in ('FULFILLED', 'CLOSED_BY_INSPECTION', 'WITHDRAWN') as settled,
    jsonb_build_object('gross', ${checking(`severity = 'GROSS'`)}, 'milder', ${checking(`severity <> 'GROSS'`)}) as "checkedBy",
    ${checking(`state not in ('ACCEPTED', 'WITHDRAWN')`, 'and o.start_date is null')} as awaited
  from prescription p join violation v on v.prescription_id = p.id left join information_request r on r.prescription_id = p.id
  where p.id = any($1) group by p.id, r.id`;

/** What grounds 1 and 2 of clause 8 and the closing of an inspection look at, for several prescriptions at once. */
export async function findPrescriptionFacts(
  query: RunQuery,
  ids: readonly number[],
  now: Date,
): Promise<ReadonlyMap<number, PrescriptionFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await query<Row>(FACTS_SQL, [[...ids], now.toISOString()]);
  return new Map(
    rows.map(({ handedOverOn, lastRemedyBy, ...row }) => [
      row.id,
      { ...row, lastRemedyBy: lastRemedyBy ?? row.reportBy, ...(handedOverOn ? { handedOverOn } : {}) },
    ]),
  );
}
