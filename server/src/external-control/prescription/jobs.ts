import { DeadlineRecord, missedJob } from '../../deadlines';
import type { Work } from '../../platform/commands/work';
import { executeAsSystem } from '../../platform/outbox/do-job';
import type { JobHandler, JobHandlers } from '../../platform/outbox/job';
import { endAct } from './end-act';
import { lockCase } from './load-case';
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

/** Clauses 28-1, 28-2, 8.1: the report-by date passed. Clause 28-3: the request stayed unanswered. */
export const prescriptionJobs: JobHandlers = {
  [missedJob('P28_1_REMEDIATION')]: onMissed('remediationInformationMissed'),
  [missedJob('P28_3_ANSWER')]: onMissed('informationRequestUnanswered'),
};
