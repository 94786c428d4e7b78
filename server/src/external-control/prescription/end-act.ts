import type { Finding } from '../../law';
import type { Work } from '../../platform/commands/work';
import type { JournalDetails } from '../../platform/journal/journal';
import { keepFindings } from '../case';
import { PrescriptionRecord } from './prescription.record';

export interface Happened {
  /** In the past tense: `informationRequestSent`. */
  readonly event: string;
  readonly details?: JournalDetails;
  /** What the rules said of the act: kept with the case and shown to both sides. */
  readonly findings?: readonly Finding[];
  /** False for what the subject learns by other ways. */
  readonly disclosed?: boolean;
}

/** Saves the changed prescription as its next version and notes what happened. */
export async function endAct(work: Work, record: PrescriptionRecord, happened: Happened): Promise<void> {
  const { event, details = {}, findings = [], disclosed = true } = happened;
  const { id, authorityId } = record;
  const disclosedToSubjectId = disclosed ? record.disclosedToSubjectId : null;
  record.version += 1;
  if (!disclosed) record.withheldVersions += 1;
  await work.manager.getRepository(PrescriptionRecord).save(record);
  await keepFindings(
    work,
    { caseKind: 'prescription', id, authorityId, disclosedToSubjectId },
    event,
    findings,
  );
  work.journal({
    action: event,
    caseKind: 'prescription',
    caseId: id,
    caseVersion: record.version,
    authorityId,
    disclosedToSubjectId,
    details: { number: record.number, ...details },
  });
}
