import { cancelDeadlines } from '../../../deadlines';
import { dayOf, isBlank } from '../../../law';
import { execute, type CommandContext } from '../../../platform/commands/execute';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { beginAct, endAct, PLAN_CASE, type PlanCommand } from '../plan-case';
import { addLine, lockLine, replaceLine, type PlanLine } from '../write-line';

const LONGEST_TEXT = 4_000;

/** @throws Refusal INVALID_INPUT for a text that says nothing, or more than anybody reads */
function said(given: string, field: string): string {
  const text = given.trim();
  if (isBlank(text) || text.length > LONGEST_TEXT) throw invalidInput(field);
  return text;
}

export type AddPlanLine = PlanCommand & PlanLine;

/** Puts a line in a draft (clause 43). */
export async function addControlPlanLine(context: CommandContext, input: AddPlanLine): Promise<number> {
  const { idempotencyKey } = input;
  return execute(context, { name: 'addControlPlanLine', idempotencyKey, input }, async (work) => {
    const plan = await beginAct(work, 'addControlPlanLine', input);
    await addLine(work, plan, input);
    const details = { date: input.startsOn, endDate: input.endsOn };
    return endAct(work, plan, 'addControlPlanLine', { event: 'controlPlanLineAdded', details });
  });
}

export type RevisePlanLine = AddPlanLine & { readonly lineId: number };

/** Writes a line of a draft anew. */
export async function reviseControlPlanLine(context: CommandContext, input: RevisePlanLine): Promise<number> {
  const { idempotencyKey } = input;
  return execute(context, { name: 'reviseControlPlanLine', idempotencyKey, input }, async (work) => {
    const plan = await beginAct(work, 'reviseControlPlanLine', input);
    await lockLine(work, plan, input.lineId);
    await replaceLine(work, plan, input.lineId, input);
    const details = { date: input.startsOn, endDate: input.endsOn };
    return endAct(work, plan, 'reviseControlPlanLine', { event: 'controlPlanLineRevised', details });
  });
}

export type RemovePlanLine = PlanCommand & { readonly lineId: number };

/** Takes a line out of a draft. */
export async function removeControlPlanLine(context: CommandContext, input: RemovePlanLine): Promise<number> {
  const { idempotencyKey } = input;
  return execute(context, { name: 'removeControlPlanLine', idempotencyKey, input }, async (work) => {
    const plan = await beginAct(work, 'removeControlPlanLine', input);
    const { object: subject } = await lockLine(work, plan, input.lineId);
    await work.query('delete from control_plan_line where id = $1', [input.lineId]);
    const details = { subject };
    return endAct(work, plan, 'removeControlPlanLine', { event: 'controlPlanLineRemoved', details });
  });
}

export type AgreePlan = PlanCommand & { readonly agreedWith: string };

/** The unit has agreed the draft with those whom it concerns and puts it before the leadership (clause 42). */
export async function agreeControlPlan(context: CommandContext, input: AgreePlan): Promise<number> {
  const { idempotencyKey } = input;
  return execute(context, { name: 'agreeControlPlan', idempotencyKey, input }, async (work) => {
    const plan = await beginAct(work, 'agreeControlPlan', input);
    const agreedWith = said(input.agreedWith, 'agreedWith');
    Object.assign(plan, { agreedAt: work.now, agreedBy: work.actor.name, agreedWith });
    const details = { recipient: agreedWith, date: dayOf(work.now) };
    return endAct(work, plan, 'agreeControlPlan', { event: 'controlPlanAgreed', details });
  });
}

export type ReopenPlan = PlanCommand & { readonly reason: string };

/** Opens an agreed plan for changes again. */
export async function reopenControlPlan(context: CommandContext, input: ReopenPlan): Promise<number> {
  const { idempotencyKey } = input;
  return execute(context, { name: 'reopenControlPlan', idempotencyKey, input }, async (work) => {
    const plan = await beginAct(work, 'reopenControlPlan', input);
    const reason = said(input.reason, 'reason');
    Object.assign(plan, { agreedAt: null, agreedBy: null, agreedWith: null });
    const details = { reason };
    return endAct(work, plan, 'reopenControlPlan', { event: 'controlPlanReopened', details });
  });
}

/** Gives up a plan that was never approved: its term falls away, and the year is free for another one (clause 42). */
export async function withdrawControlPlan(context: CommandContext, input: PlanCommand): Promise<number> {
  const { idempotencyKey } = input;
  return execute(context, { name: 'withdrawControlPlan', idempotencyKey, input }, async (work) => {
    const plan = await beginAct(work, 'withdrawControlPlan', input);
    await cancelDeadlines(work, { caseKind: PLAN_CASE, caseId: plan.id });
    return endAct(work, plan, 'withdrawControlPlan', { event: 'controlPlanWithdrawn' });
  });
}
