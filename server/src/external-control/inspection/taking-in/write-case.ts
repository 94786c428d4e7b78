import { startOfDay, type CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { addCaseRow } from '../case-rows';
import { pinChecklist, writeInspectors, writeOrigin } from '../commands/write-draft';
import { numberOf } from '../commands/draft-inspection';
import { columnsOf, InspectionRecord } from '../inspection.record';
import type { Course } from './course-of-case';
import type { FoundRow } from './find-row';
import type { RunningCase } from './running-case';

/** A row with what it stands for and where it leads. */
export interface CaseToWrite {
  readonly read: RunningCase;
  readonly found: FoundRow;
  readonly course: Course;
  readonly edition: string;
}

const dayStart = (day: CalendarDate) => new Date(startOfDay(day));

/** The case's own row, as it stands today. */
export async function writeCase(
  work: Work,
  { read, found, course, edition }: CaseToWrite,
): Promise<InspectionRecord> {
  const { authorityId, subjectId, signerCapacityId, listLineId, earlierList } = found;
  const { control } = read;
  const procedure = control ? 'PREVENTIVE_CONTROL' : 'INSPECTION';
  const hasPeriod = read.periodFrom !== null && read.periodTo !== null;
  const appointedAt = dayStart(read.actDate);
  const repository = work.manager.getRepository(InspectionRecord);
  return repository.save(
    repository.create({
      version: 1,
      withheldVersions: 0,
      number: await numberOf(work, procedure, authorityId, read.actDate),
      procedure,
      listLineId,
      ...columnsOf(earlierList),
      state: course.state,
      authorityId,
      subjectId,
      disclosedToSubjectId: null,
      edition,
      subjectMatter: read.subjectMatter,
      scope: control || hasPeriod ? 'WHOLE_ACTIVITY' : 'SINGLE_FACT',
      objects: [...(control?.objects ?? [])],
      businessSupport: control?.businessSupport ?? false,
      earlyOrderReason: null,
      earlyOrderedAt: null,
      periodFrom: read.periodFrom,
      periodTo: read.periodTo,
      plannedStart: read.plannedStart,
      termWorkingDays: read.termWorkingDays,
      termReason: read.termReason,
      endDate: course.endDate,
      endDateStrict: course.endDateStrict,
      assignmentId: null,
      assignmentNumber: null,
      assignmentDate: null,
      assignmentBy: null,
      studiedMaterials: [...read.studied],
      studiedAt: read.studied.length > 0 ? appointedAt : null,
      appointedAt,
      appointedByCapacityId: signerCapacityId,
      actNumber: read.actNumber,
      actDate: read.actDate,
      startDate: course.startDate,
      completedOn: course.completedOn,
      closedAt: null,
      withdrawalReason: null,
      originPrescriptionId: null,
      originInspectionId: null,
      createdAt: appointedAt,
      createdByCapacityId: work.actor.capacityId,
    }),
  );
}

/** Ground, inspectors and checklist: what the act of appointment says (12). */
export async function writeAppointment(
  work: Work,
  of: InspectionRecord,
  { read, found }: CaseToWrite,
): Promise<void> {
  const { ground } = read;
  if (ground) await writeGround(work, of, ground, found);
  await writeOrigin(work, of);
  await writeInspectors(
    work,
    of,
    found.inspectors.map(({ capacityId }) => capacityId),
  );
  await pinChecklist(work, of, { checklistId: found.checklistId, pointIds: null });
}

function writeGround(
  work: Work,
  of: InspectionRecord,
  ground: NonNullable<RunningCase['ground']>,
  found: FoundRow,
): Promise<unknown> {
  return addCaseRow(work, 'inspection_ground', of, {
    position: 1,
    kind: ground.kind,
    basisNumber: ground.number,
    basisDate: ground.date,
    basisText: ground.text,
    personName: ground.personName,
    violatedRight: ground.violatedRight,
    publicServiceId: found.publicServiceId,
    factDate: ground.factDate,
    prescriptionId: found.originPrescriptionId,
    relatedInspectionId: found.originInspectionId,
    criminalProcedureArticle: ground.criminalArticle,
  });
}

/** Registration, notice and start: what happened before the inspection ran (12, 16, 17). */
export async function writeOpening(
  work: Work,
  of: InspectionRecord,
  { read: { registration, noticeAt, start }, course }: CaseToWrite,
): Promise<void> {
  if (registration)
    await addCaseRow(work, 'appointment_registration', of, {
      number: registration.number,
      registeredAt: registration.at,
      registeredBy: '—',
    });
  if (noticeAt)
    await addCaseRow(work, 'start_notice', of, { sentAt: noticeAt, way: 'PAPER', outsideSystem: true });
  if (start)
    await addCaseRow(work, 'inspection_start', of, {
      handedOverAt: start.handedOverAt,
      acquaintedAt: start.acquaintedAt,
      representative: start.representative,
      acquaintedBy: start.representative,
      startDate: course.startDate,
      outsideSystem: true,
    });
}

/** Extension and suspension, as far as they went (14, 19 to 21). */
export async function writeCourse(
  work: Work,
  of: InspectionRecord,
  { read: { extension, suspension }, course, found: { signerCapacityId } }: CaseToWrite,
): Promise<void> {
  if (extension && course.extension) {
    const { earlierEnd, newEnd, inForceAt } = course.extension;
    const { registration, noticeAt } = extension;
    await addCaseRow(work, 'inspection_extension', of, {
      actNumber: extension.number,
      actDate: extension.date,
      workingDays: extension.workingDays,
      reason: extension.reason,
      earlierEnd,
      newEnd,
      signedAt: dayStart(extension.date),
      signedByCapacityId: signerCapacityId,
      ...(registration
        ? { registrationNumber: registration.number, registeredAt: registration.at, registeredBy: '—' }
        : {}),
      inForceAt,
    });
    if (noticeAt)
      await addCaseRow(work, 'course_notice', of, {
        kind: 'EXTENSION',
        effectiveOn: earlierEnd,
        draftedAt: noticeAt,
        sentAt: noticeAt,
        way: 'PAPER',
        outsideSystem: true,
      });
  }
  if (!suspension || !course.suspension) return;
  const { earlierEnd, daysLeft, latest, resumedOn, newEnd } = course.suspension;
  const { resumption, suspendedOn, cause, reason, expectedOn, number } = suspension;
  await addCaseRow(work, 'inspection_suspension', of, {
    cause,
    reason,
    expectedOn,
    actNumber: number,
    actDate: suspendedOn,
    suspendedOn,
    earlierEnd,
    daysLeft,
    latestResumption: latest,
    signedAt: dayStart(suspendedOn),
    signedByCapacityId: signerCapacityId,
    ...(resumption && resumedOn
      ? {
          resumedOn,
          resumedAt: dayStart(resumedOn),
          resumedBy: 'MATERIAL',
          arrivedOn: resumption.on,
          arrived: resumption.reason,
          newEnd,
        }
      : {}),
  });
}

/** The result act with what it calls violated (22, 22-1). @returns its id */
export async function writeResults(
  work: Work,
  of: InspectionRecord,
  { read: { result }, found: { points, inspectors, signerCapacityId }, course }: CaseToWrite,
): Promise<number | null> {
  if (!result) return null;
  const { prescription, handedOver } = result;
  const drawnUpBy = inspectors[0]?.capacityId ?? signerCapacityId;
  const id = await addCaseRow(work, 'result_act', of, {
    number: result.number,
    date: result.date,
    drawnUpAt: dayStart(result.date),
    drawnUpByCapacityId: drawnUpBy,
    place: result.place,
    text: result.conclusions,
    ...(handedOver
      ? {
          handedOverAt: handedOver.at,
          representative: handedOver.representative,
          outsideSystem: true,
          completedOn: course.completedOn,
        }
      : {}),
  });
  const violated = (prescription?.violations ?? []).map(({ point, severity }) => ({
    templatePointId: points.get(point),
    severity,
  }));
  await work.query(
    `with given as (select * from jsonb_to_recordset($2::jsonb) g("templatePointId" int, severity text)),
       answered as (insert into checklist_answer (inspection_id, authority_id, point_id, answer, note, severity, answered_at, answered_by_capacity_id, case_version)
         select $1, $3, p.id, 'VIOLATED', $4, g.severity, $5, $6, 1 from given g
           join inspection_checklist_point p on p.inspection_id = $1 and p.template_point_id = g."templatePointId")
     insert into violation (authority_id, subject_id, inspection_id, result_act_id, point_id, point_number,
       point_text_kk, point_text_ru, point_text_en, position, severity, description, remedy_by)
     select $3, $7, $1, $8, p.id, p.number, p.text_kk, p.text_ru, p.text_en, row_number() over (order by p.position), g.severity, $4, $9
     from given g join inspection_checklist_point p on p.inspection_id = $1 and p.template_point_id = g."templatePointId"`,
    [
      of.id,
      JSON.stringify(violated),
      of.authorityId,
      `№ ${result.number}, ${result.date}`,
      dayStart(result.date).toISOString(),
      drawnUpBy,
      of.subjectId,
      id,
      prescription?.remedyBy || result.date,
    ],
  );
  return id;
}
