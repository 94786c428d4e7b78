import type { Work } from '../commands/work';
import { parseId } from '../graphql/id';
import { Refusal } from '../refusals/refusal';

/** The part of a case that files are attached to. */
export interface FileOwner {
  /** `inspectionGround`, `documentRequest`, `objection` … */
  readonly ownerKind: string;
  readonly ownerId: number;
  readonly caseKind: string;
  readonly caseId: number;
  readonly authorityId: number | null;
  readonly disclosedToSubjectId: number | null;
  /** Of internal control: the body that controls. */
  readonly alsoDisclosedToSubjectId?: number | null;
}

const MOST_FILES = 50;

function parseFileId(text: string): number {
  try {
    return parseId(text);
  } catch {
    throw new Refusal('FILE_UNAVAILABLE', { field: 'fileIds' });
  }
}

/**
 * Gives uploaded files to a part of a case. Only the uploader's own files that nothing holds yet are taken, all or none;
 * another's file and a missing one look alike.
 * @returns their names, for the journal
 * @throws Refusal FILE_UNAVAILABLE, TOO_MANY_FILES
 */
export async function attachFiles(
  work: Work,
  fileIds: readonly string[],
  owner: FileOwner,
): Promise<string[]> {
  const ids = [...new Set(fileIds.map(parseFileId))];
  if (ids.length === 0) return [];
  if (ids.length > MOST_FILES)
    throw new Refusal('TOO_MANY_FILES', { params: { max: MOST_FILES }, field: 'fileIds' });
  const attached = await work.query<{ name: string }>(
    `update stored_file set owner_kind = $3, owner_id = $4, case_kind = $5, case_id = $6, authority_id = $7,
       disclosed_to_subject_id = $8, also_disclosed_to_subject_id = $9
     where id = any ($1::int[]) and uploaded_by_account_id = $2 and owner_id is null returning name`,
    [
      ids,
      work.actor.accountId,
      owner.ownerKind,
      owner.ownerId,
      owner.caseKind,
      owner.caseId,
      owner.authorityId,
      owner.disclosedToSubjectId,
      owner.alsoDisclosedToSubjectId ?? null,
    ],
  );
  if (attached.length !== ids.length) throw new Refusal('FILE_UNAVAILABLE', { field: 'fileIds' });
  return attached.map(({ name }) => name);
}

/** Names of the uploader's own files, for the paper that they are about to go with. @throws Refusal FILE_UNAVAILABLE for what is no id */
export async function namesOfUploads(work: Work, fileIds: readonly string[]): Promise<string[]> {
  if (fileIds.length === 0) return [];
  const found = await work.query<{ name: string }>(
    'select name from stored_file where id = any ($1::int[]) and uploaded_by_account_id = $2 and owner_id is null order by id',
    [fileIds.map(parseFileId), work.actor.accountId],
  );
  return found.map(({ name }) => name);
}

/** The inspected subject may see the files of a case (of some owners only, where they are named) from now on. */
export async function discloseFiles(
  work: Work,
  which: { readonly caseKind: string; readonly caseId: number; readonly ownerKinds?: readonly string[] },
  subjectId: number,
): Promise<void> {
  await work.query(
    `update stored_file set disclosed_to_subject_id = $3
     where case_kind = $1 and case_id = $2 and ($4::text[] is null or owner_kind = any ($4))`,
    [which.caseKind, which.caseId, subjectId, which.ownerKinds ?? null],
  );
}
