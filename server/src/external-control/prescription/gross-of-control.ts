import { closeDuty, openDuty } from '../../deadlines';
import { startOfDay, type CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { DRAFT_FOLLOW_UP_INSPECTION } from '../case';
import { DUTY_GROSS_OF_CONTROL } from './duties';
import { caseOf } from './load-case';
import type { PrescriptionRecord } from './prescription.record';

/** Whether a control with a visit found gross violations, of which one at least stands. */
async function grossOfControl(work: Work, { id, inspectionId }: PrescriptionRecord): Promise<boolean> {
  const found = await work.query(
    `select from inspection i where i.id = $2 and i.procedure = 'PREVENTIVE_CONTROL' and exists (select from violation v
       where v.prescription_id = $1 and v.severity = 'GROSS' and v.state <> 'WITHDRAWN')`,
    [id, inspectionId],
  );
  return found.length > 0;
}

/**
 * Gross violations found by a control with a visit: an inspection must be appointed, from the day on which the prescription is
 * handed over, and its draft is offered. The subject is told of neither. Clause 6-2; D1.
 */
export async function openDutyOfControl(work: Work, record: PrescriptionRecord): Promise<void> {
  if (!(await grossOfControl(work, record))) return;
  const { handedOverOn, date } = record;
  const duty = { ...caseOf(record), disclosedToSubjectId: null, code: DUTY_GROSS_OF_CONTROL, clause: '6-2' };
  // An appointment that was cancelled gives no new beginning, nor does the day on which a running case came here.
  const since = new Date(startOfDay((handedOverOn ?? date) as CalendarDate));
  await openDuty(work, { ...duty, since });
  await work.askFor({
    job: DRAFT_FOLLOW_UP_INSPECTION,
    key: `follow-up-${record.id}-GROSS-OF-CONTROL`,
    payload: { prescriptionId: record.id, duty: DUTY_GROSS_OF_CONTROL },
  });
}

/** It asks for the inspection on ground 1 already: no other duty asks for the same one (6-2, 8.1). */
export async function standsOfControl(work: Work, { id }: PrescriptionRecord): Promise<boolean> {
  const open = await work.query(
    `select from duty where case_kind = 'prescription' and case_id = $1 and code = $2 and closed_at is null`,
    [id, DUTY_GROSS_OF_CONTROL],
  );
  return open.length > 0;
}

/** Fulfilled by the appointment on ground 1; without object once a commission withdrew the last gross point (D17). */
export async function closeDutyOfControl(work: Work, record: PrescriptionRecord): Promise<void> {
  await closeDuty(work, { caseKind: 'prescription', caseId: record.id, code: DUTY_GROSS_OF_CONTROL });
}

export async function dropDutyOfControl(work: Work, record: PrescriptionRecord): Promise<void> {
  if (!(await grossOfControl(work, record))) await closeDutyOfControl(work, record);
}
