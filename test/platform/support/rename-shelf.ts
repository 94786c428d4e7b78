import type { CommandContext } from '../../../server/src/platform/commands/execute';
import { execute } from '../../../server/src/platform/commands/execute';
import { Refusal } from '../../../server/src/platform/refusals/refusal';

export interface RenameShelf {
  readonly id: number;
  readonly name: string;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

interface ShelfFacts {
  id: number;
  version: number;
  authorityId: number | null;
}

/** A command as the rooms write them: lock, authorize, compare versions, change, journal, ask for a job. */
export async function renameShelf(context: CommandContext, input: RenameShelf): Promise<number> {
  const { idempotencyKey, ...given } = input;
  return execute(context, { name: 'renameShelf', idempotencyKey, input: given }, async (work) => {
    const [shelf] = await work.query<ShelfFacts>(
      'select id, version, authority_id as "authorityId" from shelf where id = $1 for update',
      [input.id],
    );
    if (!shelf) throw new Refusal('NOT_FOUND');
    work.authorize('rename', 'Shelf', shelf);
    await work.expectVersion(shelf, input.expectedVersion, 'shelf');
    const version = shelf.version + 1;
    await work.query('update shelf set name = $2, version = $3 where id = $1', [
      shelf.id,
      input.name,
      version,
    ]);
    work.journal({
      action: 'shelfRenamed',
      caseKind: 'shelf',
      caseId: shelf.id,
      caseVersion: version,
      authorityId: shelf.authorityId,
      disclosedToSubjectId: null,
      details: { name: input.name },
    });
    await work.askFor({
      job: 'dustShelf',
      key: `dust-${shelf.id}-${version}`,
      payload: { shelfId: shelf.id },
    });
    // Late enough that everything above was written.
    if (input.name === '') throw new Refusal('INVALID_INPUT', { field: 'name', params: { field: 'name' } });
    return shelf.id;
  });
}
