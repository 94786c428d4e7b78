import type { Work } from '../../platform/commands/work';
import type { Texts } from '../../platform/messages/language';
import { getSubjectName } from '../../registry';
import { loadSigner } from '../case';
import { violationTextSql } from '../confidentiality';
import { issue, type ExternalControlDocumentData } from '../documents';
import { caseOf } from './load-case';
import type { PrescriptionRecord } from './prescription.record';

interface MissingViolation {
  pointNumber: string;
  description: string;
  severity: 'SIGNIFICANT' | 'MINOR';
  remedyBy: string;
}

/** The paper of clause 28-2: what was prescribed, and the significant and minor violations of which nothing was heard. */
export async function issueInformationRequest(
  work: Work,
  record: PrescriptionRecord,
  recipient: string | null,
): Promise<{ number: string; body: Texts }> {
  const [issued] = await work.query<{ data: ExternalControlDocumentData['PRESCRIPTION'] }>(
    `select data from issued_document where case_kind = 'prescription' and case_id = $1 and kind = 'PRESCRIPTION' and replaced_at is null`,
    [record.id],
  );
  if (!issued) throw new Error(`prescription ${record.id} has no paper`);
  const violations = await work.query<MissingViolation>(
    `select point_number as "pointNumber", ${violationTextSql('v')} as description, severity, remedy_by::text as "remedyBy" from violation v
     where prescription_id = $1 and state = 'OPEN' and severity <> 'GROSS' order by position`,
    [record.id],
  );
  const signer = await loadSigner(work);
  const { procedure, authority, subject, resultAct, drawnUp } = issued.data;
  const { number } = await issue(work, {
    kind: 'INFORMATION_REQUEST',
    ...caseOf(record),
    ...(procedure ? { procedure } : {}),
    data: () => ({
      place: drawnUp.place,
      authority,
      subject,
      recipient: recipient ?? subject.name,
      prescription: { number: record.number, date: record.date },
      resultAct,
      reportBy: record.reportBy,
      violations,
      signer,
    }),
  });
  return { number, body: await getSubjectName(work, record.subjectId) };
}
