import { breaches, dayOf, type Finding } from '../../law';
import { keepFindings, refuseUnlawful, toRefusalFinding } from '../../external-control/case';
import type { Work } from '../../platform/commands/work';
import type { JournalDetails } from '../../platform/journal/journal';
import { Refusal } from '../../platform/refusals/refusal';
import { ControlPlanRecord } from './control-plan.record';
import { findingsFor } from './judge-act';
import { loadPlanFacts } from './load-plan-facts';
import { type judgeLeader } from './rules';
import { CONTROL_PLAN_ACTS, stateAfter, type ControlPlanAct } from './states';

export const PLAN_CASE = 'control-plan';

/** What every command on a plan is given. */
export interface PlanCommand {
  readonly planId: number;
  readonly idempotencyKey: string;
  readonly expectedVersion: number;
}

/**
 * The beginning of every act on a plan: locked, permitted, seen in its present version, open in its state, lawful.
 * @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION, WRONG_STATE, REFUSED_BY_LAW
 */
export async function beginAct(
  work: Work,
  act: ControlPlanAct,
  command: PlanCommand,
): Promise<ControlPlanRecord> {
  const plan = await work.manager.findOne(ControlPlanRecord, {
    where: { id: command.planId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!plan) throw new Refusal('NOT_FOUND');
  work.authorize(CONTROL_PLAN_ACTS[act].permission, 'ControlPlan', plan);
  await work.expectVersion(plan, command.expectedVersion, PLAN_CASE);
  const facts = (await loadPlanFacts((text, values) => work.query(text, values), [plan.id])).get(plan.id);
  if (!facts) throw new Refusal('NOT_FOUND');
  const findings = findingsFor(act, facts, dayOf(work.now));
  const closed = findings.filter(({ code }) => code === 'WRONG_STATE');
  if (closed.length > 0) throw new Refusal('WRONG_STATE', { findings: closed.map(toRefusalFinding) });
  refuseUnlawful(findings);
  return plan;
}

/** Moves the plan on, saves it as its next version, keeps what the rules said and notes what happened. */
export async function endAct(
  work: Work,
  plan: ControlPlanRecord,
  act: ControlPlanAct,
  happened: {
    readonly event: string;
    readonly details?: JournalDetails;
    readonly findings?: readonly Finding[];
  },
): Promise<number> {
  plan.state = stateAfter(act, plan.state) ?? plan.state;
  plan.version += 1;
  await work.manager.save(plan);
  const { event, details = {}, findings = [] } = happened;
  const { id, authorityId, bodyId } = plan;
  const of = { authorityId, disclosedToSubjectId: null, alsoDisclosedToSubjectId: bodyId };
  await keepFindings(work, { caseKind: PLAN_CASE, id, ...of }, act, breaches(findings));
  noteEvent(work, plan, event, details);
  return plan.id;
}

export function noteEvent(work: Work, plan: ControlPlanRecord, event: string, details: JournalDetails): void {
  work.journal({
    action: event,
    caseKind: PLAN_CASE,
    caseId: plan.id,
    caseVersion: plan.version,
    authorityId: plan.authorityId,
    disclosedToSubjectId: null,
    alsoDisclosedToSubjectId: plan.bodyId,
    details: { number: String(plan.year), ...details },
  });
}

/** The capacity in which somebody is about to give an order, as the rules look at it (clause 42). */
export async function leaderOf(work: Work): Promise<Parameters<typeof judgeLeader>[0]> {
  const [leader] = await work.query<Parameters<typeof judgeLeader>[0]>(
    `select role, acting, order_number is not null and order_date is not null as "hasOrder" from capacity where id = $1`,
    [work.actor.capacityId],
  );
  if (!leader) throw new Refusal('FORBIDDEN');
  return leader;
}
