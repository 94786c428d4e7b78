import type { Work } from '../../platform/commands/work';
import { bothLanguages } from '../../platform/messages/both-languages';
import type { IssuedDocumentReference } from '../../platform/documents';
import { loadMonitoringPaper, loadParties, loadSigner } from '../case';
import { issue, type ExternalControlDocumentData } from '../documents';
import type { MonitoringFacts } from './load-facts';
import { MONITORING_CASE } from './monitoring-case';

type RecordData = ExternalControlDocumentData['MONITORING_RECORD'];
type DecisionData = ExternalControlDocumentData['MONITORING_DECISION'];

/** Papers of the authority's side; only the letter is disclosed. */
const caseOf = ({ id, authorityId, subjectId }: MonitoringFacts) => ({
  caseKind: MONITORING_CASE,
  caseId: id,
  inspectionId: null,
  authorityId,
  subjectId,
  disclosedToSubjectId: null,
});

interface MaterialRow {
  readonly source: RecordData['materials'][number]['source'];
  readonly lookedOn: string;
  readonly text: string;
  readonly link: string | null;
  readonly figures: { readonly rendered: number; readonly late: number; readonly refused: number } | null;
}

/** The record of external monitoring: what was looked at, what was found, what follows (clause 36). */
export async function issueRecord(
  work: Work,
  facts: MonitoringFacts,
  summary: string,
): Promise<IssuedDocumentReference> {
  const parties = await loadParties(work, facts);
  const { period, findings } = await loadMonitoringPaper(work, facts.id);
  const rows = await work.query<MaterialRow>(
    `select source, looked_on::text as "lookedOn", text, link, case when rendered is not null then
       jsonb_build_object('rendered', rendered, 'late', late, 'refused', coalesce(refused, 0)) end as figures
     from monitoring_material where monitoring_id = $1 order by position`,
    [facts.id],
  );
  const materials = rows.map(({ source, lookedOn, text, link, figures }) => ({
    source,
    lookedOn,
    text: bothLanguages(text),
    ...(link ? { link } : {}),
    ...(figures ? { figures } : {}),
  }));
  const signer = await loadSigner(work);
  return issue(work, {
    kind: 'MONITORING_RECORD',
    ...caseOf(facts),
    data: () => ({ ...parties, period, materials, findings, summary: bothLanguages(summary), signer }),
  });
}

/** The decision of clause 37; a letter is named where one was sent. */
export async function issueDecision(
  work: Work,
  facts: MonitoringFacts,
  reason: string,
  letter?: DecisionData['letter'],
): Promise<void> {
  const parties = await loadParties(work, facts);
  const { period, record } = await loadMonitoringPaper(work, facts.id);
  if (!record) throw new Error(`monitoring ${facts.id} has no record`);
  const signer = await loadSigner(work);
  await issue(work, {
    kind: 'MONITORING_DECISION',
    ...caseOf(facts),
    data: () => ({
      ...parties,
      period,
      record,
      reason: bothLanguages(reason),
      signer,
      ...(letter ? { letter } : {}),
    }),
  });
}
