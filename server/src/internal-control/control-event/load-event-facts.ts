import type { RunQuery } from '../../external-control/case';
import type { CalendarDate, WorkingCalendar } from '../../law';
import { calendarInForce } from '../../working-calendar';
import type { DecisionFacts, MeasuresFacts, RestorationFacts } from './result-rules';
import type { BasisFacts, PlannedLine, TermFacts } from './rules';
import type { ControlEventState } from './states';

/** What the acts of an event are judged by. Plain data; instants are milliseconds since 1970. */
export interface ControlEventFacts
  extends BasisFacts, TermFacts, DecisionFacts, MeasuresFacts, RestorationFacts {
  readonly id: number;
  readonly state: ControlEventState;
  readonly bodyId: number;
  readonly authorityId: number;
  readonly disclosedToSubjectId: number | null;
  readonly bodyKind: string;
  readonly isAbove: boolean;
  readonly plannedStart: CalendarDate;
  /** The dates of its line of the plan; null after a monitoring. */
  readonly line: PlannedLine | null;
  readonly notifiedAt: number | null;
  /** Requests that are not answered. */
  readonly openRequests: number;
  /** Entries that stand and could be taken back. */
  readonly entries: number;
  /** Experts who stand and to whom no objection waits. */
  readonly expertsUnchallenged: number;
  /** Objections to experts who stand, without an answer. */
  readonly expertObjections: number;
  /** A submission that nobody has decided on. */
  readonly extensionAsked: boolean;
  readonly calendar: WorkingCalendar;
}

const millis = (column: string) => `(extract(epoch from ${column}) * 1000)::double precision`;

const FACTS_SQL = `
  select e.id, e.state, e.body_id as "bodyId", e.authority_id as "authorityId", e.disclosed_to_subject_id as "disclosedToSubjectId",
    b.kind as "bodyKind", e.basis, e.planned_start::text as "plannedStart", e.end_date::text as "endDate",
    e.appointed_end_date::text as "appointedEndDate", e.started_on::text as "startedOn",
    coalesce((select sum(h.earlier_end - h.end_date) from control_shortening h where h.event_id = e.id), 0)::int as "shortenedBy", ${millis('e.notified_at')} as "notifiedAt", ${millis('e.shown_at')} as "shownAt",
    (with recursive above as (
       select s.id, s.parent_id from inspected_subject s where s.id = e.object_id
       union select s.id, s.parent_id from inspected_subject s join above a on s.id = a.parent_id)
     select exists (select from above where above.id = e.body_id)) as "isAbove",
    (select jsonb_build_object('startsOn', n.starts_on, 'endsOn', n.ends_on) from control_plan_line n where n.id = e.plan_line_id) as line,
    exists (select from control_plan_line n join control_plan p on p.id = n.plan_id
      where n.id = e.plan_line_id and n.removed_at is null and p.state = 'APPROVED') as "lineHolds",
    coalesce((select a.violations from control_act a where a.event_id = e.id), false) as violations,
    coalesce((select a.measures is not null from control_act a where a.event_id = e.id), false) as measures,
    array(select r.kind from control_response r where r.event_id = e.id order by r.id) as responses,
    (select count(*)::int from control_request q where q.event_id = e.id and q.answered_at is null and q.withdrawn_at is null) as "openRequests",
    coalesce((select sum(v.count) from control_violation v where v.event_id = e.id), 0)::int as "violationsFound",
    coalesce((select sum(r.violations) from control_restoration r where r.event_id = e.id and r.withdrawn_at is null), 0)::int as "violationsRestored",
    (select count(*)::int from control_recommendation r where r.event_id = e.id and r.settled_on is null) as "openRecommendations",
    (select count(*)::int from control_expert n where n.event_id = e.id and n.withdrawn_at is null)
      + (select count(*)::int from control_request n where n.event_id = e.id and n.withdrawn_at is null and n.answered_at is null)
      + (select count(*)::int from control_restoration n where n.event_id = e.id and n.withdrawn_at is null)
      + (select count(*)::int from control_penalty n where n.event_id = e.id and n.withdrawn_at is null) as entries,
    (select count(*)::int from control_expert n where n.event_id = e.id and n.withdrawn_at is null
      and not exists (select from control_expert_objection o where o.expert_id = n.id and o.answer is null)) as "expertsUnchallenged",
    (select count(*)::int from control_expert_objection o join control_expert n on n.id = o.expert_id and n.withdrawn_at is null
      where o.event_id = e.id and o.answer is null) as "expertObjections",
    exists (select from control_extension x where x.event_id = e.id and x.state = 'ASKED') as "extensionAsked",
    (select l.state from letter_on_measures l where l.control_event_id = e.id) as "letterState",
    exists (select from letter_on_measures l join letter_demand d on d.letter_id = l.id
      where l.control_event_id = e.id and d.kind = 'HOLD_TO_ACCOUNT') as "asksAccountability",
    exists (select from letter_on_measures l join letter_report n on n.letter_id = l.id and n.state = 'ACCEPTED'
      join stored_file f on f.owner_kind = 'letterReport' and f.owner_id = n.id where l.control_event_id = e.id)
    or exists (select from letter_on_measures l join action_plan p on p.letter_id = l.id and p.replaced_at is null
      join action_plan_row r on r.plan_id = p.id join plan_row_information n on n.row_id = r.id and n.state = 'ACCEPTED'
      join stored_file f on f.owner_kind = 'planRowInformation' and f.owner_id = n.id where l.control_event_id = e.id)
    or exists (select from control_penalty y join stored_file f on f.owner_kind = 'controlPenalty' and f.owner_id = y.id
      where y.event_id = e.id and y.withdrawn_at is null) as "accountabilityProven",
    plan.rows as "planRows", plan.open as "openRows"
  from control_event e join inspected_subject b on b.id = e.body_id
  cross join lateral (select count(*)::int as rows, (count(*) filter (where r.state <> 'ACCEPTED'))::int as open
    from letter_on_measures l join action_plan p on p.letter_id = l.id and p.replaced_at is null
    join action_plan_row r on r.plan_id = p.id where l.control_event_id = e.id) plan
  where e.id = any ($1::int[])`;

/** The facts of many events in two statements. What the caller may not see is missing. */
export async function loadEventFacts(
  query: RunQuery,
  ids: readonly number[],
): Promise<Map<number, ControlEventFacts>> {
  const rows = await query<Omit<ControlEventFacts, 'calendar'>>(FACTS_SQL, [ids]);
  const { calendar } = await calendarInForce(query);
  return new Map(rows.map((row) => [row.id, { ...row, calendar }]));
}
