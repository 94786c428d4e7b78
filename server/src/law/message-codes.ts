import type { DayReasonCode } from './calendar/day-reason';
import type { CountReason, DateMove, DeadlineNoteCode } from './deadline-certificate';
import type { LawErrorCode } from './law-error';

type ExplanationCode =
  | 'CLAUSE'
  | 'CLAUSES'
  | 'COUNT_workingDays_after'
  | 'COUNT_workingDays_before'
  | 'COUNT_calendarDays_after'
  | 'COUNT_months_after'
  | 'COUNT_hours_before'
  | 'COUNT_document'
  | 'COUNT_givenBack'
  | 'COUNT_fixed'
  | 'LENGTH_document'
  | 'LENGTH_monthAfterQuarter'
  | 'LENGTH_sameYear'
  | 'LENGTH_yearBefore'
  | 'COUNTED_FROM'
  | 'DUE'
  | 'DUE_AT'
  | 'SUSPENSION';

/** Everything that the kernel says to a person. */
export type LawMessageCode =
  LawErrorCode | DayReasonCode | CountReason['code'] | DateMove['code'] | DeadlineNoteCode | ExplanationCode;

/** One language, complete at compile time. `{name}` stands for a parameter. */
export type LawMessages = Readonly<Record<LawMessageCode, string>>;
