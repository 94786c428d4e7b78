import { SubmissionKey } from '../../portal-kit/src/client/idempotency';
import { formatCalendarDate, monthName } from '../../portal-kit/src/dates/calendar-date';
import { deadlineEnd, formatClosing, formatDeadlineEnd } from '../../portal-kit/src/dates/deadline-end';
import { almatyTime, formatInstant, fromLocalInput, toLocalInput } from '../../portal-kit/src/dates/instant';
import { addDays, addMonths, weekday, weeksOfMonth } from '../../portal-kit/src/dates/month-grid';
import { dotDate, readTypedDate, readTypedTime, writeTypedDate } from '../../portal-kit/src/dates/typed-date';
import { formatNumber } from '../../portal-kit/src/i18n/format-number';
import { pluralForm } from '../../portal-kit/src/i18n/plural';
import { lastQuarter } from '../../portal-agency/src/parts/last-quarter';

test('a fraction follows a comma, in English a point', () => {
  const shown = (['kk', 'ru', 'en'] as const).map((language) => formatNumber(1234.5, language));
  expect(shown).toEqual(['1\u202f234,5', '1\u202f234,5', '1\u202f234.5']);
});

describe('plural forms', () => {
  test.each([
    [1, 0],
    [2, 1],
    [4, 1],
    [5, 2],
    [11, 2],
    [14, 2],
    [21, 0],
    [22, 1],
    [111, 2],
    [0, 2],
  ])('Russian %i takes form %i', (count, form) => expect(pluralForm('ru', count, 3)).toBe(form));

  test('English tells one from the rest, Kazakh has one form', () => {
    expect([0, 1, 2].map((count) => pluralForm('en', count, 2))).toEqual([1, 0, 1]);
    expect([0, 1, 2].map((count) => pluralForm('kk', count, 1))).toEqual([0, 0, 0]);
  });
});

describe('dates', () => {
  test('a calendar date is words and no instant', () => {
    expect(formatCalendarDate('2026-03-09', 'kk')).toBe('2026 жылғы 9 наурыз');
    expect(formatCalendarDate('2026-03-09', 'ru')).toBe('9 марта 2026 г.');
    expect(formatCalendarDate('2026-03-09', 'en')).toBe('9 March 2026');
    expect(formatCalendarDate('2026-03-09', 'kk', 'short')).toBe('09.03.2026');
    expect(monthName(12, 'kk')).toBe('желтоқсан');
  });

  test('a term of days ends with its day, a term of hours says its hour, midnight is the end of a day', () => {
    const days = { dueDate: '2026-03-27', dueAt: '2026-03-27T19:00:00.000Z' };
    const hours = { dueDate: '2026-03-18', dueAt: '2026-03-18T05:00:00.000Z' };
    const midnight = { dueDate: '2026-11-29', dueAt: '2026-11-28T19:00:00.000Z' };
    expect(formatDeadlineEnd(days, 'kk')).toBe('27.03.2026');
    expect(formatDeadlineEnd(hours, 'kk')).toBe('18.03.2026, 10:00');
    expect(formatDeadlineEnd(midnight, 'kk')).toBe('28.11.2026, 24:00');
    expect(formatDeadlineEnd(midnight, 'ru', 'long')).toBe('28 ноября 2026 г., 24:00');
    expect(deadlineEnd(midnight).date).toBe('2026-11-28');
    expect(formatClosing(days.dueAt)).toBe('27.03.2026, 24:00');
    expect(formatClosing(hours.dueAt)).toBe('18.03.2026, 10:00');
  });

  test('an instant is shown in Almaty, six hours ahead before March 2024 and five after', () => {
    expect(formatInstant('2023-07-01T19:30:00Z')).toBe('02.07.2023, 01:30');
    expect(formatInstant('2026-07-01T19:30:00Z')).toBe('02.07.2026, 00:30');
  });

  test('the clock of the portals goes as the zone by its name does, on each side of its change', () => {
    const named = new Intl.DateTimeFormat('sv', {
      timeZone: 'Asia/Almaty',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const change = Date.parse('2024-02-29T18:00:00Z');
    for (let hour = -30; hour <= 30; hour += 0.25) {
      for (const about of [change, Date.parse('2010-03-28T00:00:00Z'), Date.parse('2031-10-26T00:00:00Z')]) {
        const instant = new Date(about + hour * 3_600_000);
        const { date, time } = almatyTime(instant.toISOString());
        expect(`${date} ${time}`).toBe(named.format(instant));
      }
    }
    expect(() => almatyTime('soon')).toThrow(RangeError);
  });

  test('what a clerk types is meant in Almaty and comes back unchanged', () => {
    expect(fromLocalInput('2026-03-19T10:00')).toBe('2026-03-19T10:00:00+05:00');
    expect(fromLocalInput('2023-03-19T10:00')).toBe('2023-03-19T10:00:00+06:00');
    expect(toLocalInput(fromLocalInput('2026-12-31T23:59'))).toBe('2026-12-31T23:59');
  });

  test('the quarter to look at is the one before', () => {
    expect(lastQuarter('2026-01-10')).toEqual({ year: '2025', quarter: '4' });
    expect(lastQuarter('2026-11-22')).toEqual({ year: '2026', quarter: '3' });
  });
});

describe('a date that is typed', () => {
  test.each([
    ['19.03.2026', '2026-03-19'],
    ['9.3.26', '2026-03-09'],
    ['19/03/2026', '2026-03-19'],
    ['19032026', '2026-03-19'],
    [' 2026-03-19 ', '2026-03-19'],
    ['29.02.2028', '2028-02-29'],
    ['29.02.2026', undefined],
    ['31.04.2026', undefined],
    ['00.01.2026', undefined],
    ['01.13.2026', undefined],
    ['19.03.', undefined],
    ['19.03.20261', undefined],
    ['tomorrow', undefined],
  ])('%s means %s', (text, date) => expect(readTypedDate(text)).toBe(date));

  test('it comes back as the offices write it', () => {
    expect(writeTypedDate('2026-03-09')).toBe('09.03.2026');
    expect(writeTypedDate('')).toBe('');
  });

  test('dots come by themselves and can be taken away', () => {
    const keys = [...'19032026'];
    expect(keys.reduce((text, key) => dotDate(text + key, text), '')).toBe('19.03.2026');
    expect(dotDate('19', '19.')).toBe('19');
    expect(dotDate('19..', '19.')).toBe('19.');
    expect(dotDate('19/', '19')).toBe('19.');
  });

  test.each([
    ['9:05', '09:05'],
    ['0905', '09:05'],
    ['23.59', '23:59'],
    ['24:00', undefined],
    ['10:60', undefined],
    ['10', undefined],
  ])('the time %s means %s', (text, time) => expect(readTypedTime(text)).toBe(time));
});

describe('a month of days', () => {
  test('weeks begin on Monday', () => {
    expect(weekday('2026-11-23')).toBe(0);
    expect(weekday('2026-11-22')).toBe(6);
    const november = weeksOfMonth('2026-11-15');
    expect(november[0]).toEqual([...Array.from({ length: 6 }, () => undefined), '2026-11-01']);
    expect(november.at(-1)).toEqual(['2026-11-30', ...Array.from({ length: 6 }, () => undefined)]);
    expect(november.flat().filter(Boolean)).toHaveLength(30);
  });

  test('moving keeps to days that exist', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15');
  });
});

describe('idempotency key', () => {
  test('a retry keeps it, another input and a settled submission do not', () => {
    const key = new SubmissionKey();
    const first = key.for('{"a":1}');
    expect(key.for('{"a":1}')).toBe(first);
    expect(key.for('{"a":2}')).not.toBe(first);
    const second = key.for('{"a":2}');
    key.settle();
    expect(key.for('{"a":2}')).not.toBe(second);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
  });
});
