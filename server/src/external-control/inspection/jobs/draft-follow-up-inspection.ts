import { attachDraft } from '../../../deadlines';
import { addWorkingDays, dayOf, getEdition, type CalendarDate, type WorkingCalendar } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { bothLanguages, inBothLanguages } from '../../../platform/messages/both-languages';
import { readableDate } from '../../../platform/messages/readable-value';
import { calendarOfWork } from '../../../working-calendar';
import { executeAsSystem } from '../../../platform/outbox/do-job';
import type { JobHandler } from '../../../platform/outbox/job';
import {
  DUTIES_OF_GROUND_ONE,
  DUTIES_OF_GROUND_TWO,
  DUTY_GROSS_OF_CONTROL,
  DUTY_UNREMEDIED_ONE,
  DUTY_UNREMEDIED_TWO,
} from '../../prescription';
import { heirOfCase } from '../../../registry';
import { openDraft } from '../commands/draft-inspection';
import type { DraftInput } from '../commands/write-draft';
import type { GroundInput } from '../commands/write-grounds';
import { longestTerm } from '../rules/appointment-rules';

interface Origin {
  readonly id: number;
  readonly number: string;
  readonly date: CalendarDate;
  readonly authority_id: number;
  /** Who answers for the prescription: its subject, or the legal successor of it. */
  readonly subject_id: number;
  readonly inspection_id: number;
  readonly report_by: CalendarDate;
  readonly last_remedy_by: CalendarDate;
  readonly handed_over_on: CalendarDate;
  readonly checklist_id: number;
  readonly inspector_ids: number[];
  readonly point_ids: number[];
  /** Why information on gross or on milder violations was given back last; null while none was. */
  readonly gross_return: string | null;
  readonly milder_return: string | null;
}

const lastReturn = (
  which: string,
) => `(select i.return_reason from remediation_information i join violation v on v.id = i.violation_id
      where v.prescription_id = p.id and i.state = 'RETURNED' and ${which} order by i.id desc limit 1)`;

// Only the violated points that the ground names are checked again, by the inspectors who know the case (8.1, 8.2; D47).
const ORIGIN_SQL = `
  select p.id, p.number, p.date::text as date, p.authority_id, ${heirOfCase('inspection', 'p.inspection_id', 'p.subject_id')} as subject_id, p.inspection_id, p.report_by::text as report_by,
    coalesce((select max(v.remedy_by) from violation v where v.prescription_id = p.id and v.state <> 'WITHDRAWN'), p.report_by)::text as last_remedy_by,
    coalesce(p.handed_over_on, p.date)::text as handed_over_on, c.checklist_id,
    (select coalesce(array_agg(n.capacity_id order by n.position), '{}') from inspection_inspector n
      join capacity k on k.id = n.capacity_id where n.inspection_id = p.inspection_id and k.withdrawn_at is null) as inspector_ids,
    (select coalesce(array_agg(o.template_point_id order by o.position), '{}') from violation v
      join inspection_checklist_point o on o.id = v.point_id where v.prescription_id = p.id and v.state <> 'WITHDRAWN' and (v.severity = 'GROSS') = $2) as point_ids,
    ${lastReturn(`v.severity = 'GROSS'`)} as gross_return, ${lastReturn(`v.severity <> 'GROSS'`)} as milder_return
  from prescription p join inspection_checklist c on c.inspection_id = p.inspection_id where p.id = $1`;

const LEAD_WORKING_DAYS = 3;

/** Whether the duty is about gross violations: ground 1, else ground 2. */
const isGross = (duty: string) => DUTIES_OF_GROUND_ONE.includes(duty);

/** The basis in both languages of the papers: what was not informed of, or why what was informed of was given back. */
function basisOf({ number, report_by, gross_return, milder_return }: Origin, duty: string): string {
  if (duty === DUTY_UNREMEDIED_ONE || duty === DUTY_UNREMEDIED_TWO) {
    const reason = bothLanguages((isGross(duty) ? gross_return : milder_return) ?? '');
    return inBothLanguages(
      `№ ${number}: бұзушылықтар мерзімінде жойылмады, ақпарат қайтарылды: ${reason.kk}`,
      `№ ${number}: нарушения в срок не устранены, информация возвращена: ${reason.ru}`,
    );
  }
  if (duty === DUTY_GROSS_OF_CONTROL)
    return inBothLanguages(
      `№ ${number}: тексерілетін субъектіге бару арқылы профилактикалық бақылауда өрескел бұзушылықтар анықталды`,
      `№ ${number}: профилактическим контролем с посещением выявлены грубые нарушения`,
    );
  const day = readableDate(report_by);
  return isGross(duty)
    ? inBothLanguages(
        `№ ${number}: өрескел бұзушылықтарды жою туралы ақпарат ${day} дейін берілмеді`,
        `№ ${number}: информация об устранении грубых нарушений до ${day} не представлена`,
      )
    : inBothLanguages(
        `№ ${number}: ақпарат мерзімінде де (${day}), сұрау бойынша да берілмеді`,
        `№ ${number}: информация не представлена ни в срок (${day}), ни по запросу`,
      );
}

function groundOf(origin: Origin, duty: string): GroundInput {
  const { id, number, date } = origin;
  return {
    kind: isGross(duty) ? 'GROSS_PRESCRIPTION_CONTROL' : 'PRESCRIPTION_CONTROL',
    basisNumber: number,
    basisDate: date,
    basisText: basisOf(origin, duty),
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

/** Clause 13: by the volume of what is to be checked. */
function termReasonOf(points: number): string {
  return `Нұсқаманың орындалуын бұзылған талаптар бойынша тексеру, тармақтар саны: ${points} / Проверка исполнения предписания по нарушенным требованиям, пунктов: ${points}`;
}

function draftOf(origin: Origin, duty: string, today: CalendarDate, calendar: WorkingCalendar): DraftInput {
  // Ground 1 controls execution: after a control it follows the last remedy-by date (D1).
  const waits = duty === DUTY_GROSS_OF_CONTROL && origin.last_remedy_by > today;
  const earliest = waits ? origin.last_remedy_by : today;
  return {
    subjectId: origin.subject_id,
    subjectMatter: `№ ${origin.number} нұсқаманың орындалуын бақылау / Контроль исполнения предписания № ${origin.number}`,
    scope: 'SINGLE_FACT',
    // The fact under control is what was done of the prescription since it reached the subject.
    periodFrom: origin.handed_over_on,
    periodTo: origin.report_by < today ? origin.report_by : earliest,
    plannedStart: addWorkingDays(earliest, LEAD_WORKING_DAYS, calendar),
    termWorkingDays: longestTerm(getEdition().id),
    termReason: termReasonOf(origin.point_ids.length),
    assignmentId: null,
    grounds: [groundOf(origin, duty)],
    inspectorIds: origin.inspector_ids,
    checklistId: origin.checklist_id,
    pointIds: origin.point_ids,
  };
}

// Silence and a failed remedy on one ground are one inspection: a draft that stands already serves both duties.
const STANDING_DRAFT_SQL = `
  select d.draft_inspection_id as id from duty d join inspection i on i.id = d.draft_inspection_id and i.state = 'DRAFT'
  where d.case_kind = 'prescription' and d.case_id = $1 and d.code = any($2) limit 1`;

async function draft(work: Work, prescriptionId: number, duty: string): Promise<number> {
  const which = { caseKind: 'prescription', caseId: prescriptionId, code: duty };
  // Jobs of both duties may run at once: the second waits here and finds the draft of the first.
  await work.query('select id from prescription where id = $1 for update', [prescriptionId]);
  const [standing] = await work.query<{ id: number }>(STANDING_DRAFT_SQL, [
    prescriptionId,
    isGross(duty) ? DUTIES_OF_GROUND_ONE : DUTIES_OF_GROUND_TWO,
  ]);
  if (standing) {
    await attachDraft(work, which, standing.id);
    return standing.id;
  }
  const [origin] = await work.query<Origin>(ORIGIN_SQL, [prescriptionId, isGross(duty)]);
  if (!origin) throw new Error(`prescription ${prescriptionId} was not found`);
  const today = dayOf(work.now);
  const { calendar } = await calendarOfWork(work);
  const inspection = await openDraft(work, draftOf(origin, duty, today, calendar), {
    authorityId: origin.authority_id,
  });
  await attachDraft(work, which, inspection.id);
  return inspection.id;
}

/**
 * Drafts the inspection that silence on a prescription, or what stands unremedied, makes a duty (clauses 8.1, 8.2, 28-3); the head signs it or not.
 * Its start leaves the days that registration and notice need; a head who comes later sets a new one.
 */
export const draftFollowUpInspection: JobHandler = async (application, payload, key) => {
  const prescriptionId = Number(payload['prescriptionId']);
  const duty = String(payload['duty']);
  const command = { name: 'draftFollowUpInspection', key, input: { prescriptionId, duty } };
  await executeAsSystem(application, command, (work) => draft(work, prescriptionId, duty));
};
