import { judgeExtension, mayExtend } from '../../server/src/internal-control/control-event/rules';
import { addDays, defaultCalendar, type CalendarDate, type Finding } from '../../server/src/law';

const calendar = defaultCalendar();
const BEYOND = 'CONTROL_EXTENSION_WITHIN_LIMIT';
const day = (text: string) => text as CalendarDate;
const broken = (findings: readonly Finding[]) =>
  findings.filter(({ outcome }) => outcome === 'notMet').map(({ code }) => code);

test('[clause 45] days that an order took away come back out of the thirty, however often the end was moved', () => {
  const appointedEndDate = day('2026-12-25');
  const startedOn = day('2026-12-03');
  const last = (endDate: string, shortenedBy: number) => {
    const term = { endDate: day(endDate), appointedEndDate, startedOn, shortenedBy };
    const may = (to: CalendarDate) => !broken(judgeExtension(term, to, calendar)).includes(BEYOND);
    return Array.from({ length: 70 }, (_, at) => addDays(startedOn, at))
      .filter(may)
      .at(-1);
  };
  // Shortened to the 3rd: thirty days from there, and the days off after them.
  expect(last('2026-12-03', 22)).toBe('2027-01-05');
  // Extended then to the 20th: seventeen of the thirty are used, thirteen are left.
  expect(last('2026-12-20', 22)).toBe('2027-01-05');
  // Extended to the end of the order of appointment, shortened again to the 15th: twenty-two are used.
  expect(last('2026-12-15', 32)).toBe('2026-12-23');
  const used = { endDate: day('2026-12-10'), appointedEndDate, startedOn, shortenedBy: 45 };
  expect(broken(mayExtend(used, day('2026-12-10'), calendar))).toEqual(['CONTROL_EXTENSION_LEFT']);
  // An order past the thirtieth day, shortened to within it, was mended: nothing of it counts as given.
  const long = {
    appointedEndDate: day('2027-01-12'),
    startedOn,
    endDate: day('2026-12-31'),
    shortenedBy: 12,
  };
  expect(broken(judgeExtension(long, day('2027-01-29'), calendar))).toEqual([]);
});
