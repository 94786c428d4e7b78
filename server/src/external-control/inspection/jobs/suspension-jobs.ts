import { countedJob, movedJob, runsAgainJob, suspendDeadline, warnedJob } from '../../../deadlines';
import { endOfDay } from '../../../law';
import type { Work } from '../../../platform/commands/work';
import { executeAsSystem } from '../../../platform/outbox/do-job';
import type { JobHandler, JobHandlers } from '../../../platform/outbox/job';
import { conclude, factsOf, lockInspection, occasionOf, type Step } from '../act';
import { followDecree } from '../commands/counted-end';
import { moveLatestResumptions } from '../commands/move-latest-resumption';
import { draftResumptionNotice, keepEndedLimit, resume } from '../commands/resume-inspection';
import { whichDeadline } from '../deadline-case';
import { lastDayOfSuspension, resumptionOf } from '../rules/suspension-rules';

/** The case of a deadline, locked. */
async function caseOf(work: Work, deadlineId: number): Promise<Step | undefined> {
  const [term] = await work.query<{ id: number }>(
    `select case_id as id from deadline where id = $1 and case_kind = 'inspection'`,
    [deadlineId],
  );
  if (!term) return undefined;
  const inspection = await lockInspection(work, term.id);
  const { now, today } = occasionOf(work.now, work.actor);
  return { work, inspection, facts: await factsOf(work, inspection.id, now), now, today };
}

/** Undefined where the case is not suspended any more. */
async function suspended(work: Work, deadlineId: number): Promise<Step | undefined> {
  const step = await caseOf(work, deadlineId);
  return step?.inspection.state === 'SUSPENDED' ? step : undefined;
}

/** The month ends soon: the notice of the resumption that it brings lies ready. Clauses 20, 21. */
const prepareNotice: JobHandler = async (application, { deadlineId }, key) => {
  const command = { name: 'prepareResumptionNotice', key, input: { deadlineId } };
  await executeAsSystem(application, command, async (work) => {
    const step = await suspended(work, Number(deadlineId));
    if (step?.facts.suspension)
      await draftResumptionNotice(
        work,
        step.inspection,
        resumptionOf(step.facts.suspension, null, step.facts),
      );
    return null;
  });
};

/**
 * The month is over without the material: the inspection goes on by itself, on the first working day after it, by the calendar of each day
 * till then. Clauses 19, 20; D13.
 */
const resumeByItself: JobHandler = async (application, { deadlineId }, key) => {
  const command = { name: 'resumeByItself', key, input: { deadlineId } };
  await executeAsSystem(application, command, async (work) => {
    const step = await suspended(work, Number(deadlineId));
    if (!step?.facts.suspension) return null;
    const { suspension } = step.facts;
    if (step.today < resumptionOf(suspension, null, step.facts)) {
      await keepEndedLimit(step, suspension);
      const lastDay = lastDayOfSuspension(suspension.suspendedOn);
      const again = new Date(endOfDay(step.today < lastDay ? lastDay : step.today));
      await suspendDeadline(work, whichDeadline(step.inspection, 'P23_COMPLETION'), again);
      return null;
    }
    await conclude(work, 'resumeInspection', step.inspection, await resume(step, null));
    return step.inspection.id;
  });
};

/** A decree moved an end that no document carries yet: the case follows it. Clause 20; D52. */
const followMovedEnd: JobHandler = async (application, { deadlineId, version }, key) => {
  const command = { name: 'followMovedEnd', key, input: { deadlineId, version } };
  await executeAsSystem(application, command, async (work) => {
    const step = await caseOf(work, Number(deadlineId));
    if (step) await followDecree(step, Number(version));
    return null;
  });
};

export const suspensionJobs: JobHandlers = {
  [movedJob('P23_COMPLETION')]: followMovedEnd,
  [countedJob('resumptions')]: moveLatestResumptions,
  [warnedJob('P20_SUSPENSION')]: prepareNotice,
  [runsAgainJob('P23_COMPLETION')]: resumeByItself,
};
