import { dayOf, type CalendarDate } from '../../../law';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import type { Work } from '../../../platform/commands/work';
import { Refusal } from '../../../platform/refusals/refusal';
import { loadSigner } from '../../../external-control/case';
import { refuseUnlawful } from '../../law-refusal';
import { hashOf } from '../canonical-form';
import { issueSheet } from '../issue-sheet';
import { countChangedBodies } from '../changed-facts';
import { judgeFreshness, judgeSealer, judgeSealOrder, type Sealer } from '../rules';
import { beginAct, endAct, type ScoreCommand } from '../score-case';

export interface SealYearScore extends ScoreCommand {
  readonly orderNumber: string;
  readonly orderDate: CalendarDate;
}

async function sealerOf(work: Work): Promise<Sealer> {
  const [sealer] = await work.query<Sealer>(
    `select role, acting, order_number as "orderNumber", order_date::text as "orderDate" from capacity where id = $1`,
    [work.actor.capacityId],
  );
  if (!sealer) throw new Refusal('FORBIDDEN');
  return sealer;
}

async function requireFreeNumber(work: Work, { orderNumber, orderDate }: SealYearScore): Promise<void> {
  const taken = await work.query(
    `select from year_score where order_number = $1 and extract(year from order_date) = extract(year from $2::date)`,
    [orderNumber, orderDate],
  );
  if (taken.length > 0) throw new Refusal('YEAR_SCORE_ORDER_TAKEN', { field: 'orderNumber' });
}

/** Each body sees from now on its own score, its points and what they are made of (clause 3), and no draft's. */
async function disclose(work: Work, scoreId: number): Promise<void> {
  await work.query(
    `update year_score_line set disclosed_to_subject_id = body_id, points_before = null, place_before = null where score_id = $1`,
    [scoreId],
  );
  for (const table of ['year_score_part', 'year_score_fact'])
    await work.query(
      `update ${table} t set disclosed_to_subject_id = l.body_id from year_score_line l where l.id = t.line_id and l.score_id = $1`,
      [scoreId],
    );
}

/**
 * Approves the score by an order of the Chair, or of who performs the Chair's duties: sealed under its hash (clause 65). What is
 * sealed are the facts of that day: where any of them changed since the score was computed, it is computed anew first.
 */
export async function sealYearScore(context: CommandContext, command: SealYearScore): Promise<number> {
  const { idempotencyKey, orderNumber, orderDate } = command;
  return execute(context, { name: 'sealYearScore', idempotencyKey, input: command }, async (work) => {
    const score = await beginAct(work, 'sealYearScore', command);
    const today = dayOf(work.now);
    const computedOn = dayOf(score.computedAt);
    refuseUnlawful([
      ...judgeSealer(await sealerOf(work)),
      ...judgeSealOrder(orderDate, computedOn, today),
      judgeFreshness(computedOn, await countChangedBodies(work, score, today)),
    ]);
    await requireFreeNumber(work, command);
    const signer = await loadSigner(work);
    const sha256 = await hashOf(work, score);
    Object.assign(score, { sha256, orderNumber, orderDate, sealedAt: work.now, sealedBy: signer.fullName });
    await disclose(work, score.id);
    await issueSheet(work, score, sha256, { number: orderNumber, date: orderDate }, signer);
    await endAct(work, score, 'sealYearScore', 'yearScoreSealed', { orderNumber, date: orderDate, sha256 });
    return score.id;
  });
}
