import type { CalendarDate } from '../../../law';
import type { RunQuery } from '../../case';

export interface FiguresCounted {
  readonly subjectIds: readonly number[];
  /** The first day of the first month, and the day after the last one. */
  readonly from: CalendarDate;
  readonly after: CalendarDate;
}

/** What one provider rendered in one month, of all its services. */
export interface MonthOfServices {
  readonly subjectId: number;
  /** The first day of the month. */
  readonly month: CalendarDate;
  readonly rendered: number;
  readonly late: number;
  readonly refused: number;
}

const MONTHS_SQL = `
  select f.subject_id as "subjectId", f.month::text as month, sum(f.rendered)::float8 as rendered, sum(f.late)::float8 as late,
    sum(f.refused)::float8 as refused
  from service_figure f where f.subject_id = any ($1::int[]) and f.month >= $2::date and f.month < $3::date
  group by f.subject_id, f.month order by f.subject_id, f.month`;

/**
 * The figures of the monitoring information system (clause 36 (1)) by provider and month: whatever counts them for a report, a
 * quarter's sheet or a control event counts them here.
 */
export const serviceFiguresOf = (
  runner: RunQuery,
  { subjectIds, from, after }: FiguresCounted,
): Promise<MonthOfServices[]> => runner<MonthOfServices>(MONTHS_SQL, [subjectIds, from, after]);
