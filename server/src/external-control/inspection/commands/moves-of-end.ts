import type { DateMove } from '../../../law';
import type { Work } from '../../../platform/commands/work';

/** What moved the end date of an inspection, in the order in which it did: each moves it further. Clauses 14, 17, 20. */
const MOVES_SQL = `
  select code, params from (
    select in_force_at as at, 'EXTENDED' as code, jsonb_build_object('number', act_number, 'date', act_date, 'length', working_days,
      'from', earlier_end, 'to', new_end, 'reason', reason) as params
    from inspection_extension where inspection_id = $1 and in_force_at is not null
    union all
    select resumed_at, 'DAYS_GIVEN_BACK', jsonb_build_object('suspendedOn', suspended_on, 'resumedOn', resumed_on, 'length', days_left,
      'from', earlier_end, 'to', new_end, 'reason', reason)
    from inspection_suspension where inspection_id = $1 and resumed_on is not null
    union all
    select c.decided_at, 'FACT_CORRECTED', jsonb_build_object('earlier', (c.recorded_at at time zone 'Asia/Almaty')::date,
      'corrected', (c.corrected_at at time zone 'Asia/Almaty')::date, 'from', m.earlier_due_date, 'to', m.due_date, 'reason', c.reason)
    from counter_entry_move m join counter_entry c on c.id = m.counter_entry_id
    where c.inspection_id = $1 and m.rule = 'P23_COMPLETION' and m.earlier_due_date <> m.due_date
  ) moves order by at, params ->> 'to'`;

export async function movesOf(work: Work, inspectionId: number): Promise<DateMove[]> {
  return work.query<DateMove>(MOVES_SQL, [inspectionId]);
}
