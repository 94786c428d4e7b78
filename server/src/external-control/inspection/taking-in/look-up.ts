import { randomUUID } from 'node:crypto';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import { UnfitRow, type TakeInFault } from './columns';
import { findRow } from './find-row';
import type { RunningCase } from './running-case';

/** Everything is known; it leaves the transaction that nothing is to remain of. */
class AllKnown extends Error {}

/**
 * What the registers do not know of a row that cannot be read as a whole: a person is told of every fault at once. A cell that is faulty
 * already, or empty, is named once.
 */
export async function unknownIn(
  context: CommandContext,
  read: RunningCase,
  faults: readonly TakeInFault[],
): Promise<TakeInFault[]> {
  const { line } = read;
  const command = { name: 'lookUpCase', idempotencyKey: randomUUID(), input: { line } };
  try {
    return await execute(context, command, async (work) => {
      work.authorize('takeIn', 'Inspection', { authorityId: work.actor.authorityId });
      await findRow(work, read);
      throw new AllKnown();
    });
  } catch (error) {
    if (error instanceof AllKnown) return [];
    if (!(error instanceof UnfitRow)) throw error;
    return error.faults
      .filter(({ column, value }) => value !== '' && !faults.some((fault) => fault.column === column))
      .map((fault) => ({ line, ...fault }));
  }
}
