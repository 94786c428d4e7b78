import { dateOfInstant, instantFromEpoch, type CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { issue } from '../../documents';
import { act, type ActRequest, type Outcome, type Step } from '../act';
import { documentCase } from '../documents/document-case';
import { loadResultPaper } from '../documents/result-paper';
import { assertHappened } from '../happened';
import { judgeCompletion, judgeRemedyTime } from '../rules/result-rules';
import { complete } from './complete-inspection';
import type { Representative } from './start-inspection';

const dayOf = (at: Date): CalendarDate => dateOfInstant(instantFromEpoch(at.getTime()));

function handedOver(
  step: Step,
  input: Representative,
  at: Date,
  outsideSystem: boolean,
  findings: Outcome['findings'] = [],
): Promise<Outcome> {
  const representative = input.representative.trim();
  const columns = {
    handedOverAt: at,
    representative,
    representativePower: input.representativePower.trim(),
    outsideSystem,
  };
  return complete(step, { completedOn: dayOf(at), at, columns, proof: representative, findings });
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

/** The act cannot be handed over before it was drawn up. */
async function assertAfterAct({ work, inspection }: Step, at: Date, field: string): Promise<void> {
  assertHappened({ work, inspection }, at, field);
  const [earlier] = await work.query(
    'select 1 as one from result_act where inspection_id = $1 and date <= $2',
    [inspection.id, dayOf(at)],
  );
  if (!earlier) throw new Refusal('FACT_BEFORE_CASE', { field });
}

/** Records a handing over that happened. Clause 23. */
export function recordResultActHandingOver(
  context: RequestContext,
  request: ActRequest,
  input: Representative & { handedOverAt: Date },
): Promise<number> {
  return act(context, 'recordResultActHandingOver', request, input, async (step) => {
    await assertAfterAct(step, input.handedOverAt, 'input.handedOverAt');
    const on = dayOf(input.handedOverAt);
    const findings = [...judgeCompletion(step.facts, on), ...judgeRemedyTime(step.facts.remedyBy, on)];
    return handedOver(step, input, input.handedOverAt, true, findings);
  });
}

export interface RefusalInput {
  readonly at: Date;
  readonly text: string;
  readonly registryNumber: string;
  readonly registryDate: CalendarDate;
}

async function issueProtocol(step: Step, { at, text }: RefusalInput): Promise<void> {
  const { work, inspection } = step;
  const { common } = await loadResultPaper(step, '—');
  const { authority, inspectors, subject, representative } = common;
  const [resultAct] = await work.query<{ number: string; date: string; place: string }>(
    'select number, date::text as date, place from result_act where inspection_id = $1',
    [inspection.id],
  );
  if (!resultAct) throw new Refusal('WRONG_STATE');
  const { number, date, place } = resultAct;
  await issue(work, {
    ...documentCase(inspection, inspection.subjectId),
    kind: 'RESULT_ACT_REFUSAL_PROTOCOL',
    data: () => ({
      drawnUp: { at: work.now.toISOString(), place: { kk: place, ru: place } },
      authority,
      resultAct: { number, date },
      appointment: { number: inspection.actNumber ?? '', date: inspection.actDate ?? '' },
      subject,
      refusedBy: representative,
      refusedAt: at.toISOString(),
      text: text.trim(),
      inspectors,
    }),
  });
}

/** Signature refused: protocol and a copy of the act to the subject's registry, whose mark completes the inspection. Clause 24; D14. */
export function recordResultActRefusal(
  context: RequestContext,
  request: ActRequest,
  input: RefusalInput,
): Promise<number> {
  return act(context, 'recordResultActRefusal', request, input, async (step) => {
    await assertAfterAct(step, input.at, 'input.at');
    const { registryDate } = input;
    const field = 'input.registryDate';
    if (registryDate > step.today) throw new Refusal('FACT_IN_FUTURE', { field });
    if (registryDate < dayOf(input.at)) throw new Refusal('INVALID_INPUT', { params: { field }, field });
    await issueProtocol(step, input);
    const registryNumber = input.registryNumber.trim();
    const columns = {
      refusedAt: input.at,
      refusalText: input.text.trim(),
      registryNumber,
      registryDate,
      outsideSystem: true,
    };
    const findings = [
      ...judgeCompletion(step.facts, registryDate),
      ...judgeRemedyTime(step.facts.remedyBy, registryDate),
    ];
    const at = registryDate === step.today ? step.work.now : new Date(`${registryDate}T12:00:00Z`);
    return complete(step, { completedOn: registryDate, at, columns, proof: registryNumber, findings });
  });
}
