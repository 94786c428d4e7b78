import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { act, type ActRequest, type Outcome, type Step } from '../act';
import { assertAfter } from '../happened';
import { begin } from './begin-inspection';
import {
  getRepresentative,
  judgeRepresentative,
  type NamedRepresentative,
  type Representative,
} from './representative';

const handedOver = ({ facts, work }: Step) => (facts.handedOverAt === null ? work.now : null);

/** Whoever took the act or was shown the checklist without a recorded power: told with the case, never in the way (17). */
async function withPower(
  step: Step,
  person: NamedRepresentative,
  at: Date,
  outcome: Outcome,
): Promise<Outcome> {
  const findings = await judgeRepresentative(step.work, '17', step.inspection, person, at);
  return { ...outcome, findings: [...(outcome.findings ?? []), ...findings] };
}

/** Hands the act over and shows the checklist, now: lawful only when registered and told 24 hours before. Clauses 12, 16, 17. */
export function handOverAppointment(
  context: RequestContext,
  request: ActRequest,
  input: Representative & { checklistAcquainted: boolean },
): Promise<number> {
  return act(context, 'handOverAppointment', request, input, async (step) => {
    const handedOverAt = handedOver(step);
    const acquaintedAt = input.checklistAcquainted && step.facts.acquaintedAt === null ? step.work.now : null;
    if (handedOverAt === null && acquaintedAt === null) throw new Refusal('START_FACTS_KNOWN');
    const person = await getRepresentative(step.work, step.inspection, input);
    const facts = { ...person, handedOverAt, acquaintedAt, outsideSystem: false, proof: null };
    return withPower(step, person, step.work.now, await begin(step, facts, false));
  });
}

/** Records a handing over that happened: breaches are kept with the case, never in the way. Clause 17. */
export function recordHandingOver(
  context: RequestContext,
  request: ActRequest,
  input: Representative & { handedOverAt: Date; acquaintedAt: Date | null },
): Promise<number> {
  return act(context, 'recordHandingOver', request, input, async (step) => {
    assertAfter('appointment', step, input.handedOverAt, 'input.handedOverAt');
    if (input.acquaintedAt) assertAfter('appointment', step, input.acquaintedAt, 'input.acquaintedAt');
    if (step.facts.handedOverAt !== null && input.acquaintedAt === null)
      throw new Refusal('START_FACTS_KNOWN');
    const handedOverAt = step.facts.handedOverAt === null ? input.handedOverAt : null;
    const { acquaintedAt } = input;
    const at = handedOverAt ?? acquaintedAt ?? input.handedOverAt;
    const person = await getRepresentative(step.work, step.inspection, input, at);
    const facts = { ...person, handedOverAt, acquaintedAt, outsideSystem: true, proof: null };
    return withPower(step, person, at, await begin(step, facts, true));
  });
}

/** The subject's head takes the act and reads the checklist in the portal: both facts, with the session as the proof. Clause 17. */
export function acknowledgeAppointment(context: RequestContext, request: ActRequest): Promise<number> {
  return act(context, 'acknowledgeAppointment', request, null, async (step) => {
    const { actor, now } = step.work;
    const facts = {
      handedOverAt: handedOver(step),
      acquaintedAt: step.facts.acquaintedAt === null ? now : null,
      representative: actor.name,
      representativePower: actor.title,
      representativeCapacityId: actor.capacityId,
      outsideSystem: false,
      proof: `portal, account ${actor.accountId}`,
    };
    return begin(step, facts, false);
  });
}
