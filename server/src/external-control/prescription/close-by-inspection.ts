import { cancelDeadlines, closeDuty } from '../../deadlines';
import type { Work } from '../../platform/commands/work';
import { PRESCRIPTION_DUTIES } from './duties';
import { endAct } from './end-act';
import { closeDutyOfControl } from './gross-of-control';
import { lockCase } from './load-case';

/**
 * An inspection on ground 1 or 2 was appointed: it takes the matter over, and the duty to appoint it is fulfilled. The
 * subject learns of it by the notice of that inspection (clause 16): till then its own terms stand.
 * A second call changes nothing.
 */
export async function closePrescriptionByInspection(
  work: Work,
  which: {
    readonly prescriptionId: number;
    readonly inspectionId: number;
    readonly inspectionNumber: string;
    /** On ground 1: it fulfils the duty of clause 6-2 too. */
    readonly onGroundOne: boolean;
  },
): Promise<void> {
  const { record } = await lockCase(work, which.prescriptionId);
  const ofCase = { caseKind: 'prescription', caseId: record.id };
  for (const code of PRESCRIPTION_DUTIES) await closeDuty(work, { ...ofCase, code });
  if (which.onGroundOne) await closeDutyOfControl(work, record);
  if (record.phase !== 'RUNNING') return;
  record.phase = 'CLOSED_BY_INSPECTION';
  record.closedAt = work.now;
  record.closingWithheld = true;
  await cancelDeadlines(work, { ...ofCase, party: 'AUTHORITY' });
  await endAct(work, record, {
    event: 'prescriptionClosedByInspection',
    details: { inspection: which.inspectionNumber },
    disclosed: false,
  });
}

/** The inspection that closed prescriptions became known to the subject: so does that it took them over. */
export async function discloseClosing(
  work: Work,
  which: { readonly prescriptionIds: readonly number[]; readonly inspectionNumber: string },
): Promise<void> {
  for (const prescriptionId of which.prescriptionIds) {
    const { record } = await lockCase(work, prescriptionId);
    if (!record.closingWithheld) continue;
    record.closingWithheld = false;
    await cancelDeadlines(work, { caseKind: 'prescription', caseId: record.id });
    await endAct(work, record, {
      event: 'prescriptionClosingDisclosed',
      details: { inspection: which.inspectionNumber },
    });
  }
}
