import { countedJob, DeadlineRecord, listFollowedAct, missedJob, movedJob } from '../../deadlines';
import type { Work } from '../../platform/commands/work';
import { executeAsSystem } from '../../platform/outbox/do-job';
import type { JobHandler, JobHandlers } from '../../platform/outbox/job';
import { endAct } from './end-act';
import { DUTY_GROUND_TWO } from './duties';
import { listAppointments } from './list-appointments';
import { findRequest, lockCase } from './load-case';
import { reopenWronglyClosed } from './reopen-after-cancelling';
import { settle } from './settle';
import { isCorrection } from './terms';

/** Looks at the facts anew: since the sweep information may have come, or the date may have been moved. */
async function considerMissed(work: Work, deadlineId: number, event: string): Promise<void> {
  const find = () => work.manager.findOneByOrFail(DeadlineRecord, { id: deadlineId });
  const { record } = await lockCase(work, (await find()).caseId);
  const { metAt, cancelledAt, dueAt, dueDate, ref } = await find();
  if (metAt !== null || cancelledAt !== null || dueAt > work.now) return;
  await settle(work, record);
  await endAct(work, record, {
    event: isCorrection(ref) ? 'correctedInformationMissed' : event,
    details: { dueDate },
  });
}

function onMissed(event: string): JobHandler {
  return async (application, { deadlineId }, key) => {
    await executeAsSystem(
      application,
      { name: 'considerMissedTerm', key, input: { deadlineId } },
      async (work) => {
        await considerMissed(work, Number(deadlineId), event);
        return null;
      },
    );
  };
}

const DRAFTED_SQL = `select d.draft_inspection_id as id from duty d join inspection i on i.id = d.draft_inspection_id
  where d.case_kind = 'prescription' and d.case_id = $1 and d.code = $2 and i.state = 'DRAFT'`;

/**
 * A decree moved the term of the answer: the request's own date follows it, so do the duties. The inspection that was drafted
 * because the earlier date had passed is for a person to withdraw or to keep.
 */
async function moveAnswer(work: Work, deadlineId: number, decreeId: number): Promise<void> {
  const term = await work.manager.findOneByOrFail(DeadlineRecord, { id: deadlineId });
  const { record } = await lockCase(work, term.caseId);
  const request = await findRequest(work, record.id);
  if (!request || request.dueDate === term.dueDate) return;
  const earlierDueDate = request.dueDate;
  Object.assign(request, { dueDate: term.dueDate, answerDueAt: term.dueAt });
  await work.manager.save(request);
  if (term.dueAt > work.now) {
    const drafted = await work.query<{ id: number }>(DRAFTED_SQL, [record.id, DUTY_GROUND_TWO]);
    for (const { id: actId } of drafted)
      await listFollowedAct(work, { deadlineId, decreeId, kind: 'INSPECTION_DRAFT', actId });
  }
  await settle(work, record);
  await endAct(work, record, {
    event: 'informationRequestTermMoved',
    details: { earlierDueDate, dueDate: term.dueDate },
  });
}

const onMoved: JobHandler = async (application, { deadlineId, version }, key) => {
  const input = { deadlineId, version };
  await executeAsSystem(application, { name: 'moveAnswerTerm', key, input }, async (work) => {
    await moveAnswer(work, Number(deadlineId), Number(version));
    return null;
  });
};

const onWronglyClosed: JobHandler = async (application, { prescriptionId }, key) => {
  const command = { name: 'reopenWronglyClosed', key, input: { prescriptionId } };
  await executeAsSystem(application, command, async (work) => {
    await reopenWronglyClosed(work, Number(prescriptionId));
    return null;
  });
};

/** Clauses 28-1, 28-2, 8.1: the report-by date passed. Clause 28-3: the request stayed unanswered. */
export const prescriptionJobs: JobHandlers = {
  [missedJob('P28_1_REMEDIATION')]: onMissed('remediationInformationMissed'),
  [missedJob('P28_3_ANSWER')]: onMissed('informationRequestUnanswered'),
  [movedJob('P28_3_ANSWER')]: onMoved,
  [countedJob('appointments')]: listAppointments,
  // Asked for by a migration: terms are counted by the calendar, not in SQL.
  reopenWronglyClosed: onWronglyClosed,
};
