import { breach } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { bySystem, toRefusalFinding } from '../../case';
import { caseOfMark } from '../case-of-mark';
import { KEPT_APART } from '../kept-apart';
import { MARK_COLUMNS, type MarkInForce } from '../marked-things';
import { MARK_ACTS } from '../states';

const FIND = `select ${MARK_COLUMNS}, m.version from confidential_mark m where m.id = $2`;

export interface LiftMark {
  readonly markId: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/**
 * Lifts a mark: what it kept apart stands in its place again (clause 31).
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE
 */
export function liftMark(
  context: RequestContext,
  { markId, idempotencyKey, expectedVersion }: LiftMark,
  reason: string,
): Promise<number> {
  const command = { name: 'liftMark', idempotencyKey, input: { markId, expectedVersion, reason } };
  return context.execute(command, async (work) => {
    const [mark] = await work.query<MarkInForce & { readonly version: number }>(FIND, [
      work.actor.accountId,
      markId,
    ]);
    if (!mark) throw new Refusal('NOT_FOUND');
    work.authorize('mark', 'MarkedThing', mark);
    if (mark.version !== expectedVersion) throw new Refusal('STALE_VERSION');
    return bySystem(work, async () => {
      const lifted = await work.query<{ id: number }>(
        `update confidential_mark set version = version + 1, lifted_at = $2, lifted_by = $3, lift_reason = $4
         where id = $1 and lifted_at is null returning id`,
        [markId, work.now.toISOString(), work.actor.name, reason.trim()],
      );
      if (lifted.length === 0)
        throw new Refusal('WRONG_STATE', {
          findings: [toRefusalFinding(breach(MARK_ACTS.liftMark.clause, 'WRONG_STATE', 'CURABLE'))],
        });
      const [kept] = await work.query<{ text: string; pieces: string[] | null }>(
        'delete from withheld_content where mark_id = $1 returning text, pieces',
        [markId],
      );
      if (!kept) throw new Error(`what the mark ${markId} kept is missing`);
      await KEPT_APART[mark.thing].putBack(work, mark.thingId, kept.text, kept.pieces ?? []);
      work.journal({
        action: 'markLifted',
        ...caseOfMark(mark),
        details: { marked: mark.thing, number: mark.title, mark: mark.mark, reason: reason.trim() },
      });
      return markId;
    });
  });
}
