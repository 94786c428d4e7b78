import { loadSigner, refuseUnlawful } from '../../../external-control/case';
import { discloseDocuments } from '../../../external-control/documents';
import type { CalendarDate } from '../../../law';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { fulfilByEvent } from '../../internal-monitoring';
import { issueBodyPaper } from '../../scope';
import { judgeLeader, leaderOf } from '../../yearly-plan';
import { act, caseOf, ROW_COLUMNS, rowOf, type ActRequest } from '../act';
import { loadEventPaper } from '../event-paper';
import { judgeAppointment, judgeExpert, judgeNotice, lastNoticeDay } from '../rules';
import { meetTerm, openBodyTerm } from '../terms';

export interface AppointEvent {
  readonly plannedStart: CalendarDate;
  readonly endDate: CalendarDate;
}

/** The leadership appoints the event by an order with its number, date, term and end (clauses 42, 44, D27). */
export function appointControlEvent(
  context: RequestContext,
  request: ActRequest,
  input: AppointEvent,
): Promise<number> {
  return act(context, 'appointControlEvent', request, input, async ({ work, event, facts, today }) => {
    const { plannedStart, endDate } = input;
    const findings = [
      ...judgeLeader(await leaderOf(work)),
      ...judgeAppointment({ plannedStart, endDate, today, calendar: facts.calendar }),
    ];
    refuseUnlawful(findings);
    Object.assign(event, { plannedStart, endDate, appointedEndDate: endDate, appointedBy: work.actor.name });
    const paper = await loadEventPaper(work, event);
    const signer = await loadSigner(work);
    const order = await issueBodyPaper(work, {
      kind: 'CONTROL_APPOINTMENT_ORDER',
      ...caseOf(event),
      subjectId: event.objectId,
      data: () => ({ ...paper, signer }),
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
