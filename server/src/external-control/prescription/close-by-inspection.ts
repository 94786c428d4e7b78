import { cancelDeadlines, closeDuty } from '../../deadlines';
import type { Work } from '../../platform/commands/work';
import { PRESCRIPTION_DUTIES } from './duties';
import { endAct } from './end-act';
import { lockCase } from './load-case';

/**
 * An inspection on ground 1 or 2 was appointed: it takes the matter over, and the duty to appoint it is fulfilled.
 * A second call changes nothing.
 */
export async function closePrescriptionByInspection(
  work: Work,
  which: {
    readonly prescriptionId: number;
    readonly inspectionId: number;
    readonly inspectionNumber: string;
  },
): Promise<void> {
  const { record } = await lockCase(work, which.prescriptionId);
  const ofCase = { caseKind: 'prescription', caseId: record.id };
  for (const code of PRESCRIPTION_DUTIES) await closeDuty(work, { ...ofCase, code });
  if (record.phase !== 'RUNNING') return;
  record.phase = 'CLOSED_BY_INSPECTION';
  record.closedAt = work.now;
  await cancelDeadlines(work, ofCase);
  await endAct(work, record, {
    event: 'prescriptionClosedByInspection',
    details: { inspection: which.inspectionNumber },
    // The subject learns of the new inspection by its notice (clause 16), not from here.
    disclosed: false,
  });
}
