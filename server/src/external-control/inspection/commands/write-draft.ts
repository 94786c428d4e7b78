import type { CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { Refusal } from '../../../platform/refusals/refusal';
import type { InspectionRecord } from '../inspection.record';
import { findSpecialists, writeSpecialists, type SpecialistInput } from './name-specialists';
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
  readonly assignment: {
    readonly number: string;
    readonly date: CalendarDate;
    readonly givenBy: string;
  } | null;
  readonly grounds: readonly GroundInput[];
  readonly inspectorIds: readonly number[];
  /** Whom the act of appointment brings in (clause 11). Left out: those who stand there. */
  readonly specialists?: readonly SpecialistInput[] | null;
  readonly checklistId: number;
  /** Left out: every point of the checklist. */
  readonly pointIds: readonly number[] | null;
}

const invalid = (field: string) => new Refusal('INVALID_INPUT', { params: { field }, field });

/** The fields of the case's own row. @throws Refusal INVALID_INPUT */
export function draftColumns(input: DraftInput) {
  const { periodFrom, periodTo, assignment } = input;
  if (periodFrom !== null && periodTo !== null && periodFrom > periodTo) throw invalid('input.periodTo');
  if (input.grounds.length > 8) throw invalid('input.grounds');
  return {
    subjectId: input.subjectId,
    subjectMatter: input.subjectMatter.trim(),
    scope: input.scope,
    periodFrom,
    periodTo,
    plannedStart: input.plannedStart,
    termWorkingDays: input.termWorkingDays,
    termReason: input.termReason.trim(),
    assignmentNumber: assignment?.number ?? null,
    assignmentDate: assignment?.date ?? null,
    assignmentBy: assignment?.givenBy ?? null,
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
  if (added.length !== ids.length) throw invalid('input.inspectorIds');
}

async function pinChecklist(work: Work, inspection: InspectionRecord, input: DraftInput): Promise<void> {
  await work.query('delete from inspection_checklist where inspection_id = $1', [inspection.id]);
  const [pinned] = await work.query<{ id: number }>(
    `insert into inspection_checklist (inspection_id, authority_id, checklist_id, code, edition, title_kk, title_ru, title_en)
     select $1, $2, id, code, edition, title_kk, title_ru, title_en from checklist where id = $3 returning id`,
    [inspection.id, inspection.authorityId, input.checklistId],
  );
  if (!pinned) throw invalid('input.checklistId');
  const points = await work.query<{ id: number }>(
    `insert into inspection_checklist_point (inspection_id, authority_id, inspection_checklist_id, template_point_id, position,
       number, text_kk, text_ru, text_en)
     select $1, $2, $3, id, position, number, text_kk, text_ru, text_en from checklist_point
     where checklist_id = $4 and ($5::int[] is null or id = any($5)) returning id`,
    [inspection.id, inspection.authorityId, pinned.id, input.checklistId, input.pointIds],
  );
  if (input.pointIds !== null && points.length !== new Set(input.pointIds).size)
    throw invalid('input.pointIds');
}

/** Writes what belongs to a draft beside its own row, in place of what stood there. @throws Refusal INVALID_INPUT, FILE_UNAVAILABLE */
export async function writeDraft(work: Work, inspection: InspectionRecord, input: DraftInput): Promise<void> {
  await writeGrounds(work, inspection, input.grounds);
  await writeInspectors(work, inspection, [...new Set(input.inspectorIds)]);
  if (input.specialists) {
    await work.query('delete from inspection_specialist where inspection_id = $1 and change_id is null', [
      inspection.id,
    ]);
    await writeSpecialists(work, inspection, null, await findSpecialists(work, input.specialists));
  }
  await pinChecklist(work, inspection, input);
}
