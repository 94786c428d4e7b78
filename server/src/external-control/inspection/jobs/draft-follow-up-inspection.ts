import { attachDraft } from '../../../deadlines';
import { addWorkingDays, dateOfInstant, getEdition, instantFromEpoch, type CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { executeAsSystem } from '../../../platform/outbox/do-job';
import type { JobHandler } from '../../../platform/outbox/job';
import { DUTY_GROUND_ONE } from '../../prescription';
import { openDraft } from '../commands/draft-inspection';
import type { DraftInput, GroundInput } from '../commands/write-draft';
import { longestTerm } from '../rules/appointment-rules';

interface Origin {
  readonly id: number;
  readonly number: string;
  readonly date: CalendarDate;
  readonly authority_id: number;
  readonly subject_id: number;
  readonly inspection_id: number;
  readonly report_by: CalendarDate;
  readonly checklist_id: number;
  readonly inspector_ids: number[];
  readonly point_ids: number[];
}

// Only the points that were violated are checked again, by the inspectors who know the case.
const ORIGIN_SQL = `
  select p.id, p.number, p.date::text as date, p.authority_id, p.subject_id, p.inspection_id, p.report_by::text as report_by, c.checklist_id,
    (select coalesce(array_agg(n.capacity_id order by n.position), '{}') from inspection_inspector n
      join capacity k on k.id = n.capacity_id where n.inspection_id = p.inspection_id and k.withdrawn_at is null) as inspector_ids,
    (select coalesce(array_agg(o.template_point_id order by o.position), '{}') from violation v
      join inspection_checklist_point o on o.id = v.point_id where v.prescription_id = p.id and v.state <> 'WITHDRAWN') as point_ids
  from prescription p join inspection_checklist c on c.inspection_id = p.inspection_id where p.id = $1`;

const LEAD_WORKING_DAYS = 3;

function groundOf({ id, number, date, report_by }: Origin, gross: boolean): GroundInput {
  return {
    kind: gross ? 'GROSS_PRESCRIPTION_CONTROL' : 'PRESCRIPTION_CONTROL',
    basisNumber: number,
    basisDate: date,
    basisText: gross
      ? `№ ${number}: өрескел бұзушылықтарды жою туралы ақпарат ${report_by} дейін берілмеді / информация об устранении грубых нарушений до ${report_by} не представлена`
      : `№ ${number}: ақпарат мерзімінде де, сұрау бойынша да берілмеді / информация не представлена ни в срок (${report_by}), ни по запросу`,
    personName: null,
    violatedRight: null,
    publicServiceId: null,
    factDate: null,
    prescriptionId: id,
    relatedInspectionId: null,
    civilLawRelation: null,
    informationSought: null,
    criminalProcedureArticle: null,
    fileIds: [],
  };
}

function draftOf(origin: Origin, gross: boolean, today: CalendarDate): DraftInput {
  return {
    subjectId: origin.subject_id,
    subjectMatter: `№ ${origin.number} нұсқаманың орындалуын бақылау / Контроль исполнения предписания № ${origin.number}`,
    scope: 'SINGLE_FACT',
    periodFrom: null,
    periodTo: null,
    plannedStart: addWorkingDays(today, LEAD_WORKING_DAYS),
    termWorkingDays: longestTerm(getEdition().id),
    termReason: '',
    assignment: null,
    grounds: [groundOf(origin, gross)],
    inspectorIds: origin.inspector_ids,
    checklistId: origin.checklist_id,
    pointIds: origin.point_ids,
  };
}

async function draft(work: Work, prescriptionId: number, duty: string): Promise<number> {
  const [origin] = await work.query<Origin>(ORIGIN_SQL, [prescriptionId]);
  if (!origin) throw new Error(`prescription ${prescriptionId} was not found`);
  const today = dateOfInstant(instantFromEpoch(work.now.getTime()));
  const inspection = await openDraft(work, draftOf(origin, duty === DUTY_GROUND_ONE, today), {
    authorityId: origin.authority_id,
    originPrescriptionId: origin.id,
    originInspectionId: origin.inspection_id,
  });
  await attachDraft(work, { caseKind: 'prescription', caseId: prescriptionId, code: duty }, inspection.id);
  return inspection.id;
}

/**
 * Drafts the inspection that silence on a prescription makes a duty (clauses 8.1, 8.2, 28-3); the head signs it or not.
 * The term's reason is left to a person: the draft says that it is missing.
 */
export const draftFollowUpInspection: JobHandler = async (application, payload, key) => {
  const prescriptionId = Number(payload['prescriptionId']);
  const duty = String(payload['duty']);
  const command = { name: 'draftFollowUpInspection', key, input: { prescriptionId, duty } };
  await executeAsSystem(application, command, (work) => draft(work, prescriptionId, duty));
};
