import { assertHappened, refuseUnlawful } from '../../../external-control/case';
import { endorseDocuments } from '../../../external-control/documents';
import { attachFiles } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { Refusal } from '../../../platform/refusals/refusal';
import {
  act,
  caseOf,
  EVENT_CASE,
  ROW_COLUMNS,
  rowOf,
  type ActRequest,
  type Outcome,
  type Step,
} from '../act';
import { isResponseInTime, judgeResponse, mayRespond, type ResponseKind } from '../result-rules';
import { meetTerm } from '../terms';

interface Given {
  readonly kind: ResponseKind;
  readonly text: string;
  readonly fileIds: readonly string[];
  readonly at: Date;
  readonly onPaper: boolean;
}

async function keepResponse({ work, event, facts }: Step, given: Given): Promise<Outcome> {
  const { kind, at, onPaper } = given;
  const shownAt = event.shownAt?.getTime();
  if (shownAt === undefined) throw new Error(`the act of event ${event.id} was not shown`);
  const text = given.text.trim();
  if (kind === 'OBJECTED' && text === '')
    throw new Refusal('CONTROL_OBJECTION_SAYS', { field: 'input.text' });
  const late = !isResponseInTime(shownAt, at.getTime(), facts.calendar);
  const [row] = await work.query<{ id: number }>(
    `insert into control_response (${ROW_COLUMNS}, kind, text, received_at, recorded_at, on_paper, late, by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
    [
      ...rowOf(event),
      kind,
      kind === 'OBJECTED' ? text : null,
      at.toISOString(),
      work.now.toISOString(),
      onPaper,
      late,
      work.actor.name,
    ],
  );
  if (!row) throw new Error(`a response of event ${event.id} was not added`);
  const owner = { ownerKind: 'controlResponse', ownerId: row.id };
  const files = await attachFiles(work, given.fileIds, { ...caseOf(event), ...owner });
  event.response = kind;
  await endorseDocuments(
    work,
    { caseKind: EVENT_CASE, caseId: event.id, kind: 'CONTROL_ACT' },
    { kind, at: at.toISOString(), ...(kind === 'OBJECTED' && late ? { late: true } : {}) },
  );
  await meetTerm(work, event, 'P52_OBJECTION', at);
  return {
    event: kind === 'AGREED' ? 'controlActAgreed' : 'controlActObjected',
    details: { files, late },
    findings: judgeResponse(kind, shownAt, at.getTime(), facts.calendar),
  };
}

/** The head of the object agrees and signs both copies of the act (clause 52, D31). */
export function agreeToControlAct(context: RequestContext, request: ActRequest): Promise<number> {
  return act(context, 'agreeToControlAct', request, null, (step) =>
    keepResponse(step, { kind: 'AGREED', text: '', fileIds: [], at: step.work.now, onPaper: false }),
  );
}

export interface ObjectToAct {
  readonly text: string;
  readonly fileIds: readonly string[];
}

/** The head of the object objects in free form; the objections go with the act, late ones with their mark (clause 52). */
export function objectToControlAct(
  context: RequestContext,
  request: ActRequest,
  input: ObjectToAct,
): Promise<number> {
  return act(context, 'objectToControlAct', request, input, (step) =>
    keepResponse(step, { ...input, kind: 'OBJECTED', at: step.work.now, onPaper: false }),
  );
}

export interface RecordResponse extends ObjectToAct {
  readonly kind: ResponseKind;
  readonly receivedAt: Date;
}

/** The unit records signed copies or objections that came on paper. */
export function recordControlResponse(
  context: RequestContext,
  request: ActRequest,
  input: RecordResponse,
): Promise<number> {
  return act(context, 'recordControlResponse', request, input, (step) => {
    const { work, event, facts } = step;
    refuseUnlawful(mayRespond(input.kind, facts.responses));
    // Signatures on paper are known from the copy that bears them.
    if (input.kind === 'AGREED' && input.fileIds.length === 0)
      throw new Refusal('CONTROL_SIGNED_COPY', { field: 'input.fileIds' });
    if (input.kind === 'AGREED' && input.text.trim() !== '')
      throw new Refusal('CONTROL_AGREEMENT_SAYS', { field: 'input.text' });
    const { receivedAt: at } = input;
    assertHappened(at, { now: work.now, after: event.shownAt, field: 'input.receivedAt' });
    return keepResponse(step, { ...input, at, onPaper: true });
  });
}
