import type { Work } from '../../platform/commands/work';
import { attachFiles } from '../../platform/files';
import { parseId } from '../../platform/graphql/id';
import { Refusal } from '../../platform/refusals/refusal';
import type { KeptAnswer } from './kept-answers';

interface OfEntry {
  readonly id: number;
  readonly caseKind: string;
  readonly caseId: number;
  readonly authorityId: number;
}

interface Exchange {
  readonly fileIds: readonly string[];
  readonly asideFileIds: readonly string[];
}

/** Files of an entry, or those that its case keeps with the answer (`$2`, `$3`): the named ones, or all. */
const LAY_ASIDE_SQL = `update stored_file set laid_aside_at = $5
  where (owner_kind = 'incomingPaper' and owner_id = $1 or owner_kind = $2 and owner_id = $3)
    and ($4::int[] is null or id = any ($4)) and laid_aside_at is null returning name`;

/**
 * Files that do not belong to a paper are laid aside and stay where they are, readable; its own come to its entry. With an answer that never came
 * all that came with it is laid aside.
 * @returns what the journal says of it
 * @throws Refusal FILE_UNAVAILABLE
 */
export async function exchangeFiles(
  work: Work,
  entry: OfEntry,
  kept: KeptAnswer | undefined,
  { fileIds, asideFileIds, all }: Exchange & { readonly all: boolean },
): Promise<Readonly<Record<string, string>>> {
  const aside = [...new Set(asideFileIds.map(parseId))];
  const laid =
    all || aside.length > 0
      ? await work.query<{ name: string }>(LAY_ASIDE_SQL, [
          entry.id,
          kept?.files?.ownerKind ?? null,
          kept?.files?.ownerId ?? null,
          all ? null : aside,
          work.now.toISOString(),
        ])
      : [];
  if (!all && laid.length !== aside.length)
    throw new Refusal('FILE_UNAVAILABLE', { field: 'input.asideFileIds' });
  const { id: ownerId, caseKind, caseId, authorityId } = entry;
  const added = await attachFiles(work, fileIds, {
    ownerKind: 'incomingPaper',
    ownerId,
    caseKind,
    caseId,
    authorityId,
    disclosedToSubjectId: null,
  });
  return {
    ...(laid.length > 0 ? { filesLaidAside: laid.map(({ name }) => name).join('; ') } : {}),
    ...(added.length > 0 ? { filesAdded: added.join('; ') } : {}),
  };
}
