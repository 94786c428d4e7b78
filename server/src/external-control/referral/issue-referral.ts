import { dayOf } from '../../law';
import type { Work } from '../../platform/commands/work';
import { Refusal } from '../../platform/refusals/refusal';
import { loadMonitoringPaper, loadParties, loadSigner } from '../case';
import { disclosedTextSql } from '../confidentiality';
import { issue, type ExternalControlDocumentData } from '../documents';
import { REFERRAL_CASE } from './referral-case';
import type { ReferralRecord } from './referral.record';

type PaperData = ExternalControlDocumentData['REFERRAL_OF_MATERIALS'];

/** The covering letter of the materials of external monitoring (clause 37). */
async function issueMonitoringReferral(
  work: Work,
  referral: ReferralRecord,
  monitoringId: number,
  recipient: string,
): Promise<{ number: string }> {
  const parties = await loadParties(work, referral);
  const { record, period, findings } = await loadMonitoringPaper(work, monitoringId);
  const signer = await loadSigner(work);
  return issue(work, {
    kind: 'MONITORING_REFERRAL',
    caseKind: REFERRAL_CASE,
    caseId: referral.id,
    inspectionId: null,
    authorityId: referral.authorityId,
    subjectId: referral.subjectId,
    disclosedToSubjectId: null,
    data: () => ({
      ...parties,
      recipient,
      period,
      ...(record ? { record } : {}),
      findings,
      ...statementOf(referral),
      signer,
    }),
  });
}

const statementOf = ({ officials, signs, proposedAt }: ReferralRecord) => ({
  statement: `${officials}: ${signs}`,
  statedOn: dayOf(proposedAt),
});

/** The covering letter of the materials (clause 29). It is never disclosed to the subject. */
export async function issueReferral(
  work: Work,
  referral: ReferralRecord,
  competentBody: string,
): Promise<{ number: string }> {
  const { inspectionId, monitoringId, authorityId, subjectId } = referral;
  if (monitoringId !== null) return issueMonitoringReferral(work, referral, monitoringId, competentBody);
  const papers = await work.query<{ kind: string; number: string; date: string; data: PaperData }>(
    `select kind, number, date::text as date, data from issued_document where inspection_id = $1 and replaced_at is null
       and kind in ('ACT_OF_APPOINTMENT', 'CONTROL_APPOINTMENT', 'RESULT_ACT', 'PRESCRIPTION') order by id`,
    [inspectionId],
  );
  const appointment = papers.find(({ kind }) => kind.endsWith('APPOINTMENT'));
  if (!appointment) throw new Refusal('WRONG_STATE');
  const referenceTo = (kind: string) => {
    const found = papers.find((paper) => paper.kind === kind);
    return found ? { number: found.number, date: found.date } : undefined;
  };
  const violations = await work.query<PaperData['violations'][number]>(
    `select v.point_number as "pointNumber", ${disclosedTextSql('v', '$2::text[]')} as description, v.severity from violation v
     where v.inspection_id = $1 and v.state <> 'WITHDRAWN' order by v.position`,
    [inspectionId, [competentBody]],
  );
  const signer = await loadSigner(work);
  const { place, authority, subject } = appointment.data;
  return issue(work, {
    kind: 'REFERRAL_OF_MATERIALS',
    caseKind: REFERRAL_CASE,
    caseId: referral.id,
    inspectionId,
    authorityId,
    subjectId,
    disclosedToSubjectId: null,
    data: () => ({
      place,
      authority,
      subject,
      recipient: competentBody,
      appointment: { number: appointment.number, date: appointment.date },
      resultAct: referenceTo('RESULT_ACT'),
      prescription: referenceTo('PRESCRIPTION'),
      violations,
      ...statementOf(referral),
      signer,
    }),
  });
}
