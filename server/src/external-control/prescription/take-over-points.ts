import { cancelDeadlines } from '../../deadlines';
import type { Work } from '../../platform/commands/work';
import { bySystem } from '../case';
import { endAct } from './end-act';
import { closeDutyOfControl } from './gross-of-control';
import { factsOf, lockCase } from './load-case';
import type { CaseFacts } from './load-facts';
import { phaseAfter, type PrescriptionPhaseAct } from './phase-states';
import type { PrescriptionRecord } from './prescription.record';
import { isTakenOver } from './rules';
import { settle } from './settle';
import { dropCorrection, dropTerm } from './terms';

/** An inspection on ground 1 or 2, as it stands to one prescription: ground 1 names the gross points, ground 2 the others. */
export interface Controlling {
  readonly prescriptionId: number;
  readonly inspectionId: number;
  readonly inspectionNumber: string;
  /** It fulfils the duty of clause 6-2 too. */
  readonly onGroundOne: boolean;
  readonly onGroundTwo: boolean;
}

export const isWithheld = ({ violations }: CaseFacts): boolean =>
  violations.some(({ takenOver }) => takenOver === 'WITHHELD');

const numbersOf = (work: Work, { id }: PrescriptionRecord) =>
  work.query<{ number: string }>(
    `select i.number from inspection i where i.id in (select v.taken_over_by from violation v where v.prescription_id = $1) order by i.id`,
    [id],
  );

/**
 * Every point is settled or checked by an inspection: nothing is left of the prescription's own chain. More time that was asked
 * for is still to be decided on (clause 28).
 */
export async function closeWhereTakenOver(
  work: Work,
  record: PrescriptionRecord,
  by: PrescriptionPhaseAct,
): Promise<void> {
  await bySystem(work, async () => {
    const facts = await factsOf(work, record.id);
    if (record.phase !== 'RUNNING' || !isTakenOver(facts)) return;
    const disclosed = !isWithheld(facts);
    record.phase = phaseAfter(by, record.phase, 'CLOSED_BY_INSPECTION');
    record.closedAt = work.now;
    await dropTerm(work, record, 'P28_2_REQUEST');
    if (disclosed)
      await cancelDeadlines(work, { caseKind: 'prescription', caseId: record.id, party: 'SUBJECT' });
    const numbers = await numbersOf(work, record);
    const details = { inspection: numbers.map(({ number }) => number).join(', ') };
    await endAct(work, record, { event: 'prescriptionClosedByInspection', details, disclosed });
  });
}

/**
 * An inspection on ground 1 or 2 was appointed: it takes over the points that its grounds name, and the duties to appoint it are
 * fulfilled; the others go on by themselves (8.1, 8.2, 28-2; D47). The subject learns of it by the notice of that inspection
 * (clause 16): till then its own terms stand. A second call changes nothing.
 */
export async function takeOverPoints(work: Work, controlling: Controlling): Promise<void> {
  const { prescriptionId, inspectionId, inspectionNumber, onGroundOne, onGroundTwo } = controlling;
  const { record } = await lockCase(work, prescriptionId);
  if (onGroundOne) await closeDutyOfControl(work, record);
  if (record.phase !== 'RUNNING') return;
  const taken = await work.query<{ id: number }>(
    `update violation set taken_over_by = $2 where prescription_id = $1 and taken_over_by is null and state <> 'WITHDRAWN'
       and case when severity = 'GROSS' then $3::boolean else $4::boolean end returning id`,
    [prescriptionId, inspectionId, onGroundOne, onGroundTwo],
  );
  if (taken.length === 0) return;
  record.closingWithheld = true;
  const facts = await settle(work, record);
  if (isTakenOver(facts)) return closeWhereTakenOver(work, record, 'appointInspection');
  await endAct(work, record, {
    event: 'prescriptionPointsTakenOver',
    details: { inspection: inspectionNumber, count: taken.length },
    disclosed: false,
  });
}

/** The inspection became known to the subject: so does what it took over, and of that nothing is asked any more. */
export async function discloseTakingOver(
  work: Work,
  which: { readonly prescriptionIds: readonly number[]; readonly inspectionNumber: string },
): Promise<void> {
  for (const prescriptionId of which.prescriptionIds) {
    const { record, facts } = await lockCase(work, prescriptionId);
    if (!record.closingWithheld) continue;
    record.closingWithheld = isWithheld(facts);
    const isOver = record.phase !== 'RUNNING' && !record.closingWithheld;
    if (isOver)
      await cancelDeadlines(work, { caseKind: 'prescription', caseId: record.id, party: 'SUBJECT' });
    for (const { id, takenOver } of facts.violations)
      if (takenOver === 'TOLD') await dropCorrection(work, record, id);
    await settle(work, record);
    await endAct(work, record, {
      event: isOver ? 'prescriptionClosingDisclosed' : 'prescriptionTakingOverDisclosed',
      details: { inspection: which.inspectionNumber },
    });
  }
}
