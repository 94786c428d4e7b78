import type { CalendarDate } from '../calendar-date';

/** A change that an administrator adds to the calendar, with the paper that orders it. */
export type Decree =
  /** A declared day of mourning that is a day off; it moves nothing else. */
  | { readonly kind: 'mourning'; readonly date: CalendarDate; readonly source: string }
  /** A day off (an emergency, a day granted once); it moves nothing else. */
  | { readonly kind: 'dayOff'; readonly date: CalendarDate; readonly source: string }
  /** A day that is worked although it would be off. */
  | { readonly kind: 'workingDay'; readonly date: CalendarDate; readonly source: string }
  /** A day off paid for with a working weekend day. */
  | {
      readonly kind: 'transfer';
      readonly dayOff: CalendarDate;
      readonly workingDay: CalendarDate;
      readonly source: string;
    }
  /** The days up to and including this one are now decreed. */
  | { readonly kind: 'decreedUntil'; readonly date: CalendarDate; readonly source: string };
