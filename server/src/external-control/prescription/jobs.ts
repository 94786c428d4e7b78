import { DeadlineRecord, missedJob, openDeadline, openDuty } from '../../deadlines';
import type { Work } from '../../platform/commands/work';
import { executeAsSystem } from '../../platform/outbox/do-job';
import type { JobHandler, JobHandlers } from '../../platform/outbox/job';
import { DRAFT_FOLLOW_UP_INSPECTION } from '../case';
import { DUTY_GROUND_ONE, DUTY_GROUND_TWO } from './duties';
import { endAct } from './end-act';
import { InformationRequestRecord } from './information-request.record';
import { caseOf, lockCase, ruleFacts, stateOf, type PrescriptionCase } from './load-case';
import { silenceAfterReportBy } from './rules';

async function openGroundOne(work: Work, { record }: PrescriptionCase): Promise<void> {
  await openDuty(work, { ...caseOf(record), disclosedToSubjectId: null, code: DUTY_GROUND_ONE, clause: '8.1' });
  await work.askFor({
    job: DRAFT_FOLLOW_UP_INSPECTION,
    key: `follow-up-${record.id}-GROSS`,
    payload: { prescriptionId: record.id, duty: DUTY_GROUND_ONE },
  });
}

async function draftRequest(work: Work, { record, request }: PrescriptionCase): Promise<void> {
  if (request) return;
  const repository = work.manager.getRepository(InformationRequestRecord);
  await repository.save(
    repository.create({ prescriptionId: record.id, authorityId: record.authorityId, draftedAt: work.now }),
  );
  await openDeadline(work, {
    ...caseOf(record),
    responsibleAccountIds: record.responsibleAccountIds,
    rule: 'P28_2_REQUEST',
    party: 'AUTHORITY',
    // Counted from the date in the paper, never from the midnight after it (D48).
    from: record.reportBy,
  });
}

/** Clauses 28-1, 28-2, 8.1: the report-by date passed. Looks at the facts anew: information may have come meanwhile. */
async function considerSilence(work: Work, given: PrescriptionCase): Promise<void> {
  if (stateOf(given, work.now) !== 'INFORMATION_MISSED') return;
  const silence = silenceAfterReportBy(ruleFacts(given));
  if (silence.groundOne) await openGroundOne(work, given);
  if (silence.request) await draftRequest(work, given);
  await endAct(work, given.record, 'remediationInformationMissed', { dueDate: given.record.reportBy });
}

/** Clause 28-3: the request stayed unanswered; an inspection on ground 2 becomes a duty and is drafted. */
async function considerUnanswered(work: Work, given: PrescriptionCase): Promise<void> {
  if (stateOf(given, work.now) !== 'REQUEST_UNANSWERED') return;
  const { record } = given;
  await openDuty(work, { ...caseOf(record), disclosedToSubjectId: null, code: DUTY_GROUND_TWO, clause: '28-3' });
  await work.askFor({
    job: DRAFT_FOLLOW_UP_INSPECTION,
    key: `follow-up-${record.id}-REPEATED`,
    payload: { prescriptionId: record.id, duty: DUTY_GROUND_TWO },
  });
  await endAct(work, record, 'informationRequestUnanswered', { ...(given.request?.dueDate ? { dueDate: given.request.dueDate } : {}) });
}

function onMissed(consider: (work: Work, given: PrescriptionCase) => Promise<void>): JobHandler {
  return async (application, { deadlineId }, key) => {
    await executeAsSystem(application, { name: 'considerMissedTerm', key, input: { deadlineId } }, async (work) => {
      const deadline = await work.manager.getRepository(DeadlineRecord).findOneByOrFail({ id: Number(deadlineId) });
      if (deadline.metAt === null && deadline.cancelledAt === null) await consider(work, await lockCase(work, deadline.caseId));
      return null;
    });
  };
}

export const prescriptionJobs: JobHandlers = {
  [missedJob('P28_1_REMEDIATION')]: onMissed(considerSilence),
  [missedJob('P28_3_ANSWER')]: onMissed(considerUnanswered),
};
