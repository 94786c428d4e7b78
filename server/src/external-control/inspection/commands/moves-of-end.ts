import type { DateMove } from '../../../law';
import type { Work } from '../../../platform/commands/work';

/** What moved the end date of an inspection, in the order in which it did (clauses 14, 20). */
const MOVES_SQL = `
  select 'EXTENDED' as code, jsonb_build_object('number', act_number, 'date', act_date, 'length', working_days, 'from', earlier_end,
    'to', new_end, 'reason', reason) as params, in_force_at as at
  from inspection_extension where inspection_id = $1 and in_force_at is not null
  order by at`;

export async function movesOf(work: Work, inspectionId: number): Promise<DateMove[]> {
  const rows = await work.query<DateMove>(MOVES_SQL, [inspectionId]);
  return rows.map(({ code, params }) => ({ code, params }));
}
