import { meetDeadline } from '../../../deadlines';
import { refuseUnlawful } from '../../../external-control/case';
import { dayOf, type CalendarDate } from '../../../law';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { issuePlanOrder, lineInPaper, numberLines } from '../issue-plan-order';
import { beginAct, endAct, leaderOf, PLAN_CASE, type PlanCommand } from '../plan-case';
import { judgeApproval, judgeLeader, judgeLineAhead, judgePlanYear, mayRemoveLine } from '../rules';
import { addLine, lockLine, replaceLine, type PlanLine } from '../write-line';

/** The leadership approves the plan by an order; a late one is kept with its breach, never refused (clause 42). */
export async function approveControlPlan(context: CommandContext, input: PlanCommand): Promise<number> {
  const { idempotencyKey } = input;
  return execute(context, { name: 'approveControlPlan', idempotencyKey, input }, async (work) => {
    const plan = await beginAct(work, 'approveControlPlan', input);
    const dueDate = plan.dueDate as CalendarDate;
    const findings = judgeApproval({ ...(await leaderOf(work)), orderDate: dayOf(work.now), dueDate });
    refuseUnlawful(findings);
    await numberLines(work, plan.id);
    const order = await issuePlanOrder(work, plan, null);
    Object.assign(plan, {
      orderNumber: order.number,
      orderDate: order.date,
      approvedAt: work.now,
      approvedBy: work.actor.name,
    });
    await meetDeadline(work, { caseKind: PLAN_CASE, caseId: plan.id, rule: 'P42_ANNUAL_PLAN' }, work.now);
    return endAct(work, plan, 'approveControlPlan', {
      event: 'controlPlanApproved',
      details: { orderNumber: order.number, date: order.date, late: order.date > dueDate },
      findings,
    });
  });
}

export interface ChangePlan extends PlanCommand {
  readonly kind: 'ADDED' | 'REPLACED' | 'REMOVED';
  readonly reason: string;
  readonly lineId: number | null;
  readonly line: PlanLine | null;
}

function required<T>(value: T | null, field: string): T {
  if (value === null) throw invalidInput(field);
  return value;
}

/** Changes one line of an approved plan by an order (clause 42). */
export async function changeControlPlan(context: CommandContext, input: ChangePlan): Promise<number> {
  const { idempotencyKey } = input;
  return execute(context, { name: 'changeControlPlan', idempotencyKey, input }, async (work) => {
    const plan = await beginAct(work, 'changeControlPlan', input);
    refuseUnlawful([...judgeLeader(await leaderOf(work)), judgePlanYear(plan.year, dayOf(work.now))]);
    const { kind } = input;
    const lineId =
      kind === 'ADDED'
        ? await addLine(work, plan, required(input.line, 'line'))
        : required(input.lineId, 'lineId');
    if (kind === 'ADDED') await numberLines(work, plan.id);
    const locked = kind === 'ADDED' ? null : await lockLine(work, plan, lineId);
    if (kind === 'REMOVED' && locked) refuseUnlawful(mayRemoveLine(locked.endsOn, dayOf(work.now)));
    const earlier = kind === 'REPLACED' ? await lineInPaper(work, lineId) : undefined;
    if (kind === 'REPLACED') await replaceLine(work, plan, lineId, required(input.line, 'line'));
    if (kind !== 'REMOVED' && input.line)
      refuseUnlawful(judgeLineAhead(input.line.startsOn, locked?.startsOn ?? null, dayOf(work.now)));
    if (kind === 'REMOVED')
      await work.query('update control_plan_line set removed_at = $2 where id = $1', [
        lineId,
        work.now.toISOString(),
      ]);
    const reason = input.reason.trim();
    const order = await issuePlanOrder(work, plan, { kind, reason, lineId, earlier });
    await work.query(
      `insert into control_plan_change (plan_id, body_id, authority_id, line_id, kind, reason, order_number, order_date, at, by_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        plan.id,
        plan.bodyId,
        plan.authorityId,
        lineId,
        kind,
        reason,
        order.number,
        order.date,
        work.now.toISOString(),
        work.actor.name,
      ],
    );
    const details = { orderNumber: order.number, date: order.date, reason };
    return endAct(work, plan, 'changeControlPlan', { event: 'controlPlanChanged', details });
  });
}
