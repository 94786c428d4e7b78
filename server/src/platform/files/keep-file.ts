import { createHash } from 'node:crypto';
import type { Work } from '../commands/work';
import { Refusal } from '../refusals/refusal';
import type { FileOwner } from './attach-files';
import { cleanFileName } from './clean-file-name';
import type { Upload } from './read-upload';
import { findMediaType, MEDIA_TYPES, type MediaType } from './sniff-media-type';

/** @throws Refusal FILE_EMPTY, FILE_TYPE_REFUSED */
export function mediaTypeOf({ name, bytes }: Upload): MediaType {
  if (bytes.length === 0) throw new Refusal('FILE_EMPTY');
  const mediaType = findMediaType(cleanFileName(name), bytes);
  if (!mediaType) throw new Refusal('FILE_TYPE_REFUSED', { params: { types: Object.keys(MEDIA_TYPES) } });
  return mediaType;
}

const OWNER_COLUMNS = 'owner_kind, owner_id, case_kind, case_id, authority_id, disclosed_to_subject_id';
const ownerValues = (of: FileOwner) => [
  of.ownerKind,
  of.ownerId,
  of.caseKind,
  of.caseId,
  of.authorityId,
  of.disclosedToSubjectId,
];

/**
 * Keeps a file inside a command, with the part of the case that it belongs to: what nobody uploaded beforehand.
 * @throws Refusal FILE_EMPTY, FILE_TYPE_REFUSED
 */
export async function keepFile(work: Work, upload: Upload, owner: FileOwner): Promise<void> {
  const sha256 = createHash('sha256').update(upload.bytes).digest('hex');
  const [row] = await work.query<{ id: number }>(
    `insert into stored_file (name, media_type, size, sha256, uploaded_at, uploaded_by_account_id, ${OWNER_COLUMNS})
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [
      cleanFileName(upload.name),
      mediaTypeOf(upload),
      upload.bytes.length,
      sha256,
      work.now.toISOString(),
      work.actor.accountId,
      ...ownerValues(owner),
    ],
  );
  await work.query('insert into stored_file_content (file_id, bytes) values ($1, $2)', [
    row?.id,
    upload.bytes,
  ]);
}

/** Gives copies of the files of one part of a case to another: each case keeps its own papers. A marked one is not given on (clause 31). */
export async function copyFiles(
  work: Work,
  from: { readonly ownerKind: string; readonly ownerId: number },
  owner: FileOwner,
): Promise<void> {
  const files = await work.query<{ id: number }>(
    'select id from stored_file where owner_kind = $1 and owner_id = $2 and mark is null order by id',
    [from.ownerKind, from.ownerId],
  );
  for (const { id } of files) {
    const [copy] = await work.query<{ id: number }>(
      `insert into stored_file (name, media_type, size, sha256, uploaded_at, uploaded_by_account_id, ${OWNER_COLUMNS})
       select name, media_type, size, sha256, uploaded_at, uploaded_by_account_id, $2::text, $3::int, $4::text, $5::int, $6::int, $7::int
       from stored_file where id = $1 returning id`,
      [id, ...ownerValues(owner)],
    );
    await work.query(
      'insert into stored_file_content (file_id, bytes) select $2, bytes from stored_file_content where file_id = $1',
      [id, copy?.id],
    );
  }
}
