import type { Work } from '../../platform/commands/work';
import type { SecretMark } from '../../platform/files';
import { placeMark } from './place-mark';
import type { InspectionThing } from './states';

interface Thing {
  readonly thing: InspectionThing;
  readonly thingId: number;
}

interface Standing {
  readonly inspectionId: number;
  readonly authorityId: number;
  readonly mark: SecretMark;
  readonly law: string | null;
  readonly reason: string;
  readonly secretOfSubjectId: number | null;
}

/** What is told once more of a marked thing bears its mark from the first, if it stands (31). */
export async function markLikewise(work: Work, told: Thing, of: Thing): Promise<void> {
  const [standing] = await work.query<Standing>(
    `select inspection_id as "inspectionId", authority_id as "authorityId", mark, law, reason, secret_of_subject_id as "secretOfSubjectId"
     from confidential_mark where thing = $1 and thing_id = $2 and lifted_at is null`,
    [of.thing, of.thingId],
  );
  if (!standing) return;
  const { inspectionId, authorityId, secretOfSubjectId, ...mark } = standing;
  const place = { inspectionId, caseKind: 'inspection', caseId: inspectionId, authorityId, bodyId: null };
  await placeMark(work, { ...place, secretOfSubjectId }, { ...told, ...mark });
}
