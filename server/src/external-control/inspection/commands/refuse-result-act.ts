import { breach, dayOf, type CalendarDate, type Finding } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { inBothLanguages } from '../../../platform/messages/both-languages';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { toRefusalFinding } from '../../case';
import { issue } from '../../documents';
import { act, type ActRequest, type Outcome, type Step } from '../act';
import { changeCaseRows, type RowValues } from '../case-rows';
import { documentCase } from '../documents/document-case';
import { loadResultPaper } from '../documents/result-paper';
import { assertAfter } from '../happened';
import { judgeCompletion, judgeMark, judgeRemedyTime } from '../rules/result-rules';
import { complete } from './complete-inspection';
import {
  findRepresentative,
  judgeRepresentative,
  type NamedRepresentative,
  type Representative,
} from './representative';

export interface RegistryMark {
  readonly registryNumber: string;
  readonly registryDate: CalendarDate;
}

export interface RefusalInput extends Representative {
  readonly at: Date;
  readonly text: string;
  /** Left out while the papers have not been taken to the registry. */
  readonly mark: Partial<RegistryMark>;
}

/** Who has the copy that was left: the registry took it, not a person. */
const REGISTRY = inBothLanguages('тексерілетін субъектінің кеңсесі', 'канцелярия проверяемого субъекта');

/** Both or neither: a mark is a number of a day. @throws Refusal INVALID_INPUT */
function wholeMark({ registryNumber, registryDate }: Partial<RegistryMark>): RegistryMark | null {
  if (registryNumber !== undefined && registryDate !== undefined) return { registryNumber, registryDate };
  if (registryNumber !== undefined) throw invalidInput('input.registryDate');
  if (registryDate !== undefined) throw invalidInput('input.registryNumber');
  return null;
}

/** The registry marks what was refused: on that day or later, not after today. */
function assertMarked({ work, today }: Step, refusedAt: Date, { registryDate }: RegistryMark): void {
  const field = 'input.registryDate';
  const refused = dayOf(refusedAt);
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
    // The subject reads it with the act, once its registry has both.
    ...documentCase(inspection, null),
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

/** The mark completes the inspection, and everything that counts from the completion. Clauses 23 to 25; D14, D15. */
function marked(
  step: Step,
  mark: RegistryMark,
  columns: RowValues,
  findings: readonly Finding[] = [],
): Promise<Outcome> {
  const { registryDate } = mark;
  const registryNumber = mark.registryNumber.trim();
  return complete(step, {
    completedOn: registryDate,
    at: registryDate === step.today ? step.work.now : new Date(`${registryDate}T12:00:00Z`),
    columns: { ...columns, registryNumber, registryDate, outsideSystem: true },
    subjectCopy: { receivedBy: REGISTRY, proof: registryNumber },
    keptCopyProof: registryNumber,
    findings: [
      ...findings,
      ...judgeCompletion(step.facts, registryDate),
      ...judgeRemedyTime(step.facts.remedyBy, registryDate),
    ],
  });
}

function refusedByRule(code: string): Refusal {
  return new Refusal('WRONG_STATE', { findings: [toRefusalFinding(breach('24', code, 'CURABLE'))] });
}

/**
 * Signature refused: the protocol is drawn up. It goes with a copy of the act to the subject's registry, whose mark completes the
 * inspection: at once where it is known, or by an entry of its own. From the refusal alone nothing runs. Clause 24; D14.
 */
export function recordResultActRefusal(
  context: RequestContext,
  request: ActRequest,
  input: RefusalInput,
): Promise<number> {
  return act(context, 'recordResultActRefusal', request, input, async (step) => {
    const { work, inspection, facts } = step;
    if (facts.resultsRefusedAt !== null) throw refusedByRule('RESULT_ACT_REFUSED_ALREADY');
    assertAfter('resultAct', step, input.at, 'input.at');
    const mark = wholeMark(input.mark);
    if (mark) assertMarked(step, input.at, mark);
    const person = await findRepresentative(work, inspection, input, input.at);
    await issueProtocol(step, input, person);
    const columns = {
      refusedAt: input.at,
      refusalText: input.text.trim(),
      refusedBy: person?.representative ?? null,
      refusedByPower: person?.representativePower ?? null,
    };
    const findings = person ? await judgeRepresentative(work, '24', inspection, person, input.at) : [];
    if (mark) return marked(step, mark, columns, findings);
    await changeCaseRows(work, 'result_act', { column: 'inspection_id', value: inspection.id }, columns);
    return { withheld: true, findings, details: { date: input.at.toISOString() } };
  });
}

async function dayOfProtocol({ work, inspection, today }: Step): Promise<CalendarDate> {
  const [protocol] = await work.query<{ date: CalendarDate }>(
    `select date::text as date from issued_document
     where inspection_id = $1 and kind = 'RESULT_ACT_REFUSAL_PROTOCOL' and replaced_at is null order by id desc limit 1`,
    [inspection.id],
  );
  return protocol?.date ?? today;
}

/** The registry of the subject registered the protocol with the copy of the act. Clause 24; D14, D15. */
export function recordResultActRegistryMark(
  context: RequestContext,
  request: ActRequest,
  mark: RegistryMark,
): Promise<number> {
  return act(context, 'recordResultActRegistryMark', request, mark, async (step) => {
    const { resultsRefusedAt } = step.facts;
    if (resultsRefusedAt === null) throw refusedByRule('RESULT_ACT_NOT_REFUSED');
    assertMarked(step, new Date(resultsRefusedAt), mark);
    return marked(step, mark, {}, judgeMark(await dayOfProtocol(step), mark.registryDate));
  });
}
