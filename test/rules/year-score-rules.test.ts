import type { CalendarDate } from '../../server/src/law';
import { CRITERIA_OURS } from '../../server/src/reporting/score/criteria-ours';
import {
  judgeSealer,
  judgeSealOrder,
  judgeFreshness,
  maySeal,
  placesOf,
  pointsOf,
  scoreOf,
  type Counted,
  type ScoreCriterionFacts,
} from '../../server/src/reporting/score/rules';
import { SCORE_SOURCE_NAMES, SCORE_SOURCES } from '../../server/src/reporting/score/sources';
import { lastTermOf, termsOf } from '../../server/src/reporting/score/terms';

const CRITERIA: readonly ScoreCriterionFacts[] = CRITERIA_OURS.criteria.map((criterion, i) => ({
  id: i + 1,
  ...criterion,
}));
const day = (text: string) => text as CalendarDate;
const refusedBy = (findings: readonly { code: string; outcome: string }[]) =>
  findings.filter(({ outcome }) => outcome === 'notMet').map(({ code }) => code);

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function shuffled<T>(items: readonly T[], next: (below: number) => number): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(next(rest.length), 1)[0] as T);
}

const share = { source: 'REPORT_FILED', weight: 15, grades: [], withoutBase: 100 } as const;
const count = {
  source: 'GROSS_VIOLATION',
  weight: 10,
  grades: [
    { from: 1, percent: 60 },
    { from: 2, percent: 100 },
  ],
  withoutBase: 100,
} as const;
const rate = {
  source: 'SERVICE_LATE',
  weight: 8,
  grades: [
    { from: 1, percent: 50 },
    { from: 10, percent: 100 },
  ],
  withoutBase: 0,
} as const;

test.each([
  ['all of what was due', share, 400, 400, 1500],
  ['half of one in four', share, 350, 400, 1313],
  ['a third, rounded half up', { ...share, weight: 1 }, 100, 300, 33],
  ['nothing was due', share, 0, 0, 1500],
  ['nothing is known', { ...share, withoutBase: 0 }, 0, 0, 0],
  ['no violation', count, 0, 0, 1000],
  ['one violation', count, 1, 0, 400],
  ['more than the highest grade', count, 7, 0, 0],
  ['just below one in a thousand', rate, 9, 9001, 800],
  ['one in a thousand', rate, 9, 9000, 400],
  ['ten in a thousand', rate, 90, 9000, 0],
  ['late ones among none rendered', rate, 1, 0, 0],
  ['no figures', rate, 0, 0, 0],
  ['twelve billion services, exactly', rate, 12_000_000, 12_000_000_001, 800],
] as const)('[clause 65] points of a criterion: %s', (_, criterion, counted, base, points) => {
  expect(pointsOf(criterion, { counted, base })).toBe(points);
});

test('[clause 65] the score is the sum of its points, a whole number from 0 to 10,000, whatever the order of the inputs', () => {
  const next = numbers(65);
  for (let round = 0; round < 200; round += 1) {
    const counts = SCORE_SOURCE_NAMES.map((source): [string, Counted] => {
      const base = SCORE_SOURCES[source].measure === 'COUNT' ? 0 : next(3) * next(100_000);
      const counted = SCORE_SOURCES[source].measure === 'SHARE' ? next(base + 1) : next(30);
      return [source, { counted, base }];
    });
    const { points, parts } = scoreOf(new Map(counts), CRITERIA);
    expect(points).toBe(parts.reduce((sum, part) => sum + part.points, 0));
    const outside = parts.filter(
      (part, i) =>
        !Number.isInteger(part.points) || part.points < 0 || part.points > (CRITERIA[i]?.weight ?? 0) * 100,
    );
    expect(outside).toEqual([]);
    const again = scoreOf(new Map(shuffled(counts, next)), shuffled(CRITERIA, next));
    expect(again.points).toBe(points);
    expect(again.parts.toSorted((a, b) => a.criterionId - b.criterionId)).toEqual(parts);
  }
});

test('[clause 65] bodies of one score share a place, and their order does not depend on how they were given', () => {
  const next = numbers(7);
  const scored = Array.from({ length: 200 }, (_, bodyId) => ({ bodyId, points: next(40) * 100 }));
  const placed = placesOf(scored);
  expect(placesOf(shuffled(scored, next))).toEqual(placed);
  for (const { points, place } of placed)
    expect(place).toBe(1 + scored.filter((other) => other.points > points).length);
});

test('[clause 65] the criteria of ours weigh a hundred, count every source once, and say that they are ours', () => {
  expect(CRITERIA.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  expect(CRITERIA.map(({ source }) => source)).toEqual(SCORE_SOURCE_NAMES);
  expect(CRITERIA_OURS.official).toBe(false);
});

test('[clause 65] [clause 63] sealed after the year and after the last term of the fourth quarter, the 25th of January, not on it', () => {
  expect(lastTermOf(2026)).toBe('2027-01-25');
  expect(termsOf(2026).find(({ rule, quarter }) => rule === 'P36_QUARTERLY' && quarter === 4)?.due).toBe(
    '2027-01-10',
  );
  const on = (today: string, more = {}) =>
    refusedBy(
      maySeal({
        year: 2026,
        today: day(today),
        lastTerm: day('2027-01-25'),
        lines: 5,
        editionIsDraft: false,
        computedOn: day(today),
        ...more,
      }),
    );
  expect(on('2026-12-31')).toEqual(['YEAR_SCORE_YEAR_OVER', 'YEAR_SCORE_REPORTS_DUE']);
  expect(on('2027-01-01')).toEqual(['YEAR_SCORE_REPORTS_DUE']);
  expect(on('2027-01-25')).toEqual(['YEAR_SCORE_REPORTS_DUE']);
  expect(on('2027-01-26')).toEqual([]);
  expect(on('2027-01-26', { editionIsDraft: true })).toEqual(['YEAR_SCORE_BY_LOADED_EDITION']);
  const computed = (of: string) => ({ computedOn: day(of) });
  expect(on('2027-02-01', computed('2026-11-26'))).toEqual(['YEAR_SCORE_COMPUTED_AFTER_TERMS']);
  expect(on('2027-02-01', computed('2027-01-25'))).toEqual(['YEAR_SCORE_COMPUTED_AFTER_TERMS']);
  expect(on('2027-02-01', computed('2027-01-26'))).toEqual([]);
  expect(refusedBy([judgeFreshness(day('2027-01-26'), 2)])).toEqual(['YEAR_SCORE_FACTS_STAND']);
  expect(refusedBy([judgeFreshness(day('2027-01-26'), 0)])).toEqual([]);
  expect(on('2027-01-26', { lines: 0 })).toEqual(['YEAR_SCORE_NOT_EMPTY']);
});

test('[clause 65] [clause 12] the Chair seals, or who performs the Chair’s duties by an order of its day or later', () => {
  const chair = { role: 'AGENCY_CHAIR', acting: false, orderNumber: null, orderDate: null };
  expect(refusedBy(judgeSealer(chair))).toEqual([]);
  expect(refusedBy(judgeSealer({ ...chair, role: 'ANALYST' }))).toEqual(['YEAR_SCORE_SEALED_BY_CHAIR']);
  expect(refusedBy(judgeSealer({ ...chair, acting: true }))).toEqual(['SIGNER_HAS_ORDER']);
  const acting = { ...chair, acting: true, orderNumber: '4', orderDate: '2027-01-20' };
  expect(refusedBy(judgeSealer(acting))).toEqual([]);
  const order = (date: string) => refusedBy(judgeSealOrder(day(date), day('2027-02-01'), day('2027-02-03')));
  expect(order('2027-01-31')).toEqual(['YEAR_SCORE_ORDER_AFTER_COMPUTING']);
  expect(order('2027-02-01')).toEqual([]);
  expect(order('2027-02-03')).toEqual([]);
  expect(order('2027-02-04')).toEqual(['YEAR_SCORE_ORDER_ISSUED']);
});
