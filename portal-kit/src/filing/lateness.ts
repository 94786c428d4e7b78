import { almatyTime } from '../dates/instant';

/** What is told of a term of a report. */
export interface ReportTerm {
  readonly state: string;
  readonly lapsed: boolean;
  readonly dueDate: string;
  readonly metAt: string | null;
}

export interface Lateness {
  /** Not submitted and over, or submitted after its day. */
  readonly kind: 'OVERDUE' | 'LATE';
  /** Calendar days after the last day. */
  readonly days: number;
}

const DAY_MS = 86_400_000;

/** @param today a calendar date @returns how late a report is or was; undefined where it is not */
export function latenessOf(term: ReportTerm, today: string): Lateness | undefined {
  const { state, lapsed, dueDate, metAt } = term;
  const kind = state === 'OVERDUE' ? 'OVERDUE' : state === 'MET_LATE' ? 'LATE' : undefined;
  const until = kind === 'LATE' && metAt ? almatyTime(metAt).date : today;
  if (kind === undefined || lapsed) return undefined;
  return { kind, days: Math.round((Date.parse(until) - Date.parse(dueDate)) / DAY_MS) };
}
