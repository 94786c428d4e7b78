import type { Work } from '../../../platform/commands/work';
import { executeAsSystem } from '../../../platform/outbox/do-job';
import type { JobHandler } from '../../../platform/outbox/job';
import { heirOf, heirOfCase } from '../../../registry';
import { keepFindings } from '../../case';
import { reopenPrescription } from '../../prescription';
import { factsOf, lockInspection, occasionOf } from '../act';
import { controlledPrescriptions } from '../commands/controlled-prescriptions';
import type { InspectionFacts } from '../facts/inspection-facts';
import type { InspectionRecord } from '../inspection.record';
import { tellOfHandedOver } from './tell-of-handed-over';
import { isPrescribedTo, judgeWhoseBasis } from '../rules/whose-basis';
import { opens } from '../states';

/** What findings of it are about. */
const ABOUT = 'letGoOfPredecessors';

// Appointed on the successor by a prescription, a line, a complaint or an assignment of who stands again.
const APPOINTED_SQL = `
  select distinct i.id, n.id as "reorganisedId" from reorganised_subject n
  join inspection i on i.subject_id <> n.subject_id and i.appointed_at is not null and i.state <> 'WITHDRAWN'
  left join half_year_list_line l on l.id = i.list_line_id
  left join agency_assignment a on a.id = i.assignment_id
  where n.reorganisation_id = $1 and (l.subject_id = any (n.subject_id || predecessors_of(n.subject_id))
    or a.subject_id = any (n.subject_id || predecessors_of(n.subject_id))
    or exists (select from inspection_ground g join prescription p on p.id = g.prescription_id
      where g.inspection_id = i.id and g.kind like '%PRESCRIPTION_CONTROL'
        and p.subject_id = any (n.subject_id || predecessors_of(n.subject_id)))
    or exists (select from complaint c
      where c.inspection_id = i.id and ${heirOfCase('complaint', 'c.id', 'c.subject_id')} = ${heirOf('n.subject_id')}))
    and ${heirOfCase('inspection', 'i.id', 'i.subject_id')} <> ${heirOf('n.subject_id')}
  order by i.id`;

const LIST_SQL = `
  insert into reorganisation_deed (reorganised_subject_id, journal_entry_id)
  select $1, j.id from journal_entry j where j.case_kind = 'inspection' and j.case_id = $2 and j.action = 'inspectionAppointed'
    and not exists (select from reorganisation_deed d where d.reorganised_subject_id = $1 and d.journal_entry_id = j.id)`;

/** One that runs is not cancelled any more: both sides are told that what it stands on is another body's. */
async function tellOfBasis(work: Work, inspection: InspectionRecord, facts: InspectionFacts): Promise<void> {
  const kept = await work.query<{ code: string }>(
    `select code from case_finding where case_kind = 'inspection' and case_id = $1 and about = $2`,
    [inspection.id, ABOUT],
  );
  const findings = judgeWhoseBasis(facts).filter(({ code }) => !kept.some((one) => one.code === code));
  const { id, authorityId, disclosedToSubjectId } = inspection;
  await keepFindings(
    work,
    { caseKind: 'inspection', id, authorityId, disclosedToSubjectId },
    ABOUT,
    findings,
  );
}

/**
 * What checks another body checks nothing of the predecessor: its prescription goes on, and the duty to appoint stands again. One that was
 * completed while the act was in force did check it, and its results stand.
 */
async function letGo(work: Work, id: number): Promise<void> {
  const inspection = await lockInspection(work, id);
  if (!inspection.appointedAt || inspection.state === 'WITHDRAWN' || inspection.completedOn !== null) return;
  const { now, today } = occasionOf(work.now, work.actor);
  const facts = await factsOf(work, id, now);
  const others = facts.grounds.filter(
    ({ prescription }) => prescription && !isPrescribedTo(prescription, facts.subject),
  );
  const of = { work, inspection, facts: { ...facts, grounds: others }, now, today };
  for (const which of controlledPrescriptions(of)) await reopenPrescription(work, which);
  if (!opens(inspection.state, 'cancelAppointment')) await tellOfBasis(work, inspection, facts);
}

/**
 * An act of reorganisation was taken back. What was appointed on the successor by a prescription, a line, a complaint or an assignment of the predecessor rests on
 * another body's: it is listed at the act, goes no further unless it has begun, and what it took over is let go of. Clauses 7, 8.1 to 8.3, 9.
 */
export const letGoOfPredecessors: JobHandler = async (application, { reorganisationId }, key) => {
  const command = { name: 'letGoOfPredecessors', key, input: { reorganisationId } };
  await executeAsSystem(application, command, async (work) => {
    const appointed = await work.query<{ id: number; reorganisedId: number }>(APPOINTED_SQL, [
      Number(reorganisationId),
    ]);
    await tellOfHandedOver(work, Number(reorganisationId));
    for (const { id, reorganisedId } of appointed) {
      await work.query(LIST_SQL, [reorganisedId, id]);
      await letGo(work, id);
    }
    return Number(reorganisationId);
  });
};
