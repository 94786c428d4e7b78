import {
  buildCalendar,
  calendarDate,
  defaultCalendar,
  fromCivil,
  fromDayNumber,
  LawError,
  toDayNumber,
  workingDaysBetween,
  YEARS,
  type Decree,
} from '../../server/src/law';
import { KNOWN_DAYS } from './cases/days-off';

const calendar = defaultCalendar();
const day = calendarDate;

describe('working calendar of Kazakhstan', () => {
  it.each(YEARS.map(({ year, workingDays }) => [year, workingDays] as const))(
    '%i has %i working days',
    (year, workingDays) => {
      const lastOfYearBefore = year === 2016 ? undefined : fromCivil(year - 1, 12, 31);
      const first = fromCivil(year, 1, 1);
      const counted = workingDaysBetween(lastOfYearBefore ?? first, fromCivil(year, 12, 31));
      expect(counted).toBe(workingDays);
    },
  );

  it('covers 2016 to 2027, each year with its source, decreed to the end of 2026', () => {
    expect(YEARS.map(({ year }) => year)).toEqual(Array.from({ length: 12 }, (_, index) => 2016 + index));
    expect(YEARS.filter(({ source }) => !source.includes('No. 267'))).toEqual([]);
    expect(calendar.isProvisional(day('2026-12-31'))).toBe(false);
    expect(calendar.isProvisional(day('2027-01-01'))).toBe(true);
  });

  it.each(KNOWN_DAYS)('%s worked: %s (%s) because %s', (date, working, code) => {
    const found = calendar.day(day(date));
    expect([found.working, found.reason?.code]).toEqual([working, code]);
  });

  it('says which holiday moved and from where', () => {
    const reason = calendar.day(day('2026-03-25')).reason;
    expect(reason).toEqual({ code: 'HOLIDAY_MOVED', params: { holiday: 'NAURYZ', of: '2026-03-22' } });
  });

  it.each(['2015-12-31', '2028-01-01'])('refuses %s, which it does not know', (date) => {
    expect(() => calendar.day(day(date))).toThrow(expect.objectContaining({ code: 'DATE_OUTSIDE_CALENDAR' }));
  });
});

describe('an administrator’s decrees', () => {
  const decrees: Decree[] = [
    { kind: 'dayOff', date: day('2026-06-10'), source: 'day of mourning' },
    {
      kind: 'transfer',
      dayOff: day('2026-12-14'),
      workingDay: day('2026-12-12'),
      source: 'decree on transfers',
    },
    { kind: 'workingDay', date: day('2026-06-13'), source: 'order' },
  ];
  const edited = buildCalendar({ decrees });

  it('makes a day off, a transfer and a working day, each with its reason', () => {
    const codes = ['2026-06-10', '2026-12-14', '2026-12-12', '2026-06-13'].map((date) =>
      edited.day(day(date)),
    );
    expect(codes.map(({ working, reason }) => [working, reason?.code])).toEqual([
      [false, 'DAY_OFF_DECLARED'],
      [false, 'DAY_OFF_TRANSFERRED'],
      [true, 'WORKING_DAY_TRANSFERRED'],
      [true, 'WORKING_DAY_DECLARED'],
    ]);
  });

  it('leaves the product’s own calendar as it was', () => {
    expect(calendar.isWorkingDay(day('2026-06-10'))).toBe(true);
    expect(workingDaysBetween(day('2026-06-09'), day('2026-06-11'), edited)).toBe(1);
  });

  it('takes back a decree by a later one', () => {
    const back = buildCalendar({
      decrees: [...decrees, { kind: 'workingDay', date: day('2026-06-10'), source: 'recalled' }],
    });
    expect(back.isWorkingDay(day('2026-06-10'))).toBe(true);
  });

  it('moves the decreed horizon', () => {
    const later = buildCalendar({
      decrees: [{ kind: 'decreedUntil', date: day('2027-12-31'), source: 'decree for 2027' }],
    });
    expect(later.isProvisional(day('2027-12-31'))).toBe(false);
  });

  it('refuses a decree for a year that the calendar does not hold', () => {
    const outside: Decree = { kind: 'dayOff', date: day('2028-01-01'), source: 'too early' };
    expect(() => buildCalendar({ decrees: [outside] })).toThrow(LawError);
  });
});

describe('constant-time counting', () => {
  /** The same question answered by walking the days one by one. */
  function naive(from: number, count: number, step: 1 | -1): number | undefined {
    let left = count;
    let at = from;
    while (left > 0) {
      at += step;
      if (!calendar.covers(at)) return undefined;
      if (calendar.dayAt(at).working) left -= 1;
    }
    return at;
  }

  function attempt(count: () => number): number | undefined {
    try {
      return count();
    } catch (error) {
      if (error instanceof LawError && error.code === 'DATE_OUTSIDE_CALENDAR') return undefined;
      throw error;
    }
  }

  it('equals a day-by-day loop on every day of 2016 to 2027, for 1 to 60 days, both ways', () => {
    const differences: string[] = [];
    let compared = 0;
    for (let from = calendar.firstDay; from <= calendar.lastDay; from += 1) {
      let forward: number | undefined = from;
      let backward: number | undefined = from;
      for (let count = 1; count <= 60; count += 1) {
        // One more day of the loop continues from the last: the walk for `count` days is the walk for one, `count` times.
        forward = forward === undefined ? undefined : naive(forward, 1, 1);
        backward = backward === undefined ? undefined : naive(backward, 1, -1);
        if (attempt(() => calendar.addWorkingDays(from, count)) !== forward)
          differences.push(`${fromDayNumber(from)} +${count}`);
        if (attempt(() => calendar.subtractWorkingDays(from, count)) !== backward)
          differences.push(`${fromDayNumber(from)} -${count}`);
        compared += 2;
      }
    }
    expect(differences).toEqual([]);
    expect(compared).toBe(2 * 60 * 4383);
  });

  it('undoes itself from working days and counts what it added (seed 78)', () => {
    let state = 78;
    const random = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const first = toDayNumber(day('2016-04-01'));
    for (let round = 0; round < 5_000; round += 1) {
      const from = first + random(4000);
      const count = 1 + random(60);
      const to = calendar.addWorkingDays(from, count);
      expect(calendar.countWorkingDays(from, to)).toBe(count);
      expect(calendar.dayAt(to).working).toBe(true);
      if (calendar.dayAt(from).working) expect(calendar.subtractWorkingDays(to, count)).toBe(from);
    }
  });
});
