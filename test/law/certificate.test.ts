import {
  buildCalendar,
  calendarDate,
  computeDeadline,
  countAnew,
  explainDeadline,
  explainMoves,
  instant,
  isInTime,
  LawError,
  LANGUAGES,
  RULE_IDS,
  type DeadlineQuestion,
} from '../../server/src/law';

const day = calendarDate;
const refusal = (question: DeadlineQuestion) => {
  try {
    computeDeadline(question);
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('a deadline explains itself', () => {
  it('[clause 25] lists each day that it walked, with the reason of those that did not count', () => {
    const { days, ...certificate } = computeDeadline({
      rule: 'P25_OBJECTION',
      from: '2026-03-19T10:00:00+05:00',
    });
    expect(days.map(({ date, counted, reason }) => [date, counted, reason?.code])).toEqual([
      ['2026-03-20', true, undefined],
      ['2026-03-21', false, 'HOLIDAY'],
      ['2026-03-22', false, 'HOLIDAY'],
      ['2026-03-23', false, 'HOLIDAY'],
      ['2026-03-24', false, 'HOLIDAY_MOVED'],
      ['2026-03-25', false, 'HOLIDAY_MOVED'],
      ['2026-03-26', true, undefined],
      ['2026-03-27', true, undefined],
    ]);
    expect(certificate).toMatchObject({
      ruleId: 'P25_OBJECTION',
      clause: '25',
      edition: '2018-11-28',
      unit: 'workingDays',
      direction: 'after',
      length: 3,
      from: '2026-03-19',
    });
  });

  it('[clause 44] counts thirty days whatever they are, then shows the move to a working day', () => {
    const { days, unrolledDate, dueDate } = computeDeadline({ rule: 'P44_EVENT', from: '2026-03-19' });
    expect(days.filter(({ counted }) => counted)).toHaveLength(30);
    expect([unrolledDate, dueDate]).toEqual(['2026-04-18', '2026-04-20']);
    expect(days.slice(-2).map(({ date, counted, reason }) => [date, counted, reason?.code])).toEqual([
      ['2026-04-19', false, 'WEEKEND'],
      ['2026-04-20', false, 'PERIOD_MOVED'],
    ]);
  });

  it('counts exactly as many days as the rule has, for every rule in working days', () => {
    for (const rule of RULE_IDS.filter((id) => id !== 'P7_LIST_H2')) {
      const { unit, length, days, dueDate } = computeDeadline({ rule, from: '2026-04-30' });
      if (unit !== 'workingDays') continue;
      expect(days.filter(({ counted }) => counted)).toHaveLength(length as number);
      expect(days.at(-1)).toMatchObject({ date: dueDate, counted: true });
    }
  });

  it('survives being stored as JSON', () => {
    const certificate = computeDeadline({ rule: 'P13_INSPECTION', from: '2026-05-05' });
    expect(JSON.parse(JSON.stringify(certificate))).toEqual(certificate);
  });

  it('says that a newer law exists after 1 June 2024, and not before', () => {
    const codes = (from: string) =>
      computeDeadline({ rule: 'P25_OBJECTION', from }).notes.map(({ code }) => code);
    expect(codes('2024-06-03')).toContain('NEWER_LAW');
    expect(codes('2024-05-20')).not.toContain('NEWER_LAW');
  });

  it('takes a day within a period for the period, and says so', () => {
    const { from, dueDate, notes } = computeDeadline({ rule: 'P36_QUARTERLY', from: '2026-11-15' });
    expect([from, dueDate]).toEqual(['2026-10-01', '2027-01-10']);
    expect(notes).toContainEqual({
      code: 'PERIOD_TAKEN',
      params: { given: '2026-11-15', from: '2026-10-01' },
    });
  });

  it('counts with the administrator’s calendar when given', () => {
    const calendar = buildCalendar({
      decrees: [{ kind: 'dayOff', date: day('2026-06-10'), source: 'day of mourning' }],
    });
    const usual = computeDeadline({ rule: 'P25_OBJECTION', from: '2026-06-08' });
    const edited = computeDeadline({ rule: 'P25_OBJECTION', from: '2026-06-08', calendar });
    expect([usual.dueDate, edited.dueDate]).toEqual(['2026-06-11', '2026-06-12']);
    expect(edited.days.find(({ date }) => date === '2026-06-10')?.reason?.params).toEqual({
      source: 'day of mourning',
    });
  });

  it('[clause 14] [clause 20] tells what moved the date of a document, in three languages, and keeps it when counted anew', () => {
    const moves = [
      {
        code: 'DAYS_GIVEN_BACK',
        params: {
          suspendedOn: '2026-06-04',
          resumedOn: '2026-06-10',
          length: 9,
          from: '2026-06-17',
          to: '2026-06-22',
          reason: 'Register of another state',
        },
      },
      {
        code: 'EXTENDED',
        params: {
          number: '41-1/2026',
          date: '2026-06-10',
          length: 1,
          from: '2026-06-22',
          to: '2026-06-23',
          reason: 'Volume',
        },
      },
    ] as const;
    const certificate = computeDeadline({ rule: 'P23_COMPLETION', from: '2026-06-23', moves });
    for (const language of LANGUAGES) {
      const told = explainMoves(certificate, language);
      expect(told).toHaveLength(2);
      expect(told.join()).not.toMatch(/[{}|]|undefined|2026-06/);
      expect(explainDeadline(certificate, language)).toEqual(expect.arrayContaining(told));
    }
    expect(explainMoves(certificate, 'en')[1]).toBe(
      'Extended by additional act No. 41-1/2026 of 10 June 2026 by 1 working day: 23 June 2026 instead of 22 June 2026. Reason: Volume',
    );
    expect(countAnew(certificate, buildCalendar())).toEqual(certificate);
    expect(explainMoves(computeDeadline({ rule: 'P23_COMPLETION', from: '2026-06-23' }), 'en')).toEqual([]);
  });

  it('is told in three languages, nothing left unfilled, for every rule', () => {
    for (const rule of RULE_IDS.filter((id) => id !== 'P7_LIST_H1')) {
      const certificate = computeDeadline({ rule, from: '2026-12-28' });
      for (const language of LANGUAGES) {
        const text = explainDeadline(certificate, language).join('\n');
        expect(text).not.toMatch(/[{}]|undefined|2026-12/);
        expect(text.split('\n').length).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('[clause 25] reads as a person would write it', () => {
    const lines = explainDeadline(computeDeadline({ rule: 'P25_OBJECTION', from: '2026-03-19' }), 'en');
    expect(lines[0]).toBe(
      'Clause 25. Objections to the inspection report: 3 working days after 19 March 2026, counting from the next day',
    );
    expect(lines).toContain(
      '24 March 2026, Tuesday: day off for the holiday Nauryz that fell on 21 March 2026',
    );
    expect(lines).toContain('Last day: 27 March 2026, until 24:00 Kazakhstan time');
  });
});

describe('telling a month', () => {
  it('[clause 20] names the last day that is a day off and the day it moves to, not the weekends before', () => {
    const lines = explainDeadline(computeDeadline({ rule: 'P20_SUSPENSION', from: '2026-01-31' }), 'en');
    expect(lines.slice(0, 6)).toEqual([
      'Clauses 19, 20. Longest suspension: 1 month after 31 January 2026',
      'Counted from: day of suspension',
      '28 February 2026, Saturday: weekend',
      '1 March 2026, Sunday: weekend',
      '2 March 2026, Monday: the last day, 28 February 2026, is a day off: the term ends on the next working day',
      'Last day: 2 March 2026, until 24:00 Kazakhstan time',
    ]);
  });
});

describe('telling hours', () => {
  it.each([
    ['2026-03-19T10:00:00+05:00', 'At the latest: 18 March 2026, 10:00 Kazakhstan time'],
    ['2026-11-30T00:00:00+05:00', 'At the latest: 28 November 2026, 24:00 Kazakhstan time'],
  ])(
    '[clause 16] names the hour before a start at %s; midnight belongs to the day that it ends',
    (from, line) => {
      expect(explainDeadline(computeDeadline({ rule: 'P16_START_NOTICE', from }), 'en')).toContain(line);
    },
  );
});

describe('in time or late', () => {
  it('[clause 25] a deed is in time until 24:00 of the last day, and late at that instant', () => {
    const deadline = computeDeadline({ rule: 'P25_OBJECTION', from: '2026-03-19' });
    expect(isInTime(deadline, instant('2026-03-27T23:59:59.999+05:00'))).toBe(true);
    expect(isInTime(deadline, instant('2026-03-28T00:00:00+05:00'))).toBe(false);
  });

  it('[clause 16] a notice exactly twenty-four hours before is in time, a second later is not', () => {
    const deadline = computeDeadline({ rule: 'P16_START_NOTICE', from: '2026-03-19T10:00:00+05:00' });
    expect(isInTime(deadline, instant('2026-03-18T10:00:00+05:00'))).toBe(true);
    expect(isInTime(deadline, instant('2026-03-18T10:00:01+05:00'))).toBe(false);
  });
});

describe('refusals', () => {
  it.each([
    ['an unknown rule', { rule: 'P99_NOTHING', from: '2026-03-19' }, 'UNKNOWN_RULE'],
    ['a name that every object has', { rule: 'constructor', from: '2026-03-19' }, 'UNKNOWN_RULE'],
    [
      'an unknown edition',
      { rule: 'P25_OBJECTION', from: '2026-03-19', edition: '2030-01-01' },
      'UNKNOWN_EDITION',
    ],
    ['the day before the edition', { rule: 'P25_OBJECTION', from: '2018-12-09' }, 'DATE_OUTSIDE_EDITIONS'],
    [
      'the last minute before the edition',
      { rule: 'P25_OBJECTION', from: '2018-12-09T17:59:00Z' },
      'DATE_OUTSIDE_EDITIONS',
    ],
    [
      'a quarter that began before the edition',
      { rule: 'P36_QUARTERLY', from: '2018-10-01' },
      'DATE_OUTSIDE_EDITIONS',
    ],
    [
      'a day of such a quarter after the start',
      { rule: 'P36_QUARTERLY', from: '2018-12-15' },
      'DATE_OUTSIDE_EDITIONS',
    ],
    [
      'a date before edition and calendar',
      { rule: 'P25_OBJECTION', from: '2010-01-11' },
      'DATE_OUTSIDE_EDITIONS',
    ],
    ['a count past the calendar', { rule: 'P13_INSPECTION', from: '2027-12-25' }, 'DATE_OUTSIDE_CALENDAR'],
    ['a date past the calendar', { rule: 'P25_OBJECTION', from: '2040-01-01' }, 'DATE_OUTSIDE_CALENDAR'],
    ['a month past the calendar', { rule: 'P20_SUSPENSION', from: '2027-12-15' }, 'DATE_OUTSIDE_CALENDAR'],
    ['a day that does not exist', { rule: 'P25_OBJECTION', from: '2026-02-30' }, 'INVALID_DATE'],
    ['a clock time without a zone', { rule: 'P25_OBJECTION', from: '2026-03-19T10:00:00' }, 'INVALID_DATE'],
    ['the list of the other half-year', { rule: 'P7_LIST_H1', from: '2026-07-01' }, 'DATE_OUTSIDE_PERIOD'],
    ['the list of the half-year before', { rule: 'P7_LIST_H2', from: '2026-06-30' }, 'DATE_OUTSIDE_PERIOD'],
    [
      'the last day that can be written',
      { rule: 'P13_INSPECTION', from: '9999-12-31' },
      'DATE_OUTSIDE_CALENDAR',
    ],
    ['the same by a date of the law', { rule: 'P36_QUARTERLY', from: '9999-12-31' }, 'DATE_OUTSIDE_CALENDAR'],
    ['the same as an instant', { rule: 'P16_START_NOTICE', from: '9999-12-31T23:00:00Z' }, 'INVALID_DATE'],
    [
      'a suspension of a term that knows none',
      { rule: 'P25_OBJECTION', from: '2026-03-19', suspensions: [{ suspendedOn: day('2026-03-20') }] },
      'NOT_SUSPENDABLE',
    ],
  ] as const)('refuses %s', (_what, question, code) => {
    expect(refusal(question)).toBe(code);
  });

  const told = (question: DeadlineQuestion) => {
    try {
      return computeDeadline(question).dueDate;
    } catch (error) {
      return error instanceof LawError ? error.params : undefined;
    }
  };

  it('names the day that was asked for, not one that the count walked', () => {
    const calendar = { first: '2016-01-01', last: '2027-12-31' };
    for (const given of ['2027-12-31', '2027-12-20', '9999-12-31'])
      expect(told({ rule: 'P13_INSPECTION', from: given })).toEqual({ given, ...calendar });
  });

  it('tells back no more of a question than a line holds', () => {
    const long = '2'.repeat(100_000);
    expect(told({ rule: 'P25_OBJECTION', from: long })).toEqual({ given: `${'2'.repeat(80)}…` });
    expect(told({ rule: long, from: '2026-03-19' })).toMatchObject({ given: `${'2'.repeat(80)}…` });
  });

  it('[clause 7] takes any day of its half-year for a list, and says whose it took', () => {
    const list = (rule: string, from: string) => {
      const { dueDate, from: start, notes } = computeDeadline({ rule, from });
      return [dueDate, start, notes.some(({ code }) => code === 'PERIOD_TAKEN')];
    };
    expect(list('P7_LIST_H1', '2026-06-30')).toEqual(['2025-12-10', '2026-01-01', true]);
    expect(list('P7_LIST_H2', '2026-07-01')).toEqual(['2026-05-10', '2026-07-01', false]);
    expect(list('P7_LIST_H2', '2026-12-31')).toEqual(['2026-05-10', '2026-07-01', true]);
  });

  it('answers on the first day of the edition', () => {
    expect(refusal({ rule: 'P25_OBJECTION', from: '2018-12-10' })).toBeUndefined();
    expect(refusal({ rule: 'P25_OBJECTION', from: '2018-12-09T18:00:00Z' })).toBeUndefined();
  });
});

describe('date coverage', () => {
  it('answers every rule in every month from the edition’s start to the autumn of 2027', () => {
    const unanswered: string[] = [];
    for (let year = 2019; year <= 2027; year += 1) {
      for (let month = 1; month <= (year === 2027 ? 10 : 12); month += 1) {
        const from = `${year}-${String(month).padStart(2, '0')}-15`;
        for (const rule of RULE_IDS) {
          // Each list is of its own half-year.
          if (rule === (month > 6 ? 'P7_LIST_H1' : 'P7_LIST_H2')) continue;
          const code = refusal({ rule, from });
          if (code) unanswered.push(`${rule} ${from} ${code}`);
        }
      }
    }
    expect(unanswered).toEqual([]);
  });
});
