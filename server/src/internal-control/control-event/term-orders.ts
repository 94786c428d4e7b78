import type { CalendarDate } from '../../law';
import type { Work } from '../../platform/commands/work';
import { EVENT_CASE } from './act';

interface TermOrder {
  readonly kind: 'EXTENDED' | 'SHORTENED' | 'SET_RIGHT';
  readonly order: { readonly number: string; readonly date: CalendarDate };
  readonly endDate: CalendarDate;
  readonly reason: string;
}

/** Orders that moved the end of an event, in the order in which they were issued (clauses 44, 45). */
export function loadTermOrders(work: Work, eventId: number): Promise<TermOrder[]> {
  return work.query<TermOrder>(
    `select kind, jsonb_build_object('number', number, 'date', date) as "order", end_date::text as "endDate", reason from (
       select 'EXTENDED' as kind, x.order_number as number, x.order_date as date, x.end_date, x.reason, d.id from control_extension x
         left join issued_document d on d.kind = 'CONTROL_EXTENSION_ORDER' and d.case_kind = $2 and d.case_id = x.event_id and d.number = x.order_number
         where x.event_id = $1 and x.state = 'GRANTED'
       union all
       select case when s.end_date > s.earlier_end then 'SET_RIGHT' else 'SHORTENED' end, s.order_number, s.order_date, s.end_date, s.reason, d.id
         from control_shortening s
         left join issued_document d on d.kind = 'CONTROL_SHORTENING_ORDER' and d.case_kind = $2 and d.case_id = s.event_id and d.number = s.order_number
         where s.event_id = $1) orders order by id, date`,
    [eventId, EVENT_CASE],
  );
}

/** Orders whose last day, earlier than this one, was a slip that an order now sets right; those set right before are none (clause 44). */
export function loadSlips(work: Work, eventId: number, endDate: CalendarDate): Promise<TermOrder['order'][]> {
  return work.query<TermOrder['order']>(
    `select s.order_number as number, s.order_date::text as date from control_shortening s
       join issued_document d on d.kind = 'CONTROL_SHORTENING_ORDER' and d.case_kind = $2 and d.case_id = s.event_id and d.number = s.order_number
     where s.event_id = $1 and s.end_date < $3 and d.cancelled_at is null order by s.id`,
    [eventId, EVENT_CASE, endDate],
  );
}
