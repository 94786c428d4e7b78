import type { Work } from '../../platform/commands/work';
import { instantFromEpoch } from '../../law';
import { endAct } from './end-act';
import { openDutyOfControl } from './gross-of-control';
import { findRequest, lockCase, type PrescriptionCase } from './load-case';
import { settle } from './settle';
import { openCorrection, openDecision, openTerm } from './terms';

/** Another inspection on ground 1 or 2 that was appointed and stands keeps the matter. */
const TAKEN_OVER_SQL = `
  select from inspection_ground g join inspection i on i.id = g.inspection_id
  where g.prescription_id = $1 and g.kind in ('GROSS_PRESCRIPTION_CONTROL', 'PRESCRIPTION_CONTROL')
    and i.id <> $2 and i.state not in ('DRAFT', 'WITHDRAWN')`;

/** Every term that fell away with the closing runs again, counted from the same dates (clauses 28 to 28-3). */
async function openTermsAnew(work: Work, { record, facts }: PrescriptionCase): Promise<void> {
  if (record.informedAt === null) await openTerm(work, record, 'P28_1_REMEDIATION', record.reportBy);
  for (const { id, state, remedyBy } of facts.violations)
    if (state === 'RETURNED') await openCorrection(work, record, { id, remedyBy });
  const request = await findRequest(work, record.id);
  if (request && !request.sentAt) await openTerm(work, record, 'P28_2_REQUEST', record.reportBy);
  if (request?.receivedAt && !request.answeredAt)
    await openTerm(work, record, 'P28_3_ANSWER', instantFromEpoch(request.receivedAt.getTime()));
  const waiting = await work.query<{ id: number; receivedAt: Date }>(
    `select id, received_at as "receivedAt" from remediation_extension where prescription_id = $1 and state = 'ASKED'`,
    [record.id],
  );
  for (const { id, receivedAt } of waiting) await openDecision(work, record, id, new Date(receivedAt));
}

/**
 * The appointment that closed a prescription was cancelled: nothing fulfils the duty of 6-2, 8.1, 8.2 or 28-3 any more, and the
 * chain of the prescription goes on from where it stood. A second call changes nothing.
 */
export async function reopenPrescription(
  work: Work,
  which: {
    readonly prescriptionId: number;
    readonly inspectionId: number;
    readonly inspectionNumber: string;
    readonly onGroundOne: boolean;
  },
): Promise<void> {
  const { prescriptionId, inspectionId } = which;
  const found = await lockCase(work, prescriptionId);
  if ((await work.query(TAKEN_OVER_SQL, [prescriptionId, inspectionId])).length > 0) return;
  const { record } = found;
  if (which.onGroundOne) await openDutyOfControl(work, record);
  if (record.phase !== 'CLOSED_BY_INSPECTION') return;
  const disclosed = !record.closingWithheld;
  Object.assign(record, { phase: 'RUNNING', closedAt: null, closingWithheld: false });
  await openTermsAnew(work, found);
  await settle(work, record);
  const details = { inspection: which.inspectionNumber };
  await endAct(work, record, { event: 'prescriptionReopened', details, disclosed });
}
