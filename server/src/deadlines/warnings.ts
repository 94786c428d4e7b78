import {
  addDays,
  startOfDay,
  subtractWorkingDays,
  toDayNumber,
  type CalendarDate,
  type WorkingCalendar,
} from '../law';

/** Warned three working days before and one working day before (ours). */
export const FIRST_WARNING_WORKING_DAYS = 3;
export const LAST_WARNING_WORKING_DAYS = 1;

export interface WarningInstants {
  readonly first: Date;
  readonly last: Date;
}

/**
 * When a party is warned of a term that ends on a day. A date that stands in a document is no count (D50) and may lie past the calendar: of
 * it so many days before, whatever days they turn out to be.
 */
export function warningInstants(dueDate: CalendarDate, calendar: WorkingCalendar): WarningInstants {
  const isCovered = calendar.covers(toDayNumber(dueDate));
  const before = (days: number) =>
    isCovered ? subtractWorkingDays(dueDate, days, calendar) : addDays(dueDate, -days);
  const at = (days: number) => new Date(startOfDay(before(days)));
  return { first: at(FIRST_WARNING_WORKING_DAYS), last: at(LAST_WARNING_WORKING_DAYS) };
}

/** Stages of the sweep: what has been done about a deadline. */
export const STAGE = { opened: 0, firstWarning: 1, lastWarning: 2, missed: 3 } as const;

export interface Wakeable {
  readonly firstWarningAt: Date;
  readonly lastWarningAt: Date;
  readonly dueAt: Date;
  /** Hours end with their last instant: only what comes after it is late. */
  readonly dueInstantIncluded: boolean;
}

/** The first instant at which a deadline is missed. */
function missedFrom({ dueAt, dueInstantIncluded }: Wakeable): Date {
  return dueInstantIncluded ? new Date(dueAt.getTime() + 1) : dueAt;
}

/** The stage that a deadline ought to have reached at an instant; a later one leaves the earlier ones out. */
export function stageAt(deadline: Wakeable, now: Date): number {
  if (now >= missedFrom(deadline)) return STAGE.missed;
  if (now >= deadline.lastWarningAt) return STAGE.lastWarning;
  return now >= deadline.firstWarningAt ? STAGE.firstWarning : STAGE.opened;
}

/** When the sweep has to look at a deadline again after it reached a stage; null when never. */
export function nextWakeAfter(deadline: Wakeable, stage: number): Date | null {
  if (stage >= STAGE.missed) return null;
  if (stage === STAGE.lastWarning) return missedFrom(deadline);
  return stage === STAGE.firstWarning ? deadline.lastWarningAt : deadline.firstWarningAt;
}
