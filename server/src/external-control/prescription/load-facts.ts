import { calendarInForce } from '../../working-calendar';
import type { RunQuery } from '../case';
import type { ExtensionFacts } from './extension-rules';
import type { PrescriptionRuleFacts } from './rules';
import { isReturnedSql } from './state-sql';
import type { StateFacts } from './states';

/** All that is judged of a prescription: its state, its rules, who may act on it. */
export interface CaseFacts extends PrescriptionRuleFacts, StateFacts, ExtensionFacts {
  readonly id: number;
  readonly authorityId: number;
  readonly disclosedToSubjectId: number | null;
  readonly request: (PrescriptionRuleFacts & StateFacts)['request'];
}

/** Milliseconds since 1970, so that no session's zone gets in between. */
const epoch = (column: string) => `(extract(epoch from ${column}) * 1000)::double precision`;

/** Under the caller's own sight: who may not see the inspection yet is shown what stands without it (clause 16). */
const FACTS_SQL = `
  select p.id, p.authority_id as "authorityId", p.disclosed_to_subject_id as "disclosedToSubjectId",
    case when p.closing_withheld and p.phase = 'CLOSED_BY_INSPECTION' and not exists (select from violation v
      join inspection i on i.id = v.taken_over_by where v.prescription_id = p.id) then 'RUNNING' else p.phase end as phase,
    ${isReturnedSql('p')} as returned,
    p.report_by::text as "reportBy", ${epoch('p.report_due_at')} as "reportDueAt", ${epoch('p.informed_at')} as "informedAt",
    (select jsonb_build_object('sentAt', ${epoch('r.sent_at')}, 'receivedAt', ${epoch('r.received_at')},
        'answerDueAt', ${epoch('r.answer_due_at')}, 'answeredAt', ${epoch('r.answered_at')})
      from information_request r where r.prescription_id = p.id) as request,
    (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'severity', v.severity, 'state', v.state,
        'remedyBy', v.remedy_by, 'heardAt', h.first, 'information', h.given,
        'takenOver', (select case when i.disclosed_to_subject_id is null then 'WITHHELD' else 'TOLD' end
          from inspection i where i.id = v.taken_over_by))
        order by v.position), '[]') from violation v cross join lateral (
          select min(${epoch('i.received_at')}) as first, coalesce(jsonb_agg(jsonb_build_object(
            'receivedAt', ${epoch('i.received_at')}, 'returnedAt', ${epoch('i.returned_at')}) order by i.id), '[]') as given
          from remediation_information i where i.violation_id = v.id) h
        where v.prescription_id = p.id) as violations,
    p.handed_over_on::text as "handedOverOn",
    (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'receivedAt', ${epoch('e.received_at')},
        'violationIds', m.ids, 'askedUntil', m.dates) order by e.id), '[]')
      from remediation_extension e cross join lateral (
        select jsonb_agg(m.violation_id) as ids, jsonb_object_agg(m.violation_id, m.asked_until) as dates
        from extension_violation m where m.extension_id = e.id) m
      where e.prescription_id = p.id and e.state = 'ASKED') as waiting,
    (select coalesce(jsonb_agg(distinct m.violation_id), '[]') from extension_violation m
      join remediation_extension e on e.id = m.extension_id where e.prescription_id = p.id) as "askedOf"
  from prescription p where p.id = any($1)`;

/** The facts of many prescriptions in two statements. What the caller may not see is missing. */
export async function loadFacts(query: RunQuery, ids: readonly number[]): Promise<Map<number, CaseFacts>> {
  const rows = await query<Omit<CaseFacts, 'calendar'>>(FACTS_SQL, [ids]);
  const { calendar } = await calendarInForce(query);
  return new Map(rows.map((row) => [row.id, { ...row, calendar }]));
}
