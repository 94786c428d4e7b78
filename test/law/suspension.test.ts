import {
  applySuspension,
  calendarDate,
  computeDeadline,
  endDateAfterSuspension,
  firstDayOfExtension,
  latestResumption,
  workingDaysLeft,
} from '../../server/src/law';

const day = calendarDate;

/** Facts, then the expected first day of work after the month at most. */
const RESUMPTIONS = [
  [
    '[clause 20] a month that ends on a Saturday: work resumes on Monday, not on Tuesday',
    '2026-01-31',
    '2026-03-02',
  ],
  ['[clause 20] a month that ends on a working Monday: work resumes on Tuesday', '2026-03-27', '2026-04-28'],
  ['[clause 19] a month that ends on a Sunday: work resumes on Monday', '2026-02-15', '2026-03-16'],
  [
    '[clause 20] a month that ends on 23 March: work resumes when the moved days of Nauryz are over',
    '2026-02-23',
    '2026-03-26',
  ],
  [
    '[clause 20] a month that ends on a Saturday before Capital Day: work resumes on Tuesday',
    '2026-06-04',
    '2026-07-07',
  ],
] as const;

describe('suspension of an inspection', () => {
  it.each(RESUMPTIONS)('%s', (_title, suspendedOn, resumedOn) => {
    expect(latestResumption(day(suspendedOn))).toBe(resumedOn);
  });

  it('[clause 20] gives back the days left, the day of suspension being used', () => {
    // Ten working days from Monday 1 June 2026 end on the 15th; stopped on the 4th, three are used and seven left.
    const usual = computeDeadline({ rule: 'P13_INSPECTION', from: '2026-06-01' });
    expect(usual.dueDate).toBe('2026-06-15');
    expect(workingDaysLeft(day('2026-06-04'), usual.dueDate)).toBe(7);
    const suspended = computeDeadline({
      rule: 'P13_INSPECTION',
      from: '2026-06-01',
      suspensions: [{ suspendedOn: day('2026-06-04'), resumedOn: day('2026-06-22') }],
    });
    // 22, 23, 24, 25, 26, 29, 30 June.
    expect(suspended.dueDate).toBe('2026-06-30');
    expect(suspended.days.filter(({ counted }) => counted)).toHaveLength(10);
    expect(
      suspended.days.filter(({ reason }) => reason?.code === 'SUSPENDED').map(({ date }) => date.slice(-2)),
    ).toEqual(Array.from({ length: 17 }, (_, index) => String(index + 5).padStart(2, '0')));
    expect(
      endDateAfterSuspension(usual.dueDate, { suspendedOn: day('2026-06-04'), resumedOn: day('2026-06-22') }),
    ).toBe('2026-06-30');
  });

  it('[clause 20] without a resumption takes the whole month, and the first working day after it is day one', () => {
    const { suspensions, dueDate } = computeDeadline({
      rule: 'P13_INSPECTION',
      from: '2026-06-01',
      suspensions: [{ suspendedOn: day('2026-06-11') }],
    });
    // The month ends on Saturday 11 July; two days are left: Monday 13 and Tuesday 14.
    expect(suspensions).toEqual([{ suspendedOn: '2026-06-11', resumedOn: '2026-07-13' }]);
    expect(dueDate).toBe('2026-07-14');
  });

  it('[clause 20] stopped on the last day there is nothing to give back', () => {
    const end = day('2026-06-15');
    expect(endDateAfterSuspension(end, { suspendedOn: end, resumedOn: day('2026-06-22') })).toBe(end);
  });

  it('[clause 20] refuses a suspension longer than a month, one that ends before it begins, one outside the term', () => {
    const longer = { suspendedOn: day('2026-06-04'), resumedOn: day('2026-07-08') };
    const backwards = { suspendedOn: day('2026-06-04'), resumedOn: day('2026-06-04') };
    const outside = { suspendedOn: day('2026-08-03'), resumedOn: day('2026-08-10') };
    const refused = expect.objectContaining({ code: 'INVALID_SUSPENSION' });
    expect(() => applySuspension(longer)).toThrow(refused);
    expect(() => applySuspension(backwards)).toThrow(refused);
    expect(() =>
      computeDeadline({ rule: 'P13_INSPECTION', from: '2026-06-01', suspensions: [outside] }),
    ).toThrow(refused);
  });

  it('[clause 14] the first day of an extension is the next working day, and the notice goes out one working day before it', () => {
    const first = firstDayOfExtension(day('2026-03-20'));
    expect(first).toBe('2026-03-26');
    expect(computeDeadline({ rule: 'P14_EXTENSION_NOTICE', from: first }).dueDate).toBe('2026-03-20');
  });
});
