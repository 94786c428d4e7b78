import {
  dayOf,
  latestResumption,
  workingDaysLeft,
  type CalendarDate,
  type WorkingCalendar,
} from '../../../law';
import { endDatesFrom, endDatesOf } from '../rules/appointment-rules';
import { extendedEnd } from '../rules/extension-rules';
import { endGivenBack } from '../rules/suspension-rules';
import type { InspectionState } from '../states';
import type { RunningCase } from './running-case';

/** What the clauses on time make of the facts of a case that runs already. */
export interface Course {
  readonly state: InspectionState;
  readonly startDate: CalendarDate | null;
  readonly startAt: Date | null;
  /** As the act of appointment has it, before anything moved it. */
  readonly endInAct: CalendarDate;
  /** What clause 13 makes of the term, where the papers have a date of their own. */
  readonly endByRule: CalendarDate;
  readonly endDate: CalendarDate;
  readonly endDateStrict: CalendarDate;
  readonly extension: {
    readonly earlierEnd: CalendarDate;
    readonly newEnd: CalendarDate;
    /** Registered, and the subject told (14). */
    readonly inForceAt: Date | null;
  } | null;
  readonly suspension: {
    readonly earlierEnd: CalendarDate;
    readonly daysLeft: number;
    /** Those that the calendar leaves, where the act has a number of its own. */
    readonly daysByRule: number;
    readonly latest: CalendarDate;
    readonly resumedOn: CalendarDate | null;
    readonly newEnd: CalendarDate | null;
  } | null;
  readonly completedOn: CalendarDate | null;
}

const later = (one: Date, other: Date) => (one > other ? one : other);

/** Both facts make the start: the later day; on one day the hour of the handing over (clause 17; D11). */
function startOf({ start }: RunningCase): Date | null {
  if (!start) return null;
  const { handedOverAt, acquaintedAt } = start;
  return dayOf(acquaintedAt) > dayOf(handedOverAt) ? acquaintedAt : handedOverAt;
}

function stateOf({ registration, noticeAt, start, suspension, result }: RunningCase): InspectionState {
  if (result?.handedOver) return 'HANDED_OVER';
  if (result) return 'RESULTS_DRAWN_UP';
  if (start) return suspension && !suspension.resumption ? 'SUSPENDED' : 'IN_PROGRESS';
  if (!registration) return 'APPOINTED';
  return noticeAt ? 'NOTIFIED' : 'REGISTERED';
}

interface Ends {
  readonly endDate: CalendarDate;
  readonly endDateStrict: CalendarDate;
}

function bothEnds({ endDate, endDateStrict }: Ends, move: (end: CalendarDate) => CalendarDate): Ends {
  return { endDate: move(endDate), endDateStrict: move(endDateStrict) };
}

/** A date that is written in an act does not move (D50): neither does the calendar move it afterwards. */
function asWritten(counted: Ends, written: CalendarDate | null): Ends {
  if (written === null) return counted;
  const { endDateStrict } = counted;
  return { endDate: written, endDateStrict: endDateStrict < written ? endDateStrict : written };
}

/** Where the term stood when it was suspended, and what it was given back (clauses 19, 20; D13, D52). */
function suspend(
  { suspension }: RunningCase,
  ends: Ends,
  calendar: WorkingCalendar,
): { ends: Ends; suspension: Course['suspension'] } {
  if (!suspension) return { ends, suspension: null };
  const { suspendedOn, resumption } = suspension;
  const latest = latestResumption(suspendedOn, calendar);
  const earlierEnd = ends.endDate;
  const daysByRule = workingDaysLeft(suspendedOn, earlierEnd, calendar);
  const daysLeft = suspension.daysLeft ?? daysByRule;
  const found = { earlierEnd, daysLeft, daysByRule, latest };
  // The month's end resumes it by itself, whatever is said to have come later.
  const resumedOn = resumption && (resumption.on > latest ? latest : resumption.on);
  if (resumedOn === null) return { ends, suspension: { ...found, resumedOn, newEnd: null } };
  const moved = bothEnds(ends, (end) =>
    endGivenBack({ suspendedOn, earlierEnd, daysLeft }, end, resumedOn, calendar),
  );
  return { ends: moved, suspension: { ...found, resumedOn, newEnd: moved.endDate } };
}

function extend(
  { extension }: RunningCase,
  ends: Ends,
  calendar: WorkingCalendar,
): { ends: Ends; extension: Course['extension'] } {
  if (!extension) return { ends, extension: null };
  const { registration, noticeAt, workingDays } = extension;
  const inForceAt = registration && noticeAt ? later(registration.at, noticeAt) : null;
  const moved = bothEnds(ends, (end) => extendedEnd(end, workingDays, { calendar }));
  const found = { earlierEnd: ends.endDate, newEnd: moved.endDate, inForceAt };
  return { ends: inForceAt ? moved : ends, extension: found };
}

/**
 * The course of a case by the rules of every case: its end in the act, from its start, as an extension and a suspension moved
 * it in the order in which they came; what the papers have written goes before what is counted. Clauses 13, 14, 17, 19, 20; D50.
 * @throws LawError for a day that no calendar covers
 */
export function courseOf(read: RunningCase, edition: string, calendar: WorkingCalendar): Course {
  const { plannedStart, termWorkingDays, extension, suspension, result } = read;
  const inAct = endDatesOf(plannedStart, termWorkingDays, edition, calendar);
  const startAt = startOf(read);
  const startDate = startAt && dayOf(startAt);
  const facts = { plannedStart, termWorkingDays, edition, calendar };
  const byRule = startDate === null ? inAct : endDatesFrom(startDate, facts);
  const begun = asWritten(byRule, read.endDate);
  const pending = extension !== null && !(extension.registration && extension.noticeAt);
  const suspendedFirst = pending || (extension?.date ?? '') > (suspension?.suspendedOn ?? '');
  const first = suspendedFirst ? null : extend(read, begun, calendar);
  const suspended = suspend(read, first?.ends ?? begun, calendar);
  const last = first ?? extend(read, suspended.ends, calendar);
  const ends = suspendedFirst ? last.ends : suspended.ends;
  return {
    state: stateOf(read),
    startAt,
    startDate,
    endInAct: read.endDate ?? inAct.endDate,
    endByRule: byRule.endDate,
    ...ends,
    extension: last.extension,
    suspension: suspended.suspension,
    completedOn: result?.handedOver ? dayOf(result.handedOver.at) : null,
  };
}
