import type { RunQuery } from '../case';
import type { MonitoringRuleFacts } from './rules';

/** All that is judged of external monitoring. */
export interface MonitoringFacts extends MonitoringRuleFacts {
  readonly id: number;
  readonly version: number;
  readonly number: string;
  readonly authorityId: number;
  readonly subjectId: number;
  readonly periodFrom: string;
  readonly periodTo: string;
}

const FACTS_SQL = `
  select m.id, m.version, m.number, m.state, m.authority_id as "authorityId", m.subject_id as "subjectId",
    m.period_from::text as "periodFrom", m.period_to::text as "periodTo",
    array(select distinct a.source from monitoring_material a where a.monitoring_id = m.id) as sources,
    array(select f.kind from monitoring_finding f where f.monitoring_id = m.id and f.withdrawn_at is null order by f.position) as findings
  from monitoring m where m.id = any ($1)`;

/** The facts of many, in one statement. What the caller may not see is missing. */
export async function loadMonitoringFacts(
  query: RunQuery,
  ids: readonly number[],
): Promise<Map<number, MonitoringFacts>> {
  const rows = await query<MonitoringFacts>(FACTS_SQL, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}
