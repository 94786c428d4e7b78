import type { MessageParams } from '../law-error';

export const DAY_REASON_CODES = [
  'WEEKEND',
  'HOLIDAY',
  'HOLIDAY_MOVED',
  'DAY_OFF_TRANSFERRED',
  'DAY_OFF_DECLARED',
  'DAY_OF_MOURNING',
  'WORKING_DAY_TRANSFERRED',
  'WORKING_DAY_DECLARED',
] as const;

export type DayReasonCode = (typeof DAY_REASON_CODES)[number];

/**
 * Why a day is not a working day, or why a weekend day is one.
 * `params.holiday` names a holiday, `params.of` the date that a moved or transferred day belongs to.
 */
export interface DayReason {
  readonly code: DayReasonCode;
  readonly params: MessageParams;
}

export interface CalendarDay {
  readonly working: boolean;
  /** Left out for an ordinary working day. */
  readonly reason?: DayReason;
}
