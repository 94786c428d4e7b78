import {
  dayNumberOf,
  fromDayNumber,
  toDayNumber,
  weekdayOfDayNumber,
  type CalendarDate,
} from '../calendar-date';
import type { CalendarDay, DayReason } from './day-reason';
import type { Decree } from './decree';
import { KURBAN_AIT, YEARLY_HOLIDAYS } from './holidays';
import type { YearFacts } from './year-facts';

/** Days that differ from the plain week, by day number. */
export type SpecialDays = Map<number, CalendarDay>;

function off(reason: DayReason): CalendarDay {
  return { working: false, reason };
}

function isWeekend(dayNumber: number): boolean {
  return weekdayOfDayNumber(dayNumber) >= 6;
}

function addHolidays(days: SpecialDays, year: number): void {
  const holidays = YEARLY_HOLIDAYS.filter(
    ({ from, to }) => (from === undefined || year >= from) && (to === undefined || year <= to),
  );
  const kurbanAit = KURBAN_AIT[year];
  for (const { code, month, day } of holidays) {
    days.set(dayNumberOf(year, month, day), off({ code: 'HOLIDAY', params: { holiday: code } }));
  }
  if (kurbanAit) {
    days.set(dayNumberOf(year, ...kurbanAit), off({ code: 'HOLIDAY', params: { holiday: 'KURBAN_AIT' } }));
  }
  // Holidays that fall on a weekend queue up, each on the next day that is neither weekend nor taken.
  for (const { code, month, day } of holidays.filter((holiday) => holiday.moves)) {
    const falls = dayNumberOf(year, month, day);
    if (!isWeekend(falls)) continue;
    let free = falls + 1;
    while (isWeekend(free) || days.has(free)) free += 1;
    days.set(free, off({ code: 'HOLIDAY_MOVED', params: { holiday: code, of: fromDayNumber(falls) } }));
  }
}

function addTransfer(days: SpecialDays, dayOff: CalendarDate, workingDay: CalendarDate): void {
  days.set(toDayNumber(dayOff), off({ code: 'DAY_OFF_TRANSFERRED', params: { of: workingDay } }));
  days.set(toDayNumber(workingDay), {
    working: true,
    reason: { code: 'WORKING_DAY_TRANSFERRED', params: { of: dayOff } },
  });
}

function addDecree(days: SpecialDays, decree: Decree): void {
  if (decree.kind === 'dayOff') {
    days.set(toDayNumber(decree.date), off({ code: 'DAY_OFF_DECLARED', params: { source: decree.source } }));
  } else if (decree.kind === 'mourning') {
    days.set(toDayNumber(decree.date), off({ code: 'DAY_OF_MOURNING', params: { source: decree.source } }));
  } else if (decree.kind === 'workingDay') {
    const reason: DayReason = { code: 'WORKING_DAY_DECLARED', params: { source: decree.source } };
    days.set(toDayNumber(decree.date), { working: true, reason });
  } else if (decree.kind === 'transfer') {
    addTransfer(days, decree.dayOff, decree.workingDay);
  }
}

/** The days of these years that are not plain Mondays to Fridays worked or plain weekends off. Later decrees win. */
export function specialDays(years: readonly YearFacts[], decrees: readonly Decree[]): SpecialDays {
  const days: SpecialDays = new Map();
  for (const { year, transfers } of years) {
    addHolidays(days, year);
    for (const { dayOff, workingDay } of transfers) {
      addTransfer(days, dayOff as CalendarDate, workingDay as CalendarDate);
    }
  }
  for (const decree of decrees) addDecree(days, decree);
  return days;
}
