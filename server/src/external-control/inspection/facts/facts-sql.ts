import { heirOf, heirOfCase } from '../../../registry';
import { lateObjectionSql } from '../../case';

/** Milliseconds since 1970, so that no session's zone gets in between. */
const epoch = (column: string) => `(extract(epoch from ${column}) * 1000)::double precision`;

/** On the same ground of the same prescription: each ground has a case of its own. */
const ON_SAME_GROUND = `o.origin_prescription_id = i.origin_prescription_id and exists (select from inspection_ground g
  join inspection_ground h on h.inspection_id = o.id and h.kind = g.kind and h.prescription_id = g.prescription_id
  where g.inspection_id = i.id and g.prescription_id = i.origin_prescription_id)`;
/** Other cases that were drafted since on what a cancelled one stood on, and were not given up as drafts. */
const DRAFTED_SINCE = `array(select o.number from inspection o
  where o.id > i.id and (o.state <> 'WITHDRAWN' or o.appointment_cancelled_at is not null)
    and (o.cancelled_inspection_id = i.id or o.list_line_id = i.list_line_id or ${ON_SAME_GROUND}) order by o.id)`;

/** Of a case whoever took or refused an act for the subject without a recorded power, each once. */
export const powersMissingSql = (alias: string) =>
  `array(select distinct f.params->>'representative' from case_finding f where f.case_kind = 'inspection' and f.case_id = ${alias}.id
      and f.code = 'POWER_NOT_RECORDED' and f.overtaken_at is null order by 1)`;

/** One paper of somebody else, entered by hand twice: its kind, number and date, on the same body or one whose successor it is. */
const USED_BY = `(select jsonb_agg(jsonb_build_object('number', o.number, 'completed', o.completed_on is not null) order by o.id)
    from inspection_ground h join inspection o on o.id = h.inspection_id
    where h.kind = g.kind and h.basis_date = g.basis_date and lower(btrim(h.basis_number)) = lower(btrim(g.basis_number))
      and h.basis_number <> '' and h.prescription_id is null and o.id <> i.id and o.state not in ('DRAFT', 'WITHDRAWN')
      and ${heirOfCase('inspection', 'o.id', 'o.subject_id')} = ${heirOfCase('inspection', 'i.id', 'i.subject_id')})`;

const HEIR = heirOfCase('inspection', 'i.id', 's.id');
/** Whom a line or an assignment is about now: what names the very subject of the case goes with the case, whomever a division gave that to. */
const aboutNow = (column: string) =>
  `case when ${column} = i.subject_id then ${HEIR} else ${heirOf(column)} end`;

/** The facts of many inspections in one statement; `$1` their ids, `$2` today. */
export const FACTS_SQL = `
  select i.id, i.procedure, i.state, i.edition, i.disclosed_to_subject_id is not null as disclosed, i.subject_matter as "subjectMatter", i.scope,
    i.period_from::text as "periodFrom", i.period_to::text as "periodTo", i.planned_start::text as "plannedStart", i.act_date::text as "actDate",
    i.term_working_days as "termWorkingDays", i.term_reason as "termReason", i.end_date::text as "endDate",
    i.business_support as "businessSupport", i.early_ordered_at is not null as "orderedEarly",
    case when i.appointment_cancelled_at is not null then jsonb_build_object('leftAt', ${epoch('i.ground_left_at')},
      'draftedSince', ${DRAFTED_SINCE}) end as cancelled,
    (select jsonb_build_object('clause', d.clause, 'prescription', d.case_number) from duty d
      where d.draft_inspection_id = i.id and d.case_kind = 'prescription' and d.closed_at is null order by d.since, d.id limit 1) as owed,
    (select count(*)::int from administrative_case a where a.inspection_id = i.id and a.outcome is null) as "openOffences",
    (select count(*)::int from counter_entry c where c.inspection_id = i.id and c.state = 'PROPOSED') as "pendingCounterEntries",
    coalesce((select jsonb_build_object('subjectId', ${aboutNow('n.subject_id')}, 'listed', n.position is not null, 'listState', l.state, 'year', l.year, 'half', l.half,
        'orderNumber', l.order_number, 'orderDate', l.order_date)
      from half_year_list_line n join half_year_list l on l.id = n.list_id where n.id = i.list_line_id),
      case when i.earlier_list_order is not null then jsonb_build_object('subjectId', ${heirOfCase('inspection', 'i.id', 'i.subject_id')}, 'listState', 'APPROVED',
        'listed', not exists (select from half_year_list l where l.year = i.earlier_list_year and l.half = i.earlier_list_half
          and l.state in ('APPROVED', 'PUBLISHED')),
        'year', i.earlier_list_year, 'half', i.earlier_list_half, 'orderNumber', i.earlier_list_order, 'orderDate', i.earlier_list_date) end) as line,
    (select jsonb_build_object('number', g.number, 'subjectId', ${aboutNow('g.subject_id')}, 'withdrawn', g.withdrawn_at is not null, 'capacityIds',
        (select coalesce(jsonb_agg(w.capacity_id order by w.id), '[]') from assigned_person w where w.assignment_id = g.id))
      from agency_assignment g where g.id = i.assignment_id) as assignment, cardinality(i.studied_materials) as "studiedMaterials",
    ${powersMissingSql('i')} as "powersMissing", i.start_date::text as "startDate", i.completed_on::text as "completedOn",
    jsonb_build_object('id', a.id, 'kind', a.kind) as authority,
    (select g.id from authority g where g.kind = 'CENTRAL') as "agencyId",
    jsonb_build_object('id', s.id, 'kind', s.kind, 'authorityId', s.authority_id, 'identified', s.bin is not null,
      'successorId', nullif(${HEIR}, s.id),
      'successor', (select z.name_kk || ' / ' || z.name_ru from inspected_subject z where z.id = ${HEIR} and z.id <> s.id),
      'succeededOn', (select x.effective_on from subject_succession x where x.predecessor_id = s.id)) as subject,
    coalesce((select s.kind = any(c.subject_kinds) from inspection_checklist ic join checklist c on c.id = ic.checklist_id
      where ic.inspection_id = i.id), true) as "checklistFitsKind",
    (select count(*)::int from inspection_checklist_point p where p.inspection_id = i.id) as points,
    (select count(*)::int from inspection_checklist_point p where p.inspection_id = i.id
      and not exists (select from checklist_answer n where n.point_id = p.id)) as unanswered,
    (select coalesce(jsonb_agg(jsonb_build_object('pointId', n.point_id, 'severity', n.severity) order by n.point_id), '[]')
      from checklist_answer n where n.inspection_id = i.id and n.answer = 'VIOLATED') as violated,
    array(select p.number from checklist_answer n join inspection_checklist_point p on p.id = n.point_id
      where n.inspection_id = i.id and n.answer = 'VIOLATED'
        and not exists (select from stored_file f where f.owner_kind = 'checklistAnswer' and f.owner_id = p.id) order by p.position) as unproven,
    (select ${epoch('r.registered_at')} from appointment_registration r where r.inspection_id = i.id) as "registeredAt",
    (select ${epoch('n.sent_at')} from start_notice n where n.inspection_id = i.id) as "noticeSentAt",
    (select ${epoch('t.handed_over_at')} from inspection_start t where t.inspection_id = i.id) as "handedOverAt",
    (select ${epoch('t.acquainted_at')} from inspection_start t where t.inspection_id = i.id) as "acquaintedAt",
    (select ${epoch('r.drawn_up_at')} from result_act r where r.inspection_id = i.id) as "drawnUpAt",
    (select ${epoch('r.handed_over_at')} from result_act r where r.inspection_id = i.id) as "resultsHandedOverAt",
    (select ${epoch('r.refused_at')} from result_act r where r.inspection_id = i.id) as "resultsRefusedAt",
    (select jsonb_build_object('number', x.act_number, 'date', x.act_date, 'workingDays', x.working_days, 'earlierEnd', x.earlier_end,
        'newEnd', x.new_end, 'signedAt', ${epoch('x.signed_at')}, 'registeredAt', ${epoch('x.registered_at')}, 'inForce', x.in_force_at is not null,
        'noticeSentAt', (select max(${epoch('c.sent_at')}) from course_notice c where c.inspection_id = i.id and c.kind = 'EXTENSION'))
      from inspection_extension x where x.inspection_id = i.id) as extension,
    (select jsonb_build_object('cause', x.cause, 'reason', x.reason, 'number', x.act_number, 'date', x.act_date, 'suspendedOn', x.suspended_on,
        'signedAt', ${epoch('x.signed_at')}, 'earlierEnd', x.earlier_end, 'daysLeft', x.days_left, 'resumedOn', x.resumed_on, 'resumption', case when x.resumption_number is not null then
          jsonb_build_object('number', x.resumption_number, 'date', x.resumption_date) end,
        'noticeSentAt', (select max(${epoch('c.sent_at')}) from course_notice c where c.inspection_id = i.id and c.kind = 'SUSPENSION'),
        'draftedResumption', (select max(c.effective_on) from course_notice c
          where c.inspection_id = i.id and c.kind = 'RESUMPTION' and c.sent_at is null),
        'arrived', x.arrived, 'toldResumption', (select max(c.effective_on) from course_notice c
          where c.inspection_id = i.id and c.kind = 'RESUMPTION' and c.sent_at is not null))
      from inspection_suspension x where x.inspection_id = i.id) as suspension,
    (select jsonb_build_object('id', x.id, 'number', x.act_number, 'inspectorIds', x.inspector_ids)
      from inspector_change x where x.inspection_id = i.id and x.registered_at is null) as "pendingChange",
    q.*,
    (select coalesce(jsonb_agg(v.remedy_by), '[]') from violation v where v.inspection_id = i.id) as "remedyBy",
    (select v.prescription_id from violation v where v.inspection_id = i.id and v.prescription_id is not null limit 1) as "prescriptionId",
    exists (select from result_act r join document_copy c on c.document_id = r.document_id
      where r.inspection_id = i.id and c.recipient = 'REGISTER' and c.delivered_at is not null)
      or exists (select from taken_in_case t where t.inspection_id = i.id and t.result_filed_on is not null) as "firstCopyFiled",
    (select jsonb_build_object('inTime', count(*) filter (where not ${lateObjectionSql('b')}), 'late', count(*) filter (where ${lateObjectionSql('b')}))
      from objection b where b.inspection_id = i.id and b.decided_on is null) as undecided,
    exists (select from letter_on_measures m where m.inspection_id = i.id and m.state = 'OWED')
      and exists (select from violation v where v.inspection_id = i.id and v.state <> 'WITHDRAWN') as "letterOwed",
    (select coalesce(jsonb_agg(jsonb_build_object('capacityId', n.capacity_id, 'accountId', n.account_id, 'authorityId', k.authority_id,
        'role', k.role, 'current', k.withdrawn_at is null and k.valid_from <= $2::date and coalesce(k.valid_to >= $2::date, true))
        order by n.position), '[]')
      from inspection_inspector n join capacity k on k.id = n.capacity_id where n.inspection_id = i.id) as inspectors,
    (select coalesce(jsonb_agg(jsonb_build_object('accountId', e.account_id, 'until', ${epoch('x.registered_at')})), '[]')
      from inspector_change x cross join unnest(x.earlier_account_ids) as e(account_id)
      where x.inspection_id = i.id and x.registered_at is not null) as "namedUntil",
    (select coalesce(jsonb_agg(jsonb_build_object('capacityId', l.capacity_id, 'fullName', o.full_name, 'firstDay', l.first_day,
        'lastDay', l.last_day) order by l.first_day, l.id), '[]')
      from staff_leave l join account o on o.id = l.account_id
      where l.withdrawn_at is null and l.last_day >= greatest(coalesce(i.start_date, i.planned_start), $2::date) and (
        l.account_id in (select n.account_id from inspection_inspector n where n.inspection_id = i.id)
        or exists (select from inspector_change x where x.inspection_id = i.id and x.registered_at is null
          and l.capacity_id = any(x.inspector_ids)))) as absences,
    (select coalesce(jsonb_agg(jsonb_build_object('fullName', p.full_name, 'employerId', e.id, 'employerKind', e.kind) order by p.id), '[]')
      from inspection_specialist p join inspected_subject e on e.id = p.employer_id
      where p.inspection_id = i.id and p.change_id is null) as specialists,
    (select coalesce(jsonb_agg(jsonb_build_object('kind', g.kind, 'basisNumber', g.basis_number, 'basisDate', g.basis_date,
        'basisText', g.basis_text, 'personName', g.person_name, 'violatedRight', g.violated_right,
        'publicServiceId', g.public_service_id, 'factDate', g.fact_date, 'prescriptionId', g.prescription_id,
        'civilLawRelation', g.civil_law_relation, 'informationSought', g.information_sought,
        'criminalProcedureArticle', g.criminal_procedure_article,
        'complaintSubjectId', subject_of_complaint(i.id, g.basis_number), 'files', files_of_ground(g.id), 'usedBy', case when i.state = 'DRAFT' then ${USED_BY} end,
        'related', (select jsonb_build_object('id', o.id, 'state', o.state, 'subjectId', ${heirOfCase('inspection', 'o.id', 'o.subject_id')}, 'procedure', o.procedure,
            'startDate', o.start_date)
          from inspection o where o.id = g.related_inspection_id)) order by g.position), '[]')
      from inspection_ground g where g.inspection_id = i.id) as grounds, moved_terms_of(i.id) as "movedTerms"
  from inspection i join authority a on a.id = i.authority_id join inspected_subject s on s.id = i.subject_id
  cross join lateral (select count(*) filter (where q.state = 'SENT' and q.kind <> 'RECOMMENDATION')::int as "openRequests",
      count(*) filter (where q.state = 'SENT' and q.kind = 'RECOMMENDATION')::int as "openRecommendations",
      count(*) filter (where q.kind = 'RECOMMENDATION' and q.seen_at is null)::int as "unseenRecommendations",
      count(*) filter (where q.kind = 'SYSTEM_ACCESS' and q.state = 'ANSWERED' and q.access_ended_at is null)::int as "openAccesses"
    from document_request q where q.inspection_id = i.id) q
  where i.id = any($1::int[])`;
