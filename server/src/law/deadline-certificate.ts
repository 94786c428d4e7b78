import type { CalendarDate } from './calendar-date';
import type { DayReason } from './calendar/day-reason';
import type { Direction, FixedDate, Unit } from './deadline-rule';
import type { Instant } from './instant';
import type { MessageParams } from './law-error';

/** Why a day of the walk counts or does not, beyond what the calendar says of it. */
export type CountReason =
  | DayReason
  | { readonly code: 'SUSPENDED'; readonly params: MessageParams }
  | { readonly code: 'PERIOD_MOVED'; readonly params: MessageParams }
  | { readonly code: 'FIXED_DATE'; readonly params: MessageParams }
  | { readonly code: 'DOCUMENT_DATE'; readonly params: MessageParams };

/** One day that the count walked, in the order in which it walked them. */
export interface CountedDay {
  readonly date: CalendarDate;
  readonly counted: boolean;
  /** Left out for an ordinary counted day. */
  readonly reason?: CountReason;
}

/** A stop of the count. Clause 20; D13, D52. */
export interface Suspension {
  /** Day of suspension; it still counts as used. */
  readonly suspendedOn: CalendarDate;
  /** First day that may count again; left out: the ceiling of one month. */
  readonly resumedOn?: CalendarDate;
}

export interface AppliedSuspension {
  readonly suspendedOn: CalendarDate;
  readonly resumedOn: CalendarDate;
}

/** Why a date is no longer the one that was first told: an extension (14), a suspension (20), a fact that was recorded wrongly. */
export interface DateMove {
  readonly code:
    | 'EXTENDED'
    | 'EXTENDED_BY_ORDER'
    | 'SHORTENED_BY_ORDER'
    | 'SET_RIGHT_BY_ORDER'
    | 'DAYS_GIVEN_BACK'
    | 'FACT_CORRECTED';
  /** From and to which date, by how many working days, by which paper. */
  readonly params: MessageParams;
}

export type DeadlineNoteCode = 'DECISION' | 'NEWER_LAW' | 'PROVISIONAL' | 'PERIOD_TAKEN' | 'UNROLLED';

export interface DeadlineNote {
  readonly code: DeadlineNoteCode;
  /** The decision to show beside it. */
  readonly decision?: string;
  readonly params: MessageParams;
}

/** A deadline that explains itself: everything needed to check it by hand. Plain data, safe to store as JSON. */
export interface DeadlineCertificate {
  readonly ruleId: string;
  /** As the list of deadlines writes it: `25`, `13;14`. */
  readonly clause: string;
  readonly edition: string;
  readonly unit: Unit;
  readonly direction: Direction;
  /** Number of units; for a date named by the law, that date's description. */
  readonly length: number | FixedDate;
  /** Of a date that no document carries yet: it is the last of so many working days, `from` being day one. */
  readonly givenBack?: number;
  /** The day from which the count runs (the first day of the period for dates named by the law). */
  readonly from: CalendarDate;
  /** The day after which `from` is the first working one, where that is what it is counted from. */
  readonly after?: CalendarDate;
  /** Present when the count is in hours. */
  readonly fromInstant?: Instant;
  /** Last day on which the duty can still be done. */
  readonly dueDate: CalendarDate;
  /** The instant at which it is over: 24:00 of `dueDate` in Almaty, or the exact hour for hours. */
  readonly dueAt: Instant;
  /** Last day before it was moved to a working day; equals `dueDate` when nothing moved. */
  readonly unrolledDate: CalendarDate;
  /** The count touches a day that no decree covers yet. */
  readonly provisional: boolean;
  readonly days: readonly CountedDay[];
  readonly suspensions: readonly AppliedSuspension[];
  /** In their order. */
  readonly moves?: readonly DateMove[];
  readonly notes: readonly DeadlineNote[];
}
