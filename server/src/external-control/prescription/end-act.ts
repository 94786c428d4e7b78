import type { Work } from '../../platform/commands/work';
import type { JournalDetails } from '../../platform/journal/journal';
import { PrescriptionRecord } from './prescription.record';

/** Saves the changed prescription as its next version and notes what happened. */
export async function endAct(
  work: Work,
  record: PrescriptionRecord,
  event: string,
  details: JournalDetails = {},
  disclosed = true,
): Promise<void> {
  record.version += 1;
  await work.manager.getRepository(PrescriptionRecord).save(record);
  work.journal({
    action: event,
    caseKind: 'prescription',
    caseId: record.id,
    caseVersion: record.version,
    authorityId: record.authorityId,
    disclosedToSubjectId: disclosed ? record.disclosedToSubjectId : null,
    details: { number: record.number, ...details },
  });
}
