import { defaultCalendar, type CalendarDate } from '../../server/src/law';
import { judgeDue } from '../../server/src/external-control/specialist/rules';

const endDate = '2026-06-17' as CalendarDate;
const suspension = { suspendedOn: '2026-06-04' as CalendarDate, daysLeft: 9 };

describe('until when a conclusion is asked for', () => {
  test.each([
    ['2026-06-17', null, []],
    ['2026-06-18', null, ['2026-06-17']],
    // It goes on by 7 July at the latest, the 6th being a holiday, and then lasts nine working days.
    ['2026-07-17', suspension, []],
    ['2026-07-18', suspension, ['2026-07-17']],
    // Suspended after its end, it is given no days back.
    ['2026-06-18', { suspendedOn: '2026-06-19' as CalendarDate, daysLeft: 0 }, ['2026-06-17']],
  ])('[clause 11] %s, suspended: %p', (dueDate, stands, expected) => {
    const findings = judgeDue(dueDate as CalendarDate, { endDate, suspension: stands }, defaultCalendar());
    expect(findings.map(({ params }) => params['endDate'])).toEqual(expected);
  });
});
