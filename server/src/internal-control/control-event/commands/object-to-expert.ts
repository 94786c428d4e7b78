import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { judgeLeader, leaderOf } from '../../yearly-plan';
import { refuseUnlawful } from '../../../external-control/case';
import { act, ROW_COLUMNS, rowOf, type ActRequest } from '../act';

export interface ObjectToExpert {
  readonly expertId: number;
  readonly reason: string;
}

/**
 * The head of the object, once told who the experts are, objects to one with a reason: it knows best who is tied to it (clause 49). One
 * objection to an expert is answered before another is made.
 */
export function objectToControlExpert(
  context: RequestContext,
  request: ActRequest,
  input: ObjectToExpert,
): Promise<number> {
  return act(context, 'objectToControlExpert', request, input, async ({ work, event }) => {
    const { expertId } = input;
    const reason = input.reason.trim();
    const [expert] = await work.query<{ name: string; withdrawn: boolean; objected: boolean }>(
      `select x.full_name as name, x.withdrawn_at is not null as withdrawn,
         exists (select from control_expert_objection o where o.expert_id = x.id and o.answer is null) as objected
       from control_expert x where x.id = $1 and x.event_id = $2`,
      [expertId, event.id],
    );
    if (!expert) throw new Refusal('NOT_FOUND', { field: 'input.expertId' });
    if (expert.withdrawn) throw new Refusal('CONTROL_ENTRY_TAKEN_BACK', { field: 'input.expertId' });
    if (expert.objected) throw new Refusal('CONTROL_EXPERT_OBJECTED_TO', { field: 'input.expertId' });
    await work.query(
      `insert into control_expert_objection (${ROW_COLUMNS}, expert_id, reason, objected_at, objected_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [...rowOf(event), expertId, reason, work.now.toISOString(), work.actor.name],
    );
    return { event: 'controlExpertObjectedTo', details: { recipient: expert.name, reason } };
  });
}

export interface AnswerExpertObjection {
  readonly objectionId: number;
  readonly answer: 'REPLACED' | 'KEPT';
  readonly reason: string;
}

/**
 * The leadership answers the object: the expert is replaced, and takes no further part, or is kept; either way the reason is told
 * (clause 49). Whom the unit brings in instead is looked at like every expert.
 */
export function answerExpertObjection(
  context: RequestContext,
  request: ActRequest,
  input: AnswerExpertObjection,
): Promise<number> {
  return act(context, 'answerExpertObjection', request, input, async ({ work, event }) => {
    refuseUnlawful(judgeLeader(await leaderOf(work)));
    const { objectionId, answer } = input;
    const reason = input.reason.trim();
    const [objection] = await work.query<{ expertId: number; answered: boolean }>(
      `select expert_id as "expertId", answer is not null as answered from control_expert_objection
       where id = $1 and event_id = $2 for update`,
      [objectionId, event.id],
    );
    if (!objection) throw new Refusal('NOT_FOUND', { field: 'input.objectionId' });
    if (objection.answered)
      throw new Refusal('CONTROL_EXPERT_OBJECTION_SETTLED', { field: 'input.objectionId' });
    const at = work.now.toISOString();
    await work.query(
      `update control_expert_objection set answer = $2, answer_reason = $3, answered_at = $4, answered_by = $5 where id = $1`,
      [objectionId, answer, reason, at, work.actor.name],
    );
    if (answer === 'REPLACED')
      await work.query(
        `update control_expert set withdrawn_at = $2, withdrawn_by = $3, withdraw_reason = $4 where id = $1 and withdrawn_at is null`,
        [objection.expertId, at, work.actor.name, reason],
      );
    return { event: `controlExpertObjectionAnswered${answer}`, details: { reason } };
  });
}
