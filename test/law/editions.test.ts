import {
  buildRulebook,
  calendarDate,
  CLAUSES,
  computeDeadline,
  DECISIONS,
  EDITION_2018_11_28,
  explainDeadline,
  getEdition,
  LANGUAGES,
  RULEBOOK,
  type Edition,
} from '../../server/src/law';

const text = (word: string) => ({ kk: word, ru: word, en: word });

/** An edition that was never adopted: shorter objections, day one counted, dates that move, a rule of its own. */
const FICTIONAL: Edition = {
  id: 'fictional-2030',
  name: text('fictional'),
  inForceFrom: calendarDate('2025-01-01'),
  inForceUntil: calendarDate('2027-06-30'),
  counting: {
    firstDayCounted: true,
    lastDayIncluded: false,
    fixedDatesMove: true,
    termRunsFromEarlierStart: false,
  },
  decisions: {},
  rules: {
    P25_OBJECTION: {
      clauses: ['25'],
      name: text('objection'),
      actor: text('subject'),
      countedFrom: text('acquaintance'),
      count: { unit: 'workingDays', direction: 'after', length: 2 },
      consequence: text('late'),
      decisions: [],
    },
    F1_REPORT: {
      clauses: ['61'],
      name: text('report'),
      actor: text('body'),
      countedFrom: text('quarter'),
      count: { unit: 'calendarDate', direction: 'until', fixed: { kind: 'monthAfterQuarter', day: 12 } },
      consequence: text('late'),
      decisions: [],
    },
  },
};

const rulebook = buildRulebook([...RULEBOOK.editions, FICTIONAL]);

describe('another edition stands beside the first as data', () => {
  it('answers by its own length and its own first day', () => {
    const { dueDate, edition } = computeDeadline({
      rule: 'P25_OBJECTION',
      from: '2026-03-19',
      edition: FICTIONAL.id,
      rulebook,
    });
    expect([dueDate, edition]).toEqual(['2026-03-20', 'fictional-2030']);
  });

  it('moves a date named by the law and leaves out the last day, where its readings say so', () => {
    // The 12th is out of time, so the 11th is last; 11 April 2026 is a Saturday.
    const { dueDate, unrolledDate } = computeDeadline({
      rule: 'F1_REPORT',
      from: '2026-01-01',
      edition: FICTIONAL.id,
      rulebook,
    });
    expect([unrolledDate, dueDate]).toEqual(['2026-04-11', '2026-04-13']);
  });

  it('changes no answer of the default edition, on dates of either', () => {
    for (const from of ['2019-02-01', '2026-03-19', '2026-09-01']) {
      const question = { rule: 'P25_OBJECTION', from };
      expect(computeDeadline({ ...question, rulebook })).toEqual(computeDeadline(question));
    }
    expect(getEdition(undefined, rulebook)).toBe(EDITION_2018_11_28);
  });

  it('refuses dates before and after its own time, and rules that it does not have', () => {
    const ask = (rule: string, from: string) => () =>
      computeDeadline({ rule, from, edition: FICTIONAL.id, rulebook });
    expect(ask('P25_OBJECTION', '2024-12-31')).toThrow(
      expect.objectContaining({ code: 'DATE_OUTSIDE_EDITIONS' }),
    );
    expect(ask('P25_OBJECTION', '2027-07-01')).toThrow(
      expect.objectContaining({ code: 'DATE_OUTSIDE_EDITIONS' }),
    );
    expect(ask('P32_PLAN', '2026-03-19')).toThrow(expect.objectContaining({ code: 'UNKNOWN_RULE' }));
  });

  it('explains its deadlines like any other', () => {
    const certificate = computeDeadline({
      rule: 'F1_REPORT',
      from: '2026-01-01',
      edition: FICTIONAL.id,
      rulebook,
    });
    expect(explainDeadline(certificate, 'en', rulebook)[0]).toContain('Clause 61. report');
  });
});

describe('the edition of 28.11.2018', () => {
  it('holds the decisions D0 to D53 and D70, each with a question and a reading in three languages', () => {
    const ids = [...Array.from({ length: 54 }, (_, index) => `D${index}`), 'D70'];
    expect(Object.keys(DECISIONS).sort()).toEqual([...ids].sort());
    const empty = Object.entries(DECISIONS).filter(([, { question, reading }]) =>
      LANGUAGES.some((language) => question[language].length < 10 || reading[language].length < 10),
    );
    expect(empty.map(([id]) => id)).toEqual([]);
  });

  it('cites only clauses and decisions that exist', () => {
    const clauses = [
      ...Object.values(EDITION_2018_11_28.rules).flatMap((rule) => rule.clauses),
      ...Object.values(EDITION_2018_11_28.decisions).flatMap((decision) => decision.clauses),
    ];
    expect(clauses.filter((clause) => !(clause in CLAUSES))).toEqual([]);
    const decisions = Object.values(EDITION_2018_11_28.rules).flatMap((rule) => rule.decisions);
    expect(decisions.filter((id) => !(id in DECISIONS))).toEqual([]);
  });

  it('marks what rests on the Entrepreneurial Code or the Civil Code as unverified', () => {
    const unverified = Object.entries(DECISIONS).filter(([, { verified }]) => !verified);
    expect(unverified.map(([id]) => id).sort()).toEqual(['D10', 'D13', 'D38', 'D4', 'D7', 'D70']);
  });
});
