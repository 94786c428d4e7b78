import type { CommandContext } from '../../../platform/commands/execute';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { refuseUnlawful } from '../../case';
import { actOn, type CommissionCommand, type CommissionStep } from '../commission-case';
import { votersOf } from '../load-facts';
import { settleQuestion } from '../questions';
import {
  answersContradict,
  judgeAnswers,
  judgePoints,
  judgeQuestion,
  type Answers,
} from '../rules/session-rules';

export const OBJECTION_OUTCOMES = ['UPHELD', 'PARTLY_UPHELD', 'REJECTED'] as const;
export const OBJECTIVITY_OUTCOMES = ['OBJECTIVE', 'PARTLY_OBJECTIVE', 'NOT_OBJECTIVE'] as const;
export type Outcome = (typeof OBJECTION_OUTCOMES)[number] | (typeof OBJECTIVITY_OUTCOMES)[number];

const UPHOLDING: readonly Outcome[] = ['UPHELD', 'PARTLY_UPHELD'];

export interface PutToVote extends CommissionCommand {
  /** Null for the second part of clause 27: whether the results are objective. */
  readonly objectionId: number | null;
  readonly outcome: Outcome;
  readonly reason: string;
  /** Points of the result act that it touches; upheld, they are withdrawn. */
  readonly violationIds: readonly number[];
  /** Why an objection that is upheld withdraws no point. */
  readonly noPointsReason: string | null;
  /** Why both hold, where this and the other part of clause 27 contradict each other. */
  readonly contradictionReason: string | null;
}

async function requireFitting({ work, commission }: CommissionStep, input: PutToVote): Promise<void> {
  const fitting: readonly Outcome[] = input.objectionId === null ? OBJECTIVITY_OUTCOMES : OBJECTION_OUTCOMES;
  if (!fitting.includes(input.outcome)) throw invalidInput('input.outcome');
  const known = await work.query<{ id: number }>(
    `select id from violation where inspection_id = $1 and id = any($2::int[])`,
    [commission.inspectionId, input.violationIds],
  );
  if (known.length !== new Set(input.violationIds).size || (input.objectionId === null && known.length > 0))
    throw new Refusal('NOT_FOUND', { field: 'input.violationIds' });
  const { outcome, noPointsReason } = input;
  // It explains what is missing: beside points, or a rejection, it would say what is not so.
  if (noPointsReason !== null && (known.length > 0 || !UPHOLDING.includes(outcome)))
    throw invalidInput('input.noPointsReason');
  refuseUnlawful([judgePoints({ outcome, points: known.length, noPointsReason })]);
}

/** What stands beside the question: the other part of clause 27, as far as it is decided (clause 27). */
async function requireAgreeing({ work, commission, facts }: CommissionStep, input: PutToVote): Promise<void> {
  const carried = await work.query<{ objectionId: number | null; outcome: string; points: number }>(
    `select objection_id as "objectionId", outcome, cardinality(violation_ids) as points from commission_question
     where commission_id = $1 and state = 'CARRIED'`,
    [commission.id],
  );
  const { objectionId, outcome, violationIds, contradictionReason } = input;
  const answered = [...carried, { objectionId, outcome, points: new Set(violationIds).size }];
  const answers: Answers = {
    objectivity: answered.find((one) => one.objectionId === null)?.outcome ?? null,
    objections: answered.filter((one) => one.objectionId !== null),
    undecided: facts.objectionIds.filter((id) => !answered.some((one) => one.objectionId === id)).length,
  };
  if (contradictionReason !== null && !answersContradict(answers))
    throw invalidInput('input.contradictionReason');
  refuseUnlawful([judgeAnswers(answers, contradictionReason)]);
}

/** Puts a decision with its reason to the vote: on one objection, or on whether the results are objective (clause 27). */
export function putToVote(context: CommandContext, input: PutToVote): Promise<number> {
  return actOn(context, 'putToVote', input, async (step) => {
    const { work, commission, facts } = step;
    refuseUnlawful(judgeQuestion(facts, input.objectionId));
    await requireFitting(step, input);
    await requireAgreeing(step, input);
    await work.query(
      `insert into commission_question (commission_id, inspection_id, authority_id, kind, objection_id, outcome, reason, violation_ids, put_at, no_points_reason, contradiction_reason)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        commission.id,
        commission.inspectionId,
        commission.authorityId,
        input.objectionId === null ? 'OBJECTIVITY' : 'OBJECTION',
        input.objectionId,
        input.outcome,
        input.reason.trim(),
        [...new Set(input.violationIds)],
        work.now.toISOString(),
        input.noPointsReason?.trim() ?? null,
        input.contradictionReason?.trim() ?? null,
      ],
    );
    return { event: 'questionPut', disclosed: false };
  });
}

export interface CastVote extends Omit<CommissionCommand, 'expectedVersion'> {
  readonly questionId: number;
  readonly choice: 'FOR' | 'AGAINST';
}

/**
 * The vote of one member, given once, beside the others: what it answers is the question, not the whole commission.
 * @throws Refusal QUESTION_CLOSED, NOT_PRESENT, VOTED_ALREADY
 */
export function castVote(context: CommandContext, input: CastVote): Promise<number> {
  return actOn(context, 'castVote', input, async ({ work, commission, facts }) => {
    const { accountId, capacityId } = work.actor;
    const question = facts.questions.find(({ id }) => id === input.questionId);
    if (!question) throw new Refusal('NOT_FOUND', { field: 'input.questionId' });
    if (question.votes.some((vote) => vote.accountId === accountId))
      throw new Refusal('VOTED_ALREADY', { field: 'input.choice' });
    if (question.state !== 'OPEN') throw new Refusal('QUESTION_CLOSED', { field: 'input.questionId' });
    if (accountId === null || !votersOf(facts).includes(accountId)) throw new Refusal('NOT_PRESENT');
    await work.query(
      `insert into commission_vote (commission_id, inspection_id, authority_id, question_id, account_id, capacity_id, choice, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        commission.id,
        commission.inspectionId,
        commission.authorityId,
        question.id,
        accountId,
        capacityId,
        input.choice,
        work.now.toISOString(),
      ],
    );
    await settleQuestion(work, commission);
    return { event: 'voteCast', disclosed: false };
  });
}
