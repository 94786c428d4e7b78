import { cancelRunning, dropMissedDeadlines } from '../../../deadlines';
import { loadSigner, refuseUnlawful } from '../../../external-control/case';
import { cancelDocuments } from '../../../external-control/documents';
import { dayOf, type Finding } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { awaitEventAgain } from '../../internal-monitoring';
import { issueBodyPaper } from '../../scope';
import { judgeLeader, leaderOf } from '../../yearly-plan';
import { act, caseOf, EVENT_CASE, type ActRequest } from '../act';
import type { ControlEventRecord } from '../control-event.record';
import { loadEventPaper } from '../event-paper';
import { judgeMissedTerms, judgeOverrunOrder, TERMS_WHILE_HELD } from '../result-rules';
import { dropTerm, lapseExtension, limitBeyondOrder } from '../terms';

export interface CancelEvent {
  readonly reason: string;
}

/** With the event falls what appointed, announced, prolonged and shortened it, and what was asked for it. */
const PAPERS = [
  'CONTROL_APPOINTMENT_ORDER',
  'CONTROL_NOTICE',
  'CONTROL_EXTENSION_SUBMISSION',
  'CONTROL_EXTENSION_ORDER',
  'CONTROL_SHORTENING_ORDER',
  'CONTROL_REQUEST',
];

/** The notice of what is not held is nobody's duty (46); what was missed while it was held stays missed, and is told (44, 48, 50). */
async function endTerms(work: Work, event: ControlEventRecord): Promise<Finding[]> {
  const of = { caseKind: EVENT_CASE, caseId: event.id };
  await dropTerm(work, event, 'P46_EVENT_NOTICE');
  await dropMissedDeadlines(work, of);
  const limit = await limitBeyondOrder(work, event);
  const findings: Finding[] = [];
  for (const rule of TERMS_WHILE_HELD) {
    const missed = await cancelRunning(work, { ...of, rule }, work.now);
    const isOrdered = rule === 'P44_EVENT' && limit !== null;
    findings.push(
      ...(isOrdered ? judgeOverrunOrder(missed, limit, dayOf(work.now)) : judgeMissedTerms(rule, missed)),
    );
  }
  return findings;
}

/**
 * The leadership cancels by an order an event of which no act was drawn up yet, with its reason: the order of appointment stays and is
 * marked, and the line of the plan or the proposal that it rested on is free again (clauses 42, 47). The Rules do not bind the leadership
 * to hold to its end what it ordered. An object that was told reads the order, and nothing is asked of it any more.
 */
export function cancelControlEvent(
  context: RequestContext,
  request: ActRequest,
  input: CancelEvent,
): Promise<number> {
  return act(context, 'cancelControlEvent', request, input, async ({ work, event }) => {
    refuseUnlawful(judgeLeader(await leaderOf(work)));
    const reason = input.reason.trim();
    const paper = await loadEventPaper(work, event);
    const signer = await loadSigner(work);
    const [others] = await work.query<{ stand: boolean }>(
      `select count(*) > 0 as stand from control_event
       where body_id = $1 and order_number = $2 and order_date = $3 and id <> $4 and state <> 'CANCELLED'`,
      [event.bodyId, event.orderNumber, event.orderDate, event.id],
    );
    const scope = {
      ...(others?.stand ? { shared: true } : {}),
      ...(event.startedOn === null ? {} : { begun: true }),
    };
    const order = await issueBodyPaper(work, {
      kind: 'CONTROL_CANCELLATION_ORDER',
      ...caseOf(event),
      subjectId: event.objectId,
      data: () => ({ ...paper, ...scope, statement: reason, signer }),
    });
    await lapseExtension(work, event, 'cancelControlEvent', order);
    await cancelDocuments(work, { caseKind: EVENT_CASE, caseId: event.id, kinds: PAPERS }, order);
    Object.assign(event, {
      cancelledAt: work.now,
      cancelledBy: work.actor.name,
      cancelReason: reason,
      cancelOrderNumber: order.number,
      cancelOrderDate: order.date,
    });
    const findings = await endTerms(work, event);
    if (event.monitoringId !== null) await awaitEventAgain(work, event.monitoringId);
    return { event: 'controlEventCancelled', details: { orderNumber: order.number, reason }, findings };
  });
}

/** The unit gives up an event that nobody has appointed yet: no order is needed for what no order made. */
export function withdrawControlDraft(
  context: RequestContext,
  request: ActRequest,
  input: CancelEvent,
): Promise<number> {
  return act(context, 'withdrawControlDraft', request, input, ({ work, event }) => {
    const reason = input.reason.trim();
    Object.assign(event, { cancelledAt: work.now, cancelledBy: work.actor.name, cancelReason: reason });
    return Promise.resolve({ event: 'controlDraftWithdrawn', details: { reason }, withinBody: true });
  });
}
