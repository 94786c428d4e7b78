import type { Work } from '../../../platform/commands/work';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { refuseUnlawful } from '../../case';
import { beginOnPaper, noteOnPaper, type Paper } from '../paper-case';
import { judgeAside } from '../rules';

export interface LaySignedOriginalAside {
  readonly documentId: number;
  readonly idempotencyKey: string;
  readonly originalId: number;
  readonly reason: string;
}

interface Aside {
  readonly fileId: number;
  readonly fileName: string;
  readonly sha256: string;
}

const LAY_ASIDE_SQL = `update signed_original set laid_aside_at = $3, laid_aside_by_account_id = $4, laid_aside_by = $5, laid_aside_reason = $6
  where id = $1 and document_id = $2 and laid_aside_at is null returning file_id as "fileId", file_name as "fileName", sha256`;
/** As every file that belongs to something else. */
const LAY_FILE_ASIDE_SQL = 'update stored_file set laid_aside_at = $2 where id = $1';

/** @throws Refusal ORIGINAL_UNAVAILABLE: laid aside already, or none of this paper */
async function layAside(work: Work, paper: Paper, originalId: number, reason: string): Promise<Aside> {
  const { now, actor } = work;
  const at = now.toISOString();
  const [aside] = await work.query<Aside>(LAY_ASIDE_SQL, [
    originalId,
    paper.id,
    at,
    actor.accountId,
    actor.name,
    reason,
  ]);
  if (!aside) throw new Refusal('ORIGINAL_UNAVAILABLE', { field: 'input.originalId' });
  await work.query(LAY_FILE_ASIDE_SQL, [aside.fileId, at]);
  return aside;
}

/**
 * A signed original that belongs to something else is laid aside (clause 22): it stays and is read by those whose paper it is, and is nobody
 * else's original any more.
 */
export function laySignedOriginalAside(
  context: RequestContext,
  input: LaySignedOriginalAside,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return context.execute({ name: 'laySignedOriginalAside', idempotencyKey, input: given }, async (work) => {
    const paper = await beginOnPaper(work, input.documentId, 'keepOriginal');
    refuseUnlawful(judgeAside(paper));
    const reason = input.reason.trim();
    const { fileName, sha256 } = await layAside(work, paper, input.originalId, reason);
    noteOnPaper(work, paper, 'signedOriginalLaidAside', { fileName, sha256, reason });
    return paper.id;
  });
}
