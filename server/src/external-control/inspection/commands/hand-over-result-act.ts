import { dayOf } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { act, type ActRequest, type Outcome, type Step } from '../act';
import { assertAfter } from '../happened';
import { judgeCompletion, judgeRemedyTime } from '../rules/result-rules';
import { complete } from './complete-inspection';
import { getRepresentative, judgeRepresentative, type Representative } from './representative';

async function handedOver(
  step: Step,
  input: Representative,
  at: Date,
  outsideSystem: boolean,
  findings: Outcome['findings'] = [],
): Promise<Outcome> {
  const person = await getRepresentative(step.work, step.inspection, input, at);
  const columns = { handedOverAt: at, ...person, outsideSystem };
  const { representative } = person;
  return complete(step, {
    completedOn: dayOf(at),
    at,
    columns,
    subjectCopy: { receivedBy: representative, proof: representative },
    keptCopyProof: step.inspection.number,
    findings: [...findings, ...(await judgeRepresentative(step.work, '23', step.inspection, person, at))],
  });
}

/** Hands the result act over against a signature, now. Clauses 22, 22-1, 23. */
export function handOverResultAct(
  context: RequestContext,
  request: ActRequest,
  input: Representative,
): Promise<number> {
  return act(context, 'handOverResultAct', request, input, (step) =>
    handedOver(step, input, step.work.now, false),
  );
}

/** Records a handing over that happened. Clause 23. */
export function recordResultActHandingOver(
  context: RequestContext,
  request: ActRequest,
  input: Representative & { handedOverAt: Date },
): Promise<number> {
  return act(context, 'recordResultActHandingOver', request, input, async (step) => {
    assertAfter('resultAct', step, input.handedOverAt, 'input.handedOverAt');
    const on = dayOf(input.handedOverAt);
    const findings = [...judgeCompletion(step.facts, on), ...judgeRemedyTime(step.facts.remedyBy, on)];
    return handedOver(step, input, input.handedOverAt, true, findings);
  });
}
