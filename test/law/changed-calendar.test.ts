import {
  addDays,
  buildCalendar,
  calendarDate,
  computeDeadline,
  countAnew,
  defaultCalendar,
  endDateAfterSuspension,
  fromDayNumber,
  LawError,
  RULE_IDS,
  toDayNumber,
  workingDaysLeft,
  type CalendarDate,
  type Decree,
} from '../../server/src/law';

const day = calendarDate;
const calendar = defaultCalendar();

/** Numbers that look random and are the same in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function counted(rule: string, from: CalendarDate, by = calendar) {
  try {
    return computeDeadline({ rule, from, calendar: by });
  } catch (error) {
    // The last days of the last year have no end inside the calendar.
    if (error instanceof LawError) return undefined;
    throw error;
  }
}

describe('a day that is taken off the working days', () => {
  test('never moves a term counted forward earlier, nor one counted backward later (seed 120)', () => {
    const random = randomFrom(120);
    const [first, last] = [toDayNumber(day('2019-01-01')), toDayNumber(day('2027-10-01'))];
    const wrong: string[] = [];
    let moved = 0;
    for (let round = 0; round < 4000; round += 1) {
      const from = fromDayNumber(first + random(last - first));
      const rule = RULE_IDS[random(RULE_IDS.length)];
      const before = counted(rule, from);
      if (!before) continue;
      const date = addDays(before.direction === 'before' ? before.dueDate : before.from, random(30) - 3);
      if (!calendar.isWorkingDay(date)) continue;
      const kind = random(2) === 0 ? 'dayOff' : 'mourning';
      const after = counted(rule, from, buildCalendar({ decrees: [{ kind, date, source: 'trial' }] }));
      if (!after) continue;
      if (after.dueDate !== before.dueDate) moved += 1;
      const right =
        before.direction === 'before' ? after.dueDate <= before.dueDate : after.dueDate >= before.dueDate;
      if (!right) wrong.push(`${rule} from ${from}, ${date} off: ${before.dueDate} → ${after.dueDate}`);
    }
    expect(wrong).toEqual([]);
    expect(moved).toBeGreaterThan(100);
  });

  test('[clause 20] never takes from the days that a suspension gives back (seed 20)', () => {
    const random = randomFrom(20);
    const [first, last] = [toDayNumber(day('2019-01-01')), toDayNumber(day('2027-09-01'))];
    const wrong: string[] = [];
    let between = 0;
    for (let round = 0; round < 3000; round += 1) {
      const { from, dueDate, days } = computeDeadline({
        rule: 'P13_INSPECTION',
        from: fromDayNumber(first + random(last - first)),
      });
      const suspendedOn = addDays(from, random(days.length));
      const daysLeft = workingDaysLeft(suspendedOn, dueDate);
      const early = random(2) === 0 ? { resumedOn: addDays(suspendedOn, 1 + random(25)) } : {};
      const endBy = (by = calendar) =>
        endDateAfterSuspension(dueDate, { suspendedOn, daysLeft, ...early }, by);
      const date = addDays(suspendedOn, 1 + random(50));
      if (!calendar.isWorkingDay(date)) continue;
      const after = buildCalendar({ decrees: [{ kind: 'dayOff', date, source: 'trial' }] });
      if (date <= dueDate) between += 1;
      if (endBy(after) < endBy()) wrong.push(`${suspendedOn}, ${date} off: ${endBy()} → ${endBy(after)}`);
      const counted = (by = calendar) =>
        computeDeadline({
          rule: 'P13_INSPECTION',
          from,
          calendar: by,
          suspensions: [{ suspendedOn, ...early }],
        }).dueDate;
      if (counted(after) < counted()) wrong.push(`counted from ${from}: ${counted()} → ${counted(after)}`);
    }
    expect(wrong).toEqual([]);
    expect(between).toBeGreaterThan(100);
  });

  test('moves it by the reason that the certificate gives', () => {
    const decrees: Decree[] = [{ kind: 'mourning', date: day('2026-03-19'), source: 'No. 7' }];
    const before = computeDeadline({ rule: 'P25_OBJECTION', from: '2026-03-18' });
    const after = countAnew(before, buildCalendar({ decrees }));
    expect([before.dueDate, after.dueDate]).toEqual(['2026-03-26', '2026-03-27']);
    expect(after.days[0]).toEqual({
      date: '2026-03-19',
      counted: false,
      reason: { code: 'DAY_OF_MOURNING', params: { source: 'No. 7' } },
    });
  });
});

test('a question put to the same calendar again gives the same certificate, whatever the rule', () => {
  for (const rule of RULE_IDS) {
    // A list of the second half-year is counted from a day of that half.
    const month = rule === 'P7_LIST_H2' ? '08' : '02';
    const certificate = computeDeadline({ rule, from: `2026-${month}-11T15:30:00+05:00` });
    expect(countAnew(certificate, calendar)).toEqual(certificate);
  }
});
