import type { ClauseId } from './clauses';
import type { Texts } from './language';

export type Unit = 'workingDays' | 'calendarDays' | 'months' | 'hours' | 'calendarDate';
export type Direction = 'after' | 'before' | 'until';

/** A date of the calendar that the law itself names, found from the first day of a period. */
export type FixedDate =
  | { readonly kind: 'monthAfterQuarter'; readonly day: number }
  | {
      readonly kind: 'dayOfYear';
      readonly period: 'firstHalfYear' | 'secondHalfYear' | 'year';
      /** 0 the year of the period, -1 the year before. */
      readonly yearOffset: 0 | -1;
      readonly month: number;
      readonly day: number;
    };

export type Count =
  | { readonly unit: 'workingDays'; readonly direction: 'after' | 'before'; readonly length: number }
  | { readonly unit: 'calendarDays' | 'months'; readonly direction: 'after'; readonly length: number }
  | { readonly unit: 'hours'; readonly direction: 'before'; readonly length: number }
  /** The date that stands in a document: the rule adds nothing to it. */
  | { readonly unit: 'calendarDate'; readonly direction: 'until'; readonly length: 0 }
  | { readonly unit: 'calendarDate'; readonly direction: 'until'; readonly fixed: FixedDate };

/** One duty with a term, as an edition of the Rules sets it. */
export interface DeadlineRule {
  readonly clauses: readonly ClauseId[];
  readonly name: Texts;
  /** The same duty in a preventive control (6, 6-1), where the name speaks of an inspection. */
  readonly nameInControl?: Texts;
  readonly actor: Texts;
  readonly countedFrom: Texts;
  readonly count: Count;
  /** What follows when the term is missed. */
  readonly consequence: Texts;
  /** Readings of unclear text that shape this rule. */
  readonly decisions: readonly string[];
  /** Whether days of a suspension are given back. */
  readonly suspendable?: boolean;
}
