import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { beginAct, endAct, invalid, type InternalCommand } from '../internal-case';

export interface TakeBackFinding extends InternalCommand {
  readonly findingId: number;
  readonly reason: string;
}

/**
 * Takes back what was found by mistake, with its reason, while the quarter is open: it stays readable and counts no more (clause 58).
 * @throws Refusal FINDING_BEARS_PROPOSALS where a proposal that stands rests on it
 */
export async function takeBackInternalFinding(
  context: RequestContext,
  input: TakeBackFinding,
): Promise<number> {
  const { idempotencyKey, ...given } = input;
  const command = { name: 'takeBackInternalFinding', idempotencyKey, input: given };
  return context.execute(command, async (work) => {
    const begun = await beginAct(work, 'takeBackInternalFinding', input);
    const proposals = await work.query(
      `select from monitoring_proposal where finding_id = $1 and monitoring_id = $2 and state <> 'WITHDRAWN'`,
      [input.findingId, begun.facts.id],
    );
    if (proposals.length > 0) throw new Refusal('FINDING_BEARS_PROPOSALS', { field: 'input.findingId' });
    const reason = input.reason.trim();
    const taken = await work.query(
      `update internal_monitoring_finding set withdrawn_at = $3, withdrawn_by = $4, withdraw_reason = $5
       where id = $1 and monitoring_id = $2 and withdrawn_at is null returning id`,
      [input.findingId, begun.facts.id, work.now.toISOString(), work.actor.name, reason],
    );
    if (taken.length === 0) throw invalid('findingId');
    return endAct(work, 'takeBackInternalFinding', begun, {
      event: 'internalFindingTakenBack',
      details: { reason },
    });
  });
}
