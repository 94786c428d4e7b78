import { breach, type CalendarDate, type Finding } from '../../law';
import { heirOf } from '../../registry';
import type { RunQuery } from '../case';
import { judgeLine } from '../inspection';

/** A line of a half-year list, as it is looked at before a control is opened from it. */
export interface LineFacts {
  readonly id: number;
  /** Whom the list names, or its legal successor. */
  readonly subjectId: number;
  readonly authorityId: number;
  readonly listed: boolean;
  readonly listState: 'DRAFT' | 'FROZEN' | 'APPROVED' | 'PUBLISHED';
  readonly year: number;
  readonly half: 1 | 2;
  readonly orderNumber: string | null;
  readonly orderDate: CalendarDate | null;
  /** A control stands on it that nobody gave up: of whichever office. */
  readonly taken: boolean;
}

const LINES_SQL = `
  select n.id, ${heirOf('n.subject_id')} as "subjectId", n.authority_id as "authorityId", n.position is not null as listed, l.state as "listState",
    l.year, l.half, l.order_number as "orderNumber", l.order_date::text as "orderDate", line_is_taken(n.id) as taken
  from half_year_list_line n join half_year_list l on l.id = n.list_id where n.id = any($1::int[])`;

/** The lines that the caller may see, of however many ids, in one statement. */
export async function loadLines(query: RunQuery, ids: readonly number[]): Promise<Map<number, LineFacts>> {
  const rows = await query<LineFacts>(LINES_SQL, [ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** A control is opened from a line of an approved list, one from each. Clause 7. */
export function mayOpenControl(line: LineFacts): Finding[] {
  const findings = judgeLine(line, { id: line.subjectId });
  return line.taken ? [...findings, breach('7', 'LINE_HAS_CONTROL', 'VOID')] : findings;
}
