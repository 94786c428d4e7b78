import { executeAsSystem } from '../../../platform/outbox/do-job';
import type { JobHandler } from '../../../platform/outbox/job';
import { conclude, factsOf, lockInspection, occasionOf } from '../act';
import { cancelStanding } from '../commands/cancel-appointment';
import { opens } from '../states';

/**
 * Cancels an appointment that the head withdrew because a decree moved the date it rests on, as every appointment is cancelled; nothing
 * more is appointed on that ground (8.2, 28-3). One that began meanwhile, or was cancelled already, is left alone.
 */
export const withdrawAppointment: JobHandler = async (application, { actId, reason }, key) => {
  const command = { name: 'withdrawAppointment', key, input: { actId } };
  await executeAsSystem(application, command, async (work) => {
    const inspection = await lockInspection(work, Number(actId));
    if (!opens(inspection.state, 'cancelAppointment')) return null;
    const { now, today } = occasionOf(work.now, work.actor);
    const facts = await factsOf(work, inspection.id, now);
    const outcome = await cancelStanding({ work, inspection, facts, now, today }, String(reason));
    inspection.groundLeftAt = work.now;
    await conclude(work, 'cancelAppointment', inspection, outcome);
    return inspection.id;
  });
};
