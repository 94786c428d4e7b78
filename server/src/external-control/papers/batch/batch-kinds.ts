import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { DeliveryWay } from '../../documents';
import { issueListNotice } from '../../half-year-list';
import { appointInspection, sendStartNotice } from '../../inspection';

export const BATCH_KINDS = ['LIST_NOTICE', 'ACT_OF_APPOINTMENT', 'START_NOTICE'] as const;
export type BatchKind = (typeof BATCH_KINDS)[number];

/** Makes the paper of one target, or finds the one that it has: the act itself, with all its guards. @returns the document */
type Make = (context: RequestContext, targetId: number, idempotencyKey: string) => Promise<number>;

async function findPaper(
  { reader }: RequestContext,
  inspectionId: number,
  kind: BatchKind,
): Promise<number | undefined> {
  const [row] = await reader.query<{ id: number }>(
    `select id from issued_document where inspection_id = $1 and kind = $2 and replaced_at is null order by id desc limit 1`,
    [inspectionId, kind],
  );
  return row?.id;
}

type Act = (
  context: RequestContext,
  request: { id: number; idempotencyKey: string; expectedVersion: number },
) => Promise<number>;

/** So often another person's act may come between the look at a case and its own. */
const MOST_TRIES = 5;

/**
 * The paper of an inspection is issued by its act, in the version that the case has now: nobody looked at an earlier one. Changed meanwhile,
 * it is looked at once more, and has its paper perhaps.
 */
function byAct(kind: BatchKind, act: Act): Make {
  return async (context, id, idempotencyKey) => {
    for (let tries = 1; ; tries += 1) {
      const [inspection] = await context.reader.query<{ version: number }>(
        'select version from inspection where id = $1',
        [id],
      );
      if (!inspection) throw new Refusal('NOT_FOUND');
      const known = await findPaper(context, id, kind);
      if (known !== undefined) return known;
      try {
        await act(context, { id, idempotencyKey, expectedVersion: inspection.version });
        break;
      } catch (error) {
        const isStale = error instanceof Refusal && error.code === 'STALE_VERSION';
        if (!isStale || tries >= MOST_TRIES) throw error;
      }
    }
    const made = await findPaper(context, id, kind);
    if (made === undefined) throw new Error(`${kind} of inspection ${id} was not issued`);
    return made;
  };
}

export const MAKERS: Readonly<Record<BatchKind, Make>> = {
  LIST_NOTICE: (context, lineId, idempotencyKey) => issueListNotice(context, { lineId, idempotencyKey }),
  ACT_OF_APPOINTMENT: byAct('ACT_OF_APPOINTMENT', appointInspection),
  START_NOTICE: byAct('START_NOTICE', (context, request) =>
    sendStartNotice(context, request, { way: DeliveryWay.ELECTRONIC }),
  ),
};
