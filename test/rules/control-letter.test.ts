import { defaultCalendar, type CalendarDate, type Finding } from '../../server/src/law';
import { lawOf } from '../../server/src/external-control/letter-on-measures/letter-law';
import {
  judgeLetter,
  judgePlanRows,
  judgePlanTerm,
  marksDays,
} from '../../server/src/external-control/letter-on-measures/rules';

const calendar = defaultCalendar();
const day = (text: string) => text as CalendarDate;
const at = (text: string) => Date.parse(`${text}+05:00`);
const broken = (findings: readonly Finding[]) =>
  findings.filter(({ outcome }) => outcome === 'notMet').map(({ code }) => code);

describe('the letter after a control event', () => {
  test('[clause 55] five working days for the plan; [clause 56] its rows whole, within the letter', () => {
    const law = lawOf('CONTROL_EVENT');
    const received = at('2026-11-02T10:00:00');
    expect(broken(judgePlanTerm(received, at('2026-11-09T23:00:00'), calendar, law))).toEqual([]);
    expect(broken(judgePlanTerm(received, at('2026-11-10T00:00:00'), calendar, law))).toEqual(['PLAN_LATE']);
    const row = { measure: 'A', responsible: 'B', dueDate: day('2026-12-01'), completion: '' };
    const found = judgePlanRows([row], day('2026-11-02'), { law, reportBy: day('2026-11-30') });
    expect(found.map(({ code, clause }) => [code, clause])).toEqual([
      ['PLAN_ROW_WITHOUT_COMPLETION', '56'],
      ['PLAN_ROW_AFTER_LETTER', '57'],
    ]);
    // What came in time is put right; what came on paper, or after the date in the letter, is a fact.
    const marked = (on: string, onPaper: boolean) =>
      found
        .filter((finding) =>
          marksDays(finding, { on: day(on), onPaper }, { law, reportBy: day('2026-11-30') }),
        )
        .map(({ code }) => code);
    expect([marked('2026-11-30', false), marked('2026-12-01', false), marked('2026-11-02', true)]).toEqual([
      [],
      ['PLAN_ROW_AFTER_LETTER'],
      ['PLAN_ROW_AFTER_LETTER'],
    ]);
  });

  test('[clause 54] [clause 55] the date in the letter leaves the five working days of the plan, and violations are to be remedied', () => {
    const law = lawOf('CONTROL_EVENT');
    const sent = (
      reportBy: string,
      violations = true,
      kind: 'REMEDY_VIOLATIONS' | 'REMOVE_CAUSES' = 'REMEDY_VIOLATIONS',
    ) => broken(judgeLetter([kind], day(reportBy), { today: day('2026-12-18'), calendar, law, violations }));
    // Friday the 18th: the fifth working day is Friday the 25th.
    expect([sent('2026-12-25'), sent('2026-12-24'), sent('2026-12-17')]).toEqual([
      [],
      ['LETTER_LEAVES_TIME_FOR_PLAN'],
      ['LETTER_REPORT_BY_AHEAD'],
    ]);
    expect([sent('2026-12-25', true, 'REMOVE_CAUSES'), sent('2026-12-25', false, 'REMOVE_CAUSES')]).toEqual([
      ['LETTER_ASKS_TO_REMEDY'],
      [],
    ]);
  });
});
