import type { Work } from '../../platform/commands/work';
import { heirOfCase } from '../../registry';
import { instantFromEpoch } from '../../law';
import { endAct, type Happened } from './end-act';
import { openDutyOfControl } from './gross-of-control';
import { factsOf, findRequest, lockCase, type PrescriptionCase } from './load-case';
import { opensPhase, phaseAfter } from './phase-states';
import { informedAt, isTakenOver } from './rules';
import { settle } from './settle';
import { isWithheld, type Controlling } from './take-over-points';
import { openCorrection, openDecision, openTerm } from './terms';

/** Another inspection of the subject, or of who stands in its place, that was appointed on the same ground and stands keeps the point. */
const standingOn = (ground: string) => `
  select min(i.id) from inspection_ground g join inspection i on i.id = g.inspection_id join prescription p on p.id = g.prescription_id
  where g.prescription_id = $1 and ${heirOfCase('inspection', 'i.id', 'i.subject_id')} = ${heirOfCase('inspection', 'p.inspection_id', 'p.subject_id')} and g.kind = ${ground} and i.id <> $2 and i.state not in ('DRAFT', 'WITHDRAWN')`;
const LET_GO_SQL = `
  update violation v set taken_over_by = (${standingOn(
    `case when v.severity = 'GROSS' then 'GROSS_PRESCRIPTION_CONTROL' else 'PRESCRIPTION_CONTROL' end`,
  )}) where v.prescription_id = $1 and v.taken_over_by = $2 returning v.id`;

/** Every term that fell away with the closing runs again, counted from the same dates (clauses 28 to 28-3). */
async function openTermsAnew(work: Work, { record, facts }: PrescriptionCase): Promise<void> {
  if (record.informedAt === null) await openTerm(work, record, 'P28_1_REMEDIATION', record.reportBy);
  for (const { id, state, remedyBy, takenOver } of facts.violations)
    if (state === 'RETURNED' && takenOver !== 'TOLD') await openCorrection(work, record, { id, remedyBy });
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
 * The appointment that took points over was cancelled: nothing fulfils the duty of 6-2, 8.1, 8.2 or 28-3 any more, and the
 * chain of the prescription goes on from where it stood. A second call changes nothing.
 */
export async function reopenPrescription(
  work: Work,
  { prescriptionId, inspectionId, inspectionNumber, onGroundOne }: Controlling,
): Promise<void> {
  const { record } = await lockCase(work, prescriptionId);
  const of = [prescriptionId, inspectionId];
  const [standing] = await work.query<{ min: number | null }>(standingOn(`'GROSS_PRESCRIPTION_CONTROL'`), of);
  if (onGroundOne && !standing?.min) await openDutyOfControl(work, record);
  const letGo = await work.query(LET_GO_SQL, of);
  const facts = await factsOf(work, prescriptionId);
  if (letGo.length === 0 || !opensPhase('cancelAppointment', record.phase) || isTakenOver(facts)) return;
  const details = { inspection: inspectionNumber };
  await goOn(work, { record, facts }, 'cancelAppointment', { event: 'prescriptionReopened', details });
}

/** The chain of a prescription goes on from where it stood; the subject is told where it had been told of the closing. */
async function goOn(
  work: Work,
  { record, facts }: PrescriptionCase,
  by: 'cancelAppointment' | 'reopenWronglyClosed',
  happened: Happened,
): Promise<void> {
  const disclosed = !record.closingWithheld;
  const at = informedAt(facts);
  Object.assign(record, {
    phase: phaseAfter(by, record.phase, 'RUNNING'),
    closedAt: null,
    closingWithheld: isWithheld(facts),
    informedAt: at === null ? null : new Date(at),
  });
  await openTermsAnew(work, { record, facts });
  await settle(work, record);
  await endAct(work, record, { ...happened, disclosed });
}

/**
 * Closed as a whole when an inspection was appointed that checks some of its points only: the others are neither remedied nor taken
 * over, and go on (clauses 28 to 28-3; D47). One that is rightly closed stays so, and a second call changes nothing.
 */
export async function reopenWronglyClosed(work: Work, prescriptionId: number): Promise<void> {
  const of = await lockCase(work, prescriptionId);
  const { record, facts } = of;
  const left = facts.violations.filter(
    ({ state, takenOver }) => !takenOver && state !== 'ACCEPTED' && state !== 'WITHDRAWN',
  );
  if (record.phase !== 'CLOSED_BY_INSPECTION' || left.length === 0) return;
  const details = { count: left.length };
  await goOn(work, of, 'reopenWronglyClosed', { event: 'prescriptionOfOtherPointsReopened', details });
}
