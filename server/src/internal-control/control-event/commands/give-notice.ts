import { assertHappened, assertProven, loadSigner } from '../../../external-control/case';
import { discloseDocuments } from '../../../external-control/documents';
import { dayOf, startOfDay, type CalendarDate, type Finding } from '../../../law';
import { attachFiles } from '../../../platform/files';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { issueBodyPaper } from '../../scope';
import { act, caseOf, type ActRequest, type Step } from '../act';
import { loadEventPaper } from '../event-paper';
import { judgeNotice, lastNoticeDay } from '../rules';
import { meetTerm } from '../terms';

/** From the notice on the object sees the event; whether it came three working days before the planned start is told (clause 46). */
async function tell({ work, event, facts }: Step, at: Date): Promise<Finding[]> {
  event.disclosedToSubjectId = event.objectId;
  event.notifiedAt = at;
  for (const table of ['control_executor', 'control_expert', 'control_shortening'])
    await work.query(`update ${table} set disclosed_to_subject_id = $2 where event_id = $1`, [
      event.id,
      event.objectId,
    ]);
  // The notice names the orders that moved the term; the order of appointment is handed over (44).
  const kinds = ['CONTROL_SHORTENING_ORDER'];
  await discloseDocuments(work, { caseKind: 'control-event', caseId: event.id, kinds }, event.objectId);
  await meetTerm(work, event, 'P46_EVENT_NOTICE', at);
  const start = event.plannedStart as CalendarDate;
  return judgeNotice(at.getTime(), start, facts.calendar).map((finding) =>
    finding.outcome === 'notMet' ? { ...finding, severity: 'WARNING' as const } : finding,
  );
}

/** Tells the object in writing; from here on it sees the event. Late it goes out too: the start has to wait then (clause 46). */
export function sendControlNotice(context: RequestContext, request: ActRequest): Promise<number> {
  return act(context, 'sendControlNotice', request, null, async (step) => {
    const { work, event, facts } = step;
    const findings = await tell(step, work.now);
    const paper = await loadEventPaper(work, event);
    const signer = await loadSigner(work);
    const notice = await issueBodyPaper(work, {
      kind: 'CONTROL_NOTICE',
      ...caseOf(event),
      subjectId: event.objectId,
      data: () => ({ ...paper, signer }),
    });
    const dueDate = lastNoticeDay(event.plannedStart as CalendarDate, facts.calendar);
    return { event: 'controlNoticeSent', details: { number: notice.number, dueDate }, findings };
  });
}

export interface RecordNotice {
  readonly at: Date;
  /** Number of the paper, and who received it. */
  readonly reference: string;
  /** Of a notice of an earlier day: its copy with the mark of receipt. By that day the order may be handed over (46). */
  readonly fileIds: readonly string[];
}

/** Records that the object was told in writing outside the system: a fact, in time or not (clause 46). */
export function recordControlNotice(
  context: RequestContext,
  request: ActRequest,
  input: RecordNotice,
): Promise<number> {
  return act(context, 'recordControlNotice', request, input, async (step) => {
    const { work, event } = step;
    const after = event.orderDate === null ? null : new Date(startOfDay(event.orderDate as CalendarDate));
    assertHappened(input.at, { now: work.now, after, field: 'input.at' });
    assertProven(input.at, { now: work.now, fileIds: input.fileIds, field: 'input.fileIds' });
    event.noticeReference = input.reference.trim();
    const findings = await tell(step, input.at);
    const owner = { ownerKind: 'controlNotice', ownerId: event.id };
    const files = await attachFiles(work, input.fileIds, { ...caseOf(event), ...owner });
    return {
      event: 'controlNoticeRecorded',
      details: { date: dayOf(input.at), recipient: event.noticeReference, files },
      findings,
    };
  });
}
