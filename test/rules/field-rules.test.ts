import { instant } from '../../server/src/law';
import {
  judgeAims,
  judgeHeardOn,
  judgeSubjectMatter,
} from '../../server/src/external-control/inspection/rules/field-rules';
import { judgeRequest } from '../../server/src/external-control/inspection/rules/result-rules';
import { codesOf, day, LAWFUL } from './inspection-facts';

describe('what an inspection may ask for, hear and recommend', () => {
  test.each([
    ['DOCUMENTS', [], []],
    ['DOCUMENTS', [1, 2], []],
    ['DOCUMENTS', [1, 9], ['OUTSIDE_SUBJECT_MATTER']],
    ['EXPLANATION', [9], ['OUTSIDE_SUBJECT_MATTER']],
    ['SYSTEM_ACCESS', [], ['ACCESS_WITHOUT_POINTS']],
    ['SYSTEM_ACCESS', [2], []],
    ['RECOMMENDATION', [9], ['OUTSIDE_SUBJECT_MATTER']],
  ] as const)('[clause 5.1] %s for points %j of 1 to 3: %j', (kind, points, codes) => {
    expect(codesOf(judgeSubjectMatter(kind, points, [1, 2, 3]))).toEqual(codes);
  });

  test.each([
    ['2026-06-17', '2026-06-17', []],
    ['2026-06-17', '2026-06-18', ['REQUEST_DUE_AFTER_END']],
    ['2026-06-18', '2026-06-18', ['REQUEST_AFTER_END']],
  ])('[clause 5] the end date being 17 June, asked on %s for %s: %j', (today, due, codes) => {
    const facts = { ...LAWFUL, endDate: day('2026-06-17') };
    expect(codesOf(judgeRequest(facts, day(today), day(due)))).toEqual(codes);
  });

  test.each([
    [['BETTER_SERVICE'], 0, []],
    [['REMEDY_VIOLATIONS'], 0, ['NO_VIOLATION_TO_RECOMMEND_ON']],
    [['BETTER_SERVICE', 'HOLD_TO_ACCOUNT'], 0, ['NO_VIOLATION_TO_RECOMMEND_ON']],
    [['REMEDY_VIOLATIONS', 'HOLD_TO_ACCOUNT'], 1, []],
  ] as const)('[clause 5.5] recommended %j with %i violations: %j', (aims, count, codes) => {
    const violated = Array.from({ length: count }, (_, i) => ({ pointId: i, severity: 'MINOR' as const }));
    expect(codesOf(judgeAims(aims, { violated }))).toEqual(codes);
  });

  const suspension = {
    cause: 'TESTS' as const,
    reason: 'Samples',
    number: 'ТТ-1',
    date: day('2026-06-05'),
    suspendedOn: day('2026-06-05'),
    earlierEnd: day('2026-06-17'),
    daysLeft: 8,
    resumedOn: day('2026-06-12'),
    resumption: null,
    noticeSentAt: null,
    draftedResumption: null,
    signedAt: instant('2026-06-05T10:00:00+05:00'),
  };
  test.each([
    ['2026-06-04', []],
    ['2026-06-05', ['HEARD_WHILE_SUSPENDED']],
    ['2026-06-11', ['HEARD_WHILE_SUSPENDED']],
    ['2026-06-12', []],
    ['2026-06-24', []],
    ['2026-06-25', ['HEARD_AFTER_END']],
  ])('[clause 5.2] [clause 19] heard on %s: %j, kept and never in the way', (heard, codes) => {
    const facts = { endDate: day('2026-06-24'), suspension };
    expect(codesOf(judgeHeardOn(facts, day(heard)))).toEqual(codes);
  });
});
