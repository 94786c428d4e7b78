import { assertHappened, assertProven } from '../../../external-control/case';
import { recordCopyDelivery } from '../../../external-control/documents';
import { dayOf, startOfDay, type CalendarDate, type Finding } from '../../../law';
import { attachFiles } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { act, caseOf, EVENT_CASE, type ActRequest, type Step } from '../act';
import { judgeEarlyStart, judgeNotice, judgeStart } from '../rules';
import { openBodyTerm, openLongestTerm, settleNotice } from '../terms';
import { discloseOrder } from './appoint-event';

interface Handed {
  readonly at: Date;
  readonly handing: 'TAKEN' | 'REFUSED';
  /** On paper: who took the order, or who witnessed the refusal. Nobody where the portal brought it. */
  readonly witness: string | null;
}

/** The order reached whoever took it; one that was refused reached nobody. */
async function deliverOrder({ work, event }: Step, { at, handing, witness }: Handed): Promise<void> {
  const [order] = await work.query<{ id: number }>(
    `select id from issued_document where case_kind = $1 and case_id = $2 and kind = 'CONTROL_APPOINTMENT_ORDER' and replaced_at is null`,
    [EVENT_CASE, event.id],
  );
  if (!order) return;
  await recordCopyDelivery(work, {
    documentId: order.id,
    recipient: 'SUBJECT',
    way: witness === null ? 'ELECTRONIC' : 'PAPER',
    deliveredAt: at,
    proof: witness ?? 'portal',
    receivedBy: handing === 'TAKEN' ? witness : null,
  });
}

/** The event begins on the day on which the order was handed over, or refused (clause 47, D29); the act is due by its end (50). */
async function begin(step: Step, handed: Handed): Promise<CalendarDate> {
  const { work, event } = step;
  const startedOn = dayOf(handed.at);
  const { at, handing, witness } = handed;
  Object.assign(event, { startedOn, handedOverAt: at, handing, handingWitness: witness });
  event.disclosedToSubjectId = event.objectId;
  await discloseOrder(work, event.id, event.objectId);
  await deliverOrder(step, handed);
  for (const table of ['control_executor', 'control_expert', 'control_shortening'])
    await work.query(`update ${table} set disclosed_to_subject_id = $2 where event_id = $1`, [
      event.id,
      event.objectId,
    ]);
  await settleNotice(work, event, startedOn);
  await openLongestTerm(work, event);
  await openBodyTerm(work, event, 'P50_ACT_PRESENTATION', event.endDate);
  return startedOn;
}

/** Hands the order over through the portal to the head of the object: not before three working days after the notice (clauses 46, 47). */
export function handOverControlOrder(context: RequestContext, request: ActRequest): Promise<number> {
  return act(context, 'handOverControlOrder', request, null, async (step) => {
    const date = await begin(step, { at: step.work.now, handing: 'TAKEN', witness: null });
    return { event: 'controlEventStarted', details: { date, endDate: step.event.endDate } };
  });
}

/** What has begun is not handed over later any more: what cures a term that is too long is an act that is shown sooner (44, 50). */
const ofFact = (finding: Finding): Finding =>
  finding.code === 'CONTROL_TERM_FROM_HANDING_OVER'
    ? { ...finding, code: 'CONTROL_TERM_OF_EARLY_START' }
    : finding;

export interface RecordStart {
  readonly at: Date;
  readonly handing: 'TAKEN' | 'REFUSED';
  /** Who took the order, or who witnessed the refusal. */
  readonly witness: string;
  /** Of a start of an earlier day: the copy of the order with the mark of who took it, or of the record of the refusal. */
  readonly fileIds: readonly string[];
}

/** Records that the order was handed over on paper, or refused before a witness: a fact, with its breaches (clauses 46, 47, D29). */
export function recordControlStart(
  context: RequestContext,
  request: ActRequest,
  input: RecordStart,
): Promise<number> {
  return act(context, 'recordControlStart', request, input, async (step) => {
    const { work, event, facts } = step;
    const { at, handing } = input;
    const after = event.orderDate === null ? null : new Date(startOfDay(event.orderDate as CalendarDate));
    assertHappened(at, { now: work.now, after, field: 'input.at' });
    assertProven(at, { now: work.now, fileIds: input.fileIds, field: 'input.fileIds' });
    const day = dayOf(at);
    const findings = [
      ...judgeNotice(facts.notifiedAt, day, facts.calendar),
      ...judgeStart(day, event.endDate as CalendarDate, facts.calendar).map(ofFact),
      ...judgeEarlyStart(day, facts),
    ];
    const date = await begin(step, { at, handing, witness: input.witness.trim() });
    const owner = { ownerKind: 'controlStart', ownerId: event.id };
    const files = await attachFiles(work, input.fileIds, { ...caseOf(event), ...owner });
    return {
      event: handing === 'TAKEN' ? 'controlEventStarted' : 'controlOrderRefused',
      details: {
        date,
        endDate: event.endDate,
        [handing === 'TAKEN' ? 'recipient' : 'witness']: input.witness.trim(),
        files,
      },
      findings,
    };
  });
}
