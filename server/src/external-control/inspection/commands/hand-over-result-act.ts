import { dayOf, type CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import { issue } from '../../documents';
import { act, type ActRequest, type Outcome, type Step } from '../act';
import { documentCase } from '../documents/document-case';
import { loadResultPaper } from '../documents/result-paper';
import { assertAfter } from '../happened';
import { judgeCompletion, judgeRemedyTime } from '../rules/result-rules';
import { complete } from './complete-inspection';
import {
  findRepresentative,
  getRepresentative,
  type NamedRepresentative,
  type Representative,
} from './representative';

async function handedOver(
  step: Step,
  input: Representative,
  at: Date,
  outsideSystem: boolean,
  findings: Outcome['findings'] = [],
): Promise<Outcome> {
  const person = await getRepresentative(step.work, step.inspection, input);
  const columns = { handedOverAt: at, ...person, outsideSystem };
  return complete(step, { completedOn: dayOf(at), at, columns, proof: person.representative, findings });
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

export interface RefusalInput extends Representative {
  readonly at: Date;
  readonly text: string;
  readonly registryNumber: string;
  readonly registryDate: CalendarDate;
}

/** The registry marks what was refused: on that day or later, not after today. */
function assertMarked({ work, today }: Step, { at, registryDate }: RefusalInput): void {
  const field = 'input.registryDate';
  const refused = dayOf(at);
  if (registryDate > today)
    throw new Refusal('FACT_IN_FUTURE', { field, params: { at: registryDate, now: work.now.toISOString() } });
  if (registryDate < refused)
    throw new Refusal('FACT_BEFORE_CASE', { field, params: { at: registryDate, after: refused } });
}

async function issueProtocol(
  step: Step,
  { at, text }: RefusalInput,
  person: NamedRepresentative | undefined,
): Promise<void> {
  const { work, inspection } = step;
  const { common } = await loadResultPaper(step, '—', person);
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
    assertAfter('resultAct', step, input.at, 'input.at');
    const { registryDate } = input;
    assertMarked(step, input);
    const person = await findRepresentative(step.work, step.inspection, input);
    await issueProtocol(step, input, person);
    const registryNumber = input.registryNumber.trim();
    const columns = {
      refusedAt: input.at,
      refusalText: input.text.trim(),
      registryNumber,
      registryDate,
      ...person,
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
