import { loadSigner, nameInPaper, refuseUnlawful } from '../../../external-control/case';
import {
  discloseDocuments,
  externalControlDocuments,
  type ExternalControlDocumentData,
} from '../../../external-control/documents';
import type { CalendarDate } from '../../../law';
import type { DocumentReference } from '../../../platform/documents';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { invalidInput } from '../../../platform/refusals/invalid-input';
import { Refusal } from '../../../platform/refusals/refusal';
import { fulfilByEvent } from '../../internal-monitoring';
import { issueBodyPaper, takeBodyNumber } from '../../scope';
import { judgeLeader, leaderOf } from '../../yearly-plan';
import { act, actOn, caseOf, type ActRequest, type Outcome, type Step } from '../act';
import { loadEventPaper } from '../event-paper';
import { judgeAppointment, judgeJointOrder, judgeWithinPlan } from '../rules';
import { openBodyTerm } from '../terms';

export interface AppointEvent {
  readonly plannedStart: CalendarDate;
  readonly endDate: CalendarDate;
}

type Together = ExternalControlDocumentData['CONTROL_APPOINTMENT_ORDER']['together'];

/** @param joint the number taken for an order of several events, and all of them */
async function appoint(
  { work, event, facts, today }: Step,
  { plannedStart, endDate }: AppointEvent,
  joint?: { readonly reference: DocumentReference; readonly together: Together },
): Promise<Outcome> {
  const findings = [
    ...judgeLeader(await leaderOf(work)),
    ...judgeAppointment({ plannedStart, endDate, today, calendar: facts.calendar }),
    ...judgeWithinPlan({ plannedStart, endDate }, facts.line),
  ];
  refuseUnlawful(findings);
  Object.assign(event, { plannedStart, endDate, appointedEndDate: endDate, appointedBy: work.actor.name });
  const paper = await loadEventPaper(work, event);
  const signer = await loadSigner(work);
  const order = await issueBodyPaper(work, {
    kind: 'CONTROL_APPOINTMENT_ORDER',
    ...caseOf(event),
    subjectId: event.objectId,
    ...(joint ? { reference: joint.reference } : {}),
    data: () => ({ ...paper, ...(joint ? { together: joint.together } : {}), signer }),
  });
  Object.assign(event, { orderNumber: order.number, orderDate: order.date });
  await openBodyTerm(work, event, 'P46_EVENT_NOTICE', plannedStart);
  if (event.monitoringId !== null) await fulfilByEvent(work, event.monitoringId, order);
  return {
    event: 'controlEventAppointed',
    details: { orderNumber: order.number, date: plannedStart, endDate },
    findings,
    withinBody: true,
  };
}

/** The leadership appoints the event by an order with its number, date, term and end (clauses 42, 44, D27). */
export function appointControlEvent(
  context: RequestContext,
  request: ActRequest,
  input: AppointEvent,
): Promise<number> {
  return act(context, 'appointControlEvent', request, input, (step) => appoint(step, input));
}

export interface AppointEvents {
  readonly events: readonly (AppointEvent & Pick<ActRequest, 'eventId' | 'expectedVersion'>)[];
  readonly idempotencyKey: string;
}

/**
 * One order appoints several events of the plan (clauses 42, 47; D27): each has its own dates, its own terms and a copy of the one paper with
 * its one number. Where one of them may not be appointed, none is.
 */
export async function appointControlEvents(
  context: RequestContext,
  { events, idempotencyKey }: AppointEvents,
): Promise<number[]> {
  const command = { name: 'appointControlEvents', idempotencyKey, input: { events } };
  return context.execute(command, async (work) => {
    const ids = events.map(({ eventId }) => eventId);
    const planned = await work.query<{
      id: number;
      bodyId: number;
      number: string;
      planned: boolean;
      object: { kk: string; ru: string };
    }>(
      `select e.id, e.body_id as "bodyId", e.number, e.basis = 'PLAN' as planned,
         ${nameInPaper('s')} as object
       from control_event e join inspected_subject s on s.id = e.object_id where e.id = any ($1::int[]) order by e.id`,
      [ids],
    );
    const [first] = planned;
    if (!first || planned.length < new Set(ids).size) throw new Refusal('NOT_FOUND');
    if (new Set(ids).size < ids.length) throw invalidInput('events');
    refuseUnlawful(judgeJointOrder(planned));
    const kind = 'CONTROL_APPOINTMENT_ORDER';
    const index = externalControlDocuments[kind].numberIndex;
    const reference = await takeBodyNumber(work, { bodyId: first.bodyId, kind, index });
    // In the order of their ids, in which whoever else locks several would lock them too.
    const inOrder = events.toSorted((one, other) => one.eventId - other.eventId);
    const together = inOrder.map(({ plannedStart, endDate }, i) => ({
      number: planned[i]?.number ?? '',
      object: planned[i]?.object ?? first.object,
      period: { from: plannedStart, to: endDate },
    }));
    for (const given of inOrder)
      await actOn(work, 'appointControlEvent', given, (step) =>
        appoint(step, given, { reference, together }),
      );
    return ids;
  });
}

/** The object reads the order from the day on which it was handed over. */
export async function discloseOrder(
  work: Parameters<typeof discloseDocuments>[0],
  eventId: number,
  objectId: number,
): Promise<void> {
  const kinds = ['CONTROL_APPOINTMENT_ORDER', 'CONTROL_SHORTENING_ORDER'];
  const which = { caseKind: 'control-event', caseId: eventId, kinds };
  await discloseDocuments(work, which, objectId);
}
