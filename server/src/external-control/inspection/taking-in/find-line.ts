import type { Work } from '../../../platform/commands/work';
import type { EarlierList } from '../inspection.record';
import { UnfitRow, type CaseColumn, type TakeInFaultCode } from './columns';
import type { RunningCase } from './running-case';

/** What a control stands on: a line that is kept here, or a list that was approved before, as its papers name it (7). */
export interface FoundLine {
  readonly listLineId: number | null;
  readonly earlierList: EarlierList | null;
}

interface List {
  readonly orderNumber: string;
  readonly orderDate: string;
  readonly lineId: number | null;
  readonly taken: boolean;
}

const LIST_SQL = `
  select l.order_number as "orderNumber", l.order_date::text as "orderDate", n.id as "lineId", coalesce(line_is_taken(n.id), false) as taken
  from half_year_list l left join half_year_list_line n on n.list_id = l.id and n.subject_id = $3 and n.position is not null
  where l.year = $1 and l.half = $2 and l.state in ('APPROVED', 'PUBLISHED')`;

const nameOf = ({ year, half }: NonNullable<RunningCase['control']>['list']) => `${year}-${half}`;

/**
 * The approved list of the half-year as it stands here, where it does; else the order that the row names. A subject that no list kept
 * here has is taken by its order too: that it is not on the list is said of the case.
 * @throws UnfitRow
 */
export async function findLine(work: Work, { control }: RunningCase, subjectId: number): Promise<FoundLine> {
  if (control === null) return { listLineId: null, earlierList: null };
  const { list, order } = control;
  const unfit = (column: CaseColumn, code: TakeInFaultCode, value: string) =>
    new UnfitRow([{ column, code, value }]);
  const [kept] = await work.query<List>(LIST_SQL, [list.year, list.half, subjectId]);
  const other = kept && order && (order.number !== kept.orderNumber || order.date !== kept.orderDate);
  if (kept && kept.lineId !== null && !other) {
    if (kept.taken) throw unfit('list', 'TAKE_IN_LINE_TAKEN', nameOf(list));
    return { listLineId: kept.lineId, earlierList: null };
  }
  if (order === null)
    throw kept
      ? unfit('list', 'TAKE_IN_UNKNOWN_LINE', nameOf(list))
      : unfit('list_order_number', 'TAKE_IN_NEEDED', '');
  if (other) throw unfit('list_order_number', 'TAKE_IN_OTHER_ORDER', order.number);
  return { listLineId: null, earlierList: { ...list, ...order } };
}
