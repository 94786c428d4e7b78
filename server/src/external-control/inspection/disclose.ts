import { discloseDeadlines } from '../../deadlines';
import { discloseDocuments } from '../documents';
import { discloseFiles } from '../../platform/files';
import type { Work } from '../../platform/commands/work';
import { discloseTakingOver } from '../prescription';
import { CASE_TABLES, RESULT_TABLES } from './case-rows';
import type { InspectionRecord } from './inspection.record';

/** Acts whose findings and journal entries the subject sees only with the result act. */
const HIDDEN_UNTIL_RESULTS: readonly string[] = [
  'recordPublicMonitoring',
  'recordChecklistAnswer',
  'drawUpResultAct',
  'revisePrescription',
  'takeInResults',
];

const caseOf = ({ id }: InspectionRecord) => ({ caseKind: 'inspection', caseId: id });

/** What lies within the office: the subject learns of a corrected fact when it is signed, of a next appointment by its notice, of an act that was set aside nothing. */
const OF_THE_OFFICE: readonly string[] = [
  'proposeCounterEntry',
  'declineCounterEntry',
  'setResultActAside',
  'draftNextAppointment',
  'leaveGround',
];

/** Whether the subject is not told of an act when it is done. */
export function isWithheld(act: string): boolean {
  return HIDDEN_UNTIL_RESULTS.includes(act) || OF_THE_OFFICE.includes(act);
}

async function show(
  work: Work,
  tables: readonly string[],
  { id, subjectId }: InspectionRecord,
): Promise<void> {
  for (const table of tables) {
    await work.query(`update ${table} set disclosed_to_subject_id = $2 where inspection_id = $1`, [
      id,
      subjectId,
    ]);
  }
}

/** With the case the subject learns what became of the prescription that it controls (clauses 8.1, 8.2). */
async function discloseTakenOver(work: Work, { id, number }: InspectionRecord): Promise<void> {
  const grounds = await work.query<{ prescriptionId: number }>(
    `select distinct prescription_id as "prescriptionId" from inspection_ground
     where inspection_id = $1 and prescription_id is not null order by 1`,
    [id],
  );
  const prescriptionIds = grounds.map(({ prescriptionId }) => prescriptionId);
  await discloseTakingOver(work, { prescriptionIds, inspectionNumber: number });
}

/**
 * The subject may know of the case: from the notice, or from the handing over where none is needed (clauses 3 and 16). From
 * then on it may confirm in the portal that it has the act of appointment and has read the checklist (clause 17): both lie
 * before it.
 */
export async function discloseCase(work: Work, inspection: InspectionRecord): Promise<void> {
  if (inspection.disclosedToSubjectId !== null) return;
  inspection.disclosedToSubjectId = inspection.subjectId;
  await work.query('update inspection set disclosed_to_subject_id = $2 where id = $1', [
    inspection.id,
    inspection.subjectId,
  ]);
  await show(work, CASE_TABLES, inspection);
  await work.query(
    `update case_finding set disclosed_to_subject_id = $2 where case_kind = 'inspection' and case_id = $1 and about <> all($3)`,
    [inspection.id, inspection.subjectId, HIDDEN_UNTIL_RESULTS],
  );
  await discloseDeadlines(work, 'inspection', inspection.id, inspection.subjectId);
  await discloseTakenOver(work, inspection);
  await discloseDocuments(
    work,
    { ...caseOf(inspection), kinds: ['ACT_OF_APPOINTMENT', 'CONTROL_APPOINTMENT', 'INSPECTOR_CHANGE_ACT'] },
    inspection.subjectId,
  );
  // The papers of a ground stay with the office: they name who complained.
  await discloseFiles(
    work,
    { ...caseOf(inspection), ownerKinds: ['documentRequest', 'objection'] },
    inspection.subjectId,
  );
}

/** Answers, violations and the result act are shown with the handing over of the act (clauses 22 to 24). */
export async function discloseResults(work: Work, inspection: InspectionRecord): Promise<void> {
  await show(work, RESULT_TABLES, inspection);
  await discloseFiles(
    work,
    { ...caseOf(inspection), ownerKinds: ['checklistAnswer', 'lateAnswer', 'specialistConclusion'] },
    inspection.subjectId,
  );
  await work.query(
    // What was found of an act that was set aside is none of its.
    `update case_finding set disclosed_to_subject_id = $2 where case_kind = 'inspection' and case_id = $1
       and overtaken_by is distinct from 'SET_ASIDE'`,
    [inspection.id, inspection.subjectId],
  );
}
