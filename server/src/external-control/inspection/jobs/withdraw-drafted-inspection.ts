import { passDutyOn } from '../../../deadlines';
import { dayOf } from '../../../law';
import { executeAsSystem } from '../../../platform/outbox/do-job';
import type { JobHandler } from '../../../platform/outbox/job';
import { conclude, lockInspection } from '../act';

/**
 * Lays a draft aside that was made for a term which, by a decree, had not passed (a person has decided so), or whose points another
 * inspection took over. One that was appointed meanwhile, or laid aside already, is left alone.
 */
export const withdrawDraftedInspection: JobHandler = async (application, { actId, reason }, key) => {
  const command = { name: 'withdrawDraftedInspection', key, input: { actId } };
  await executeAsSystem(application, command, async (work) => {
    const inspection = await lockInspection(work, Number(actId));
    if (inspection.state !== 'DRAFT') return null;
    await passDutyOn(work, inspection.id, inspection.cancelledInspectionId);
    inspection.withdrawalReason = String(reason);
    const date = dayOf(work.now);
    const details = { date, reason: String(reason) };
    await conclude(work, 'withdrawInspectionDraft', inspection, { next: 'WITHDRAWN', details });
    return inspection.id;
  });
};
