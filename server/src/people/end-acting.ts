import type { RequestContext } from '../platform/graphql/request-context';
import { Refusal } from '../platform/refusals/refusal';
import { CapacityRecord } from './capacity.record';

export interface EndOfActing {
  readonly id: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/** Ends an acting person's powers now: acts signed before stay signed. @returns id of the capacity */
export async function endActing(
  context: RequestContext,
  { id, idempotencyKey, expectedVersion }: EndOfActing,
): Promise<number> {
  return context.execute(
    { name: 'endActing', idempotencyKey, input: { id, expectedVersion } },
    async (work) => {
      const capacity = await work.manager.findOne(CapacityRecord, {
        where: { id, acting: true, side: 'AUTHORITY' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!capacity) throw new Refusal('NOT_FOUND');
      work.authorize('end', 'ActingPerson', capacity);
      await work.expectVersion(capacity, expectedVersion, 'capacity');
      if (capacity.withdrawnAt)
        throw new Refusal('ACTING_ENDED_ALREADY', {
          params: { number: capacity.orderNumber, at: capacity.withdrawnAt.toISOString() },
        });
      const ended = await work.manager.save(CapacityRecord, {
        ...capacity,
        withdrawnAt: work.now,
        version: capacity.version + 1,
      });
      work.journal({
        action: 'actingPersonEnded',
        caseKind: 'capacity',
        caseId: id,
        caseVersion: ended.version,
        authorityId: capacity.authorityId,
        disclosedToSubjectId: null,
      });
      return id;
    },
  );
}
