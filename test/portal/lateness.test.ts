import { latenessOf } from '../../portal-kit/src/filing/lateness';

describe('how late a report is', () => {
  const term = { state: 'OVERDUE', lapsed: false, dueDate: '2026-10-05', metAt: null };

  test('[clause 62] is told in days from its last day, of one that is missing to this day, of one that came to the day it came', () => {
    expect(latenessOf(term, '2026-10-06')).toEqual({ kind: 'OVERDUE', days: 1 });
    expect(latenessOf(term, '2026-11-05')).toEqual({ kind: 'OVERDUE', days: 31 });
    // Still the seventh in Universal Time, and the eighth in Almaty.
    const late = { ...term, state: 'MET_LATE', metAt: '2026-10-07T21:30:00Z' };
    expect(latenessOf(late, '2026-11-05')).toEqual({ kind: 'LATE', days: 3 });
  });

  test('is not told of a term that runs, was met, or fell away', () => {
    for (const state of ['RUNNING', 'DUE_SOON', 'MET'])
      expect(latenessOf({ ...term, state }, '2026-10-09')).toBeUndefined();
    expect(latenessOf({ ...term, lapsed: true }, '2026-10-09')).toBeUndefined();
  });
});
