import type { ExternalControlDocumentData } from '../../external-control/documents';
import type { Work } from '../../platform/commands/work';
import { loadBodyPaper, loadObjectPaper } from '../scope';
import type { ControlEventRecord } from './control-event.record';
import { loadTermOrders } from './term-orders';

type PaperData = ExternalControlDocumentData['CONTROL_NOTICE'];

export type EventPaper = Pick<
  PaperData,
  'authority' | 'place' | 'subject' | 'event' | 'order' | 'termOrders'
>;

async function basisOf(work: Work, event: ControlEventRecord): Promise<PaperData['event']['basis']> {
  if (event.basis === 'MONITORING')
    return { monitoring: event.monitoringReference ?? '—', date: event.monitoringDate ?? event.plannedStart };
  const [plan] = await work.query<{ year: number }>(
    'select p.year from control_plan_line n join control_plan p on p.id = n.plan_id where n.id = $1',
    [event.planLineId],
  );
  if (!plan) throw new Error(`event ${event.id} has no line`);
  return { planYear: plan.year };
}

/** What every paper of an event names in the same words. */
export async function loadEventPaper(work: Work, event: ControlEventRecord): Promise<EventPaper> {
  const executors = await work.query<PaperData['event']['executors'][number]>(
    `select full_name as "fullName", jsonb_build_object('kk', position_kk, 'ru', position_ru) as position
     from control_executor where event_id = $1 order by id`,
    [event.id],
  );
  const experts = await work.query<{ name: string }>(
    `select concat_ws(', ', full_name, nullif(btrim(organisation), ''), field) as name from control_expert where event_id = $1 and withdrawn_at is null order by id`,
    [event.id],
  );
  const termOrders = (await loadTermOrders(work, event.id)).map(({ kind, order, endDate }) => ({
    kind,
    order,
    endDate,
  }));
  const { number, questions, orderNumber, orderDate } = event;
  return {
    ...(await loadBodyPaper(work, event.bodyId)),
    subject: await loadObjectPaper(work, event.objectId),
    event: {
      number,
      basis: await basisOf(work, event),
      questions,
      period: { from: event.plannedStart, to: event.endDate },
      executors,
      experts: experts.map(({ name }) => name),
    },
    ...(orderNumber && orderDate ? { order: { number: orderNumber, date: orderDate } } : {}),
    ...(termOrders.length > 0 ? { termOrders } : {}),
  };
}
