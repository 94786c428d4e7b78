import { addMonths, computeDeadline, startOfDay } from '../../law';
import { firstDayOf } from '../quarterly-report';
import type { FilingState } from './filing-table';

/** What is known of the report of one duty. */
export interface StandingFacts {
  readonly rule: string;
  readonly year: number;
  readonly quarter: number;
  /** Null where there is no report yet. */
  readonly state: string | null;
  /** Figures in the draft; null where there is none. */
  readonly begun: number | null;
}

/** The one state of a report that the table of who has filed shows, told of a single duty. */
export function standingOf({ rule, year, quarter, state, begun }: StandingFacts, now: Date): FilingState {
  if (state === 'SUBMITTED' || state === 'RETURNED') return state;
  if (state !== null && state !== 'DRAFT') return 'ACCEPTED';
  const from = firstDayOf(year, quarter);
  if (now >= new Date(computeDeadline({ rule, from }).dueAt)) return 'OVERDUE';
  if ((begun ?? 0) > 0) return 'DRAFT';
  return now >= new Date(startOfDay(addMonths(from, 3))) ? 'DUE' : 'NOT_DUE';
}
