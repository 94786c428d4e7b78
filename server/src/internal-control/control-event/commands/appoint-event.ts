import { loadSigner, refuseUnlawful } from '../../../external-control/case';
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
import { act, actOn, caseOf, ROW_COLUMNS, rowOf, type ActRequest, type Outcome, type Step } from '../act';
import { loadEventPaper } from '../event-paper';
import {
  judgeAppointment,
  judgeExpert,
  judgeJointOrder,
  judgeNotice,
  judgeWithinPlan,
  lastNoticeDay,
} from '../rules';
import { meetTerm, openBodyTerm } from '../terms';

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
         jsonb_build_object('kk', s.name_kk, 'ru', s.name_ru) as object
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

export interface AddExpert {
  readonly fullName: string;
  readonly organisation: string;
  readonly field: string;
  readonly civilLawTies: boolean;
  readonly labourTies: boolean;
}

/** Brings in an expert who declared, and of whom the executor made sure, that nothing ties him or her to the object (clause 49). */
export function addControlExpert(
  context: RequestContext,
  request: ActRequest,
  input: AddExpert,
): Promise<number> {
  return act(context, 'addControlExpert', request, input, async ({ work, event }) => {
    const { civilLawTies, labourTies } = input;
    refuseUnlawful(judgeExpert({ civilLawTies, labourTies }));
    const fullName = input.fullName.trim();
    await work.query(
      `insert into control_expert (${ROW_COLUMNS}, full_name, organisation, field, checked_by, added_at)
       values ($1, $2, $3, $4, $5, nullif($6, ''), $7, $8, $9)`,
      [
        ...rowOf(event),
        fullName,
        input.organisation.trim(),
        input.field.trim(),
        work.actor.name,
        work.now.toISOString(),
      ],
    );
    return { event: 'controlExpertAdded', details: { recipient: fullName } };
  });
}

/** Tells the object in writing; from here on it sees the event. Late it goes out too: the start has to wait then (clause 46). */
export function sendControlNotice(context: RequestContext, request: ActRequest): Promise<number> {
  return act(context, 'sendControlNotice', request, null, async ({ work, event, facts }) => {
    event.disclosedToSubjectId = event.objectId;
    event.notifiedAt = work.now;
    for (const table of ['control_executor', 'control_expert'])
      await work.query(`update ${table} set disclosed_to_subject_id = $2 where event_id = $1`, [
        event.id,
        event.objectId,
      ]);
    const paper = await loadEventPaper(work, event);
    const signer = await loadSigner(work);
    const notice = await issueBodyPaper(work, {
      kind: 'CONTROL_NOTICE',
      ...caseOf(event),
      subjectId: event.objectId,
      data: () => ({ ...paper, signer }),
    });
    await meetTerm(work, event, 'P46_EVENT_NOTICE', work.now);
    const start = event.plannedStart as CalendarDate;
    const late = judgeNotice(work.now.getTime(), start, facts.calendar).map((finding) =>
      finding.outcome === 'notMet' ? { ...finding, severity: 'WARNING' as const } : finding,
    );
    return {
      event: 'controlNoticeSent',
      details: { number: notice.number, dueDate: lastNoticeDay(start, facts.calendar) },
      findings: late,
    };
  });
}

/** The object reads the order from the day on which it was handed over. */
export async function discloseOrder(
  work: Parameters<typeof discloseDocuments>[0],
  eventId: number,
  objectId: number,
): Promise<void> {
  const which = { caseKind: 'control-event', caseId: eventId, kinds: ['CONTROL_APPOINTMENT_ORDER'] };
  await discloseDocuments(work, which, objectId);
}
