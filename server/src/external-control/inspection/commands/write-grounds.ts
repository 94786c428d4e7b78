import type { CalendarDate } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { attachFiles } from '../../../platform/files';
import { addCaseRow, changeCaseRows } from '../case-rows';
import type { GroundKind } from '../ground-kind';
import type { InspectionRecord } from '../inspection.record';

export interface GroundInput {
  readonly kind: GroundKind;
  readonly basisNumber: string | null;
  readonly basisDate: CalendarDate | null;
  readonly basisText: string;
  readonly personName: string | null;
  readonly violatedRight: string | null;
  readonly publicServiceId: number | null;
  readonly factDate: CalendarDate | null;
  readonly prescriptionId: number | null;
  readonly relatedInspectionId: number | null;
  readonly civilLawRelation: string | null;
  readonly informationSought: string | null;
  readonly criminalProcedureArticle: string | null;
  readonly fileIds: readonly string[];
}

/** Files that a draft once named and no ground of it names now: they stay with the case and prove nothing. */
const SET_ASIDE = 'inspectionDraft';
const OF_GROUND = 'inspectionGround';

async function setFilesAside(work: Work, { id }: InspectionRecord): Promise<void> {
  await work.query(
    `update stored_file set owner_kind = $2, owner_id = $1 where case_kind = 'inspection' and case_id = $1 and owner_kind = $3`,
    [id, SET_ASIDE, OF_GROUND],
  );
}

/** Gives a ground the files that its author names: those of the draft by whatever ground, then the author's new ones. */
async function giveFiles(
  work: Work,
  inspection: InspectionRecord,
  groundId: number,
  fileIds: readonly string[],
): Promise<void> {
  const kept = await work.query<{ id: string }>(
    `update stored_file set owner_kind = $3, owner_id = $4
     where case_kind = 'inspection' and case_id = $1 and owner_kind = $2 and id::text = any($5) returning id::text`,
    [inspection.id, SET_ASIDE, OF_GROUND, groundId, fileIds],
  );
  const added = fileIds.filter((fileId) => !kept.some(({ id }) => id === fileId));
  await attachFiles(work, added, {
    ownerKind: OF_GROUND,
    ownerId: groundId,
    caseKind: 'inspection',
    caseId: inspection.id,
    authorityId: inspection.authorityId,
    disclosedToSubjectId: null,
  });
}

/** The grounds of a draft with their papers, in place of those that stood there (clause 8). @throws Refusal FILE_UNAVAILABLE */
export async function writeGrounds(
  work: Work,
  inspection: InspectionRecord,
  grounds: readonly GroundInput[],
): Promise<void> {
  // Whoever may not read who complained cannot leave it out either: the name stays, as do the papers that such a reader does not see.
  const known = await work.query<{ id: number; kind: GroundKind; keptName: string | null }>(
    `select id, kind, case when not handles_inspection(inspection_id) then person_name end as "keptName"
     from inspection_ground where inspection_id = $1 order by position`,
    [inspection.id],
  );
  await setFilesAside(work, inspection);
  for (const [index, { fileIds, ...ground }] of grounds.entries()) {
    const before = known[index];
    const keptName = before?.kind === ground.kind ? before.keptName : null;
    const row = { ...ground, personName: ground.personName ?? keptName, position: index + 1 };
    const earlier = before?.id;
    if (earlier !== undefined)
      await changeCaseRows(work, 'inspection_ground', { column: 'id', value: earlier }, row);
    const id = earlier ?? (await addCaseRow(work, 'inspection_ground', inspection, row));
    await giveFiles(work, inspection, id, fileIds);
  }
  await work.query('delete from inspection_ground where inspection_id = $1 and position > $2', [
    inspection.id,
    grounds.length,
  ]);
}
