import type { DateMove } from '../../../law';
import type { Work } from '../../../platform/commands/work';

/** What moved the end date of an inspection, in the order in which it did: each moves it further. Clauses 14, 20. */
const MOVES_SQL = `
  select code, params from (
    select 'EXTENDED' as code, jsonb_build_object('number', act_number, 'date', act_date, 'length', working_days,
      'from', earlier_end, 'to', new_end, 'reason', reason) as params
    from inspection_extension where inspection_id = $1 and in_force_at is not null
    union all
    select 'DAYS_GIVEN_BACK', jsonb_build_object('suspendedOn', suspended_on, 'resumedOn', resumed_on, 'length', days_left,
      'from', earlier_end, 'to', new_end, 'reason', reason)
    from inspection_suspension where inspection_id = $1 and resumed_on is not null
  ) moves order by params ->> 'to'`;

export async function movesOf(work: Work, inspectionId: number): Promise<DateMove[]> {
  return work.query<DateMove>(MOVES_SQL, [inspectionId]);
}
