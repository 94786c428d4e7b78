import { offerDraft } from '../../../deadlines';
import type { CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { assertDayOfPaper, assertDayOfRecord } from '../../../platform/refusals/day-of-record';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { InspectionRecord } from '../inspection.record';
import { findSpecialists, writeSpecialists, type SpecialistInput } from './name-specialists';
import { SUBJECT_KINDS, type SubjectKind } from '../../../registry';
import { DUTIES_OF_GROUND_ONE, DUTIES_OF_GROUND_TWO } from '../../prescription';
import { draftThirdPersonRequests } from '../../third-person-request';
import { writeGrounds, type GroundInput } from './write-grounds';

/** A draft as its author gives it; it may lack what the act of appointment will need. */
export interface DraftInput {
  readonly subjectId: number;
  readonly subjectMatter: string;
  readonly scope: 'SINGLE_FACT' | 'WHOLE_ACTIVITY';
  readonly periodFrom: CalendarDate | null;
  readonly periodTo: CalendarDate | null;
  readonly plannedStart: CalendarDate;
  readonly termWorkingDays: number;
  readonly termReason: string;
  /** By which the Agency's staff inspects a territorial body's subject (clause 9). */
  readonly assignmentId: number | null;
  readonly grounds: readonly GroundInput[];
  readonly inspectorIds: readonly number[];
  /** Whom the act of appointment brings in (clause 11). Left out: those who stand there. */
  readonly specialists?: readonly SpecialistInput[] | null;
  readonly checklistId: number;
  /** Left out: every point of the checklist. */
  readonly pointIds: readonly number[] | null;
}

/** A draft of a control: its subject is that of its line, grounds it has none. */
export type ControlDraft = Omit<DraftInput, 'subjectId' | 'grounds' | 'scope'>;

/** A control stands on its line, not on grounds, and looks at the activity of its period. Clauses 7, 12. */
export function controlDraft(given: ControlDraft, subjectId: number): DraftInput {
  return { ...given, subjectId, grounds: [], scope: 'WHOLE_ACTIVITY' };
}

/** Whether a day has come, the appointment judges; one that no fact can have is a slip of the pen. @throws Refusal INVALID_INPUT */
function assertDays({ periodFrom, periodTo, grounds }: DraftInput): void {
  if (periodFrom !== null) assertDayOfRecord(periodFrom, 'input.periodFrom');
  if (periodTo !== null) assertDayOfRecord(periodTo, 'input.periodTo');
  for (const [index, { basisDate, factDate }] of grounds.entries()) {
    if (basisDate !== null) assertDayOfPaper(basisDate, `input.grounds.${index}.basisDate`);
    if (factDate !== null) assertDayOfRecord(factDate, `input.grounds.${index}.factDate`);
  }
}

/** The fields of the case's own row. @throws Refusal INVALID_INPUT */
export function draftColumns(input: DraftInput) {
  const { periodFrom, periodTo } = input;
  assertDays(input);
  if (periodFrom !== null && periodTo !== null && periodFrom > periodTo) throw invalidInput('input.periodTo');
  if (input.grounds.length > 8) throw invalidInput('input.grounds');
  return {
    subjectId: input.subjectId,
    subjectMatter: input.subjectMatter.trim(),
    scope: input.scope,
    periodFrom,
    periodTo,
    plannedStart: input.plannedStart,
    termWorkingDays: input.termWorkingDays,
    termReason: input.termReason.trim(),
  };
}

/** Who inspects, in place of those who stood there. @throws Refusal INVALID_INPUT */
export async function writeInspectors(
  work: Work,
  inspection: InspectionRecord,
  ids: readonly number[],
): Promise<void> {
  await work.query('delete from inspection_inspector where inspection_id = $1', [inspection.id]);
  const added = await work.query<{ id: number }>(
    `insert into inspection_inspector (inspection_id, authority_id, disclosed_to_subject_id, position, capacity_id, account_id)
     select $1, $2, $4, w.position, k.id, k.account_id
     from unnest($3::int[]) with ordinality as w(id, position) join capacity k on k.id = w.id
     where k.side = 'AUTHORITY' and k.role in ('AGENCY_INSPECTOR', 'TERRITORIAL_INSPECTOR') returning id`,
    [inspection.id, inspection.authorityId, ids, inspection.disclosedToSubjectId],
  );
  if (added.length !== ids.length) throw invalidInput('input.inspectorIds');
}

export async function pinChecklist(
  work: Work,
  inspection: InspectionRecord,
  input: Pick<DraftInput, 'checklistId' | 'pointIds'>,
): Promise<void> {
  await work.query('delete from inspection_checklist where inspection_id = $1', [inspection.id]);
  const [pinned] = await work.query<{ id: number }>(
    `insert into inspection_checklist (inspection_id, authority_id, checklist_id, code, edition, title_kk, title_ru, title_en)
     select $1, $2, id, code, edition, title_kk, title_ru, title_en from checklist where id = $3 returning id`,
    [inspection.id, inspection.authorityId, input.checklistId],
  );
  if (!pinned) throw invalidInput('input.checklistId');
  const points = await work.query<{ id: number }>(
    `insert into inspection_checklist_point (inspection_id, authority_id, inspection_checklist_id, template_point_id, position,
       number, text_kk, text_ru, text_en)
     select $1, $2, $3, id, position, number, text_kk, text_ru, text_en from checklist_point
     where checklist_id = $4 and ($5::int[] is null or id = any($5)) returning id`,
    [inspection.id, inspection.authorityId, pinned.id, input.checklistId, input.pointIds],
  );
  if (input.pointIds !== null && points.length !== new Set(input.pointIds).size)
    throw invalidInput('input.pointIds');
}

interface Assignment {
  readonly number: string;
  readonly date: CalendarDate;
  readonly givenBy: string;
}

/** What the papers say of the assignment is that of its record. @throws Refusal INVALID_INPUT for one that the author may not read */
async function writeAssignment(
  work: Work,
  inspection: InspectionRecord,
  { assignmentId }: DraftInput,
): Promise<void> {
  const [assignment] = await work.query<Assignment>(
    'select number, date::text, given_by as "givenBy" from agency_assignment where id = $1',
    [assignmentId],
  );
  if (assignmentId !== null && !assignment) throw invalidInput('input.assignmentId');
  inspection.assignmentId = assignmentId;
  inspection.assignmentNumber = assignment?.number ?? null;
  inspection.assignmentDate = assignment?.date ?? null;
  inspection.assignmentBy = assignment?.givenBy ?? null;
}

const ORIGIN_SQL = `
  select g.prescription_id as "prescriptionId", coalesce(g.related_inspection_id, p.inspection_id) as "inspectionId"
  from inspection_ground g left join prescription p on p.id = g.prescription_id
  where g.inspection_id = $1 and (g.related_inspection_id is not null or g.prescription_id is not null)
  order by g.position limit 1`;

/** What a draft follows, by the first ground that names it: a prescription under control (8.1, 8.2), another inspection (8.6, 8.7). */
export async function writeOrigin(work: Work, inspection: InspectionRecord): Promise<void> {
  const [origin] = await work.query<{ prescriptionId: number | null; inspectionId: number | null }>(
    ORIGIN_SQL,
    [inspection.id],
  );
  inspection.originPrescriptionId = origin?.prescriptionId ?? null;
  inspection.originInspectionId = origin?.inspectionId ?? null;
  await work.manager.save(InspectionRecord, inspection);
}

/** A counter-inspection of whom clause 9 does not list will be refused: the person is asked instead (8 (6), D3). */
async function askThirdPersons(work: Work, inspection: InspectionRecord, input: DraftInput): Promise<void> {
  const [subject] = await work.query<{ kind: SubjectKind }>(
    'select kind from inspected_subject where id = $1',
    [inspection.subjectId],
  );
  if (!subject || SUBJECT_KINDS[subject.kind].competence !== 'NONE') return;
  const wanted = input.grounds.flatMap(
    ({ kind, relatedInspectionId, civilLawRelation, informationSought }) => {
      const relation = civilLawRelation?.trim();
      const sought = informationSought?.trim();
      return kind === 'COUNTER_INSPECTION' && relatedInspectionId && relation && sought
        ? [{ inspectionId: relatedInspectionId, relation, informationSought: sought }]
        : [];
    },
  );
  await draftThirdPersonRequests(work, {
    draftId: inspection.id,
    thirdPersonId: inspection.subjectId,
    wanted,
  });
}

/** The alarm of a duty to appoint leads to the draft that would fulfil it, whoever made it (6-2, 8.1, 28-3). */
async function offerToDuties(
  work: Work,
  inspection: InspectionRecord,
  { grounds }: DraftInput,
): Promise<void> {
  for (const { kind, prescriptionId: caseId } of grounds) {
    if (caseId === null || !kind.endsWith('PRESCRIPTION_CONTROL')) continue;
    const codes = kind === 'GROSS_PRESCRIPTION_CONTROL' ? DUTIES_OF_GROUND_ONE : DUTIES_OF_GROUND_TWO;
    await offerDraft(work, { caseKind: 'prescription', caseId, codes }, inspection.id);
  }
}

/** Writes what belongs to a draft beside its own row, in place of what stood there. @throws Refusal INVALID_INPUT, FILE_UNAVAILABLE */
export async function writeDraft(work: Work, inspection: InspectionRecord, input: DraftInput): Promise<void> {
  await writeGrounds(work, inspection, input.grounds);
  await writeAssignment(work, inspection, input);
  await writeOrigin(work, inspection);
  await askThirdPersons(work, inspection, input);
  await offerToDuties(work, inspection, input);
  await writeInspectors(work, inspection, [...new Set(input.inspectorIds)]);
  if (input.specialists) {
    await work.query('delete from inspection_specialist where inspection_id = $1 and change_id is null', [
      inspection.id,
    ]);
    await writeSpecialists(work, inspection, null, await findSpecialists(work, input.specialists));
  }
  await pinChecklist(work, inspection, input);
}
