import { loadSigner, refuseUnlawful } from '../../../external-control/case';
import { setDocumentsRight } from '../../../external-control/documents';
import type { CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { issueBodyPaper } from '../../scope';
import { judgeLeader, leaderOf } from '../../yearly-plan';
import { act, caseOf, EVENT_CASE, ROW_COLUMNS, rowOf, type ActRequest } from '../act';
import { loadEventPaper } from '../event-paper';
import { judgeShortening } from '../rules';
import { loadSlips } from '../term-orders';
import { lapseExtension, openBodyTerm, openLongestTerm } from '../terms';

export interface ShortenEvent {
  readonly endDate: CalendarDate;
  readonly reason: string;
}

/**
 * The leadership ends an event sooner than its order says, by an order with its reason, before it began and while it is held. The object
 * that was told reads the order; the act is due by the new end (clauses 44, 50). Extensions after it count from the new end, and a
 * submission that counted from the old one lapses (45). A slip in
 * it is set right before the start by another order, up to the end that was appointed; the two name each other.
 */
export function shortenControlEvent(
  context: RequestContext,
  request: ActRequest,
  input: ShortenEvent,
): Promise<number> {
  return act(context, 'shortenControlEvent', request, input, async ({ work, event, facts, today }) => {
    const { endDate } = input;
    refuseUnlawful([...judgeLeader(await leaderOf(work)), ...judgeShortening(facts, endDate, today)]);
    const reason = input.reason.trim();
    const paper = await loadEventPaper(work, event);
    const signer = await loadSigner(work);
    const setRight = endDate > (event.endDate as CalendarDate);
    const slips = setRight ? await loadSlips(work, event.id, endDate) : [];
    const kind = 'CONTROL_SHORTENING_ORDER';
    const order = await issueBodyPaper(work, {
      kind,
      ...caseOf(event),
      subjectId: event.objectId,
      data: () => ({
        ...paper,
        ...(slips.length > 0 ? { setsRight: slips } : {}),
        statement: reason,
        endDate,
        signer,
      }),
    });
    const numbers = slips.map(({ number }) => number);
    await setDocumentsRight(work, { caseKind: EVENT_CASE, caseId: event.id, kind }, numbers, order);
    await work.query(
      `insert into control_shortening (${ROW_COLUMNS}, earlier_end, end_date, reason, order_number, order_date, by_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [...rowOf(event), event.endDate, endDate, reason, order.number, order.date, work.actor.name],
    );
    await lapseExtension(work, event, 'shortenControlEvent', order);
    event.endDate = endDate;
    if (event.startedOn !== null) {
      await openLongestTerm(work, event);
      await openBodyTerm(work, event, 'P50_ACT_PRESENTATION', endDate);
    }
    return {
      event: setRight ? 'controlTermSetRight' : 'controlEventShortened',
      details: { orderNumber: order.number, endDate, reason },
      withinBody: event.disclosedToSubjectId === null,
    };
  });
}
