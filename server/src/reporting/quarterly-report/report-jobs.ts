import { DeadlineRecord, missedJob, warnedJob } from '../../deadlines';
import type { Application } from '../../platform/graphql/application';
import { executeAsSystem } from '../../platform/outbox/do-job';
import type { JobHandler, JobHandlers } from '../../platform/outbox/job';
import { QuarterlyReportRecord } from './quarterly-report.record';
import { noteEvent, REPORT_CASE } from './report-case';

const RULES = ['P36_QUARTERLY', 'P62_DISTRICT_REPORT', 'P63_INFORMATIZATION'] as const;

/** Notes in the report's journal that its body was reminded, or missed its day. What was filed meanwhile is left alone. */
const noting =
  (event: 'reportReminded' | 'reportMissed'): JobHandler =>
  (application: Application, payload, key) =>
    executeAsSystem(application, { name: event, key, input: payload }, async (work) => {
      const deadline = await work.manager
        .getRepository(DeadlineRecord)
        .findOneByOrFail({ id: Number(payload['deadlineId']) });
      // Monitoring within a body has the same term, and a journal of its own.
      if (deadline.caseKind !== REPORT_CASE || deadline.metAt !== null || deadline.cancelledAt !== null)
        return;
      const report = await work.manager
        .getRepository(QuarterlyReportRecord)
        .findOneByOrFail({ id: deadline.caseId });
      noteEvent(work, report, event, { dueDate: deadline.dueDate });
    });

export const reportJobs: JobHandlers = Object.fromEntries(
  RULES.flatMap((rule) => [
    [warnedJob(rule), noting('reportReminded')],
    [missedJob(rule), noting('reportMissed')],
  ]),
);
