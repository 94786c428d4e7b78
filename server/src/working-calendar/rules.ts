import { addDays, fromDayNumber, isCalendarDate, type CalendarDate, type WorkingCalendar } from '../law';
import type { DecreeKindName } from './decree-row';

/** What a decree says, before it is known to be one that can be entered. */
export interface DecreeFacts {
  readonly kind: DecreeKindName;
  readonly date: string;
  readonly workingDate: string | null;
  readonly decreedOn: string;
}

export interface DecreeFault {
  readonly code: string;
  readonly field: string;
  readonly params: Readonly<Record<string, string>>;
}

const fault = (code: string, field: string, date: string): DecreeFault => ({
  code,
  field: `input.${field}`,
  params: { date },
});

function covered(calendar: WorkingCalendar, date: string): date is CalendarDate {
  const first = fromDayNumber(calendar.firstDay);
  const last = fromDayNumber(calendar.lastDay);
  return isCalendarDate(date) && date >= first && date <= last;
}

/** A day is named off that is worked, and to be worked that is off: anything else changes nothing and is a slip of the pen. */
function judgeDay(calendar: WorkingCalendar, field: string, date: string, off: boolean): DecreeFault[] {
  if (!covered(calendar, date)) return [fault('DECREE_OUTSIDE_CALENDAR', field, date)];
  if (calendar.isWorkingDay(date) === off) return [];
  return [fault(off ? 'DECREE_DAY_IS_OFF_ALREADY' : 'DECREE_DAY_IS_WORKED_ALREADY', field, date)];
}

function judgeUntil(calendar: WorkingCalendar, date: string): DecreeFault[] {
  if (!covered(calendar, date)) return [fault('DECREE_OUTSIDE_CALENDAR', 'date', date)];
  return calendar.isProvisional(date) ? [] : [fault('DECREE_DAYS_ARE_DECREED', 'date', date)];
}

/** What speaks against entering a decree into a calendar; empty where nothing does. */
export function judgeDecree(
  { kind, date, workingDate, decreedOn }: DecreeFacts,
  calendar: WorkingCalendar,
  today: CalendarDate,
): DecreeFault[] {
  const dated = decreedOn > today ? [fault('DECREE_OF_THE_FUTURE', 'decreedOn', decreedOn)] : [];
  if ((kind === 'TRANSFER') !== (workingDate !== null)) {
    return [...dated, fault('DECREE_WORKING_DATE', 'workingDate', date)];
  }
  if (kind === 'DECREED_UNTIL') return [...dated, ...judgeUntil(calendar, date)];
  return [
    ...dated,
    ...judgeDay(calendar, 'date', date, kind !== 'WORKING_DAY'),
    ...(workingDate === null ? [] : judgeDay(calendar, 'workingDate', workingDate, false)),
  ];
}

/** The days of which a decree says something else than the calendar before it. */
export function spanOf(
  { kind, date, workingDate }: Pick<DecreeFacts, 'kind' | 'workingDate'> & { readonly date: CalendarDate },
  before: WorkingCalendar,
): { readonly first: CalendarDate; readonly last: CalendarDate } {
  if (kind === 'DECREED_UNTIL') {
    const undecreed = addDays(fromDayNumber(before.decreedUntilDay), 1);
    return undecreed < date ? { first: undecreed, last: date } : { first: date, last: undecreed };
  }
  const other = (workingDate ?? date) as CalendarDate;
  return other < date ? { first: other, last: date } : { first: date, last: other };
}
