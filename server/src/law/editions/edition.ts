import type { CalendarDate } from '../calendar-date';
import type { DeadlineRule } from '../deadline-rule';
import type { Texts } from '../language';

export type DecisionValue =
  string | number | boolean | null | { readonly [name: string]: DecisionValue } | readonly string[];

/** How an edition reads a place where the Rules are silent or unclear; a lawyer may change `value` without a programmer. */
export interface Decision {
  readonly clauses: readonly string[];
  readonly question: Texts;
  /** What was decided, and on what ground. */
  readonly reading: Texts;
  readonly value: DecisionValue;
  /** False where it rests on the Entrepreneurial Code, of which only the text of 2026 was read. */
  readonly verified: boolean;
}

/** How an edition counts; each switch stands for one of its decisions. */
export interface Counting {
  /** Whether the day of the event is day one (D9: no). */
  readonly firstDayCounted: boolean;
  /** Whether a date named by the law is itself still in time (D6: yes). */
  readonly lastDayIncluded: boolean;
  /** Whether a date named by the law moves off a day off (no). */
  readonly fixedDatesMove: boolean;
  /** Whether a term that starts before its planned day ends the earlier for it (D53: yes). */
  readonly termRunsFromEarlierStart: boolean;
}

/** One edition of the Rules: a start date, parameters, rules and readings. */
export interface Edition {
  readonly id: string;
  readonly name: Texts;
  readonly inForceFrom: CalendarDate;
  /** Last day; left out where the product knows of none. */
  readonly inForceUntil?: CalendarDate;
  /** Later dates carry a note that a newer law exists. */
  readonly newerLawAfter?: CalendarDate;
  readonly counting: Counting;
  readonly rules: Readonly<Record<string, DeadlineRule>>;
  readonly decisions: Readonly<Record<string, Decision>>;
}
