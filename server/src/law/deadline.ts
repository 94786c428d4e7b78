import { addDays, addMonths, calendarDate, fromDayNumber, type CalendarDate } from './calendar-date';
import { defaultCalendar } from './calendar/build-calendar';
import type { WorkingCalendar } from './calendar/working-calendar';
import { walkToLastDay, walkWorkingDaysAfter, walkWorkingDaysBefore, type Walk } from './count-walk';
import type { AppliedSuspension, DateMove, DeadlineCertificate, Suspension } from './deadline-certificate';
import { deadlineNotes } from './deadline-notes';
import type { Count, DeadlineRule, FixedDate } from './deadline-rule';
import type { Edition } from './editions/edition';
import { assertInForce, getEdition, getRule, RULEBOOK, type Rulebook } from './editions/rulebook';
import { dateForPeriod, periodStart } from './fixed-date';
import {
  addHours,
  dateFrom,
  dateOfInstant,
  endOfDay,
  instant,
  isInstant,
  startOfDay,
  type Instant,
} from './instant';
import { LawError } from './law-error';
import { rollToWorkingDay } from './periods';
import { applySuspension, firstDayOfExtension } from './suspension';

export interface DeadlineQuestion {
  /** An id of the edition's rules, such as `P25_OBJECTION`. */
  readonly rule: string;
  /** A date, an instant with its offset, or the first day of the period for dates named by the law. */
  readonly from: CalendarDate | Instant | string;
  /** It is counted from the first working day after `from`, by whatever calendar counts it, as an extension begins. Clause 14; D41. */
  readonly nextWorkingDay?: boolean;
  /** Default: the edition of 28.11.2018, whatever the date. */
  readonly edition?: string;
  /** Default: the product's own facts; pass the one with the administrator's decrees. */
  readonly calendar?: WorkingCalendar;
  /** Another number of units than the rule names: fewer, where that is the most that may be given, or what orders made of it. @throws LawError UNKNOWN_RULE of rules that count none */
  readonly length?: number;
  /**
   * Of a date that no document carries yet: the working days given back, counted from `from` as day one.
   * @throws LawError UNKNOWN_RULE of rules whose date is not that of a document
   */
  readonly givenBack?: number;
  /** Stops of the count; only for rules that can be suspended. */
  readonly suspensions?: readonly Suspension[];
  /** How the date of a document came to be the one asked of; told with the deadline, nothing is counted by it. */
  readonly moves?: readonly DateMove[];
  readonly rulebook?: Rulebook;
}

interface Counted extends Walk {
  readonly from: CalendarDate;
  readonly dueAt: Instant;
  readonly fromInstant?: Instant;
  /** Whether the count looks at days off at all. */
  readonly usesCalendar: boolean;
}

function countDays(
  count: Exclude<Count, { unit: 'hours' | 'calendarDate' }>,
  from: CalendarDate,
  calendar: WorkingCalendar,
  firstDayCounted: boolean,
  suspensions: readonly AppliedSuspension[],
): Counted {
  const before = addDays(from, firstDayCounted ? -1 : 0);
  let walk: Walk;
  if (count.unit === 'months') walk = walkToLastDay(calendar, before, addMonths(before, count.length));
  else if (count.unit === 'calendarDays')
    walk = walkToLastDay(calendar, before, addDays(before, count.length));
  else if (count.direction === 'before') walk = walkWorkingDaysBefore(calendar, from, count.length);
  else walk = walkWorkingDaysAfter(calendar, before, count.length, suspensions);
  return { ...walk, from, dueAt: endOfDay(walk.dueDate), usesCalendar: true };
}

/** Hours are counted from the very instant; a bare date stands for its 00:00 (D10). */
function countHours(length: number, given: string): Counted {
  const fromInstant = isInstant(given) ? instant(given) : startOfDay(calendarDate(given));
  const dueAt = addHours(fromInstant, -length);
  const dueDate = dateOfInstant(dueAt);
  const from = dateOfInstant(fromInstant);
  return { from, fromInstant, dueAt, dueDate, unrolledDate: dueDate, days: [], usesCalendar: false };
}

/** A date that stands in a document is the last day as it is (D50). */
function takeDocumentDate(date: CalendarDate): Counted {
  const days = [{ date, counted: true, reason: { code: 'DOCUMENT_DATE', params: {} } }] as const;
  return { from: date, dueDate: date, unrolledDate: date, dueAt: endOfDay(date), days, usesCalendar: false };
}

/** Till a document carries the date it is a count: what was given back runs from the day of the resumption. Clause 20; D52. */
function countGivenBack(from: CalendarDate, length: number, calendar: WorkingCalendar): Counted {
  const walk = walkWorkingDaysAfter(calendar, addDays(from, -1), length, []);
  return { ...walk, from, dueAt: endOfDay(walk.dueDate), usesCalendar: true };
}

function takeFixedDate(
  fixed: FixedDate,
  given: CalendarDate,
  edition: Edition,
  calendar: WorkingCalendar,
): Counted {
  const from = periodStart(fixed, given);
  const named = dateForPeriod(fixed, from);
  const unrolledDate = edition.counting.lastDayIncluded ? named : addDays(named, -1);
  const moves = edition.counting.fixedDatesMove;
  const dueDate = moves ? rollToWorkingDay(unrolledDate, calendar) : unrolledDate;
  const days = [{ date: unrolledDate, counted: true, reason: { code: 'FIXED_DATE', params: {} } }] as const;
  return { from, dueDate, unrolledDate, dueAt: endOfDay(dueDate), days, usesCalendar: moves };
}

function count(
  rule: DeadlineRule,
  question: DeadlineQuestion,
  edition: Edition,
  calendar: WorkingCalendar,
  suspensions: readonly AppliedSuspension[],
): Counted {
  const given = dateFrom(question.from);
  if (rule.count.unit === 'hours') return countHours(rule.count.length, question.from);
  if (rule.count.unit !== 'calendarDate') {
    return countDays(rule.count, given, calendar, edition.counting.firstDayCounted, suspensions);
  }
  if ('fixed' in rule.count) return takeFixedDate(rule.count.fixed, given, edition, calendar);
  const { givenBack } = question;
  return givenBack === undefined ? takeDocumentDate(given) : countGivenBack(given, givenBack, calendar);
}

function touchesUndecreedDay({ usesCalendar, dueDate, days }: Counted, calendar: WorkingCalendar): boolean {
  return (
    usesCalendar && [dueDate, ...days.map((day) => day.date)].some((date) => calendar.isProvisional(date))
  );
}

/** A count that leaves the calendar, or the years that a date can be written of, is told by the day it was asked for. */
function withinCalendar(given: CalendarDate, calendar: WorkingCalendar, ask: () => Counted): Counted {
  try {
    return ask();
  } catch (error) {
    const leaves =
      error instanceof LawError && (error.code === 'DATE_OUTSIDE_CALENDAR' || error.code === 'INVALID_DATE');
    if (!leaves) throw error;
    const [first, last] = [calendar.firstDay, calendar.lastDay].map(fromDayNumber);
    throw new LawError('DATE_OUTSIDE_CALENDAR', { given, first: first ?? given, last: last ?? given });
  }
}

/** The rule with the length that was asked for; of a date that is still counted the reading of documents says nothing. */
function asAsked(rule: DeadlineRule, { length, givenBack, rule: id }: DeadlineQuestion): DeadlineRule {
  if (givenBack !== undefined) {
    if (rule.count.unit !== 'calendarDate' || 'fixed' in rule.count)
      throw new LawError('UNKNOWN_RULE', { rule: id });
    return { ...rule, decisions: [...rule.decisions.filter((decision) => decision !== 'D50'), 'D52'] };
  }
  if (length === undefined) return rule;
  if (rule.count.unit === 'calendarDate') throw new LawError('UNKNOWN_RULE', { rule: id });
  return { ...rule, count: { ...rule.count, length } };
}

const WORKING_DAYS = { unit: 'workingDays', direction: 'after' } as const;

/**
 * The last day of a duty, with everything needed to check it by hand.
 * Throws `LawError`: `UNKNOWN_RULE`, `UNKNOWN_EDITION`, `INVALID_DATE`, `DATE_OUTSIDE_EDITIONS`,
 * `DATE_OUTSIDE_CALENDAR`, `DATE_OUTSIDE_PERIOD`, `INVALID_SUSPENSION`, `NOT_SUSPENDABLE`.
 */
export function computeDeadline(question: DeadlineQuestion): DeadlineCertificate {
  const edition = getEdition(question.edition, question.rulebook ?? RULEBOOK);
  const rule = asAsked(getRule(question.rule, edition), question);
  const calendar = question.calendar ?? defaultCalendar();
  const given = dateFrom(question.from);
  assertInForce(edition, given);
  if (question.suspensions?.length && !rule.suspendable) {
    throw new LawError('NOT_SUSPENDABLE', { rule: question.rule });
  }
  const suspensions = (question.suspensions ?? []).map((suspension) => applySuspension(suspension, calendar));
  const counted = withinCalendar(given, calendar, () => {
    const start = question.nextWorkingDay ? { from: firstDayOfExtension(given, calendar) } : {};
    return count(rule, { ...question, ...start }, edition, calendar, suspensions);
  });
  assertInForce(edition, counted.from);
  const provisional = touchesUndecreedDay(counted, calendar);
  const { from, fromInstant, dueDate, dueAt, unrolledDate, days } = counted;
  const { givenBack } = question;
  return {
    ruleId: question.rule,
    clause: rule.clauses.join(';'),
    edition: edition.id,
    unit: rule.count.unit,
    direction: rule.count.direction,
    length: 'fixed' in rule.count ? rule.count.fixed : rule.count.length,
    ...(givenBack === undefined ? {} : { ...WORKING_DAYS, length: givenBack, givenBack }),
    from,
    ...(question.nextWorkingDay ? { after: given } : {}),
    ...(fromInstant ? { fromInstant } : {}),
    dueDate,
    dueAt,
    unrolledDate,
    provisional,
    days,
    suspensions,
    ...(question.moves?.length ? { moves: question.moves } : {}),
    notes: deadlineNotes({ rule, edition, given, from, dueDate, unrolledDate, provisional }),
  };
}
