import {
  addMonths,
  calendarDate,
  dateFrom,
  dateOfInstant,
  endOfDay,
  fromDayNumber,
  instant,
  isCalendarDate,
  startOfDay,
  toDayNumber,
  weekdayOf,
} from '../../server/src/law';

const day = calendarDate;

describe('calendar dates', () => {
  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2025-02-29',
    '26-01-01',
    '2026-1-1',
    '',
    '2026-01-01T00:00:00Z',
  ])('refuses %p', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => day(text)).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }));
  });

  it('numbers the days without a gap over four centuries', () => {
    expect(toDayNumber(day('1970-01-01'))).toBe(0);
    expect(toDayNumber(day('2000-02-29'))).toBe(11_016);
    const wrong: number[] = [];
    for (let number = toDayNumber(day('1800-01-01')); number < toDayNumber(day('2200-01-01')); number += 1) {
      if (toDayNumber(fromDayNumber(number)) !== number) wrong.push(number);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['2026-11-22', 7],
    ['2024-02-29', 4],
    ['1969-12-31', 3],
  ] as const)('%s is weekday %i', (date, weekday) => {
    expect(weekdayOf(day(date))).toBe(weekday);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ] as const)('%s and %i month is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });
});

describe('instants and the day in Almaty', () => {
  it.each([
    ['2026-03-19T18:59:59Z', '2026-03-19'],
    ['2026-03-19T19:00:00Z', '2026-03-20'],
    ['2023-03-19T17:59:59Z', '2023-03-19'],
    ['2023-03-19T18:00:00Z', '2023-03-20'],
    ['2024-02-29T17:59:59Z', '2024-02-29'],
    // The clocks went back at this midnight: 23:00 came twice, and the day lasted 25 hours.
    ['2024-02-29T18:00:00Z', '2024-02-29'],
    ['2024-02-29T18:59:59Z', '2024-02-29'],
    ['2024-02-29T19:00:00Z', '2024-03-01'],
    ['2026-03-19T23:30:00-05:00', '2026-03-20'],
  ])('%s falls on %s', (at, date) => {
    expect(dateOfInstant(instant(at))).toBe(date);
  });

  it.each([
    ['2026-03-19', '2026-03-18T19:00:00.000Z', '2026-03-19T19:00:00.000Z'],
    ['2023-03-19', '2023-03-18T18:00:00.000Z', '2023-03-19T18:00:00.000Z'],
    ['2024-02-29', '2024-02-28T18:00:00.000Z', '2024-02-29T19:00:00.000Z'],
    ['2024-03-01', '2024-02-29T19:00:00.000Z', '2024-03-01T19:00:00.000Z'],
  ])('%s runs from %s to %s', (date, start, end) => {
    expect([startOfDay(day(date)), endOfDay(day(date))]).toEqual([start, end]);
  });

  it('puts the start of every day of 2016 to 2027 on that day, and a millisecond earlier on the day before', () => {
    const wrong: string[] = [];
    for (let number = toDayNumber(day('2016-01-01')); number <= toDayNumber(day('2027-12-31')); number += 1) {
      const start = startOfDay(fromDayNumber(number));
      const before = instant(new Date(Date.parse(start) - 1).toISOString());
      if (
        dateOfInstant(start) !== fromDayNumber(number) ||
        dateOfInstant(before) !== fromDayNumber(number - 1)
      )
        wrong.push(start);
    }
    expect(wrong).toEqual([]);
  });

  it('reads every form of offset into one form of instant', () => {
    const same = [
      '2026-03-19T10:00:00+05:00',
      '2026-03-19T10:00+0500',
      '2026-03-19T05:00:00.000Z',
      '2026-03-19T05:00Z',
    ];
    expect(new Set(same.map(instant))).toEqual(new Set(['2026-03-19T05:00:00.000Z']));
  });

  it.each([
    '2026-03-19T10:00:00',
    '2026-02-30T10:00:00Z',
    '2026-03-19T25:00:00Z',
    '2026-03-19 10:00Z',
    'tomorrow',
  ])('refuses %p as an instant and as a day', (text) => {
    expect(() => instant(text)).toThrow(expect.objectContaining({ code: 'INVALID_INSTANT' }));
    expect(() => dateFrom(text)).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }));
  });
});
