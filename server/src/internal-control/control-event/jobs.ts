import type { Work } from '../../platform/commands/work';
import { executeAsSystem } from '../../platform/outbox/do-job';
import type { JobHandler, JobHandlers } from '../../platform/outbox/job';
import { noteEvent } from './act';
import { ControlEventRecord } from './control-event.record';
import { lapseExtension } from './terms';

const ORDER_SQL = `
  select s.order_number as number, s.order_date::text as date from control_shortening s
  join control_extension x on x.event_id = s.event_id and x.id = $2 and x.state = 'ASKED'
  where s.event_id = $1 order by s.id desc limit 1`;

/** A submission that counts from an end that was brought forward since lapses by that order; a second call changes nothing (44, 45). */
async function lapseOutrun(work: Work, eventId: number, extensionId: number): Promise<void> {
  const event = await work.manager.findOne(ControlEventRecord, {
    where: { id: eventId },
    lock: { mode: 'pessimistic_write' },
  });
  const [order] = await work.query<{ number: string; date: string }>(ORDER_SQL, [eventId, extensionId]);
  if (!event || !order) return;
  await lapseExtension(work, event, 'shortenControlEvent', order);
  event.version += 1;
  await work.manager.save(event);
  const details = { orderNumber: order.number, date: order.date };
  noteEvent(work, event, { event: 'controlExtensionLapsed', details, withinBody: true });
}

const onOutrun: JobHandler = async (application, { eventId, extensionId }, key) => {
  const command = { name: 'lapseOutrunExtension', key, input: { eventId, extensionId } };
  await executeAsSystem(application, command, async (work) => {
    await lapseOutrun(work, Number(eventId), Number(extensionId));
    return null;
  });
};

export const controlEventJobs: JobHandlers = {
  // Asked for by a migration: what lapses is noted, which SQL alone cannot.
  lapseOutrunExtension: onOutrun,
};
