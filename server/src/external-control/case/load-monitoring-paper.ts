import type { Work } from '../../platform/commands/work';
import { bothLanguages } from '../../platform/messages/both-languages';
import { Refusal } from '../../platform/refusals/refusal';
import type { ExternalControlDocumentData } from '../documents';

type RecordData = ExternalControlDocumentData['MONITORING_RECORD'];

export interface MonitoringPaper {
  readonly period: RecordData['period'];
  /** The record that holds; null while it is not drawn up. */
  readonly record: ExternalControlDocumentData['MONITORING_LETTER']['record'] | null;
  readonly findings: RecordData['findings'];
}

/** What papers after external monitoring name of it: the record, the letter and the referral of clause 37 in the same words. */
export async function loadMonitoringPaper(work: Work, id: number): Promise<MonitoringPaper> {
  const [row] = await work.query<Omit<MonitoringPaper, 'findings'>>(
    `select jsonb_build_object('from', m.period_from, 'to', m.period_to) as period,
       (select jsonb_build_object('number', d.number, 'date', d.date) from issued_document d where d.case_kind = 'monitoring'
         and d.case_id = m.id and d.kind = 'MONITORING_RECORD' and d.replaced_at is null) as record
     from monitoring m where m.id = $1`,
    [id],
  );
  if (!row) throw new Refusal('NOT_FOUND');
  const findings = await work.query<{
    kind: RecordData['findings'][number]['kind'];
    source: RecordData['findings'][number]['source'];
    text: string;
    service: RecordData['place'] | null;
  }>(
    `select f.kind, a.source, f.text, case when s.id is not null then jsonb_build_object('kk', s.name_kk, 'ru', s.name_ru) end as service
     from monitoring_finding f join monitoring_material a on a.id = f.material_id left join public_service s on s.id = f.public_service_id
     where f.monitoring_id = $1 and f.withdrawn_at is null order by f.position`,
    [id],
  );
  return {
    ...row,
    findings: findings.map(({ kind, source, text, service }) => ({
      kind,
      source,
      text: bothLanguages(text),
      ...(service ? { service } : {}),
    })),
  };
}
