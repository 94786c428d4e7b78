import { dayOf } from '../../law';
import type { Work } from '../../platform/commands/work';
import { loadSigner } from '../case';
import { violationTextSql } from '../confidentiality';
import { issue, type ExternalControlDocumentData } from '../documents';
import { caseOf } from './load-case';
import type { PrescriptionRecord } from './prescription.record';
import type { RemediationExtensionRecord } from './remediation-extension.record';

type DecisionData = ExternalControlDocumentData['EXTENSION_DECISION'];

/** The decision on a request for more time (clause 28): what was asked, what was decided of each violation, and why. */
export async function issueExtensionDecision(
  work: Work,
  record: PrescriptionRecord,
  extension: RemediationExtensionRecord,
): Promise<{ number: string }> {
  const [issued] = await work.query<{ data: ExternalControlDocumentData['PRESCRIPTION'] }>(
    `select data from issued_document where case_kind = 'prescription' and case_id = $1 and kind = 'PRESCRIPTION' and replaced_at is null`,
    [record.id],
  );
  if (!issued) throw new Error(`prescription ${record.id} has no paper`);
  const violations = await work.query<DecisionData['violations'][number]>(
    `select v.point_number as "pointNumber", ${violationTextSql('v')} as description, m.earlier_remedy_by::text as "earlierRemedyBy",
       m.asked_until::text as "askedUntil", m.remedy_by::text as "remedyBy", v.remedy_by::text as "inForce",
       (select e.number from extension_violation x join remediation_extension e on e.id = x.extension_id
        where x.violation_id = v.id and x.remedy_by is not null and e.id <> m.extension_id order by e.decided_at desc limit 1) as "byDecision"
     from extension_violation m join violation v on v.id = m.violation_id where m.extension_id = $1 order by v.position`,
    [extension.id],
  );
  const signer = await loadSigner(work);
  const { authority, subject, resultAct, drawnUp } = issued.data;
  return issue(work, {
    kind: 'EXTENSION_DECISION',
    ...caseOf(record),
    data: () => ({
      place: drawnUp.place,
      authority,
      subject,
      prescription: { number: record.number, date: record.date },
      resultAct,
      request: {
        receivedOn: dayOf(extension.receivedAt),
        late: extension.late,
        needsTime: extension.needsTime,
        needsMoney: extension.needsMoney,
        measures: extension.measures,
        reasons: extension.reasons,
      },
      extended: extension.state === 'EXTENDED',
      violations,
      earlierReportBy: extension.earlierReportBy,
      reportBy: extension.reportBy,
      reportByInForce: record.reportBy,
      reason: extension.decisionReason ?? '',
      signer,
    }),
  });
}
