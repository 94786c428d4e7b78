import { passDutyOn } from '../../../deadlines';
import { addWorkingDays, type CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { findHeirOfCase } from '../../../registry';
import { act, type ActRequest, type Step } from '../act';
import { openDraft } from './draft-inspection';
import { freeComplaints, passComplaintsOn } from './free-complaints';
import type { DraftInput } from './write-draft';
import type { GroundInput } from './write-grounds';

/** A notice goes out a day ahead, the act is registered before it: a start that is past is put off by this much. */
const WORKING_DAYS_AHEAD = 3;

const GROUNDS_SQL = `
  select g.kind, g.basis_number as "basisNumber", g.basis_date::text as "basisDate", coalesce(g.basis_text, '') as "basisText",
    g.person_name as "personName", g.violated_right as "violatedRight", g.public_service_id as "publicServiceId",
    g.fact_date::text as "factDate", g.prescription_id as "prescriptionId", g.related_inspection_id as "relatedInspectionId",
    g.civil_law_relation as "civilLawRelation", g.information_sought as "informationSought",
    g.criminal_procedure_article as "criminalProcedureArticle"
  from inspection_ground g where g.inspection_id = $1 order by g.position`;

const REST_SQL = `
  select array(select n.capacity_id from inspection_inspector n where n.inspection_id = $1 order by n.position) as "inspectorIds",
    (select c.checklist_id from inspection_checklist c where c.inspection_id = $1) as "checklistId",
    array(select p.template_point_id from inspection_checklist_point p where p.inspection_id = $1 order by p.position) as "pointIds",
    (select coalesce(jsonb_agg(jsonb_build_object('kind', p.kind, 'fullName', p.full_name, 'position', p.position, 'employerBin', s.bin,
        'capacityId', p.capacity_id) order by p.id), '[]')
      from inspection_specialist p join inspected_subject s on s.id = p.employer_id
      where p.inspection_id = $1 and p.change_id is null and s.bin is not null) as specialists`;

function startOf({ inspection, facts, today }: Step): CalendarDate {
  const earliest = addWorkingDays(today, WORKING_DAYS_AHEAD, facts.calendar);
  return inspection.plannedStart > earliest ? inspection.plannedStart : earliest;
}

/** Whom the line, the prescription, the complaint or the assignment that it stands on is about now, else the subject or whoever stands in its place. */
function subjectOf({
  work,
  inspection,
  facts: { line, grounds, assignment },
}: Step): number | Promise<number> {
  const controlled = grounds.find(({ kind }) => kind.endsWith('PRESCRIPTION_CONTROL'))?.prescription;
  const complained = grounds.find(({ complaintSubjectId }) => complaintSubjectId)?.complaintSubjectId;
  const about = line?.subjectId ?? controlled?.subjectId ?? complained ?? assignment?.subjectId;
  return about ?? findHeirOfCase(work, inspection);
}

/** The draft as the cancelled case had it, on whoever stands in its subject's place; what may have changed since its author revises. */
async function draftOf(step: Step): Promise<DraftInput> {
  const { work, inspection } = step;
  const grounds = await work.query<Omit<GroundInput, 'fileIds'>>(GROUNDS_SQL, [inspection.id]);
  const [rest] = await work.query<
    Pick<DraftInput, 'inspectorIds' | 'pointIds' | 'checklistId'> & Required<Pick<DraftInput, 'specialists'>>
  >(REST_SQL, [inspection.id]);
  if (!rest) throw new Refusal('WRONG_STATE');
  const { subjectMatter, scope, periodFrom, periodTo, termWorkingDays, termReason, assignmentId } =
    inspection;
  return {
    subjectId: await subjectOf(step),
    subjectMatter,
    scope,
    periodFrom,
    periodTo,
    termWorkingDays,
    termReason,
    assignmentId,
    plannedStart: startOf(step),
    grounds: grounds.map((ground) => ({ ...ground, fileIds: [] })),
    ...rest,
  };
}

/** Drafts the next appointment on the grounds of a cancelled one, or on its line of the list, with its data and its papers. Clauses 7, 8. */
export function draftNextAppointment(context: RequestContext, request: ActRequest): Promise<number> {
  return act(context, 'draftNextAppointment', request, {}, async (step) => {
    const { work, inspection } = step;
    const { procedure, listLineId, objects, businessSupport, authorityId } = inspection;
    const { earlierListYear, earlierListHalf, earlierListOrder, earlierListDate } = inspection;
    const earlierList = { earlierListYear, earlierListHalf, earlierListOrder, earlierListDate };
    const next = await openDraft(work, await draftOf(step), {
      authorityId,
      cancelledInspectionId: inspection.id,
      ...(procedure === 'INSPECTION'
        ? {}
        : { control: { listLineId, earlierList, objects, businessSupport } }),
    });
    // Papers of a ground serve again: each case keeps its own. Whoever may not read them takes them over unread (31).
    await work.query('select copy_ground_files($1, $2)', [inspection.id, next.id]);
    await passDutyOn(work, inspection.id, next.id);
    await passComplaintsOn(work, inspection.id, next.id);
    return { details: { number: next.number } };
  });
}

/** The head decides that nothing is appointed any more on the grounds of a cancelled appointment, and why. Clause 8. */
export function leaveGround(context: RequestContext, request: ActRequest, given: string): Promise<number> {
  const reason = given.trim();
  return act(context, 'leaveGround', request, { reason }, async ({ work, inspection }) => {
    inspection.groundLeftAt = work.now;
    await freeComplaints(work, inspection, reason);
    return { details: { reason } };
  });
}
