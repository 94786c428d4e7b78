import type { RunQuery } from '../../external-control/case';
import { dayOf } from '../../law';
import type { InternalMonitoringRuleFacts } from './rules';

/** All that is judged of internal monitoring. */
export interface InternalMonitoringFacts extends InternalMonitoringRuleFacts {
  readonly id: number;
  readonly version: number;
  readonly bodyId: number;
  readonly authorityId: number;
  readonly bodyKind: string;
}

const FACTS_SQL = `
  select m.id, m.version, m.state, m.body_id as "bodyId", m.authority_id as "authorityId", b.kind as "bodyKind", m.year, m.quarter, m.due_date::text as "dueDate",
    (select coalesce(jsonb_agg(jsonb_build_object('number', p.number, 'answer', p.answer, 'told', p.mark is not null or coalesce(btrim(p.text), '') <> ''
        or exists (select from stored_file f where f.owner_kind = 'internalMonitoringPoint' and f.owner_id = p.id)
        or exists (select from internal_monitoring_finding f where f.monitoring_id = m.id and f.point = p.number and f.withdrawn_at is null)) order by p.number), '[]')
      from internal_monitoring_point p where p.monitoring_id = m.id) as answers,
    array(select f.point::int from internal_monitoring_finding f where f.monitoring_id = m.id and f.withdrawn_at is null order by f.position) as findings,
    array(select f.point::int from internal_monitoring_finding f where f.monitoring_id = m.id and f.withdrawn_at is null and f.nature = 'VIOLATION'
      order by f.position) as violations,
    array(select p.report_by::text from monitoring_proposal p where p.monitoring_id = m.id and p.state = 'DRAFT' order by p.position) as drafts,
    (select count(*)::int from monitoring_proposal p where p.monitoring_id = m.id and p.state = 'SENT') as awaited,
    (select count(*)::int from monitoring_proposal p where p.monitoring_id = m.id and p.state = 'SENT' and p.kind = 4
      and not exists (select from control_event e where e.monitoring_id = p.id and e.state <> 'CANCELLED')) as eventless
  from internal_monitoring m join inspected_subject b on b.id = m.body_id where m.id = any ($1)`;

/** The facts of many, in one statement. What the caller may not see is missing. */
export async function loadInternalFacts(
  query: RunQuery,
  ids: readonly number[],
  now: Date,
): Promise<Map<number, InternalMonitoringFacts>> {
  const rows = await query<Omit<InternalMonitoringFacts, 'today'>>(FACTS_SQL, [ids]);
  const today = dayOf(now);
  return new Map(rows.map((row) => [row.id, { ...row, today }]));
}
