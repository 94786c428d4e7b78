import { createHash } from 'node:crypto';
import { actorSettings, SET_ACTOR_SQL } from '../access/actor';
import type { RequestContext } from '../graphql/request-context';
import { Refusal } from '../refusals/refusal';
import { cleanFileName } from './clean-file-name';
import type { Upload } from './read-upload';
import { mediaTypeOf } from './keep-file';

/** Unattached files that one account may have lying about, as a multiple of the largest file. */
const UNATTACHED_ALLOWANCE = 10;
/** However small they are. */
const MOST_UNATTACHED = 200;

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/**
 * Keeps an uploaded file for its uploader, until a command attaches it to a case.
 * @throws Refusal FILE_EMPTY, FILE_TYPE_REFUSED, FILE_ALLOWANCE_USED
 */
export async function storeFile(context: RequestContext, upload: Upload): Promise<StoredFile> {
  const { actor, application, now } = context;
  const name = cleanFileName(upload.name);
  const mediaType = mediaTypeOf(upload);
  const size = upload.bytes.length;
  const sha256 = createHash('sha256').update(upload.bytes).digest('hex');
  return application.dataSource.transaction(async (manager) => {
    await manager.query(SET_ACTOR_SQL, actorSettings(actor));
    // Uploads of one account at once are counted one after another.
    await manager.query('select pg_advisory_xact_lock(780051, $1)', [actor.accountId]);
    const [used]: { bytes: string; files: number }[] = await manager.query(
      'select coalesce(sum(size), 0) as bytes, count(*)::int as files from stored_file where uploaded_by_account_id = $1 and owner_id is null',
      [actor.accountId],
    );
    const { bytes, files } = used ?? { bytes: 0, files: 0 };
    if (files >= MOST_UNATTACHED || Number(bytes) + size > application.maxFileBytes * UNATTACHED_ALLOWANCE) {
      throw new Refusal('FILE_ALLOWANCE_USED');
    }
    const [row]: { id: number }[] = await manager.query(
      `insert into stored_file (name, media_type, size, sha256, uploaded_at, uploaded_by_account_id)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [name, mediaType, size, sha256, now.toISOString(), actor.accountId],
    );
    await manager.query('insert into stored_file_content (file_id, bytes) values ($1, $2)', [
      row?.id,
      upload.bytes,
    ]);
    return { id: String(row?.id), name, size };
  });
}
